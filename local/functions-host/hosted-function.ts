import type { Binding, RegisteredFunction } from './core-types';
import { HostError } from './host-error';

interface Common {
  readonly name: string;
  readonly registered: RegisteredFunction;
  /** Name of the trigger's binding: the library finds the input by it. */
  readonly trigger: string;
}

export type AuthLevel = 'anonymous' | 'function' | 'admin';

export interface HttpFunction extends Common {
  readonly kind: 'http';
  /** Template below the route prefix, such as `leads/{offerId?}`. */
  readonly route: string;
  /** Upper case. */
  readonly methods: readonly string[];
  readonly authLevel: AuthLevel;
}

export interface TimerFunction extends Common {
  readonly kind: 'timer';
  readonly schedule: string;
  readonly runOnStartup: boolean;
}

export interface QueueFunction extends Common {
  readonly kind: 'queue';
  readonly queueName: string;
  /** Name of the setting that holds the connection. */
  readonly connection: string;
}

export type HostedFunction = HttpFunction | TimerFunction | QueueFunction;

/**
 * Reads what a function wants from its bindings.
 * @throws HostError for a trigger or output that this host does not serve.
 */
export function toHostedFunction(registered: RegisteredFunction): HostedFunction {
  const { name, bindings } = registered.metadata;
  const entries = Object.entries(bindings);
  for (const [binding, { type, direction }] of entries)
    if (!type.endsWith('Trigger') && !(direction === 'out' && type === 'http'))
      throw new HostError(
        `Function "${name}": the binding "${binding}" of type ${type} is not served on this machine.`,
      );
  const [trigger, binding] = entries.find(([, { type }]) => type.endsWith('Trigger')) ?? [];
  if (trigger === undefined || binding === undefined)
    throw new HostError(`Function "${name}" has no trigger.`);
  const common = { name, registered, trigger };

  switch (binding.type) {
    case 'httpTrigger':
      return {
        ...common,
        kind: 'http',
        route: text(binding, 'route') ?? name,
        methods: methodsOf(binding),
        authLevel: authLevelOf(name, text(binding, 'authLevel')),
      };
    case 'timerTrigger':
      return {
        ...common,
        kind: 'timer',
        schedule: needed(name, binding, 'schedule'),
        runOnStartup: binding['runOnStartup'] === true,
      };
    case 'queueTrigger':
      return {
        ...common,
        kind: 'queue',
        queueName: needed(name, binding, 'queueName'),
        connection: text(binding, 'connection') ?? 'AzureWebJobsStorage',
      };
    default:
      throw new HostError(`Function "${name}": the trigger ${binding.type} is not served on this machine.`);
  }
}

function text(binding: Binding, setting: string): string | undefined {
  const value = binding[setting];
  return typeof value === 'string' ? value : undefined;
}

function needed(name: string, binding: Binding, setting: string): string {
  const value = text(binding, setting);
  if (value === undefined) throw new HostError(`Function "${name}": the ${binding.type} has no ${setting}.`);
  return value;
}

function methodsOf(binding: Binding): readonly string[] {
  const methods = binding['methods'];
  return (Array.isArray(methods) ? methods : ['GET', 'POST']).map((method) => String(method).toUpperCase());
}

function authLevelOf(name: string, level = 'function'): AuthLevel {
  const lower = level.toLowerCase();
  if (lower === 'anonymous' || lower === 'function' || lower === 'admin') return lower;
  throw new HostError(`Function "${name}": authLevel is "${level}", expected anonymous, function or admin.`);
}
