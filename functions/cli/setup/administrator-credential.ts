import type { TokenCredential } from '@azure/identity';

/** Whoever is signed in on this machine with the Azure CLI or the Azure Developer CLI: set-up is a person's work. */
export async function administratorCredential(): Promise<TokenCredential> {
  const { AzureCliCredential, AzureDeveloperCliCredential, ChainedTokenCredential } =
    await import('@azure/identity');
  return new ChainedTokenCredential(new AzureCliCredential(), new AzureDeveloperCliCredential());
}
