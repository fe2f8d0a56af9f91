import type { ChartCell, QuickViewCell, SubgridCell } from '../../description/forms/cell';
import type { FormDescription } from '../../description/forms/form-description';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { writeXml } from '../../xml/write-xml';
import { braced } from '../stable-id';
import { chartId } from '../view/chart-files';
import { viewId } from '../view/view-files';
import { customControlClassId, gridClassId, quickViewClassId, timelineClassId } from './class-ids';
import { formId, formPartId } from './form-id';

/** Rows at a time. Our own grid pages through thousands, so it takes as many as Dataverse gives a sub-grid. */
const rowsPerPage = { ownGrid: 250, others: 10 };

export const subgridControl = (form: FormDescription, cell: SubgridCell): XmlElement =>
  embedded(form, cell.name, cell.grid ? customControlClassId : gridClassId, [
    ...gridParameters({
      viewId: viewId(cell.view),
      viewIds: cell.views?.map(viewId),
      table: cell.view.table,
      relationship: cell.relationship,
      rowsPerPage: cell.grid && rowsPerPage.ownGrid,
    }),
  ]);

/** A chart is a sub-grid that shows no rows. */
export const chartControl = (form: FormDescription, { name, chart, view }: ChartCell): XmlElement =>
  embedded(
    form,
    name,
    gridClassId,
    gridParameters({ viewId: viewId(view), table: chart.table, chartId: chartId(chart) }),
  );

const embedded = (
  form: FormDescription,
  name: string,
  classid: string,
  parameters: readonly XmlElement[],
): XmlElement =>
  element(
    'control',
    { id: name, classid, indicationOfSubgrid: 'true', uniqueid: braced(formPartId(form, 'control', name)) },
    [element('parameters', {}, parameters)],
  );

interface GridParameters {
  readonly viewId: string;
  readonly viewIds?: readonly string[];
  readonly table: string;
  readonly relationship?: string;
  readonly chartId?: string;
  readonly rowsPerPage?: number;
}

/** Parameters of a sub-grid in the order of exports; dashboards use the same. */
export const gridParameters = (of: GridParameters): readonly XmlElement[] => [
  textElement('ViewId', braced(of.viewId)),
  textElement('IsUserView', 'false'),
  of.relationship ? textElement('RelationshipName', of.relationship) : element('RelationshipName'),
  textElement('TargetEntityType', of.table),
  textElement('AutoExpand', 'Fixed'),
  textElement('EnableQuickFind', 'false'),
  textElement('EnableViewPicker', String(of.viewIds !== undefined)),
  of.viewIds ? textElement('ViewIds', of.viewIds.map(braced).join(',')) : element('ViewIds'),
  textElement('EnableJumpBar', 'false'),
  textElement('ChartGridMode', of.chartId ? 'Chart' : 'Grid'),
  of.chartId ? textElement('VisualizationId', braced(of.chartId)) : element('VisualizationId'),
  textElement('IsUserChart', 'false'),
  textElement('EnableChartPicker', 'false'),
  textElement('RecordsPerPage', of.rowsPerPage ?? rowsPerPage.others),
];

/** Activities and notes of the row. Only one may be on a form; the platform knows it by this id. */
export const timelineControl = (form: FormDescription): XmlElement =>
  element(
    'control',
    {
      id: 'notescontrol',
      classid: timelineClassId,
      uniqueid: braced(formPartId(form, 'control', 'timeline')),
    },
    [
      element('parameters', {}, [
        textElement('DefaultTabId', 'NotesTab'),
        textElement('UClientUniqueName', 'Timeline'),
        textElement('UClientModules', 'Activities,Notes'),
        textElement('UClientDefaultModuleForCreateExperience', 'Notes'),
        textElement('UClientRecordPerPage', rowsPerPage.others),
        textElement('UClientOrderBy', 'descending'),
      ]),
    ],
  );

/** The forms stand as escaped XML inside the XML. */
export function quickViewControl(form: FormDescription, cell: QuickViewCell): XmlElement {
  const forms = element('QuickFormIds', {}, [
    element('QuickFormId', { entityname: cell.form.table }, formId(cell.form)),
  ]);
  const compact = writeXml(forms, { declaration: false }).replace(/\n\s*/g, '');
  return element(
    'control',
    {
      id: cell.name,
      classid: quickViewClassId,
      datafieldname: cell.lookup,
      disabled: 'false',
      uniqueid: braced(formPartId(form, 'control', cell.name)),
    },
    [element('parameters', {}, [textElement('QuickForms', compact), textElement('ControlMode', 'Read')])],
  );
}
