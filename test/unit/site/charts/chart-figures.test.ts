import { chartFigures, firstCategories, totalOf } from '../../../../local/site/charts/client/chart-figures';
import type { ChartRow, ScreenChart } from '../../../../local/site/charts/screen-chart';
import { optionText } from '../../../../local/site/form/client/texts';

const columns = {
  lead: {
    mpl_source: {
      texts: {},
      options: { 1: { 1033: 'AppSource' }, 2: { 1033: 'Azure portal', 1053: 'Azure-portalen' } },
    },
    mpl_action: { texts: {}, options: { 10: { 1033: 'INS' }, 11: { 1033: 'PLT' } } },
  },
};
const textOf = (language: number) => (column: string, value: unknown) =>
  optionText(columns, 'lead', column, value, language);

const chart: ScreenChart = {
  id: '1',
  texts: { 1033: 'Chart' },
  table: 'lead',
  type: 'StackedColumn',
  category: { column: 'mpl_source' },
  series: { column: 'mpl_action' },
};
const row = (category: number | null, series: number | null, measure: number | null): ChartRow => ({
  category: { value: category, formatted: null },
  series: { value: series, formatted: null },
  measure,
});

describe('the figures of a chart', () => {
  it('are by category and part, with nothing where the query found no rows', () => {
    const rows = [row(2, 11, 4), row(2, 10, 1), row(1, 10, 3)];
    expect(chartFigures(chart, rows, textOf(1033))).toEqual({
      categories: ['Azure portal', 'AppSource'],
      parts: ['INS', 'PLT'],
      values: [
        [1, 4],
        [3, null],
      ],
    });
  });

  it('name empty columns, and put the empty part first', () => {
    const { categories, parts } = chartFigures(chart, [row(null, 10, 1), row(1, null, 2)], textOf(1033));
    expect([categories, parts]).toEqual([
      ['(blank)', 'AppSource'],
      ['(blank)', 'INS'],
    ]);
  });

  it('of a chart that is not divided have one part without a name', () => {
    const { series: _, ...plain } = chart;
    const rows = [{ category: { value: 2, formatted: 'x' }, measure: 7 }];
    expect(chartFigures(plain, rows, textOf(1033))).toEqual({
      categories: ['Azure portal'],
      parts: [''],
      values: [[7]],
    });
  });

  it.each([
    ['a choice in the language of the page', { column: 'mpl_source' }, 2, 'Azure portal', 'Azure-portalen'],
    ['a choice without a label in that language in English', { column: 'mpl_source' }, 1, 'x', 'AppSource'],
    ['a text as it is', { column: 'mpl_offertitle' }, 'Säker backup', null, 'Säker backup'],
    ['a value that only Dataverse knows in its words', { column: 'ownerid' }, 'id', 'Ada Berg', 'Ada Berg'],
    ['a week by its number', { column: 'mpl_receivedon', dateGrouping: 'week' }, 47, '47', 'Week 47'],
  ])('name %s', (_, category, value, formatted, text) => {
    const { series: _series, ...plain } = chart;
    const rows = [{ category: { value, formatted }, measure: 1 }];
    expect(chartFigures({ ...plain, category }, rows, textOf(1053)).categories).toEqual([text]);
  });

  it('are cut to the first categories, values with them', () => {
    const figures = chartFigures(chart, [row(1, 10, 1), row(2, 10, 2)], textOf(1033));
    expect(firstCategories(figures, 1)).toEqual({ categories: ['AppSource'], parts: ['INS'], values: [[1]] });
  });
});

test.each([
  [[1, null, 2], 3],
  [[null, null], null],
  [[0], 0],
])('parts %j together are %s', (values, total) => {
  expect(totalOf(values)).toBe(total);
});
