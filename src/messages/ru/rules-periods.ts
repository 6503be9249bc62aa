// The rules on last period, in Russian.
import type { MessageSet } from '../message-set';

export const periodRules = {} satisfies Partial<MessageSet['rules']>;
