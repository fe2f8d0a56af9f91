import { judgeChanged } from '../../../leads/mapping/judge-changed';
import { emailValidity, phoneValidity, quality } from '../../../leads/schema/choices';
import { reasons } from '../../../leads/validity/reasons';

const spam = { channel: 'email', validity: emailValidity.Spam, reason: reasons.emailDisposable } as const;
const found = { countryCode: 'HR', findings: [spam] };
const filledRow = {
  emailaddress1: 'ana@northwind.example',
  telephone1: '+385 1 234 5678',
  mpl_phonee164: '+38512345678',
};

test('a list’s verdict on an address stays when only the phone is filled in', () => {
  const existing = {
    emailaddress1: 'ana@northwind.example',
    mpl_emailvalidity: emailValidity.Spam,
    mpl_contactreason: `${reasons.emailDisposable} ${reasons.phoneMissing}`,
  };
  const judged = judgeChanged(existing, filledRow, ['telephone1'], { countryCode: 'HR' });
  expect(judged).toMatchObject({
    mpl_emailvalidity: emailValidity.Spam,
    mpl_phonevalidity: phoneValidity.Valid,
    mpl_quality: quality.Low,
    mpl_contactreason: reasons.emailDisposable,
  });
});

test('a finding about the touch’s own address does not condemn the address that was there', () => {
  const existing = { emailaddress1: 'ana@northwind.example', mpl_emailvalidity: emailValidity.Valid };
  expect(judgeChanged(existing, filledRow, ['telephone1'], found)).toMatchObject({
    mpl_emailvalidity: emailValidity.Valid,
    mpl_quality: quality.High,
    mpl_contactreason: undefined,
  });
});

test('a finding counts when its address is filled in', () => {
  const existing = { telephone1: '+385 1 234 5678', mpl_phonevalidity: phoneValidity.Valid };
  expect(judgeChanged(existing, filledRow, ['emailaddress1'], found)).toMatchObject({
    mpl_emailvalidity: emailValidity.Spam,
    mpl_quality: quality.Low,
    mpl_contactreason: reasons.emailDisposable,
  });
});

test('a channel that was empty and stays so is not told of anew', () => {
  const existing = { mpl_emailvalidity: emailValidity.Valid };
  const row = { telephone1: '+385 1 234 5678', mpl_phonee164: '+38512345678' };
  expect(judgeChanged(existing, row, ['telephone1'], { countryCode: 'HR' })).toEqual({
    mpl_emailvalidity: emailValidity.Valid,
    mpl_phonevalidity: phoneValidity.Valid,
    mpl_quality: quality.High,
    mpl_contactreason: undefined,
  });
});

test.each([
  ['stay with a verdict that nothing else explains', emailValidity.Invalid, '', 'Unknown to Contoso Verify.'],
  ['go with a verdict that needs none', emailValidity.Valid, '', undefined],
  [
    'go where our own explain the verdict',
    emailValidity.Invalid,
    `${reasons.emailNoMailServer} `,
    reasons.emailNoMailServer,
  ],
])('words of a verification service %s', (_name, mpl_emailvalidity, ours, expected) => {
  const existing = {
    emailaddress1: 'ana@northwind.example',
    telephone1: '123',
    mpl_emailvalidity,
    mpl_phonevalidity: phoneValidity.Invalid,
    mpl_contactreason: `${reasons.phoneInvalid} ${ours}Unknown to Contoso Verify.`,
  };
  const judged = judgeChanged(existing, filledRow, ['telephone1'], { countryCode: 'HR' });
  expect(judged.mpl_contactreason).toBe(expected);
});
