import { loadLead } from '../lead/load-lead';
import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LeadRecord, Reference } from '../lead/lead-record';
import { acceptedValues, ownerValues } from './accepted-values';
import type { AcceptCommand } from './command';
import { HandedOverError } from './handed-over-error';
import type { LeadDesk } from './lead-desk';
import { qualifyLead } from './qualify-lead';
import { updateLead, type Values } from './update-lead';

/** The lead as a failed call has left it; undefined where even that cannot be read, as when the access went with it. */
const leftAs = ({ webAPI, lead }: LeadDesk): Promise<LeadRecord | undefined> =>
  loadLead(webAPI, lead.id).catch(() => undefined);

const isWritten = (desk: LeadDesk, values: Values): Promise<boolean> =>
  updateLead(desk, values).then(
    () => true,
    () => false,
  );

/** Takes a lead back that is still open, so that it is not left with somebody who knows nothing of it. */
const takeBack = async (
  desk: LeadDesk,
  left: LeadRecord | undefined,
  owner: Reference,
  reason: unknown,
): Promise<void> => {
  const isBack = left !== undefined && (await isWritten(desk, ownerValues(owner, desk.lead.owner)));
  if (!isBack) throw new HandedOverError(owner.name, reason);
};

/**
 * Qualifies the lead with what the seller typed. Dynamics copies the columns to the opportunity, so they are written
 * first. The owner comes before the qualification too, for a qualified lead is read-only (Lead table reference); but by
 * itself, so that it alone is taken back when Dynamics refuses to qualify. A call whose answer was lost is not a
 * refusal.
 */
export const acceptLead = async (desk: LeadDesk, command: AcceptCommand): Promise<void> => {
  const { owner } = command;
  const handover = ownerValues(desk.lead.owner, owner);
  await updateLead(desk, acceptedValues(desk.lead, command));
  await updateLead(desk, handover);
  try {
    await qualifyLead(desk);
  } catch (error) {
    const left = await leftAs(desk);
    if (left?.state === leadState.Qualified) return;
    if (owner && Object.keys(handover).length > 0) await takeBack(desk, left, owner, error);
    throw error;
  }
};
