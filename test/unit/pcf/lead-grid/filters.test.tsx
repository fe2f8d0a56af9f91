import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { source } from '../../../../leads/schema/choices';
import { manyLeads as leads, mountGrid, strings } from './grid-host';

const countries = {
  retrieveMultipleRecords: () =>
    Promise.resolve({
      entities: [{ address1_country: 'Italy' }, { address1_country: 'Sweden' }],
      nextLink: '',
    }),
};

const openFilters = async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Filters', expanded: false }));
  return user;
};

const choose = async (user: ReturnType<typeof userEvent.setup>, label: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: option }));
};

describe('filters', () => {
  it('are the nine of Partner Center', async () => {
    mountGrid({ rows: leads(4) }, { webAPI: countries });
    await openFilters();
    const labels = [
      ...screen.getAllByRole('combobox').map((each) => each.closest('.fui-Field')?.querySelector('label')),
      screen.getByRole('textbox', { name: 'Customer name' }).closest('.fui-Field')?.querySelector('label'),
    ].map((label) => label?.textContent);
    expect(labels).toEqual([
      'Call to action',
      'Lead source',
      'Lead type',
      'Lead quality',
      'Email validity',
      'Phone validity',
      'Status',
      'Country/region',
      'Customer name',
    ]);
  });

  it('are kept in the dataset and leave what fits all of them', async () => {
    const { dataset } = mountGrid({ rows: leads(24) }, { webAPI: countries });
    const user = await openFilters();
    await choose(user, 'Call to action', 'Contact me');
    await choose(user, 'Country/region', 'Sweden');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(12));
    await choose(user, 'Lead source', 'Azure Marketplace');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(4));
    expect(dataset.current().filtering.getFilter().conditions).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Filters (3)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(document.activeElement?.textContent).toBe('Filters');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(24));
    expect(dataset.current().filtering.getFilter()).toMatchObject({
      conditions: [{ attributeName: 'mpl_leadkey' }],
      filters: [],
    });
  });

  it('are shown as the dataset has them when the view is opened again', async () => {
    const first = mountGrid({ rows: leads(4) });
    const dataset = first.dataset.current();
    dataset.filtering.setFilter({
      filterOperator: 0,
      conditions: [
        { attributeName: 'mpl_favorite', conditionOperator: 0, value: '1' },
        { attributeName: 'mpl_source', conditionOperator: 8, value: [String(source.AppSource)] },
      ],
    });
    first.dataset.onChange();
    expect(screen.getByRole('tab', { name: 'Favorites' }).getAttribute('aria-selected')).toBe('true');
    expect(await screen.findByRole('button', { name: 'Filters (1)' })).toBeTruthy();
  });

  it('say when the countries could not be read', async () => {
    mountGrid(
      { rows: leads(4) },
      { webAPI: { retrieveMultipleRecords: () => Promise.reject(new Error('busy')) } },
    );
    await openFilters();
    await screen.findByText(String(strings.Filter_Countries_Failed));
  });

  it('search when the user pauses', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(24) });
    await user.type(await screen.findByRole('searchbox'), 'Person 23');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toEqual(['lead-23']));
    expect(dataset.calls).toEqual(['refresh']);
  });

  it('leave the blank that was typed before the pause, for the next word', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(24) });
    const search = await screen.findByRole<HTMLInputElement>('searchbox');
    await user.type(search, 'Person ');
    await waitFor(() => expect(dataset.calls).toEqual(['refresh']));
    await user.type(search, '23');
    expect(search.value).toBe('Person 23');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toEqual(['lead-23']));
  });

  it('search beside what was chosen in the pause', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(24) });
    await user.type(await screen.findByRole('searchbox'), 'P');
    await user.click(screen.getByRole('tab', { name: 'Favorites' }));
    await waitFor(() => expect(dataset.current().filtering.getFilter().filters).toHaveLength(1));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Favorites');
  });

  it('are said aloud by what they leave, once', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(120), pageSize: 20 });
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('');
    await waitFor(() => expect(dataset.current().sortedRecordIds.length).toBeGreaterThan(20));
    expect(said()).toBe('');
    await user.type(await screen.findByRole('searchbox'), 'Person 11{Enter}');
    await waitFor(() => expect(said()).toBe('11 leads'));
  });

  it('can be reached by arrow keys from tab to tab, and ask the server only when one is chosen', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(4) });
    screen.getByRole('tab', { name: 'Marketplace leads' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Favorites');
    expect(dataset.calls).toEqual([]);
    await user.keyboard('{ArrowRight}{End}{Home}{ArrowLeft}{Enter}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Favorites');
    expect(dataset.calls).toEqual(['refresh']);
  });
});
