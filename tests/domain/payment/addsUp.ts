import * as fc from 'fast-check';
import type { Domain } from '../season/spoiledDomain';
import { ledgerActs, moneyShops } from './ledgerActs';
import { LedgerPlay } from './ledgerPlay';

/** Whether a domain's ledger adds up as it does on paper, after every act. */
export function addsUp(domain: Domain) {
  return fc.property(moneyShops, ledgerActs, (book, acts) => {
    const play = new LedgerPlay(book, domain);
    for (const act of acts) expect(play.act(act)).toEqual([]);
  });
}
