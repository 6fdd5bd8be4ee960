import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Pakai formulir saya: a page on which the form that she already has becomes the shop's. */
export const menuAdoptForm: Command = (language) => {
  showPage('adopt', menuWords.menuAdoptForm[language], { language });
};
