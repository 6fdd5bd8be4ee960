import { pageBookPayment } from './pageBookPayment';
import { pageFindOrders } from './pageFindOrders';
import { pageParcels } from './pageParcels';

/** What pages over the sheet ask for. */
export const room = { pageBookPayment, pageFindOrders, pageParcels };
