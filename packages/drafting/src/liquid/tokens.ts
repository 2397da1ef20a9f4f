import {
  type LiteralToken,
  type NumberToken,
  type PropertyAccessToken,
  type QuotedToken,
  type Token,
  TypeGuards,
} from "liquidjs";

/** Whether a token is a path into the record: `period.from`. */
export const isPath = (token: Token): token is PropertyAccessToken => TypeGuards.isPropertyAccessToken(token);

/** Whether a token is an operator of a condition. */
export const isOperator = TypeGuards.isOperatorToken;

/** Whether a token is a value written in the template itself. */
export const isLiteral = (token: Token): token is QuotedToken | NumberToken | LiteralToken =>
  TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token) || TypeGuards.isLiteralToken(token);

/** A written value; the words `nil`, `empty` and `blank` mean that nothing is there. */
export function literalOf(token: QuotedToken | NumberToken | LiteralToken): string | number | boolean | null {
  if (!TypeGuards.isLiteralToken(token)) return token.content;
  return typeof token.content === "boolean" ? token.content : null;
}

/** The keys of a path; a key that the record itself would give keeps its text and so is unknown. */
export const keysOf = (token: PropertyAccessToken): readonly string[] =>
  token.props.map((prop) =>
    TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop)
      ? String(prop.content)
      : prop.getText(),
  );
