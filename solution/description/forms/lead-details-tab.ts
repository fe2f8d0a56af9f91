import { labels } from '../labels';
import { field, readOnlyField } from './cell';
import type { Tab } from './form-description';

/** Everything else that is known of the lead. What the service writes can only be read. */
export const leadDetailsTab: Tab = {
  name: 'details',
  label: labels('Details', 'Detaljer', 'Dettagli', 'Details'),
  columns: [
    {
      widthPercent: 50,
      sections: [
        {
          name: 'details_offer',
          label: labels('Offer', 'Erbjudande', 'Offerta', 'Aanbieding'),
          across: 2,
          cells: [
            readOnlyField('mpl_offertitle'),
            readOnlyField('mpl_offerid'),
            readOnlyField('mpl_publisherid'),
            readOnlyField('mpl_campaigncode'),
            readOnlyField('mpl_action'),
            readOnlyField('mpl_calltoaction'),
            readOnlyField('mpl_interest'),
            readOnlyField('mpl_leadtype'),
          ],
        },
        {
          name: 'details_contact',
          label: labels('Contact check', 'Kontaktkontroll', 'Controllo contatto', 'Contactcontrole'),
          across: 2,
          cells: [
            readOnlyField('mpl_quality'),
            readOnlyField('mpl_emailvalidity'),
            readOnlyField('mpl_phonevalidity'),
            readOnlyField('mpl_phonee164'),
            readOnlyField('mpl_contactreason'),
            readOnlyField('mpl_incomplete'),
            readOnlyField('mpl_donotcontact'),
            readOnlyField('mpl_istest'),
          ],
        },
      ],
    },
    {
      widthPercent: 50,
      sections: [
        {
          name: 'details_follow_up',
          label: labels('Follow-up', 'Uppföljning', 'Follow-up', 'Opvolging'),
          across: 2,
          cells: [
            readOnlyField('mpl_followupstatus'),
            readOnlyField('mpl_contactrequested'),
            readOnlyField('mpl_receivedon'),
            readOnlyField('mpl_lasttouchon'),
            readOnlyField('mpl_firstcontactedon'),
            readOnlyField('mpl_responseminutes'),
            readOnlyField('mpl_expireson'),
            readOnlyField('mpl_archivereason'),
            readOnlyField('mpl_declinereason'),
            readOnlyField('mpl_touchcount'),
            readOnlyField('statuscode'),
          ],
        },
        {
          name: 'details_sales',
          label: labels('Sales', 'Försäljning', 'Vendite', 'Verkoop'),
          across: 2,
          cells: [
            field('mpl_classification'),
            field('mpl_favorite'),
            field('mpl_crmreference'),
            readOnlyField('mpl_leadkey'),
            readOnlyField('mpl_customerkey'),
          ],
        },
      ],
    },
  ],
};
