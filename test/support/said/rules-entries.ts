// Sample arguments of what the rules on what a row holds or lacks say, by the path of the message.
import type { Samples } from './samples';

export const entrySamples: Samples = {};
