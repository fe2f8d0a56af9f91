import { eventEndpoint } from '../../description/events/event-endpoint';
import { eventSteps, type EventStep } from '../../../functions/follow-up/events/steps';
import { messageReferences } from '../../description/events/message-references';
import { manifest } from '../../description/manifest';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { rootElement, type SourceFile } from '../source-file';
import { braced, stableId } from '../stable-id';

export const endpointId = stableId('service-endpoint', eventEndpoint.key);
export const stepId = ({ table, message }: Pick<EventStep, 'table' | 'message'>): string =>
  stableId('step', table, message);

export const stepName = ({ table, message }: Pick<EventStep, 'table' | 'message'>): string =>
  `${eventEndpoint.name}: ${message} of ${table}`;

/** Values of Dataverse's columns of the same names. */
const contract = { webhook: 8 };
const authType = { webhookKey: 4 };
const messageFormat = { json: 2 };
const mode = { asynchronous: 1 };
const stage = { postOperation: 40 };
const handler = { serviceEndpoint: 4618 };
const imageType = { before: 0 };

/** The webhook and what it is told of. */
export const eventFiles = (): readonly SourceFile[] => [
  {
    path: 'PluginAssemblies/ServiceEndpoints.xml',
    root: rootElement('ServiceEndpoints', {}, [endpoint()]),
  },
  ...eventSteps.map((step) => ({
    path: `SdkMessageProcessingSteps/${braced(stepId(step))}.xml`,
    root: stepElement(step),
  })),
];

/** Stays customizable: set-up writes address and key to the installed endpoint, which a locked one would refuse. */
const endpoint = (): XmlElement =>
  element('ServiceEndpoint', { ServiceEndpointId: braced(endpointId), Name: eventEndpoint.name }, [
    textElement('ConnectionMode', 1),
    textElement('Contract', contract.webhook),
    textElement('Path', ''),
    textElement('SolutionNamespace', ''),
    textElement('UserClaim', 1),
    textElement('IsCustomizable', true),
    textElement('AuthType', authType.webhookKey),
    textElement('MessageFormat', messageFormat.json),
    textElement('NamespaceFormat', 1),
    textElement('Url', eventEndpoint.unsetAddress),
    textElement('UseKeyVaultConfiguration', false),
  ]);

const stepElement = (step: EventStep): XmlElement =>
  rootElement(
    'SdkMessageProcessingStep',
    {
      Name: stepName(step),
      SdkMessageProcessingStepId: braced(stepId(step)),
    },
    [
      messageElement(step),
      textElement('PrimaryEntity', step.table),
      textElement('AsyncAutoDelete', true),
      textElement('FilteringAttributes', (step.columns ?? []).join(',')),
      textElement('InvocationSource', 0),
      textElement('Mode', mode.asynchronous),
      textElement('Rank', 1),
      textElement('EventHandler', endpointId),
      textElement('EventHandlerTypeCode', handler.serviceEndpoint),
      textElement('Stage', stage.postOperation),
      textElement('IsCustomizable', true),
      textElement('IsHidden', false),
      textElement('SupportedDeployment', 0),
      textElement('IntroducedVersion', manifest.firstVersion),
      element('SdkMessageProcessingStepImages', {}, images(step)),
    ],
  );

function messageElement({ message }: EventStep): XmlElement {
  const reference = messageReferences[message];
  return 'id' in reference
    ? textElement('SdkMessageId', reference.id)
    : textElement('SdkMessageName', reference.name);
}

/** A copy of the row as it was: a deleted row can no longer be read. */
const images = (step: EventStep): readonly XmlElement[] =>
  step.imageColumns === undefined
    ? []
    : [
        element('SdkMessageProcessingStepImage', { Name: 'Before' }, [
          textElement(
            'SdkMessageProcessingStepImageId',
            braced(stableId('step-image', step.table, step.message)),
          ),
          textElement('Attributes', step.imageColumns.join(',')),
          textElement('EntityAlias', 'Before'),
          textElement('ImageType', imageType.before),
          textElement('MessagePropertyName', 'Target'),
          textElement('IsCustomizable', true),
        ]),
      ];
