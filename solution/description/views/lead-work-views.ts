import { followUpStatus } from '../../../leads/schema/choices';
import { labels } from '../labels';
import { leadView, mostUrgentFirst, open } from './lead-view';
import { and, equals, or, type ViewDescription } from './view-description';

/** What is to be done. The first is the view that the app opens. */
export const leadWorkViews: readonly ViewDescription[] = [
  leadView({
    key: 'marketplace-leads',
    name: labels('Marketplace leads', 'Marketplace-leads', 'Lead del marketplace', 'Marketplace-leads'),
    description: labels(
      'Open leads from Microsoft’s marketplaces, without test leads',
      'Öppna leads från Microsofts marknadsplatser, utan testleads',
      'Lead aperti dai marketplace Microsoft, esclusi quelli di prova',
      'Open leads uit de marketplaces van Microsoft, zonder testleads',
    ),
    filter: and(...open),
  }),
  leadView({
    key: 'contact-requested',
    name: labels('Contact requested', 'Kontakt begärd', 'Contatto richiesto', 'Contact gevraagd'),
    description: labels(
      'Customers who asked to be contacted, the most urgent first',
      'Kunder som bad om kontakt, mest brådskande först',
      'Clienti che hanno chiesto un contatto, i più urgenti per primi',
      'Klanten die om contact vroegen, meest dringend eerst',
    ),
    filter: and(...open, equals('mpl_contactrequested', true), equals('mpl_donotcontact', false)),
    order: mostUrgentFirst,
  }),
  leadView({
    key: 'overdue',
    name: labels('Overdue', 'Försenade', 'In ritardo', 'Te laat'),
    description: labels(
      'Nobody contacted the customer in time',
      'Ingen kontaktade kunden i tid',
      'Nessuno ha contattato il cliente in tempo',
      'Niemand heeft de klant op tijd benaderd',
    ),
    // The sweep sets Overdue every few minutes; a lead is overdue from the minute on in which its time is over.
    filter: and(
      ...open,
      or(
        equals('mpl_followupstatus', followUpStatus.Overdue),
        and(equals('mpl_followupstatus', followUpStatus.Due), {
          column: 'mpl_followupdueon',
          operator: 'olderthan-x-minutes',
          value: 1,
        }),
      ),
    ),
    order: mostUrgentFirst,
  }),
  leadView({
    key: 'due-today',
    name: labels('Due today', 'Senast i dag', 'Da fare oggi', 'Vandaag te doen'),
    description: labels(
      'First contact is due today',
      'Första kontakten ska ske i dag',
      'Il primo contatto è da fare oggi',
      'Het eerste contact moet vandaag gebeuren',
    ),
    filter: and(...open, equals('mpl_followupstatus', followUpStatus.Due), {
      column: 'mpl_followupdueon',
      operator: 'today',
    }),
    order: mostUrgentFirst,
  }),
];
