import { changedState } from '../../../../leads/follow-up/changed-state';
import { followUpState } from '../../../../leads/follow-up/follow-up-state';
import { toIsoSeconds } from '../../../../leads/mapping/iso-seconds';
import { followUpStatus } from '../../../../leads/schema/choices';
import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LogContactCommand } from './command';
import type { LeadDesk } from './lead-desk';
import { noteOnLead, type Values } from './update-lead';

/** An activity that was written while a later step failed. */
interface Unfinished {
  readonly leadId: string;
  readonly form: object;
  readonly channel: LogContactCommand['channel'];
  readonly id: string;
  /** What it says, once it is completed. */
  readonly completedWith?: Words;
}

interface Words {
  readonly subject: string;
  readonly description: string;
}

/** Completed, as it was made or sent by the seller: status reason 2 of both tables. */
const completed = { statecode: 1, statuscode: 2 };
/** Dynamics' status reason of an open lead that was contacted. */
const contactedReason = 2;

const wordsOf = ({ subject, notes }: LogContactCommand): Words => ({ subject, description: notes });

const contentOf = ({ lead, nowMs }: LeadDesk, command: LogContactCommand) => ({
  ...wordsOf(command),
  directioncode: true,
  actualend: toIsoSeconds(nowMs),
  ...(command.channel === 'phonecall' && lead.customer.phone !== '' && { phonenumber: lead.customer.phone }),
});

/** The first answer to a request ends its clock; a further contact changes nothing there. */
const answerValues = ({ lead: { followUp }, nowMs }: LeadDesk): Values =>
  followUpState(followUp, nowMs).status === followUpStatus.Contacted
    ? {}
    : changedState({ ...followUp, firstContactedAtMs: nowMs }, nowMs, followUp);

const contactedValues = (desk: LeadDesk): Values => ({
  ...answerValues(desk),
  ...(desk.lead.state === leadState.Open && { statuscode: contactedReason }),
});

/** What was completed belongs to its own form; what is still open is filled anew by whichever comes next. */
const goesOnWith = (
  { leadId, form, channel, completedWith }: Unfinished,
  id: string,
  command: LogContactCommand,
): boolean => leadId === id && channel === command.channel && (form === command.form || !completedWith);

/** What is left to write of an activity: all with its completion, or the words that were changed since. */
const missingOf = (desk: LeadDesk, { completedWith }: Unfinished, command: LogContactCommand): Values => {
  if (!completedWith) return { ...contentOf(desk, command), ...completed };
  const { subject, description } = wordsOf(command);
  return {
    ...(subject !== completedWith.subject && { subject }),
    ...(description !== completedWith.description && { description }),
  };
};

/**
 * Writes down a contact as a completed activity about the lead. Tried again after a failure, it goes on with the
 * activity that exists already, so that one call is never counted twice.
 */
export const createContactLog = () => {
  let unfinished: Unfinished | undefined;
  const activityFor = async (desk: LeadDesk, command: LogContactCommand): Promise<Unfinished> => {
    const { webAPI, lead } = desk;
    if (unfinished && goesOnWith(unfinished, lead.id, command)) return unfinished;
    const { id } = await webAPI.createRecord(command.channel, {
      ...contentOf(desk, command),
      [`regardingobjectid_lead_${command.channel}@odata.bind`]: `/leads(${lead.id})`,
    });
    return { leadId: lead.id, form: command.form, channel: command.channel, id };
  };
  return async (desk: LeadDesk, command: LogContactCommand): Promise<void> => {
    unfinished = await activityFor(desk, command);
    const missing = missingOf(desk, unfinished, command);
    if (Object.keys(missing).length > 0)
      await desk.webAPI.updateRecord(command.channel, unfinished.id, missing);
    unfinished = { ...unfinished, form: command.form, completedWith: wordsOf(command) };
    await noteOnLead(desk, contactedValues(desk));
    unfinished = undefined;
  };
};
