import { deskForm } from './desk-form';
import type { FormDescription } from './form-description';
import { leadMainForm } from './lead-main-form';
import { leadQuickForms } from './lead-quick-forms';
import { touchForm } from './touch-form';

/** Every form of the solution. */
export const forms: readonly FormDescription[] = [leadMainForm, ...leadQuickForms, deskForm, touchForm];
