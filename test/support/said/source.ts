// Sample arguments of what is said of the shared source, by the path of the message.
import type { CatalogueProblem } from '../../../src/core/catalogue/problem';
import type { SourceProblem } from '../../../src/sources/source-problem';
import type { Samples } from './samples';

const host = 'texts.example.org';
const name = 'texts.example.org/catalogue.json';
const link = 'https://office.sharepoint.com/sites/a';
const amiss = { report: 'JIU/REP/2023/4', recommendation: '2(a)', entry: 'text.fr', line: 12, found: 'Reçu' };

/** One for each kind, so that a kind without a sample does not compile. */
const catalogue: Readonly<Record<CatalogueProblem['what'], Partial<CatalogueProblem>>> = {
  'not-json': {},
  'not-csv': { report: null, recommendation: null },
  'other-format': {},
  'no-columns': { found: 'symbol, number' },
  'no-recommendations': {},
  missing: { report: '#3', recommendation: '#2', line: null },
  'wrong-type': { line: null },
  'unknown-addressee': {},
  'number-invalid': {},
  'day-invalid': { recommendation: null },
  'address-invalid': { report: null, recommendation: null, line: null },
  'duplicate-report': { recommendation: null },
  'duplicate-recommendation': {},
  contradiction: {},
};
const kindsOfContent = Object.keys(catalogue) as CatalogueProblem['what'][];
const contents: readonly CatalogueProblem[] = [
  ...kindsOfContent.map((what) => ({ what, ...amiss, ...catalogue[what] })),
  { what: 'other-format', ...amiss, found: '' },
];

type Sampled = { readonly [K in SourceProblem['kind']]: readonly Omit<Extract<SourceProblem, { kind: K }>, 'kind'>[] };

const problems: Sampled = {
  'address-invalid': [{ address: 'texts' }],
  'address-insecure': [{ host }],
  'address-with-password': [{ host }],
  'redirect-insecure': [{ host, to: 'plain.example.org' }],
  unreachable: [{ host }],
  'timed-out': [1, 2, 5, 30].map((seconds) => ({ host, seconds })),
  'cut-short': [{ host }],
  'too-large': [{ name, megabytes: 20 }],
  'not-found': [{ name, host }],
  'sign-in-needed': [{ host }],
  forbidden: [{ host }],
  busy: [null, 20, 100, 300, 3600].map((seconds) => ({ host, seconds })),
  'server-failed': [{ host, status: 500 }],
  refused: [{ host, status: 400 }],
  'answer-unexpected': [{ host }],
  empty: [{ name }],
  'web-page': [{ name }],
  undecodable: [{ name }],
  'workbook-unreadable': (['not-a-workbook', 'encrypted', 'old-format'] as const).map((because) => ({ name, because })),
  'file-unreadable': [{ name }],
  catalogue: contents.map((problem) => ({ name, problem })),
  'link-not-understood': (['list', 'workbook'] as const).map((wanted) => ({ link, wanted })),
  'no-such-list': [{ link }],
  'no-such-library': [{ link }],
  'column-missing': [{ column: 'Texte', columns: ['Symbol', 'Number'] }],
  'column-formatted': [{ column: 'Texte' }],
  'sign-in-failed': [{ code: 'server_error' }],
  'sign-in-closed': [{}],
  'sign-in-blocked': [{}],
  'consent-needed': [{}],
  cancelled: [{}],
};

const counts = [0, 1, 2, 5, 11, 21, 100].map((count) => [count]);

export const sharedSourceSamples: Samples = {
  'source.problem': Object.entries(problems).flatMap(([kind, list]) => list.map((problem) => [{ ...problem, kind }])),
  'source.catalogue': contents.map((problem) => [problem]),
  'source.deploymentInvalid': [[''], ['signIn.clientId']],
  'source.received': [
    [1.2, null],
    [1.2, 3.4],
  ],
  'source.entries': counts,
  'source.waiting': counts,
  'source.from': [[name, '2024-05-06']],
  'source.copy': [['2024-05-06']],
  'source.answeredBy': [[host]],
};
