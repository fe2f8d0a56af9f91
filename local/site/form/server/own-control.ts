import type { BoundControl, ReadBinding } from '../../../../solution/read/form-types';

/** Form factors: 0 is the browser's. */
const browser = 0;

/** The control of ours that a browser shows; its name without the prefix and namespace that Dataverse puts before it. */
export function ownControlOf({
  controls,
}: ReadBinding): (BoundControl & { readonly name: string }) | undefined {
  const own = controls.filter(({ name }) => name !== undefined);
  const control = own.find(({ formFactor }) => formFactor === browser) ?? own[0];
  return control && { ...control, name: (control.name ?? '').split('.').at(-1) ?? '' };
}
