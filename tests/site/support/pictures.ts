import type { FrameLocator, Page } from 'playwright-core';
import { barriers } from './accessibility';

/** `SHOTS=folder` keeps a picture of every view there. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Pixels by which a page is wider than its frame. */
export function overflow(inside: FrameLocator): Promise<number> {
  return inside
    .locator('html')
    .evaluate<number, { scrollWidth: number; clientWidth: number }>(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
}

/** The view as it stands bears being looked at: nothing serious for axe, nothing cut off at its side. */
export async function expectGood(
  page: Page,
  inside: FrameLocator,
  name: string,
  width: number,
): Promise<void> {
  await picture(page, `${name}-${width}`);
  expect([name, await barriers(page)]).toEqual([name, []]);
  expect([name, await overflow(inside)]).toEqual([name, 0]);
}
