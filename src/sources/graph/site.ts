// Finding a site through Graph, and telling of what is wrong in the words of the link that a person gave.
import { z } from 'zod';
import type { SourceProblem } from '../source-problem';
import type { Graph, GraphAnswer } from './graph';
import type { SiteLink } from './site-link';
import { graphPathOfSite } from './site-link';

/** Leave to read what the person may read; nothing is written to any site. */
export const readingScopes = ['https://graph.microsoft.com/Sites.Read.All'];

const siteShape = z.object({ id: z.string().min(1) });

/** The site's id, ready to stand in a path. */
export async function findSite(graph: Graph, link: SiteLink): Promise<GraphAnswer<string>> {
  const site = await graph.ask({ path: `${graphPathOfSite(link)}?$select=id`, shape: siteShape });
  return site.kind === 'answer' ? { kind: 'answer', value: encodeURIComponent(site.value.id) } : site;
}

/** Graph's own addresses say nothing to people: the problem names the place they asked for. */
export function aboutLink(problem: SourceProblem, { host, path }: SiteLink): SourceProblem {
  if (problem.kind === 'not-found') return { ...problem, host, name: host + path };
  if (problem.kind === 'too-large') return { ...problem, name: host + path };
  return problem.kind === 'forbidden' ? { ...problem, host } : problem;
}
