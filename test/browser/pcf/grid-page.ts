import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readStrings, type Language } from '../../../pcf-controls/testing/read-strings';
import { buildControls, openControlPage, type ControlPage } from './control-page';
import type { GridScene } from './grid-in-page';
import { pageScript } from './page-script';
import { secondFrame } from './second-frame';

export interface GridPage extends Omit<ControlPage, 'mount'> {
  /** Resolves when the whole grid has been drawn. */
  readonly mount: (scene: Omit<GridScene, 'strings' | 'language'> & { language?: Language }) => Promise<void>;
}

/** A page with the built grid, over rows in the page's memory. */
export async function openGridPage(browser: Browser, options: BrowserContextOptions = {}): Promise<GridPage> {
  buildControls(['LeadGrid']);
  const controls = await openControlPage(browser, ['LeadGrid'], options);
  await controls.page.evaluate(pageScript('test/browser/pcf/grid-in-page.ts'));
  return {
    ...controls,
    mount: async (scene) => {
      await controls.page.evaluate(
        (wanted) => (window as unknown as { mountGrid: (scene: GridScene) => void }).mountGrid(wanted),
        { ...scene, strings: readStrings('LeadGrid', scene.language) },
      );
      await secondFrame(controls.page);
    },
  };
}
