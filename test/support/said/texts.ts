// Sample arguments of what is said where official texts are put in, by the path of the message.
import type { Samples } from './samples';

export const textsSamples: Samples = {
  'texts.pulled': [0, 1, 2, 5, 11, 21, 1_000_000].map((written) => [
    { written, same: 3, without: 7, left: 0 },
    'out.xlsx',
  ]),
};
