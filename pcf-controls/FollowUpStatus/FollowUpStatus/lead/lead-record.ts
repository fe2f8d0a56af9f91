import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';

/** A row of another table that the lead points to. */
export interface Reference {
  readonly table: string;
  readonly id: string;
  readonly name: string;
}

/** An opportunity with Dynamics' own state (`statecode`). */
export interface Opportunity {
  readonly id: string;
  readonly state: number;
  readonly estimatedAmount: number | undefined;
}

/** The currency of a lead's amounts. */
export interface Currency {
  readonly id: string;
  readonly decimals: number;
}

/** A lead as the control reads it: what its clocks, its forms and its writes need. */
export interface LeadRecord {
  readonly id: string;
  /** Another one means that the row was written since. */
  readonly rowVersion: string;
  readonly changedBy: string;
  readonly changedAtMs: number | undefined;
  readonly state: number;
  readonly followUp: FollowUpColumns;
  readonly customer: {
    readonly name: string;
    readonly company: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly topic: string;
  readonly notes: string;
  readonly crmReference: string;
  readonly estimatedAmount: number | undefined;
  /** Dataverse gives a lead its currency with its first amount. */
  readonly currency: Currency | undefined;
  readonly purchaseTimeFrame: number | undefined;
  /** As the host's language has it. */
  readonly purchaseTimeFrameName: string;
  readonly owner: Reference | undefined;
  readonly campaign: Reference | undefined;
  readonly accountId: string | undefined;
  readonly contactId: string | undefined;
  /** The opportunities that came of the lead, open ones first. */
  readonly opportunities: readonly Opportunity[];
}
