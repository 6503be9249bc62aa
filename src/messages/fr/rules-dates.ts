// The rules on days and how long something takes, in French.
import type { MessageSet } from '../message-set';

export const dateRules = {} satisfies Partial<MessageSet['rules']>;
