import { createPageLoader } from '../../../../pcf-controls/LeadGrid/LeadGrid/paging/create-page-loader';
import { loadRows } from '../../../../pcf-controls/LeadGrid/LeadGrid/paging/load-rows';
import {
  createMockDataset,
  type MockDataset,
  type MockDatasetOptions,
} from '../../../../pcf-controls/testing/mock-dataset';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ leadid: `lead-${index}` }));

const follow = (count: number, pageSize: number, options: Partial<MockDatasetOptions> = {}) => {
  const columns = [{ name: 'fullname' }];
  const host = createMockDataset({ rows: rowsOf(count), columns, pageSize, ...options });
  const loader = createPageLoader();
  host.onChange = () => loader.follow(host.current());
  host.onChange();
  return { host, loader };
};

const idsOf = (host: MockDataset) => host.current().sortedRecordIds;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('loading pages', () => {
  it('asks for nothing while nobody wants more', async () => {
    const { host, loader } = follow(120, 50);
    await settled();
    expect(host.calls).toEqual([]);
    expect(loader.progress.get()).toEqual({
      loaded: 50,
      total: 120,
      hasMore: true,
      isFetching: false,
      hasFailed: false,
      refreshes: 0,
    });
  });

  it('asks for one page at a time, however often the host draws', async () => {
    const { host, loader } = follow(120, 50);
    loader.want('list', 60);
    host.onChange();
    loader.want('list', 61);
    expect(host.calls).toEqual(['loadNextPage']);
    expect(loader.progress.get().isFetching).toBe(true);
    await settled();
    expect([host.calls, idsOf(host).length]).toEqual([['loadNextPage'], 100]);
  });

  it('asks again after the host itself began anew', async () => {
    const { host, loader } = follow(120, 50);
    loader.want('list', 60);
    await settled();
    host.current().refresh();
    await settled();
    expect([host.calls, idsOf(host).length]).toEqual([['loadNextPage', 'refresh', 'loadNextPage'], 100]);
  });

  it('takes the largest pages from the first row on for a far row', async () => {
    const { host, loader } = follow(12_000, 250);
    loader.want('list', 11_000);
    await settled();
    expect(host.calls).toEqual(['setPageSize 5000', 'refresh', 'loadNextPage', 'loadNextPage']);
    expect(idsOf(host)).toEqual(rowsOf(12_000).map(({ leadid }) => leadid));
  });

  it('takes pages of a middle size where a sub-grid has four rows and a screen has room for more', async () => {
    const { host, loader } = follow(3000, 4);
    loader.want('list', 36);
    await settled();
    expect([host.calls, idsOf(host).length]).toEqual([['setPageSize 250', 'refresh'], 250]);
    loader.want('list', 2000);
    await settled();
    expect(host.calls.slice(2)).toEqual(['setPageSize 5000', 'refresh']);
  });

  it('takes the pages as they are where the host does not change their size', () => {
    const answers: (() => void)[] = [];
    const { host, loader } = follow(30, 10, {
      keepsPageSize: true,
      answer: (deliver) => void answers.push(deliver),
    });
    loader.want('list', 31);
    for (let answered = 0; answered < 3; answered += 1) {
      host.onChange();
      answers.shift()?.();
    }
    expect(host.calls).toEqual(['setPageSize 250', 'refresh', 'loadNextPage', 'loadNextPage']);
    expect(idsOf(host)).toHaveLength(30);
  });

  it('asks again where the host itself began anew after a page that failed', async () => {
    const { host, loader } = follow(120, 50);
    host.failure = 'The server is busy.';
    loader.want('list', 60);
    await settled();
    host.failure = undefined;
    host.current().refresh();
    await settled();
    expect([host.calls, idsOf(host).length]).toEqual([['loadNextPage', 'refresh', 'loadNextPage'], 100]);
    expect(loader.progress.get()).toMatchObject({ hasFailed: false, isFetching: false });
  });

  it('does not go on after a page that failed, until it is told to begin anew', async () => {
    const { host, loader } = follow(120, 50);
    host.failure = 'The server is busy.';
    loader.want('list', 60);
    await settled();
    host.onChange();
    expect(loader.progress.get()).toMatchObject({ hasFailed: true, isFetching: false, loaded: 50 });
    host.failure = undefined;
    loader.refresh();
    await settled();
    loader.want('list', 60);
    await settled();
    expect(loader.progress.get()).toMatchObject({ hasFailed: false, loaded: 100 });
    expect(host.calls).toEqual(['loadNextPage', 'refresh', 'loadNextPage']);
  });

  it('asks for no page of a list that was just told to begin anew', async () => {
    const { host, loader } = follow(120, 50);
    loader.refresh();
    loader.want('list', 60);
    expect([host.calls, loader.progress.get().isFetching]).toEqual([['refresh'], true]);
    await settled();
    expect([host.calls, idsOf(host).length]).toEqual([['refresh', 'loadNextPage'], 100]);
  });

  it('asks for no further page when what was wanted is out of sight again', async () => {
    const { host, loader } = follow(120, 20);
    loader.want('list', 60);
    loader.want('list', 0);
    await settled();
    expect([host.calls, loader.progress.get().isFetching]).toEqual([['loadNextPage'], false]);
  });

  it('does not believe a count at the limit of Dataverse', () => {
    const { loader } = follow(5000, 50);
    expect(loader.progress.get().total).toBeUndefined();
  });
});

