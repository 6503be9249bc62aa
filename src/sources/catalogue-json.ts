// A catalogue as JSON. Norm: RFC 8259.
import type { CatalogueRead } from '../core/catalogue/problem';
import { checkedCatalogue, wholeProblem } from './catalogue-checked';

export function readCatalogueJson(text: string): CatalogueRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'problem', problem: wholeProblem('not-json', text.trim().slice(0, 40)) };
  }
  return checkedCatalogue(value);
}
