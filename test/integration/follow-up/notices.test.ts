import { announceRequests } from '../../../functions/follow-up/notices/announce-requests';
import { sendDigest } from '../../../functions/follow-up/notices/send-digest';
import { sendMissedDigest } from '../../../functions/follow-up/notices/send-missed-digest';
import { sendWaiting } from '../../../functions/follow-up/notices/send-waiting';
import { runSweep } from '../../../functions/follow-up/sweep/run-sweep';
import { startNoticeWorld, type NoticeWorld } from './notice-world';

const hourMs = 3_600_000;

describe('notices', () => {
  let world: NoticeWorld;
  beforeEach(async () => {
    world = await startNoticeWorld();
  });
  afterEach(() => world.stop());

  const subjects = () => world.sink.mails().map(({ subject }) => subject);
  const requests = async (count: number) => {
    for (let index = 0; index < count; index += 1) await world.request(index);
  };
  const advance = async (ms: number) => {
    await world.sim('POST', 'clock', { advanceMs: ms });
    await runSweep(world.services);
  };

  it('ten leads in a day are ten mails, the others one digest', async () => {
    await requests(10);
    await sendWaiting(world.services);
    expect(world.sink.mails()).toHaveLength(10);
    await world.request(10);
    await world.request(11);
    await sendWaiting(world.services);
    await sendWaiting(world.services);
    expect(world.sink.mails()).toHaveLength(10);
    await sendDigest(world.services);
    await sendDigest(world.services);
    expect(world.sink.mails()).toHaveLength(11);
    const [digest] = world.sink.mails();
    expect(digest?.subject).toBe('Customers who ask for contact: 2');
    expect(digest?.text).toMatch(/Ana Person 10, Northwind[^]*Ana Person 11, Northwind/);
  });

  it('a mail server that refuses for an hour delays, and all arrive once', async () => {
    await requests(3);
    world.refusal = 451;
    for (let minute = 0; minute < 60; minute += 20) await advance(20 * 60_000);
    expect(world.sink.mails()).toEqual([]);
    world.refusal = undefined;
    await advance(0);
    await advance(5 * 60_000);
    expect(world.sink.mails()).toHaveLength(3);
    expect(new Set(world.sink.mails().map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('a digest that nobody took is sent when its hour is long over', async () => {
    const services = world.with({ mailsPerDay: 0 });
    await world.request(1);
    await sendWaiting(services);
    world.refusal = 421;
    await sendDigest(services);
    world.refusal = undefined;
    await sendMissedDigest(services);
    expect(world.sink.mails()).toEqual([]);
    await world.sim('POST', 'clock', { advanceMs: 26 * hourMs });
    await world.dataverse.whoAmI();
    await sendMissedDigest(services);
    expect(world.sink.mails()).toHaveLength(1);
  });

  it('reminds before the answer is due and after 72 hours, each once, whatever the clock does', async () => {
    await world.request(1);
    await advance(0);
    for (const hours of [18, 1, 1, 0.1, -0.2, 0.4]) await advance(hours * hourMs);
    expect(subjects()).toEqual(['Answer due soon: Contoso CRM', 'A customer asks for contact: Contoso CRM']);
    for (const hours of [5, 46, 0.1, -0.2, 0.5, 24]) await advance(hours * hourMs);
    expect(subjects()).toEqual([
      'No answer for 72 hours: Contoso CRM',
      'Answer due soon: Contoso CRM',
      'A customer asks for contact: Contoso CRM',
    ]);
  });

  it.each([
    ['the night in which Europe’s clocks go forward', '2026-03-28T20:00:00Z'],
    ['the night in which they go back', '2026-10-24T20:00:00Z'],
    ['a leap day', '2028-02-28T20:00:00Z'],
  ])('each notice comes once over %s', async (_when, start) => {
    await world.sim('POST', 'clock', { now: start });
    await world.dataverse.whoAmI();
    await world.request(1);
    await advance(0);
    for (const hours of [19.5, 1, 1, 2, 48, 0.4, 0.4, 24]) await advance(hours * hourMs);
    expect(subjects()).toEqual([
      'No answer for 72 hours: Contoso CRM',
      'Answer due soon: Contoso CRM',
      'A customer asks for contact: Contoso CRM',
    ]);
  });

  it('a host that slept three days tells only what is still worth telling', async () => {
    await world.request(1);
    await advance(0);
    await advance(72.5 * hourMs);
    expect(subjects()).toEqual([
      'No answer for 72 hours: Contoso CRM',
      'A customer asks for contact: Contoso CRM',
    ]);
  });

  it.each([
    ['test leads', () => ({ mpl_istest: true })],
    ['customers who want no contact', () => ({ mpl_donotcontact: true, mpl_contactrequested: false })],
    ['leads that were closed meanwhile', () => ({ statecode: 2, statuscode: 4 })],
    [
      'leads that were answered',
      () => ({ mpl_firstcontactedon: new Date(Date.now() + 60_000).toISOString() }),
    ],
  ])('nobody is told of %s', async (_what, changes) => {
    await world.request(1, changes());
    await sendWaiting(world.services);
    await sendDigest(world.services);
    expect(world.sink.mails()).toEqual([]);
    expect((await world.inbox.rows('notices')).map((row) => row['state'])).toEqual(['dropped']);
  });

  it('nobody is told of a lead that was deleted', async () => {
    await world.request(1);
    await world.sim('POST', 'reset', {});
    await sendWaiting(world.services);
    expect(world.sink.mails()).toEqual([]);
  });

  it('a lead’s owner is told by mail and in Dynamics', async () => {
    const [seller] = await world.read(
      'systemusers?$filter=internalemailaddress ne null&$select=systemuserid,internalemailaddress',
    );
    const services = world.with({
      appNotifications: true,
      mail: { url: world.sink.url, from: 'leads@contoso.example', to: ['owner'] },
    });
    const id = await world.request(1, {
      'ownerid@odata.bind': `/systemusers(${String(seller?.['systemuserid'])})`,
    });
    const row = {
      row: { receiptId: 'touch-1' },
      settlement: { kind: 'delivered', leadId: id },
      asksForContact: true,
    };
    await announceRequests(services, [row as never], Date.now());
    await sendWaiting(services);
    await sendWaiting(services);
    expect(world.sink.mails().map(({ to }) => to)).toEqual([['sam.seller@contoso.example']]);
    const notifications = await world.read('appnotifications');
    expect(notifications).toHaveLength(1);
    expect(notifications[0]).toMatchObject({
      title: 'A customer asks for contact: Contoso CRM',
      _ownerid_value: seller?.['systemuserid'],
    });
    expect(String(notifications[0]?.['data'])).toContain(id);
  });

  it('a missing privilege for notifications in Dynamics holds up no mail', async () => {
    const [seller] = await world.read(
      'systemusers?$filter=internalemailaddress ne null&$select=systemuserid',
    );
    const services = world.with({ appNotifications: true });
    for (const index of [1, 2]) {
      const owner = { 'ownerid@odata.bind': `/systemusers(${String(seller?.['systemuserid'])})` };
      const leadId = await world.request(index, owner);
      const row = { row: { receiptId: `touch-${index}` }, settlement: { kind: 'delivered', leadId } };
      await announceRequests(services, [{ ...row, asksForContact: true } as never], Date.now());
    }
    await world.sim('POST', 'privileges', { remove: ['prvCreateappnotification'] });
    await sendWaiting(services);
    expect(world.sink.mails()).toHaveLength(2);
    expect(world.logged.join()).toContain('app-notification-refused');
  });

  it('hostile names stay text, in one header and in the log nowhere', async () => {
    await world.request(1, {
      firstname: 'Eve\r\nBcc: all@evil.example',
      mpl_offertitle: 'CRM\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script>',
    });
    await sendWaiting(world.services);
    const [mail] = world.sink.mails();
    expect(mail?.to).toEqual(['sales@contoso.example']);
    expect(mail?.subject).toBe(
      'A customer asks for contact: CRM Bcc: all@evil.example <script>alert(1)</script>',
    );
    expect(world.logged.join()).not.toMatch(/Eve|evil|contoso|Northwind/);
  });

  it('what a worker had handed over when it died is not sent twice', async () => {
    await world.request(1);
    const [row] = await world.inbox.rows('notices');
    await world.inbox.storage.tables.notices.updateEntity(
      { partitionKey: 'notice', rowKey: String(row?.['rowKey']), state: 'sending' },
      'Merge',
    );
    await sendWaiting(world.services);
    expect(world.sink.mails()).toEqual([]);
    expect((await world.inbox.rows('notices'))[0]).toMatchObject({ state: 'uncertain' });
  });
});
