import { workedCases } from './worked/workedCases';

// Three NAS: Rp225.000, DP Rp113.000 until 3 August 10.00, and two hours that nobody is told of.
const START = '2/10 orders 3 NAS';

workedCases(
  'rows of the ledger',
  START,
  `
| less than the DP | | 2/11 pays 50.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| a rupiah less than the DP | | 2/11 pays 112.999 | 3 | 225.000 | 113.000 | 03/08 10.00 | 112.999 | 112.001 | 0 | Menunggu DP | Belum bayar |
| the DP | | 2/11 pays 113.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| the DP in two parts | | 2/11 pays 50.000; 2/12 pays 63.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| all of it | | 2/11 pays 225.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| more than all of it | | 2/11 pays 250.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 250.000 | 0 | 25.000 | Dikonfirmasi | Lebih bayar |
| what was too much, sent back | | 2/11 pays 250.000; 2/12 pays 25.000 Jenis Pengembalian | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| what was too much, yet to be sent | | 2/11 pays 250.000; 2/12 pays 25.000 Jenis Pengembalian Status Akan dikirim | 3 | 225.000 | 113.000 | 03/08 10.00 | 250.000 | 0 | 25.000 | Dikonfirmasi | Lebih bayar |
| what was too much, sent in vain | | 2/11 pays 250.000; 2/12 pays 25.000 Jenis Pengembalian Status Gagal | 3 | 225.000 | 113.000 | 03/08 10.00 | 250.000 | 0 | 25.000 | Dikonfirmasi | Lebih bayar |
| carried over from another order | | 2/11 pays 113.000 Jenis Pindahan | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| carried over to another order | | 2/11 pays 225.000; 2/12 types Jumlah -100.000 Jenis Pindahan | 3 | 225.000 | 113.000 | 03/08 10.00 | 125.000 | 100.000 | 0 | Dikonfirmasi | DP diterima |
| a unique code beside the DP is no payment | | 2/11 pays 113.000; 2/11 pays 123 Jenis Kode unik | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| an amount below nothing is looked at | | 2/11 types Jumlah -113.000 Jenis DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| a refund that came in is looked at | | 2/11 types Jumlah 113.000 Jenis Pengembalian Status Masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| a row without Jumlah is not finished | | 2/11 types Jenis DP Status Masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a row that is Ditolak counts nothing | | 2/11 pays 113.000 Status Ditolak | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a row of an order that is not there | | 2/11 types Jumlah 113.000 No. PO-260802-9999 | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
`,
);

workedCases(
  'ticks',
  START,
  `
| Catat DP | | 2/11 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| Catat DP after a part of it | | 2/11 pays 50.000; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| Catat DP twice | | 2/11 ticks Catat DP; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| Catat lunas | | 2/11 ticks Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| Catat lunas after the DP | | 2/11 ticks Catat DP; 2/12 ticks Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| both at once | | 2/11 ticks Catat DP + Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| Catat DP of what is paid in full | | 2/11 pays 225.000; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| Catat DP of a DP above what is left to pay | | 2/11 fills Diskon 150.000; 2/12 ticks Catat DP | 3 | 75.000 | 113.000 | 03/08 10.00 | 75.000 | 0 | 0 | Dikonfirmasi | Lunas |
| Bukti masuk is no money | | 2/11 ticks Bukti masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| Bukti masuk, and Catat DP is its check | | 2/11 ticks Bukti masuk; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| Bukti masuk and Catat lunas at once | | 2/11 ticks Bukti masuk + Catat lunas | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| Bukti masuk after the DP is one of the rest | | 2/11 ticks Catat DP; 2/12 ticks Bukti masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | Bukti dikirim |
| the proof of the rest, checked | | 2/11 ticks Catat DP; 2/12 ticks Bukti masuk; 2/13 row 2 Status Masuk | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| a proof of a part, and Catat DP | | 2/11 pays 50.000 Status Belum dicek; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| a proof of more, and Catat DP | | 2/11 pays 150.000 Status Belum dicek; 2/12 ticks Catat DP | 3 | 225.000 | 113.000 | 03/08 10.00 | 150.000 | 75.000 | 0 | Dikonfirmasi | DP diterima |
`,
);

workedCases(
  'corrected and deleted rows',
  START,
  `
| to less than the DP | | 2/11 pays 113.000; 2/12 row 1 Jumlah 50.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| to all of it | | 2/11 pays 113.000; 2/12 row 1 Jumlah 225.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| one of two deleted, the DP is still there | | 2/11 pays 113.000; 2/12 pays 112.000; 2/13 deletes 2 | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| deleted in time: Batas DP stays | | 2/11 pays 113.000; 2/12 deletes 1 | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| deleted after Batas DP: six hours anew | | 2/11 pays 113.000; 4/10 deletes 1 | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| and two of grace | | 2/11 pays 113.000; 4/10 deletes 1; 4/18 sweep | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| and no longer | | 2/11 pays 113.000; 4/10 deletes 1; 4/18.01 sweep | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| the six hours end with the cut-off, but last three | | 2/11 pays 113.000; 6/22 deletes 1 | 3 | 225.000 | 113.000 | 07/08 01.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| taken back by Ditolak | | 2/11 pays 113.000; 4/10 row 1 Status Ditolak | 3 | 225.000 | 113.000 | 04/08 16.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| put on the right order | | 2/10 rival 1 NAS; 2/11 pays 113.000; 2/12 row 1 No. B | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| deleted in production: owed, not undone | | 2/11 pays 113.000; 2/12 picks Diproduksi; 4/10 deletes 1 | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Diproduksi | Belum bayar |
| of one whose DP was waived: it stays so | | 2/11 picks Dikonfirmasi; 2/12 pays 50.000; 2/13 deletes 1 | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Dikonfirmasi | Belum bayar |
| a DP that the seller has lowered to what is there | | 2/11 pays 50.000; 2/12 fills DP 50.000 | 3 | 225.000 | 50.000 | 03/08 10.00 | 50.000 | 175.000 | 0 | Dikonfirmasi | DP diterima |
`,
);
