import { mplLeadColumns } from '../../../leads/schema/lead-columns';
import type { ColumnDeclaration, ColumnDeclarations } from '../../../leads/schema/column-declaration';
import type { ColumnTexts } from '../../description/columns/column-text';
import { leadTexts } from '../../description/columns/lead-texts';
import {
  standardTexts,
  type FieldControl,
  type StandardText,
} from '../../description/columns/standard-texts';
import type { Labels } from '../../description/labels';
import { ownTables } from '../../description/tables/own-tables';

export interface FormColumn {
  readonly label: Labels;
  readonly control: FieldControl;
}

/** How a form shows a column: its label in all languages and Dynamics' control for its type. */
export function formColumn(table: string, name: string): FormColumn {
  const own = ownTables.find(({ schemaName }) => schemaName.toLowerCase() === table);
  const columns: ColumnDeclarations = own?.columns ?? mplLeadColumns;
  const texts: ColumnTexts<string> = own?.texts ?? leadTexts;
  const declared = columns[name];
  const text = texts[name];
  if (declared && text) return { label: text.label, control: controlOf(declared, name) };
  const standard: StandardText | undefined = (standardTexts as Readonly<Record<string, StandardText>>)[name];
  if (standard === undefined)
    throw new TypeError(
      `${table}.${name} is on a form but has no texts. Add them in solution/description/columns.`,
    );
  return standard;
}

function controlOf({ type }: ColumnDeclaration, name: string): FieldControl {
  switch (type) {
    case 'text':
    case 'memo':
    case 'choice':
    case 'yesNo':
    case 'dateTime':
    case 'wholeNumber':
    case 'lookup':
      return type;
    case 'standardChoice':
    case 'uniqueIdentifier':
      throw new TypeError(`${name} has no control on forms.`);
  }
}
