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
  measureFirstPaint: (scene: MountedScene | GridScene) => Promise<Paint>;
}

export interface Paint {
  /** Milliseconds from `init` to the end of the frame that shows the control for the first time. */
  readonly firstMs: number;
  /** Until the end of the next frame, which has what a control leaves to it: its buttons and tools. */
  readonly secondMs: number;
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

/** The next task follows when the browser has computed styles, laid out and painted the frame that it is in. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now() - initAt);
    };
    port2.postMessage(undefined);
  });

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Mounts at a frame's beginning, so that no time is spent waiting for one. */
page.measureFirstPaint = async (scene) => {
  await nextFrame();
  // Asked first, so that it is answered before what React has asked to do after the frame.
  const first = painted();
  if ('scene' in scene) mountInPage(scene);
  else page.mountGrid(scene);
  const firstMs = await first;
  await nextFrame();
  const secondMs = await painted();
  page.destroyControl();
  return { firstMs, secondMs };
};
