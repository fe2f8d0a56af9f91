import { canExecute, edm, executeAction } from '../../../shared/dataverse/execute-action';
import { changedState } from '../../../../leads/follow-up/changed-state';
import { stage } from '../../../../leads/schema/choices';
import { leadState } from '../lead/lead-record';
import { acceptedValues } from './accepted-values';
import type { AcceptCommand } from './command';
import type { LeadDesk } from './lead-desk';
import { noteOnClosedLead, updateLead, type Values } from './update-lead';

/** Dynamics' status reason of a qualified lead. */
const qualified = 3;

/** Our columns of a lead that was taken up: its clock ends. */
const acceptedColumns = ({ lead, nowMs }: LeadDesk): Values => ({
  mpl_stage: stage.Accepted,
  ...changedState({ ...lead.followUp, isOpen: false, stage: stage.Accepted }, nowMs),
});

const qualify = (desk: LeadDesk) => {
  const { webAPI, lead } = desk;
  if (!canExecute(webAPI))
    return webAPI.updateRecord('lead', lead.id, {
      statecode: leadState.Qualified,
      statuscode: qualified,
      ...acceptedColumns(desk),
    });
  const flag = (value: boolean) => ({ type: edm('Boolean'), value });
  return executeAction(webAPI, {
    name: 'QualifyLead',
    boundTo: { table: 'lead', id: lead.id },
    parameters: {
      CreateAccount: flag(lead.accountId === undefined && lead.customer.company !== ''),
      CreateContact: flag(lead.contactId === undefined && lead.customer.name !== ''),
      CreateOpportunity: flag(true),
      Status: { type: edm('Int32'), value: qualified },
    },
  });
};

/**
 * Qualifies the lead with what the seller typed. Dynamics copies the columns to the opportunity, so they are written
 * first; our stage last, so that it never says Accepted of a lead that Dynamics refused to qualify.
 */
export const acceptLead = async (desk: LeadDesk, command: AcceptCommand): Promise<void> => {
  await updateLead(desk, acceptedValues(desk.lead, command));
  await qualify(desk);
  await noteOnClosedLead(desk, acceptedColumns(desk));
};
