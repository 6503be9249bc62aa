// How findings look on a sheet, by severity. Colour is never alone: in grey, and for whoever does not tell colours
// apart, errors are bold, warnings underlined, hints italic. Text keeps a contrast of 7 to 1 to its fill (WCAG 1.4.6).
import type { Severity } from '../../core/rules/rule';

export interface Marking {
  readonly fill: string;
  readonly font: string;
  readonly emphasis: 'bold' | 'underline' | 'italic';
}

export const markings: Readonly<Record<Severity, Marking>> = {
  error: { fill: '#F6B8B0', font: '#5A0A08', emphasis: 'bold' },
  warning: { fill: '#FFE08A', font: '#4A3300', emphasis: 'underline' },
  hint: { fill: '#D6E6F5', font: '#123A5A', emphasis: 'italic' },
};
