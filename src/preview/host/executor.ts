// Executes one request of Microsoft's Excel client: object paths lead to objects, actions are done in order, and what
// was done before an action failed stays done. Norm: the client's own source (excel-web-16.00.debug.js).
import type { ExcelHost } from './excel-host';
import { HostError, refusal } from './host-error';
import type { HostObject } from './host-object';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client does not want it kept by reference (`untrack`). */
  readonly D?: boolean;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ReplyBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly Error?: ReplyError;
}

const path = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const action = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export function execute(host: ExcelHost, body: RequestBody): ReplyBody {
  const run = new Run(host, body);
  const Results: ReplyBody['Results'] = [];
  for (let index = 0; index < body.Actions.length; index++) {
    const step = body.Actions[index];
    if (!step) continue;
    try {
      const Value = run.perform(step);
      if (step.ActionType !== action.set) Results.push({ ActionId: step.Id, Value: Value ?? null });
    } catch (error) {
      return { Results, Error: run.explain(error, step, index) };
    }
  }
  return { Results };
}

class Run {
  readonly #host: ExcelHost;
  readonly #body: RequestBody;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(host: ExcelHost, body: RequestBody) {
    this.#host = host;
    this.#body = body;
  }

  perform(step: Action): unknown {
    if (step.ActionType === action.trace) return null;
    const object = this.#resolve(step.ObjectPathId);
    switch (step.ActionType) {
      case action.instantiate:
        return this.#identify(object, step.ObjectPathId);
      case action.query:
        if (!object) return null;
        this.#host.settle();
        return this.#query(object, step.QueryInfo ?? {}, this.#path(step.ObjectPathId).D !== true);
      case action.method:
        return this.#call(object, step);
      case action.set:
        if (!object) throw refusal('InvalidOperation');
        object.set(step.Name, this.#arguments(step.ArgumentInfo)[0]);
        return null;
      default:
        throw refusal('ApiNotFound', `Actions of type ${step.ActionType} are unknown to this host.`);
    }
  }

  explain(error: unknown, step: Action, index: number): ReplyError {
    // Whatever is not Excel's refusal is a defect of this host: Excel would say GeneralException, a test wants to know.
    if (!(error instanceof HostError)) this.#host.reportDefect(error);
    const told = error instanceof HostError ? error : refusal('GeneralException');
    return {
      Code: told.code,
      Message: told.message,
      HttpStatusCode: told.status,
      Location: this.#location(step),
      ActionIndex: index,
    };
  }

  #location(step: Action): string {
    const target = this.#resolved.get(step.ObjectPathId);
    if (target && step.Name !== '') return `${target.name}.${lowerFirst(step.Name)}`;
    const found = this.#body.ObjectPaths[String(step.ObjectPathId)];
    const parent = found?.ParentObjectPathId === undefined ? undefined : this.#resolved.get(found.ParentObjectPathId);
    const name = found?.ObjectPathType === path.indexer ? 'getItem' : lowerFirst(found?.Name ?? '');
    return parent ? `${parent.name}.${name}` : name;
  }

  #call(object: HostObject | null, step: Action): unknown {
    if (step.Name === '_KeepReference') {
      if (object) this.#host.kept.keep(object);
      return null;
    }
    if (!object) throw refusal('InvalidOperation');
    const value = object.call(step.Name, this.#arguments(step.ArgumentInfo));
    return value === undefined ? null : value;
  }

  #identify(object: HostObject | null, id: number): unknown {
    if (!object) return null;
    return this.#path(id).ObjectPathType === path.root ? {} : object.identity();
  }

  #path(id: number): ObjectPath {
    const found = this.#body.ObjectPaths[String(id)];
    if (!found) throw refusal('InvalidArgument');
    return found;
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const found = this.#path(id);
    const object = this.#follow(found);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(found: ObjectPath): HostObject | null {
    const parent = found.ParentObjectPathId === undefined ? undefined : this.#resolve(found.ParentObjectPathId);
    if (parent === null || found.ObjectPathType === path.none) return null;
    switch (found.ObjectPathType) {
      case path.root:
        return this.#host.root();
      case path.service:
        return this.#host.service(found.Name);
      case path.reference:
        return this.#host.kept.get(found.Name);
      case path.method:
        return this.#must(parent).find(found.Name, this.#arguments(found.ArgumentInfo));
      case path.property:
        return this.#must(parent).link(found.Name);
      case path.indexer:
        return this.#must(parent).item(this.#arguments(found.ArgumentInfo)[0]);
      default:
        throw refusal('ApiNotFound');
    }
  }

  #must(object: HostObject | undefined): HostObject {
    if (!object) throw refusal('InvalidArgument');
    return object;
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? given.map((value, index) => this.#argument(value, references[index])) : given;
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((entry: unknown, index) => this.#argument(entry, reference[index]));
    }
    return typeof reference === 'number' && reference > 0 ? this.#resolve(reference) : value;
  }

  #query(object: HostObject, query: QueryInfo, keep: boolean): Record<string, unknown> {
    const wanted: Wanted = new Map();
    for (const select of query.Select ?? []) want(wanted, select);
    for (const expand of query.Expand ?? []) want(wanted, expand);
    return this.#emit(object, wanted, keep, query);
  }

  #emit(object: HostObject, wanted: Wanted, keep: boolean, page: QueryInfo = {}): Record<string, unknown> {
    // Members of a loaded collection of ranges get a reference too, as the client drops its index path for it.
    if (keep && this.#body.AutoKeepReference === true && this.#host.kept.isKeepable(object))
      this.#host.kept.keep(object);
    const out = object.identity();
    if (object.isCollection) this.#emitItems(object, wanted, keep, page, out);
    else if (wanted.size === 0 || isEverything(wanted)) {
      for (const name of object.ordinaryValues()) out[name] = object.get(name);
    }
    for (const [word, below] of wanted) {
      const name = upperFirst(word);
      if (special.has(word) || (object.isCollection && !object.isValue(name))) continue;
      if (object.isValue(name)) out[name] = object.get(name);
      else {
        const linked = object.link(name);
        out[name] = linked ? this.#emit(linked, below, keep) : null;
      }
    }
    return out;
  }

  /** A collection takes `items/name`, and also plain `name` for what it does not have itself. */
  #emitItems(object: HostObject, wanted: Wanted, keep: boolean, page: QueryInfo, out: Record<string, unknown>): void {
    const ofItems: Wanted = new Map(wanted.get('items'));
    let asked = wanted.size === 0 || isEverything(wanted) || wanted.has('items');
    for (const [word, below] of wanted) {
      if (word === 'items' || special.has(word) || object.isValue(upperFirst(word))) continue;
      ofItems.set(word, below);
      asked = true;
    }
    if (wanted.size === 0 || isEverything(wanted)) {
      for (const name of object.ordinaryValues()) out[name] = object.get(name);
    }
    if (!asked) return;
    const from = page.Skip ?? 0;
    const to = page.Top === undefined ? undefined : from + page.Top;
    out._Items = object
      .items()
      .slice(from, to)
      .map((item) => this.#emit(item, ofItems, keep));
  }
}

type Wanted = Map<string, Wanted>;
const special = new Set(['$all', '*', '$none', 'items']);

function isEverything(wanted: Wanted): boolean {
  return wanted.has('$all') || wanted.has('*');
}

function want(wanted: Wanted, slashed: string): void {
  let at = wanted;
  for (const word of slashed.split('/')) {
    const below: Wanted = at.get(word) ?? new Map<string, Wanted>();
    at.set(word, below);
    at = below;
  }
}

function upperFirst(word: string): string {
  return word.startsWith('_') ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
