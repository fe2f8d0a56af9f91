import { leadDesk } from './lead-desk';
import { leadTouch } from './lead-touch';
import type { OwnTable } from './own-table';

export const ownTables: readonly OwnTable[] = [leadDesk, leadTouch];
