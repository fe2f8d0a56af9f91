/** What a person sets above the screen, as an app would hand it to its controls. */
export interface Switches {
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Language code: 1033, 1053, 1040, 1043. */
  readonly language: number;
  readonly direction: 'ltr' | 'rtl';
  readonly disabled: boolean;
  readonly offline: boolean;
}

export interface SwitchBoard {
  readonly get: () => Switches;
  readonly onChange: (listener: (now: Switches, before: Switches) => void) => void;
}

/** Reads the form's fields, filled from the page's address first; every change goes into the address. */
export function createSwitchBoard(form: HTMLFormElement): SwitchBoard {
  const listeners: ((now: Switches, before: Switches) => void)[] = [];
  fillFromAddress(form);
  let switches = read(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const before = switches;
    switches = read(form);
    writeAddress(switches);
    for (const listener of listeners) listener(switches, before);
  });
  return { get: () => switches, onChange: (listener) => void listeners.push(listener) };
}

const field = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;

const isTicked = (form: HTMLFormElement, name: string): boolean =>
  (field(form, name) as HTMLInputElement).checked;

const read = (form: HTMLFormElement): Switches => ({
  theme: field(form, 'theme').value as Switches['theme'],
  language: Number(field(form, 'language').value),
  direction: field(form, 'direction').value as Switches['direction'],
  disabled: isTicked(form, 'disabled'),
  offline: isTicked(form, 'offline'),
});

function fillFromAddress(form: HTMLFormElement): void {
  if (matchMedia('(prefers-color-scheme: dark)').matches) field(form, 'theme').value = 'dark';
  for (const [name, value] of new URLSearchParams(location.search)) {
    const element = field(form, name);
    if (element instanceof HTMLInputElement) element.checked = value === 'true';
    else if ([...(element?.options ?? [])].some((option) => option.value === value)) element.value = value;
  }
}

function writeAddress(switches: Switches): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(switches)) address.searchParams.set(name, String(value));
  history.replaceState(history.state, '', address);
}
