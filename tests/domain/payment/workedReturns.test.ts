import { workedCases } from './worked/workedCases';

// Three NAS of Rp75.000: Rp225.000, DP Rp113.000, paid in full where nothing else is said, and on their way.
const SENT = '2/10 orders 3 NAS; 2/11 pays 225.000; 8/10 picks Dikirim';

workedCases(
  'returns against money',
  SENT,
  `
| one of three: to be sent back | | 9/10 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 75.000 | Dikirim | Lebih bayar |
| and sent | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| and sent in vain | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Gagal | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 75.000 | Dikirim | Lebih bayar |
| all three | | 9/10 returns 3 Salah kirim, Kembalikan uang; 9/11 row 2 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Dikirim | Lunas |
| of an order that is Selesai | | 9/10 picks Selesai; 10/10 returns 1 Lainnya, Kembalikan uang; 10/11 row 2 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Selesai | Lunas |
| the row refused by hand: it is planned again | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Ditolak; 9/12 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| sent by a row of her own: nothing is left to send | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 pays 75.000 Jenis Pengembalian; 9/12 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| taken back | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 returns nothing | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| taken back: nothing is left to send | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 returns nothing; 9/12 sweep; 9/13 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| not taken back once it is sent | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim; 9/12 returns nothing | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| taken back after the sent row was corrected | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim; 9/12 row 2 Status Ditolak; 9/13 returns nothing | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| one more: a second row | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 returns 2 Cacat, Kembalikan uang; 9/12 row 2 Status Terkirim; 9/13 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 75.000 | 0 | 0 | Dikirim | Lunas |
| one less: another row | | 9/10 returns 2 Cacat, Kembalikan uang; 9/11 returns 1 Cacat, Kembalikan uang; 9/12 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| one more after the first was sent | | 9/10 returns 1 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim; 9/12 returns 2 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 75.000 | Dikirim | Lebih bayar |
`,
);

workedCases(
  'what came back is worth its share',
  '2/10 orders 3 NAS',
  `
| of Diskon 25.000: 75.000 less 8.333 | | 2/11 fills Diskon 25.000; 2/12 pays 200.000; 8/10 picks Dikirim; 9/10 returns 1 Cacat, Kembalikan uang | 3 | 200.000 | 113.000 | 03/08 10.00 | 200.000 | 0 | 66.667 | Dikirim | Lebih bayar |
| two of them: 150.000 less 16.666 | | 2/11 fills Diskon 25.000; 2/12 pays 200.000; 8/10 picks Dikirim; 9/10 returns 2 Cacat, Kembalikan uang | 3 | 200.000 | 113.000 | 03/08 10.00 | 200.000 | 0 | 133.334 | Dikirim | Lebih bayar |
| all of them: all that was paid | | 2/11 fills Diskon 25.000; 2/12 pays 200.000; 8/10 picks Dikirim; 9/10 returns 3 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim | 3 | 200.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Dikirim | Lunas |
| Ongkir stays paid | | 2/11 fills Ongkir 15.000; 2/12 pays 240.000; 8/10 picks Dikirim; 9/10 returns 3 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim | 3 | 240.000 | 113.000 | 03/08 10.00 | 15.000 | 0 | 0 | Dikirim | Lunas |
| what is not paid yet is asked for no more | | 2/11 pays 113.000; 8/10 picks Dikirim; 9/10 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 37.000 | 0 | Dikirim | DP diterima |
| Catat lunas books the rest of the bill | | 2/11 pays 113.000; 8/10 picks Dikirim; 9/10 returns 1 Cacat, Kembalikan uang; 9/11 ticks Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| never more than was paid | | 2/11 pays 113.000; 8/10 picks Dikirim; 9/10 returns 3 Cacat, Kembalikan uang; 9/11 row 2 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Dikirim | Lunas |
| paid in full all the same: then it goes back | | 2/11 pays 113.000; 8/10 picks Dikirim; 9/10 returns 1 Cacat, Kembalikan uang; 9/11 pays 112.000; 9/12 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| nothing was paid | | 2/11 picks Dikonfirmasi; 8/10 picks Dikirim; 9/10 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 150.000 | 0 | Dikirim | Belum bayar |
`,
);

workedCases(
  'other outcomes',
  SENT,
  `
| replaced: no money moves | | 9/10 returns 2 Salah kirim, Ganti | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| off the next order: kept apart | | 9/10 returns 1 Cacat, Potongan berikutnya | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 0 | 0 | Dikirim | Lunas |
| taken back | | 9/10 returns 1 Cacat, Potongan berikutnya; 9/11 returns nothing | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| sent back instead | | 9/10 returns 1 Cacat, Potongan berikutnya; 9/11 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 75.000 | Dikirim | Lebih bayar |
| never more than there are | | 9/11 returns 4 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
| the slice stays as long as it has a return | | 9/10 returns 1 Cacat, Ganti; 9/11 cancelsSlice | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikirim | Lunas |
`,
);

workedCases(
  'too soon',
  '2/10 orders 3 NAS; 2/11 pays 225.000',
  `
| in production | | 8/10 picks Diproduksi; 8/11 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Diproduksi | Lunas |
| ready | | 8/10 picks Siap kirim; 8/11 returns 1 Cacat, Kembalikan uang | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Siap kirim | Lunas |
`,
);

workedCases(
  'boxes of what is off',
  '2/10 orders 3 NAS; 2/11 pays 50.000; 2/12 picks Batal',
  `
| Catat lunas of a cancelled order books nothing | | 2/13 ticks Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 0 | 50.000 | Batal | Harus dikembalikan |
| nor does Catat DP | | 2/13 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 0 | 50.000 | Batal | Harus dikembalikan |
| nor Bukti masuk | | 2/13 ticks Bukti masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 0 | 50.000 | Batal | Harus dikembalikan |
| what is to be kept and not there is booked | | 2/13 pays 113.000 Jenis DP hangus; 2/14 ticks Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 0 | Batal | DP hangus |
`,
);
