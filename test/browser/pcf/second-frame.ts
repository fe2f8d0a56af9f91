import type { Page } from 'playwright-core';

/** Resolves when what a control leaves to the frame after its first one has been drawn. */
export const secondFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
