// Names that every computer takes.
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/papers/file-name';

describe('safeFileName', () => {
  it.each([
    ['annex-legislative-2022-03-31', 'annex-legislative-2022-03-31.docx'],
    ['Paper.docx', 'Paper.docx'],
    ['Paper.DOCX', 'Paper.docx'],
    ['附件三', '附件三.docx'],
    ['الملحق الثالث', 'الملحق الثالث.docx'],
    ['A/77/1: “Annex” <II>|?*\\', 'A-77-1- “Annex” -II.docx'],
    ['a\u202egnp\tb\n', 'a-gnp-b.docx'],
    ['..\\..\\evil', 'evil.docx'],
    ['con', 'paper-con.docx'],
    ['LPT1.tar', 'paper-LPT1.tar.docx'],
    ['concept', 'concept.docx'],
    ['  . ', 'paper.docx'],
    ['é'.repeat(200).normalize('NFD'), `${'é'.repeat(120)}.docx`],
  ])('%j', (name, file) => {
    expect(safeFileName(name, '.docx')).toBe(file);
  });
});
