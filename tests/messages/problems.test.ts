import type { Problem } from '../../src/domain/problem';
import { problemText } from '../../src/messages/problems';

const at = Date.parse('2026-08-05T20:00:00+07:00');

describe('a problem as a sentence', () => {
  const cases: [Problem, string, string][] = [
    [
      { code: 'alreadyClosed', params: { batch: 'Agustus', ended: at } },
      'Sudah tutup: batch Agustus berakhir 5 Agu 2026 20.00 WIB.',
      'Already closed: batch Agustus ended 5 Aug 2026 20.00 WIB.',
    ],
    [
      { code: 'poolFull', params: { pool: 'product', name: 'NAS', limit: 5, free: 1 } },
      'Tidak cukup: Kuota NAS, sisa 1 dari 5.',
      'Not enough left: Quota of NAS, 1 of 5 left.',
    ],
    [
      {
        code: 'poolFull',
        params: { pool: 'batchTurnover', name: 'Agustus', limit: 1_000_000, free: 50_000 },
      },
      'Tidak cukup: Kuota omzet batch Agustus, sisa Rp50.000 dari Rp1.000.000.',
      'Not enough left: Turnover quota of batch Agustus, Rp50.000 of Rp1.000.000 left.',
    ],
    [
      { code: 'unreadableCell', params: { tab: 'Batch', row: 2, header: 'Kuota unit', raw: '8?' } },
      'Tab Batch baris 2, Kuota unit: “8?” tidak terbaca. Perbaiki isinya.',
      "Tab Batch row 2, Kuota unit: “8?” can't be read. Correct it.",
    ],
  ];

  it.each(cases)('%j', (problem, id, en) => {
    expect(problemText(problem, 'id', 'WIB')).toBe(id);
    expect(problemText(problem, 'en', 'WIB')).toBe(en);
  });

  it('quotes what was typed and says why it was not read, if that was kept', () => {
    const phone = (params: Problem['params']): Problem => ({ code: 'unreadablePhone', params });
    const text = (params: Problem['params']): string => problemText(phone(params), 'id', 'WIB');
    expect(text({ raw: '0274 512345', why: 'landline' })).toBe(
      'Nomor WhatsApp tidak terbaca: “0274 512345” (nomor telepon rumah). Ketik yang benar di tab Pesanan, dari luar negeri dengan + dan kode negara, lalu pilih Status-nya.',
    );
    expect(text({ raw: '12' })).toBe(
      'Nomor WhatsApp tidak terbaca: “12”. Ketik yang benar di tab Pesanan, dari luar negeri dengan + dan kode negara, lalu pilih Status-nya.',
    );
    expect(text({ raw: '12', why: 'fromTheFuture' })).toBe(text({ raw: '12' }));
    const quantity = {
      code: 'unreadableQuantity',
      params: { code: 'NAS', raw: '1 dus', why: 'unknownUnit' },
    } as const;
    expect(problemText(quantity, 'en', 'WIB')).toBe(
      "The quantity of NAS can't be read: “1 dus” (nobody knows how many that holds). Ask the buyer.",
    );
  });

  it('shows moments on the clock of the shop', () => {
    const problem: Problem = { code: 'notYetOpen', params: { batch: 'Agustus', opens: at } };
    expect(problemText(problem, 'id', 'WIT')).toBe('Belum buka: batch Agustus dibuka 5 Agu 2026 22.00 WIT.');
  });

  it('does not say "batch" twice of a batch that is called so', () => {
    const about = (batch: string, language: 'id' | 'en'): string =>
      problemText({ code: 'missingOpening', params: { batch } }, language, 'WIB');
    expect(about('Batch perdana', 'id')).toBe('Batch perdana belum punya tanggal Buka. Isi di tab Batch.');
    expect(about('batch 2', 'en')).toBe('batch 2 has no opening date. Fill in Opens on tab Batches.');
    expect(about('Batchku', 'id')).toMatch(/^Batch Batchku /);
    const full: Problem = {
      code: 'poolFull',
      params: { pool: 'batchUnits', name: 'Batch 2', limit: 9, free: 0 },
    };
    expect(problemText(full, 'id', 'WIB')).toBe('Tidak cukup: Kuota unit Batch 2, sisa 0 dari 9.');
  });

  it('shows a code of a newer version as it stands', () => {
    const problem = { code: 'fromTheFuture', params: {} } as unknown as Problem;
    expect(problemText(problem, 'id', 'WIB')).toBe('fromTheFuture');
  });

  it('puts names in as they are', () => {
    const problem: Problem = {
      code: 'poolFull',
      params: { pool: 'shared', name: '$& #', limit: 1, free: 0 },
    };
    expect(problemText(problem, 'id', 'WIB')).toBe('Tidak cukup: Kuota bersama $& #, sisa 0 dari 1.');
  });
});
