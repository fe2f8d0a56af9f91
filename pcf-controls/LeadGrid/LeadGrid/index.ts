import * as React from 'react';
import { LeadGridControl } from './components/lead-grid-control';
import { createGridModel } from './create-grid-model';
import type { IInputs, IOutputs } from './generated/ManifestTypes';

/** The leads of a view or sub-grid: marks, filters, favorites, export. */
export class LeadGrid implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private readonly model = createGridModel();

  init(context: ComponentFramework.Context<IInputs>): void {
    context.mode.trackContainerResize(true);
  }

  updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    return React.createElement(LeadGridControl, { context, model: this.model });
  }

  destroy(): void {
    this.model.destroy();
  }
}
