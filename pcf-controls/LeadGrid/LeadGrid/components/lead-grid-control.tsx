import * as React from 'react';
import type { HostContext } from '../../../shared/context/host-context';
import { ControlRoot } from '../../../shared/theme/control-root';
import type { GridModel } from '../create-grid-model';
import type { IInputs } from '../generated/ManifestTypes';
import { Surface } from './surface';

export interface LeadGridControlProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
}

/** The whole control; nothing while the form hides it. */
export const LeadGridControl: React.FC<LeadGridControlProps> = ({ context, model }) => {
  React.useLayoutEffect(() => model.follow(context.parameters.leads));
  if (!context.mode.isVisible) return null;
  return (
    <ControlRoot context={context}>
      <Surface context={context} model={model} />
    </ControlRoot>
  );
};
