import * as React from 'react';
import type { Drawn } from './cell-parts';

/** An icon that says something: its name for screen readers and as tip for the mouse. */
export const iconWithName = (Icon: React.ComponentType, name: string, className: string): Drawn => (
  <span key={name} role="img" aria-label={name} title={name} className={className}>
    <Icon />
  </span>
);
