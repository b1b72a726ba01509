import tokens from '@/components/ui/tokens.css?inline';
import badge from './badge.css?inline';
import card from './card.css?inline';

/** Everything a badge's shadow root needs. */
export const BADGE_CSS = `${tokens}\n${badge}`;

/** Everything the card's shadow root needs. */
export const CARD_CSS = `${tokens}\n${card}`;
