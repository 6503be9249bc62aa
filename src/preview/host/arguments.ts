// The arguments of one call, read with Excel's own refusal when one is missing or of the wrong kind.
import { refusal } from './host-error';

export class Arguments {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  isGiven(index: number): boolean {
    return this.at(index) !== undefined;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  textOr(index: number, otherwise: string): string {
    return this.isGiven(index) ? this.text(index) : otherwise;
  }

  whole(index: number): number {
    return asWhole(this.at(index));
  }

  wholeOr(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.whole(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    return this.isGiven(index) ? asFlag(this.at(index)) : otherwise;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return this.isGiven(index) ? asRecord(this.at(index)) : {};
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal('InvalidArgument');
  return value;
}

export function asWhole(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw refusal('InvalidArgument');
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

/** One of Excel's enumeration words; upper and lower case are the same. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const wanted = asText(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw refusal('InvalidArgument');
  return found;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  lime: '#00FF00',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
  pink: '#FFC0CB',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkgray: '#A9A9A9',
  darkgreen: '#006400',
  darkred: '#8B0000',
  darkblue: '#00008B',
};

/** `#RRGGBB` in capitals from `#rrggbb`, `rrggbb` or an HTML colour name; refuses what is none of them. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? namedColors[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw refusal('InvalidArgument');
  return color;
}
