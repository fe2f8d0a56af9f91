import { withAnnotations, readJson, type DataverseClient } from './dataverse-client';
import { executeRequest, type ActionRequest } from './execute-request';
import type { ReadTable } from './table-metadata';

type Row = Record<string, unknown>;
interface Reference {
  readonly entityType: string;
  readonly id: string;
}
interface Rows {
  readonly entities: readonly Row[];
  readonly nextLink: string;
}

/** `context.webAPI` of a form, which can run actions as well. */
export interface HostWebApi {
  createRecord(table: string, values: Row): Promise<Reference>;
  deleteRecord(table: string, id: string): Promise<Reference>;
  updateRecord(table: string, id: string, values: Row): Promise<Reference>;
  retrieveRecord(table: string, id: string, options?: string): Promise<Row>;
  retrieveMultipleRecords(table: string, options?: string, maxPageSize?: number): Promise<Rows>;
  execute(request: ActionRequest): Promise<Response>;
}

const largestPage = 5000;

/** @param onWrite Called after each write that Dataverse took. */
export function createWebApi(ask: DataverseClient, readTable: ReadTable, onWrite: () => void): HostWebApi {
  const setOf = async (table: string) => (await readTable(table)).entitySet;
  const rowOf = async (table: string, id: string) => `${await setOf(table)}(${plainId(id)})`;
  const write = async (...[question]: Parameters<DataverseClient>): Promise<Response> => {
    const response = await ask(question);
    onWrite();
    return response;
  };
  return {
    async createRecord(table, body) {
      const response = await write({ method: 'POST', path: await setOf(table), body });
      const id = /\(([\da-f-]{36})\)$/i.exec(response.headers.get('odata-entityid') ?? '')?.[1] ?? '';
      return { entityType: table, id };
    },
    async deleteRecord(table, id) {
      await write({ method: 'DELETE', path: await rowOf(table, id) });
      return { entityType: table, id };
    },
    async updateRecord(table, id, body) {
      // Without it, an update of a row that is gone would make a new one.
      const headers = { 'If-Match': '*' };
      await write({ method: 'PATCH', path: await rowOf(table, id), body, headers });
      return { entityType: table, id };
    },
    async retrieveRecord(table, id, options = '') {
      const headers = { Prefer: withAnnotations };
      return readJson<Row>(ask({ method: 'GET', path: `${await rowOf(table, id)}${options}`, headers }));
    },
    async retrieveMultipleRecords(table, options = '', maxPageSize = largestPage) {
      const headers = { Prefer: `${withAnnotations},odata.maxpagesize=${maxPageSize}` };
      const path = `${await setOf(table)}${options}`;
      const answer = await readJson<Row & { value: Row[] }>(ask({ method: 'GET', path, headers }));
      const nextLink = answer['@odata.nextLink'];
      return { entities: answer.value, nextLink: typeof nextLink === 'string' ? nextLink : '' };
    },
    execute: async (request) => write(await executeRequest(request, rowOf)),
  };
}

const plainId = (id: string): string => id.replace(/[{}]/g, '');
