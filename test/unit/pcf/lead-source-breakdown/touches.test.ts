import {
  loadTouches,
  type LoadedTouches,
} from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/touches/load-touches';
import { readTouch } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/touches/read-touch';
import { tallyTouches } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/touches/tally-touches';
import { touchQuery } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/touches/touch-query';
import { pagedRows, stubWebApi } from '../../../../pcf-controls/testing/stub-web-api';
import { action, source } from '../../../../leads/schema/choices';

const row = (id: string, leadSource: string, rest: object = {}) => ({
  mpl_leadtouchid: id,
  mpl_leadsource: leadSource,
  mpl_touchedon: '2026-11-20T12:30:00Z',
  ...rest,
});

describe('shares by source and action', () => {
  test('count equal things together, the most frequent first, unknown codes by their text', () => {
    const touches = [
      row('1', 'SPZA-INS|a.b'),
      row('2', 'X-Y'),
      row('3', 'AppSource-ins', { mpl_source: source.AppSource, mpl_action: action.INS }),
      row('4', 'X-Z'),
      row('5', 'spza-INS|c.d'),
    ].map(readTouch);
    expect(tallyTouches(touches).map(({ sample, count }) => [sample.id, count])).toEqual([
      ['1', 3],
      ['2', 1],
      ['4', 1],
    ]);
  });

  test('of nothing are none', () => expect(tallyTouches([])).toEqual([]));
});

describe('a touch out of a row', () => {
  test('keeps what is there and misses nothing that is not', () => {
    expect(readTouch({})).toMatchObject({ id: '', atMs: undefined, offer: {} });
    expect(readTouch(row('1', 'SPZA-PLT', { mpl_offertitle: 'Contoso Backup' }))).toMatchObject({
      atMs: Date.UTC(2026, 10, 20, 12, 30),
      offer: { title: 'Contoso Backup' },
    });
  });
});

describe('the question for touches', () => {
  const leadId = '0a0a0a0a-0000-0000-0000-000000000001';

  test('is about the customer, whichever lead the touch went to', () => {
    expect(touchQuery({ customerKey: "o'neil&co", leadId })?.options).toContain(
      `$filter=mpl_LeadId/mpl_customerkey eq 'o''neil%26co'&`,
    );
  });

  test('is about the lead where the customer’s key is not bound', () => {
    expect(touchQuery({ customerKey: '', leadId })?.options).toContain(
      `$filter=_mpl_leadid_value eq ${leadId}&`,
    );
  });

  test('is not asked for a lead that is not saved', () => {
    expect(touchQuery({ customerKey: 'abc', leadId: undefined })).toBeUndefined();
  });
});

describe('reading by pages', () => {
  const read = async (count: number, maxPages = 50) => {
    const { requests, retrieveMultipleRecords } = pagedRows(
      Array.from({ length: count }, (_, index) => row(String(index), 'SPZA-INS')),
    );
    const query = { table: 'mpl_leadtouch', options: '?$select=a', pageSize: 100, maxPages };
    const states: LoadedTouches[] = [];
    for await (const state of loadTouches(stubWebApi({ retrieveMultipleRecords }), query)) states.push(state);
    return { requests, states };
  };

  test('shows each page as it comes and says when all is there', async () => {
    const { requests, states } = await read(250);
    expect(states.map(({ touches, complete }) => [touches.length, complete])).toEqual([
      [100, false],
      [200, false],
      [250, true],
    ]);
    expect(requests.map(({ options }) => options)).toEqual([
      '?$select=a',
      '?$skiptoken=100',
      '?$skiptoken=200',
    ]);
  });

  test('ends at a bound and says that there is more', async () => {
    const { states } = await read(250, 2);
    expect(states.at(-1)).toMatchObject({ complete: false });
    expect(states).toHaveLength(2);
  });

  test('a row that comes twice counts once', async () => {
    const twice = [row('1', 'SPZA-INS'), row('1', 'SPZA-INS')];
    const api = stubWebApi(pagedRows(twice));
    const query = { table: 't', options: '?', pageSize: 1, maxPages: 9 };
    const states: LoadedTouches[] = [];
    for await (const state of loadTouches(api, query)) states.push(state);
    expect(states.at(-1)?.touches).toHaveLength(1);
  });
});
