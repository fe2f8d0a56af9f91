import fc from 'fast-check';
import { stableId } from '../../../solution/sources/stable-id';

describe('an id', () => {
  it('is the same for the same name, for ever', () => {
    expect(stableId('role', 'seller')).toBe('e55d9c46-c6dd-5733-b9c7-9610b8690c15');
  });

  it('is a name-based GUID, and another for another name', () => {
    const path = fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(stableId(...one)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(stableId(...one) === stableId(...other)).toBe(one.join('/') === other.join('/'));
      }),
    );
  });
});
