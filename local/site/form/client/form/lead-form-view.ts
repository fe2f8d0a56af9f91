import { element } from '../../../client/element';
import { mountGrid } from '../grid/mount-grid';
import { openDataset } from '../grid/open-dataset';
import { loadControl, type LoadedControl } from '../host/control-loader';
import type { MountedControl } from '../host/mount-control';
import type { ScreenCell, ScreenGrid } from '../../screen';
import { leadsHash } from '../page/route';
import { missingWords } from '../page/build-notice';
import type { ScreenServices, ShownView } from '../screen-services';
import { textIn } from '../texts';
import { controlCell, missingControl } from './control-cell';
import { fieldCell } from './field-cell';
import { formColumns } from './form-columns';
import { formLayout } from './form-layout';
import { createLookAgain } from './look-again';
import { openRecord } from './form-record';
import { relatedRows } from './related-rows';
import { saveBar } from './save-bar';
import { timeline } from './timeline';

/** The form "Marketplace Lead" over a lead. Rejects with a HostError when the lead cannot be read. */
export async function showLeadForm(
  place: HTMLElement,
  services: ScreenServices,
  id: string,
): Promise<ShownView> {
  const { screen, states, language, ask, readTable, format, contextOf } = services;
  const form = screen.leadForm;
  const table = await readTable('lead');
  const columns = [...formColumns(form), table.primaryName];
  const record = await openRecord({ ask, table, id, columns, format });
  const mounted: MountedControl[] = [];
  const lists: (() => Promise<void>)[] = [];
  const labelOf = ({ texts }: ScreenCell) => textIn(texts, language) ?? '';
  const nameOf = () => record.value(table.primaryName).formatted;

  const loadIn = async (box: HTMLElement, name: string): Promise<LoadedControl | undefined> => {
    const state = states.controls[name];
    if (state !== undefined) return loadControl(name, state, language);
    box.replaceChildren(missingControl(name, missingWords(states)));
    return undefined;
  };
  const gridIn = async (box: HTMLElement, grid: ScreenGrid) => {
    const view = screen.views.find((each) => each.id === grid.viewId);
    const control = await loadIn(box, grid.control);
    if (view === undefined || control === undefined) return;
    const dataset = await openDataset(view, services);
    const row = { table: table.table, id, name: nameOf() };
    if (box.isConnected) mounted.push(mountGrid(box, { grid, control, dataset, contextOf, record: row }));
  };
  const mountIn = async (
    box: HTMLElement,
    content: Extract<ScreenCell['content'], { kind: 'control' }>,
    label: string,
  ) => {
    const control = await loadIn(box, content.control);
    if (control !== undefined && box.isConnected)
      mounted.push(controlCell(box, { content, label, control, record, recordName: nameOf, contextOf }));
  };
  const listIn = (box: HTMLElement, read: () => Promise<HTMLElement>) => {
    const show = () =>
      read().then(
        (list) => box.replaceChildren(list),
        (error: Error) => box.replaceChildren(element('p', { class: 'quiet' }, error.message)),
      );
    lists.push(show);
    void show();
  };
  const draw = (cell: ScreenCell): HTMLElement => {
    const { content } = cell;
    const label = labelOf(cell);
    switch (content.kind) {
      case 'field':
        return fieldCell({ ...content, type: table.columns.get(content.column)?.type ?? '', label, record });
      case 'control': {
        const box = element('div', { class: 'control', 'data-control': content.control });
        queueMicrotask(() => void mountIn(box, content, label));
        return box;
      }
      case 'subgrid': {
        const box = element('div', { class: 'list', tabindex: '0', role: 'region', 'aria-label': label });
        listIn(box, () => relatedRows(content, id, services));
        return box;
      }
      case 'grid': {
        const box = element('div', { class: 'control', 'data-control': content.grid.control });
        queueMicrotask(() => void gridIn(box, content.grid));
        return box;
      }
      case 'timeline': {
        const box = element('div', { class: 'list' });
        listIn(box, () => timeline(id, services));
        return box;
      }
    }
  };
  const reload = async () => {
    await record.reload();
    await Promise.all(lists.map((show) => show()));
  };
  const again = createLookAgain(reload);
  const heading = element('h1', { tabindex: '-1', dir: 'auto' });
  const showName = () => (heading.textContent = nameOf() || '(no name)');
  record.onChange(showName);
  showName();
  place.replaceChildren(
    element('div', { class: 'bar' }, element('a', { href: leadsHash }, 'Leads'), saveBar(record, reload)),
    element(
      'header',
      { class: 'form-header' },
      element('div', {}, heading, element('p', { class: 'quiet' }, `Lead · ${textIn(form.texts, language)}`)),
      ...form.header.map(draw),
    ),
    ...formLayout(form, language, draw),
  );
  return {
    update: (names) => mounted.forEach((control) => control.update(names)),
    onWrite: again.start,
    async close() {
      again.stop();
      mounted.forEach((control) => control.destroy());
      if (record.isDirty()) await record.save();
    },
  };
}
