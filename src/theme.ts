// Which of the pane's three themes fits what Office and the browser say. Office for Windows and Mac tells its colours;
// where it does not, the browser's own preferences count.
import type { PaneTheme } from './pane/App';

/** As far as it is read here. https://learn.microsoft.com/javascript/api/office/office.officetheme */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export interface Preferences {
  readonly forcedColours: boolean;
  readonly dark: boolean;
}

export function themeFor(office: OfficeColours | undefined, preferences: Preferences): PaneTheme {
  if (preferences.forcedColours) return 'contrast';
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? 'dark' : 'light';
  const background = office?.bodyBackgroundColor;
  if (background !== undefined && /^#[\da-f]{6}/i.test(background)) return isDark(background) ? 'dark' : 'light';
  return preferences.dark ? 'dark' : 'light';
}

/** By relative luminance, as in WCAG 2.2; `colour` is `#rrggbb`. */
function isDark(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
