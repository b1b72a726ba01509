import { useMessages } from '@/components/ui/messages/messages';

/** The third tab: what is compared and what a badge does not say, how often it is wrong, where everything stays, the version. */
export function AboutTab(props: { version: string }) {
  const strings = useMessages().popup;
  const words = strings.about;
  return (
    <div class="about">
      <h2 class="section-title">{words.whatTitle}</h2>
      {words.what.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2 class="section-title">{words.errorsTitle}</h2>
      {words.errors.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2 class="section-title">{words.privacyTitle}</h2>
      <p>{words.privacy}</p>
      <p class="hint">
        {strings.name} · {words.version(props.version)}
      </p>
    </div>
  );
}
