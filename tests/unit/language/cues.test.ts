import { describe, expect, it } from 'vitest';
import { clausesOf, readCues } from '@/lib/language/cues';
import { tokenize } from '@/lib/language/tokens';
import type { Cue } from '@/lib/language/types';

const read = (text: string) => readCues(text, tokenize(text));
/** Scopes of the cues of one kind, as words. */
const scopes = (text: string, kind: Cue['kind']) =>
  read(text)
    .filter((cue) => cue.kind === kind)
    .map((cue) => text.slice(cue.scope.start, cue.scope.end));
const kinds = (text: string) => read(text).map((cue) => cue.kind);

describe('clausesOf', () => {
  it.each([
    ['Meta did not sell Scale and LeCun left.', ['Meta did not sell Scale', 'and LeCun left']],
    ['LeCun, who founded FAIR, left Meta.', ['LeCun', 'who founded FAIR', 'left Meta']],
    ['LeCun said he would leave.', ['LeCun said', 'he would leave']],
    ['Meta said that it had cut jobs.', ['Meta said', 'that it had cut jobs']],
    ['He left because Meta cut funds.', ['He left', 'because Meta cut funds']],
    ['He left Meta and founded a lab.', ['He left Meta', 'and founded a lab']],
    ['Meta bought it; Scale stays.', ['Meta bought it', 'Scale stays']],
    ['Meta and Scale signed a deal.', ['Meta and Scale signed a deal']],
    ['LeCun, 65, left Meta.', ['LeCun, 65, left Meta']],
    ['Meta, the owner of Facebook, cut jobs.', ['Meta, the owner of Facebook, cut jobs']],
    ['After leaving Meta, LeCun built a lab.', ['After leaving Meta, LeCun built a lab']],
    ['The lab (which he led until 2018) remains.', ['The lab', 'which he led until 2018', 'remains']],
    ['LeCun (65) left.', ['LeCun (65) left']],
    ['Meta cut jobs, according to Axios.', ['Meta cut jobs', 'according to Axios']],
    ['"I am leaving," he said.', ['I am leaving', 'he said']],
    ['He did not sell or leave.', ['He did not sell or leave']],
    [
      'Wang joined Meta, which paid for Scale, and leads a lab.',
      ['Wang joined Meta', 'which paid for Scale', 'and leads a lab'],
    ],
    ['He kept quiet about the firm he is founding.', ['He kept quiet about the firm', 'he is founding']],
    ['Meta’s loss is not NYU’s: LeCun stays there.', ['Meta’s loss is not NYU’s', 'LeCun stays there']],
    ['She has since joined Birch.', ['She has since joined Birch']],
    ['A big day', ['A big day']],
    ['', []],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text, tokenize(text)).map((c) => text.slice(c.start, c.end))).toEqual(clauses);
  });
});

describe('negation', () => {
  it.each([
    ['Meta is not investing in it.', 'not investing in it'],
    ["Meta didn't invest.", "n't invest"],
    ['Meta won’t invest.', 'n’t invest'],
    ['He never left Meta.', 'never left Meta'],
    ['Meta is no longer an owner.', 'no longer an owner'],
    ['No jobs were cut.', 'No jobs were cut'],
    ['Neither LeCun nor Meta left.', 'Neither LeCun nor Meta left'],
    ['He refused to leave Meta.', 'refused to leave Meta'],
    ['Meta declined to comment.', 'declined to comment'],
    ['Meta failed to sell it.', 'failed to sell it'],
    ['The deal is far from done.', 'far from done'],
    ['Meta, far from sulking, is a partner.', 'far from sulking'],
    ['Meta has yet to name a chief.', 'yet to name a chief'],
    ['Meta has not yet sold it.', 'not yet sold it'],
    ['Meta cut jobs rather than close the lab.', 'rather than close the lab'],
    ['He chose Paris instead of London, and left.', 'instead of London'],
    ['He left without telling staff and flew home.', 'without telling staff'],
    ['It has not shipped one since putting it out in April.', 'not shipped one'],
    ['He did not name the start-up he is founding.', 'not name the start-up'],
    ['Meta did not sell Scale and LeCun left.', 'not sell Scale'],
    ['Meta did not sell it but hired Wang.', 'not sell it'],
    ['Not all staff were told, he said.', 'Not all staff were told'],
    ['Meta ruled out selling it.', 'ruled out selling it'],
    ['Nobody at Meta left.', 'Nobody at Meta left'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'negation')).toEqual([scope]);
  });

  it.each([
    'Not only did Meta pay, it hired Wang.',
    'no fewer than 600 jobs',
    'not more than 600 jobs',
    'No. 2 at Meta',
    'No doubt Meta paid.',
    'He makes no secret of his dislike.',
    'Not to be outdone, Meta paid.',
    'hundreds, if not thousands, of jobs',
    'Not yet thirty, Wang runs a lab.',
    'It is not true that Meta fired him.',
    'Meta paid for Scale.',
  ])('none in: %s', (text) => {
    expect(scopes(text, 'negation')).toEqual([]);
  });
});

