import { pageAdoptForm } from './pageAdoptForm';
import { pageBookPayment } from './pageBookPayment';
import { pageChats } from './pageChats';
import { pageFindOrders } from './pageFindOrders';
import { pageGuide } from './pageGuide';
import { pagePanel } from './pagePanel';
import { pageParcels } from './pageParcels';
import { pageReadForm } from './pageReadForm';

/** What pages over the sheet ask for. */
export const room = {
  pageAdoptForm,
  pageBookPayment,
  pageChats,
  pageFindOrders,
  pageGuide,
  pagePanel,
  pageParcels,
  pageReadForm,
};
