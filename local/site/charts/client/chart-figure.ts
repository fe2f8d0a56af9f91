import { element } from '../../client/element';
import type { ScreenChart } from '../screen-chart';
import { firstCategories, totalOf, type ChartFigures } from './chart-figures';
import { drawBars } from './draw-bars';
import { drawColumns } from './draw-columns';
import { drawRing } from './draw-ring';
import type { FormatMeasure } from './format-measure';
import { partClass, partLetter } from './part';

/** More than these cannot be told apart in a drawing of this size; the table has them all. */
const drawnCategories = 12;

/** A chart as its presentation asks for: heading, drawing, what the colours mean, and the same as a table. */
export function chartFigure(
  chart: ScreenChart,
  title: string,
  all: ChartFigures,
  format: FormatMeasure,
): HTMLElement {
  const figure = element('figure', { class: 'chart' }, element('figcaption', {}, title));
  if (all.categories.length === 0) {
    figure.append(element('p', { class: 'quiet' }, 'No leads to count yet.'));
    return figure;
  }
  const figures = firstCategories(all, drawnCategories);
  const isRing = chart.type === 'Doughnut' || chart.type === 'Pie';
  const drawing = draw(chart.type, figures, format);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', title);
  figure.append(drawing);
  const left = all.categories.length - figures.categories.length;
  if (left > 0) figure.append(element('p', { class: 'quiet' }, `${left} more in the table`));
  if (isRing) figure.append(legend(figures.categories, figures.values.map(totalOf).map(format)));
  else if (chart.series) figure.append(legend(figures.parts));
  figure.append(tableOf(all, format));
  return figure;
}

function draw(type: string, figures: ChartFigures, format: FormatMeasure): SVGSVGElement {
  if (type === 'Doughnut' || type === 'Pie') return drawRing(figures, format);
  return type.endsWith('Bar') ? drawBars(figures, format) : drawColumns(figures, format);
}

/** The drawing has the values as text already, except for a ring. */
const legend = (names: readonly string[], values: readonly string[] = []): HTMLElement =>
  element(
    'ul',
    { class: 'legend' },
    ...names.map((name, index) =>
      element(
        'li',
        {},
        element('span', { class: `swatch ${partClass(index)}`, 'aria-hidden': 'true' }, partLetter(index)),
        element('span', { dir: 'auto' }, name),
        values[index] === undefined ? undefined : element('strong', {}, values[index]),
      ),
    ),
  );

function tableOf({ categories, parts, values }: ChartFigures, format: FormatMeasure): HTMLElement {
  const cell = (value: number | null) => element('td', {}, format(value));
  const head = parts.map((part) => element('th', { scope: 'col' }, part === '' ? 'Value' : part));
  const rows = categories.map((category, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, category),
      ...(values[index] ?? []).map(cell),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, 'As a table'),
    element(
      'div',
      { class: 'list', tabindex: '0', role: 'region', 'aria-label': 'Table of the chart' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, element('td'), ...head)),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}
