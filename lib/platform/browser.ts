/** The one place that imports the browser API. Everything but the gate, which must stay tiny, goes through here. */
import browser from 'webextension-polyfill';

export { browser };
