import { labels } from '../labels';
import { field, readOnlyField } from './cell';
import type { FormDescription } from './form-description';
import { leadControls } from './lead-controls';
import { leadCustomerTab } from './lead-customer-tab';
import { leadDetailsTab } from './lead-details-tab';

/** A main form of its own: the customer's Lead forms stay as they are. Sellers choose it; the app opens it. */
export const leadMainForm: FormDescription = {
  key: 'main',
  table: 'lead',
  type: 'main',
  audience: 'sellers',
  name: labels('Marketplace Lead', 'Marketplace-lead', 'Lead del marketplace', 'Marketplace-lead'),
  description: labels(
    'Where the lead came from, whether the customer can be reached, and what to do next',
    'Varifrån leadet kom, om kunden kan nås och vad som är nästa steg',
    'Da dove arriva il lead, se il cliente è raggiungibile e cosa fare adesso',
    'Waar de lead vandaan komt, of de klant bereikbaar is en wat de volgende stap is',
  ),
  header: [
    readOnlyField('mpl_stage'),
    readOnlyField('mpl_source'),
    readOnlyField('mpl_followupdueon'),
    field('ownerid'),
  ],
  tabs: [
    {
      name: 'summary',
      label: labels('Lead', 'Lead', 'Lead', 'Lead'),
      columns: [
        {
          widthPercent: 34,
          sections: [
            {
              name: 'next_step',
              label: labels('Next step', 'Nästa steg', 'Prossimo passo', 'Volgende stap'),
              across: 1,
              cells: [field('mpl_stage', { rows: 8, control: leadControls.followUpStatus })],
            },
            {
              name: 'contact',
              label: labels('Contact', 'Kontakt', 'Contatto', 'Contact'),
              across: 1,
              cells: [
                field('subject'),
                field('firstname'),
                field('lastname'),
                field('companyname'),
                field('jobtitle'),
                field('telephone1'),
                field('address1_country'),
              ],
            },
          ],
        },
        {
          widthPercent: 33,
          sections: [
            {
              name: 'reach',
              label: labels('Can I reach them?', 'Kan jag nå dem?', 'Posso contattarli?', 'Bereikbaar?'),
              across: 1,
              cells: [field('emailaddress1', { rows: 8, control: leadControls.contactValidity })],
            },
            {
              name: 'words',
              label: labels(
                'In the customer’s words',
                'Med kundens ord',
                'Con le parole del cliente',
                'In de woorden van de klant',
              ),
              across: 1,
              cells: [
                field('mpl_customernotes', { readOnly: true, rows: 4 }),
                field('description', { rows: 4 }),
              ],
            },
          ],
        },
        {
          widthPercent: 33,
          sections: [
            {
              name: 'origin',
              label: labels(
                'Where it came from',
                'Varifrån det kom',
                'Da dove arriva',
                'Waar het vandaan komt',
              ),
              across: 1,
              cells: [field('mpl_leadsource', { rows: 12, control: leadControls.leadSourceBreakdown })],
            },
          ],
        },
      ],
    },
    {
      name: 'activity',
      label: labels(
        'Touches and timeline',
        'Händelser och tidslinje',
        'Interazioni e cronologia',
        'Acties en tijdlijn',
      ),
      columns: [
        {
          widthPercent: 50,
          sections: [
            {
              name: 'touches',
              label: labels('Touches', 'Händelser', 'Interazioni', 'Klantacties'),
              across: 1,
              cells: [
                {
                  kind: 'subgrid',
                  name: 'touches_grid',
                  label: labels(
                    'What the customer did',
                    'Vad kunden gjorde',
                    'Cosa ha fatto il cliente',
                    'Wat de klant deed',
                  ),
                  view: { table: 'mpl_leadtouch', key: 'associated' },
                  relationship: 'mpl_lead_leadtouch',
                  rows: 10,
                },
              ],
            },
          ],
        },
        {
          widthPercent: 50,
          sections: [
            {
              name: 'timeline',
              label: labels(
                'Timeline and notes',
                'Tidslinje och anteckningar',
                'Cronologia e note',
                'Tijdlijn en notities',
              ),
              across: 1,
              cells: [
                {
                  kind: 'timeline',
                  label: labels('Timeline', 'Tidslinje', 'Sequenza temporale', 'Tijdlijn'),
                  rows: 15,
                },
              ],
            },
          ],
        },
      ],
    },
    leadCustomerTab,
    leadDetailsTab,
  ],
};
