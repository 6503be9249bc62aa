// The certificate for https://localhost that office-addin-dev-certs keeps in the user's home folder.
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';

const folder = path.join(os.homedir(), '.office-addin-dev-certs');

/** @returns {Promise<{key: Buffer, cert: Buffer} | null>} `null` when there is none, or it has expired */
export async function readCertificate() {
  try {
    const cert = await readFile(path.join(folder, 'localhost.crt'));
    const key = await readFile(path.join(folder, 'localhost.key'));
    return new Date(new X509Certificate(cert).validTo) > new Date() ? { key, cert } : null;
  } catch {
    return null;
  }
}
