import * as React from 'react';
import { Text } from '@fluentui/react-components';
import { stage } from '../../../../leads/schema/choices';
import type { FormProps } from '../forms/form-props';
import { reopenedColumns } from '../lead/reopened-columns';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';

/** Asks once more, and says where the lead goes. */
export const ReopenForm: React.FC<FormProps> = ({ lead, attempts: _, ...frame }) => {
  const text = useTexts();
  const goesTo = reopenedColumns(lead).stage === stage.Received ? 'Received' : 'Accepted';
  return (
    <ActionForm action="Reopen" command={() => ({ kind: 'Reopen' })} {...frame}>
      <Text>{text('Reopen_Explained', text(`Stage_${goesTo}`))}</Text>
    </ActionForm>
  );
};
