import type { Ports } from './world-settings';

/** What the person at the terminal needs to know; never a key. The last line begins with `Ready`. */
export function banner(ports: Ports, folder: string): string {
  const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
  return [
    '',
    `  Page               ${at(ports.SITE_PORT, '/')}`,
    `  Seller's leads     ${at(ports.SITE_PORT, '/seller')}  (builds the controls when it is first opened)`,
    `  Lead destination   ${at(ports.FUNCTIONS_PORT, '/api/leads')}  (with ?code= and the key in LOCAL_FUNCTION_KEY)`,
    `  Mails              ${at(ports.SITE_PORT, '/mails')}`,
    `  Status             ${at(ports.FUNCTIONS_PORT, '/api/status')}`,
    `  Dataverse          ${at(ports.DATAVERSE_PORT, '/api/data/v9.2/')}`,
    `  Azurite            ports ${ports.AZURITE_BLOB_PORT}, ${ports.AZURITE_QUEUE_PORT}, ${ports.AZURITE_TABLE_PORT}`,
    `  Logs, process ids  ${folder}`,
    '',
    'Ready. Everything runs on this machine; Ctrl+C ends it.',
  ].join('\n');
}
