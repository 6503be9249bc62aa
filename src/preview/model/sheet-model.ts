// One worksheet of the workbook model: its cells and everything that hangs on them. Plain state; what Excel would
// refuse is refused by the host's objects, what a file needs is known by the xlsx reader and writer.
import type { Area } from '../../core/sheet/cells';
import { CellStore } from './cell-store';
import type { CellFormat } from './styles';

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  hasHeader: boolean;
  hasTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  columns: { id: number; name: string }[];
  filter: FilterModel | null;
  /** Part name in the opened package; `null` for a new table. */
  part: string | null;
  changed: boolean;
}

export interface FilterModel {
  area: Area;
  /** Column offset → criteria as Excel's API names them; opened criteria we do not model stay as their XML. */
  criteria: Map<
    number,
    {
      filterOn: string;
      values?: string[];
      criterion1?: string;
      criterion2?: string;
      operator?: 'And' | 'Or';
      xml?: string;
    }
  >;
}

export interface ValidationModel {
  areas: Area[];
  type: 'None' | 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  operator: string;
  formula1: string;
  formula2: string;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt: { show: boolean; title: string; message: string };
  errorAlert: { show: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
}

export interface ConditionalFormatModel {
  readonly id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** As Excel's API names them; anything the model does not know stays as its XML and `Custom`. */
  type: 'Custom' | 'CellValue' | 'ContainsText' | 'PresetCriteria' | 'TopBottom' | 'ColorScale' | 'DataBar' | 'IconSet';
  rule: Readonly<Record<string, unknown>>;
  format: Partial<CellFormat>;
  /** The opened `cfRule` element; kept to the letter while the rule is not changed. */
  xml: string | null;
  /** Opened from the sheet's extension list, where rules newer than Excel 2007 stand. */
  extended?: boolean;
}

export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  /** Threaded comment (with replies) or an old note. */
  kind: 'comment' | 'note';
  resolved: boolean;
  /** ISO date and time. */
  created: string;
  replies: { readonly id: string; author: string; text: string; created: string }[];
}

export interface ProtectionModel {
  options: Readonly<Record<string, boolean | string>>;
  /** Kept as in the file; the host never checks it against a password but by asking `unprotect` for one. */
  passwordHash: string | null;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  printArea: Area[] | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  headersFooters: Record<
    'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
    string
  >;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** Points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  series: {
    name: string;
    nameReference: string | null;
    values: string;
    categories: string | null;
    color: string | null;
  }[];
  /** Part name in the opened package; `null` for a new chart. */
  part: string | null;
  changed: boolean;
  /** Whatever else the API set, by path, for later issues to write out. */
  options: Record<string, unknown>;
}

export interface LineInfo {
  /** Points for a row's height, characters for a column's width; `null` is the sheet's default. */
  size: number | null;
  /** The row's height was found from what it holds: programs with other fonts may find another. */
  fitted?: boolean;
  hidden: boolean;
  /** Format of cells without one of their own. */
  format: number | null;
  outlineLevel: number;
}

export interface HyperlinkModel {
  area: Area;
  address: string;
  subAddress: string;
  screenTip: string;
}

/** Which parts of the sheet beyond its cells differ from the opened package; the saver rewrites only these. */
export type SheetAspect =
  | 'rows'
  | 'columns'
  | 'merges'
  | 'tables'
  | 'validations'
  | 'conditionalFormats'
  | 'comments'
  | 'protection'
  | 'view'
  | 'pageLayout'
  | 'charts'
  | 'filter'
  | 'hyperlinks'
  | 'properties';

export class SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** `#RRGGBB` or empty. */
  tabColor = '';
  readonly cells = new CellStore();
  readonly rows = new Map<number, LineInfo>();
  readonly columns = new Map<number, LineInfo>();
  /** Points. */
  defaultRowHeight = 15;
  /** Characters. */
  defaultColumnWidth = 8.43;
  merges: Area[] = [];
  tables: TableModel[] = [];
  validations: ValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  comments: CommentModel[] = [];
  hyperlinks: HyperlinkModel[] = [];
  charts: ChartModel[] = [];
  filter: FilterModel | null = null;
  protection: ProtectionModel | null = null;
  /** Rows and columns frozen at the top and left. */
  freeze: { rows: number; columns: number } | null = null;
  showGridlines = true;
  showHeadings = true;
  rightToLeft = false;
  pageLayout: PageLayoutModel;
  readonly changed = new Set<SheetAspect>();
  readonly customProperties = new Map<string, string>();
  /** Part name in the opened package; `null` for a sheet added since. */
  part: string | null = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
    this.pageLayout = {
      orientation: 'Portrait',
      paperSize: 'A4',
      printArea: null,
      titleRows: null,
      titleColumns: null,
      zoom: { scale: 100 },
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      headersFooters: {
        leftHeader: '',
        centerHeader: '',
        rightHeader: '',
        leftFooter: '',
        centerFooter: '',
        rightFooter: '',
      },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      rowBreaks: [],
      columnBreaks: [],
    };
  }
}
