import { acceptLead } from './accept-lead';
import { createClosingWords } from './closing-words';
import type { Command } from './command';
import { declineLead } from './decline-lead';
import type { LeadDesk } from './lead-desk';
import { createContactLog } from './log-contact';
import { loseLead } from './lose-lead';
import { reopenLead } from './reopen-lead';
import { winLead } from './win-lead';

export type RunCommand = (desk: LeadDesk, command: Command) => Promise<void>;

/** Does what a seller decided. Rejects with what the host says; the same command may be given again. */
export const createCommandRunner = (): RunCommand => {
  const logContact = createContactLog();
  const closingWords = createClosingWords();
  return (desk, command) => {
    switch (command.kind) {
      case 'Accept':
        return acceptLead(desk, command);
      case 'Decline':
        return declineLead(desk, command);
      case 'LogContact':
        return logContact(desk, command);
      case 'Won':
        return winLead(desk, command, closingWords);
      case 'Lost':
        return loseLead(desk, command, closingWords);
      case 'Reopen':
        return reopenLead(desk);
    }
  };
};
