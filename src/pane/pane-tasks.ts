// What the pane can have done. Composition supplies it, so the pane knows neither Excel nor any adapter.
import type { MessageSet } from '../messages';
import type {
  Applied,
  Attention,
  CellBefore,
  ChangePlan,
  Checked,
  CheckRequest,
  Highlighted,
  HighlightsCleared,
  Kept,
  KeptNow,
  NamedCatalogue,
  NeedsFullCheck,
  Offered,
  OffersBefore,
  OtherWorkbook,
  Place,
  Refused,
  ReportInserted,
  Revealed,
  SheetArea,
  SheetEdited,
  SheetPut,
  SheetTakenBack,
  SummaryInserted,
  SummaryTakenBack,
  TakenBack,
  UnreadableCatalogueFile,
  UnreadableWorkbookFile,
} from '../tasks';
import type { AnnexTasks } from './annexes/annex-tasks';
import type { TextsTasks } from './texts/texts-tasks';
import type { HandedOver } from './written';

export interface PaneTasks extends TextsTasks, AnnexTasks {
  readonly check: (request: CheckRequest, attention: Attention) => Promise<Checked | Refused>;
  /** Reads only the rows somebody touched. */
  readonly recheck: (
    checked: Checked,
    edited: readonly SheetArea[],
    request: Pick<CheckRequest, 'asOf' | 'mapping'>,
  ) => Promise<Checked | NeedsFullCheck | Refused>;
  readonly apply: (plan: ChangePlan) => Promise<Applied | Refused>;
  readonly takeBack: (before: readonly CellBefore[]) => Promise<TakenBack | Refused>;
  /** Puts a change into what the workbook keeps; the change may be made more than once. */
  readonly keep: (change: (kept: Kept) => Kept) => Promise<KeptNow | Refused>;
  readonly reveal: (place: Place) => Promise<Revealed | Refused>;
  /** Tells of every edit until the returned function is called. */
  readonly listen: (onEdit: (edit: SheetEdited) => void) => Promise<() => Promise<void>>;
  readonly offerDropDowns: (checked: Checked) => Promise<Offered | Refused>;
  readonly takeBackDropDowns: (before: OffersBefore) => Promise<TakenBack | Refused>;
  readonly highlight: (checked: Checked) => Promise<Highlighted | Refused>;
  readonly clearHighlights: () => Promise<HighlightsCleared | Refused>;
  readonly insertReport: (checked: Checked, words: MessageSet) => Promise<ReportInserted | Refused>;
  readonly takeBackReport: (put: SheetPut) => Promise<SheetTakenBack | Refused>;
  readonly insertSummary: (request: CheckRequest, words: MessageSet) => Promise<SummaryInserted | Refused>;
  readonly takeBackSummary: (puts: readonly SheetPut[]) => Promise<SummaryTakenBack | Refused>;
  readonly openWorkbookFile: (file: File) => Promise<OtherWorkbook | UnreadableWorkbookFile>;
  readonly openCatalogueFile: (file: File) => Promise<NamedCatalogue | UnreadableCatalogueFile>;
  /** How a file gets to the person in this Excel: some cannot save one from a pane. */
  readonly fileWay: 'save' | 'copy';
  readonly handOver: (file: MadeFile) => Promise<HandedOver>;
}

/** A file made here, for the person to keep. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
  /** A media type. */
  readonly type: string;
}

/** What a failed task can still tell of itself; a fault is an error, whoever threw it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.name;
}
