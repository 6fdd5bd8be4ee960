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

  it('advance, late: what fell due on the way runs once, at the end of it', () => {
    const played = playTiny([{ do: 'advance', to: '2026-08-03T09:00:00+07:00', late: true }]);
    const sweeps = played.state.executions.filter((run) => run.entry === 'onSweep');
    expect(sweeps.map(({ start }) => new Date(start).toISOString())).toEqual(['2026-08-03T02:00:00.000Z']);
    expect(new Date(played.state.clock).toISOString()).toBe('2026-08-03T02:00:00.000Z');
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

  /** How the runs of one function ended, in the order of their start. */
  const endings = (steps: object[], entry: string) => {
    const { state } = playTiny(steps);
    const runs = state.executions.filter((run) => run.entry === entry);
    const minutes = (moment: number) => (moment - Date.UTC(2026, 7, 1, 1)) / 60_000;
    return runs.map((run) => {
      const ending = run.killed ? 'killed' : (run.error?.message ?? 'done');
      return `${minutes(run.start)} min: ${ending}`;
    });
  };

  it.each<[what: string, fault: object, runs: unknown[], diary: string[], atOnce: string[]]>([
    ['nothing: it comes once', {}, ['0 min: done'], [], ['Ani']],
    ['kill: the run ends at that call', { kill: 3 }, ['0 min: killed'], [], []],
    [
      'throw: the service fails at that call',
      { throw: 3 },
      [expect.stringMatching(/^0 min: .*Service error/)],
      [],
      [],
    ],
    ['drop: the event never comes', { drop: true }, [], [], []],
    ['blank: it comes without its response', { blank: true }, ['0 min: done'], ['blank'], []],
    ['double: it comes twice', { double: true }, ['0 min: done', '0 min: done'], [], ['Ani']],
    ['delay: it comes later, by seconds', { delay: 60 }, ['1 min: done'], [], []],
  ])('%s', (_, fault, runs, written, atOnce) => {
    const given = Object.keys(fault).length > 0 ? [{ do: 'fault', next: 'onFormSubmit', ...fault }] : [];
    const steps = [...given, submit('Ani')];
    expect(names(playTiny(steps))).toEqual(atOnce);
    expect(endings([...steps, { do: 'advance', to: '2026-08-01T08:02:00+07:00' }], 'onFormSubmit')).toEqual(
      runs,
    );
    const swept = playTiny([...steps, sweepLater]);
    expect(names(swept)).toEqual(['Ani']);
    expect(diary(swept.state)).toEqual(written);
  });

  it('delay: a later response overtakes the one before', () => {
    const late = { do: 'fault', next: 'onFormSubmit', delay: 60 };
    const both = [late, submit('Ani'), submit('Beni'), { do: 'advance', to: '2026-08-01T08:02:00+07:00' }];
    expect(names(playTiny(both))).toEqual(['Beni', 'Ani']);
  });

  it('strike the clock’s triggers too: late, twice, blank, not at all, killed', () => {
    const [first = ''] = endings([sweepLater], 'onSweep');
    const due = Number.parseFloat(first);
    const sweep = (fault: object) =>
      endings([{ do: 'fault', next: 'onSweep', ...fault }, sweepLater], 'onSweep');
    const rest = [`${due + 10} min: done`, `${due + 20} min: done`];
    expect(sweep({ delay: 120 })).toEqual([`${due + 2} min: done`, ...rest]);
    expect(sweep({ double: true })).toEqual([first, first, ...rest]);
    expect(sweep({ drop: true })).toEqual(rest);
    expect(diary(playTiny([{ do: 'fault', next: 'onSweep', blank: true }, sweepLater]).state)).toEqual([
      'blank tick',
    ]);
    expect(sweep({ kill: 2 })).toEqual([`${due} min: killed`, ...rest]);
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

  it.each(['kill', 'throw'])('%s: at a call that the run never makes is remarked upon', (kind) => {
    const fault = { do: 'fault', next: 'onFormSubmit', [kind]: 5000 };
    const { remarks, state } = playTiny([fault, submit('Ani'), submit('Beni')]);
    const run = state.executions.find((each) => each.entry === 'onFormSubmit');
    const made = Object.values(run?.calls ?? {}).reduce((sum, calls) => sum + calls, 0);
    expect(remarks).toEqual([
      `this fault met no call: {"next":"onFormSubmit","${kind}":5000}; the run made ${made}`,
    ]);
  });

  it('at the very last call of a run is no remark', () => {
    const calls = playTiny([submit('Ani')]).state.executions.at(-1)?.calls ?? {};
    const last = Object.values(calls).reduce((sum, each) => sum + each, 0);
    for (const at of [last, last + 1]) {
      const { remarks } = playTiny([{ do: 'fault', next: 'onFormSubmit', throw: at }, submit('Ani')]);
      expect(remarks).toHaveLength(at - last);
    }
  });
});
