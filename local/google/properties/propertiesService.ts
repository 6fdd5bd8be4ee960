import { StandIn } from '../standIn';
import { PropertyStore } from './propertyStore';

/** The global `PropertiesService`. [D] developers.google.com/apps-script/reference/properties */
export class PropertiesServiceStandIn extends StandIn {
  readonly type = 'Properties.PropertiesService';

  getScriptProperties(): PropertyStore {
    return this.store(this.session.state.properties.script);
  }

  getDocumentProperties(): PropertyStore {
    return this.store(this.session.state.properties.document);
  }

  getUserProperties(): PropertyStore {
    const { user } = this.session.state.properties;
    user[this.session.user] ??= {};
    return this.store(user[this.session.user] ?? {});
  }

  private store(values: Record<string, string>): PropertyStore {
    this.session.meter.charge('local');
    return new PropertyStore(this.session, values);
  }
}
