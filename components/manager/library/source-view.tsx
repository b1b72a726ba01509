import { useCallback } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { SourceDetail, SourceItem, Undo } from '../model';
import { hashOf } from '../routes';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';
import { SourceClaims } from './source-claims';
import { SourceFields } from './source-fields';
import { SourceNotes } from './source-notes';
import { placeLine, sourceTitle } from './text';

/** #/source/ID: one article; what it says, and who else in the corpus says so or otherwise. */
export function SourceView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const messages = useMessages();
  const { library: words, manager } = messages;
  const { library } = shared.client;
  const id = shared.route.id ?? '';
  const ask = useCallback(async () => ({ detail: await library.source(id) }), [library, id]);
  const found = useCorpus(ask, shared);
  const source = found.value?.detail?.source;
  const title = found.value === null ? manager.routes.source : words.source.gone.title;
  return (
    <>
      <a class="back-link" href={hashOf('sources')}>
        <span aria-hidden="true">‹&nbsp;</span>
        {words.source.back}
      </a>
      <ViewFrame
        title={source === undefined ? title : sourceTitle(source, messages)}
        lead={source && placeLine(source, messages)}
        aside={source && <Actions source={source} shared={shared} />}
      >
        <Answer of={found}>
          {({ detail }) =>
            detail === null ? <p>{words.source.gone.text}</p> : <Detail detail={detail} shared={shared} />
          }
        </Answer>
      </ViewFrame>
    </>
  );
}

/** What can be done with the article as a whole. */
function Actions(props: { source: SourceItem; shared: ManagerShared }) {
  const { source, shared } = props;
  const messages = useMessages();
  const { library: words, popup } = messages;
  const action = useAction(shared.complain, popup.failed);
  const remove = () =>
    action.run(async () => {
      const undo = await shared.client.library.deleteSources([source.id]);
      shared.say(words.sources.deleted(1, sourceTitle(source, messages)), undo);
      shared.changed();
      shared.go('sources');
    });
  return (
    <>
      {source.url !== null && (
        <a class="button" href={source.url} target="_blank" rel="noreferrer noopener">
          {words.source.read}
        </a>
      )}
      {!source.fromPack && (
        <button type="button" class="button" aria-disabled={action.busy} onClick={remove}>
          {words.remove}
        </button>
      )}
    </>
  );
}

function Detail(props: { detail: SourceDetail; shared: ManagerShared }) {
  const { detail, shared } = props;
  const { source } = detail;
  const { popup } = useMessages();
  const action = useAction(shared.complain, popup.failed);
  const act = (done: string, work: () => Promise<Undo>) =>
    action.run(async () => {
      const undo = await work();
      shared.say(done, undo);
      shared.changed();
    });
  return (
    <div class="columns">
      <div class="column-main">
        <SourceClaims sourceId={source.id} claims={detail.claims} act={act} shared={shared} />
        <SourceText text={detail.text} />
      </div>
      <div class="column-side">
        <SourceFields key={source.id} detail={detail} act={act} shared={shared} />
        <SourceNotes key={`notes ${source.id}`} detail={detail} act={act} shared={shared} />
      </div>
    </div>
  );
}

function SourceText(props: { text: string[] }) {
  const { source: words } = useMessages().library;
  return (
    <section class="panel-box" aria-labelledby="text-title">
      <h2 id="text-title">{words.text}</h2>
      {props.text.length === 0 ? (
        <p class="hint">{words.noText}</p>
      ) : (
        <div class="article-text">
          {props.text.map((paragraph, index) => (
            // the paragraphs of one article never change places, so the index is a sound key
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
    </section>
  );
}
