import type { Screen } from '../screen';

/** The controls that a screen shows, each once. */
export function controlNamesOf({ leadForm, leadGrid }: Screen): readonly string[] {
  const cells = leadForm.tabs.flatMap(({ columns }) =>
    columns.flatMap(({ sections }) => sections.flatMap((section) => section.cells)),
  );
  const onForm = cells.flatMap(({ content }) => (content.kind === 'control' ? [content.control] : []));
  return [...new Set([leadGrid.control, ...onForm])];
}
