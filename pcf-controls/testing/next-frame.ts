import { act } from '@testing-library/react';

/** Resolves when the control has drawn what it leaves to the frame after its first one. */
export const nextFrame = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
