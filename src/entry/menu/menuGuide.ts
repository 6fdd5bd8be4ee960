import { menuWords } from '../../messages/menu';
import { showSidebar } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Panduan: the sidebar in which a shop is set up, step by step. */
export const menuGuide: Command = (language) => {
  showSidebar('guide', menuWords.menuGuide[language], { language });
};
