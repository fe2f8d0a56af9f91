import fc from 'fast-check';
import { nextCell } from '../../../../pcf-controls/LeadGrid/LeadGrid/keyboard/next-cell';

const size = { rows: 100, columns: 8, page: 10 };
const press = (row: number, column: number, key: string, ctrl = false, rightToLeft = false) => {
  const to = nextCell({ row, column }, { key, ctrl, rightToLeft }, size);
  return to && [to.row, to.column];
};

describe('keys of the grid', () => {
  it.each<[string, number, number, readonly [number, number]]>([
    ['ArrowDown', 5, 3, [6, 3]],
    ['ArrowDown', 100, 3, [100, 3]],
    ['ArrowUp', 1, 3, [0, 3]],
    ['ArrowUp', 0, 3, [0, 3]],
    ['ArrowRight', 5, 7, [5, 7]],
    ['ArrowRight', 5, 3, [5, 4]],
    ['ArrowLeft', 5, 0, [5, 0]],
    ['PageDown', 5, 3, [15, 3]],
    ['PageDown', 95, 3, [100, 3]],
    ['PageUp', 15, 3, [5, 3]],
    ['PageUp', 5, 3, [1, 3]],
    ['PageUp', 0, 3, [0, 3]],
    ['Home', 5, 3, [5, 0]],
    ['End', 5, 3, [5, 7]],
  ])('%s from row %d, column %d', (key, row, column, to) => {
    expect(press(row, column, key)).toEqual(to);
  });

  it('Ctrl leads to the first and the last lead', () => {
    expect(press(50, 3, 'Home', true)).toEqual([1, 0]);
    expect(press(50, 3, 'End', true)).toEqual([100, 7]);
  });

  it('left is forward where lines run from right to left', () => {
    expect(press(5, 3, 'ArrowLeft', false, true)).toEqual([5, 4]);
    expect(press(5, 3, 'ArrowRight', false, true)).toEqual([5, 2]);
  });

  it.each(['a', 'Tab', 'Enter', ' ', 'Escape'])('%p does not move', (key) => {
    expect(press(5, 3, key)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), fc.nat(30), (strokes, rows) => {
        const small = { rows, columns: 4, page: 7 };
        let cell = { row: 0, column: 0 };
        for (const [key, ctrl] of strokes)
          cell = nextCell(cell, { key, ctrl, rightToLeft: false }, small) ?? cell;
        expect(cell.row >= 0 && cell.row <= rows && cell.column >= 0 && cell.column < 4).toBe(true);
      }),
    );
  });
});
