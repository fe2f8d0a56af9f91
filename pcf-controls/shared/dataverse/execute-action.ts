interface ExecuteAnswer {
  readonly ok: boolean;
  readonly json: () => Promise<unknown>;
}

/** The form's web API can run actions too; the published types of controls leave that out, and some hosts lack it. */
export type ExecutingWebApi = ComponentFramework.WebApi & {
  readonly execute?: (request: object) => Promise<ExecuteAnswer>;
};

/** A type of the service's metadata and its kind: 1 primitive, 5 entity. */
interface ParameterType {
  readonly typeName: string;
  readonly structuralProperty: 1 | 5;
}

export const edm = (typeName: 'Boolean' | 'Int32'): ParameterType => ({
  typeName: `Edm.${typeName}`,
  structuralProperty: 1,
});
export const entityType = (table: string): ParameterType => ({
  typeName: `mscrm.${table}`,
  structuralProperty: 5,
});

export interface Action {
  readonly name: string;
  /** The row that the action is bound to; absent for an action of the organisation. */
  readonly boundTo?: { readonly table: string; readonly id: string };
  readonly parameters: Readonly<Record<string, { readonly type: ParameterType; readonly value: unknown }>>;
}

type Executing = ExecutingWebApi & { readonly execute: NonNullable<ExecutingWebApi['execute']> };

export const canExecute = (webAPI: ExecutingWebApi): webAPI is Executing =>
  typeof webAPI.execute === 'function';

const requestOf = ({ name, boundTo, parameters }: Action): object => {
  const given = Object.entries(parameters);
  const metadata = {
    boundParameter: boundTo ? 'entity' : null,
    operationType: 0,
    operationName: name,
    parameterTypes: {
      ...(boundTo && { entity: entityType(boundTo.table) }),
      ...Object.fromEntries(given.map(([key, { type }]) => [key, type])),
    },
  };
  return {
    ...(boundTo && { entity: { entityType: boundTo.table, id: boundTo.id } }),
    ...Object.fromEntries(given.map(([key, { value }]) => [key, value])),
    getMetadata: () => metadata,
  };
};

/**
 * Runs an action of the Web API in the form that `Xrm.WebApi.execute` asks for.
 * Rejects with what the host says when Dataverse refuses.
 */
export const executeAction = async (webAPI: Executing, action: Action): Promise<void> => {
  const answer = await webAPI.execute(requestOf(action));
  if (answer.ok) return;
  const { error } = (await answer.json()) as { readonly error?: { readonly message?: string } };
  throw new Error(error?.message ?? action.name);
};
