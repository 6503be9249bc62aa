// Types of serve.mjs for the tests that use it.
import type { Server } from 'node:http';

export function serve(
  folders: Readonly<Record<string, string>>,
  options: { port: number; certificate?: { key: Buffer; cert: Buffer } },
): Promise<Server>;
