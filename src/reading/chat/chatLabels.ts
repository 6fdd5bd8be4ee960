/** What each part of an order says that a buyer has written in a chat. */
export type Part =
  | 'name'
  | 'whatsapp'
  | 'email'
  | 'address'
  | 'delivery'
  | 'items'
  | 'note'
  | 'sender'
  | 'senderPhone';

/**
 * What a label asks for: a part; a `region` of the address; a `remark`, of which the notes keep the label, too; a `sum` of
 * money, which is a remark where it is one; how many (`count`) and which sort (`variant`) of what stands before it.
 */
export type Meaning = Part | 'region' | 'remark' | 'sum' | 'count' | 'variant';

/** What single words of a label are about. `person` = whose name or phone it is; `beside` changes nothing. */
const WORDS = {
  name: 'nama name nm an',
  person: 'pemesan pembeli penerima customer cust pelanggan',
  phone:
    'wa whatsapp whatsap hp hape handphone telp telpon telepon tlp tlpn tel telephone phone kontak contact nohp nowa dihubungi',
  email: 'email',
  address: 'alamat address almt lokasi tujuan',
  region:
    'kelurahan kel desa kecamatan kec kota kab kabupaten provinsi prov kodepos pos rt rw patokan maps gmaps shareloc sharelok',
  courier: 'kurir ekspedisi expedisi delivery via pengambilan',
  send: 'kirim dikirim pengiriman shipping',
  to: 'ke',
  items: 'pesanan pesan pesen dipesan pemesanan order orderan item items produk barang menu kue list rincian',
  count: 'jumlah jml qty quantity banyak banyaknya',
  variant: 'varian variant rasa ukuran size warna motif tipe jenis model',
  note: 'catatan note notes ket keterangan request req',
  remark:
    'pembayaran bayar bank transfer tf rekening rek payment ig instagram username akun fb facebook tiktok ucapan tulisan kartu',
  sum: 'total totalnya subtotal sub grand belanja tagihan harga hrg price nominal ongkir ongkirnya ongkos biaya fee cost dp deposit pelunasan sisa kekurangan',
  day: 'tanggal tgl tglnya jam waktu date',
  sender: 'pengirim dropshipper',
  beside:
    'no nomor nomer lengkap aktif yang yg bisa dan atas anda kamu kakak detail jasa opsi pilihan metode rumah jelas link titik google mau ingin',
} as const;

type Sense = keyof typeof WORDS;

const SENSES: ReadonlyMap<string, Sense> = new Map(
  Object.entries(WORDS).flatMap(([sense, words]) =>
    words.split(' ').map((word) => [word, sense as Sense] as const),
  ),
);

/** A day, by what happens on it; by themselves these words ask for nothing, and Hari is a name as well. */
const DAY_OF =
  /(?<!\p{L})(?:tanggal|tgl|hari|jam|waktu|date) (?:ambil|diambil|pickup|antar|diantar|sampai|acara|event|pakai|dipakai|kirim|dikirim|pengiriman|pengambilan)(?!\p{L})|^hari$|(?<!\p{L})hari ?[/&,] ?(?=tanggal|tgl|jam)/gu;

/** What can only be said by several words together. */
function wordsOf(label: string): string[] {
  return label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/e-mail/g, 'email')
    .replace(/kode pos/g, 'kodepos')
    .replace(/uang muka/g, 'dp')
    .replace(DAY_OF, 'tanggal ')
    .replace(/(?<![a-z])a[./] ?n(?![a-z])/g, 'an')
    .split(/[\s./&+,]+/)
    .filter(Boolean);
}

const WHOSE: readonly Sense[] = ['name', 'person', 'phone', 'address'];

/** The first that holds; `true` = two parts at once, which nobody can take apart. */
const RULES: readonly (readonly [(has: (sense: Sense) => boolean) => boolean, Meaning | null])[] = [
  [(has) => has('email'), 'email'],
  [(has) => has('remark'), 'remark'],
  [(has) => (has('sum') || has('day')) && WHOSE.some(has), null],
  [(has) => has('sum'), 'sum'],
  [(has) => has('day'), 'remark'],
  [(has) => has('sender') && has('address'), 'remark'],
  [(has) => has('sender'), 'sender'],
  [(has) => has('note'), 'note'],
  [(has) => Number(has('name')) + Number(has('phone')) + Number(has('address')) > 1, null],
  [(has) => has('address') && !has('region'), 'address'],
  [(has) => has('items') && has('courier'), 'delivery'],
  [(has) => has('items') && has('send'), 'delivery'],
  [(has) => has('count'), 'count'],
  [(has) => has('items'), 'items'],
  [(has) => has('variant'), 'variant'],
  [(has) => has('region'), 'region'],
  [(has) => has('phone'), 'whatsapp'],
  [(has) => has('name') || has('person'), 'name'],
  [(has) => has('courier'), 'delivery'],
  [(has) => has('send') && has('to'), 'address'],
  [(has) => has('send'), 'delivery'],
];

/** What a label asks for, "No. HP/WA (aktif)" or "Alamat kirim"; `null` = another thing, or two at once. */
export function meaningOf(label: string): Meaning | null {
  const senses = wordsOf(label).map((word) => SENSES.get(word));
  if (senses.includes(undefined)) return null;
  const has = (sense: Sense): boolean => senses.includes(sense);
  const meaning = RULES.find(([holds]) => holds(has))?.[1] ?? null;
  return meaning === 'sender' && has('phone') ? 'senderPhone' : meaning;
}

const HEADING = new Set(
  'format form formulir saya aku mau order orderan open po pesanan pemesanan pesan data pembeli pemesan penerima pengiriman isi silakan silahkan mohon diisi berikut di bawah ini dulu ya kak kakak yuk cara dan'.split(
    ' ',
  ),
);

/** "FORMAT ORDER", "Data penerima": what stands above a form and says nothing of this order. */
export function isHeading(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && !/\d/.test(line) && words.every((word) => HEADING.has(word));
}
