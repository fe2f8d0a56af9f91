import type { Screen, ScreenView } from '../../screen';
import type { TableMetadata } from '../dataverse/table-metadata';
import { textIn } from '../texts';
import { manifestType } from './column-types';

type Column = ComponentFramework.PropertyHelper.DataSetApi.Column;

/** Makes dataset columns with titles in a language. */
export type DescribeColumn = (name: string, order: number, width: number, isHidden?: boolean) => Column;

export const createDescribeColumn =
  (table: TableMetadata, columns: Screen['columns'], language: number): DescribeColumn =>
  (name, order, visualSizeFactor, isHidden = false) => {
    const metadata = table.columns.get(name);
    return {
      name,
      displayName: textIn(columns[table.table]?.[name]?.texts, language) ?? metadata?.displayName ?? name,
      dataType: manifestType(metadata?.type),
      alias: name,
      order,
      visualSizeFactor,
      isPrimary: name === table.primaryName,
      isHidden,
    };
  };

/** A view's columns in its order. */
export const viewColumns = (view: ScreenView, describe: DescribeColumn): Column[] =>
  view.columns.map(({ name, width, isHidden }, order) => describe(name, order, width, isHidden));
