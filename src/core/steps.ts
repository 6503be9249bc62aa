// Long work in steps: a generator that may rest at every `yield`, so that whoever runs it can let the user be answered
// in between. It knows no clock; how long a stretch may be is the runner's business.
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows between two rests: a few milliseconds of work. */
export const rowsInStep = 1000;

/** As `map`, with a rest after each item. */
export function* steppedMap<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

/** All steps at once. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
