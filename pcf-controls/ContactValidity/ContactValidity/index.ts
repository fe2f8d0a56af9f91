import * as React from 'react';
import { createClock } from '../../shared/clock/create-clock';
import type { HostContext } from '../../shared/context/host-context';
import { ControlRoot } from '../../shared/theme/control-root';
import { ContactForm } from './components/contact-form';
import { contactProps, type ContactProps } from './contact-props';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import { stillToTake } from './still-to-take';
import { toOutputs } from './to-outputs';

const tickMs = 10_000;

/** Shows whether the customer can be reached, and lets the seller mend the address and the number. */
export class ContactValidity implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private readonly clock = createClock(tickMs);
  private outputs: IOutputs = {};
  private shown: ContactProps | undefined;
  private notifyOutputChanged: () => void = () => undefined;

  init(_context: HostContext<IInputs>, notifyOutputChanged: () => void): void {
    this.notifyOutputChanged = notifyOutputChanged;
  }

  updateView(context: HostContext<IInputs>): React.ReactElement {
    const props = contactProps(context);
    if (this.shown !== undefined) this.outputs = stillToTake(this.outputs, this.shown, props);
    this.shown = props;
    return React.createElement(
      ControlRoot,
      { context },
      React.createElement(ContactForm, {
        ...props,
        clock: this.clock,
        onChange: (contact) => {
          this.outputs = toOutputs(props.stored, contact);
          this.notifyOutputChanged();
        },
      }),
    );
  }

  getOutputs(): IOutputs {
    return this.outputs;
  }

  destroy(): void {
    this.clock.stop();
  }
}
