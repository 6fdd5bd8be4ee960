import type { Host } from './host';

/** A Date whose present is the run's own time; instances are ordinary dates. */
export function virtualDate(host: Host): unknown {
  const RealDate = Date;
  function VirtualDate(...args: unknown[]): unknown {
    const date = args.length > 0 ? Reflect.construct(RealDate, args) : new RealDate(host.now);
    return new.target ? date : date.toString();
  }
  VirtualDate.now = () => host.now;
  VirtualDate.parse = RealDate.parse;
  VirtualDate.UTC = RealDate.UTC;
  VirtualDate.prototype = RealDate.prototype;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate });
  return VirtualDate;
}
