type WebApi = ComponentFramework.WebApi;

const unexpected = (call: string) => () =>
  Promise.reject(new Error(`The control called webAPI.${call}, which this test does not expect.`));

/** A web API in which only the calls exist that a test gives; any other fails and says so. */
export const stubWebApi = (calls: Partial<WebApi> = {}): WebApi => ({
  createRecord: unexpected('createRecord'),
  updateRecord: unexpected('updateRecord'),
  deleteRecord: unexpected('deleteRecord'),
  retrieveRecord: unexpected('retrieveRecord'),
  retrieveMultipleRecords: unexpected('retrieveMultipleRecords'),
  ...calls,
});

export interface Request {
  readonly table: string;
  readonly options: string;
}

/** Rows in pages of the size that is asked for; `requests` tells what was asked. */
export const pagedRows = (rows: readonly ComponentFramework.WebApi.Entity[]) => {
  const requests: Request[] = [];
  const retrieveMultipleRecords: WebApi['retrieveMultipleRecords'] = (
    table,
    options = '',
    pageSize = 5000,
  ) => {
    requests.push({ table, options });
    const from = Number(/\$skiptoken=(\d+)/.exec(options)?.[1] ?? 0);
    const more = from + pageSize < rows.length;
    const nextLink = more ? `https://org.example/api/data/v9.2/rows?$skiptoken=${from + pageSize}` : '';
    return Promise.resolve({ entities: rows.slice(from, from + pageSize), nextLink });
  };
  return { requests, retrieveMultipleRecords };
};

/** A call that Dataverse refuses. The host rejects with a plain object, not with an Error. */
export const refusing = (message: string) => (): Promise<never> =>
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  Promise.reject({ message, errorCode: 2147746326, raw: JSON.stringify({ message }) });
