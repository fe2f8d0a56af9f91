import { byId } from '../../../client/by-id';

/** Says something above the screen; an empty text takes the notice away. */
export function showNotice(text: string, tone: 'plain' | 'bad' = 'plain'): void {
  const notice = byId('notice', HTMLElement);
  notice.hidden = text === '';
  notice.dataset['tone'] = tone;
  if (notice.textContent !== text) notice.textContent = text;
}
