import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type {
  BatchClosed,
  ChatCard,
  EnteredChats,
  JudgedChats,
  ReadChats,
  SentChat,
} from '../../src/ui/chatAnswers';
import type { Failed } from '../../src/ui/paymentAnswers';
import type { Parcels } from '../../src/ui/printAnswers';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);

const chat = (name: string, phone: string, items: string): string =>
  `Nama: ${name}\nHP: ${phone}\nAlamat: Jl. Teratai 1, Solo\nOrder: ${items}`;

const ANI = chat('Ani Contoh', '0812-0000-0501', '2 bolu pandan');
const BUDI = chat('Budi Contoh', '0812-0000-0502', '3 bolu pandan');
const FULL = chat('Cici Contoh', '0812-0000-0503', '9 bolu pandan');

function read(shop: Workspace, text: string): ReadChats {
  return shop.call('pageChats', [{ ask: 'read', text }]).result as ReadChats;
}

function sent(cards: readonly ChatCard[], page = 'page:ujicoba'): SentChat[] {
  return cards.map(({ id, fields }) => ({ key: `${page}.${id}`, fields }));
}

function ask<T>(shop: Workspace, what: 'judge' | 'enter', chats: readonly SentChat[], batch = ''): T {
  return shop.call('pageChats', [{ ask: what, batch, chats }]).result as T;
}

const enter = (shop: Workspace, text: string, page?: string): EnteredChats =>
  ask(shop, 'enter', sent(read(shop, text).cards, page));

const statuses = (shop: Workspace): string[] =>
  shown(shop.state, 'Pesanan').map(({ Nama, Status }) => `${Nama}: ${Status}`);

