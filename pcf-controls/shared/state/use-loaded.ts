import * as React from 'react';

/** How far a value is that must be fetched. */
export type Loaded<T> =
  | { readonly kind: 'loading'; readonly value: T }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly value: T; readonly error: unknown };

/**
 * Follows a value that grows while it is loaded (pages of rows) and begins anew whenever `load` changes. What arrives
 * after the component is gone, or for an older `load`, is not taken. The second result loads once more.
 */
export const useLoaded = <T>(load: () => AsyncIterable<T>, initial: T): readonly [Loaded<T>, () => void] => {
  const [loaded, setLoaded] = React.useState<Loaded<T>>({ kind: 'loading', value: initial });
  const [attempt, setAttempt] = React.useState(0);
  const begin = React.useRef(initial);
  React.useEffect(() => {
    let wanted = true;
    const follow = async (): Promise<void> => {
      let value = begin.current;
      setLoaded({ kind: 'loading', value });
      try {
        for await (value of load()) {
          if (!wanted) return;
          setLoaded({ kind: 'loading', value });
        }
        if (wanted) setLoaded({ kind: 'loaded', value });
      } catch (error) {
        if (wanted) setLoaded({ kind: 'failed', value, error });
      }
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  return [loaded, () => setAttempt((number) => number + 1)];
};
