import { errorText } from '../../shared/dataverse/error-text';
import type { ExecutingWebApi } from '../../shared/dataverse/execute-action';
import { createStore, type Store } from '../../shared/store/create-store';
import type { Command } from './actions/command';
import { HandedOverError } from './actions/handed-over-error';
import { createCommandRunner } from './actions/run-command';
import { loadAttempts, type Attempts } from './attempts/load-attempts';
import { hasComeTo } from './follow-up/has-come-to';
import { standingOf } from './follow-up/standing';
import type { LeadRecord } from './lead/lead-record';
import { looksTheSame } from './lead/looks-the-same';
import { loadLead } from './lead/load-lead';

/** What is read of Dataverse. */
export type Fetched<T> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'loaded';
      readonly value: T;
      /** It could not be read again since, for this reason: it may be another by now. */
      readonly outdated?: string;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** How a command ended. `changed`: nothing was written, because somebody else had written since. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'changed'; readonly by: string; readonly atMs: number | undefined }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** To whom the lead belongs by now, though the rest failed. */
      readonly handedOverTo?: string;
    };

export interface ModelHost {
  readonly webAPI: ExecutingWebApi;
  readonly online: boolean;
  /** Undefined while the lead has not been saved. */
  readonly leadId: string | undefined;
  /** Changes whenever the form's own columns change: then the row is read again. */
  readonly formVersion: string;
}

export interface FollowUpModel {
  readonly lead: Store<Fetched<LeadRecord>>;
  readonly attempts: Store<Fetched<Attempts>>;
  /** Takes what the host hands over at each update. */
  readonly follow: (host: ModelHost) => void;
  readonly refresh: () => Promise<void>;
  readonly perform: (command: Command) => Promise<Outcome>;
  /** Answers that are still under way are not taken any more. */
  readonly stop: () => void;
}

const failure = (error: unknown) => ({ kind: 'failed', message: errorText(error) ?? '' }) as const;

const done: Outcome = { kind: 'done' };

const failedOutcome = (error: unknown): Outcome =>
  error instanceof HandedOverError ? { ...failure(error.reason), handedOverTo: error.owner } : failure(error);

/**
 * Fills a store, unless a later fetch began, or the form went on to another lead or to its end. What was loaded once
 * stays, marked, when it cannot be loaded again: a seller in the middle of a form must not lose it.
 */
const createFetcher = <T>(store: Store<Fetched<T>>, isShown: (leadId: string) => boolean) => {
  let turn = 0;
  return async (leadId: string, fetch: () => Promise<T>): Promise<void> => {
    const mine = (turn += 1);
    const fetched = await fetch().then((value) => ({ kind: 'loaded', value }) as const, failure);
    if (mine !== turn || !isShown(leadId)) return;
    const old = store.get();
    const keepsOld = fetched.kind === 'failed' && old.kind === 'loaded';
    store.set(keepsOld ? { ...old, outdated: fetched.message } : fetched);
  };
};

const sameQuestion = (one: ModelHost, other: ModelHost): boolean =>
  one.leadId === other.leadId && one.formVersion === other.formVersion && one.online === other.online;

/** Reads the form's lead and its contact attempts, and writes what the seller decides. */
export const createFollowUpModel = (now: () => number): FollowUpModel => {
  const lead = createStore<Fetched<LeadRecord>>({ kind: 'loading' });
  const attempts = createStore<Fetched<Attempts>>({ kind: 'loading' });
  const run = createCommandRunner();
  let host: ModelHost | undefined;
  const isShown = (leadId: string): boolean => host?.leadId === leadId;
  const fetchLead = createFetcher(lead, isShown);
  const fetchAttempts = createFetcher(attempts, isShown);

  const refresh = async (): Promise<void> => {
    if (!host?.online || host.leadId === undefined) return;
    const { webAPI, leadId } = host;
    await Promise.all([
      fetchLead(leadId, () => loadLead(webAPI, leadId)),
      fetchAttempts(leadId, () => loadAttempts(webAPI, leadId)),
    ]);
  };

  /** Only the answer of a call was lost where the lead, read again, stands where the command leads. */
  const hasTakenEffect = (leadId: string, { kind }: Command): boolean => {
    const read = lead.get();
    if (read.kind !== 'loaded' || read.outdated !== undefined || read.value.id !== leadId) return false;
    return hasComeTo(kind, standingOf(read.value.followUp, now()));
  };

  const write = async (webAPI: ExecutingWebApi, shown: LeadRecord, command: Command): Promise<Outcome> => {
    const stored = await loadLead(webAPI, shown.id);
    if (stored.rowVersion !== shown.rowVersion && !looksTheSame(shown, stored, now())) {
      if (isShown(shown.id)) lead.set({ kind: 'loaded', value: stored });
      return { kind: 'changed', by: stored.changedBy, atMs: stored.changedAtMs };
    }
    // Our own writes, also of an attempt that failed half-way, must not look like somebody else's: hence the refresh.
    const outcome = await run({ webAPI, lead: stored, nowMs: now() }, command).then(
      () => done,
      failedOutcome,
    );
    await refresh();
    return outcome.kind === 'failed' && hasTakenEffect(shown.id, command) ? done : outcome;
  };

  return {
    lead,
    attempts,
    refresh,
    follow: (next) => {
      const before = host;
      host = next;
      if (before && sameQuestion(before, next)) return;
      if (before?.leadId !== next.leadId) {
        lead.set({ kind: 'loading' });
        attempts.set({ kind: 'loading' });
      }
      void refresh();
    },
    perform: async (command) => {
      const shown = lead.get();
      if (!host || shown.kind !== 'loaded') return { kind: 'failed', message: '' };
      return write(host.webAPI, shown.value, command).catch(failedOutcome);
    },
    stop: () => {
      host = undefined;
    },
  };
};
