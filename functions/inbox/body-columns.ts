/** A binary column of Azure Tables holds at most 64 KiB; a body is kept in as many as it needs. */
const bytesPerColumn = 64 * 1024;

export function splitBody(body: Uint8Array): Record<string, Uint8Array> {
  const columns: Record<string, Uint8Array> = {};
  for (let start = 0, index = 0; start < body.length || index === 0; start += bytesPerColumn, index += 1)
    columns[`body${index}`] = body.subarray(start, start + bytesPerColumn);
  return columns;
}

export function joinBody(entity: Readonly<Record<string, unknown>>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let index = 0; entity[`body${index}`] instanceof Uint8Array; index += 1)
    parts.push(entity[`body${index}`] as Uint8Array);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}
