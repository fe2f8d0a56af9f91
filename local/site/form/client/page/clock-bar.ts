import { byId } from '../../../client/by-id';
import { showNotice } from './notice';
import type { PageClock } from './page-clock';

const hourMs = 3_600_000;
const tickMs = 1_000;

/** Buttons that move the clock; a view is opened anew then, as if somebody came back at that time. */
export function startClockBar(clock: PageClock, onMoved: () => void): void {
  const time = byId('clock', HTMLTimeElement);
  const show = () => {
    const now = new Date(Date.now());
    time.dateTime = now.toISOString();
    time.textContent = now.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  };
  const move = async (work: () => Promise<void>) => {
    try {
      await work();
      show();
      onMoved();
    } catch (error) {
      showNotice(error instanceof Error ? error.message : String(error), 'bad');
    }
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hours]'))
    button.addEventListener(
      'click',
      () => void move(() => clock.advance(Number(button.dataset['hours']) * hourMs)),
    );
  byId('real-time', HTMLButtonElement).addEventListener(
    'click',
    () => void move(() => clock.backToRealTime()),
  );
  setInterval(show, tickMs);
  show();
}
