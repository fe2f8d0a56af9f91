import { mergeTouch } from '../../../leads/mapping/merge-touch';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import type { LeadRow, ReceivedTouch } from '../../../leads/received-touch';
import * as choice from '../../../leads/schema/choices';
import { body, hourMs, noon, policy, touchOf } from './sample-touch';

const opened = (payload: object, at = noon): LeadRow => toLeadRow(touchOf(payload, at), policy);
const changes = (existing: LeadRow, payload: object, at = noon + hourMs): LeadRow =>
  mergeTouch(existing, touchOf(payload, at), policy);
const apply = (existing: LeadRow, touch: ReceivedTouch): LeadRow => ({
  ...existing,
  ...mergeTouch(existing, touch, policy),
});

describe('a further touch', () => {
  test('that tells nothing new only moves the last touch', () => {
    expect(changes(opened(body('INS')), body('INS'))).toEqual({ mpl_lasttouchon: '2026-11-21T13:00:00Z' });
  });

  test('that was delivered before changes nothing', () => {
    const row = opened(body('PLT', {}, { description: 'Call me' }));
    expect(changes(row, body('PLT', {}, { description: 'Call me' }), noon)).toEqual({});
  });

  test('leaves a seller’s topic, phone, name and company alone', () => {
    const edited = {
      ...opened(body('INS')),
      subject: 'Renewal',
      telephone1: '+1 617 555 5555',
      lastname: 'Horvat-Kovač',
      companyname: 'NW',
    };
    const changed = changes(edited, body('INS', { firstName: 'Anna', title: 'CEO' }));
    expect(Object.keys(changed)).toEqual(['mpl_lasttouchon']);
  });

  test('fills what is empty', () => {
    const row = opened(body('INS', { phone: '', company: '', title: '', country: '' }));
    expect(row).toMatchObject({ mpl_incomplete: true, mpl_quality: choice.quality.Unknown });
    expect(changes(row, body('INS'))).toEqual({
      telephone1: '+385 1 234 5678',
      mpl_phonee164: '+38512345678',
      mpl_phonevalidity: choice.phoneValidity.Valid,
      mpl_quality: choice.quality.High,
      mpl_contactreason: null,
      companyname: 'Northwind d.o.o.',
      jobtitle: 'IT manager',
      address1_country: 'Croatia',
      mpl_incomplete: false,
      mpl_lasttouchon: '2026-11-21T13:00:00Z',
    });
  });

  test('brings no verdict on another number than its own', () => {
    const cleared = { ...opened(body('INS')), telephone1: null };
    expect(changes(cleared, body('INS', { phone: '12' }))).toMatchObject({
      telephone1: '12',
      mpl_phonee164: null,
      mpl_phonevalidity: choice.phoneValidity.Invalid,
    });
  });

  test('gives a first name only to the same last name', () => {
    const row = opened(body('INS', { firstName: '' }));
    expect(changes(row, body('INS')).firstname).toBe('Ana');
    expect(changes(row, body('INS', { firstName: 'Bo', lastName: 'Other' }))).not.toHaveProperty('firstname');
    expect(changes({ ...row, lastname: '' }, body('INS'))).toMatchObject({
      firstname: 'Ana',
      lastname: 'Horvat',
    });
  });

  test('adds the customer’s further words behind the seller’s additions', () => {
    const row = {
      ...opened(body('PLT', {}, { description: 'We need 25 seats.' })),
      mpl_customernotes: 'We need 25 seats. (called)',
    };
    expect(changes(row, body('PLT', {}, { description: 'Now 30.' })).mpl_customernotes).toBe(
      'We need 25 seats. (called)\n\nNow 30.',
    );
    expect(changes(row, body('PLT', {}, { description: '25 seats' }))).not.toHaveProperty(
      'mpl_customernotes',
    );
  });

  test('adds words as far as there is room', () => {
    const row = { ...opened(body('PLT')), mpl_customernotes: 'x'.repeat(3990) };
    const grown = apply(row, touchOf(body('PLT', {}, { description: 'Please call in the morning' })));
    expect(grown.mpl_customernotes).toBe(`${'x'.repeat(3990)}\n\nPlease c`);
    expect(changes(grown, body('PLT', {}, { description: 'Please call in the morning' }), noon)).toEqual({});
  });

  test('about another offer does not mix the two offers', () => {
    const byTitle = { ...opened(body('INS')), mpl_offerid: null, mpl_publisherid: null };
    expect(changes(byTitle, body('INS')).mpl_offerid).toBe('backup');
    expect(changes(byTitle, body('INS', {}, { offerTitle: 'Contoso Firewall' }))).not.toHaveProperty(
      'mpl_offerid',
    );
  });

  test('of stronger interest raises the interest, never lowers it', () => {
    expect(changes(opened(body('PLT')), body('StartTestDrive')).mpl_interest).toBe(choice.interest.Trial);
    expect(changes(opened(body('PLT')), body('INS')).mpl_interest).toBe(choice.interest.Active);
    expect(changes(opened(body('INS')), body('PLT'))).not.toHaveProperty('mpl_interest');
  });

  test('that was received earlier moves the receipt back, not the last touch', () => {
    expect(changes(opened(body('INS')), body('INS'), noon - hourMs)).toEqual({
      mpl_receivedon: '2026-11-21T11:00:00Z',
    });
  });
});
