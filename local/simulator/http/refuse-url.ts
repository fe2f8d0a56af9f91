import type { Call } from '../service/call';
import { errorReply } from '../service/error-reply';
import { syntaxError } from '../service/payload-error';
import type { Reply } from '../service/reply';

/** Characters in a key's text that a URL path does not survive, however encoded (Define alternate keys for a table). */
const breaking = /'[^']*[/<>*%&:\\?+][^']*'/;

/** 400 for an alternate key in the path that holds such a character. As `@p` in the query it would work. */
export function refuseUrl({ segments, environment }: Call, annotations: boolean): Reply | undefined {
  const isKey = environment.store.catalog.tableBySet(segments[0]?.name ?? '') !== undefined;
  return isKey && segments.some(({ inside }) => inside !== undefined && breaking.test(inside))
    ? errorReply(syntaxError(), annotations)
    : undefined;
}
