import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Heart20Filled, Heart20Regular } from '@fluentui/react-icons/headless/svg/heart';
import { useStore } from '../../../shared/store/use-store';
import type { FavoriteChanges } from '../favorite/create-favorites';
import type { LeadRow } from '../rows/lead-row';
import { useTexts } from '../text-keys';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';

const useStyles = makeStyles({ liked: { color: tokens.colorPaletteRedForeground1 } });

export interface FavoriteButtonProps {
  readonly row: LeadRow;
  /** What the row is called. */
  readonly name: string;
  readonly canWrite: boolean;
  readonly tabIndex: number;
}

/** The heart. Without the right to write it still tells whether the lead is a favorite. */
export const FavoriteButton: React.FC<FavoriteButtonProps> = ({ row, name, canWrite, tabIndex }) => {
  const text = useTexts();
  const { model, setFavorite } = useGridActions();
  const change = React.useCallback((changes: FavoriteChanges) => changes.get(row.id), [row.id]);
  const isFavorite = useStore(model.favorites.changes, change) ?? row.isFavorite ?? false;
  const base = useGridStyles();
  const styles = useStyles();
  const disabled = !canWrite || row.isFavorite === undefined;
  return (
    <button
      type="button"
      data-widget=""
      tabIndex={tabIndex}
      aria-pressed={isFavorite}
      aria-disabled={disabled}
      aria-label={text('Favorite', name)}
      title={text(isFavorite ? 'Favorite_Remove' : 'Favorite_Add')}
      className={mergeClasses(base.button, isFavorite && styles.liked)}
      onClick={disabled ? undefined : () => setFavorite(row, !isFavorite)}
    >
      {isFavorite ? <Heart20Filled /> : <Heart20Regular />}
    </button>
  );
};
