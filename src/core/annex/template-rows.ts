// The lists of a template: reports and recommendations, newest first, worded and labelled as in our own annexes.
import type { CountedRow } from '../figures/counted';
import { yearOfReport } from '../recommendation/age';
import type { Field, StatusKind } from '../recommendation/codes';
import { deadlineOf } from '../recommendation/deadline';
import { numberText, type Recommendation } from '../recommendation/recommendation';
import { lacksStatus, reportsWhollyNew } from './by-addressee';
import { remarkText } from './change-remark';
import { type Change, changeOf } from './changes';
import type { Paragraph } from './document';
import { boardComments, otherDocuments } from './open-by-report';
import type { Report } from './reports';
import { numbers, openTo } from './template-figures';
import type { recommendationFields, reportFields } from './template-fields';
import { once, one, several, type TemplateWords, type ValuesOf } from './template-value';
import { isFilled, say, type Writing } from './writing';

type ReportValues = ValuesOf<typeof reportFields>;
type RowValues = ValuesOf<typeof recommendationFields>;

export class TemplateRows {
  /** A template that lists what is for information leaves nothing out. */
  listsInformation = false;
  readonly #writing: Writing;
  readonly #words: TemplateWords;
  readonly #number: ReturnType<typeof numbers>;
  /** A row that stands in several lists is one value, so what it lacks is counted once. */
  readonly #made = new Map<Recommendation, RowValues>();
  readonly #reports: () => readonly Report[];
  readonly #whollyNew: () => ReadonlySet<string>;
  readonly #changes: () => ReadonlyMap<Recommendation, Change | null>;
  /** What the whole paper lacks is listed when it is first asked for. */
  readonly #listWithoutStatus: () => void;
  readonly #listWithoutContact: () => void;
  readonly #listUnknownComments: () => void;

