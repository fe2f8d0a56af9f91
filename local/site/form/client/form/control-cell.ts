import { element } from '../../../client/element';
import type { CellContent } from '../../screen';
import { mountControl, type MountedControl } from '../host/mount-control';
import { boundParameters } from '../host/bound-parameters';
import type { LoadedControl } from '../host/control-loader';
import type { ContextOf } from '../screen-services';
import type { FormRecord } from './form-record';

interface ControlCellOptions {
  readonly content: Extract<CellContent, { kind: 'control' }>;
  readonly label: string;
  readonly control: LoadedControl;
  readonly record: FormRecord;
  readonly recordName: () => string;
  readonly contextOf: ContextOf;
}

/** Mounts one of our controls, bound as the form binds it; its outputs are changes of the form's row. */
export function controlCell(place: HTMLElement, options: ControlCellOptions): MountedControl {
  const { content, label, control, record, recordName, contextOf } = options;
  const { manifest, strings, Control } = control;
  const bound = new Map(content.properties.map((property) => [property.name, property]));

  const parameters = () => boundParameters(manifest, content.properties, record.value);
  const onOutputs = (outputs: Readonly<Record<string, unknown>>) => {
    const changes = manifest.properties.flatMap(({ name, usage }) => {
      const binding = bound.get(name);
      const isOutput = usage === 'bound' && name in outputs && binding !== undefined && 'column' in binding;
      return isOutput ? [[binding.column, outputs[name] ?? null] as const] : [];
    });
    if (changes.length > 0) record.change(Object.fromEntries(changes));
  };
  const mounted = mountControl({
    Control,
    place,
    onOutputs,
    context: (updatedProperties, trackResize) =>
      contextOf({
        parameters: parameters(),
        updatedProperties,
        strings,
        label,
        isDisabled: content.isDisabled,
        width: place.clientWidth,
        trackResize,
        record: { table: 'lead', id: record.id, name: recordName() },
        requestRender: () => mounted.update([]),
      }),
  });
  record.onChange((columns) => {
    const names = content.properties.flatMap((property) =>
      'column' in property && columns.includes(property.column) ? [property.name] : [],
    );
    if (names.length > 0) mounted.update(names);
  });
  return mounted;
}

/** The place of a control that is not there yet, and why. */
export const missingControl = (name: string, words: string): HTMLElement =>
  element('p', { class: 'notice' }, element('strong', {}, name), ` ${words}`);
