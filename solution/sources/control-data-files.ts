import { componentName } from '../description/forms/control-binding';
import { controlNames } from '../description/forms/lead-controls';
import { textElement } from '../xml/xml-element';
import { rootElement, type SourceFile } from './source-file';

/** Tells packers what a control is called. The control itself is built and joins it when the solution is packed. */
export const controlDataFiles = (): readonly SourceFile[] =>
  controlNames.map(componentName).map((name) => ({
    path: `Controls/${name}/ControlManifest.xml.data.xml`,
    root: rootElement('CustomControl', {}, [
      textElement('Name', name),
      textElement('FileName', `/Controls/${name}/ControlManifest.xml`),
    ]),
  }));
