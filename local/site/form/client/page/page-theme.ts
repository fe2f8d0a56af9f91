import { byId } from '../../../client/by-id';
import { localeOf } from '../host/locale';
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

/**
 * Gives the page around the controls the same tokens, under the names that Fluent itself uses, and the screen the
 * language and direction that an app would have.
 */
export function paintPage(switches: Switches): void {
  const { style } = document.documentElement;
  for (const [token, value] of Object.entries(themeOf(switches))) style.setProperty(`--${token}`, value);
  style.setProperty('color-scheme', switches.theme === 'light' ? 'light' : 'dark');
  const screen = byId('screen', HTMLElement);
  screen.lang = localeOf(switches.language);
  screen.dir = switches.direction;
}
