import type { Signatures } from '../../google/guard/signatures';

/** Google's enums as the script meets them: objects whose text and JSON is their name. */
export class EnumObjects {
  private readonly made = new Map<string, Record<string, object>>();
  private readonly known = new WeakMap<object, { type: string; name: string }>();

  constructor(private readonly enums: Signatures['enums']) {}

  of(type: string): Record<string, object> {
    const made = this.made.get(type) ?? this.make(type);
    this.made.set(type, made);
    return made;
  }

  /** Which member an object is, if it is one. */
  identify(value: object): { type: string; name: string } | undefined {
    return this.known.get(value);
  }

  private make(type: string): Record<string, object> {
    const members: Record<string, object> = {};
    (this.enums[type] ?? []).forEach((name, ordinal) => {
      const text = () => name;
      const member = Object.freeze({ toString: text, toJSON: text, name: text, ordinal: () => ordinal });
      this.known.set(member, { type, name });
      members[name] = member;
    });
    return Object.freeze(members);
  }
}
