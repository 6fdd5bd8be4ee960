import type { Session } from '../../session';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { ChartState } from '../spreadsheetState';

/** Where a chart's corner is: a cell counted from 1, and pixels from there. [D] reference/spreadsheet/container-info */
export class ContainerInfo extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.ContainerInfo';

  constructor(
    session: Session,
    private readonly at: ChartState['at'],
  ) {
    super(session);
  }

  getAnchorRow(): number {
    return this.local(this.at.row);
  }
  getAnchorColumn(): number {
    return this.local(this.at.column);
  }
  getOffsetX(): number {
    return this.local(this.at.x);
  }
  getOffsetY(): number {
    return this.local(this.at.y);
  }
}
