// The public surface: each name becomes a function that Google's triggers and menus can call.
// biome-ignore-all lint/performance/noBarrelFile: this file is the list of those names, and nothing else.
export { menuCheck } from './entry/menu/menuCheck';
export { menuCloseOrders } from './entry/menu/menuCloseOrders';
export { menuProductionRecap, menuRefreshRecaps } from './entry/menu/menuRecaps';
export { menuSetUp } from './entry/menu/menuSetUp';
export { menuSync } from './entry/menu/menuSync';
export { onFormSubmit } from './entry/onFormSubmit';
export { onOpen } from './entry/onOpen';
export { onSweep } from './entry/onSweep';
