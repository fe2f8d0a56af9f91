import { manifest } from '../../description/manifest';
import { textElement, type XmlElement } from '../../xml/xml-element';

/** Exports write all of them, in this order. */
const names = [
  'IsDuplicateCheckSupported',
  'IsBusinessProcessEnabled',
  'IsRequiredOffline',
  'IsInteractionCentricEnabled',
  'IsCollaboration',
  'AutoRouteToOwnerQueue',
  'IsConnectionsEnabled',
  'EntityColor',
  'IsDocumentManagementEnabled',
  'AutoCreateAccessTeams',
  'IsOneNoteIntegrationEnabled',
  'IsKnowledgeManagementEnabled',
  'IsSLAEnabled',
  'IsDocumentRecommendationsEnabled',
  'IsBPFEntity',
  'OwnershipTypeMask',
  'IsAuditEnabled',
  'IsRetrieveAuditEnabled',
  'IsRetrieveMultipleAuditEnabled',
  'IsActivity',
  'ActivityTypeMask',
  'IsActivityParty',
  'IsReplicated',
  'IsReplicationUserFiltered',
  'IsMailMergeEnabled',
  'IsVisibleInMobile',
  'IsVisibleInMobileClient',
  'IsReadOnlyInMobileClient',
  'IsOfflineInMobileClient',
  'DaysSinceRecordLastModified',
  'MobileOfflineFilters',
  'IsMapiGridEnabled',
  'IsReadingPaneEnabled',
  'IsQuickCreateEnabled',
  'SyncToExternalSearchIndex',
  'IntroducedVersion',
  'IsCustomizable',
  'IsRenameable',
  'IsMappable',
  'CanModifyAuditSettings',
  'CanModifyMobileVisibility',
  'CanModifyMobileClientVisibility',
  'CanModifyMobileClientReadOnly',
  'CanModifyMobileClientOffline',
  'CanModifyConnectionSettings',
  'CanModifyDuplicateDetectionSettings',
  'CanModifyMailMergeSettings',
  'CanModifyQueueSettings',
  'CanCreateAttributes',
  'CanCreateForms',
  'CanCreateCharts',
  'CanCreateViews',
  'CanModifyAdditionalSettings',
  'CanEnableSyncToExternalSearchIndex',
  'EnforceStateTransitions',
  'CanChangeHierarchicalRelationship',
  'EntityHelpUrlEnabled',
  'ChangeTrackingEnabled',
  'CanChangeTrackingBeEnabled',
  'IsEnabledForExternalChannels',
  'IsSolutionAware',
] as const;

/** What a table does besides holding rows: as little as possible. An administrator may switch more of it on. */
const isOn = (name: string): boolean =>
  name.startsWith('Can') ||
  [
    'IsVisibleInMobileClient',
    'IsMapiGridEnabled',
    'IsReadingPaneEnabled',
    'IsCustomizable',
    'IsRenameable',
    'IsMappable',
  ].includes(name);

/** Flags that are no yes/no. */
const values = (ownership: 'user' | 'organization'): Readonly<Record<string, string>> => ({
  EntityColor: '',
  ActivityTypeMask: '',
  MobileOfflineFilters: '',
  OwnershipTypeMask: ownership === 'user' ? 'UserOwned' : 'OrgOwned',
  IntroducedVersion: manifest.firstVersion,
});

/** The flags of a table in the order in which exports write them. */
export const tableFlags = (ownership: 'user' | 'organization'): readonly XmlElement[] =>
  names.map((name) => textElement(name, values(ownership)[name] ?? isOn(name)));
