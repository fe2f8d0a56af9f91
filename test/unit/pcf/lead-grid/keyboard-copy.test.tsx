import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leadRow, mountGrid } from './grid-host';

const rows = [leadRow(1, 2), leadRow(2, 2), leadRow(3, 2)];

describe('copying with the keyboard', () => {
  const copied = () => navigator.clipboard.readText();
  const start = async (focus: () => HTMLElement) => {
    const user = userEvent.setup();
    mountGrid({ rows });
    act(() => focus().focus());
    await navigator.clipboard.writeText('before');
    return user;
  };
  afterEach(() => getSelection()?.removeAllRanges());

  it('takes the name from its link, also by the keys of a Mac', async () => {
    const user = await start(() => screen.getByRole('button', { name: 'Person 2' }));
    await user.keyboard('{Meta>}c{/Meta}');
    expect(await copied()).toBe('Person 2');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Person 2 copied'));
  });

  it('takes the address from the cell with its button', async () => {
    const user = await start(() =>
      within(screen.getByRole('row', { name: /Person 2/ })).getByRole('button', { name: 'Copy E-mail' }),
    );
    await user.keyboard('{Control>}c{/Control}');
    expect(await copied()).toBe('person2@contoso.example');
  });

  it('leaves it to the browser to copy what somebody marked', async () => {
    const user = await start(() => screen.getByText('Company 2'));
    getSelection()?.selectAllChildren(screen.getByText('Company 3'));
    await user.keyboard('{Control>}c{/Control}');
    expect(await copied()).not.toBe('Company 2');
  });

  it('says so where the browser does not allow it', async () => {
    const user = await start(() => screen.getByText('Company 2'));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.keyboard('{Control>}c{/Control}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/could not be copied/));
  });
});
