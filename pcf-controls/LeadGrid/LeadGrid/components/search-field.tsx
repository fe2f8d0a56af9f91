import * as React from 'react';
import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useTexts } from '../text-keys';
import { useDraft } from './use-draft';

const useStyles = makeStyles({ field: { flexGrow: 1, minWidth: '160px', maxWidth: '360px' } });

export interface SearchFieldProps {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when the user pauses, presses Enter or clears the field. */
export const SearchField: React.FC<SearchFieldProps> = ({ value, onSearch }) => {
  const text = useTexts();
  const { draft, type, finish } = useDraft(value, onSearch);
  return (
    <SearchBox
      className={useStyles().field}
      value={draft}
      placeholder={text('Search')}
      aria-label={text('Search')}
      onChange={(_event, { value: typed }) => (typed === '' ? finish('') : type(typed))}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish(draft);
      }}
    />
  );
};
