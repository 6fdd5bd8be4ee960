import { words } from './vocabulary';

/** What may stand beside a product's name without asking for something else of it ("Nastar untuk siapa?"). */
export const BESIDE_PRODUCTS: ReadonlySet<string> = new Set(
  words(
    'kak kakak ka kaka anda kamu mbak mba mas bu bun bunda sis gan om tante teteh aa ya yaa yah yg yang nya dan di',
    'mohon tolong silakan silahkan tulis tuliskan masukkan masukan diisi wajib opsional optional please enter the your of',
    'berapa brp jumlah jml qty quantity banyak banyaknya pesan pesen pesanan order orderan dipesan diorder beli dibeli mau ingin',
    'per how many do you want would like to',
  ),
);

/** Before one of these units stands what a question counts: "per lusin", "berapa toples". */
export const COUNTS_IN: ReadonlySet<string> = new Set(
  words('per dalam satuan hitungan berapa jumlah danjumlah tulis isi'),
);
/** With a number before it, it says what one of the product is. */
export const DESCRIBES: ReadonlySet<string> = new Set(
  words('kg kilo g gr gram ons ml l liter ltr cc biji bj potong ptg iris lembar'),
);

/** What is listed: says nothing new where every choice is a product, or beside "dan jumlah". */
export const GOODS: ReadonlySet<string> = new Set(
  words(
    'kue kueh cake roti snack camilan cemilan makanan minuman lauk paket hampers barang item baju kaos hijab tanaman bunga',
    'warna varian variant model jenis tipe type rasa motif seri per',
  ),
);
/** In a grid they may be what is ticked. */
export const SIZES: ReadonlySet<string> = new Set(words('ukuran size'));
/** What is done with a list of products: then other words of its title only describe them. */
export const ORDERING: ReadonlySet<string> = new Set(
  words('pesan dipesan pesanan order diorder beli dibeli pilih dipilih'),
);
/** Not what is ordered now. */
export const NOT_ORDERED: ReadonlySet<string> = new Set(
  words(
    'tidak tdk ga gak nggak jangan kecuali bukan belum pernah sudah udah lalu kemarin depan lagi sebelum sebelumnya terakhir',
    'biasanya biasa sering suka disuka disukai paling bonus gratis hadiah free restock ulang tester coba dicoba cicip alergi',
    'nanti kapan dihapus ganti diganti batal dibatalkan retur komplain cacat tried before usually',
  ),
);
