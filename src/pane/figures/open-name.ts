// Opening a number: which figure it is, and in what words its list is headed.
import type { AddresseeCode, FigureName } from '../../tasks';

export interface OpenedFigure {
  readonly name: FigureName;
  /** From the whole to the part, as in "2021, open". */
  readonly what: readonly string[];
}

export type OpenFigure = (opened: OpenedFigure) => void;

export interface NamedAddressee {
  readonly code: AddresseeCode;
  readonly name: string;
}
