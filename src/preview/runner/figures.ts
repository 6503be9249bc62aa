// What `figures` prints: every count and rate, with what it is a rate of.
import type { Figures, GroupFigures } from '../../core/figures/figures';
import type { MessageSet } from '../../messages';
import { countFigures } from '../../tasks';
import { Problem } from './arguments';
import { type Errand, type ExitCode, json, refusalLine, warnOfConflict } from './errand';
import { keptLines } from './kept-report';

export async function figures({ file, request, given, words, io }: Errand): Promise<ExitCode> {
  const counted = await countFigures(file.workbook, request);
  if (counted.kind === 'refused') throw new Problem(refusalLine(counted, given, words));
  for (const line of keptLines(counted.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(counted.tracker, words, io);
  io.out(given.json ? json(figuresDocument(counted.figures)) : figuresText(counted.figures, words));
  return 0;
}

/** The document of `figures --json`. */
export function figuresDocument(figures: Figures) {
  const { asOf, total, forInformation, noStatus, acceptance, implementation } = figures;
  const { implemented, closedOtherwise, closed, open, overdue, rates, ageing, rollForward } = figures;
  return {
    asOf,
    total,
    forInformation,
    noStatus,
    acceptance,
    implementation,
    implemented,
    closedOtherwise,
    closed,
    open,
    new: figures.new,
    overdue,
    rates,
    byYear: figures.byYear.map(group),
    byReport: figures.byReport.map(group),
    byAddressee: figures.byAddressee.map(group),
    bySource: figures.bySource.map(group),
    byRisk: figures.byRisk.map(group),
    byResponsible: figures.byResponsible.map(group),
    ageing,
    rollForward,
  };
}

function group({ key, total, implemented, closedOtherwise, open, new: added }: GroupFigures) {
  return { key, total, implemented, closedOtherwise, open, new: added };
}

export function figuresText(figures: Figures, words: MessageSet): string {
  const { figures: say, quantities, runner, terms } = words;
  const { asOf, total, rates, forInformation, noStatus, overdue, ageing } = figures;
  const addressee = (key: string) =>
    key === 'legislative' || key === 'executive' || key === 'other' ? terms.addressee[key] : say.unknown;
  const line = (name: string, { total: of, implemented, closedOtherwise, open }: Omit<GroupFigures, 'key'>) =>
    `  ${say.groupLine(name, { total: of, implemented, closedOtherwise, open })}`;
  const lines = [
    asOf === null ? runner.noAsOf : runner.asOf(asOf),
    quantities.recommendations(total),
    ...rates.map((rate) => `  ${say.rate(rate.name, rate)}`),
    ...(noStatus > 0 ? [`  ${say.noStatus(noStatus)}`] : []),
    ...(forInformation > 0 ? [`  ${say.forInformation(forInformation)}`] : []),
    ...(figures.new === null ? [] : [`  ${say.new(figures.new)}`]),
    ...(overdue === null ? [] : [`  ${say.overdue(overdue)}`]),
    ...(ageing === null ? [] : [`  ${say.ageing(ageing.count, ageing.years)}`]),
    say.byYear,
    ...figures.byYear.map((each) => line(each.key === '' ? say.unknown : each.key, each)),
    say.byAddressee,
    ...figures.byAddressee.map((each) => line(addressee(each.key), each)),
  ];
  return `${lines.join('\n')}\n`;
}
