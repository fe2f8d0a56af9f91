import * as React from 'react';
import { Badge, type BadgeProps, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Clock } from '../../../shared/clock/create-clock';
import { useNow } from '../../../shared/clock/use-now';
import { Notice } from '../../../shared/state/notice';
import { choiceKey } from '../../../shared/text/choice-key';
import { isExpired } from '../../../../leads/follow-up/is-expired';
import { quality } from '../../../../leads/schema/choices';
import type { ContactProps } from '../contact-props';
import { useTexts } from '../text-keys';
import { Banners } from './banners';
import { EmailChannel } from './email-channel';
import { PhoneChannel } from './phone-channel';
import { useContact, type ContactOnForm } from './use-contact';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  quality: { alignSelf: 'start' },
  rest: { overflowWrap: 'anywhere' },
});

const qualityColors: Readonly<Record<keyof typeof quality, BadgeProps['color']>> = {
  High: 'success',
  Low: 'severe',
  Unknown: 'informative',
};

export interface ContactFormProps extends ContactProps, ContactOnForm {
  readonly clock: Clock;
}

const Channels: React.FC<ContactFormProps> = (props) => {
  const { country, blocked, access, clock, clockFormat } = props;
  const styles = useStyles();
  const text = useTexts();
  const contact = useContact(props);
  const { judged, reasons } = contact;
  const known = choiceKey(quality, judged.quality) ?? 'Unknown';
  return (
    <div className={styles.column}>
      <Banners contact={judged} blocked={blocked} />
      <EmailChannel contact={contact} access={access.email} blocked={blocked.email} />
      {access.phone && (
        <PhoneChannel
          contact={contact}
          access={access.phone}
          blocked={blocked.phone}
          country={country}
          clock={clock}
          clockFormat={clockFormat}
        />
      )}
      {reasons.rest !== '' && (
        <Text className={styles.rest}>
          <bdi>{reasons.rest}</bdi>
        </Text>
      )}
      <Badge appearance="outline" color={qualityColors[known]} className={styles.quality}>
        {text(`Quality_${known}`)}
      </Badge>
    </div>
  );
};

/** Whether and how the customer can be reached. Contact data of an expired request is not shown. */
export const ContactForm: React.FC<ContactFormProps> = (props) => {
  const text = useTexts();
  const nowMs = useNow(props.clock);
  if (isExpired(props.followUp, nowMs)) return <Notice intent="info">{text('Expired')}</Notice>;
  return <Channels {...props} />;
};
