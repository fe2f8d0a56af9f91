/// <reference types="powerapps-component-framework" />
import type { ExecutingWebApi } from '../../../pcf-controls/shared/dataverse/execute-action';
import { errorOf, type Answered, type SimulatedService } from '../simulator/simulated-service';

type Row = Readonly<Record<string, unknown>>;

interface Metadata {
  readonly operationName: string;
  readonly boundParameter: string | null;
  readonly parameterTypes: Readonly<Record<string, { readonly structuralProperty: number }>>;
}

const setOf = (table: string): string => (table.endsWith('y') ? `${table.slice(0, -1)}ies` : `${table}s`);

/** As the form's own client rejects: a plain object with Dataverse's words. */
const accepted = (answer: Answered): Answered => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (answer.status >= 400) throw { message: errorOf(answer).message };
  return answer;
};

/** The web API of a form, spoken to a simulated environment over HTTP. */
export const clientWebApi = (service: Pick<SimulatedService, 'api'>): ExecutingWebApi => {
  const headers = { Prefer: 'odata.include-annotations="*"' };
  const send = async (method: string, path: string, body?: unknown): Promise<Answered> =>
    accepted(await service.api(method, path, { headers, ...(body !== undefined && { body }) }));
  const one = (table: string, id: string): string => `${setOf(table)}(${id})`;
  return {
    createRecord: async (table, row: Row) => {
      const { headers: answered } = await send('POST', setOf(table), row);
      const id = /\(([0-9a-f-]{36})\)$/.exec(answered.get('odata-entityid') ?? '')?.[1] ?? '';
      return { id, entityType: table };
    },
    updateRecord: async (table, id, row: Row) => {
      await send('PATCH', one(table, id), row);
      return { id, entityType: table };
    },
    deleteRecord: async (table, id) => {
      await send('DELETE', one(table, id));
      return { id, entityType: table };
    },
    retrieveRecord: async (table, id, options = '') => (await send('GET', one(table, id) + options)).json,
    retrieveMultipleRecords: async (table, options = '') => {
      const { json } = await send('GET', setOf(table) + options);
      const nextLink = json['@odata.nextLink'];
      return { entities: json.value as Row[], nextLink: typeof nextLink === 'string' ? nextLink : '' };
    },
    execute: async (request) => {
      const { getMetadata, entity, ...values } = request as Row & { readonly getMetadata: () => Metadata };
      const { operationName, boundParameter, parameterTypes } = getMetadata();
      const { id } = (entity ?? {}) as { readonly id?: string };
      expect(Object.keys(parameterTypes).sort()).toEqual(
        [...Object.keys(values), ...(boundParameter ? ['entity'] : [])].sort(),
      );
      const path = boundParameter ? `leads(${id})/Microsoft.Dynamics.CRM.${operationName}` : operationName;
      await send('POST', path, values);
      return { ok: true, json: () => Promise.resolve({}) };
    },
  };
};
