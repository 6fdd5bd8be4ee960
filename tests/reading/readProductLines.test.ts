import * as fc from 'fast-check';
import { formatRupiah } from '../../src/domain/money';
import { productCode } from '../../src/domain/productCode';
import { readProductLines } from '../../src/reading/readProductLines';

/** What one line says, in one text; a flagged one its reason. */
function said(line: string): string[] {
  return readProductLines(line).map(({ read }) => {
    if (read.kind === 'empty') return 'empty';
    if (read.kind === 'unreadable') return read.why;
    const { name, variant, price, quota } = read.value;
    return `${name}${variant === '' ? '' : `/${variant}`} ${price} ${quota ?? '∞'}`;
  });
}

describe('a pasted line of a product', () => {
  it.each([
    ['Nastar, 85000, 20', 'Nastar 85000 20'],
    ['Nastar,85.000,20', 'Nastar 85000 20'],
    ['Nastar,85,000,20', 'Nastar 85000 20'],
    ['Nastar; Rp85.000; 20', 'Nastar 85000 20'],
    ['Nastar\t85000\t20', 'Nastar 85000 20'],
    ['Nastar | 85rb | 20 toples', 'Nastar 85000 20'],
    ['Nastar 85rb 20', 'Nastar 85000 20'],
    ['Nastar 85 ribu 20 pcs', 'Nastar 85000 20'],
    ['nastar keju Rp 85.000,- kuota 20', 'nastar keju 85000 20'],
    ['1. Nastar - Rp85.000 - 20', 'Nastar 85000 20'],
    ['• Bolu pisang – 65.000 – maks 12', 'Bolu pisang 65000 12'],
    ['Bolu pisang: 65k', 'Bolu pisang 65000 ∞'],
    ['Bolu pisang = 65k x 12', 'Bolu pisang 65000 12'],
    ['Bolu pisang, 65k', 'Bolu pisang 65000 ∞'],
    ['Bolu pisang 65rb, 12', 'Bolu pisang 65000 12'],
    ['Bolu pisang, 65rb 12', 'Bolu pisang 65000 12'],
    ['Bolu pisang, 65rb, -', 'Bolu pisang 65000 ∞'],
    ['Paket hampers, 1,5 jt, 3', 'Paket hampers 1500000 3'],
    ['Nastar 500 g 85rb 20', 'Nastar 500 g 85000 20'],
    ['Nastar (toples 500 g), 85rb, 20', 'Nastar/toples 500 g 85000 20'],
    ['Donat isi 6 30rb 10', 'Donat isi 6 30000 10'],
    ['Donat, 5000, 2 lusin', 'Donat 5000 24'],
    ['Donat, 5000, 0', 'Donat 5000 0'],
    ['Donat @5000', 'Donat 5000 ∞'],
    ['Donat @ Rp 5.000,- 20', 'Donat 5000 20'],
    ['Donat, @5000, 20', 'Donat 5000 20'],
    ['Donat\t@5rb\t20 pcs', 'Donat 5000 20'],
    ['Risol mayo - @3.500 - 50', 'Risol mayo 3500 50'],
    ['Nastar 500 g @85rb', 'Nastar 500 g 85000 ∞'],
    ['Donat 5.000/pcs', 'Donat 5000 ∞'],
    ['Donat, 5.000 / buah, 20', 'Donat 5000 20'],
    ['Donat 5rb per pcs stok 30', 'Donat 5000 30'],
    ['Paket A = 50k', 'Paket A 50000 ∞'],
    ['Paket A=50.000', 'Paket A 50000 ∞'],
    ['Paket A = 50k, 10', 'Paket A 50000 10'],
    ['Paket A = 50k (kuota 10)', 'Paket A 50000 10'],
    ['Paket Lebaran (isi 3 toples) = 250rb', 'Paket Lebaran/isi 3 toples 250000 ∞'],
    ['Brownies 20x20: Rp65.000', 'Brownies 20x20 65000 ∞'],
    ['Bolu pisang:65k', 'Bolu pisang 65000 ∞'],
    ['Bolu pisang : 65.000 - 12', 'Bolu pisang 65000 12'],
    ['Cilok, Rp500, 200', 'Cilok 500 200'],
    ['Cilok Rp500', 'Cilok 500 ∞'],
  ])('%j is %s', (line, expected) => {
    expect(said(line)).toEqual([expected]);
  });

  it.each([
    ['Nastar', 'noPrice'],
    ['Nastar, , 20', 'noPrice'],
    ['Nastar 85 20', 'ambiguous'],
    ['Nastar, 85, 20', 'maybeThousands'],
    ['Nastar, 150, 20', 'maybeThousands'],
    ['Nastar, 150', 'maybeThousands'],
    ['Nastar 500 85rb', 'ambiguous'],
    ['Nastar 85rb 20rb', 'severalNumbers'],
    ['Nastar 85.000 20.000', 'severalNumbers'],
    ['Nastar, 500 g, 85rb', 'notANumber'],
    ['Paket A = 50k (10)', 'bracketed'],
    ['Paket A = 50k (10 pcs)', 'bracketed'],
    ['Paket A (10) = 50k', 'bracketed'],
    ['Donat isi 6 @5000', 'ambiguous'],
    ['Donat 10 pcs 5.000/pcs', 'ambiguous'],
    ['Donat @5', 'ambiguous'],
    ['Donat x 5000', 'ambiguous'],
    ['Donat 5000 @20', 'notANumber'],
    ['Donat @5000 @6000', 'severalNumbers'],
    ['@5000 donat', 'notAName'],
    ['Donat 60rb/lusin', 'notANumber'],
    ['Nastar, keju, 85rb, 20', 'severalNumbers'],
    ['Kue lapis, 100.000, 1.000', 'notANumber'],
    ['Nastar, gratis, 20', 'notANumber'],
    ['Nastar, 0, 20', 'outOfRange'],
    ['Nastar, 85rb, 10-20', 'severalNumbers'],
    ['Nastar, 85rb, banyak', 'notANumber'],
    ['85rb', 'notAName'],
    ['085000, 20', 'notAName'],
    [`Nastar ${'enak '.repeat(60)}, 85rb`, 'tooLong'],
  ])('%j is flagged: %s', (line, why) => {
    expect(said(line)).toEqual([why]);
  });

  it.each([
    ['name', ['085000, 20', '@5000 donat', 'test, 85rb, 20', '12, 85rb']],
    [
      'price',
      ['Nastar', 'Nastar, , 20', 'Nastar, 85, 20', 'Nastar, gratis, 20', 'Nastar, 0', 'Nastar 85 20'],
    ],
    ['quota', ['Nastar, 85rb, banyak', 'Nastar 85rb 10-20', 'Paket A = 50k (10)', 'Paket A (10) = 50k']],
    ['line', ['Nastar 500 85rb', 'Nastar, keju, 85rb, 20', `Nastar ${'enak '.repeat(60)}, 85rb`]],
    ['twice', ['Nastar 85rb\nNASTAR, 90rb']],
  ])('says that its %s is to be mended: %j', (part, texts) => {
    expect(texts.map((text) => readProductLines(text).at(-1)?.part)).toEqual(texts.map(() => part));
    expect(readProductLines('Nastar, 85rb')[0]?.part).toBeNull();
  });

  it('is kept as it was typed, so that it reads the same when it is read again', () => {
    const text = 'Nastar\t85\t20\n  Bolu\tgratis';
    const again = readProductLines(text).map(({ typed }) => typed);
    expect(again).toEqual(['Nastar\t85\t20', '  Bolu\tgratis']);
  });

  it.each(['', '  \t', 'nama, harga, kuota', 'Produk\tHarga\tKuota'])('%j is no line at all', (line) => {
    expect(said(line)).toEqual([]);
  });
});

