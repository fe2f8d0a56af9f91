import { attributeOf, attributesOf, isObject, parameterOf } from './context-value';
import { ownTag } from '../own-tag';
import { contextInstant } from './context-instant';
import { watchedLeadColumns } from './steps';

/** What a message from Dataverse tells us to look at. It holds no personal data. */
export interface DataverseChange {
  readonly kind: 'lead-changed' | 'lead-deleted' | 'opportunity-changed';
  readonly id: string;
  /** The lead was qualified. */
  readonly qualified: boolean;
  /** The row was set to open; for a row that was open before it means nothing. */
  readonly reopened: boolean;
  /** A person said that this customer wants no contact. */
  readonly stopsContact: boolean;
  /** A person set the status reason to Contacted, or may have: the message came without its parameters. */
  readonly saysContacted: boolean;
  /** Key of a deleted lead, where the step was registered with an image. */
  readonly leadKey: string | undefined;
  /** Epoch milliseconds by Dataverse's clock. */
  readonly occurredAtMs: number | undefined;
  /** The same in a repetition. */
  readonly operationId: string;
}

export type ContextReading =
  | { readonly kind: 'change'; readonly change: DataverseChange }
  /** A message that concerns nothing of ours, or tells of our own write. */
  | { readonly kind: 'of-no-interest' }
  | { readonly kind: 'not-a-context' };

const noContactColumns = ['mpl_donotcontact', 'donotemail', 'donotphone'] as const;

/** Dynamics' status reason "Contacted" of an open lead. */
export const contactedReason = 2;

const idPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads a RemoteExecutionContext as web hooks get it, whole or without its parameters (above 256 KB). */
export function readContext(body: unknown): ContextReading {
  if (!isObject(body)) return { kind: 'not-a-context' };
  const { MessageName: message, PrimaryEntityName: table, PrimaryEntityId: id } = body;
  if (typeof message !== 'string' || typeof table !== 'string') return { kind: 'not-a-context' };
  if (typeof id !== 'string' || !idPattern.test(id)) return { kind: 'not-a-context' };
  const change = toChange(body, message, table);
  if (change === undefined) return { kind: 'of-no-interest' };
  return {
    kind: 'change',
    change: {
      qualified: false,
      reopened: false,
      stopsContact: false,
      saysContacted: false,
      leadKey: undefined,
      ...change,
      id: id.toLowerCase(),
      occurredAtMs: contextInstant(body['OperationCreatedOn']),
      operationId: operationOf(body),
    },
  };
}

type Told = Pick<DataverseChange, 'kind'> & Partial<DataverseChange>;
type Context = Readonly<Record<string, unknown>>;

function toChange(context: Context, message: string, table: string): Told | undefined {
  if (table === 'lead' && message === 'Delete') return { kind: 'lead-deleted', leadKey: imageKey(context) };
  if (isOwn(context)) return undefined;
  if (table === 'lead') return leadChange(context, message);
  return table === 'opportunity' ? opportunityChange(context, message) : undefined;
}

function leadChange(context: Context, message: string): Told | undefined {
  if (message === 'QualifyLead') return { kind: 'lead-changed', qualified: true };
  if (message !== 'Update' && message !== 'SetState') return undefined;
  const state = stateIn(context, message);
  const changed = attributesOf(parameterOf(context, 'Target'));
  const hasParameters = Array.isArray(context['InputParameters']);
  const concerns = watchedLeadColumns.some((column) => column in changed) || state !== undefined;
  // What a touch brought carries its time; delivery has weighed it against everything else already.
  const isTouch = 'mpl_lasttouchon' in changed && state === undefined;
  if ((hasParameters && !concerns) || isTouch) return undefined;
  return {
    kind: 'lead-changed',
    qualified: state === 1,
    reopened: state === 0,
    stopsContact: noContactColumns.some((column) => changed[column] === true),
    saysContacted: !hasParameters || reasonIn(context, message) === contactedReason,
  };
}

function opportunityChange(context: Context, message: string): Told | undefined {
  if (message === 'Win' || message === 'Lose') return { kind: 'opportunity-changed' };
  if (message !== 'Update' && message !== 'SetState') return undefined;
  const state = stateIn(context, message);
  if (Array.isArray(context['InputParameters']) && state === undefined) return undefined;
  return { kind: 'opportunity-changed', reopened: state === 0 };
}

/** `statuscode` that the message sets. */
const reasonIn = (context: Context, message: string): unknown =>
  message === 'SetState'
    ? attributeOf(parameterOf(context, 'Status'))
    : attributesOf(parameterOf(context, 'Target'))['statuscode'];

/** `statecode` that the message sets. */
function stateIn(context: Context, message: string): number | undefined {
  const value =
    message === 'SetState'
      ? attributeOf(parameterOf(context, 'State'))
      : attributesOf(parameterOf(context, 'Target'))['statecode'];
  return typeof value === 'number' ? value : undefined;
}

const isOwn = ({ SharedVariables: variables }: Context): boolean =>
  Array.isArray(variables) &&
  variables.some((entry) => isObject(entry) && entry['key'] === 'tag' && entry['value'] === ownTag);

function imageKey({ PreEntityImages: images }: Context): string | undefined {
  if (!Array.isArray(images)) return undefined;
  const keys = images.map((image) =>
    isObject(image) ? attributesOf(image['value'])['mpl_leadkey'] : undefined,
  );
  const key = keys.find((value) => typeof value === 'string');
  return typeof key === 'string' && /^[a-z0-9-]{1,100}$/.test(key) ? key : undefined;
}

function operationOf({
  OperationId: operation,
  RequestId: request,
  CorrelationId: correlation,
}: Context): string {
  const id = [operation, request, correlation].find(
    (value) => typeof value === 'string' && idPattern.test(value),
  );
  return typeof id === 'string' ? id.toLowerCase() : 'unknown';
}
