import type { Cell } from '../../description/forms/cell';
import {
  componentName,
  type ControlBinding,
  type PropertyValue,
} from '../../description/forms/control-binding';
import type { FormDescription } from '../../description/forms/form-description';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { braced } from '../stable-id';
import { viewId } from '../view/view-files';
import { cellName } from './cell-element';
import { fieldClassIds, gridClassId } from './class-ids';
import { formColumn } from './form-column';
import { formPartId } from './form-id';

/** Phone, tablet, web. */
const formFactors = [0, 1, 2];

/** Says which control of ours stands in which cell, and what its properties are bound to. */
export function controlDescriptions(form: FormDescription): XmlElement | undefined {
  const cells = form.tabs
    .flatMap(({ columns }) => columns.flatMap(({ sections }) => sections))
    .flatMap(({ cells }) => cells);
  const described = cells.flatMap((cell) => {
    const parts = customControls(form, cell);
    if (parts === undefined) return [];
    const forControl = braced(formPartId(form, 'control', cellName(cell)));
    return [element('controlDescription', { forControl }, parts)];
  });
  return described.length > 0 ? element('controlDescriptions', {}, described) : undefined;
}

/** Dynamics' own control to fall back to, then ours for each kind of screen. */
function customControls(form: FormDescription, cell: Cell): readonly XmlElement[] | undefined {
  if (cell.kind === 'field' && cell.control) {
    const { control } = formColumn(form.table, cell.column);
    const fallback = element('customControl', { id: fieldClassIds[control] }, [
      element('parameters', {}, [textElement('datafieldname', cell.column)]),
    ]);
    return [fallback, ...ours(cell.control, [])];
  }
  if (cell.kind === 'subgrid' && cell.grid) {
    const ids = (cell.views ?? [cell.view]).map(viewId).map(braced);
    const dataSet = element('data-set', { name: cell.grid.dataSet }, [
      textElement('ViewId', braced(viewId(cell.view))),
      textElement('IsUserView', 'false'),
      cell.relationship ? textElement('RelationshipName', cell.relationship) : element('RelationshipName'),
      textElement('TargetEntityType', cell.view.table),
      textElement('EnableViewPicker', String(cell.views !== undefined)),
      textElement('FilteredViewIds', ids.join(',')),
    ]);
    const fallback = element('customControl', { id: gridClassId }, [element('parameters')]);
    return [fallback, ...ours(cell.grid, [dataSet])];
  }
  return undefined;
}

const ours = (
  { control, properties }: ControlBinding,
  dataSets: readonly XmlElement[],
): readonly XmlElement[] =>
  formFactors.map((formFactor) =>
    element('customControl', { formFactor, name: componentName(control) }, [
      element('parameters', {}, [
        ...dataSets,
        ...Object.entries(properties).map(([name, value]) => property(name, value)),
      ]),
    ]),
  );

const property = (name: string, value: PropertyValue): XmlElement =>
  'column' in value
    ? textElement(name, value.column)
    : element(name, { static: 'true', type: value.type }, value.constant);
