import type { TableDeclaration } from './table-declaration';
import { activityTables } from './tables/activities';
import { customerTables } from './tables/customers';
import { customizationTables } from './tables/customization';
import { eventTables } from './tables/events';
import { noteTables } from './tables/notes';
import { peopleTables } from './tables/people';
import { salesTables } from './tables/sales';

/** Tables that an environment with Dynamics 365 Sales has besides the lead, as far as they matter to it. */
export const standardTables: readonly TableDeclaration[] = [
  ...peopleTables,
  ...customerTables,
  ...salesTables,
  ...activityTables,
  ...noteTables,
  ...customizationTables,
  ...eventTables,
];
