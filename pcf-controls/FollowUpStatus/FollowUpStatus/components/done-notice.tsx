import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Notice } from '../../../shared/state/notice';
import type { LeadAction } from '../follow-up/actions-for';
import { useHostTools } from '../host-tools';
import type { LeadRecord } from '../lead/lead-record';
import { useTexts } from '../text-keys';

/** Says what was done, and leads on: the form around shows its other columns anew only when it is opened again. */
export const DoneNotice: React.FC<{ readonly action: LeadAction; readonly lead: LeadRecord }> = ({
  action,
  lead,
}) => {
  const text = useTexts();
  const { openRow } = useHostTools();
  return (
    <Notice intent="success">
      {text(`Done_${action}`)}{' '}
      <Button size="small" appearance="transparent" onClick={() => openRow('lead', lead.id)}>
        {text('Action_RefreshForm')}
      </Button>
    </Notice>
  );
};
