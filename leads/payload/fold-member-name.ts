/**
 * Member names reach us as `UserDetails`, `userDetails`, `first_name` and in mixtures (the documentation prints one
 * spelling, traffic brings another), so they are compared without letter case and separators.
 */
export const foldMemberName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
