import { labels } from '../labels';
import type { ColumnTexts } from './column-text';

/** Where a lead came from. */
export const leadOriginTexts = {
  mpl_leadkey: {
    schemaName: 'mpl_LeadKey',
    label: labels('Lead key', 'Leadnyckel', 'Chiave lead', 'Leadsleutel'),
    description: labels(
      'Identifies the open lead of one customer and one offer, so that nothing is stored twice',
      'Identifierar kundens öppna lead för ett erbjudande, så att inget lagras två gånger',
      'Identifica il lead aperto di un cliente per un’offerta, in modo che nulla venga salvato due volte',
      'Identificeert de open lead van één klant voor één aanbieding, zodat niets dubbel wordt opgeslagen',
    ),
  },
  mpl_customerkey: {
    schemaName: 'mpl_CustomerKey',
    label: labels('Customer key', 'Kundnyckel', 'Chiave cliente', 'Klantsleutel'),
    description: labels(
      'The same for all leads of one customer; made from the email address, else phone or name and company',
      'Samma för kundens alla leads; bildas av e-postadressen, annars telefon eller namn och företag',
      'Uguale per tutti i lead di un cliente; ricavata dall’email, altrimenti da telefono o nome e azienda',
      'Gelijk voor alle leads van één klant; gemaakt uit e-mailadres, anders telefoon of naam en bedrijf',
    ),
  },
  mpl_leadsource: {
    schemaName: 'mpl_LeadSource',
    label: labels('Lead source', 'Leadkälla', 'Origine lead', 'Leadbron'),
    description: labels(
      'Source, action and offer as Microsoft sends them: Source-Action|publisher.offer',
      'Källa, åtgärd och erbjudande som Microsoft skickar dem: Source-Action|publisher.offer',
      'Origine, azione e offerta come inviate da Microsoft: Source-Action|publisher.offer',
      'Bron, actie en aanbieding zoals Microsoft ze stuurt: Source-Action|publisher.offer',
    ),
    searchable: true,
  },
  mpl_source: {
    schemaName: 'mpl_Source',
    label: labels('Source', 'Källa', 'Origine', 'Bron'),
    description: labels(
      'The storefront that the customer used',
      'Butiken som kunden använde',
      'Lo store utilizzato dal cliente',
      'De winkel die de klant gebruikte',
    ),
  },
  mpl_action: {
    schemaName: 'mpl_Action',
    label: labels('Action', 'Åtgärd', 'Azione', 'Actie'),
    description: labels(
      'Microsoft’s code for what the customer did',
      'Microsofts kod för vad kunden gjorde',
      'Codice Microsoft dell’azione del cliente',
      'Microsofts code voor wat de klant deed',
    ),
  },
  mpl_calltoaction: {
    schemaName: 'mpl_CallToAction',
    label: labels('Call to action', 'Uppmaning', 'Invito all’azione', 'Oproep tot actie'),
    description: labels(
      'The button that the customer pressed. INS alone does not tell Get it now from Free trial and is stored as Get it now',
      'Knappen som kunden tryckte på. Enbart INS skiljer inte Hämta nu från Gratis provperiod och lagras som Hämta nu',
      'Il pulsante premuto dal cliente. INS da solo non distingue Ottieni adesso da Prova gratuita ed è salvato come Ottieni adesso',
      'De knop die de klant koos. INS alleen onderscheidt Nu ophalen niet van Gratis proefversie en wordt als Nu ophalen opgeslagen',
    ),
  },
  mpl_interest: {
    schemaName: 'mpl_Interest',
    label: labels('Interest', 'Intresse', 'Interesse', 'Interesse'),
    description: labels(
      'How far the customer has come with the offer',
      'Hur långt kunden har kommit med erbjudandet',
      'A che punto è il cliente con l’offerta',
      'Hoe ver de klant met de aanbieding is',
    ),
  },
  mpl_leadtype: {
    schemaName: 'mpl_LeadType',
    label: labels('Lead type', 'Leadtyp', 'Tipo di lead', 'Leadtype'),
    description: labels(
      'Whether the lead is about an offer or about the company’s profile',
      'Om leadet gäller ett erbjudande eller företagets profil',
      'Se il lead riguarda un’offerta o il profilo dell’azienda',
      'Of de lead over een aanbieding of over het bedrijfsprofiel gaat',
    ),
  },
  mpl_classification: {
    schemaName: 'mpl_Classification',
    label: labels('Classification', 'Klassificering', 'Classificazione', 'Classificatie'),
    description: labels(
      'How well the lead is qualified',
      'Hur väl leadet är kvalificerat',
      'Grado di qualificazione del lead',
      'Hoe goed de lead is gekwalificeerd',
    ),
  },
} as const satisfies ColumnTexts<string>;
