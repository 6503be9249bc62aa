// The line of a tracker that says on which day its statuses stood: "as at 31 March 2022", in six languages.
import type { Day } from '../recommendation/day';
import { findDay } from './dates';

// What stands right before the day. A bare "at" or "au" is enough there, since a date alone would not follow a title so.
const asAt =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])(?:cut-?off date|reporting date|status date|date d'arrete|date de reference|fecha de corte|отчетная дата|截止日期|التاريخ المرجعي|截至|截止|截止到|截至到|as at|as of|as on|at|status at|until|up to|situation au|etat au|au|arretee? au|a la date du|jusqu'au|по состоянию на|на|situacion al|situacion a|al|a|hasta el|الحاله في|في|حتي|لغايه|كما في|بتاريخ)(?:\s*(?:the )?end(?: of)?|\s*fin(?:es)?(?: de)?|\s*نهايه|\s*конец)?\s*[:：]?\s*$/u;

/** `null` when the text is no such line. */
export function readAsAt(text: string): Day | null {
  if (text.length > 300 || !/\p{Nd}{4}/u.test(text)) return null;
  const found = findDay(text);
  return found && asAt.test(found.before) ? found.day : null;
}
