import { labels } from '../labels';
import { colors, type ChoiceText } from './choice-text';

/** Where the follow-up stands and how it ended. */
export const followUpChoiceTexts = {
  mpl_stage: {
    label: labels('Stage', 'Fas', 'Fase', 'Fase'),
    description: labels(
      'Stage of a marketplace lead',
      'Fas för ett marketplace-lead',
      'Fase di un lead del marketplace',
      'Fase van een marketplace-lead',
    ),
    options: {
      Received: { label: labels('Received', 'Mottaget', 'Ricevuto', 'Ontvangen'), color: colors.attention },
      Accepted: { label: labels('Accepted', 'Accepterat', 'Accettato', 'Geaccepteerd'), color: colors.good },
      Archived: { label: labels('Archived', 'Arkiverat', 'Archiviato', 'Gearchiveerd'), color: colors.quiet },
    },
  },
  mpl_archivereason: {
    label: labels('Archive reason', 'Arkiveringsorsak', 'Motivo archiviazione', 'Reden van archivering'),
    description: labels(
      'How a lead ended',
      'Hur ett lead avslutades',
      'Come si è concluso un lead',
      'Hoe een lead eindigde',
    ),
    options: {
      Won: { label: labels('Won', 'Vunnet', 'Vinto', 'Gewonnen'), color: colors.good },
      Lost: { label: labels('Lost', 'Förlorat', 'Perso', 'Verloren'), color: colors.bad },
      Declined: { label: labels('Declined', 'Avböjt', 'Rifiutato', 'Afgewezen'), color: colors.attention },
      Expired: { label: labels('Expired', 'Utgånget', 'Scaduto', 'Verlopen'), color: colors.quiet },
      Informational: {
        label: labels('Informational', 'För kännedom', 'Informativo', 'Ter informatie'),
        color: colors.active,
      },
    },
  },
  mpl_declinereason: {
    label: labels('Decline reason', 'Orsak till avböjande', 'Motivo del rifiuto', 'Reden van afwijzing'),
    description: labels(
      'Partner Center’s reasons for declined and lost leads',
      'Partnercenters orsaker till avböjda och förlorade leads',
      'Motivi del Centro per i partner per lead rifiutati e persi',
      'Redenen in Partnercentrum voor afgewezen en verloren leads',
    ),
    options: {
      Budget: { label: labels('Budget', 'Budget', 'Budget', 'Budget'), color: colors.attention },
      NoResponse: {
        label: labels('No response', 'Inget svar', 'Nessuna risposta', 'Geen reactie'),
        color: colors.quiet,
      },
      OtherVendor: {
        label: labels(
          'Chose another vendor',
          'Valde en annan leverantör',
          'Ha scelto un altro fornitore',
          'Koos een andere leverancier',
        ),
        color: colors.bad,
      },
      RequirementsNotMet: {
        label: labels(
          'Requirements not met',
          'Kraven uppfylls inte',
          'Requisiti non soddisfatti',
          'Voldoet niet aan de eisen',
        ),
        color: colors.purple,
      },
      NotACustomer: {
        label: labels('Not a customer', 'Inte en kund', 'Non è un cliente', 'Geen klant'),
        color: colors.quiet,
      },
      TimelineTooShort: {
        label: labels('Timeline too short', 'För kort tidsram', 'Tempi troppo brevi', 'Te weinig tijd'),
        color: colors.teal,
      },
      AbuseOrSpam: {
        label: labels(
          'Abuse, spam or phishing',
          'Missbruk, skräppost eller nätfiske',
          'Abuso, spam o phishing',
          'Misbruik, spam of phishing',
        ),
        color: colors.bad,
      },
      Other: { label: labels('Other', 'Annat', 'Altro', 'Anders'), color: colors.active },
    },
  },
  mpl_followupstatus: {
    label: labels('Follow-up status', 'Uppföljningsstatus', 'Stato del follow-up', 'Opvolgstatus'),
    description: labels(
      'State of the first contact',
      'Status för den första kontakten',
      'Stato del primo contatto',
      'Status van het eerste contact',
    ),
    options: {
      NotRequired: {
        label: labels('Not required', 'Krävs inte', 'Non richiesto', 'Niet nodig'),
        color: colors.quiet,
      },
      Due: { label: labels('Due', 'Ska göras', 'Da fare', 'Te doen'), color: colors.attention },
      Overdue: { label: labels('Overdue', 'Försenad', 'In ritardo', 'Te laat'), color: colors.bad },
      Contacted: { label: labels('Contacted', 'Kontaktad', 'Contattato', 'Benaderd'), color: colors.good },
      Closed: { label: labels('Closed', 'Stängd', 'Chiuso', 'Gesloten'), color: colors.active },
    },
  },
} as const satisfies Readonly<Record<string, ChoiceText>>;
