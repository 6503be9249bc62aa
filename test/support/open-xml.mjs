// Holds files against Microsoft's Open XML SDK and prints what is not as the standard has it, as JSON: file to complaints.
// A process of its own, because the SDK's runtime does not start inside a test runner's worker.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import validate from '@ooxml-tools/validate';

const complaints = {};
for (const file of process.argv.slice(2)) {
  const found = await validate(await readFile(file), path.extname(file).slice(1), 'Office2019');
  complaints[path.basename(file)] = found.map(
    ({ path: { partUri, xpath }, description }) => `${partUri} ${xpath}: ${description}`,
  );
}
process.stdout.write(JSON.stringify(complaints), () => process.exit(0));
