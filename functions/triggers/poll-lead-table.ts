import type { TimerHandler } from '@azure/functions';
import { leadTableName, pollLeadTable } from '../inbox/poll-lead-table';
import { openForeignTable } from '../inbox/storage';
import { correlationOf } from '../telemetry/correlation';
import type { Services } from '../services';

/** Timer: takes what Partner Center wrote into the `MarketplaceLeads` table since the last run. */
export function pollLeads({ config, intake, log }: Services): TimerHandler {
  return async (_timer, context) => {
    if (config.leadTableSource === undefined) return;
    const correlation = correlationOf(context);
    const source = openForeignTable(config.leadTableSource, leadTableName);
    const { seen, taken, tableMissing } = await pollLeadTable(intake, source, correlation);
    if (taken > 0)
      log('info', 'lead-table-polled', {
        correlationId: correlation.correlationId,
        seen,
        taken,
        tableMissing,
      });
  };
}
