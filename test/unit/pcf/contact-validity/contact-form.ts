import { screen } from '@testing-library/react';
import { ContactValidity } from '../../../../pcf-controls/ContactValidity/ContactValidity';
import type { IInputs } from '../../../../pcf-controls/ContactValidity/ContactValidity/generated/ManifestTypes';
import { mockContext, type MockHost } from '../../../../pcf-controls/testing/mock-context';
import { mountControl } from '../../../../pcf-controls/testing/mount-control';
import { nextFrame } from '../../../../pcf-controls/testing/next-frame';
import * as property from '../../../../pcf-controls/testing/properties';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import {
  emailValidity,
  followUpStatus,
  leadType,
  phoneValidity,
  quality,
  stage,
} from '../../../../leads/schema/choices';

export const strings = readStrings('ContactValidity');

/** The parameters of a lead with a valid contact, but for the change. */
export const inputs = (change: Partial<Record<keyof IInputs, unknown>> = {}) =>
  ({
    email: property.textProperty('ana@contoso.com'),
    phone: property.textProperty('+385 1 234 5678'),
    emailValidity: property.choiceProperty(emailValidity.Valid),
    phoneValidity: property.choiceProperty(phoneValidity.Valid),
    contactReason: property.textProperty(''),
    quality: property.choiceProperty(quality.High),
    phoneE164: property.textProperty('+38512345678'),
    country: property.textProperty('Croatia'),
    doNotContact: property.yesNoProperty(false),
    doNotEmail: property.yesNoProperty(false),
    doNotPhone: property.yesNoProperty(false),
    stage: property.choiceProperty(stage.Received),
    archiveReason: property.choiceProperty(null),
    followUpStatus: property.choiceProperty(followUpStatus.Due),
    leadType: property.choiceProperty(leadType.Offer),
    contactRequested: property.yesNoProperty(true),
    isTest: property.yesNoProperty(false),
    receivedOn: property.dateTimeProperty(null),
    firstContactedOn: property.dateTimeProperty(null),
    expiresOn: property.dateTimeProperty(null),
    ...change,
  }) as unknown as IInputs;

export const mount = (change: Parameters<typeof inputs>[0] = {}, host: MockHost = {}) =>
  mountControl(ContactValidity, mockContext(inputs(change), { strings, ...host }));

/** With the buttons, which come a frame later. */
export const mountWhole = async (...how: Parameters<typeof mount>) => {
  const control = mount(...how);
  await nextFrame();
  return control;
};

export const email = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail' });
export const phone = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
/** Where a link leads, undefined when it is not offered. */
export const link = (name: string) => screen.queryByRole('link', { name })?.getAttribute('href') ?? undefined;
/** What a screen reader was last told. */
export const spoken = () => screen.getByRole('status').textContent;
