import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDeployment, readDeployment } from '../../src/sources/deployment';
import { theNet } from '../../src/sources/net';
import { impatient } from './support/impatient';
import { loopback } from './support/loopback';
import type { Loopback } from './support/loopback';

const whole = {
  format: 'recommendation-followup-deployment/1',
  signIn: { tenant: 'office.example.org', clientId: '3f0e4b62-8c1d-4f4e-9a53-0c6d2b7a1e58' },
  sources: [
    { kind: 'address', name: 'Official texts', address: 'https://texts.example.org/catalogue.json' },
    {
      kind: 'list',
      name: 'Our list',
      link: 'https://office.sharepoint.com/sites/oversight/Lists/Texts',
      columns: { symbol: 'Report', text_fr: 'Texte' },
    },
    { kind: 'workbook', name: 'Our file', link: 'https://office.sharepoint.com/sites/oversight/Documents/Texts.xlsx' },
  ],
};

type Change = (deployment: typeof whole) => object;
const changed = (change: Change) => parseDeployment(JSON.stringify(change(structuredClone(whole))));

describe('the deployment file', () => {
  test('as administrators write it', () => {
    expect(changed((all) => all)).toMatchObject({
      kind: 'deployment',
      deployment: {
        signIn: { readCells: false },
        sources: [{ kind: 'address' }, { kind: 'list' }, { kind: 'workbook' }],
      },
    });
  });

  test('the one that is delivered says nothing', () => {
    const delivered = readFileSync(new URL('../../assets/deployment.json', import.meta.url), 'utf8');
    const read = parseDeployment(delivered);
    expect(read).toEqual({
      kind: 'deployment',
      deployment: { format: 'recommendation-followup-deployment/1', sources: [] },
    });
  });

  test.each<[string, Change]>([
    ['signIn.clientId', (all) => ({ ...all, signIn: { ...all.signIn, clientId: 'ours' } })],
    ['signIn.tenant', (all) => ({ ...all, signIn: { ...all.signIn, tenant: 'a/b' } })],
    ['signIn.papersFolder', (all) => ({ ...all, signIn: { ...all.signIn, papersFolder: '/Papers' } })],
    ['signIn.papersFolder', (all) => ({ ...all, signIn: { ...all.signIn, papersFolder: 'a/../b' } })],
    ['signIn.papersFolder', (all) => ({ ...all, signIn: { ...all.signIn, papersFolder: 'a:b' } })],
    ['signIn.secret', (all) => ({ ...all, signIn: { ...all.signIn, secret: 'x' } })],
    ['sources.0.address', (all) => ({ ...all, sources: [{ ...all.sources[0], address: 'http://texts.example.org' }] })],
    ['sources.0.address', (all) => ({ ...all, sources: [{ ...all.sources[0], address: '../texts.json' }] })],
    ['sources.0.address', (all) => ({ ...all, sources: [{ ...all.sources[0], address: '//example.org/texts.json' }] })],
    ['sources.0.link', (all) => ({ ...all, sources: [{ ...all.sources[1], link: 'https://office.sharepoint.com' }] })],
    ['sources.0.columns.texte', (all) => ({ ...all, sources: [{ ...all.sources[1], columns: { texte: 'Texte' } }] })],
    ['format', (all) => ({ ...all, format: 'another/1' })],
    ['singIn', (all) => ({ ...all, singIn: {} })],
  ])('tells that %s is wrong', (entry, change) => {
    expect(changed(change)).toEqual({ kind: 'deployment-invalid', entry });
  });

  test('that is no JSON is wrong as a whole', () => {
    expect(parseDeployment('{')).toEqual({ kind: 'deployment-invalid', entry: '' });
  });
});

describe('reading it', () => {
  let server: Loopback;
  beforeEach(async () => {
    server = await loopback();
  });
  afterEach(() => server.close());
  const read = () => readDeployment(`${server.origin}/deployment.json`, theNet, impatient);

  test('beside the pages', async () => {
    server.on('/deployment.json', (_asked, response) => response.end(`\ufeff${JSON.stringify(whole)}`));
    expect(await read()).toMatchObject({ deployment: { signIn: { tenant: 'office.example.org' } } });
  });

  test('that is not there says nothing', async () => {
    expect(await read()).toEqual({
      kind: 'deployment',
      deployment: { format: 'recommendation-followup-deployment/1', sources: [] },
    });
  });
});
