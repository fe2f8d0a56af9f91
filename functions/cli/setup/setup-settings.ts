import { readDataverseSettings, type DataverseConfig } from '../../config-dataverse';
import { SettingsError, SettingsReader } from '../../settings';

export interface SetupSettings {
  readonly dataverse: DataverseConfig;
  /** Where Dataverse is to send its events; absent: the address that stands there stays. */
  readonly functionApp: { readonly origin: string; readonly key: string } | undefined;
  /** Application (client) id of the identity that the Function App works under. */
  readonly applicationId: string | undefined;
}

/** @throws SettingsError naming every setting that does not fit. */
export function readSetupSettings(env: Readonly<Record<string, string | undefined>>): SetupSettings {
  const settings = new SettingsReader(env);
  const dataverse = readDataverseSettings(settings);
  const functionApp = readFunctionApp(settings);
  if (settings.problems.length > 0) throw new SettingsError(settings.problems);
  return { dataverse, functionApp, applicationId: dataverse.clientId };
}

function readFunctionApp(settings: SettingsReader): SetupSettings['functionApp'] {
  if (settings.text('FUNCTION_APP_URL') === undefined) return undefined;
  const url = settings.url(
    'FUNCTION_APP_URL',
    'the address of the Function App, such as https://contoso-leads.azurewebsites.net',
  );
  const key = settings.text('FUNCTION_APP_KEY');
  if (key === undefined)
    settings.refuse('FUNCTION_APP_KEY', 'a function key of that app, because FUNCTION_APP_URL is set', true);
  return url && key ? { origin: url.origin, key } : undefined;
}
