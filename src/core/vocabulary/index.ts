// The words of recommendations follow-up in six languages: statuses, headers, addressees, marks, dates, totals.
export { readAddressee } from './addressee-words';
export { fold, foldings } from './fold';
export { type Mark, type MarkHabit, markHabit, plainHabit, readMark } from './marks';
export { isForInformation, isUnclear, saysNothing } from './other-words';
export { type Scheme, type SchemeId, schemeIds, type StatusTerm, type WordMapping } from './scheme';
export { schemes } from './schemes';
export { recogniseStatus, statusWord, termsOf } from './status-reading';