  constructor(writing: Writing, words: TemplateWords) {
    this.#writing = writing;
    this.#words = words;
    this.#number = numbers(writing, words);
    this.#reports = once(() => writing.reports(writing.rows));
    this.#whollyNew = once(() => reportsWhollyNew(writing.input.rows));
    this.#changes = once(() => allChanges(writing));
    this.#listWithoutStatus = once(() => {
      const rows = writing.rows.map(({ recommendation }) => recommendation);
      writing.omitRows(
        'status-missing',
        rows.filter((row) => lacksStatus(writing, row)),
      );
    });
    const listReports = (kind: 'contact-missing' | 'comments-unknown', lacks: (report: Report) => boolean) =>
      once(() => {
        const reports = this.#reports().filter(lacks);
        if (reports.length > 0) writing.omit({ kind, reports: reports.map(({ symbol }) => symbol) });
      });
    this.#listWithoutContact = listReports('contact-missing', ({ rows }) =>
      rows.every(({ recommendation }) => !isFilled(recommendation.entries.contact?.value)),
    );
    this.#listUnknownComments = listReports(
      'comments-unknown',
      ({ symbol }) => writing.report(symbol)?.comments === undefined,
    );
  }

  lists() {
    const { rows } = this.#writing;
    const flat = (isListed: (row: CountedRow) => boolean) =>
      once(() => this.#listed().flatMap((report) => report.rows.filter(isListed).map((row) => this.#row(row))));
    return {
      reports: once(() => this.#listed().map((report) => this.#report(report))),
      openReports: once(() =>
        this.#listed()
          .filter((report) => report.rows.some(({ category }) => category === 'open'))
          .map((report) => this.#report(report)),
      ),
      legislative: once(() => this.#byYear('legislative')),
      executive: once(() => this.#byYear('executive')),
      recommendations: flat(() => true),
      openRecommendations: flat(({ category }) => category === 'open'),
      newRecommendations: once(() => {
        if (rows.some(({ isNew }) => isNew === null)) this.#writing.omit({ kind: 'new-unknown' });
        return flat(({ isNew }) => isNew === true)();
      }),
      overdueRecommendations: flat(({ overdue }) => overdue === true),
      forInformation: once(() => this.#information()),
    };
  }

  /** What is for information is in no list but its own. */
  #listed(): readonly Report[] {
    this.#listInformation();
    return this.#reports();
  }

  #listInformation(): void {
    this.#writing.omitRows(
      'for-information',
      this.#writing.recommendations.filter((row) => row.forInformation),
    );
  }

  #information(): readonly RowValues[] {
    this.listsInformation = true;
    const rows = this.#writing.recommendations.filter((row) => row.forInformation);
    const counted = rows.map((recommendation): CountedRow => ({
      recommendation,
      category: 'no_status',
      year: yearOfReport(recommendation),
      isNew: false,
      overdue: false,
      ageing: false,
    }));
    return this.#writing.reports(counted).flatMap((report) => report.rows.map((row) => this.#row(row)));
  }

  #byYear(addressee: 'legislative' | 'executive') {
    const { rows } = this.#writing;
    this.#listInformation();
    // In the tracker's order, as other parts of the paper list them: what is said twice is listed once.
    this.#writing.omitRows(
      'addressee-missing',
      rows.flatMap(({ recommendation }) => (recommendation.addressee === null ? [recommendation] : [])),
    );
    const reports = this.#writing.reports(rows.filter(({ recommendation }) => recommendation.addressee === addressee));
    const years = [...new Set(reports.map(({ year }) => year))];
    return years.map((year, at) => ({
      heading: one(() => say(this.#writing.words.yearHeading(at + 1, year))),
      year: one(() => say(yearText(year))),
      reports: once(() => reports.filter((report) => report.year === year).map((report) => this.#report(report))),
    }));
  }

  #report(report: Report): ReportValues {
    const writing = this.#writing;
    const rows = report.rows.map(({ recommendation }) => recommendation);
    const [first] = rows;
    const issued = once(() => writing.issued(rows));
    const isNew = once(() => this.#whollyNew().has(report.symbol));
    const link = writing.report(report.symbol)?.url;
    return {
      symbol: one(() => (first ? [writing.reportSymbol(first)] : [])),
      title: one(() => writing.reportTitle(rows)),
      year: one(() => say(yearText(report.year))),
      link: one(() => (link === undefined ? [] : say(link, { link, apart: true }))),
      issued: one(() => {
        const day = issued();
        return day === null ? [] : say(this.#writing.words.day(day));
      }),
      contact: several(() => this.#contact(rows)),
      newRemark: one(() => (isNew() ? say(writing.words.allNew(issued())) : [])),
      total: this.#number(() => rows.length),
      open: this.#number(() => report.rows.filter(({ category }) => category === 'open').length),
      openLegislative: this.#number(() => openTo(report.rows, 'legislative')),
      openExecutive: this.#number(() => openTo(report.rows, 'executive')),
      boardComments: one(() => this.#comments(first)),
      otherDocuments: several(() => otherDocuments(writing, first)),
      isNew,
      recommendations: once(() => report.rows.map((row) => this.#row(row))),
    };
  }

  #contact(rows: readonly Recommendation[]): readonly Paragraph[] {
    this.#listWithoutContact();
    const named = withContact(rows);
    return named ? this.#writing.name(named, 'contact') : [];
  }

  #comments(row: Recommendation | undefined): Paragraph {
    this.#listUnknownComments();
    return boardComments(this.#writing, row);
  }

  #row(counted: CountedRow): RowValues {
    const { recommendation } = counted;
    const made = this.#made.get(recommendation) ?? { ...this.#texts(recommendation), ...this.#conditions(counted) };
    this.#made.set(recommendation, made);
    return made;
  }

  #texts(row: Recommendation) {
    const writing = this.#writing;
    const entry = (field: Field) => several(() => writing.entry(row, field));
    const name = (field: Field) => several(() => writing.name(row, field));
    return {
      symbol: one(() => [writing.reportSymbol(row)]),
      title: one(() => writing.reportTitle([row])),
      year: one(() => say(yearText(yearOfReport(row)))),
      number: one(() => say(numberText(row.number))),
      label: one(() => say(writing.words.recommendation(numberText(row.number)))),
      text: one(() => writing.text(row)),
      assessment: entry('assessment'),
      acceptance: this.#status(row, 'acceptance'),
      acceptanceChange: this.#remark(row, (change) => isOfAcceptance(change)),
      implementation: this.#status(row, 'implementation'),
      implementationChange: this.#remark(row, (change) => !isOfAcceptance(change)),
      change: this.#remark(row, () => true),
      responsible: name('responsible'),
      addressee: one(() => this.#addressee(row)),
      deadline: one(() => this.#deadline(row)),
      decision: name('decision'),
      relevance: entry('relevance'),
      financial: entry('financial'),
      risk: entry('risk'),
      impact: entry('impact'),
      evidence: entry('evidence'),
      remarks: entry('remarks'),
    };
  }

  #conditions({ recommendation: { addressee }, category, isNew, overdue }: CountedRow) {
    return {
      isNew: once(() => {
        if (isNew === null) this.#writing.omit({ kind: 'new-unknown' });
        return isNew === true;
      }),
      isOpen: () => category === 'open',
      isImplemented: () => category === 'implemented',
      isClosed: () => category === 'implemented' || category === 'closed_otherwise',
      isOverdue: () => overdue === true,
      isLegislative: () => addressee === 'legislative',
      isExecutive: () => addressee === 'executive',
    };
  }

  #status(row: Recommendation, kind: StatusKind) {
    return several(() => {
      this.#listWithoutStatus();
      return this.#writing.status(row, kind);
    });
  }

  #remark(row: Recommendation, isWanted: (change: Change) => boolean) {
    return one(() => {
      const change = this.#changes().get(row) ?? null;
      return change !== null && isWanted(change) ? say(remarkText(this.#writing, change)) : [];
    });
  }

  #addressee({ addressee }: Recommendation): Paragraph {
    const other = this.#writing.input.settings.otherAddressee;
    if (addressee === 'other' && other !== undefined) return say(other);
    return addressee === null ? [] : say(this.#words.addressee[addressee]);
  }

  #deadline(row: Recommendation): Paragraph {
    const deadline = deadlineOf(row);
    return deadline === null ? [] : say(this.#writing.words.day(deadline.day));
  }
}

function allChanges(writing: Writing): ReadonlyMap<Recommendation, Change | null> {
  const rows = writing.rows.map(({ recommendation }) => recommendation);
  const changes = new Map(rows.map((row) => [row, changeOf(row, writing.input.lastPeriod)] as const));
  const unknown = rows.filter((row) => changes.get(row) === null);
  if (unknown.length === rows.length) writing.omit({ kind: 'changes-unknown' });
  else writing.omitRows('change-unknown', unknown);
  return changes;
}

function withContact(rows: readonly Recommendation[]): Recommendation | undefined {
  return rows.find(({ entries }) => isFilled(entries.contact?.value));
}

/** A former status stands beside the status it was; all else beside how far the recommendation has come. */
function isOfAcceptance(change: Change): boolean {
  return change.kind === 'previous' && change.of === 'acceptance';
}

function yearText(year: number | null): string {
  return year === null ? '–' : String(year);
}
