import powerApps from '@microsoft/eslint-plugin-power-apps';

/**
 * Rules about model-driven forms, ribbons and the script API of old, which a control has no part in. Everything else
 * of the plug-in is on: its own set leaves several rules out and only warns of others.
 */
const ofFormScripts = ['avoid-ui-refreshribbon', 'use-grid-api', 'use-appsidepane-api'];

const rules = Object.keys(powerApps.rules).filter((rule) => !ofFormScripts.includes(rule));

export const powerAppsRules = {
  plugins: { '@microsoft/power-apps': powerApps },
  rules: Object.fromEntries(rules.map((rule) => [`@microsoft/power-apps/${rule}`, 'error'])),
};
