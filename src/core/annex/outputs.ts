// Which annexes and texts of a paper can be made, by the names that the runner and the pane use.
export const outputIds = [
  'reports-and-contacts',
  'matrix-by-report',
  'legislative',
  'executive',
  'open-by-report',
  'decision',
  /** The decision as a council takes it: the overall status, and what is addressed to governing bodies. */
  'council',
  'narrative',
  'status-summary',
  /** The inspectors' reviews of the work programme, and whether their requests were answered in time. */
  'reviews',
  'timeliness',
  'figures',
  /** Sources by status, residual risk and progress of what is open. */
  'dashboard',
] as const;
export type OutputId = (typeof outputIds)[number];
