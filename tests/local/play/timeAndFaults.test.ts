import { closeThreads } from '../../../local/openWorkspace';
import { diary, names, playTiny, submit } from './playTiny';

afterAll(closeThreads);

describe('time', () => {
  it('at and advance move the clock, and due triggers run at their own moment', () => {
    const played = playTiny([
      submit('Ani', { at: '2026-08-01T09:00:00+07:00' }),
      { do: 'advance', to: '2026-08-01T10:00:00+07:00' },
    ]);
    const sweeps = played.state.executions.filter((run) => run.entry === 'onSweep');
    expect(sweeps).toHaveLength(12);
    expect(new Date(played.state.forms[0]?.responses[0]?.at ?? 0).toISOString()).toBe(
      '2026-08-01T02:00:00.000Z',
    );
    expect(new Date(played.state.clock).toISOString()).toBe('2026-08-01T03:00:00.000Z');
  });

  it('sweep: at once', () => {
    const played = playTiny([{ do: 'sweep' }]);
    expect(played.state.executions.at(-1)?.entry).toBe('onSweep');
  });
});

describe('together', () => {
  const burst = {
    do: 'together',
    steps: [
      submit('Ani'),
      submit('Beni'),
      submit('Cici'),
      { do: 'menu', item: 'Tanya', answers: ['tidak', 'x'] },
      { do: 'sweep' },
    ],
  };

  it('begins everything at one moment and loses nothing', () => {
    const played = playTiny([burst]);
    expect(played.failures).toEqual([]);
    expect([...names(played)].sort()).toEqual(['Ani', 'Beni', 'Cici']);
    expect(diary(played.state)).toEqual(['asked NO x']);
    expect(new Set(played.state.executions.slice(-5).map((run) => run.start)).size).toBe(1);
  });

  it('interleaves under the seed', () => {
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => names(playTiny([burst], {}, seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(names(playTiny([burst], {}, 3)).join()).toBe(orders[2]);
  });

  it('goes on beside a step that can not be done', () => {
    const played = playTiny([
      { do: 'together', steps: [{ do: 'edit', tab: 'Pesenan', where: {}, set: {} }, submit('Ani')] },
    ]);
    expect(played.failures).toEqual([expect.stringContaining('"Pesenan"')]);
    expect(names(played)).toEqual(['Ani']);
  });
});

describe('faults', () => {
  const sweepLater = { do: 'advance', to: '2026-08-01T08:30:00+07:00' };

  it.each<[string, object, unknown[]]>([
    ['kill: the run ends at that call', { kill: 3 }, []],
    ['throw: the service fails at that call', { throw: 3 }, []],
    ['drop: the event never comes', { drop: true }, []],
    ['blank: it comes without its response', { blank: true }, []],
    ['double: it comes twice', { double: true }, ['Ani']],
    ['delay: it comes later', { delay: 60 }, []],
  ])('%s', (_, fault, atOnce) => {
    const steps = [{ do: 'fault', next: 'onFormSubmit', ...fault }, submit('Ani')];
    expect(names(playTiny(steps))).toEqual(atOnce);
    expect(names(playTiny([...steps, sweepLater]))).toEqual(['Ani']);
  });

  it('strike once, and leave their mark on the executions', () => {
    const { state } = playTiny([
      { do: 'fault', next: 'onFormSubmit', kill: 3 },
      submit('Ani'),
      submit('Beni'),
    ]);
    const runs = state.executions.filter((run) => run.entry === 'onFormSubmit');
    expect(runs.map((run) => run.killed === true)).toEqual([true, false]);
  });

  it('are remarked upon when they met nothing', () => {
    const { remarks } = playTiny([{ do: 'fault', next: 'onFromSubmit', kill: 3 }, submit('Ani')]);
    expect(remarks).toEqual([expect.stringContaining('onFromSubmit')]);
  });
});
