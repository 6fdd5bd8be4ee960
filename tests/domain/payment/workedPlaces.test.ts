import { workedCases } from './worked/workedCases';

// Three NAS: Rp225.000, DP Rp113.000; two are Rp150.000 and Rp75.000, one is Rp75.000 and Rp38.000.
const START = '2/10 orders 3 NAS';

workedCases(
  'a part fits',
  '2/9 rival 3 NAS; 2/10 orders 3 NAS',
  `
| two are in, one waits | quota 5, full Sebagian | | 2 | 150.000 | 75.000 | 03/08 10.00 | 0 | 150.000 | 0 | Menunggu DP | Belum bayar |
| the DP of the two is enough | quota 5, full Sebagian | 2/11 pays 75.000 | 2 | 150.000 | 75.000 | 03/08 10.00 | 75.000 | 75.000 | 0 | Dikonfirmasi | DP diterima |
| paid for all three: too much as yet | quota 5, full Sebagian | 2/11 pays 225.000 | 2 | 150.000 | 75.000 | 03/08 10.00 | 225.000 | 0 | 75.000 | Dikonfirmasi | Lebih bayar |
| the third is offered: no more DP for who has paid | quota 5, full Sebagian | 2/11 pays 75.000; 2/12 rivalPicks Batal | 3 | 225.000 | 75.000 | 03/08 10.00 | 75.000 | 150.000 | 0 | Dikonfirmasi | DP diterima |
| the third is offered: the DP of three for who has not | quota 5, full Sebagian | 2/12 rivalPicks Batal | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| the third is offered, and paid: it is in for good | quota 5, full Sebagian | 2/11 pays 75.000; 2/12 rivalPicks Batal; 2/14 pays 150.000; 3/12.01 sweep | 3 | 225.000 | 75.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| the third is offered, a part of the DP says yes to it | quota 5, full Sebagian | 2/12 rivalPicks Batal; 2/14 pays 50.000; 3/12.01 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| the third is offered, so does a proof | quota 5, full Sebagian | 2/12 rivalPicks Batal; 2/14 ticks Bukti masuk; 3/12.01 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| the third was paid for before there was room: it is in at once | quota 5, full Sebagian | 2/11 pays 225.000; 2/12 rivalPicks Batal; 3/12.01 sweep | 3 | 225.000 | 75.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| and so it is in production | quota 5, full Sebagian | 2/11 pays 225.000; 2/11.30 picks Diproduksi; 2/12 rivalPicks Batal; 3/12.01 sweep | 3 | 225.000 | 75.000 | 03/08 10.00 | 225.000 | 0 | 0 | Diproduksi | Lunas |
| the DP of three was, too | quota 5, full Sebagian | 2/11 pays 113.000; 2/12 rivalPicks Batal; 3/12.01 sweep | 3 | 225.000 | 75.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| a rupiah less than the DP of three was not: the offer lapses | quota 5, full Sebagian | 2/11 pays 112.999; 2/12 rivalPicks Batal; 3/12.01 sweep | 2 | 150.000 | 75.000 | 03/08 10.00 | 112.999 | 37.001 | 0 | Dikonfirmasi | DP diterima |
| without DP all of it must be there | quota 5, full Sebagian, shop none | 2/11 pays 150.000; 2/12 rivalPicks Batal; 3/12.01 sweep | 2 | 150.000 | 0 | – | 150.000 | 0 | 0 | Dikonfirmasi | Lunas |
| and is | quota 5, full Sebagian, shop none | 2/11 pays 225.000; 2/12 rivalPicks Batal; 3/12.01 sweep | 3 | 225.000 | 0 | – | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| the offer lapses | quota 5, full Sebagian | 2/11 pays 75.000; 2/12 rivalPicks Batal; 3/12.01 sweep | 2 | 150.000 | 75.000 | 03/08 10.00 | 75.000 | 75.000 | 0 | Dikonfirmasi | DP diterima |
`,
);

