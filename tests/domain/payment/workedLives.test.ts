import { workedCases } from './worked/workedCases';

// Three NAS: Rp225.000, DP Rp113.000 until 3 August 10.00, and two hours that nobody is told of.
const START = '2/10 orders 3 NAS';

workedCases(
  'past Batas DP',
  START,
  `
| the last moment of the hours that nobody is told of | | 3/12 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| unpaid | | 3/12.01 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| unpaid, without grace | grace 0 | 3/10.01 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| a part of it pauses the clock | | 2/11 pays 1.000; 6/10 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 1.000 | 224.000 | 0 | Menunggu DP | Belum bayar |
| so does a proof | | 2/11 ticks Bukti masuk; 6/10 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| a proof refused in time, with less than six hours left | | 2/11 ticks Bukti masuk; 3/9 row 1 Status Ditolak | 3 | 225.000 | 113.000 | 03/08 15.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a proof refused late | | 2/11 ticks Bukti masuk; 4/10 row 1 Status Ditolak | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a proof refused, and nothing after it | | 2/11 ticks Bukti masuk; 4/10 row 1 Status Ditolak; 4/18.01 sweep | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| DP waived: no clock | | 2/11 picks Dikonfirmasi; 6/10 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Dikonfirmasi | Belum bayar |
`,
);

workedCases(
  'late money',
  `${START}; 3/13 sweep`,
  `
| that fits brings the order back | | 4/10 pays 113.000 | 3 | 225.000 | 113.000 | 05/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| all of it | | 4/10 pays 225.000 | 3 | 225.000 | 113.000 | 05/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| less than the DP: the rest of it is awaited | | 4/10 pays 50.000 | 3 | 225.000 | 113.000 | 05/08 10.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| by Catat DP | | 4/10 ticks Catat DP | 3 | 225.000 | 113.000 | 05/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| by Catat lunas | | 4/10 ticks Catat lunas | 3 | 225.000 | 113.000 | 05/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| after the cut-off, too, with three hours | | 8/10 pays 50.000 | 3 | 225.000 | 113.000 | 08/08 13.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| a proof is no money: it stays dead | | 4/10 ticks Bukti masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| a proof, and its check | | 4/10 ticks Bukti masuk; 4/11 ticks Catat DP | 3 | 225.000 | 113.000 | 05/08 11.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| that fits no more | quota 5 | 3/14 rival 3 NAS; 4/10 pays 113.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Kedaluwarsa | Harus dikembalikan |
| that fits no more, by Catat DP | quota 5 | 3/14 rival 3 NAS; 4/10 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Kedaluwarsa | Harus dikembalikan |
| that fits no more, to be sent back | quota 5 | 3/14 rival 3 NAS; 4/10 pays 113.000; 4/11 pays 113.000 Jenis Pengembalian Status Akan dikirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Kedaluwarsa | Harus dikembalikan |
| that fits no more, sent back | quota 5 | 3/14 rival 3 NAS; 4/10 pays 113.000; 4/11 pays 113.000 Jenis Pengembalian | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Kedaluwarsa | Dikembalikan |
| that just fits | quota 5 | 3/14 rival 2 NAS; 4/10 pays 113.000 | 3 | 225.000 | 113.000 | 05/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
`,
);

workedCases(
  'cancelled',
  START,
  `
| before anything was paid | | 2/11 picks Batal | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Batal | Belum bayar |
| after the DP | | 2/11 pays 113.000; 2/12 picks Batal | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Batal | Harus dikembalikan |
| and paid after it | | 2/11 picks Batal; 2/12 pays 113.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Batal | Harus dikembalikan |
| the DP is kept | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 pays 113.000 Jenis DP hangus | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 0 | Batal | DP hangus |
| paid in full, the DP is kept, the rest is owed | | 2/11 pays 225.000; 2/12 picks Batal; 2/13 pays 113.000 Jenis DP hangus | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 112.000 | Batal | Harus dikembalikan |
| and the rest sent back | | 2/11 pays 225.000; 2/12 picks Batal; 2/13 pays 113.000 Jenis DP hangus; 2/14 pays 112.000 Jenis Pengembalian | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 0 | Batal | DP hangus |
| more is kept than was paid | | 2/11 pays 50.000; 2/12 picks Batal; 2/13 pays 113.000 Jenis DP hangus | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 63.000 | 0 | Batal | DP hangus |
| all of it sent back | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 pays 113.000 Jenis Pengembalian | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Batal | Dikembalikan |
| a part of it sent back | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 pays 60.000 Jenis Pengembalian | 3 | 225.000 | 113.000 | 03/08 10.00 | 53.000 | 0 | 53.000 | Batal | Harus dikembalikan |
| carried over to another order | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 types Jumlah -113.000 Jenis Pindahan | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Batal | Belum bayar |
| let in again, with its DP | | 2/11 pays 113.000; 2/12 picks Batal; 4/10 picks Menunggu DP | 3 | 225.000 | 113.000 | 05/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| let in again, without | | 2/12 picks Batal; 4/10 picks Menunggu DP | 3 | 225.000 | 113.000 | 05/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| by the shop: all is owed | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 fills Alasan Toko | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Batal | Harus dikembalikan |
| by the shop, and sent | | 2/11 pays 113.000; 2/12 picks Batal; 2/13 fills Alasan Toko; 2/14 row 2 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Batal | Dikembalikan |
| by the buyer, half of it back: Rp56.500 | refund 50% | 2/11 pays 113.000; 2/12 picks Batal; 2/13 fills Alasan Pembeli | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 56.500 | Batal | Harus dikembalikan |
| and half of it sent | refund 50% | 2/11 pays 113.000; 2/12 picks Batal; 2/13 fills Alasan Pembeli; 2/14 row 3 Status Terkirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 56.500 | 0 | 0 | Batal | DP hangus |
| by the buyer in time, where the DP is lost only later | refund hangus | 2/11 pays 113.000; 6/12 picks Batal; 6/13 fills Alasan Pembeli | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 113.000 | Batal | Harus dikembalikan |
| by the buyer after the cut-off: the DP is lost, not the rest | refund hangus | 2/11 pays 225.000; 8/12 picks Batal; 8/13 fills Alasan Pembeli | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 112.000 | Batal | Harus dikembalikan |
`,
);
