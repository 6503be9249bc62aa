// A catalogue behind an https address: JSON, CSV or .xlsx.
import { ask } from './ask';
import { catalogueInBytes } from './catalogue-bytes';
import type { Net, Patience } from './net';
import { theNet, usualPatience } from './net';
import type { PullAttention, Pulled, SheetReader, SourceMade, Validator } from './source';
import { failed } from './source';
import { fileOfAddress, nameOfAddress, readAddress } from './web-address';

export interface Surroundings {
  readonly readSheets: SheetReader;
  readonly net?: Net;
  readonly patience?: Patience;
}

/** A problem when the address is none that is read. */
export function addressSource(address: string, surroundings: Surroundings): SourceMade {
  const read = readAddress(address);
  if (read.kind === 'problem') return read;
  const { url } = read;
  const pull = (attention: PullAttention = {}) => pullAddress(url, surroundings, attention);
  return { kind: 'source', source: { id: `address:${url.href}`, kind: 'address', name: nameOfAddress(url), pull } };
}

async function pullAddress(url: URL, surroundings: Surroundings, attention: PullAttention): Promise<Pulled> {
  const { readSheets, net = theNet, patience = usualPatience } = surroundings;
  const headers = { Accept: acceptable };
  const conditions = conditionsOf(attention.known);
  const answer = await ask(net, patience, { url, headers, conditions }, attention);
  if (answer.kind === 'problem') return failed(answer.problem);
  if (answer.kind === 'not-modified') return { kind: 'unchanged' };
  const name = nameOfAddress(url);
  const contentType = answer.headers.get('content-type');
  const found = await catalogueInBytes(
    { bytes: answer.bytes, name, fileName: fileOfAddress(answer.url), contentType },
    readSheets,
  );
  if (found.kind === 'problem') return found;
  return {
    ...found,
    name,
    validator: validatorOf(answer.headers),
    bytes: answer.bytes.byteLength,
    answeredBy: answer.url.host === url.host ? null : answer.url.host,
  };
}

const acceptable =
  'application/json, text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5';

function conditionsOf(known: Validator | undefined): Readonly<Record<string, string>> {
  return {
    ...(known?.etag !== undefined && { 'If-None-Match': known.etag }),
    ...(known?.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
  };
}

export function validatorOf(headers: Headers): Validator {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}
