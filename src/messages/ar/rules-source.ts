// The rules on the shared source, in Arabic.
import type { MessageSet } from '../message-set';

export const sourceRules = {} satisfies Partial<MessageSet['rules']>;
