// A small static server for the built pages, bound to this machine only. Node's own modules only.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves folders under their prefixes.
 * @param {Record<string, string>} folders prefix (`/`, `/office-js/`) → folder
 * @param {{port: number, certificate?: {key: Buffer, cert: Buffer}}} options with a certificate it speaks https
 * @returns {Promise<http.Server>} listening; rejects when the port is taken
 */
export function serve(folders, { port, certificate }) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const answer = async (request, response) => {
    const where = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const prefix = prefixes.find((candidate) => where.startsWith(candidate));
    const folder = prefix === undefined ? undefined : path.resolve(folders[prefix]);
    const file = folder && path.resolve(folder, `.${path.posix.sep}${where.slice(prefix.length)}`);
    const inside = file && (file === folder || file.startsWith(folder + path.sep));
    const found = inside ? await stat(file).catch(() => null) : null;
    if (!found?.isFile() || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    // Icons must stay cacheable for Excel; pages and scripts must not outlive a rebuild.
    const caching = where.endsWith('.png') ? 'max-age=3600' : 'no-cache';
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const handle = (request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(400);
      response.end(String(error));
    });
  };
  const server = certificate ? https.createServer(certificate, handle) : http.createServer(handle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
