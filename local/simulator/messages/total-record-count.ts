import { read, type Plan } from '../operations/plan';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { syntaxError } from '../service/payload-error';
import { jsonReply } from '../service/reply';

/** `RetrieveTotalRecordCount(EntityNames=@p)?@p=['lead']`. The service's snapshot may be a day old; this one is not. */
export function retrieveTotalRecordCount(call: Call): Plan {
  const names = entityNames(call);
  return read(() => {
    const counts = names.map((name) => {
      if (!call.environment.store.catalog.table(name))
        throw new ApiError(400, '0x80040203', `The entity with a name = '${name}' was not found.`);
      return call.environment.store.catalog.rows(name).size;
    });
    return jsonReply(200, {
      '@odata.context': `${call.base}$metadata#Microsoft.Dynamics.CRM.RetrieveTotalRecordCountResponse`,
      EntityRecordCountCollection: { Count: names.length, IsReadOnly: false, Keys: names, Values: counts },
    });
  });
}

function entityNames(call: Call): readonly string[] {
  const [, given = ''] = /^EntityNames=([\s\S]+)$/.exec(call.segments[0]?.inside ?? '') ?? [];
  const text = given.startsWith('@') ? (call.options.get(given) ?? '') : given;
  const names = /^\[(.*)\]$/.exec(text)?.[1]?.match(/(?<=['"])[\w]+(?=['"])/g);
  if (!names) throw syntaxError();
  return names;
}
