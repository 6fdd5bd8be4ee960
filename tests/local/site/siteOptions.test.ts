import { siteOptions } from '../../../local/site/siteOptions';

describe('the options of npm start', () => {
  it('has a port and a folder of its own', () => {
    expect(siteOptions([], {})).toEqual({ port: 8080, folder: '.buka-po', fresh: false });
  });

  it('takes another port, another folder, and a fresh start', () => {
    expect(siteOptions(['--fresh'], { PORT: '8081', STATE_DIR: '/tmp/shop' })).toEqual({
      port: 8081,
      folder: '/tmp/shop',
      fresh: true,
    });
  });

  it('begins with a blank file', () => {
    expect(siteOptions(['--empty'], {})).toMatchObject({ fresh: true, empty: true });
  });

  it('opens on the end of a season', () => {
    expect(siteOptions(['--scenario', 'season.json'], {})).toMatchObject({
      fresh: false,
      scenario: 'season.json',
    });
  });

  it.each<[string[], string, string]>([
    [['--frehs'], '8080', '--frehs'],
    [['--scenario'], '8080', '--scenario needs a file'],
    [['--scenario', 'a.json', '--fresh'], '8080', '--fresh'],
    [['--fresh', 'a.json'], '8080', 'a.json'],
    [['--empty', '--fresh'], '8080', '--fresh'],
    [[], 'eighty', 'PORT=8081 npm start'],
    [[], '70000', '70000'],
  ])('%j with PORT=%s is refused in words', (args, PORT, words) => {
    expect(siteOptions(args, { PORT })).toEqual({ wrong: expect.stringContaining(words) });
  });
});
