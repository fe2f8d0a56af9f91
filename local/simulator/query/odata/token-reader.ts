import { badQuery, type QueryError } from '../query-error';
import type { Literal } from './literal';
import { syntaxError, tokenize, type Token } from './tokenize';

/** Reads an expression word by word; parameter aliases (`@p1`) are replaced by what the request says of them. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(
    readonly text: string,
    readonly aliases: ReadonlyMap<string, string>,
  ) {
    this.#tokens = tokenize(text);
  }

  peek(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (!token) throw badQuery('The expression is empty.');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Whether the next word is this one; it is taken then. */
  takeIf(text: string): boolean {
    const token = this.peek();
    const found = token.kind !== 'literal' && token.text === text;
    if (found) this.#next += 1;
    return found;
  }

  expect(text: string): void {
    if (!this.takeIf(text)) throw this.unexpected();
  }

  expectEnd(): void {
    if (this.peek().kind !== 'end') throw this.unexpected();
  }

  name(): string {
    const token = this.take();
    if (token.kind === 'name') return token.text;
    throw this.unexpected(token);
  }

  /** `mpl_LeadId/subject` as its parts. */
  path(): readonly string[] {
    const parts = [this.name()];
    while (this.takeIf('/')) parts.push(this.name());
    return parts;
  }

  literal(): Literal {
    const token = this.take();
    if (token.kind === 'literal') return token.literal;
    if (token.kind !== 'alias') throw this.unexpected(token);
    const value = this.aliases.get(token.text);
    if (value === undefined)
      throw badQuery(`The parameter alias '${token.text}' has no value in the request.`);
    const reader = new TokenReader(value, new Map());
    const literal = reader.literal();
    reader.expectEnd();
    return literal;
  }

  unexpected(token: Token = this.peek()): QueryError {
    return syntaxError(this.text, token.position);
  }
}
