import * as React from 'react';
import { Notice } from '../../../shared/state/notice';
import { useHostTools } from '../host-tools';
import type { Progress } from '../forms/use-submit';
import { useTexts } from '../text-keys';

export interface OutcomeNoticeProps {
  readonly progress: Progress;
  readonly possible: boolean;
  readonly onRetry: () => void;
}

/** Why a form was not saved, in Dynamics' words, and how it goes on. Read out at once: the seller waits for it. */
export const OutcomeNotice: React.FC<OutcomeNoticeProps> = ({ progress, possible, onRetry }) => {
  const text = useTexts();
  const { formatTime } = useHostTools();
  if (progress.kind === 'failed')
    return (
      <div role="alert">
        <Notice intent="error" {...(possible && { onRetry })}>
          <bdi>
            {progress.handedOverTo === undefined
              ? text('Form_Failed')
              : text('Form_HandedOver', progress.handedOverTo)}
          </bdi>{' '}
          <bdi>{progress.message}</bdi>
        </Notice>
      </div>
    );
  if (progress.kind === 'changed') {
    const at = progress.atMs === undefined ? '' : formatTime(progress.atMs);
    return (
      <div role="alert">
        <Notice intent="warning">
          <bdi>{progress.by === '' ? text('Form_Changed', at) : text('Form_ChangedBy', progress.by, at)}</bdi>{' '}
          {text(possible ? 'Form_CheckAgain' : 'Form_NotPossible')}
        </Notice>
      </div>
    );
  }
  return possible ? null : <Notice intent="warning">{text('Form_NotPossible')}</Notice>;
};
