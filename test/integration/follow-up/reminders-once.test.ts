import { sendDigest } from '../../../functions/follow-up/notices/send-digest';
import { sendWaiting } from '../../../functions/follow-up/notices/send-waiting';
import { runSweep } from '../../../functions/follow-up/sweep/run-sweep';
import { followUpStatus, stage } from '../../../leads/schema/choices';
import { iso } from './sweep-world';
import { startNoticeWorld, type NoticeWorld } from './notice-world';

const dayMs = 24 * 3_600_000;

describe('notices that are nobody’s business any more', () => {
  let world: NoticeWorld;
  beforeEach(async () => {
    world = await startNoticeWorld();
  });
  afterEach(() => world.stop());

  const notices = async (kind: string) =>
    (await world.inbox.rows('notices')).filter((row) => row['kind'] === kind).map((row) => row['state']);

  it('an old request is not told of as late again, because somebody changes its accepted lead', async () => {
    const askedMs = Date.now() - 40 * dayMs;
    await world.request(1, {
      mpl_stage: stage.Accepted,
      mpl_followupstatus: followUpStatus.Overdue,
      mpl_receivedon: iso(askedMs),
      mpl_followupdueon: iso(askedMs + dayMs),
      mpl_expireson: iso(askedMs + 14 * dayMs),
    });
    await runSweep(world.services, () => Promise.resolve(new Map()));
    expect(await notices('late')).toEqual([]);
  });

  it('what waits for a digest is dropped in words when nobody is left to send it to', async () => {
    const mail = { url: world.sink.url, from: 'leads@contoso.example' };
    await world.request(1);
    await sendWaiting(world.with({ mailsPerDay: 0 }));
    expect(await notices('request')).toEqual(['digest']);
    await sendDigest(world.with({ mail: { ...mail, to: ['owner'] } }));
    expect(await notices('request')).toEqual(['dropped']);
    expect(world.logged.join()).toContain('nobody-to-tell');
  });
});
