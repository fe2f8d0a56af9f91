import * as React from 'react';
import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/headless/svg/checkmark';
import { stage } from '../../../../leads/schema/choices';
import type { Situation, Standing } from '../follow-up/situation';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0 },
  step: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    gap: tokens.spacingHorizontalS,
    minWidth: 'min(100%, 120px)',
    paddingBlock: tokens.spacingVerticalXS,
    listStyleType: 'none',
    borderBottomWidth: tokens.strokeWidthThickest,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  reached: { borderBottomColor: tokens.colorBrandStroke1 },
  mark: {
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  markReached: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  how: { color: tokens.colorNeutralForeground2 },
});

const steps = [
  { key: 'Received', value: stage.Received },
  { key: 'Accepted', value: stage.Accepted },
  { key: 'Archived', value: stage.Archived },
] as const;

const endings: readonly Situation[] = ['Won', 'Lost', 'Declined', 'Expired'];

/** A lead that was declined or expired was never accepted. */
const skipsAccepted: readonly Situation[] = ['Declined', 'Expired', 'Archived'];

/** The way of a lead: Received, Accepted, Archived. The state of a step is told by mark, line and words. */
export const Stepper: React.FC<{ readonly standing: Standing }> = ({
  standing: { stage: present, situation },
}) => {
  const styles = useStyles();
  const text = useTexts();
  const at = steps.findIndex(({ value }) => value === present);
  const isOver = (index: number): boolean =>
    index < at && !(steps[index]?.key === 'Accepted' && skipsAccepted.includes(situation));
  return (
    <ol className={styles.steps} aria-label={text('Stages')}>
      {steps.map(({ key }, index) => {
        const reached = index === at || isOver(index);
        const how = isOver(index) ? 'Stage_Done' : index === at ? 'Stage_Now' : undefined;
        const ended = index === at && endings.includes(situation);
        return (
          <li
            key={key}
            className={mergeClasses(styles.step, reached && styles.reached)}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={mergeClasses(styles.mark, reached && styles.markReached)} aria-hidden="true">
              {isOver(index) ? <Checkmark16Filled /> : index + 1}
            </span>
            <span className={styles.words}>
              <Text weight={index === at ? 'bold' : 'regular'}>{text(`Stage_${key}`)}</Text>
              <Caption1 className={styles.how}>
                {ended ? text(`Situation_${situation}`) : text(how ?? 'Stage_Ahead')}
              </Caption1>
            </span>
          </li>
        );
      })}
    </ol>
  );
};
