import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { readBuiltControl } from '../../local/site/form/server/built-control';
import { buildControls, openControlPage, type ControlPage } from '../browser/pcf/control-page';
import type { GridScene } from '../browser/pcf/grid-in-page';
import type { MountedScene } from '../browser/pcf/mount-in-page';
import { pageScript } from '../browser/pcf/page-script';
import { controlNames, scenes } from '../browser/pcf/scenes';
import { buildEmptyControl } from './build-empty-control';
import type { Figure } from './figure';
import { median } from './load';
import { openBenchBrowser } from './open-bench-browser';
import { outputOf } from './output-of';
import type { Paint } from './paints-in-page';

type Shown = MountedScene | GridScene;

const freshPages = 9;
const again = 41;
const gridRows = 250;
const limitMs = { form: 50, grid: 100 };
const controls = [...controlNames, 'LeadGrid'];
const empty = 'EmptyControl';
const theme = 'webLightTheme';
const english = 1033;

const textsOf = async (control: string): Promise<Readonly<Record<string, string>>> => {
  const built = await readBuiltControl(outputOf(control));
  return built?.strings.get(english) ?? {};
};

/** A control as a seller meets it most. */
const shownAs = async (control: string): Promise<Shown> => {
  const strings = await textsOf(control);
  const scene = scenes.find((each) => each.control === control && each.press === undefined);
  return scene === undefined
    ? { rows: gridRows, pageSize: gridRows, strings, theme }
    : { scene: { ...scene, theme }, strings };
};

const bareScene: Shown = { scene: { control: empty, name: 'as it is', parameters: {}, theme }, strings: {} };

interface Paints {
  /** Each from a page of its own, in which nothing was shown before. */
  readonly fresh: readonly Paint[];
  /** All from one page. */
  readonly again: readonly Paint[];
}

const measureAll = async (browser: Browser, emptyBundle: string): Promise<ReadonlyMap<string, Paints>> => {
  const script = pageScript('test/bench/paints-in-page.ts');
  const open = async (): Promise<ControlPage> => {
    const opened = await openControlPage(browser, controls, { viewport: { width: 1500, height: 900 } });
    await opened.page.evaluate(emptyBundle);
    await opened.page.evaluate(script);
    return opened;
  };
  const paint = ({ page }: ControlPage, scene: Shown) =>
    page.evaluate<Paint>(`measureFirstPaint(${JSON.stringify(scene)})`);

  const ours = await Promise.all(controls.map(async (name) => [name, await shownAs(name)] as const));
  const shown = [[empty, bareScene] as const, ...ours];
  const times = new Map(shown.map(([name]) => [name, { fresh: [] as Paint[], again: [] as Paint[] }]));
  // Controls take turns, so that a busy moment of the machine meets all of them.
  for (let time = 0; time < freshPages; time += 1)
    for (const [name, scene] of shown) {
      const opened = await open();
      times.get(name)?.fresh.push(await paint(opened, scene));
      await opened.close();
    }
  const opened = await open();
  for (let time = 0; time < again; time += 1)
    for (const [name, scene] of shown) times.get(name)?.again.push(await paint(opened, scene));
  return times;
};

/** Every built control, from `init` to its first painted frame, beside an empty control in the same pages. */
export async function measureFirstPaint(): Promise<readonly Figure[]> {
  buildControls([]);
  const emptyBundle = await readFile(await buildEmptyControl(), 'utf8');
  const browser = await openBenchBrowser();
  try {
    const times = await measureAll(browser, emptyBundle);
    const bare = times.get(empty);
    return [...times].flatMap(([name, ours]) =>
      name === empty || bare === undefined
        ? []
        : [
            figureOf(name, 'fresh page', ours.fresh, bare.fresh),
            figureOf(name, 'again', ours.again, bare.again),
          ],
    );
  } finally {
    await browser.close();
  }
}

const firstOf = (paints: readonly Paint[]): readonly number[] => paints.map(({ firstMs }) => firstMs);
const secondOf = (paints: readonly Paint[]): readonly number[] => paints.map(({ secondMs }) => secondMs);

const figureOf = (name: string, where: string, ours: readonly Paint[], bare: readonly Paint[]): Figure => {
  const [firstMs, bareMs] = [median(firstOf(ours)), median(firstOf(bare))];
  return {
    name: `${name}: first paint, ${where}`,
    value: firstMs,
    unit: 'ms',
    limit: name === 'LeadGrid' ? limitMs.grid : limitMs.form,
    detail: [
      `median of ${ours.length}, fastest ${Math.min(...firstOf(ours)).toFixed(1)} ms`,
      `${(firstMs / bareMs).toFixed(1)} × an empty control's ${bareMs.toFixed(1)} ms`,
      `second frame after ${median(secondOf(ours)).toFixed(0)} ms (empty: ${median(secondOf(bare)).toFixed(0)})`,
    ].join('; '),
  };
};
