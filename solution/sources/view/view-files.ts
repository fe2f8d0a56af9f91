import { manifest } from '../../description/manifest';
import { tableNames } from '../../description/tables/table-names';
import type { ViewDescription, ViewUse } from '../../description/views/view-description';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions, localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { braced, stableId } from '../stable-id';
import { viewFetch } from './view-fetch';

const queryTypes: Readonly<Record<ViewUse, number>> = {
  public: 0,
  advancedFind: 1,
  associated: 2,
  quickFind: 4,
  lookup: 64,
};

export const viewId = ({ table, key }: Pick<ViewDescription, 'table' | 'key'>): string =>
  stableId('view', table, key);

export const viewFiles = (views: readonly ViewDescription[]): readonly SourceFile[] =>
  views.map((view) => ({
    path: `Entities/${tableNames(view.table).schemaName}/SavedQueries/${braced(viewId(view))}.xml`,
    root: rootElement('savedqueries', {}, [savedQuery(view)]),
  }));

const savedQuery = (view: ViewDescription): XmlElement =>
  element('savedquery', {}, [
    textElement('IsCustomizable', true),
    textElement('CanBeDeleted', !view.isDefault),
    textElement('isquickfindquery', view.use === 'quickFind'),
    textElement('isprivate', false),
    textElement('isdefault', view.isDefault),
    textElement('savedqueryid', braced(viewId(view))),
    element('layoutxml', {}, [layout(view)]),
    textElement('querytype', queryTypes[view.use]),
    element('fetchxml', {}, [viewFetch(view)]),
    textElement('IntroducedVersion', manifest.firstVersion),
    localizedNames(view.name),
    descriptions(view.description),
  ]);

/** No type code: that of a table of our own differs from environment to environment. */
function layout({ table, columns }: ViewDescription): XmlElement {
  const { primaryId, primaryName } = tableNames(table);
  return element('grid', { name: 'resultset', jump: primaryName, select: 1, icon: 1, preview: 1 }, [
    element(
      'row',
      { name: 'result', id: primaryId },
      columns.map(({ column, width, hidden }) =>
        element('cell', { name: column, width, ishidden: hidden && 1 }),
      ),
    ),
  ]);
}
