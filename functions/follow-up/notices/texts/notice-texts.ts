import type { NoticeKind } from '../../../../leads/follow-up/due-notice';
import type { NoticeLanguage } from './notice-language';

/** Words of one language; `{offer}`, `{customer}` and `{count}` are filled in. */
export interface NoticeTexts {
  readonly subject: Readonly<Record<NoticeKind, string>>;
  readonly what: Readonly<Record<NoticeKind, string>>;
  readonly customer: string;
  readonly company: string;
  readonly offer: string;
  readonly received: string;
  readonly due: string;
  readonly open: string;
  readonly unnamed: string;
  readonly digestSubject: string;
  readonly digestIntroduction: string;
  readonly why: string;
}

export const noticeTexts: Readonly<Record<NoticeLanguage, NoticeTexts>> = {
  en: {
    subject: {
      request: 'A customer asks for contact: {offer}',
      reminder: 'Answer due soon: {offer}',
      late: 'No answer for 72 hours: {offer}',
    },
    what: {
      request: 'A customer used Contact me in the marketplace and expects an answer.',
      reminder: 'Nobody has contacted this customer yet, and the answer is due soon.',
      late: 'Nobody has contacted this customer for 72 hours.',
    },
    customer: 'Customer',
    company: 'Company',
    offer: 'Offer',
    received: 'Received (UTC)',
    due: 'First contact due (UTC)',
    open: 'Open the lead in Dynamics 365',
    unnamed: 'not told',
    digestSubject: 'Customers who ask for contact: {count}',
    digestIntroduction: 'These customers wait for an answer.',
    why: 'You get this message because you follow up leads from the Microsoft marketplace.',
  },
  it: {
    subject: {
      request: 'Un cliente chiede di essere contattato: {offer}',
      reminder: 'Risposta in scadenza: {offer}',
      late: 'Nessuna risposta da 72 ore: {offer}',
    },
    what: {
      request: 'Un cliente ha usato Contattami nel marketplace e attende una risposta.',
      reminder: 'Nessuno ha ancora contattato questo cliente e la risposta scade tra poco.',
      late: 'Da 72 ore nessuno ha contattato questo cliente.',
    },
    customer: 'Cliente',
    company: 'Azienda',
    offer: 'Offerta',
    received: 'Ricevuto (UTC)',
    due: 'Primo contatto entro (UTC)',
    open: 'Apri il lead in Dynamics 365',
    unnamed: 'non indicato',
    digestSubject: 'Clienti che chiedono di essere contattati: {count}',
    digestIntroduction: 'Questi clienti attendono una risposta.',
    why: 'Ricevi questo messaggio perché segui i lead del marketplace Microsoft.',
  },
  nl: {
    subject: {
      request: 'Een klant vraagt om contact: {offer}',
      reminder: 'Antwoord binnenkort nodig: {offer}',
      late: 'Al 72 uur geen antwoord: {offer}',
    },
    what: {
      request: 'Een klant heeft in de marketplace om contact gevraagd en verwacht een antwoord.',
      reminder: 'Niemand heeft deze klant nog benaderd en het antwoord is binnenkort nodig.',
      late: 'Al 72 uur heeft niemand deze klant benaderd.',
    },
    customer: 'Klant',
    company: 'Bedrijf',
    offer: 'Aanbieding',
    received: 'Ontvangen (UTC)',
    due: 'Eerste contact vóór (UTC)',
    open: 'Open de lead in Dynamics 365',
    unnamed: 'niet opgegeven',
    digestSubject: 'Klanten die om contact vragen: {count}',
    digestIntroduction: 'Deze klanten wachten op een antwoord.',
    why: 'U ontvangt dit bericht omdat u leads uit de Microsoft-marketplace opvolgt.',
  },
  sv: {
    subject: {
      request: 'En kund vill bli kontaktad: {offer}',
      reminder: 'Svar behövs snart: {offer}',
      late: 'Inget svar på 72 timmar: {offer}',
    },
    what: {
      request: 'En kund har bett om kontakt i marketplace och väntar på svar.',
      reminder: 'Ingen har kontaktat kunden än och svaret behövs snart.',
      late: 'Ingen har kontaktat kunden på 72 timmar.',
    },
    customer: 'Kund',
    company: 'Företag',
    offer: 'Erbjudande',
    received: 'Mottaget (UTC)',
    due: 'Första kontakt senast (UTC)',
    open: 'Öppna leadet i Dynamics 365',
    unnamed: 'inte angivet',
    digestSubject: 'Kunder som vill bli kontaktade: {count}',
    digestIntroduction: 'Dessa kunder väntar på svar.',
    why: 'Du får det här meddelandet eftersom du följer upp leads från Microsofts marketplace.',
  },
};

/** Fills `{name}` places; what is filled in is never looked at again. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
