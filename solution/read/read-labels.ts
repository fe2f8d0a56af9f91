import { childrenOf } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';

/** A text by language code, as `<label description=… languagecode=…/>` and its like carry it. */
export type LabelMap = ReadonlyMap<number, string>;

export const baseLanguage = 1033;

/** @param parent Such as `<displaynames>`; its children differ in name only. */
export const readLabels = (parent: XmlElement | undefined): LabelMap =>
  new Map(
    (parent?.children ?? []).map(({ attributes }) => [
      Number(attributes['languagecode'] ?? attributes['LCID']),
      attributes['description'] ?? attributes['Title'] ?? '',
    ]),
  );

export const labelsAt = (parent: XmlElement | undefined, name: string): LabelMap =>
  readLabels(childrenOf(parent, name)[0]);

/** The text that everybody falls back to. */
export const baseText = (labels: LabelMap): string => labels.get(baseLanguage) ?? '';
