import type { RoleDescription } from './role-description';
import { sellerRole } from './seller-role';
import { serviceRole } from './service-role';

export const roles: readonly RoleDescription[] = [sellerRole, serviceRole];
