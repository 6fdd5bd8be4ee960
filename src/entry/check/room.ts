import { completeRegained, regainUnasked } from './regainUnasked';

/** What a sweep does about columns of the register that hands have deleted. */
export const room = { completeRegained, regainUnasked };
