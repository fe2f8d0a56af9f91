import type { LeadTableEntity } from './lead-table';

/** A `MarketplaceLeads` row out of JSON text; undefined for what is not an object of texts with both keys. */
export function readTableEntity(json: string): LeadTableEntity | undefined {
  const value = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const row = value as Readonly<Record<string, unknown>>;
  const isTexts = Object.entries(row).every(
    ([name, text]) => /^[A-Za-z]\w*$/.test(name) && typeof text === 'string',
  );
  return isTexts && row['PartitionKey'] !== undefined && row['RowKey'] !== undefined
    ? (row as LeadTableEntity)
    : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
