// How grave a rule is unless a workbook's people said otherwise.
import { rules } from '../tasks';
import type { RuleId, SchemeId, Severity } from '../tasks';

export function usualSeverityOf(id: RuleId, scheme: SchemeId): Severity {
  const severity: Severity | ((scheme: SchemeId) => Severity) | undefined = rules.find(
    (rule) => rule.id === id,
  )?.severity;
  if (severity === undefined) return 'error';
  return typeof severity === 'function' ? severity(scheme) : severity;
}
