import { followUpStatus, leadType, stage } from '../../../../leads/schema/choices';
import type { Row } from '../../../../pcf-controls/shared/dataverse/retrieve-pages';
import type { ExecutingWebApi } from '../../../../pcf-controls/shared/dataverse/execute-action';
import { refusing, stubWebApi } from '../../../../pcf-controls/testing/stub-web-api';

export const leadId = '0a0a0a0a-0000-0000-0000-000000000001';
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** When the tests' lead was received. */
export const receivedAtMs = Date.UTC(2026, 10, 20, 8);

/** What a lookup reads as after it was written: a row of another table by the address of that row. */
const ownerOf = (values: Row): Row => {
  const [, set, id] = /^\/(\w+)s\((.+)\)$/.exec(String(values['ownerid@odata.bind'])) ?? [];
  return set === undefined
    ? {}
    : { _ownerid_value: id, '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': set };
};

const iso = (instantMs: number): string => new Date(instantMs).toISOString();
const formatted = '@OData.Community.Display.V1.FormattedValue';

/** A row of `lead` whose customer asked for contact at `receivedAtMs`. */
export const contactRequest = (change: Row = {}): Row => ({
  leadid: leadId,
  versionnumber: 7,
  modifiedon: iso(receivedAtMs),
  _modifiedby_value: 'u',
  [`_modifiedby_value${formatted}`]: 'Ingrid Berg',
  statecode: 0,
  mpl_stage: stage.Received,
  mpl_followupstatus: followUpStatus.Due,
  mpl_leadtype: leadType.Offer,
  mpl_contactrequested: true,
  mpl_receivedon: iso(receivedAtMs),
  mpl_followupdueon: iso(receivedAtMs + dayMs),
  mpl_expireson: iso(receivedAtMs + 14 * dayMs),
  fullname: 'Ana Lindqvist',
  companyname: 'Contoso',
  telephone1: '+46812345678',
  emailaddress1: 'ana@contoso.example',
  subject: 'Contact me: Contoso Backup',
  estimatedamount: 1000,
  _ownerid_value: 't1',
  [`_ownerid_value${formatted}`]: 'Nordic sales',
  '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'team',
  ...change,
});

export const contacted: Row = {
  mpl_firstcontactedon: iso(receivedAtMs + hourMs),
  mpl_followupstatus: followUpStatus.Contacted,
};

export const accepted: Row = { ...contacted, mpl_stage: stage.Accepted, statecode: 1 };

interface Write {
  readonly call: string;
  readonly table: string;
  readonly values: Row;
}

interface Request {
  readonly getMetadata: () => { readonly operationName: string; readonly parameterTypes: object };
}

interface StoredLead {
  readonly row?: Row;
  /** The opportunity that came of the lead. */
  readonly opportunity?: Row;
  readonly attempts?: readonly Row[];
  /** False: a host that cannot run actions. */
  readonly executes?: boolean;
}

/** An environment with one lead, which remembers what was written and can be told to refuse. */
export const storedLead = ({
  row: initial = contactRequest(),
  opportunity: initialOpportunity,
  attempts = [],
  executes = true,
}: StoredLead = {}) => {
  let row = initial;
  let opportunity = initialOpportunity;
  let refusal: { readonly message: string; readonly calls: readonly string[] } | undefined;
  const writes: Write[] = [];
  const change = (values: Row): void => {
    row = { ...row, ...values, ...ownerOf(values), versionnumber: Number(row.versionnumber) + 1 };
  };
  const write = async (call: string, table: string, values: Row, effect: () => void): Promise<void> => {
    if (refusal?.calls.includes(`${call} ${table}`)) await refusing(refusal.message)();
    writes.push({ call, table, values });
    effect();
  };
  const effects: Readonly<Record<string, () => void>> = {
    QualifyLead: () => {
      change({ statecode: 1 });
      opportunity = { opportunityid: 'o1', statecode: 0 };
    },
    WinOpportunity: () => (opportunity = { ...opportunity, statecode: 1 }),
    LoseOpportunity: () => (opportunity = { ...opportunity, statecode: 2 }),
  };
  const webAPI: ExecutingWebApi = {
    ...stubWebApi({
      retrieveRecord: () =>
        Promise.resolve({ ...row, opportunity_originating_lead: opportunity ? [opportunity] : [] }),
      retrieveMultipleRecords: (table) =>
        Promise.resolve({
          entities: table === 'activitypointer' ? [...attempts] : [],
          nextLink: '',
        }),
      updateRecord: async (table, id, values: Row) => {
        await write('update', table, values, () => {
          if (table === 'lead') change(values);
          if (table === 'opportunity') opportunity = { ...opportunity, ...values };
        });
        return { id, entityType: table };
      },
      createRecord: async (table, values: Row) => {
        await write('create', table, values, () => {
          if (table === 'opportunity') opportunity = { opportunityid: 'created-1', statecode: 0 };
        });
        return { id: 'created-1', entityType: table };
      },
    }),
    ...(executes && {
      execute: async (request: object) => {
        const { getMetadata, ...values } = request as Request & Row;
        const { operationName } = getMetadata();
        await write('execute', operationName, values, () => effects[operationName]?.());
        return { ok: true, json: () => Promise.resolve({}) };
      },
    }),
  };
  return {
    webAPI,
    writes,
    /** What was written, each as its call, table and columns. */
    written: (): readonly (readonly [string, Row])[] =>
      writes.map(({ call, table, values }) => [`${call} ${table}`, values]),
    row: () => row,
    /** Somebody else writes the lead. */
    change,
    /** These calls are refused with this message from now on; none: all are taken again. */
    refuse: (message: string, ...calls: readonly string[]): void => {
      refusal = { message, calls };
    },
  };
};
