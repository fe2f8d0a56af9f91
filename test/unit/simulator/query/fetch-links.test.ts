import { runFetchXml } from '../../../../local/simulator/query/fetch-xml';
import { action, catalog, found, link, pairs } from './fetch-catalog';
import { ada, query, touchTable } from './sample-catalog';

describe('linked tables', () => {
  const name = '<attribute name="mpl_name"/>';

  it('joins one row per related row', () => {
    expect(pairs(link(name))).toEqual([
      ['Alpha', 'one'],
      ['Alpha', 'two'],
      ['Beta', 'Beta'],
    ]);
  });

  it('filters the linked rows before an outer join', () => {
    expect(pairs(link(name + action(1), 'alias="t" link-type="outer"'))).toEqual([
      ['Alpha', 'one'],
      ['Beta', null],
      ['Gamma', null],
    ]);
  });

  it('filters after the join where a condition names the link', () => {
    const outer = link(name, 'alias="t" link-type="outer"');
    expect(pairs(outer + action(2, 'entityname="t"'))).toEqual([
      ['Alpha', 'two'],
      ['Beta', 'Beta'],
    ]);
    expect(
      pairs(
        `${outer}<filter><condition entityname="t" attribute="mpl_leadtouchid" operator="null"/></filter>`,
      ),
    ).toEqual([['Gamma', null]]);
    expect(
      pairs(`${outer}<filter><condition attribute="subject" operator="eq" valueof="t.mpl_name"/></filter>`),
    ).toEqual([['Beta', 'Beta']]);
    expect(
      pairs(link(name + action(2, 'entityname="mpl_leadtouch"'), 'alias="t" link-type="outer"')),
    ).toEqual([
      ['Alpha', 'two'],
      ['Beta', 'Beta'],
    ]);
  });

  it('follows a look-up, and links within links', () => {
    const xml = `<fetch><entity name="mpl_leadtouch"><attribute name="mpl_name"/>
      <link-entity name="lead" from="leadid" to="mpl_leadid" alias="l"><attribute name="subject" alias="topic"/><attribute name="ownerid"/>
        <link-entity name="systemuser" from="systemuserid" to="ownerid"><attribute name="fullname"/></link-entity>
      </link-entity><order attribute="mpl_name"/></entity></fetch>`;
    expect(runFetchXml(catalog, touchTable, xml, query({})).rows).toEqual([
      expect.objectContaining({
        mpl_name: 'one',
        topic: 'Alpha',
        'l.ownerid': ada,
        'systemuser1.fullname': 'Ada Byron',
      }),
      expect.objectContaining({ mpl_name: 'two' }),
    ]);
  });

  it('orders by a linked column', () => {
    const order = `<order entityname="t" attribute="mpl_name" descending="true"/>`;
    expect(pairs(link(name) + order).map(([, touch]) => touch)).toEqual(['two', 'one', 'Beta']);
    expect(
      pairs(link(`${name}<order attribute="mpl_action" descending="true"/>`)).map(([, touch]) => touch),
    ).toEqual(['two', 'Beta', 'one']);
  });

  it.each([
    ['any', ['Alpha']],
    ['not any', ['Beta', 'Gamma']],
    ['all', ['Beta']],
    ['not all', ['Alpha']],
    ['exists', ['Alpha']],
    ['in', ['Alpha']],
  ])('asks with %s in a filter without returning the related rows', (type, expected) => {
    expect(found(`<filter>${link(action(1), `link-type="${type}"`)}</filter>`)).toEqual(expected);
  });

  it.each(['exists', 'in', 'any'])('keeps each row once with %s', (type) => {
    expect(found(link('', `link-type="${type}"`))).toEqual(['Alpha', 'Beta']);
  });
});
