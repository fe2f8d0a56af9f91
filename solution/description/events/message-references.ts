import type { EventStep } from '../../../functions/follow-up/events/steps';

/** How a step names its message: by the id that it has in every environment; by its name where no id is published. */
export type MessageReference = { readonly id: string } | { readonly name: string };

export const messageReferences: Readonly<Record<EventStep['message'], MessageReference>> = {
  Update: { id: '20bebb1b-ea3e-db11-86a7-000a3a5473e8' },
  Delete: { id: 'a1bdbb1b-ea3e-db11-86a7-000a3a5473e8' },
  QualifyLead: { name: 'QualifyLead' },
  Win: { name: 'Win' },
  Lose: { name: 'Lose' },
};
