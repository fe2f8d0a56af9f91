import * as React from 'react';
import type { GridModel } from '../create-grid-model';
import type { DataSet } from '../dataset';
import { fromExpression } from '../filter/from-expression';
import type { LeadFilter } from '../filter/lead-filter';
import { toExpression } from '../filter/to-expression';

/** Stores a filter in the dataset, beside what others filter by, and loads the list anew. */
const storeFilter = ({ filtering }: DataSet, filter: LeadFilter): void => {
  const expression = toExpression(filter, fromExpression(filtering.getFilter()).others);
  if (expression.conditions.length === 0 && (expression.filters ?? []).length === 0) filtering.clearFilter();
  else filtering.setFilter(expression);
};

/** The filter that the dataset keeps for the view, and how to change it. */
export const useLeadFilter = (
  dataset: DataSet,
  model: GridModel,
): readonly [LeadFilter, (filter: LeadFilter) => void] => {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  const apply = React.useCallback(
    (filter: LeadFilter) => {
      storeFilter(model.dataset(), filter);
      model.restart();
      drawAgain();
    },
    [model],
  );
  return [fromExpression(dataset.filtering.getFilter()).filter, apply];
};
