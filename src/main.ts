// The public surface: each name becomes a function that Google's triggers and menus can call.
// biome-ignore-all lint/performance/noBarrelFile: this file is the list of those names, and nothing else.
export { menuCheck } from './entry/menu/menuCheck';
export { menuCloseOrders } from './entry/menu/menuCloseOrders';
export { menuDuplicateBatch } from './entry/menu/menuDuplicateBatch';
export { menuOpenBatch } from './entry/menu/menuOpenBatch';
export { menuPrint } from './entry/menu/menuPrint';
export { menuProductionRecap, menuRefreshRecaps } from './entry/menu/menuRecaps';
export { menuRecordPayment } from './entry/menu/menuRecordPayment';
export { menuSetUp } from './entry/menu/menuSetUp';
export { menuSync } from './entry/menu/menuSync';
export { onBatchTurn } from './entry/onBatchTurn';
export { onConfirmation, onFormSubmit } from './entry/onFormSubmit';
export { onOpen } from './entry/onOpen';
export { onOpenEnglish } from './entry/onOpenEnglish';
export { onRegisterChange } from './entry/onRegisterChange';
export { onRegisterEdit } from './entry/onRegisterEdit';
export { onSweep } from './entry/onSweep';
export { pageBookPayment } from './entry/page/pageBookPayment';
export { pageFindOrders } from './entry/page/pageFindOrders';
export { pageParcels } from './entry/page/pageParcels';
