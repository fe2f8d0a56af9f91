import { action, source, type Action, type Source } from '../schema/choices';

interface KnownCode<V> {
  readonly value: V;
  readonly code: string;
}

const foldCode = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `SPZA` is Microsoft's acronym of AppSource; newer articles print both in one value, `AppSource (SPZA)`. */
const sources: ReadonlyMap<string, KnownCode<Source>> = new Map([
  ['spza', { value: source.AppSource, code: 'SPZA' }],
  ['appsource', { value: source.AppSource, code: 'SPZA' }],
  ['appsourcespza', { value: source.AppSource, code: 'SPZA' }],
  ['azuremarketplace', { value: source.AzureMarketplace, code: 'AzureMarketplace' }],
  ['azureportal', { value: source.AzurePortal, code: 'AzurePortal' }],
  ['testdrive', { value: source.TestDrive, code: 'TestDrive' }],
  ['partnercenter', { value: source.PartnerCenter, code: 'PartnerCenter' }],
]);

const actions: ReadonlyMap<string, KnownCode<Action>> = new Map([
  ['ins', { value: action.INS, code: 'INS' }],
  ['plt', { value: action.PLT, code: 'PLT' }],
  ['dnc', { value: action.DNC, code: 'DNC' }],
  ['create', { value: action.Create, code: 'Create' }],
  ['starttestdrive', { value: action.StartTestDrive, code: 'StartTestDrive' }],
]);

/** A source code in any letter case, blanks and brackets ignored; undefined when Microsoft's texts do not name it. */
export const knownSource = (text: string): KnownCode<Source> | undefined => sources.get(foldCode(text));

/** As `knownSource`, for action codes. */
export const knownAction = (text: string): KnownCode<Action> | undefined => actions.get(foldCode(text));
