import type { Relationship, Table } from '../catalog';
import { buildTable } from './build-table';
import { productTables } from './product-tables';
import { standardTables } from './standard-tables';
import type { TableDeclaration } from './table-declaration';

export interface Schema {
  readonly tables: readonly Table[];
  readonly relationships: readonly Relationship[];
}

/** All tables of the simulated environment. Another source of the product's own tables can be given. */
export function buildSchema(product: () => readonly TableDeclaration[] = productTables): Schema {
  const built = [...product(), ...standardTables].map(buildTable);
  return {
    tables: built.map(({ table }) => table),
    relationships: built.flatMap(({ relationships }) => relationships),
  };
}
