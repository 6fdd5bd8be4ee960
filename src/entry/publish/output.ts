import type { RecapName } from '../../messages/recapWording';

/**
 * `dress` = its looks, too; `asked` = a person wants it anew, whatever it looks like; `anew` = it says something else than
 * when it was last written. `false` = left as it is: something typed there has not been taken in yet.
 */
type Write = (dress: boolean, asked: boolean, anew: boolean) => boolean;

/** Something derived from the register that others look at. */
export interface Output {
  readonly name: 'form' | 'formUrgent' | 'formCheck' | RecapName | 'dashboardCharts' | 'messages';
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  /** How it looks, where that is written apart: the same print, nothing to dress. */
  readonly look?: string;
  /** What it makes is hers to delete: no run that dies has it made again unasked. */
  readonly keepsLook?: true;
  readonly write: Write;
  /** How its tab stands once it is written, to be remembered beside its print. */
  readonly left?: () => string;
}
