// What `texts` does: puts the official texts into a copy of the workbook.
import { dayOf } from '../../core/recommendation/day';
import { cellName } from '../../core/sheet/a1';
import { compareTexts, numberText, pullTexts, type Day, type TextsCompared, type TextsPulled } from '../../tasks';
import { Problem } from './arguments';
import { openCatalogue } from './catalogue';
import { type Errand, type ExitCode, json, refusalLine } from './errand';
import { keptLines } from './kept-report';
import { writeOut } from './open';

export async function texts({ file, request, given, words, io }: Errand): Promise<ExitCode> {
  const catalogue = request.catalogue ?? (await openCatalogue(given.catalogue ?? '', words));
  const compared = await compareTexts(file.workbook, { ...request, catalogue }, given.wishedLanguage);
  if (compared.kind === 'refused') throw new Problem(refusalLine(compared, given, words));
  for (const line of keptLines(compared.reading, given.json, words)) io.error(`${line}\n`);
  const pulled = await pullTexts(file.workbook, compared, {}, today());
  if (pulled.kind === 'refused') throw new Problem(refusalLine(pulled, given, words));
  const out = given.out ?? '';
  await writeOut(out, file.bytes(), words.runner.problems);
  const document = textsDocument(compared, pulled, out);
  const { written, same, unknown, untranslated, left } = document;
  const counts = { written, same, without: unknown + untranslated, left: left.length };
  io.out(given.json ? json(document) : `${words.texts.pulled(counts, out)}\n`);
  return 0;
}

/** The document of `texts --json`. */
function textsDocument({ tracker, comparison, catalogue }: TextsCompared, pulled: TextsPulled, out: string) {
  const count = (state: (typeof comparison.texts)[number]['state']) =>
    comparison.texts.filter((each) => each.state === state).length;
  const placeOf = (sheet: string, row: number, column: number) => ({
    sheet: tracker.sheetNames.get(sheet) ?? sheet,
    cell: cellName(row, column),
  });
  const { version } = catalogue.catalogue;
  return {
    language: comparison.language,
    source: { name: catalogue.name, version },
    written: pulled.written,
    same: count('same'),
    unknown: count('unknown-there'),
    untranslated: count('no-text-there'),
    missing: comparison.newRecommendations.map(({ report, recommendation }) => ({
      report: report.symbol,
      number: numberText(recommendation.number),
    })),
    left: [
      ...pulled.left.map(({ change: { place }, because }) => ({
        ...placeOf(place.sheet, place.row, place.column),
        because,
      })),
      ...pulled.notPulled.map(({ compared: { recommendation, cell }, because }) => ({
        ...placeOf(recommendation.sheet, cell?.row ?? recommendation.row, cell?.column ?? 0),
        because,
      })),
    ],
    out,
  };
}

/** As the clock of this machine says. */
function today(now = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error('The clock shows no day.');
  return day;
}
