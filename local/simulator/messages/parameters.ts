import type { JsonObject } from '../rows/read-payload';
import type { ApiError } from '../service/api-error';
import { payloadError } from '../service/payload-error';

/** Parameters of an action's body. Those that the action does not have are refused, as the service does. */
export class Parameters {
  constructor(
    private readonly action: string,
    private readonly body: JsonObject,
    known: readonly string[],
  ) {
    for (const name of Object.keys(body))
      if (!name.includes('@') && !known.includes(name))
        throw this.#refuse(
          `The parameter '${name}' in the request payload is not a valid parameter for the operation '${action}'.`,
        );
  }

  flag(name: string): boolean {
    const value = this.#required(name);
    if (typeof value !== 'boolean')
      throw this.#refuse(`Cannot convert the parameter '${name}' to the expected type 'Edm.Boolean'.`);
    return value;
  }

  wholeNumber(name: string): number {
    const value = this.#required(name);
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw this.#refuse(`Cannot convert the parameter '${name}' to the expected type 'Edm.Int32'.`);
    return value;
  }

  /** An entity-typed parameter: an object, or absent. */
  entity(name: string): JsonObject | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value))
      throw this.#refuse(`The parameter '${name}' must be an entity.`);
    return value as JsonObject;
  }

  requiredEntity(name: string): JsonObject {
    this.#required(name);
    return this.entity(name) ?? {};
  }

  text(name: string): string {
    const value = this.#required(name);
    if (typeof value !== 'string')
      throw this.#refuse(`Cannot convert the parameter '${name}' to the expected type 'Edm.String'.`);
    return value;
  }

  #required(name: string): unknown {
    const value = this.body[name];
    if (value === undefined) throw this.#refuse(`The required parameter '${name}' is missing.`);
    return value;
  }

  #refuse(inner: string): ApiError {
    return payloadError(this.action, `Microsoft.OData.ODataException: ${inner}`);
  }
}
