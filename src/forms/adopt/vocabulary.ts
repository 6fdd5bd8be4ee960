import type { ItemKind } from './formQuestion';
import type { Meaning } from './proposal';

function words(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** How one meaning is asked for. */
export interface Vocabulary {
  /** One of these is in the title: words that belong together are joined by `+`. */
  readonly keys: readonly string[];
  /** What may stand beside it without changing it. */
  readonly beside: readonly string[];
  readonly kinds: readonly ItemKind[];
  /** One of these is in some choice, where there are choices. */
  readonly choices?: readonly string[];
}

/** Spellings of one word. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  nm: 'nama',
  name: 'nama',
  nomer: 'nomor',
  nmr: 'nomor',
  no: 'nomor',
  np: 'nomor',
  number: 'nomor',
  whatsapp: 'wa',
  whatsap: 'wa',
  watsap: 'wa',
  watsapp: 'wa',
  handphone: 'hp',
  hape: 'hp',
  telepon: 'hp',
  telpon: 'hp',
  telp: 'hp',
  tlp: 'hp',
  tlpn: 'hp',
  phone: 'hp',
  mobile: 'hp',
  ponsel: 'hp',
  almt: 'alamat',
  address: 'alamat',
  tf: 'transfer',
  trf: 'transfer',
  dropshipper: 'dropship',
  pesen: 'pesan',
  orderan: 'order',
  qty: 'jumlah',
  quantity: 'jumlah',
  jml: 'jumlah',
  jmlh: 'jumlah',
  recipient: 'penerima',
  receiver: 'penerima',
  sender: 'pengirim',
  notes: 'catatan',
  note: 'catatan',
  utk: 'untuk',
  dg: 'dengan',
  pake: 'pakai',
  brp: 'berapa',
};

/** Politeness and who is spoken to: never says what is asked. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  words(
    'kak kakak ka kaka anda kamu mbak mba mas bu bun bunda sis gan om tante teteh aa ya yaa yah yg yang nya dan di',
    'mohon tolong silakan silahkan isi diisi tulis tuliskan masukkan masukan wajib harus lengkap jelas benar aktif',
    'bisa dapat dihubungi untuk the your please enter fill in of a is what siapa apa berapa brp opsional optional',
    'pemesan pembeli pelanggan customer buyer full dengan',
  ),
);

/** What may stand beside a product's name without asking for something else of it ("Nastar untuk siapa?"). */
export const BESIDE_PRODUCTS: ReadonlySet<string> = new Set(
  words(
    'kak kakak ka kaka anda kamu mbak mba mas bu bun bunda sis gan om tante teteh aa ya yaa yah yg yang nya dan di',
    'mohon tolong silakan silahkan tulis tuliskan masukkan masukan diisi wajib opsional optional please enter the your of',
    'berapa brp jumlah jml qty quantity banyaknya pesan pesen pesanan order orderan dipesan diorder beli dibeli mau ingin',
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
/** Words of quantities that measure nothing that is sold. */
export const NO_MEASURE: ReadonlySet<string> = new Set(words('hari minggu rasa'));
/** A longer help text explains; a short one says what is asked. */
export const SHORT_HELP = 6;

const TYPED: readonly ItemKind[] = ['text', 'paragraph'];
const PICKED: readonly ItemKind[] = ['choice', 'list'];
const PHONE = words('wa hp kontak contact');
const COURIERS = words('jne jnt sicepat anteraja pos tiki wahana lion ninja baraka herona spx paxel indah');
const BANKS = words(
  'bca bri bni mandiri bsi btn cimb permata jago seabank danamon dana ovo gopay shopeepay linkaja',
);

export const vocabularies: Readonly<Record<Meaning, Vocabulary>> = {
  nama: {
    keys: ['nama'],
    beside: words('panggilan penerima sesuai ktp absen'),
    kinds: ['text'],
  },
  whatsapp: { keys: PHONE, beside: words('nomor penerima atau or'), kinds: ['text'] },
  email: { keys: words('email surel gmail e+mail'), beside: words('alamat e mail'), kinds: ['text'] },
  alamat: {
    keys: ['alamat'],
    beside: words(
      'penerima rumah kantor kos pengiriman kirim pengantaran antar tujuan detail jalan jl gang blok nomor rt rw',
      'desa dusun kel kelurahan kec kecamatan kota kab kabupaten provinsi prov kode kodepos pos patokan delivery shipping',
    ),
    kinds: TYPED,
  },
  pengiriman: {
    keys: words(
      'pengiriman kirim dikirim ekspedisi kurir antar diantar pengambilan ongkir delivery shipping courier',
    ),
    beside: words(
      'metode cara opsi pilihan pilih jenis jasa via pakai lewat method option mau atau or ambil diambil pickup',
    ),
    kinds: PICKED,
    choices: [
      ...words(
        'ambil diambil antar diantar kirim dikirim kurir pickup pick delivery gosend grab gojek cod ojol',
      ),
      ...COURIERS,
    ],
  },
  pembayaran: {
    keys: words('pembayaran bayar membayar payment transfer'),
    beside: words('metode cara opsi pilihan pilih via ke melalui lewat method mau rekening tujuan'),
    kinds: PICKED,
    choices: [...words('transfer tf qris cash tunai cod bank kartu'), ...BANKS],
  },
  bukti: {
    keys: ['bukti'],
    beside: words('transfer pembayaran bayar upload unggah foto ss screenshot kirim lampirkan'),
    kinds: ['file'],
  },
  catatan: {
    keys: words('catatan keterangan ket request remarks'),
    beside: words(
      'tambahan khusus lain lainnya jika bila kalau ada penjual toko dapur kurir kami admin pesanan order',
    ),
    kinds: TYPED,
  },
  setuju: { keys: words('setuju menyetujui agree'), beside: [], kinds: ['checkbox', 'choice'] },
  pengirim: { keys: ['nama+pengirim', 'nama+dropship'], beside: words('toko olshop'), kinds: ['text'] },
  hpPengirim: {
    keys: PHONE.flatMap((word) => [`${word}+pengirim`, `${word}+dropship`]),
    beside: words('nomor toko olshop'),
    kinds: ['text'],
  },
  pesanan: {
    keys: words(
      'pesanan order menu produk product item belanjaan titipan pesan+apa nitip+apa titip+apa beli+apa pilih',
    ),
    beside: words(
      'nama dipesan dibeli pesan nitip titip beli mau ingin pilihan daftar list detail detil rincian aja saja danjumlah',
    ),
    kinds: ['text', 'paragraph', 'choice', 'list', 'checkbox', 'grid', 'checkboxGrid'],
  },
  jumlah: {
    keys: words('jumlah banyaknya kuantitas'),
    beside: words('pesanan order pesan dipesan item'),
    kinds: ['text', ...PICKED],
  },
};

/** Whoever is meant by it may be another than the buyer: it gives way to a question that doesn't have it. */
export const LESS_LIKELY = 'penerima';

/** Sections in which a name or phone is the dropshipper's. */
export const SENDERS_SECTION: ReadonlySet<string> = new Set(words('dropship pengirim'));
/** Sections that belong to no order: all that stands in them is asked. */
export const FOREIGN_SECTION: ReadonlySet<string> = new Set(
  words(
    'enak puas nilai penilaian favorit bintang survei survey kuesioner testimoni rating ulasan review feedback saran rekening bank refund reseller',
  ),
);
