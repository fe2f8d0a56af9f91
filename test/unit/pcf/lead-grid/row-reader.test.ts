import { createRowReader } from '../../../../pcf-controls/LeadGrid/LeadGrid/rows/create-row-reader';
import type { MockRow } from '../../../../pcf-controls/testing/filter-rows';
import { createMockDataset } from '../../../../pcf-controls/testing/mock-dataset';
import { leadRow } from './grid-host';

const columns = ['fullname'];
const recordsOf = (row: MockRow) =>
  createMockDataset({ rows: [row], columns: [{ name: 'fullname' }] }).current().records;

describe('reading a row', () => {
  const lead = leadRow(1, 2, { versionnumber: 7 });

  it('gives the same object for a record that tells the same', () => {
    const { read } = createRowReader();
    const first = read('lead-1', recordsOf(lead), columns);
    expect(first?.cells['fullname']?.text).toBe('Person 1');
    expect(read('lead-1', recordsOf(lead), columns)).toBe(first);
  });

  it.each<[string, MockRow]>([
    ['changed', { ...lead, fullname: 'Eva', versionnumber: 8 }],
    ['has the same version and more columns', { ...lead, mpl_favorite: true }],
  ])('gives another for a record that %s', (_name, later) => {
    const { read } = createRowReader();
    const first = read('lead-1', recordsOf({ ...lead, mpl_favorite: null }), columns);
    const second = read('lead-1', recordsOf(later), columns);
    expect(second).not.toEqual(first);
    expect(second?.isFavorite).toBe(later['mpl_favorite']);
  });
});
