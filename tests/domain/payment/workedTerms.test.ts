import { workedCases } from './worked/workedCases';

// Three NAS at Rp75.000 are Rp225.000; a percentage of it is rounded up to whole thousands.
workedCases(
  'DP',
  '',
  `
| half, Rp112.500, is rounded up | | 2/10 orders 3 NAS | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| what is a whole thousand stays | shop 40% | 2/10 orders 3 NAS | 3 | 225.000 | 90.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| 33 % is Rp74.250 | shop 33% | 2/10 orders 3 NAS | 3 | 225.000 | 75.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| 33 % to five hundreds | shop 33%, step 500 | 2/10 orders 3 NAS | 3 | 225.000 | 74.500 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| half to whole rupiah | step 1 | 2/10 orders 3 NAS | 3 | 225.000 | 112.500 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| 33 % of Rp33.333, Rp10.999,89, to whole rupiah | shop 33%, step 1, price 33.333 | 2/10 orders 1 NAS | 1 | 33.333 | 11.000 | 03/08 10.00 | 0 | 33.333 | 0 | Menunggu DP | Belum bayar |
| a fixed sum of the shop, once | shop 50.000 | 2/10 orders 3 NAS | 3 | 225.000 | 50.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a fixed sum is rounded up, too | shop 50.001 | 2/10 orders 3 NAS | 3 | 225.000 | 51.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a fixed sum is never more than the goods | shop 300.000 | 2/10 orders 3 NAS | 3 | 225.000 | 225.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| all of an odd price is not rounded above it | shop 100%, price 33.333 | 2/10 orders 3 NAS | 3 | 99.999 | 99.999 | 03/08 10.00 | 0 | 99.999 | 0 | Menunggu DP | Belum bayar |
| the batch before the shop | batch 30% | 2/10 orders 3 NAS | 3 | 225.000 | 68.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a fixed sum of the batch, once | batch 100.000 | 2/10 orders 3 NAS | 3 | 225.000 | 100.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a fixed sum of the product, each unit, before the batch | NAS 20.000, batch 100% | 2/10 orders 3 NAS | 3 | 225.000 | 60.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a percentage of the product, Rp22.500 | NAS 10%, batch 100% | 2/10 orders 3 NAS | 3 | 225.000 | 23.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a product of which nothing is asked in advance | NAS 0, shop 100% | 2/10 orders 3 NAS | 3 | 225.000 | 0 | – | 0 | 225.000 | 0 | Dikonfirmasi | Belum bayar |
| the product's 40.000 and half of Rp40.250 | NAS 20.000 | 2/10 orders 2 NAS + 1 KAS | 3 | 190.250 | 61.000 | 03/08 10.00 | 0 | 190.250 | 0 | Menunggu DP | Belum bayar |
| two shares, 37.500 and 20.125, rounded once | NAS 50%, KAS 50% | 2/10 orders 1 NAS + 1 KAS | 2 | 115.250 | 58.000 | 03/08 10.00 | 0 | 115.250 | 0 | Menunggu DP | Belum bayar |
| the product's 20.000 and the batch's 25.000 once for two others | NAS 20.000, batch 25.000 | 2/10 orders 1 NAS + 2 KAS | 3 | 155.500 | 45.000 | 03/08 10.00 | 0 | 155.500 | 0 | Menunggu DP | Belum bayar |
| no DP | shop none | 2/10 orders 3 NAS | 3 | 225.000 | 0 | – | 0 | 225.000 | 0 | Dikonfirmasi | Belum bayar |
| no DP, something paid in advance | shop none | 2/10 orders 3 NAS; 2/11 pays 1.000 | 3 | 225.000 | 0 | – | 1.000 | 224.000 | 0 | Dikonfirmasi | DP diterima |
| no DP: Catat DP has nothing to book | shop none | 2/10 orders 3 NAS; 2/11 ticks Catat DP | 3 | 225.000 | 0 | – | 0 | 225.000 | 0 | Dikonfirmasi | Belum bayar |
| paid at the door | shop none | 2/10 orders 3 NAS; 7/10 picks Diproduksi; 12/9 picks Dikirim; 12/15 ticks Catat lunas; 12/16 picks Selesai | 3 | 225.000 | 0 | – | 225.000 | 0 | 0 | Selesai | Lunas |
| all before production, a DP of all | batch 100% | 2/10 orders 3 NAS; 2/11 pays 225.000 | 3 | 225.000 | 225.000 | 03/08 10.00 | 225.000 | 0 | 0 | Dikonfirmasi | Lunas |
| all before production, a rupiah short | batch 100% | 2/10 orders 3 NAS; 2/11 pays 224.999 | 3 | 225.000 | 225.000 | 03/08 10.00 | 224.999 | 1 | 0 | Menunggu DP | Belum bayar |
| prices are those of the order | | 2/10 orders 3 NAS; 2/11 reprices 90.000 | 3 | 225.000 | 113.000 | 03/08 10.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| a price that has risen holds for no more of the same either | | 2/10 orders 3 NAS; 2/11 reprices 90.000; 2/12 edits 4 NAS | 4 | 300.000 | 150.000 | 03/08 10.00 | 0 | 300.000 | 0 | Menunggu DP | Belum bayar |
`,
);

