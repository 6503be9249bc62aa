// The rules on the shared source, in English.
import type { MessageSet } from '../message-set';

export const sourceRules = {} satisfies Partial<MessageSet['rules']>;
