// The fields that an office's own template may name: simple words that never change. A text is printed, a condition
// shows or hides what stands inside it, a list repeats it. docs/template.md explains each.
import { editDistance } from '../vocabulary/edit-distance';

export interface FieldSet {
  readonly [name: string]: 'text' | 'condition' | FieldSet;
}

const counts = { total: 'text', implemented: 'text', closedOtherwise: 'text', open: 'text', noStatus: 'text' } as const;
const percentages = {
  implementedPercent: 'text',
  closedOtherwisePercent: 'text',
  openPercent: 'text',
  noStatusPercent: 'text',
} as const;

export const recommendationFields = {
  symbol: 'text',
  title: 'text',
  year: 'text',
  number: 'text',
  label: 'text',
  text: 'text',
  assessment: 'text',
  acceptance: 'text',
  acceptanceChange: 'text',
  implementation: 'text',
  implementationChange: 'text',
  change: 'text',
  responsible: 'text',
  addressee: 'text',
  deadline: 'text',
  decision: 'text',
  relevance: 'text',
  financial: 'text',
  risk: 'text',
  impact: 'text',
  evidence: 'text',
  remarks: 'text',
  isNew: 'condition',
  isOpen: 'condition',
  isImplemented: 'condition',
  isClosed: 'condition',
  isOverdue: 'condition',
  isLegislative: 'condition',
  isExecutive: 'condition',
} as const satisfies FieldSet;

export const reportFields = {
  symbol: 'text',
  title: 'text',
  year: 'text',
  link: 'text',
  issued: 'text',
  contact: 'text',
  newRemark: 'text',
  total: 'text',
  open: 'text',
  openLegislative: 'text',
  openExecutive: 'text',
  boardComments: 'text',
  otherDocuments: 'text',
  isNew: 'condition',
  recommendations: recommendationFields,
} as const satisfies FieldSet;

const yearOfReports = { heading: 'text', year: 'text', reports: reportFields } as const satisfies FieldSet;
const point = { text: 'text', isPoint: 'condition', isItem: 'condition' } as const satisfies FieldSet;

export const templateFields = {
  organization: 'text',
  governingBody: 'text',
  session: 'text',
  documentSymbol: 'text',
  previousDocumentSymbol: 'text',
  executiveHead: 'text',
  otherAddressee: 'text',
  previousReportingDate: 'text',
  asOf: 'text',
  paperTitle: 'text',
  scope: 'text',
  ...counts,
  closed: 'text',
  new: 'text',
  overdue: 'text',
  openLegislative: 'text',
  openExecutive: 'text',
  ...percentages,
  implementedShare: 'text',
  closedOtherwiseShare: 'text',
  openShare: 'text',
  rates: { rate: 'text', percent: 'text', count: 'text', base: 'text' },
  years: { year: 'text', ...counts, ...percentages, new: 'text' },
  reports: reportFields,
  openReports: reportFields,
  legislative: yearOfReports,
  executive: yearOfReports,
  recommendations: recommendationFields,
  openRecommendations: recommendationFields,
  newRecommendations: recommendationFields,
  overdueRecommendations: recommendationFields,
  forInformation: recommendationFields,
  timeliness: 'text',
  requests: { review: 'text', kind: 'text', received: 'text', due: 'text', answered: 'text', outcome: 'text' },
  reviews: { code: 'text', title: 'text', programme: 'text' },
  narrative: { text: 'text' },
  decision: point,
  councilDecision: point,
  notes: { mark: 'text', text: 'text' },
} as const satisfies FieldSet;

/** A field that stands in a list is found there, else in the list or the paper around it. */
export function fieldNamed(name: string, scopes: readonly FieldSet[]): FieldSet[string] | null {
  for (const fields of scopes.toReversed()) {
    const found = ownField(fields, name);
    if (found !== null) return found;
  }
  return null;
}

function ownField(fields: FieldSet, name: string): FieldSet[string] | null {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** The lists, outermost first, in which a field of that name stands, such as `reports` or `legislative.reports`. */
export function listsWith(name: string, fields: FieldSet = templateFields, path = ''): readonly string[] {
  return Object.entries(fields).flatMap(([list, inside]): readonly string[] => {
    if (typeof inside === 'string') return [];
    const here = path === '' ? list : `${path}.${list}`;
    return [...(ownField(inside, name) === null ? [] : [here]), ...listsWith(name, inside, here)];
  });
}

/** The field that is spelled almost so and can stand there; the one in the innermost list first. */
export function nearestField(name: string, scopes: readonly FieldSet[]): string | null {
  const asked = plainName(name);
  const limit = Math.min(3, Math.max(1, Math.floor(asked.length / 3)));
  const near = scopes
    .toReversed()
    .flatMap((fields) => Object.keys(fields))
    .map((field) => ({ field, distance: editDistance(asked, plainName(field), limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.field ?? null;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
