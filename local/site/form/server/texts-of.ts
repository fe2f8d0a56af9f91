import type { LabelMap } from '../../../../solution/read/read-labels';
import type { Texts } from '../screen';

export const textsOf = (labels: LabelMap): Texts => Object.fromEntries(labels);
