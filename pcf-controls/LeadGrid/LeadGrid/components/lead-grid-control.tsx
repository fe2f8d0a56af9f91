import * as React from 'react';
import type { HostContext } from '../../../shared/context/host-context';
import { ControlRoot } from '../../../shared/theme/control-root';
import type { GridModel } from '../create-grid-model';
import type { IInputs } from '../generated/ManifestTypes';
import { scopeOf } from '../scope/scope-of';
import { CustomerSurface } from './customer-surface';
import { Surface } from './surface';

const surfaces = { all: Surface, customer: CustomerSurface } as const;

export interface LeadGridControlProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
}

/** The whole control; nothing while the form hides it. */
export const LeadGridControl: React.FC<LeadGridControlProps> = ({ context, model }) => {
  const scope = scopeOf(context.parameters);
  React.useLayoutEffect(() => model.follow(context.parameters.leads, scope));
  if (!context.mode.isVisible) return null;
  const Scoped = surfaces[scope];
  return (
    <ControlRoot context={context}>
      <Scoped context={context} model={model} />
    </ControlRoot>
  );
};
