import * as React from 'react';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import { ControlRoot } from '../../shared/theme/control-root';
import { parseLeadSource } from '../../../leads/lead-source/parse-lead-source';
import { CopyButton } from '../../shared/clipboard/copy-button';

export class LeadSourceBreakdown implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  init(): void {}

  updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    const x = parseLeadSource(context.parameters.leadSource.raw ?? '');
    return React.createElement(
      ControlRoot,
      { context },
      React.createElement(CopyButton, { value: x.offer.id ?? '', label: 'x' }),
    );
  }

  destroy(): void {}
}
