import type { Page } from 'playwright-core';

/** Waits until the desk's script runs and has heard what its last act led to; `networkidle` adds half a second of nothing. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('body:not(.working)').waitFor();
}
