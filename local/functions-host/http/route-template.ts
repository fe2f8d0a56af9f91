import { HostError } from '../host-error';

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly test: RegExp;
      readonly fallback: string | undefined;
      readonly isOptional: boolean;
    }
  | { readonly kind: 'rest'; readonly name: string };

export type RouteTemplate = readonly Segment[];
export type RouteParameters = Readonly<Record<string, string>>;

/** Route constraints of ASP.NET Core that a path segment can be held to here. */
const constraints: Readonly<Record<string, RegExp>> = {
  int: /^[+-]?\d{1,10}$/,
  long: /^[+-]?\d{1,19}$/,
  bool: /^(true|false)$/i,
  alpha: /^[a-z]*$/i,
  guid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};
const anything = /^/;

/**
 * Reads a template such as `leads/{offerId?}`, `items/{id:int=5}` or `files/{*rest}`.
 * @throws HostError for what this host cannot match.
 */
export function parseRouteTemplate(template: string): RouteTemplate {
  return segmentsOf(template).map((segment) => {
    if (!/[{}]/.test(segment)) return { kind: 'literal', text: segment.toLowerCase() };
    const [, stars, name, constraint, fallback, optional] =
      /^\{(\*{0,2})(\w+)(?::(\w+))?(?:=([^?}]*))?(\?)?\}$/.exec(segment) ?? [];
    const test = constraint === undefined ? anything : constraints[constraint];
    if (name === undefined || test === undefined)
      throw new HostError(`Route "${template}": "${segment}" is not a segment that this host can match.`);
    if (stars !== '') return { kind: 'rest', name };
    return { kind: 'parameter', name, test, fallback, isOptional: optional !== undefined };
  });
}

/** Parameters of a path (percent-encoded, without the query), or undefined when it is not of this template. Letter case does not matter. */
export function matchRoute(template: RouteTemplate, path: string): RouteParameters | undefined {
  const parts = segmentsOf(path).map(decode);
  const parameters: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const part = parts[index];
    if (segment.kind === 'rest') return { ...parameters, [segment.name]: parts.slice(index).join('/') };
    if (segment.kind === 'literal') {
      if (part?.toLowerCase() !== segment.text) return undefined;
    } else if (part !== undefined && part !== '') {
      if (!segment.test.test(part)) return undefined;
      parameters[segment.name] = part;
    } else if (segment.fallback !== undefined) parameters[segment.name] = segment.fallback;
    else if (!segment.isOptional) return undefined;
  }
  return parts.length > template.length ? undefined : parameters;
}

/** One slash at either end does not count. */
function segmentsOf(path: string): readonly string[] {
  const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
  return trimmed === '' ? [] : trimmed.split('/');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
