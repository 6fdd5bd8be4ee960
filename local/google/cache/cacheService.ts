import { StandIn } from '../standIn';
import { CacheStandIn } from './cacheStandIn';

/** The global `CacheService`. [D] developers.google.com/apps-script/reference/cache/cache-service */
export class CacheServiceStandIn extends StandIn {
  readonly type = 'Cache.CacheService';

  getScriptCache(): CacheStandIn {
    return this.cache('script');
  }

  getDocumentCache(): CacheStandIn {
    return this.cache('document');
  }

  getUserCache(): CacheStandIn {
    return this.cache(`user ${this.session.user}`);
  }

  private cache(scope: string): CacheStandIn {
    this.session.meter.charge('local');
    return new CacheStandIn(this.session, scope);
  }
}
