// Excel's own error codes, with the messages and HTTP statuses its API answers with.
// Norm: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const payload =
  'See the "Resource limits and performance optimization for Office Add-ins" article for more information.';

const known = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ActivityLimitReached: ['Activity limit has been reached.', 429],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
    404,
  ],
  EmptyChartSeries: ['The attempted operation failed because the chart series is empty.', 400],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 409],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  ],
  NonBlankCellOffSheet: [
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    400,
  ],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  OperationCellsExceedLimit: ['The attempted operation affects more than the limit of 33554000 cells.', 400],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  RequestPayloadSizeLimitExceeded: [`The request payload size has exceeded the limit. ${payload}`, 413],
  ResponsePayloadSizeLimitExceeded: [`The response payload size has exceeded the limit. ${payload}`, 413],
  UnsupportedFeature: [
    'The operation failed because the source worksheet contains one or more unsupported features.',
    400,
  ],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
} as const satisfies Record<string, readonly [string, number]>;

export type KnownCode = keyof typeof known;

/** The error Excel answers with; `message` replaces the general wording where Excel has a special one. */
export function refusal(code: KnownCode, message?: string): HostError {
  const [general, status] = known[code];
  return new HostError(code, message ?? general, status);
}

/** For a code a test injects: with Excel's wording where the code is known. */
export function errorFor(code: string): HostError {
  return code in known ? refusal(code as KnownCode) : new HostError(code, refusal('GeneralException').message, 500);
}
