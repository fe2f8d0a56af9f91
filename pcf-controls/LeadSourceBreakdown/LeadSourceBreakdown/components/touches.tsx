import * as React from 'react';
import { makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../../../shared/announce/live-region';
import { errorText } from '../../../shared/dataverse/error-text';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import { Notice } from '../../../shared/state/notice';
import { useLoaded } from '../../../shared/state/use-loaded';
import { noTouches, type LoadedTouches } from '../touches/load-touches';
import { tallyTouches } from '../touches/tally-touches';
import { useTexts } from '../text-keys';
import { ShareBar } from './share-bar';
import { TimeLine } from './time-line';

const useStyles = makeStyles({
  touches: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface TouchesProps {
  /** Whose they are: for another customer everything begins anew. */
  readonly owner: string;
  readonly load: () => AsyncIterable<LoadedTouches>;
  readonly formatTime: (instantMs: number) => string;
}

/** Everything that this customer did, as shares and as a time line. */
export const Touches: React.FC<TouchesProps> = ({ load, formatTime }) => {
  const styles = useStyles();
  const text = useTexts();
  const [{ kind, value, ...rest }, retry] = useLoaded(load, noTouches);
  const { touches, complete } = value;
  const isPainted = useAfterPaint();
  const failure = 'error' in rest ? (errorText(rest.error) ?? '') : undefined;
  const section = React.useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const failed = text('Common_LoadFailed');
  React.useEffect(() => {
    if (failure !== undefined) announce(`${failed} ${failure}`.trim());
  }, [announce, failed, failure]);
  const tryAgain = (): void => {
    section.current?.focus(); // the button goes away with its notice
    retry();
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.touches}
      aria-label={text('Touches')}
      aria-busy={kind === 'loading'}
    >
      <div className={styles.head}>
        <Subtitle2 as="h4" className={styles.title}>
          {touches.length > 0 ? text('Touches_Counted', touches.length) : text('Touches')}
        </Subtitle2>
        {isPainted && kind === 'loading' && <Spinner size="extra-tiny" aria-label={text('Common_Loading')} />}
      </div>
      {kind === 'failed' && (
        <Notice intent="error" onRetry={tryAgain}>
          {failed} <bdi>{failure}</bdi>
        </Notice>
      )}
      {kind === 'loaded' && touches.length === 0 && <Text>{text('Touches_None')}</Text>}
      {touches.length > 0 && <ShareBar tallies={tallyTouches(touches)} />}
      <TimeLine touches={touches} formatTime={formatTime} />
      {kind === 'loaded' && !complete && (
        <Notice intent="info">{text('Touches_Incomplete', touches.length)}</Notice>
      )}
    </section>
  );
};
