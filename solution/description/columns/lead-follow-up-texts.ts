import { labels } from '../labels';
import type { ColumnTexts } from './column-text';

/** Where the follow-up stands. */
export const leadFollowUpTexts = {
  mpl_stage: {
    schemaName: 'mpl_Stage',
    label: labels('Stage', 'Fas', 'Fase', 'Fase'),
    description: labels(
      'Received, accepted by a seller, or archived',
      'Mottaget, accepterat av en säljare eller arkiverat',
      'Ricevuto, accettato da un venditore o archiviato',
      'Ontvangen, door een verkoper geaccepteerd of gearchiveerd',
    ),
    audited: true,
  },
  mpl_archivereason: {
    schemaName: 'mpl_ArchiveReason',
    label: labels('Archive reason', 'Arkiveringsorsak', 'Motivo archiviazione', 'Reden van archivering'),
    description: labels(
      'Why the lead was archived',
      'Varför leadet arkiverades',
      'Perché il lead è stato archiviato',
      'Waarom de lead is gearchiveerd',
    ),
  },
  mpl_declinereason: {
    schemaName: 'mpl_DeclineReason',
    label: labels('Decline reason', 'Orsak till avböjande', 'Motivo del rifiuto', 'Reden van afwijzing'),
    description: labels(
      'Why a seller declined the lead, or why it was lost',
      'Varför en säljare avböjde leadet eller varför det förlorades',
      'Perché un venditore ha rifiutato il lead o perché è stato perso',
      'Waarom een verkoper de lead afwees of waarom die verloren ging',
    ),
  },
  mpl_followupstatus: {
    schemaName: 'mpl_FollowUpStatus',
    label: labels('Follow-up status', 'Uppföljningsstatus', 'Stato del follow-up', 'Opvolgstatus'),
    description: labels(
      'Whether the first contact is due, overdue or done',
      'Om den första kontakten ska ske, är försenad eller är gjord',
      'Se il primo contatto è da fare, in ritardo o avvenuto',
      'Of het eerste contact moet gebeuren, te laat is of gedaan is',
    ),
  },
  mpl_receivedon: {
    schemaName: 'mpl_ReceivedOn',
    label: labels(
      'LeadCreationDateTime',
      'LeadCreationDateTime',
      'LeadCreationDateTime',
      'LeadCreationDateTime',
    ),
    description: labels(
      'When the lead arrived; named as in Partner Center’s export',
      'När leadet kom in; samma namn som i Partnercenters export',
      'Quando è arrivato il lead; stesso nome dell’esportazione del Centro per i partner',
      'Wanneer de lead binnenkwam; zelfde naam als in de export van Partnercentrum',
    ),
  },
  mpl_lasttouchon: {
    schemaName: 'mpl_LastTouchOn',
    label: labels('Last touch on', 'Senaste händelse', 'Ultimo contatto cliente', 'Laatste klantactie'),
    description: labels(
      'When the customer last did something about this offer',
      'När kunden senast gjorde något med erbjudandet',
      'Ultima volta che il cliente ha interagito con l’offerta',
      'Wanneer de klant voor het laatst iets met de aanbieding deed',
    ),
  },
  mpl_followupdueon: {
    schemaName: 'mpl_FollowUpDueOn',
    label: labels('Follow-up due on', 'Uppföljning senast', 'Follow-up entro', 'Opvolgen vóór'),
    description: labels(
      'Until when the customer should have been contacted',
      'När kunden senast bör ha kontaktats',
      'Entro quando contattare il cliente',
      'Wanneer de klant uiterlijk benaderd moet zijn',
    ),
  },
  mpl_firstcontactedon: {
    schemaName: 'mpl_FirstContactedOn',
    label: labels('First contacted on', 'Första kontakt', 'Primo contatto il', 'Eerste contact op'),
    description: labels(
      'When a seller first contacted the customer',
      'När en säljare först kontaktade kunden',
      'Quando un venditore ha contattato il cliente per la prima volta',
      'Wanneer een verkoper de klant voor het eerst benaderde',
    ),
  },
  mpl_responseminutes: {
    schemaName: 'mpl_ResponseMinutes',
    label: labels(
      'Response time (minutes)',
      'Svarstid (minuter)',
      'Tempo di risposta (minuti)',
      'Reactietijd (minuten)',
    ),
    description: labels(
      'From the customer’s request, or else from the receipt, to the first contact',
      'Från kundens begäran, eller annars från mottagandet, till första kontakten',
      'Dalla richiesta del cliente, o altrimenti dalla ricezione, al primo contatto',
      'Van het verzoek van de klant, of anders de ontvangst, tot het eerste contact',
    ),
  },
  mpl_expireson: {
    schemaName: 'mpl_ExpiresOn',
    label: labels('Expires on', 'Upphör', 'Scade il', 'Verloopt op'),
    description: labels(
      'When the lead is archived if nobody takes it up',
      'När leadet arkiveras om ingen tar hand om det',
      'Quando il lead viene archiviato se nessuno lo prende in carico',
      'Wanneer de lead wordt gearchiveerd als niemand die oppakt',
    ),
  },
  mpl_touchcount: {
    schemaName: 'mpl_TouchCount',
    label: labels('Touch count', 'Antal händelser', 'Numero di interazioni', 'Aantal klantacties'),
    description: labels(
      'How often the customer did something about this offer',
      'Hur ofta kunden gjorde något med erbjudandet',
      'Quante volte il cliente ha interagito con l’offerta',
      'Hoe vaak de klant iets met de aanbieding deed',
    ),
  },
} as const satisfies ColumnTexts<string>;
