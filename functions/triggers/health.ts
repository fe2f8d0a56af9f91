import type { HttpHandler } from '@azure/functions';
import { readStates } from '../inbox/state-rows';
import type { Services } from '../services';

/** An anonymous caller must not be able to load storage: one look serves everybody for this time. */
const freshMs = 5_000;
const patienceMs = 3_000;

/** `GET /api/health`: 200 when a lead could be stored now, 503 when not, and no detail for anybody. */
export function health({ storage, now }: Services): HttpHandler {
  let checkedAtMs = -Infinity;
  let check = Promise.resolve(false);
  return async () => {
    if (now() - checkedAtMs > freshMs) {
      checkedAtMs = now();
      check = answersInTime(readStates(storage, 'poll'));
    }
    return (await check)
      ? { status: 200, jsonBody: { status: 'ok' } }
      : { status: 503, jsonBody: { status: 'unavailable' } };
  };
}

async function answersInTime(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([
      work.then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
