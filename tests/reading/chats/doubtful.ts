import { type Chat, lines } from './chat';

/** Of these a person would ask again, or must decide herself. Whatever is missing here may be anything. */
export const doubtful: readonly Chat[] = [
  {
    what: 'one more, said under the address',
    text: lines(
      'Nama: Asih',
      'HP: 081200000301',
      'Order: 1 kastengel',
      'Alamat: Jl. Melur 1, Sleman',
      'tambah 2 nastar ya',
    ),
    unsure: true,
  },
  {
    what: 'one more, a paragraph below the address',
    text: lines(
      'Nama: Beni',
      'HP: 081200000302',
      'Order: 1 kastengel',
      'Alamat: Jl. Melur 2, Sleman',
      '',
      'eh sama yang cokelat satu',
    ),
    unsure: true,
  },
  {
    what: 'more of it in the notes',
    text: lines(
      'Nama: Caca',
      'HP: 081200000303',
      'Alamat: Jl. Melur 3, Sleman',
      'Order: 1 kastengel',
      'Catatan: sama 2 nastar',
    ),
    unsure: true,
  },
  {
    what: 'a second thought in the next message',
    text: lines(
      '[14/03 20.10] Didi: Nama: Didi',
      'HP: 081200000304',
      'Alamat: Jl. Melur 4, Sleman',
      'Order: 2 nastar',
      '[14/03 20.20] Didi: eh nastarnya jadi 3 ya kak',
    ),
    unsure: true,
  },
  {
    what: 'who orders and who receives',
    text: lines(
      'Nama pemesan: Ella',
      'Nama penerima: Bu Farah',
      'HP: 081200000305',
      'Alamat: Jl. Melur 5, Sleman',
      'Order: 2 nastar',
    ),
    unsure: true,
  },
  {
    what: 'two addresses',
    text: lines(
      'Nama: Gani',
      'HP: 081200000306',
      'Alamat: Jl. Melur 6, Sleman',
      'Alamat kirim: Jl. Wijaya 8, Jakarta',
      'Order: 2 nastar',
    ),
    unsure: true,
  },
  {
    what: 'two numbers under one label',
    text: lines(
      'Nama: Hilda',
      'HP: 081200000307 / 085700000307',
      'Alamat: Jl. Melur 7, Sleman',
      'Order: 2 nastar',
    ),
    unsure: true,
  },
  {
    what: 'no label but its words',
    text: lines('nama ika', 'hp 081200000308', 'alamat jl. melur 8 sleman', 'order 2 nastar'),
    unsure: true,
  },
  {
    what: 'parted by hashes in an agreed order',
    text: 'Jaka#Jl. Melur 9 Sleman#081200000309#Nastar#2',
    unsure: true,
  },
  {
    what: 'parted by slashes, without labels',
    text: 'Kiki / 081200000310 / Jl. Melur 10 Sleman / 2 nastar',
    unsure: true,
  },
  {
    what: 'only talk',
    text: 'Kak mau nastar 2 sama kastengel 1, kirim ke Jl. Melur 11 ya, Lala 081200000311',
    unsure: true,
  },
  {
    what: 'a product that is not sold',
    text: lines('Nama: Mimi', 'HP: 081200000312', 'Alamat: Jl. Melur 12, Sleman', 'Order: 2 lidah kucing'),
    unsure: true,
  },
  {
    what: 'brownies, which of them is not said',
    text: lines('Nama: Nana', 'HP: 081200000313', 'Alamat: Jl. Melur 13, Sleman', 'Order: 2 brownies'),
    unsure: true,
  },
  {
    what: 'how many is not said',
    text: lines('Nama: Omar', 'HP: 081200000314', 'Alamat: Jl. Melur 14, Sleman', 'Order: nastar'),
    unsure: true,
  },
  {
    what: 'two or three',
    text: lines('Nama: Pipit', 'HP: 081200000315', 'Alamat: Jl. Melur 15, Sleman', 'Order: nastar 2-3'),
    unsure: true,
  },
  {
    what: 'a day on which it is to come',
    text: lines(
      'Nama: Qori',
      'HP: 081200000316',
      'Alamat: Jl. Melur 16, Sleman',
      'Order: 2 nastar',
      'Tanggal kirim: 20 Maret',
    ),
    unsure: true,
  },
  {
    what: 'a discount',
    text: lines(
      'Nama: Rani',
      'HP: 081200000317',
      'Alamat: Jl. Melur 17, Sleman',
      'Order: 2 nastar',
      'Kode promo: LEBARAN',
    ),
    unsure: true,
  },
  {
    what: 'a sum that she has worked out',
    text: lines(
      'Nama: Sasa',
      'HP: 081200000318',
      'Alamat: Jl. Melur 18, Sleman',
      'Order: 2 nastar',
      'Total: 150.000',
    ),
    unsure: true,
  },
  {
    what: 'the total of pieces behind numbers of each',
    text: lines(
      'Nama: Tina',
      'HP: 081200000319',
      'Alamat: Jl. Melur 19, Sleman',
      'Order: 2 nastar, 1 kastengel',
      'Jumlah: 3',
    ),
    unsure: true,
  },
  {
    what: 'struck out and written anew',
    text: lines(
      'Nama: Ucok',
      'HP: 081200000320',
      'Alamat: Jl. Melur 20, Sleman',
      'Order: ~2 nastar~ 3 nastar',
    ),
    unsure: true,
  },
  {
    what: 'no telephone',
    text: lines('Nama: Vina', 'Alamat: Jl. Melur 21, Sleman', 'Order: 2 nastar'),
    name: 'Vina',
    items: { NAS: 2 },
    unsure: true,
  },
  {
    what: 'no name',
    text: lines('HP: 081200000322', 'Alamat: Jl. Melur 22, Sleman', 'Order: 2 nastar'),
    phone: '6281200000322',
    items: { NAS: 2 },
    unsure: true,
  },
  {
    what: 'name and number under one label',
    text: lines('Nama & No HP: Wati 081200000323', 'Alamat: Jl. Melur 23, Sleman', 'Order: 2 nastar'),
    unsure: true,
  },
  {
    what: 'half of the name on the next line',
    text: lines('Nama: Xena', 'Putri', 'HP: 081200000324', 'Alamat: Jl. Melur 24, Sleman', 'Order: 2 nastar'),
    unsure: true,
  },
  {
    what: 'the same product twice',
    text: lines(
      'Nama: Yoga',
      'HP: 081200000325',
      'Alamat: Jl. Melur 25, Sleman',
      'Order: 2 nastar',
      'Order: 1 nastar',
    ),
    unsure: true,
  },
  {
    what: 'words on the cake that look like a name',
    text: lines(
      'Nama: Zaki',
      'HP: 081200000326',
      'Alamat: Jl. Melur 26, Sleman',
      'Order: 1 nastar, tulis nama: Ani',
    ),
    unsure: true,
  },
  {
    what: 'what the shop has answered is between',
    text: lines(
      '[14/03 20.10] Abdul: Nama: Abdul',
      'HP: 081200000327',
      'Alamat: Jl. Melur 27, Sleman',
      'Order: 2 nastar',
      '[14/03 20.20] Dapur Contoh: Baik kak, totalnya 150.000',
    ),
    unsure: true,
  },
  {
    what: 'two orders in one cell',
    text: lines(
      'Nama: Bela',
      'HP: 081200000328',
      'Alamat: Jl. Melur 28, Sleman',
      'Order: 2 nastar',
      '',
      'Nama: Cinta',
      'HP: 081200000329',
      'Alamat: Jl. Melur 29, Sleman',
      'Order: 1 kastengel',
    ),
    unsure: true,
  },
  {
    what: 'to two who receive',
    text: lines(
      'Nama: Dodi',
      'HP: 081200000330',
      'Penerima 1: Bu Eni, Jl. Melur 30',
      'Penerima 2: Bu Fatma, Jl. Melur 31',
      'Order: 2 nastar',
    ),
    unsure: true,
  },
  {
    what: 'only the empty format',
    text: lines('Nama:', 'HP:', 'Alamat:', 'Order:'),
    unsure: true,
  },
  {
    what: 'a day under a label of its own, on the next line',
    text: lines('Nama: Okta', 'HP: 081200000331', 'Order: 2 nastar', 'Tanggal ambil:', 'lusa'),
    unsure: true,
  },
  {
    what: 'what is ordered right under the address, without a label',
    text: lines('Nama: Pipin', 'HP: 081200000332', 'Almt: jl wijaya kusuma 3', 'Nastar 1', 'Kastengel 2'),
    unsure: true,
  },
  {
    what: 'some of it as a present',
    text: lines(
      'Nama: Ibu Endang',
      'HP: 081200000333',
      'Alamat: Kantor Kelurahan Sukamaju, Jl. Pipit 9',
      'Pesanan: 5 nastar (yang 2 dibungkus kado)',
    ),
    unsure: true,
  },
];
