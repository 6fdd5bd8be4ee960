import { menuWords } from '../../messages/menu';
import { showSidebar } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Panel: the shop at a glance, beside the sheet. */
export const menuPanel: Command = (language) => {
  showSidebar('panel', menuWords.menuPanel[language], { language, at: '' });
};

/** Daftar tunggu: the same, open at who waits. */
export const menuWaitingList: Command = (language) => {
  showSidebar('panel', menuWords.menuPanel[language], { language, at: 'waiting' });
};
