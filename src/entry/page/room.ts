import { pageBookPayment } from './pageBookPayment';
import { pageFindOrders } from './pageFindOrders';
import { pageGuide } from './pageGuide';
import { pagePanel } from './pagePanel';
import { pageParcels } from './pageParcels';

/** What pages over the sheet ask for. */
export const room = { pageBookPayment, pageFindOrders, pageGuide, pagePanel, pageParcels };
