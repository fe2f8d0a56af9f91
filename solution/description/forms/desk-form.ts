import { charts } from '../charts/charts';
import { labels } from '../labels';
import { leadListViews } from '../views/lead-list-views';
import { leadWorkViews } from '../views/lead-work-views';
import { field, type ChartCell } from './cell';
import type { FormDescription } from './form-description';
import { leadGrid } from './lead-controls';

const marketplaceLeads = { table: 'lead', key: 'marketplace-leads' };
const allLeads = { table: 'lead', key: 'all' };

const chartCell = (name: keyof typeof charts): ChartCell => ({
  kind: 'chart',
  name: `chart_${charts[name].key.replaceAll('-', '_')}`,
  chart: charts[name],
  view: allLeads,
  rows: 6,
});

/** The app's start page: the grid over all marketplace leads, the charts beside it. */
export const deskForm: FormDescription = {
  key: 'main',
  table: 'mpl_leaddesk',
  type: 'main',
  audience: 'everyone',
  name: labels('Lead desk', 'Leaddisk', 'Banco lead', 'Leadbalie'),
  description: labels(
    'The marketplace leads beside their charts',
    'Marketplace-leads bredvid deras diagram',
    'I lead del marketplace accanto ai grafici',
    'De marketplace-leads naast hun grafieken',
  ),
  tabs: [
    {
      name: 'desk',
      label: labels('Lead desk', 'Leaddisk', 'Banco lead', 'Leadbalie'),
      columns: [
        {
          widthPercent: 70,
          sections: [
            {
              name: 'leads',
              label: labels(
                'Marketplace leads',
                'Marketplace-leads',
                'Lead del marketplace',
                'Marketplace-leads',
              ),
              across: 1,
              cells: [
                {
                  kind: 'subgrid',
                  name: 'leads_grid',
                  label: labels(
                    'Marketplace leads',
                    'Marketplace-leads',
                    'Lead del marketplace',
                    'Marketplace-leads',
                  ),
                  view: marketplaceLeads,
                  views: [...leadWorkViews, ...leadListViews],
                  rows: 20,
                  grid: leadGrid,
                },
              ],
            },
          ],
        },
        {
          widthPercent: 30,
          sections: [
            {
              name: 'charts',
              label: labels('Charts', 'Diagram', 'Grafici', 'Grafieken'),
              across: 1,
              cells: [
                chartCell('bySource'),
                chartCell('perWeek'),
                chartCell('responsePerWeek'),
                chartCell('firstContact'),
                chartCell('outcomeByOffer'),
              ],
            },
            {
              name: 'about',
              label: labels('About this page', 'Om sidan', 'Informazioni', 'Over deze pagina'),
              across: 1,
              cells: [field('mpl_name')],
            },
          ],
        },
      ],
    },
  ],
};
