import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leadRow, mountGrid, strings } from './grid-host';

const grid = () => screen.getByRole('grid', { name: 'Marketplace leads' });
const names = () =>
  within(grid())
    .queryAllByRole('button', { name: /^Person|^Lead without/ })
    .map(({ textContent }) => textContent);
const twoLeads = [leadRow(1, 2), leadRow(2, 2)];

describe('favorites', () => {
  const heart = (name: string) => screen.getByRole('button', { name: `Favorite: ${name}` });
  const isPressed = (name: string) => heart(name).getAttribute('aria-pressed');

  it('are stored on the lead', async () => {
    const user = userEvent.setup();
    const updateRecord = jest.fn().mockResolvedValue({});
    mountGrid({ rows: twoLeads }, { webAPI: { updateRecord } });
    await user.click(heart('Person 2'));
    expect(isPressed('Person 2')).toBe('true');
    expect(updateRecord.mock.calls).toEqual([['lead', 'lead-2', { mpl_favorite: true }]]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Added to favorites'));
  });

  it('are taken back with the reason when Dynamics refuses', async () => {
    const user = userEvent.setup();
    const updateRecord = jest.fn().mockRejectedValue({ message: 'You may not write leads.' });
    mountGrid({ rows: twoLeads }, { webAPI: { updateRecord } });
    await user.click(heart('Person 2'));
    await screen.findByText('The favorite could not be saved. You may not write leads.');
    expect(isPressed('Person 2')).toBe('false');
  });

  it.each([
    ['the control is disabled', { disabled: true }],
    ['there is no network', { offline: true }],
    ['the user may not write leads', { utils: { hasEntityPrivilege: () => false } }],
  ])('cannot be changed while %s', async (_name, host) => {
    const user = userEvent.setup();
    mountGrid({ rows: [leadRow(1, 2, { mpl_favorite: true })] }, host);
    await user.click(heart('Person 1'));
    expect([isPressed('Person 1'), heart('Person 1').getAttribute('aria-disabled')]).toEqual([
      'true',
      'true',
    ]);
  });

  it('cannot be changed where column security hides them', () => {
    mountGrid({ rows: [leadRow(1, 2, { mpl_favorite: null })] });
    expect(heart('Person 1').getAttribute('aria-disabled')).toBe('true');
  });

  it('leave their tab at once when they are no more', async () => {
    const user = userEvent.setup();
    const rows = [leadRow(1, 2, { mpl_favorite: true }), leadRow(2, 2)];
    const updateRecord = jest.fn(() => {
      dataset.rows[0] = { ...dataset.rows[0], mpl_favorite: false };
      return Promise.resolve({});
    });
    const { dataset } = mountGrid({ rows }, { webAPI: { updateRecord: updateRecord as never } });
    await user.click(screen.getByRole('tab', { name: 'Favorites' }));
    await waitFor(() => expect(names()).toEqual(['Person 1']));
    await user.click(heart('Person 1'));
    await screen.findByText(String(strings.Empty_Filtered));
  });
});
