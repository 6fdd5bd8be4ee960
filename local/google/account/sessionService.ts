import type { Session } from '../session';
import { StandIn } from '../standIn';
import { requireScope } from './authority';

/** `Session.getEffectiveUser()` and the like; an unknown visitor has a blank address. */
export class User extends StandIn {
  readonly type = 'Base.User';

  constructor(
    session: Session,
    private readonly email: string,
  ) {
    super(session);
  }

  getEmail(): string {
    this.session.meter.charge('local');
    return this.email;
  }
}

/** The global `Session`. [D] developers.google.com/apps-script/reference/base/session */
export class SessionService extends StandIn {
  readonly type = 'Base.Session';

  getEffectiveUser(): User {
    this.session.meter.charge('local');
    requireScope(this.session, 'Session.getEffectiveUser', 'userinfo.email');
    return new User(this.session, this.session.user);
  }

  /** Blank where nobody is at the desk: [D] usually so inside triggers that other people set off. */
  getActiveUser(): User {
    this.session.meter.charge('local');
    requireScope(this.session, 'Session.getActiveUser', 'userinfo.email');
    return new User(this.session, this.session.hasUi ? this.session.user : '');
  }

  /** Needs no scope; [D] differs for each pair of user and script, and changes every 30 days (not here). */
  getTemporaryActiveUserKey(): string {
    this.session.meter.charge('local');
    return Buffer.from(this.session.user).toString('base64');
  }

  getActiveUserLocale(): string {
    this.session.meter.charge('local');
    return this.session.state.spreadsheet.locale === 'in_ID' ? 'id' : 'en';
  }

  /** The manifest's zone, which no script can change and no rule of ours may use. */
  getScriptTimeZone(): string {
    this.session.meter.charge('local');
    return this.session.state.manifest.timeZone;
  }
}
