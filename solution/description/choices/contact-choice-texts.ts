import { labels } from '../labels';
import { colors, type ChoiceText } from './choice-text';

const unknown = { label: labels('Unknown', 'Okänd', 'Sconosciuto', 'Onbekend'), color: colors.quiet };
const valid = { label: labels('Valid', 'Giltig', 'Valido', 'Geldig'), color: colors.good };
const invalid = { label: labels('Invalid', 'Ogiltig', 'Non valido', 'Ongeldig'), color: colors.bad };

/** What kind of lead it is and whether the customer can be reached. */
export const contactChoiceTexts = {
  mpl_leadtype: {
    label: labels('Lead type', 'Leadtyp', 'Tipo di lead', 'Leadtype'),
    description: labels(
      'What a lead is about',
      'Vad ett lead gäller',
      'A cosa si riferisce un lead',
      'Waar een lead over gaat',
    ),
    options: {
      Offer: { label: labels('Offer', 'Erbjudande', 'Offerta', 'Aanbieding'), color: colors.active },
      Profile: { label: labels('Profile', 'Profil', 'Profilo', 'Profiel'), color: colors.purple },
    },
  },
  mpl_classification: {
    label: labels('Classification', 'Klassificering', 'Classificazione', 'Classificatie'),
    description: labels(
      'How well a lead is qualified',
      'Hur väl ett lead är kvalificerat',
      'Grado di qualificazione di un lead',
      'Hoe goed een lead is gekwalificeerd',
    ),
    options: {
      CustomerInquiry: {
        label: labels('Customer inquiry', 'Kundförfrågan', 'Richiesta del cliente', 'Klantvraag'),
        color: colors.active,
      },
      MarketingQualified: {
        label: labels(
          'Marketing qualified',
          'Kvalificerat av marknad',
          'Qualificato dal marketing',
          'Gekwalificeerd door marketing',
        ),
        color: colors.purple,
      },
      SalesQualified: {
        label: labels(
          'Sales qualified',
          'Kvalificerat av sälj',
          'Qualificato dalle vendite',
          'Gekwalificeerd door verkoop',
        ),
        color: colors.good,
      },
    },
  },
  mpl_quality: {
    label: labels('Quality', 'Kvalitet', 'Qualità', 'Kwaliteit'),
    description: labels(
      'How likely it is that the customer can be reached',
      'Hur troligt det är att kunden kan nås',
      'Quanto è probabile raggiungere il cliente',
      'Hoe waarschijnlijk het is dat de klant bereikbaar is',
    ),
    options: {
      High: { label: labels('High', 'Hög', 'Alta', 'Hoog'), color: colors.good },
      Low: { label: labels('Low', 'Låg', 'Bassa', 'Laag'), color: colors.attention },
      Unknown: unknown,
    },
  },
  mpl_emailvalidity: {
    label: labels('Email validity', 'E-postens giltighet', 'Validità email', 'Geldigheid e-mail'),
    description: labels(
      'What a check of an email address found',
      'Vad en kontroll av en e-postadress visade',
      'Esito del controllo di un indirizzo email',
      'Uitkomst van de controle van een e-mailadres',
    ),
    options: {
      Valid: valid,
      Invalid: invalid,
      Spam: { label: labels('Spam', 'Skräppost', 'Spam', 'Spam'), color: colors.attention },
      Unknown: unknown,
    },
  },
  mpl_phonevalidity: {
    label: labels('Phone validity', 'Telefonens giltighet', 'Validità telefono', 'Geldigheid telefoon'),
    description: labels(
      'What a check of a phone number found',
      'Vad en kontroll av ett telefonnummer visade',
      'Esito del controllo di un numero di telefono',
      'Uitkomst van de controle van een telefoonnummer',
    ),
    options: { Valid: valid, Invalid: invalid, Unknown: unknown },
  },
} as const satisfies Readonly<Record<string, ChoiceText>>;
