import * as React from 'react';
import { Tab, TabList } from '@fluentui/react-components';
import { tabs, type Tab as TabName } from '../filter/lead-filter';
import { useTexts } from '../text-keys';

export interface TabBarProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** Partner Center's three lists. */
export const TabBar: React.FC<TabBarProps> = ({ tab, onTab }) => {
  const text = useTexts();
  return (
    <TabList
      aria-label={text('Tabs')}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => {
        const next = tabs.find((name) => name === value);
        if (next !== undefined && next !== tab) onTab(next);
      }}
    >
      {tabs.map((name) => (
        <Tab key={name} value={name}>
          {text(`Tab_${name}`)}
        </Tab>
      ))}
    </TabList>
  );
};