describe('Tempel pesanan dari chat', () => {
  it('shows what it has read, and writes nothing', () => {
    const shop = branch(state);
    const { cards, batches } = read(shop, `${ANI}\n\n${BUDI}`);
    expect(cards.map(({ fields, isForm, twin }) => [fields.name, fields.items, isForm, twin])).toEqual([
      ['Ani Contoh', '2 bolu pandan', true, null],
      ['Budi Contoh', '3 bolu pandan', true, null],
    ]);
    expect(batches).toEqual(['Agustus']);
    expect(shown(shop.state, 'Pesanan')).toEqual([]);
  });

  it('says what would become of each, one after the other, as it then does', () => {
    const shop = branch(state);
    const chats = sent(read(shop, [ANI, FULL, BUDI].join('\n\n')).cards);
    const { verdicts } = ask<JudgedChats>(shop, 'judge', chats);
    expect(chats.map(({ key }) => verdicts[key]?.status)).toEqual([
      'awaitingDownPayment',
      'waitingList',
      'awaitingDownPayment',
    ]);
    expect(shown(shop.state, 'Pesanan')).toEqual([]);
    const { entered } = ask<EnteredChats>(shop, 'enter', chats);
    expect(entered.map(({ key, no: _no, name: _name, ...verdict }) => [key, verdict])).toEqual(
      chats.map(({ key }) => [key, verdicts[key]]),
    );
    expect(statuses(shop)).toEqual([
      'Ani Contoh: Menunggu DP',
      'Cici Contoh: Daftar tunggu',
      'Budi Contoh: Menunggu DP',
    ]);
  });

  it('takes them in as typed rows are: key, time, quota, recaps', () => {
    const shop = branch(state);
    const [{ no = '' } = {}] = enter(shop, ANI).entered;
    expect(shown(shop.state, 'Pesanan')).toMatchObject([
      {
        'No. Pesanan': no,
        'ID Respons': `manual:${no}`,
        Batch: 'Agustus',
        WhatsApp: '6281200000501',
        Alamat: 'Jl. Teratai 1, Solo',
        Pesanan: '2 × Bolu pandan',
        Total: 'Rp120.000',
      },
    ]);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({ Produk: 'Bolu pandan' });
    sweepTwice(shop);
    expect(statuses(shop)).toEqual(['Ani Contoh: Menunggu DP']);
  });

  it('takes each in once, however often it is sent, and tells all of the page again', () => {
    const shop = branch(state);
    const first = enter(shop, `${ANI}\n\n${BUDI}`);
    expect(enter(shop, `${ANI}\n\n${BUDI}`)).toEqual(first);
    expect(enter(shop, BUDI).entered).toEqual(first.entered);
    expect(statuses(shop)).toHaveLength(2);
  });

  it('takes in twice what stands there twice, and what another page sends', () => {
    const shop = branch(state);
    expect(enter(shop, `${ANI}\n\n${ANI}`).entered).toHaveLength(2);
    expect(enter(shop, ANI, 'page:lainlagi').entered).toHaveLength(1);
    expect(statuses(shop)).toHaveLength(3);
  });

  it('names the order that is there already, and the same one further up', () => {
    const shop = branch(state);
    order(shop, { nama: 'Ani', whatsapp: '081200000501', 'produk:BOLU': '2' });
    const [{ 'No. Pesanan': no = '' } = {}] = shown(shop.state, 'Pesanan');
    expect(read(shop, [ANI, BUDI, BUDI].join('\n\n')).cards.map(({ twin }) => twin)).toEqual([no, null, '']);
  });

  it('goes by what she has mended, and keeps what nobody can read', () => {
    const shop = branch(state);
    const [card] = sent(read(shop, ANI).cards);
    if (card === undefined) throw new Error('no card');
    const fields = { ...card.fields, name: 'Ani Mulia', items: '2 bolu pandan\nlilin angka 7' };
    const { entered } = ask<EnteredChats>(shop, 'enter', [{ ...card, fields }]);
    expect(entered[0]?.reasons.join()).toContain('lilin angka 7');
    const [row] = shown(shop.state, 'Pesanan');
    expect(row).toMatchObject({ Nama: 'Ani Mulia', Status: 'Perlu dicek' });
    expect(row?.Catatan).toContain('lilin angka 7');
  });

  it('takes in one without name and phone to be looked at', () => {
    const shop = branch(state);
    const [card] = sent(read(shop, 'Kak bolu pandan 2 ya').cards);
    if (card === undefined) throw new Error('no card');
    expect(ask<EnteredChats>(shop, 'enter', [card]).entered[0]?.status).toBe('needsReview');
    expect(toDoText(shop.state)).toContain('Nama tidak diisi');
  });

  it('refuses what comes after the close, with the reason', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Tutup', '01/08/2026 09.00');
    shop.advance(shop.state.clock + 3_600_000);
    const [one] = enter(shop, ANI).entered;
    expect(one?.status).toBe('rejected');
    expect(one?.reasons.join()).toContain('tutup');
  });

  it('does nothing where the batch that she chose takes no orders any more', () => {
    const shop = branch(state);
    const chats = sent(read(shop, ANI).cards);
    expect(ask<BatchClosed>(shop, 'enter', chats, 'Juli')).toEqual({ closed: 'Juli' });
    expect(statuses(shop)).toEqual([]);
  });

  it('puts them into the open batch, beside which a Tutup moved later opens no other', () => {
    const [first = {}] = TEN_CAKES.Batch ?? [];
    const later = { ...first, Batch: 'Hampers', Buka: '06/08/2026 09.00', Tutup: '12/08/2026 20.00' };
    const shop = branch(openShop({ ...TEN_CAKES, Batch: [first, later] }));
    shop.advance(Date.UTC(2026, 7, 6, 5));
    // She gives the first one more time when the second is open already.
    typeUnder(shop, 'Batch', 2, 'Tutup', '10/08/2026 20.00');
    const { cards, batches } = read(shop, ANI);
    expect([batches, shown(shop.state, 'Batch').map(({ Status }) => Status)]).toEqual([
      ['Hampers'],
      ['Terjadwal', 'Buka'],
    ]);
    ask(shop, 'enter', sent(cards), 'Hampers');
    expect(shown(shop.state, 'Pesanan')[0]?.Batch).toBe('Hampers');
  });

  it('puts no price on a packing slip, whatever was pasted', () => {
    const shop = branch(state);
    enter(shop, `${ANI}\nTotal: Rp120.000\nDP: Rp60.000\nOngkir: 15rb\nCatatan: tanpa kacang, @60rb`);
    expect(shown(shop.state, 'Pesanan')[0]?.Catatan).toContain('Total: Rp120.000');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    const { parcels } = shop.call('pageParcels', []).result as Parcels;
    expect(parcels.map(({ note }) => note)).toEqual(['tanpa kacang,']);
  });

  it('is answered only where the file is open', () => {
    const shop = branch(state);
    const answer = shop.run('pageChats', 'web', [{ ask: 'read', text: ANI }]).result as Failed;
    expect(answer.failure).toBe('notHere');
  });

  it.each([
    [null],
    ['x'],
    [{ ask: 'enter' }],
    [{ ask: 'enter', batch: '', chats: [{ key: '', fields: {} }] }],
  ])('changes nothing by what no page of ours sends: %j', (said) => {
    const shop = branch(state);
    expect(shop.call('pageChats', [said]).result).toMatchObject({ failure: 'failed' });
    expect(statuses(shop)).toEqual([]);
  });
});
