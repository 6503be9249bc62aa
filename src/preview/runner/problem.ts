/** Something the caller must put right, as one line. Thrown in the runner only, and caught at its end. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
