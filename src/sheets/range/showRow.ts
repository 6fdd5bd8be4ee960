import { book } from './book';

const ADDRESS = /^#gid=(\d+)&range=([A-Z]+\d+)$/;

/** Brings the cell of an address within the file (rowLinks.ts) to the front; nothing where it is gone. */
export function showRow(address: string): void {
  const [, id, cell = ''] = ADDRESS.exec(address) ?? [];
  const sheet = book()
    .getSheets()
    .find((each) => String(each.getSheetId()) === id);
  sheet?.activate();
  sheet?.getRange(cell).activate();
}
