import { labels } from '../labels';
import type { ColumnTexts } from './column-text';

/** What the lead is about and what the customer said. */
export const leadOfferTexts = {
  mpl_publisherid: {
    schemaName: 'mpl_PublisherId',
    label: labels('Publisher ID', 'Utgivar-ID', 'ID editore', 'Uitgever-id'),
    description: labels(
      'The publisher’s id in Partner Center',
      'Utgivarens ID i Partnercenter',
      'ID dell’editore nel Centro per i partner',
      'Id van de uitgever in Partnercentrum',
    ),
  },
  mpl_offerid: {
    schemaName: 'mpl_OfferId',
    label: labels('Offer ID', 'Erbjudande-ID', 'ID offerta', 'Aanbiedings-id'),
    description: labels(
      'The offer’s id in Partner Center, where the lead tells it',
      'Erbjudandets ID i Partnercenter, när leadet anger det',
      'ID dell’offerta nel Centro per i partner, se indicato dal lead',
      'Id van de aanbieding in Partnercentrum, als de lead die noemt',
    ),
    searchable: true,
  },
  mpl_offertitle: {
    schemaName: 'mpl_OfferTitle',
    label: labels('Offer title', 'Erbjudandets titel', 'Titolo offerta', 'Titel van aanbieding'),
    description: labels(
      'The offer’s title as the customer saw it',
      'Erbjudandets titel som kunden såg den',
      'Titolo dell’offerta come visto dal cliente',
      'Titel van de aanbieding zoals de klant die zag',
    ),
    searchable: true,
  },
  mpl_campaigncode: {
    schemaName: 'mpl_CampaignCode',
    label: labels('Campaign code', 'Kampanjkod', 'Codice campagna', 'Campagnecode'),
    description: labels(
      'Campaign parameters that came with the lead',
      'Kampanjparametrar som följde med leadet',
      'Parametri di campagna arrivati con il lead',
      'Campagneparameters die met de lead meekwamen',
    ),
  },
  mpl_customernotes: {
    schemaName: 'mpl_CustomerNotes',
    label: labels('Customer notes', 'Kundens anteckningar', 'Note del cliente', 'Opmerkingen van de klant'),
    description: labels(
      'What the customer wrote in the contact form',
      'Vad kunden skrev i kontaktformuläret',
      'Testo scritto dal cliente nel modulo di contatto',
      'Wat de klant in het contactformulier schreef',
    ),
  },
  mpl_crmreference: {
    schemaName: 'mpl_CrmReference',
    label: labels('CRM reference', 'CRM-referens', 'Riferimento CRM', 'CRM-referentie'),
    description: labels(
      'Reference of the accepted lead in another system',
      'Referens för det accepterade leadet i ett annat system',
      'Riferimento del lead accettato in un altro sistema',
      'Referentie van de geaccepteerde lead in een ander systeem',
    ),
    searchable: true,
  },
  mpl_istest: {
    schemaName: 'mpl_IsTest',
    label: labels('Test lead', 'Testlead', 'Lead di prova', 'Testlead'),
    description: labels(
      'Sent by Partner Center to check the connection; kept out of clocks, mails, charts and default views',
      'Skickat av Partnercenter för att kontrollera anslutningen; ingår inte i klockor, e-post, diagram och standardvyer',
      'Inviato dal Centro per i partner per verificare la connessione; escluso da scadenze, email, grafici e visualizzazioni predefinite',
      'Door Partnercentrum gestuurd om de verbinding te controleren; telt niet mee in klokken, mails, grafieken en standaardweergaven',
    ),
  },
  mpl_favorite: {
    schemaName: 'mpl_Favorite',
    label: labels('Favorite', 'Favorit', 'Preferito', 'Favoriet'),
    description: labels(
      'Marked by a seller to find it again',
      'Markerat av en säljare för att hittas igen',
      'Contrassegnato da un venditore per ritrovarlo',
      'Door een verkoper gemarkeerd om terug te vinden',
    ),
  },
  mpl_incomplete: {
    schemaName: 'mpl_Incomplete',
    label: labels('Incomplete', 'Ofullständigt', 'Incompleto', 'Onvolledig'),
    description: labels(
      'Contact data that a seller needs is missing',
      'Kontaktuppgifter som en säljare behöver saknas',
      'Mancano dati di contatto necessari al venditore',
      'Contactgegevens die een verkoper nodig heeft, ontbreken',
    ),
  },
} as const satisfies ColumnTexts<string>;
