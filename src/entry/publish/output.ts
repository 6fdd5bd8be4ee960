/** Something derived from the register that others look at. */
export interface Output {
  readonly name: 'form' | 'formUrgent' | 'formCheck' | 'productionRecap' | 'quotaRecap' | 'toDo' | 'messages';
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  /** How it looks, where that is written apart: the same print, nothing to dress. */
  readonly look?: string;
  readonly write: (dress: boolean) => void;
}
