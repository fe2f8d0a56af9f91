import { chartTile } from '../../../charts/client/chart-tile';
import { element } from '../../../client/element';
import type { ScreenView } from '../../screen';
import type { HostDataset } from '../dataset/create-dataset';
import { loadControl } from '../host/control-loader';
import type { MountedControl } from '../host/mount-control';
import { missingControl } from '../form/control-cell';
import { missingWords } from '../page/build-notice';
import type { ScreenServices, ShownView } from '../screen-services';
import { textIn } from '../texts';
import { mountGrid } from './mount-grid';
import { openDataset } from './open-dataset';

/** Lists that stay as they were left while a form is open: filter, order and loaded pages by view. */
export type KeptDatasets = Map<string, HostDataset>;

/** The app's start page: our grid over a view of the solution, with the views to choose from, beside its charts. */
export async function showLeadGrid(
  place: HTMLElement,
  services: ScreenServices,
  kept: KeptDatasets,
): Promise<ShownView> {
  const { screen, language, states } = services;
  const { control: name, viewId, viewIds } = screen.leadGrid;
  const views = viewIds.flatMap((id) => screen.views.find((view) => view.id === id) ?? []);
  const picker = element(
    'select',
    {},
    ...views.map(({ id, texts }) => element('option', { value: id }, textIn(texts, language) ?? id)),
  );
  const refresh = element('button', { type: 'button' }, 'Refresh');
  picker.value = kept.keys().next().value ?? viewId;
  const box = element('div', { class: 'card' });
  const charts = screen.deskCharts.flatMap(({ chart, viewId: over }) =>
    chart === undefined ? [] : [chartTile({ chart, viewId: over }, services)],
  );
  place.replaceChildren(
    element(
      'div',
      { class: 'bar' },
      element('h1', { tabindex: '-1' }, 'Leads'),
      element('div', { class: 'commands' }, element('label', {}, 'View ', picker), refresh),
    ),
    element(
      'div',
      { class: 'desk' },
      box,
      element('div', { class: 'charts' }, ...charts.map((each) => each.place)),
    ),
  );
  const refreshCharts = () => void Promise.all(charts.map((each) => each.refresh()));
  refreshCharts();
  const state = states.controls[name];
  if (state === undefined) {
    box.append(missingControl(name, missingWords(states)));
    return { update: () => undefined, onWrite: () => undefined, close: () => Promise.resolve() };
  }
  const control = await loadControl(name, state, language);
  let mounted: MountedControl | undefined;

  const datasetFor = async (view: ScreenView): Promise<HostDataset> => {
    const before = kept.get(view.id);
    kept.clear();
    const dataset = before ?? (await openDataset(view, services));
    kept.set(view.id, dataset);
    return dataset;
  };
  const show = async () => {
    const view = views.find(({ id }) => id === picker.value);
    if (view === undefined) return;
    const dataset = await datasetFor(view);
    mounted?.destroy();
    mounted = mountGrid(box, { grid: screen.leadGrid, control, dataset, contextOf: services.contextOf });
  };
  picker.addEventListener('change', () => void show());
  refresh.addEventListener('click', () => {
    kept.get(picker.value)?.refresh();
    refreshCharts();
  });
  await show();
  return {
    update: (names) => mounted?.update(names),
    onWrite: refreshCharts,
    close() {
      for (const dataset of kept.values()) dataset.onChange = () => undefined;
      mounted?.destroy();
      return Promise.resolve();
    },
  };
}
