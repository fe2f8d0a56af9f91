/** Whether Dataverse can be reached. */
export const isOnline = (client: ComponentFramework.Client): boolean =>
  !client.isOffline() && client.isNetworkAvailable();
