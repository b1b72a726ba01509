/** Invented news sentences: [a saved article's, the page's]. The first states all that the second does. */
export type Row = [source: string, page: string];

export const AGREES: Row[] = [
  // amounts
  ['Harrow Foods bought the dairy for $2 billion.', 'Harrow Foods bought the dairy for $2bn.'],
  ['Harrow Foods bought the dairy for two billion dollars.', 'Harrow Foods bought the dairy for $2 billion.'],
  ['Harrow Foods paid $2.04 billion for the dairy.', 'Harrow Foods paid about $2 billion for the dairy.'],
  ['The fund put €340 million into the rail link.', 'The fund put nearly €350 million into the rail link.'],
  ['The city borrowed £12.5m to repair the pier.', 'The city borrowed £12.5 million to repair the pier.'],
  // shares
  ['Turnout in the Kesten referendum was 49.2 percent.', 'Turnout in the Kesten referendum was just under half.'],
  ['Calder Bank owns 30% of Norrvik.', 'Calder Bank owns thirty percent of Norrvik.'],
  ['Calder Bank holds 33 per cent of the shares in Norrvik.', 'Calder Bank holds a third of the shares in Norrvik.'],
  // counts
  ['The plant in Ostmark will cut 612 jobs, the union said.', 'The plant in Ostmark will cut about 600 jobs.'],
  ['Rescuers pulled 24 miners from the shaft at Brenn.', 'Rescuers pulled two dozen miners from the shaft at Brenn.'],
  ['Some 4,000 people marched through Ardal on Sunday.', 'About 4,000 people marched through Ardal on Sunday.'],
  ['The storm left twelve people dead in Velmora.', 'The storm left 12 people dead in Velmora.'],
  ['The storm killed 12 people in Velmora.', 'Twelve people were killed by the storm in Velmora.'],
  ['More than 300 flights were cancelled at Torvald airport.', 'Over 300 flights were canceled at Torvald airport.'],
  ['Dozens of shops in Ardal were looted.', 'Dozens of stores in Ardal were looted.'],
  // dates
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened on May 3, 2024.'],
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened in May 2024.'],
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened in 2024.'],
  ['The bridge at Torvald opened on 3 May 2024.', 'The bridge at Torvald opened in spring 2024.'],
  ['The treaty was signed in late November 2023 in Velmora.', 'The treaty was signed in November 2023 in Velmora.'],
  ['Parliament passed the budget on Tuesday night.', 'Parliament passed the budget on Tuesday.'],
  // ages, durations
  ['The suspect, 34, was arrested in Brenn on Friday.', 'The suspect was arrested in Brenn on Friday.'],
  ['The strike at the Ostmark port lasted 18 months.', 'The strike at the Ostmark port lasted a year and a half.'],
  ['The judge sentenced the trader to six years in prison.', 'The judge sentenced the trader to 6 years in prison.'],
  ['The search went on for two weeks.', 'The search went on for 14 days.'],
  // names
  ['Prime Minister Ilse Varga resigned on Monday.', 'Varga resigned on Monday.'],
  ['Prime Minister Ilse Varga resigned on Monday.', 'Ilse Varga resigned.'],
  ['Prime Minister Ilse Varga resigned on Monday.', 'Prime Minister Varga resigned on Monday.'],
  ['The United States lifted its sanctions against Velmora.', 'The U.S. lifted its sanctions against Velmora.'],
  ['The UK lifted its sanctions against Velmora.', 'The United Kingdom lifted its sanctions against Velmora.'],
  ['Ilse K. Varga won the seat of North Ardal.', 'Ilse Varga won the seat of North Ardal.'],
  ['The European Union fined Norrvik over its pricing.', 'The EU fined Norrvik over its pricing.'],
  // nationality, place
  ['The Norwegian shipbuilder Norrvik filed for bankruptcy.', 'The shipbuilder Norrvik filed for bankruptcy.'],
  ['The court in Lisbon, Portugal, freed the three sailors.', 'The court in Lisbon freed the three sailors.'],
  ['A court in France convicted the broker.', 'A French court convicted the broker.'],
  ['The German government approved the merger.', 'The government of Germany approved the merger.'],
  // roles and appositions
  ['Mara Delvaux, the chief executive of Petrel Cells, sold her shares.', 'Mara Delvaux sold her shares.'],
  [
    'Mara Delvaux, the chief executive of Petrel Cells, sold her shares.',
    'Mara Delvaux is the chief executive of Petrel Cells.',
  ],
  ['Petrel Cells, a battery maker based in Lisbon, hired 40 engineers.', 'Petrel Cells is a battery maker.'],
  ['Petrel Cells, a battery maker based in Lisbon, hired 40 engineers.', 'Petrel Cells hired 40 engineers.'],
  ['Petrel Cells, a battery maker based in Lisbon, hired 40 engineers.', 'Petrel Cells is based in Lisbon.'],
  ['Novelist Pieter Brandt won the Halden prize.', 'Pieter Brandt is a novelist.'],
  ['Pieter Brandt is a Danish novelist and critic.', 'Pieter Brandt is a novelist.'],
  ['Pieter Brandt is a Danish novelist and critic.', 'Pieter Brandt is a critic.'],
  ['Pieter Brandt (born 4 July 1961) is a Danish novelist.', 'Pieter Brandt is a Danish novelist.'],
  ['Pieter Brandt is a Danish novelist.', 'Pieter Brandt is a writer.'],
  // negation on both sides
  ['The minister did not sign the decree.', 'The minister never signed the decree.'],
  ['The minister did not sign the decree on Monday, aides said.', "The minister didn't sign the decree on Monday."],
  ['Norrvik failed to repay the loan from Calder Bank.', 'Norrvik did not repay the loan from Calder Bank.'],
  // synonyms
  ['The senate rejected the trade bill.', 'The senate turned down the trade bill.'],
  ['Petrel Cells acquired the start-up Lumen in March 2023.', 'Petrel Cells bought the startup Lumen in March 2023.'],
  ['Police arrested two brothers in Brenn.', 'Police detained two brothers in Brenn.'],
  ['The company began production in Ostmark.', 'The company started production in Ostmark.'],
  ['The company launched the car in Ostmark in 2021.', 'The firm launched the car in Ostmark in 2021.'],
  ['Two physicians examined the prisoner in Velmora.', 'Two doctors examined the prisoner in Velmora.'],
  ['The film won an award at the Halden festival.', 'The movie won an award at the Halden festival.'],
  ['The attorney for the miners filed a lawsuit.', 'The lawyer for the miners filed a suit.'],
  ['The bank halted trading in Norrvik shares.', 'The bank stopped trading in Norrvik shares.'],
  ['The council approved the purchase of the harbour.', 'The council approved the buying of the harbour.'],
  // derivations
  ['The mayor opened the new hospital in Ardal.', 'The new hospital in Ardal was opened by the mayor.'],
  ['Pieter Brandt wrote the novel Cold Harbour.', 'Pieter Brandt is the writer of the novel Cold Harbour.'],
  ['Iris Holloway founded Norrvik in 1998.', 'Iris Holloway is the founder of Norrvik.'],
  ['Lena Hoff directed the film The Long Quay.', 'Lena Hoff is the director of the film The Long Quay.'],
  // active and passive
  ['Calder Bank acquired Norrvik in 2019.', 'Norrvik was acquired by Calder Bank in 2019.'],
  ['Norrvik was sued by two former employees.', 'Two former employees sued Norrvik.'],
  ['The song was written by Anna Prell and Jonas Quayle.', 'Anna Prell wrote the song.'],
  ['The film The Long Quay was directed by Lena Hoff.', 'Lena Hoff directed The Long Quay.'],
  // more general
  ['A dog was found alive under the rubble in Velmora.', 'An animal was found alive under the rubble in Velmora.'],
  ['The company bought two warships from Norrvik.', 'The company bought two ships from Norrvik.'],
  ['Police seized 40 rifles in the raid at Brenn.', 'Police seized weapons in the raid at Brenn.'],
  ['Four nurses and two drivers were hurt in the blast.', 'Four nurses were hurt in the blast.'],
  ['The crash happened on an icy road near Ardal.', 'The crash happened near Ardal.'],
  ['The crash happened on an icy road near Ardal.', 'The crash happened on a road near Ardal.'],
  [
    'The opposition leader Tomas Berrigan was released from jail on Thursday after 40 days.',
    'Tomas Berrigan was released from jail on Thursday.',
  ],
  [
    'The opposition leader Tomas Berrigan was released from jail on Thursday after 40 days.',
    'Tomas Berrigan was released from prison on Thursday.',
  ],
  // reported alike
  ['The union said on Monday that 300 workers had been dismissed.', 'The union said 300 workers had been dismissed.'],
  ['Norrvik said it had repaid the loan.', 'Norrvik said that it had repaid the loan.'],
  // parts of a longer sentence
  [
    'The ship, built in Ostmark in 1987, sank off the coast of Velmora on Saturday.',
    'The ship sank off the coast of Velmora on Saturday.',
  ],
  [
    'The ship, built in Ostmark in 1987, sank off the coast of Velmora on Saturday.',
    'The ship was built in Ostmark in 1987.',
  ],
  ['Norrvik closed its yard in Brenn and opened a new one in Ostmark.', 'Norrvik closed its yard in Brenn.'],
  ['Norrvik closed its yard in Brenn, while Calder Bank opened an office there.', 'Calder Bank opened an office.'],
  ['Share prices rose 4 percent after the merger was approved.', 'Share prices rose 4 percent.'],
  [
    'Share prices rose 4 percent after the merger was approved.',
    'Share prices increased by 4 percent after the merger was approved.',
  ],
  ['The team lost 3-1 to Ardal United on Saturday.', 'The team lost to Ardal United on Saturday.'],
  ['Elections will be held on 12 June 2025 in Kesten.', 'Elections will be held in June 2025 in Kesten.'],
  ['The chip maker plans to build a factory in Ostmark.', 'The chip maker intends to build a factory in Ostmark.'],
  ['The museum is in the centre of Ardal.', 'The museum is in the center of Ardal.'],
  ["The museum's director, Paul Renz, was dismissed in April 2022.", 'Paul Renz was dismissed in April 2022.'],
  ['The army destroyed a bridge across the Velm river.', 'The army destroyed a bridge over the Velm river.'],
];
/** Where saying nothing would do as well: never a conflict. */
export const AGREES_OR_SILENT: Row[] = [];
