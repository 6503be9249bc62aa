// Which addresses are read: https anywhere, http on this machine alone.
import type { SourceProblem } from './source-problem';

export type AddressRead =
  { readonly kind: 'address'; readonly url: URL } | { readonly kind: 'problem'; readonly problem: SourceProblem };

export function readAddress(text: string): AddressRead {
  const url = parsedAddress(text.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { kind: 'problem', problem: { kind: 'address-invalid', address: text.trim() } };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'problem', problem: { kind: 'address-with-password', host: url.host } };
  }
  if (url.protocol === 'http:' && !isThisMachine(url)) {
    return { kind: 'problem', problem: { kind: 'address-insecure', host: url.host } };
  }
  url.hash = '';
  return { kind: 'address', url };
}

/** A redirect may lead to https anywhere, and stay on this machine when it began there. */
export function mayLeadTo(asked: URL, answered: URL): boolean {
  if (answered.protocol === 'https:') return true;
  return answered.protocol === 'http:' && asked.protocol === 'http:' && isThisMachine(answered);
}

function isThisMachine(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
}

/** What to call an address: host and path. A query may hold a key, which is nobody's business. */
export function nameOfAddress(url: URL): string {
  const path = url.pathname === '/' ? '' : readable(url.pathname);
  return url.host + path;
}

/** The last part of the path, for telling what kind of file it is. */
export function fileOfAddress(url: URL): string {
  return readable(url.pathname).split('/').at(-1) ?? '';
}

/** Percent-encoding taken away, where that gives text. */
export function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `null` when the text is no address. */
export function parsedAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
