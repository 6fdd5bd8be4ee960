import { menuWords } from '../../messages/menu';
import { showPage } from '../../ui/showPage';
import type { Command } from './fromMenu';

/** Tempel pesanan dari chat: a page into which orders are pasted that buyers have sent in a chat. */
export const menuPasteChats: Command = (language) => {
  showPage('chats', menuWords.menuPasteChats[language], { language });
};
