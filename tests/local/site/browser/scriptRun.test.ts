import { CallQueue } from '../../../../local/site/browser/page/callQueue';
import { type Answer, type Caller, scriptRun } from '../../../../local/site/browser/page/scriptRun';

type Sent = { name: string; args: unknown[]; answered: (answer: Answer) => void };
type Run = Record<string, (...args: unknown[]) => unknown> & {
  withSuccessHandler(handler: unknown): Run;
  withFailureHandler(handler: unknown): Run;
  withUserObject(user: unknown): Run;
};

function bench() {
  const sent: Sent[] = [];
  const complaints: string[] = [];
  const form = { fields: { nama: 'Ani' } };
  const caller: Caller = {
    send: (name, args, answered) => void sent.push({ name, args, answered }),
    readForm: (value) => (value === form ? form.fields : undefined),
    complain: (error) => void complaints.push(String(error)),
  };
  return { run: scriptRun(['save', 'list'], caller) as unknown as Run, sent, complaints, form };
}

describe('[D] google.script.run', () => {
  it('hands the result and the user object to the success handler', () => {
    const { run, sent } = bench();
    const seen: unknown[] = [];
    run
      .withSuccessHandler((...args: unknown[]) => seen.push(...args))
      .withUserObject('tombol')
      .save?.(1, { a: [2] });
    expect(sent).toMatchObject([{ name: 'save', args: [1, { a: [2] }] }]);
    sent[0]?.answered({ ok: true, value: 'jadi' });
    expect(seen).toEqual(['jadi', 'tombol']);
  });

  it('hands a failure to the failure handler, [F] as a ScriptError; without one, to the console', () => {
    const { run, sent, complaints } = bench();
    const seen: Error[] = [];
    run.withFailureHandler((error: Error) => seen.push(error)).save?.();
    run.save?.();
    for (const each of sent) each.answered({ error: 'Error: tidak bisa' });
    expect(seen.map(String)).toEqual(['ScriptError: Error: tidak bisa']);
    expect(complaints).toEqual(['ScriptError: Error: tidak bisa']);
  });

  it('gives a new runner with each handler: the first keeps its own', () => {
    const { run, sent } = bench();
    const seen: string[] = [];
    const one = run.withSuccessHandler(() => seen.push('one'));
    one.withSuccessHandler(() => seen.push('two'));
    one.list?.();
    sent[0]?.answered({ ok: true, value: null });
    expect(seen).toEqual(['one']);
  });

  it('knows no other function', () => {
    expect(bench().run.secret_).toBeUndefined();
  });

  it('takes a form element alone as its fields', () => {
    const { run, sent, form } = bench();
    run.save?.(form);
    expect(sent[0]?.args).toEqual([{ nama: 'Ani' }]);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  it.each<[string, unknown]>([
    ['0', new Date(0)],
    ['at', { at: new Date(0) }],
    ['1', [[], () => 1]],
    ['self', circle],
    ['0', new Map()],
  ])('[F] refuses what is not legal, naming the property %s', (name, value) => {
    const { run, sent } = bench();
    expect(() => run.save?.(value)).toThrow(`Failed due to illegal value in property: ${name}`);
    expect(sent).toEqual([]);
  });

  it('sends undefined in a list as null', () => {
    const { run, sent } = bench();
    run.save?.([undefined, 1]);
    expect(sent[0]?.args).toEqual([[null, 1]]);
  });
});

describe('[D] calls under way', () => {
  function queueOf(choose: (below: number) => number) {
    const later: (() => void)[] = [];
    const queue = new CallQueue(choose, (work) => void later.push(work));
    const sent: number[] = [];
    for (let call = 1; call <= 12; call++) queue.add(() => sent.push(call));
    for (const work of later) work();
    return { queue, sent };
  }

  it('are ten at most; the eleventh waits for an answer', () => {
    const { queue, sent } = queueOf(() => 0);
    expect(sent).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    queue.answered();
    expect(sent.at(-1)).toBe(11);
  });

  it('are sent in any order', () => {
    const { queue, sent } = queueOf((below) => below - 1);
    expect(sent).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    queue.answered();
    expect(sent.at(-1)).toBe(2);
  });
});
