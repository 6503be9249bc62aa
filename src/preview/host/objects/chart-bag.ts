// Parts of a chart that are only kept: what the API sets is remembered under its path, for drawing and for saving.
import type { ChartModel, SheetModel } from '../../model/sheet-model';
import { asColor } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type ObjectSpec, type ValueSpec, type Wrap } from '../host-object';

export interface ChartTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A part of a chart and the path its values are kept under, as `axes/value/title`. */
export interface PartTarget extends ChartTarget {
  readonly path: string;
}

export function chartChanged({ host, sheet, chart }: ChartTarget): void {
  refuseUnlessPermitted(host.model, sheet, 'allowEditObjects');
  chart.changed = true;
  sheet.changed.add('charts');
  host.structureChanged(sheet);
}

/** A value of a part; only what is of the default's kind can be set, anything where the default is `null`. */
export function kept(name: string, otherwise: unknown): ValueSpec<PartTarget> {
  return {
    get: ({ chart, path }) => chart.options[`${path}/${name}`] ?? otherwise,
    set: (target, value) => {
      const wrong = otherwise !== null && value !== null && value !== '' && typeof value !== typeof otherwise;
      if (wrong) throw refusal('InvalidArgument');
      chartChanged(target);
      target.chart.options[`${target.path}/${name}`] = value;
    },
  };
}

export function keptValues(defaults: Readonly<Record<string, unknown>>): Record<string, ValueSpec<PartTarget>> {
  return Object.fromEntries(Object.entries(defaults).map(([name, otherwise]) => [name, kept(name, otherwise)]));
}

/** Declares a part with kept values; `links` may lead to parts of the part. */
export function part(
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  more: Omit<ObjectSpec<PartTarget>, 'name' | 'values'> & { readonly values?: ObjectSpec<PartTarget>['values'] } = {},
): (target: PartTarget) => HostObject {
  return define<PartTarget>({ ...more, name, values: { ...keptValues(defaults), ...more.values } });
}

export function below(object: (target: PartTarget) => HostObject, name: string): (target: PartTarget) => HostObject {
  return (target) => object({ ...target, path: `${target.path}/${name}` });
}

export const fillPart: Wrap<PartTarget> = part(
  'ChartFill',
  {},
  {
    methods: {
      SetSolidColor: (target, args) => {
        const color = asColor(args.at(0));
        chartChanged(target);
        target.chart.options[target.path] = color;
        const index = /^series\/(\d+)\/format\/fill$/.exec(target.path)?.[1];
        const series = index === undefined ? undefined : target.chart.series[Number(index)];
        if (series) series.color = color;
      },
      Clear: (target) => {
        chartChanged(target);
        target.chart.options[target.path] = '';
      },
    },
  },
);

const clearable: Omit<ObjectSpec<PartTarget>, 'name' | 'values'> = {
  methods: {
    Clear: (target) => {
      chartChanged(target);
      target.chart.options[`${target.path}/LineStyle`] = 'None';
    },
  },
};

export const linePart: Wrap<PartTarget> = part(
  'ChartLineFormat',
  { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 },
  clearable,
);
export const borderPart: Wrap<PartTarget> = part(
  'ChartBorder',
  { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 },
  clearable,
);
export const fontPart: Wrap<PartTarget> = part('ChartFont', {
  Bold: false,
  Color: '#000000',
  Italic: false,
  Name: 'Calibri',
  Size: 10,
  Underline: 'None',
});

export const formatPart: Wrap<PartTarget> = part(
  'ChartFormat',
  {},
  {
    links: {
      Fill: below(fillPart, 'fill'),
      Line: below(linePart, 'line'),
      Border: below(borderPart, 'border'),
      Font: below(fontPart, 'font'),
    },
  },
);
