export interface Poll {
  /** Looks at once, unless it is looking already. */
  now(): void;
}

/**
 * Looks again and again while the page can be seen and `isWanted`; the pause begins when the answer is there, so that
 * a slow server is never asked twice at a time.
 */
export function pollWhileVisible(
  look: () => Promise<void>,
  pauseMs: () => number,
  isWanted: () => boolean = () => true,
): Poll {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;

  const now = () => {
    clearTimeout(timer);
    if (isLooking || document.hidden || !isWanted()) return;
    isLooking = true;
    void look().finally(() => {
      isLooking = false;
      timer = setTimeout(now, pauseMs());
    });
  };
  document.addEventListener('visibilitychange', now);
  now();
  return { now };
}
