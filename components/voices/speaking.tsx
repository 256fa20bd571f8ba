import type { SpeakingModel } from '../../core/card/page-part.ts';
import type { StatementKey } from '../../core/page-voices/types.ts';
import type { Ui } from '../ui.ts';
import { PageWords } from './page-words.tsx';
import { Statements } from './statements.tsx';

interface Props {
  voice: SpeakingModel;
  language: string | undefined;
  ui: Ui;
  onJump(key: StatementKey): void;
  onOpen(id: string): void;
}

/** As what the page introduces a voice: nothing where it does not, and a kind only where the role tells one. */
export function Introduced({ voice, language, ui }: Pick<Props, 'voice' | 'language' | 'ui'>) {
  const { sort, kind, role, affiliation } = voice;
  // Of an unnamed official the name says as much.
  const told = sort !== 'unnamed' && (kind === 'expert' || kind === 'official');
  if (!told && !role && !affiliation) return null;
  return (
    <p class="introduced">
      {told && <span class="kind">{ui.t(`page.kind.${kind}`)}</span>}
      {role && <PageWords class="role" text={role} language={language} />}
      {affiliation && <PageWords class="affiliation" text={affiliation} language={language} />}
    </p>
  );
}

/** What a voice says on the page, and about whom. */
export function Speaking({ voice, language, ui, onJump, onOpen }: Props) {
  const { sort, statements, about } = voice;
  const key = sort === 'institution' ? 'page.says-institution' : 'page.says';
  return (
    <>
      <Statements
        heading={ui.t(key, { count: statements.length })}
        statements={statements}
        signed={false}
        language={language}
        ui={ui}
        onJump={onJump}
        onOpen={onOpen}
      />
      {about.length > 0 && (
        <div>
          <p class="label">{ui.t('page.speaks-about')}</p>
          <ul class="chips">
            {about.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="chip" onClick={() => onOpen(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