workedCases(
  'nothing fits',
  '2/9 rival 3 NAS; 2/10 orders 3 NAS',
  `
| waiting, what was asked for is shown | quota 5 | | 3 | 225.000 | 113.000 | – | 0 | 225.000 | 0 | Daftar tunggu | Belum bayar |
| refused: nothing is owed | quota 5, full Tolak | | 3 | 225.000 | 113.000 | – | 0 | 0 | 0 | Ditolak | Belum bayar |
| refused, and paid all the same | quota 5, full Tolak | 2/11 pays 113.000 | 3 | 225.000 | 113.000 | – | 113.000 | 0 | 113.000 | Ditolak | Harus dikembalikan |
| paid while it waits gives no place | quota 5 | 2/11 pays 113.000 | 3 | 225.000 | 113.000 | – | 113.000 | 112.000 | 0 | Daftar tunggu | DP diterima |
| paid while it waited, then there is room | quota 5 | 2/11 pays 113.000; 2/12 rivalPicks Batal | 3 | 225.000 | 113.000 | 03/08 12.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| offered | quota 5 | 2/12 rivalPicks Batal | 3 | 225.000 | 113.000 | 03/08 12.00 | 0 | 225.000 | 0 | Ditawari | Belum bayar |
| offered, taken by its DP | quota 5 | 2/12 rivalPicks Batal; 2/14 pays 113.000 | 3 | 225.000 | 113.000 | 03/08 12.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| offered, taken by a part of it: awaited from then | quota 5 | 2/12 rivalPicks Batal; 2/14 pays 50.000 | 3 | 225.000 | 113.000 | 03/08 14.00 | 50.000 | 175.000 | 0 | Menunggu DP | Belum bayar |
| offered, taken by a proof | quota 5 | 2/12 rivalPicks Batal; 2/14 ticks Bukti masuk | 3 | 225.000 | 113.000 | 03/08 14.00 | 0 | 225.000 | 0 | Menunggu DP | Bukti dikirim |
| the proof is refused: what was taken is awaited still | quota 5 | 2/12 rivalPicks Batal; 2/14 ticks Bukti masuk; 2/15 row 1 Status Ditolak | 3 | 225.000 | 113.000 | 03/08 14.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| offered, nothing came | quota 5 | 2/12 rivalPicks Batal; 3/12.01 sweep | 3 | 225.000 | 113.000 | 03/08 12.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| money after the offer, and room | quota 5 | 2/12 rivalPicks Batal; 3/12.01 sweep; 3/14 pays 113.000 | 3 | 225.000 | 113.000 | 04/08 14.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| offered without DP: not of itself a yes | quota 5, shop none | 2/12 rivalPicks Batal | 3 | 225.000 | 0 | 03/08 12.00 | 0 | 225.000 | 0 | Ditawari | Belum bayar |
| offered without DP, and something paid | quota 5, shop none | 2/12 rivalPicks Batal; 2/14 pays 10.000 | 3 | 225.000 | 0 | 03/08 12.00 | 10.000 | 215.000 | 0 | Dikonfirmasi | DP diterima |
`,
);

workedCases(
  'edits',
  START,
  `
| one more, nothing paid: DP follows | | 2/12 edits 4 NAS | 4 | 300.000 | 150.000 | 03/08 10.00 | 0 | 300.000 | 0 | Menunggu DP | Belum bayar |
| one only, nothing paid: DP follows | | 2/12 edits 1 NAS | 1 | 75.000 | 38.000 | 03/08 10.00 | 0 | 75.000 | 0 | Menunggu DP | Belum bayar |
| one more, with a proof: DP follows | | 2/11 ticks Bukti masuk; 2/12 edits 4 NAS | 4 | 300.000 | 150.000 | 03/08 10.00 | 0 | 300.000 | 0 | Menunggu DP | Bukti dikirim |
| one more after a part of the DP | | 2/11 pays 50.000; 2/12 edits 4 NAS | 4 | 300.000 | 113.000 | 03/08 10.00 | 50.000 | 250.000 | 0 | Menunggu DP | Belum bayar |
| one more after the DP | | 2/11 pays 113.000; 2/12 edits 4 NAS | 4 | 300.000 | 113.000 | 03/08 10.00 | 113.000 | 187.000 | 0 | Dikonfirmasi | DP diterima |
| one more after all was paid | | 2/11 pays 225.000; 2/12 edits 4 NAS | 4 | 300.000 | 113.000 | 03/08 10.00 | 225.000 | 75.000 | 0 | Dikonfirmasi | DP diterima |
| one only after the DP: too much is there | | 2/11 pays 113.000; 2/12 edits 1 NAS | 1 | 75.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 38.000 | Dikonfirmasi | Lebih bayar |
| one only after a part of the DP, which is all of it now | | 2/11 pays 75.000; 2/12 edits 1 NAS | 1 | 75.000 | 113.000 | 03/08 10.00 | 75.000 | 0 | 0 | Dikonfirmasi | Lunas |
| a DP that the seller has set stays | | 2/11 fills DP 100.000; 2/12 edits 4 NAS | 4 | 300.000 | 100.000 | 03/08 10.00 | 0 | 300.000 | 0 | Menunggu DP | Belum bayar |
| and stays whatever was paid and deleted | | 2/11 fills DP 100.000; 2/12 pays 50.000; 2/13 edits 4 NAS; 2/14 deletes 1; 2/15 edits 2 NAS | 2 | 150.000 | 100.000 | 03/08 10.00 | 0 | 150.000 | 0 | Menunggu DP | Belum bayar |
| a part of the DP kept it; once that is deleted DP follows again | | 2/11 pays 50.000; 2/12 edits 4 NAS; 2/13 deletes 1; 2/14 edits 2 NAS | 2 | 150.000 | 75.000 | 03/08 10.00 | 0 | 150.000 | 0 | Menunggu DP | Belum bayar |
| a later Diskon below the DP is not a DP set by hand | | 2/11 fills Diskon 150.000; 2/12 edits 4 NAS | 4 | 150.000 | 150.000 | 03/08 10.00 | 0 | 150.000 | 0 | Menunggu DP | Belum bayar |
| of a dead order nothing follows | | 3/13 sweep; 3/14 edits 4 NAS | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 0 | 0 | Kedaluwarsa | Belum bayar |
| in production nothing follows | | 2/11 pays 113.000; 2/12 picks Diproduksi; 2/13 edits 4 NAS | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Diproduksi | DP diterima |
`,
);

