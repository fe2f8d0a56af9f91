import { labels } from '../labels';
import { field, readOnlyField } from './cell';
import type { FormDescription } from './form-description';

/** A lead that reached the company another way, for instance by phone from an offer's page. */
const quickCreate: FormDescription = {
  key: 'quick-create',
  table: 'lead',
  type: 'quickCreate',
  name: labels(
    'Marketplace Lead: quick create',
    'Marketplace-lead: skapa snabbt',
    'Lead del marketplace: creazione rapida',
    'Marketplace-lead: snel maken',
  ),
  description: labels(
    'Enter a marketplace lead by hand',
    'Ange ett marketplace-lead för hand',
    'Inserire un lead del marketplace manualmente',
    'Een marketplace-lead handmatig invoeren',
  ),
  tabs: [
    {
      name: 'quick',
      label: labels('Lead', 'Lead', 'Lead', 'Lead'),
      columns: [
        {
          widthPercent: 50,
          sections: [
            {
              name: 'who',
              label: labels('Contact', 'Kontakt', 'Contatto', 'Contact'),
              across: 1,
              cells: [
                field('subject'),
                field('firstname'),
                field('lastname'),
                field('companyname'),
                field('emailaddress1'),
                field('telephone1'),
              ],
            },
          ],
        },
        {
          widthPercent: 50,
          sections: [
            {
              name: 'what',
              label: labels('Offer', 'Erbjudande', 'Offerta', 'Aanbieding'),
              across: 1,
              cells: [
                field('mpl_offertitle'),
                field('mpl_source'),
                field('mpl_calltoaction'),
                field('mpl_customernotes'),
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** The lead at a glance, on the form of a touch and wherever else a look-up points to a lead. */
const quickView: FormDescription = {
  key: 'quick-view',
  table: 'lead',
  type: 'quick',
  name: labels(
    'Marketplace Lead: quick view',
    'Marketplace-lead: snabbvy',
    'Lead del marketplace: vista rapida',
    'Marketplace-lead: snelle weergave',
  ),
  description: labels(
    'Contact, offer and stage at a glance',
    'Kontakt, erbjudande och fas i korthet',
    'Contatto, offerta e fase in sintesi',
    'Contact, aanbieding en fase in één oogopslag',
  ),
  tabs: [
    {
      name: 'glance',
      label: labels('Lead', 'Lead', 'Lead', 'Lead'),
      columns: [
        {
          widthPercent: 100,
          sections: [
            {
              name: 'glance',
              label: labels('Lead', 'Lead', 'Lead', 'Lead'),
              across: 1,
              cells: [
                'fullname',
                'companyname',
                'mpl_offertitle',
                'mpl_stage',
                'mpl_followupstatus',
                'mpl_followupdueon',
                'ownerid',
              ].map(readOnlyField),
            },
          ],
        },
      ],
    },
  ],
};

export const leadQuickForms: readonly FormDescription[] = [quickCreate, quickView];
