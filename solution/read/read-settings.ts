import { textAt } from '../xml/select';
import { parseXml } from '../xml/parse-xml';
import type { Tree } from '../pack/read-tree';
import type { ReadSetting } from './component-types';
import { labelsAt } from './read-labels';

const pattern = /^environmentvariabledefinitions\/[^/]+\/environmentvariabledefinition\.xml$/;

/** Environment variables, which stand in files of their own in a package too. */
export const readSettings = (parts: Tree): readonly ReadSetting[] =>
  [...parts].flatMap(([path, bytes]) => {
    if (!pattern.test(path)) return [];
    const definition = parseXml(new TextDecoder().decode(bytes), path);
    return [
      {
        schemaName: definition.attributes['schemaname'] ?? '',
        type: textAt(definition, 'type') ?? '',
        defaultValue: textAt(definition, 'defaultvalue'),
        displayNames: labelsAt(definition, 'displayname'),
      },
    ];
  });
