import type { DeclineReason } from '../../../../leads/schema/choices';
import type { Reference } from '../lead/lead-record';

export interface AcceptCommand {
  readonly kind: 'Accept';
  readonly topic: string;
  readonly estimatedAmount: number | undefined;
  readonly purchaseTimeFrame: number | undefined;
  readonly owner: Reference | undefined;
  readonly campaign: Reference | undefined;
  readonly notes: string;
  readonly crmReference: string;
}

/** Declines a received lead, or gives up an accepted one. */
export interface CloseCommand {
  readonly kind: 'Decline' | 'Lost';
  readonly reason: DeclineReason;
  /** The reason in the seller's words, for Dynamics' own record of the closing. */
  readonly reasonText: string;
  readonly notes: string;
}

export interface LogContactCommand {
  readonly kind: 'LogContact';
  /** The form in which it was typed: tried again from there it is the same contact, from another form a further one. */
  readonly form: object;
  readonly channel: 'phonecall' | 'email';
  readonly subject: string;
  readonly notes: string;
}

export interface WonCommand {
  readonly kind: 'Won';
  readonly amount: number | undefined;
  readonly notes: string;
}

/** Opens again what was put away. */
export interface ReopenCommand {
  readonly kind: 'Reopen';
}

/** What a seller decided, with what was typed. */
export type Command = AcceptCommand | CloseCommand | LogContactCommand | WonCommand | ReopenCommand;
