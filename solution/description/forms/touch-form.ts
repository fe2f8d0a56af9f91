import { labels } from '../labels';
import { readOnlyField } from './cell';
import type { FormDescription } from './form-description';

/** A touch is what happened; nobody edits it. */
export const touchForm: FormDescription = {
  key: 'main',
  table: 'mpl_leadtouch',
  type: 'main',
  audience: 'everyone',
  name: labels('Lead Touch', 'Leadhändelse', 'Interazione del lead', 'Klantactie'),
  description: labels(
    'What the customer did, and the lead that it belongs to',
    'Vad kunden gjorde och leadet som det hör till',
    'Cosa ha fatto il cliente e il lead a cui appartiene',
    'Wat de klant deed en de lead waar het bij hoort',
  ),
  tabs: [
    {
      name: 'touch',
      label: labels('Touch', 'Händelse', 'Interazione', 'Klantactie'),
      columns: [
        {
          widthPercent: 50,
          sections: [
            {
              name: 'what',
              label: labels('What happened', 'Vad som hände', 'Cosa è successo', 'Wat er gebeurde'),
              across: 1,
              cells: [
                'mpl_name',
                'mpl_touchedon',
                'mpl_source',
                'mpl_action',
                'mpl_calltoaction',
                'mpl_offertitle',
                'mpl_offerid',
                'mpl_leadsource',
                'mpl_touchkey',
              ].map(readOnlyField),
            },
          ],
        },
        {
          widthPercent: 50,
          sections: [
            {
              name: 'lead',
              label: labels('Lead', 'Lead', 'Lead', 'Lead'),
              across: 1,
              cells: [
                readOnlyField('mpl_leadid'),
                {
                  kind: 'quickView',
                  name: 'lead_glance',
                  label: labels('Lead', 'Lead', 'Lead', 'Lead'),
                  lookup: 'mpl_leadid',
                  form: { table: 'lead', key: 'quick-view' },
                  rows: 8,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
