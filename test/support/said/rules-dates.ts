// Sample arguments of what the rules on days and how long something takes say, by the path of the message.
import type { Samples } from './samples';

export const dateSamples: Samples = {};
