import * as React from 'react';
import { Spinner } from '@fluentui/react-components';
import type { HostContext } from '../../../shared/context/host-context';
import { Notice } from '../../../shared/state/notice';
import type { GridModel } from '../create-grid-model';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { Frame } from './frame';
import { GridActionsProvider } from './grid-context';
import { LeadList } from './lead-list';
import { useCustomerScope } from './use-customer-scope';
import { useFavoriteAction } from './use-favorite-action';

export interface CustomerSurfaceProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
}

/** The other leads of the customer on the form. A handful: no tabs, no filters, no export. */
export const CustomerSurface: React.FC<CustomerSurfaceProps> = ({ context, model }) => {
  const text = useTexts();
  const scope = useCustomerScope(context, model);
  const { actions, canWrite, failure } = useFavoriteAction(context, model);
  const content = (): React.ReactElement => {
    switch (scope.kind) {
      case 'unsaved':
        return <Notice intent="info">{text('Customer_Unsaved')}</Notice>;
      case 'alone':
        return <Notice intent="info">{text('Customer_NoOthers')}</Notice>;
      case 'loading':
        return <Spinner label={text('Common_Loading')} />;
      case 'failed':
        return (
          <Notice intent="error" onRetry={scope.retry}>
            {`${text('Common_LoadFailed')} ${scope.reason}`}
          </Notice>
        );
      case 'shown':
        return (
          <LeadList
            context={context}
            model={model}
            list={model.list(context.parameters.leads)}
            canWrite={canWrite}
            emptyText={text('Customer_NoOthers')}
            failure={failure}
            isTabPanel={false}
          />
        );
    }
  };
  return (
    <GridActionsProvider value={actions}>
      <Frame height={context.mode.allocatedHeight}>{content()}</Frame>
    </GridActionsProvider>
  );
};
