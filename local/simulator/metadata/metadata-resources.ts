import type { Plan } from '../operations/plan';
import type { Call } from '../service/call';
import { planMetadataDocument } from './metadata-document';
import { planEntityDefinitions, planGlobalOptionSets } from './plan-definitions';
import { planServiceDocument } from './service-document';

/** What describes the service, by first segment; the service root has none. */
export const metadataResources: ReadonlyMap<string, (call: Call) => Plan> = new Map([
  ['', planServiceDocument],
  ['$metadata', planMetadataDocument],
  ['EntityDefinitions', planEntityDefinitions],
  ['GlobalOptionSetDefinitions', planGlobalOptionSets],
]);
