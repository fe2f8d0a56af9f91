import { byId } from '../../client/by-id';
import { loadPlatform } from './host/platform';
import { createPageClock } from './page/page-clock';
import { startClockBar } from './page/clock-bar';
import { paintPage } from './page/page-theme';
import { createSwitchBoard } from './page/switches';
import { startScreen } from './start-screen';
import { showNotice } from './page/notice';

/** The seller's screen: the app's list and form, as a browser would show them after the solution's import. */
async function main(): Promise<void> {
  const board = createSwitchBoard(byId('switches', HTMLFormElement));
  const clock = createPageClock();
  await Promise.all([loadPlatform(), clock.follow()]);
  paintPage(board.get());
  stayOnPage();
  const screen = await startScreen(board);
  startClockBar(clock, screen.showAnew);
}

/** The navigation of all pages leads here anew; from here it is a step within the page, so that its switches stay. */
function stayOnPage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav [data-view]'))
    link.setAttribute('href', link.hash);
}

main().catch((error: unknown) =>
  showNotice(
    `The screen could not be opened: ${error instanceof Error ? error.message : String(error)}`,
    'bad',
  ),
);
