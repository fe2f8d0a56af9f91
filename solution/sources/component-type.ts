/** Dataverse's codes for kinds of solution components. Dashboards are forms to it. */
export const componentType = {
  table: 1,
  choice: 9,
  role: 20,
  view: 26,
  chart: 59,
  form: 60,
  webResource: 61,
  siteMap: 62,
  control: 66,
  app: 80,
  step: 92,
  serviceEndpoint: 95,
} as const;
