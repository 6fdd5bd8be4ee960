import type { Words } from '../sheets/words';

/** What stands on the link beside an order: what a tap would say. */
export const messageKinds = {
  confirmation: { id: 'Kirim konfirmasi', en: 'Send confirmation' },
  reminder: { id: 'Ingatkan DP', en: 'Remind of DP' },
  closed: { id: 'Kabari sudah tutup', en: 'Tell that orders closed' },
  balance: { id: 'Tagih sisa', en: 'Ask for the balance' },
  ready: { id: 'Kabari siap kirim', en: 'Tell that it is ready' },
  shipped: { id: 'Kabari dikirim', en: 'Tell that it is shipped' },
} as const satisfies Record<string, Words>;

/** Lines of what buyers are told; sums, moments and items come written. */
export const messages = {
  confirmation: {
    id: 'Halo {name}, terima kasih sudah memesan di {shop}!',
    en: 'Hello {name}, thank you for your order at {shop}!',
  },
  reminder: {
    id: 'Halo {name}, sekadar mengingatkan DP untuk pesanan {no} di {shop}.',
    en: 'Hello {name}, just a reminder of the DP for order {no} at {shop}.',
  },
  closed: {
    id: 'Halo {name}, open order {shop} sudah ditutup dan pesanan {no} sudah kami catat.',
    en: 'Hello {name}, orders at {shop} are closed and order {no} is on our list.',
  },
  balance: {
    id: 'Halo {name}, pembayaran pesanan {no} di {shop} sudah bisa dilunasi.',
    en: 'Hello {name}, the balance of order {no} at {shop} can be paid now.',
  },
  ready: {
    id: 'Halo {name}, pesanan {no} di {shop} sudah siap.',
    en: 'Hello {name}, order {no} at {shop} is ready.',
  },
  shipped: {
    id: 'Halo {name}, pesanan {no} dari {shop} sudah dikirim.',
    en: 'Hello {name}, order {no} from {shop} is on its way.',
  },
  number: { id: 'No. pesanan: {no}', en: 'Order: {no}' },
  items: { id: 'Pesanan: {items}', en: 'Items: {items}' },
  waiting: { id: 'Masih di daftar tunggu: {items}', en: 'Still on the waiting list: {items}' },
  offered: {
    id: 'Ada tempat juga untuk {items}, sampai {moment}. Bila mau, balas pesan ini.',
    en: 'There is room for {items}, too, until {moment}. If you want that, reply to this message.',
  },
  total: { id: 'Total: {amount}', en: 'Total: {amount}' },
  totalShipped: {
    id: 'Total: {amount}, termasuk ongkir {shipping}',
    en: 'Total: {amount}, shipping of {shipping} included',
  },
  paid: { id: 'Sudah kami terima: {amount}', en: 'Received: {amount}' },
  paidInFull: { id: 'Lunas, terima kasih!', en: 'Paid in full, thank you!' },
  downPayment: { id: 'DP: {amount}, paling lambat {moment}', en: 'DP: {amount}, by {moment}' },
  downPaymentAnyTime: { id: 'DP: {amount}', en: 'DP: {amount}' },
  left: { id: 'Sisa: {amount}', en: 'Balance: {amount}' },
  leftUntil: { id: 'Pelunasan: {amount}, sebelum {date}', en: 'Balance: {amount}, before {date}' },
  cashOnDelivery: {
    id: 'Dibayar saat diterima (COD): {amount}',
    en: 'To be paid on delivery (COD): {amount}',
  },
  payTo: { id: 'Pembayaran ke: {accounts}', en: 'Pay to: {accounts}' },
  qris: { id: 'QRIS: {qris}', en: 'QRIS: {qris}' },
  /** Where the shop has named neither account nor QRIS. */
  askHow: {
    id: 'Untuk cara pembayaran, silakan balas pesan ini.',
    en: 'Please reply to this message to ask how to pay.',
  },
  checking: {
    id: 'Bukti transfer Anda sedang kami cek.',
    en: 'We are checking the proof of your transfer.',
  },
  proof: {
    id: 'Sesudah transfer, mohon kirim buktinya di sini.',
    en: 'After the transfer, please send the proof here.',
  },
  shipsFrom: { id: 'Mulai kirim: {date}', en: 'Shipping starts: {date}' },
  courier: { id: 'Kurir: {courier}', en: 'Courier: {courier}' },
  tracking: { id: 'No. resi: {tracking}', en: 'Tracking number: {tracking}' },
  thanks: { id: 'Terima kasih!', en: 'Thank you!' },
  /** In the shop's name, where she has given none. */
  shop: { id: 'toko kami', en: 'our shop' },
  /** In the buyer's name, where there is none. */
  buyer: { id: 'Kak', en: 'there' },
  /** For the group, when a batch is closed. */
  announceClosed: {
    id: 'Open order {batch} di {shop} sudah ditutup. Terima kasih untuk {orders} pesanan yang masuk! Konfirmasi dan pembayaran kami kabari satu per satu.',
    en: 'Orders for {batch} at {shop} are closed. Thank you for {orders} {orders?order:orders}! We will write to each of you about confirmation and payment.',
  },
} as const satisfies Record<string, Words>;
