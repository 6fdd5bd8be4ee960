import { menuAdoptForm } from './menuAdoptForm';
import { menuCheck } from './menuCheck';
import { menuCloseOrders } from './menuCloseOrders';
import { menuDuplicateBatch } from './menuDuplicateBatch';
import { menuGuide } from './menuGuide';
import { menuOpenBatch } from './menuOpenBatch';
import { menuPanel, menuWaitingList } from './menuPanel';
import { menuPasteChats } from './menuPasteChats';
import { menuPrint } from './menuPrint';
import { menuProductionRecap, menuRefreshRecaps } from './menuRecaps';
import { menuRecordPayment } from './menuRecordPayment';
import { menuSetUp } from './menuSetUp';
import { menuSync } from './menuSync';

/** What the menu's commands do: a person begins them, and each may be pressed again at any time. */
export const room = {
  menuAdoptForm,
  menuCheck,
  menuCloseOrders,
  menuDuplicateBatch,
  menuGuide,
  menuOpenBatch,
  menuPanel,
  menuPasteChats,
  menuPrint,
  menuProductionRecap,
  menuRefreshRecaps,
  menuRecordPayment,
  menuSetUp,
  menuSync,
  menuWaitingList,
};
