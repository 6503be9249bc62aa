// Title, legend, axes and data labels of a chart. Norm: learn.microsoft.com/javascript/api/excel/excel.chart
import { asFlag, asOneOf, asText } from '../arguments';
import { refusal } from '../host-error';
import type { Wrap } from '../host-object';
import { below, chartChanged, formatPart, part, type PartTarget } from './chart-bag';

export const titleObject: Wrap<PartTarget> = part(
  'ChartTitle',
  {
    Overlay: false,
    HorizontalAlignment: 'Center',
    VerticalAlignment: 'Top',
    Left: 0,
    Top: 0,
    Position: 'Top',
    ShowShadow: false,
    TextOrientation: 0,
  },
  {
    values: {
      Text: {
        get: ({ chart }) => chart.title.text,
        set: (target, value) => {
          target.chart.title = { text: asText(value), visible: true };
          chartChanged(target);
        },
      },
      Visible: {
        get: ({ chart }) => chart.title.visible,
        set: (target, value) => {
          target.chart.title.visible = asFlag(value);
          chartChanged(target);
        },
      },
    },
    links: { Format: below(formatPart, 'format') },
    methods: {
      SetFormula: (target, args) => {
        target.chart.options['title/formula'] = args.text(0);
        target.chart.title.visible = true;
        chartChanged(target);
      },
    },
  },
);

const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export const legendObject: Wrap<PartTarget> = part(
  'ChartLegend',
  { Overlay: false, Left: 0, Top: 0, Width: 0, Height: 0, ShowShadow: false },
  {
    values: {
      Position: {
        get: ({ chart }) => chart.legend.position,
        set: (target, value) => {
          target.chart.legend.position = asOneOf(value, legendPositions);
          chartChanged(target);
        },
      },
      Visible: {
        get: ({ chart }) => chart.legend.visible,
        set: (target, value) => {
          target.chart.legend.visible = asFlag(value);
          chartChanged(target);
        },
      },
    },
    links: { Format: below(formatPart, 'format') },
  },
);

export const dataLabelsObject: Wrap<PartTarget> = part(
  'ChartDataLabels',
  {
    Position: null,
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    ShowBubbleSize: false,
    Separator: ', ',
    NumberFormat: 'General',
    LinkNumberFormat: true,
    TextOrientation: 0,
    AutoText: true,
    HorizontalAlignment: 'Center',
    VerticalAlignment: 'Center',
  },
  { links: { Format: below(formatPart, 'format') } },
);

const axisTitleObject: Wrap<PartTarget> = part(
  'ChartAxisTitle',
  { Text: '', TextOrientation: 0 },
  {
    values: {
      Visible: {
        get: ({ chart, path }) => chart.options[`${path}/Visible`] ?? chart.options[`${path}/Text`] !== undefined,
        set: (target, value) => {
          target.chart.options[`${target.path}/Visible`] = asFlag(value);
          chartChanged(target);
        },
      },
    },
    links: { Format: below(formatPart, 'format') },
  },
);

const gridlinesObject: Wrap<PartTarget> = part(
  'ChartGridlines',
  { Visible: true },
  { links: { Format: below(formatPart, 'format') } },
);

/** `null` is "automatic": Excel answers with the value it chose, which we do not compute. */
const axisObject: Wrap<PartTarget> = part(
  'ChartAxis',
  {
    Maximum: null,
    Minimum: null,
    MajorUnit: null,
    MinorUnit: null,
    DisplayUnit: 'None',
    CategoryType: 'Automatic',
    ReversePlotOrder: false,
    Visible: true,
    NumberFormat: 'General',
    LinkNumberFormat: true,
    MajorTickMark: 'Outside',
    MinorTickMark: 'None',
    TickLabelPosition: 'NextToAxis',
    ScaleType: 'Linear',
    Crosses: 'Automatic',
    TextOrientation: null,
    Position: 'Automatic',
    IsBetweenCategories: true,
    TickLabelSpacing: null,
    TickMarkSpacing: 1,
  },
  {
    links: {
      Title: below(axisTitleObject, 'title'),
      MajorGridlines: below(gridlinesObject, 'majorGridlines'),
      MinorGridlines: below(gridlinesObject, 'minorGridlines'),
      Format: below(formatPart, 'format'),
    },
  },
);

const axisKinds = ['Category', 'Value', 'Series'] as const;

export const axesObject: Wrap<PartTarget> = part(
  'ChartAxes',
  {},
  {
    links: {
      CategoryAxis: below(axisObject, 'category'),
      ValueAxis: below(axisObject, 'value'),
      SeriesAxis: below(axisObject, 'series'),
    },
    finders: {
      GetItem: (target: PartTarget, args) => {
        const kind = asOneOf(args.at(0), axisKinds).toLowerCase();
        const group = args.isGiven(1) ? asOneOf(args.at(1), ['Primary', 'Secondary']) : 'Primary';
        if (kind === 'series') throw refusal('InvalidArgument');
        return below(axisObject, group === 'Primary' ? kind : `secondary/${kind}`)(target);
      },
    },
  },
);
