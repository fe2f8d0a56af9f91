import { askSite } from './ask-site';
import { byId } from './by-id';
import { pollWhileVisible, type Poll } from './poll-while-visible';
import type { StatusReport } from './status-report';
import { statusSections, statusSummary } from './status-sections';

const pauseMs = 3_000;

/** Keeps the figures of the Function App fresh while the view is shown. */
export function startStatusView(isShown: () => boolean): Poll {
  const notice = byId('status-notice', HTMLElement);
  const place = byId('status-report', HTMLElement);
  let painted = '';

  const say = (tone: 'good' | 'warn' | 'bad', text: string) => {
    notice.dataset['tone'] = tone;
    if (notice.textContent !== text) notice.textContent = text;
  };
  const look = async () => {
    const answer = await askSite<StatusReport>('/read/status');
    if (answer.kind === 'failed') say('bad', `${answer.message} Asking again every few seconds.`);
    if (answer.kind !== 'read') return;
    const { time: _time, ...report } = answer.value;
    say((report.warnings ?? []).length === 0 ? 'good' : 'warn', statusSummary(report));
    const text = JSON.stringify(report);
    if (text === painted) return;
    painted = text;
    place.replaceChildren(...statusSections(report));
  };
  return pollWhileVisible(look, () => pauseMs, isShown);
}
