import { totalOf, type ChartFigures } from './chart-figures';
import type { FormatMeasure } from './format-measure';
import { partClass, partMark } from './part';
import { svg } from './svg';

const centre = 80;
const radius = 56;
const around = 2 * Math.PI * radius;
const smallestMarked = 16;

/** A ring, clockwise from the top, with the sum in its middle. Its parts are the categories. */
export function drawRing({ categories, values }: ChartFigures, format: FormatMeasure) {
  const totals = values.map((each) => totalOf(each) ?? 0);
  const sum = totalOf(totals) ?? 0;
  let before = 0;
  const arcs = totals.flatMap((total, index) => {
    const length = sum === 0 ? 0 : (total / sum) * around;
    const arc = svg(
      'circle',
      {
        cx: centre,
        cy: centre,
        r: radius,
        class: `arc ${partClass(index)}`,
        // One dash as long as the part, begun where the part before ends.
        'stroke-dasharray': `${Math.max(0, length - 1)} ${around}`,
        'stroke-dashoffset': -before,
        transform: `rotate(-90 ${centre} ${centre})`,
      },
      svg('title', {}, `${categories[index] ?? ''}: ${format(total)}`),
    );
    const middleAngle = ((before + length / 2) / around) * 2 * Math.PI;
    before += length;
    const [x, y] = [centre + radius * Math.sin(middleAngle), centre - radius * Math.cos(middleAngle)];
    return length < smallestMarked ? [arc] : [arc, partMark(index, x, y)];
  });
  const middle = svg('text', { x: centre, y: centre + 8, class: 'sum middle' }, format(sum));
  return svg('svg', { viewBox: `0 0 ${2 * centre} ${2 * centre}`, class: 'ring' }, ...arcs, middle);
}