workedCases(
  'under review',
  START,
  `
| holds until Batas DP | max 2 | | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Perlu dicek | Belum bayar |
| after it, it only waits | max 2 | 3/10.01 sweep | 3 | 225.000 | 113.000 | – | 0 | 225.000 | 0 | Perlu dicek | Belum bayar |
| holds what fits of it | quota 2, full Sebagian, max 2 | | 2 | 150.000 | 75.000 | 03/08 10.00 | 0 | 150.000 | 0 | Perlu dicek | Belum bayar |
| after it all that was asked for waits, with its DP | quota 2, full Sebagian, max 2 | 3/10.01 sweep | 3 | 225.000 | 113.000 | – | 0 | 225.000 | 0 | Perlu dicek | Belum bayar |
| but a DP that the seller has set stays | quota 2, full Sebagian, max 2 | 2/11 fills DP 60.000; 3/10.01 sweep | 3 | 225.000 | 60.000 | – | 0 | 225.000 | 0 | Perlu dicek | Belum bayar |
| paid: still to be looked at, and it holds | max 2 | 2/11 pays 113.000; 6/10 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 113.000 | 112.000 | 0 | Perlu dicek | DP diterima |
| a proof holds, too | max 2 | 2/11 ticks Bukti masuk; 6/10 sweep | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Perlu dicek | Bukti dikirim |
| let in by hand | max 2 | 2/15 picks Menunggu DP | 3 | 225.000 | 113.000 | 03/08 15.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| let in by hand, with its DP | max 2 | 2/11 pays 113.000; 2/15 picks Menunggu DP | 3 | 225.000 | 113.000 | 03/08 15.00 | 113.000 | 112.000 | 0 | Dikonfirmasi | DP diterima |
| an edit mends it | max 2 | 2/15 edits 2 NAS | 2 | 150.000 | 75.000 | 03/08 10.00 | 0 | 150.000 | 0 | Menunggu DP | Belum bayar |
| an edit mends what was paid | max 2 | 2/11 pays 113.000; 2/15 edits 2 NAS | 2 | 150.000 | 113.000 | 03/08 10.00 | 113.000 | 37.000 | 0 | Dikonfirmasi | DP diterima |
| an edit does not mend it: DP follows | max 2 | 2/15 edits 4 NAS | 4 | 300.000 | 150.000 | 03/08 10.00 | 0 | 300.000 | 0 | Perlu dicek | Belum bayar |
| an edit does not mend what was paid | max 2 | 2/11 pays 50.000; 2/15 edits 4 NAS | 4 | 300.000 | 113.000 | 03/08 10.00 | 50.000 | 250.000 | 0 | Perlu dicek | Belum bayar |
`,
);

// Two NAS are Rp150.000, a KAS Rp40.250: Rp190.250, DP Rp95.125 up to Rp96.000. Without the NAS DP is Rp20.125 up to Rp21.000.
workedCases(
  'a line is cancelled',
  '2/10 orders 2 NAS + 1 KAS',
  `
| nothing paid: DP follows | | 2/11 cancelsSlice | 1 | 40.250 | 21.000 | 03/08 10.00 | 0 | 40.250 | 0 | Menunggu DP | Belum bayar |
| a part of the DP: it stays, and the bill is what is asked first | | 2/11 pays 30.000; 2/12 cancelsSlice | 1 | 40.250 | 96.000 | 03/08 10.00 | 30.000 | 10.250 | 0 | Menunggu DP | Belum bayar |
| the DP: too much is there | | 2/11 pays 96.000; 2/12 cancelsSlice | 1 | 40.250 | 96.000 | 03/08 10.00 | 96.000 | 0 | 55.750 | Dikonfirmasi | Lebih bayar |
| and sent back | | 2/11 pays 96.000; 2/12 cancelsSlice; 2/13 pays 55.750 Jenis Pengembalian | 1 | 40.250 | 96.000 | 03/08 10.00 | 40.250 | 0 | 0 | Dikonfirmasi | Lunas |
| in production, paid in full | | 2/11 pays 190.250; 8/10 picks Diproduksi; 8/11 cancelsSlice | 1 | 40.250 | 96.000 | 03/08 10.00 | 190.250 | 0 | 150.000 | Diproduksi | Lebih bayar |
| with Diskon: the rest of the bill | | 2/11 fills Diskon 10.000; 2/12 pays 180.250; 2/13 cancelsSlice | 1 | 30.250 | 96.000 | 03/08 10.00 | 180.250 | 0 | 150.000 | Dikonfirmasi | Lebih bayar |
`,
);
