import type { LeadDesk } from './lead-desk';

/** What stands with an opportunity about its closing. */
interface Kept {
  readonly words: string;
  /** The note that says it; absent where Dynamics' own record of the closing does. */
  readonly noteId?: string;
}

/** Keeps what a seller wrote about a closing where Dynamics' own record of it cannot. */
export interface ClosingWords {
  /** Writes the words as a note of the opportunity, once however often it is tried; nothing where they stand already. */
  readonly note: (desk: LeadDesk, opportunityId: string, words: string) => Promise<void>;
  /** The closing is done and these words stand with it: other words are a note of their own from now on. */
  readonly stand: (opportunityId: string, words: string) => void;
}

export const createClosingWords = (): ClosingWords => {
  const kept = new Map<string, Kept>();
  return {
    note: async ({ webAPI, lead }, opportunityId, words) => {
      const { words: standing, noteId } = kept.get(opportunityId) ?? { words: '' };
      if (words === standing) return;
      const { id } =
        noteId === undefined
          ? await webAPI.createRecord('annotation', {
              subject: lead.topic,
              notetext: words,
              'objectid_opportunity@odata.bind': `/opportunities(${opportunityId})`,
            })
          : await webAPI.updateRecord('annotation', noteId, { notetext: words });
      kept.set(opportunityId, { words, noteId: id });
    },
    stand: (opportunityId, words) => void kept.set(opportunityId, { words }),
  };
};
