import type { Page } from 'playwright-core';

/**
 * Counts, from now on, timers that repeat and listeners on what outlives a control: window, document and body. Runs in
 * the page.
 */
export const countRemains = (): void => {
  const timers = new Set<number>();
  const listeners = new Map<string, Set<unknown>>();
  Object.assign(window, { remains: { timers, listeners } });
  const start = window.setInterval.bind(window);
  const stop = window.clearInterval.bind(window);
  const setInterval = (...call: Parameters<typeof start>): number => {
    const timer = Number(start(...call));
    timers.add(timer);
    return timer;
  };
  const clearInterval = (timer: number): void => {
    timers.delete(timer);
    stop(timer);
  };
  Object.assign(window, { setInterval, clearInterval });
  const outlasting: readonly EventTarget[] = [window, document, document.body];
  const counting = (method: 'addEventListener' | 'removeEventListener', count: 'add' | 'delete'): void => {
    const original = Reflect.get(EventTarget.prototype, method) as (...call: unknown[]) => void;
    Reflect.set(EventTarget.prototype, method, function (this: EventTarget, ...call: unknown[]) {
      const [type, listener, options] = call;
      const captures = options === true || (options as AddEventListenerOptions | undefined)?.capture === true;
      const name = `${Object.prototype.toString.call(this)} ${String(type)} ${captures ? 'capture' : ''}`;
      // The same listener counts once, and taking off one that was never there takes nothing.
      if (outlasting.includes(this ?? window))
        listeners
          .set(name, listeners.get(name) ?? new Set())
          .get(name)
          ?.[count](listener);
      original.apply(this, call);
    });
  };
  counting('addEventListener', 'add');
  counting('removeEventListener', 'delete');
};

/** What there is in the page now, in the order that makes two of them equal. */
export const remainsIn = (page: Page) =>
  page.evaluate(() => {
    const { timers, listeners } = (
      window as unknown as { remains: { timers: Set<number>; listeners: Map<string, Set<unknown>> } }
    ).remains;
    const counts = [...listeners]
      .map(([name, { size }]) => `${name} ${size}`)
      .filter((each) => !each.endsWith(' 0'))
      .sort();
    const styles = document.querySelectorAll('style[id^="fui-FluentProvider"]').length;
    const own = [...document.body.children]
      .filter((element) => element.tagName !== 'SCRIPT')
      .map((element) => element.outerHTML);
    return { timers: timers.size, listeners: counts, styles, own };
  });
