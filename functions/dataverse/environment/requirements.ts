import { leadColumns, leadKeyColumn } from '../../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';
import type { TableName } from '../dataverse';

/** What one table must have. */
export interface TableRequirement {
  readonly table: TableName;
  readonly columns: readonly string[];
  /** Column of the alternate key. */
  readonly keyColumn: string;
  readonly privileges: readonly string[];
}

const rights = ['Create', 'Read', 'Write', 'Append', 'AppendTo'] as const;

/** Dataverse's privilege names end in the table's schema name; for privileges letter case does not matter. */
const privilegesOn = (table: string): readonly string[] => rights.map((right) => `prv${right}${table}`);

export const requirements: readonly TableRequirement[] = [
  {
    table: 'lead',
    columns: Object.keys(leadColumns),
    keyColumn: leadKeyColumn,
    privileges: privilegesOn('Lead'),
  },
  {
    table: 'mpl_leadtouch',
    columns: Object.keys(touchColumns),
    keyColumn: touchKeyColumn,
    privileges: privilegesOn('mpl_leadtouch'),
  },
];

/** The follow-up reads who was contacted, and which opportunity was won or lost. */
export const followUpPrivileges: readonly string[] = ['prvReadActivity', 'prvReadOpportunity'];

/** What an administrator has switched on beside the delivery of leads. */
export interface Features {
  readonly appNotifications: boolean;
  readonly followUpTasks: boolean;
  readonly ownerRules: boolean;
}

/** Privileges that only these features need (Microsoft Learn, "Send in-app notifications", "Security roles and privileges"). */
export const featurePrivileges = (features: Features): readonly string[] => [
  // Rows are created directly, so the privilege of the message SendAppNotification is not needed.
  ...(features.appNotifications ? ['prvCreateappnotification'] : []),
  ...(features.followUpTasks ? ['prvCreateActivity', 'prvAppendActivity', 'prvAssignActivity'] : []),
  ...(features.ownerRules ? ['prvAssignLead', 'prvAssignmpl_leadtouch'] : []),
];

/** UpsertMultiple is never listed; Dataverse has it where it has these two (Microsoft Learn, "Use bulk operation messages"). */
export const bulkMessages = ['CreateMultiple', 'UpdateMultiple'] as const;

export const solutionFix =
  'Import the solution MarketplaceLeads in the version that belongs to this app and publish it.';
