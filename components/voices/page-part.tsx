import type { PagePart as PagePartModel } from '../../core/card/page-part.ts';
import type { HeadModel } from '../../core/card/types.ts';
import type { StatementKey } from '../../core/page-voices/types.ts';
import type { Ui } from '../ui.ts';
import { Introduced, Speaking } from './speaking.tsx';
import { Statements } from './statements.tsx';

export interface PagePartProps {
  part: PagePartModel | null;
  /** Whose card it is. */
  head: Pick<HeadModel, 'kind'>;
  ui: Ui;
  onJump(key: StatementKey): void;
  onOpen(id: string): void;
}

/** What the page itself says, on the card of somebody a brief or the list of countries knows: in a frame of its own. */
export function PagePart({ part, head, ui, onJump, onOpen }: PagePartProps) {
  if (!part) return null;
  const { voices, about, language } = part;
  const isPerson = head.kind === 'person' || head.kind === 'voice';
  const saidAbout = isPerson ? 'page.said-about-person' : 'page.said-about';
  return (
    <section class="page-part" aria-label={ui.t('page.heading')}>
      {voices.length > 0 && <p class="from-page">{ui.t('page.heading')}</p>}
      {voices.map((voice, index) => (
        <div key={index} class="voice-part">
          <Introduced voice={voice} language={language} ui={ui} />
          <Speaking voice={voice} language={language} ui={ui} onJump={onJump} onOpen={onOpen} />
        </div>
      ))}
      <Statements
        heading={ui.t(saidAbout, { count: about.length })}
        statements={about}
        signed
        language={language}
        ui={ui}
        onJump={onJump}
        onOpen={onOpen}
      />
      <p class="unchecked">{ui.t('page.note')}</p>
    </section>
  );
}
