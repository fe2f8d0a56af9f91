import type { ScreenGrid } from '../../screen';
import type { HostDataset } from '../dataset/create-dataset';
import { boundParameters } from '../host/bound-parameters';
import type { LoadedControl } from '../host/control-loader';
import type { Standing } from '../host/create-context';
import { mountControl, type MountedControl } from '../host/mount-control';
import type { ContextOf } from '../screen-services';

interface GridOptions {
  readonly grid: ScreenGrid;
  readonly control: LoadedControl;
  readonly dataset: HostDataset;
  readonly contextOf: ContextOf;
  /** The form's row, where the grid stands on a form. */
  readonly record?: NonNullable<Standing['record']>;
}

/** Mounts a control of ours over a dataset and loads its rows. */
export function mountGrid(place: HTMLElement, options: GridOptions): MountedControl {
  const { grid, control, dataset, contextOf, record } = options;
  const { Control, manifest, strings } = control;
  // A form that shows rows has constants for a control's properties, no columns.
  const properties = boundParameters(manifest, grid.properties, () => ({ raw: null, formatted: '' }));
  const mounted = mountControl({
    Control,
    place,
    onOutputs: () => undefined,
    context: (updatedProperties, trackResize) =>
      contextOf({
        parameters: { ...properties, [grid.dataSet]: dataset.current() },
        updatedProperties,
        strings,
        label: dataset.current().getTitle(),
        isDisabled: false,
        width: place.clientWidth,
        trackResize,
        ...(record && { record }),
        requestRender: () => mounted.update([]),
      }),
  });
  dataset.onChange = () => mounted.update(['dataset']);
  dataset.refresh();
  return mounted;
}
