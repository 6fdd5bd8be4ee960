import { requireScope } from '../account/authority';
import { GoogleError } from '../errors';
import type { Session } from '../session';
import type { StandIn } from '../standIn';
import { UiStandIn } from '../ui/ui';
import { ConditionalFormatRuleBuilder } from './conditionalFormatRule';
import { DataValidationBuilder } from './dataValidation';
import { RichTextValueBuilder } from './richTextValue';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetStandIn } from './spreadsheetStandIn';

/** The global `SpreadsheetApp` of a script that is bound to its file. */
export class SpreadsheetAppService extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.SpreadsheetApp';

  getActive(): Spreadsheet {
    return this.bound('getActive');
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.bound('getActiveSpreadsheet');
  }
  getActiveSheet(): Sheet {
    requireBoundFile(this.session, 'getActiveSheet');
    return new Spreadsheet(this.session).getActiveSheet();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return new Spreadsheet(this.session).setActiveSheet(sheet);
  }
  /** [D] `spreadsheets.currentonly` opens no file by id, not even the bound one. */
  openById(_id: string): never {
    return this.refuseToOpen('openById');
  }
  openByUrl(_url: string): never {
    return this.refuseToOpen('openByUrl');
  }
  create(..._args: unknown[]): never {
    return this.refuseToOpen('create');
  }
  flush(): void {
    this.book.flush();
  }

  getUi(): StandIn {
    this.local(undefined);
    if (!this.session.hasUi) {
      throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new UiStandIn(this.session);
  }
  newDataValidation(): DataValidationBuilder {
    return this.local(new DataValidationBuilder(this.session, new Spreadsheet(this.session)));
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return this.local(new ConditionalFormatRuleBuilder(this.session));
  }
  newRichTextValue(): RichTextValueBuilder {
    return this.local(new RichTextValueBuilder(this.session));
  }

  private bound(method: string): Spreadsheet {
    this.local(undefined);
    requireBoundFile(this.session, method);
    return new Spreadsheet(this.session);
  }

  private refuseToOpen(method: string): never {
    this.local(undefined);
    requireScope(this.session, `SpreadsheetApp.${method}`, 'spreadsheets');
    throw new GoogleError(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }
}

/** [D] a simple trigger may use the file it is bound to; before any consent (NONE) nothing may. */
function requireBoundFile(session: Session, method: string): void {
  if (session.authority === 'limited') return;
  requireScope(session, `SpreadsheetApp.${method}`, 'spreadsheets.currentonly', 'spreadsheets');
}
