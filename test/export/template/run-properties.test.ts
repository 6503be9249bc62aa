import { expect, test } from 'vitest';
import { hasProperty, withProperties } from '../../../src/export/template/run-properties';
import { withUniqueIds } from '../../../src/export/template/unique-ids';

test('puts properties where the schema wants them, in place of those of the same name', () => {
  const properties = '<w:rPr><w:b/><w:sz w:val="20"/><w:lang w:val="en-GB"/><w14:glow><w14:x/></w14:glow></w:rPr>';
  const changed = withProperties(properties, {
    'w:lang': '<w:lang w:bidi="ar-SA"/>',
    'w:rtl': '<w:rtl/>',
    'w:rStyle': '<w:rStyle w:val="Link"/>',
    'w:b': null,
  });
  expect(changed).toBe(
    '<w:rPr><w:rStyle w:val="Link"/><w:sz w:val="20"/><w:rtl/><w:lang w:bidi="ar-SA"/><w14:glow><w14:x/></w14:glow></w:rPr>',
  );
});

test('gives a run its first property, and takes its last', () => {
  expect(withProperties('', { 'w:rtl': '<w:rtl/>' })).toBe('<w:rPr><w:rtl/></w:rPr>');
  expect(withProperties('<w:rPr><w:rtl/></w:rPr>', { 'w:rtl': null })).toBe('');
});

test('knows a property that is switched off', () => {
  expect(hasProperty('<w:rPr><w:rtl/></w:rPr>', 'w:rtl')).toBe(true);
  expect(hasProperty('<w:rPr><w:rtl w:val="0"/></w:rPr>', 'w:rtl')).toBe(false);
  expect(hasProperty('<w:rPr><w:b/></w:rPr>', 'w:rtl')).toBe(false);
});

test('keeps ids of what is repeated apart', () => {
  const picture = '<w:p w14:paraId="0A" w14:textId="77"><wp:docPr name="Logo" id="4"/></w:p>';
  expect(withUniqueIds(picture.repeat(3))).toBe(
    `${picture}<w:p><wp:docPr name="Logo" id="5"/></w:p><w:p><wp:docPr name="Logo" id="6"/></w:p>`,
  );
});
