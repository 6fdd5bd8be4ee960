import { closeThreads } from '../../local/openWorkspace';
import { someCalls } from '../bars/support/disturbances';
import { ownCalls } from '../bars/support/ownCalls';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

/** src/domain/README.md, Intake 6: a number is never given twice, even if its row is deleted. */
describe('order numbers', () => {
  const shop = openShop(TEN_CAKES);
  afterAll(closeThreads);

  it('are not given again after the row was deleted, whenever the run that gave them was killed', () => {
    const [, own] = ownCalls(() => {
      const undisturbed = branch(shop);
      order(undisturbed, { 'produk:BOLU': '1' });
      return { record: undisturbed.state.executions.at(-1) };
    });
    for (const kill of someCalls(own, 0, 4)) {
      const workspace = branch(shop);
      workspace.arm({ next: 'onFormSubmit', kill });
      order(workspace, { 'produk:BOLU': '1' });
      sweepTwice(workspace);
      const [first] = shown(workspace.state, 'Pesanan').map((each) => each['No. Pesanan']);
      workspace.person((hands) => hands.deleteRow('Pesanan', 2));
      const second = order(workspace, { 'produk:BOLU': '1' });
      const after = shown(workspace.state, 'Pesanan').find((each) => each['ID Respons'] === second);
      expect(first).toMatch(/^PO-260801-\d{4}$/);
      expect({ kill, number: after?.['No. Pesanan'] }).not.toEqual({ kill, number: first });
    }
  });

  it('are not given again when the run that gave an earlier one comes last to note it', () => {
    const workspace = branch(shop);
    const { properties } = workspace.state;
    order(workspace, { 'produk:BOLU': '1' });
    const noted = Object.entries(properties.document).filter(([key]) => key.startsWith('numbers'));
    expect(noted).toHaveLength(1);
    order(workspace, { 'produk:BOLU': '1', whatsapp: '081200000002' });
    Object.assign(properties.document, Object.fromEntries(noted));
    const given = shown(workspace.state, 'Pesanan').map((each) => each['No. Pesanan']);
    workspace.person((hands) => hands.deleteRow('Pesanan', 3));
    order(workspace, { 'produk:BOLU': '1', whatsapp: '081200000003' });
    const after = shown(workspace.state, 'Pesanan').map((each) => each['No. Pesanan']);
    expect(after).toEqual([given[0], expect.not.stringMatching(given[1] ?? '')]);
  });
});
