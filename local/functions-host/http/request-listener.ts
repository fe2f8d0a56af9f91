import type { RequestListener } from 'node:http';
import type { HttpFunction } from '../hosted-function';
import { opens, readAccessKey, type AccessKeys } from './access-key';
import type { AnswerAdmin } from './admin';
import type { AnswerCall } from './http-call';
import { replyEmpty } from './reply';
import { matchRoute, parseRouteTemplate } from './route-template';

/** The platform's limit for a request body (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT). */
const bodyLimitBytes = 104_857_600;

interface Doors {
  readonly functions: readonly HttpFunction[];
  readonly routePrefix: string;
  readonly keys: AccessKeys;
  readonly isDisabled: (name: string) => boolean;
  readonly answer: AnswerCall;
  readonly answerAdmin: AnswerAdmin;
}

/**
 * Sends requests to functions as the platform does: a wrong method is 404 as an unknown path is, a missing or wrong key 401, neither with
 * a body; a disabled function is 404 for everyone but the master key.
 */
export function createRequestListener(doors: Doors): RequestListener {
  const routes = doors.functions.map((target) => ({
    target,
    template: parseRouteTemplate(`${doors.routePrefix}/${target.route}`),
  }));

  return (request, response) => {
    const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
    const query = new URLSearchParams(search);
    const key = readAccessKey(request.headers, query);
    const isMaster = () => opens(key, 'admin', doors.keys);
    if (/^\/admin\//i.test(path))
      return isMaster() ? doors.answerAdmin(path, request, response) : replyEmpty(response, 401);

    for (const { target, template } of routes) {
      if (!target.methods.includes(request.method ?? '')) continue;
      const parameters = matchRoute(template, path);
      if (parameters === undefined) continue;
      if (doors.isDisabled(target.name) && !isMaster()) return replyEmpty(response, 404);
      if (!opens(key, target.authLevel, doors.keys)) return replyEmpty(response, 401);
      if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) return replyEmpty(response, 413);
      // A request whose sender went away is nobody's answer any more.
      doors.answer({ target, request, response, parameters, query }).catch(() => response.destroy());
      return;
    }
    replyEmpty(response, 404);
  };
}
