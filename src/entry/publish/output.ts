export type RecapTab = 'productionRecap' | 'quotaRecap' | 'materialRecap' | 'dashboard' | 'toDo';

/** Something derived from the register that others look at. */
export interface Output {
  readonly name: 'form' | 'formUrgent' | 'formCheck' | RecapTab | 'dashboardCharts' | 'messages';
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  /** How it looks, where that is written apart: the same print, nothing to dress. */
  readonly look?: string;
  /** `dress` = its looks, too; `asked` = a person wants it anew, whatever it looks like. */
  readonly write: (dress: boolean, asked: boolean) => void;
}
