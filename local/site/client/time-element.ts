import { element } from './element';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** A point in time in the reader's own zone and manner; the title tells it in UTC. */
export function timeElement(iso: string): HTMLTimeElement {
  const at = new Date(iso);
  const words = Number.isNaN(at.getTime()) ? iso : format.format(at);
  return element('time', { datetime: iso, title: `${iso} (UTC)` }, words);
}
