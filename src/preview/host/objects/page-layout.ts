// Excel.PageLayout with headers and footers: how the sheet is printed.
// Norm: learn.microsoft.com/javascript/api/excel/excel.pagelayout
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import type { PageLayoutModel } from '../../model/sheet-model';
import { areasArgument, rangeArgument, RangeAreasTarget, RangeTarget } from '../areas';
import { asFlag, asNumber, asOneOf, asRecord, asText } from '../arguments';
import { refuseIfReadOnly } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type ValueSpec, type Wrap, orRefuse } from '../host-object';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

function change(target: SheetTarget, part: Partial<PageLayoutModel>): void {
  refuseIfReadOnly(target.host.model);
  Object.assign(target.sheet.pageLayout, part);
  target.sheet.changed.add('pageLayout');
  target.host.structureChanged(target.sheet);
}

function flag(
  key: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings',
): ValueSpec<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout[key],
    set: (target, value) => {
      change(target, { [key]: asFlag(value) });
    },
  };
}

function margin(key: keyof PageLayoutModel['margins']): ValueSpec<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.margins[key],
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw refusal('InvalidArgument');
      change(target, { margins: { ...target.sheet.pageLayout.margins, [key]: points } });
    },
  };
}

const papers = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;

/** Scaling and fitting exclude each other; one of them at a time. */
function readZoom(value: unknown): PageLayoutModel['zoom'] {
  const given = asRecord(value);
  const number = (key: string): number | undefined =>
    given[key] === undefined || given[key] === null ? undefined : asNumber(given[key]);
  const scale = number('scale');
  const wide = number('horizontalFitToPages');
  const tall = number('verticalFitToPages');
  if (scale !== undefined && (wide !== undefined || tall !== undefined)) throw refusal('InvalidArgument');
  if (scale !== undefined && (scale < 10 || scale > 400)) throw refusal('InvalidArgument');
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
    ...(tall === undefined ? {} : { verticalFitToPages: tall }),
  };
}

export const pageLayoutObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'PageLayout',
  values: {
    Orientation: {
      get: ({ sheet }) => sheet.pageLayout.orientation,
      set: (target, value) => {
        change(target, { orientation: asOneOf(value, ['Portrait', 'Landscape']) });
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.pageLayout.paperSize,
      set: (target, value) => {
        change(target, { paperSize: asOneOf(value, papers) });
      },
    },
    Zoom: {
      get: ({ sheet }) => sheet.pageLayout.zoom,
      set: (target, value) => {
        change(target, { zoom: readZoom(value) });
      },
    },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  links: { HeadersFooters: (target) => headersFootersObject(target) },
  finders: {
    GetPrintArea: (target) => orRefuse(printArea(target)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (target) => orRefuse(titleRows(target)),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (target) => orRefuse(titleColumns(target)),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
  methods: {
    SetPrintArea: (target, args) => {
      const { sheet, areas } = areasArgument(target.host, target.sheet, args.at(0));
      if (sheet !== target.sheet) throw refusal('InvalidArgument');
      change(target, { printArea: [...areas] });
    },
    SetPrintTitleRows: (target, args) => {
      const { area } = rangeArgument(target.host, target.sheet, args.at(0));
      change(target, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    },
    SetPrintTitleColumns: (target, args) => {
      const { area } = rangeArgument(target.host, target.sheet, args.at(0));
      change(target, { titleColumns: { first: area.column, last: area.column + area.columns - 1 } });
    },
    SetPrintMargins: (target, args) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        asOneOf(args.at(0), ['Points', 'Inches', 'Centimeters'])
      ];
      const margins = { ...target.sheet.pageLayout.margins };
      for (const [key, value] of Object.entries(args.record(1))) {
        if (value === null || value === undefined) continue;
        if (!Object.hasOwn(margins, key)) throw refusal('InvalidArgument');
        margins[key as keyof typeof margins] = asNumber(value) * factor;
      }
      change(target, { margins });
    },
  },
});

function printArea({ host, sheet }: SheetTarget): HostObject | null {
  const areas = sheet.pageLayout.printArea;
  return areas && rangeAreasObject(new RangeAreasTarget(host, sheet, areas));
}

function titleRows({ host, sheet }: SheetTarget): HostObject | null {
  const lines = sheet.pageLayout.titleRows;
  if (!lines) return null;
  return rangeObject(
    new RangeTarget(host, sheet, {
      row: lines.first,
      column: 0,
      rows: lines.last - lines.first + 1,
      columns: maxColumns,
    }),
  );
}

function titleColumns({ host, sheet }: SheetTarget): HostObject | null {
  const lines = sheet.pageLayout.titleColumns;
  if (!lines) return null;
  return rangeObject(
    new RangeTarget(host, sheet, { row: 0, column: lines.first, rows: maxRows, columns: lines.last - lines.first + 1 }),
  );
}

/** Only the one set of headers and footers for all pages. */
const headersFootersObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'HeaderFooterGroup',
  values: { State: { get: () => 'Default' }, UseSheetMargins: { get: () => true }, UseSheetScale: { get: () => true } },
  links: { DefaultForAllPages: (target) => headerFooterObject(target) },
});

const headerKeys = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

const headerFooterObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'HeaderFooter',
  values: Object.fromEntries(
    headerKeys.map((key): [string, ValueSpec<SheetTarget>] => [
      key.charAt(0).toUpperCase() + key.slice(1),
      {
        get: ({ sheet }) => sheet.pageLayout.headersFooters[key],
        set: (target, value) => {
          change(target, { headersFooters: { ...target.sheet.pageLayout.headersFooters, [key]: asText(value) } });
        },
      },
    ]),
  ),
});
