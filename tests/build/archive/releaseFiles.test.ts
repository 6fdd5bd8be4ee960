import { releaseFiles } from '../../../build/archive/releaseFiles';

const files = releaseFiles({ 'main.js': 'code', 'appsscript.json': '{}', 'status.html': '<p>' });

describe('releaseFiles', () => {
  it('names the script as the online editor does, and leaves the rest as pushed', () => {
    expect(Object.keys(files).sort()).toEqual([
      'INSTALL.md',
      'PASANG.md',
      'appsscript.json',
      'main.gs',
      'status.html',
    ]);
    expect(files['main.gs']).toBe('code');
  });

  it.each(['PASANG.md', 'INSTALL.md'])('%s speaks of every kind of file in the archive', (name) => {
    for (const word of ['main.gs', 'appsscript.json', '.html', 'Siapkan'])
      expect(files[name]).toContain(word);
  });
});
