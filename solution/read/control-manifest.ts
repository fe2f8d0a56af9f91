import { childrenOf, descendantsNamed } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';

/** What a control's manifest declares. */
export interface ControlManifest {
  readonly namespace: string;
  readonly constructorName: string;
  readonly version: string;
  readonly properties: readonly ControlProperty[];
  readonly dataSets: readonly string[];
  /** Files beside the manifest. */
  readonly resources: readonly string[];
}

export interface ControlProperty {
  readonly name: string;
  readonly usage: string;
  readonly isRequired: boolean;
  /** One type, or those of a type group. */
  readonly types: readonly string[];
  /** What a property of type `Enum` may be; empty for other types. */
  readonly values: readonly string[];
}

/** @param root `<manifest>` of a `ControlManifest.xml` or `ControlManifest.Input.xml`. */
export function readControlManifest(root: XmlElement): ControlManifest {
  const control = childrenOf(root, 'control')[0];
  const groups = new Map(
    childrenOf(control, 'type-group').map((group) => [
      group.attributes['name'],
      childrenOf(group, 'type').map(({ text }) => text ?? ''),
    ]),
  );
  return {
    namespace: control?.attributes['namespace'] ?? '',
    constructorName: control?.attributes['constructor'] ?? '',
    version: control?.attributes['version'] ?? '',
    properties: childrenOf(control, 'property').map(({ attributes, children }) => ({
      name: attributes['name'] ?? '',
      usage: attributes['usage'] ?? '',
      isRequired: attributes['required'] === 'true',
      types: groups.get(attributes['of-type-group']) ?? [attributes['of-type'] ?? ''],
      values: children.flatMap(({ name, text }) => (name === 'value' ? [text ?? ''] : [])),
    })),
    dataSets: childrenOf(control, 'data-set').map(({ attributes }) => attributes['name'] ?? ''),
    resources: ['code', 'css', 'img', 'resx', 'html'].flatMap((name) =>
      descendantsNamed(control, name).map(({ attributes }) => attributes['path'] ?? ''),
    ),
  };
}
