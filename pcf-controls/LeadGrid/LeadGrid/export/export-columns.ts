import type { GridColumn } from '../columns/grid-column';
import type { Text } from '../../../shared/text/create-text';

export interface ExportColumn {
  readonly name: string;
  readonly heading: string;
  readonly dataType: string;
}

/** The one column name of Partner Center's export that is documented. */
const creationHeading = 'LeadCreationDateTime';
const creationColumn = 'mpl_receivedon';

/** What the filters of the grid ask for stands in the file too, even where the view does not show it. */
const filterColumns = [
  'mpl_calltoaction',
  'address1_country',
  'mpl_source',
  'mpl_leadtype',
  'mpl_quality',
  'mpl_stage',
  'mpl_archivereason',
  'mpl_emailvalidity',
  'mpl_phonevalidity',
] as const;

export type ExportHeadingKey = `Column_${(typeof filterColumns)[number]}`;

/** The time of receipt first, then the view's columns in its order, then what only the filters know. */
export const exportColumns = (
  shown: readonly GridColumn[],
  text: Text<ExportHeadingKey>,
): readonly ExportColumn[] => {
  const inView = new Set(shown.map(({ name }) => name));
  return [
    { name: creationColumn, heading: creationHeading, dataType: 'DateAndTime.DateAndTime' },
    ...shown
      .filter(({ name }) => name !== creationColumn)
      .map(({ name, title, dataType }) => ({ name, heading: title, dataType })),
    ...filterColumns
      .filter((name) => !inView.has(name))
      .map((name) => ({ name, heading: text(`Column_${name}`), dataType: 'OptionSet' })),
  ];
};
