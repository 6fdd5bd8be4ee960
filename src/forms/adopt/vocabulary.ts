import { unitWords } from '../../reading/words/units';
import type { ItemKind } from './formQuestion';
import type { Meaning } from './proposal';

export function words(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** How one meaning is asked for. */
export interface Vocabulary {
  /** One of these is in the title: words that belong together are joined by `+`. */
  readonly keys: readonly string[];
  /** What may stand beside it without changing it. */
  readonly beside: readonly string[];
  /** With one of these somebody is asked for, whatever else is said: "Pesanan untuk siapa?" */
  readonly never?: readonly string[];
  readonly kinds: readonly ItemKind[];
  /** One of these is in some choice, where there are choices. */
  readonly choices?: readonly string[];
}

/** Politeness and who is spoken to: never says what is asked. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  words(
    'kak kakak ka kaka anda kamu mbak mba mas bu bun bunda sis gan om tante teteh aa ya yaa yah yg yang nya dan di',
    'mohon tolong silakan silahkan isi diisi tulis tuliskan masukkan masukan wajib harus lengkap jelas benar aktif',
    'bisa dapat dihubungi untuk the your please enter fill in of a is what siapa apa berapa brp opsional optional',
    'pemesan pembeli pelanggan customer buyer full dengan',
  ),
);

/** Words of quantities that measure nothing that is sold. */
export const NO_MEASURE: ReadonlySet<string> = new Set(words('hari minggu rasa'));
/** A longer help text explains; a short one says what is asked. */
export const SHORT_HELP = 6;

const TYPED: readonly ItemKind[] = ['text', 'paragraph'];
const PICKED: readonly ItemKind[] = ['choice', 'list'];
const PHONE = words('wa hp kontak contact');
const COURIERS = words('jne jnt sicepat anteraja pos tiki wahana lion ninja baraka herona spx paxel indah');
/** "Berapa hari?" counts nothing that is sold. */
const MEASURES = [...unitWords].filter((unit) => !NO_MEASURE.has(unit));
const BANKS = words(
  'bca bri bni mandiri bsi btn cimb permata jago seabank danamon dana ovo gopay shopeepay linkaja',
);

export const vocabularies: Readonly<Record<Meaning, Vocabulary>> = {
  nama: {
    keys: ['nama'],
    beside: words('panggilan penerima sesuai ktp absen atas'),
    kinds: ['text'],
  },
  whatsapp: { keys: [...PHONE, 'nomor+dihubungi'], beside: words('nomor penerima atau or'), kinds: ['text'] },
  email: { keys: words('email surel gmail e+mail'), beside: words('alamat e mail'), kinds: ['text'] },
  alamat: {
    keys: ['alamat', ...words('kirim+mana dikirim+mana antar+mana diantar+mana')],
    beside: words(
      'penerima rumah kantor kos pengiriman kirim pengantaran antar tujuan detail jalan jl gang blok nomor rt rw',
      'desa dusun kel kelurahan kec kecamatan kota kab kabupaten provinsi prov kode kodepos pos patokan delivery shipping',
      'ke jika bila kalau khusus',
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
    beside: words('metode cara opsi pilihan pilih via ke melalui lewat pakai method mau rekening tujuan'),
    kinds: PICKED,
    choices: [...words('transfer tf qris cash tunai cod bank kartu'), ...BANKS],
  },
  bukti: {
    keys: ['bukti'],
    beside: words(
      'transfer pembayaran bayar upload unggah foto ss screenshot kirim lampirkan dp pelunasan pesanan order',
    ),
    kinds: ['file'],
  },
  catatan: {
    keys: words('catatan keterangan ket request remarks'),
    beside: words(
      'tambahan khusus lain lainnya jika bila kalau ada any penjual toko dapur kurir kami admin pesanan order',
    ),
    kinds: TYPED,
  },
  setuju: { keys: words('setuju menyetujui agree'), beside: [], kinds: ['checkbox', 'choice'] },
  pengirim: {
    keys: ['nama+pengirim', 'nama+dropship'],
    beside: words('toko olshop khusus jika bila kalau'),
    kinds: ['text'],
  },
  hpPengirim: {
    keys: PHONE.flatMap((word) => [`${word}+pengirim`, `${word}+dropship`]),
    beside: words('nomor toko olshop khusus jika bila kalau'),
    kinds: ['text'],
  },
  pesanan: {
    keys: words(
      'pesanan order menu produk product item belanjaan titipan pesan+apa nitip+apa titip+apa beli+apa pilih',
    ),
    beside: words(
      'nama dipesan dibeli pesan nitip titip beli mau ingin pilihan daftar list detail detil rincian aja saja danjumlah',
      'would you like to want',
    ),
    never: ['siapa'],
    kinds: ['text', 'paragraph', 'choice', 'list', 'checkbox', 'grid', 'checkboxGrid'],
  },
  jumlah: {
    keys: [...words('jumlah banyaknya kuantitas how+many'), ...MEASURES.map((unit) => `berapa+${unit}`)],
    beside: [...MEASURES, ...words('pesanan order pesan dipesan item per mau ingin beli dibeli diorder')],
    never: ['siapa'],
    kinds: ['text', ...PICKED],
  },
};

/** Whoever or whatever is meant by it may be another: it gives way to a question that doesn't have it. */
export const LESS_LIKELY: ReadonlySet<string> = new Set(words('penerima atas mana'));
/** Without one of these a number that can be reached gives way, too. */
export const PHONES: ReadonlySet<string> = new Set(PHONE);

/** What somebody agrees to orders by; not what is done with a picture or an address. */
export const CONSENTS: ReadonlySet<string> = new Set(
  words('setuju menyetujui agree bersedia paham memahami mengerti'),
);
export const OTHER_CONSENTS: ReadonlySet<string> = new Set(
  words(
    'promo promosi testimoni publikasi dipublikasikan ditampilkan diposting foto konten iklan info newsletter',
  ),
);

/** A choice for whatever is not listed. */
export const ANY_OTHER: ReadonlySet<string> = new Set(words('lain lainnya other others'));

/** Words by which an example says more than an example. */
export const TELLING_EXAMPLE: ReadonlySet<string> = new Set([
  ...BANKS,
  ...Object.values(vocabularies).flatMap(({ keys }) => keys.flatMap((key) => key.split('+'))),
]);

/** Sections in which a name or phone is the dropshipper's. */
export const SENDERS_SECTION: ReadonlySet<string> = new Set(words('dropship pengirim'));
/** Sections that belong to no order: all that stands in them is asked. */
export const FOREIGN_SECTION: ReadonlySet<string> = new Set(
  words(
    'enak puas nilai penilaian favorit bintang survei survey kuesioner testimoni rating ulasan review feedback saran rekening bank refund reseller',
  ),
);
