import type { ControlManifest } from '../../../../../solution/read/control-manifest';
import { askSite } from '../../../client/ask-site';
import type { ControlState } from '../../control-state';
import { loadBundle, type ControlClass } from './platform';

/** A control that is ready to be mounted. */
export interface LoadedControl {
  readonly Control: ControlClass;
  readonly manifest: ControlManifest;
  readonly strings: Readonly<Record<string, string>>;
}

/** Loads the bundle and the texts of a language. @throws Error saying what is missing. */
export async function loadControl(
  name: string,
  state: ControlState,
  language: number,
): Promise<LoadedControl> {
  const { manifest, version } = state;
  const [Control, strings] = await Promise.all([
    loadBundle(
      `/controls/${name}/bundle.js?v=${version}`,
      `${manifest.namespace}.${manifest.constructorName}`,
    ),
    askSite<Readonly<Record<string, string>>>(`/read/strings?control=${name}&language=${language}`),
  ]);
  if (strings.kind !== 'read') throw new Error(`The texts of ${name} cannot be read.`);
  return { Control, manifest, strings: strings.value };
}
