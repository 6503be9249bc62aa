// The rules on days and how long something takes, in English.
import type { MessageSet } from '../message-set';

export const dateRules = {} satisfies Partial<MessageSet['rules']>;
