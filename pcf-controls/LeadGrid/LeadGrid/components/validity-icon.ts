import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/headless/svg/dismiss-circle';
import { MailProhibited16Regular } from '@fluentui/react-icons/headless/svg/mail-prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/headless/svg/question-circle';
import { emailValidity, phoneValidity } from '../../../../leads/schema/choices';
import { choiceKey } from '../../../shared/text/choice-key';
import type { LeadRow } from '../rows/lead-row';
import type { CellParts, Drawn } from './cell-parts';
import { iconWithName } from './icon-with-name';

const looks = {
  Valid: { icon: CheckmarkCircle16Regular, tone: 'good' },
  Invalid: { icon: DismissCircle16Regular, tone: 'bad' },
  Spam: { icon: MailProhibited16Regular, tone: 'bad' },
  Unknown: { icon: QuestionCircle16Regular, tone: 'calm' },
} as const;

const validityOf = (row: LeadRow, column: string): keyof typeof looks | undefined =>
  column === 'emailaddress1'
    ? choiceKey(emailValidity, row.emailValidity)
    : choiceKey(phoneValidity, row.phoneValidity);

/** Whether the address or number in a column can be reached. */
export const validityIcon = (
  row: LeadRow,
  column: string,
  { text, styles }: Pick<CellParts, 'text' | 'styles'>,
): Drawn => {
  const validity = validityOf(row, column);
  if (validity === undefined) return null;
  const { icon, tone } = looks[validity];
  return iconWithName(icon, text(`Validity_${validity}`), styles[tone]);
};
