import type { Instant } from '../domain/calendar';
import type { Asked, Buyer } from '../domain/order';
import { codeOfKey } from './questionKeys';

const FIELDS: Readonly<Record<string, keyof Buyer>> = {
  nama: 'name',
  whatsapp: 'whatsapp',
  email: 'email',
  alamat: 'address',
  pengiriman: 'delivery',
  catatan: 'note',
  pengirim: 'sender',
  hpPengirim: 'senderPhone',
};

/** What questions with these keys ask for; `again` = when one was made anew. */
export function askedBy(
  keys: readonly string[],
  again: Readonly<Record<string, Instant>> = {},
): Required<Asked> {
  const since = (nameOf: (key: string) => string | null | undefined): Record<string, Instant> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const name = nameOf(key);
        return name ? [[name, again[key] ?? 0]] : [];
      }),
    );
  return { codes: since(codeOfKey), fields: since((key) => FIELDS[key]) };
}
