import { readChatOrder } from '../../src/reading/readChatOrder';

const lines = (...each: string[]): string => each.join('\n');

describe('a filled-in form of a chat', () => {
  it.each<[what: string, typed: string]>([
    [
      'plain',
      lines('Nama: Bu Sari', 'No HP: 0812-3456-7890', 'Alamat: Jl. Kenanga 4, Sleman', 'Pesanan: 2 nastar'),
    ],
    [
      'adorned',
      lines(
        '*Nama Lengkap* : Bu Sari',
        '*No. WA* : 0812-3456-7890',
        '- Alamat kirim = Jl. Kenanga 4, Sleman',
        '• Order : 2 nastar',
      ),
    ],
    [
      'with its answers below the labels',
      lines(
        'NAMA PENERIMA:',
        'Bu Sari',
        '',
        'NO WHATSAPP:',
        '0812-3456-7890',
        'ALAMAT LENGKAP:',
        'Jl. Kenanga 4, Sleman',
        'PESANAN:',
        '2 nastar',
      ),
    ],
  ])('is read by its labels, %s', (_what, typed) => {
    expect(readChatOrder(typed)).toEqual({
      name: 'Bu Sari',
      whatsapp: '0812-3456-7890',
      address: 'Jl. Kenanga 4, Sleman',
      delivery: '',
      items: '2 nastar',
      note: '',
      ...{ email: '', sender: '', senderPhone: '' },
    });
  });

  it('keeps several lines under one label, and what stands before the first with what was ordered', () => {
    const read = readChatOrder(
      lines(
        'Kak titip ini',
        'Pesanan:',
        '2 nastar',
        '1 kastengel',
        'A/n: Sari',
        'WA: 0812',
        'Alamat pengiriman: Jl. A',
        'RT 2',
      ),
    );
    expect(read).toMatchObject({
      items: 'Kak titip ini\n2 nastar\n1 kastengel',
      name: 'Sari',
      address: 'Jl. A\nRT 2',
    });
  });

  it.each<[typed: string, parts: object]>([
    ['Kode promo: LEBARAN', { items: '2 nastar\nKode promo: LEBARAN', note: '' }],
    ['Tanggal ambil: 12/3', { items: '2 nastar', note: 'Tanggal ambil: 12/3' }],
    ['Hari/tgl acara: Sabtu 12/8', { items: '2 nastar', note: 'Hari/tgl acara: Sabtu 12/8' }],
    ['Hari: Sabtu', { items: '2 nastar', note: 'Hari: Sabtu' }],
    ['Nama acara & tanggal: Sari 12/8', { items: '2 nastar\nNama acara & tanggal: Sari 12/8', note: '' }],
    ['Nama & tanggal: Sari 12/8', { items: '2 nastar\nNama & tanggal: Sari 12/8', note: '' }],
    ['Ambil: besok', { items: '2 nastar\nAmbil: besok', note: '' }],
    ['Total: Rp120.000', { items: '2 nastar', note: 'Total: Rp120.000' }],
    ['Total: 1.000 pcs', { items: '2 nastar\nTotal: 1.000 pcs', note: '' }],
    ['Nama dan harga: lidah kucing 85.000', { items: '2 nastar\nNama dan harga: lidah kucing 85.000' }],
    ['Kastengel: 1', { items: '2 nastar\nKastengel: 1' }],
    [
      lines('Alamat: Jl. A', 'Kecamatan: Depok', 'Kastengel: 1'),
      { address: 'Jl. A\nKecamatan: Depok', items: '2 nastar\nKastengel: 1' },
    ],
    [lines('Catatan: sore', 'warna: merah'), { note: 'sore\nwarna: merah', items: '2 nastar' }],
    [
      lines('Kurir: JNE', 'Kode pos: 55281'),
      { delivery: 'JNE', address: 'Kode pos: 55281', items: '2 nastar' },
    ],
  ])('passes over no line of another label: “%s”', (typed, parts) => {
    expect(readChatOrder(lines('Nama: Sari', 'HP: 0812', 'Pesanan: 2 nastar', typed))).toMatchObject(parts);
  });

  it.each(['', '2 nastar, 1 kastengel', 'catatan: pedas', 'jam 8:30', lines('Pesanan:', '2 nastar')])(
    'is none where it asks neither for a name nor for a phone: “%s”',
    (typed) => {
      expect(readChatOrder(typed)).toBeNull();
    },
  );
});
