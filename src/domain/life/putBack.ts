import type { Order } from '../order';
import type { Problem } from '../problem';
import type { SellerRequest } from './requests';
import { by, type LifeEvent, type Standing } from './story';

/** What is on record where she has typed. */
function standing(order: Order, request: SellerRequest): Standing {
  if (request.field === 'status' || request.field === 'batch') return order[request.field];
  if (!('lineId' in request)) return null;
  const line = order.lines.find(({ id }) => id === request.lineId);
  if (request.field === 'units' || request.field === 'state') return line?.[request.field] ?? null;
  return line?.returned ?? null;
}

/** Of what is no choice nothing is told: whatever she has typed or pasted there may be a buyer's name or phone. */
export function putBack(order: Order, request: SellerRequest, problem: Problem): LifeEvent {
  const isChoice = problem.code !== 'unknownPick';
  const { field, wanted } = request;
  return {
    ...by('seller', order.no, isChoice ? problem : { ...problem, params: { raw: '…' } }),
    kind: 'putBack',
    field,
    before: standing(order, request),
    after: isChoice && wanted !== 'nothing' && wanted !== true ? wanted : null,
  };
}
