import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';

/** Has a screen reader say something that only eyes would notice otherwise. */
export type Announce = (message: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
});

/**
 * One polite region for the whole control: it waits until the reader has finished, and a new message replaces one that
 * was not said yet. The same words twice are said twice, because the region's child is a new one.
 */
export const LiveRegion: React.FC = ({ children }) => {
  const [{ message, turn }, setSaid] = React.useState({ message: '', turn: 0 });
  const announce = React.useCallback<Announce>(
    (next) => setSaid((said) => ({ message: next, turn: said.turn + 1 })),
    [],
  );
  const styles = useStyles();
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        <span key={turn}>{message}</span>
      </div>
    </AnnounceContext.Provider>
  );
};

export const useAnnounce = (): Announce => React.useContext(AnnounceContext);
