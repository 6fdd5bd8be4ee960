import type { Address } from '../../../src/reading/readAddress';
import type { Messy } from './messy';

function to(text: string): Address {
  return { kind: 'delivery', text };
}
function same(text: string): [string, Address] {
  return [text, to(text)];
}
function pickup(text: string): [string, Address] {
  return [text, { kind: 'pickup', text }];
}
function meeting(text: string): [string, Address] {
  return [text, { kind: 'meeting', text }];
}

/** Answers to "Alamat": kept whole, for people and couriers to read. */
export const addresses: Messy<Address> = {
  clear: [
    same('Jl. Melati No. 3, Bantul'),
    same('Jln Kenanga 12 RT 03/RW 05 Sleman'),
    same('jl mawar gg 2 no 7 dekat masjid'),
    same('Jalan Anggrek IV/12, Kel. Sukajadi, Kec. Andir, Kota Bandung 40184'),
    same('Perum Griya Asri Blok C2/14, Bekasi Utara'),
    same('Kos Putri Melati kamar 5, Jl. Cempaka 9, Jogja'),
    same('Dusun Ngaglik RT 2 RW 1, Desa Sumber, Kab. Rembang'),
    same('Apartemen Anggrek Tower B lt. 12 no 1207, Jakarta Barat'),
    same('SDN 2 Melati, ruang guru, titip Bu Sri'),
    same('Ruko Sentra Niaga Blok A 5, Surabaya'),
    same('Gang Mangga 3 nomor 8, Makassar'),
    same('Komplek Permata Hijau no 21 Medan'),
    same('Rumah pagar hijau depan warung Bu Tini, Jl. Kantil 4'),
    same('Blok M No 5, 65141 Malang'),
    same('COD, alamat Jl. Melati No. 3 Bantul'),
    same('Kantor Pos Bantul, Jl. Jend. Sudirman 1'),
    ['  Jl. Melati 3\r\nRT 01 RW 02\r\nBantul  ', to('Jl. Melati 3\nRT 01 RW 02\nBantul')],
    ['Jl. Melati 3, \nBantul 55711', to('Jl. Melati 3,\nBantul 55711')],
    ['\u200eJl. Melati 3 Bantul', to('Jl. Melati 3 Bantul')],
    ['Rina\nJl. Melati 3\n\nBantul', to('Rina\nJl. Melati 3\n\nBantul')],
    pickup('ambil sendiri'),
    pickup('Ambil sendiri ya kak'),
    pickup('diambil'),
    pickup('ambil di tempat'),
    pickup('ambil di rumah'),
    pickup('saya ambil'),
    pickup('Pick up'),
    pickup('pickup sore'),
    pickup('self pickup'),
    pickup('dijemput'),
    pickup('jemput sendiri jam 4'),
    pickup('nanti diambil suami'),
    pickup('ambil ke toko'),
    meeting('COD'),
    meeting('cod ya'),
    meeting('COD alun-alun kidul jam 4'),
    meeting('ketemuan di pasar'),
    meeting('cod di sekolah'),
  ],
  contested: [
    '-',
    '.',
    'rumah',
    'di rumah',
    'kos',
    'kantor',
    'Jogja',
    'Bantul',
    'dekat masjid',
    'sama',
    'seperti biasa',
    'alamat biasa',
    'sama kayak kemarin',
    'ada',
    'nanti',
    'nanti dikirim lokasinya',
    'sharelok',
    'lewat WA',
    'via DM',
    '🏠',
    '3',
    '55711',
    'ga tau',
    'ga bisa ambil',
    'jangan COD',
    'no 5',
    'tidak ada',
  ],
  empty: ['', ' ', '\n\n', '\u200b'],
};
