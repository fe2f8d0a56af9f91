import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import {
  fetchXml,
  nextCookie,
  type DatasetQuery,
} from '../../../../local/site/form/client/dataset/fetch-xml';
import { filterXml } from '../../../../local/site/form/client/dataset/filter-xml';

const query: DatasetQuery = {
  table: 'lead',
  columns: ['leadid', 'fullname'],
  orders: [{ column: 'mpl_receivedon', descending: true }],
  filters: ['<filter type="and"/>'],
  pageSize: 50,
  page: 1,
};

type Filter = Parameters<typeof filterXml>[0];
const filterOf = (conditions: readonly object[], filters: readonly Filter[] = []): Filter =>
  ({ filterOperator: 0, conditions, filters }) as unknown as Filter;
const condition = (attributeName: string, conditionOperator: number, value: string | readonly string[]) => ({
  attributeName,
  conditionOperator,
  value,
});

describe('the query for a page', () => {
  test('counts with the first page only', () => {
    expect(fetchXml(query)).toBe(
      '<fetch count="50" page="1" returntotalrecordcount="true"><entity name="lead">' +
        '<attribute name="leadid"/><attribute name="fullname"/>' +
        '<order attribute="mpl_receivedon" descending="true"/><filter type="and"/></entity></fetch>',
    );
    expect(fetchXml({ ...query, page: 2 })).not.toContain('returntotalrecordcount');
  });

  test('goes on where the answer before ended', () => {
    const cookie = '<cookie page="1"><leadid last="{A &amp; B}" /></cookie>';
    const twice = encodeURIComponent(encodeURIComponent(cookie));
    const found = nextCookie(`<cookie pagenumber="2" pagingcookie="${twice}" istracking="False" />`);
    expect(found).toBe(cookie);
    const xml = fetchXml({ ...query, page: 2, cookie });
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
      fetch: Record<string, string>;
    };
    expect(parsed.fetch['paging-cookie']).toContain('<leadid last=');
  });

  test.each([undefined, '', '<cookie pagenumber="2" istracking="False" />'])(
    'has no cookie in %j',
    (annotation) => {
      expect(nextCookie(annotation)).toBeUndefined();
    },
  );
});

describe('a filter', () => {
  test.each<[string, object, string]>([
    [
      'equal',
      condition('mpl_favorite', 0, '1'),
      '<condition attribute="mpl_favorite" operator="eq" value="1"/>',
    ],
    [
      'like',
      condition('fullname', 6, '%a"b%'),
      '<condition attribute="fullname" operator="like" value="%a&quot;b%"/>',
    ],
    [
      'in',
      condition('mpl_source', 8, ['1', '2']),
      '<condition attribute="mpl_source" operator="in"><value>1</value><value>2</value></condition>',
    ],
    ['not null', condition('subject', 13, ''), '<condition attribute="subject" operator="not-null"/>'],
  ])('with %s', (_name, one, xml) => {
    expect(filterXml(filterOf([one]))).toBe(`<filter type="and">${xml}</filter>`);
  });

  test('in a filter keeps its own and/or', () => {
    const inner = { ...filterOf([condition('fullname', 0, 'A')]), filterOperator: 1 } as Filter;
    expect(filterXml(filterOf([], [inner]))).toMatch(
      /^<filter type="and"><filter type="or">.*<\/filter><\/filter>$/,
    );
  });

  test('without conditions is none', () => {
    expect(filterXml(filterOf([], [filterOf([])]))).toBe('');
  });

  test('with an operator that nobody knows is refused by name', () => {
    expect(() => filterXml(filterOf([condition('subject', 49, 'x')]))).toThrow(
      'Condition operator 49 on subject',
    );
  });

  test('is well-formed whatever a person types', () => {
    const printable = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\u0000-\u001f\ufffe\uffff]/.test(text)); // eslint-disable-line no-control-regex
    fc.assert(
      fc.property(printable, (text) => {
        expect(XMLValidator.validate(filterXml(filterOf([condition('fullname', 6, text)])))).toBe(true);
      }),
    );
  });
});
