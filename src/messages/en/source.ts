// The shared source, in English.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, day, quote, apart } = wording;

const minutes = (seconds: number) => plural(Math.ceil(seconds / 60), { one: 'in # minute', other: 'in # minutes' });

const called = (what: string, name: string) => {
  const position = positionOf(name);
  return `${what} ${position === null ? apart(name) : number(position)}`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`Line ${number(line)}`]),
    ...(report === null ? [] : [positionOf(report) === null ? apart(report) : called('Report', report)]),
    ...(recommendation === null ? [] : [called('recommendation', recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
};

const catalogue: CatalogueWords = {
  'not-json': () => 'Its JSON is not well formed or breaks off. Ask whoever publishes it for a whole copy.',
  'not-csv': (problem) => `${where(problem)}a quotation mark is opened and not closed. Correct it there.`,
  'other-format': ({ found }) =>
    found === ''
      ? `It does not say that its format is ${apart('recommendation-catalogue/1')}. Check that it is the right file.`
      : `Its format is ${quote(found)}, not ${apart('recommendation-catalogue/1')}. Check that it is the right file.`,
  'no-columns': ({ found }) => `These columns are missing: ${apart(found)}. Name them so in the first row.`,
  'no-recommendations': () => 'It holds no recommendations. Check that it is the right file.',
  missing: (problem) => `${where(problem)}${quote(problem.entry ?? '')} is missing. Add it.`,
  'wrong-type': (problem) =>
    `${where(problem)}${quote(problem.found)} cannot stand in ${quote(problem.entry ?? '')}. Correct it.`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)} is no addressee. Write executive, legislative or other.`,
  'number-invalid': (problem) => `${where(problem)}${quote(problem.found)} is no number. Write 3 or 3(a).`,
  'day-invalid': (problem) => `${where(problem)}${quote(problem.found)} is no date. Write it as 2022-03-31.`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)} is no web address. Correct it.`,
  'duplicate-report': (problem) => `${where(problem)}the report stands there twice. Keep one of the two.`,
  'duplicate-recommendation': (problem) =>
    `${where(problem)}the recommendation stands there twice. Keep one of the two.`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.found)} in ${quote(problem.entry ?? '')} is not what an earlier line says. Make them the same.`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: 'Web address',
    file: 'File',
    sheet: 'Sheet of this workbook',
    list: 'SharePoint list',
    workbook: 'Workbook in SharePoint or OneDrive',
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) => `${quote(address)} is not a web address. It begins with https://.`,
    'address-insecure': ({ host }) =>
      `What ${apart(host)} sends over http could be changed on its way. Use an address that begins with https://.`,
    'address-with-password': ({ host }) =>
      `The address at ${apart(host)} holds a user name or password. Leave it out; such places are read as a file.`,
    'redirect-insecure': ({ host, to }) =>
      `${apart(host)} sends on to ${apart(to)} over http, where the texts could be changed on their way. Ask for an https address.`,
    unreachable: ({ host }) =>
      `${apart(host)} cannot be reached. Check the network; if that is in order, ask your administrator whether it lets add-ins read it (CORS).`,
    'timed-out': ({ host, seconds }) =>
      `${apart(host)} said nothing for ${plural(seconds, { one: '# second', other: '# seconds' })}. Try again later.`,
    'cut-short': ({ host }) => `What ${apart(host)} sent broke off. Try again.`,
    'too-large': ({ name, megabytes }) =>
      `${quote(name)} is larger than ${number(megabytes)} MB. Ask for a copy with fewer years or languages.`,
    'not-found': ({ name, host }) => `${quote(name)} is not to be found at ${apart(host)}. Check the address.`,
    'sign-in-needed': ({ host }) =>
      `${apart(host)} asks who you are and does not accept the answer. Sign in again, or save the texts as a file and choose that.`,
    forbidden: ({ host }) => `You may not read this at ${apart(host)}. Ask its owner for leave to read it.`,
    busy: ({ host, seconds }) => `${apart(host)} is busy. Try again ${seconds === null ? 'later' : minutes(seconds)}.`,
    'server-failed': ({ host, status }) =>
      `${apart(host)} has trouble of its own (${apart(String(status))}). Try again later.`,
    refused: ({ host, status }) => `${apart(host)} refuses this (${apart(String(status))}). Check the address.`,
    'answer-unexpected': ({ host }) =>
      `${apart(host)} gave an answer that cannot be used. Try again; if it stays so, tell your administrator.`,
    empty: ({ name }) => `${quote(name)} is empty. Check that it is the right one.`,
    'web-page': ({ name }) =>
      `${quote(name)} is a web page, often a sign-in page or a viewer. Use the address of the file itself, or save it and choose the file.`,
    undecodable: ({ name }) =>
      `The characters in ${quote(name)} cannot be read. Save it as JSON, as .xlsx or as CSV UTF-8.`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)} is not an Excel workbook (.xlsx), or is damaged. Save it anew from Excel.`,
        encrypted: `${quote(name)} is protected by a password or a label. Save a copy without it.`,
        'old-format': `${quote(name)} is in Excel’s old format (.xls). Save it as .xlsx.`,
      })[because],
    'file-unreadable': ({ name }) =>
      `${quote(name)} can no longer be read; it was moved or changed. Choose the file again.`,
    catalogue: ({ name, problem }) => `${quote(name)} cannot be used. ${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)} is not the address of a SharePoint list. Open the list in the browser and copy its address, which contains /Lists/.`
        : `${quote(link)} does not say where the workbook is. In SharePoint open its details and copy the path, which ends in .xlsx.`,
    'no-such-list': ({ link }) => `There is no list at ${quote(link)} that you may read. Check the address.`,
    'no-such-library': ({ link }) =>
      `There is no document library at ${quote(link)} that you may read. Check the address.`,
    'column-missing': ({ column, columns }) =>
      `The list has no column ${quote(column)}, only ${list(columns.map(apart))}. Ask your administrator to correct the columns of this source.`,
    'column-formatted': ({ column }) =>
      `The column ${quote(column)} holds formatted text. Set it to plain text in the settings of the list.`,
    'sign-in-failed': ({ code }) =>
      `Signing in failed (${apart(code)}). Try again; if it stays so, give your administrator this code.`,
    'sign-in-closed': () => 'The sign-in was closed before it was complete. Sign in to read this source.',
    'sign-in-blocked': () => 'The window for signing in did not open. Allow pop-ups for Excel, then try again.',
    'consent-needed': () =>
      'Your organization has not yet allowed this add-in to read SharePoint. Ask your administrator to allow it.',
    cancelled: () => 'Cancelled. Nothing was changed.',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `The add-in’s deployment file is not right${entry === '' ? '' : ` at ${quote(entry)}`}; it is left aside. Tell your administrator.`,
  received: (megabytes, of) =>
    of === null ? `${number(megabytes)} MB received` : `${number(megabytes)} of ${number(of)} MB received`,
  entries: (count) => plural(count, { one: '# row read', other: '# rows read' }),
  waiting: (seconds) =>
    plural(seconds, { one: 'The source is asked again in # second', other: 'The source is asked again in # seconds' }),
  from: (name, date) => `${quote(name)}, ${day(date)}`,
  copy: (date) => `The source could not be read. This is the copy of ${day(date)} kept on this computer.`,
  answeredBy: (host) => `The answer came from ${apart(host)}.`,
};
