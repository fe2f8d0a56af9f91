import type { Page } from 'playwright-core';
import { buildControls, openControlPage } from '../browser/pcf/control-page';
import { pageScript } from '../browser/pcf/page-script';
import type { Figure } from './figure';
import type { Effort, GridTimes } from './grids-in-page';
import { median, percentile } from './load';
import { openBenchBrowser } from './open-bench-browser';

const largeRows = 100_000;
const pageSize = 5000;
const comparedRows = [1000, 10_000] as const;
const opens = 7;

const full: Effort = { frames: 240, clicks: 20 };
const compared: Effort = { frames: 60, clicks: 5 };

const measureOurs = (page: Page, rows: number, size: number, effort: Effort): Promise<GridTimes> =>
  page.evaluate(`measureGrid(${rows}, ${size}, ${JSON.stringify(effort)})`);
const measureFluent = (page: Page, rows: number): Promise<GridTimes> =>
  page.evaluate(`measureFluentGrid(${rows}, ${JSON.stringify(compared)})`);

const measureBare = (page: Page): Promise<readonly number[]> =>
  page.evaluate(`measureBareFrames(${largeRows}, ${JSON.stringify(full)})`);

const detailOf = ({ openMs, frameMs, selectMs, rowNodes }: GridTimes): string =>
  `opens in ${openMs.toFixed(0)} ms, frame p95 ${percentile(frameMs, 0.95).toFixed(1)} ms, selection ${median(selectMs).toFixed(1)} ms, ${rowNodes} row nodes`;

const largeFigures = (
  times: GridTimes,
  openMs: readonly number[],
  bareFrameMs: readonly number[],
): readonly Figure[] => {
  const from = `${largeRows} rows in pages of ${pageSize}`;
  return [
    {
      name: 'grid: open',
      value: median(openMs),
      unit: 'ms',
      limit: 300,
      detail: `${from}; median of ${opens} after the first page`,
    },
    {
      name: 'grid: row nodes',
      value: times.rowNodes,
      unit: '',
      limit: 60,
      detail: `${from}; most while scrolling`,
    },
    {
      name: 'grid: frame p95',
      value: Math.round(percentile(times.frameMs, 0.95) * 10) / 10,
      unit: 'ms',
      limit: 16.7,
      detail: `${from}; ${times.frameMs.length} frames; an empty list in the same page ${percentile(bareFrameMs, 0.95).toFixed(1)} ms`,
    },
    {
      name: 'grid: work in a frame, p95',
      value: percentile(times.workMs, 0.95),
      unit: 'ms',
      detail: `${from}; from the scrolling to the painted frame, median ${median(times.workMs).toFixed(1)} ms, ${times.workMs.length} frames`,
    },
    {
      name: 'grid: selection p95',
      value: percentile(times.selectMs, 0.95),
      unit: 'ms',
      limit: 16,
      detail: `${from}; ${times.selectMs.length} clicks`,
    },
  ];
};

/** The built grid over 100,000 leads, and beside it in the same page Fluent's DataGrid with the same leads. */
export async function measureLeadGrid(): Promise<readonly Figure[]> {
  buildControls(['LeadGrid']);
  const browser = await openBenchBrowser();
  try {
    const { page } = await openControlPage(browser, ['LeadGrid'], { viewport: { width: 1500, height: 900 } });
    page.setDefaultTimeout(300_000);
    await page.evaluate(pageScript('test/bench/grids-in-page.ts'));
    const open = async (rows: number, size: number): Promise<readonly number[]> => {
      const times: number[] = [];
      for (let time = 0; time <= opens; time += 1)
        times.push(
          await page.evaluate<number>(
            `mountGrid({ rows: ${rows}, pageSize: ${size}, strings: {} }), destroyControl(), openedAfterMs`,
          ),
        );
      return times.slice(1); // the first one also compiles the code
    };
    const openMs = await open(largeRows, pageSize);
    const figures = [
      ...largeFigures(await measureOurs(page, largeRows, pageSize, full), openMs, await measureBare(page)),
    ];
    for (const rows of comparedRows) {
      const ours = await measureOurs(page, rows, rows, compared);
      const fluent = await measureFluent(page, rows);
      figures.push({
        name: `grid: open ${rows} rows / DataGrid`,
        value: ours.openMs / fluent.openMs,
        unit: '×',
        limit: 1,
        detail: `ours ${detailOf(ours)}; DataGrid ${detailOf(fluent)}`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
