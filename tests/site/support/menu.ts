import type { Page } from 'playwright-core';
import { atRest } from './atRest';

/** Opens the add-on's menu as a person does. */
export async function openMenu(page: Page): Promise<void> {
  await atRest(page);
  // A grid that has just come up takes the focus.
  if ((await page.locator('#grid').count()) > 0) await page.waitForLoadState('networkidle');
  await page.getByRole('menuitem', { name: 'Open Order' }).click();
}

/** Chooses one of its commands. */
export async function choose(page: Page, item: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
