import * as fc from 'fast-check';
import { splitChats } from '../../src/reading/chat/splitChats';
import { lines } from './chats/chat';

const form = (name: string, items: string): string =>
  lines(`Nama: ${name}`, 'HP: 081200000401', `Alamat: Jl. Teratai 1, Solo`, `Order: ${items}`);

/** Whose order each is, what of it, and whether it was a form. */
function found(text: string): string[] {
  return splitChats(text).map(
    ({ order, isForm, sender }) =>
      `${isForm ? '' : 'talk of '}${order.name || sender}: ${order.items.replaceAll('\n', ' | ')}`,
  );
}

describe('several chats that were pasted at once', () => {
  it.each([
    ['right below each other', `${form('Ani', '2 nastar')}\n${form('Budi', '1 kastengel')}`],
    ['with a blank line between', `${form('Ani', '2 nastar')}\n\n${form('Budi', '1 kastengel')}`],
    ['with a line of dashes between', `${form('Ani', '2 nastar')}\n-----\n${form('Budi', '1 kastengel')}`],
    [
      'copied from WhatsApp',
      `[14/03/26 20.15] Ani: ${form('Ani', '2 nastar')}\n[14/03/26 20.16] Budi: ${form('Budi', '1 kastengel')}`,
    ],
    [
      'two that a friend has passed on in one message',
      `[14/03/26 20.15] Kawan: ${form('Ani', '2 nastar')}\n\n${form('Budi', '1 kastengel')}`,
    ],
    [
      'below the empty format of the shop',
      `Nama:\nHP:\nAlamat:\nOrder:\n\n${form('Ani', '2 nastar')}\n\n${form('Budi', '1 kastengel')}`,
    ],
    [
      'in Telegram',
      `Ani, [14/03/2026 20.15]\n${form('Ani', '2 nastar')}\n\nBudi, [14/03/2026 20.16]\n${form('Budi', '1 kastengel')}`,
    ],
  ])('are told apart: %s', (_what, text) => {
    expect(found(text)).toEqual(['Ani: 2 nastar', 'Budi: 1 kastengel']);
  });

  it('are told apart where the order comes first in each, and a greeting goes with what stands below it', () => {
    const each = (name: string, items: string): string =>
      lines('Halo kak mau order', `Order: ${items}`, `Nama: ${name}`, 'HP: 081200000401');
    expect(found(`${each('Ani', '2 nastar')}\n\n${each('Budi', '1 kastengel')}`)).toEqual([
      'Ani: Halo kak mau order | 2 nastar',
      'Budi: Halo kak mau order | 1 kastengel',
    ]);
  });

  it('are told apart where the second has its labels in another order', () => {
    const other = lines('Order: 1 kastengel', 'Nama: Budi', 'HP: 081200000402');
    expect(found(`${form('Ani', '2 nastar')}\n\n${other}`)).toEqual(['Ani: 2 nastar', 'Budi: 1 kastengel']);
  });

  it('keep together what one person has sent in pieces, between what others say', () => {
    const text = lines(
      '[14/03 20.10] Ani: Kak mau order',
      '[14/03 20.11] Dapur: Silakan isi format kak',
      `[14/03 20.12] Ani: ${form('Ani', '2 nastar')}`,
      `[14/03 20.13] Budi: Nama: Budi`,
      '[14/03 20.13] Budi: HP: 081200000402',
      '[14/03 20.14] Ani: eh jadi 3 ya',
      '[14/03 20.14] Budi: Order: 1 kastengel',
      '[14/03 20.15] Dapur: Baik kak, totalnya 150.000',
    );
    expect(found(text)).toEqual([
      'Ani: 2 nastar | eh jadi 3 ya',
      'talk of Dapur: Baik kak, totalnya 150.000',
      'Budi: 1 kastengel',
    ]);
  });

  it('are two where one person has sent two forms', () => {
    const text = lines(
      `[14/03 20.12] Ani: ${form('Ani', '2 nastar')}`,
      `[14/03 20.13] Ani: ${form('Bu RT', '1 nastar')}`,
    );
    expect(found(text)).toEqual(['Ani: 2 nastar', 'Bu RT: 1 nastar']);
  });

  it('stay one where who orders and who receives stand in it', () => {
    const text = lines(
      'Nama pemesan: Ani',
      'HP: 0812',
      '',
      'Nama penerima: Bu RT',
      'Alamat: Jl. A 1',
      'Order: 1 nastar',
    );
    expect(splitChats(text)).toHaveLength(1);
  });

  it.each(['', '   \n ', 'Nama:\nHP:\nAlamat:\nOrder:', 'makasih kak 🙏'])('are none in “%s”', (text) => {
    expect(splitChats(text)).toEqual([]);
  });

  it('are talk where nobody has filled in a form', () => {
    expect(found('Kak mau nastar 2, Lala')).toEqual(['talk of : Kak mau nastar 2, Lala']);
  });

  it('law: throw nothing, and lose no word', () => {
    const words = ['Zubaidah', '7741', 'ungu', 'Selasa'];
    const heads = [
      'Nama: ',
      'HP: ',
      'Order: ',
      'Alamat: ',
      '',
      '[14/03 20.12] Ani: ',
      '[14/03 20.13] Budi: ',
      '\nAni, [14/03 20.15]\n',
    ];
    const text = fc
      .array(
        fc.tuple(
          fc.constantFrom(...heads),
          fc.constantFrom(...words),
          fc.constantFrom('\n', '\n\n', '\n---\n', ' / '),
        ),
      )
      .map((parts) => parts.map((part) => part.join('')).join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.anything()), (typed) => {
        const all = JSON.stringify(splitChats(typed).map(({ order }) => order));
        if (typeof typed !== 'string') return;
        for (const word of words) if (typed.includes(word)) expect(all).toContain(word);
      }),
      { numRuns: 1500 },
    );
  });
});
