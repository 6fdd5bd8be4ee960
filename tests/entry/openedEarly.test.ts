import { closeThreads } from '../../local/openWorkspace';
import { noteUnder } from '../support/hands';
import { branch, scheduledShop, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const ENGLISH = {
  ...TEN_CAKES,
  Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }],
};

it.each([
  [
    'Indonesian',
    TEN_CAKES,
    'Batch',
    ['Status', 'Buka', 'Terjadwal'],
    'dikembalikan. Batch Agustus belum bisa Buka: waktunya 1 Agu 2026 09.00 WIB, lalu terbuka sendiri.',
    ['Kejadian', 'Belum bisa dibuka', 'Objek', 'Agustus'],
  ],
  [
    'English',
    ENGLISH,
    'Batch',
    ['Status', 'Open', 'Scheduled'],
    'put back. Batch Agustus can’t be Open yet: its time is 1 Aug 2026 09.00 WIB, and then it opens by itself.',
    ['Event', 'Can’t be open yet', 'Subject', 'Agustus'],
  ],
] as const)(
  'a Status picked too early goes back with a word, in %s',
  (_language, tabs, tab, words, note, told) => {
    const shop = branch(scheduledShop(tabs));
    const [header, open, scheduled] = words;
    const status = (): string | undefined => shown(shop.state, tab)[0]?.[header];
    const log = (): Record<string, string>[] =>
      shown(shop.state, 'Log').filter((row) => row[told[0]] === told[1]);
    expect(status()).toBe(scheduled);
    typeUnder(shop, tab, 2, header, open);
    expect(status()).toBe(scheduled);
    expect(noteUnder(shop.state, tab, 2, header)).toContain(note);
    expect(log()).toMatchObject([{ [told[2]]: told[3] }]);
    sweepTwice(shop);
    expect(log()).toHaveLength(1);
    shop.advance(shop.state.clock + 90 * 60_000);
    expect(status()).toBe(open);
  },
);
