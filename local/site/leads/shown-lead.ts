/** One thing that a customer did, as the page shows it. */
export interface ShownTouch {
  readonly id: string;
  /** What happened, in words ("Contact me: Contoso Backup"). */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly touchedOn?: string;
  readonly source?: string;
  readonly action?: string;
  /** The text as it was received. */
  readonly leadSource?: string;
}

/** A Lead row as the page shows it: labels instead of choice values, ISO 8601 in UTC for times; what is empty is absent. */
export interface ShownLead {
  readonly id: string;
  readonly topic: string;
  readonly name: string;
  readonly company?: string;
  readonly jobTitle?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly country?: string;
  readonly source?: string;
  readonly action?: string;
  readonly callToAction?: string;
  readonly offerTitle?: string;
  readonly offerId?: string;
  readonly stage?: string;
  /** Dynamics' own state: Open, Qualified, Disqualified. */
  readonly state?: string;
  readonly followUp?: string;
  readonly followUpDueOn?: string;
  readonly receivedOn?: string;
  readonly notes?: string;
  readonly isTest: boolean;
  readonly doNotContact: boolean;
  readonly contactRequested: boolean;
  /** Newest first. */
  readonly touches: readonly ShownTouch[];
}

/** `total` counts all Lead rows, `leads` holds the ones that changed last. */
export interface ShownLeads {
  readonly total: number;
  readonly leads: readonly ShownLead[];
}
