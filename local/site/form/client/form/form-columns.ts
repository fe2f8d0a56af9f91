import type { ScreenForm } from '../../screen';

/** Every column that a form shows or hands to a control, each once. */
export function formColumns({ header, tabs }: ScreenForm): readonly string[] {
  const cells = tabs.flatMap(({ columns }) =>
    columns.flatMap(({ sections }) => sections.flatMap((section) => section.cells)),
  );
  const columns = [...header, ...cells].flatMap(({ content }) => {
    if (content.kind === 'field') return [content.column];
    if (content.kind !== 'control') return [];
    return content.properties.flatMap((property) => ('column' in property ? [property.column] : []));
  });
  return [...new Set(columns)];
}
