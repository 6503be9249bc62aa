// Timing: the middle of several runs, each on input of its own, after one run that is thrown away.

/** Milliseconds; `prepare` is not timed. The result is handed back so that no work can be optimised away. */
export function medianTime<T>(runs: number, prepare: (run: number) => T, work: (input: T) => unknown): number {
  const times: number[] = [];
  let kept: unknown;
  for (let run = 0; run <= runs; run++) {
    const input = prepare(run);
    const start = performance.now();
    kept = work(input);
    const time = performance.now() - start;
    if (run > 0) times.push(time);
  }
  if (kept === undefined) throw new Error('The work measured must give something back.');
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Three figures that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
