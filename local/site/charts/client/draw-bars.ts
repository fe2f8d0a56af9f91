import { totalOf, type ChartFigures } from './chart-figures';
import type { FormatMeasure } from './format-measure';
import { stackedRects } from './part';
import { shorten, svg } from './svg';

const width = 400;
const lineHeight = 38;
const labelBaseline = 14;
const bar = { y: 19, height: 14 };
const valueRoom = 48;
const labelLength = 56;

/** Bars below each other, each under its label. */
export function drawBars(figures: ChartFigures, format: FormatMeasure) {
  const { categories, values } = figures;
  const most = Math.max(1, ...values.map((each) => totalOf(each) ?? 0));
  const xOf = (value: number) => (value / most) * (width - valueRoom);
  const lines = categories.flatMap((category, index) => {
    const top = index * lineHeight;
    const total = totalOf(values[index] ?? []);
    return [
      svg('text', { x: 0, y: top + labelBaseline }, shorten(category, labelLength)),
      ...stackedRects(figures, index, format, (from, to) => ({
        x: xOf(from),
        y: top + bar.y,
        width: xOf(to - from),
        height: bar.height,
      })),
      svg('text', { x: xOf(total ?? 0) + 6, y: top + bar.y + 12, class: 'value' }, format(total)),
    ];
  });
  return svg('svg', { viewBox: `0 0 ${width} ${categories.length * lineHeight}` }, ...lines);
}
