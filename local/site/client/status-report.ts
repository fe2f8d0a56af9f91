/** The part of `GET /api/status` that the page shows; anything may be missing in another version's answer. */
export interface StatusReport {
  readonly time?: string;
  readonly inbox?: { readonly depth: number; readonly oldest: string | null };
  readonly quarantine?: Tally;
  readonly deadLetters?: Tally;
  readonly lastLeads?: Readonly<Record<string, string>>;
  readonly dataverse?: {
    readonly reachable: boolean;
    readonly heldUntil: string | null;
    readonly lastFault: Fault | null;
  };
  readonly warnings?: readonly string[];
}

interface Tally {
  readonly count: number;
  readonly byReason?: Readonly<Record<string, number>>;
}

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly at: string;
}
