// The rules on what a row holds or lacks, in Chinese.
import type { MessageSet } from '../message-set';

export const entryRules = {} satisfies Partial<MessageSet['rules']>;
