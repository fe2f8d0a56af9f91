import { readCampaign } from '../../../leads/mapping/read-campaign';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import { body, policy, touchOf } from './sample-touch';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const stored = (description: string) => {
  const row = toLeadRow(touchOf(body('INS', {}, { description })), policy);
  return readCampaign(text(row.description), text(row.mpl_campaigncode));
};

describe('the campaign of a stored lead', () => {
  test.each([
    [
      '{"mktcmpid":"1234","partnerid":"98765"}',
      [
        { name: 'mktcmpid', value: '1234' },
        { name: 'partnerid', value: '98765' },
      ],
    ],
    ['Campaigns: spring', [{ name: 'Campaigns', value: 'spring' }]],
    [
      '{"utm_campaign":"a, b","src":"x=y"}',
      [
        { name: 'utm_campaign', value: 'a, b' },
        { name: 'src', value: 'x=y' },
      ],
    ],
    ['Campaigns: ', []],
    ['We need 25 seats.', []],
  ])('%s', (description, campaign) => expect(stored(description)).toEqual(campaign));

  test('is the code where a seller has rewritten the description', () => {
    expect(readCampaign('Called him.', '1234')).toEqual([{ value: '1234' }]);
    expect(readCampaign('', 'a=1, b=2')).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ]);
    expect(readCampaign('', '')).toEqual([]);
  });
});
