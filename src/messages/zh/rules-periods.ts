// The rules on last period, in Chinese.
import type { MessageSet } from '../message-set';

export const periodRules = {} satisfies Partial<MessageSet['rules']>;
