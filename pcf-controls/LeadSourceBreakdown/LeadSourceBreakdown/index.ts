import * as React from 'react';
import type { HostContext } from '../../shared/context/host-context';
import { ControlRoot } from '../../shared/theme/control-root';
import { breakdownProps, touchOwner } from './breakdown-props';
import { Breakdown } from './components/breakdown';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import { createTouchLoader } from './touches/touch-loader';

/** Shows where a marketplace lead came from, and what else its customer did. Read-only. */
export class LeadSourceBreakdown implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private readonly touches = createTouchLoader();

  init(): void {
    // Everything comes with updateView.
  }

  updateView(context: HostContext<IInputs>): React.ReactElement {
    const load = this.touches.loaderFor(context.webAPI, touchOwner(context));
    return React.createElement(
      ControlRoot,
      { context },
      React.createElement(Breakdown, breakdownProps(context, load)),
    );
  }

  getOutputs(): IOutputs {
    return {};
  }

  destroy(): void {
    this.touches.stop();
  }
}
