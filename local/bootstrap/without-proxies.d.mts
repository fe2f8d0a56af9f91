export function withoutProxies<Value>(env: Readonly<Record<string, Value>>): Record<string, Value>;
