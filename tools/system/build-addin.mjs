// Building with webpack. Imported packages come only after the install, hence the late import.
import { root } from './install.mjs';
import { say, stop } from './say.mjs';

export async function buildAddin({ url, preview = false } = {}) {
  say(`Building the add-in${preview ? ' and the preview' : ''}`);
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import('../../webpack.config.js');
  const config = { context: root, ...configure({ preview, ...(url !== undefined && { url }) }) };
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) stop(`The build failed:\n${stats.toString({ all: false, errors: true, colors: false })}`);
  if (stats.hasWarnings()) process.stderr.write(`${stats.toString({ all: false, warnings: true, colors: false })}\n`);
}
