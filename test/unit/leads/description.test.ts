import { readDescription } from '../../../leads/description/read-description';

describe('what a description holds', () => {
  test.each([
    ['nothing', null, {}],
    ['a blank', ' ', {}],
    ['words', 'Call me.\r\n\r\nThanks', { customerNotes: 'Call me.\n\nThanks' }],
    ['the label alone', 'Campaigns: ', {}],
    ['a campaign behind the label', 'Campaigns: Spring 2027', { campaign: { Campaigns: 'Spring 2027' } }],
    ['parameters behind the label', 'campaigns: {"mktcmpid":"1"}', { campaign: { mktcmpid: '1' } }],
    ['the label, then words', 'Campaigns: \nPlease call', { customerNotes: 'Please call' }],
    [
      'campaign and words',
      'Campaigns: x\nPlease call',
      { campaign: { Campaigns: 'x' }, customerNotes: 'Please call' },
    ],
    [
      'parameters',
      ' {"mktcmpid":1234,"partnerid":"98765","empty":"","deep":{"a":1}}',
      { campaign: { mktcmpid: '1234', partnerid: '98765' } },
    ],
    ['an object without parameters', '{}', {}],
    ['broken JSON is words', '{"mktcmpid":', { customerNotes: '{"mktcmpid":' }],
    ['a JSON list is words', '["a"]', { customerNotes: '["a"]' }],
    ['the label within words', 'About Campaigns: see below', { customerNotes: 'About Campaigns: see below' }],
    ['the marker of a test lead', 'MSFT_TEST_636573304831318844', {}],
    ['a number', 25, { customerNotes: '25' }],
  ])('%s', (_name, value, expected) => {
    const { description, ...parts } = readDescription(value);
    expect(parts).toEqual(expected);
    expect(description === undefined).toBe(typeof value !== 'number' && (value ?? '').trim() === '');
  });
});
