import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call16Regular } from '@fluentui/react-icons/headless/svg/call';
import type { Clock } from '../../../shared/clock/create-clock';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import { phoneValidity } from '../../../../leads/schema/choices';
import { phoneE164 } from '../../../../leads/customer/phone-e164';
import { leadColumns } from '../../../../leads/schema/lead-columns';
import { phoneLink } from '../contact/contact-links';
import type { StoredContact } from '../contact/stored-contact';
import type { ClockFormat } from '../country/clock-text';
import { countryOfText } from '../country/country-of-text';
import { internationalNumber } from '../country/international-number';
import { useTexts } from '../text-keys';
import { ChannelField } from './channel-field';
import type { ChannelProps } from './email-channel';
import { NumberAndTime } from './number-and-time';
import { VerdictBadge } from './verdict-badge';

const useStyles = makeStyles({
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  /** There will be something to say. */
  line: { minHeight: tokens.lineHeightBase200 },
});

export interface PhoneChannelProps extends ChannelProps {
  readonly country: string;
  readonly clock: Clock;
  readonly clockFormat: ClockFormat | undefined;
}

/** As the column has it; out of the number itself where a form does not bind that column. */
const internationalForm = (
  { phone, phoneE164: stored, phoneValidity: validity }: StoredContact,
  country: string,
) =>
  stored === '' && validity === phoneValidity.Valid
    ? (phoneE164(phone, countryOfText(country)) ?? '')
    : stored;

/** The phone number, in international form and with the time where it rings. */
export const PhoneChannel: React.FC<PhoneChannelProps> = (props) => {
  const { contact, access, blocked, country, clock, clockFormat } = props;
  const text = useTexts();
  const { edit, judged, reasons, type, revert, leave } = contact;
  const styles = useStyles();
  // Its library takes a good while over the first number, and a browser over its first names of countries and its first
  // time in another zone.
  const isPainted = useAfterPaint();
  const hasLine = judged.phoneValidity === phoneValidity.Valid || country.trim() !== '';
  const e164 = isPainted ? internationalForm(judged, country) : '';
  const number = isPainted ? internationalNumber(e164) : undefined;
  return (
    <div>
      <ChannelField
        label={text('Phone')}
        value={edit.phone}
        input={{ type: 'tel', maxLength: leadColumns.telephone1.maxLength }}
        access={access}
        blocked={blocked}
        invalid={judged.phoneValidity === phoneValidity.Invalid}
        verdict={<VerdictBadge choice={phoneValidity} value={judged.phoneValidity} />}
        copied={number?.text ?? edit.phone}
        reasons={reasons.phone}
        link={{
          href: phoneLink({ ...judged, phoneE164: e164 }),
          name: text('Call'),
          icon: <Call16Regular />,
        }}
        onType={(phone) => type({ phone })}
        onLeave={() => leave('phone')}
        onRevert={revert}
      />
      {access.readable && (
        <div className={mergeClasses(styles.below, hasLine && styles.line)}>
          {isPainted && (
            <NumberAndTime number={number} countryText={country} clock={clock} clockFormat={clockFormat} />
          )}
        </div>
      )}
    </div>
  );
};
