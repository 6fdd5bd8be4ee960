// The public surface: each name becomes a function that Google's triggers and menus can call.
// biome-ignore-all lint/performance/noBarrelFile: this file is the list of those names, and nothing else.
export {
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
  menuRecordPayment,
  menuRefreshRecaps,
  menuSetUp,
  menuSync,
  menuWaitingList,
} from './entry/menu/commands';
export { onBatchTurn } from './entry/onBatchTurn';
export { onConfirmation, onFormSubmit } from './entry/onFormSubmit';
export { onOpen } from './entry/onOpen';
export { onOpenEnglish } from './entry/onOpenEnglish';
export { onRegisterChange } from './entry/onRegisterChange';
export { onRegisterEdit } from './entry/onRegisterEdit';
export { onSweep } from './entry/onSweep';
export {
  pageAdoptForm,
  pageBookPayment,
  pageChats,
  pageFindOrders,
  pageGuide,
  pagePanel,
  pageParcels,
  pageReadForm,
} from './entry/page/calls';
