import { goneFrom } from '../../src/entry/intake/replacedKeys';

/** A form that lists responses of these times, `r<time>` each. */
function listing(...times: readonly number[]) {
  const responses = times.map((at) => ({ getId: () => `r${at}`, getTimestamp: () => new Date(at) }));
  return () => ({ getResponses: () => responses }) as unknown as GoogleAppsScript.Forms.Form;
}

describe('whose response is gone', () => {
  it('is who is not listed, and came after the form was taken into use, or after the first that is listed', () => {
    const asked = [
      { key: 'r5', at: 5 },
      { key: 'r20', at: 20 },
      { key: 'r30', at: 30 },
    ];
    expect([...goneFrom(listing(10, 30), asked)]).toEqual(['r20']);
    expect([...goneFrom(listing(10, 30), asked, 1)]).toEqual(['r5', 'r20']);
  });

  it('is nobody older than all that is listed, where the form may have been cleared since', () => {
    const cleared = [
      { key: 'r5', at: 5, mayBeCleared: true },
      { key: 'r20', at: 20, mayBeCleared: true },
    ];
    expect([...goneFrom(listing(10, 30), cleared, 1)]).toEqual(['r20']);
    expect([...goneFrom(listing(), cleared, 1)]).toEqual([]);
  });
});
