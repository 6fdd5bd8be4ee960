import { lacksConsent, requireScope, scopesGranted } from '../account/authority';
import { GoogleError } from '../errors';
import type { Session } from '../session';
import { EnumValue, StandIn } from '../standIn';
import { ClockTriggerBuilder } from './clockTriggerBuilder';
import { SourceTriggerBuilder } from './sourceTriggerBuilder';
import { Trigger } from './trigger';

/** `ScriptApp.newTrigger(handler)`. */
class TriggerBuilder extends StandIn {
  readonly type = 'Script.TriggerBuilder';

  constructor(
    session: Session,
    private readonly handler: string,
  ) {
    super(session);
  }

  timeBased(): ClockTriggerBuilder {
    this.session.meter.charge('local');
    return new ClockTriggerBuilder(this.session, this.handler);
  }

  forForm(form: string | StandIn): SourceTriggerBuilder {
    this.session.meter.charge('local');
    const id = idOf(form);
    if (!this.session.state.forms.some((one) => one.id === id))
      throw new GoogleError('Invalid argument: key');
    return new SourceTriggerBuilder(this.session, 'Script.FormTriggerBuilder', this.handler, id);
  }

  forSpreadsheet(sheet: string | StandIn): SourceTriggerBuilder {
    this.session.meter.charge('local');
    const { id } = this.session.state.spreadsheet;
    // A stand-in can only be our one spreadsheet: nothing else can be opened here.
    if (typeof sheet === 'string' && sheet !== id) throw new GoogleError('Invalid argument: key');
    return new SourceTriggerBuilder(this.session, 'Script.SpreadsheetTriggerBuilder', this.handler, id);
  }
}

function idOf(form: string | StandIn): string {
  return typeof form === 'string' ? form : (form as StandIn & { form: { id: string } }).form.id;
}

/** `ScriptApp.getService()`: where a web app would answer; nothing is deployed here. */
class Service extends StandIn {
  readonly type = 'Script.Service';

  getUrl(): null {
    this.session.meter.charge('local');
    return null;
  }
}

/** Where Google asks for consent. */
export const CONSENT_URL = 'https://script.google.com/macros/d/script-0/auth';

/** `ScriptApp.getAuthorizationInfo(mode)`. [D] …/reference/script/authorization-info */
class AuthorizationInfo extends StandIn {
  readonly type = 'Script.AuthorizationInfo';

  getAuthorizationStatus(): EnumValue {
    this.session.meter.charge('local');
    const status = this.isLacking() ? 'REQUIRED' : 'NOT_REQUIRED';
    return new EnumValue('Script.AuthorizationStatus', status);
  }

  getAuthorizationUrl(): string | null {
    this.session.meter.charge('local');
    return this.isLacking() ? CONSENT_URL : null;
  }

  private isLacking(): boolean {
    return lacksConsent(this.session.state, this.session.user);
  }
}

/** The global `ScriptApp`. [D] developers.google.com/apps-script/reference/script/script-app */
export class ScriptAppService extends StandIn {
  readonly type = 'Script.ScriptApp';

  newTrigger(functionName: string): TriggerBuilder {
    this.session.meter.charge('local');
    requireScope(this.session, 'ScriptApp.newTrigger', 'script.scriptapp');
    return new TriggerBuilder(this.session, functionName);
  }

  /** [D] Only the current user's: nobody sees another's triggers. */
  getProjectTriggers(): Trigger[] {
    this.session.meter.charge('trigger');
    requireScope(this.session, 'ScriptApp.getProjectTriggers', 'script.scriptapp');
    const own = this.session.state.triggers.filter((trigger) => trigger.user === this.session.user);
    return own.map((trigger) => new Trigger(this.session, trigger));
  }

  deleteTrigger(trigger: Trigger): void {
    this.session.meter.charge('trigger');
    requireScope(this.session, 'ScriptApp.deleteTrigger', 'script.scriptapp');
    const { state } = this.session;
    state.triggers = state.triggers.filter((each) => each.id !== trigger.trigger.id);
  }

  getScriptId(): string {
    this.session.meter.charge('local');
    return 'script-0';
  }

  getService(): Service {
    this.session.meter.charge('local');
    return new Service(this.session);
  }

  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    this.session.meter.charge('local');
    return new AuthorizationInfo(this.session);
  }

  /** [D] "ends the current execution and renders an authorization prompt" where consent lacks; here it ends it only. */
  requireAllScopes(_mode: EnumValue): void {
    this.session.meter.charge('local');
    if (!lacksConsent(this.session.state, this.session.user)) return;
    throw new GoogleError('Authorization is required to perform that action.');
  }

  requireScopes(_mode: EnumValue, oAuthScopes: string[]): void {
    this.session.meter.charge('local');
    const granted = scopesGranted(this.session.state, this.session.user);
    const missing = oAuthScopes.filter((scope) => !granted.includes(scope));
    if (missing.length > 0) {
      throw new GoogleError(
        `Specified permissions are not sufficient. Required permissions: ${missing.join(' && ')}`,
      );
    }
  }
}
