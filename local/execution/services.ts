import { SessionService } from '../google/account/sessionService';
import { CacheServiceStandIn } from '../google/cache/cacheService';
import { ContentServiceStandIn } from '../google/content/contentService';
import { FormAppService } from '../google/form/formApp';
import { HtmlServiceStandIn } from '../google/html/htmlService';
import { LockServiceStandIn } from '../google/lock/lockService';
import { MailAppService } from '../google/mail/mailApp';
import { PropertiesServiceStandIn } from '../google/properties/propertiesService';
import { ScriptAppService } from '../google/script/scriptApp';
import type { Session } from '../google/session';
import { SpreadsheetAppService } from '../google/spreadsheet/spreadsheetApp';
import type { StandIn } from '../google/standIn';
import { UtilitiesService } from '../google/utilities/utilities';

/** The globals that a script finds, as they look to one execution. */
export function services(session: Session): Record<string, StandIn> {
  return {
    SpreadsheetApp: new SpreadsheetAppService(session),
    FormApp: new FormAppService(session),
    ScriptApp: new ScriptAppService(session),
    LockService: new LockServiceStandIn(session),
    PropertiesService: new PropertiesServiceStandIn(session),
    CacheService: new CacheServiceStandIn(session),
    MailApp: new MailAppService(session),
    Utilities: new UtilitiesService(session),
    Session: new SessionService(session),
    HtmlService: new HtmlServiceStandIn(session),
    ContentService: new ContentServiceStandIn(session),
  };
}
