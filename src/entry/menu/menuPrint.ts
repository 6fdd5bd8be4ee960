import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import { fromMenu } from './fromMenu';

/** Cetak: a page over the sheet that prints labels and packing slips. */
export function menuPrint(): void {
  fromMenu('menuPrint', (language) => showPage('print', menuWords.menuPrint[language], { language }));
}
