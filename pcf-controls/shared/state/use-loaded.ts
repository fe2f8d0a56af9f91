import * as React from 'react';

/** How far a value is that must be fetched. */
export type Loaded<T> =
  | { readonly kind: 'loading'; readonly value: T }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly value: T; readonly error: unknown };

type Load<T> = () => AsyncIterable<T>;

/**
 * Follows a value that grows while it is loaded (pages of rows) and begins anew whenever `load` changes: at once, so that
 * nothing of the one before is shown for another. What arrives after the component is gone, or for an older `load`, is
 * not taken. The second result loads once more.
 */
export const useLoaded = <T>(load: Load<T>, initial: T): readonly [Loaded<T>, () => void] => {
  const [begin] = React.useState<Loaded<T>>({ kind: 'loading', value: initial });
  const [followed, setFollowed] = React.useState<{ readonly load: Load<T>; readonly loaded: Loaded<T> }>();
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    const take = (loaded: Loaded<T>): void => {
      if (wanted) setFollowed({ load, loaded });
    };
    const follow = async (): Promise<void> => {
      let { value } = begin;
      take(begin);
      try {
        for await (value of load()) {
          if (!wanted) return;
          take({ kind: 'loading', value });
        }
        take({ kind: 'loaded', value });
      } catch (error) {
        take({ kind: 'failed', value, error });
      }
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [load, attempt, begin]);
  return [followed?.load === load ? followed.loaded : begin, () => setAttempt((number) => number + 1)];
};
