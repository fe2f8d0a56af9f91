import { existsSync, readFileSync } from 'node:fs';
import { HostError } from './host-error';

/**
 * The `Values` of `local.settings.json`, or nothing when there is no such file. The environment wins over them.
 * @throws HostError when the file is not what it should be.
 */
export function readLocalSettings(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  try {
    const { IsEncrypted: isEncrypted, Values: values } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      unknown
    >;
    if (isEncrypted === true) throw new Error('it is encrypted; run "func settings decrypt"');
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new HostError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
