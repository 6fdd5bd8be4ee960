import { CacheServiceStandIn } from '../../../../local/google/cache/cacheService';
import { fakeSession } from '../fakeSession';

function cache() {
  const session = fakeSession();
  return { session, cache: new CacheServiceStandIn(session).getScriptCache() };
}

describe('a cache', () => {
  it('[D] forgets after ten minutes, or after the time asked for', () => {
    const { session, cache: own } = cache();
    own.put('short', 'a', 60);
    own.put('usual', 'b');
    session.spend(60_000);
    expect(own.getAll(['short', 'usual'])).toEqual({ usual: 'b' });
    session.spend(540_000);
    expect(own.get('usual')).toBeNull();
  });

  it('[D] removes on demand and keeps documents apart from scripts', () => {
    const { session, cache: own } = cache();
    own.putAll({ a: '1', b: '2' });
    own.remove('a');
    expect(own.getAll(['a', 'b'])).toEqual({ b: '2' });
    expect(new CacheServiceStandIn(session).getDocumentCache().get('b')).toBeNull();
  });

  it('[D] refuses long keys, big values and long times', () => {
    const { cache: own } = cache();
    expect(() => own.put('k'.repeat(251), 'v')).toThrow('Argument too large: key');
    expect(() => own.put('k', 'v'.repeat(102_401))).toThrow('Argument too large: value');
    expect(() => own.put('k', 'v', 21_601)).toThrow('expirationInSeconds');
    own.put('k'.repeat(250), 'v'.repeat(102_400), 21_600);
  });

  it('[F] drops a tenth, the oldest, when a thousand are there; reading keeps none alive', () => {
    const { session, cache: own } = cache();
    for (let n = 0; n < 1000; n += 1) {
      own.put(`k${n}`, 'v');
      session.spend(1);
    }
    own.get('k0');
    own.put('last', 'v');
    expect([own.get('k0'), own.get('k99'), own.get('k100'), own.get('last')]).toEqual([null, null, 'v', 'v']);
  });
});
