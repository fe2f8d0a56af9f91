import { Label } from '@fluentui/react-components';
import * as React from 'react';

/** The least that a virtual control can be, as Microsoft's template has it: what ours are measured against. */
export class EmptyControl {
  init(): void {
    // Nothing to prepare.
  }

  updateView(): React.ReactElement {
    return React.createElement(Label, undefined, 'Hello World');
  }

  getOutputs(): Readonly<Record<string, never>> {
    return {};
  }

  destroy(): void {
    // Nothing to give back.
  }
}
