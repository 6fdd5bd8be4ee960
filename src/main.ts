// The public surface: each name becomes a function that Google's triggers and menus can call.
export { menuCloseOrders } from './entry/menuCloseOrders';
export { menuProductionRecap, menuRefreshRecaps } from './entry/menuRecaps';
export { menuSetUp } from './entry/menuSetUp';
export { menuSync } from './entry/menuSync';
export { onFormSubmit } from './entry/onFormSubmit';
export { onOpen } from './entry/onOpen';
export { onSweep } from './entry/onSweep';
