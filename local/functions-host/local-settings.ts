import { existsSync, readFileSync } from 'node:fs';
import { HostError } from './host-error';

/**
 * The `Values` of `local.settings.json`, or nothing when there is no such file. The environment wins over them.
 * @throws HostError when the file is not what it should be.
 */
export function readLocalSettings(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  try {
    // Editors on Windows begin a file with a byte order mark, which JSON does not know.
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const { IsEncrypted: isEncrypted, Values: values } = JSON.parse(text) as Record<string, unknown>;
    if (isEncrypted === true) throw new Error('it is encrypted; run "func settings decrypt"');
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new HostError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** The parser's own words quote what stands there, which may be a key. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SyntaxError)) return text;
  const place = /line \d+ column \d+/.exec(text)?.[0];
  return `it is not JSON${place === undefined ? '' : ` (${place})`}`;
}
