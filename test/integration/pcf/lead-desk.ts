import { followUpStatus, stage } from '../../../leads/schema/choices';
import type { Command } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/actions/command';
import { createCommandRunner } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/actions/run-command';
import { loadLead } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/lead/load-lead';
import type { serviceForFile } from '../simulator/service-for-file';
import { rowsOf } from '../simulator/simulated-service';
import { clientWebApi } from './client-web-api';

/** A received lead in the simulator, and what sellers do with it. */
export const leadDesk = ({ service, create }: ReturnType<typeof serviceForFile>) => {
  const nowMs = Date.UTC(2026, 10, 20, 10);
  const list = async (path: string) => rowsOf(await service.api('GET', path));

  const received = () =>
    create('leads', {
      subject: 'Contact me: Contoso Backup',
      firstname: 'Ana',
      lastname: 'Lindqvist',
      companyname: 'Contoso',
      telephone1: '+46812345678',
      mpl_stage: stage.Received,
      mpl_followupstatus: followUpStatus.Due,
      mpl_contactrequested: true,
      mpl_receivedon: '2026-11-20T08:00:00Z',
      mpl_followupdueon: '2026-11-21T08:00:00Z',
      mpl_expireson: '2026-12-04T08:00:00Z',
    });

  const carryOut = async (id: string, ...commands: readonly Command[]): Promise<void> => {
    const webAPI = clientWebApi(service);
    const run = createCommandRunner();
    for (const command of commands) await run({ webAPI, lead: await loadLead(webAPI, id), nowMs }, command);
  };

  const accept: Command = {
    kind: 'Accept',
    topic: 'Backup for Contoso',
    estimatedAmount: 900.5,
    purchaseTimeFrame: 1,
    owner: undefined,
    campaign: undefined,
    notes: 'Wants a demo',
    crmReference: 'OPP-7',
  };
  return { nowMs, received, carryOut, accept, list };
};
