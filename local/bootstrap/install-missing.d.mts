interface Lock {
  readonly packages?: Readonly<Record<string, object>>;
}

export function installMissing(root?: string): Promise<void>;
export function isInstalled(wanted: Lock, present: Lock | undefined): boolean;
