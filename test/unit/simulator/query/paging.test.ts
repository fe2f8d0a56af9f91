import fc from 'fast-check';
import type { Row } from '../../../../local/simulator/catalog';
import type { JsonRow, ODataResult } from '../../../../local/simulator/query/query-types';
import { toCollectionBody } from '../../../../local/simulator/query/collection-body';
import { catalogOf, contextBase, fetch, fetchLeads, id, leads, subjects } from './sample-catalog';

const many = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_value, index) => ({ leadid: id(index + 1), subject: `Lead ${index + 1}` }));

/** A client that follows the link as it is, decoding only as HTTP does. */
function nextOptions({ nextLinkQuery }: ODataResult): Record<string, string> | undefined {
  return nextLinkQuery === undefined ? undefined : Object.fromEntries(new URLSearchParams(nextLinkQuery));
}

function readAll(rows: readonly Row[], options: Record<string, string>, maxPageSize: number): JsonRow[] {
  const catalog = catalogOf({ lead: rows });
  const found: JsonRow[] = [];
  for (let next: Record<string, string> | undefined = options; next;) {
    const page = leads(catalog, next, { maxPageSize });
    expect(page.rows.length).toBeLessThanOrEqual(maxPageSize);
    found.push(...page.rows);
    next = nextOptions(page);
  }
  return found;
}

