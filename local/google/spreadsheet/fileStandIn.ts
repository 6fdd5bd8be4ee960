import type { StandIn } from '../standIn';
import type { Area } from './area';

/** The file and its tabs as stand-ins hand them along: an answer that names a place, with no import in a circle. */
export interface FileStandIn extends StandIn {
  /** Both free of charge. */
  sheet(id: number): SheetStandIn;
}

export interface SheetStandIn extends StandIn {
  readonly file: FileStandIn;
  readonly sheetId: number;
  rangeAt(area: Area): StandIn;
}
