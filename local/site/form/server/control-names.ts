import type { Screen } from '../screen';

/** The controls that a screen shows, each once. */
export function controlNamesOf({ leadForm, leadGrid }: Screen): readonly string[] {
  const cells = leadForm.tabs.flatMap(({ columns }) =>
    columns.flatMap(({ sections }) => sections.flatMap((section) => section.cells)),
  );
  const onForm = cells.flatMap(({ content }) => {
    if (content.kind === 'control') return [content.control];
    return content.kind === 'grid' ? [content.grid.control] : [];
  });
  return [...new Set([leadGrid.control, ...onForm])];
}
