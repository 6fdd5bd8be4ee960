import type { Dialog } from '../../local/google/ui/dialogs';
import type { Workspace } from '../../local/workspace';

/** Tutup order sekarang: what she is asked, and what she is told when she has said yes; `meanwhile` happens while she reads the question. */
export function closeByHand(shop: Workspace, meanwhile = (): void => {}): [asked: string, told: string] {
  const said: string[] = [];
  const read =
    (answer: string) =>
    ({ text }: Dialog): string => {
      said.push(text);
      if (said.length === 1) meanwhile();
      return answer;
    };
  const run = shop.run('menuCloseOrders', 'menu', [], [read('ya'), read('OK')]);
  if (run.error) throw new Error(run.error);
  return [said[0] ?? '', said[1] ?? ''];
}
