/** Labelled sentences of a pack, as they stand in its folder `examples`; docs/packs.md describes the format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Block } from '@/lib/article/types';
import { featuresOf } from '@/lib/facts/classifier/features';
import type { FactReader, ReadSentence } from '@/lib/facts/reader';
import type { Example } from './train';

/** A text of labelled sentences. */
export interface LabelledText {
  published: string;
  lines: LabelledLine[];
}

interface LabelledLine {
  text: string;
  /** Null for a line that is only there for what the next one refers to. */
  classes: string[] | null;
  open: string[];
}

/** An example with the sentence it was read from, and the text it belongs to. */
export interface ReadExample extends Example {
  sentence: ReadSentence;
  text: number;
  /** It stands in a whole article, where most sentences state nothing; others were written to state something. */
  inArticle: boolean;
}

/** Reads the texts of a folder. @throws Error with file and line where a line has no label */
export function labelledTexts(folder: string): LabelledText[] {
  return exampleFiles(folder).flatMap((file) => textsOf(readFileSync(path.join(folder, file), 'utf8'), file));
}

/** Names of the files with examples, in the order in which they are read. */
export const exampleFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();

function textsOf(content: string, file: string): LabelledText[] {
  const texts: LabelledText[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    if (line.startsWith('## ')) texts.push({ published: line.slice(3).trim(), lines: [] });
    else {
      const [labels, text] = line.split('\t');
      const current = texts.at(-1);
      if (!labels || !text || !current) throw new Error(`${file}:${index + 1}: no label, or no text begun`);
      current.lines.push({ text, ...readLabels(labels) });
    }
  });
  return texts;
}

function readLabels(labels: string): Pick<LabelledLine, 'classes' | 'open'> {
  if (labels === '-') return { classes: null, open: [] };
  const names = labels === 'none' ? [] : labels.split(';').map((name) => name.trim());
  return {
    classes: names.filter((name) => !name.startsWith('(')),
    open: names.filter((name) => name.startsWith('(')).map((name) => name.slice(1, -1)),
  };
}

/** A sentence by itself has at most another before it. */
const ARTICLE_LINES = 10;

/** Reads the sentences as the extension would read them in an article; a line that is several sentences is left out. */
export function readExamples(texts: readonly LabelledText[], reader: FactReader): ReadExample[] {
  return texts.flatMap((text, number) => {
    const sentences = reader.read(articleOf(text));
    return text.lines.flatMap(({ classes, open }, block) => {
      const [sentence, other] = sentences.filter((candidate) => candidate.block === block);
      if (!classes || !sentence || other) return [];
      const features = featuresOf(sentence.analysis).map(({ hash }) => hash);
      const inArticle = text.lines.length >= ARTICLE_LINES;
      return [{ sentence, text: number, inArticle, features, classes: new Set(classes), open: new Set(open) }];
    });
  });
}

function articleOf({ published, lines }: LabelledText): Article {
  const blocks = lines.map(({ text }): Block => ({ kind: 'paragraph', text }));
  const meta = { published } as Partial<Article['meta']> as Article['meta'];
  return { meta, blocks };
}
