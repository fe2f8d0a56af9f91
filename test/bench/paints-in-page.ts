import '../browser/pcf/grid-in-page';
import type { GridScene } from '../browser/pcf/grid-in-page';
import { mountInPage, type MountedScene } from '../browser/pcf/mount-in-page';

interface Control {
  init(...input: readonly unknown[]): void;
}

interface PageWindow {
  readonly registered: Record<string, new () => Control>;
  readonly mountGrid: (scene: GridScene) => void;
  readonly destroyControl: () => void;
  /** Milliseconds from `init` to the end of the frame that shows the control for the first time. */
  measureFirstPaint: (scene: MountedScene | GridScene) => Promise<number>;
}

const page = window as unknown as PageWindow;
let initAt = NaN;

/** The scene is made before the control is; the clock starts with the control. */
for (const [name, Registered] of Object.entries(page.registered))
  page.registered[name] = class extends Registered {
    override init(...input: readonly unknown[]): void {
      initAt = performance.now();
      super.init(...input);
    }
  };

/**
 * Mounts at a frame's beginning, so that no time is spent waiting for one. The next task follows when the browser has
 * computed styles, laid out and painted that frame.
 */
page.measureFirstPaint = (scene) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const paintedMs = performance.now() - initAt;
      port1.close();
      page.destroyControl();
      resolve(paintedMs);
    };
    requestAnimationFrame(() => {
      // First, so that it is handled before what React has asked to do after the frame.
      port2.postMessage(undefined);
      if ('scene' in scene) mountInPage(scene);
      else page.mountGrid(scene);
    });
  });
