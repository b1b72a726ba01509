/** The pages of tests/fixtures/pages: one of each kind of mark-up, and what a person reads on it. */
import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '@/lib/article/types';

/** What must be read from a page, and texts of it that must not. */
export interface Expected {
  url: string;
  /** As which it is served, where that is not text/html. */
  type?: string;
  meta: Omit<Article['meta'], 'url'>;
  blocks: Article['blocks'];
  notIn: string[];
}

/** A page of the zoo. */
export interface ZooPage {
  name: string;
  html: string;
  expected: Expected;
}

const FOLDER = path.resolve('tests/fixtures/pages');

/** All pages, by name. */
export function zooPages(): ZooPage[] {
  const read = (file: string) => fs.readFileSync(path.join(FOLDER, file), 'utf8');
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .map((name) => ({
      name,
      html: read(`${name}.html`),
      expected: JSON.parse(read(`${name}.expected.json`)) as Expected,
    }));
}
