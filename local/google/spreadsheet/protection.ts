import { GoogleError } from '../errors';
import type { Session } from '../session';
import { EnumValue } from '../standIn';
import { runBook } from './runBook';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { ProtectionState } from './spreadsheetState';

/** Protects a range (A1) or, without one, the whole tab; returns the protection's id. Buffered. */
export function addProtection(session: Session, sheetId: number, range?: string): number {
  session.state.nextId += 1;
  const id = session.state.nextId;
  const added: ProtectionState = {
    id,
    description: '',
    warningOnly: false,
    ...(range === undefined ? {} : { range }),
  };
  runBook(session).write(sheetId, 1, (sheet) => {
    sheet.protections = [...sheet.protections, added];
  });
  return id;
}

/** A protected tab or range. Who may edit it is not kept here: scripts run as the owner, who always may. */
export class Protection extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.Protection';

  constructor(
    session: Session,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super(session);
  }

  getDescription(): string {
    return this.look().description;
  }
  isWarningOnly(): boolean {
    return this.look().warningOnly;
  }
  getProtectionType(): EnumValue {
    const name = this.look().range === undefined ? 'SHEET' : 'RANGE';
    return new EnumValue('Spreadsheet.ProtectionType', name);
  }
  canEdit(): boolean {
    return this.local(true);
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }
  remove(): void {
    this.book.write(this.sheetId, 1, (sheet) => {
      sheet.protections = sheet.protections.filter((one) => one.id !== this.id);
    });
  }

  private look(): ProtectionState {
    const found = this.book.read(this.sheetId, 1).protections.find((one) => one.id === this.id);
    if (!found) throw new GoogleError('The protection no longer exists.');
    return found;
  }

  private change(part: Partial<ProtectionState>): this {
    this.book.write(this.sheetId, 1, (sheet) => {
      sheet.protections = sheet.protections.map((one) => (one.id === this.id ? { ...one, ...part } : one));
    });
    return this;
  }
}
