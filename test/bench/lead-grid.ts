import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { buildControls, openControlPage } from '../browser/pcf/control-page';
import { projectRoot } from '../world/run-script';
import type { Figure } from './figure';
import type { Effort, GridTimes } from './grids-in-page';

const largeRows = 100_000;
const pageSize = 5000;
const comparedRows = [1000, 10_000] as const;
const opens = 7;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const inPageScript = (): string =>
  buildSync({
    entryPoints: [join(projectRoot, 'test/bench/grids-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  }).outputFiles[0]?.text ?? '';

const launch = async () => {
  const finder = pathToFileURL(join(projectRoot, 'local/find-browser.mjs')).href;
  const { findBrowser } = (await import(finder)) as { findBrowser: () => string | undefined };
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No browser on this machine. Run "npm test" without arguments once: it installs one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
};

const full: Effort = { frames: 240, clicks: 20 };
const compared: Effort = { frames: 60, clicks: 5 };

const measureOurs = (page: Page, rows: number, size: number, effort: Effort): Promise<GridTimes> =>
  page.evaluate(`measureGrid(${rows}, ${size}, ${JSON.stringify(effort)})`);
const measureFluent = (page: Page, rows: number): Promise<GridTimes> =>
  page.evaluate(`measureFluentGrid(${rows}, ${JSON.stringify(compared)})`);

const detailOf = ({ openMs, frameMs, selectMs, rowNodes }: GridTimes): string =>
  `opens in ${openMs.toFixed(0)} ms, frame p95 ${percentile(frameMs, 0.95).toFixed(1)} ms, selection ${percentile(selectMs, 0.5).toFixed(1)} ms, ${rowNodes} row nodes`;

const largeFigures = (
  times: GridTimes,
  openMs: readonly number[],
  firstPaintMs: number,
): readonly Figure[] => {
  const from = `${largeRows} rows in pages of ${pageSize}`;
  return [
    {
      name: 'grid: first paint',
      value: firstPaintMs,
      unit: 'ms',
      goal: 100,
      detail: `median of ${opens}, 250 rows`,
    },
    {
      name: 'grid: open',
      value: percentile(openMs, 0.5),
      unit: 'ms',
      goal: 300,
      detail: `${from}; median of ${opens} after the first page`,
    },
    {
      name: 'grid: row nodes',
      value: times.rowNodes,
      unit: '',
      goal: 60,
      detail: `${from}; most while scrolling`,
    },
    {
      name: 'grid: frame p95',
      value: Math.round(percentile(times.frameMs, 0.95) * 10) / 10,
      unit: 'ms',
      goal: 16.7,
      detail: `${from}; ${times.frameMs.length} frames`,
    },
    {
      name: 'grid: selection p95',
      value: percentile(times.selectMs, 0.95),
      unit: 'ms',
      goal: 16,
      detail: `${from}; ${times.selectMs.length} clicks`,
    },
  ];
};

/** The built grid over 100,000 leads, and beside it in the same page Fluent's DataGrid with the same leads. */
export async function measureLeadGrid(): Promise<readonly Figure[]> {
  buildControls(['LeadGrid']);
  const browser = await launch();
  try {
    const { page } = await openControlPage(browser, ['LeadGrid'], { viewport: { width: 1500, height: 900 } });
    page.setDefaultTimeout(300_000);
    await page.evaluate(inPageScript());
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
    const firstPaintMs = percentile(await open(250, 250), 0.5);
    const openMs = await open(largeRows, pageSize);
    const figures = [
      ...largeFigures(await measureOurs(page, largeRows, pageSize, full), openMs, firstPaintMs),
    ];
    for (const rows of comparedRows) {
      const ours = await measureOurs(page, rows, rows, compared);
      const fluent = await measureFluent(page, rows);
      figures.push({
        name: `grid: open ${rows} rows / DataGrid`,
        value: ours.openMs / fluent.openMs,
        unit: '×',
        goal: 1,
        detail: `ours ${detailOf(ours)}; DataGrid ${detailOf(fluent)}`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
