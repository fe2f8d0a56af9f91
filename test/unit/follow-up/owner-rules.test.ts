import { fittingOwners } from '../../../functions/follow-up/assignment/fitting-owners';
import { readOwnerRules, type OwnerRules } from '../../../functions/follow-up/assignment/owner-rules';
import { SettingsReader } from '../../../functions/settings';
import { readLead } from '../../../leads/read-lead';
import { contactMe } from '../delivery/received-rows';

const ana = '11111111-1111-4111-8111-111111111111';
const bo = '22222222-2222-4222-8222-222222222222';
const team = '33333333-3333-4333-8333-333333333333';

const read = (rules: unknown): { rules: OwnerRules | undefined; problems: readonly string[] } => {
  const settings = new SettingsReader({ OWNER_RULES_FILE: 'rules.json' });
  const text = typeof rules === 'string' ? rules : JSON.stringify(rules);
  return { rules: readOwnerRules(settings, 'OWNER_RULES_FILE', text), problems: settings.problems };
};
const lead = (changes: object = {}) => readLead({ ...contactMe, ...changes }, { offerId: 'contoso.crm' });
const ownersFor = (rules: unknown, of = lead()) =>
  fittingOwners(read(rules).rules ?? { rules: [], otherwise: undefined }, of)?.map(({ id }) => id);
const rule = (when: object, owner: object = { user: ana }) => ({
  rules: [{ when, owner }],
  otherwise: { team },
});

test.each<[string, object, boolean]>([
  ['no condition', {}, true],
  ['a source by its label', { source: 'appsource' }, true],
  ['a source by its code', { source: ['SPZA'] }, true],
  ['another source', { source: ['Azure portal'] }, false],
  ['an action', { action: 'PLT' }, true],
  ['an offer id', { offer: 'crm' }, true],
  ['an offer id with its publisher', { offer: ['other', 'Contoso.CRM'] }, true],
  ['an offer title', { offer: 'Contoso CRM add-on' }, true],
  ['a country that is not the customer’s', { country: 'BR' }, false],
  ['one condition of two', { action: 'PLT', source: 'Azure portal' }, false],
])('%s fits: %s', (_name, when, fits) => expect(ownersFor(rule(when))).toEqual([fits ? ana : team]));

test('a country fits by its code, however the customer wrote it', () => {
  const swedish = lead({ userDetails: { ...contactMe.userDetails, country: 'Sweden' } });
  expect(ownersFor(rule({ country: ['SE'] }), swedish)).toEqual([ana]);
});

test('the first rule that fits decides, and without one nobody in particular', () => {
  const rules = [{ owner: { user: [ana, bo] } }, { owner: { team } }];
  expect(ownersFor({ rules })).toEqual([ana, bo]);
  expect(ownersFor({ rules: [] })).toBeUndefined();
});

test('a file that an editor on Windows has written is read', () => {
  expect(read(`\uFEFF${JSON.stringify(rule({}))}`).problems).toEqual([]);
});

test.each([
  ['no JSON', '{', /it is not JSON/],
  ['a list', [], /the file must be an object/],
  ['a misspelt member', { rule: [] }, /unknown member "rule"/],
  ['a misspelt condition', rule({ contry: 'SE' }), /unknown member "contry"/],
  ['a name in place of an id', rule({}, { user: 'ana' }), /ids of users or teams/],
  ['no owner', { rules: [{ when: {}, owner: {} }] }, /ids of users or teams/],
  ['a number', rule({ country: 5 }), /no text/],
])('%s is refused in words', (_name, rules, reason) => {
  expect(read(rules).rules).toBeUndefined();
  expect(read(rules).problems.join()).toMatch(reason);
});
