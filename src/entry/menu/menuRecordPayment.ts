import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import { fromMenu } from './fromMenu';

/** Catat pembayaran: a page over the sheet, on which money is booked without a row being typed. */
export function menuRecordPayment(): void {
  fromMenu('menuRecordPayment', (language) => {
    showPage('payment', menuWords.menuRecordPayment[language], { language });
  });
}
