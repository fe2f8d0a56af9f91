import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../../../shared/clipboard/copy-button';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px', // of the button, which comes a frame later
  },
  raw: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The lead source as it is stored, for whoever wants to look behind the words. */
export const RawText: React.FC<{ readonly raw: string }> = ({ raw }) => {
  const styles = useStyles();
  const text = useTexts();
  const isPainted = useAfterPaint();
  const [shown, setShown] = React.useState(false);
  return (
    <div className={styles.row}>
      {isPainted && (
        <Button appearance="subtle" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {text(shown ? 'Raw_Hide' : 'Raw_Show')}
        </Button>
      )}
      {shown && (
        <>
          <code className={styles.raw} dir="ltr">
            {raw}
          </code>
          <CopyButton value={raw} label={text('Raw_Label')} />
        </>
      )}
    </div>
  );
};
