import { signaturesOf } from '../../../build/guard/signaturesOf';

// One file a namespace, as the package has it; the aliases of all stand in a file of their own.
const common = 'declare namespace GoogleAppsScript { type Integer = number; }';
const base = `
declare namespace GoogleAppsScript {
  namespace Base {
    interface BlobSource { getBlob(): Blob; }
    interface Blob extends BlobSource { getName(): string | null; }
  }
}`;
const paper = `
declare namespace GoogleAppsScript {
  namespace Paper {
    /** A comment; with {braces} and a semicolon. */
    enum Size { SMALL, LARGE = 4, }
    type Colour = "red" | "blue";
    interface PaperApp {
      Size: typeof Size;
      open(id: string): Sheet;
      open(
        id: string,
        options: { size?: Size; deep: Integer },
      ): Sheet;
      new(): PaperApp;
    }
    interface Sheet extends Base.Blob {
      readonly width: Integer;
      note?: string;
      toString(): string;
      paint(colours: Array<Array<Colour | null>>): void;
      plain(colours: Colour[], blob: Base.BlobSource): void;
      print(...copies: any[]): Sheet;
    }
  }
}
declare var PaperApp: GoogleAppsScript.Paper.PaperApp;
`;
const { signatures, count, unread } = signaturesOf([common, base, paper], new Set(['Paper']));
const sheet = signatures.classes['Paper.Sheet'];
const app = signatures.classes['Paper.PaperApp'];

describe('signaturesOf', () => {
  it('names services by their class, known namespaces or not', () => {
    expect(signatures.services).toEqual({ PaperApp: 'Paper.PaperApp' });
  });

  it('lists the members of an enum in order, and where it hangs on a service', () => {
    expect(signatures.enums).toEqual({ 'Paper.Size': ['SMALL', 'LARGE'] });
    expect(app?.properties).toEqual({ Size: 'enum Paper.Size' });
  });

  it('keeps every overload', () => {
    expect(app?.methods.open).toEqual([
      [{ name: 'id', type: 'string', optional: false, rest: false }],
      [
        { name: 'id', type: 'string', optional: false, rest: false },
        { name: 'options', type: '{ size?: Paper.Size; deep: number }', optional: false, rest: false },
      ],
    ]);
  });

  it('writes types so that they need no namespace and no alias', () => {
    expect(sheet?.extends).toEqual(['Base.Blob']);
    expect(sheet?.methods.paint?.[0]?.[0]?.type).toBe('(("red" | "blue") | null)[][]');
    expect(sheet?.methods.plain?.[0]?.map((each) => each.type)).toEqual([
      '("red" | "blue")[]',
      'Base.BlobSource',
    ]);
    expect(sheet?.properties).toEqual({ width: 'number', note: 'string | undefined' });
  });

  it('marks a rest parameter, and reads a method that every object has', () => {
    expect(sheet?.methods.print?.[0]?.[0]).toEqual({
      name: 'copies',
      type: 'any[]',
      optional: false,
      rest: true,
    });
    expect(sheet?.methods.toString).toEqual([[]]);
  });

  it('counts what it read and lists what it could not', () => {
    expect(count).toBe(6);
    expect(unread).toEqual(['Paper.PaperApp: new(): PaperApp']);
  });

  it('leaves out namespaces that nobody asked for', () => {
    expect(signatures.classes['Base.Blob']).toBeUndefined();
  });
});
