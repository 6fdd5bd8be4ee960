import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { readGoogleTypes } from '../../../build/guard/readGoogleTypes';
import { signaturesJson } from '../../../build/guard/signaturesJson';

const reading = readGoogleTypes();

describe('readGoogleTypes', () => {
  it('gives the very file that the guard uses: run `npm run guard` when this fails', () => {
    const committed = readFileSync(join(project.root, 'local/google/guard/signatures.json'), 'utf8');
    // Compared by hand: a difference of 200 kB is nothing to print.
    expect(signaturesJson(reading.signatures) === committed).toBe(true);
  });

  it('misses no method: only constructors and index signatures stay unread', () => {
    expect(reading.count).toBeGreaterThanOrEqual(2400);
    expect(reading.unread.filter((member) => !/: (new\(|\(|\[)/.test(member))).toEqual([]);
  });

  it('knows every class that a signature names, or leaves it to a service that we have not', () => {
    const { classes, enums } = reading.signatures;
    const parameters = Object.values(classes).flatMap((each) => Object.values(each.methods).flat(2));
    const named = parameters.flatMap(({ type }) => type.match(/\b[A-Z]\w+\.\w+/g) ?? []);
    const unknown = new Set(named.filter((name) => !classes[name] && !enums[name]));
    expect([...unknown].sort()).toEqual(['Document.Document', 'Drive.File']);
  });
});
