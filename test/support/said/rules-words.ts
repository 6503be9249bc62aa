// Sample arguments of what the rules on what the words of a row say say, by the path of the message.
import type { Samples } from './samples';

export const wordSamples: Samples = {};
