// The rules on the shared source, in Chinese.
import type { MessageSet } from '../message-set';

export const sourceRules = {} satisfies Partial<MessageSet['rules']>;
