import {
  archiveReason,
  emailValidity,
  followUpStatus,
  leadType,
  phoneValidity,
  quality,
  stage,
} from '../../../leads/schema/choices';
import { reasons } from '../../../leads/validity/reasons';
import { properties, type Scene } from './scene';

const lead = properties({
  email: 'ana.horvat@contoso.com',
  phone: '+385 1 234 5678',
  phoneE164: '+38512345678',
  emailValidity: emailValidity.Valid,
  phoneValidity: phoneValidity.Valid,
  quality: quality.High,
  contactReason: '',
  country: 'Croatia',
  doNotContact: false,
  doNotEmail: false,
  doNotPhone: false,
  stage: stage.Received,
  archiveReason: null,
  followUpStatus: followUpStatus.Due,
  leadType: leadType.Offer,
  contactRequested: true,
  isTest: false,
  receivedOn: null,
  firstContactedOn: null,
  expiresOn: null,
});

const doubtful = properties({
  email: 'ana@gmial.com',
  phone: '12345',
  phoneE164: '',
  phoneValidity: phoneValidity.Invalid,
  quality: quality.Unknown,
  contactReason: `${reasons.phoneInvalid} Checked by a service.`,
});

const base: Scene = { control: 'ContactValidity', name: 'a valid contact', parameters: lead };
const changed = (name: string, change: Scene['parameters'], rest: Partial<Scene> = {}): Scene => ({
  ...base,
  name,
  parameters: { ...lead, ...change },
  ...rest,
});

export const contactScenes: readonly Scene[] = [
  base,
  changed('a doubtful contact', doubtful),
  changed('right to left', doubtful, { rightToLeft: true }),
  changed('disabled', doubtful, { disabled: true }),
  changed(
    'spam',
    properties({
      emailValidity: emailValidity.Spam,
      quality: quality.Low,
      contactReason: reasons.emailDisposable,
    }),
  ),
  changed('do not contact', properties({ doNotContact: true })),
  changed('do not phone', properties({ doNotPhone: true })),
  changed(
    'several time zones',
    properties({ country: 'USA', phone: '+16175550123', phoneE164: '+16175550123' }),
  ),
  changed(
    'empty',
    properties({ email: '', phone: '', phoneE164: '', emailValidity: null, phoneValidity: null }),
  ),
  changed('read-only by column security', { email: { raw: 'ana@contoso.com', editable: false } }),
  changed('hidden by column security', { email: { raw: null, readable: false } }),
  changed('expired', properties({ stage: stage.Archived, archiveReason: archiveReason.Expired })),
];
