// The rules on the shared source, in French.
import type { MessageSet } from '../message-set';

export const sourceRules = {} satisfies Partial<MessageSet['rules']>;
