import { useCallback } from 'preact/hooks';
import { useMessages } from './messages/messages';
import { useNotice } from './toast';
import { errorText } from './use-load';

/** Takes the last step back. */
export type Undo = () => Promise<void>;

/**
 * How a surface tells the reader something: one message at a time, with "Undo" where a step can be taken back.
 * @param changed told when a step was taken back, since whatever was read before is stale then
 */
export function useSaying(changed: () => void) {
  const { popup, told } = useMessages();
  const { undo: undoLabel, undone, failed } = popup;
  const { notice, show, hide, setHeld } = useNotice();
  const complain = useCallback((text: string) => show({ text, tone: 'trouble', action: null }), [show]);
  const say = useCallback(
    (text: string, undo?: Undo) => {
      const takeBack = () => {
        hide();
        undo?.().then(
          () => {
            show({ text: undone, tone: 'plain', action: null });
            changed();
          },
          (error: unknown) => complain(errorText(error, failed, told)),
        );
      };
      show({ text, tone: 'plain', action: undo === undefined ? null : { label: undoLabel, run: takeBack } });
    },
    [show, hide, changed, complain, undoLabel, undone, failed, told],
  );
  return { notice, hide, setHeld, say, complain };
}
