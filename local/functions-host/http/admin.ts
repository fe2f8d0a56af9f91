import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HostedFunction } from '../hosted-function';
import { replyEmpty, replyJson } from './reply';

export type AnswerAdmin = (path: string, request: IncomingMessage, response: ServerResponse) => void;

interface AdminSubject {
  readonly functions: readonly HostedFunction[];
  readonly isDisabled: (name: string) => boolean;
  /** Runs a function that is not an HTTP one; `input` is the text of a queue message. */
  readonly runNow: (target: HostedFunction, input: string) => void;
}

/**
 * The part of the host's `/admin` API that helps on one machine: who is there, is the host up, run a function now (Microsoft Learn,
 * "Manually run a non HTTP-triggered function"). The caller has shown the master key.
 */
export function createAdmin({ functions, isDisabled, runNow }: AdminSubject): AnswerAdmin {
  const describe = ({ name, kind }: HostedFunction) => ({
    name,
    trigger: kind,
    isDisabled: isDisabled(name),
  });

  return (path, request, response) => {
    const [, area, name] = path.toLowerCase().replace(/\/$/, '').split('/').slice(1);
    const target = functions.find((each) => each.name.toLowerCase() === name);
    const what = `${request.method} ${area}/${area === 'host' ? name : name === undefined ? '' : '*'}`;
    switch (what) {
      case 'GET host/ping':
      case 'POST host/ping':
        return replyEmpty(response, 200);
      case 'GET host/status':
        return replyJson(response, 200, {
          state: 'Running',
          processUptime: Math.round(process.uptime() * 1000),
        });
      case 'GET functions/':
        return replyJson(response, 200, functions.map(describe));
      case 'GET functions/*':
        return target === undefined ? replyEmpty(response, 404) : replyJson(response, 200, describe(target));
      case 'POST functions/*':
        if (target === undefined || target.kind === 'http') return replyEmpty(response, 404);
        return void readInput(request).then((input) => {
          if (input === undefined) return replyEmpty(response, 400);
          // The platform answers at once and runs in the background.
          runNow(target, input);
          replyEmpty(response, 202);
        });
      default:
        return replyEmpty(response, 404);
    }
  };
}

/** `{"input":"…"}`; undefined for what is not such a body. */
async function readInput(request: IncomingMessage): Promise<string | undefined> {
  try {
    const body: unknown = JSON.parse(await text(request));
    if (typeof body !== 'object' || body === null) return undefined;
    const input = (body as { input?: unknown }).input ?? '';
    return typeof input === 'string' ? input : JSON.stringify(input);
  } catch {
    return undefined;
  }
}
