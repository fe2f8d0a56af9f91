import { judgeFilled } from '../../../leads/mapping/judge-filled';
import { emailValidity, phoneValidity, quality } from '../../../leads/schema/choices';
import { reasons } from '../../../leads/validity/reasons';
import { touchOf } from './sample-touch';
import s06 from '../../fixtures/payloads/s06-contact-request.json';

const spam = { channel: 'email', validity: emailValidity.Spam, reason: reasons.emailDisposable } as const;
const touch = { ...touchOf(s06), findings: [spam] };
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
  const judged = judgeFilled(existing, filledRow, ['telephone1'], { ...touch, findings: [] });
  expect(judged).toEqual({ mpl_quality: quality.Low, mpl_contactreason: reasons.emailDisposable });
});

test('a finding about the touch’s own address does not condemn the address that was there', () => {
  const existing = { emailaddress1: 'ana@northwind.example', mpl_emailvalidity: emailValidity.Valid };
  expect(judgeFilled(existing, filledRow, ['telephone1'], touch)).toEqual({
    mpl_quality: quality.High,
    mpl_contactreason: null,
  });
});

test('a finding counts when its address is filled in', () => {
  const existing = { telephone1: '+385 1 234 5678', mpl_phonevalidity: phoneValidity.Valid };
  expect(judgeFilled(existing, filledRow, ['emailaddress1'], touch)).toEqual({
    mpl_quality: quality.Low,
    mpl_contactreason: reasons.emailDisposable,
  });
});
