/** GraphiQL with an example query for each kind of user and the questions of each role; nothing is loaded from elsewhere. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { QuestionPicker } from './questionPicker.tsx';
import { questions } from './questions.ts';

const asked = new URLSearchParams(location.search);
const chosen = asked.get('example');
const example = [...examples, ...questions].find(({ name }) => name === chosen);
const initialQuery = asked.get('query') ?? example?.query;
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

function Page() {
  return (
    <>
      <nav className="examples" aria-label="Examples">
        <strong>Examples for</strong>
        {examples.map(({ name, title }) => (
          <a key={name} href={`?example=${name}`}>
            {title}
          </a>
        ))}
        <QuestionPicker chosen={chosen} />
      </nav>
      <main className="explorer">
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={examples.map(({ query }) => ({ query }))}
          {...(initialQuery === undefined ? {} : { initialQuery })}
        />
      </main>
    </>
  );
}

const root = document.getElementById('page');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
