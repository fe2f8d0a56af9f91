import * as React from 'react';
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { originSentence } from '../origin/origin-text';
import type { Touch } from '../touches/touch';
import { useTexts } from '../text-keys';
import { ActionIcon } from './action-icon';

const useStyles = makeStyles({
  line: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    listStyleType: 'none',
  },
  icon: { display: 'inline-flex', color: tokens.colorNeutralForeground2 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  time: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'start' },
});

const atFirst = 5;
const atOnce = 20;

interface TimeLineProps {
  readonly touches: readonly Touch[];
  readonly formatTime: (instantMs: number) => string;
}

/** What the customer did, newest first: a few lines, and more when asked for. */
export const TimeLine: React.FC<TimeLineProps> = ({ touches, formatTime }) => {
  const styles = useStyles();
  const text = useTexts();
  const [shown, setShown] = React.useState(atFirst);
  const hidden = touches.length - shown;
  const list = React.useRef<HTMLOListElement>(null);
  const jumpTo = React.useRef<number>();
  // The last of the button's presses takes it away: then the keyboard goes on where the new lines begin.
  React.useLayoutEffect(() => {
    if (jumpTo.current === undefined) return;
    list.current?.querySelectorAll('li').item(jumpTo.current).focus();
    jumpTo.current = undefined;
  });
  const showMore = (): void => {
    if (hidden <= atOnce) jumpTo.current = shown;
    setShown(shown + atOnce);
  };
  return (
    <>
      <ol ref={list} className={styles.line}>
        {touches.slice(0, shown).map((touch) => (
          <li key={touch.id} tabIndex={-1} className={styles.entry}>
            <span className={styles.icon}>
              <ActionIcon origin={touch} />
            </span>
            <div className={styles.words}>
              <Text>
                <bdi>{originSentence(text, touch)}</bdi>
              </Text>
              {touch.atMs !== undefined && (
                <Caption1 className={styles.time}>
                  <bdi>{formatTime(touch.atMs)}</bdi>
                </Caption1>
              )}
            </div>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={showMore}>
          {text('Touches_ShowMore', Math.min(hidden, atOnce))}
        </Button>
      )}
    </>
  );
};
