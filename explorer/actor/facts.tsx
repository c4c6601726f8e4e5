import type { ShownActor } from './answers.ts';
import { particularsOf } from './particulars.ts';
import { period } from './period.ts';

/** Names, numbers, places and particulars, each name with the lists that give it. */
export function Facts({ actor }: { readonly actor: ShownActor }) {
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">What the sources say</h2>
      {actor.description === null ? null : <p>{actor.description}</p>}
      <table>
        <caption>Names</caption>
        <tbody>
          {actor.names.map(({ value, type, statements }) => (
            <tr key={`${type}${value}`}>
              <th scope="row">
                <bdi>{value}</bdi>
              </th>
              <td>{type.replaceAll('_', ' ').toLowerCase()}</td>
              <td>
                {statements
                  .map(({ source, firstSeen, lastSeen }) => [source, period(firstSeen, lastSeen)].filter((part) => part !== '').join(' '))
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="facts">
        {particularsOf(actor.details).map(({ title, text }) => (
          <Fact key={title} title={title} texts={[text]} />
        ))}
        <Fact
          title="Numbers"
          texts={actor.identifiers.map(({ type, value, country }) => `${type} ${value}${country === null ? '' : ` (${country})`}`)}
        />
        <Fact title="Addresses" texts={actor.addresses.map(({ text }) => text)} />
        <Fact
          title="Sources"
          texts={actor.sources.map(({ dataset, firstSeen, lastSeen }) => `${dataset} ${period(firstSeen, lastSeen)}`)}
        />
      </dl>
    </section>
  );
}

function Fact({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {texts.map((text) => (
        <dd key={text}>
          <bdi>{text}</bdi>
        </dd>
      ))}
    </>
  );
}
