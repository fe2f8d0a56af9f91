import { screen, waitFor } from '@testing-library/react';
import { leadRow, mountGrid } from './grid-host';
import { neededColumns } from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/needed-columns';

const byHand = (number: number) =>
  leadRow(number, 2, { mpl_leadkey: null, mpl_source: null, mpl_receivedon: null });
const names = () =>
  screen
    .queryAllByRole('button', { name: /^(Person \d+|Hidden: expired)$/ })
    .map(({ textContent }) => textContent);
const leads = (count: number) => Array.from({ length: count }, (_, index) => leadRow(index, 2));

describe('the tab of marketplace leads', () => {
  it('shows no lead that somebody entered by hand', async () => {
    const { dataset } = mountGrid({ rows: [leadRow(1, 2), byHand(2), leadRow(3, 2)] });
    await waitFor(() => expect(names()).toEqual(['Person 1', 'Person 3']));
    expect(dataset.calls).toEqual(['refresh']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Marketplace leads');
  });

  it('asks the server once only where a view holds marketplace leads', () => {
    const { dataset } = mountGrid({ rows: leads(20) });
    expect(dataset.calls).toEqual([]);
  });

  it('keeps them out with the query that brings missing columns', async () => {
    const { dataset } = mountGrid({ rows: [leadRow(1, 2), byHand(2)], columns: [{ name: 'fullname' }] });
    await waitFor(() => expect(names()).toEqual(['Person 1']));
    expect(dataset.calls).toEqual(['refresh']);
    expect(dataset.current().columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...neededColumns]),
    );
  });

  it('keeps them out, with every column that it needs, of another view as well', async () => {
    const { dataset } = mountGrid({ rows: [leadRow(1, 400), byHand(2)], columns: [{ name: 'fullname' }] });
    await waitFor(() => expect(names()).toEqual(['Hidden: expired']));
    dataset.showView('another', [{ name: 'fullname' }, { name: 'mpl_quality', displayName: 'Quality' }]);
    await screen.findByRole('columnheader', { name: 'Quality' });
    await waitFor(() => expect(names()).toEqual(['Hidden: expired']));
    expect(screen.queryByText(/^Person/)).toBeNull();
  });

  it('notices one on a later page', async () => {
    const { dataset } = mountGrid({ rows: [...leads(60), byHand(99)], pageSize: 30 });
    dataset.current().paging.loadNextPage();
    dataset.current().paging.loadNextPage();
    await waitFor(() => expect(dataset.current().filtering.getFilter()).toBeDefined());
    await waitFor(() => expect(dataset.current().paging.totalResultCount).toBe(60));
  });

  it('does not go on asking where the host keeps no filter', async () => {
    const { dataset } = mountGrid({ rows: [byHand(1)], keepsFilter: false });
    await waitFor(() => expect(dataset.calls).toEqual(['refresh']));
    dataset.onChange();
    expect([dataset.calls, names()]).toEqual([['refresh'], ['Person 1']]);
  });

  it.each(['Qualified', 'Favorites'])('is no other for %s: both hold marketplace leads only', async (tab) => {
    const { dataset } = mountGrid({ rows: leads(3) });
    screen.getByRole('tab', { name: tab }).click();
    await waitFor(() => expect(dataset.current().filtering.getFilter()).toBeDefined());
    expect(dataset.current().filtering.getFilter().conditions[0]).toMatchObject({
      attributeName: 'mpl_leadkey',
    });
  });
});
