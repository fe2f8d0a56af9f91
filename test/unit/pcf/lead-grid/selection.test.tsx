import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FavoriteButton } from '../../../../pcf-controls/LeadGrid/LeadGrid/components/favorite-button';
import { leadRow, mountGrid, selectedIds } from './grid-host';

/** Every row draws one heart, so that its calls tell which rows were drawn. */
jest.mock('../../../../pcf-controls/LeadGrid/LeadGrid/components/favorite-button', () => {
  const path = '../../../../pcf-controls/LeadGrid/LeadGrid/components/favorite-button';
  return { FavoriteButton: jest.fn(jest.requireActual<{ FavoriteButton: () => null }>(path).FavoriteButton) };
});
const drawn = jest.mocked(FavoriteButton);
const idsDrawn = () => new Set(drawn.mock.calls.map(([props]) => props.row.id));

const rows = Array.from({ length: 30 }, (_, index) => leadRow(index, 2));
const row = (number: number) => screen.getByRole('row', { name: new RegExp(`Person ${number} `) });

describe('selection', () => {
  /** With the rows beyond the edge, which the second frame draws. */
  const mountWhole = async () => {
    const host = mountGrid({ rows });
    await screen.findByText('Company 26');
    drawn.mockClear();
    return host;
  };

  it('is one row by a click, more with Ctrl, a range with Shift', async () => {
    const user = userEvent.setup();
    mountGrid({ rows });
    await user.click(screen.getByText('Company 3'));
    await user.click(screen.getByText('Company 2'));
    expect(selectedIds()).toEqual(['lead-2']);
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('Company 5'));
    await user.keyboard('{/Control}{Shift>}');
    expect(selectedIds()).toEqual(['lead-2', 'lead-5']);
    await user.click(screen.getByText('Company 7'));
    expect(selectedIds()).toEqual(['lead-5', 'lead-6', 'lead-7']);
  });

  it('marks no text between the ends of a range', async () => {
    const user = userEvent.setup();
    mountGrid({ rows });
    await user.click(screen.getByText('Company 3'));
    getSelection()?.selectAllChildren(screen.getByRole('grid'));
    fireEvent.click(screen.getByText('Company 5'), { shiftKey: true });
    expect([getSelection()?.isCollapsed, selectedIds().length]).toEqual([true, 3]);
  });

  it('takes all loaded rows and none with the box of the header', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows });
    const all = screen.getByRole('checkbox', { name: 'Select all loaded leads' });
    await user.click(all);
    expect(dataset.current().getSelectedRecordIds()).toHaveLength(30);
    expect(screen.getByText('30 selected')).toBeTruthy();
    await user.click(all);
    expect(dataset.current().getSelectedRecordIds()).toEqual([]);
  });

  it('follows the host', () => {
    const { dataset } = mountGrid({ rows });
    dataset.current().setSelectedRecordIds(['lead-4']);
    act(() => dataset.onChange());
    expect(selectedIds()).toEqual(['lead-4']);
  });

  it('ends when other leads are listed', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows });
    await user.click(screen.getByText('Company 3'));
    await user.type(screen.getByRole('searchbox'), 'Person 1{Enter}');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(11));
    expect(dataset.current().getSelectedRecordIds()).toEqual([]);
  });

  it('drops leads that the list has no more, so that no command acts on them unseen', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows });
    await user.click(within(row(3)).getByRole('checkbox'));
    await user.click(within(row(5)).getByRole('checkbox'));
    dataset.rows.splice(3, 1);
    dataset.current().refresh();
    await screen.findByText('1 selected');
    expect([selectedIds(), dataset.current().getSelectedRecordIds()]).toEqual([['lead-5'], ['lead-5']]);
  });

  it('draws only the row that it changes', async () => {
    const user = userEvent.setup();
    const { dataset } = await mountWhole();
    await user.click(within(row(3)).getByRole('checkbox'));
    expect(idsDrawn()).toContain('lead-3');
    expect(idsDrawn().size).toBeLessThanOrEqual(2); // the other is the one that the keyboard left
    drawn.mockClear();
    act(() => dataset.onChange());
    await user.hover(screen.getByText('Company 9'));
    expect(idsDrawn().size).toBe(0);
  });

  it('draws a row again when its lead changed', async () => {
    const { dataset } = await mountWhole();
    dataset.rows[3] = { ...dataset.rows[3], companyname: 'Northwind' };
    dataset.current().refresh();
    await screen.findByText('Northwind');
    expect(idsDrawn()).toEqual(new Set(['lead-3']));
  });
});
