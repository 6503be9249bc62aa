// The rules on what the words of a row say, in Russian.
import type { MessageSet } from '../message-set';

export const wordRules = {} satisfies Partial<MessageSet['rules']>;
