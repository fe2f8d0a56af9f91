import type { XmlElement } from './xml-element';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character] ?? '');
const escapeValue = (value: string): string =>
  value.replace(/[&<>"\n]/g, (character) => escapes[character] ?? '');

/**
 * The document as the official unpacker writes it: two spaces for each level, `<a />` without content, `<a></a>` with
 * empty text. Written here because XML writers on npm have no such mode, and a folder that is unpacked again must not
 * differ from the committed one in white space.
 */
export function writeXml(root: XmlElement, { declaration = true } = {}): string {
  const head = declaration ? '<?xml version="1.0" encoding="utf-8"?>\n' : '';
  return `${head}${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, children, text }: XmlElement, indent: string): readonly string[] {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeValue(value)}"`),
  ].join(' ');
  if (children.length > 0)
    return [
      `${indent}<${open}>`,
      ...children.flatMap((child) => lines(child, `${indent}  `)),
      `${indent}</${name}>`,
    ];
  if (text === undefined) return [`${indent}<${open} />`];
  return [`${indent}<${open}>${escapeText(text)}</${name}>`];
}
