import { normaliseTitle } from '../leads/offer/normalise-title';
import { mostShards } from '../leads/keys/shard';
import type { LeadScope } from '../leads/received-touch';
import { readDataverseSettings, type DataverseConfig } from './config-dataverse';
import { readOwnerRulesFile } from './config-owner-rules';
import { readNoticeSettings, type NoticeConfig } from './config-notices';
import { readStorageSettings, type StorageAccount } from './config-storage';
import type { OwnerRules } from './follow-up/assignment/owner-rules';
import { SettingsError, SettingsReader } from './settings';
import { readTelemetrySettings, type TelemetryConfig } from './telemetry/telemetry-settings';

/** Everything that can be set, read once and checked; nothing else in the app looks at the environment. */
export interface Config {
  readonly dataverse: DataverseConfig;
  readonly storage: StorageAccount;
  /** The account that holds Partner Center's `MarketplaceLeads` table; absent: no polling. */
  readonly leadTableSource: StorageAccount | undefined;
  readonly leadScope: LeadScope;
  readonly followUpHours: number;
  readonly doNotContact: 'flag' | 'skip';
  readonly testLeads: 'mark' | 'skip';
  readonly retentionDays: number;
  readonly shardCount: number;
  readonly notices: NoticeConfig;
  /** Who gets which new lead; absent: the service user. */
  readonly ownerRules: OwnerRules | undefined;
  /** An accepted lead gets a task for its owner. */
  readonly followUpTasks: boolean;
  /** Whether name servers are asked if an e-mail domain takes mail at all. */
  readonly mailDomainCheck: 'on' | 'off';
  /** Days without any lead after which the status page asks whether the destination still works; 0: never. */
  readonly quietDays: number;
  /** Normalised offer title → offer id, for carriers that tell only the title. */
  readonly offerIds: Readonly<Record<string, string>>;
  readonly telemetry: TelemetryConfig;
}

/**
 * @throws SettingsError naming every setting that does not fit.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const settings = new SettingsReader(env);
  const followUpHours = settings.wholeNumber('FOLLOW_UP_HOURS', {
    min: 1,
    max: 720,
    fallback: 24,
    unit: 'hours',
  });
  const config: Config = {
    dataverse: readDataverseSettings(settings),
    storage: readStorageSettings(settings, 'LEAD_STORAGE'),
    leadTableSource:
      (settings.text('LEAD_TABLE_SOURCE') ?? settings.text('LEAD_TABLE_SOURCE__tableServiceUri'))
        ? readStorageSettings(settings, 'LEAD_TABLE_SOURCE', 'table')
        : undefined,
    leadScope: settings.oneOf('LEAD_SCOPE', ['customer+offer', 'customer', 'none'], 'customer+offer'),
    followUpHours,
    doNotContact: settings.oneOf('DNC_LEADS', ['flag', 'skip'], 'flag'),
    testLeads: settings.oneOf('TEST_LEADS', ['mark', 'skip'], 'mark'),
    retentionDays: settings.wholeNumber('RETENTION_DAYS', { min: 2, max: 3650, fallback: 30, unit: 'days' }),
    mailDomainCheck: settings.oneOf('MAIL_DOMAIN_CHECK', ['on', 'off'], 'on'),
    quietDays: settings.wholeNumber('QUIET_DAYS', { min: 0, max: 365, fallback: 14, unit: 'days' }),
    shardCount: settings.wholeNumber('INBOX_SHARDS', {
      min: 1,
      max: mostShards,
      fallback: 8,
      unit: 'shards',
    }),
    offerIds: readOfferIds(settings),
    notices: readNoticeSettings(settings, followUpHours),
    ownerRules: readOwnerRulesFile(settings),
    followUpTasks: settings.oneOf('FOLLOW_UP_TASKS', ['on', 'off'], 'off') === 'on',
    telemetry: readTelemetrySettings(env),
  };
  if (settings.problems.length > 0) throw new SettingsError(settings.problems);
  return Object.freeze(config);
}

function readOfferIds(settings: SettingsReader): Readonly<Record<string, string>> {
  const name = 'OFFER_IDS';
  const value = settings.text(name);
  if (value === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(value);
    if (isTextMap(parsed))
      return Object.fromEntries(Object.entries(parsed).map(([title, id]) => [normaliseTitle(title), id]));
  } catch {
    // Falls through to the message, which says more than the parser's.
  }
  settings.refuse(name, 'a JSON object such as {"Contoso Backup":"contoso.backup"}');
  return {};
}

function isTextMap(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === 'string')
  );
}
