import { labels } from '../labels';
import type { Tab } from './form-description';
import { customerGrid } from './lead-controls';

/**
 * The same customer's other leads. No relationship leads from lead to lead: the sub-grid is over all marketplace leads, and
 * the grid control itself asks for those of the customer. Where it is not shown, Dynamics' own grid shows them all.
 */
export const leadCustomerTab: Tab = {
  name: 'customer',
  label: labels('Same customer', 'Samma kund', 'Stesso cliente', 'Zelfde klant'),
  columns: [
    {
      widthPercent: 100,
      sections: [
        {
          name: 'customer_leads',
          label: labels(
            'The same customer’s other leads',
            'Samma kunds övriga leads',
            'Altri lead dello stesso cliente',
            'Andere leads van dezelfde klant',
          ),
          across: 1,
          cells: [
            {
              kind: 'subgrid',
              name: 'customer_leads_grid',
              label: labels('Other leads', 'Övriga leads', 'Altri lead', 'Andere leads'),
              view: { table: 'lead', key: 'all' },
              rows: 15,
              grid: customerGrid,
            },
          ],
        },
      ],
    },
  ],
};
