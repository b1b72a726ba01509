import type { ChoicesClient, DecisionItem, TopicItem } from '@/components/manager/model';
import { binAgain, emptyBin, listBin, purgeBin, restoreFromBin } from '@/corpus/bin';
import type { CorpusDatabase } from '@/corpus/database';
import { type DecisionView, listDecisions, revokeDecisions } from '@/corpus/decision-list';
import { packs } from '@/corpus/packs/index';
import { changeSettings, readSettings } from '@/corpus/settings';
import { listTopics, removeTopic, saveTopic, switchTopic, type TopicView } from '@/corpus/topics';
import { loadWatch } from '@/corpus/watch';
import { readLanguage, writeLanguage } from '@/lib/platform/language';
import { decideTopic } from '@/lib/topic/decide';
import type { Corpus } from './client';
import { listConflicts } from './conflicts';
import { nameSuggestions } from './suggestions';

/** What the reader decided, watches, threw away and has set, as the manager asks for it. */
export function createChoices({ open, telling, edited }: Corpus): ChoicesClient {
  return {
    conflicts: async () => listConflicts(await open()),
    decisions: async () => (await listDecisions(await open())).map(decisionItem),
    revoke: async (id) => edited(revokeDecisions(await open(), [id])),

    topics: async () => (await listTopics(await open(), packs)).map(topicItem),
    suggestions: async () => nameSuggestions(await open()),
    addTopic: async (label, names) => edited(saveTopic(await open(), label, names)),
    switchTopic: async (topic, on) => edited(switchTopic(await open(), topic, on)),
    removeTopic: async (id) => edited(removeTopic(await open(), id)),
    tryTopics: async (title, text) => ({ matched: await tryTopics(await open(), title, text) }),

    async bin() {
      const db = await open();
      await purgeBin(db);
      return (await listBin(db)).map(({ id, deletedAt, kind, label, claims }) => ({
        ...{ id, deletedAt, kind, label, claims },
      }));
    },
    async restore(id) {
      const db = await open();
      const { restored, skipped } = await restoreFromBin(db, [id]);
      if (skipped[0] !== undefined) throw new Error(`${skipped[0].label}: ${skipped[0].reason}`);
      return telling(async () => void (await binAgain(db, restored)));
    },
    emptyBin: async () => emptyBin(await open()),

    // Content scripts cannot ask the database, so the language lies in extension storage; see lib/platform/language.ts.
    settings: async () => ({ ...(await readSettings(await open())), language: await readLanguage() }),
    async change({ language, ...settings }) {
      const db = await open();
      const spoken = await readLanguage();
      if (language !== undefined) await writeLanguage(language);
      const before = await changeSettings(db, settings);
      return telling(async () => {
        if (language !== undefined) await writeLanguage(spoken);
        await changeSettings(db, before);
      });
    },
  };
}

function decisionItem({ decision, source, quote, sentence }: DecisionView): DecisionItem {
  const { id, kind, madeAt } = decision;
  const place = source === null ? null : placeOf(source);
  if (decision.kind === 'hidden-host') return { id, kind, madeAt, text: decision.host, against: null, source: null };
  if (decision.kind === 'hidden-page') return { id, kind, madeAt, text: decision.url, against: null, source: null };
  if (decision.kind === 'muted-claim')
    return { id, kind, madeAt, text: quote ?? decision.quote, against: null, source: place };
  return { id, kind, madeAt, text: sentence ?? decision.sentence, against: quote, source: place };
}

function placeOf({ id, publisher, title, published }: NonNullable<DecisionView['source']>) {
  return { sourceId: id, publisher, title, published };
}

const MADE_BY: Record<TopicView['from'], TopicItem['kind']> = { pack: 'pack', imports: 'imports', reader: 'own' };

/** The names of a topic, the most telling first. */
function topicItem({ id, label, names, from, on }: TopicView): TopicItem {
  const sorted = [...names].sort((a, b) => b.weight - a.weight);
  return { id, label, names: sorted.map(({ text, weight }) => ({ text, weight })), kind: MADE_BY[from], on };
}

/** Asks of a text what the gate asks of every page. */
async function tryTopics(db: CorpusDatabase, title: string, text: string) {
  const watch = { ...(await loadWatch(db, packs)), hiddenHosts: [] };
  const page = { url: 'https://page.example/', title, headings: [], description: '', metaNames: [], sample: text };
  const match = decideTopic(watch, page);
  return match === null ? null : { label: match.label, names: match.names };
}
