import { useEffect, useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { errorText } from '@/components/ui/use-load';
import { ClaimRow } from './claim-row';
import type { Shared } from './context';
import type { ClaimItem } from './model';
import { MoreList } from './more-list';

/** How long typing must rest before it is searched for, in ms. */
const REST_MS = 150;
/** Shorter words say too little. */
const SHORTEST = 2;

/** The claims that fit what is typed; null while nothing worth searching is. Late answers to older words are dropped. */
function useSearch(text: string, shared: Shared): ClaimItem[] | null {
  const { popup: strings, told } = useMessages();
  const [found, setFound] = useState<ClaimItem[] | null>(null);
  const { client, complain, revision } = shared;
  // `revision` is a dependency: another corpus makes the same words find other claims
  useEffect(() => {
    if (text.length < SHORTEST) {
      setFound(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      client.search(text).then(
        (claims) => wanted && setFound(claims),
        (error: unknown) => wanted && complain(errorText(error, strings.failed, told)),
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, client, complain, revision]);
  return found;
}

/** Search as you type through every claim of the corpus. */
export function ClaimSearch(props: { shared: Shared }) {
  const strings = useMessages().popup;
  const [text, setText] = useState('');
  const found = useSearch(text.trim(), props.shared);
  const id = useId();
  return (
    <search class="search">
      <label class="sr-only" for={id}>
        {strings.corpus.search}
      </label>
      <input
        id={id}
        type="search"
        class="input"
        placeholder={strings.corpus.search}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {found === null ? '' : strings.corpus.results(found.length)}
      </p>
      {found !== null && found.length > 0 && (
        <MoreList class="claims results" items={found} label={strings.corpus.search}>
          {(claim) => <ClaimRow key={claim.id} claim={claim} named />}
        </MoreList>
      )}
    </search>
  );
}
