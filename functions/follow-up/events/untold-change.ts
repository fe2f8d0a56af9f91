import type { DataverseChange } from './read-context';

/** Why a lead is looked at although no message told of it: `task` stands for one whose task could not be made yet. */
export type UntoldReason = 'sweep' | 'task';

/** Asks for a look at a lead; by itself it says nothing about it. */
export const untoldChange = (leadId: string, reason: UntoldReason): DataverseChange => ({
  kind: 'lead-changed',
  id: leadId,
  qualified: false,
  reopened: false,
  stopsContact: false,
  saysContacted: false,
  leadKey: undefined,
  occurredAtMs: undefined,
  operationId: reason,
});

/** Messages carry ids in its place. */
export const waitsForTask = ({ operationId }: DataverseChange): boolean => operationId === 'task';
