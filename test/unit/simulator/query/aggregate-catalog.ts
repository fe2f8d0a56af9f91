import type { Row } from '../../../../local/simulator/catalog';
import { ada, catalogOf, id, sales } from './sample-catalog';

const user = { table: 'systemuser', id: ada };

export const catalog = catalogOf({
  lead: [
    {
      leadid: id(1),
      subject: 'a',
      leadsourcecode: 1,
      numberofemployees: 1,
      estimatedamount: 10,
      createdon: '2026-01-31T00:00:00Z',
      ownerid: user,
    },
    {
      leadid: id(2),
      subject: 'A',
      leadsourcecode: 1,
      numberofemployees: 2,
      estimatedamount: 20.5,
      createdon: '2026-02-01T00:00:00Z',
      ownerid: user,
    },
    {
      leadid: id(3),
      subject: 'b',
      leadsourcecode: 2,
      numberofemployees: 2,
      createdon: '2025-02-02T00:00:00Z',
      ownerid: { table: 'team', id: sales },
    },
    { leadid: id(4), subject: 'c' },
  ] satisfies readonly Row[],
  mpl_leadtouch: [
    { mpl_leadtouchid: id(1, 1), mpl_action: 1, mpl_leadid: { table: 'lead', id: id(1) } },
    { mpl_leadtouchid: id(2, 1), mpl_action: 1, mpl_leadid: { table: 'lead', id: id(1) } },
    { mpl_leadtouchid: id(3, 1), mpl_action: 2, mpl_leadid: { table: 'lead', id: id(3) } },
  ],
});

/** One row more than the service aggregates. */
export const big = catalogOf({
  lead: Array.from({ length: 50_001 }, (_value, index): Row => ({
    leadid: id(index),
    leadsourcecode: index === 0 ? 2 : 1,
  })),
});
export const limit = {
  status: 400,
  code: '0x8004E023',
  message: 'AggregateQueryRecordLimit exceeded. Cannot perform this operation.',
};
