import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder, FolderInUse, UnusableFolder } from '../../local/folderClaim';

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

  // In a container, after a power cut: the numbers begin anew there.
  it('is free where the one that had it bore our own number', () => {
    const shared = folder();
    writeFileSync(join(shared, 'in-use-by'), `${process.pid}\n`);
    expect(() => claimFolder(shared)).not.toThrow();
    expect(readFileSync(join(shared, 'in-use-by'), 'utf8')).toBe(`${process.pid}\n`);
  });

  it('is told how to be freed, where that number is something else by now', () => {
    const shared = folder();
    claimFolder(shared, process.ppid);
    const file = join(shared, 'in-use-by');
    expect(() => claimFolder(shared)).toThrow(
      `If process ${process.ppid} is something else, delete ${file} and start again.`,
    );
    rmSync(file);
    expect(() => claimFolder(shared)).not.toThrow();
  });

  it('is free where the claim says nothing', () => {
    const shared = folder();
    writeFileSync(join(shared, 'in-use-by'), 'garbage');
    expect(() => claimFolder(shared)).not.toThrow();
  });

  it('can be no file, and says what to do', () => {
    const file = join(folder(), 'catatan.txt');
    writeFileSync(file, 'milik saya');
    expect(() => claimFolder(join(file, 'toko'))).toThrow(UnusableFolder);
    expect(() => claimFolder(file)).toThrow(/can't be kept in .*catatan\.txt.*STATE_DIR=/s);
    expect(readFileSync(file, 'utf8')).toBe('milik saya');
  });
});
