// Characters that a cell does not show: controls, and those that turn the direction of what follows (Unicode UAX #9).
// They are kept as they came, and named where somebody is to see them.

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export function withHiddenNamed(text: string): string {
  return text.replaceAll(hidden, (one) => `[U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
