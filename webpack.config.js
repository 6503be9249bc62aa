// Builds the add-in (task pane and commands pages, manifest, assets) and, with `--env preview`, the preview page.
// `--env url=https://...` writes that address into the manifest; without it the add-in lives on https://localhost:3000.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The address written in manifest.xml, replaced when the add-in is built for another place. */
export const localAddress = 'https://localhost:3000';

export default (env = {}) => {
  const address = String(env.url ?? localAddress).replace(/\/+$/, '');
  return {
    mode: env.development ? 'development' : 'production',
    devtool: env.development ? 'inline-source-map' : false,
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane.tsx',
      commands: './src/commands.ts',
      'sign-in': './src/sign-in.ts',
      'signed-in': './src/signed-in.ts',
      ...(env.preview && {
        preview: './src/preview/page/main.ts',
        'preview-pane': './src/preview/page/pane-frame.ts',
      }),
    },
    output: { path: env.out ?? here('./dist/addin'), filename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      // A name that is imported but not there is a mistake, not a warning.
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic', charset: 'utf8' } },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'none', charset: 'utf8' })] },
    plugins: [
      page('taskpane', ['taskpane'], './src/taskpane.html'),
      page('commands', ['commands'], './src/commands.html'),
      page('sign-in', ['sign-in'], './src/sign-in.html'),
      page('signed-in', ['signed-in'], './src/signed-in.html'),
      ...(env.preview ? [page('preview', ['preview'], './src/preview/page/preview.html'), previewPane()] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: env.preview ? 'src/preview/deployment.json' : 'assets/deployment.json', to: 'deployment.json' },
          ...(env.preview ? [{ from: 'src/preview/sample/catalogue.json', to: 'sample-catalogue.json' }] : []),
          { from: 'src/help.html', to: 'help.html' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(localAddress, address),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};

function page(name, chunks, template) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
  });
}

/** The task pane's own page, with Microsoft's Excel client from the npm package where office.js would stand. */
function previewPane() {
  const officeScript = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com[^>]*><\/script>/;
  const templateContent = () => {
    const shell = readFileSync(here('./src/taskpane.html'), 'utf8');
    if (!officeScript.test(shell))
      throw new Error('src/taskpane.html has no script from appsforoffice.microsoft.com to replace.');
    return shell.replace(officeScript, '<script src="office-js/excel-web-16.00.js"></script>');
  };
  const chunks = ['preview-pane', 'taskpane'];
  return new HtmlPlugin({
    filename: 'preview-pane.html',
    templateContent,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
  });
}
