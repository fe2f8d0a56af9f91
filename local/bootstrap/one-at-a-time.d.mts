export function oneAtATime<T>(name: string, work: () => T | Promise<T>, waiting?: () => void): Promise<T>;
