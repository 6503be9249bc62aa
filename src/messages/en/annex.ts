// What papers say in English, in the register of United Nations documents.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named, roman } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, plural, list, day, apart } = wording;

const recommendations = (count: number) => plural(count, { one: '# recommendation', other: '# recommendations' });
const share = (percent: number | null) => (percent === null ? 'not available' : `${number(percent)} per cent`);
const some = (names: readonly string[]) => named(names, wording);

const heads = (title: string | null) => (title === null ? 'executive heads' : `executive heads (${apart(title)})`);

const blank: MessageSet['annex']['blank'] = {
  organization: 'organization',
  governingBody: 'governing body',
  session: 'session',
  documentSymbol: 'document symbol',
  previousDocumentSymbol: 'symbol of the previous document',
  executiveHead: 'title of the executive head',
  otherAddressee: 'other addressee',
  reportingDate: 'reporting date',
  previousReportingDate: 'previous reporting date',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': 'Reports and contacts',
    'matrix-by-report': 'Recommendations by report, with marks',
    legislative: 'Recommendations to legislative bodies',
    executive: 'Recommendations to executive heads',
    'open-by-report': 'Reports with open recommendations',
    decision: 'Proposed decision',
    council: 'Proposed decision of a council',
    narrative: 'Paragraphs with figures',
    'status-summary': 'Status by year',
    reviews: 'Reviews of the work programme',
    timeliness: 'Timeliness of replies',
    figures: 'Figures with charts',
    dashboard: 'Dashboard',
  },
  sheetNames: {
    'matrix-by-report': 'Matrix by report',
    legislative: 'To legislative bodies',
    executive: 'To executive heads',
    'open-by-report': 'Open by report',
    council: 'Council decision',
    reviews: 'Reviews',
  },
  titles: {
    'reports-and-contacts': (asOf) => `Reports and contacts as at ${day(asOf)}`,
    'matrix-by-report': (asOf) => `Acceptance and implementation of recommendations as at ${day(asOf)}`,
    legislative: (asOf) => `Recommendations addressed to legislative bodies: status as at ${day(asOf)}`,
    executive: (asOf) => `Recommendations addressed to executive heads: status as at ${day(asOf)}`,
    'open-by-report': (asOf) => `Reports with open recommendations as at ${day(asOf)}`,
    decision: () => 'Proposed decision',
    council: () => 'Action required',
    narrative: (asOf) => `Status of recommendations as at ${day(asOf)}`,
    'status-summary': (asOf) => `Status of implementation of recommendations as at ${day(asOf)}`,
    reviews: (asOf) => `Reviews in the programme of work as at ${day(asOf)}`,
    timeliness: (asOf) => `Timeliness of replies to requests as at ${day(asOf)}`,
    figures: (asOf) => `Recommendations in figures as at ${day(asOf)}`,
    dashboard: (asOf) => `Compliance dashboard as at ${day(asOf)}`,
  },
  yearHeading: (ordinal, year) =>
    `${roman(ordinal)}. ${year === null ? 'Recommendations made in reports of an unknown year' : `Recommendations made in reports of ${String(year)}`}`,
  recommendation: (text) => (text === '' ? 'Recommendation' : `Recommendation ${text}`),
  numbered: (text) => `Recommendation ${text}: `,
  columns: {
    symbol: 'Report symbol',
    title: 'Title of the report',
    contact: 'Contact',
    number: 'No.',
    recommendation: 'Recommendation',
    assessment: 'Management assessment',
    acceptance: 'Acceptance',
    implementation: 'Implementation',
    change: 'Change since last period',
    responsible: 'Responsible',
    toLegislative: 'Governing bodies',
    toExecutive: 'Executive heads',
    openLegislative: 'Open: legislative bodies',
    openExecutive: 'Open: executive heads',
    boardComments: 'Comments of the Chief Executives Board',
    otherDocuments: 'Other documents',
    remarks: 'Comments on relevance and on financial and human resources implications',
    year: 'Year',
    total: 'Total',
    closedOtherwise: 'Closed otherwise',
    noStatus: 'No status',
  },
  olderThan: (years) => plural(years, { one: 'Open for more than # year', other: 'Open for more than # years' }),
  contactLine: (contact) => `Contact: ${apart(contact)}`,
  notYetAvailable: 'Not yet available',
  forInformation: 'For information only',
  newMark: ' (new)',
  nothing: 'There are no recommendations to list.',
  allNew: (issued) =>
    issued === null
      ? 'All recommendations of this report are new.'
      : `This report was issued on ${day(issued)}. All its recommendations are new.`,
  changes: {
    new: 'New',
    unchanged: 'No change',
    unchangedUpdated: 'No change, assessment updated',
    previous: (status) => `Previously: ${status.toLowerCase()}`,
  },
  trackerWording: (language) => `As worded in the tracker (${languageNames[language]}).`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)} (${number(percent)}%)`),
  decision: {
    opening: (body) => `${apart(body)}:`,
    takesNote: (symbol) => `takes note of the present report (document ${apart(symbol)});`,
    endorses:
      'welcomes and endorses the assessment, as set out in the present report, of the status of implementation of the following recommendations:',
    item: (symbol, numbers) =>
      `${apart(symbol)} (${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${list(numbers)})`,
    callsFor: 'calls for assessments of the open recommendations to be proposed for its consideration.',
    councilOpening: (body) => `${apart(body)} is invited:`,
    councilNotes: (organization, symbol) =>
      `to note the overall status of acceptance and implementation of the recommendations addressed to ${apart(organization)} (document ${apart(symbol)});`,
    councilApproves: 'to approve the recommendations addressed to governing bodies:',
    point: (ordinal, text) => `(${roman(ordinal).toLowerCase()}) ${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `Since the previous report on this subject (document ${apart(symbol)}${asOf === null ? '' : `, as at ${day(asOf)}`}), ${plural(reports, { one: '# report has', other: '# reports have' })} been issued with recommendations to the organization.`,
    newRecommendations: ({ total, reports, legislative, executive, head }) =>
      `${plural(reports, { one: 'It contains', other: 'They contain' })} ${plural(total, { one: '# new recommendation', other: '# new recommendations' })}: ${number(legislative)} to legislative bodies and ${number(executive)} to ${heads(head)}.`,
    reviews: (programmes) =>
      `Reviews that concern the organization: ${list(programmes.map(({ year, count }) => (year === null ? `${number(count)} without a stated year` : `${number(count)} from the programme of work for ${String(year)}`)))}.`,
    openFrom: (first, last) =>
      first === last
        ? `The recommendations that remain open were made in reports of ${String(first)}.`
        : `The recommendations that remain open were made in reports of ${String(first)} to ${String(last)}.`,
    closedYears: (years) => `All recommendations made in reports of ${list(years.map(String))} have been closed.`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `As at ${day(asOf)}, and subject to endorsement of the assessments in the present report, ${recommendations(legislative)} to legislative bodies and ${number(executive)} to ${heads(head)} ${legislative + executive === 1 ? 'remains' : 'remain'} open; ${plural(closed, { one: '# other has', other: '# others have' })} been closed (implemented, overtaken by events, not relevant or not accepted).`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `Overall, of the ${recommendations(total)} made since ${String(since)}, ${share(implemented)} have been implemented, ${share(closedOtherwise)} have been closed otherwise and ${share(open)} are open.`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `Of the ${recommendations(total)} in this tracker, ${share(implemented)} have been implemented, ${share(closedOtherwise)} have been closed otherwise and ${share(open)} are open.`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `Status of the ${recommendations(total)} as at ${day(asOf)}: ${list(parts.map(({ label, share: said }) => `${label.toLowerCase()} ${said}`))}.`,
    older: (unfinished, older, years) =>
      `Of the ${recommendations(unfinished)} that ${unfinished === 1 ? 'is' : 'are'} open, ${number(older)} ${older === 1 ? 'is' : 'are'} more than ${plural(years, { one: '# year', other: '# years' })} old.`,
  },
  omitted: {
    'setting-missing': ({ setting }) =>
      `A blank stands for the ${blank[setting]}. Give it in the paper settings, or fill it in by hand.`,
    'not-translated': ({ language, count }) =>
      `${plural(count, { one: '# text is', other: '# texts are' })} printed in the tracker's wording (${languageNames[language]}) and marked. Connect a source with official texts in the language of the paper, or translate them.`,
    'official-wording': ({ names }) =>
      `Printed in the official wording, which is not the tracker's: ${some(names)}. Put the official texts into the tracker, or see what differs.`,
    'changes-unknown': () =>
      "Nothing tells what changed, so remarks on changes are left out. Give last period's workbook, or fill in change notes.",
    'change-unknown': ({ names }) =>
      `Nothing tells what changed in ${some(names)}; no remark is printed there. Fill in a change note.`,
    'status-missing': ({ names }) =>
      `A status is blank or not understood and would show in print: ${some(names)}. Fill it in before handing the paper in.`,
    'addressee-missing': ({ names }) =>
      `Without an addressee, these are in no list by addressee: ${some(names)}. Say whom they are addressed to.`,
    'for-information': ({ names }) => `For information only, so not in this annex: ${some(names)}.`,
    'contact-missing': ({ reports }) => `No contact is named for ${some(reports)}. Fill it in.`,
    'comments-unknown': ({ reports }) =>
      `Whether the Chief Executives Board commented is not known for ${some(reports)}; the cells are blank. Connect a source that tells, or fill them in.`,
    'nothing-submitted': () =>
      'No closed recommendation is without a decision, so the paragraph that endorses assessments is left out.',
    'new-unknown': () =>
      "Nothing tells which recommendations are new, so nothing is said of new ones. Give last period's workbook.",
    'reviews-unknown': () =>
      'Reviews are left out: the workbook has no list of them. Put one on a sheet of its own, with the headings “Code”, “Title” and “Programme of work”.',
    'requests-unknown': () =>
      'The timeliness of replies is left out: the workbook has no list of requests. Put one on a sheet of its own, with the headings “Review”, “Kind”, “Received”, “Due” and “Answered”.',
    'dates-unreadable': ({ count }) =>
      `${plural(count, { one: '# request is', other: '# requests are' })} in no figure, since a date is none for Excel. Enter it as a date.`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? 'The rate over all years is left out, since the paper is about a part of the tracker. Choose the whole tracker to have it.'
        : 'The rate over all years is left out: nothing tells what was closed earlier and is no longer in the tracker. Add a sheet with the headings “Year”, “Total”, “Implemented” and “Closed otherwise”.',
    'column-missing': ({ field }) =>
      `The tracker has no column “${fields[field]}”, so that part is left out. Add the column, or choose it in the layout.`,
  },
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  written: (output, file) => `${output}. Written: ${file}`,
};
