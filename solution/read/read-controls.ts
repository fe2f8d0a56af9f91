import { childAt, childrenOf, textAt } from '../xml/select';
import { parseXml } from '../xml/parse-xml';
import type { XmlElement } from '../xml/xml-element';
import type { Tree } from '../pack/read-tree';
import { readControlManifest, type ControlManifest } from './control-manifest';

export interface ReadControlComponent {
  /** In Dataverse: prefix, namespace and constructor. */
  readonly name: string;
  /** Left out where the control was packed without its built files. */
  readonly manifest?: ControlManifest;
  /** Its files by their path in its folder. */
  readonly files: Tree;
}

/** Controls that `customizations.xml` names, with what lies in the package of them. */
export const readControls = (customizations: XmlElement, parts: Tree): readonly ReadControlComponent[] =>
  childrenOf(childAt(customizations, 'CustomControls'), 'CustomControl').map((control) => {
    const name = textAt(control, 'Name') ?? '';
    const home = `Controls/${name}/`;
    const manifestPath = (textAt(control, 'FileName') ?? '').replace(/^\//, '');
    const bytes = parts.get(manifestPath);
    const files = [...parts].flatMap(([path, content]) =>
      path.startsWith(home) ? [[path.slice(home.length), content] as const] : [],
    );
    return {
      name,
      manifest: bytes && readControlManifest(parseXml(new TextDecoder().decode(bytes), manifestPath)),
      files: new Map(files),
    };
  });
