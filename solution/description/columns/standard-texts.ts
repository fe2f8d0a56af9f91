import { labels, type Labels } from '../labels';

/** Dynamics' own lead columns on our forms: its names for them, and which of its controls shows them. */
export const standardTexts = {
  subject: { label: labels('Topic', 'Ämne', 'Argomento', 'Onderwerp'), control: 'text' },
  fullname: { label: labels('Name', 'Namn', 'Nome', 'Naam'), control: 'text' },
  firstname: { label: labels('First Name', 'Förnamn', 'Nome', 'Voornaam'), control: 'text' },
  lastname: { label: labels('Last Name', 'Efternamn', 'Cognome', 'Achternaam'), control: 'text' },
  companyname: {
    label: labels('Company Name', 'Företagsnamn', 'Nome società', 'Bedrijfsnaam'),
    control: 'text',
  },
  jobtitle: { label: labels('Job Title', 'Befattning', 'Posizione', 'Functie'), control: 'text' },
  emailaddress1: { label: labels('Email', 'E-post', 'Indirizzo e-mail', 'E-mail'), control: 'email' },
  telephone1: {
    label: labels('Business Phone', 'Telefon (arbete)', 'Telefono ufficio', 'Telefoon (werk)'),
    control: 'phone',
  },
  address1_country: {
    label: labels('Country/Region', 'Land/region', 'Paese', 'Land/regio'),
    control: 'text',
  },
  description: {
    label: labels('Description', 'Beskrivning', 'Descrizione', 'Beschrijving'),
    control: 'memo',
  },
  statuscode: {
    label: labels('Status Reason', 'Statusorsak', 'Motivo stato', 'Statusreden'),
    control: 'statusReason',
  },
  ownerid: { label: labels('Owner', 'Ägare', 'Proprietario', 'Eigenaar'), control: 'lookup' },
} as const satisfies Readonly<Record<string, StandardText>>;

export interface StandardText {
  readonly label: Labels;
  readonly control: FieldControl;
}

/** Dynamics' own form controls. */
export type FieldControl =
  | 'text'
  | 'memo'
  | 'email'
  | 'phone'
  | 'choice'
  | 'yesNo'
  | 'dateTime'
  | 'wholeNumber'
  | 'lookup'
  | 'statusReason';
