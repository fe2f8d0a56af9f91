import type { PageLoader } from './create-page-loader';

/**
 * Waits until so many rows are loaded, or all where there are fewer, also when the list begins anew meanwhile. Rejects
 * with the signal's reason when it is given up, and with `failed` when a page could not be loaded.
 */
export const loadRows = (
  loader: PageLoader,
  wanted: number,
  signal: AbortSignal,
  failed: () => Error,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      leave();
      loader.want('task', 0); // or a list that was given up, or that the host begins anew, would be loaded to its end
      signal.removeEventListener('abort', giveUp);
      finish();
    };
    const giveUp = (): void => settle(() => reject(signal.reason as Error));
    const look = (): void => {
      const { hasMore, isFetching, hasFailed, loaded } = loader.progress.get();
      if (hasFailed) settle(() => reject(failed()));
      else if (!isFetching && hasMore && loaded < wanted) loader.want('task', wanted);
      else if (!isFetching) settle(resolve);
    };
    const leave = loader.progress.subscribe(look);
    signal.addEventListener('abort', giveUp);
    look();
  });
