import { act, screen, waitFor, within } from '@testing-library/react';
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

  /** A server that answers a write when it is told to. */
  const slowly = () => {
    const answers: { readonly done: () => void; readonly fail: () => void }[] = [];
    const updateRecord = jest.fn(
      (_table: string, _id: string, _row: object) =>
        new Promise((resolve, reject) => {
          answers.push({ done: () => resolve({}), fail: () => reject(new Error('busy')) });
        }),
    );
    const answer = (how: 'done' | 'fail') =>
      act(async () => {
        answers.shift()?.[how]();
        await Promise.resolve();
      });
    return { updateRecord, answer, written: () => updateRecord.mock.calls.map(([, , row]) => row) };
  };

  it('are written one after the other when a heart is clicked twice, and end as the seller sees them', async () => {
    const user = userEvent.setup();
    const { updateRecord, answer, written } = slowly();
    const { dataset } = mountGrid({ rows: twoLeads }, { webAPI: { updateRecord: updateRecord as never } });
    await user.dblClick(heart('Person 2'));
    act(() => dataset.onChange());
    expect([isPressed('Person 2'), written()]).toEqual(['false', [{ mpl_favorite: true }]]);
    await answer('done');
    expect(written()).toEqual([{ mpl_favorite: true }, { mpl_favorite: false }]);
    expect(screen.getByRole('status').textContent).toBe('');
    await answer('done');
    expect([isPressed('Person 2'), written().length]).toEqual(['false', 2]);
    expect(screen.getByRole('status').textContent).toBe('Removed from favorites');
  });

  it('are not written again when a third click wants what is being written', async () => {
    const user = userEvent.setup();
    const { updateRecord, answer, written } = slowly();
    mountGrid({ rows: twoLeads }, { webAPI: { updateRecord: updateRecord as never } });
    await user.tripleClick(heart('Person 2'));
    await answer('done');
    expect([isPressed('Person 2'), written()]).toEqual(['true', [{ mpl_favorite: true }]]);
  });

  it('go back to what was stored last when the second of two clicks fails', async () => {
    const user = userEvent.setup();
    const { updateRecord, answer } = slowly();
    mountGrid({ rows: twoLeads }, { webAPI: { updateRecord: updateRecord as never } });
    await user.dblClick(heart('Person 2'));
    await answer('done');
    await answer('fail');
    await screen.findByText('The favorite could not be saved. busy');
    expect(isPressed('Person 2')).toBe('true');
  });

  it('say nothing any more when they fail after the grid has gone', async () => {
    const user = userEvent.setup();
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { updateRecord, answer } = slowly();
    const { destroy } = mountGrid({ rows: twoLeads }, { webAPI: { updateRecord: updateRecord as never } });
    await user.click(heart('Person 2'));
    destroy();
    await answer('fail');
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
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

  it('hand the keyboard to the next lead when they leave their tab', async () => {
    const user = userEvent.setup();
    const rows = [1, 2, 3].map((number) => leadRow(number, 2, { mpl_favorite: true }));
    const updateRecord = jest.fn(() => {
      dataset.rows[1] = { ...dataset.rows[1], mpl_favorite: false };
      return Promise.resolve({});
    });
    const { dataset } = mountGrid({ rows }, { webAPI: { updateRecord: updateRecord as never } });
    await user.click(screen.getByRole('tab', { name: 'Favorites' }));
    act(() => screen.getByText('Company 1').focus());
    await user.keyboard('{ArrowDown}{Home}{ArrowRight} ');
    await waitFor(() => expect(names()).toEqual(['Person 1', 'Person 3']));
    expect(document.activeElement).toBe(heart('Person 3'));
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
