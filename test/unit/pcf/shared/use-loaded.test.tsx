import * as React from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import { useLoaded } from '../../../../pcf-controls/shared/state/use-loaded';

type Load = () => AsyncIterable<string>;

async function* pages(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** Shows a value and keeps what was ever shown for which load. */
const follow = (first: Load) => {
  const seen: (readonly [Load, string])[] = [];
  let again = (): void => undefined;
  const Value: React.FC<{ readonly load: Load }> = ({ load }) => {
    const [{ kind, value }, retry] = useLoaded(load, 'nothing');
    again = retry;
    seen.push([load, `${kind} ${value}`]);
    return <p>{`${kind} ${value}`}</p>;
  };
  const view = render(<Value load={first} />);
  return {
    seen,
    retry: () => act(() => again()),
    show: (load: Load) => view.rerender(<Value load={load} />),
    remove: view.unmount,
  };
};

describe('a value that is loaded', () => {
  it('grows page by page', async () => {
    const load = () => pages('one', 'two');
    const { seen } = follow(load);
    await screen.findByText('loaded two');
    expect([...new Set(seen.map(([, text]) => text))]).toEqual([
      'loading nothing',
      'loading one',
      'loading two',
      'loaded two',
    ]);
  });

  it('is never shown for another load, not for one frame', async () => {
    const [one, other] = [() => pages('one'), () => pages('other')];
    const { seen, show } = follow(one);
    await screen.findByText('loaded one');
    show(other);
    await screen.findByText('loaded other');
    const ofOther = seen.filter(([load]) => load === other).map(([, text]) => text);
    expect(ofOther[0]).toBe('loading nothing');
    expect(ofOther.filter((text) => text.endsWith('one'))).toEqual([]);
  });

  it('that comes late for an older load is not taken', async () => {
    let answer = (): void => undefined;
    async function* late(): AsyncGenerator<string> {
      await new Promise<void>((resolve) => (answer = resolve));
      yield 'late';
    }
    const { show } = follow(late);
    show(() => pages('new'));
    await screen.findByText('loaded new');
    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(screen.getByText('loaded new')).toBeTruthy();
  });

  it('keeps what came before a failure, and is asked for once more', async () => {
    const failing = jest.fn(async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('one');
      throw new Error('no more');
    });
    const { retry } = follow(failing);
    await screen.findByText('failed one');
    retry();
    await waitFor(() => expect(failing).toHaveBeenCalledTimes(2));
    await screen.findByText('failed one');
  });
});
