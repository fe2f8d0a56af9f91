import type { LabelMap } from '../read/read-labels';
import type { Check, CheckedPackage } from './checked-package';

/** Every name that a person reads is there in every language of the package. */
export const checkLabels: Check = (checked) =>
  [...named(checked)].flatMap(([where, texts]) =>
    checked.solution.languages
      .filter((language) => (texts.get(language) ?? '').trim() === '')
      .map((language) => `${where} has no text in language ${language}.`),
  );

function* named({ solution }: CheckedPackage): Generator<readonly [string, LabelMap]> {
  yield ['The solution', solution.manifest.labels];
  for (const table of solution.tables) {
    if (table.isOwn) yield [`The table ${table.logicalName}`, table.labels];
    if (table.isOwn) yield [`The plural of ${table.logicalName}`, table.collectionLabels];
    for (const [name, column] of table.columns) {
      yield [`The column ${table.logicalName}.${name}`, column.labels];
      yield [`The description of ${table.logicalName}.${name}`, column.descriptions];
      for (const { value, labels } of column.options ?? [])
        yield [`Option ${value} of ${table.logicalName}.${name}`, labels];
    }
    for (const key of table.keys) yield [`The key ${key.logicalName}`, key.labels];
  }
  for (const choice of solution.choices) {
    yield [`The choice ${choice.name}`, choice.labels];
    for (const { value, labels } of choice.options) yield [`Option ${value} of ${choice.name}`, labels];
  }
  for (const view of solution.views) yield [`The view ${view.id}`, view.labels];
  for (const chart of solution.charts) yield [`The chart ${chart.id}`, chart.labels];
  for (const form of [...solution.forms, ...solution.dashboards]) {
    yield [`The form ${form.id}`, form.labels];
    for (const tab of form.tabs) {
      yield [`The tab ${tab.name} of form ${form.id}`, tab.labels];
      if (form.type === 'dashboard') continue;
      for (const { sections } of tab.columns)
        for (const section of sections)
          yield [`The section ${section.name} of form ${form.id}`, section.labels];
    }
  }
  for (const app of solution.apps) yield [`The app ${app.uniqueName}`, app.labels];
  for (const { entries } of solution.siteMaps)
    for (const entry of entries) yield [`The site map entry ${entry.id}`, entry.titles];
}
