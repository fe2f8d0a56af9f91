import { runFetchXml } from '../../../../local/simulator/query/fetch-xml';
import { catalog, condition, link } from './fetch-catalog';
import { fetch, leadTable, query } from './sample-catalog';

describe('a refused FetchXML', () => {
  const links = Array.from({ length: 16 }, (_value, index) => link('', `alias="t${index}"`)).join('');
  it.each([
    ['broken XML', '<fetch><entity name="lead"></fetch>', '0x80040203', 'Invalid XML.'],
    ['no entity', '<fetch/>', '0x80040203', "needs a 'fetch' element with an 'entity' element"],
    [
      'another table than the set',
      '<fetch><entity name="team"/></fetch>',
      '0x80040203',
      "The entity 'team' of the FetchXML is not the one of the entity set 'leads'.",
    ],
    [
      'an unknown attribute',
      fetch('<attribute name="nope"/>'),
      '0x80041103',
      "'Lead' entity doesn't contain attribute with Name = 'nope' and NameMapping = 'Logical'.",
    ],
    [
      'an attribute in the wrong letter case',
      fetch('<attribute name="Subject"/>'),
      '0x80041103',
      "Name = 'Subject'",
    ],
    [
      'an unknown linked table',
      fetch('<link-entity name="nope" from="a" to="b"/>'),
      '0x80041102',
      "The entity with a name = 'nope'",
    ],
    [
      'an unknown column of a link',
      fetch('<link-entity name="mpl_leadtouch" from="nope" to="leadid"/>'),
      '0x80041103',
      "'mpl_LeadTouch' entity doesn't contain attribute",
    ],
    [
      'an unknown operator',
      fetch(condition('subject', 'resembles', 'x')),
      '0x80040203',
      "Invalid operator 'resembles'",
    ],
    [
      'an operator without its value',
      fetch(condition('subject', 'eq')),
      '0x80040203',
      "The operator 'eq' requires a value.",
    ],
    [
      'between with one value',
      fetch(condition('numberofemployees', 'between', '1')),
      '0x80040203',
      "The operator 'between' requires two values.",
    ],
    [
      'a value of another type',
      fetch(condition('leadid', 'eq', 'x')),
      '0x80040203',
      "The value 'x' in the condition on 'leadid'",
    ],
    [
      'valueof with like',
      fetch('<filter><condition attribute="subject" operator="like" valueof="emailaddress1"/></filter>'),
      '0x80040203',
      "The operator 'like' can not be used with valueof.",
    ],
    [
      'an unknown entityname',
      fetch(`<filter><condition entityname="x" attribute="subject" operator="null"/></filter>`),
      '0x80040203',
      "The entityname 'x'",
    ],
    [
      'an unknown link-type',
      fetch(link('', 'link-type="cross"')),
      '0x80040203',
      "The link-type 'cross' is not supported.",
    ],
    [
      'a join inside a filter',
      fetch(`<filter>${link('', 'link-type="inner"')}</filter>`),
      '0x80040203',
      "The link-type 'inner' can not be used inside a filter",
    ],
    ['an alias used twice', fetch(link('') + link('')), '0x80040203', "The alias 't' is used twice."],
    [
      'more than 15 links',
      fetch(links),
      '0x8004430D',
      'Number of link entities in query exceeded maximum limit.',
    ],
    [
      'a page that is no number',
      fetch('', 'page="x"'),
      '0x80040203',
      "The attribute 'page' must be a positive whole number",
    ],
    [
      'a condition without operator',
      fetch('<filter><condition attribute="subject"/></filter>'),
      '0x80040203',
      "The attribute 'operator' is required",
    ],
  ])('%s', (_what, xml, code, message) => {
    expect(() => runFetchXml(catalog, leadTable, xml, query({}))).toThrow(
      expect.objectContaining({
        status: 400,
        code,
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
  });
});
