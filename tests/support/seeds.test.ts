import { seeds, whileTimeLasts } from './seeds';

const all = Array.from({ length: 30 }, (_, index) => index + 1);

afterEach(() => {
  delete process.env.UNTIL;
});

it('a tenth of a bar is played where nothing else is said', () => {
  expect(seeds(25)).toEqual(process.env.SEEDS === 'full' ? all.slice(0, 25) : [1, 2, 3]);
});

it('all of them are played where no time is set, or as long as it lasts', () => {
  expect([...whileTimeLasts(all)]).toEqual(all);
  process.env.UNTIL = String(Date.now() + 600_000);
  expect([...whileTimeLasts(all)]).toEqual(all);
});

it('a tenth is played at least', () => {
  process.env.UNTIL = String(Date.now() - 1);
  expect([...whileTimeLasts(all)]).toEqual([1, 2, 3]);
});

it('none is begun once the time is up', () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1000);
  process.env.UNTIL = '2000';
  const begun: number[] = [];
  for (const seed of whileTimeLasts(all)) {
    begun.push(seed);
    if (seed === 12) clock.mockReturnValue(2000);
  }
  clock.mockRestore();
  expect(begun).toEqual(all.slice(0, 12));
});
