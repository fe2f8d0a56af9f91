import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabs, type Tab as TabName } from '../filter/lead-filter';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  tab: {
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalM,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

export interface TabBarProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** Arrow keys go round; the keys that lead to the ends are the same in both directions of writing. */
const nextTab = (key: string, from: number, rightToLeft: boolean): number | undefined => {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const last = tabs.length - 1;
  const to: Readonly<Record<string, number>> = {
    [forward]: from === last ? 0 : from + 1,
    [back]: from === 0 ? last : from - 1,
    Home: 0,
    End: last,
  };
  return to[key];
};

/**
 * Partner Center's three lists. Arrow keys move, Enter and Space choose, because each choice asks the server. Not
 * Fluent's list of tabs: the unseen stops that it sets for the tab key are a fault to accessibility checkers.
 */
export const TabBar: React.FC<TabBarProps> = ({ tab, onTab }) => {
  const text = useTexts();
  const styles = useStyles();
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const from = buttons.findIndex((button) => button === document.activeElement);
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = nextTab(event.key, from, rightToLeft);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <div role="tablist" aria-label={text('Tabs')} className={styles.bar} onKeyDown={onKeyDown}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.selected)}
          onClick={() => {
            if (name !== tab) onTab(name);
          }}
        >
          {text(`Tab_${name}`)}
        </button>
      ))}
    </div>
  );
};
