import { byAsker } from './question.ts';
import { questions } from './questions.ts';

/** The questions of each role; choosing one opens it. */
export function QuestionPicker({ chosen }: { readonly chosen: string | null }) {
  if (questions.length === 0) return null;
  const isQuestion = questions.some(({ name }) => name === chosen);
  return (
    <select
      className="questions"
      aria-label="Questions by role"
      value={isQuestion && chosen !== null ? chosen : ''}
      onChange={({ target }) => location.assign(`?example=${encodeURIComponent(target.value)}`)}
    >
      <option value="" disabled>
        Questions by role
      </option>
      {[...byAsker(questions)].map(([asker, asked]) => (
        <optgroup key={asker} label={asker}>
          {asked.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
