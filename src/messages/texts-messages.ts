// What is said where official texts are put into the tracker.
export interface TextsMessages {
  /** What the runner did, and the file it wrote. */
  readonly pulled: (counts: PulledCounts, file: string) => string;
}

export interface PulledCounts {
  readonly written: number;
  /** Said what the source says already. */
  readonly same: number;
  /** The source does not have the recommendation, or not in this language. */
  readonly without: number;
  /** They differ, but could not be written. */
  readonly left: number;
}
