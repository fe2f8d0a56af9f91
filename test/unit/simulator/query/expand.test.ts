import { runODataQuery } from '../../../../local/simulator/query/odata-query';
import { catalog, first } from './row-catalog';
import { ada, contextBase, euro, id, leads, query, touchTable } from './sample-catalog';

describe('an expanded look-up', () => {
  it('is a row without etag, or null', () => {
    const rows = leads(catalog, {
      $select: 'subject',
      $expand: 'transactioncurrencyid($select=currencyname)',
    }).rows;
    expect(rows.map((row) => row.transactioncurrencyid)).toEqual([
      { currencyname: 'Euro', transactioncurrencyid: euro },
      null,
    ]);
  });

  it('follows an owner to whatever table it belongs', () => {
    const rows = leads(catalog, { $expand: 'ownerid' }).rows;
    expect(rows.map((row) => row.ownerid)).toMatchObject([{ fullname: 'Ada Byron' }, { name: 'Sales' }]);
  });

  it('can be a mere reference', () => {
    expect(first({ $expand: 'ownerid/$ref' })?.ownerid).toEqual({
      '@odata.id': `${contextBase}systemusers(${ada})`,
    });
  });

  it('expands further, level by level', () => {
    const expand = 'mpl_LeadId($select=subject;$expand=ownerid($select=fullname))';
    const answer = runODataQuery(
      catalog,
      touchTable,
      query({ $select: 'mpl_name', $expand: expand, $top: '1' }),
    );
    expect(answer.rows).toMatchObject([
      { mpl_LeadId: { subject: 'Offer A', ownerid: { fullname: 'Ada Byron' } } },
    ]);
    expect(answer.context).toBe(
      `${contextBase}$metadata#mpl_leadtouchs(mpl_name,mpl_LeadId(subject,ownerid(fullname)))`,
    );
  });
});

describe('an expanded collection', () => {
  const expanded = (options: string) =>
    first({ $select: 'subject', $expand: `mpl_lead_leadtouch(${options})` });
  const names = (options: string) => {
    const rows = expanded(options)?.mpl_lead_leadtouch;
    return Array.isArray(rows) ? rows.map((row: { mpl_name: string }) => row.mpl_name) : undefined;
  };

  it('has rows with etags and a link to itself', () => {
    expect(expanded('$select=mpl_name;$filter=mpl_action eq 2')).toMatchObject({
      mpl_lead_leadtouch: [{ '@odata.etag': 'W/"2"', mpl_name: 'touch 2', mpl_leadtouchid: id(2, 1) }],
      'mpl_lead_leadtouch@odata.nextLink': `${contextBase}leads(${id(1)})/mpl_lead_leadtouch?$select=mpl_name&$filter=mpl_action%20eq%202`,
    });
  });

  it.each([
    ['$orderby=mpl_name', ['touch 1', 'touch 2', 'touch 3']],
    ['$orderby=mpl_name desc;$top=2', ['touch 3', 'touch 2']],
    [`$filter=contains(mpl_name,'3') or mpl_name eq 'x,(;y'`, ['touch 3']],
  ])('obeys %s', (options, expected) => {
    expect(names(options)).toEqual(expected);
  });

  it('is empty where no row is related', () => {
    expect(
      leads(catalog, { $filter: `subject eq 'Offer B'`, $expand: 'mpl_lead_leadtouch' }).rows[0]
        ?.mpl_lead_leadtouch,
    ).toEqual([]);
  });
});
