// Excel.DataValidation. Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
import type { Area } from '../../../core/sheet/cells';
import { intersects } from '../../../core/sheet/a1';
import type { ValidationModel } from '../../model/sheet-model';
import { RangeAreasTarget, RangeTarget } from '../areas';
import { asFlag, asOneOf, asRecord, asText } from '../arguments';
import { covers } from '../formats';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, targetOf, type HostObject, type Wrap, orRefuse } from '../host-object';
import { subtractArea } from '../area-parts';
import { qualifiedName } from '../../../core/sheet/a1';
import { invalidCells } from '../validation-check';
import { rangeAreasObject } from './range-areas';
import type { FormatTarget } from './range-format';

/** Literal list sources, separators included. */
const listLimit = 255;

const ruleTypes = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;
type RuleKey = keyof typeof ruleTypes;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const plain: ValidationModel = {
  areas: [],
  type: 'None',
  operator: 'Between',
  formula1: '',
  formula2: '',
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: true, title: '', message: '' },
  errorAlert: { show: true, style: 'Stop', title: '', message: '' },
};

/** Some cells have a validation, some have none. */
function isPartial({ sheet, areas }: FormatTarget): boolean {
  const ruled = sheet.validations.flatMap((validation) => validation.areas);
  const bare = ruled.reduce<Area[]>((rest, own) => rest.flatMap((area) => subtractArea(area, own)), [...areas]);
  return bare.length > 0;
}

/** The one validation of all cells, `null` when there is none, `mixed` when they differ. */
function find({ sheet, areas }: FormatTarget): ValidationModel | null | 'mixed' {
  const touching = sheet.validations.filter((validation) => touches(validation.areas, areas));
  const [only, second] = touching;
  if (!only) return null;
  if (second) return 'mixed';
  return areas.every((area) => only.areas.some((own) => covers(own, area))) ? only : 'mixed';
}

function touches(a: readonly Area[], b: readonly Area[]): boolean {
  return a.some((one) => b.some((other) => intersects(one, other)));
}

function replace(target: FormatTarget, change: Partial<ValidationModel>): void {
  const { host, sheet, areas } = target;
  refuseUnlessPermitted(host.model, sheet, null);
  const found = find(target);
  const base = found && found !== 'mixed' ? found : plain;
  const next: ValidationModel = { ...base, ...change, areas: [...areas] };
  take(target);
  if (next.type !== 'None') sheet.validations.push(next);
  sheet.changed.add('validations');
  host.structureChanged(sheet);
}

/** Takes the areas out of every validation; what is left keeps its rule. */
function take({ sheet, areas }: FormatTarget): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    if (!touches(validation.areas, areas)) return [validation];
    const left = areas.reduce((rest, area) => rest.flatMap((own) => subtractArea(own, area)), validation.areas);
    return left.length === 0 ? [] : [{ ...validation, areas: left }];
  });
  sheet.changed.add('validations');
}

function ruleOf(validation: ValidationModel): unknown {
  const { type, formula1, formula2, operator, inCellDropDown } = validation;
  const value = (text: string): unknown =>
    text.startsWith('=') || text === '' || !Number.isFinite(Number(text)) ? text : Number(text);
  if (type === 'None') return {};
  if (type === 'List') return { list: { inCellDropDown, source: formula1 } };
  if (type === 'Custom') return { custom: { formula: formula1 } };
  const key = (Object.keys(ruleTypes) as RuleKey[]).find((name) => ruleTypes[name] === type) ?? 'custom';
  const upper = formula2 === '' ? {} : { formula2: value(formula2) };
  return { [key]: { formula1: value(formula1), ...upper, operator } };
}

