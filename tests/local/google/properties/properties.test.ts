import { PropertiesServiceStandIn } from '../../../../local/google/properties/propertiesService';
import { newState } from '../../../../local/newState';
import { fakeSession, NOW } from '../fakeSession';

const store = (session = fakeSession()) => new PropertiesServiceStandIn(session).getDocumentProperties();

describe('[D] properties', () => {
  it('are read back, listed, and gone when deleted', () => {
    const properties = store().setProperty('a', '1').setProperties({ b: '2', c: '3' });
    expect(properties.deleteProperty('b').getProperties()).toEqual({ a: '1', c: '3' });
    expect(properties.getProperty('b')).toBeNull();
    expect(properties.getProperty('toString')).toBeNull();
    expect(properties.setProperties({ d: '4' }, true).getKeys()).toEqual(['d']);
    expect(properties.deleteAllProperties().getKeys()).toEqual([]);
  });

  it('a user’s are nobody else’s', () => {
    const state = newState({ start: NOW, language: 'id' });
    const of = (user: string) =>
      new PropertiesServiceStandIn(fakeSession({ state, user })).getUserProperties();
    of('a@contoh.id').setProperty('x', '1');
    expect([of('a@contoh.id').getProperty('x'), of('b@contoh.id').getProperty('x')]).toEqual(['1', null]);
  });

  it('hold at most 9 kB a value', () => {
    const properties = store().setProperty('k', 'x'.repeat(9 * 1024));
    expect(() => properties.setProperty('k', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
    expect(properties.getProperty('k')).toHaveLength(9 * 1024);
  });

  it('hold at most 500 kB a store', () => {
    const kilobytes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_one, n) => [`${n + 10}`, 'x'.repeat(8 * 1024 - 2)]));
    expect(() => store().setProperties(kilobytes(62))).not.toThrow();
    expect(() => store().setProperties(kilobytes(63))).toThrow(
      'You have exceeded the property storage quota.',
    );
  });

  it('are read and written 50,000 times a day, counted anew after 24 hours', () => {
    const session = fakeSession();
    const properties = store(session).setProperty('a', '1');
    const usage = session.state.usage[session.user];
    if (usage) usage.propertyCalls = 50_000;
    expect(() => properties.getProperty('a')).toThrow(
      'Service invoked too many times for one day: properties.',
    );
    session.spend(24 * 3_600_000);
    expect(properties.getProperty('a')).toBe('1');
  });
});
