// How an object of Excel's API is declared here: its values, its links to other objects, what finds or makes other
// objects, and its plain methods, under the names that travel on the wire. What is not declared is refused.
import { Arguments } from './arguments';
import { refusal } from './host-error';

export interface ValueSpec<T> {
  readonly get: (it: T) => unknown;
  readonly set?: (it: T, value: unknown) => void;
  /** Too costly or not for every object: answered when asked for by name, left out of "everything". */
  readonly onDemand?: boolean;
}

export interface ObjectSpec<T> {
  readonly name: string;
  /** How the client finds the object again in a later request; a member of a collection needs it. */
  readonly identity?: (it: T) => Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, ValueSpec<T>>>;
  /** Settable under a name that is not loaded by that name. */
  readonly setters?: Readonly<Record<string, (it: T, value: unknown) => void>>;
  readonly links?: Readonly<Record<string, (it: T) => HostObject | null>>;
  /** Methods that answer with another object; `null` is the null object. */
  readonly finders?: Readonly<Record<string, (it: T, args: Arguments) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (it: T, args: Arguments) => unknown>>;
  /** Collections only. */
  readonly items?: (it: T) => readonly HostObject[];
  readonly item?: (it: T, key: unknown) => HostObject | null;
}

/** An object as a request meets it; `target` is what it stands for in the model. */
export class HostObject {
  readonly name: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Set once the client asked to keep the object beyond its request. */
  reference = '';
  readonly #spec: ObjectSpec<unknown>;

  constructor(spec: ObjectSpec<unknown>, target: unknown) {
    this.name = spec.name;
    this.target = target;
    this.isCollection = spec.items !== undefined;
    this.#spec = spec;
  }

  identity(): Record<string, unknown> {
    if (this.reference !== '') return { _ReferenceId: this.reference };
    return { ...this.#spec.identity?.(this.target) };
  }

  has(name: string): boolean {
    return this.#value(name) !== undefined || own(this.#spec.links, name) !== undefined;
  }

  isValue(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** Names of the values that a load of everything brings. */
  ordinaryValues(): string[] {
    return Object.entries(this.#spec.values ?? {}).flatMap(([name, value]) => (value.onDemand === true ? [] : [name]));
  }

  get(name: string): unknown {
    const value = this.#value(name);
    if (!value) throw this.#unknown(name);
    return value.get(this.target);
  }

  set(name: string, to: unknown): void {
    const setter = this.#value(name)?.set ?? own(this.#spec.setters, name);
    if (!setter) throw this.#unknown(name);
    setter(this.target, to);
  }

  link(name: string): HostObject | null {
    const link = own(this.#spec.links, name);
    if (!link) throw this.#unknown(name);
    return link(this.target);
  }

  find(name: string, args: readonly unknown[]): HostObject | null {
    const finder = own(this.#spec.finders, name);
    if (finder) return finder(this.target, new Arguments(args));
    if (this.#spec.items) {
      if (name === 'GetItem') return this.item(args[0]);
      if (name === 'GetItemOrNullObject') return this.#spec.item?.(this.target, args[0]) ?? null;
      if (name === 'GetItemAt') return this.#at(args[0]);
      if (name === 'GetFirst') return this.#at(0);
    }
    throw this.#unknown(name);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = own(this.#spec.methods, name);
    if (method) return method(this.target, new Arguments(args));
    if (name === 'GetCount' && this.#spec.items) return this.#spec.items(this.target).length;
    throw this.#unknown(name);
  }

  items(): readonly HostObject[] {
    return this.#spec.items?.(this.target) ?? [];
  }

  item(key: unknown): HostObject {
    if (!this.#spec.item) throw this.#unknown('GetItem');
    const found = this.#spec.item(this.target, key);
    if (!found) throw refusal('ItemNotFound');
    return found;
  }

  #at(index: unknown): HostObject {
    if (typeof index !== 'number') throw refusal('InvalidArgument');
    const found = this.items()[index];
    if (!found) throw index < 0 ? refusal('InvalidArgument') : refusal('ItemNotFound');
    return found;
  }

  #value(name: string): ValueSpec<unknown> | undefined {
    return own(this.#spec.values, name);
  }

  #unknown(member: string): Error {
    return refusal(
      'ApiNotFound',
      `${refusal('ApiNotFound').message} (${this.name}.${member} is unknown to this host.)`,
    );
  }
}

/** Makes the object that stands for a target. */
export type Wrap<T> = (target: T) => HostObject;

/** For methods that refuse where their `OrNullObject` brother gives the null object. */
export function orRefuse(found: HostObject | null): HostObject {
  if (!found) throw refusal('ItemNotFound');
  return found;
}

/** Declares an object of the API; the result wraps a target of the model. */
export function define<T>(spec: ObjectSpec<T>): Wrap<T> {
  // The one place where the target's type is forgotten; `define` alone pairs a spec with its targets.
  const anySpec = spec as unknown as ObjectSpec<unknown>;
  return (target) => new HostObject(anySpec, target);
}

/** The target of an argument when it is one of `type`. */
export function targetOf<T>(argument: unknown, type: abstract new (...args: never[]) => T): T | null {
  return argument instanceof HostObject && argument.target instanceof type ? argument.target : null;
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
