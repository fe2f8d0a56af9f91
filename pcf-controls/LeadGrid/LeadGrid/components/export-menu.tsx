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

/** Exports what the filters leave, as CSV or workbook; can be given up while it loads. */
export const ExportMenu: React.FC<ExportMenuProps> = ({ context, columns }) => {
  const text = useTexts();
  const styles = useStyles();
  const { state, start, cancel } = useExport(context, columns);
  if (state.kind === 'running')
    return (
      <span className={styles.running}>
        {text(state.step === 'loading' ? 'Export_Loading' : 'Export_Writing')}
        <Button onClick={cancel}>{text('Export_Cancel')}</Button>
      </span>
    );
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<ArrowDownload20Regular />}>{text('Export')}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => start('csv')}>{text('Export_csv')}</MenuItem>
            <MenuItem onClick={() => start('xlsx')}>{text('Export_xlsx')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {state.kind === 'failed' && (
        <span role="alert" className={styles.failed}>
          {state.reason}
        </span>
      )}
    </>
  );
};
