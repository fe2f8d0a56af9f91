import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readStrings, type Language } from '../../../pcf-controls/testing/read-strings';
import { projectRoot } from '../../world/run-script';
import { buildControls, openControlPage, type ControlPage } from './control-page';
import type { GridScene } from './grid-in-page';

export interface GridPage extends Omit<ControlPage, 'mount'> {
  readonly mount: (scene: Omit<GridScene, 'strings' | 'language'> & { language?: Language }) => Promise<void>;
}

const hostScript = (): string =>
  buildSync({
    entryPoints: [join(projectRoot, 'test/browser/pcf/grid-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  }).outputFiles[0]?.text ?? '';

/** A page with the built grid, over rows in the page's memory. */
export async function openGridPage(browser: Browser, options: BrowserContextOptions = {}): Promise<GridPage> {
  buildControls(['LeadGrid']);
  const controls = await openControlPage(browser, ['LeadGrid'], options);
  await controls.page.evaluate(hostScript());
  return {
    ...controls,
    mount: (scene) =>
      controls.page.evaluate(
        (wanted) => (window as unknown as { mountGrid: (scene: GridScene) => void }).mountGrid(wanted),
        { ...scene, strings: readStrings('LeadGrid', scene.language) },
      ),
  };
}
