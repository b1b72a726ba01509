import type { Row } from './agrees';

/** Invented news sentences: [a saved article's, the page's]. One event, and what they say of it cannot both hold. */
export const CONFLICTS: Row[] = [
  // amounts
  ['Harrow Foods bought the dairy for $2 billion.', 'Harrow Foods bought the dairy for $3 billion.'],
  ['Harrow Foods bought the dairy for $2 billion in 2021.', 'Harrow Foods bought the dairy for $200 million in 2021.'],
  ['The city borrowed £12.5m to repair the pier.', 'The city borrowed £21.5 million to repair the pier.'],
  [
    'The court ordered Norrvik to pay a fine of €40 million.',
    'The court ordered Norrvik to pay a fine of €14 million.',
  ],
  // shares
  ['Turnout in the Kesten referendum was 49 percent.', 'Turnout in the Kesten referendum was 61 percent.'],
  ['Calder Bank owns 30% of Norrvik.', 'Calder Bank owns 51% of Norrvik.'],
  ['Calder Bank holds a third of the shares in Norrvik.', 'Calder Bank holds half of the shares in Norrvik.'],
  // counts
  ['The storm killed 12 people in Velmora.', 'The storm killed 21 people in Velmora.'],
  ['The plant in Ostmark cut 600 jobs in March 2023.', 'The plant in Ostmark cut 900 jobs in March 2023.'],
  ['Two young men were rescued from the lake near Brenn.', 'Three young men were rescued from the lake near Brenn.'],
  ['Rescuers pulled 24 miners from the shaft at Brenn.', 'Rescuers pulled 42 miners from the shaft at Brenn.'],
  ['The storm killed 12 people in Velmora.', 'Fifteen people were killed by the storm in Velmora.'],
  ['Petrel Cells has 340 employees in Lisbon.', 'Petrel Cells has 3,400 employees in Lisbon.'],
  // dates
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened on 5 May 2024.'],
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened in June 2024.'],
  ['The bridge at Torvald opened in 2019.', 'The bridge at Torvald opened in 2017.'],
  ['Iris Holloway founded Norrvik in 1998.', 'Iris Holloway founded Norrvik in 1989.'],
  ['Norrvik was founded in 1998 by Iris Holloway.', 'Norrvik was founded by Iris Holloway in 2001.'],
  ['Parliament passed the budget on Tuesday night.', 'Parliament passed the budget on Thursday night.'],
  ['The treaty was signed in Velmora in late 2023.', 'The treaty was signed in Velmora in early 2023.'],
  ['The ceasefire in Kesten began in March.', 'The ceasefire in Kesten began in August.'],
  // ages, durations
  ['The strike at the Ostmark port lasted 18 months.', 'The strike at the Ostmark port lasted 8 months.'],
  ['The judge sentenced the trader to six years in prison.', 'The judge sentenced the trader to nine years in prison.'],
  ['The victim was a 34-year-old teacher from Ardal.', 'The victim was a 43-year-old teacher from Ardal.'],
  // negation
  ['The minister signed the decree.', 'The minister did not sign the decree.'],
  ['The minister did not sign the decree on Monday.', 'The minister signed the decree on Monday.'],
  ['Norrvik never repaid the loan from Calder Bank.', 'Norrvik repaid the loan from Calder Bank.'],
  ['Norrvik repaid the loan from Calder Bank.', 'Norrvik failed to repay the loan from Calder Bank.'],
  ['The drug has been approved in Velmora.', 'The drug has not been approved in Velmora.'],
  ["Calder Bank doesn't own shares in Norrvik.", 'Calder Bank owns shares in Norrvik.'],
  ['Police found no weapons in the house at Brenn.', 'Police found weapons in the house at Brenn.'],
  ['Varga was released without bail on Monday.', 'Varga was not released on Monday.'],
  ['Varga was elected mayor of Ardal.', 'Varga was never elected mayor of Ardal.'],
  ['Pieter Brandt is a Danish novelist.', 'Pieter Brandt is not a novelist.'],
  // antonyms
  ['Share prices rose 4 percent after the merger.', 'Share prices fell 4 percent after the merger.'],
  ['The senate approved the trade bill on Friday.', 'The senate rejected the trade bill on Friday.'],
  ['Ardal United won the cup final in Brenn.', 'Ardal United lost the cup final in Brenn.'],
  ['The central bank raised interest rates in May 2023.', 'The central bank cut interest rates in May 2023.'],
  ['The jury found the broker guilty of fraud.', 'The jury found the broker innocent of fraud.'],
  ['Norrvik reported a loss for the third quarter.', 'Norrvik reported a profit for the third quarter.'],
  ['Exports from Velmora increased sharply last year.', 'Exports from Velmora decreased sharply last year.'],
  ['The court upheld the ban on night flights.', 'The court overturned the ban on night flights.'],
  ['The border between Kesten and Velmora was opened.', 'The border between Kesten and Velmora was closed.'],
  ['The talks in Velmora succeeded.', 'The talks in Velmora failed.'],
  ['The mayor supported the plan to sell the harbour.', 'The mayor opposed the plan to sell the harbour.'],
  ['The hostages were found alive in Brenn.', 'The hostages were found dead in Brenn.'],
  ['The company hired 300 workers in Ostmark.', 'The company fired 300 workers in Ostmark.'],
  [
    'The committee voted for the plan to sell the harbour.',
    'The committee voted against the plan to sell the harbour.',
  ],
  ['The ceasefire began before the election in Kesten.', 'The ceasefire began after the election in Kesten.'],
  ['Unemployment in Kesten is high.', 'Unemployment in Kesten is low.'],
  ['The judge admitted the recording as evidence.', 'The judge excluded the recording as evidence.'],
  ['The oldest mosque in Velmora was damaged.', 'The newest mosque in Velmora was damaged.'],
  // names
  ['The treaty was signed in Lisbon by both ministers.', 'The treaty was signed in Madrid by both ministers.'],
  ['The bridge at Torvald was designed by Lena Hoff.', 'The bridge at Torvald was designed by Anna Prell.'],
  ['The song Grey Morning was written by Anna Prell.', 'The song Grey Morning was written by Jonas Quayle.'],
  ['Norrvik is based in Bergen.', 'Norrvik is based in Oslo.'],
  ['The film The Long Quay was directed by Lena Hoff.', 'The Long Quay was directed by Paul Renz.'],
  // nationality, place
  ['Pieter Brandt is a Danish novelist.', 'Pieter Brandt is a Swedish novelist.'],
  ['The tanker was seized by the Greek navy off Velmora.', 'The tanker was seized by the Turkish navy off Velmora.'],
  [
    'The French battery maker Petrel Cells filed for bankruptcy.',
    'The German battery maker Petrel Cells filed for bankruptcy.',
  ],
  ['The quake struck the north of the island on Sunday.', 'The quake struck the south of the island on Sunday.'],
  ['The village lies in eastern Kesten near the river.', 'The village lies in western Kesten near the river.'],
  // colours, ordinals, sexes
  ['The gunman fled in a red van.', 'The gunman fled in a blue van.'],
  ['Varga finished second in the Kesten marathon.', 'Varga finished fourth in the Kesten marathon.'],
  ['It was the third strike at the Ostmark port this year.', 'It was the fifth strike at the Ostmark port this year.'],
  ['A woman was arrested after the shooting in Brenn.', 'A man was arrested after the shooting in Brenn.'],
];
/** Where saying nothing would do as well: never an agreement. */
export const CONFLICTS_OR_SILENT: Row[] = [
  [
    'The committee voted 9 to 4 against the plan to sell the harbour.',
    'The committee voted 7 to 6 against the plan to sell the harbour.',
  ],
  ['Nobody was hurt in the blast at the Ostmark plant.', 'Four people were hurt in the blast at the Ostmark plant.'],
  ['Ilse Varga was born in Kesten.', 'Ilse Varga was born in Velmora.'],
  [
    'The first edition of the Halden festival took place in Ardal.',
    'The first edition of the Halden festival took place in Torvald.',
  ],
];
