/** Words of grammar, and those of mere reporting: what is left of a sentence without them is its content. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from as and or but nor that which who whom whose this these those it its he she they
  his her their is are was were be been being am has have had having do does did will would can could may might shall should
  must there then than so such very also just only own s t re ve ll d m about into during through between among again once
  here when where while if because until since per i you we me us him them our your my mine not no said say says saying told
  tell tells after before over under out up down off more most some any all each both few other another one what how why`
    .trim()
    .split(/\s+/),
);
