/** The fields of a CSV text by RFC 4180, line by line; independent of what wrote it. */
export const readCsv = (csv: string): string[][] => {
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let match = field.exec(csv); match !== null; match = field.exec(csv)) {
    const [, raw = '', end] = match;
    rows[rows.length - 1]?.push(raw.startsWith('"') ? raw.slice(1, -1).replace(/""/g, '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};
