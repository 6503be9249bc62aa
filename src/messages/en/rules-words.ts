// The rules on what the words of a row say, in English.
import type { MessageSet } from '../message-set';

export const wordRules = {} satisfies Partial<MessageSet['rules']>;
