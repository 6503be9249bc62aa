// A catalogue kept as a SharePoint list, one item per recommendation. It becomes a sheet of cells, so that its columns are
// found like those of a worksheet.
import { z } from 'zod';
import type { CatalogueColumn } from '../../core/catalogue/columns';
import { catalogueIn } from '../catalogue-bytes';
import type { PullAttention, Pulled, SourceMade } from '../source';
import { failed } from '../source';
import type { Graph, GraphSurroundings } from './graph';
import { graphOf } from './graph';
import { chooseColumns, columnShape, sheetOfItems } from './list-columns';
import type { ListColumn } from './list-columns';
import { aboutLink, findSite, readingScopes } from './site';
import type { SiteLink } from './site-link';
import { encodedPath, readListLink, standsAt } from './site-link';

export interface ListPlace {
  /** The list's address as the browser shows it. */
  readonly link: string;
  /** Which column of the list holds what, by the name people see or SharePoint's own; without it, found by the names. */
  readonly columns?: Readonly<Partial<Record<CatalogueColumn, string>>> | undefined;
}

export function listSource(place: ListPlace, surroundings: GraphSurroundings): SourceMade {
  const link = readListLink(place.link);
  if (!link) return failed({ kind: 'link-not-understood', link: place.link, wanted: 'list' });
  const name = link.host + link.path;
  const pull = async (attention: PullAttention = {}): Promise<Pulled> => {
    const graph = graphOf(surroundings, readingScopes, attention);
    const pulled = await pullList(graph, link, place, attention);
    return pulled.kind === 'problem' ? failed(aboutLink(pulled.problem, link)) : pulled;
  };
  return { kind: 'source', source: { id: `list:${name}`, kind: 'list', name, pull } };
}

const listShape = z.object({ id: z.string().min(1), webUrl: z.string() });
const itemShape = z.object({ fields: z.record(z.string(), z.unknown()) });
const itemsAtATime = 500;

async function pullList(graph: Graph, link: SiteLink, place: ListPlace, attention: PullAttention): Promise<Pulled> {
  const site = await findSite(graph, link);
  if (site.kind === 'problem') return site;
  const lists = `/sites/${site.value}/lists`;
  const isIt = ({ webUrl }: { readonly webUrl: string }) => standsAt(webUrl, link.host, link.path);
  const found = await graph.pages(`${lists}?$select=id,webUrl`, listShape, { enough: (page) => page.some(isIt) });
  if (found.kind === 'problem') return found;
  const list = found.value.find(isIt);
  if (!list) return failed({ kind: 'no-such-list', link: place.link });
  const path = `${lists}/${encodeURIComponent(list.id)}`;
  const columns = await graph.pages(`${path}/columns`, columnShape);
  if (columns.kind === 'problem') return columns;
  const chosen = chooseColumns(columns.value, place.columns);
  if (chosen.kind === 'problem') return chosen;
  return pullItems(graph, path, chosen.columns, link, attention);
}

async function pullItems(
  graph: Graph,
  path: string,
  columns: readonly ListColumn[],
  link: SiteLink,
  { onProgress }: PullAttention,
): Promise<Pulled> {
  const wanted = columns.map((column) => encodedPath(column.name)).join(',');
  const items = await graph.pages(`${path}/items?$expand=fields($select=${wanted})&$top=${itemsAtATime}`, itemShape, {
    onPage: (done) => onProgress?.({ kind: 'entries', done }),
  });
  if (items.kind === 'problem') return items;
  const name = link.host + link.path;
  const sheet = sheetOfItems(
    name,
    columns,
    items.value.map((item) => item.fields),
  );
  const read = catalogueIn({ kind: 'sheets', sheets: [sheet] }, name);
  if (read.kind === 'problem') return read;
  // A list says when it was changed itself, not when one of its items was: nothing to revalidate by.
  return { ...read, name, validator: {}, bytes: graph.received(), answeredBy: null };
}
