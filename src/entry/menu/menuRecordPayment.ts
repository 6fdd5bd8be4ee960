import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Catat pembayaran: a page over the sheet, on which money is booked without a row being typed. */
export const menuRecordPayment: Command = (language) => {
  showPage('payment', menuWords.menuRecordPayment[language], { language });
};
