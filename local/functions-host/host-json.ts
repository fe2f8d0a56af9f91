import { HostError } from './host-error';
import { parseTimeSpan } from './time-span';

export interface QueueSettings {
  readonly batchSize: number;
  /** A new batch is fetched when no more than this many messages are being worked on. */
  readonly newBatchThreshold: number;
  readonly maxDequeueCount: number;
  /** How long a message stays hidden after a failed attempt. */
  readonly visibilityTimeoutMs: number;
  readonly maxPollingIntervalMs: number;
  readonly messageEncoding: 'base64' | 'none';
}

export interface HostSettings {
  /** Without slashes; empty: no prefix. */
  readonly routePrefix: string;
  readonly queues: QueueSettings;
}

/**
 * Reads the parts of `host.json` that this host obeys, with the platform's defaults (Microsoft Learn, "host.json reference").
 * @throws HostError naming the member that does not fit.
 */
export function readHostJson(text: string, isDevelopment: boolean): HostSettings {
  const root = parse(text);
  const extensions = member(root, 'extensions');
  const queues = member(extensions, 'queues');
  return {
    routePrefix: textOf(member(extensions, 'http'), 'routePrefix', 'api').replaceAll(/^\/+|\/+$/g, ''),
    queues: {
      batchSize: numberOf(queues, 'batchSize', 16, 32),
      newBatchThreshold: numberOf(queues, 'newBatchThreshold', 8, 1000),
      maxDequeueCount: numberOf(queues, 'maxDequeueCount', 5, 1000),
      visibilityTimeoutMs: timeSpanOf(queues, 'visibilityTimeout', '00:00:00'),
      maxPollingIntervalMs: timeSpanOf(queues, 'maxPollingInterval', isDevelopment ? '00:00:02' : '00:01:00'),
      messageEncoding: encodingOf(queues),
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): Json {
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    throw new HostError(`host.json is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const member = (parent: Json, name: string): Json => asObject(parent[name]);

function textOf(parent: Json, name: string, fallback: string): string {
  const value = parent[name] ?? fallback;
  if (typeof value !== 'string') throw misfit(name, value, 'a text');
  return value;
}

function numberOf(parent: Json, name: string, fallback: number, max: number): number {
  const value = parent[name] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max)
    throw misfit(name, value, `a whole number up to ${max}`);
  return value;
}

function timeSpanOf(parent: Json, name: string, fallback: string): number {
  const value = textOf(parent, name, fallback);
  const parsed = parseTimeSpan(value);
  if (parsed === undefined) throw misfit(name, value, 'a time span such as 00:00:05');
  return parsed;
}

function encodingOf(queues: Json): 'base64' | 'none' {
  const value = textOf(queues, 'messageEncoding', 'base64').toLowerCase();
  if (value !== 'base64' && value !== 'none') throw misfit('messageEncoding', value, 'base64 or none');
  return value;
}

function misfit(name: string, value: unknown, expected: string): HostError {
  return new HostError(`host.json: ${name} is ${JSON.stringify(value)}, expected ${expected}.`);
}
