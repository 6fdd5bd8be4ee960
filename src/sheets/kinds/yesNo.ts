import { yesNoWords } from '../../messages/states';
import { readYesNo } from '../../reading/readWord';
import type { Kind } from '../table/kind';

/** TRUE or FALSE as Sheets shows them; `Ya` and `Tidak` are read, too. */
export const flag: Kind<boolean> = {
  read: (cell) => readYesNo(cell),
  write: (value) => value,
  unreadable: false,
  format: null,
};

/** A yes or no among the settings, in words. */
export const yesNo: Kind<boolean> = {
  ...flag,
  write: (value, { language }) => yesNoWords[value ? 'yes' : 'no'][language],
  format: '@',
  choices: ({ language }) => [yesNoWords.yes[language], yesNoWords.no[language]],
};
