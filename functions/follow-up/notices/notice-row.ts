import type { TableEntityResult } from '@azure/data-tables';
import type { NoticeKind } from '../../../leads/follow-up/due-notice';

export type NoticeChannel = 'mail' | 'app';

/**
 * `waiting`: to be sent. `digest`: to be sent with others. `sending`: handed over, no answer yet. `sent`, `dropped`
 * (nobody needs to be told any more) and `uncertain` (the server took it and did not say so) are final.
 */
export type NoticeState = 'waiting' | 'digest' | 'sending' | 'sent' | 'dropped' | 'uncertain';

/** Something that somebody is to be told, once. It names a lead by its id and nobody by name or address. */
export interface Notice {
  readonly leadId: string;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  /** Which request of the customer it is about: its touch, or the time that it is answered by. */
  readonly occasion: string;
}

export interface StoredNotice extends Notice {
  readonly rowKey: string;
  readonly state: NoticeState;
  /** ISO 8601 in UTC, by Dataverse's clock. */
  readonly createdAt: string;
  readonly attempts: number;
  /** Who it was meant for, without telling. */
  readonly recipientKey: string;
  /** UTC day of a mail of its own. */
  readonly sentDay: string;
  readonly etag: string;
}

export const noticePartition = 'notice';

/** The idempotency key: whoever comes upon the same reason again finds this row. */
export const noticeKey = ({ leadId, kind, occasion, channel }: Notice): string =>
  [leadId, kind, occasion, channel].join('|');

export function fromNoticeEntity(entity: TableEntityResult<Record<string, unknown>>): StoredNotice {
  const text = (name: string): string => (typeof entity[name] === 'string' ? entity[name] : '');
  return {
    rowKey: entity.rowKey ?? '',
    etag: entity.etag,
    leadId: text('leadId'),
    kind: text('kind') as NoticeKind,
    channel: text('channel') as NoticeChannel,
    occasion: text('occasion'),
    state: text('state') as NoticeState,
    createdAt: text('createdAt'),
    attempts: Number(entity['attempts'] ?? 0),
    recipientKey: text('recipientKey'),
    sentDay: text('sentDay'),
  };
}
