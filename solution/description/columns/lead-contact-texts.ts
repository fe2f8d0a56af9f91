import { labels } from '../labels';
import type { ColumnTexts } from './column-text';

/** Whether and how the customer can be reached. */
export const leadContactTexts = {
  mpl_quality: {
    schemaName: 'mpl_Quality',
    label: labels('Quality', 'Kvalitet', 'Qualità', 'Kwaliteit'),
    description: labels(
      'High when the customer can be reached, low when the contact data looks wrong or like spam',
      'Hög när kunden kan nås, låg när kontaktuppgifterna verkar felaktiga eller är skräppost',
      'Alta se il cliente è raggiungibile, bassa se i dati di contatto sembrano errati o spam',
      'Hoog als de klant bereikbaar is, laag als de contactgegevens onjuist of spam lijken',
    ),
  },
  mpl_emailvalidity: {
    schemaName: 'mpl_EmailValidity',
    label: labels('Email validity', 'E-postens giltighet', 'Validità email', 'Geldigheid e-mail'),
    description: labels(
      'What the check of the email address found',
      'Vad kontrollen av e-postadressen visade',
      'Esito del controllo dell’indirizzo email',
      'Uitkomst van de controle van het e-mailadres',
    ),
  },
  mpl_phonevalidity: {
    schemaName: 'mpl_PhoneValidity',
    label: labels('Phone validity', 'Telefonens giltighet', 'Validità telefono', 'Geldigheid telefoon'),
    description: labels(
      'What the check of the phone number found',
      'Vad kontrollen av telefonnumret visade',
      'Esito del controllo del numero di telefono',
      'Uitkomst van de controle van het telefoonnummer',
    ),
  },
  mpl_contactreason: {
    schemaName: 'mpl_ContactReason',
    label: labels(
      'Contact validity reason',
      'Orsak till kontaktens giltighet',
      'Motivo validità contatto',
      'Reden geldigheid contact',
    ),
    description: labels(
      'Why the email address or the phone number is not valid',
      'Varför e-postadressen eller telefonnumret inte är giltigt',
      'Perché l’email o il telefono non sono validi',
      'Waarom het e-mailadres of telefoonnummer niet geldig is',
    ),
  },
  mpl_phonee164: {
    schemaName: 'mpl_PhoneE164',
    label: labels(
      'Phone (international)',
      'Telefon (internationell)',
      'Telefono (internazionale)',
      'Telefoon (internationaal)',
    ),
    description: labels(
      'The phone number in international form (E.164), where it could be read',
      'Telefonnumret i internationell form (E.164), när det gick att tolka',
      'Numero di telefono in formato internazionale (E.164), se leggibile',
      'Telefoonnummer in internationale vorm (E.164), als het leesbaar was',
    ),
    searchable: true,
  },
  mpl_contactrequested: {
    schemaName: 'mpl_ContactRequested',
    label: labels('Contact requested', 'Kontakt begärd', 'Contatto richiesto', 'Contact gevraagd'),
    description: labels(
      'The customer asked to be contacted',
      'Kunden bad att bli kontaktad',
      'Il cliente ha chiesto di essere contattato',
      'De klant vroeg om contact',
    ),
  },
  mpl_donotcontact: {
    schemaName: 'mpl_DoNotContact',
    label: labels('Do not contact', 'Kontakta ej', 'Non contattare', 'Niet contacteren'),
    description: labels(
      'The customer does not want to be contacted about this lead',
      'Kunden vill inte bli kontaktad om detta lead',
      'Il cliente non desidera essere contattato per questo lead',
      'De klant wil over deze lead niet benaderd worden',
    ),
    audited: true,
  },
} as const satisfies ColumnTexts<string>;
