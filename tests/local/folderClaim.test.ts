import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder, FolderInUse } from '../../local/folderClaim';

const folder = () => mkdtempSync(join(tmpdir(), 'buka-po-claim-'));

describe('the state folder', () => {
  it('belongs to one process: a second is told whose it is and what to do', () => {
    const shared = folder();
    claimFolder(shared, process.ppid);
    expect(() => claimFolder(shared)).toThrow(FolderInUse);
    expect(() => claimFolder(shared)).toThrow(/already open.*STATE_DIR=/s);
  });

  it('is free again when it was given back', () => {
    const shared = folder();
    claimFolder(shared, process.ppid)();
    expect(readdirSync(shared)).toEqual([]);
    expect(() => claimFolder(shared)).not.toThrow();
  });

  it('is free again when the process that had it was killed', () => {
    const shared = folder();
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    claimFolder(shared, gone);
    expect(() => claimFolder(shared)).not.toThrow();
  });

  it('is free where the claim says nothing', () => {
    const shared = folder();
    writeFileSync(join(shared, 'in-use-by'), 'garbage');
    expect(() => claimFolder(shared)).not.toThrow();
  });
});
