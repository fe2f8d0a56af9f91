/** A message of Dynamics, by the id that it has in every environment; by name where no id is published. */
export type MessageReference = { readonly id: string } | { readonly name: string };

export interface EventStep {
  /** Names the step for ever: its id is made from it. */
  readonly key: string;
  readonly message: string;
  readonly reference: MessageReference;
  readonly table: string;
  /** The step runs only when one of these columns is written; an update step without any would run on every update. */
  readonly columns: readonly string[];
}

const update = { id: '20bebb1b-ea3e-db11-86a7-000a3a5473e8' };
const deletion = { id: 'a1bdbb1b-ea3e-db11-86a7-000a3a5473e8' };

/** What the Function App is told of. All run after the fact, so that a receiver that is down never blocks a save. */
export const eventSteps: readonly EventStep[] = [
  {
    key: 'lead-update',
    message: 'Update',
    reference: update,
    table: 'lead',
    // Dynamics' Qualify and Disqualify, our stage, and everything that forbids contact.
    columns: [
      'donotbulkemail',
      'donotemail',
      'donotphone',
      'mpl_donotcontact',
      'mpl_stage',
      'statecode',
      'statuscode',
    ],
  },
  { key: 'lead-delete', message: 'Delete', reference: deletion, table: 'lead', columns: [] },
  { key: 'opportunity-win', message: 'Win', reference: { name: 'Win' }, table: 'opportunity', columns: [] },
  {
    key: 'opportunity-lose',
    message: 'Lose',
    reference: { name: 'Lose' },
    table: 'opportunity',
    columns: [],
  },
];
