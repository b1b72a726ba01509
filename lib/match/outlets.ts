/** How names of publishers and outlets are compared. */

/** How a publisher's name is compared: "The Example Times" is "example times". */
export function publisherKey(publisher: string | null): string | null {
  const key = publisher
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
  return key || null;
}

/** Short names that stand for long ones; general knowledge of the press, not of any topic. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  ft: 'financial times',
  wsj: 'wall street journal',
  'the journal': 'wall street journal',
  nyt: 'new york times',
  ap: 'associated press',
  afp: 'agence france presse',
};

/** How an outlet is compared: by its publisher's key, short names written out. */
export function outletKey(name: string): string | null {
  const key = publisherKey(name);
  return key === null ? null : (SHORT_FOR[key] ?? key);
}
