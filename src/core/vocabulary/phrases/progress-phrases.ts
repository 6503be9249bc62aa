// How comments on progress speak, in classes: what is over, what is going on, what is still to come, what never began.
import type { Language } from '../../recommendation/codes';
import { ar } from './progress-ar';
import { en } from './progress-en';
import { es } from './progress-es';
import { fr } from './progress-fr';
import { ru } from './progress-ru';
import { zh } from './progress-zh';
import { phrasesOf } from './phrase';

/** Phrases one a line, as phrase.ts reads them. */
export interface ProgressPhrases {
  /** Look like another class and mean nothing: "draft budget", "no longer pending". */
  readonly asides: string;
  /** What comes after them is not the case yet: "once the manual is issued". Up to the end of the clause. */
  readonly conditions: string;
  /** Nothing is left to do: "no further action is required". */
  readonly nothingLeft: string;
  /** Nothing was begun: "no action has been taken". */
  readonly notBegun: string;
  /** Not all of it is done: "has not yet been completed", "partially implemented", "postponed". */
  readonly unfinished: string;
  /** Still to come: "will be issued", "is planned". */
  readonly future: string;
  /** Going on: "is being drafted". */
  readonly underWay: string;
  /** Has been begun: "preliminary discussions". */
  readonly begun: string;
  /** The recommendation itself is said to be done: "fully implemented", "standard practice". */
  readonly whole: string;
  /** Something is over or in place. */
  readonly finished: string;
  /** Something was done on the way: "was approved", "was published". */
  readonly steps: string;
  /** What follows when all is done: regular reviews, monitoring, the next edition. Makes its sentence harmless. */
  readonly upkeep: string;
  /** What comes before the thing itself: a study, a first phase. That it is over does not mean that all is. */
  readonly preparatory: string;
  /** Somebody thinks about whether to begin. */
  readonly weighing: string;
}

export type ProgressClass = keyof ProgressPhrases;
export type ProgressExpressions = Readonly<Record<ProgressClass, RegExp>>;

const lists: Readonly<Record<Language, ProgressPhrases>> = { ar, zh, en, fr, ru, es };
const compiled = new Map<Language, ProgressExpressions>();

/** Compiled when a language is first met. */
export function progressExpressions(language: Language): ProgressExpressions {
  const found = compiled.get(language);
  if (found) return found;
  const list = lists[language];
  const made: ProgressExpressions = {
    asides: phrasesOf(list.asides),
    conditions: phrasesOf(list.conditions),
    nothingLeft: phrasesOf(list.nothingLeft),
    notBegun: phrasesOf(list.notBegun),
    unfinished: phrasesOf(list.unfinished),
    future: phrasesOf(list.future),
    underWay: phrasesOf(list.underWay),
    begun: phrasesOf(list.begun),
    whole: phrasesOf(list.whole),
    finished: phrasesOf(list.finished),
    steps: phrasesOf(list.steps),
    upkeep: phrasesOf(list.upkeep),
    preparatory: phrasesOf(list.preparatory),
    weighing: phrasesOf(list.weighing),
  };
  compiled.set(language, made);
  return made;
}
