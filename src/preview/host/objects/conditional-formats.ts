// Excel.ConditionalFormatCollection: rules that colour cells. Rules that the model does not know can be listed, counted
// and deleted, not changed. Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
import { intersects } from '../../../core/sheet/a1';
import type { ConditionalFormatModel } from '../../model/sheet-model';
import type { BorderSide, Border, CellFormat, Font } from '../../model/styles';
import { plainFormat } from '../../model/styles';
import { RangeAreasTarget, RangeTarget } from '../areas';
import { asColor, asFlag, asOneOf, asRecord, asText, asWhole } from '../arguments';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type ValueSpec, type Wrap } from '../host-object';
import { subtractArea } from '../area-parts';
import { rangeAreasObject } from './range-areas';
import type { FormatTarget } from './range-format';
import { rangeObject } from './range';

interface RuleTarget extends FormatTarget {
  readonly rule: ConditionalFormatModel;
}

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

function listed({ sheet, areas }: FormatTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((own) => areas.some((area) => intersects(own, area))))
    .sort((a, b) => a.priority - b.priority);
}

function changed({ host, sheet }: FormatTarget, rule: ConditionalFormatModel | null): void {
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  // The opened element no longer says what the rule is.
  if (rule) rule.xml = null;
  sheet.changed.add('conditionalFormats');
  host.structureChanged(sheet);
}

function add(target: FormatTarget, type: ConditionalFormatModel['type']): HostObject {
  const { sheet, areas } = target;
  changed(target, null);
  // A new rule goes before all others.
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const used = new Set(sheet.conditionalFormats.map((rule) => rule.id));
  let n = used.size + 1;
  while (used.has(`${sheet.id}-rule-${n}`)) n++;
  const rule: ConditionalFormatModel = {
    id: `${sheet.id}-rule-${n}`,
    areas: [...areas],
    priority: 0,
    stopIfTrue: false,
    type,
    rule: {},
    format: {},
    xml: null,
  };
  sheet.conditionalFormats.unshift(rule);
  return ruleObject({ ...target, rule });
}

export const conditionalFormatsObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalFormatCollection',
  items: (target) => listed(target).map((rule) => ruleObject({ ...target, rule })),
  item: (target, key) => {
    const rule = listed(target).find((item) => item.id === key);
    return rule ? ruleObject({ ...target, rule }) : null;
  },
  finders: { Add: (target, args) => add(target, asOneOf(args.at(0), types)) },
  methods: {
    ClearAll: (target) => {
      changed(target, null);
      const { sheet, areas } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
        if (areas.every((area) => rule.areas.every((own) => !intersects(own, area)))) return [rule];
        rule.areas = areas.reduce((rest, area) => rest.flatMap((own) => subtractArea(own, area)), rule.areas);
        return rule.areas.length === 0 ? [] : [rule];
      });
    },
  },
});

type Kind = 'Custom' | 'CellValue' | 'TextComparison' | 'Preset' | 'TopBottom';
const typeOfKind: Readonly<Record<Kind, ConditionalFormatModel['type']>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  TextComparison: 'ContainsText',
  Preset: 'PresetCriteria',
  TopBottom: 'TopBottom',
};

function kindLinks(): Record<string, (target: RuleTarget) => HostObject | null> {
  const links: Record<string, (target: RuleTarget) => HostObject | null> = {};
  for (const [kind, type] of Object.entries(typeOfKind)) {
    const object = (target: RuleTarget): HostObject => (kind === 'Custom' ? customObject(target) : ruledObject(target));
    links[kind] = (target) => {
      if (target.rule.type !== type) throw refusal('InvalidOperation');
      return object(target);
    };
    links[`${kind}OrNullObject`] = (target) => (target.rule.type === type ? object(target) : null);
  }
  return links;
}

const ruleObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  values: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ rule }) => rule.priority,
      set: (target, value) => {
        target.rule.priority = asWhole(value);
        changed(target, target.rule);
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (target, value) => {
        target.rule.stopIfTrue = asFlag(value);
        changed(target, target.rule);
      },
    },
  },
  links: kindLinks(),
  finders: {
    GetRange: (target) => {
      const found = onlyArea(target);
      if (!found) throw refusal('ItemNotFound');
      return found;
    },
    GetRangeOrNullObject: (target) => onlyArea(target),
    GetRanges: ({ host, sheet, rule }) => rangeAreasObject(new RangeAreasTarget(host, sheet, rule.areas)),
  },
  methods: {
    Delete: (target) => {
      changed(target, null);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((rule) => rule !== target.rule);
    },
  },
});

function onlyArea({ host, sheet, rule }: RuleTarget): HostObject | null {
  const [area, second] = rule.areas;
  return area && !second ? rangeObject(new RangeTarget(host, sheet, area)) : null;
}

const customObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'CustomConditionalFormat',
  links: { Rule: (target) => formulaObject(target), Format: (target) => cellFormatObject(target) },
});

const formulaObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalFormatRule',
  values: { Formula: formulaValue(), FormulaLocal: formulaValue() },
});

function formulaValue(): ValueSpec<RuleTarget> {
  return {
    get: ({ rule }) => rule.rule.formula ?? '',
    set: (target, value) => {
      const text = asText(value);
      const formula = text.startsWith('=') ? text : `=${text}`;
      target.host.refuseUnreadable(formula);
      target.rule.rule = { formula };
      changed(target, target.rule);
    },
  };
}

/** Cell value, text, preset and top/bottom rules: an object of Excel's own shape, kept as it is. */
const ruledObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalFormatWithRule',
  values: {
    Rule: {
      get: ({ rule }) => rule.rule,
      set: (target, value) => {
        target.rule.rule = { ...asRecord(value) };
        changed(target, target.rule);
      },
    },
  },
  links: { Format: (target) => cellFormatObject(target) },
});

const cellFormatObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalRangeFormat',
  values: {
    NumberFormat: {
      get: ({ rule }) => rule.format.numberFormat ?? null,
      set: (target, value) => {
        format(target, { numberFormat: asText(value) });
      },
    },
  },
  links: {
    Fill: (target) => fillObject(target),
    Font: (target) => fontObject(target),
    Borders: (target) => bordersObject(target),
  },
});

function format(target: RuleTarget, change: Partial<CellFormat>): void {
  target.rule.format = { ...target.rule.format, ...change };
  changed(target, target.rule);
}

const fillObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalRangeFill',
  values: {
    Color: {
      get: ({ rule }) => rule.format.fill ?? '',
      set: (target, value) => {
        format(target, { fill: asColor(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      format(target, { fill: null });
    },
  },
});

function fontValue<K extends keyof Font>(key: K, read: (value: unknown) => Font[K]): ValueSpec<RuleTarget> {
  return {
    get: ({ rule }) => rule.format.font?.[key] ?? null,
    set: (target, value) => {
      format(target, { font: { ...plainFormat.font, ...target.rule.format.font, [key]: read(value) } });
    },
  };
}

const fontObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalRangeFont',
  values: {
    Color: fontValue('color', asColor),
    Bold: fontValue('bold', asFlag),
    Italic: fontValue('italic', asFlag),
    Strikethrough: fontValue('strikethrough', asFlag),
    Underline: fontValue('underline', (value) => asOneOf(value, ['None', 'Single', 'Double'])),
  },
  methods: {
    Clear: (target) => {
      const entries = Object.entries(target.rule.format).filter(([key]) => key !== 'font');
      target.rule.format = Object.fromEntries(entries);
      changed(target, target.rule);
    },
  },
});

const sides: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

interface SideTarget extends RuleTarget {
  readonly side: string;
}

function borderValue<K extends 'style' | 'color'>(key: K, read: (value: unknown) => Border[K]): ValueSpec<SideTarget> {
  return {
    get: ({ rule, side }) =>
      rule.format.borders?.[sides[side] ?? 'top']?.[key] ?? (key === 'style' ? 'None' : '#000000'),
    set: (target, value) => {
      const own = sides[target.side] ?? 'top';
      const old: Border = target.rule.format.borders?.[own] ?? {
        style: 'Continuous',
        weight: 'Thin',
        color: '#000000',
      };
      format(target, { borders: { ...target.rule.format.borders, [own]: { ...old, [key]: read(value) } } });
    },
  };
}

const borderObject: Wrap<SideTarget> = define<SideTarget>({
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ Id: side }),
  values: {
    SideIndex: { get: ({ side }) => side },
    Style: borderValue('style', (value) =>
      asOneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']),
    ),
    Color: borderValue('color', asColor),
  },
});

const bordersObject: Wrap<RuleTarget> = define<RuleTarget>({
  name: 'ConditionalRangeBorderCollection',
  values: { Count: { get: () => Object.keys(sides).length } },
  items: (target) => Object.keys(sides).map((side) => borderObject({ ...target, side })),
  item: (target, key) => borderObject({ ...target, side: asOneOf(key, Object.keys(sides)) }),
  links: {
    Top: (target) => borderObject({ ...target, side: 'EdgeTop' }),
    Bottom: (target) => borderObject({ ...target, side: 'EdgeBottom' }),
    Left: (target) => borderObject({ ...target, side: 'EdgeLeft' }),
    Right: (target) => borderObject({ ...target, side: 'EdgeRight' }),
  },
});
