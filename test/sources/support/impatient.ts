// A network that is real, with waits that only look long: each is written down and over at once.
import type { Net, Patience } from '../../../src/sources/net';
import { theNet, usualPatience } from '../../../src/sources/net';

export interface WatchedNet extends Net {
  /** The waits between two questions, in milliseconds. */
  readonly waits: number[];
}

/** Waits of `patience.silenceMs` and more are time-outs and stay real; all others are between two questions. */
export function watchedNet(patience: Patience, chance = 0): WatchedNet {
  const waits: number[] = [];
  return {
    ...theNet,
    waits,
    random: () => chance,
    sleep: (milliseconds, signal) => {
      if (milliseconds === patience.silenceMs) return theNet.sleep(milliseconds, signal);
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

export const impatient: Patience = { ...usualPatience, silenceMs: 250 };
