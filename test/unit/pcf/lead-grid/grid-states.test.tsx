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
