import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { project } from '../../../build/bundle/project';
import { roomPage } from '../../../build/bundle/roomPage';
import { library } from '../../../src/messages/library';
import { productionRecap } from '../../../src/recaps/productionRecap';
import type { Room } from '../../../src/recaps/room';
import { aLine, anOrder } from '../../domain/anOrder';
import { aBook, aProduct, august } from '../../domain/book';

const pageOf = async (): Promise<string> => (await roomPage())['recaps.html'] ?? '';

/** As Google runs it: a function's body in a context that has nothing. */
async function entered(): Promise<Room> {
  const code: string = JSON.parse(await pageOf());
  return runInNewContext(`new Function(${JSON.stringify(code)})()`) as Room;
}

describe('the room of recaps', () => {
  it('draws in an empty context what its sources draw', async () => {
    const book = aBook({ products: [aProduct('NAS')], orders: [anOrder('PO-1', [aLine('NAS', 2)])] });
    const room = await entered();
    room.findWordsBy(() => library);
    const drawn: unknown = JSON.parse(JSON.stringify(room.productionRecap(book, august(3))));
    expect(drawn).toEqual(JSON.parse(JSON.stringify(productionRecap(book, august(3)))));
  });

  it('lies in a page that holds no element, and is not loaded by every run', async () => {
    const page = await pageOf();
    const script = readFileSync(join(project.gas, 'main.js'), 'utf8');
    expect(page).not.toContain('<');
    expect([page, script].map((text) => text.includes('announceClosed'))).toEqual([true, false]);
    expect(readFileSync(join(project.gas, 'recaps.html'), 'utf8')).toBe(page);
  });
});
