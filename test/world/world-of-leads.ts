import { eventually } from './eventually';
import { startWorld, type StartedWorld } from './start-world';

export interface LeadWorld extends StartedWorld {
  readonly leads: () => Promise<readonly Lead[]>;
  /** Waits until nothing lies in the inbox any more. */
  readonly untilDelivered: (withinMs?: number) => Promise<void>;
  readonly status: () => Promise<Status>;
}

/** A lead of Dataverse with its touches. */
export interface Lead extends Readonly<Record<string, unknown>> {
  readonly leadid: string;
  readonly mpl_lead_leadtouch: readonly Readonly<Record<string, unknown>>[];
}

export interface Status {
  readonly inbox: { readonly depth: number; readonly oldest: string | null };
  readonly quarantine: { readonly count: number };
  readonly deadLetters: { readonly count: number };
  readonly warnings: readonly string[];
}

/** The whole local world, with what tests about leads ask of it. */
export async function startLeadWorld(options: Parameters<typeof startWorld>[0] = {}): Promise<LeadWorld> {
  const world = await startWorld(options);
  const status = async (): Promise<Status> => {
    const response = await fetch(`${world.functionsUrl}/api/status`, {
      headers: { 'x-functions-key': world.functionKey },
    });
    if (!response.ok) throw new Error(`The status answered ${response.status}.`);
    return (await response.json()) as Status;
  };
  return {
    ...world,
    status,
    leads: async () => (await world.observe('leads?$expand=mpl_lead_leadtouch')) as unknown as Lead[],
    untilDelivered: async (withinMs = 60_000) =>
      void (await eventually(
        () => status().catch(() => undefined),
        (seen) => seen?.inbox.depth === 0,
        { withinMs, everyMs: 200 },
      )),
  };
}
