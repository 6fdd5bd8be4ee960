import type { Assumptions } from '../../local/google/assumptions';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { callsToHit } from '../bars/support/disturbances';
import { Futures } from '../bars/support/futures';
import { ownCalls } from '../bars/support/ownCalls';
import {
  branch,
  OPENING,
  order,
  scheduledShop,
  shown,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 1 August, 12.00 WIB: few sweeps lie between. */
const CLOSING = OPENING + 3 * HOUR;
const SHORT = {
  ...TEN_CAKES,
  Batch: [{ Batch: 'Agustus', Buka: '01/08/2026 09.00', Tutup: '01/08/2026 12.00', 'Kuota unit': '10' }],
};
const state = scheduledShop(SHORT);

function turns({ triggers }: State): State['triggers'] {
  return triggers.filter(({ handler }) => handler === 'onBatchTurn');
}

/** Whole minutes from the asked moment to each turn that still waits. */
function waiting(shop: Workspace, from: number): number[] {
  return turns(shop.state).flatMap(({ next }) =>
    next === undefined ? [] : [Math.floor((next - from) / MINUTE)],
  );
}

function runsOf(shop: Workspace, entry: string) {
  return shop.state.executions.filter((each) => each.entry === entry);
}

/** The shop under another reading of Google's clock: a trigger's moment is settled when it is made. */
function armedAnew(assume: Partial<Assumptions>): Workspace {
  const shop = branch(state, 1, assume);
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onBatchTurn');
  shop.menu('Siapkan', ['OK']);
  return shop;
}

const status = (shop: Pick<Workspace, 'state'>): string | undefined => shown(shop.state, 'Batch')[0]?.Status;

describe.each([['punctual'], ['late']] as const)('turn triggers that are %s', (atTrigger) => {
  const assume: Partial<Assumptions> = { atTrigger };

  it('open and close the batch and the form, and are gone when they are spent', () => {
    const shop = armedAnew(assume);
    expect(turns(shop.state)).toHaveLength(2);
    shop.advance(OPENING + 26 * MINUTE);
    expect(status(shop)).toBe('Buka');
    expect(shop.state.forms[0]?.accepting).toBe(true);
    expect(turns(shop.state)).toHaveLength(1);
    shop.advance(CLOSING + 26 * MINUTE);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({
      Status: 'Tutup',
      'Ditutup karena': 'Tanggal',
      'Ditutup pada': '01/08/2026 12.00',
    });
    expect(shop.state.forms[0]?.accepting).toBe(false);
    expect(turns(shop.state)).toEqual([]);
    // Of the late ones a sweep that has done their work takes some away.
    const ran = runsOf(shop, 'onBatchTurn').map(({ start }) => start - (start < CLOSING ? OPENING : CLOSING));
    if (atTrigger === 'punctual') expect(ran).toEqual([0, 1000]);
    expect(ran.filter((delay) => delay > 15 * MINUTE + 1000)).toEqual([]);
  });
});

it('a punctual trigger spares the buyers the wait for the sweep', () => {
  const shop = armedAnew({ atTrigger: 'punctual' });
  for (const trigger of shop.state.triggers) if (trigger.handler === 'onSweep') trigger.next = CLOSING;
  shop.advance(OPENING);
  expect(status(shop)).toBe('Buka');
  expect(shop.state.forms[0]?.accepting).toBe(true);
});

describe('the triggers of a batch whose dates are moved', () => {
  it('follow with the next sweep, and are never more than two', () => {
    const shop = branch(state, 1, { atTrigger: 'punctual' });
    for (const [buka, tutup] of [
      ['02/08/2026 09.00', '06/08/2026 20.00'],
      ['03/08/2026 09.00', '06/08/2026 20.00'],
      ['04/08/2026 09.00', ''],
    ] as const) {
      typeUnder(shop, 'Batch', 2, 'Buka', buka);
      typeUnder(shop, 'Batch', 2, 'Tutup', tutup);
      shop.advance(shop.state.clock + 11 * MINUTE);
      expect(turns(shop.state).length).toBeLessThanOrEqual(2);
    }
    expect(waiting(shop, OPENING)).toEqual([3 * 24 * 60]);
  });

  it('are left alone while nothing moves: a sweep that looks at everything asks Google for no trigger', () => {
    const shop = branch(state);
    shop.advance(shop.state.clock + 11 * MINUTE);
    const before = structuredClone(turns(shop.state));
    const seenRuns = runsOf(shop, 'onSweep').length;
    for (let round = 0; round < 3; round++) {
      // As if something had been typed: else the sweep would not look at all.
      shop.state.properties.document.touched = String(shop.state.clock);
      shop.advance(shop.state.clock + 10 * MINUTE);
    }
    const idle = runsOf(shop, 'onSweep').slice(seenRuns);
    expect(idle.length).toBeGreaterThan(2);
    for (const { calls, roundTrips } of idle) {
      expect({ Script: calls.Script, Lock: calls.Lock }).toEqual({ Script: undefined, Lock: 3 });
      expect(Object.keys(roundTrips)).not.toContain('Script');
    }
    expect(turns(shop.state)).toEqual(before);
  });

  it('come back with Siapkan where somebody has deleted them', () => {
    const shop = branch(state);
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler === 'onSweep');
    shop.menu('Siapkan', ['OK']);
    expect(shop.state.triggers.map(({ handler }) => handler).sort()).toEqual([
      'onBatchTurn',
      'onBatchTurn',
      'onFormSubmit',
      'onRegisterChange',
      'onRegisterEdit',
      'onSweep',
    ]);
  });
});

