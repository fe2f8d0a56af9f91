import { render } from '@testing-library/react';
import type { HostContext } from '../shared/context/host-context';

type Control<I, O> = ComponentFramework.ReactControl<I, O>;

export interface MountedControl<I, O> {
  readonly container: HTMLElement;
  /** Every set of outputs that the control notified, oldest first. */
  readonly outputs: readonly O[];
  /** Asks for the outputs as the host may at any time. */
  readonly ask: () => O;
  /** The host's update with changed parameters or another context. */
  readonly update: (change: { readonly parameters?: Partial<I>; readonly context?: HostContext<I> }) => void;
  /** Takes the control off the page as the host does. */
  readonly destroy: () => void;
}

/**
 * Runs a control through the host's life cycle: init, updateView, outputs fed back as changed parameters, destroy.
 */
export const mountControl = <I, O extends object>(
  create: new () => Control<I, O>,
  initial: HostContext<I>,
): MountedControl<I, O> => {
  const control = new create();
  const outputs: O[] = [];
  let context = initial;
  const withOutputs = (out: O): I =>
    Object.entries(out).reduce<I>((parameters, [name, raw]) => {
      const before = parameters[name as keyof I];
      return before === undefined
        ? parameters
        : { ...parameters, [name]: { ...before, raw: raw as unknown } };
    }, context.parameters);
  let paint = (): void => undefined;
  const readOutputs = (): O => control.getOutputs?.() ?? ({} as O);
  control.init(
    context,
    () => {
      const out = readOutputs();
      outputs.push(out);
      context = { ...context, parameters: withOutputs(out), updatedProperties: Object.keys(out) };
      paint();
    },
    {},
  );
  const view = render(control.updateView(context));
  paint = () => view.rerender(control.updateView(context));
  return {
    container: view.container,
    outputs,
    ask: readOutputs,
    update: ({ parameters, context: next = context }) => {
      context = { ...next, parameters: { ...next.parameters, ...parameters } };
      paint();
    },
    destroy: () => {
      view.unmount();
      control.destroy();
    },
  };
};
