import { type Probe, throws } from './probe';

const TRIGGERS = 'https://developers.google.com/apps-script/reference/script/clock-trigger-builder';
const CACHE = 'https://developers.google.com/apps-script/reference/cache/cache';
const LOCK = 'https://developers.google.com/apps-script/reference/lock/lock';

/** The small services and the language runtime. */
export const serviceProbes: Probe[] = [
  {
    name: 'everyMinutes takes 1, 5, 10, 15 and 30 only',
    source: `[D] ${TRIGGERS}#everyminutesn`,
    run: () => throws(() => ScriptApp.newTrigger('conformance').timeBased().everyMinutes(7).create()),
    expected: 'throws',
  },
  {
    name: 'a property that is not there is null',
    source: '[D] https://developers.google.com/apps-script/reference/properties/properties#getpropertykey',
    run: () => PropertiesService.getScriptProperties().getProperty('tidak ada') === null,
    expected: true,
  },
  {
    name: 'a property over 9 kB is refused',
    source: '[D] https://developers.google.com/apps-script/guides/services/quotas',
    run: () => throws(() => PropertiesService.getScriptProperties().setProperty('besar', 'x'.repeat(10_000))),
    expected: 'throws',
  },
  {
    name: 'a cached value over 100 kB is refused',
    source: `[D] ${CACHE}#putkey,-value`,
    run: () => throws(() => CacheService.getScriptCache()?.put('besar', 'x'.repeat(110_000))),
    expected: 'throws',
  },
  {
    name: 'a cached value is text again',
    source: `[D] ${CACHE}#getkey`,
    run: () => {
      const cache = CacheService.getScriptCache();
      cache?.put('kunci', 'nilai');
      return cache?.get('kunci');
    },
    expected: 'nilai',
  },
  {
    name: 'a lock that one holds is not counted: one release frees it',
    source: `[D] ${LOCK}#releaselock`,
    run: () => {
      const lock = LockService.getScriptLock();
      lock.tryLock(1000);
      lock.tryLock(1000);
      lock.releaseLock();
      return lock.hasLock();
    },
    expected: false,
  },
  {
    name: 'formatDate takes the zone that it is given',
    source:
      '[D] https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format',
    run: () => Utilities.formatDate(new Date(1785549600000), 'Asia/Jayapura', 'yyyy-MM-dd HH:mm:ss'),
    expected: '2026-08-01 11:00:00',
  },
  {
    name: 'an enum is its name in JSON',
    source: '[D] https://developers.google.com/apps-script/guides/v8-runtime/migration',
    run: () => JSON.stringify({ type: ScriptApp.EventType.ON_EDIT }),
    expected: '{"type":"ON_EDIT"}',
  },
  {
    name: 'the runtime lacks the browser’s and Node’s globals',
    source: '[D] https://developers.google.com/apps-script/guides/v8-runtime; [F] jpoehnelt, WinterCG limits',
    run: () => {
      const names =
        'URL URLSearchParams TextEncoder TextDecoder fetch setTimeout setInterval structuredClone queueMicrotask atob btoa crypto process Buffer require window performance';
      return names.split(' ').filter((name) => name in globalThis);
    },
    expected: [],
  },
];
