import { choice, double, integer, memo, readOnly, text, type ColumnKinds } from '../column-kinds';

/** The columns of one of the two addresses that leads, accounts and contacts carry. */
export function addressColumns(prefix: 'address1' | 'address2'): ColumnKinds {
  const number = prefix.slice(-1);
  const named = (columns: ColumnKinds): ColumnKinds =>
    Object.fromEntries(Object.entries(columns).map(([name, kind]) => [`${prefix}_${name}`, kind]));
  return named({
    addressid: { type: 'uniqueidentifier', write: 'create' },
    addresstypecode: choice({ 1: 'Default Value' }, 1, `Address ${number}: Address Type`),
    shippingmethodcode: choice({ 1: 'Default Value' }, 1, `Address ${number}: Shipping Method`),
    name: text(100, `Address ${number}: Name`),
    line1: text(250, number === '1' ? 'Street 1' : 'Address 2: Street 1'),
    line2: text(250),
    line3: text(250),
    city: text(80, number === '1' ? 'City' : 'Address 2: City'),
    county: text(50),
    stateorprovince: text(50),
    country: text(80, number === '1' ? 'Country/Region' : 'Address 2: Country/Region'),
    postalcode: text(20),
    postofficebox: text(20),
    telephone1: text(50),
    telephone2: text(50),
    telephone3: text(50),
    fax: text(50),
    upszone: text(4),
    utcoffset: integer(-1500, 1500),
    latitude: double(-90, 90),
    longitude: double(-180, 180),
    composite: readOnly(memo(1000, `Address ${number}`)),
  });
}
