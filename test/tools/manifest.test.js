// manifest.xml: readable by Microsoft's own tool, valid against the schema where that is at hand, and every address,
// text and picture it refers to really there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'manifest.xml');
const schema = path.resolve(root, '../shared/manifest-schema/OfficeAppManifestV1_1.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
const elements = (name) => Array.from(document.getElementsByTagName(name));
const attribute = (name, key) => elements(name).map((element) => element.getAttribute(key) ?? '');
describe('manifest.xml', () => {
  it('is read by office-addin-manifest', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      displayName: 'Recommendation Follow-up',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
  it.skipIf(!existsSync(schema) || !hasXmllint)('is valid against the schema', () => {
    expect(() => execFileSync('xmllint', ['--noout', '--schema', schema, file], { stdio: 'pipe' })).not.toThrow();
  });
  it('asks for ExcelApi 1.13', () => {
    expect(elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.13'],
    ]);
  });
  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(elements('Version')[0]?.textContent).toBe(`${version}.0`);
  });
  it('refers only to resources it has, and has none it does not refer to', () => {
    const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => attribute(name, 'id').filter(Boolean));
    const references = Array.from(document.getElementsByTagName('*')).flatMap(
      (element) => element.getAttribute('resid') ?? [],
    );
    expect(new Set(references)).toEqual(new Set(resources));
  });
  it('points at pictures that are in assets, and at no address but the local one', () => {
    const addresses = [...attribute('bt:Image', 'DefaultValue'), ...attribute('bt:Url', 'DefaultValue')];
    for (const name of ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'])
      addresses.push(...attribute(name, 'DefaultValue'));
    for (const address of addresses.filter(Boolean)) {
      expect(address).toMatch(/^https:\/\/localhost:3000\//);
      const name = new URL(address).pathname.slice(1);
      if (name.startsWith('assets/')) expect(existsSync(path.join(root, name)), name).toBe(true);
    }
  });
  it('says everything in all six languages, within the lengths Office allows', () => {
    const texts = [...elements('DisplayName'), ...elements('Description').slice(0, 1), ...elements('bt:String')];
    for (const text of texts) {
      const overrides = Array.from(text.childNodes).flatMap((node) =>
        'getAttribute' in node && typeof node.getAttribute === 'function' ? [node] : [],
      );
      expect(overrides.map((override) => override.getAttribute('Locale')).sort()).toEqual([
        'ar-SA',
        'es-ES',
        'fr-FR',
        'ru-RU',
        'zh-CN',
      ]);
      const long = text.tagName === 'Description' || text.parentNode?.nodeName === 'bt:LongStrings';
      for (const words of [text, ...overrides].map(
        (one) => one.getAttribute('Value') ?? one.getAttribute('DefaultValue') ?? '',
      )) {
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(long ? 250 : 125);
      }
    }
  });
});
