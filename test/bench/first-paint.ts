import { readFile } from 'node:fs/promises';
import { readBuiltControl } from '../../local/site/form/server/built-control';
import { buildControls, openControlPage } from '../browser/pcf/control-page';
import type { GridScene } from '../browser/pcf/grid-in-page';
import type { MountedScene } from '../browser/pcf/mount-in-page';
import { pageScript } from '../browser/pcf/page-script';
import { controlNames, scenes } from '../browser/pcf/scenes';
import { buildEmptyControl } from './build-empty-control';
import type { Figure } from './figure';
import { median } from './load';
import { openBenchBrowser } from './open-bench-browser';
import { outputOf } from './output-of';

type Shown = MountedScene | GridScene;

const times = 41;
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

/** From `init` to the first painted frame in milliseconds, by control; controls take turns. */
const paintTimes = async (emptyBundle: string): Promise<ReadonlyMap<string, readonly number[]>> => {
  const ours = await Promise.all(controls.map(async (name) => [name, await shownAs(name)] as const));
  const shown = new Map([[empty, bareScene], ...ours]);
  const browser = await openBenchBrowser();
  try {
    const { page } = await openControlPage(browser, controls, {
      viewport: { width: 1500, height: 900 },
    });
    await page.evaluate(await readFile(emptyBundle, 'utf8'));
    await page.evaluate(pageScript('test/bench/paints-in-page.ts'));
    const measured = new Map<string, number[]>([...shown.keys()].map((name) => [name, []]));
    for (let time = 0; time < times; time += 1)
      for (const [name, scene] of shown)
        measured.get(name)?.push(await page.evaluate<number>(`measureFirstPaint(${JSON.stringify(scene)})`));
    return measured;
  } finally {
    await browser.close();
  }
};

/** Every built control, from `init` to its first painted frame, beside an empty control in the same page. */
export async function measureFirstPaint(): Promise<readonly Figure[]> {
  buildControls([]);
  const measured = await paintTimes(await buildEmptyControl());
  const emptyMs = median(measured.get(empty) ?? []);
  return [...measured]
    .filter(([name]) => name !== empty)
    .map(([name, ms]) => ({
      name: `${name}: first paint`,
      value: median(ms),
      unit: 'ms',
      limit: name === 'LeadGrid' ? limitMs.grid : limitMs.form,
      detail: `median of ${ms.length}, ${(median(ms) / emptyMs).toFixed(1)} × an empty control's ${emptyMs.toFixed(1)} ms; the first in the page ${ms[0]?.toFixed(0)} ms (empty ${measured.get(empty)?.[0]?.toFixed(0)} ms)`,
    }));
}
