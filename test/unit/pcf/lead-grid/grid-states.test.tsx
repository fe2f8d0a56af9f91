import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leadRow, mountGrid, strings } from './grid-host';

const grid = () => screen.getByRole('grid', { name: 'Marketplace leads' });
const names = () =>
  within(grid())
    .queryAllByRole('button', { name: /^Person|^Lead without/ })
    .map(({ textContent }) => textContent);
const twoLeads = [leadRow(1, 2), leadRow(2, 2)];

describe('what the list says of itself', () => {
  it('is empty', () => {
    mountGrid({ rows: [] });
    expect(screen.getByText(String(strings.Empty))).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('has failed, with the reason and a way out', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: twoLeads });
    dataset.failure = 'The server is busy.';
    dataset.current().refresh();
    await screen.findByText(/The server is busy\./);
    dataset.failure = undefined;
    await user.click(screen.getByRole('button', { name: strings.Common_Retry }));
    await waitFor(() => expect(screen.queryByText(/The server is busy\./)).toBeNull());
    expect(names()).toEqual(['Person 1', 'Person 2']);
  });

  it('goes on to the rows in sight when a page has failed and is asked for again', async () => {
    const user = userEvent.setup();
    const rows = Array.from({ length: 50 }, (_, index) => leadRow(index, 2));
    const { dataset } = mountGrid({ rows, pageSize: 20 });
    dataset.failure = 'The server is busy.';
    await screen.findByText(/The server is busy\./);
    dataset.failure = undefined;
    await user.click(screen.getByRole('button', { name: strings.Common_Retry }));
    await screen.findByText('Company 20');
  });

  it('is offline', () => {
    mountGrid({ rows: twoLeads }, { offline: true });
    expect(screen.getByText(String(strings.Offline_Grid))).toBeTruthy();
    expect(names()).toHaveLength(2);
  });

  it('is loading', () => {
    const { dataset } = mountGrid({ rows: [], answer: () => undefined });
    act(() => dataset.current().refresh());
    act(() => dataset.onChange());
    expect(screen.getByText(String(strings.Common_Loading))).toBeTruthy();
    expect(screen.queryByText(String(strings.Empty))).toBeNull();
    expect(screen.queryByText('0 leads')).toBeNull();
  });

  it('counts no leads, nor says aloud that it has none, where they could not be loaded', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: [] });
    dataset.failure = 'The server is busy.';
    await user.type(await screen.findByRole('searchbox'), 'Ana{Enter}');
    await screen.findByText(/The server is busy\./);
    expect(screen.queryByText('0 leads')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('still counts the rows in sight where the host empties its list to load anew', () => {
    const { dataset, update } = mountGrid({ rows: twoLeads });
    const emptied = { ...dataset.current(), loading: true, sortedRecordIds: [], records: {} };
    update({ parameters: { leads: emptied } });
    expect([names().length, grid().getAttribute('aria-rowcount')]).toEqual([2, '3']);
    expect(screen.getByText('2 leads')).toBeTruthy();
  });

  it('is nothing while the form hides it', () => {
    const { container } = mountGrid({ rows: twoLeads }, { visible: false });
    expect(container.innerHTML).toBe('');
  });

  it('shows no value, mark or button of columns that column security hides', () => {
    const hidden = {
      emailaddress1: null,
      telephone1: null,
      mpl_emailvalidity: null,
      mpl_phonevalidity: null,
    };
    mountGrid({ rows: [leadRow(1, 2, { ...hidden, mpl_quality: null })] });
    const row = within(screen.getByRole('row', { name: /Person 1/ }));
    expect(row.getAllByRole('img').map((icon) => icon.getAttribute('aria-label'))).toEqual([
      strings.Mark_Flame,
    ]);
    expect(row.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });

  it('keeps the rows in sight while it loads anew', () => {
    const { dataset } = mountGrid({ rows: twoLeads, answer: () => undefined });
    act(() => dataset.current().refresh());
    act(() => dataset.onChange());
    expect(screen.getByRole('progressbar', { name: strings.Rows_Loading })).toBeTruthy();
    expect(names()).toEqual(['Person 1', 'Person 2']);
  });
});
