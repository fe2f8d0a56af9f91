import * as React from 'react';
import type { GridModel } from '../create-grid-model';
import type { DataSet } from '../dataset';
import { fromExpression } from '../filter/from-expression';
import type { LeadFilter } from '../filter/lead-filter';
import { storeFilter } from '../filter/store-filter';

/** The filter that the dataset keeps for the view, and how to change it. */
export const useLeadFilter = (
  dataset: DataSet,
  model: GridModel,
): readonly [LeadFilter, (filter: LeadFilter) => void] => {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  const apply = React.useCallback(
    (filter: LeadFilter) => {
      storeFilter(model.dataset(), filter, model.clock.now());
      model.restart();
      drawAgain();
    },
    [model],
  );
  return [fromExpression(dataset.filtering.getFilter()).filter, apply];
};
