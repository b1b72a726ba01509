import { useCallback } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { SourceDetail, Undo } from '../model';
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
  const { library: words } = useMessages();
  const { library } = shared.client;
  const id = shared.route.id ?? '';
  const ask = useCallback(async () => ({ detail: await library.source(id) }), [library, id]);
  const found = useCorpus(ask, shared);
  return (
    <Answer of={found}>
      {({ detail }) =>
        detail === null ? (
          <ViewFrame title={words.source.gone.title}>
            <EmptyState title={words.source.gone.title} text={words.source.gone.text}>
              <a class="button" href={hashOf('sources')}>
                {words.source.back}
              </a>
            </EmptyState>
          </ViewFrame>
        ) : (
          <Detail detail={detail} shared={shared} />
        )
      }
    </Answer>
  );
}

function Detail(props: { detail: SourceDetail; shared: ManagerShared }) {
  const { detail, shared } = props;
  const { source } = detail;
  const messages = useMessages();
  const { library: words, popup } = messages;
  const action = useAction(shared.complain, popup.failed);
  const act = (done: string, work: () => Promise<Undo>) =>
    action.run(async () => {
      const undo = await work();
      shared.say(done, undo);
      shared.changed();
    });
  const remove = () =>
    action.run(async () => {
      const undo = await shared.client.library.deleteSources([source.id]);
      shared.say(words.sources.deleted(1, sourceTitle(source, messages)), undo);
      shared.changed();
      shared.go('sources');
    });
  return (
    <>
      <a class="back-link" href={hashOf('sources')}>
        <span aria-hidden="true">‹&nbsp;</span>
        {words.source.back}
      </a>
      <ViewFrame
        title={sourceTitle(source, messages)}
        lead={placeLine(source, messages)}
        aside={
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
        }
      >
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
      </ViewFrame>
    </>
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
