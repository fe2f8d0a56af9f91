import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ReadEndpoint, ReadStep } from './component-types';
import { plainId } from './plain-id';

/** Webhooks of `customizations.xml`. */
export const readEndpoints = (customizations: XmlElement): readonly ReadEndpoint[] =>
  childrenOf(childAt(customizations, 'ServiceEndpoints'), 'ServiceEndpoint').map((endpoint) => ({
    id: plainId(endpoint.attributes['ServiceEndpointId']),
    name: endpoint.attributes['Name'] ?? '',
    url: textAt(endpoint, 'Url') ?? '',
    contract: textAt(endpoint, 'Contract') ?? '',
    authType: textAt(endpoint, 'AuthType') ?? '',
    isCustomizable: textAt(endpoint, 'IsCustomizable') === '1',
    elements: endpoint.children.map(({ name }) => name),
  }));

/** Steps of `customizations.xml`: what the webhooks are told of. */
export const readSteps = (customizations: XmlElement): readonly ReadStep[] =>
  childrenOf(childAt(customizations, 'SdkMessageProcessingSteps'), 'SdkMessageProcessingStep').map(
    (step) => ({
      id: plainId(step.attributes['SdkMessageProcessingStepId']),
      name: step.attributes['Name'] ?? '',
      messageId: textAt(step, 'SdkMessageId'),
      messageName: textAt(step, 'SdkMessageName'),
      table: textAt(step, 'PrimaryEntity') ?? '',
      filteringColumns: namesAt(step, 'FilteringAttributes'),
      imageColumns: images(step).flatMap((image) => namesAt(image, 'Attributes')),
      imageIds: images(step).map((image) => plainId(textAt(image, 'SdkMessageProcessingStepImageId'))),
      handlerId: plainId(textAt(step, 'EventHandler')),
      handlerType: textAt(step, 'EventHandlerTypeCode') ?? '',
      mode: textAt(step, 'Mode') ?? '',
      stage: textAt(step, 'Stage') ?? '',
    }),
  );

const namesAt = (parent: XmlElement, name: string): readonly string[] =>
  (textAt(parent, name) ?? '').split(',').filter((each) => each !== '');

const images = (step: XmlElement): readonly XmlElement[] =>
  childrenOf(childAt(step, 'SdkMessageProcessingStepImages'), 'SdkMessageProcessingStepImage');
