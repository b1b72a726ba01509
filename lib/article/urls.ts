/** Addresses of articles: absolute, http(s), without what only tracks the reader. */

/** Parameters that say where a reader came from, never which article is meant. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|ns_campaign|ns_mchannel|ns_source|ns_linkname|ns_fee|cmpid|ito|smid|smtyp|ref_src|ref_url|xtor|at_medium|at_campaign|at_custom\d|s_cid|ncid|sh|sref|spm|_ga|_gl|wt_mc|wt\.mc_id|guccounter|guce_.*|cvid|ocid)$/i;

/**
 * The address without fragment and tracking parameters.
 * @param base What a relative address stands in; null where nothing is known.
 * @returns null where it is no http(s) address.
 */
export function cleanUrl(address: string | null | undefined, base: string | null = null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 4000) return null;
  let url: URL;
  try {
    url = base === null ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // by hand: the others keep their spelling, and Firefox gives content scripts no iterator over searchParams
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(nameOf(parameter)));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}

function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What relative addresses of a document stand in: its <base>, as written, else where it was read. */
export function baseOf(base: string | null, url: string | null): string | null {
  return base ? (cleanUrl(base, url) ?? url) : url;
}

/** Whether the address is a site's front page. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}
