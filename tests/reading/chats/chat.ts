import { aProduct } from '../../domain/book';

/** What the shop of these chats sells. */
export const sold = [
  aProduct('NAS', { name: 'Nastar', variant: '500 g' }),
  aProduct('KAS', { name: 'Kastengel', variant: '500 g' }),
  aProduct('PUT', { name: 'Putri Salju', variant: '250 g' }),
  aProduct('BRC', { name: 'Brownies', variant: 'Cokelat' }),
  aProduct('BRK', { name: 'Brownies', variant: 'Keju' }),
  aProduct('RIS', { name: 'Risol Mayo', variant: 'isi 10' }),
];

/** A chat as it was pasted, and what a person understands who reads it. */
export interface Chat {
  readonly what: string;
  readonly text: string;
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly delivery?: string;
  readonly items?: Readonly<Record<string, number>>;
  readonly note?: string;
  readonly email?: string;
  readonly sender?: string;
  readonly senderPhone?: string;
  /** Nobody but a person can be sure of it: it must be looked at. */
  readonly unsure?: true;
}

export const lines = (...each: string[]): string => each.join('\n');
