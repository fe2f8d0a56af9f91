import * as React from 'react';
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../../../shared/announce/live-region';
import { useStore } from '../../../shared/store/use-store';
import type { Text } from '../../../shared/text/create-text';
import type { PageProgress } from '../paging/page-progress';
import type { SelectedIds } from '../selection/create-selection';
import { useTexts, type TextKey } from '../text-keys';
import { useGridActions } from './grid-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '20px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  progress: { minHeight: '2px' },
});

export interface StatusLineProps {
  readonly formatting: Pick<ComponentFramework.Formatting, 'formatInteger'>;
}

const same = (progress: PageProgress): PageProgress => progress;
const sizeOf = ({ size }: SelectedIds): number => size;

/** The first rows are still to come, or did not come: how many there are is unknown, and not none. */
const isUncounted = ({ loaded, isFetching, hasFailed }: PageProgress): boolean =>
  loaded === 0 && (isFetching || hasFailed);

const countText = (
  { loaded, total, hasMore }: Pick<PageProgress, 'loaded' | 'total' | 'hasMore'>,
  text: Text<TextKey>,
  number: (value: number) => string,
): string => {
  if (!hasMore) return loaded === 1 ? text('Rows_CountOne') : text('Rows_Count', number(loaded));
  return total === undefined
    ? text('Rows_CountMore', number(loaded))
    : text('Rows_CountOf', number(loaded), number(total));
};

/**
 * How many leads there are, how many are selected, and how far a long list is loaded. What a filter left is said aloud
 * once; pages that come while somebody scrolls are not.
 */
export const StatusLine: React.FC<StatusLineProps> = ({ formatting }) => {
  const text = useTexts();
  const styles = useStyles();
  const { model } = useGridActions();
  const announce = useAnnounce();
  const progress = useStore(model.loader.progress, same);
  const { loaded, total, hasMore, isFetching, hasFailed, refreshes } = progress;
  const selected = useStore(model.selection.selected, sizeOf);
  const number = (value: number): string => formatting.formatInteger(value);
  const counted = isUncounted(progress) ? '' : countText(progress, text, number);
  const announced = React.useRef(refreshes);
  React.useEffect(() => {
    if (isFetching || hasFailed || announced.current === refreshes) return;
    announced.current = refreshes;
    announce(counted);
  }, [announce, counted, isFetching, hasFailed, refreshes]);
  return (
    <div>
      <div className={styles.progress}>
        {isFetching && (
          <ProgressBar
            aria-label={text('Rows_Loading')}
            value={hasMore && total !== undefined ? loaded / total : undefined}
          />
        )}
      </div>
      <div className={styles.line}>
        <bdi>{counted}</bdi>
        {selected > 0 && <bdi>{text('Rows_Selected', number(selected))}</bdi>}
      </div>
    </div>
  );
};
