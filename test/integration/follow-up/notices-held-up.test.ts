import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { announceRequests } from '../../../functions/follow-up/notices/announce-requests';
import type { NoticeServices } from '../../../functions/follow-up/notices/notice-services';
import { sendWaiting } from '../../../functions/follow-up/notices/send-waiting';
import { startNoticeWorld, type NoticeWorld } from './notice-world';

describe('a recipient that the mail server refuses', () => {
  let world: NoticeWorld;
  beforeAll(async () => {
    world = await startNoticeWorld();
  });
  afterAll(() => world.stop());

  it('holds up nobody else’s mails', async () => {
    const [seller] = await world.read(
      'systemusers?$filter=internalemailaddress ne null&$select=systemuserid',
    );
    const sent: (readonly string[])[] = [];
    const services: NoticeServices = {
      ...world.with({
        mail: { url: '', from: 'leads@contoso.example', to: ['owner', 'gone@contoso.example'] },
      }),
      mailer: {
        send({ to }) {
          sent.push(to);
          return Promise.resolve(to.length === 1 ? { kind: 'refused', code: 'smtp-550' } : { kind: 'sent' });
        },
      },
    };
    for (const index of [0, 1]) await world.request(index);
    await world.request(2, { 'ownerid@odata.bind': `/systemusers(${String(seller?.['systemuserid'])})` });
    await sendWaiting(services);
    // The refusing recipient is asked once in a run, not for each of its mails.
    expect(sent).toEqual([['gone@contoso.example'], ['sam.seller@contoso.example', 'gone@contoso.example']]);
    expect((await world.inbox.rows('notices')).map((row) => row['state']).sort()).toEqual([
      'sent',
      'waiting',
      'waiting',
    ]);
  });
});

describe('a notification that Dataverse has trouble with', () => {
  let world: NoticeWorld;
  beforeAll(async () => {
    world = await startNoticeWorld();
  });
  afterAll(() => world.stop());

  it('waits for the next run and holds up no mail', async () => {
    const [seller] = await world.read(
      'systemusers?$filter=internalemailaddress ne null&$select=systemuserid',
    );
    const trouble = new DataverseError('An unexpected error occurred.', {
      ...{ family: 'transient', scope: 'row', code: '0x80040216', status: 500 },
    });
    const { dataverse } = world;
    const troubled: NoticeServices = {
      ...world.with({ appNotifications: true }),
      dataverse: {
        ...dataverse,
        serverNow: dataverse.serverNow,
        createEach: (_table, rows) => Promise.resolve(rows.map(() => ({ kind: 'failed', error: trouble }))),
      },
    };
    const leadId = await world.request(1, {
      'ownerid@odata.bind': `/systemusers(${String(seller?.['systemuserid'])})`,
    });
    const inAppOnly = world.with({ appNotifications: true, mail: undefined });
    const row = { row: { receiptId: 'earlier' }, settlement: { kind: 'delivered', leadId } };
    await announceRequests(
      inAppOnly,
      [{ ...row, asksForContact: true } as never],
      dataverse.serverNow - 60_000,
    );
    await sendWaiting(troubled);
    expect(world.sink.mails()).toHaveLength(1);
    await sendWaiting(world.with({ appNotifications: true }));
    expect(await world.read('appnotifications')).toHaveLength(1);
    expect(world.sink.mails()).toHaveLength(1);
  });
});
