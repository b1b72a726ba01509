import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardWidth, placeCard } from '@/components/badge/placement';

const viewport = { width: 1000, height: 800 };
const badge = { left: 300, top: 200, width: 120, height: 18 };

describe('placeCard', () => {
  it('goes below the badge where there is room, lined up with its start', () => {
    expect(placeCard(badge, viewport, 300)).toMatchObject({ left: 300, top: 224, side: 'below' });
  });

  it('goes above where only there is room', () => {
    const spot = placeCard({ ...badge, top: 700 }, viewport, 300);
    expect(spot).toMatchObject({ side: 'above', top: 394 });
  });

  it('lines up with the right edge on a page that reads right to left', () => {
    expect(placeCard({ ...badge, left: 700 }, viewport, 300, true).left).toBe(700 + 120 - 400);
  });

  it('covers the badge where neither side has room', () => {
    expect(placeCard({ ...badge, top: 80 }, { width: 300, height: 180 }, 400).side).toBe('over');
  });

  it('never leaves the viewport', () => {
    const size = fc.record({ width: fc.integer({ min: 160, max: 3000 }), height: fc.integer({ min: 120, max: 2000 }) });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, share, share, fc.integer({ min: 20, max: 4000 }), fc.boolean(), (view, x, y, natural, rtl) => {
        const anchor = { left: x * view.width, top: y * view.height, width: 150, height: 18 };
        const spot = placeCard(anchor, view, natural, rtl);
        const bottom = spot.top + Math.min(natural, spot.maxHeight);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + spot.width).toBeLessThanOrEqual(view.width);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(view.height);
        expect(spot.width).toBe(cardWidth(view.width));
      }),
    );
  });
});
