import { loadAttempts } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/attempts/load-attempts';
import { pagedRows, stubWebApi } from '../../../../pcf-controls/testing/stub-web-api';
import { leadId } from './stored-lead';

const called = (day: number) => ({ actualend: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z` });

describe('the contact attempts of a lead', () => {
  it('are what was completed, save for what came from the customer', async () => {
    const { requests, retrieveMultipleRecords } = pagedRows([]);
    await loadAttempts(stubWebApi({ retrieveMultipleRecords }), leadId);
    expect(requests).toEqual([
      {
        table: 'activitypointer',
        options: `?$select=activityid,actualend,createdon&$filter=_regardingobjectid_value eq ${leadId} and statecode eq 1 and statuscode ne 4 and (activitytypecode eq 'phonecall' or activitytypecode eq 'email' or activitytypecode eq 'appointment')`,
      },
    ]);
  });

  it('are counted over all pages, with the latest', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => called(1 + (index % 19)));
    const { retrieveMultipleRecords } = pagedRows(rows);
    expect(await loadAttempts(stubWebApi({ retrieveMultipleRecords }), leadId)).toEqual({
      count: 130,
      lastAtMs: Date.parse('2026-11-19T09:00:00Z'),
      complete: true,
    });
  });
});
