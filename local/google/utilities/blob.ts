import type { Session } from '../session';
import { StandIn } from '../standIn';
import { signedBytes } from './bytes';

/** Data with a name and a type, held in memory. [D] developers.google.com/apps-script/reference/base/blob */
export class Blob extends StandIn {
  readonly type = 'Base.Blob';

  constructor(
    session: Session,
    private readonly data: Buffer,
    private readonly contentType: string | null,
    private readonly name: string | null,
  ) {
    super(session);
  }

  getBytes(): number[] {
    this.session.meter.charge('local');
    return signedBytes(this.data);
  }

  getDataAsString(): string {
    this.session.meter.charge('local');
    return this.data.toString('utf8');
  }

  getContentType(): string | null {
    this.session.meter.charge('local');
    return this.contentType;
  }

  getName(): string | null {
    this.session.meter.charge('local');
    return this.name;
  }
}
