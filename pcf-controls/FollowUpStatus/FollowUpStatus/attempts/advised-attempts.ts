import { stage } from '../../../../leads/schema/choices';
import type { Standing } from '../follow-up/standing';

/** A customer who does not answer at once often does the second or third time. */
export const advisedAttempts = 3;

const silent: readonly Standing['situation'][] = ['Due', 'Overdue', 'Late', 'Contacted'];

/** Whether further attempts are worth it: while a customer who asked for contact can still be won. */
export const advisesAttempts = ({ stage: present, situation }: Standing): boolean =>
  present === stage.Received && silent.includes(situation);
