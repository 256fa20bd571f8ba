/** Cards on a made-up page, and the table of its voices: what a page itself says, in every kind of card. */
import { OverlayView } from '../../components/overlay-view.tsx';
import type { Ui } from '../../components/ui.ts';
import { VoicesOnPage } from '../../components/voices/voices-on-page.tsx';
import type { Brief } from '../../core/brief/schema.ts';
import { type CardSource, cardView } from '../../core/card/card-view.ts';
import { createCountries } from '../../core/card/countries.ts';
import type { CountryRecord } from '../../core/card/country-record.ts';
import { createSurfaceMessages } from '../../core/i18n/messages.ts';
import { voicesReport } from '../../core/page-voices/report.ts';
import { EXAMPLE, HOSTILE } from '../../tests/fixtures/voices/example.ts';

const nothing = () => {};
const callbacks = {
  onPin: nothing,
  onClose: nothing,
  onBack: nothing,
  onCopy: nothing,
  onEntry: nothing,
  onHide: nothing,
  onOpen: nothing,
  onJump: nothing,
};

/** Page only, unnamed, brief and page, a country of a brief and one of none, hostile; the table comes last. */
export async function voicesViews(briefs: readonly Brief[], read: (iso2: string) => CountryRecord | null, ui: Ui) {
  const countries = createCountries(async (iso2) => read(iso2));
  await countries.load('TR');
  const articles = [EXAMPLE, HOSTILE];
  const languages = { locale: ui.locale, reader: ui.locale, page: 'en' };
  const source: CardSource = { briefs, countries, languages, page: { articles: () => articles } };
  const views = [
    ...[EXAMPLE.ids[0], EXAMPLE.ids[2], 'sebastian-heilmann', 'turkey', HOSTILE.ids[0]].map((id) =>
      cardView(source, id ?? ''),
    ),
    cardView({ ...source, briefs: [] }, 'turkey', 'TR'),
  ].filter((view) => view !== null);
  const cards = views.map((view) => (
    <OverlayView
      key={view.model.head.id}
      view={view}
      ui={ui}
      pinned={false}
      back={null}
      copied={null}
      outdated={false}
      {...callbacks}
    />
  ));
  const report = voicesReport('read', articles);
  const t = createSurfaceMessages(ui.locale);
  return [
    ...cards,
    <div key="table" class="popup">
      <VoicesOnPage report={report} t={t} locale={ui.locale} onShow={nothing} />
    </div>,
  ];
}
