import type { Page } from 'playwright-core';

/** Buttons, links and fields of the control below the 24 pixels of WCAG 2.2, as HTML. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.$$eval('main button, main a, main input', (elements) =>
    elements
      .map((element) => element.closest('.fui-Input') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML),
  );
