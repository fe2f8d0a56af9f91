import type { ExportFormat } from './write-table';

/** "Leads 2026-11-21 0930.csv": the UTC time tells two exports of a day apart. */
export const exportFileName = (title: string, nowMs: number, format: ExportFormat): string => {
  const [day, time = ''] = new Date(nowMs).toISOString().split('T');
  return `${title} ${day} ${time.slice(0, 5).replace(':', '')}.${format}`;
};
