import { enterRoom } from '../enterRoom';
import { fromMenu } from './fromMenu';
import { room } from './room';

type Name = keyof typeof room;

function command(name: Name): () => void {
  return () => fromMenu(name, (language) => enterRoom('menu', room)[name](language));
}

/** The menu's commands, as the script itself holds them: what they do lies in a room. */
export const menuAdoptForm = command('menuAdoptForm');
export const menuCheck = command('menuCheck');
export const menuCloseOrders = command('menuCloseOrders');
export const menuDuplicateBatch = command('menuDuplicateBatch');
export const menuGuide = command('menuGuide');
export const menuOpenBatch = command('menuOpenBatch');
export const menuPanel = command('menuPanel');
export const menuPasteChats = command('menuPasteChats');
export const menuPrint = command('menuPrint');
export const menuProductionRecap = command('menuProductionRecap');
export const menuRefreshRecaps = command('menuRefreshRecaps');
export const menuRecordPayment = command('menuRecordPayment');
export const menuSetUp = command('menuSetUp');
export const menuSync = command('menuSync');
export const menuWaitingList = command('menuWaitingList');
