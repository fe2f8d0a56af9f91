import type { Table } from '../catalog';
import type { WebhookSpec } from '../events/webhook-spec';
import { eventMessages } from '../schema/base-rows';
import { ControlError } from './control-error';
import { object, oneOf, optional, text, type Reader } from './read-members';

const keyOrValues: Reader<string | Readonly<Record<string, string>>> = (value, name) => {
  if (typeof value === 'string') return value;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || !Object.values(value).every((one) => typeof one === 'string'))
    throw new ControlError(
      `"${name}" must be a text (authtype 4) or an object of names and texts (5 and 6).`,
    );
  return value as Readonly<Record<string, string>>;
};

const httpUrl: Reader<string> = (value, name) => {
  const url = text(value, name);
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new ControlError(`"${name}" must be an http or https URL.`);
};

/** Reads the description of a web hook for one of these tables. Without `mode` it is asynchronous. */
export function readWebhookSpec(tables: readonly Table[], value: unknown): WebhookSpec {
  const given = object({
    url: httpUrl,
    message: oneOf(eventMessages),
    entity: oneOf(tables.map((table) => table.logicalName)),
    mode: optional(oneOf([0, 1])),
    authtype: optional(oneOf([4, 5, 6])),
    authvalue: optional(keyOrValues),
  })(value, 'the web hook');
  const { url, message, entity, mode = 1, authtype, authvalue } = given;
  if ((authtype === 5 || authtype === 6) && typeof authvalue !== 'object')
    throw new ControlError('"authvalue" must be an object of names and values for authtype 5 and 6.');
  return {
    ...{ url, message, entity, mode },
    ...(authtype === undefined ? {} : { authtype }),
    ...(authvalue === undefined ? {} : { authvalue }),
  };
}
