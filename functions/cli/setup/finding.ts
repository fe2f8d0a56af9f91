/** One thing that set-up looked at. */
export type Finding =
  | { readonly kind: 'in-place' | 'mended'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string; readonly fix: string };

export const inPlace = (text: string): Finding => ({ kind: 'in-place', text });
export const mended = (text: string): Finding => ({ kind: 'mended', text });
export const missing = (text: string, fix: string): Finding => ({ kind: 'missing', text, fix });
