import type { DataSet } from '../dataset';
import { fromExpression } from './from-expression';
import type { LeadFilter } from './lead-filter';
import { toExpression } from './to-expression';

/** Stores a filter in the dataset, beside what others filter by; it holds from the next refresh on. */
export const storeFilter = ({ filtering }: DataSet, filter: LeadFilter, nowMs: number): void =>
  filtering.setFilter(toExpression(filter, fromExpression(filtering.getFilter()).others, nowMs));
