import { runFetchXml } from '../../../../local/simulator/query/fetch-xml';
import { catalog, link, named } from './fetch-catalog';
import { ada, contextBase, euro, fetch, fetchLeads, id, leadTable, query, subjects } from './sample-catalog';

describe('what comes back', () => {
  it('is the columns asked for, empty ones left out, with etag, primary id and currency', () => {
    const answer = fetchLeads(
      catalog,
      fetch(
        '<attribute name="ownerid"/><attribute name="estimatedamount"/><attribute name="subject" alias="topic"/>',
      ),
    );
    expect(answer.context).toBe(`${contextBase}$metadata#leads(ownerid,estimatedamount,topic)`);
    expect(answer.rows[0]).toEqual({
      '@odata.etag': 'W/"11"',
      _ownerid_value: ada,
      estimatedamount: 7,
      _transactioncurrencyid_value: euro,
      leadid: id(1),
      topic: 'Alpha',
    });
    expect(answer.rows[2]).toEqual({ '@odata.etag': 'W/"13"', leadid: id(3), topic: 'Gamma' });
  });

  it('is everything where nothing or all-attributes is asked for', () => {
    const { rows } = fetchLeads(catalog, fetch(''));
    expect(rows[0]).toMatchObject({ subject: 'Alpha', leadsourcecode: 1, _ownerid_value: ada });
    expect(fetchLeads(catalog, fetch('<all-attributes/>')).rows).toEqual(rows);
  });

  it('has annotations where asked', () => {
    const inner = `<attribute name="leadsourcecode"/>${link('<attribute name="mpl_leadid"/>')}`;
    expect(fetchLeads(catalog, fetch(inner), true).rows[0]).toMatchObject({
      'leadsourcecode@OData.Community.Display.V1.FormattedValue': 'Web',
      't.mpl_leadid': id(1),
      't.mpl_leadid@OData.Community.Display.V1.FormattedValue': 'Alpha',
      't.mpl_leadid@Microsoft.Dynamics.CRM.lookuplogicalname': 'lead',
    });
  });

  it('is different rows only with distinct', () => {
    const inner = `<attribute name="subject"/>${link('')}`;
    expect(fetchLeads(catalog, fetch(inner)).rows).toHaveLength(3);
    expect(fetchLeads(catalog, fetch(inner, 'distinct="true"')).rows).toEqual([
      { subject: 'Alpha' },
      { subject: 'Beta' },
    ]);
    expect(fetchLeads(catalog, fetch(inner, 'distinct="true" count="1" page="2"')).rows).toEqual([
      { subject: 'Beta' },
    ]);
  });

  it('is at most top rows, with no word of more', () => {
    const answer = fetchLeads(catalog, fetch(named, 'top="2"'), true);
    expect(answer.rows).toHaveLength(2);
    expect(answer).not.toHaveProperty('moreRecords');
  });

  it('is a page by its number where a join allows no position in the cookie', () => {
    const page = (number: number) =>
      fetchLeads(catalog, fetch(named + link(''), `count="2" page="${number}"`), true);
    expect(subjects(page(1))).toEqual(['Alpha', 'Alpha']);
    expect(page(1)).toMatchObject({
      moreRecords: true,
      fetchXmlPagingCookie: '<cookie pagenumber="2" istracking="False" />',
    });
    expect(subjects(page(2))).toEqual(['Beta']);
    expect(page(2)).not.toHaveProperty('moreRecords');
  });

  it('is a page by its number without a cookie as well', () => {
    expect(subjects(fetchLeads(catalog, fetch(named, 'count="2" page="2"')))).toEqual(['Gamma']);
  });

  it('keeps to the rows of a navigation path', () => {
    const answer = runFetchXml(catalog, leadTable, fetch(named), query({}, { rowIds: [id(2)] }));
    expect(subjects(answer)).toEqual(['Beta']);
  });

  it('counts all rows where asked', () => {
    expect(fetchLeads(catalog, fetch(named, 'count="1" returntotalrecordcount="true"'), true)).toMatchObject({
      count: 3,
      totalRecordCount: 3,
      totalRecordCountLimitExceeded: false,
    });
    expect(
      runFetchXml(catalog, leadTable, fetch(named, 'count="1"'), query({ $count: 'true' })),
    ).toMatchObject({ count: 3 });
    expect(fetchLeads(catalog, fetch(named))).not.toHaveProperty('count');
  });
});
