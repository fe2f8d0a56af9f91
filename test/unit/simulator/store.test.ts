import fc from 'fast-check';
import type { Row } from '../../../local/simulator/catalog';
import { buildSchema } from '../../../local/simulator/schema/schema';
import { Store } from '../../../local/simulator/store/store';
import { Transaction } from '../../../local/simulator/store/transaction';

const schema = buildSchema();
const put = (store: Store, id: string, row: Row): void => {
  const tx = new Transaction(store);
  tx.put('lead', id, { leadid: id, ...row });
  store.apply(tx.changes());
};

describe('a transaction', () => {
  it('sees its own changes while nobody else does', () => {
    const store = new Store(schema);
    put(store, 'a', { mpl_leadkey: 'one' });
    const tx = new Transaction(store);
    tx.put('lead', 'b', { mpl_leadkey: 'two' });
    tx.remove('lead', 'a');
    expect([tx.get('lead', 'a'), tx.get('lead', 'b')?.mpl_leadkey]).toEqual([undefined, 'two']);
    expect(tx.findByKey('lead', 0, { mpl_leadkey: 'TWO' })).toEqual(['b']);
    expect(tx.findByKey('lead', 0, { mpl_leadkey: 'one' })).toEqual([]);
    expect([...store.catalog.rows('lead').keys()]).toEqual(['a']);
    store.apply(tx.changes());
    expect([...store.catalog.rows('lead').keys()]).toEqual(['b']);
  });

  it('does not find a stored row under a value that it changed', () => {
    const store = new Store(schema);
    put(store, 'a', { mpl_leadkey: 'one' });
    const tx = new Transaction(store);
    tx.put('lead', 'a', { mpl_leadkey: 'two' });
    expect(tx.findByKey('lead', 0, { mpl_leadkey: 'one' })).toEqual([]);
    expect(tx.findByColumn('lead', 'mpl_leadkey', 'two')).toEqual(['a']);
  });

  it('gives every change a new row version', () => {
    const store = new Store(schema);
    put(store, 'a', {});
    const first = store.catalog.rows('lead').get('a')?.versionnumber;
    put(store, 'a', {});
    expect(store.catalog.rows('lead').get('a')?.versionnumber).toBeGreaterThan(Number(first));
  });
});

describe('indexes', () => {
  it('find what a scan finds, after any changes, whenever they were made', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      subject: fc.option(fc.constantFrom('X', 'x', 'y'), { nil: null }),
      gone: fc.boolean(),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const store = new Store(schema);
        for (const { id, subject, gone, ask } of steps) {
          if (gone) store.apply([['lead', id, null]]);
          else put(store, id, { subject });
          if (!ask) continue;
          const scanned = [...store.catalog.rows('lead')].filter(
            ([, row]) => (row.subject as string | null)?.toLowerCase() === 'x',
          );
          const found = store.catalog.lookup?.('lead', 'subject', 'x') ?? [];
          expect([...found].sort()).toEqual(scanned.map(([rowId]) => rowId).sort());
        }
      }),
    );
  });

  it('does not look for columns and tables that are not there', () => {
    const { catalog } = new Store(schema);
    expect(catalog.lookup?.('lead', 'nothing', 'x')).toBeUndefined();
    expect(catalog.lookup?.('nothing', 'subject', 'x')).toBeUndefined();
  });
});
