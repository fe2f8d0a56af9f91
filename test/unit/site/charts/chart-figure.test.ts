/** @jest-environment jsdom */
import { chartFigure } from '../../../../local/site/charts/client/chart-figure';
import type { ChartFigures } from '../../../../local/site/charts/client/chart-figures';
import { createFormatMeasure } from '../../../../local/site/charts/client/format-measure';
import type { ScreenChart } from '../../../../local/site/charts/screen-chart';

const format = createFormatMeasure('en-US');
const chart = (type: string, isDivided = false): ScreenChart => ({
  id: '1',
  texts: {},
  table: 'lead',
  type,
  category: { column: 'mpl_offertitle' },
  ...(isDivided && { series: { column: 'mpl_stage' } }),
});
const plain: ChartFigures = { categories: ['Backup', 'Maps'], parts: [''], values: [[1500], [500]] };
const divided: ChartFigures = {
  categories: ['Backup', 'Maps'],
  parts: ['Received', 'Archived'],
  values: [
    [30, 10],
    [null, 20],
  ],
};

const figure = (type: string, figures: ChartFigures) =>
  chartFigure(chart(type, figures.parts.length > 1), 'Leads by offer', figures, format);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const cells = (root: Element) => [...root.querySelectorAll('tbody tr')].map((line) => texts(line, 'th, td'));

test('columns are as high as their values, and say them', () => {
  const drawn = figure('Column', plain);
  const [high, low] = drawn.querySelectorAll('rect');
  expect(number(high as Element, 'height')).toBeCloseTo(3 * number(low as Element, 'height'));
  expect(texts(drawn, 'svg .value')).toEqual(['1,500', '500']);
  expect(drawn.querySelector('.legend')).toBeNull();
});

test('bars are as long as their values, under their labels', () => {
  const drawn = figure('Bar', plain);
  const [long, short] = drawn.querySelectorAll('rect');
  expect(number(long as Element, 'width')).toBeCloseTo(3 * number(short as Element, 'width'));
  expect(texts(drawn, 'svg text')).toEqual(['Backup', '1,500', 'Maps', '500']);
});

test.each(['StackedColumn', 'StackedBar'])('the parts of a %s meet, and are marked by letters', (type) => {
  const drawn = figure(type, divided);
  const [received, archived] = drawn.querySelectorAll('rect');
  const [place, size] = type === 'StackedBar' ? ['x', 'width'] : ['y', 'height'];
  const [a, b] = [received as Element, archived as Element];
  const [first, second] = type === 'StackedBar' ? [a, b] : [b, a];
  expect(number(first, place) + number(first, size)).toBeCloseTo(number(second, place));
  expect(texts(drawn, 'rect title')).toEqual([
    'Backup: Received: 30',
    'Backup: Archived: 10',
    'Maps: Archived: 20',
  ]);
  expect(texts(drawn, '.legend li')).toEqual(['AReceived', 'BArchived']);
  expect(texts(drawn, 'svg .mark')).toEqual(['A', 'B', 'B']);
});

test('a ring is divided by its values, which its legend says', () => {
  const drawn = figure('Doughnut', plain);
  const [large, small] = [...drawn.querySelectorAll('circle')].map((arc) =>
    Number.parseFloat(arc.getAttribute('stroke-dasharray') ?? ''),
  );
  expect((large ?? 0) + 1).toBeCloseTo(3 * ((small ?? 0) + 1));
  expect(texts(drawn, '.sum')).toEqual(['2,000']);
  expect(texts(drawn, '.legend li')).toEqual(['ABackup1,500', 'BMaps500']);
});

test('the same stands in a table, a dash where there is nothing', () => {
  const drawn = figure('StackedColumn', divided);
  expect(texts(drawn, 'thead th')).toEqual(['Received', 'Archived']);
  expect(cells(drawn)).toEqual([
    ['Backup', '30', '10'],
    ['Maps', '–', '20'],
  ]);
});

test('of many categories twelve are drawn and all are in the table', () => {
  const categories = Array.from({ length: 15 }, (_, index) => `Offer ${index}`);
  const drawn = figure('Bar', { categories, parts: [''], values: categories.map((_, index) => [index + 1]) });
  expect(drawn.querySelectorAll('rect')).toHaveLength(12);
  expect(texts(drawn, '.quiet')).toEqual(['3 more in the table']);
  expect(cells(drawn)).toHaveLength(15);
});

test('the drawing has the chart’s name for those who cannot see it', () => {
  const drawing = figure('Column', plain).querySelector('svg');
  expect([drawing?.getAttribute('role'), drawing?.getAttribute('aria-label')]).toEqual([
    'img',
    'Leads by offer',
  ]);
});

test('an average of nothing is drawn as a dash, and without leads there are words', () => {
  const nothing = figure('Column', { categories: ['Week 1'], parts: [''], values: [[null]] });
  expect([nothing.querySelectorAll('rect').length, texts(nothing, 'svg .value')]).toEqual([0, ['–']]);
  const empty = figure('Column', { categories: [], parts: [], values: [] });
  expect([empty.querySelector('svg'), empty.textContent]).toEqual([
    null,
    'Leads by offerNo leads to count yet.',
  ]);
});
