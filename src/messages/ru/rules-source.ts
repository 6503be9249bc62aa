// The rules on the shared source, in Russian.
import type { MessageSet } from '../message-set';

export const sourceRules = {} satisfies Partial<MessageSet['rules']>;
