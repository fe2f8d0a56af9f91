import * as React from 'react';
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/headless/svg/arrow-download';
import type { HostContext } from '../../../shared/context/host-context';
import type { GridColumn } from '../columns/grid-column';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { useExport } from './use-export';

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

export interface ExportMenuProps {
  readonly context: HostContext<IInputs>;
  readonly columns: readonly GridColumn[];
}

interface RunningExportProps {
  readonly step: 'loading' | 'writing';
  readonly onCancel: () => void;
  /** Takes the keyboard's focus when this goes with it. */
  readonly takeFocus: () => void;
}

const RunningExport: React.FC<RunningExportProps> = ({ step, onCancel, takeFocus }) => {
  const text = useTexts();
  const part = React.useRef<HTMLSpanElement>(null);
  React.useLayoutEffect(() => {
    const shown = part.current;
    return () => {
      if (shown?.contains(document.activeElement)) takeFocus();
    };
  }, [takeFocus]);
  return (
    <span ref={part} className={useStyles().running}>
      {text(step === 'loading' ? 'Export_Loading' : 'Export_Writing')}
      <Button onClick={onCancel}>{text('Export_Cancel')}</Button>
    </span>
  );
};

/** Exports what the filters leave, as CSV or workbook; can be given up while it loads. */
export const ExportMenu: React.FC<ExportMenuProps> = ({ context, columns }) => {
  const text = useTexts();
  const styles = useStyles();
  const button = React.useRef<HTMLButtonElement>(null);
  const takeFocus = React.useCallback(() => button.current?.focus(), []);
  const { state, start, cancel } = useExport(context, columns);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button ref={button} disabledFocusable={state.kind === 'running'} icon={<ArrowDownload20Regular />}>
            {text('Export')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => start('csv')}>{text('Export_csv')}</MenuItem>
            <MenuItem onClick={() => start('xlsx')}>{text('Export_xlsx')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {state.kind === 'running' && (
        <RunningExport step={state.step} onCancel={cancel} takeFocus={takeFocus} />
      )}
      {state.kind === 'failed' && (
        <span role="alert" className={styles.failed}>
          {state.reason}
        </span>
      )}
    </>
  );
};
