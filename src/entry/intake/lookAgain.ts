import { touch } from '../../sheets/memory/touch';
import { publishSoon } from '../publish/publish';
import { takeIn, throwBroken } from './takeIn';

/** After something was changed by hand: compares the register with what is on record, and publishes what follows. */
export function lookAgain(): void {
  touch(Date.now());
  const register = takeIn([]);
  if (register === null) return;
  publishSoon(register, Date.now());
  throwBroken(register);
}
