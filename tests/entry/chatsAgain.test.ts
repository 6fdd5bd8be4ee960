import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { ChatFields, EnteredChats, JudgedChats, ReadChats, SentChat } from '../../src/ui/chatAnswers';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);

const chat = (name: string, phone: string): string =>
  `Nama: ${name}\nHP: ${phone}\nAlamat: Jl. Teratai 1, Solo\nOrder: 2 bolu pandan`;

const BOTH = `${chat('Ani Contoh', '0812-0000-0501')}\n\n${chat('Budi Contoh', '0812-0000-0502')}`;

/** The page's two orders, the second mended. */
function sent(shop: Workspace, mended: Partial<ChatFields> = {}): SentChat[] {
  const { cards } = shop.call('pageChats', [{ ask: 'read', text: BOTH }]).result as ReadChats;
  return cards.map(({ id, fields }, place) => {
    const more = place === 1 ? mended : {};
    return { key: `page:ujicoba.${id}`, fields: { ...fields, ...more } };
  });
}

function enter(shop: Workspace, chats: readonly SentChat[], batch = ''): string[] {
  const { entered, older } = shop.call('pageChats', [{ ask: 'enter', batch, chats }]).result as EnteredChats;
  return entered.map(({ key, name, items }) => `${name}: ${items}${older.includes(key) ? ' (older)' : ''}`);
}

const items = (shop: Workspace): string[] =>
  shown(shop.state, 'Pesanan').map(({ Nama, Pesanan }) => `${Nama}: ${Pesanan}`);

const AS_SENT = ['Ani Contoh: 2 × Bolu pandan', 'Budi Contoh: 2 × Bolu pandan'];
const BUDI_OLDER = [AS_SENT[0], `${AS_SENT[1]} (older)`];

describe('Tempel pesanan dari chat, sent again after an answer was lost', () => {
  it.each<[string, Partial<ChatFields>]>([
    ['items', { items: '4 bolu pandan' }],
    ['address', { address: 'Jl. Melati 2, Solo' }],
    ['note', { note: 'tanpa kacang' }],
  ])('says of a chat that was mended after it came in that it stands as before: %s', (_, mended) => {
    const shop = branch(state);
    enter(shop, sent(shop));
    expect(enter(shop, sent(shop, mended))).toEqual(BUDI_OLDER);
    expect(items(shop)).toEqual(AS_SENT);
  });

  it('says so, too, where she reads the chats anew and what she had mended is in', () => {
    const shop = branch(state);
    enter(shop, sent(shop, { items: '4 bolu pandan' }));
    expect(enter(shop, sent(shop))).toEqual([AS_SENT[0], 'Budi Contoh: 4 × Bolu pandan (older)']);
  });

  it('says so of another batch', () => {
    const shop = branch(state);
    enter(shop, sent(shop), 'Agustus');
    expect(enter(shop, sent(shop), '')).toEqual(AS_SENT.map((each) => `${each} (older)`));
  });

  it('says nothing of the kind where the same is sent, whatever has become of the orders', () => {
    const shop = branch(state);
    enter(shop, sent(shop, { items: '4 bolu pandan' }));
    typeUnder(shop, 'Pesanan', 3, 'Nama', 'Budi Mulia');
    typeUnder(shop, 'Rincian', 3, 'Jumlah', '1');
    sweepTwice(shop);
    const again = enter(shop, sent(shop, { items: '4 bolu pandan' }));
    expect(again).toEqual([AS_SENT[0], 'Budi Mulia: 1 × Bolu pandan']);
    expect(items(shop)).toEqual(again);
  });

  it('takes in the mended one where the first call never arrived', () => {
    const shop = branch(state);
    expect(enter(shop, sent(shop, { items: '4 bolu pandan' }))).toEqual([
      AS_SENT[0],
      'Budi Contoh: 4 × Bolu pandan',
    ]);
  });

  it('still says what would become of each', () => {
    const shop = branch(state);
    order(shop, { nama: 'Cici Contoh', whatsapp: '081200000503', 'produk:BOLU': '7' });
    const chats = sent(shop);
    const { verdicts } = shop.call('pageChats', [{ ask: 'judge', batch: '', chats }]).result as JudgedChats;
    expect(chats.map(({ key }) => verdicts[key]?.status)).toEqual(['awaitingDownPayment', 'waitingList']);
  });
});
