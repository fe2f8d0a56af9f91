import { element } from '../../client/element';
import { relatedRows } from '../../form/client/form/related-rows';
import type { ScreenServices, ShownView } from '../../form/client/screen-services';
import { textIn } from '../../form/client/texts';
import type { ScreenTile } from '../screen-chart';
import { chartTile, type ChartTile } from './chart-tile';

/** The solution's dashboards, one at a time, two tiles side by side. */
export async function showDashboards(place: HTMLElement, services: ScreenServices): Promise<ShownView> {
  const { screen, language } = services;
  const picker = element(
    'select',
    {},
    ...screen.dashboards.map(({ id, texts }) =>
      element('option', { value: id }, textIn(texts, language) ?? id),
    ),
  );
  const refresh = element('button', { type: 'button' }, 'Refresh');
  const board = element('div', { class: 'charts' });
  place.replaceChildren(
    element(
      'div',
      { class: 'bar' },
      element('h1', { tabindex: '-1' }, 'Dashboards'),
      element('div', { class: 'commands' }, element('label', {}, 'Dashboard ', picker), refresh),
    ),
    board,
  );
  let tiles: readonly ChartTile[] = [];
  const load = async () => void (await Promise.all(tiles.map((tile) => tile.refresh())));
  const show = () => {
    const dashboard = screen.dashboards.find(({ id }) => id === picker.value);
    tiles = (dashboard?.tiles ?? []).map((tile) =>
      tile.chart === undefined
        ? listTile(tile, services)
        : chartTile({ chart: tile.chart, viewId: tile.viewId }, services),
    );
    board.replaceChildren(...tiles.map((tile) => tile.place));
    return load();
  };
  picker.addEventListener('change', () => void show());
  refresh.addEventListener('click', () => void load());
  await show();
  return { update: () => undefined, onWrite: () => undefined, close: () => Promise.resolve() };
}

/** Rows of a view among charts. */
function listTile({ texts, table, viewId }: ScreenTile, services: ScreenServices): ChartTile {
  const title = textIn(texts, services.language) ?? '';
  const list = element('div', { class: 'list', tabindex: '0', role: 'region', 'aria-label': title });
  return {
    place: element('section', { class: 'card' }, element('h3', {}, title), list),
    async refresh() {
      list.replaceChildren(
        await relatedRows({ kind: 'subgrid', table, viewId }, '', services).catch((error: Error) =>
          element('p', { class: 'quiet' }, error.message),
        ),
      );
    },
  };
}
