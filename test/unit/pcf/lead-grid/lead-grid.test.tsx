import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { emailValidity, quality } from '../../../../leads/schema/choices';
import { leadRow, mountGrid, strings, viewColumns } from './grid-host';

const grid = () => screen.getByRole('grid', { name: 'Marketplace leads' });
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const names = () =>
  within(grid())
    .queryAllByRole('button', { name: /^Person|^Lead without/ })
    .map(({ textContent }) => textContent);
const marksIn = (name: string) =>
  within(rowOf(name))
    .getAllByRole('img')
    .map((icon) => icon.getAttribute('aria-label'));
const twoLeads = [leadRow(1, 2), leadRow(2, 2)];

describe('the list of leads', () => {
  it('tells screen readers how many rows and columns there are', () => {
    mountGrid({ rows: Array.from({ length: 120 }, (_, index) => leadRow(index, 2)), pageSize: 50 });
    expect(grid().getAttribute('aria-rowcount')).toBe('121');
    expect(grid().getAttribute('aria-colcount')).toBe('8');
    expect(rowOf('Person 0').getAttribute('aria-rowindex')).toBe('2');
  });

  it('draws a window of a long list', async () => {
    mountGrid({ rows: Array.from({ length: 3000 }, (_, index) => leadRow(index, 2)), pageSize: 3000 });
    await screen.findByText('Company 20');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByText('3000 leads')).toBeTruthy();
  });

  it('marks leads by what a seller must see', () => {
    mountGrid({
      rows: [
        leadRow(1, 2),
        leadRow(2, 80),
        leadRow(3, 400),
        leadRow(4, 2, { mpl_contactrequested: false, mpl_donotcontact: true }),
        leadRow(5, 2, { mpl_emailvalidity: emailValidity.Spam, mpl_quality: quality.Low }),
        leadRow(6, 2, { mpl_istest: true, mpl_quality: quality.Low }),
      ],
    });
    const valid = [strings.Validity_Valid, strings.Validity_Valid];
    expect(marksIn('Person 1')).toEqual([strings.Mark_Flame, ...valid]);
    expect(marksIn('Person 2')).toEqual([strings.Mark_Late, ...valid]);
    expect(marksIn('Company 3')).toEqual([strings.Mark_Expired]);
    expect(marksIn('Person 4')).toEqual([strings.Mark_DoNotContact, ...valid]);
    expect(marksIn('Person 5')).toEqual([
      strings.Mark_Flame,
      strings.Mark_Spam,
      strings.Validity_Spam,
      strings.Validity_Valid,
    ]);
    expect(marksIn('Person 6')).toEqual([strings.Mark_LowQuality, strings.Mark_Test, ...valid]);
  });

  it('hides who the contact of an expired lead is', () => {
    const { container } = mountGrid({ rows: [leadRow(3, 400)] });
    expect(within(rowOf('Company 3')).getAllByText('Hidden: expired')).toHaveLength(3);
    expect(container.innerHTML).not.toMatch(/Person 3|person3@|\+46 70/);
  });

  it.each([
    ['without a name', leadRow(1, 2, { fullname: '', companyname: '' })],
    ['that expired and has no company', leadRow(1, 400, { companyname: '' })],
  ])('has names for the controls of a lead %s', (_name, row) => {
    mountGrid({ rows: [row] });
    expect(screen.getByRole('checkbox', { name: 'Select Lead without a name' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Favorite: Lead without a name' })).toBeTruthy();
  });

  it('lights and changes the flame as time goes by', () => {
    jest.useFakeTimers();
    try {
      const { destroy } = mountGrid({ rows: [leadRow(1, 71.9)] });
      expect(marksIn('Person 1')[0]).toBe(strings.Mark_Flame);
      act(() => void jest.advanceTimersByTime(10 * 60_000));
      expect(marksIn('Person 1')[0]).toBe(strings.Mark_Late);
      destroy();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('asks the host for columns that the view lacks, and does not draw them', async () => {
    const { dataset } = mountGrid({ rows: twoLeads, columns: [{ name: 'fullname', isPrimary: true }] });
    expect(dataset.calls).toEqual(['refresh']);
    await waitFor(() => expect(dataset.current().loading).toBe(false));
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(dataset.current().columns.map(({ name }) => name)).toContain('mpl_favorite');
  });

  it('draws every column of a view whose columns come with its rows', async () => {
    const { dataset } = mountGrid({ rows: twoLeads, columns: [] });
    expect(dataset.calls).toEqual([]);
    dataset.showView('view', viewColumns);
    await screen.findByRole('columnheader', { name: 'E-mail' });
    expect(screen.getAllByRole('columnheader')).toHaveLength(8);
    expect(dataset.calls).toEqual([]);
  });

  it('opens a lead by its name, by Enter and by a double click', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: twoLeads });
    await user.click(screen.getByRole('button', { name: 'Person 1' }));
    await user.dblClick(screen.getByText('Company 2'));
    expect(dataset.opened.map(({ name }) => name)).toEqual(['Person 1', 'Person 2']);
    screen.getByText('Company 1').focus();
    await user.keyboard('{Enter}');
    expect(dataset.opened.map(({ name }) => name)).toEqual(['Person 1', 'Person 2', 'Person 1']);
  });

  it('opens a lead once by a double click on its name', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: twoLeads });
    await user.dblClick(screen.getByRole('button', { name: 'Person 1' }));
    expect(dataset.opened.map(({ name }) => name)).toEqual(['Person 1']);
  });

  it('copies an address and says so', async () => {
    const user = userEvent.setup();
    mountGrid({ rows: twoLeads });
    await user.click(within(rowOf('Person 2')).getByRole('button', { name: 'Copy E-mail' }));
    expect(await navigator.clipboard.readText()).toBe('person2@contoso.example');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('E-mail copied'));
  });

  it('offers no copying of a customer who wants no contact', () => {
    mountGrid({ rows: [leadRow(1, 2, { mpl_contactrequested: false, mpl_donotcontact: true })] });
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  });

  it('shows another order from its first row, and loads no more for where it was', async () => {
    const user = userEvent.setup();
    const rows = Array.from({ length: 400 }, (_, index) => leadRow(index, 2));
    const { dataset } = mountGrid({ rows, pageSize: 200 });
    await screen.findByText('Company 20');
    grid().scrollTop = 44 * 150;
    fireEvent.scroll(grid());
    await screen.findByText('Company 150');
    await user.click(within(screen.getByRole('columnheader', { name: 'Company' })).getByRole('button'));
    await screen.findByText('Company 0');
    expect([grid().scrollTop, dataset.calls]).toEqual([0, ['refresh']]);
  });

  it('sorts by a column, and the other way round', async () => {
    const user = userEvent.setup();
    mountGrid({ rows: twoLeads });
    const header = () => screen.getByRole('columnheader', { name: 'Company' });
    const sort = within(header()).getByRole('button');
    await user.click(sort);
    expect([header().getAttribute('aria-sort'), names()]).toEqual(['ascending', ['Person 1', 'Person 2']]);
    await user.click(sort);
    expect([header().getAttribute('aria-sort'), names()]).toEqual(['descending', ['Person 2', 'Person 1']]);
  });
});
