import { readContact } from '../../../leads/customer/read-contact';
import { membersOf } from '../../../leads/payload/members-of';
import { syntheticCustomer, syntheticCustomerCount } from '../../../local/site/payload/synthetic-customer';

const all = Array.from({ length: syntheticCustomerCount }, (_, n) => syntheticCustomer(n));

test('nobody comes twice before everybody came', () => {
  expect(new Set(all.map(({ email }) => email)).size).toBe(syntheticCustomerCount);
  expect(syntheticCustomer(syntheticCustomerCount).email).toBe(all[0]?.email);
});

test('the next customer is another person of another country', () => {
  for (const [n, customer] of all.slice(1).entries()) {
    expect(customer.email).not.toBe(all[n]?.email);
    expect(customer.country).not.toBe(all[n]?.country);
  }
});

test('addresses are plain ASCII at a domain that is reserved for examples', () => {
  for (const { email } of all) expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z]+\.example\.com$/);
});

test('every country is known and every number is complete in it', () => {
  const unread = all
    .map((customer) => readContact(membersOf(customer)))
    .filter(({ countryCode, phoneE164 }) => countryCode === undefined || phoneE164 === undefined);
  expect(unread).toEqual([]);
});
