import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'data',
});

interface Resx {
  readonly root?: { readonly data?: readonly { readonly name: string; readonly value: string | number }[] };
}

/** The languages that every control speaks: English, Swedish, Italian, Dutch. */
export const languages = [1033, 1053, 1040, 1043] as const;
export type Language = (typeof languages)[number];

/** From this folder as from `dist/bench`, where the pictures are taken from. */
const controls = join(__dirname, '../../pcf-controls');

/** The texts of a control in one language, from the resx that is shipped. */
export const readStrings = (control: string, language: Language = 1033): Readonly<Record<string, string>> => {
  const file = join(controls, control, control, 'strings', `${control}.${language}.resx`);
  const { root } = parser.parse(readFileSync(file)) as Resx;
  return Object.fromEntries((root?.data ?? []).map(({ name, value }) => [name, String(value)]));
};
