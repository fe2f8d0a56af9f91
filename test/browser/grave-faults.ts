import { source as axeSource, type AxeResults, type ElementContext } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical, a line for each kind of fault. @param context Where it looks. */
export async function graveFaults(page: Page, context: ElementContext): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(context)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join('; ')}`,
    );
}
