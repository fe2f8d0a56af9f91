import type { Theme } from '../page/page-theme';

/** A class that a bundle registers; contexts are the host's business, so their type stays open. */
export type ControlClass = new () => {
  init(context: unknown, notifyOutputChanged: () => void, state: unknown, container?: HTMLDivElement): void;
  updateView(context: unknown): unknown;
  getOutputs?(): Readonly<Record<string, unknown>>;
  destroy(): void;
};

/** What the platform's libraries put into the window. */
export interface Platform {
  readonly FluentUIReactv940: Readonly<Record<string, Theme>>;
  readonly Reactv16: unknown;
  readonly ReactDOMv16: {
    readonly render: (view: unknown, at: Element) => void;
    readonly unmountComponentAtNode: (at: Element) => boolean;
  };
}

interface PlatformWindow extends Platform {
  React: unknown;
  ReactDOM: unknown;
  ComponentFramework: { readonly registerControl: (name: string, control: ControlClass) => void };
}

const host = globalThis as unknown as PlatformWindow;
const registered = new Map<string, ControlClass>();

export const platform = (): Platform => host;

/** Loads React and Fluent as model-driven apps do, and stands ready for bundles. Once, before any control. */
export async function loadPlatform(): Promise<void> {
  await load('/platform/react.js');
  // Fluent asks for these names, bundles for the versioned ones.
  host.React = host.Reactv16;
  host.ReactDOM = host.ReactDOMv16;
  await load('/platform/fluent.js');
  host.ComponentFramework = { registerControl: (name, control) => void registered.set(name, control) };
}

/** Runs a built bundle. @throws Error when it does not register a class under its full name. */
export async function loadBundle(path: string, fullName: string): Promise<ControlClass> {
  await load(path);
  const control = registered.get(fullName);
  if (control === undefined) throw new Error(`The bundle did not register ${fullName}.`);
  return control;
}

// As a module: a script element with an address made here would need an exception from the page's Trusted Types.
const load = (path: string): Promise<unknown> => import(path);
