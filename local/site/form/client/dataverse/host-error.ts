/** What `context.webAPI` rejects with. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    message: string,
    /** Dataverse's number of the error; 0 where there is none. */
    readonly errorCode: number,
    /** HTTP status; 0 without an answer. */
    readonly status: number,
    /** Dataverse's own answer. */
    readonly raw?: string,
  ) {
    super(message);
  }
}

/** An error out of an answer that says no. */
export async function hostError(response: Response): Promise<HostError> {
  const text = await response.text();
  const { code, message } = errorIn(text);
  const errorCode = Number.parseInt(code.replace(/^0x/i, ''), 16) || 0;
  return new HostError(
    message ?? `Dataverse answered with status ${response.status}.`,
    errorCode,
    response.status,
    text,
  );
}

function errorIn(text: string): { readonly code: string; readonly message?: string } {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: string; message?: string } };
    return { code: error?.code ?? '', ...(error?.message && { message: error.message }) };
  } catch {
    return { code: '' };
  }
}
