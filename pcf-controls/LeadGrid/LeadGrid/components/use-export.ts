import * as React from 'react';
import { useAnnounce } from '../../../shared/announce/live-region';
import type { HostContext } from '../../../shared/context/host-context';
import { errorText } from '../../../shared/dataverse/error-text';
import { useLatest } from '../../../shared/react/use-latest';
import type { GridColumn } from '../columns/grid-column';
import { exportColumns } from '../export/export-columns';
import { exportFileName } from '../export/file-name';
import { leadTable } from '../export/lead-table';
import { saveFile } from '../export/save-file';
import { writeTable, type ExportFormat } from '../export/write-table';
import type { IInputs } from '../generated/ManifestTypes';
import { loadRows } from '../paging/load-rows';
import { useTexts } from '../text-keys';
import { useGridActions } from './grid-context';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: 'loading' | 'writing' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Export {
  readonly state: ExportState;
  readonly start: (format: ExportFormat) => void;
  readonly cancel: () => void;
}

const idle: ExportState = { kind: 'idle' };

/** Loads every page, writes the file and hands it to the user; nothing is saved when a page is missing. */
export const useExport = (context: HostContext<IInputs>, columns: readonly GridColumn[]): Export => {
  const text = useTexts();
  const announce = useAnnounce();
  const { model } = useGridActions();
  const host = useLatest(context);
  const [state, setState] = React.useState<ExportState>(idle);
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  const run = async (format: ExportFormat, { signal }: AbortController): Promise<void> => {
    setState({ kind: 'running', step: 'loading' });
    await loadRows(
      model.loader,
      Number.POSITIVE_INFINITY,
      signal,
      () => new Error(model.dataset().errorMessage),
    );
    setState({ kind: 'running', step: 'writing' });
    const { records, sortedRecordIds } = model.dataset();
    const nowMs = model.clock.now();
    const list = { records, sortedRecordIds: [...sortedRecordIds] };
    const table = leadTable(list, exportColumns(columns, text), nowMs, text('Expired_Hidden'));
    const file = await writeTable(table, format, signal);
    await saveFile(host(), file, exportFileName(text('Export_FileName'), nowMs, format));
    announce(text('Export_Done', host().formatting.formatInteger(table.rowCount)));
  };
  const start = (format: ExportFormat): void => {
    const attempt = new AbortController();
    running.current = attempt;
    const end = (ended: ExportState): void => {
      if (!attempt.signal.aborted) setState(ended);
    };
    run(format, attempt).then(
      () => end(idle),
      (error: unknown) => end({ kind: 'failed', reason: text('Export_Failed', errorText(error) ?? '') }),
    );
  };
  return {
    state,
    start,
    cancel: () => {
      running.current?.abort();
      setState(idle);
    },
  };
};
