import { readFormLink } from '../../../src/forms/adopt/readFormLink';
import { phrases } from '../../../src/messages/phrases';

const ID = '1aB-cD_eF2gH3iJ4kL5mN6oP7qR8sT9uV0wX1yZ2abcd';
const OWN = '9aB-cD_eF2gH3iJ4kL5mN6oP7qR8sT9uV0wX1yZ2abcd';
const VIEW = '1FAIpQLSd0aB-cD_eF2gH3iJ4kL5mN6oP7qR8sT9uV0wX1yZ2abcd';

describe('the link of the form she has', () => {
  it.each([
    `https://docs.google.com/forms/d/${ID}/edit`,
    `https://docs.google.com/forms/d/${ID}/edit#responses`,
    `https://docs.google.com/forms/d/${ID}/edit?usp=drivesdk`,
    `docs.google.com/forms/u/1/d/${ID}/edit`,
    `https://docs.google.com/a/toko.id/forms/d/${ID}/edit`,
    `https://docs.google.com/forms/d/${ID}/viewform`,
    `https://drive.google.com/open?id=${ID}&usp=drive_fs`,
    `https://drive.google.com/file/d/${ID}/view`,
    ` ini kak: https://docs.google.com/forms/d/${ID}/edit \n makasih`,
    `https://docs.google.com/forms/d/${ID}/edit https://docs.google.com/forms/d/${ID}/viewform`,
    ID,
  ])('%s gives its id', (typed) => {
    expect(readFormLink(typed, OWN)).toEqual({ formId: ID, trouble: null });
  });

  it.each([
    [`https://docs.google.com/forms/d/e/${VIEW}/viewform?usp=sf_link`, 'viewLink'],
    [`https://docs.google.com/forms/u/0/d/e/${VIEW}/viewform`, 'viewLink'],
    [VIEW, 'viewLink'],
    ['https://forms.gle/aBcDeF1234', 'shortLink'],
    ['forms.gle/aBcDeF1234', 'shortLink'],
    ['https://goo.gl/forms/aBcDeF1234', 'shortLink'],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`, 'sheetLink'],
    [`https://docs.google.com/forms/d/${OWN}/edit`, 'ownForm'],
    [OWN, 'ownForm'],
    [`https://docs.google.com/forms/d/${ID}/edit https://forms.gle/aBcDeF1234`, 'severalLinks'],
    [`https://docs.google.com/document/d/${ID}/edit`, 'noLink'],
    ['https://wa.me/6281211112222', 'noLink'],
    ['https://docs.google.com/forms/u/0/', 'noLink'],
    ['formulir saya', 'noLink'],
    ['', 'noLink'],
    [null, 'noLink'],
  ])('%s can’t be opened: %s', (typed, trouble) => {
    expect(readFormLink(typed, OWN)).toEqual({ formId: null, trouble });
  });

  it('is explained in both languages, with the way out', () => {
    const { trouble } = readFormLink('https://forms.gle/aBcDeF1234', null);
    if (trouble === null) throw new Error('taken for an edit link');
    expect(phrases('adoption', 'id')(trouble)).toContain('/edit');
    expect(phrases('adoption', 'en')(trouble)).toContain('/edit');
  });
});
