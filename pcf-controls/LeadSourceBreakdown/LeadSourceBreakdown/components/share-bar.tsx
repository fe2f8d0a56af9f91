import * as React from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { originSentence } from '../origin/origin-text';
import type { Tally } from '../touches/tally-touches';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap', // of very many kinds, each as narrow as its letter
    gap: tokens.spacingHorizontalXXS,
    width: '100%',
    maxWidth: '480px',
  },
  legend: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, listStyleType: 'none' },
  mark: {
    flexShrink: 0,
    boxSizing: 'border-box',
    minWidth: '20px',
    height: '20px',
    lineHeight: '18px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  color0: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  color1: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  color2: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  color3: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    color: tokens.colorPaletteBerryForeground2,
  },
  color4: {
    backgroundColor: tokens.colorPaletteGrapeBackground2,
    color: tokens.colorPaletteGrapeForeground2,
  },
  color5: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
});

/** A letter joins a piece of the bar to its line below: colour alone says nothing to many people. */
const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/** What share of a customer's touches each source and action has. */
export const ShareBar: React.FC<{ readonly tallies: readonly Tally[] }> = ({ tallies }) => {
  const styles = useStyles();
  const text = useTexts();
  const colors = [styles.color0, styles.color1, styles.color2, styles.color3, styles.color4, styles.color5];
  const look = (index: number) => mergeClasses(styles.mark, colors[Math.min(index, colors.length - 1)]);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {tallies.map(({ count }, index) => (
          <span key={index} className={look(index)} style={{ flexGrow: count, flexShrink: 1 }}>
            {letterOf(index)}
          </span>
        ))}
      </div>
      <ul className={styles.legend} aria-label={text('Touches_Share')}>
        {tallies.map(({ sample, count }, index) => (
          <li key={index} className={styles.entry}>
            <span className={look(index)} aria-hidden="true">
              {letterOf(index)}
            </span>
            <Caption1 className={styles.name}>
              <bdi>{originSentence(text, { ...sample, offer: {} })}</bdi>: <strong>{count}</strong>
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
};
