import type { BoundControl, ReadCell, ReadControl, ReadForm } from '../../../../solution/read/form-types';
import { plainId } from '../../../../solution/read/plain-id';
import type { ReadRelationship } from '../../../../solution/read/table-types';
import type { CellContent, ScreenCell, ScreenForm } from '../screen';
import { describeGrid } from './describe-grid';
import { describeProperty } from './describe-property';
import { ownControlOf } from './own-control';
import { textsOf } from './texts-of';

/** Class id of the timeline. */
const timelineClass = '06375649-C143-495E-A496-C962E5B4488E';

type OwnControls = ReadonlyMap<string, BoundControl & { readonly name: string }>;

interface Surroundings {
  /** By the id of the control that they stand in for. */
  readonly own: OwnControls;
  readonly relationships: readonly ReadRelationship[];
}

/** A form as the page draws it: cells in reading order, each with the control that a browser would show there. */
export function describeForm(form: ReadForm, relationships: readonly ReadRelationship[]): ScreenForm {
  const own: OwnControls = new Map(
    form.bindings.flatMap((binding) => {
      const control = ownControlOf(binding);
      return control === undefined ? [] : [[binding.forControl, control] as const];
    }),
  );
  const around = { own, relationships };
  const cellsOf = (cells: readonly ReadCell[]) => cells.flatMap((cell) => describeCell(cell, around));
  return {
    texts: textsOf(form.labels),
    header: cellsOf(form.header),
    tabs: form.tabs.map(({ name, labels, columns }) => ({
      name,
      texts: textsOf(labels),
      columns: columns.map(({ width, sections }) => ({
        width,
        sections: sections.map((section) => ({
          name: section.name,
          texts: textsOf(section.labels),
          across: section.across,
          cells: section.rows.flatMap(cellsOf),
        })),
      })),
    })),
  };
}

/** Nothing for a cell that keeps room or shows what this page does not have. */
function describeCell({ labels, showLabel, control }: ReadCell, around: Surroundings): readonly ScreenCell[] {
  const content = control && describeContent(control, around);
  return content === undefined ? [] : [{ texts: textsOf(labels), showLabel, content }];
}

function describeContent(
  control: ReadControl,
  { own, relationships }: Surroundings,
): CellContent | undefined {
  const { column, isDisabled, classId, parameters } = control;
  const replacement = own.get(control.uniqueId ?? '');
  const table = parameters.get('TargetEntityType');
  const grid = replacement && describeGrid(replacement);
  if (grid !== undefined) return { kind: 'grid', grid };
  if (table !== undefined) {
    const lookup = relationships.find(({ name }) => name === parameters.get('RelationshipName'));
    const viewId = plainId(parameters.get('ViewId'));
    return { kind: 'subgrid', table, viewId, ...(lookup && { lookup: lookup.referencingColumn }) };
  }
  if (classId === timelineClass) return { kind: 'timeline' };
  if (column === undefined) return undefined;
  if (replacement === undefined) return { kind: 'field', column, isDisabled };
  return {
    kind: 'control',
    control: replacement.name,
    column,
    isDisabled,
    properties: replacement.properties.map(describeProperty),
  };
}
