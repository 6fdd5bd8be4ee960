import fc from 'fast-check';
import type { ChartData } from '../../../../local/google/spreadsheet/chart/chartData';
import type { ChartState } from '../../../../local/google/spreadsheet/spreadsheetState';
import { chartSvg } from '../../../../local/site/charts/chartSvg';
import { scaleFor, share } from '../../../../local/site/charts/scale';

function chart(type: string, options: ChartState['options'] = {}): ChartState {
  const at = { row: 1, column: 1, x: 0, y: 0 };
  return { id: 7, type, ranges: [], headers: 1, transpose: false, merge: '', hiddenCells: '', options, at };
}

function sold(...values: (number | null)[]): ChartData {
  const labels = values.map((_one, i) => `Kue ${i + 1}`);
  return { labels, series: [{ name: 'Terjual', values }], hasHeader: true };
}

/** Attributes of the elements of one name that carry a tooltip: the drawn numbers. */
function marks(svg: string, name: string): Record<string, string>[] {
  const found = svg.matchAll(new RegExp(`<${name} ([^>]*)><title>([^<]*)</title>`, 'g'));
  return [...found].map(([, attributes = '', said = '']) => ({
    ...Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
    said,
  }));
}

const numbers = (svg: string, name: string, attribute: string) =>
  marks(svg, name).map((mark) => Number(mark[attribute]));

describe('a column chart', () => {
  it('law: columns are as high as their numbers, to one scale, from one line', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), (values) => {
        const svg = chartSvg(chart('COLUMN'), sold(...values), 'in_ID');
        const heights = numbers(svg, 'rect', 'height');
        const feet = marks(svg, 'rect').map(({ y, height }) => Number(y) + Number(height));
        const highest = Math.max(...values);
        const unit = highest === 0 ? 0 : Math.max(...heights) / highest;
        for (const [i, value] of values.entries()) expect(heights[i]).toBeCloseTo(value * unit, 1);
        for (const foot of feet) expect(foot).toBeCloseTo(feet[0] ?? 0, 1);
      }),
    );
  });

  it('a number that is missing has no column, one below zero hangs', () => {
    const svg = chartSvg(chart('COLUMN'), sold(10, null, -10), 'in_ID');
    const [up, down] = marks(svg, 'rect');
    expect(marks(svg, 'rect')).toHaveLength(2);
    expect(Number(down?.y)).toBeCloseTo(Number(up?.y) + Number(up?.height), 1);
  });

  it('stacked, a column stands on the one before', () => {
    const two: ChartData = { labels: ['a'], series: [{ name: 'x', values: [3] }, { name: 'y', values: [1] }], hasHeader: true }; // biome-ignore format: one line
    const [first, second] = marks(chartSvg(chart('COLUMN', { isStacked: true }), two, 'in_ID'), 'rect');
    expect(Number(second?.y) + Number(second?.height)).toBeCloseTo(Number(first?.y), 1);
    expect(Number(first?.height)).toBeCloseTo(3 * Number(second?.height), 1);
  });

  it('says rupiah with dots, on the axis and at the column', () => {
    const data = sold(1_250_000);
    const svg = chartSvg(chart('COLUMN'), { ...data, series: data.series.map((each) => ({ ...each, format: '"Rp"#,##0' })) }, 'in_ID'); // biome-ignore format: one line
    expect(svg).toContain('>Rp1.000.000</text>');
    expect(marks(svg, 'rect')[0]?.said).toBe('Kue 1: Rp1.250.000');
    const english = chartSvg(chart('COLUMN', { vAxis: { format: '#,##0' } }), data, 'en_US');
    expect(english).toContain('>1,000,000</text>');
  });
});

describe('a bar chart', () => {
  it('is as long as its numbers', () => {
    const [one = 0, other = 0] = numbers(chartSvg(chart('BAR'), sold(30, 15), 'in_ID'), 'rect', 'width');
    expect(one).toBeCloseTo(2 * other, 1);
  });
});

describe('a line chart', () => {
  it('has a dot at the height of each number, and breaks where one is missing', () => {
    const svg = chartSvg(chart('LINE'), sold(0, 10, null, 5), 'in_ID');
    const [zero = 0, ten = 0, five = 0] = numbers(svg, 'circle', 'cy');
    expect(zero - five).toBeCloseTo((zero - ten) / 2, 1);
    expect(svg.match(/<polyline/g)).toHaveLength(2);
  });
});

