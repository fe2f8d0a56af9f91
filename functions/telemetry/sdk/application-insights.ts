import {
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
  type AzureMonitorExporterOptions,
} from '@azure/monitor-opentelemetry-exporter';
import type { ApplicationInsights } from '../telemetry-settings';

/**
 * Exporters that speak to the address in the connection string only: figures about themselves, which they would send to
 * Microsoft, are off, and nothing is kept on disk.
 */
export async function openApplicationInsights({ connectionString, auth }: ApplicationInsights) {
  // The exporters have no option for it.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  const options: AzureMonitorExporterOptions = {
    connectionString,
    disableOfflineStorage: true,
    ...(auth.kind === 'identity' && { credential: await openIdentity(auth.clientId) }),
  };
  return { trace: new AzureMonitorTraceExporter(options), metric: new AzureMonitorMetricExporter(options) };
}

async function openIdentity(clientId: string | undefined) {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}
