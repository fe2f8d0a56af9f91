import * as React from 'react';
import type { LeadRecord } from '../lead/lead-record';
import { timeFrames, useTexts } from '../text-keys';
import { ChoiceField, type Option } from './choice-field';

export interface TimeFrameFieldProps {
  readonly lead: LeadRecord;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const own = ({ purchaseTimeFrame, purchaseTimeFrameName }: LeadRecord): readonly Option[] =>
  purchaseTimeFrame === undefined || purchaseTimeFrame in timeFrames
    ? []
    : [{ value: String(purchaseTimeFrame), label: purchaseTimeFrameName || String(purchaseTimeFrame) }];

/** When the customer wants to buy. A time frame that an organisation has added is shown under its own name. */
export const TimeFrameField: React.FC<TimeFrameFieldProps> = ({ lead, value, onChange }) => {
  const text = useTexts();
  return (
    <ChoiceField
      label={text('Field_TimeFrame')}
      value={value}
      options={[
        { value: '', label: text('Field_TimeFrameNone') },
        ...timeFrames.map((name, index) => ({ value: String(index), label: text(`TimeFrame_${name}`) })),
        ...own(lead),
      ]}
      onChange={onChange}
    />
  );
};
