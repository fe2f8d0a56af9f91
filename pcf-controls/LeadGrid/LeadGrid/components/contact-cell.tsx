import * as React from 'react';
import { choiceKey } from '../../../shared/text/choice-key';
import { emailValidity, phoneValidity } from '../../../../leads/schema/choices';
import type { GridColumn } from '../columns/grid-column';
import type { LeadRow } from '../rows/lead-row';
import { CopyValueButton } from './copy-value-button';
import { useGridStyles } from './grid-styles';
import { ValidityIcon, type ValidityKey } from './validity-icon';

const validityOf = (row: LeadRow, column: string): ValidityKey | undefined => {
  if (column === 'emailaddress1') return choiceKey(emailValidity, row.emailValidity);
  if (column === 'telephone1') return choiceKey(phoneValidity, row.phoneValidity);
  return undefined;
};

export interface ContactCellProps {
  readonly row: LeadRow;
  readonly column: GridColumn;
  readonly tabIndex: number;
}

/** An address or number with its validity, to be copied with one click. */
export const ContactCell: React.FC<ContactCellProps> = ({ row, column, tabIndex }) => {
  const styles = useGridStyles();
  const value = row.cells[column.name]?.text ?? '';
  const validity = validityOf(row, column.name);
  if (value === '') return null;
  return (
    <>
      {validity && <ValidityIcon validity={validity} />}
      <bdi className={styles.text} title={value}>
        {value}
      </bdi>
      {!row.followUp.doNotContact && (
        <CopyValueButton value={value} label={column.title} tabIndex={tabIndex} />
      )}
    </>
  );
};
