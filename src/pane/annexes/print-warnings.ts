// What would show in print, gathered over all papers chosen: each thing once, with the outputs it is in.
import type { AnnexBuilt, AnyFinding, Omission, OutputId, PaperSetting, RuleId } from '../../tasks';

export interface FindingsInPrint {
  readonly rule: RuleId;
  readonly findings: readonly AnyFinding[];
}

export interface OmissionInPrint {
  readonly omission: Omission;
  readonly outputs: readonly OutputId[];
}

export interface PrintWarnings {
  readonly findings: readonly FindingsInPrint[];
  /** Settings nobody gave, in the order they are met. */
  readonly blanks: readonly PaperSetting[];
  readonly omissions: readonly OmissionInPrint[];
}

/** Rules that name the rows whose status is blank or not understood; the papers then need not name them again. */
const onStatuses: ReadonlySet<RuleId> = new Set<RuleId>([
  'acceptance-missing',
  'acceptance-unrecognised',
  'implementation-missing',
  'implementation-unrecognised',
]);

export function printWarnings(built: readonly AnnexBuilt[], inPrint: readonly AnyFinding[]): PrintWarnings {
  const rules = [...new Set(inPrint.map(({ rule }) => rule))];
  const findings = rules.map((rule) => ({ rule, findings: inPrint.filter((each) => each.rule === rule) }));
  const all = built.flatMap(({ document: { output }, omissions }) =>
    omissions.map((omission) => ({ omission, output })),
  );
  const blanks = all.flatMap(({ omission }) => (omission.kind === 'setting-missing' ? [omission.setting] : []));
  const statusesNamed = rules.some((rule) => onStatuses.has(rule));
  const others = all.filter(
    ({ omission: { kind } }) => kind !== 'setting-missing' && !(kind === 'status-missing' && statusesNamed),
  );
  return { findings, blanks: [...new Set(blanks)], omissions: gathered(others) };
}

function gathered(
  all: readonly { readonly omission: Omission; readonly output: OutputId }[],
): readonly OmissionInPrint[] {
  const found = new Map<string, { omission: Omission; outputs: OutputId[] }>();
  for (const { omission, output } of all) {
    const key = JSON.stringify(omission);
    const known = found.get(key);
    if (known) known.outputs.push(output);
    else found.set(key, { omission, outputs: [output] });
  }
  return [...found.values()];
}
