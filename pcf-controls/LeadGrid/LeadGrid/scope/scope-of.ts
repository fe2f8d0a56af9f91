import type { IInputs } from '../generated/ManifestTypes';

/** Which leads the grid shows: the view's, or the other leads of the customer whose lead the form shows. */
export type Scope = IInputs['scope']['raw'];

/** Forms that say nothing, and hosts without the property, show the whole view. */
export const scopeOf = ({ scope }: Partial<Pick<IInputs, 'scope'>>): Scope =>
  scope?.raw === 'customer' ? 'customer' : 'all';
