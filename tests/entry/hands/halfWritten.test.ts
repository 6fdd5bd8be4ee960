import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';

afterAll(closeThreads);

function ordered(): State {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);
  return shop.state;
}

const base = ordered();

function callsOfEdit(act: (shop: Workspace) => void): number {
  const shop = branch(base);
  act(shop);
  const record = shop.state.executions.findLast(({ entry }) => entry === 'onRegisterEdit');
  return Object.values(record?.calls ?? {}).reduce((sum, calls) => sum + calls, 0);
}

interface Half {
  readonly kill: number;
  readonly state: State;
}

/** The act, its run killed at each of its calls; what was written until then stands. What looks alike is played once. */
function killed(act: (shop: Workspace) => void): Half[] {
  const halves = new Map<string, Half>();
  for (let kill = callsOfEdit(act); kill > 0; kill--) {
    const shop = branch(base, 1, { unflushedAtKill: 'applied' });
    shop.arm({ next: 'onRegisterEdit', kill });
    act(shop);
    halves.set(JSON.stringify(shop.state.spreadsheet.sheets.map(({ cells }) => cells)), {
      kill,
      state: shop.state,
    });
  }
  return [...halves.values()];
}

/** Four instead of two: units, sums and DP change, in both tabs. */
const halves = killed((shop) => typeUnder(shop, 'Rincian', 2, 'Jumlah', '4'));

function row({ state }: Workspace): Record<string, string> {
  return shown(state, 'Pesanan')[0] ?? {};
}

const unfinished = halves.filter(({ state }) =>
  shown(state, 'Pesanan')[0]?.Tercatat?.includes('"unfinished":true'),
);

function noteAt({ state }: Workspace, tab: string, header: string): string | undefined {
  const sheet = sheetNamed(state.spreadsheet, tab);
  const column = sheet && columnUnder(sheetTable(sheet, state.spreadsheet.locale), header);
  return sheet?.cells[1]?.[(column ?? 1) - 1]?.note;
}

/** What becomes of a half-written order when she types into it before anything else has run. */
function typedInto(half: Half, tab: string, header: string, typed: string): Workspace {
  const shop = branch(half.state);
  typeUnder(shop, tab, 2, header, typed);
  sweepTwice(shop);
  return shop;
}

describe('an order whose record a killed run has left unfinished', () => {
  it('is met by some of the kills', () => {
    expect(unfinished.length).toBeGreaterThan(3);
  });

  it.each([
    ['Dikonfirmasi', 'Dikonfirmasi', undefined],
    ['Ditawari', 'Menunggu DP', 'tidak bisa langsung'],
    ['entah', 'Menunggu DP', 'bukan pilihan'],
  ])('hears the pick %s that comes then', (pick, becomes, note) => {
    for (const half of unfinished) {
      const shop = typedInto(half, 'Pesanan', 'Status', pick);
      const told = noteAt(shop, 'Pesanan', 'Status');
      expect({ kill: half.kill, status: row(shop).Status, told: told !== undefined }).toEqual({
        kill: half.kill,
        status: becomes,
        told: note !== undefined,
      });
      expect(told ?? '').toContain(note ?? '');
    }
  });

  it('hears a Jumlah and a Keadaan, too', () => {
    for (const half of unfinished) {
      const units = row(typedInto(half, 'Rincian', 'Jumlah', '3')).Jumlah;
      const status = row(typedInto(half, 'Rincian', 'Keadaan', 'Batal')).Status;
      expect({ kill: half.kill, units, status }).toEqual({ kill: half.kill, units: '3', status: 'Batal' });
    }
  });

  it('takes nothing that the run has left for a pick', () => {
    for (const half of halves) {
      const shop = branch(half.state);
      sweepTwice(shop);
      const { Jumlah: units, Status: status } = row(shop);
      expect({ kill: half.kill, units, status }).toEqual({
        kill: half.kill,
        units: '4',
        status: 'Menunggu DP',
      });
      expect(noteAt(shop, 'Pesanan', 'Status')).toBeUndefined();
    }
  });
});

describe('the DP of an order, wherever the run that changed it was killed', () => {
  it('follows what is changed after it, for it was not set by hand', () => {
    for (const half of halves) {
      const { Jumlah: units, DP: downPayment } = row(typedInto(half, 'Rincian', 'Jumlah', '6'));
      expect({ kill: half.kill, units, downPayment }).toEqual({
        kill: half.kill,
        units: '6',
        downPayment: 'Rp180.000',
      });
    }
  });

  it('stays as she sets it meanwhile', () => {
    for (const half of halves) {
      const { DP: downPayment } = row(typedInto(half, 'Pesanan', 'DP', '77.000'));
      expect({ kill: half.kill, downPayment }).toEqual({ kill: half.kill, downPayment: 'Rp77.000' });
    }
  });
});
