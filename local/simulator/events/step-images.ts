import type { Row, Table } from '../catalog';
import type { RowEvent } from '../rows/row-event';
import { contextEntity } from './context-value';
import type { Step } from './step';

/** Copies of the row as it was, for the images that the step registered. */
export const preImages = (table: Table, step: Step, event: RowEvent): readonly object[] =>
  images(table, step, event, 'pre', event.before);

/** Copies of the row as it is. An asynchronous step always has one that holds the primary name. */
export function postImages(table: Table, step: Step, event: RowEvent): readonly object[] {
  const { after, id } = event;
  const primaryName =
    after && !step.synchronous
      ? [{ key: 'AsynchronousStepPrimaryName', value: contextEntity(table, id, after, [table.primaryName]) }]
      : [];
  return [...primaryName, ...images(table, step, event, 'post', after)];
}

function images(
  table: Table,
  step: Step,
  event: RowEvent,
  moment: 'pre' | 'post',
  row: Row | undefined,
): readonly object[] {
  if (!row) return [];
  return step.images
    .filter((image) => image.moment === moment || image.moment === 'both')
    .map((image) => ({ key: image.alias, value: contextEntity(table, event.id, row, image.columns) }));
}
