import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../text/text-context';

export interface NoticeProps {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly onRetry?: () => void;
  readonly children: React.ReactNode;
}

/** A line that says in what state a control is, with the way out of it. */
export const Notice: React.FC<NoticeProps> = ({ intent, onRetry, children }) => {
  const text = useText();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {text('Common_Retry')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
