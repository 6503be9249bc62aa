// The addresses that people copy from SharePoint, taken apart: which site, and what in it.
import { parsedAddress, readable } from '../web-address';

export interface SiteLink {
  readonly host: string;
  /** `/sites/oversight`; empty for the root site. Decoded. */
  readonly site: string;
  /** The whole path of the list or file, decoded, without a view's page at its end. */
  readonly path: string;
}

/** `https://host/sites/oversight/Lists/Recommendations/AllItems.aspx`; `null` when it is no link to a list. */
export function readListLink(link: string): SiteLink | null {
  const parts = partsOf(link);
  const at = parts?.segments.findIndex((segment) => segment.toLowerCase() === 'lists') ?? -1;
  if (!parts || at < 0 || at + 1 >= parts.segments.length) return null;
  return { host: parts.host, site: joined(parts.segments.slice(0, at)), path: joined(parts.segments.slice(0, at + 2)) };
}

/**
 * `https://host/sites/oversight/Shared Documents/Texts.xlsx`, also as Office writes it (`/:x:/r/sites/...`). A sharing
 * link (`/:x:/s/...`) is none: it says nothing of where the file is, and resolving it asks for leave to write.
 */
export function readFileLink(link: string): SiteLink | null {
  const parts = partsOf(link);
  if (!parts) return null;
  const [mark, way, ...rest] = parts.segments;
  const segments = mark !== undefined && /^:\w:$/.test(mark) ? (way === 'r' ? rest : []) : parts.segments;
  if (segments.length < 2 || segments.includes('_layouts') || !/\.xls[xm]$/i.test(segments.at(-1) ?? '')) return null;
  const inSite = /^(sites|teams|personal)$/i.test(segments[0] ?? '') ? 2 : 0;
  return { host: parts.host, site: joined(segments.slice(0, inSite)), path: joined(segments) };
}

/** Path of a site in Graph. */
export function graphPathOfSite({ host, site }: SiteLink): string {
  return site === '' ? `/sites/${host}` : `/sites/${host}:${encodedPath(site)}`;
}

export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** True when Graph's address of a list or library is the one at this path. SharePoint's addresses ignore case. */
export function standsAt(webUrl: string, host: string, path: string): boolean {
  const url = parsedAddress(webUrl);
  return url !== null && url.host === host && folded(readable(url.pathname)) === folded(path);
}

/** The path below a folder; `null` when it is not below it. */
export function pathBelow(webUrl: string, { host, path }: SiteLink): string | null {
  const url = parsedAddress(webUrl);
  if (url?.host !== host) return null;
  const folder = `${folded(readable(url.pathname))}/`;
  return path.toLowerCase().startsWith(folder) ? path.slice(folder.length) : null;
}

function partsOf(link: string): { readonly host: string; readonly segments: readonly string[] } | null {
  const url = parsedAddress(link.trim());
  if (url?.protocol !== 'https:' || url.username !== '') return null;
  return { host: url.host, segments: url.pathname.split('/').filter(Boolean).map(readable) };
}

function joined(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join('');
}

function folded(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
