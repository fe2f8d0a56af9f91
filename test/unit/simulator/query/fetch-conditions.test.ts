import { condition, found, named } from './fetch-catalog';
import { catalogOf, fetch, fetchLeads, id, sales } from './sample-catalog';

describe('conditions', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['subject', 'eq', ['ALPHA'], ['Alpha']],
    ['subject', 'neq', ['alpha'], ['Beta', 'Gamma']],
    ['subject', 'like', ['%a'], ['Alpha', 'Beta', 'Gamma']],
    ['subject', 'like', ['_eta'], ['Beta']],
    ['subject', 'like', ['[a-b]%'], ['Alpha', 'Beta']],
    ['subject', 'like', ['[^a-b]%'], ['Gamma']],
    ['subject', 'not-like', ['%et%'], ['Alpha', 'Gamma']],
    ['subject', 'begins-with', ['al'], ['Alpha']],
    ['subject', 'not-begin-with', ['al'], ['Beta', 'Gamma']],
    ['subject', 'ends-with', ['MA'], ['Gamma']],
    ['subject', 'not-end-with', ['ma'], ['Alpha', 'Beta']],
    ['leadsourcecode', 'null', [], ['Gamma']],
    ['leadsourcecode', 'not-null', [], ['Alpha', 'Beta']],
    ['leadsourcecode', 'in', ['1', '3'], ['Alpha']],
    ['leadsourcecode', 'not-in', ['1', '3'], ['Beta', 'Gamma']],
    ['leadsourcecode', 'ne', ['1'], ['Beta', 'Gamma']],
    ['leadsourcecode', 'contain-values', ['1', '2'], ['Alpha', 'Beta']],
    ['numberofemployees', 'between', ['5', '50'], ['Alpha', 'Beta']],
    ['numberofemployees', 'not-between', ['5', '50'], ['Gamma']],
    ['numberofemployees', 'gt', ['50'], ['Gamma']],
    ['numberofemployees', 'ge', ['50'], ['Beta', 'Gamma']],
    ['numberofemployees', 'lt', ['50'], ['Alpha']],
    ['numberofemployees', 'le', ['50'], ['Alpha', 'Beta']],
    ['donotphone', 'eq', ['1'], ['Alpha']],
    ['donotphone', 'eq', ['false'], ['Beta']],
    ['leadid', 'eq', [`{${id(2)}}`], ['Beta']],
    ['ownerid', 'eq', [sales], ['Beta']],
    ['ownerid', 'eq-userid', [], ['Alpha']],
    ['ownerid', 'ne-userid', [], ['Beta', 'Gamma']],
    ['createdon', 'on', ['2026-11-20'], ['Alpha']],
    ['createdon', 'on-or-before', ['2026-11-01'], ['Beta']],
    ['createdon', 'on-or-after', ['2026-11-02'], ['Alpha']],
    ['createdon', 'between', ['2026-11-01', '2026-11-01'], ['Beta']],
    ['createdon', 'eq', ['2026-11-20T08:00:00Z'], ['Alpha']],
    ['createdon', 'lt', ['2026-11-20 08:00'], ['Beta']],
    ['createdon', 'today', [], ['Alpha']],
    ['createdon', 'last-seven-days', [], ['Alpha']],
    ['createdon', 'last-x-weeks', ['3'], ['Alpha', 'Beta']],
    ['createdon', 'last-x-hours', ['4'], ['Alpha']],
    ['createdon', 'older-than-x-days', ['7'], ['Beta']],
    ['createdon', 'next-x-days', ['7'], []],
    ['createdon', 'this-month', [], ['Alpha', 'Beta']],
  ])('%s %s %j', (attribute, operator, values, expected) => {
    expect(found(condition(attribute, operator, ...values))).toEqual(expected);
  });

  it('reads escaped text and several filters, nested and side by side', () => {
    const quoted = catalogOf({ lead: [{ leadid: id(1), subject: `Tom & "Jim's" <x>` }] });
    const xml = fetch(
      `${named}<filter><condition attribute="subject" operator="eq" value="Tom &amp; &quot;Jim&#39;s&quot; &lt;x&gt;"/></filter>`,
    );
    expect(fetchLeads(quoted, xml).rows).toHaveLength(1);
    const nested = `<filter type="or"><condition attribute="subject" operator="eq" value="gamma"/><filter><condition attribute="leadsourcecode" operator="eq" value="1"/><condition attribute="donotphone" operator="eq" value="1"/></filter></filter>`;
    expect(found(nested)).toEqual(['Alpha', 'Gamma']);
    expect(found(nested + condition('subject', 'ne', 'Alpha'))).toEqual(['Gamma']);
    expect(found('<filter type="or"></filter>')).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('compares two columns', () => {
    expect(
      found('<filter><condition attribute="subject" operator="eq" valueof="emailaddress1"/></filter>'),
    ).toEqual(['Alpha']);
  });
});