function readRule(target: FormatTarget, given: unknown): Partial<ValidationModel> {
  const entries = Object.entries(asRecord(given)).filter(([, value]) => value !== null && value !== undefined);
  const [entry, second] = entries;
  if (!entry || second || !Object.hasOwn(ruleTypes, entry[0])) throw refusal('InvalidArgument');
  const type = ruleTypes[entry[0] as RuleKey];
  const rule = asRecord(entry[1]);
  if (type === 'List') {
    const drop = rule.inCellDropDown;
    return {
      type,
      formula1: listSource(target, rule.source),
      formula2: '',
      inCellDropDown: drop === undefined || drop === null ? true : asFlag(drop),
    };
  }
  if (type === 'Custom') return { type, formula1: formula(target, rule.formula), formula2: '' };
  const operator = rule.operator === undefined ? 'Between' : asOneOf(rule.operator, operators);
  const paired = operator === 'Between' || operator === 'NotBetween';
  if (paired && (rule.formula2 === undefined || rule.formula2 === null)) throw refusal('InvalidArgument');
  return {
    type,
    operator,
    formula1: formula(target, rule.formula1),
    formula2: paired ? formula(target, rule.formula2) : '',
  };
}

function listSource(target: FormatTarget, source: unknown): string {
  const range = targetOf(source, RangeTarget);
  if (range) return rangeFormula(range);
  const text = asText(source);
  if (text === '') throw refusal('InvalidArgument');
  if (!text.startsWith('=') && text.length > listLimit) throw refusal('InvalidArgument');
  if (text.startsWith('=')) target.host.refuseUnreadable(text);
  return text;
}

function rangeFormula(range: RangeTarget): string {
  const address = qualifiedName(range.sheet.name, range.area);
  const bang = address.lastIndexOf('!');
  return `=${address.slice(0, bang + 1)}${address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function formula(target: FormatTarget, given: unknown): string {
  const range = targetOf(given, RangeTarget);
  if (range) return rangeFormula(range);
  if (typeof given === 'number') return String(given);
  const text = asText(given);
  if (text.startsWith('=')) target.host.refuseUnreadable(text);
  if (text === '') throw refusal('InvalidArgument');
  return text;
}

const styles = ['Stop', 'Warning', 'Information'] as const;

export const dataValidationObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'DataValidation',
  values: {
    Type: {
      get: (target) => {
        const found = find(target);
        if (found === 'mixed') return isPartial(target) ? 'MixedCriteria' : 'Inconsistent';
        return found?.type ?? 'None';
      },
    },
    Rule: {
      get: (target) => {
        const found = find(target);
        return found === 'mixed' ? null : ruleOf(found ?? plain);
      },
      set: (target, value) => {
        replace(target, readRule(target, value));
      },
    },
    Prompt: {
      get: (target) => {
        const found = find(target);
        if (found === 'mixed') return null;
        const { show, title, message } = (found ?? plain).prompt;
        return { showPrompt: show, title, message };
      },
      set: (target, value) => {
        const given = asRecord(value);
        replace(target, {
          prompt: { show: asFlag(given.showPrompt), title: asText(given.title), message: asText(given.message) },
        });
      },
    },
    ErrorAlert: {
      get: (target) => {
        const found = find(target);
        if (found === 'mixed') return null;
        const { show, ...rest } = (found ?? plain).errorAlert;
        return { showAlert: show, ...rest };
      },
      set: (target, value) => {
        const given = asRecord(value);
        const errorAlert = {
          show: asFlag(given.showAlert),
          style: asOneOf(given.style, styles),
          title: asText(given.title),
          message: asText(given.message),
        };
        replace(target, { errorAlert });
      },
    },
    IgnoreBlanks: {
      get: (target) => {
        const found = find(target);
        return found === 'mixed' ? null : (found ?? plain).ignoreBlanks;
      },
      set: (target, value) => {
        replace(target, { ignoreBlanks: asFlag(value) });
      },
    },
    Valid: {
      get: (target) => {
        const wrong = invalid(target).length;
        return wrong === 0;
      },
    },
  },
  finders: {
    GetInvalidCells: (target) => orRefuse(invalidObject(target)),
    GetInvalidCellsOrNullObject: invalidObject,
  },
  methods: {
    Clear: (target) => {
      refuseUnlessPermitted(target.host.model, target.sheet, null);
      take(target);
      target.host.structureChanged(target.sheet);
    },
  },
});

function invalid({ host, sheet, areas }: FormatTarget): Area[] {
  return invalidCells(host, sheet, areas);
}

function invalidObject(target: FormatTarget): HostObject | null {
  const areas = invalid(target);
  return areas.length === 0 ? null : rangeAreasObject(new RangeAreasTarget(target.host, target.sheet, areas));
}