describe('hedge', () => {
  it.each([
    ['LeCun reportedly plans to leave.', 'LeCun reportedly plans to leave'],
    ['He may leave, and Meta knows it.', 'He may leave'],
    ['Meta might sell it.', 'Meta might sell it'],
    ['The deal appears to be off.', 'The deal appears to be off'],
    ['It seems Meta paid.', 'It seems Meta paid'],
    ['He is said to be leaving.', 'He is said to be leaving'],
    ['Meta is believed to own half.', 'Meta is believed to own half'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'hedge')).toContain(scope);
  });

  it.each(['He left in May 2025.', 'May was hard.', 'The appearance was brief.'])('none in: %s', (text) => {
    expect(scopes(text, 'hedge')).toEqual([]);
  });
});

describe('plan', () => {
  it.each([
    ['Meta will cut 600 jobs, it said.', 'will cut 600 jobs'],
    ["He'll leave Meta.", "'ll leave Meta"],
    ['LeCun plans to leave Meta.', 'plans to leave Meta'],
    ['LeCun is set to leave Meta.', 'set to leave Meta'],
    ['He is preparing to leave Meta.', 'preparing to leave Meta'],
    ['He intends to leave Meta.', 'intends to leave Meta'],
    ['He is about to leave Meta.', 'about to leave Meta'],
    ['LeCun to quit Meta', 'to quit Meta'],
    ['Meta to Invest $14bn in Scale', 'to Invest $14bn in Scale'],
    ['Meta AI chief to leave', 'to leave'],
    ['He is in talks to raise money.', 'in talks to raise money'],
    ['LeCun said he would leave Meta.', 'would leave Meta'],
    ['It seeks funds that would double its worth.', 'would double its worth'],
    ['Meta, he added, would be a partner.', 'would be a partner'],
    ['Meta is to cut 600 jobs.', 'is to cut 600 jobs'],
    ['Meta Will Cut 600 Jobs', 'Will Cut 600 Jobs'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'plan')).toEqual([scope]);
  });

  it.each([
    'Will Smith left.',
    'by his will',
    'a message from Will Knight',
    'He went to Paris.',
    'Thanks to Meta',
    'Contrary to reports, he left.',
    'He moved to Meta.',
  ])('none in: %s', (text) => {
    expect(scopes(text, 'plan')).toEqual([]);
  });
});

describe('hypothetical', () => {
  it.each([
    ['If Meta pays, it owns half.', 'If Meta pays, it owns half'],
    ['He will leave if Meta sells.', 'He will leave if Meta sells'],
    ['Had he stayed, he had led it.', 'Had he stayed, he had led it'],
    ['He would have led it.', 'He would have led it'],
    ['It would be wrong.', 'It would be wrong'],
    ['He said it would be wrong to leave.', 'it would be wrong to leave'],
    ['It has funds that would double its worth.', 'that would double its worth'],
    ['Should Meta sell, he leaves.', 'Should Meta sell, he leaves'],
    ['He spoke as if Meta owned it.', 'as if Meta owned it'],
    ['He asked whether Meta owned it.', 'whether Meta owned it'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'hypothetical')).toContain(scope);
  });

  it.each([
    'If the paper is to be believed, he left.',
    'He had stayed.',
    'Meta had sold it.',
    'He said it would leave.',
  ])('none in: %s', (text) => {
    expect(scopes(text, 'hypothetical')).toEqual([]);
  });
});

