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
  /** Of that the page's own work: from the scrolling to the painted frame. */
  readonly workMs: readonly number[];
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
  measureBareFrames: (rows: number, effort: Effort) => Promise<readonly number[]>;
}

const page = window as unknown as PageWindow;
const pixelsPerFrame = 120;
const rowPixels = 44;

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

/** Tells each time how long it took from a scroll event to the end of the frame that it changed. */
const watchWork = (onWork: (ms: number) => void): (() => void) => {
  const { port1, port2 } = new MessageChannel();
  let from = 0;
  const begin = (): void => {
    from = performance.now();
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  port1.onmessage = () => onWork(performance.now() - from);
  addEventListener('scroll', begin, { capture: true });
  return () => {
    removeEventListener('scroll', begin, { capture: true });
    port1.close();
  };
};

const scroll = async (
  list: Element,
  frames: number,
): Promise<Pick<GridTimes, 'frameMs' | 'workMs' | 'rowNodes'>> => {
  const frameMs: number[] = [];
  const workMs: number[] = [];
  const unwatch = watchWork((ms) => workMs.push(ms));
  let rowNodes = 0;
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    list.scrollTop += pixelsPerFrame;
    const now = await nextFrame();
    frameMs.push(now - before);
    before = now;
    rowNodes = Math.max(rowNodes, document.querySelectorAll('[role=row]').length);
  }
  unwatch();
  return { frameMs, workMs, rowNodes };
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

const openPlace = (): HTMLElement => {
  const place = document.createElement('main');
  place.style.cssText = 'height:560px;overflow:auto';
  document.body.append(place);
  return place;
};

/** Frames of a list with nothing in it: what the machine gives at this moment. */
page.measureBareFrames = async (rows, { frames }) => {
  const place = openPlace();
  const content = document.createElement('div');
  content.style.height = `${rows * rowPixels}px`;
  place.append(content);
  const { frameMs } = await scroll(place, frames);
  place.remove();
  return frameMs;
};

page.measureFluentGrid = async (rows, effort) => {
  const place = openPlace();
  let destroy = (): void => undefined;
  const openMs = timed(() => {
    destroy = mountFluentGrid(place, rows);
  });
  const times = await measure(openMs, place, effort);
  destroy();
  place.remove();
  return times;
};
