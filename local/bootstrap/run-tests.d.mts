export function runTests(node: string, args: readonly string[], build: () => Promise<void>): Promise<number>;
