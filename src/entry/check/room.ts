import { refillContacts } from './refillContacts';
import { regainUnasked } from './regainUnasked';

/** What a sweep does about columns of the register that hands have deleted. */
export const room = { refillContacts, regainUnasked };
