import type { State } from '../../../local/google/state';
import { linkedForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import { orderStatusWords } from '../../../src/messages/states';
import { seen } from '../../support/seen';
import { shown } from '../../support/shop';
import { overfilled } from './limitLaws';
import { recorded } from './recorded';

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Each response one order, in its newest version; each number once. */
function lostOrDoubled(state: State): string[] {
  const orders = recorded(state);
  const responses = linkedForm(state)?.responses ?? [];
  return [
    ...twice(orders.map(({ key }) => key)).map((key) => `doubled: ${key}`),
    ...twice(orders.map(({ no }) => no)).map((no) => `number twice: ${no}`),
    ...responses.flatMap(({ id, at }) => {
      const own = orders.find(({ key }) => key === id);
      if (own === undefined) return [`lost: ${id}`];
      return own.revisedAt === at ? [] : [`answer lost: ${id}`];
    }),
    ...orders
      .filter(({ key }) => !key.startsWith('manual:') && !responses.some(({ id }) => id === key))
      .map(({ key }) => `of nobody: ${key}`),
  ];
}

/** What is shown is what is on record: nothing waits for anybody any more. */
function outOfStep(state: State): string[] {
  const lines = shown(state, 'Rincian');
  return recorded(state).flatMap(({ no, key, status, unfinished, lines: slices, shown: row }) => {
    const own = lines.filter((line) => line['No. Pesanan'] === no);
    const same =
      row.Status === orderStatusWords[status].id && row['No. Pesanan'] === no && row['ID Respons'] === key;
    const rows = own.map((line) => `${line.Irisan} ${line.Jumlah}`).sort();
    const wanted = slices.map(({ id, units }) => `${id} ${units}`).sort();
    return same && !unfinished && String(rows) === String(wanted) ? [] : [`out of step: ${no}`];
  });
}

/** Google itself starts no thirty-first run; everything else is ours. */
function failures({ executions }: State): string[] {
  return executions.flatMap(({ entry, error }) =>
    error === undefined || error.message.includes('running simultaneously')
      ? []
      : [`${entry}: ${error.message}`],
  );
}

/** What is wrong when all has come to rest. */
export function wrongs(shop: Workspace): string[] {
  return [...wrongsKept(shop.state), ...wrongsShown(shop)];
}

/** What is wrong with what is on record, and with what was told. */
export function wrongsKept(state: State): string[] {
  const told = shown(state, 'Log').filter((row) => row.Kejadian === 'Gagal');
  return [
    ...overfilled(state),
    ...lostOrDoubled(state),
    ...outOfStep(state),
    ...failures(state),
    ...told.map((row) => `told: ${row.Sebab}`),
  ];
}

/** Made anew from the register, the derived tabs must stay as they are. */
export function wrongsShown(shop: Workspace): string[] {
  const before = JSON.stringify(seen(shop.state));
  shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
  const isSame = JSON.stringify(seen(shop.state)) === before;
  return [...failures(shop.state), ...(isSame ? [] : ['the derived tabs are not what is made anew'])];
}
