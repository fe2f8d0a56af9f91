import type { WebhookRequest } from './webhook-request';

/** What became of a call: an HTTP status, or no answer in time. */
export type WebhookOutcome =
  { readonly status: number } | { readonly status: undefined; readonly reason: string };

const timeoutMs = 60_000;

export async function sendWebhook({ url, headers, body }: WebhookRequest): Promise<WebhookOutcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    return { status: undefined, reason: error instanceof Error ? error.message : String(error) };
  }
}

export const succeeded = ({ status }: WebhookOutcome): boolean =>
  status !== undefined && status >= 200 && status < 300;
