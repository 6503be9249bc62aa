// What hangs on a range besides its cells: sorting, validation, conditional formats.
import type { RangeTarget } from '../areas';
import type { HostObject } from '../host-object';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeSortObject } from './sorting';

export const rangeLinks: Readonly<Record<string, (range: RangeTarget) => HostObject>> = {
  Sort: rangeSortObject,
  DataValidation: ({ host, sheet, area }) => dataValidationObject({ host, sheet, areas: [area] }),
  ConditionalFormats: ({ host, sheet, area }) => conditionalFormatsObject({ host, sheet, areas: [area] }),
};
