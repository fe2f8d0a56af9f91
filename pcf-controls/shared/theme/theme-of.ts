import { webLightTheme, type Theme } from '@fluentui/react-components';
import type { AnyContext } from '../context/host-context';

/** The app's theme. Apps without modern theming hand over none: then Fluent's light theme. */
export const themeOf = ({ fluentDesignLanguage }: AnyContext): Theme =>
  (fluentDesignLanguage?.tokenTheme as Theme | undefined) ?? webLightTheme;
