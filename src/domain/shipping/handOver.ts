import type { Order } from '../order';

const PICKUP = /(?<![a-z])(?:ambil|diambil|jemput|dijemput|pick ?-?up)(?![a-z])/i;
const MEETING = /(?<![a-z])(?:cod|ketemuan|ketemu)(?![a-z])/i;
const NOT = /(?<![a-z])(?:tidak|tdk|ga|gak|nggak|bukan|jangan|belum|blm)(?![a-z])/i;

/** What a buyer's words ask for who wants no courier: to fetch it, or to be handed it where they meet. */
export function handOverIn(text: string): 'pickup' | 'meeting' | null {
  if (NOT.test(text)) return null;
  if (PICKUP.test(text)) return 'pickup';
  return MEETING.test(text) ? 'meeting' : null;
}

/** Whether no courier carries it: she has named none, and the buyer has asked for none. */
export function isHandedOver({ courier, buyer: { delivery, address } }: Order): boolean {
  const asked = delivery || (/\d/.test(address) ? '' : address);
  return courier === '' && handOverIn(asked) !== null;
}
