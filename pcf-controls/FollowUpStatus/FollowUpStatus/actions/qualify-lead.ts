import { canExecute, edm, executeAction } from '../../../shared/dataverse/execute-action';
import { changedState } from '../../../../leads/follow-up/changed-state';
import { stage } from '../../../../leads/schema/choices';
import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LeadDesk } from './lead-desk';
import { noteOnClosedLead, updateLead, type Values } from './update-lead';

/** Dynamics' status reason of a qualified lead. */
export const qualifiedReason = 3;

/** Our columns of a lead that was taken up: its clock ends. */
const acceptedColumns = ({ lead, nowMs }: LeadDesk): Values => ({
  mpl_stage: stage.Accepted,
  ...changedState({ ...lead.followUp, isOpen: false, stage: stage.Accepted }, nowMs),
});

/**
 * Qualifies the lead as Dynamics' button does; where the host runs no actions, by its state alone. Our stage comes
 * last, so that it never says Accepted of a lead that Dynamics refused to qualify.
 */
export const qualifyLead = async (desk: LeadDesk): Promise<void> => {
  const { webAPI, lead } = desk;
  if (!canExecute(webAPI))
    return updateLead(desk, {
      statecode: leadState.Qualified,
      statuscode: qualifiedReason,
      ...acceptedColumns(desk),
    });
  const flag = (value: boolean) => ({ type: edm('Boolean'), value });
  await executeAction(webAPI, {
    name: 'QualifyLead',
    boundTo: { table: 'lead', id: lead.id },
    parameters: {
      CreateAccount: flag(lead.accountId === undefined && lead.customer.company !== ''),
      CreateContact: flag(lead.contactId === undefined && lead.customer.name !== ''),
      CreateOpportunity: flag(true),
      Status: { type: edm('Int32'), value: qualifiedReason },
    },
  });
  await noteOnClosedLead(desk, acceptedColumns(desk));
};
