import type { Labels } from '../../description/labels';
import { manifest } from '../../description/manifest';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions, displayNames } from '../label-elements';

/** Everything about a column that its type does not decide. */
export interface AttributeFrame {
  readonly schemaName: string;
  readonly type: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly requiredLevel?: 'none' | 'required' | 'systemrequired';
  readonly displayMask?: string;
  readonly imeMode?: 'auto' | 'inactive' | 'disabled';
  /** Left out: the platform has no such flag for this kind of column. */
  readonly update?: boolean;
  readonly create?: boolean;
  readonly custom?: boolean;
  readonly audited?: boolean;
  readonly searchable?: boolean;
  readonly filterable?: boolean;
  readonly canChangeRequirement?: boolean;
}

const usual = 'ValidForAdvancedFind|ValidForForm|ValidForGrid';

/** A column as exports write it: common flags, what its type adds, texts. The order of elements matters to the schema. */
export function attribute(frame: AttributeFrame, typeElements: readonly XmlElement[]): XmlElement {
  const logicalName = frame.schemaName.toLowerCase();
  return element('attribute', { PhysicalName: frame.schemaName }, [
    textElement('Type', frame.type),
    textElement('Name', logicalName),
    textElement('LogicalName', logicalName),
    textElement('RequiredLevel', frame.requiredLevel ?? 'none'),
    textElement('DisplayMask', frame.displayMask ?? usual),
    textElement('ImeMode', frame.imeMode ?? 'auto'),
    frame.update === undefined ? undefined : textElement('ValidForUpdateApi', frame.update),
    textElement('ValidForReadApi', true),
    textElement('ValidForCreateApi', frame.create ?? true),
    textElement('IsCustomField', frame.custom ?? true),
    textElement('IsAuditEnabled', frame.audited ?? false),
    textElement('IsSecured', false),
    textElement('IntroducedVersion', manifest.firstVersion),
    ...customizable(frame.canChangeRequirement ?? true),
    textElement('SourceType', 0),
    textElement('IsGlobalFilterEnabled', false),
    textElement('IsSortableEnabled', false),
    textElement('CanModifyGlobalFilterSettings', true),
    textElement('CanModifyIsSortableSettings', true),
    textElement('IsDataSourceSecret', false),
    textElement('AutoNumberFormat', ''),
    textElement('IsSearchable', frame.searchable ?? false),
    textElement('IsFilterable', frame.filterable ?? false),
    textElement('IsRetrievable', true),
    textElement('IsLocalizable', false),
    ...typeElements,
    displayNames(frame.label),
    descriptions(frame.description),
  ]);
}

const customizable = (canChangeRequirement: boolean): readonly XmlElement[] => [
  textElement('IsCustomizable', true),
  textElement('IsRenameable', true),
  textElement('CanModifySearchSettings', true),
  textElement('CanModifyRequirementLevelSettings', canChangeRequirement),
  textElement('CanModifyAdditionalSettings', true),
];
