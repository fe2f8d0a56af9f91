/** The list of throw-away mail domains, a megabyte of text; loaded with the first delivery. */
export { blacklist } from 'mailchecker';