describe('where Google allows no more triggers', () => {
  const full = (shop: Workspace): void => {
    const [model] = shop.state.triggers;
    if (model === undefined) throw new Error('no trigger');
    while (shop.state.triggers.length < 20) {
      shop.state.triggers.push({
        ...structuredClone(model),
        id: `other-${shop.state.triggers.length}`,
        handler: 'other',
      });
    }
  };

  it('the sweep opens and closes all the same, says so once, and lists it', () => {
    const shop = branch(state);
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onBatchTurn');
    full(shop);
    typeUnder(shop, 'Batch', 2, 'Tutup', '01/08/2026 21.00');
    shop.advance(OPENING + 35 * MINUTE);
    expect(status(shop)).toBe('Buka');
    expect(shop.state.forms[0]?.accepting).toBe(true);
    expect(shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal')).toHaveLength(1);
    expect(shown(shop.state, 'Perlu Tindakan')[0]?.Keterangan).toContain('too many triggers');
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'other');
    sweepTwice(shop);
    expect(turns(shop.state)).toHaveLength(1);
    expect(shown(shop.state, 'Perlu Tindakan').map(({ Tindakan }) => Tindakan)).not.toContain(
      'Periksa kegagalan',
    );
  });
});

describe('a batch that is due', () => {
  const lines = (shop: Workspace): string =>
    shown(shop.state, 'Perlu Tindakan')
      .map(({ Objek, Keterangan }) => `${Objek}: ${Keterangan}`)
      .join('\n');

  it('waits while no form is linked, says so, and opens when Siapkan has made one', () => {
    const shop = branch(state);
    delete shop.state.properties.document.form;
    shop.state.forms = [];
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onFormSubmit');
    shop.advance(OPENING + 30 * MINUTE);
    expect(status(shop)).toBe('Terjadwal');
    expect(lines(shop)).toContain('Agustus: Formulir belum terhubung dengan file ini. Pilih menu Siapkan.');
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(lines(shop)).toContain('Formulir belum terhubung');
    shop.menu('Siapkan', ['OK']);
    expect(status(shop)).toBe('Buka');
    expect(shop.state.forms[0]?.accepting).toBe(true);
    expect(lines(shop)).not.toContain('Formulir belum terhubung');
  });

  it('waits while the form is not published, and opens with the sweep after it is', () => {
    const shop = branch(state);
    Object.assign(shop.state.forms[0] ?? {}, { published: false, accepting: false });
    shop.advance(OPENING + 30 * MINUTE);
    expect(status(shop)).toBe('Terjadwal');
    expect(lines(shop)).toContain('formulir tidak dipublikasikan');
    Object.assign(shop.state.forms[0] ?? {}, { published: true });
    sweepTwice(shop);
    expect(status(shop)).toBe('Buka');
    expect(shop.state.forms[0]?.accepting).toBe(true);
  });

  it('is published by Siapkan', () => {
    const shop = branch(state);
    Object.assign(shop.state.forms[0] ?? {}, { published: false, accepting: false });
    shop.advance(OPENING + 30 * MINUTE);
    shop.menu('Siapkan', ['OK']);
    expect(status(shop)).toBe('Buka');
    expect(shop.state.forms[0]).toMatchObject({ published: true, accepting: true });
  });

  it('is opened by no run of the installer while nothing would close it', () => {
    const shop = branch(state);
    shop.state.triggers = [];
    shop.advance(OPENING + 30 * MINUTE);
    shop.menu('Sinkronkan', ['OK']);
    expect(status(shop)).toBe('Terjadwal');
    expect(lines(shop)).toContain('pemicu otomatis tidak terpasang');
    // To another account nobody's triggers are visible: it can't tell, and keeps nothing shut.
    shop.menu('Sinkronkan', ['OK'], { user: 'kakak@contoh.id' });
    expect(status(shop)).toBe('Buka');
  });

  it('opens where Google does not answer', () => {
    const shop = branch(state);
    shop.advance(OPENING - 2 * MINUTE);
    const probe = branch(shop.state);
    probe.state.clock = OPENING;
    const [{ callsMade }, own] = ownCalls(() => probe.run('onSweep', 'clock', []));
    const futures = new Futures();
    for (const call of callsToHit(callsMade, 0, own)) {
      const failing = branch(shop.state);
      failing.state.clock = OPENING;
      failing.run('onSweep', 'clock', [], [], { fault: { throw: call } });
      const state = futures.after(failing, sweepTwice);
      expect({ call, status: status({ state }), accepting: state.forms[0]?.accepting }).toEqual({
        call,
        status: 'Buka',
        accepting: true,
      });
    }
  });

  it('costs an ordinary submit nothing', () => {
    const shop = branch(state);
    shop.advance(OPENING + 30 * MINUTE);
    order(shop, { 'produk:BOLU': '1' });
    const [run] = runsOf(shop, 'onFormSubmit');
    expect(Object.keys(run?.calls ?? {}).filter((name) => name === 'Script')).toEqual([]);
  });
});

describe('a Tutup that is moved later', () => {
  it('opens the batch once more, lists the late ones, and re-decides nobody', () => {
    const shop = branch(state);
    shop.advance(CLOSING + 30 * MINUTE);
    Object.assign(shop.state.forms[0] ?? {}, { accepting: true });
    order(shop, { 'produk:BOLU': '2' });
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Ditolak');
    typeUnder(shop, 'Batch', 2, 'Tutup', '01/08/2026 20.00');
    sweepTwice(shop);
    expect(status(shop)).toBe('Buka');
    const [first] = shown(shop.state, 'Pesanan');
    expect(first?.Status).toBe('Ditolak');
    const late = shown(shop.state, 'Perlu Tindakan').filter(({ Tindakan }) => Tindakan === 'Terima?');
    expect(late).toEqual([
      {
        Tindakan: 'Terima?',
        Objek: first?.['No. Pesanan'],
        Keterangan:
          'Ditolak, tetapi waktunya (1 Agu 2026 12.30 WIB) kini di dalam batch Agustus. Bila diterima, pilih Status “Menunggu DP” di tab Pesanan.',
      },
    ]);
    expect(waiting(shop, CLOSING + 8 * HOUR)).toHaveLength(1);
  });
});
