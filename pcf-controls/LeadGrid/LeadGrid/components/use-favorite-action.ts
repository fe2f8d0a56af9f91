import * as React from 'react';
import { useAnnounce } from '../../../shared/announce/live-region';
import type { HostContext } from '../../../shared/context/host-context';
import { useLatest } from '../../../shared/react/use-latest';
import { errorText } from '../../../shared/dataverse/error-text';
import type { GridModel } from '../create-grid-model';
import { fromExpression } from '../filter/from-expression';
import type { IInputs } from '../generated/ManifestTypes';
import { isOnline } from '../host/is-online';
import { useTexts } from '../text-keys';
import type { GridActions } from './grid-context';

/** Numbers of the platform's privilege type Write and depth Basic (the user's own rows). */
const write = 3;
const ownRows = 0;

const maySet = ({ mode, utils, client, parameters }: HostContext<IInputs>): boolean =>
  !mode.isControlDisabled &&
  isOnline(client) &&
  utils.hasEntityPrivilege(parameters.leads.getTargetEntityType(), write, ownRows);

export interface FavoriteAction {
  readonly actions: GridActions;
  readonly canWrite: boolean;
  /** Why the last heart could not be stored. */
  readonly failure: string | undefined;
}

/** What rows may do, bound to the host. */
export const useFavoriteAction = (context: HostContext<IInputs>, model: GridModel): FavoriteAction => {
  const text = useTexts();
  const announce = useAnnounce();
  const [failure, setFailure] = React.useState<string>();
  const host = useLatest(context);
  const actions = React.useMemo<GridActions>(() => {
    const open = (id: string): void => {
      const dataset = model.dataset();
      const record = dataset.records[id];
      if (record) dataset.openDatasetItem(record.getNamedReference());
    };
    const store = async (id: string, isFavorite: boolean): Promise<void> => {
      const dataset = model.dataset();
      let stored: boolean | undefined;
      try {
        stored = await model.favorites.set(host().webAPI, dataset.getTargetEntityType(), id, isFavorite);
      } catch (error) {
        if (!model.ended.aborted) setFailure(text('Favorite_Failed', errorText(error) ?? ''));
        return;
      }
      if (stored === undefined || model.ended.aborted) return;
      setFailure(undefined);
      announce(text(stored ? 'Favorite_Added' : 'Favorite_Removed'));
      const { filter } = fromExpression(model.dataset().filtering.getFilter());
      if (filter.tab === 'favorites') model.loader.refresh();
    };
    return { model, open, setFavorite: ({ id }, isFavorite) => void store(id, isFavorite) };
  }, [model, host, text, announce]);
  return { actions, canWrite: maySet(context), failure };
};
