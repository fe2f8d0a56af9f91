import type { ChartDescription, ChartGroup } from '../../description/charts/chart-description';
import { manifest } from '../../description/manifest';
import { tableNames } from '../../description/tables/table-names';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { braced, stableId } from '../stable-id';

export const chartId = ({ table, key }: Pick<ChartDescription, 'table' | 'key'>): string =>
  stableId('chart', table, key);

export const chartFiles = (charts: readonly ChartDescription[]): readonly SourceFile[] =>
  charts.map((chart) => ({
    path: `Entities/${tableNames(chart.table).schemaName}/Visualizations/${braced(chartId(chart))}.xml`,
    root: rootElement('visualization', {}, [
      textElement('savedqueryvisualizationid', braced(chartId(chart))),
      element('datadescription', {}, [dataDefinition(chart)]),
      element('presentationdescription', {}, [presentation(chart)]),
      textElement('isdefault', false),
      localizedNames(chart.name),
      textElement('IsCustomizable', true),
      textElement('IntroducedVersion', manifest.firstVersion),
      textElement('CanBeDeleted', true),
    ]),
  }));

/** Aliases tie the query to the axes. */
const alias = { category: 'category', series: 'series', count: 'leads', average: 'average' } as const;

/** A second group in the query becomes the parts of a stacked chart; only the first is named as category. */
const dataDefinition = (chart: ChartDescription): XmlElement => {
  const { table, category, series, largestFirst } = chart;
  const measure = measureOf(chart);
  return element('datadefinition', {}, [
    element('fetchcollection', {}, [
      element('fetch', { mapping: 'logical', aggregate: 'true' }, [
        element('entity', { name: table }, [
          groupBy(alias.category, category),
          series && groupBy(alias.series, series),
          element('attribute', measure),
          largestFirst && element('order', { alias: measure.alias, descending: 'true' }),
        ]),
      ]),
    ]),
    element('categorycollection', {}, [
      element('category', { alias: alias.category }, [
        element('measurecollection', {}, [element('measure', { alias: measure.alias })]),
      ]),
    ]),
  ]);
};

const measureOf = ({ table, averageOf }: ChartDescription) =>
  averageOf === undefined
    ? { alias: alias.count, name: tableNames(table).primaryId, aggregate: 'count' }
    : { alias: alias.average, name: averageOf, aggregate: 'avg' };

const groupBy = (name: string, { column, dateGrouping }: ChartGroup): XmlElement =>
  element('attribute', { groupby: 'true', alias: name, name: column, dategrouping: dateGrouping });

const presentation = ({ type }: ChartDescription): XmlElement =>
  element('Chart', {}, [
    element('Series', {}, [element('Series', { ChartType: type, IsValueShownAsLabel: 'True' })]),
    element('ChartAreas', {}, [element('ChartArea', {}, [element('AxisY'), element('AxisX')])]),
    element('Titles', {}, [element('Title', { Alignment: 'TopLeft' })]),
  ]);
