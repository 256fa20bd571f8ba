import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryContent } from '../../core/card/entry-content.ts';
import { EntryPane } from '../popup/entry-pane.tsx';
import { OnPage, type OnPageProps } from '../popup/on-page.tsx';
import { BriefView, type BriefViewProps } from './brief-view.tsx';
import { Tabs } from './tabs.tsx';

export interface PanelProps extends Omit<BriefViewProps, 'onOpen'> {
  page: Omit<OnPageProps, 't' | 'ui'>;
  /** What the reader looks at on the page, or asked for; a new object each time. */
  followed: { entity: string } | null;
  entryOf(id: string): EntryContent | null;
  onTab(id: string): void;
}

type TabName = 'page' | 'brief';

interface Opened {
  entity: string;
  claim: string | null;
  /** Shown since the page led there: the focus stays where it is. */
  followed: boolean;
}

/** The side panel: what is on the page, whole entries as the page is read, and all of the brief. */
export function Panel({ page, followed, entryOf, onTab, ...brief }: PanelProps) {
  const { t, ui } = brief;
  const [tab, setTab] = useState<TabName>('page');
  const [opened, setOpened] = useState<readonly Opened[]>([]);

  useEffect(() => {
    if (!followed || !entryOf(followed.entity)) return;
    setTab('page');
    setOpened([{ entity: followed.entity, claim: null, followed: true }]);
  }, [followed]);

  const showing = opened.at(-1);
  const entry = showing ? entryOf(showing.entity) : null;
  const before = entryOf(opened.at(-2)?.entity ?? '')?.model.head;
  const toTab = t(tab === 'page' ? 'popup.back-page' : 'panel.back-brief');
  return (
    <main class="narrow panel">
      <h1 class="unseen">{t('panel.title')}</h1>
      <p class="unseen" role="status">
        {showing?.followed && entry && t('panel.showing', { name: entry.model.head.name })}
      </p>
      {showing && entry && (
        <EntryPane
          entry={entry}
          claim={showing.claim}
          back={before ? ui.t('action.back', { inText: before.inText ?? before.name }) : toTab}
          takesFocus={!showing.followed}
          t={t}
          ui={ui}
          onOpen={(entity) => setOpened([...opened, { entity, claim: null, followed: false }])}
          onBack={() => setOpened(opened.slice(0, -1))}
          onTab={() => onTab(showing.entity)}
        />
      )}
      <Kept hidden={entry !== null}>
        <Tabs<TabName>
          label={t('panel.tabs')}
          tabs={[
            { id: 'page', name: t('popup.on-page') },
            { id: 'brief', name: t('panel.brief') },
          ]}
          shown={tab}
          onShow={setTab}
        >
          {tab === 'page' ? (
            <OnPage {...page} t={t} ui={ui}>
              {page.children}
              <p class="note follow">{t('panel.follows')}</p>
            </OnPage>
          ) : (
            <BriefView {...brief} onOpen={(entity, claim) => setOpened([{ entity, claim, followed: false }])} />
          )}
        </Tabs>
      </Kept>
    </main>
  );
}

/** What stays as it is while an entry is shown in its place, and gets focus and place back after it. */
function Kept({ hidden, children }: { hidden: boolean; children: ComponentChildren }) {
  const place = useRef<{ focused: Element | null; top: number }>({ focused: null, top: 0 });
  const was = useRef(false);
  // Read while it is drawn: once it is hidden the focus is gone.
  if (hidden && !was.current) place.current = { focused: document.activeElement, top: scrollY };
  useLayoutEffect(() => {
    if (!hidden && was.current) {
      scrollTo(0, place.current.top);
      const { focused } = place.current;
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    }
    was.current = hidden;
  }, [hidden]);
  return <div hidden={hidden}>{children}</div>;
}
