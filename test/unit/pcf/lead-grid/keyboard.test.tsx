import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leadRow, mountGrid, selectedIds } from './grid-host';

const rows = Array.from({ length: 30 }, (_, index) => leadRow(index, 2));
const place = () => {
  const cell = document.activeElement?.closest('[aria-colindex]');
  return [cell?.closest('[role=row]')?.getAttribute('aria-rowindex'), cell?.getAttribute('aria-colindex')];
};

describe('the keyboard', () => {
  const enter = () => {
    const user = userEvent.setup();
    const host = mountGrid({ rows });
    act(() => screen.getByText('Company 0').focus());
    return { user, ...host };
  };

  it('has one place in the grid that the tab key reaches', () => {
    mountGrid({ rows });
    const reached = within(screen.getByRole('grid')).getAllByRole('checkbox');
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(reached[1]?.tabIndex).toBe(0);
  });

  it('moves by arrows, to the ends of the row and of the list', async () => {
    const { user } = enter();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(place()).toEqual(['3', '6']);
    await user.keyboard('{End}');
    expect(place()).toEqual(['3', '8']);
    await user.keyboard('{Home}{ArrowUp}{ArrowUp}');
    expect(place()).toEqual(['1', '1']);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(place()).toEqual(['31', '8']);
  });

  it('keeps the row with the focus in the page when it is scrolled away', async () => {
    const { container } = mountGrid({
      rows: Array.from({ length: 2000 }, (_, index) => leadRow(index, 2)),
      pageSize: 2000,
    });
    await screen.findByText('Company 20');
    act(() => screen.getByText('Company 0').focus());
    const grid = screen.getByRole('grid');
    grid.scrollTop = 44 * 1000;
    fireEvent.scroll(grid);
    expect(container.querySelector('[data-id="lead-1000"]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('Company 0');
    expect(screen.getAllByRole('row')[1]?.dataset['id']).toBe('lead-0');
    expect(container.querySelector('[data-id="lead-5"]')).toBeNull();
    expect(container.querySelectorAll('[role=row]').length).toBeLessThanOrEqual(60);
  });

  it('goes on from the heading by which the list was sorted', async () => {
    const { user } = enter();
    act(() => screen.getByRole('button', { name: 'Phone' }).focus());
    await user.keyboard('{Enter}');
    const header = screen.getByRole('columnheader', { name: 'Phone' });
    await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('E-mail');
  });

  it('leaves the focus where it went when the host brings other rows', async () => {
    const { user, dataset } = enter();
    await user.keyboard('{ArrowDown}');
    const elsewhere = document.body.appendChild(document.createElement('input'));
    elsewhere.id = 'elsewhere';
    await user.click(elsewhere);
    dataset.rows.unshift(leadRow(99, 1));
    dataset.current().refresh();
    await screen.findByText('Company 99');
    expect(document.activeElement?.id).toBe('elsewhere');
    elsewhere.remove();
  });

  it('still finds a place in the grid when the host brings fewer rows', async () => {
    const { user, dataset } = enter();
    await user.keyboard('{Control>}{End}{/Control}');
    dataset.rows.splice(3);
    dataset.current().refresh();
    await waitFor(() => expect(screen.queryByText('Company 3')).toBeNull());
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]').length).toBeGreaterThan(0);
  });

  it('runs to the other side where lines run from right to left', () => {
    mountGrid({ rows }, { rightToLeft: true });
    act(() => screen.getByText('Company 0').focus());
    const grid = screen.getByRole('grid');
    grid.style.direction = 'rtl';
    fireEvent.keyDown(screen.getByText('Company 0'), { key: 'ArrowLeft' });
    expect(place()).toEqual(['2', '6']);
  });

  it('opens and selects once by a key that is held down', async () => {
    const { user, dataset } = enter();
    await user.keyboard('{Enter>3/}{ >3/}');
    expect([dataset.opened.map(({ name }) => name), selectedIds()]).toEqual([['Person 0'], ['lead-0']]);
    act(() => screen.getByRole('button', { name: 'Person 1' }).focus());
    await user.keyboard('{Enter>3/}');
    expect(dataset.opened.map(({ name }) => name)).toEqual(['Person 0', 'Person 1']);
  });

  it('selects with Space, with all of Ctrl+A, and copies the cell with Ctrl+C', async () => {
    const { user, dataset } = enter();
    await user.keyboard(' {ArrowDown} ');
    expect(selectedIds()).toEqual(['lead-0', 'lead-1']);
    expect(dataset.current().getSelectedRecordIds()).toEqual(['lead-0', 'lead-1']);
    await user.keyboard('{Control>}a{/Control}');
    expect(dataset.current().getSelectedRecordIds()).toHaveLength(30);
    await user.keyboard('{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toBe('Company 1');
  });
});
