import { tabNames } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { batchTab } from '../tabs/batchTab';
import { lineTab } from '../tabs/lineTab';
import { logTab } from '../tabs/logTab';
import { materialTab } from '../tabs/materialTab';
import { orderTab } from '../tabs/orderTab';
import { paymentTab } from '../tabs/paymentTab';
import { poolTab } from '../tabs/poolTab';
import { productTab } from '../tabs/productTab';
import { recipeTab } from '../tabs/recipeTab';
import { settingsTab } from '../tabs/shopTab';
import { stockTab } from '../tabs/stockTab';
import type { AnyTab } from './foundTab';

/** What the seller sets. The settings are made before, for they say in which language. */
export const SET_BY_SELLER: readonly AnyTab[] = [
  batchTab,
  productTab,
  poolTab,
  stockTab,
  materialTab,
  recipeTab,
];

/** Tabs that can be made again. */
export const REPLACEABLE: readonly AnyTab[] = [...SET_BY_SELLER, paymentTab, logTab];

/** The two that nothing can make again. */
export const REGISTER: readonly AnyTab[] = [orderTab, lineTab];

/** Once money was booked, nothing makes that again either. */
export const LEDGER_IN_USE: AnyTab = { ...paymentTab, irreplaceable: true };

/** Derived whole. */
export const RECAPS: readonly Words[] = [
  tabNames.productionRecap,
  tabNames.shippingRecap,
  tabNames.quotaRecap,
  tabNames.materialRecap,
  tabNames.paymentRecap,
  tabNames.buyerRecap,
  tabNames.batchRecap,
  tabNames.dashboard,
  tabNames.toDo,
];

/** Every tab whose columns are found by title. */
export const TITLED: readonly AnyTab[] = [settingsTab, ...REPLACEABLE, ...REGISTER];