workedCases(
  'Diskon and Ongkir change no DP',
  '2/10 orders 3 NAS; 2/11 fills Diskon 25.000; 2/11 fills Ongkir 15.000',
  `
| Rp225.000 − 25.000 + 15.000 | | | 3 | 215.000 | 113.000 | 03/08 10.00 | 0 | 215.000 | 0 | Menunggu DP | Belum bayar |
| after the DP, the rest of it | | 2/12 ticks Catat DP | 3 | 215.000 | 113.000 | 03/08 10.00 | 113.000 | 102.000 | 0 | Dikonfirmasi | DP diterima |
| all of it | | 2/12 ticks Catat lunas | 3 | 215.000 | 113.000 | 03/08 10.00 | 215.000 | 0 | 0 | Dikonfirmasi | Lunas |
| what was paid before, and is too much now | | 2/12 pays 215.000; 2/13 fills Ongkir 0 | 3 | 200.000 | 113.000 | 03/08 10.00 | 215.000 | 0 | 15.000 | Dikonfirmasi | Lebih bayar |
| postage that is dearer afterwards | | 2/12 pays 215.000; 2/13 fills Ongkir 40.000 | 3 | 240.000 | 113.000 | 03/08 10.00 | 215.000 | 25.000 | 0 | Dikonfirmasi | DP diterima |
| a DP above what is left of the goods: Ongkir raises it no more than it raises any | | 2/12 fills Diskon 150.000; 2/13 ticks Catat DP | 3 | 90.000 | 113.000 | 03/08 10.00 | 75.000 | 15.000 | 0 | Dikonfirmasi | DP diterima |
| Diskon above the goods: they are free, and so is the DP | | 2/12 fills Diskon 300.000 | 3 | 15.000 | 113.000 | 03/08 10.00 | 0 | 15.000 | 0 | Dikonfirmasi | Belum bayar |
| what was paid before, all of it is too much but Ongkir | | 2/12 ticks Catat DP; 2/13 fills Diskon 300.000 | 3 | 15.000 | 113.000 | 03/08 10.00 | 113.000 | 0 | 98.000 | Dikonfirmasi | Lebih bayar |
| a DP above what is left to pay: who has paid it all waits for nothing | | 2/12 fills Diskon 150.000; 2/13 pays 90.000 | 3 | 90.000 | 113.000 | 03/08 10.00 | 90.000 | 0 | 0 | Dikonfirmasi | Lunas |
`,
);

workedCases(
  'Batas DP',
  '',
  `
| the batch's hours before the shop's | batchHours 6 | 2/10 orders 3 NAS | 3 | 225.000 | 113.000 | 02/08 16.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| not past Mulai produksi | hours 48 | 5/19 orders 3 NAS | 3 | 225.000 | 113.000 | 07/08 00.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| not past Batas tambahan | hours 72, cutOff 4/12 | 2/10 orders 3 NAS | 3 | 225.000 | 113.000 | 04/08 12.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| but at least three hours | cutOff 5/21 | 5/20 orders 3 NAS | 3 | 225.000 | 113.000 | 05/08 23.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| at least three hours from when it was found | hours 1 | 2/12 late 2/10 3 NAS | 3 | 225.000 | 113.000 | 02/08 15.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
| found within one sweep is found at once | hours 1 | 2/10.10 late 2/10 3 NAS | 3 | 225.000 | 113.000 | 02/08 13.00 | 0 | 225.000 | 0 | Menunggu DP | Belum bayar |
`,
);
