/** A property as the host hands it over; dates cross into the page as ISO text. */
export interface SceneProperty {
  readonly raw: string | number | boolean | null;
  readonly isDate?: boolean;
  readonly readable?: boolean;
  readonly editable?: boolean;
}

/** A state in which a control is looked at. Everything crosses into the page as JSON. */
export interface Scene {
  readonly control: string;
  readonly name: string;
  readonly parameters: Readonly<Record<string, SceneProperty>>;
  /** Rows by table, for `retrieveMultipleRecords`. */
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** The form's own row, for `retrieveRecord`. */
  readonly record?: Readonly<Record<string, unknown>>;
  /** Buttons to press one after the other once the control is there, by the keys of their texts. */
  readonly press?: readonly string[];
  /** Dataverse refuses every call with these words. */
  readonly refusal?: string;
  readonly disabled?: boolean;
  readonly offline?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: 1033 | 1053 | 1040 | 1043;
  /** Name of a theme of Fluent's; undefined stands for an app without modern theming. */
  readonly theme?: 'webLightTheme' | 'webDarkTheme' | 'teamsHighContrastTheme';
  readonly unsaved?: boolean;
}

/** Properties by name from plain values. */
export const properties = (
  values: Readonly<Record<string, SceneProperty['raw']>>,
): Record<string, SceneProperty> =>
  Object.fromEntries(Object.entries(values).map(([name, raw]) => [name, { raw }]));
