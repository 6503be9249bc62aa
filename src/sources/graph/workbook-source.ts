// A catalogue kept as a workbook in SharePoint or OneDrive: the file is downloaded, or its cells are asked for.
import { z } from 'zod';
import { ask } from '../ask';
import { catalogueIn, catalogueInBytes } from '../catalogue-bytes';
import { theNet, usualPatience } from '../net';
import type { PullAttention, Pulled, SheetReader, SourceMade } from '../source';
import { failed } from '../source';
import { readAddress } from '../web-address';
import type { Graph, GraphAnswer, GraphSurroundings } from './graph';
import { graphOf } from './graph';
import { aboutLink, findSite, readingScopes } from './site';
import type { SiteLink } from './site-link';
import { encodedPath, pathBelow, readFileLink } from './site-link';
import { readCells } from './workbook-cells';

export interface WorkbookPlace {
  /** The file's address as the browser shows it; a sharing link is not enough. */
  readonly link: string;
  /**
   * `cells` asks Excel on the web for the cells when the file cannot be downloaded or is locked. Microsoft gives leave
   * for that only together with leave to write, so it is used only where the deployment says so.
   */
  readonly ways: readonly ('file' | 'cells')[];
}

export interface WorkbookSurroundings extends GraphSurroundings {
  readonly readSheets: SheetReader;
}

export function workbookSource(place: WorkbookPlace, surroundings: WorkbookSurroundings): SourceMade {
  const link = readFileLink(place.link);
  if (!link) return failed({ kind: 'link-not-understood', link: place.link, wanted: 'workbook' });
  const name = link.host + link.path;
  const pull = async (attention: PullAttention = {}): Promise<Pulled> => {
    const pulled = await pullWorkbook(link, place, surroundings, attention);
    return pulled.kind === 'problem' ? failed(aboutLink(pulled.problem, link)) : pulled;
  };
  return { kind: 'source', source: { id: `workbook:${name}`, kind: 'workbook', name, pull } };
}

/** What stands between a file and its download, and not between a person and its cells. */
const barred: ReadonlySet<string> = new Set([
  'forbidden',
  'unreachable',
  'refused',
  'workbook-unreadable',
  'too-large',
]);

async function pullWorkbook(
  link: SiteLink,
  place: WorkbookPlace,
  surroundings: WorkbookSurroundings,
  attention: PullAttention,
): Promise<Pulled> {
  const graph = graphOf(surroundings, readingScopes, attention);
  const item = await findFile(graph, link, place);
  if (item.kind === 'problem') return item;
  const tag = item.value.cTag ?? item.value.eTag;
  if (tag !== undefined && tag === attention.known?.etag) return { kind: 'unchanged' };
  const validator = tag === undefined ? {} : { etag: tag };
  let pulled: Pulled = failed({ kind: 'forbidden', host: link.host });
  for (const way of place.ways) {
    pulled = await (way === 'file' ? pullFile : pullCells)(item.value, link, surroundings, attention);
    if (pulled.kind !== 'problem' || !barred.has(pulled.problem.kind)) break;
  }
  return pulled.kind === 'catalogue' ? { ...pulled, validator } : pulled;
}

const driveShape = z.object({ id: z.string().min(1), webUrl: z.string() });
const itemShape = z.object({
  id: z.string().min(1),
  size: z.number().optional(),
  eTag: z.string().optional(),
  cTag: z.string().optional(),
  '@microsoft.graph.downloadUrl': z.string().optional(),
});

type FileItem = z.infer<typeof itemShape> & { readonly drive: string };

async function findFile(graph: Graph, link: SiteLink, place: WorkbookPlace): Promise<GraphAnswer<FileItem>> {
  const site = await findSite(graph, link);
  if (site.kind === 'problem') return site;
  const holds = ({ webUrl }: { readonly webUrl: string }) => pathBelow(webUrl, link) !== null;
  const drives = await graph.pages(`/sites/${site.value}/drives?$select=id,webUrl`, driveShape, {
    enough: (page) => page.some(holds),
  });
  if (drives.kind === 'problem') return drives;
  const drive = drives.value.find(holds);
  const path = drive ? pathBelow(drive.webUrl, link) : null;
  if (!drive || path === null) return { ...failed({ kind: 'no-such-library', link: place.link }), code: null };
  const id = encodeURIComponent(drive.id);
  // Without $select: only then does Graph give the address to download from.
  const item = await graph.ask({ path: `/drives/${id}/root:/${encodedPath(path)}`, shape: itemShape });
  return item.kind === 'problem' ? item : { kind: 'answer', value: { ...item.value, drive: id } };
}

/**
 * From the address that Graph gives for it, which needs no token and gets none: asked with one, `/content` would
 * redirect to another host, which browsers refuse.
 */
async function pullFile(
  item: FileItem,
  link: SiteLink,
  surroundings: WorkbookSurroundings,
  attention: PullAttention,
): Promise<Pulled> {
  const { net = theNet, patience = usualPatience, readSheets } = surroundings;
  const name = link.host + link.path;
  if ((item.size ?? 0) > patience.maxBytes) {
    return failed({ kind: 'too-large', name, megabytes: Math.round(patience.maxBytes / 1e6) });
  }
  const given = item['@microsoft.graph.downloadUrl'];
  if (given === undefined) return failed({ kind: 'forbidden', host: link.host });
  const address = readAddress(given);
  if (address.kind === 'problem') return failed({ kind: 'answer-unexpected', host: link.host });
  const answer = await ask(net, patience, { url: address.url }, attention);
  if (answer.kind === 'not-modified') return { kind: 'unchanged' };
  if (answer.kind === 'problem') return failed(answer.problem);
  const { bytes } = answer;
  const fileName = link.path.split('/').at(-1) ?? '';
  const found = await catalogueInBytes({ bytes, name, fileName, contentType: null }, readSheets);
  if (found.kind === 'problem') return found;
  return { ...found, name, validator: {}, bytes: bytes.byteLength, answeredBy: null };
}

/** Microsoft documents no smaller leave for asking for the cells of a workbook. */
export const cellScopes = ['https://graph.microsoft.com/Files.ReadWrite.All'];

async function pullCells(
  item: FileItem,
  link: SiteLink,
  surroundings: WorkbookSurroundings,
  attention: PullAttention,
): Promise<Pulled> {
  const graph = graphOf(surroundings, cellScopes, attention);
  const farewell = graphOf(surroundings, cellScopes, {});
  const workbook = `/drives/${item.drive}/items/${encodeURIComponent(item.id)}/workbook`;
  const sheets = await readCells(workbook, { graph, farewell, attention });
  if (sheets.kind === 'problem') return sheets;
  const name = link.host + link.path;
  const found = catalogueIn({ kind: 'sheets', sheets: sheets.value }, name);
  if (found.kind === 'problem') return found;
  return { ...found, name, validator: {}, bytes: graph.received(), answeredBy: null };
}
