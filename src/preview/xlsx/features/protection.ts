// Protection of a sheet (ECMA-376 part 1, 18.3.1.85). The file says what is locked, Excel's API what is allowed.
import type { ProtectionModel } from '../../model/sheet-model';
import { attribute, child, flag, type XmlElement } from '../xml/element';
import { attributesOf, tag, type AttributeValue } from '../xml/write';

/** Option of the API → attribute, and whether the attribute locks when it is not there. */
const permissions: Readonly<Record<string, readonly [string, boolean]>> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};

export function readProtection(worksheet: XmlElement): ProtectionModel | null {
  const element = child(worksheet, 'sheetProtection');
  if (!element || !flag(element, 'sheet')) return null;
  const options: Record<string, boolean | string> = {};
  for (const option in permissions) {
    const [name, locked] = permissions[option] ?? ['', true];
    options[option] = !flag(element, name, locked);
  }
  const none = flag(element, 'selectLockedCells');
  options.selectionMode = none ? (flag(element, 'selectUnlockedCells') ? 'None' : 'Unlocked') : 'Normal';
  return { options, passwordHash: attribute(element, 'hashValue') ?? attribute(element, 'password') ?? null };
}

export function writeProtection(protection: ProtectionModel | null, worksheet: XmlElement, prefix: string): string {
  if (!protection) return '';
  const old = child(worksheet, 'sheetProtection');
  const samePassword = (readProtection(worksheet)?.passwordHash ?? null) === protection.passwordHash;
  const attributes: Record<string, AttributeValue> = { ...(old && samePassword && attributesOf(old)), sheet: 1 };
  for (const option in permissions) {
    const [name, locked] = permissions[option] ?? ['', true];
    const isLocked = protection.options[option] !== true;
    attributes[name] = isLocked === locked ? null : isLocked ? 1 : 0;
  }
  if (!samePassword) attributes.password = fileHash(protection.passwordHash);
  const mode = protection.options.selectionMode;
  attributes.selectLockedCells = mode === 'Unlocked' || mode === 'None' ? 1 : null;
  attributes.selectUnlockedCells = mode === 'None' ? 1 : null;
  return tag(`${prefix}sheetProtection`, attributes);
}

/** The host marks a password it was given; the file gets the 16-bit hash that all versions of Excel accept. */
function fileHash(mark: string | null): string | null {
  if (mark === null || !mark.startsWith('host:')) return mark;
  const password = mark.slice('host:'.length);
  const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) hash = rotate(hash) ^ password.charCodeAt(i);
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
