import * as React from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Notice } from '../../../shared/state/notice';
import type { LeadOrigin } from '../origin/origin';
import { useTexts } from '../text-keys';
import { Facts } from './facts';
import { Headline } from './headline';
import { Parts } from './parts';
import { RawText } from './raw-text';
import { Touches, type TouchesProps } from './touches';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface BreakdownProps {
  readonly access: 'full' | 'hidden';
  readonly origin: LeadOrigin | undefined;
  readonly raw: string;
  readonly rightToLeft: boolean;
  readonly touches: TouchesProps | 'offline' | 'not-saved';
}

const TouchesOrWhyNot: React.FC<Pick<BreakdownProps, 'touches'>> = ({ touches }) => {
  const text = useTexts();
  if (touches === 'offline') return <Notice intent="warning">{text('Common_Offline')}</Notice>;
  if (touches === 'not-saved') return <Text>{text('Touches_New')}</Text>;
  return <Touches key={touches.owner} {...touches} />;
};

/** Where a lead came from, and what else its customer did. */
export const Breakdown: React.FC<BreakdownProps> = ({ access, origin, raw, rightToLeft, touches }) => {
  const styles = useStyles();
  const text = useTexts();
  if (access === 'hidden') return <Notice intent="info">{text('Common_NoAccess')}</Notice>;
  return (
    <div className={styles.column}>
      {origin === undefined ? (
        <Text>{text('Empty')}</Text>
      ) : (
        <>
          <Headline origin={origin} />
          <Parts origin={origin} rightToLeft={rightToLeft} />
          <Facts origin={origin} />
          {raw !== '' && <RawText raw={raw} />}
        </>
      )}
      <TouchesOrWhyNot touches={touches} />
    </div>
  );
};
