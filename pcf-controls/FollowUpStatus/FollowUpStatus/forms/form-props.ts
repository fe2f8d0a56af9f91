import type { Command } from '../actions/command';
import type { FollowUpModel, Outcome } from '../create-follow-up-model';
import type { LeadRecord } from '../lead/lead-record';

/** What each form of an action gets. */
export interface FormProps {
  readonly lead: LeadRecord;
  readonly attempts: FollowUpModel['attempts'];
  /** False when the lead has changed so that the action is not offered any more. */
  readonly possible: boolean;
  /** Offline nothing can be saved; what was typed waits. */
  readonly online: boolean;
  readonly perform: (command: Command) => Promise<Outcome>;
  readonly onDone: (command: Command) => void;
  readonly onCancel: () => void;
}
