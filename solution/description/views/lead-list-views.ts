import { quality } from '../../../leads/schema/choices';
import { labels } from '../labels';
import { leadView, open, real, state } from './lead-view';
import { and, equals, type ViewDescription } from './view-description';

/** Leads of one kind. */
export const leadListViews: readonly ViewDescription[] = [
  leadView({
    key: 'qualified',
    name: labels('Qualified', 'Kvalificerade', 'Qualificati', 'Gekwalificeerd'),
    description: labels(
      'Leads that became an opportunity',
      'Leads som blev en affärsmöjlighet',
      'Lead diventati opportunità',
      'Leads die een verkoopkans werden',
    ),
    filter: and(...real, equals('statecode', state.qualified)),
  }),
  leadView({
    key: 'favorites',
    name: labels('Favorites', 'Favoriter', 'Preferiti', 'Favorieten'),
    description: labels(
      'Leads marked as favorite',
      'Leads markerade som favorit',
      'Lead contrassegnati come preferiti',
      'Als favoriet gemarkeerde leads',
    ),
    filter: and(...real, equals('mpl_favorite', true)),
  }),
  leadView({
    key: 'low-quality',
    name: labels('Low quality', 'Låg kvalitet', 'Bassa qualità', 'Lage kwaliteit'),
    description: labels(
      'Contact data looks wrong or like spam',
      'Kontaktuppgifterna verkar felaktiga eller är skräppost',
      'I dati di contatto sembrano errati o spam',
      'Contactgegevens lijken onjuist of spam',
    ),
    filter: and(...open, equals('mpl_quality', quality.Low)),
  }),
  leadView({
    key: 'do-not-contact',
    name: labels('Do not contact', 'Kontakta ej', 'Non contattare', 'Niet contacteren'),
    description: labels(
      'Customers who do not want to be contacted',
      'Kunder som inte vill bli kontaktade',
      'Clienti che non desiderano essere contattati',
      'Klanten die niet benaderd willen worden',
    ),
    filter: and(...real, equals('mpl_donotcontact', true)),
  }),
  leadView({
    key: 'test-leads',
    name: labels('Test leads', 'Testleads', 'Lead di prova', 'Testleads'),
    description: labels(
      'Sent by Partner Center to check the connection',
      'Skickade av Partnercenter för att kontrollera anslutningen',
      'Inviati dal Centro per i partner per verificare la connessione',
      'Door Partnercentrum gestuurd om de verbinding te controleren',
    ),
    filter: and(equals('mpl_istest', true)),
  }),
  leadView({
    key: 'all',
    name: labels(
      'All marketplace leads',
      'Alla marketplace-leads',
      'Tutti i lead del marketplace',
      'Alle marketplace-leads',
    ),
    description: labels(
      'Open and closed leads, without test leads; the charts count these',
      'Öppna och stängda leads, utan testleads; diagrammen räknar dessa',
      'Lead aperti e chiusi, esclusi quelli di prova; i grafici contano questi',
      'Open en gesloten leads, zonder testleads; de grafieken tellen deze',
    ),
    filter: and(...real),
  }),
];