describe('a pasted list', () => {
  it('is read line by line, and a product that comes twice is flagged where it comes again', () => {
    const text = 'nama, harga, kuota\r\n\nNastar 85rb 20\n  Kastengel 95rb\nNASTAR, 90rb';
    expect(readProductLines(text).map(({ line, read }) => [line, read.kind])).toEqual([
      [3, 'certain'],
      [4, 'certain'],
      [5, 'unreadable'],
    ]);
  });

  it('gives back whatever it is written from, in any of the ways', () => {
    const name = fc.constantFrom('Nastar', 'Bolu pisang', 'Lapis legit 500 g', 'Sambal cumi pedas');
    const ways = [', ', '\t', ' | ', ' - ', ';', ' '];
    const product = fc.record({
      name,
      price: fc.integer({ min: 1000, max: 9_999_999 }),
      quota: fc.option(fc.integer({ min: 0, max: 999 })),
    });
    fc.assert(
      fc.property(product, fc.constantFrom(...ways), ({ name: of, price, quota }, between) => {
        const line = [of, formatRupiah(price), ...(quota === null ? [] : [String(quota)])].join(between);
        expect(said(line)).toEqual([`${of} ${price} ${quota ?? '∞'}`]);
      }),
    );
  });

  it('never throws and never drops a line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { raw, read } of readProductLines(text)) {
          expect(raw).not.toBe('');
          if (read.kind === 'unreadable') expect(read.raw === raw || read.why === 'tooLong').toBe(true);
        }
      }),
    );
  });
});

describe('the code of a new product', () => {
  it.each([
    ['Nastar', [], 'NASTAR'],
    ['Nastar keju', ['nastar'], 'NASTAR-KEJU'],
    ['Nastar', ['NASTAR', 'NASTAR-A'], 'NASTAR-B'],
    ['Kue', [], 'KUE'],
    ['12 donat', [], 'DONAT'],
    ['蛋糕', [], 'PRODUK'],
  ])('of %s beside %j is %s', (label, taken, code) => {
    expect(productCode(label, taken)).toBe(code);
  });
});
