import type { Cell, FieldCell } from '../../description/forms/cell';
import type { FormDescription } from '../../description/forms/form-description';
import type { Labels } from '../../description/labels';
import { element, type XmlElement } from '../../xml/xml-element';
import { labelElements } from '../label-elements';
import { braced } from '../stable-id';
import { customControlClassId, fieldClassIds } from './class-ids';
import { chartControl, quickViewControl, subgridControl, timelineControl } from './embedded-controls';
import { formColumn } from './form-column';
import { formPartId } from './form-id';

/** A cell with its control. */
export function cellElement(form: FormDescription, cell: Cell, colspan: number): XmlElement {
  const { label, showLabel, control } = content(form, cell);
  const rowspan = cell.rows ?? 1;
  return element(
    'cell',
    {
      id: braced(formPartId(form, 'cell', cellName(cell))),
      showlabel: String(showLabel),
      locklevel: 0,
      ...(rowspan > 1 ? { colspan, rowspan, auto: 'false' } : {}),
    },
    [labelElements(label), control],
  );
}

/** What a form's parts are called: a field by its column, all else by its own name. */
export const cellName = (cell: Cell): string => {
  switch (cell.kind) {
    case 'field':
      return cell.column;
    case 'timeline':
      return 'timeline';
    case 'subgrid':
    case 'chart':
    case 'quickView':
      return cell.name;
  }
};

interface CellContent {
  readonly label: Labels;
  readonly showLabel: boolean;
  readonly control: XmlElement;
}

function content(form: FormDescription, cell: Cell): CellContent {
  switch (cell.kind) {
    case 'field':
      return fieldContent(form, cell);
    case 'subgrid':
      return { label: cell.label, showLabel: true, control: subgridControl(form, cell) };
    case 'chart':
      return { label: cell.chart.name, showLabel: true, control: chartControl(form, cell) };
    case 'timeline':
      return { label: cell.label, showLabel: false, control: timelineControl(form) };
    case 'quickView':
      return { label: cell.label, showLabel: true, control: quickViewControl(form, cell) };
  }
}

function fieldContent(form: FormDescription, { column, control: binding, readOnly }: FieldCell): CellContent {
  const { label, control } = formColumn(form.table, column);
  const attributes = { id: column, datafieldname: column, disabled: String(readOnly ?? false) };
  return {
    label,
    // Our own controls carry their heading themselves.
    showLabel: binding === undefined,
    control: binding
      ? element('control', {
          ...attributes,
          classid: customControlClassId,
          uniqueid: braced(formPartId(form, 'control', column)),
        })
      : element('control', { ...attributes, classid: fieldClassIds[control] }),
  };
}
