import { callsToAction } from './calls-to-action';
import type { Customer, LeadChoice } from './lead-choice';
import { storefronts } from './storefronts';

/** A row of Partner Center's `MarketplaceLeads` table: every column is text, the customer is JSON text. */
export interface LeadTableRow {
  readonly PartitionKey: string;
  readonly RowKey: string;
  readonly ProductIds: string;
  readonly CustomerInfo: string;
  readonly LeadSource: string;
  readonly ActionCode: string;
  readonly OfferDisplayName: string;
  readonly Description: string;
  readonly CreatedTime: string;
}

/** `createdAtMs` is when the customer acted, in epoch milliseconds. */
export function toLeadTableRow(choice: LeadChoice, rowKey: string, createdAtMs: number): LeadTableRow {
  const created = new Date(createdAtMs);
  return {
    PartitionKey: partitionKey(created),
    RowKey: rowKey,
    ProductIds: choice.offer.id,
    CustomerInfo: JSON.stringify(toCustomerInfo(choice.customer)),
    LeadSource: storefronts[choice.storefront].leadSource,
    ActionCode: callsToAction[choice.callToAction].actionCode,
    OfferDisplayName: choice.offer.title,
    Description: choice.notes,
    CreatedTime: created.toISOString(),
  };
}

/** The day in US order; Azure Tables allows no slash in a key, so Partner Center writes `:2F`. */
const partitionKey = (day: Date): string =>
  [day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCFullYear()].join(':2F');

const toCustomerInfo = (customer: Customer) => ({
  FirstName: customer.firstName,
  LastName: customer.lastName,
  Email: customer.email,
  Phone: customer.phone,
  Country: customer.country,
  Company: customer.company,
  Title: customer.title,
});
