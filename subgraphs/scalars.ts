/** The scalars of the schema. Days stay text: a calendar day has no zone to be converted between. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDay } from '../domain/day.ts';

function text(name: string, test: (value: string) => boolean, wanted: string): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && test(value)) return value;
    throw new GraphQLError(`${name} must be ${wanted}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

export const dateScalar = text('Date', isDay, 'a calendar day that exists, as YYYY-MM-DD');
export const countryScalar = text('CountryCode', (value) => /^[A-Z]{2}$/.test(value), 'two capital letters, as in ISO 3166-1 alpha-2');
export const dateTimeScalar = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' });
