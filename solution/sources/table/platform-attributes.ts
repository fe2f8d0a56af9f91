import { labels, sameInAll, type Labels } from '../../description/labels';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { labelElements } from '../label-elements';
import { attribute } from './attribute';
import { localOptions } from './local-options';

const active = labels('Active', 'Aktiv', 'Attivo', 'Actief');
const inactive = labels('Inactive', 'Inaktiv', 'Inattivo', 'Inactief');

/**
 * Columns that the platform gives every table and that our views, forms and rules name. Exports list them; the ones
 * that nothing here names are left to the platform.
 */
export const platformAttributes = (
  table: string,
  ownership: 'user' | 'organization',
): readonly XmlElement[] => [
  createdOn('CreatedOn', labels('Created On', 'Skapad den', 'Data creazione', 'Gemaakt op')),
  createdOn('ModifiedOn', labels('Modified On', 'Ändrad den', 'Data modifica', 'Gewijzigd op')),
  ...(ownership === 'user' ? [owner] : []),
  state(table),
  status(table),
];

const createdOn = (schemaName: string, label: Labels): XmlElement =>
  attribute(
    {
      schemaName,
      type: 'datetime',
      label,
      description: label,
      imeMode: 'inactive',
      update: false,
      create: false,
      custom: false,
      filterable: true,
    },
    [
      textElement('Format', 'datetime'),
      textElement('CanChangeDateTimeBehavior', false),
      textElement('Behavior', 1),
    ],
  );

/** Type codes of users and teams, which are the same everywhere. */
const ownerTypes = [8, 9];

const owner = attribute(
  {
    schemaName: 'OwnerId',
    type: 'owner',
    label: labels('Owner', 'Ägare', 'Proprietario', 'Eigenaar'),
    description: sameInAll('Owner Id'),
    requiredLevel: 'systemrequired',
    displayMask: 'ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm',
    update: true,
    custom: false,
    filterable: true,
  },
  [
    textElement('LookupStyle', 'single'),
    element(
      'LookupTypes',
      {},
      ownerTypes.map((code) =>
        element('LookupType', { id: '00000000-0000-0000-0000-000000000000' }, String(code)),
      ),
    ),
  ],
);

const statusTexts = {
  label: labels('Status', 'Status', 'Stato', 'Status'),
  description: labels('Status of the row', 'Radens status', 'Stato della riga', 'Status van de rij'),
};

const state = (table: string): XmlElement =>
  attribute(
    {
      schemaName: 'statecode',
      type: 'state',
      ...statusTexts,
      requiredLevel: 'systemrequired',
      update: true,
      create: false,
      custom: false,
      filterable: true,
    },
    [
      localOptions(
        `${table}_statecode`,
        'state',
        statusTexts,
        element('states', {}, [
          element('state', { value: 0, defaultstatus: 1, invariantname: 'Active' }, [labelElements(active)]),
          element('state', { value: 1, defaultstatus: 2, invariantname: 'Inactive' }, [
            labelElements(inactive),
          ]),
        ]),
      ),
    ],
  );

const reasonTexts = {
  label: labels('Status Reason', 'Statusorsak', 'Motivo stato', 'Statusreden'),
  description: labels(
    'Reason for the status of the row',
    'Orsak till radens status',
    'Motivo dello stato della riga',
    'Reden voor de status van de rij',
  ),
};

const status = (table: string): XmlElement =>
  attribute({ schemaName: 'statuscode', type: 'status', ...reasonTexts, update: true, custom: false }, [
    localOptions(
      `${table}_statuscode`,
      'status',
      reasonTexts,
      element('statuses', {}, [
        element('status', { value: 1, state: 0 }, [labelElements(active)]),
        element('status', { value: 2, state: 1 }, [labelElements(inactive)]),
      ]),
    ),
  ]);
