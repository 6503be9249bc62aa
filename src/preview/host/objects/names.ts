// Excel.NamedItemCollection and NamedItem, of the workbook or of one sheet.
// Norm: learn.microsoft.com/javascript/api/excel/excel.nameditem; support.microsoft.com "Names in formulas"
import { parseArea } from '../../../core/sheet/a1';
import type { SheetModel } from '../../model/sheet-model';
import type { DefinedName } from '../../model/workbook-model';
import { RangeTarget, rangeAt } from '../areas';
import { asFlag, asText, type Arguments } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { isUnbounded } from '../formats';
import { refuseIfReadOnly } from '../guards';
import { HostError, refusal } from '../host-error';
import { define, targetOf, type HostObject, type Wrap } from '../host-object';
import { readValues } from '../range-values';
import { qualifiedName } from '../../../core/sheet/a1';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

interface NamesTarget {
  readonly host: ExcelHost;
  /** `null`: the names of the whole workbook. */
  readonly sheet: SheetModel | null;
}

interface NameTarget {
  readonly host: ExcelHost;
  readonly name: DefinedName;
}

export const namesObject: Wrap<NamesTarget> = define<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => own(target).map((name) => nameObject({ host: target.host, name })),
  item: (target, key) => {
    const wanted = asText(key).toLowerCase();
    const name = own(target).find((item) => item.name.toLowerCase() === wanted);
    return name ? nameObject({ host: target.host, name }) : null;
  },
  finders: { Add: add, AddFormulaLocal: add },
});

function own({ host, sheet }: NamesTarget): DefinedName[] {
  // Excel's internal names (print areas, filters) are not listed.
  return host.model.names.filter((name) => name.sheet === (sheet?.id ?? null) && !name.name.startsWith('_xlnm.'));
}

function add(target: NamesTarget, args: Arguments): HostObject {
  const { host, sheet } = target;
  refuseIfReadOnly(host.model);
  const name = args.text(0);
  if (!isAllowedName(name)) throw refusal('InvalidArgument');
  if (own(target).some((item) => item.name.toLowerCase() === name.toLowerCase())) throw refusal('ItemAlreadyExists');
  const added: DefinedName = {
    name,
    formula: formulaFor(host, args.at(1)),
    comment: args.textOr(2, ''),
    visible: true,
    sheet: sheet?.id ?? null,
  };
  host.model.names.push(added);
  touched(host);
  return nameObject({ host, name: added });
}

function touched(host: ExcelHost): void {
  host.model.namesChanged = true;
  host.everythingChanged();
  host.structureChanged(null);
}

function formulaFor(host: ExcelHost, reference: unknown): string {
  const range = targetOf(reference, RangeTarget);
  if (range) return `=${absolute(qualifiedName(range.sheet.name, range.area))}`;
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  const text = asText(reference);
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  host.refuseUnreadable(text);
  return text;
}

function absolute(address: string): string {
  const bang = address.lastIndexOf('!');
  return address.slice(0, bang + 1) + address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A letter, `_` or `\` first; no spaces; nothing that reads as a cell; 255 characters. */
export function isAllowedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return parseArea(name) === null && !/^[rc]$/i.test(name) && !/^r\d*c\d*$/i.test(name);
}

function rangeOf({ host, name }: NameTarget): RangeTarget | null {
  const home = name.sheet === null ? host.model.worksheets[0] : host.model.sheet(name.sheet);
  const text = name.formula.replace(/^=/, '').replaceAll('$', '');
  if (!home || text.includes('(') || text.startsWith('"')) return null;
  try {
    return rangeAt(host, home, text);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function typeOf(target: NameTarget): string {
  const text = target.name.formula.slice(1);
  if (rangeOf(target)) return 'Range';
  if (text.includes('#REF!')) return 'Error';
  if (text.startsWith('"')) return 'String';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  return text !== '' && Number.isFinite(Number(text)) ? (text.includes('.') ? 'Double' : 'Integer') : 'String';
}

function valueOf(target: NameTarget): unknown {
  const range = rangeOf(target);
  if (range) return range.address;
  const text = target.name.formula.slice(1);
  switch (typeOf(target)) {
    case 'String':
      return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    case 'Boolean':
      return text.toLowerCase() === 'true';
    case 'Error':
      return '#REF!';
    default:
      return Number(text);
  }
}

function findRange(target: NameTarget, missing: 'refuse' | 'null'): HostObject | null {
  const range = rangeOf(target);
  if (range) return rangeObject(range);
  if (missing === 'null') return null;
  throw refusal('ItemNotFound');
}

const nameObject: Wrap<NameTarget> = define<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Id: name.name, _Id: name.name }),
  values: {
    Name: { get: ({ name }) => name.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ host, name }, value) => {
        refuseIfReadOnly(host.model);
        name.formula = formulaFor(host, asText(value));
        touched(host);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ host, name }, value) => {
        name.comment = asText(value);
        touched(host);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ host, name }, value) => {
        name.visible = asFlag(value);
        touched(host);
      },
    },
    Scope: { get: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
    _Id: { get: ({ name }) => name.name },
  },
  links: {
    Worksheet: ({ host, name }) => {
      const sheet = name.sheet === null ? undefined : host.model.sheet(name.sheet);
      if (!sheet) throw refusal('ItemNotFound');
      return worksheetObject({ host, sheet });
    },
    WorksheetOrNullObject: ({ host, name }) => {
      const sheet = name.sheet === null ? undefined : host.model.sheet(name.sheet);
      return sheet ? worksheetObject({ host, sheet }) : null;
    },
    ArrayValues: (target) => arrayValuesObject(target),
  },
  finders: {
    GetRange: (target) => findRange(target, 'refuse'),
    GetRangeOrNullObject: (target) => findRange(target, 'null'),
  },
  methods: {
    Delete: ({ host, name }) => {
      refuseIfReadOnly(host.model);
      host.model.names.splice(host.model.names.indexOf(name), 1);
      touched(host);
    },
  },
});

const arrayValuesObject: Wrap<NameTarget> = define<NameTarget>({
  name: 'NamedItemArrayValues',
  values: {
    Values: {
      get: (target) => {
        const range = rangeOf(target);
        return range && !isUnbounded(range.area) ? readValues(range) : [[valueOf(target)]];
      },
    },
  },
});
