// What the pane can have done. Composition supplies it, so the pane knows neither Excel nor any adapter.
import type {
  Applied,
  Attention,
  CellBefore,
  ChangePlan,
  Checked,
  CheckRequest,
  Kept,
  KeptNow,
  Place,
  Refused,
  Revealed,
  SheetEdited,
  TakenBack,
} from '../tasks';

export interface PaneTasks {
  readonly check: (request: CheckRequest, attention: Attention) => Promise<Checked | Refused>;
  readonly apply: (plan: ChangePlan) => Promise<Applied | Refused>;
  readonly takeBack: (before: readonly CellBefore[]) => Promise<TakenBack | Refused>;
  /** Puts a change into what the workbook keeps; the change may be made more than once. */
  readonly keep: (change: (kept: Kept) => Kept) => Promise<KeptNow | Refused>;
  readonly reveal: (place: Place) => Promise<Revealed | Refused>;
  /** Tells of every edit until the returned function is called. */
  readonly listen: (onEdit: (edit: SheetEdited) => void) => Promise<() => Promise<void>>;
}

/** What a failed task can still tell of itself; a fault is an error, whoever threw it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.name;
}
