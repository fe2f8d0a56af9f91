import { childAt, childrenOf, descendantsNamed, textAt } from '../xml/select';
import { element, type XmlElement } from '../xml/xml-element';
import { plainId } from './plain-id';
import { labelsAt } from './read-labels';
import type { ReadChart, ReadView } from './view-types';

/** Views of a table in `customizations.xml`. */
export const readViews = (entity: XmlElement, table: string): readonly ReadView[] =>
  childrenOf(childAt(entity, 'SavedQueries', 'savedqueries'), 'savedquery').map((query) => {
    const grid = childAt(query, 'layoutxml', 'grid');
    const row = childAt(grid, 'row');
    return {
      id: plainId(textAt(query, 'savedqueryid')),
      table,
      labels: labelsAt(query, 'LocalizedNames'),
      queryType: Number(textAt(query, 'querytype')),
      isDefault: textAt(query, 'isdefault') === '1',
      columns: childrenOf(row, 'cell').map(({ attributes }) => ({
        name: attributes['name'] ?? '',
        width: Number(attributes['width']),
        isHidden: attributes['ishidden'] === '1',
      })),
      rowId: row?.attributes['id'] ?? '',
      jump: grid?.attributes['jump'] ?? '',
      fetch: childAt(query, 'fetchxml', 'fetch') ?? element('fetch'),
    };
  });

/** Charts of a table in `customizations.xml`. */
export const readCharts = (entity: XmlElement, table: string): readonly ReadChart[] =>
  childrenOf(childAt(entity, 'Visualizations'), 'visualization').map((chart) => {
    const definition = childAt(chart, 'datadescription', 'datadefinition');
    const categories = childAt(definition, 'categorycollection');
    const series = childrenOf(childAt(chart, 'presentationdescription', 'Chart', 'Series'), 'Series');
    const aliases = (name: string): readonly string[] =>
      descendantsNamed(categories, name).map(({ attributes }) => attributes['alias'] ?? '');
    return {
      id: plainId(textAt(chart, 'savedqueryvisualizationid')),
      table,
      labels: labelsAt(chart, 'LocalizedNames'),
      chartTypes: series.map(({ attributes }) => attributes['ChartType'] ?? ''),
      fetch: childAt(definition, 'fetchcollection', 'fetch') ?? element('fetch'),
      categories: aliases('category'),
      measures: aliases('measure'),
      measureCollections: descendantsNamed(categories, 'measurecollection').length,
    };
  });
