import { totalOf, type ChartFigures } from './chart-figures';
import type { FormatMeasure } from './format-measure';
import { partRect } from './part';
import { shorten, svg } from './svg';

const width = 400;
const lineHeight = 38;
const labelBaseline = 14;
const bar = { y: 19, height: 14 };
const valueRoom = 48;
const labelLength = 56;

/** Bars below each other, each under its label. */
export function drawBars({ categories, parts, values }: ChartFigures, format: FormatMeasure) {
  const most = Math.max(1, ...values.map((each) => totalOf(each) ?? 0));
  const lines = categories.flatMap((category, index) => {
    const top = index * lineHeight;
    let x = 0;
    const rects = (values[index] ?? []).flatMap((value, part) => {
      if (value === null || value === 0) return [];
      const length = (value / most) * (width - valueRoom);
      const box = { x, y: top + bar.y, width: length, height: bar.height };
      x += length;
      return partRect(
        box,
        part,
        parts[part] !== '',
        [category, parts[part], format(value)].filter(Boolean).join(': '),
      );
    });
    return [
      svg('text', { x: 0, y: top + labelBaseline }, shorten(category, labelLength)),
      ...rects,
      svg('text', { x: x + 6, y: top + bar.y + 12, class: 'value' }, format(totalOf(values[index] ?? []))),
    ];
  });
  return svg('svg', { viewBox: `0 0 ${width} ${categories.length * lineHeight}` }, ...lines);
}
