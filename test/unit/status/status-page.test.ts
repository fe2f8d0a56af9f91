import { statusPage } from '../../../functions/triggers/status-page';
import type { StatusReport } from '../../../functions/status-report';

const report: StatusReport = {
  time: '2026-01-31T12:00:00.000Z',
  inbox: { depth: 7, oldest: '2026-01-31T11:59:00.000Z' },
  quarantine: { count: 0, byReason: {} },
  deadLetters: { count: 1, byReason: { '<script>alert(1)</script>': 1 } },
  lastLeads: { 'App"Source': '2026-01-30T12:00:00.000Z' },
  leadTable: { polled: true, newestRow: null },
  dataverse: {
    reachable: true,
    heldUntil: null,
    missing: [],
    lastFault: {
      code: '0x80040220',
      status: 403,
      message: 'A privilege <is> missing & "more"',
      at: '2026-01-31T11:00:00.000Z',
    },
  },
  warnings: ['1 dead letter: mend the cause'],
};

describe('the status page', () => {
  it('shows figures, warnings and the last fault', () => {
    const html = statusPage(report);
    for (const text of [
      '<strong>7</strong>',
      'oldest since 2026-01-31T11:59',
      '1 dead letter: mend the cause',
      '0x80040220',
      '1 thing needs attention.',
    ])
      expect(html).toContain(text);
    expect(statusPage({ ...report, warnings: [] })).toContain('Everything works.');
  });

  it('shows every text as text', () => {
    const html = statusPage(report);
    expect(html).not.toContain('<script>');
    expect(html).toContain('A privilege &lt;is&gt; missing &amp; &quot;more&quot;');
    expect(html).toContain('App&quot;Source');
  });
});
