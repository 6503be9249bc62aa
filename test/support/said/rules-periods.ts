// Sample arguments of what the rules on last period say, by the path of the message.
import type { Samples } from './samples';

export const periodSamples: Samples = {};