const text = fc.oneof(
  fc.constantFrom('a', 'A', 'á', 'b', '', '100%', '<&">\'', 'x/y', 'ß', 'ss'),
  fc.string({ unit: 'grapheme' }),
);
const lead = fc.record({
  subject: fc.option(text),
  numberofemployees: fc.option(fc.integer({ min: -3, max: 3 })),
  donotphone: fc.option(fc.boolean()),
  createdon: fc.option(fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')),
});
const rowsOf = fc
  .array(lead, { maxLength: 40 })
  .map((all) => all.map((row, index): Row => ({ ...row, leadid: id((index * 7919) % 1000) })));
const order = fc
  .uniqueArray(fc.constantFrom('subject', 'numberofemployees', 'donotphone', 'createdon', 'leadid'), {
    maxLength: 3,
  })
  .chain((names) => fc.tuple(...names.map((name) => fc.constantFrom(name, `${name} asc`, `${name} desc`))))
  .map((terms) => terms.join(','));

describe('paging', () => {
  it('visits every row exactly once, in the order of one large page, whatever the page size', () => {
    fc.assert(
      fc.property(rowsOf, order, fc.integer({ min: 1, max: 9 }), (rows, orderBy, size) => {
        const options: Record<string, string> = {
          $select: 'subject',
          ...(orderBy ? { $orderby: orderBy } : {}),
        };
        const inPages = readAll(rows, options, size).map(({ leadid }) => leadid);
        expect(inPages).toEqual(leads(catalogOf({ lead: rows }), options).rows.map(({ leadid }) => leadid));
        expect([...inPages].sort()).toEqual(rows.map(({ leadid }) => leadid).sort());
      }),
    );
  });

  it('visits every row exactly once with FetchXML cookies as well', () => {
    const orders = fc.uniqueArray(
      fc.constantFrom('subject', 'numberofemployees', 'leadsourcecode', 'createdon'),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        rowsOf,
        orders,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (rows, names, descending, size) => {
          const catalog = catalogOf({ lead: rows });
          const inner = `<attribute name="subject"/>${names.map((name) => `<order attribute="${name}" descending="${descending}"/>`).join('')}`;
          const ids = [];
          let cookie = '';
          for (let page = 1, more = true; more; page += 1) {
            const answer = fetchLeads(catalog, fetch(inner, `count="${size}" page="${page}"${cookie}`), true);
            ids.push(...answer.rows.map(({ leadid }) => leadid));
            more = answer.moreRecords === true;
            cookie = more ? ` paging-cookie="${attributeOf(answer.fetchXmlPagingCookie ?? '')}"` : '';
          }
          expect(ids).toEqual(fetchLeads(catalog, fetch(inner)).rows.map(({ leadid }) => leadid));
          expect([...ids].sort()).toEqual(rows.map(({ leadid }) => leadid).sort());
        },
      ),
    );
  });

  it('neither repeats nor loses the rows that were there when others come and go meanwhile', () => {
    const rows = many(10);
    const first = leads(catalogOf({ lead: rows }), { $orderby: 'leadid desc' }, { maxPageSize: 4 });
    const changed = [...rows.filter(({ leadid }) => leadid !== id(7)), { leadid: id(99), subject: 'New' }];
    const second = leads(catalogOf({ lead: changed }), nextOptions(first) ?? {}, { maxPageSize: 4 });
    expect(subjects(first)).toEqual(['Lead 10', 'Lead 9', 'Lead 8', 'Lead 7']);
    expect(subjects(second)).toEqual(['Lead 6', 'Lead 5', 'Lead 4', 'Lead 3']);
  });

  it('gives 5000 rows where no page size is asked for, and never more', () => {
    const catalog = catalogOf({ lead: many(5_002) });
    expect(leads(catalog, { $select: 'leadid' }).rows).toHaveLength(5_000);
    const all = leads(catalog, { $select: 'leadid' }, { maxPageSize: 9_000 });
    expect(all.rows).toHaveLength(5_000);
    expect(leads(catalog, nextOptions(all) ?? {}, { maxPageSize: 9_000 }).rows).toHaveLength(2);
  });

  it('ignores $top where pages are asked for', () => {
    const catalog = catalogOf({ lead: many(6) });
    expect(leads(catalog, { $top: '2' })).toMatchObject({ rows: { length: 2 } });
    expect(leads(catalog, { $top: '2' }).nextLinkQuery).toBeUndefined();
    const paged = leads(catalog, { $top: '2' }, { maxPageSize: 4 });
    expect(paged.rows).toHaveLength(4);
    expect(paged.nextLinkQuery).toBeDefined();
  });

  it('writes the next link as the service does', () => {
    const page = leads(catalogOf({ lead: many(3) }), { $select: 'subject' }, { maxPageSize: 2 });
    const body = toCollectionBody(page, `${contextBase}leads`);
    expect(body['@odata.nextLink']).toMatch(
      /^https:\/\/org\.test\/api\/data\/v9\.2\/leads\?\$select=subject&\$skiptoken=%3Ccookie%20pagenumber%3D%222%22%20pagingcookie%3D%22%25/,
    );
    expect(nextOptions(page)?.$skiptoken).toContain('istracking="False"');
  });

  it('refuses a cookie of another order', () => {
    const catalog = catalogOf({ lead: many(3) });
    const first = leads(catalog, {}, { maxPageSize: 1 });
    expect(() => leads(catalog, { ...nextOptions(first), $orderby: 'subject' })).toThrow(
      'does not belong to this query',
    );
  });
});

describe('counting', () => {
  it.each([
    [3, 3, false],
    [5_000, 5_000, false],
    [5_001, 5_000, true],
  ])('%i rows are counted as %i', (rows, count, exceeded) => {
    const catalog = catalogOf({ lead: many(rows) });
    const answer = leads(catalog, { $count: 'true' }, { maxPageSize: 1, includeAnnotations: true });
    expect(answer).toMatchObject({ count, totalRecordCount: count, totalRecordCountLimitExceeded: exceeded });
  });

  it('says nothing, or -1 in the annotation, where no count was asked for', () => {
    const catalog = catalogOf({ lead: many(3) });
    expect(leads(catalog, {})).not.toHaveProperty('count');
    expect(leads(catalog, {}, { includeAnnotations: true })).toMatchObject({ totalRecordCount: -1 });
  });
});

/** What a client does with the annotation: take the inner cookie, decode it twice, escape it for XML. */
function attributeOf(annotation: string): string {
  const encoded = /pagingcookie="([^"]*)"/.exec(annotation)?.[1] ?? '';
  return decodeURIComponent(decodeURIComponent(encoded))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
