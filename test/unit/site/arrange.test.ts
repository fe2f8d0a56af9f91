/** @jest-environment jsdom */
import fc from 'fast-check';
import { arrange } from '../../../local/site/client/arrange';

const node = (id: string) => Object.assign(document.createElement('li'), { id });
const idsOf = (parent: Element) => [...parent.children].map(({ id }) => id);

test('brings any list into any other', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const nodes = new Map([...'abcdefgh'].map((id) => [id, node(id)]));
      const pick = (from: readonly string[]) => from.map((id) => nodes.get(id) as HTMLLIElement);
      const parent = document.createElement('ol');
      arrange(parent, pick(before));
      expect(idsOf(parent)).toEqual(before);
      arrange(parent, pick(after));
      expect(idsOf(parent)).toEqual(after);
    }),
  );
});

test('does not touch nodes that stay in place, so that focus in them stays', async () => {
  const [a, b, fresh] = [node('a'), node('b'), node('fresh')];
  b.tabIndex = 0;
  const parent = document.body.appendChild(document.createElement('ol'));
  arrange(parent, [a, b]);
  b.focus();
  const moved: Node[] = [];
  const observer = new MutationObserver((records) =>
    records.forEach(({ addedNodes, removedNodes }) => moved.push(...addedNodes, ...removedNodes)),
  );
  observer.observe(parent, { childList: true });
  arrange(parent, [fresh, a, b]);
  arrange(parent, [fresh, a, b]);
  await Promise.resolve();
  expect(moved).toEqual([fresh]);
  expect(document.activeElement).toBe(b);
});
