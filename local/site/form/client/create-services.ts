import type { ControlStates } from '../control-state';
import type { Screen } from '../screen';
import { createFormatValue } from './dataset/formatted-text';
import type { DataverseClient } from './dataverse/dataverse-client';
import type { ReadTable } from './dataverse/table-metadata';
import type { User } from './dataverse/user';
import { createWebApi } from './dataverse/web-api';
import { createContext } from './host/create-context';
import { createFormatting } from './host/formatting';
import { createLookupDialog } from './host/lookup-dialog';
import { createNavigation } from './host/navigation';
import { createUtility } from './host/utility';
import { themeOf } from './page/page-theme';
import type { SwitchBoard } from './page/switches';
import type { ScreenServices } from './screen-services';

interface Parts {
  readonly screen: Screen;
  readonly states: ControlStates;
  readonly board: SwitchBoard;
  readonly ask: DataverseClient;
  readonly readTable: ReadTable;
  readonly user: User;
  readonly onWrite: () => void;
}

/** What views and controls work with, in the language of this moment. */
export function createServices({
  screen,
  states,
  board,
  ask,
  readTable,
  user,
  onWrite,
}: Parts): ScreenServices {
  const { language } = board.get();
  const formatting = createFormatting(language);
  const webAPI = createWebApi(ask, readTable, onWrite);
  const choose = createLookupDialog(webAPI, readTable);
  const services = {
    webAPI,
    formatting,
    navigation: createNavigation(webAPI, readTable),
    utils: createUtility(user, readTable, choose),
    user,
  };
  return {
    screen,
    states,
    language,
    ask,
    readTable,
    webAPI,
    format: createFormatValue(screen.columns, language, formatting),
    contextOf: (standing) => createContext(services, board.get(), themeOf(board.get()), standing),
  };
}
