import type { Signatures } from '../../google/guard/signatures';
import type { EnumObjects } from './enumObjects';
import { evaluateTemplate } from './templates';

type Target = number | string;
type Call = (target: Target, method: string, args: unknown[]) => unknown;

/**
 * Objects that look like Google's and carry every method that Google has, no more: each method is one
 * call to the server.
 */
export class RemoteObjects {
  private readonly prototypes = new Map<string, object>();
  private readonly targets = new WeakMap<object, Target>();

  constructor(
    private readonly signatures: Signatures,
    private readonly enums: EnumObjects,
    private readonly call: Call,
  ) {}

  make(target: Target, type: string): object {
    const object = Object.create(this.prototypeOf(type)) as object;
    this.targets.set(object, target);
    return object;
  }

  targetOf(value: object): Target | undefined {
    return this.targets.get(value);
  }

  private prototypeOf(type: string): object {
    const prototype = this.prototypes.get(type) ?? this.makePrototype(type);
    this.prototypes.set(type, prototype);
    return prototype;
  }

  private makePrototype(type: string): object {
    const definition = this.signatures.classes[type];
    const prototype: Record<string, unknown> = {};
    for (const parent of definition?.extends ?? []) Object.assign(prototype, this.prototypeOf(parent));
    for (const method of Object.keys(definition?.methods ?? {}))
      prototype[method] = this.remoteMethod(method);
    for (const [name, declared] of Object.entries(definition?.properties ?? {})) {
      if (declared.startsWith('enum ')) prototype[name] = this.enums.of(declared.slice('enum '.length));
    }
    if (type === 'HTML.HtmlTemplate') prototype.evaluate = evaluateTemplate;
    prototype.toString = () => type.split('.').pop() ?? type;
    return prototype;
  }

  private remoteMethod(method: string): (...args: unknown[]) => unknown {
    const { targets, call } = this;
    return function (this: object, ...args: unknown[]) {
      const target = targets.get(this);
      if (target === undefined) throw new TypeError(`${method} called on something that is no Google object`);
      return call(target, method, args);
    };
  }
}
