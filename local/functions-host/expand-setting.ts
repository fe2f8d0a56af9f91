import { HostError } from './host-error';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Puts settings in place of `%NAME%`, as bindings allow in schedules and queue names.
 * @throws HostError naming a setting that is not there.
 */
export function expandSetting(text: string, env: Environment): string {
  return text.replaceAll(/%([^%]+)%/g, (_whole, name: string) => {
    const value = env[name];
    if (value === undefined)
      throw new HostError(`${name}: it is not set, expected a value, because a binding says "${text}".`);
    return value;
  });
}
