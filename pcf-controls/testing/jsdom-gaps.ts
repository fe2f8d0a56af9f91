/** What Fluent asks of a browser and jsdom does not have. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizes;
/** Nothing is laid out, so nothing is ever out of sight. Tests of pure parts run without a document. */
if (typeof Element !== 'undefined') Object.assign(Element.prototype, { scrollIntoView: () => undefined });
