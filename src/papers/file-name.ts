// Names of files that every computer takes: what Windows forbids is left out.
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Letters; below what a path to a folder leaves room for. */
const longest = 120;

/** The name with this ending, once. */
export function safeFileName(name: string, ending: string): string {
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
  const plain = bare
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, '-')
    .replaceAll(/\s+/gu, ' ');
  const short = Array.from(plain)
    .slice(0, longest)
    .join('')
    .replace(/[\s.-]+$/u, '')
    .replace(/^[\s.-]+/u, '');
  return `${short === '' || reserved.test(short) ? `paper-${short}`.replace(/-$/, '') : short}${ending}`;
}
