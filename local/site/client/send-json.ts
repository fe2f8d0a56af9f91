import type { SendOutcome } from '../doors/send-outcome';

/** Sends JSON through the page's own server. Never rejects. */
export async function sendJson(path: string, body: unknown): Promise<SendOutcome> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as SendOutcome;
  } catch {
    return {
      kind: 'unreachable',
      message: 'The server of this page does not answer. Is npm start still running?',
    };
  }
}
