import { tabNames } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { batchTab } from '../tabs/batchTab';
import { lineTab } from '../tabs/lineTab';
import { logTab } from '../tabs/logTab';
import { orderTab } from '../tabs/orderTab';
import { poolTab } from '../tabs/poolTab';
import { productTab } from '../tabs/productTab';
import { settingsTab } from '../tabs/shopTab';
import type { AnyTab } from './prepareTab';

/** Tabs that can be made again. The settings are made first, for they say in which language. */
export const REPLACEABLE: readonly AnyTab[] = [batchTab, productTab, poolTab, logTab];

/** The two that nothing can make again. */
export const REGISTER: readonly AnyTab[] = [orderTab, lineTab];

/** Derived whole. */
export const RECAPS: readonly Words[] = [tabNames.productionRecap, tabNames.quotaRecap, tabNames.toDo];

/** Every tab whose columns are found by title. */
export const TITLED: readonly AnyTab[] = [settingsTab, ...REPLACEABLE, ...REGISTER];
