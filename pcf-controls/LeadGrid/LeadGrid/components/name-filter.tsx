import * as React from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../text-keys';
import { useDraft } from './use-draft';

export interface NameFilterProps {
  readonly value: string;
  readonly onFilter: (text: string) => void;
}

/** A part of the customer's name, person or company. */
export const NameFilter: React.FC<NameFilterProps> = ({ value, onFilter }) => {
  const text = useTexts();
  const { draft, type, finish } = useDraft(value, onFilter);
  return (
    <Field label={text('Column_customerName')}>
      <Input
        value={draft}
        placeholder={text('Filter_Any')}
        onChange={(_event, { value: typed }) => type(typed)}
        onBlur={() => finish(draft)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish(draft);
        }}
      />
    </Field>
  );
};
