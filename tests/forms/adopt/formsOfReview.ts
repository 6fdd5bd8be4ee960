import type { SellersForm } from './sellersForm';

/** Forms written to catch the rules out: how sellers really ask, in all their words. */
export const formsOfReview: readonly SellersForm[] = [
  {
    shop: 'Risol, Bekasi: frozen, prices in the titles',
    sells: { RM: ['Risol Mayo', 'isi 10'], RA: ['Risol Ayam', 'isi 10'], PG: ['Pastel Goreng', 'isi 10'] },
    asks: [
      ['Nama Pemesan', 'text', 'nama'],
      ['No. WhatsApp (yang aktif ya kak)', 'text', 'whatsapp'],
      ['Alamat Lengkap + patokan', 'paragraph', 'alamat'],
      ['Kota/Kecamatan', 'text', 'own'],
      ['Risol Mayo isi 10 (Rp 35.000)', 'text', 'produk:RM'],
      ['Risol Ayam isi 10 (Rp 32.000)', 'text', 'produk:RA'],
      ['Pastel Goreng isi 10 (Rp 30.000)', 'text', 'produk:PG'],
      ['Mau dikirim kapan?', 'date', 'own'],
      [
        'Pengiriman',
        'choice',
        'pengiriman',
        { choices: ['Gosend/Grab (ongkir ditanggung pembeli)', 'Ambil sendiri ke rumah'] },
      ],
      ['Pembayaran', 'choice', 'pembayaran', { choices: ['Transfer BCA', 'Transfer Mandiri', 'ShopeePay'] }],
      ['Bukti TF', 'file', 'bukti'],
      ['Notes (kalo ada)', 'paragraph', 'catatan'],
    ],
  },
  {
    shop: 'Hijab: colours in check boxes; one number beside several ticks counts nobody knows which',
    sells: {
      PDN: ['Pashmina Ceruty', 'Denim'],
      PBK: ['Pashmina Ceruty', 'Black'],
      PMC: ['Pashmina Ceruty', 'Mocca'],
    },
    asks: [
      ['Nama', 'text', 'nama'],
      ['No hp/wa', 'text', 'whatsapp'],
      ['Alamat lengkap (Jalan, RT/RW, Kel, Kec, Kota, Kode Pos)', 'paragraph', 'alamat'],
      [
        'Warna yang dipesan',
        'checkbox',
        'pesanan',
        {
          choices: {
            'Pashmina Ceruty Denim': 'PDN',
            'Pashmina Ceruty Black': 'PBK',
            'Pashmina Ceruty Mocca': 'PMC',
          },
        },
      ],
      ['Jumlah (pcs)', 'text', 'jumlah'],
      ['Ekspedisi', 'list', 'pengiriman', { choices: ['JNE', 'J&T', 'SiCepat', 'COD Shopee'] }],
      ['Username IG', 'text', 'own'],
      [
        'Saya bersedia menunggu PO 14 hari kerja',
        'checkbox',
        'setuju',
        { choices: ['Ya, saya setuju'], required: true },
      ],
    ],
  },
  {
    shop: 'Rice boxes: catering',
    sells: { NBA: 'Nasi Box Ayam Bakar', NBR: 'Nasi Box Rendang', NTM: 'Nasi Tumpeng Mini' },
    asks: [
      ['Atas nama siapa kak?', 'text', 'nama'],
      ['Nomor yang bisa dihubungi', 'text', 'whatsapp'],
      ['Dikirim ke alamat mana?', 'paragraph', 'alamat'],
      ['Tanggal acara', 'date', 'own'],
      ['Jam pengantaran', 'time', 'own'],
      [
        'Pilih paket',
        'list',
        'pesanan',
        {
          choices: {
            'Nasi Box Ayam Bakar - 25.000': 'NBA',
            'Nasi Box Rendang - 30.000': 'NBR',
            'Nasi Tumpeng Mini - 20.000': 'NTM',
          },
        },
      ],
      ['Berapa box?', 'text', 'jumlah'],
      ['Request khusus (misal: tidak pedas)', 'paragraph', 'catatan'],
      ['Metode bayar', 'choice', 'pembayaran', { choices: ['Cash', 'Transfer', 'QRIS'] }],
    ],
  },
  {
    shop: 'Kue kering: a grid that counts jars, which Produk does not say',
    sells: { NST: 'Nastar Klasik', PTS: 'Putri Salju', KST: 'Kastengel', LDK: 'Lidah Kucing' },
    asks: [
      ['NAMA LENGKAP', 'text', 'nama'],
      ['NO. WA', 'text', 'whatsapp'],
      ['ALAMAT PENGIRIMAN', 'paragraph', 'alamat'],
      [
        'PILIH KUE DAN JUMLAHNYA (toples)',
        'grid',
        'pesanan',
        {
          rows: {
            'Nastar Klasik @90rb': 'NST',
            'Putri Salju @80rb': 'PTS',
            'Kastengel @95rb': 'KST',
            'Lidah Kucing @75rb': 'LDK',
          },
          columns: ['1', '2', '3', '4', '5'],
        },
      ],
      ['Ambil atau kirim?', 'choice', 'pengiriman', { choices: ['Ambil di rumah', 'Kirim via kurir'] }],
      ['Total transfer', 'text', 'own'],
      ['Transfer atas nama', 'text', 'own'],
      ['Upload bukti transfer DP', 'file', 'bukti'],
      ['Ucapan di kartu', 'text', 'own'],
    ],
  },
  {
    shop: 'Daster: dropship without sections',
    sells: { DM: 'Daster Midi', DP: 'Daster Panjang', SK: 'Setelan Kulot' },
    asks: [
      ['Nama penerima', 'text', 'nama'],
      ['No HP penerima', 'text', 'whatsapp'],
      ['Alamat penerima', 'paragraph', 'alamat'],
      ['Nama pengirim (khusus dropship)', 'text', 'pengirim'],
      ['No HP pengirim (khusus dropship)', 'text', 'hpPengirim'],
      ['Pesanan (tulis nama barang, ukuran, warna, jumlah)', 'paragraph', 'pesanan'],
      ['Ongkir', 'choice', 'own', { choices: ['Ditanggung pembeli', 'Gratis ongkir (min. 3 pcs)'] }],
      ['Kurir', 'choice', 'pengiriman', { choices: ['JNE REG', 'J&T Express', 'Ninja', 'Lainnya'] }],
      ['Apakah sudah pernah order sebelumnya?', 'choice', 'own', { choices: ['Sudah', 'Belum'] }],
      ['Keterangan', 'text', 'catatan'],
    ],
  },
  {
    shop: 'Birthday cakes: made to measure',
    sells: {
      C15: ['Birthday Cake', '15 cm'],
      C20: ['Birthday Cake', '20 cm'],
      CUP: ['Cupcake', 'isi 6'],
    },
    asks: [
      ['Nama kakak', 'text', 'nama'],
      ['Kontak WA', 'text', 'whatsapp'],
      [
        'Cake yang dipesan',
        'choice',
        'pesanan',
        {
          choices: {
            'Birthday Cake 15 cm (150k)': 'C15',
            'Birthday Cake 20 cm (220k)': 'C20',
            'Cupcake isi 6 (60k)': 'CUP',
          },
        },
      ],
      ['Tulisan di cake', 'text', 'own'],
      ['Nama yang ulang tahun', 'text', 'own'],
      ['Umur', 'text', 'own'],
      ['Tema / referensi gambar', 'file', 'own'],
      ['Diambil atau diantar?', 'choice', 'pengiriman', { choices: ['Diambil', 'Diantar (+ongkir)'] }],
      ['Alamat (kalau diantar)', 'paragraph', 'alamat'],
      ['Setuju dengan syarat & ketentuan', 'checkbox', 'setuju', { choices: ['Setuju'], required: true }],
    ],
  },
  {
    shop: 'Nasi bakar: one product only, and no list of it',
    sells: { NB: 'Nasi Bakar box' },
    asks: [
      ['Atas nama', 'text', 'nama'],
      ['Nomor HP', 'text', 'whatsapp'],
      ['Kirim ke mana?', 'paragraph', 'alamat'],
      ['Berapa box?', 'list', 'produk:NB', { choices: ['1', '2', '3', 'lebih dari 3'] }],
      ['Bayar pakai apa?', 'choice', 'pembayaran', { choices: ['QRIS', 'Tunai', 'Lainnya'] }],
      ['Mau makan jam berapa?', 'text', 'own'],
    ],
  },
  {
    shop: 'Cookies: English',
    sells: { CHO: 'Chocolate Cookies', OAT: 'Oat Cookies' },
    asks: [
      ['Name', 'text', 'nama'],
      ['WhatsApp number', 'text', 'whatsapp'],
      ['What would you like to order?', 'paragraph', 'pesanan'],
      ['Any notes?', 'text', 'catatan'],
      ['Which cookies have you tried before?', 'checkbox', 'own', { choices: { 'Oat Cookies': 'OAT' } }],
    ],
  },
];
