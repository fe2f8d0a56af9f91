import { labels, sameInAll } from '../labels';
import { colors, type ChoiceText } from './choice-text';

const unknown = { label: labels('Unknown', 'Okänd', 'Sconosciuto', 'Onbekend'), color: colors.quiet };

/** Where a lead came from and what the customer did. Microsoft's codes and product names stay as they are. */
export const originChoiceTexts = {
  mpl_source: {
    label: labels('Source', 'Källa', 'Origine', 'Bron'),
    description: labels(
      'Storefront of a lead',
      'Butik för ett lead',
      'Store di un lead',
      'Winkel van een lead',
    ),
    options: {
      AppSource: { label: sameInAll('AppSource'), color: colors.active },
      AzureMarketplace: { label: sameInAll('Azure Marketplace'), color: colors.purple },
      AzurePortal: {
        label: labels('Azure portal', 'Azure-portalen', 'Portale di Azure', 'Azure-portal'),
        color: colors.teal,
      },
      TestDrive: { label: sameInAll('Test drive'), color: colors.attention },
      PartnerCenter: {
        label: labels('Partner Center', 'Partnercenter', 'Centro per i partner', 'Partnercentrum'),
        color: colors.good,
      },
      Unknown: unknown,
    },
  },
  mpl_action: {
    label: labels('Action', 'Åtgärd', 'Azione', 'Actie'),
    description: labels(
      'Microsoft’s action codes',
      'Microsofts åtgärdskoder',
      'Codici azione di Microsoft',
      'Actiecodes van Microsoft',
    ),
    options: {
      INS: { label: sameInAll('INS'), color: colors.active },
      PLT: { label: sameInAll('PLT'), color: colors.purple },
      DNC: { label: sameInAll('DNC'), color: colors.bad },
      Create: { label: sameInAll('Create'), color: colors.good },
      StartTestDrive: { label: sameInAll('StartTestDrive'), color: colors.attention },
      Unknown: unknown,
    },
  },
  mpl_calltoaction: {
    label: labels('Call to action', 'Uppmaning', 'Invito all’azione', 'Oproep tot actie'),
    description: labels(
      'Buttons of an offer’s page',
      'Knappar på erbjudandets sida',
      'Pulsanti della pagina dell’offerta',
      'Knoppen op de pagina van een aanbieding',
    ),
    options: {
      GetItNow: {
        label: labels('Get it now', 'Hämta nu', 'Ottieni adesso', 'Nu ophalen'),
        color: colors.active,
      },
      FreeTrial: {
        label: labels('Free trial', 'Gratis provperiod', 'Prova gratuita', 'Gratis proefversie'),
        color: colors.purple,
      },
      TestDrive: { label: sameInAll('Test drive'), color: colors.teal },
      ContactMe: {
        label: labels('Contact me', 'Kontakta mig', 'Contattami', 'Neem contact op'),
        color: colors.attention,
      },
      Unknown: unknown,
    },
  },
  mpl_interest: {
    label: labels('Interest', 'Intresse', 'Interesse', 'Interesse'),
    description: labels(
      'How far a customer has come',
      'Hur långt en kund har kommit',
      'A che punto è un cliente',
      'Hoe ver een klant is',
    ),
    options: {
      InitialInterest: {
        label: labels('Initial interest', 'Första intresse', 'Interesse iniziale', 'Eerste interesse'),
        color: colors.attention,
      },
      Active: { label: labels('Active', 'Aktiv', 'Attivo', 'Actief'), color: colors.good },
      Trial: { label: labels('Trial', 'Provar', 'In prova', 'Proefgebruik'), color: colors.purple },
      DoNotContact: {
        label: labels('Do not contact', 'Kontakta ej', 'Non contattare', 'Niet contacteren'),
        color: colors.bad,
      },
      Unknown: unknown,
    },
  },
} as const satisfies Readonly<Record<string, ChoiceText>>;
