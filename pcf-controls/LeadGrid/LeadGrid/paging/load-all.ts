import type { PageLoader } from './create-page-loader';

/**
 * Waits until every page is loaded, also when the list begins anew meanwhile. Rejects with the signal's reason when it is given up, and with `failed` when a
 * page could not be loaded.
 */
export const loadAll = (loader: PageLoader, signal: AbortSignal, failed: () => Error): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      leave();
      signal.removeEventListener('abort', giveUp);
      finish();
    };
    const giveUp = (): void => settle(() => reject(signal.reason as Error));
    const look = (): void => {
      const { hasMore, isFetching, hasFailed } = loader.progress.get();
      if (hasFailed) settle(() => reject(failed()));
      else if (!isFetching && hasMore) loader.want(Number.POSITIVE_INFINITY);
      else if (!isFetching) settle(resolve);
    };
    const leave = loader.progress.subscribe(look);
    signal.addEventListener('abort', giveUp);
    look();
  });
