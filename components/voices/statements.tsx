import type { StatementKey } from '../../core/page-voices/types.ts';
import type { StatementModel } from '../../core/page-voices/voice-model.ts';
import { EntityLink } from '../entity-link.tsx';
import { Icon } from '../icon.tsx';
import type { Ui } from '../ui.ts';
import { PageWords } from './page-words.tsx';

/** Statements that are shown at first: a card is to be taken in at a glance. */
const SHOWN = 3;

interface Props {
  heading: string;
  statements: readonly StatementModel[];
  language: string | undefined;
  /** Whether each one names its speaker: on the speaker's own card none does. */
  signed: boolean;
  ui: Ui;
  onJump(key: StatementKey): void;
  onOpen(id: string): void;
}

/** What is said on the page, in its order. Each is a button that leads to its place. */
export function Statements({ heading, statements, ...props }: Props) {
  const { ui } = props;
  if (statements.length === 0) return null;
  const more = statements.slice(SHOWN);
  return (
    <div class="statements">
      <p class="label">{heading}</p>
      <List statements={statements.slice(0, SHOWN)} {...props} />
      {more.length > 0 && (
        <details>
          <summary class="action">{ui.t('page.show-more', { count: more.length })}</summary>
          <List statements={more} {...props} />
        </details>
      )}
    </div>
  );
}

function List({ statements, signed, language, ui, onJump, onOpen }: Omit<Props, 'heading'>) {
  return (
    <ul>
      {statements.map((statement) => (
        <li key={`${statement.key.statement} ${statement.text}`}>
          <button type="button" class="statement" title={ui.t('page.jump')} onClick={() => onJump(statement.key)}>
            <PageWords
              class={statement.direct ? 'words quoted' : 'words'}
              text={statement.direct ? `“${statement.text}”` : statement.text}
              language={language}
            />
            <Icon name="jump" />
          </button>
          <By statement={statement} signed={signed} language={language} ui={ui} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

type ByProps = Pick<Props, 'signed' | 'language' | 'ui' | 'onOpen'> & { statement: StatementModel };

/** Who says so, by which word, and whether these are their own words. */
function By({ statement, signed, language, ui, onOpen }: ByProps) {
  const { speaker, cue, direct } = statement;
  return (
    <p class="speaker">
      {signed && (
        <b>
          {speaker ? (
            <bdi lang={language}>
              <EntityLink entity={speaker} onOpen={onOpen} />
            </bdi>
          ) : (
            ui.t('page.speaker-untold')
          )}
        </b>
      )}
      {signed && speaker?.role && <PageWords class="role" text={speaker.role} language={language} />}
      {cue && <PageWords class="ground" text={cue} language={language} />}
      {!direct && <span class="ground">{ui.t('page.reported')}</span>}
    </p>
  );
}
