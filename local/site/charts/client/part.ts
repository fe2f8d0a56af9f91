import type { ChartFigures } from './chart-figures';
import type { FormatMeasure } from './format-measure';
import { svg } from './svg';

const colours = 8;
const smallestMarked = 12;

/** Colours of the theme in turn; the page's styles say which. */
export const partClass = (part: number): string => `part part-${part % colours}`;

/** Tells parts apart where colours do not, as in high contrast. */
export const partLetter = (part: number): string => String.fromCharCode('A'.charCodeAt(0) + part);

export const partMark = (part: number, x: number, y: number): SVGTextElement =>
  svg('text', { x, y: y + 4, class: 'mark middle' }, partLetter(part));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a part, with its words for the pointer, and its letter where it is one of several. */
function partRect(box: Box, part: number, isMarked: boolean, words: string): readonly SVGElement[] {
  const rect = svg('rect', { ...box, class: partClass(part) }, svg('title', {}, words));
  const hasRoom = Math.min(box.width, box.height) >= smallestMarked;
  return isMarked && hasRoom ? [rect, partMark(part, box.x + box.width / 2, box.y + box.height / 2)] : [rect];
}

/** The parts of one category, each beginning where the one before ends; `boxOf` gives the place of the value between both. */
export function stackedRects(
  { categories, parts, values }: ChartFigures,
  index: number,
  format: FormatMeasure,
  boxOf: (from: number, to: number) => Box,
): readonly SVGElement[] {
  let from = 0;
  return (values[index] ?? []).flatMap((value, part) => {
    if (value === null || value === 0) return [];
    const to = from + value;
    const box = boxOf(from, to);
    from = to;
    const words = [categories[index], parts[part], format(value)].filter(Boolean).join(': ');
    return partRect(box, part, parts[part] !== '', words);
  });
}
