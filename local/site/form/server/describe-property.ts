import type { BoundProperty as ReadProperty } from '../../../../solution/read/form-types';
import type { BoundProperty } from '../screen';

export const describeProperty = ({ name, value, constantType }: ReadProperty): BoundProperty =>
  constantType === undefined ? { name, column: value } : { name, constant: value };
