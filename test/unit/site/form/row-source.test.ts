import { createRowSource } from '../../../../local/site/form/client/dataset/row-source';
import type { RowPage } from '../../../../local/site/form/client/dataset/read-page';

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Answers come when the test says so. */
function scripted() {
  const asked: { page: number; cookie: string | undefined; answer: (page: RowPage | Error) => void }[] = [];
  let changes = 0;
  const source = createRowSource(
    (page, cookie) =>
      new Promise((resolve, reject) => {
        asked.push({
          page,
          cookie,
          answer: (given) => (given instanceof Error ? reject(given) : resolve(given)),
        });
      }),
    () => (changes += 1),
  );
  const answer = async (index: number, given: RowPage | Error) => {
    asked[index]?.answer(given);
    await settle();
  };
  return { source, asked, answer, changes: () => changes };
}

const pageOf = (name: string, cookie?: string): RowPage => ({
  rows: [{ name }],
  hasMore: cookie !== undefined,
  ...(cookie !== undefined && { cookie, total: 2 }),
});

test('pages add up, each asked for with the cookie of the one before', async () => {
  const { source, asked, answer } = scripted();
  source.restart();
  expect(source.isLoading()).toBe(true);
  await answer(0, pageOf('a', 'after a'));
  source.next();
  await answer(1, pageOf('b'));
  expect(asked.map(({ page, cookie }) => [page, cookie])).toEqual([
    [1, undefined],
    [2, 'after a'],
  ]);
  expect(source.loaded()).toMatchObject({
    rows: [{ name: 'a' }, { name: 'b' }],
    pages: 2,
    hasMore: false,
    total: 2,
  });
  expect(source.isLoading()).toBe(false);
});

test('an answer that a restart has overtaken is dropped', async () => {
  const { source, answer, changes } = scripted();
  source.restart();
  source.restart();
  await answer(1, pageOf('new'));
  await answer(0, pageOf('old'));
  expect(source.loaded().rows).toEqual([{ name: 'new' }]);
  expect(changes()).toBe(1);
});

test('what is loaded stays when the next page fails, and the same page can be asked for again', async () => {
  const { source, asked, answer } = scripted();
  source.restart();
  await answer(0, pageOf('a', 'after a'));
  source.next();
  await answer(1, new Error('Generic SQL error.'));
  expect([source.failure(), source.loaded().rows]).toEqual(['Generic SQL error.', [{ name: 'a' }]]);
  source.next();
  await answer(2, pageOf('b'));
  expect([source.failure(), source.loaded().rows.length, asked[2]?.page]).toEqual([undefined, 2, 2]);
});
