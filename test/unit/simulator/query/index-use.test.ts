import type { Catalog, Row } from '../../../../local/simulator/catalog';
import { catalogOf, fetch, fetchLeads, id, leads, subjects } from './sample-catalog';

const rows: readonly Row[] = [1, 2, 3].map((number) => ({
  leadid: id(number),
  subject: `Lead ${number}`,
  mpl_leadkey: `key${number}`,
}));

const touches: readonly Row[] = [
  { mpl_leadtouchid: id(1, 1), mpl_name: 'first', mpl_leadid: { table: 'lead', id: id(2) } },
];

/** A store with indexes whose tables refuse to be read from end to end. */
function indexed(): Catalog {
  const catalog = catalogOf({ lead: rows, mpl_leadtouch: touches }, (table, column, value) => {
    if (table === 'lead' && column === 'mpl_leadkey')
      return rows.filter((row) => row.mpl_leadkey === value).map(({ leadid }) => String(leadid as string));
    if (table === 'mpl_leadtouch' && column === 'mpl_leadid') return value === id(2) ? [id(1, 1)] : [];
    return undefined;
  });
  return {
    ...catalog,
    rows: (name) =>
      new Proxy(catalog.rows(name), {
        get: (map, member) => {
          if (member !== 'get') throw new Error(`The query reads all of ${name} (${String(member)}).`);
          return map.get.bind(map);
        },
      }),
  };
}

const inKeys = `Microsoft.Dynamics.CRM.In(PropertyName='mpl_leadkey',PropertyValues=['key1','KEY3','none'])`;

describe('a query on an indexed column', () => {
  it.each([
    [`mpl_leadkey eq 'key2'`, ['Lead 2']],
    [`leadid eq ${id(3)}`, ['Lead 3']],
    [inKeys, ['Lead 1', 'Lead 3']],
    [`${inKeys} and subject ne 'Lead 1'`, ['Lead 3']],
    [`subject ne 'Lead 1' and ${inKeys}`, ['Lead 3']],
    [`mpl_leadkey eq 'key2' or leadid eq ${id(1)}`, ['Lead 1', 'Lead 2']],
  ])('does not read the whole table: %s', (filter, expected) => {
    expect(subjects(leads(indexed(), { $filter: filter }))).toEqual(expected);
  });

  it('reads the whole table where an alternative has no index', () => {
    expect(() => leads(indexed(), { $filter: `mpl_leadkey eq 'key2' or subject eq 'x'` })).toThrow(
      'reads all of lead',
    );
  });

  it('finds related rows of an expand through the index', () => {
    const [row] = leads(indexed(), {
      $filter: `mpl_leadkey eq 'key2'`,
      $expand: 'mpl_lead_leadtouch($select=mpl_name)',
    }).rows;
    expect(row?.mpl_lead_leadtouch).toMatchObject([{ mpl_name: 'first' }]);
  });

  it('is used by FetchXML as well, joins included', () => {
    const xml = fetch(
      `<attribute name="subject"/>
       <filter><condition attribute="mpl_leadkey" operator="in"><value>key2</value></condition></filter>
       <link-entity name="mpl_leadtouch" from="mpl_leadid" to="leadid" alias="t"><attribute name="mpl_name"/></link-entity>`,
    );
    expect(fetchLeads(indexed(), xml).rows).toMatchObject([{ subject: 'Lead 2', 't.mpl_name': 'first' }]);
  });
});
