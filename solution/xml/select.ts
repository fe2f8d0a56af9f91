import type { XmlElement } from './xml-element';

export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

/** The element at the end of a path of names, each the first of its name. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent);
}

/** Text at the end of a path; undefined where the element is missing, empty text for an empty one. */
export function textAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = childAt(parent, ...path);
  return found === undefined ? undefined : (found.text ?? '').trim();
}

/** An element and all below it, in document order. */
export function* descendants(root: XmlElement | undefined): Generator<XmlElement> {
  if (root === undefined) return;
  yield root;
  for (const child of root.children) yield* descendants(child);
}

export const descendantsNamed = (root: XmlElement | undefined, name: string): readonly XmlElement[] =>
  [...descendants(root)].filter((each) => each.name === name);
