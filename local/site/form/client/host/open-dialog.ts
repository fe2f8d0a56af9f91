import { element } from '../../../client/element';

interface DialogOptions {
  readonly title: string;
  readonly content: Node;
  readonly confirm: string;
  /** Left out where there is nothing to decide. */
  readonly cancel?: string | undefined;
}

/** Asks in a dialog over the page; resolves with whether the user confirmed. */
export function openDialog({ title, content, confirm, cancel }: DialogOptions): Promise<boolean> {
  const yes = element('button', { value: 'yes', class: 'primary' }, confirm);
  const no = cancel === undefined ? undefined : element('button', { value: 'no' }, cancel);
  const heading = element('h2', { id: 'dialog-title' }, title);
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    content,
    element('p', { class: 'choice' }, yes, no),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
