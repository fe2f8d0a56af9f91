import { decodeText } from './decode-text';

/** Decoded query options and parameter aliases (`@p1`) of a raw query string. The last of a name wins. */
export function queryOptions(rawQuery: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const pair of rawQuery.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    options.set(decodeText(name.replaceAll('+', ' ')), decodeText(value.replaceAll('+', ' ')));
  }
  return options;
}
