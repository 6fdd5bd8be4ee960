import type { Page } from 'playwright-core';
import type { BookChanges } from '../../../local/site/sheet/sheetView';

/** The grid draws on a canvas: cells are found by Google's measures, in pixels. */
const HEADER = { width: 46, height: 20 };
export const CELL = { width: 100, height: 21 };

/** A person's hands and eyes on one tab of the grid. */
export interface GridHands {
  readonly page: Page;
  /** Clicks a cell, at its middle unless `x` says how far from its left edge. */
  click(row: number, column: number, x?: number): Promise<void>;
  /** Opens the menu of a row, at its number. */
  rowMenu(row: number): Promise<void>;
  /** What the server has in the cell. */
  kept(row: number, column: number): Promise<string>;
  /** What the grid itself holds in the cell, by way of copying it. */
  drawn(row: number, column: number): Promise<string>;
  /** The same right under a title: how high titles are depends on the fonts that a machine has. */
  drawnUnderTitle(column: number): Promise<string>;
}

/** The grid that is open on `page`, showing `tab`. */
export function gridHands(page: Page, address: string, tab: string): GridHands {
  const press = async (row: number, x: number, button: 'left' | 'right' = 'left') => {
    const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    const top = (canvas?.y ?? 0) + HEADER.height + (row - 1) * CELL.height;
    await page.mouse.click((canvas?.x ?? 0) + x, top + CELL.height / 2, { button });
  };
  const click: GridHands['click'] = (row, column, x = CELL.width / 2) =>
    press(row, HEADER.width + (column - 1) * CELL.width + x);
  return {
    page,
    click,
    rowMenu: (row) => press(row, HEADER.width / 2, 'right'),
    kept: async (row, column) => {
      const { tabs } = (await (await fetch(new URL('api/sheet', address))).json()) as BookChanges;
      const cells = tabs.find(({ name }) => name === tab)?.cells ?? [];
      return cells.find(({ r, c }) => r === row && c === column)?.shown ?? '';
    },
    drawn: async (row, column) => {
      await click(row, column);
      // Two looks in quick succession are a double click, and that opens the cell.
      await page.keyboard.press('Escape');
      return copied(page);
    },
    drawnUnderTitle: async (column) => {
      await click(1, column);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      return copied(page);
    },
  };
}

const NOTHING_YET = 'nothing copied yet';

/** What the selected cell puts on the clipboard; a busy machine takes its time over that. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(`navigator.clipboard.writeText('${NOTHING_YET}')`);
  await page.keyboard.press('Control+c');
  const end = Date.now() + 3000;
  let text = NOTHING_YET;
  while (text === NOTHING_YET && Date.now() < end) {
    await page.waitForTimeout(50);
    text = await page.evaluate<string>('navigator.clipboard.readText()');
  }
  return text.trim();
}

/** Waits until what is seen is what is hoped for, 30 s at most: looks of a grid are slow beside other tests. */
export async function eventually(see: () => Promise<string>, hoped: string): Promise<void> {
  const end = Date.now() + 30_000;
  let seen = await see();
  while (seen !== hoped && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100));
    seen = await see();
  }
  expect(seen).toBe(hoped);
}
