import { totalOf, type ChartFigures } from './chart-figures';
import type { FormatMeasure } from './format-measure';
import { stackedRects } from './part';
import { shorten, svg } from './svg';

const width = 400;
const floor = 180;
const top = 20;
const height = 204;
const widest = 56;
const labelRoom = 76;

/** Columns side by side on a line, each over its label; where labels would touch, some are left out. */
export function drawColumns(figures: ChartFigures, format: FormatMeasure) {
  const { categories, values } = figures;
  const most = Math.max(1, ...values.map((each) => totalOf(each) ?? 0));
  const step = width / categories.length;
  const columnWidth = Math.min(widest, step * 0.7);
  const everyLabel = Math.ceil(labelRoom / step);
  const heightOf = (value: number) => (value / most) * (floor - top);
  const columns = categories.flatMap((category, index) => {
    const middle = step * (index + 0.5);
    const total = totalOf(values[index] ?? []);
    return [
      ...stackedRects(figures, index, format, (from, to) => ({
        x: middle - columnWidth / 2,
        y: floor - heightOf(to),
        width: columnWidth,
        height: heightOf(to - from),
      })),
      svg('text', { x: middle, y: floor - heightOf(total ?? 0) - 5, class: 'value middle' }, format(total)),
      ...(index % everyLabel === 0
        ? [svg('text', { x: middle, y: floor + 18, class: 'middle' }, shorten(category, everyLabel * 12))]
        : []),
    ];
  });
  const line = svg('line', { x1: 0, x2: width, y1: floor, y2: floor, class: 'axis' });
  return svg('svg', { viewBox: `0 0 ${width} ${height}` }, ...columns, line);
}
