import { createHash, createHmac } from 'node:crypto';
import { GoogleError, NotInLocalWorkspace } from '../errors';
import { type EnumValue, StandIn } from '../standIn';
import { Blob } from './blob';
import { bufferOf, signedBytes } from './bytes';
import { formatDate } from './formatDate';

/** Google's names of digests → Node's. MD2 is nobody's any more. */
const DIGESTS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const LONGEST_SLEEP = 300_000;

/** The global `Utilities`. [D] developers.google.com/apps-script/reference/utilities/utilities */
export class UtilitiesService extends StandIn {
  readonly type = 'Utilities.Utilities';

  formatDate(date: Date, timeZone: string, format: string): string {
    return this.local(formatDate(date.getTime(), timeZone, format));
  }

  /** Modelled time passes, real time does not. [D] At most 300,000 ms. */
  sleep(milliseconds: number): void {
    this.local(undefined);
    if (milliseconds > LONGEST_SLEEP) throw new GoogleError('Invalid argument: milliseconds');
    this.session.spend(milliseconds);
  }

  /** Unique in this world and the same under the same seed. */
  getUuid(): string {
    const hex = createHash('sha256')
      .update(`${this.session.state.seed} ${this.session.newId('uuid')}`)
      .digest('hex');
    const version4 = `${hex.slice(0, 12)}4${hex.slice(13, 16)}a${hex.slice(17, 32)}`;
    return this.local(version4.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
  }

  computeDigest(algorithm: EnumValue, value: string | number[]): number[] {
    const name = DIGESTS[algorithm.name];
    this.local(undefined);
    if (!name) throw new NotInLocalWorkspace(`Utilities.computeDigest with ${algorithm.name}`);
    return signedBytes(createHash(name).update(bufferOf(value)).digest());
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[]): number[] {
    return this.local(signedBytes(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()));
  }

  base64Encode(data: string | number[]): string {
    return this.local(bufferOf(data).toString('base64'));
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.local(webSafe(bufferOf(data).toString('base64')));
  }

  base64Decode(encoded: string): number[] {
    return this.local(signedBytes(Buffer.from(encoded, 'base64')));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.local(signedBytes(Buffer.from(encoded, 'base64url')));
  }

  newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return this.local(new Blob(this.session, bufferOf(data), type, name));
  }

  private local<T>(value: T): T {
    this.session.meter.charge('local');
    return value;
  }
}

/** [D] URL-safe alphabet; Google keeps the padding. */
function webSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}
