import { archiveReason, classification, stage } from '../../../../leads/schema/choices';
import type { ConditionExpression } from '../dataset';
import type { LeadStatus } from './lead-filter';
import { conditionOperator } from './operators';

/** Every lead that came from a marketplace has a key, and no other; there is no operator for "not empty". */
export const fromMarketplace: ConditionExpression = {
  attributeName: 'mpl_leadkey',
  conditionOperator: conditionOperator.like,
  value: '%',
};

export const isFromMarketplace = ({
  attributeName,
  conditionOperator: operator,
}: ConditionExpression): boolean =>
  attributeName === fromMarketplace.attributeName && operator === fromMarketplace.conditionOperator;

export const searchColumns = [
  'subject',
  'fullname',
  'companyname',
  'emailaddress1',
  'telephone1',
  'mpl_offertitle',
] as const;

export const customerNameColumns = ['fullname', 'companyname'] as const;

export const countryColumn = 'address1_country';

/** Whom somebody qualified before or after the lead came in. */
export const qualified: readonly number[] = [
  classification.MarketingQualified,
  classification.SalesQualified,
];

/** Where a status stands: an open lead's in its stage, an archived one's in the reason. */
export const statusConditions: Readonly<
  Record<LeadStatus, { readonly column: 'mpl_stage' | 'mpl_archivereason'; readonly value: number }>
> = {
  Received: { column: 'mpl_stage', value: stage.Received },
  Accepted: { column: 'mpl_stage', value: stage.Accepted },
  Won: { column: 'mpl_archivereason', value: archiveReason.Won },
  Lost: { column: 'mpl_archivereason', value: archiveReason.Lost },
  Declined: { column: 'mpl_archivereason', value: archiveReason.Declined },
  Expired: { column: 'mpl_archivereason', value: archiveReason.Expired },
  Informational: { column: 'mpl_archivereason', value: archiveReason.Informational },
};
