import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Cetak: a page over the sheet that prints labels and packing slips. */
export const menuPrint: Command = (language) => {
  showPage('print', menuWords.menuPrint[language], { language });
};
