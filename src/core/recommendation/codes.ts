// The words this program is about: who a recommendation speaks to, what became of it, and which
// columns a tracker may have. The codes are those of the project's specification, section 1.

export const acceptanceCodes = [
  'accepted',
  'partially_accepted',
  'not_accepted',
  'not_relevant',
  'under_consideration',
] as const;
export type AcceptanceCode = (typeof acceptanceCodes)[number];

export const implementationCodes = ['not_started', 'in_progress', 'implemented', 'overtaken'] as const;
export type ImplementationCode = (typeof implementationCodes)[number];

export type StatusCode = AcceptanceCode | ImplementationCode;
/** The two questions a status answers: was it accepted, and how far has it come. */
export type StatusKind = 'acceptance' | 'implementation';
export interface CodesOf {
  acceptance: AcceptanceCode;
  implementation: ImplementationCode;
}

export const addresseeCodes = ['executive', 'legislative', 'other'] as const;
export type AddresseeCode = (typeof addresseeCodes)[number];

/** The six official languages of the United Nations, by their ISO 639-1 codes. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof languages)[number];

/** Every column a tracker may have, in the order in which the pane lists them. */
export const fields = [
  'source',
  'report',
  'reportTitle',
  'issued',
  'number',
  'addressee',
  'text',
  'assessment',
  'acceptance',
  'implementation',
  'responsible',
  'contact',
  'targetDate',
  'revisedDate',
  'implementedDate',
  'progress',
  'risk',
  'riskId',
  'impact',
  'evidence',
  'decision',
  'relevance',
  'financial',
  'previousAcceptance',
  'previousImplementation',
  'changeNote',
  'remarks',
] as const;
export type Field = (typeof fields)[number];