describe('a pie', () => {
  it('law: each slice ends where its share of the whole ends', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(parts, (values) => {
        const whole = values.reduce((a, b) => a + b, 0);
        const ends = marks(chartSvg(chart('PIE'), sold(...values), 'in_ID'), 'path').map(({ d = '' }) =>
          turnAtEnd(d),
        );
        let sum = 0;
        for (const [i, value] of values.slice(0, -1).entries()) {
          sum += value;
          expect(ends[i]).toBeCloseTo(sum / whole, 2);
        }
      }),
    );
  });

  it('of one product is a whole circle; nothing and less have no slice', () => {
    const svg = chartSvg(chart('PIE'), sold(4, 0, -3, null), 'in_ID');
    expect([marks(svg, 'circle').length, marks(svg, 'path').length]).toEqual([1, 0]);
    expect(svg).toContain('>100%</text>');
  });

  it('[F] spends the first colour on the header', () => {
    const colors = ['#000001', '#000002', '#000003'];
    const fills = (data: ChartData) => marks(chartSvg(chart('PIE', { colors }), data, 'in_ID'), 'path').map(({ fill }) => fill); // biome-ignore format: one line
    expect(fills(sold(1, 1))).toEqual(['#000002', '#000003']);
    expect(fills({ ...sold(1, 1), hasHeader: false })).toEqual(['#000001', '#000002']);
  });
});

describe('every chart', () => {
  it('is an image with a name and its numbers in words', () => {
    const svg = chartSvg(chart('PIE', { title: 'Terlaris' }), sold(40, 5), 'in_ID');
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-7-title chart-7-said"/);
    expect(svg).toContain('<title id="chart-7-title">Terlaris</title>');
    expect(svg).toContain('Diagram lingkaran. Terjual: Kue 1 40, Kue 2 5.');
    expect(chartSvg(chart('BAR'), sold(1), 'en_US')).toContain('<title id="chart-7-title">Bar chart</title>');
  });

  it('escapes what a person typed, in text and in colours', () => {
    const nasty = '"><script>alert(1)</script>';
    const data: ChartData = { labels: [nasty], series: [{ name: nasty, values: [1] }, { name: '', values: [2] }], hasHeader: true }; // biome-ignore format: one line
    for (const type of ['COLUMN', 'BAR', 'PIE', 'LINE', nasty]) {
      const svg = chartSvg(
        chart(type, { title: nasty, colors: [nasty], backgroundColor: nasty }),
        data,
        'in_ID',
      );
      expect(svg).not.toContain('<script');
    }
  });

  it('that would be wrong is not drawn, and says so', () => {
    expect(chartSvg(chart('GAUGE'), sold(1), 'in_ID')).toContain('tidak digambar di sini: GAUGE');
    const percent = chartSvg(chart('COLUMN', { isStacked: 'percent' }), sold(1), 'in_ID');
    expect([percent.includes('isStacked: percent'), marks(percent, 'rect').length]).toEqual([true, 0]);
  });

  it('names its series where they are asked for', () => {
    const shown = (options: ChartState['options']) => chartSvg(chart('COLUMN', options), sold(1), 'in_ID').includes('>Terjual</text>'); // biome-ignore format: one line
    expect([{}, { legend: { position: 'top' } }, { legend: { position: 'none' } }].map(shown)).toEqual([false, true, false]); // biome-ignore format: one line
  });

  it('with nothing to draw is empty, not broken', () => {
    for (const type of ['COLUMN', 'BAR', 'PIE', 'LINE']) {
      const svg = chartSvg(chart(type), { labels: [], series: [], hasHeader: false }, 'in_ID');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('a scale', () => {
  it('law: holds 0 and all values, in few round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const scale = scaleFor(values);
        expect(scale.min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('obeys given ends', () => {
    expect(scaleFor([5, 500], { min: 0, max: 100 })).toEqual({ min: 0, max: 100, ticks: [0, 50, 100] });
    expect(share(scaleFor([], { min: 0, max: 100 }), 500)).toBe(1);
  });
});

/** Share of a full turn, clockwise from the top, of the point where a slice's arc ends. */
function turnAtEnd(d: string): number {
  const [cx = 0, cy = 0, , , , , , , , x = 0, y = 0] = [...d.matchAll(/-?[\d.]+/g)].map(([text]) =>
    Number(text),
  );
  const turn = Math.atan2(x - cx, cy - y) / (2 * Math.PI);
  return turn < -0.0001 ? turn + 1 : Math.max(0, turn);
}
