import type { Locator } from 'playwright-core';

const marginPx = 12;

/** A picture of everything given, which may overlap, with a little of the page around it. */
export async function shoot(file: string, ...parts: readonly [Locator, ...Locator[]]): Promise<void> {
  const page = parts[0].page();
  // No cursor that blinks, no control that looks hovered by chance.
  await page.mouse.move(0, (page.viewportSize()?.height ?? 1) - 1);
  await parts[0].scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - marginPx);
  const top = Math.min(...boxes.map(({ y }) => y)) - marginPx;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + marginPx;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + marginPx;
  const scrolled = await page.evaluate(() => scrollY);
  await page.screenshot({
    path: file,
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    clip: { x: left, y: Math.max(0, top + scrolled), width: right - left, height: bottom - top },
  });
}
