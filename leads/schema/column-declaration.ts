import type { ChoiceName } from './choice-labels';

/** What Dataverse holds a column to. `maxLength` counts UTF-16 units, as Dataverse does. */
export type ColumnType =
  | { readonly type: 'text' | 'memo'; readonly maxLength: number }
  | { readonly type: 'choice'; readonly choice: ChoiceName }
  | { readonly type: 'standardChoice'; readonly values: readonly number[] }
  | { readonly type: 'dateTime' }
  | { readonly type: 'yesNo'; readonly default: boolean }
  | { readonly type: 'wholeNumber'; readonly min: number; readonly max: number }
  | {
      readonly type: 'lookup';
      readonly target: string;
      readonly navigation: string;
      readonly collection: string;
    }
  | { readonly type: 'uniqueIdentifier' };

export type ColumnDeclaration = ColumnType & { readonly displayName: string };

export type ColumnDeclarations = Readonly<Record<string, ColumnDeclaration>>;
