// Sample arguments of what the rules on the shared source say, by the path of the message.
import type { Samples } from './samples';

export const sourceSamples: Samples = {};
