/** An element of the solution's XML. None of its formats mixes text with elements, so one has children or text. */
export interface XmlElement {
  readonly name: string;
  /** In the order in which they are written. Values are plain text, not escaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Plain text; `undefined` where there is none at all (`<Path />`), empty for `<Path></Path>`. */
  readonly text?: string;
}

export type XmlContent = string | readonly (XmlElement | undefined)[];

/** Makes an element. Children that are `undefined` are left out, so that optional ones read as an expression. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: XmlContent = [],
): XmlElement {
  const present = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  const base = { name, attributes: Object.fromEntries(present) };
  if (typeof content === 'string') return { ...base, children: [], text: content };
  return { ...base, children: content.filter((child) => child !== undefined) };
}

/** An element that holds only text. Yes/no values are written as 1 and 0, as solutions have them. */
export const textElement = (name: string, value: string | number | boolean): XmlElement =>
  element(name, {}, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
