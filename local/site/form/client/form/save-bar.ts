import { element } from '../../../client/element';
import { HostError } from '../dataverse/host-error';
import type { FormRecord } from './form-record';

const rowChanged = 412;

/** Save and Refresh of the form, and what became of them. */
export function saveBar(record: FormRecord, reload: () => Promise<void>): HTMLElement {
  const said = element('span', { role: 'status' });
  const save = element('button', { type: 'button', class: 'primary' }, 'Save');
  const refresh = element('button', { type: 'button' }, 'Refresh');
  const show = () => {
    save.disabled = !record.isDirty();
    if (record.isDirty()) said.textContent = 'Unsaved changes';
  };
  const doing = async (work: () => Promise<void>, done: string) => {
    try {
      await work();
      said.textContent = done;
    } catch (error) {
      said.textContent = reason(error);
    }
    save.disabled = !record.isDirty();
  };
  save.addEventListener('click', () => void doing(() => record.save(), 'Saved'));
  refresh.addEventListener('click', () => void doing(reload, ''));
  record.onChange(show);
  show();
  return element('div', { class: 'commands' }, save, refresh, said);
}

const reason = (error: unknown): string =>
  error instanceof HostError && error.status === rowChanged
    ? 'Somebody else has changed this lead. Refresh, look at it, and save again.'
    : `Not saved: ${error instanceof Error ? error.message : String(error)}`;
