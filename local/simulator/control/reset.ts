import type { Service } from '../service/service';

/** Puts the environment back to its beginning. The schema, base rows and configured web hooks stay; nothing is raised. */
export async function reset(service: Service): Promise<void> {
  const { environment, writer, journal } = service;
  environment.clock.reset();
  await writer.exclusively(async () => {
    service.forgetRows();
    await journal.append({ cleared: true });
  });
  environment.privileges.removed.clear();
  environment.duplicateRules.clear();
  service.faults.replace([]);
  service.steps.forgetWaiting();
  service.protection.clear();
  service.tokens.required = false;
  service.record.clear(service.realNow());
}
