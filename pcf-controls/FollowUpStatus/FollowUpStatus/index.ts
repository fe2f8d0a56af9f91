import * as React from 'react';
import { createClock } from '../../shared/clock/create-clock';
import type { HostContext } from '../../shared/context/host-context';
import { ControlRoot } from '../../shared/theme/control-root';
import { FollowUp } from './components/follow-up';
import { createFollowUpModel } from './create-follow-up-model';
import { followUpProps, modelHost } from './follow-up-props';
import type { IInputs, IOutputs } from './generated/ManifestTypes';

const secondMs = 1000;

/** Shows how it stands with a lead, what helps most now, and takes it from Received to its end. */
export class FollowUpStatus implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private readonly clock = createClock(secondMs);
  private readonly model = createFollowUpModel(this.clock.now);

  init(): void {
    // Everything comes with updateView.
  }

  updateView(context: HostContext<IInputs>): React.ReactElement {
    this.model.follow(modelHost(context));
    return React.createElement(
      ControlRoot,
      { context },
      React.createElement(FollowUp, followUpProps(context, this.model, this.clock)),
    );
  }

  getOutputs(): IOutputs {
    // The stage is written with Dynamics' own state. As an output it would make the form dirty, and saving the form
    // would write the stage once more into a lead that is closed by then.
    return {};
  }

  destroy(): void {
    this.model.stop();
    this.clock.stop();
  }
}
