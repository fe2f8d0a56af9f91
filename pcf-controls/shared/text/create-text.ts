type Strings = Pick<ComponentFramework.Resources, 'getString'>;

/** A text of the control's resx in the user's language; `{0}`, `{1}` … are replaced by the values. */
export type Text<K extends string = string> = (key: K, ...values: readonly (string | number)[]) => string;

/** Reads texts from the host. A placeholder without a value stays, so that a fault is seen. */
export const createText =
  (resources: Strings): Text =>
  (key, ...values) =>
    resources
      .getString(key)
      .replace(/\{(\d)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
