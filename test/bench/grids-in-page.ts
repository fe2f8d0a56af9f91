import '../browser/pcf/grid-in-page';
import type { GridScene } from '../browser/pcf/grid-in-page';
import type { MockDataset } from '../../pcf-controls/testing/mock-dataset';
import { mountFluentGrid } from './fluent-grid-in-page';

/** Times in milliseconds. */
export interface GridTimes {
  /** From the rows being there to a laid out grid. */
  readonly openMs: number;
  /** From one frame to the next while the list is scrolled. */
  readonly frameMs: readonly number[];
  /** From a click on a row's box to a laid out answer. */
  readonly selectMs: readonly number[];
  readonly rowNodes: number;
}

interface PageWindow {
  readonly mountGrid: (scene: GridScene) => void;
  readonly destroyControl: () => void;
  readonly dataset: MockDataset;
  measureGrid: (rows: number, pageSize: number, effort: Effort) => Promise<GridTimes>;
  measureFluentGrid: (rows: number, effort: Effort) => Promise<GridTimes>;
}

const page = window as unknown as PageWindow;
const pixelsPerFrame = 120;

/** How often is measured. A grid that draws every row takes half a second for a frame. */
export interface Effort {
  readonly frames: number;
  readonly clicks: number;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const timed = (act: () => void): number => {
  const from = performance.now();
  act();
  document.body.getBoundingClientRect();
  return performance.now() - from;
};

const scroll = async (
  list: Element,
  frames: number,
): Promise<{ frameMs: readonly number[]; rowNodes: number }> => {
  const frameMs: number[] = [];
  let rowNodes = 0;
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    list.scrollTop += pixelsPerFrame;
    const now = await nextFrame();
    frameMs.push(now - before);
    before = now;
    rowNodes = Math.max(rowNodes, document.querySelectorAll('[role=row]').length);
  }
  return { frameMs, rowNodes };
};

const select = async (clicks: number): Promise<readonly number[]> => {
  const selectMs: number[] = [];
  for (let click = 0; click < clicks; click += 1) {
    const box = document.querySelectorAll<HTMLInputElement>('[role=row] input')[(click % 10) + 2];
    selectMs.push(timed(() => box?.click()));
    await nextFrame();
  }
  return selectMs;
};

const measure = async (openMs: number, list: Element, { frames, clicks }: Effort): Promise<GridTimes> => {
  await nextFrame();
  return { openMs, ...(await scroll(list, frames)), selectMs: await select(clicks) };
};

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
};

/** All pages are loaded before the list is scrolled, so that what is measured is the list. */
const loadAll = async (list: Element, rows: number): Promise<void> => {
  while (page.dataset.current().sortedRecordIds.length < rows) {
    list.scrollTop = list.scrollHeight;
    await nextFrame();
  }
  list.scrollTop = 0;
  await nextFrame();
};

page.measureGrid = async (rows, pageSize, effort) => {
  page.mountGrid({ rows, pageSize, strings: {} });
  const { openedAfterMs } = window as unknown as { openedAfterMs: number };
  const list = find('[role=grid]');
  await loadAll(list, rows);
  const times = await measure(openedAfterMs, list, effort);
  page.destroyControl();
  return times;
};

page.measureFluentGrid = async (rows, effort) => {
  const place = document.createElement('main');
  place.style.cssText = 'height:560px;overflow:auto';
  document.body.append(place);
  let destroy = (): void => undefined;
  const openMs = timed(() => {
    destroy = mountFluentGrid(place, rows);
  });
  const times = await measure(openMs, place, effort);
  destroy();
  place.remove();
  return times;
};
