import { element } from '../../../client/element';
import { platform, type ControlClass } from './platform';

export interface MountOptions {
  readonly Control: ControlClass;
  readonly place: HTMLElement;
  /** The context of this moment; `sizeOf` tells the room that there is. */
  readonly context: (updatedProperties: readonly string[], trackResize: (isOn: boolean) => void) => unknown;
  readonly onOutputs: (outputs: Readonly<Record<string, unknown>>) => void;
}

export interface MountedControl {
  /** Calls `updateView`; the names as in `context.updatedProperties`. */
  readonly update: (updatedProperties: readonly string[]) => void;
  readonly destroy: () => void;
}

/**
 * Takes a control through its life as the host does: `init`, `updateView` at every change, `getOutputs` after each
 * `notifyOutputChanged`, `destroy`.
 */
export function mountControl({ Control, place, context, onOutputs }: MountOptions): MountedControl {
  const { ReactDOMv16 } = platform();
  const control = new Control();
  const resizing = new ResizeObserver(() => update(['layout']));
  let width = place.clientWidth;
  let isOver = false;

  const track = (isOn: boolean) => (isOn ? resizing.observe(place) : resizing.disconnect());
  const paint = (updatedProperties: readonly string[]) => {
    try {
      ReactDOMv16.render(control.updateView(context(updatedProperties, track)), place);
    } catch (error) {
      showFailure(place, error);
    }
  };
  const update = (updatedProperties: readonly string[]) => {
    const isResize = updatedProperties.includes('layout');
    if (isOver || (isResize && place.clientWidth === width)) return;
    width = place.clientWidth;
    paint(updatedProperties);
  };
  const notify = () => {
    if (!isOver) onOutputs(control.getOutputs?.() ?? {});
  };

  control.init(context([], track), notify, {});
  paint([]);
  return {
    update,
    destroy() {
      isOver = true;
      resizing.disconnect();
      ReactDOMv16.unmountComponentAtNode(place);
      control.destroy();
    },
  };
}

function showFailure(place: HTMLElement, error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  place.replaceChildren(
    element('p', { class: 'notice', 'data-tone': 'bad' }, `Error loading control: ${words}`),
  );
}
