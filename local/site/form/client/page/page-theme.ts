import { platform } from '../host/platform';
import type { Switches } from './switches';

const themes = {
  light: 'webLightTheme',
  dark: 'webDarkTheme',
  contrast: 'teamsHighContrastTheme',
} as const satisfies Readonly<Record<Switches['theme'], string>>;

export type Theme = Readonly<Record<string, string>>;

/** Fluent's theme for a switch, as apps hand it over in `fluentDesignLanguage`. */
export const themeOf = ({ theme }: Switches): Theme => platform().FluentUIReactv940[themes[theme]] ?? {};

/** Gives the page around the controls the same tokens, under the names that Fluent itself uses. */
export function paintPage(switches: Switches): void {
  const { style } = document.documentElement;
  for (const [token, value] of Object.entries(themeOf(switches))) style.setProperty(`--${token}`, value);
  style.setProperty('color-scheme', switches.theme === 'light' ? 'light' : 'dark');
}