describe('loading everything', () => {
  const never = new AbortController().signal;
  const failed = () => new Error('page failed');

  it('ends with every row', async () => {
    const { host, loader } = follow(1230, 50);
    await loadRows(loader, Number.POSITIVE_INFINITY, never, failed);
    expect(idsOf(host)).toHaveLength(1230);
  });

  it('ends at once when all is there', async () => {
    const { host, loader } = follow(3, 50);
    await loadRows(loader, Number.POSITIVE_INFINITY, never, failed);
    expect(host.calls).toEqual([]);
  });

  it('ends with every row of a list that begins anew meanwhile', async () => {
    const { host, loader } = follow(130, 50);
    const all = loadRows(loader, Number.POSITIVE_INFINITY, never, failed);
    host.rows.push(...rowsOf(140).slice(130));
    loader.refresh();
    await all;
    expect(idsOf(host)).toHaveLength(140);
  });

  it('fails with a page that fails', async () => {
    const { host, loader } = follow(130, 50);
    host.failure = 'The server is busy.';
    await expect(loadRows(loader, Number.POSITIVE_INFINITY, never, failed)).rejects.toThrow('page failed');
  });

  it('stops when it is given up', async () => {
    const { loader } = follow(130, 50);
    const given = new AbortController();
    const all = loadRows(loader, Number.POSITIVE_INFINITY, given.signal, failed);
    given.abort(new Error('given up'));
    await expect(all).rejects.toThrow('given up');
  });

  it('asks for no further page when it was given up', async () => {
    const { host, loader } = follow(20_000, 5000);
    const given = new AbortController();
    const all = loadRows(loader, Number.POSITIVE_INFINITY, given.signal, failed);
    given.abort(new Error('given up'));
    await expect(all).rejects.toThrow('given up');
    await settled();
    expect(host.calls).toEqual(['loadNextPage']);
    expect(loader.progress.get().isFetching).toBe(false);
  });

  it('goes on with the rows in sight when it was given up', async () => {
    const { host, loader } = follow(20_000, 5000);
    loader.want('list', 14_000);
    const given = new AbortController();
    const all = loadRows(loader, Number.POSITIVE_INFINITY, given.signal, failed);
    given.abort(new Error('given up'));
    await expect(all).rejects.toThrow('given up');
    await settled();
    expect(idsOf(host)).toHaveLength(15_000);
  });

  it('leaves a list alone that the host begins anew afterwards', async () => {
    const { host, loader } = follow(130, 50);
    await loadRows(loader, Number.POSITIVE_INFINITY, never, failed);
    host.current().paging.setPageSize(50);
    host.current().refresh();
    await settled();
    expect(idsOf(host)).toHaveLength(50);
  });
});
