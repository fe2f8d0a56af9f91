import { declineReason, stage } from '../../../leads/schema/choices';
import type { Command } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/actions/command';
import { loadLead } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/lead/load-lead';
import { serviceForFile } from '../simulator/service-for-file';
import { clientWebApi } from './client-web-api';
import { leadDesk } from './lead-desk';

const host = serviceForFile();
const { received, carryOut, accept, list } = leadDesk(host);

const gaveUp = { reason: declineReason.Budget, reasonText: 'Budget', notes: '' };

test.each<[string, readonly Command[], number, number]>([
  ['a declined lead is received', [{ kind: 'Decline', ...gaveUp }], 0, stage.Received],
  ['a won lead is accepted', [accept, { kind: 'Won', amount: 800, notes: '' }], 1, stage.Accepted],
  ['a lost lead is accepted', [accept, { kind: 'Lost', ...gaveUp }], 1, stage.Accepted],
])('%s once it is opened again', async (_name, commands, statecode, openStage) => {
  const id = await received();
  await carryOut(id, ...commands, { kind: 'Reopen' });
  expect(await loadLead(clientWebApi(host.service), id)).toMatchObject({
    state: statecode,
    followUp: { stage: openStage, archiveReason: undefined },
  });
  for (const opportunity of await list('opportunities')) expect(opportunity).toMatchObject({ statecode: 0 });
});

test('a lead that was declined, opened again and accepted has one opportunity', async () => {
  const id = await received();
  await carryOut(id, { kind: 'Decline', ...gaveUp }, { kind: 'Reopen' }, accept);
  expect(await host.read(`leads(${id})`)).toMatchObject({ statecode: 1, mpl_declinereason: null });
  expect(await list('opportunities')).toHaveLength(1);
});
