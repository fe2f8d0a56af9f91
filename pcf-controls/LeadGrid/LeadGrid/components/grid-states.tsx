import * as React from 'react';
import { Spinner } from '@fluentui/react-components';
import type { HostContext } from '../../../shared/context/host-context';
import { Notice } from '../../../shared/state/notice';
import type { IInputs } from '../generated/ManifestTypes';
import { isOnline } from '../host/is-online';
import { useTexts } from '../text-keys';

export interface GridStatesProps {
  readonly context: HostContext<IInputs>;
  /** What is said of a list without rows; undefined where there are some. */
  readonly emptyText: string | undefined;
  /** Why the last heart could not be stored. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
}

/** What a seller must know when the list is not simply there. */
export const GridStates: React.FC<GridStatesProps> = (props) => {
  const { context, emptyText, failure, onRetry } = props;
  const text = useTexts();
  const { loading, error, errorMessage } = context.parameters.leads;
  const isEmpty = emptyText !== undefined;
  return (
    <>
      {!isOnline(context.client) && <Notice intent="warning">{text('Offline_Grid')}</Notice>}
      {failure !== undefined && <Notice intent="error">{failure}</Notice>}
      {error && (
        <Notice intent="error" onRetry={onRetry}>
          {`${text('Common_LoadFailed')} ${errorMessage ?? ''}`}
        </Notice>
      )}
      {isEmpty && loading && <Spinner label={text('Common_Loading')} />}
      {isEmpty && !loading && !error && <Notice intent="info">{emptyText}</Notice>}
    </>
  );
};
