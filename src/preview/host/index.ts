// The Excel host as others use it.
export { ExcelHost } from './excel-host';
export type { HostOptions, ModelChange, Selection } from './excel-host';
export type { EventMessage } from './events';
export type { PlannedFault } from './fault-plan';
export type { ReplyBody, RequestBody } from './executor';
export { HostError } from './host-error';
export { Exchange, pendingBatchLimit, webPayloadLimit } from './exchange';
export { cellText } from './cell-text';
export { formatAt } from './formats';
export { columnPoints, rowPoints } from './geometry';
export { listWords, validationAt } from './validation-check';
