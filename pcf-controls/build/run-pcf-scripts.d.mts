export function runPcfScripts(
  control: { readonly name: string; readonly project: string },
  ...task: readonly string[]
): Promise<string>;
