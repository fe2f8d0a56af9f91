/** The part of the identity library that the app uses; loaded with the first token. */
export { ClientSecretCredential, DefaultAzureCredential, ManagedIdentityCredential } from '@azure/identity';
