import { byId } from '../../client/by-id';
import { showDashboards } from '../../charts/client/dashboard-view';
import { askSite } from '../../client/ask-site';
import type { ControlStates } from '../control-state';
import type { Screen } from '../screen';
import { controlNamesOf } from '../server/control-names';
import { createDataverseClient } from './dataverse/dataverse-client';
import { createTableReader } from './dataverse/table-metadata';
import { readUser } from './dataverse/user';
import { showLeadForm } from './form/lead-form-view';
import { showLeadGrid, type KeptDatasets } from './grid/lead-grid-view';
import { watchControls } from './host/watch-controls';
import { buildNotice } from './page/build-notice';
import { showNotice } from './page/notice';
import { paintPage } from './page/page-theme';
import { routeOf, type Route } from './page/route';
import type { SwitchBoard, Switches } from './page/switches';
import type { ScreenServices, ShownView } from './screen-services';
import { createServices } from './create-services';

export interface RunningScreen {
  /** Opens the current view again. */
  readonly showAnew: () => void;
}

/** Shows the view that the address names, and changes it with address, switches and newly built controls. */
export async function startScreen(board: SwitchBoard): Promise<RunningScreen> {
  const place = byId('screen', HTMLElement);
  const ask = createDataverseClient(() => board.get().offline);
  const readTable = createTableReader(ask);
  const [solution, user] = await Promise.all([askSite<Screen>('/read/screen'), readUser(ask)]);
  if (solution.kind !== 'read') throw new Error(solution.kind === 'failed' ? solution.message : '');
  const screen = solution.value;
  const names = controlNamesOf(screen);
  let kept: KeptDatasets = new Map();
  let states: ControlStates = { isBuilding: true, controls: {} };
  let shown: ShownView | undefined;
  let turn = 0;

  const servicesNow = (): ScreenServices =>
    createServices({ screen, states, board, ask, readTable, user, onWrite: () => shown?.onWrite() });
  const open = (): Promise<ShownView> => {
    const route = routeOf(location.hash);
    const view = document.createElement('div');
    place.replaceChildren(view);
    markCurrent(route);
    switch (route.kind) {
      case 'lead':
        return showLeadForm(view, servicesNow(), route.id);
      case 'dashboards':
        return showDashboards(view, servicesNow());
      case 'leads':
        return showLeadGrid(view, servicesNow(), kept);
    }
  };
  const showAnew = async (): Promise<void> => {
    const mine = (turn += 1);
    const left = shown;
    shown = undefined;
    try {
      await left?.close();
      const view = await open();
      if (mine === turn) shown = view;
      else await view.close();
      if (mine === turn)
        document.title = `${place.querySelector('h1')?.textContent ?? 'Leads'} – Marketplace Leads`;
    } catch (error) {
      if (mine === turn) showNotice(error instanceof Error ? error.message : String(error), 'bad');
    }
  };
  const follow = (now: Switches, before: Switches): void => {
    paintPage(now);
    if (now.language === before.language) return shown?.update(changedProperties(now, before));
    kept = new Map();
    void showAnew();
  };
  board.onChange(follow);
  addEventListener('hashchange', () => {
    showNotice('');
    void showAnew().then(() => place.querySelector<HTMLElement>('h1')?.focus());
  });
  watchControls((next, isChanged) => {
    const endedShort =
      states.isBuilding && !next.isBuilding && names.some((name) => !(name in next.controls));
    states = next;
    showNotice(buildNotice(next, names), next.failure === undefined ? 'plain' : 'bad');
    if (isChanged || endedShort) void showAnew();
  });
  return { showAnew: () => void showAnew() };
}

/** The navigation says where one is; a lead belongs to the leads. */
function markCurrent({ kind }: Route): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav [data-view]')) {
    if (link.dataset['view'] === (kind === 'dashboards' ? 'dashboards' : 'leads'))
      link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Names that hosts use in `updatedProperties`. */
function changedProperties(now: Switches, before: Switches): readonly string[] {
  const names: Readonly<Record<keyof Switches, string>> = {
    theme: 'fluentDesignLanguage',
    language: 'userSettings',
    direction: 'userSettings',
    disabled: 'isControlDisabled',
    offline: 'offlineStatus',
  };
  return (Object.keys(names) as (keyof Switches)[]).flatMap((key) =>
    now[key] === before[key] ? [] : [names[key]],
  );
}
