interface Security {
  readonly readable?: boolean;
  readonly editable?: boolean;
}

const property = <R>(type: string, raw: R, { readable = true, editable = true }: Security = {}) => ({
  raw,
  formatted: raw === null ? '' : String(raw),
  type,
  error: false,
  errorMessage: '',
  security: { readable, editable, secured: !(readable && editable) },
});

/** Properties of a control's parameters as the host hands them over, by manifest type. */
export const textProperty = (raw: string | null, security?: Security) =>
  property('SingleLine.Text', raw, security);
export const choiceProperty = (raw: number | null, security?: Security) =>
  property('OptionSet', raw, security) as ReturnType<typeof property<number | null>> &
    ComponentFramework.PropertyTypes.OptionSetProperty;
export const yesNoProperty = (raw: boolean, security?: Security) =>
  property('TwoOptions', raw, security) as ReturnType<typeof property<boolean>> &
    ComponentFramework.PropertyTypes.TwoOptionsProperty;
export const numberProperty = (raw: number | null, security?: Security) =>
  property('Whole.None', raw, security);
export const enumProperty = <V extends string>(raw: V) =>
  property('Enum', raw) as ReturnType<typeof property<V>> & ComponentFramework.PropertyTypes.EnumProperty<V>;
export const dateTimeProperty = (instant: string | null, security?: Security) =>
  property('DateAndTime.DateAndTime', instant === null ? null : new Date(instant), security) as ReturnType<
    typeof property<Date | null>
  > &
    ComponentFramework.PropertyTypes.DateTimeProperty;
