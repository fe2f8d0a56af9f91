import type { touchColumns } from '../../../leads/schema/touch-columns';
import { labels } from '../labels';
import type { ColumnTexts } from './column-text';
import { leadOfferTexts } from './lead-offer-texts';
import { leadOriginTexts } from './lead-origin-texts';

const { mpl_source, mpl_action, mpl_calltoaction } = leadOriginTexts;
const { mpl_offerid, mpl_offertitle } = leadOfferTexts;

/** Texts of the columns of a lead touch. */
export const touchTexts: ColumnTexts<keyof typeof touchColumns> = {
  mpl_leadtouchid: {
    schemaName: 'mpl_LeadTouchId',
    label: labels('Lead touch', 'Leadhändelse', 'Interazione del lead', 'Klantactie'),
    description: labels(
      'Unique identifier of the lead touch',
      'Unik identifierare för leadhändelsen',
      'Identificatore univoco dell’interazione',
      'Unieke id van de klantactie',
    ),
  },
  mpl_name: {
    schemaName: 'mpl_Name',
    label: labels('Name', 'Namn', 'Nome', 'Naam'),
    description: labels(
      'What the customer did, with which offer',
      'Vad kunden gjorde och med vilket erbjudande',
      'Cosa ha fatto il cliente e con quale offerta',
      'Wat de klant deed, met welke aanbieding',
    ),
    searchable: true,
  },
  mpl_touchkey: {
    schemaName: 'mpl_TouchKey',
    label: labels('Touch key', 'Händelsenyckel', 'Chiave interazione', 'Actiesleutel'),
    description: labels(
      'Identifies the same message when it is delivered again',
      'Identifierar samma meddelande när det levereras igen',
      'Identifica lo stesso messaggio se consegnato di nuovo',
      'Identificeert hetzelfde bericht bij herhaalde bezorging',
    ),
  },
  mpl_leadid: {
    schemaName: 'mpl_LeadId',
    label: labels('Lead', 'Lead', 'Lead', 'Lead'),
    description: labels(
      'The lead that this touch belongs to',
      'Leadet som händelsen hör till',
      'Il lead a cui appartiene l’interazione',
      'De lead waar deze actie bij hoort',
    ),
  },
  mpl_source,
  mpl_action,
  mpl_calltoaction,
  mpl_offerid,
  mpl_offertitle,
  mpl_touchedon: {
    schemaName: 'mpl_TouchedOn',
    label: labels('Touched on', 'Tidpunkt', 'Data interazione', 'Tijdstip actie'),
    description: labels(
      'When the customer did it; when it arrived, where the message does not say',
      'När kunden gjorde det; när det kom in, om meddelandet inte anger det',
      'Quando è avvenuta; quando è arrivata, se il messaggio non lo indica',
      'Wanneer de klant het deed; wanneer het binnenkwam als het bericht dat niet zegt',
    ),
  },
  mpl_leadsource: {
    schemaName: 'mpl_LeadSource',
    label: labels('Lead source', 'Leadkälla', 'Origine lead', 'Leadbron'),
    description: labels(
      'Source and action exactly as they were received',
      'Källa och åtgärd exakt som de togs emot',
      'Origine e azione esattamente come ricevute',
      'Bron en actie precies zoals ontvangen',
    ),
  },
};
