import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { organization } from '../service/organization';
import type { Endpoint } from './step';

/** Bodies above this are sent without parameters and images. */
const maxBodyBytes = 256 * 1024;

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The call that an endpoint gets for a context. */
export function webhookRequest(
  endpoint: Endpoint,
  context: Readonly<Record<string, unknown>>,
): WebhookRequest {
  const whole = serialize(context);
  const tooLarge = Buffer.byteLength(whole) > maxBodyBytes;
  const { authType, authValue } = endpoint;
  return {
    url: withQuery(
      endpoint.url,
      authType === 4 ? { code: authValue ?? '' } : authType === 6 ? namedValues(authValue) : {},
    ),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'x-ms-dynamics-organization': organization.name,
      'x-ms-dynamics-entity-name': String(context.PrimaryEntityName),
      'x-ms-dynamics-request-name': String(context.MessageName),
      'x-ms-correlation-request-id': String(context.CorrelationId),
      ...(tooLarge ? { 'x-ms-dynamics-msg-size-exceeded': 'true' } : {}),
      ...(authType === 5 ? namedValues(authValue) : {}),
    },
    body: tooLarge ? serialize(withoutParameters(context)) : whole,
  };
}

/** The service's serializer escapes every slash. In JSON, slashes stand in texts only. */
const serialize = (context: unknown): string => JSON.stringify(context).replaceAll('/', '\\/');

function withoutParameters(context: Readonly<Record<string, unknown>>): object {
  const {
    ParentContext: _p,
    InputParameters: _i,
    PreEntityImages: _b,
    PostEntityImages: _a,
    ...rest
  } = context;
  return rest;
}

function withQuery(url: string, values: Readonly<Record<string, string>>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(values)) target.searchParams.append(name, value);
  return target.href;
}

const settings = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'setting',
});

/** Names and values of `authvalue` for types 5 and 6: `<settings><setting name="…" value="…"/></settings>`. */
export function namedValues(authValue: string | undefined): Readonly<Record<string, string>> {
  if (authValue === undefined || XMLValidator.validate(authValue) !== true) return {};
  const parsed = settings.parse(authValue) as {
    readonly settings?: { readonly setting?: readonly { readonly name: string; readonly value: string }[] };
  };
  return Object.fromEntries((parsed.settings?.setting ?? []).map(({ name, value }) => [name, value]));
}
