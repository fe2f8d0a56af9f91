import type { Reference, Row, Table } from '../catalog';
import { entityReference, optionSetValue } from '../events/context-value';
import { write, type Plan } from '../operations/plan';
import { createRow } from '../rows/create-row';
import { raise } from '../rows/raise';
import { referenceTo, rowId } from '../rows/row-id';
import { requireRow, type RowKey } from '../rows/row-key';
import { updateRow } from '../rows/update-row';
import type { Work } from '../rows/work';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { unknownSegment } from '../service/payload-error';
import { jsonReply } from '../service/reply';
import { entityParameter } from './entity-parameter';
import { Parameters } from './parameters';
import { accountFromLead, contactFromLead, opportunityFromLead } from './qualified-rows';

const known = [
  ...['CreateAccount', 'CreateContact', 'CreateOpportunity', 'Status'],
  ...['OpportunityCurrencyId', 'OpportunityCustomerId', 'SourceCampaignId', 'ProcessInstanceId'],
];

/** Turns an open lead into the account, contact and opportunity that the caller wants, and closes it as qualified. */
export function qualifyLead(call: Call, table: Table, key: RowKey): Plan {
  if (table.logicalName !== 'lead') throw unknownSegment('Microsoft.Dynamics.CRM.QualifyLead');
  return write((work) => {
    const parameters = new Parameters('QualifyLead', call.json(), known);
    const lead = requireRow(work.tx, table, key);
    if (lead.statecode !== 0) throw new ApiError(400, '0x80040519', 'The lead is already closed.');
    const created = createFrom(work, table, lead, parameters);
    raise(work, {
      message: 'QualifyLead',
      table: 'lead',
      id: rowId(table, lead),
      before: lead,
      after: work.tx.get('lead', rowId(table, lead)),
      input: {
        LeadId: entityReference(referenceTo(table, lead)),
        CreateAccount: parameters.flag('CreateAccount'),
        CreateContact: parameters.flag('CreateContact'),
        CreateOpportunity: parameters.flag('CreateOpportunity'),
        Status: optionSetValue(parameters.wholeNumber('Status')),
      },
      output: { CreatedEntities: created.map(entityReference) },
    });
    const value = created.map((reference) => ({
      '@odata.type': `#Microsoft.Dynamics.CRM.${reference.table}`,
      [work.environment.store.of(reference.table).table.primaryId]: reference.id,
    }));
    const context = `${call.base}$metadata#Collection(Microsoft.Dynamics.CRM.crmbaseentity)`;
    return { reply: () => jsonReply(200, { '@odata.context': context, value }) };
  });
}

/** The new rows, and the lead updated to point to them. */
function createFrom(work: Work, leadTable: Table, lead: Row, parameters: Parameters): readonly Reference[] {
  const { store } = work.environment;
  const make = (name: string, wanted: boolean, values: () => Row): Reference | undefined => {
    if (!wanted) return undefined;
    const { table } = store.of(name);
    return referenceTo(
      table,
      createRow(work, table, { ...values(), originatingleadid: referenceTo(leadTable, lead) }),
    );
  };
  const existing = (name: string, table?: string): Reference | undefined => {
    const value = parameters.entity(name);
    if (!value) return undefined;
    const found = entityParameter(work.tx, value, table === undefined ? undefined : store.of(table).table);
    return referenceTo(found.table, found.row);
  };
  const account = make('account', parameters.flag('CreateAccount'), () => accountFromLead(lead));
  const contact = make('contact', parameters.flag('CreateContact'), () => contactFromLead(lead, account));
  const opportunity = make('opportunity', parameters.flag('CreateOpportunity'), () =>
    opportunityFromLead(lead, {
      account,
      contact,
      customer: existing('OpportunityCustomerId'),
      currency: existing('OpportunityCurrencyId', 'transactioncurrency'),
      campaign: existing('SourceCampaignId', 'campaign'),
    }),
  );
  const status = parameters.wholeNumber('Status');
  updateRow(work, leadTable, lead, {
    ...(account ? { parentaccountid: account } : {}),
    ...(contact ? { parentcontactid: contact } : {}),
    ...(opportunity ? { qualifyingopportunityid: opportunity } : {}),
    statecode: 1,
    // -1 asks for the state's default reason.
    ...(status === -1 ? {} : { statuscode: status }),
  });
  return [account, contact, opportunity].filter((reference) => reference !== undefined);
}
