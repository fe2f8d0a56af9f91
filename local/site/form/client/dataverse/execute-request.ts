import type { Question } from './dataverse-client';

/** What `Xrm.WebApi.execute` takes: parameters as members, described by `getMetadata`. */
export interface ActionRequest {
  readonly [parameter: string]: unknown;
  getMetadata(): {
    /** Name of the parameter that says which row an action is bound to; null for one of the organisation. */
    readonly boundParameter: string | null | undefined;
    /** 0 action, 1 function, 2 create, read, update or delete. */
    readonly operationType: number;
    readonly operationName: string;
    readonly parameterTypes: Readonly<Record<string, unknown>>;
  };
}

const action = 0;

/**
 * The request of the Web API for an action.
 * @throws TypeError for other operations, which no control of the page asks for.
 */
export async function executeRequest(
  request: ActionRequest,
  rowOf: (table: string, id: string) => Promise<string>,
): Promise<Question> {
  const { boundParameter, operationType, operationName, parameterTypes } = request.getMetadata();
  if (operationType !== action)
    throw new TypeError(`${operationName} is not an action; only those run here.`);
  const body = Object.fromEntries(
    Object.keys(parameterTypes).flatMap((name) => (name === boundParameter ? [] : [[name, request[name]]])),
  );
  if (!boundParameter) return { method: 'POST', path: operationName, body };
  const { entityType, id } = request[boundParameter] as { readonly entityType: string; readonly id: string };
  const path = `${await rowOf(entityType, id)}/Microsoft.Dynamics.CRM.${operationName}`;
  return { method: 'POST', path, body };
}
