/** A FetchXML query as it was written; names are not yet looked up. */
export interface FetchQuery {
  readonly entity: FetchEntity;
  readonly top?: number;
  readonly count?: number;
  readonly page: number;
  readonly pagingCookie?: string;
  readonly distinct: boolean;
  readonly aggregate: boolean;
  readonly aggregateLimit?: number;
  readonly returnTotalRecordCount: boolean;
  /** Choices sort by their values instead of their labels. */
  readonly rawOrder: boolean;
}

export interface FetchEntity {
  readonly name: string;
  readonly attributes: readonly FetchAttribute[];
  readonly allAttributes: boolean;
  readonly orders: readonly FetchOrder[];
  readonly filters: readonly FetchFilter[];
  readonly links: readonly FetchLink[];
}

export interface FetchLink extends FetchEntity {
  /** Column of this table that must equal `to` of the table around it. */
  readonly from: string;
  readonly to: string;
  readonly alias: string;
  readonly type: LinkType;
}

export const linkTypes = ['inner', 'outer', 'exists', 'in', 'any', 'not any', 'all', 'not all'] as const;
export type LinkType = (typeof linkTypes)[number];

export interface FetchAttribute {
  readonly name: string;
  readonly alias?: string;
  readonly aggregate?: string;
  readonly groupBy: boolean;
  readonly dateGrouping?: string;
  readonly distinct: boolean;
}

export interface FetchOrder {
  readonly attribute?: string;
  readonly alias?: string;
  readonly entityName?: string;
  readonly descending: boolean;
}

export interface FetchFilter {
  readonly type: 'and' | 'or';
  readonly conditions: readonly FetchCondition[];
  readonly filters: readonly FetchFilter[];
  readonly links: readonly FetchLink[];
}

export interface FetchCondition {
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** Alias or name of a linked table whose column is meant; the condition holds after the join then. */
  readonly entityName?: string;
  /** Another column to compare with, `column` or `alias.column`. */
  readonly otherColumn?: string;
}
