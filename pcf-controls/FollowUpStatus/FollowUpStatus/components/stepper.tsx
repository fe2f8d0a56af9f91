import * as React from 'react';
import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/headless/svg/checkmark';
import { stage } from '../../../../leads/schema/choices';
import type { Situation, Standing } from '../follow-up/standing';
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
    borderBottomColor: tokens.colorNeutralStroke1,
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

/** What was put away in these ways was never accepted. */
const unaccepted: readonly Situation[] = ['Declined', 'Expired', 'Archived'];

type StepState = 'Done' | 'Now' | 'Ahead' | 'Skipped';

const stateOf = (index: number, at: number, situation: Situation): StepState => {
  if (index === at) return 'Now';
  if (index > at) return 'Ahead';
  return steps[index]?.key === 'Accepted' && unaccepted.includes(situation) ? 'Skipped' : 'Done';
};

interface StepProps {
  readonly number: number;
  readonly name: string;
  readonly state: StepState;
  readonly words: string;
}

const Step: React.FC<StepProps> = ({ number, name, state, words }) => {
  const styles = useStyles();
  const reached = state === 'Done' || state === 'Now';
  return (
    <li
      className={mergeClasses(styles.step, reached && styles.reached)}
      aria-current={state === 'Now' ? 'step' : undefined}
    >
      <span className={mergeClasses(styles.mark, reached && styles.markReached)} aria-hidden="true">
        {state === 'Done' ? <Checkmark16Filled /> : number}
      </span>
      <span className={styles.words}>
        <Text weight={state === 'Now' ? 'bold' : 'regular'}>{name}</Text>
        <Caption1 className={styles.how}>{words}</Caption1>
      </span>
    </li>
  );
};

/** The way of a lead: Received, Accepted, Archived. The state of a step is told by mark, line and words. */
export const Stepper: React.FC<{ readonly standing: Standing }> = ({
  standing: { stage: present, situation },
}) => {
  const styles = useStyles();
  const text = useTexts();
  const at = steps.findIndex(({ value }) => value === present);
  return (
    <ol className={styles.steps} aria-label={text('Stages')}>
      {steps.map(({ key }, index) => {
        const state = stateOf(index, at, situation);
        const ended = state === 'Now' && endings.includes(situation);
        return (
          <Step
            key={key}
            number={index + 1}
            name={text(`Stage_${key}`)}
            state={state}
            words={text(ended ? `Situation_${situation}` : `Stage_${state}`)}
          />
        );
      })}
    </ol>
  );
};
