import type { NoticeConfig } from '../../config-notices';
import type { Dataverse } from '../../dataverse/dataverse';
import type { ShardLeases } from '../../inbox/shard-lease';
import type { InboxStorage } from '../../inbox/storage';
import type { Log } from '../../log';
import type { LeadToTell } from './noticed-leads';
import type { NoticeChannel } from './notice-row';
import type { Mailer } from './mailer';

/** What telling people about leads works with. */
export interface NoticeServices {
  readonly config: NoticeConfig;
  readonly dataverseUrl: string;
  readonly storage: InboxStorage;
  readonly dataverse: Dataverse;
  readonly leases: ShardLeases;
  /** Absent: no mails are sent. */
  readonly mailer: Mailer | undefined;
  readonly log: Log;
}

/** The ways that are switched on. */
export const channelsOf = ({ mail, appNotifications }: NoticeConfig): readonly NoticeChannel[] => [
  ...(mail === undefined ? [] : (['mail'] as const)),
  ...(appNotifications ? (['app'] as const) : []),
];

/** Addresses that a mail about this lead goes to, in the order of the setting, each once. */
export const recipientsOf = ({ mail }: NoticeConfig, toTell: LeadToTell): readonly string[] => {
  const all = (mail?.to ?? []).map((entry) => (entry === 'owner' ? toTell.ownerAddress : entry));
  return [...new Set(all.filter((address) => address !== undefined))];
};
