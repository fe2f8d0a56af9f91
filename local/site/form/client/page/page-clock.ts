const address = '/_sim/clock';
const realNow = Date.now.bind(Date);

export interface PageClock {
  /** Takes over the simulator's time. Rejects when it does not answer. */
  readonly follow: () => Promise<void>;
  /** Moves both on. */
  readonly advance: (ms: number) => Promise<void>;
  readonly backToRealTime: () => Promise<void>;
}

/**
 * One time for Dataverse and for the controls, which ask `Date.now`: what the simulator's clock says. It goes on
 * running from wherever it is put.
 */
export function createPageClock(): PageClock {
  const ask = async (body?: object): Promise<void> => {
    const response = await fetch(address, {
      ...(body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) throw new Error('The clock of Dataverse does not answer.');
    const { now } = (await response.json()) as { now: string };
    const offsetMs = Date.parse(now) - realNow();
    Date.now = () => realNow() + offsetMs;
  };
  return {
    follow: () => ask(),
    advance: (advanceMs) => ask({ advanceMs }),
    backToRealTime: () => ask({}),
  };
}
