import { fromGridScene } from './from-scene';
import { took } from './lead-kinds';
import type { Chapter, Picture } from './picture';
import { shoot } from './shoot';
import type { Look } from './studio';

const manyLeads = Array.from({ length: 200 }, (_, number) => ({
  ...took(100 + number),
  lastname: `Visitor ${number + 1}`,
  companyname: 'Southridge Video',
  mpl_leadkey: `visitor-${number}`,
}));

const asItIs = (file: string, caption: string, look: Look = {}): Picture => ({
  name: file,
  caption,
  take: async (studio, path) => {
    const grid = await studio.grid(look);
    await shoot(path, grid);
  },
});

export const gridPictures: Chapter = {
  title: 'Which lead first: LeadGrid',
  pictures: [
    asItIs('leads', 'Flames, validity and spam marks, hearts; three tabs'),
    {
      name: 'leads-favorites',
      caption: 'The tab of favorites',
      take: async (studio, file) => {
        const grid = await studio.grid();
        await grid.getByRole('tab', { name: 'Favorites' }).click();
        await grid.getByText('2 leads', { exact: true }).first().waitFor();
        await shoot(file, grid);
      },
    },
    {
      name: 'leads-filters',
      caption: 'The nine filters of Partner Center; one is being set',
      take: async (studio, file) => {
        const grid = await studio.grid();
        const page = grid.page();
        await grid.getByRole('button', { name: 'Filters' }).click();
        await grid.getByRole('combobox', { name: 'Call to action' }).click();
        const choices = page.getByRole('menu');
        await page.getByRole('menuitemcheckbox', { name: 'Contact me' }).click();
        await grid.getByText('8 leads', { exact: true }).first().waitFor();
        await shoot(file, grid, choices);
      },
    },
    {
      name: 'leads-selection',
      caption: 'Some are selected',
      take: async (studio, file) => {
        const grid = await studio.grid();
        for (const row of [1, 2, 4])
          await grid.locator('[role=row][data-id]').nth(row).getByRole('checkbox').check();
        await shoot(file, grid);
      },
    },
    {
      name: 'leads-export',
      caption: 'Export of what the filters leave',
      take: async (studio, file) => {
        const grid = await studio.grid();
        await grid.getByRole('button', { name: 'Export' }).click();
        await shoot(file, grid, grid.page().getByRole('menu'));
      },
    },
    {
      name: 'leads-nothing-found',
      caption: 'No lead matches',
      take: async (studio, file) => {
        const grid = await studio.grid();
        await grid.getByPlaceholder('Search leads').fill('Nobody');
        await grid.getByText('No lead matches').first().waitFor();
        await shoot(file, grid);
      },
    },
    {
      name: 'leads-empty',
      caption: 'A view without leads',
      take: async (studio, file) => {
        const grid = await studio.grid({}, (page) =>
          page.route('**/leads?*', (route) => route.fulfill({ json: { value: [] } })),
        );
        await grid.getByText('There are no leads').first().waitFor();
        await shoot(file, grid);
      },
    },
    {
      name: 'leads-loading',
      caption: 'A long list: this much is there, the rest is on its way',
      take: async (studio, file) => {
        await studio.world.sim('records', { set: 'leads', rows: manyLeads });
        let asked = 0;
        const grid = await studio.grid({}, (page) =>
          page.route(
            ({ search }) => search.includes('returntotalrecordcount'),
            (route) => ((asked += 1) === 1 ? route.continue() : undefined),
          ),
        );
        await grid.locator('[role=row][data-id]').first().waitFor();
        await grid.getByRole('grid').evaluate((list) => (list.scrollTop = list.scrollHeight));
        await grid.getByRole('progressbar', { name: 'Loading leads' }).waitFor();
        await shoot(file, grid);
      },
    },
    {
      name: 'leads-failed',
      caption: 'Dataverse does not answer in time',
      take: async (studio, file) => {
        const grid = await studio.grid();
        await studio.world.sim('faults', {
          rules: [{ match: { operation: 'RetrieveMultiple' }, kind: 'sqlTimeout' }],
        });
        await grid.page().getByRole('button', { name: 'Refresh' }).click();
        await grid.getByRole('button', { name: 'Try again' }).waitFor();
        await shoot(file, grid);
      },
    },
    fromGridScene('leads-offline', 'Offline', 'offline'),
    fromGridScene('leads-disabled', 'Where nothing may be changed', 'disabled'),
    fromGridScene('leads-hidden', 'Columns that column security hides', 'hidden by column security'),
    fromGridScene('leads-sub-grid', 'As a sub-grid of fixed height', 'in a sub-grid'),
    fromGridScene(
      'leads-same-customer',
      'The same customer’s other leads, on the form of one',
      'the customer’s other leads',
    ),
    asItIs('leads-narrow', 'At 320 pixels, as at a zoom of 400 %', { width: 320 }),
    asItIs('leads-dark', 'Dark', { theme: 'dark' }),
    asItIs('leads-contrast', 'High contrast', { theme: 'contrast' }),
    asItIs('leads-italian', 'In Italian', { language: 1040 }),
    asItIs('leads-right-to-left', 'Right to left', { direction: 'rtl' }),
  ],
};