describe('forecast and opinion', () => {
  it.each<[string, Cue['kind'], string]>([
    ['Analysts expect Meta to spend more.', 'forecast', 'Meta to spend more'],
    ['He predicts that Meta will fall.', 'forecast', 'that Meta will fall'],
    ['Meta should win.', 'forecast', 'should win'],
    ['Meta is likely to win.', 'forecast', 'likely to win'],
    ['Meta could win.', 'forecast', 'could win'],
    ['I think Meta lost.', 'opinion', 'Meta lost'],
    ['He believes that Meta lost.', 'opinion', 'that Meta lost'],
    ['In my view, Meta lost.', 'opinion', 'In my view, Meta lost'],
    ['Meta arguably lost.', 'opinion', 'Meta arguably lost'],
    ['Meta lost, he believes.', 'opinion', 'Meta lost'],
  ])('%s', (text, kind, scope) => {
    expect(scopes(text, kind)).toEqual([scope]);
  });

  it.each(['I thought of him when he left.', 'He believes in models.'])('no opinion in: %s', (text) => {
    expect(kinds(text)).not.toContain('opinion');
  });

  it('reads an opinion where something is thought of as something', () => {
    expect(kinds('He thinks of models as a mistake.')).toContain('opinion');
  });

  it.each(['Llama fell short of expectations.', 'They could no longer post papers.'])('no forecast in: %s', (text) => {
    expect(kinds(text)).not.toContain('forecast');
  });

  it('reads no denial where people are let go', () => {
    expect(kinds('Meta dismissed 600 employees.')).not.toContain('denial');
  });

  it('reads no opinion back over the main clause', () => {
    expect(scopes('It paid 14 billion for half of it, a firm it reckoned to be worth 28.', 'opinion')).toEqual([
      'to be worth 28',
    ]);
  });

  it('reads no forecast or condition into turns of speech', () => {
    expect(kinds('Sales were better than expected.')).not.toContain('forecast');
    expect(kinds('The three were to be paid.')).not.toContain('hypothetical');
    expect(kinds('That cut, in case you forgot, was in May.')).not.toContain('hypothetical');
    expect(kinds('In case Meta sells, he leaves.')).toContain('hypothetical');
    expect(kinds('Were Meta to sell, he would leave.')).toContain('hypothetical');
    expect(kinds('His exit was expected since the paper told of it.')).not.toContain('forecast');
  });
});

describe('words of negation that deny nothing', () => {
  it.each([
    'That, and nothing else, is why he left.',
    'He never concealed his doubts.',
    'He has not hidden his doubts.',
  ])('%s', (text) => expect(kinds(text)).not.toContain('negation'));

  it.each(['Nothing else changed.', 'He never left.'])('near miss: %s', (text) =>
    expect(kinds(text)).toContain('negation'),
  );
});

describe('denial', () => {
  it.each([
    ['Meta denied that it had cut jobs.', 'that it had cut jobs'],
    ['Meta denies cutting jobs.', 'cutting jobs'],
    ['Meta rejected the report.', 'the report'],
    ['He disputed the figure, and left.', 'the figure'],
    ['It is not true that Meta fired him.', 'Meta fired him'],
    ['Rumours that Meta paid were dismissed by a spokesman.', 'Rumours that Meta paid were'],
    ['Contrary to reports of a split, Meta stays.', 'Contrary to reports of a split'],
    ['Despite what was reported, Meta stays.', 'Despite what was reported'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'denial')).toEqual([scope]);
  });
});

describe('report', () => {
  it.each([
    ['LeCun said he would leave, but Meta stayed silent.', 'he would leave'],
    ['Meta said that it was leaving and that it would invest.', 'that it was leaving and that it would invest'],
    ['Meta has bought half of it, according to Axios.', 'Meta has bought half of it'],
    ['According to Axios, Meta has bought it.', 'Axios, Meta has bought it'],
    ['"I am leaving," he said on Tuesday.', 'I am leaving'],
    [
      'Meta will cut jobs, the firm said in a memo, because it is slow.',
      'Meta will cut jobs, the firm said in a memo, because it is slow',
    ],
    ['If the paper is to be believed, he left.', 'he left'],
    ['He would stay, he added.', 'He would stay'],
    ['Meta announced 600 job cuts.', '600 job cuts'],
    ['He wrote that models are weak.', 'that models are weak'],
    ['Meta told staff it was cutting jobs.', 'staff it was cutting jobs'],
    ['Meta cut 600 jobs, Axios reported.', 'Meta cut 600 jobs'],
    ['He argues models are weak; Meta disagrees.', 'models are weak'],
    ['He warned that Meta was late.', 'that Meta was late'],
  ])('%s', (text, scope) => {
    expect(scopes(text, 'report')).toContain(scope);
  });

  it.each([
    'The reports were wrong.',
    'his claims about Meta',
    'He is said to be leaving.',
    'an earlier post',
    'the network that he described in 1998',
  ])('none in: %s', (text) => {
    expect(scopes(text, 'report')).toEqual([]);
  });
});

describe('question', () => {
  it.each(['Why did LeCun leave?', '“Is Meta late?”', 'Is it over? '])('%s', (text) => {
    expect(scopes(text, 'question')).toEqual([text]);
  });

  it('is none inside a longer sentence', () => {
    expect(kinds('"Why?" he asked.')).not.toContain('question');
  });
});
