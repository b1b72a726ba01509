/**
 * Common words of English and how they hang together, cut down from WordNet 3.1 by scripts/build-lexicon.ts.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: WORDNET-LICENSE beside this file.
 * Not to be edited by hand; lib/language/english/lexicon.ts says what a line means.
 */
export const LEXICON = `# synsets
nsymbol
naward,honor,laurels 1
ndegree 1
nab 1
vcast_aside,discard,dispose,put_away,throw_away,throw_out,toss_away
vabandon 1
vabandon,give_up
vgo_away,leave
vabandon,empty,vacate 1
aabandoned,deserted
nact
nrejection 1
nabandonment 1
ndeparture,going,leaving 3
nwithdrawal 1
nabandonment,defection,desertion 1
nstatus
nstanding 1
ndishonor 1
ndisgrace,shame 1
nhumiliation 1
nabasement 1
aabashed,embarrassed
ncondition
ndisability,handicap 1
nabasia 1
nhappening,occurrence
nbreak,interruption 1
nabatement,respite 1
nartifact
nstructure 1
nbuilding,edifice 1
nchurch 1
nabbey 1
nreligious
nsuperior 1
nabbot 1
aabbreviated
nword
nform 1
nabbreviation 1
nabdomen,belly,stomach
norgan
nmuscle 1
nabdominal 1
aaberrant,deviant,deviate
nabnormality n
naberration 1
vwork
vassist 1
vabet 1
aabhorrent,repulsive
vbe
vremain,stay,stay_on 1
vabide,bide,stay 1
vact
vreact,respond 1
vaccept,consent,go_for 1
vallow,permit 1
vabide,bear,brook,endure,put_up,tolerate 1
vchange
vadapt,adjust,conform 1
vobey 1
vabide_by,comply 1
aabiding,enduring
nability
nability
aabject,miserable
aabject
aablated
aablaze,aflame
aabnormal q
npoint
naddress 1
nabode,residence 1
nhousing,lodging 19
nabode,dwelling,home 1
naction 1v
nchange 1
nending 1
nabolition 1
nreformer
nabolitionist 1
aabominable,odious
naboriginal,aborigine,native
aaboriginal,native
nabortion 7
vabound z
aabounding
rabout,approximately,roughly,some
nwriting
nmusic
nsection 2 1
nabove 1
rabove,supra
aabove
aaboveground
nharm,hurt,injury,trauma 22
nwound 1
nabrasion,scratch 1
nmaterial,stuff
nabrasive 1
aabrasive,scratchy
valter,change
vdecrease,lessen 1
vabridge,shorten 1
aabroad,overseas
aabrupt
aabrupt
rabruptly,dead,short,suddenly
ninformation
nevidence,grounds 1
nsymptom 1
nabscess 1
nneed 2j
ndeficiency,lack,want 1
nabsence 1
nabsence 2z
vdisappear,vanish
vabsent 1
aabsent
rabsently,absentmindedly
aabsentminded
nidea,thought
nconcept,conception,construct 1
nabstract,abstraction 1
nabsolute 1
aabsolute
aabsolute,sheer
rabsolutely,perfectly,utterly
nabsolution 2z
vsorb 1z
vabsorb 1
vlearn
vabsorb,assimilate,ingest 1
vgive
vsupport 1
vabsorb 1
vabsorb,imbibe
aabsorbed,engrossed,intent,wrapped
nconsistency
nporosity 1
nabsorbency 1
nabsorbent 17
aabsorbing,fascinating,gripping
vrefrain
vabstain 1
vabstain
vthink
vjudge 1
vbelieve,conceive,think 1
vconsider,regard,view 1
vabstract 1
vsteal
vabstract,cabbage,pilfer 1
vthink_about 7
vconsider,deal,look_at 1
vabstract 1
aabstract
nremoval 29
nabstraction 1
nthinking,thought
nreasoning 1
nabstraction,generalization 1
ncreation 3r
nart 1
npainting,picture 1
nabstraction 1
nabstractionism 3
aabstractive
nsituation
nabsurd 1
aabsurd,nonsensical,preposterous,ridiculous
nnonsense
nabsurdity 1
nfolly,foolishness
nabsurdity 1
nmagnitude
namount 1
nquantity 1
nabundance 1
aabundant 2l
rabundantly,extravagantly,profusely
nactivity 4t
npattern,practice 1
nabuse 1
vinteract 3n
vhandle,treat 1
vabuse 1
vexpend
vabuse 1
aabused
nspace
ngap,opening 1
nabyss 1
nbeing,organism
nplant 1
ntree 1
nacacia 1
nadult,grownup
nprofessional 1
neducator 1
nacademic 1
norganization
nestablishment,institution 1
nschool 1
nacademy 1
nacademy 3
vgive_in,knuckle_under,succumb 47
vaccede,bow,defer,give_in 1
vincrease 46
vintensify 1
vaccelerate,quicken,speed,speed_up 1
aaccelerated
nalteration,change 58
nacceleration 1
nmovement 3u
nacceleration 1
nrate
nacceleration 1
ninstrumentation 5b
nimplement 1
nbar 1
nlever 1
naccelerator 1
ndevice 5
naccelerator,throttle 1
nutterance
npronunciation 1
naccent 1
naccent,emphasis 5x
vcommunicate 19
vinform 1
vtell 1
vimpart,pass_on 1
vconvey 1
vexpress 1
vaccent,emphasize,stress 1
naccenting,emphasizing 4h
vaccept 2i
vacquire,get
vaccept 1
nattitude
nacceptance 1
naid,assist,assistance,help 1p
nsupport 1
napproval,blessing 1
nacceptance,adoption 1
aaccepted,recognized
nright 3g
naccess 1
naccess 2
naccess 67
vrecover,regain,retrieve d
vaccess 1
vhave,have_got
vpreserve,save 1
vrecord 1
vaccession 1
ncommodity 6e
nclothing 6f 1
naccessory 1
nconstituent,element
naccessory,supplement 1
aaccessory
ntrouble 6n
nmisfortune 1
naccident 1
naccident 6q
nnotation
naccidental 1
aaccidental
raccidentally,unexpectedly
vappraise,assess,evaluate,measure 3g
vpraise 1
vapplaud 1
vacclaim,hail,herald 1
vcater,ply 3y
vfulfil,fulfill,satisfy 1
vaccommodate,fit,suit 1
vvary
vaccommodate,adapt 1
vaccommodate 5
vaccommodate
naccompaniment 76
nmelody,strain,tune 5e
naccompaniment 1
vaccompany,attach_to,come_with,go_with
vgo,move,travel
vaccompany 1
aaccompanying,consequent,resultant
nworker
nassistant,help,helper 1
naccomplice 1
vend,terminate 5b
vcomplete,finish 1
vcreate,make
vcause 1
veffect,effectuate 1
vaccomplish,carry_out,carry_through,execute,fulfil,fulfill 4 1
vsucceed
vaccomplish,achieve,attain 1
aaccomplished
aaccomplished,completed,realized
naccomplishment,achievement 6b
vequal
vcorrespond,match 1
vaccord,fit_in 1
vaccord,allot 4t
naccordance 8b
raccordingly,consequently
vcome,come_up n
vaccost 1
nevidence
nrecord 1
naccount,history 1
ninformation
nnews 1
naccount,report 1
nrelationship
naccount 1
vaccount_for 7h
vexplain 2i
vaccount_for 1
aaccountable
naccountant,controller
nstatement
nexplanation 1
naccounting 1
nmethod 7b
naccounting 1
nbusiness,job,occupation 44
naccounting 1
nmanagement 8z
ncertification 1
naccreditation 1
naccretion,accumulation
aaccrued,accumulated
nacculturation 94
vput_in,store 2c
vaccumulate,collect,compile 1
vaccumulate,amass,pile_up 3n
naccumulation,aggregation,collection
naccumulation 7d
naccuracy
aaccurate
npleading k
ncharge 1
naccusation 1
aaccusative,accusing
vcharge
vaccuse 1
ndefendant
naccused 1
vaccustom 6z
aaccustomed,customary,habitual
nnumber
ninteger 1
ndigit 1
nace,one,unity 1
npaper 78
ncard 1
nace 1
nexpert
nace,adept,genius,star,virtuoso,whiz,wizard 1
aace,crack,super,tops
nchemical 7e
ncompound 1
nketone 1
nsolvent
nacetone 2 1
nacetonemia,ketosis 77
nneurotransmitter 5
nacetylcholine 1
npain 7a
nache 1
vperceive
vache 1
vdesire,want
vlong,yearn 1
vache,pine 1
vache,hurt,smart
aaching
aachromatic
nacid h
aacid,bitter,blistering,caustic
nacidosis a3
vdeclare 6m
vacknowledge,admit 1
vmove
vtransfer 1
vtransmit 1
vcommunicate 1
vacknowledge,receipt 1
vacknowledge 9e
aacknowledged 43
nacknowledgment,recognition 6a
nillness,sickness ae
ndisease 1
nacne 1
nleader
nclergyman 1
nacolyte 1 aq
nfruit
nacorn 1
ndrug
nmedication,medicine 1
ncure,remedy,therapeutic 1
nacoustic 1
aacoustic,acoustical
ndiscipline,subject
nscience 1
nacoustics 1
vacquaint,introduce 51
vacquaint 52
nacquaintance,familiarity 8h
nacquaintance 2p
nacquaintance
aacquainted
vagree a2
vacquiesce,assent 1
nacquiescence 6z
nacquiescence,assent bg
vacquire,assume,take_on a3
nacquiring,getting bi
nacquisition 1
nunit
nacre 1
nextent 6z
nexpanse 1
nacreage 1
nbelongings,property
nimmovable 1
nacres,estate 1
aacrid,pungent
ncontestant
nathlete 1
nacrobat 1
aacrobatic,athletic,gymnastic
ndiversion,recreation 74
nathletics,sport 1
ngymnastics 1
nacrobatics,tumbling 1
nacronym b8
ndocument,papers 9u
nact 1
nact 9w
vact,behave
vfulfill,satisfy 4q
vsuffice 1
vfunction,serve 1
vact_as 1
vact_on,pursue b1
vact_on b2
vact_out 4e
vact_out,enact 4f
narts 1a
nacting,performing 7m 1
aacting
nmicroorganism 7c
nbacteria,bacterium 1
nactinomycete 1 2
naction,activity
vcall_for,request 1z
vask 1
vrequest 1
vinvite 1
vchallenge 1
vaction,sue 1
vinitiate 4s
vactivate,actuate,set_off,spark,touch_off,trigger 1
vactivate a8
aactivated
nactivating 82
aactivating
aactive,fighting
aactive,participating
nplan,program 9u
npolicy 1
nactivism 1
nactivity
nentertainer
nperformer 1
nactor 1
nactress 1
aactual
nbeing,existence
nactuality 1
ractually,really
nfaculty br
nsense 1
nsensitivity 1
nsight,vision 2 1
nacuity 1
nacute dq
aacute,incisive,keen,penetrating,piercing,sharp
racutely,keenly
npromotion,publicity
nad,advertisement,advertising 1
aadamant,inexorable
aadaptable
nadaptation bf
aadapted
nadd av
vadd 86
vexpress,utter
vsay,state,tell 1
vadd 1
vtransmute cg
vbecome 1
vadd_up,amount 1
vascertain,determine,find_out
vcount 1
vadd_up 1
nadvocate,exponent,proponent
nadmirer,protagonist,supporter 1
nenthusiast 1
naddict 1
vaddict 4k
aaddicted
naddiction dt
naddition 77
naddition cc
nadditive 2
aadditive,linear
vaddress,turn_to 86
vaddress
vdesignate
vlabel 1
vaddress 1
nnucleoside 4j
nadenosine 1
aadept,expert,practiced,proficient,skillful
aadequate
aadequate,enough
vadhere 6d
vcarry_out,implement,put_through 6p
vadhere 1
nadherence 85
nfollower
nadherent,disciple 1
aadherent
nadhesive ca
aadhesive 2
aadjacent,next
aadjacent,neighboring
aadjacent
aadjectival,adjective
nmodifier e6
nadjective 1
ncategory,class
nadjective 1
vadjoin,butt,butt_against
vcease,end,terminate
vadjourn 1
nadjournment d8
njudgment f6
nadjudication 1
vadjust cn
vadjust,align,line_up dv
aadjustable 1o
nshift,transformation,transmutation 9n
nadvance,improvement 1
nadjustment 1
nadjustment,alteration,modification di
vcontrol
vhandle,manage 1
vadminister 1
vallot,dispense,distribute c1
vadminister 1
nadministration,disposal 6l
nadministration,establishment,organization
nwork at
nattention,care,tending 1
ntreatment 1
ntherapy 1
nadministration 1
nchief 4x
nadministrator 1
nfiduciary
nadministrator 1
aadmirable
nman,serviceman 83
nofficer 1
nadmiral 1
nfeeling
nliking 1
nadmiration 1
vesteem,respect,value c5
vadmire 1
vlook
vadmire 1
aadmired
narrival ec
nentrance,incoming 1
nadmission 1
vadmit,allow_in ey
radmittedly,true
nproposal
nadvice 1
nadmonition,warning 1
nmotion,movement ej
ncommotion,din 1
nado,bustle,flurry 1
nearth e0
ndirt,soil 1
nclay 1
nadobe 1
nperiod
nadolescence 1
njuvenile
nadolescent,teenager 1
nmale
nman 1 bi
nadonis 1
vdecide
vchoose,pick_out,select 1
vadopt,espouse 1
vadopt,borrow ah
aadoptive
nemotion z
nlove 1
nadoration 1
vadorn,decorate,grace,ornament eg
aadorned,decorated
ndecoration,ornament gk
nadornment 1
ngland g9
nadrenal 1
nvasoconstrictor
nadrenergic 1
aadrift,afloat,aimless
aadroit
nskillfulness
nadroitness,quickness 1
vadsorb e0
nanimal,beast,creature c9
nadult 1
aadult,grown
nsex 4f
ncoitus 1
nadultery 1
nadulthood,maturity y
nmotion,movement h5
ntravel 1
nadvance,progress,progression 1
vadvance,go_on,march_on,move_on,pass_on,progress 9y
vdeclare 3x
vadvise,propose,suggest 1
vadvance 1
vincrease f7
vadvance,boost 1
vback_up,support
vadvance,boost,encourage,further,promote 1
vadvance,bring_forward 7d
aadvance,beforehand
aadvanced
aadvanced,innovative
aadvanced
nencouragement
nadvancement 1
aadvancing
nasset,plus
nadvantage 1
vappoint
vassign,delegate 1
velevate,promote 1
vfavor 1
vadvantage 1
aadvantageous
narrival a6
nadvent,coming 1
aadventive
nproject,task,undertaking 2t
nadventure,escapade 1
vattempt,essay,seek,try h8
vadventure,chance,gamble,risk 1
nadventurer
aadventurous
nadverb 3l
nadversary,antagonist,opponent
aadverse
ncircumstances,fate,luck
nmisfortune 1
nadversity,hardship 1
vannounce cl
vadvertise,publicize 1
aadvertised
ntransaction iu
ncommerce,commercialism 1
nbusiness 1
nadvertising 1
ngood,goodness
nadvisability 1
aadvisable
vmouth,speak,talk cw
vtalk_about,talk_of 1
vdiscuss 1
vadvise,counsel 1
vadvise,notify cz
aadvised
nadviser,advisor,consultant 9e
nadvocacy cp
vadvocate,recommend,urge 1j
aaerated
nequipment dh
napparatus,setup 1
naerator 1
nplay 6f
npass,passing 1
naerial 1
ncloud
naerosol 1
aaerosolized
nbelief
ndeity,divinity,god 1
naesir 1
ndoctrine,ism,philosophy 3
naesthetic,esthetic 1
aaesthetic,esthetic
ncuriosity,wonder jd
ninterest,involvement 1
nconcern 1
naffair,matter 1
nrelationship
naffair,liaison 1
naffair,occasion
naffairs 5
naffect 3z
vaffect,bear_on he
vaffect hf
npretending,pretense f8
naffectation 1
aaffected
aaffected
aaffecting,poignant,touching
naffection 47
aaffectionate,fond,tender
raffectionately,dear
aaffective
aafferent
ntestimony bt
naffidavit 1 8a
aaffiliated,attached,connected
naffiliation,tie bt
nassociation kf
naffiliation 1
nforce
nattraction 1
naffinity 1
vaffirm,confirm,corroborate,substantiate
vaffirm,assert,swan,swear 2w
vaffirm
ndeclaration bv
nassertion 1
naffirmation 1
naffirmative 1
nmorpheme
naffix 1
vconnect,link
vattach 1
vaffix 1
vaffix,append 2
aaffixed
aafflicted,stricken
naffliction 29
nwealth kn
naffluence,richness 1
vpay hl
vexpend,spend 1
vafford 1
vfurnish,provide,render,supply ho
vafford,give,yield 1
nbehavior,conduct ge
noffense 1
naffront 1
varouse,elicit,evoke,provoke dc
vspite 1
vaffront,insult 1
nbedding ku
nblanket,cover 1
nafghan 1
aafire,aflare
aaflare
aafoot
aafraid
nafrican
aaft
rafter,afterward,afterwards,later,subsequently
aafter 2
ndaylight,daytime 52
nafternoon 1
aagape,gaping
nfungus gm
nagaric 1
nmineral jb
ncrystal
ngemstone 1
nchalcedony 3 1
nagate 1
nage
nepoch,era 5d
nage 1
vgrow gh
vage 1
vage 2
naged,elderly
aaged,elderly,older
aaged
nunit gu
nagency,bureau,office 1
nenterprise gw
nbusiness 1
nagency 1
nagenda,schedule 9d
nagent
nnegotiator
nrepresentative 1
nagent 1
nagent
nmolecule
nprotein 1 cm
nantibody 1
nagglutinin 1
vaggravate k1
vanger 1d
vaggravate,exasperate 1
naggregate,total
vaggregate 8u
aaggregate,mass
ndisposition,temperament
naggression 1
nhate,hatred 5w
naggression,aggressiveness 1
naggression l1
aaggressive
raggressively,sharply
naggressiveness
noffender
naggressor,attacker 1
naggressor c8
aagile,nimble
ragilely,nimbly
aaging
vprovoke ah
vagitate,stir_up 1
vimpress,strike
vdisturb,trouble,upset 1
vagitate 1
aagitated
aagitated
nagitation n0
aago
npain 7g
nagony,torment 1
nagony,suffering dd
vagree,concur
ragreeably,pleasantly
aagreed
nagreement et
ncharacteristic
nagreement,correspondence 1
norder
nagreement 1
nagriculture 4u
nindustry,manufacture 4v
ncultivation 1
nagriculture,farming 1
nague d3
aahead
aahorseback
nresource 5t
naid 1
ngift
naid 1
vaid,assist,help 67
naide 85
naide,auxiliary g9
ndisorder nr
naids 1 dd
aailing,peaked,poorly
nailment,complaint,ill 3
nend,goal
naim,intent,intention,purpose 1
naim,objective 2
naim ji
vlay,place,position,put,set dt
vposition 1
vaim 1
vintend
vaim,purport,purpose 1
vmean i8
vaim 1
ngas
nair 1
nregion
nair 1
vsubject 4o
vexpose 1
vair 1
ntransport iw
nvehicle 1
ncraft 1
naircraft 1
nflow,flowing 78
nairflow 1
nairfoil ix
aairless,stuffy
npassage of
nconduit 1
ntube,tubing 1
nairline 1
nairplane,plane 9
nfacility,installation ok
nairport 1
nairs,pose
nairship d
nspeed,velocity jf
nairspeed 1
aairtight
nairway b
aairy
naisle e
npassageway f
naisle 1
aakin,kindred
ntongue
nsemitic 1
nakkadian 1
nmetal
nal,aluminum 1
nsalt fo
ngypsum 3t 1
nalabaster 1
nfear,fright 8q
nalarm,consternation,dismay 1
nalarm jr
vstimulate,stir 4h
vfright,frighten,scare 1
valarm 1
vwarn jo
valarm,alert 1
aalarmed 4d
aalarming
ndweller,inhabitant
namerican 1
nalaskan 1
nmedium k7
nalbum 1
nproduct lt
nbook,volume 1
nalbum 1
nalbumin 3n
nfood,nutrient
nfluid
nliquid 1
nbeverage 3 1
nalcohol 1 fc
nuser
nconsumer 1
ndrunk,drunkard 1
nalcoholic,lush 1
aalcoholic
nalcoholism cb
naldehyde gl
nalderman 44
nbeer 9
nale 1
nreadiness
nalert 1
aalert,watchful
nalerting qc
nalertness,vigilance df
nherb ll
nalexander 1
aalfresco
nprotoctist ed
nalgae 1
nmath,mathematics fr
nalgebra 1
nalgerian 5e
njustification i6
nalibi 1
vconfirm 6f
vuphold 1
vjustify,vindicate 1
vexcuse 1
valibi 1
ntraveler,traveller
nalien,foreigner 1
aalien
aalien,exotic
valienate op
aalienated,anomic
ndislike bd
nalienation 1
varrive,come
vland,set_down 1
valight 1
valign j9
valign nn
nalignment,coalition m6
nplacement
nalignment 1
aalimentary,nourishing,nutrient,nutritious,nutritive
naliquot i1
aalive
nalkali hs
nalkaloid ht
aall
rall,altogether,completely,entirely,totally,whole,wholly
nallegation if
nclaim 76
nallegation 1
vinsist
vassert 1
vallege 1
aalleged
aalleged,so-called
ncooperation s1
nallegiance,commitment 1
aallegorical
nfiction pw
nstory 1
nallegory,parable 1
npacing,tempo
nallegro 1
nordering
nseries 1
nsequence 1
ngene 1
nallele 1
vamend,better,improve pt
valleviate,relieve 1
valleviate,ease,facilitate 4f
nroad,route ry
nthoroughfare 1
nstreet 1
nalley 1
aallied
nallies 13
nleather q5
nalligator 1
nvertebrate bb
nreptile 1
nalligator 1
vcrack re
valligator 1
ngenus
nallium 1
aallocable
vallot,assign,portion df
vallocate,apportion 1
nassets
npercentage,share 1
nallocation,allotment 1
ndistribution t2
nallocation 1
aallotted
vallow,let,permit
vallow_for 80
aallowable
nallowance 8
nexpenditure
ncost 1
npayment 1
nrecompense 1
ncompensation 1
nreimbursement 1
nallowance 1
nallowance 4
ndifference
ndisagreement,discrepancy 1
nallowance 1
vgrant q3
vallowance 1
nmixture
nalloy 1
valloy r3
aalluring,beguiling,tempting
ncomment,remark ky
nmention,reference 1
nallusion 1
ncommonwealth,country,nation 7m
nally 1
nequal,peer
nassociate 1
nally 1
vconsort p2
vally 1
nalmond ot
ralmost,nearly,virtually
ralone,exclusively,only,solely
ralone,solo,unaccompanied
aalone,lone,lonely
ralong,on
nindifference e7
naloofness 1
nalpha ui
aalpha
ndatabase ls
nlist,listing 1
northography
nalphabet 2 1
aalphabetic,alphabetical
varrange 63
valphabetize 1
ralso,likewise,too
nasian,asiatic 4k
naltaic 1
nfurniture oq
ntable 1
naltar 1
ndispute un
nquarrel,wrangle 1
naltercation 1
aaltered
nprocedure,process py
nsterilization 1
naltering 1
nalternate,replacement z
valternate nd
aalternate,alternative
nordering q4
nsequence,succession 1
nalternation 1
ndeciding
nalternative,choice 1
ralternatively,instead
nspacing 3j
ndistance 1
naltitude 1
nnakedness ut
naltogether,raw 1
nmorality
ngood 1
nkindness 1
ngenerosity 1
nunselfishness 1
naltruism 1
nconsonant
nalveolar,dental 1
nam 5x
aamateur,recreational
vsurprise 8a
vamaze,astound 1
vconfuse ue
vamaze,baffle,bewilder,mystify,puzzle 1
aamazed,astonished,stunned
namazement,astonishment fo
aamazing,astonishing
aamazing
nofficial nx
ndiplomat 1
nambassador 1
ncolor
nyellow 1
namber,gold 1
nspeech
nsaying 1
nambiguity 1
aambiguous,equivocal
ndesire g1
nambition 1
nambition
vambition lv
aambitious,challenging
vwalk of
vamble 1
ncontainer qd
nauto,automobile,car,motorcar 7h 1
nambulance 1
nattack,onrush,onslaught rh
nambush 1
vwait
vambush 1
vhunt,hunt_down,track_down q0
vambush 1
vwrite qb
vrewrite 1
vrevise 1
vamend 1
nimprovement uo
ncorrection 1
namendment 1
namendment nv
namericana w5
aamiable,cordial,genial
aamicable
namine mu
nradical
namino 1
ramiss,awry
aamiss,wrong
narms,weaponry r2
nammo,ammunition 1
nammonia 6p
nexudate uh
nammoniac 1
nammonium n4
namnesia wp
aamorous
aamorphous,shapeless
namount,sum 46
namount,measure,quantity
vamount,number,total w1
namp lo
nampere lp
nstimulant mb
namphetamine 1 mc
namphibian 8l 15
aamphibian,amphibious
namphibole bl
aample
aample,plentiful sp
namplification,elaboration vl
namplifier e7
venlarge bi
vamplify,magnify 1
ntranslation fz
ndisplacement,shift 1
namplitude 1
ramply,richly
vremove,take_away
vamputate 1
vsocialize sv
ventertain 1
vamuse,divert 1
vamuse
aamused,entertained
npleasure hx
ndelight 1
namusement 1
namusement,entertainment m2
aamusing
nan y9
nchristian
nprotestant 1
nanabaptist 1
nserpent,snake 5f
nanaconda 1
nanalgesic n7
nsameness
nsimilarity 1
nanalog,analogue,parallel 1
aanalog,analogue
aanalogous
ninference u5
nanalogy 1
ninvestigating,investigation it
nexamination,scrutiny 1
ncomparing,comparison 1
nanalogy 1
nanalysis 4
nanalyst or
aanalytic,analytical
vanalyze,examine,study
nradical
nanarchist 1
nconjunction
nanastomosis 1
aanatomic,anatomical
nanatomical 2v
nanatomist p0
nbiology np
nmorphology 1
nanatomy 1
nbody
nanatomy,chassis,figure,flesh,frame 1
nanatomy g
nrelative
nancestor,antecedent 1
aancestral
nclan
nancestry,lineage,pedigree 1
nclaw t6
nanchor 1
ndeterminant
ninfluence 1
nanchor,backbone 1
vfasten,fix,secure eg
vanchor,ground 1
vanchor 2
noldster u4
nancient 1
aancient
aancient
ninvertebrate i3
narthropod 1
ninsect 1
nbee 1
nandrena 1
nreport zm
nanecdote 1
nanemia zb
aanemic
nflower uk
nanemone 1
nanesthesia zf
nanesthetic ou
nangel ga
nanger ix
nangina p4
nangiotensin iq
nangle uw
nstandpoint,viewpoint tj
nangle,slant 1
vangle sb
aangled
nanglican 20
nanglo-american a5
nanglophilia k4
aangry
nanxiety j9
nangst 1
ndistress,hurt,suffering cu
nanguish,torment,torture 1
ndistress hl
nanguish 1
vexperience,feel
vsuffer 1
vanguish 1
aanguished,tormented,tortured
aangular f
aanimal,carnal,sensual
vanimate,inspire as
nanimosity dq
nparticle
nion 1
nanion 1
nsurfactant
ndetergent 1
nanionic 1
nanise a0
njoint
nankle 1
nannexation yy
aannihilating,devastating,withering
ndestruction yz
nannihilation 1
ndemolition,destruction 10i
nannihilation 1
nday ke
nanniversary 1
vannounce,declare na
aannounced,proclaimed
nannouncement,proclamation sc
nannouncement sd
vannoy,bother,devil,gravel,irritate,vex
nannoyance,irritation 10u
nannoyance,vexation 1d
aannoyed,irritated,stung
nannoying wg
aannoying,galling,irritating,nettlesome,pestering
nannual w6
nannuity 82
nelectrode vf
nanode 1
aanomalous zr
aanonymous
nanorexia de
aanother
nanswer,reply,response ss
nanswer,result,solution st
nanswer 11m
vanswer,reply,respond nv
nant 25
aantagonistic,counter
aantagonistic
vantagonize l
nmammal,mammalian 93
nplacental 1
nanteater 1
nbeginning 11f
ncause 1
nantecedent 1
aantecedent
nungulate 6
nruminant 1
nantelope 1
nantenna w3
nantenna 10k
ntissue
nbone 1
ntooth 1
nanterior 1
aanterior
nhill
nmound 1
nanthill 1
nanthrax rk
aanthropoid
nscientist
nanthropologist 1
nanthropology rb
ninclination,tendency w1
nbias,prejudice 1
nracism 1
nanti-semitism 1
nantibacterial rl
nantibiotic 1
aantic,fantastic,grotesque
vanticipate,expect yt
vanticipate,counter,foresee 11g
vknow
vanticipate,foresee 1
vreason yy
vspeculate 1
vguess,hazard,venture 1
vanticipate,predict 1
aanticipated,awaited
nanticipation,expectancy my
nexpectation,outlook,prospect je
nanticipation,expectancy 1
nanticipation,prediction ys
nanticoagulant s1
nanticonvulsant s2
nantidepressant s3
nantidote s3
nantigen
nantihistamine s6
nantihypertensive s7
nantimony dp
nantineoplastic s9
nantiparticle 2p
nantipathy,aversion,distaste bz
nantipyretic sc
nantique 40 mm
vlook_for,search,seek
vantique 1
aantique
aantique,ex,outmoded
nantiquity hi
nantiseptic sj
aantiseptic
nserum
nantiserum 1
aantisocial
aantithetical
aantitrust
nantiviral sq
npassageway
norifice 1
nanus 1
nblock 13b
nanvil 1
nanxiety 13j
aanxious
ranxiously,uneasily
aany,whatever
ranyhow,anyway
nvas,vessel
nartery 1
naorta 1
nathapaskan
napache 1
rapart,aside
npolicy zz
napartheid 1
napartment 12g
nape 2h
vresemble w3
vimitate 1
vape 1
nregulator yf
naperture 1
nextreme fv
napex 1
naphasia ge
naphid 50
ncalm,calmness,composure,equanimity hs
naplomb 1
aapocalyptic
aapocryphal
nphase,stage o2
napogee,culmination 1
napologist qq
nbeliever qq
napostle 1
napothecary,chemist,pharmacist zj
nappalachian ev
nexperience 14f
nappalling 1
aappalling f0
aapparent,evident,manifest,plain
aapparent,seeming
rapparently,ostensibly,seemingly
napparition,phantom,specter lh
nasking,request 152
nappeal,entreaty,prayer 1
nappearance
nbeauty 1
nappeal,charm 1
nproceeding,proceedings 157
nappeal 1
vappeal sk
vappeal sp
vappeal,attract
aappealing
vappear,look,seem 147
vappear
nappearance 14z
nattendance 15g
nappearing 1
vcomfort,console,solace,soothe
vcalm,quiet,still 1
vappease,gentle,mollify,pacify 1
vappease y5
vreconcile i4
vappease 1
nappendage,extremity
nsupplement 13h
nappendix 1
ncraving 9r
nappetite 1
vgesticulate,gesture,motion zo
vapplaud,clap 1
napplause,clapping
nproduce
napple 1 v0
nappliance,contraption,contrivance,gadget zz
nrelevance
napplicability,pertinence 1
aapplicable
napplicant
nusage,use,utilization 11a
napplication 1
npetition,request
napplication 1
nlabor ql
napplication 1
napplicator 10a
vapply,employ,use,utilize
vbear_on,come_to,concern,pertain,refer,relate,touch_on
vapply,go_for 1
vapply ts
vestablish,found,institute tn
vappoint 1
aappointed
aappointed,decreed,ordained,prescribed
aappointed
nappointee at
nchoice,selection 14p
ndecision 1
nappointment 1
nassemblage,gathering
nappointment,engagement 1
nappointment 10v
nappraisal,assessment
aappreciable
vthank 10j
vappreciate 1
vrealize,see,understand
vappreciate,take_account 1
vappreciate,prize,treasure,value 12z
aappreciated,apprehended
nknowing
napprehension,understanding 1
nappreciation,hold 1
ndiscrimination
nappreciation,taste 1
aappreciative
vunderstand
vapprehend,comprehend,grasp 1
vclutch,seize
vapprehend,arrest,collar,nail 1
napprehension,dread hk
aapprehensive
nbeginner,initiate
napprentice 1
vtrain
vapprentice 1
ncreation 12l
nformulation 1
napproach 1
napproach,coming 11r
vapproach,come_near,come_on,draw_near,near z5
vapproximate,come_close 38
vapproach,border_on 1
aapproachable
napproaching q1
aapproaching,coming,upcoming
vappropriate,reserve,set_aside er
aappropriate
rappropriately,suitably
ncriterion,standard
nmoney 1
nappropriation 1
napproval ru
vauthorize 16j
vapprove,sanction 1
vapprove 142
aapproved
vcalculate,compute 57
vapproximate,estimate,gauge,judge 1
ncalculation,computation,reckoning 13u
napproximation,estimate 1
napproximation 9u
napricot 12x
nmonth rj
napril 1
napron 119
aapt,given,tending
naptitude 16p
nenclosure 17q
ntank c4
naquarium 2 1
naquatic 137
ncaucasian,white
narab,arabian 1
narabic iz
aarable
narachnid 90
naramaic j2
narbiter yr
rarbitrarily,haphazardly,indiscriminately,randomly,willy-nilly
aarbitrary
vnegotiate pk
varbitrate,intermediate,mediate 1
ndiscussion ct
nnegotiation,talks 1
nmediation 1
narbitration 1
aarborescent,treelike
nconduction,conductivity
narc,spark 1
ncurve
narc 1
vbend 17k
varc,arch,curve 1
narch 4
narch
aarch,condescending,patronizing
narchaeologist 6o
aarchaic
narchangel 9b
npriest yb 190
nbishop 1
narchbishop 1
aarched,arching
narcheology 6u
narcher zi
ncreator
narchitect,designer 1
narchitecture 18t
narchitecture yb x1
nprofession 10j
narchitecture 1
nwork jf
npublication 1
narchives 1
aardent,fervent,fiery,impassioned,torrid
nenthusiasm tn
neagerness 1
nardor,zeal 1
aarduous,laborious
nare y6
narea
nmatter,subject,topic
narea 1
nenvironment 15e
narena,domain,sphere 1
nargon ld
vpresent w5
vargue,reason 1
vspeak,talk 13u
vconverse 1
vargue,contend,debate 1
narguing,argument,contention,controversy ff
nargument,statement 11o
aargumentative
narianism qi
aarid
varise,originate,spring_up
varise,get_up,rise,stand_up 18u
vcome_about,go_on,happen,occur,take_place
varise,come_up 1
nclass
nelite 1
naristocracy,nobility 1
naristocracy,gentry 3
aaristocratic
narithmetic jk
nlimb 4t
narm 1
varm,build_up,gird
varm pf
narmadillo 8s
narmament dq
nchair g3
narmchair 1
nprotection 1a6
narmor 1
vequip,outfit pm
varmor 1
aarmored
nforce,personnel 15h
narmy 1
naroma,odor,scent,smell
narousal,rousing 191
varouse,awake,awaken,wake,wake_up 19k
aaroused
aaroused,stimulated
varrange,fix_up nj
aarranged
narrangement 16w
narrangement
nstructure
narrangement,organization 1
narranging 3t
narray
varray,lay_out,set_out gu
ncapture,seizure zs
narrest 1
narrhythmia n8
narrival k7
varrive_at,reach
ntransgression 16m
nsin,sinning 1
narrogance 1
aarrogant
narrow 1bt
ninstrument 15l
nweapon 1
nmissile,projectile 1
narrow 1
nend n3
narrowhead 1
ndepression
nvalley 1
ngully 1
narroyo 1
noxide 11x
narsenic 1
nart 4i
aartful
narthritis 116
nprose
nnonfiction 1
narticle 1 17r
narticle 1bj
varticle 177
varticulate qz
varticulate,formulate,phrase,word 15v
varticulate,pronounce
aarticulate
aarticulated
narticulation 167
nmove 5p
nartifice 1
aartificial
aartificial,stilted s9
nartillery,gun 1s
nartillery q8
nartisan,craftsman 14n
nartist 35
aartistic st
nartistry,prowess 1az
aarty
ras,equally
vascend 14w
nascendancy,dominance 1ca
nascending,rise 16y
aascending
nincline,slope
nascent,climb 1
vverify s8
vascertain,assure,check,ensure,insure 1
aascertainable
aascertained,discovered,observed
vascribe,assign,attribute,impute 191
nash 17q
vash 1ad
aashamed
aashen,blanched,livid
aasian,asiatic
ntext 1au
naside 1
vask_for,invite ru
aasleep
nattribute,dimension 1a0
ncharacteristic,feature 1
naspect,facet 1
naspect pn
npavement,paving 1cr
nasphalt 1
vcover
vcoat 1
vasphalt 1
naspirant,hopeful 7d
naspiration he
naspirin nw 12h fa
nasplenium ko
nass,behind,buttocks,posterior,seat
nfool
nass 1
vassail,assault
ncriminal,crook,felon,outlaw qn
nkiller
nmurderer 2 1
nassassin 1
aassassinated
ndisrespect
ndisparagement 1
ncalumny 1
nassassination 1
nbattle,conflict,engagement,fight 1dw
nassault 1
noffense 2j
ncrime 1
nassault 1
nassay,check 7b
vassay fg
nsystem 189
nassemblage 1
nassemblage,gathering 1e5
vjoin td
vassemble,put_together,set_up 1 169
vassemble,gather 19c
ngrouping 19g
nassembling,collecting 1
nmachine 18c
nassembly 1
nconstruction 6z
nassembly 1
nassembly pc
vassert_oneself 1d7
aasserted
aasserting,declarative
nassertion 1ej
aassertive
nbureaucrat iv
nassessor 1
vassign,set_apart xt
aassigned lk 88
nrecipient
nassignee 1
nassigning,assignment lp
nduty z6
nassignment 1
nassignment 12s
vassimilate 1dg
vassimilate 1cb
nassist 197
aassistant
vassociate,connect,link,relate 1b5
aassociate
nassociation 19o
nmemory,remembering
nassociation 1
aassorted,miscellaneous,mixed,sundry
nassortment,potpourri,variety
vassume,presume ci
vassume,take_on,take_over
aassumed,fictive,pretended
nproposition 16h
npostulate 1
nassumption,premise 1
nhypothesis,possibility,theory 1c6
nassumption 1
ncertainty 1f1
nassurance,confidence,self-confidence 1
vassure,ensure,guarantee,insure
vassure uw
vcause,induce,stimulate
vpersuade 1
vassure 1
aassured
aassured
nassyrian 79
nassyrian 75
naster fz
nasterisk 1g0
nplanetoid
nasteroid 1
aasteroid fc
nasthma 152
rastonishingly,surprisingly
aastounding
nastringent 14x
nmisconception 1ct
nfallacy 1
nastrology 1
nastronaut ov
nphysicist do
nastronomer 1
aastronomical
nphysics 150
nastronomy 1
nastrophysics 1
aastute,sharp,shrewd
nasymmetry
nathabascan qu
neuropean qd
ngreek 1
nathenian 1
nsclerosis 1g1
natherosclerosis 1
ndegree,level
nintensity 1
nforce,forcefulness 1
nenergy,vigor 1
nathleticism 1
natm,atmosphere 151
natmosphere 1g9
natmosphere s2
nweather
natmosphere 1
natom
aatomic,nuclear
vcorrect,redress 1e7
vatone,expiate 1
nester 16x
nnucleotide 1
natp 1
nchamber
natrium 1
natrophy 1e5
vdecrease,diminish,lessen 1fm
vshrink,wither 1
vatrophy 1
nspecialist 17a
nattache 1
nattachment wz
nattachment 12z
nturn 1ce
nattack 1
vfight
vattack 1
vmention,note,observe,remark 13j
vcomment,point_out 1
vcriticize 1
vattack 1
vattack 1g6
vattain,reach q2
aattainable
aattained
nattainment 19d
nattainment z8
nattempt,effort,endeavor,try 1cs
vattempt,set_about,undertake 14v
aattempted
vattend,go_to
nattendant 19v
aattendant
nattending,attention
aattentive 1e7
nattentiveness,heed,regard 2
vbear_witness,evidence,show 1bo
vattest,certify,evidence,manifest 1
vattest xb
nfloor 1hd
nattic,loft 1
nattire,dress,garb 1b1
vdress 1gm
vattire,dress_up 1
aattired,dressed,garbed
nattitude,posture
nattorney,lawyer 1cu
vdraw,pull 17m
vattract,draw_in,pull_in 1
nattraction,attractiveness
aattractive
aattractive cx
rattractively,beautifully
aattributable
nattribute
ngame 1dk
ncards 1
nauction 1
vexchange
vsell 1
vauction 1
aaudacious
ncharacter
nbravery,courage 1
nboldness,daring 1
naudacity 1
naudacity vp
naudible zb
naudience c3
naudience
vaudit k6
vperform 1av
vaudition 1
nauditorium 1ib
naug,august ar
vaugment 115
aaugust,grand,lordly
nbird qa
nseabird 1
nauk 1
naunt k2
naureomycin gh
aauspicious
nsolution pj
naustenite 1
aaustere,severe
ndiscipline
nausterity 1
naustralian tc
naustralopithecus qh
naustrian 31
aauthentic
aauthentic,veritable
vauthenticate 1k
ncredibility
nauthenticity 1
nauthor,writer
nmaker a7
nauthor 1
vcompose,pen,write 1bn
vauthor 1
aauthoritative
nauthorities,government,regime 1eb
npower,powerfulness
ncontrol 1
nauthority,potency 1
nauthority
nauthorization,mandate 17r
aauthorized bw
nauthorship,writing ch
aautocratic,peremptory
nenergy
nradiation 1
nlight 1
nfluorescence 1
nautofluorescence 1
ngun 8h
nfirearm 1
nautoloader 1
vautomate 1hk
nautomatic 2
aautomatic
aautomatic,machinelike
ntechnology e5
nautomation 1
vautomobile 1cl
aautonomous,sovereign
nfreedom
nindependence 1
nautonomy,liberty 1
nautopsy,pm m0
nseason 13v
nautumn,fall 1
aauxiliary,subsidiary,supplemental,supplementary
nusefulness,utility
navail 1
vavail ec
vavail wm
nsuitability
nconvenience 1
navailability 1
aavailable
navarice 9c
npersonification
navatar,embodiment,incarnation 1
vpenalize,punish
vavenge,retaliate,revenge 1
navenue dh
ndatum 1i6
nstatistic 1
naverage,norm 1
vaverage nu
aaverage,mean
aaverage,ordinary
vforestall,preclude,prevent
vavert,avoid,head_off,stave_off 1
vmove
vturn 1
vavert 1
naviator 1dg
aavid
navocado ff 1ae
vavoid
vavoid
navoidance 1ld
aavowed
vawait,wait
aawake
vawaken,wake_up 1ix
aawakened ak
nawakening an
ngrant si
naward,awarding 1
naward,prize xo
vaward sq
vgive
vaward,grant 1
aaware
nawareness eu
nconsciousness 1lg
nawareness 1
aaway 1it
raway,forth,off
nwonder qa
nawe 1
vawe w7
aawed,awestruck
aawful,dreadful,terrible,unspeakable
aawful,dread,dreadful,fearful,frightening,terrible w5
rawful,awfully,terribly
aawkward
aawkward
aawry,cockeyed
ntool 1gc
ncutlery 1
nax,axe 1
vseparate 1br
vcut 1
vhack 1
vax,axe 1
naxiom,maxim qh
aaxiomatic
nrod 1gl
nshaft 1
naxle 1
ncell
nfiber 1k2
naxon 2 1
nazimuth mo
naztecan x7
vbabble 13n
vchatter 13o
vbabble 1
noffspring nr
nchild 1
nbabe,baby,infant 1
ababelike
vbaby,coddle,pamper 1hy
nbabylonian ei
vlive
vbach,bachelor 1
nbachelor 168
nbacillus 1ai 1aj
nsurface 1mi
nback 1
vback,endorse,support f7
vback 1fe
vback,second 15b
aback
rback,backward,backwards,rearward
vdraw_back,move_back,recede,retreat,withdraw 1fi
vback_down,back_off,back_up 1
vback_out 6
vback_up 12r
nfortitude 4r s3
nbackbone,guts 1
nrepresentation 1j4
nscenery 1
nbackdrop 1
nhelper
nsponsor 1
nbacker 1
nrepresentation
npercept,perception 1
nscene,view 1
nbackground 1
nbackground 1kw
vbackground 1he
nbacking,patronage 1h6
nlayer 1n8
nbacking 1 1ht
nbag rm
nbackpack,haversack,knapsack 1
vbackpack rq
nplatform v
nstage 1
nbackstage,offstage,wing 1
abackstage
abackward
ntract
nfield 1
ngrounds,yard 1
nbackyard 1
nmeat
nbacon 1
nbiologist lt
nbacteriologist 1
nbad,badness
abad 29
nemblem
nbadge 1
nbadge b6
vlabel,mark,tag 13k
vbadge 1
nbadger yh
vbeset,harass,harry,plague nb
vcrucify 1
vbadger,bug,tease 1
rbadly,severely
rbadly,ill,poorly
nbadminton 1co 69
abaffling,knotty
nbag,base 15d
nbag,handbag,purse si
vbag 1ic
nbaggage,luggage sk
abaggy
nbagpipe 1iu
ntemptation pm
nbait 1
vmock 1jz
vbait,taunt,tease 1
vcook 1nk
vbake 1
vbake 1h2
vheat 1mg
vbake,broil 1
abaked,parched,scorched,sunbaked
abaked
nbaking hr
abaking
nequilibrium 1kr
nbalance 1
vbalance 1a1
abalanced
nbalcony 1or
vgrow 1ny
vbald 1
abald
abald
abalding
npackage,parcel ta
nbundle 1
nbale 1
nbalinese 104
vdecline,refuse 1ob
vdisobey 1
vbalk 1
nbalkan 9d
abalking
nball 16f
vwind,wrap 1f8
vball 1
nopus 1nk
nsong 1
nballad,lay 1
npoem 1no
nballad 1
nballast 1ng
ndancer 1cv
nballerina 1
ndancing 1e4 1dn
nchoreography 1
nballet 1
nballet 1nv
nballoon 11c
nplaything,toy 1pn
nballoon 1
vtouch
vpalm 1
vmanipulate 1
vcontrol,operate 1
vpilot 1
vballoon 1
nballot 1ec
nballot,vote,voting jv
vvote 19m
vballot 1
nstadium 1py
nballpark 1
nplayer 1er
nballplayer 1er 1
nroom 1q2
nballroom 1
nbalsam 1li
nobstruction 1q5
nbarrier 1
nbalustrade,banister 1
nwood 1oa
nbamboo 1
ndecree,fiat 1er
nban,prohibition 1
venjoin,order 1e9
vcommand 1
vforbid,prohibit,veto 1
voutlaw 1
vban 1
vban 3
nbanana 10b
nbanana l7 1g6
nband,circle,lot
nband 1ls
vtie rw
vband 1
nbandage 1qp
vbandage,bind rz
nthief dn
nbandit 1
vcompete,vie
vplay 1
vbandy 1
nimpinging,striking 1qz
nimpact 1
nblow 1
nbang,bash,smash 1
nsound 1r3
nnoise 1
nbang,blast,clap 1
nhair
nhairdo 1
nbang 1
vhit 1h
vbang,slam 1
vsound
vbang 1
vclose,shut
vbang,slam 1
vbang 1k5
rbang,slap
nbanging d
nconflict,struggle 1ry
nfight,fighting 1
nbanging 1
vexpel,throw_out 1hi
vbanish,ostracize 1
vbanish 2
vbanish 3
vdispel,drive_off,run_off 1hm
vbanish 1
nbanjo 1m8
nbank fi
nbank 1mv
vtip 1hr
vbank 1
vborder,surround
venclose 1
vbank 1
nfinancier
nbanker 1
nbanking 1ji
nunfortunate
nbankrupt 1
vdeny 1lr
vwithhold 1
vdeprive 1
vbankrupt 1
nbankruptcy 1a0
nbankruptcy 1sc
abanned
npattern 1bo
nemblem 1
nflag 1
nbanner 1
abanner
nparty m9
ndinner 1
nbanquet,feast 1
vhost v7
vbanquet 1
nbanshee 19h
nhumor,wit
nbanter 1
vbanter,chaff,kid 47
nbantu 17l
nceremony 1od
nsacrament 1
nbaptism 1
nbaptist v6
vcall,name 1ew
vbaptize 1
nbar,saloon 2q
ncounter ys
nbar 1
vbar 2h
vprevent
vhinder,impede 1
vimpede,obstruct,occlude 1
vbar,barricade,block 1
nbarb,shaft zu
nprimitive
nbarbarian,savage 1
abarbaric,savage
abarbarous,brutal,cruel,fell,savage,vicious
vgrill 4r
vbarbecue 1
abarbed,biting
nweight 1ah
nbarbell 1
vbeautify 11g
vbarber 1
nsedative 1iw 1ix
nbarbiturate 1
vuncover
vbare 1
abare,naked,nude
abare,scanty
rbarely,hardly,scarce,scarcely
nbargain,deal 16i
vbargain lh
nbargaining lf
nvessel 15e
nboat 1
nbarge 1
vhasten,race,rush,speed 1mj
vbarge 1
nbarium 14s
nbark
nbark 2t
nbark 8
vbark 1be
ngrain 149
nbarley 1
nbarn 1tx
nincendiary gw
nbarnburner 1
nbarnyard mb
nbarometer j2
nnoble,nobleman 1jt
nbaron 1
abaronial,imposing,noble,stately
abaroque
nquarters 1sy
nbarrack 1
nfire,firing yj
nbarrage 1
vbarrage dh
abarred
nbarrel 15x
nbarrel yr
vbarrel 16n
nbarren,wasteland
abarren,bleak,desolate
nbarricade 4c
nbarricade 4d
ndifficulty
ndeterrent,hindrance 1
nobstacle 1
nbarrier 1
nmechanism
nbarrier 1
nbars 1bz
nemployee 1ni
nbartender 1
nbaryon us
nbase 16b
nbase 1uv
abase
nbaseball 1jj d4
abased
nbaseline ns
nbasement,cellar dn
abashful
abasic 6
rbasically,essentially,fundamentally
nbasil 14x
nbasin zi
nbasis,groundwork gd
vbask,enjoy,relish,savor
vlie
vbask 1
nbasket zn
nbasketball,hoops 1jx di
npitch
nbass 1
nbass 1ob
nbassinet 11f
nbastard,prick
vwet 1tg
vdampen,moisten 1
vbaste 1
nbastion 1qr
nbat uc
nbat ez
vbat 4i
vblink 1k3
vbat 1
vcategorize ti
vclass,classify,sort_out 1
vgroup 1
vbatch 1
nbath 107
nwash,washing 1gt
ncleaning,cleansing zw
nbathing 2 1
nbath 1
nswim,swimming 1kl
nbathe 1
vcleanse 2r
vbathe 1
venclose,envelop jb
vbathe 1
nbather 15j
nbathing 1kt
nbathroom 65
nbathtub,tub 10l
nbaton ad
abats,crackers,nuts
nbatsman,batter,hitter,slugger 6a
nbattalion 1ap
vstrike 6p
vbatter,buffet 1
abattered
abattered
nbattery km
nbattery 1r3
nbatting fi
vbattle,combat fv
nbattlefield,battleground,field 94
ndoor 6g
nbatwing 1
abawdy
vshout 1e8
vbawl,bellow 1
nbay 5s
vbay 1eb
abay
nknife lt
nbayonet 1
nestablishment 1ww
noutlet 1
nshop,store 1
nbazaar 1
nbe,beryllium 181
vbe_after,plan 196
vbe_born 1w8
vprove,turn_out 1wh
vensue,result 1
vbe_due 1
vconjoin 1cx
vmate 1
vbe_intimate 1
vbeach 16e
nbridgehead 199
nbeachhead 1
vbeam,shine
vbeacon 1
njewelry 1gu
nbead 1
abeaded
abeady,buttonlike
nmouth ua
nbeak 1
nbeak 2
vbeak,peck 18
abeaked
abeaklike 1
npiece
nbeam 1sa 1
nbeam ec
nbeam,ray ec
vgrimace 1s7
vsmile 1
vbeam 1
vbeam 1s5
vpublicize 1s9
vbeam,broadcast,transmit 1
abeaming
nvegetable sn
nbean 1
vbean 6w
ncarnivore wt
nbear 1
vfeature,have
vbear 1
vbring_forth,produce 1qs
vbear,birth,give_birth 1
vcarry,transport 1o9
vbear 1
vpress,urge 1fq
vbear_on 1
vbear_out 1qo
vbear_witness,testify 1h8
nbeard,whiskers 7c
vlie
vline 1
vrim 1
vbeard 1
abearded,whiskered
abeardown
nbearer,carrier 17z
ncourier,messenger 180
nbearer 1
nrelatedness
nbearing 1
npath,route
ndirection 1
nbearing 1
nbehavior,conduct,demeanor
nmanner 1
nbearing,mien 1
nbeast,brute,wildcat 1cf
nbeat 7
nbeat,heartbeat,pulse 1z2
nbeat,rhythm
vdefeat,overcome
vbeat,beat_out,crush 1
vbeat
vbeat 2q
abeat
nbeating 7q
nsubculture
ncontemporaries,generation
nbeats 2 1
nlover
nbeau,boyfriend 1j3 1
abeautiful
vbeaver 1yu
vbeckon,wave u4
vbecome,get 1yk
abecoming
nbed 15g
abedraggled
nbedroom 9g
nside 1bi
nbedside 1
nbedstead 15l
nhour f8
nbedtime 1
ncomposition 16m
nbeebread 1
nbeech 1v3
nbovine yb
ncattle,cows,oxen 1
nbeef 1
nbeef c9
vcomplain,plain
vbeef,holler 1
abeefy,burly,husky
nworkplace 1ys
nbeehive 1
nbeet 19t
nbeetle 112
vhang
vbeetle 1
vbefall qf
vbefit 1sh
abefitting t1
rbefore,earlier
vplead vi
vbeg,implore 1
vbeg,solicit 1o9
nbeggar 8d
velude 15b
vdefy,resist 1
vbeggar 1
nsolicitation vw
nbeggary 1
vbegin,commence,set_out,start,start_out
vbegin
nbeginning,commencement,kickoff,outset,start
ndivision 1xy
nbeginning 1
abeginning
nbegonia 11h
nrole mg
nstead 1
nbehalf 1
nbenefit,welfare 1id
ninterest,sake 1
nbehalf 1
vbehave 205
nbehavior 1ov
abeheaded
abehind
vsee 1rc
vbehold 1
vwork_at,work_on 20i
vbelabor 1
vbelabor k9
nejection 21n
nbelching 1
nreaction,response 1on
nreflex 1
nbelching 1 4
ntower 218
nbelfry 1
nbelgian lj
vdiffer
vdepart,deviate,vary 1
vbelie,contradict 1
nbelief,feeling,impression,notion 1yt
abelievable,credible
vbelieve 1vn
vbelieve,trust zd
vbelieve_in 2
nbeliever,worshipper
nbell 1w5
nswitch 1w6
nbutton 1
nbell,doorbell 1
vbell 1he
nfemale
nwoman 1 1x1
ngirl,miss 1
nbelle 1
nbellflower 1bm
nbelligerent,fighter
abelligerent
ncall,cry,outcry,shout,yell 1wf
nbellow,hollering,roar 1
nblower 1wj
nbellows 1
nfat 10g
nbelly 1
vexpand 1gl
vswell 1
vbelly 1
vbelong 21j
vbelong 21k
nhappiness 1ms
nbelonging 1
abeloved,darling,dear
rbelow,beneath
abelowground,underground
nbelt u0
nbelt 1vy
nbelt 1ed
vsing 1jy
vbelt 1
vbelt bc
nbench 18i
nbend,crook,turn u7
nbend,bending 1lj
nsegment
nbend 1
vbend i0
nbends 1sh
nworship 1yg
nprayer 1
nbenediction 1
nbenefice 1rn
vendow
vbenefice 1
abeneficial 1l4
nbeneficiary or
nbenefit 1a6
vbenefit,profit 1x4
vbenefit,do_good 1b5
nbent 113
abent
nhydrocarbon 1tp
nbenzene 1
nbequest,legacy 1fp
nbereavement,mourning 1mr
nberry xu 1st
vcollect,gather
vpick 1
vberry 1
nberth,post 1ux
vbeset q9
abesieged
vbesmirch 1uh
vdirty,soil 21d
vbesmirch 1
abespectacled 1my
nbest mg
vbest 4h
abest
abestial,brute
vbestow ih
vbestow 20p
ninvestment 1b8
nspeculation,venture 1
nbet,stakes 1
vbet 11f
vwager cy
vbet_on,game,stake 1
nbeta 24n
abeta
nfoliage,leaf
nbetel 1
vmeditate,mull,muse,ponder,reflect,think_over 20n
vbethink 1
vdisclose,divulge,expose,give_away,let_out,reveal 1yc
vbetray 1
vwrong 1zo
vvictimize 1
vdeceive 1
vbetray 1
vfoil,frustrate,scotch,thwart jl
vdisappoint 1
vbetray 1
nbetrayal 1zz
nbetter 1lv
vexceed,outdo,surpass 59
vbetter 1
vbetter,improve 23i
abetter
abetting
nbevel hy
vbevel ip
nbevy ye
vlook_out,watch_out
vbeware 1
vupset 1ju
vbewilder 1
abewildered,confused
nconfusion,disarray 24u
nbewilderment 1
vbewitch,capture,charm,entrance,trance zy
vinfluence 1lb
vbias 1
abias
abiased
ncloth,fabric,textile 24v
nbib 77 1
vconsume,ingest
vdrink 1
vbib 1
nbible,scripture 23b
abiblical,scriptural
nbibliography 1ba
nbiceps 24p
nbickering 1az
nbicycle 1gx 19h
vride 1xz
vbicycle,bike,pedal 1
nbid,bidding,command 25r
nbid o7
vbid
vgreet 1xg
vbid 1
vbid 54
nbidder zv
nbiennial 20s
abig,large pv
abigger,larger 1
vbight 16r
nbike,motorcycle 1hb 19v
abilateral
nbill,measure 1u2
nbill 1u3
ncurrency yf
nbill 1
vbill,charge
vbill 1yx
abilled 84
nbilliards ny
nbillion 1wp
nrank 267
nbillionth 1
vgo_up,move_up,rise 1yp
vsoar 1
vbillow,wallow 1
nbin 1ab
vbin 1xe
nstar
nbinary 1
nbind bh
vbind,bond,stick,stick_to 8x
vbind 21s
vbind 1lv
nbinder sf
nbinding ok
nneedlework 22i
nbinding 1
nbinding 1r6
abinding
nbinoculars vc
nbinomial 23r
nchemist 14k
nbiochemist 1
nchemistry 1vv
nbiochemistry 1
nbiography 1yl
nrun,trial pi
nbiopsy 1
nbioweapon vk
abipinnate
nbirch gf
vflog,lash,slash,whip 7m
vbirch 1
abirch
vwatch
vbird 1
nbirdhouse wo
vpropel 1wv
vhit 1
vbirdie 1
nrefraction
nbirefringence 1
nbirth 6g
nbirth 21w
nbirthday 16k
nplace,spot 25w
nbirthplace 1
nbread 1hh
nbiscuit 1
nbiscuit,cookie
nbismuth 1i8
nbison 15s
nfragment
nbit,chip,fleck,scrap 1
nbite 25f
nbite,morsel
vgrip 10r
vbite 1
vbite,sting 1xo
vbite_off 2
vlet_out,utter
vbite_out 1
nbitter 1hi
vbitter 25j
abitter
abitter
nbitterness,rancor,resentment 1ld
nbitterness 1lg
nbooze,liquor,spirits 1hy
nbitters 1
abittersweet
nmollusk 18v
nbivalve 1
abizarre,eccentric
nblack,blackness 1cm
vblack,blacken 272
vdarken 273
vblack_out 1
vedit 25y
vblack_out 1
vblack_out 277
nblackberry 4w 1xp
vblackberry 4u
nblackboard 285
ablackened
nblackening 26u
ablackish 1ye
nblackmailer v5
nillumination
ndark,darkness 1
nblackness 1
npause
nblackout 1
nblackout 4
nbladder
nblade 4l
nyouth 1sd
nblade 1
nblade,sword xi
nblame 1zq
ndisapproval
ncriticism 1
nrebuke,reprimand,reproof 1
nreproach 1
nblame,rap 1
vblame,fault 1zu
vblame ry
vblame wg
ablame,blamed,blessed,damned,darned,goddam,goddamned,infernal
abland,insipid,vapid
vblank fz
ablank
vblanket w5
ablanket,broad,extensive,wide
nblaring,clamor,din hz
vblaspheme,curse,cuss,swear 1vt
ablasphemous
nhitting 29m
nblast 1
vmake_noise,noise hx
vblast 1
vblast,boom,smash i1
vbomb sh
vblast,shell 1
ablasting
nblastula 1sg
nvisibility
nblatancy 1
ablatant,clamorous,vociferous
nreaction
noxidation 1
ncombustion 1
nflame 1
nblaze 1
nblaze 230
nmisbehavior,misdeed 25b
nmischief,shenanigan 1
nblaze 1
vblaze cb
vfire
vshoot 1
vblaze,blaze_away 1
vdo,perform
vblaze_away 1
ablazing,glaring
nwhite,whiteness 1el
nbleach 1
vbleach 27v
ableached,faded
ableak
veject
vbleed,hemorrhage 1
vtreat
vbleed 1
nbleeding,hemorrhage 288
nblemish,defect 15k
vdamage 284
vimpair,mar 1
vblemish 1
ncombining 2ac
nblend 1
vmingle,unify 289
vblend 1
vblend 22n
ncompounding 291
nblending 1
vbring_up,conjure_up,invoke 231
vbless 1
vbless 6w
vbless 159
ablessed
ablessed
ndeterioration 2as
ndesolation 1
nblight 1
vblight,plague j
ablighted
ncover,screen 2ar
nblind 1
nblind,screen 10n
vblind
vblind 28t
ablind
ablind,unreasoning
ablinded 2
ablindfolded 3
nblindness 2b5
nelation 2b7
nbliss 1
ablissful
nimperfection
ndefect,fault,flaw 1
nblister 1
vblister 93
ablistering
ablithe
ablithe,lighthearted
rblithely,happily
nstorm
nblizzard 1
nlump,swelling 293
nbloat 1
nbloc 1kg
nblock 129
vblock,hinder,obstruct qx
nblockade 2c2
nblockage 2bq
ablocked
nblocker 20b ll
nblocking 26g
nbloke,chap,cuss,fella,fellow,lad 1vh
nblond,blonde
ablond,blonde
nblood
vblood yz
ndog dq 1uy
nhound 1
nbloodhound 1
abloodless
nkill,killing 2aj
nhomicide 1
nmurder 1
nbloodshed 1
abloodstained,gory
nbloodstream b
abloodsucking
abloodthirsty
vcover,spread_over
vbloody 1
abloody 6 4 3
rbloody,damn
nbloom,blooming
nbloom,blossom,flower
nbloom 1w8
nbloom,flush 2ci
vbloom,blossom,flower 1qv
vblossom,unfold 1qw
nblot 2a
vblot_out,obliterate 2ae
nblotch 2
ablotched
nblouse 264
nblow 1wo
vbreathe
vexhale 1
vblow 1
vblow
vblow 2p
vbreak_down 2bv
vblow_out 1
vblow_up,detonate,explode,set_off 2bx
vblow_up,enlarge,magnify 1vk
nseafood
nblowfish 1
ablown
nlipid 1qy 23j
noil 1
nblubber 1 2b0
vcry,weep
vblubber 1
nstick 27q
nbludgeon 1
nblue 1hu
nblue 26q
nblue 28c
vblue 2cc
ablue,bluish
ablue
nbush,shrub 28n
nblueberry 1
nfish 1l6
nteleost 1
npercoid 1
nbluefish 1
nblues 2bq o5
nridge
nbluff 1
nfalsity,untruth 25a
ndeception,misrepresentation 1
nbluff 1
abluff
nerror,fault,mistake 2e6
nblunder 1
vdisrespect 29c
vbreach,violate 1
vblunder 1
vweaken 2bq
vblunt 1
ablunt,candid,forthright,frank
nblur qu
vblur 2bu
vblur,obscure 2bv
ablurred,fuzzy
vblush,crimson,flush,redden 2d4
nconfusion
nbluster 1
nfanfare
nbluster 1
vbluster 1g
vmislead 28i
vexaggerate,magnify 1
vbluster,boast,brag 1
ablustery
ncommission,committee 1sl
nboard 1
nlumber,timber 2eb
nboard,plank 1
vcome_in,enter,get_in,get_into,go_in,go_into,move_into
vboard,get_on 1
vdwell,inhabit,live,populate
vboard,room 1
nboarding 2ex
nhouse 2d7 2eg
nboardinghouse 1
nboards r6
nboast 2f4
vboast,feature,sport gh
aboastful
vboat 9i
ntravel,traveling,travelling 29i
nboating 1
nsailor 27h
nseaman 1
nboatswain 1
vbob u7
vindicate,signal 297
vbode,forecast,omen,presage 1
nbodice 28i
vrepresent,stand_for,symbolize 1r0
vembody,personify 1
vbody,personify 1
neffort,exertion 19d
nexercise,exercising,workout 1
nbodybuilding 1
ndefender,guardian
nbodyguard,escort 1
nbog
vdecelerate,slow,slow_down yq
vslow_down 1
vbog 1
aboggy,marshy,muddy,swampy
abogus,fake,phony
nindian 1ld
nbohemian 1
ninfection 2fk
nboil 1
vboil 2el
vboil 2em
vboil 2dg
aboiled,stewed
nboiler 1jw
nheating,warming
nevaporation,vapor
nboiling 2 1
aboisterous,unruly
nfont,typeface 2gi
nbold 1
abold xr
abold
nbolshevik 1hp
ncushioning,padding 2fu
npillow 1
nbolster 1
vfortify,strengthen 2dv
vreinforce 1
vbolster 1
ndischarge 2g3
nlightning 1
nbolt 1
nbolt 2aq
nbolt 2ar
nhaste,rush,rushing 2ay
nbolt 1
vbolt vk
vlock 1hh
vbolt 1
vget_down,swallow
vbolt 1
rbolt,rigidly,stiffly
nbomb 2ax 1k0
nbomber 1rv 1s4 1s6
nbombing 1ko
nchamber 18p
nbombproof 1
nbombus 1o7
nbond 1wk
nbond 251
nsubjugation 28j
nbondage 1
nslave
nbondsman 1
nbone 2eq
vbone 2du
nbones,castanets 2bb
nfire 2gv
nbonfire 1
nheaddress,headgear 2af
nhat 1
nbonnet 1
nstimulant,stimulation,stimulus 2eo
nbonus,fillip 1
abony,scrawny,skinny
vboo 1zu
nbook 181
vplan 2dr
vschedule 1
vbook 1
vbook 253
vbook 2au
nbookcase 1n6
abooked
nbooker 1vc
nemployment,work 28w
nbooking 1
nemployment 2g0
nbooking,reservation 1
nshelf 2by
nbookshelf 1
nboom,roar,roaring,thunder qf
vboom,din q9
vreturn 2ab
vboomerang 1
nboon 1zf
aboon
nboost,encouragement 2bn
nboost 2di
vbring_up,elevate,get_up,lift,raise 27o
vboost,hike 1
vboost 20h
nboot 2hr
vkick qm
vboot 1
nbooth 1ns
nbooth,stall rs
nmarketing,merchandising,selling 1zk
nbootlegging 1
nbooty,loot,plunder
nborate 1sx
nboundary,bounds 1ty
nborder 1
nbound,boundary
nborder,margin 1
nborder,edge 4
vinclude
vcontain 1
venclose,hold_in 1
vborder,bound 1
vborder,frame,frame_in qf
abordered
aborderline,marginal
vbore,drill wk
abored
nlonging,yearning 1mx
ndiscontent 1
ndissatisfaction 1
nboredom 1
nboring,drilling 1bn
aboring,irksome,tedious,tiresome,wearisome
ndistrict,territory
nborough 1
vborrow 2cr
nborrower 14h
nborrowing 27p
nbos 1qe
nseparation
nisolation 1
nconcealment,privacy,secrecy 1
nbosom 1
nbreast
nbosom 1
nbosom 2iw
nbosom 2cv
vconceal,hide
vbosom 1
nsuperior 28p
nsupervisor 1
nboss,chief,foreman 1
nemployer 28s
nboss 1
vboss,emboss 2ia
aboss
nbotanist vj
nbotany,flora,vegetation
aboth
ndisturbance 2f0
nbother,trouble 1
vstruggle 21e
vlabor 1
vstrain,strive 1
vbother 1
vbother,inconvenience,put_out,trouble 200
nbottle 1nt
vstore 2d8
vbottle 1
nconfiguration,contour,shape
nnarrowing 1
nbottleneck,constriction 1
nsurface 1n
nbottom,underside,undersurface 1
nbottom 1vn
vbottom 1z4
abottomless
nboucle ex
abouffant,puffy ed
nstem
nbranch 1
nbough 1
nrock,stone
nboulder 1
nboulevard 1rz
nelasticity
nbounce 1
nbounce,leap,leaping 2kl
vbound,jump,leap,spring zg
vbounce,rebound,ricochet 1
vbounce d9
vbounce 2cz
vbounce_back,get_over fu
nbouncing 236
vbound,confine,limit,restrict,throttle
abound
abound
abounded
aboundless,unbounded
nbouquet 23u
nconservative 2fp
nreactionary 1
nbourbon 1
nwhiskey,whisky cs
nbourbon 1
nbout jz
nfastening 2f5
nknot 1
nbow 1
nbow 7m
nbow,fore y7
nbow 19o
vbow 1fh
nbowel,gut,intestine 2kf
nbowels 2jm
nbower 2kt
nbowl 1p7
nconcavity
nbowl 1
nware 19f
ntableware 1
ndish 1 1pc
nbowl 1
vroll,wheel 2dv
vbowl 1
nbowler 29t
nbowling 13b
ncord 2l6
nbowstring 1
nbox 1pk
ncompartment v6
nbox 1
vbox,package th
nboxcar 1x4 1po
aboxed 33
nboxer jj
ngarment 2f0
nundergarment 1
nunderpants 1
nboxers,drawers 1
nboxing 2a4
nboy 25d
nboy 25d
nchildhood 25j
nboyhood 1
aboyish
nbrace 2g9
vprepare,ready 2jo
vbrace,poise 1
vbrace,steady 5v
vhold_up,support
vbrace 1
abraced
nbraces 2gg
nbracing 2gh
vbracket 5
abrackish
nsheath
nbract 1
nbraid uy
vtissue,weave 2eo
vbraid 1
abraided
nintelligence 2l5
nbrain,mentality,wit 1
nbrain,mind,psyche
vbrain v3
abrainy,brilliant
abraised
nbrake 2gw
vhalt,stop
vbrake 1
nbrakes 3
nbramble 2ht
nchaff,husk,straw 2ki
nbran 1
ndivision 20v
nbranch,subdivision 1
nsubfigure
nbranch 1
vbranch 215
abranched,forked
ndivision 2lc
nbranching,fork 1
nname
nbrand 1
ncategory 2k6
nform,kind,sort 1
nbrand,make 1
nmark,marking 2np
nbrand 1
vbrand 2kw
vbrandish,wave 2cz
vdisplay,exhibit,expose
vbrandish 1
nbrandy fc
nbrass 1tz
nbrass 2ho
nbrassica 1uu
nwarrior
nbrave 1
vfight,oppose 16i
vhold_out,resist 1
vdefy,withstand 1
vbrave,endure 1
abrave,courageous
abrazen,insolent
nbrazilian 1xz
nomission 9s
nbreach 1
vopen,open_up
vbreach,gap 1
vbread 1aq
nbreadth 1e
ndimension 2jh
nbreadth,width 1
nbreak 2h0
vbreak 2gb
vbreak 2mu
vlam,run,run_away 2oc
vflee 1
vbreak_loose,escape,get_away 1
vbreak_away,break_out 1
vbreak_away,break_off,chip 2mz
vtake_leave 2oh
vbreak_camp 1
vbreak_down 2lv
vbreak_down 2cc
vbreak_even 172
vintrude,trespass aa
vbreak_in 1
vbreak_off 2gp
vcut_off,disrupt,interrupt 1
vbreak_in,put_in 1
vbreak_in nn
vbreak_into go
vbreak_into 2nc
vbreak_loose 2nd
vbreak_off,cut_short l
vbreak_open t
vbreak_out,erupt ns
vbreak_out nt
vpass 2h6
vbreak_through 1
vbreak_through,come_through 1jk
vbreak_up,disperse,dissipate,scatter
vbreak_up,part,split
vpart,split 13v
vbreak_up 1
vbreak_with 3
nbreakable 1d2
nbreakaway 2n9
nbreakdown,dislocation 28r
nnourishment,sustenance 1z0
nmeal 1
nbreakfast 1
veat ju
vbreakfast 1
nbreaking 2ng
ninsight 1ie
nbreakthrough,discovery,find 1
ndiscovery 2pf
nbreakthrough 1
nbreakup 2nk
nbreakup,separation 2ju
nbreast,tit 28e
vconverge,meet
vbreast 1
nbreastbone,sternum 1nh
nbreath 2cl
nbreath 214
abreathed
nbreathing 2co
abreathless
abreathless
nbreech 2pa
ntrousers 3w
nbreeches 1
nbreed,strain
vbreed,engender,spawn 2hy
vbreed s7
nelegance
nbreeding 1
abreeding
nwind 19e
nbreeze 1
vbreeze cx
nduration,length
nbrevity 1
nbrewing 22g
nbribe 1wx
vbribe 257
nfelony 1cb
nbribery 1
nceramic 2ki
nbrick 1 2pu
npartner,spouse 1re
nbride 1
nbridegroom 2
nbridge 2px
ncircuit 2kj
nbridge 1
vbridge 25r
vbridge 1cf
nparaphernalia 27b
nbridle 1
vbridle 1qb
nbrief 2en
vbrief 2kk
abrief
abrief
nbriefcase 1um
nbriefing 2qu
nbrig wp
nbrigade 24p
nbrigadier 2b0
abright sx gl
abright
abright,smart
rbright,brightly,brilliantly
vbrighten 2oh
nbrightness
nbrilliance,glare 1
nbrilliance,grandeur,splendor 16
abrilliant,superb
nbrim 146
vbrim sk
abrindle
nliquid
nwater 2he 1
nbrine,saltwater,seawater 1
vsoak,souse vc
vbrine 1
vbring sn
vbring 2ov
vbring,make_for,wreak 2jj
vbring_back,take_back 3
vbring_back 161
vbring_down,get_down,let_down,lower,take_down 2h1
voust
vbring_down,overthrow,subvert 1
vbring_down,impose,inflict 2li
vbring_forth,generate 2jq
vbring_forth 46
vbring_forth,father,sire 2js
vraise 2e0
vbring_forward,call_up 1
vdemonstrate,exhibit,present,show
vbring_home 1
vbring_in,introduce
vbring_in,earn 2li
vbring_on,induce 9
vcompel,oblige 1cg
vcoerce,force,pressure 1
vbring_oneself 1
vbring_out,reveal
vlet_go,release
vbring_out 1
vbring_up,parent,rear
vbring_up 29x
ntransfer,transportation 2qa
nbringing,delivery 1
nbrink,verge 9n
vbrisk 2mn
abrisk,spanking
abrisk,fresh,refreshing
nbristle 15s
vbristle tp
abristly,prickly
nnation
nbritish 1
ndainty,delicacy,treat 3a
ncandy 1
nbrittle,toffee 1
nbroad qa
abroad,wide
abroad
ncommunicating,communication 2sn
ntransmission 1
nbroadcasting 1
vextend 2ay
vbroaden 1
nbroadening 2qw
ndevelopment 1w9
nbroadening 1
nbroadside,circular 2fb
abrocaded,raised 2bu
vbroil z8
abroiled
noven 2m2
nbroiler 1
abroke
vbroker 1kf
nbrokerage 2np
nhorse 1r5
npony 1
nbronc 1
nduct 1pg
nbronchiole 1
nbronchitis 2ih
nbronchiolitis 1
nbronchodilator 2ib
nbronchus 5
nbronze 1zq
vdye 2s0
vbronze 1
abronzed,suntanned,tanned
vmind 2pg
vworry 1
vbrood,dwell 1
vbrood,loom 2se
nsadness,unhappiness 2dm
nmelancholy 1
nbrooding 1
abrooding,contemplative,meditative,pensive,reflective
nstream
nbrook,creek 1
nbroom 2nw
vrub
vwipe 1
vbroom,sweep 1
ndish 4o
nsoup 1
nbroth 1
nbrother 1uy
nmember 203
nbrother 1
nbrotherhood,fraternity 1jq
nfriendliness 2e2
nbrotherhood 1
nfeature
nbrow,forehead 1
nbrow,eyebrow 12k
ncrest,peak,top ml
nbrow 1
vintimidate 24h
vbrowbeat,bully 1
nbrown 1yi
vbrown 15e
abrown,brownish
nobserver
nspectator,viewer,watcher,witness 1
nbrowser 1
nbrucellosis 2jp
nbruise,contusion 2s3
vhurt 2ry
vinjure,wound 1
vbruise 1
nbrush,thicket av
nbrush 2os
vbrush w
vbrush 14h
vclean 2s5
vbrush 1
vreject 2qx
vbrush_aside,discount,dismiss,disregard,ignore,push_aside 1
abrushed
abrushed
nbrushing 2f9
abrushy
nimmorality
nevil 1
ncruelty 1
nbrutality 1
ncruelty 2q7
nbrutality 1
rbrutally,savagely
nbubble
vemit kn
vbubble 1
abubbling,frothy
nbuck 2by
vendeavor,strive 2ct
vbuck 1
vbuck 2u3
nbucket,pail 1z6
vbucket 272
nbuckle ab
vbuckle 1w6
vcave_in,collapse,fall_in 2u3
vbuckle 1
vbuckle,warp 2u5
nmount 2g
nbuckskin 1
nbuckwheat 24v
abucolic
nbud iv
vbud 29o
vbud uo
nfaith,religion 2qd
nbuddhism 1
nreproduction
nbudding 1
abudding
nfriend
nbuddy 1
vbudge,stir 1as
nfund 1o7
nbudget 1
nbudget 2j2
vbudget 1o3
nbuff,devotee,fan,lover 2he
vbuff 14f
nbuffalo od
vcow 1a7
vbuffalo 1
nbuffer 2mb
vmodify 2uv
vbuffer 1
nbuffet,counter 21r
nbuffoon,clown 1is
nbug 1wu
ncarriage 27n 207
nbuggy 1
nbugle 8t
vbugle 2oj
nbuild,physique
vbuild,construct 2ol
vdepend_on,depend_upon,turn_on
vbuild_on,rest_on 1
vbuild_up 2eu
vbuild_up,work_up 2am
nbuilder 2u6
nbuildup 2ng
abuilt
nbulb ce
nlamp 2qt
nbulb 1
abulbous
nbulge,protrusion,protuberance
vbulge 2vi
abulging,convex
nnumber 2sa
nbulk,majority 1
nbulk,volume 2sd
vbulk 5
abulky r3
nbull wr
nbull 2gd
nbull,shit
nbull iz
vbull yc
nbullet,slug 1lm
nbulletin 2op
vbulletin yu
vbulletproof 2vx
vmisrepresent 2jl
vpretend 1
vbullshit 1
nbully,rowdy 2ae
abully,cracking,dandy,swell
nbum,skunk
nwanderer 26c
nbum,tramp 1 151
vobtain 2r6
vbum 1
nbumblebee 1y2
nbump 2v8
vhit,impinge_on,run_into,strike 17g
vbump,knock 1
vbump,encounter,find
vdance 1cl
vbump 1
vkill
vbump_off,murder,off 1
nglass 21o
nbumper 1
nbun q9
nbunch,clump,cluster
nbunch,gang 1rc
vcluster 1js
vbunch 1
vbunch,cluster 2wo
nbundle,package,packet
vpack 15r
vbundle 1
nbunk 21z
nbunk y7
nbunk y8
nobstacle 17k
nbunker 1
vbunker qw
nbunting sy
nindicator
nreference 1
nbuoy 1
vfloat 2qq
vbuoy 1
abuoyant
abuoyant,perky
nbur,burr
vbur 20w
nheadache,worry h6
nburden,encumbrance 1
nburden,load,loading 2y5
vburden,weight 2w4
aburdened
aburdensome,taxing
nbureau,dresser 248
nbureaucracy 2j8
vburgeon 2ct
nburglar 17l
nburglary 8m
nceremonial,ceremony 2f1
nfuneral 1
nburial 1
vburke 16
nburn 2ox
nburn,sunburn,tan 2yp
vdestroy,ruin
vburn,burn_down 1
vburn,glow 119
vburn 2xs
vburn_down 1
veat_up,exhaust,run_through,use_up,wipe_out 2e5
vburn_off 1
vburn_off 21l
aburned
nburner 2g0
nburning 2xh
aburning
aburnt
nburr 2yw
nhollow 1nr
nburrow 1
vdig 21u
vburrow,tunnel 1
nredness 2wr
nbursitis 1
nburst,explosion 2xr
nburst,salvo,volley 14v
nburst 2uw
vburst,split bi
vburst,explode 2yd
vburst f6
vburst_out 2tj
vburst_out,pop_out 1ug
vbury ge
vlay,put_down 2bk
vbury,inter 1
vdeposit,situate 2bm
vbury 1
nbus 2ba
vtransport 2pi
vbus 1
nbusboy 14s
nbush,scrub gd
vbush 2f0
abush
nbushel 2on
abushwhacking
abushy,shaggy
nbusinessman
nprofession
nbusinessmen 1
vbust 1a
vbustle,hustle 1f8
vbusy,occupy 2zd
abusy
rbut,just,merely,only,simply
vbutcher,slaughter 2p
nservant 2sq
nmanservant 1
nbutler 1
nhandle
nbutt 1
vbutt 13r
vbutt 2cd
nbutter 2aj
vbutter 1nf
nbuttercup 2a1
nfat nd
nbutterfat 1 2yc
nbutterfly 21c
vhurry,speed 2t6
vdart,fleet,flit,flutter 1
vbutterfly 1
nbutton fv
vbutton 2na
nhole 30i
nbuttonhole 1
vbuttonhole,lobby 109
nbuttress 30k
vbuttress ko
npurchase
nbuy,steal 1
vbuy,purchase 2uu
vbuy_out,buy_up 1
ncustomer 2ax
nbuyer 1
npurchase 2pt
nbuying,purchasing 1
nbuzz 19v
nbuzz 2wm
vbuzz 19p
vfly,wing 2tr
vbuzz 1
vbuzz 30d
abuzzing
nwar,warfare 31l
nbw 1
rby,past
nconsequence,effect,result
nby-product 1
nby-product 2bn
npast
nbygone 1
abygone
nhighway 29d
nbypass 1
vbypass,get_around 1gk
nbyzantine 27f
ncab g6
nshelter 31f
ntent 1
ncabana 1
ncabbage 13j
ncabin gb
ncabin n3
vconfine
vcabin 1
ncabinet 27n
nwoodwork 1sq
ncabinetwork 1
ntelegram
ncable 1
ncable 2wd
nrope 31u
ncable 1
vcable,telegraph,wire 2rt
ncacao 2x9
ncache 31x
vcackle 2jh
vcackle ui
vlaugh
vcackle 1
nsucculent 2xg
ncactus 1
ncadaver,corpse
acadaverous,emaciated,gaunt,haggard,pinched
ncadenza 1cx
ncadmium 2d8
nrestaurant 327
ncafe 1
ncafeteria 2
ncaffeine 2b5
ncage 1um
nconstraint lt
ncage 1
vdetain
vcage 1
acagey,clever
ncake 1z8
vcake qf
ncalamity,catastrophe,disaster,tragedy 2w0
vharden 31r
vcalcify 1
nspar 2he
ncalcite 1
ncalcium 2dq
vcalculate,estimate,figure,forecast,reckon 2zf
acalculated,deliberate
acalculating,scheming
ncalculation,computation 28m
ncalculus iy
ncalendar 1s9
ncalendar 295
vcalendar lv
nyoung 2m4
ncalf 1
ncalf 32n
ncaliber,quality 1n5
nlength fi
ndiameter 1
ncaliber 1
vcalibrate 2oh
acalibrated,graduated
ncalibration 2yy
ncalico ye
ncalifornian 2du
nruler
nmuslim
ncaliph 2 1
ntelecommunication 2dw
ncall 1
ncall 21i
vcall 2pm
vcall,call_up,phone,telephone 2tf
vcall_back,call_up,recall,recollect,remember
vcall_for,demand,necessitate,need,require
vcall_in 2rj
vsend_for 1d9
vcall_in 1
vget_together,meet
vcall_in,visit 1
vtake_out
vcall_in 1
vcall_in a
vcall_on 1z2
vcall_out,cry,cry_out,exclaim 2qm
vcall_out 2ln
nvisitor 2d9
ncaller 1
acaller
ncalling,career,vocation 2vl
vinure 2uz
vcallous 1
vcalm,steady 337
acalm,serene
vcalm_down,cool_off 339
ncurl,scroll,whorl
ncalyx 1
ncamel 22r
ncamera 2lg
ncamera 2lh
vdisguise lc
vcamouflage 1
ncamp 1a4
ncamp 1y9
ncamp 334
vcamp,tent q0
ncompetition,contest
nrace 1
ncampaign 1
nventure 2mn
ncampaign,cause,crusade,drive 1
ncampaign 30b
vrace 1dt
vcampaign 1
vcampaign,crusade 2xv
ncampfire nx
nresin 2vc
ncamphor 1 32s
nresidence 35b
noccupancy 1
ncamping 1
ncampus 1hc
ncan 298
vcook,fix,prepare,ready 2xi
vcan 1
vcan
ncanadian 2fl
vcanal 2kf
ncancel 2ye
vundo
vdestroy 1
veliminate 1
vcancel_out 1
ncancellation 33u
nneoplasm,tumor 2v0
nmalignancy 2v0
ncancer 2 1
acancerous
ncandidacy s
npolitician 2v2
ncandidate 1
rcandidly,frankly,honestly
ncandle 97
vexamine
vcandle 1
ncandlewick kd
vcandy 33i
ncane sj
vcane 16j
ncanine 240
acanned,transcribed
ncannon 1tu
vcannon yu
ncanoe 1c3
vcanoe r4
ninstruction
nrule 1
ncanon 1
acanonized,glorified 1ml
ncanopy 35x
vcanopy 1t5
ncant 31z
nflask mj
ncanteen 1
ncanter 30v
vride 2yw
vcanter 1
ncantilever 18f
vproject,protrude
vcantilever 1
ncantle 30s
ncanvas 11e
ncanvas 32h
vcanvas 1ti
vcanvass,poll 289
ncanyon 1v5
ncap pk
ncap 36f
vcap,crest 180
ncapability 35h
acapable
acapable,subject
ncapacitor,condenser 314
ncapacity 4
nsusceptibility 36s
ncapacity 1
ncape l9
vcaper mm
ncapillary 2i9
ncapital 2eb
ncapital 2ec
ncenter,middle 1xl
ncapital 1
acapital
neconomy
ncapitalism 1
ncapitalist mj
acapitalistic
vcapitalize,take_advantage 141
ncapitol 36z
acapped
ncapsicum tt
ncapstan 31o
ncapsule 2bh
ndose 2wp
npill 1
ncapsule 1
vcapsule 1b5
ncaptain 2rw
ncaptain 2rx
nlawman s8
npoliceman 1
ncaptain 1
ncaptain sn
vhead 2sj
vcaptain 1
acaptivating 1pt
ncaptive,prisoner 1fk
ncaptive 2qp
acaptive,imprisoned
ncaptivity r1
ncaptivity r2
ncaptor
vcapture 30a
vcapture 213
ncaramel fs
ncaravan 38b
ncaraway 2hl
nrifle 1oa
ncarbine 1
ncarbohydrate 2lx 2yi
ncarbon
ncarbonate 2iw
vcarbonate 374
ncarboxyl 2br
acarboxyl,carboxylic
ncarburetor 32m
ncarcinoma 2t
nidentification 308
ncard 1
nmail
ncorrespondence 1
ncard 1
vcard 37e
npacking 36b
ncardboard 2z4 1
acardboard 1wj
ncardinal 1zp
acardinal,central,fundamental,key
ncardiomegaly 364
nwisdom 37f
ncare,caution,precaution 1
vgrieve,sorrow 28n
vcompassionate,pity,sympathize_with 1
vcare 1
vlike
vcare_for 1
nprogress,progression 33g
ncareer 1
vcareer 31i
acarefree
acareful
rcarefully,cautiously
acareless
ncarelessness
ncarelessness,negligence 39e
nstroke,stroking 39f
ncaress 1
vstroke 1j9
vcaress 1
ncustodian tw
ncaretaker 1
acareworn,drawn,haggard,worn
nmerchandise,product 32p
ncargo,freight,shipment 1
vproduce
vreproduce 1
vcopy,imitate,simulate 1
vcaricature 1
ncaring 2st
acaring
ncelebration,festivity 2xx
ncarnival 1
ncarp wj
vdisapprove 362
vobject 1
vcarp 1
nwoodworker 1xk
ncarpenter 1
vcarpenter 390
ncraft,trade 316
ncarpentry,woodworking 1
ncarpet,carpeting,rug 39m 34b
vcarpet xi
ncarping 111
ncarriage 2lh 2e1
ncarrier 2li 2e2
nship 1g4
nwarship 1 2lk
ncarrier 1
ncarry i7
vcarry 1bq
vcarry_away,take_away 2cq
vcarry_on,conduct 2v0
vpersist,prevail 39b
vcarry_over 1
vcarry_over ai
nwagon 2lt 2ed
ncart 1
ncart,handcart 2lv 2ef
vcart,drag,haul 1si
ncartesian 2vz
ncartilage 28l
ncartoon 1ho
vcartoon 32t
ncartoonist 1yb
ncartridge 2dw
vshape 32w
vcarve 1ok 1
vcarve 1ol
acarved,carven
nsculpture 36n
ncarving 1
nwaterfall
ncascade 1
vcome_down,descend,fall,go_down 33c
vcascade 1
ncase,instance 3ao
ncircumstance 3as
ncase 1
vinspect 57
vcase 1
acasebook,textbook
ncash 154
vcash 1sv
acashed
ncashmere 15z
ncasing 20p
ncasino 3au 1dz
nstarch 31
ncassava 1
ncasserole hn
ncassia 36c
acassocked
ncast 24y
vsend 313
vcast 1
vcast 2xw
ncastle,palace wo
nfortification 3b6
ncastle 1
acasual,nonchalant
acasual
acasual
nfeline 1d9
ncat 1
vcat 14p
ncatalog ue
ncatalog,catalogue 2ho
vcompile 342
vcatalog,catalogue 1
vcatalogue 1fr
ncatalyst
vcatalyze 3aq
vcatapult 14r
vthrow 14s
vhurl 1
vcatapult,sling 1
ncataract 31h
ncatastrophe,disaster 2tk
acatastrophic,ruinous
ndisadvantage 1o3
ncatch 1
vcatch 2gw
vcatch 329
vcatch_on,get_it 25b
vcatch_on 3b3
vcatch_up 214
nfielder 1ly
ninfielder 1
ncatcher 1
ncatching 3ar
acatching,communicable,transmissible
nsecretion
nendocrine,hormone 1
ncatecholamine 1
acategorized
nlarva 2ve
ncaterpillar 1
ncatfish zh
npurging 1gf
ncatharsis 1
ncathartic,purgative 31x
acathartic
ncathedral 3cd
ncatheter 2o0
ncathode 2bn
ncatholic 2f0
nfaith,religion 2tj 2hu
nchristianity 1
ncatholicism 1
ncatkin 10d
nflavoring,seasoning 2n0
ncondiment 1
ncatsup 1
acausal
acausative 30f 1
ncause 2md
ncausing 3dd
ncaustic 33h
nwarning 3df
ncaution,caveat 1
vcaution 2nn
ncautious,timid
acautious
ntroops 22q
ncavalry 1
nsoldier 2xq
ncavalryman,trooper 1
ncavalryman 2
ncave
vempty 3b5
vcave 1
ncavern 38q
ncavern 4
acavernous
ncaviar 10i
ncavity,pit ef
vcavort,frolic,romp,run_around
ncc,ml 32e
nend
ncease 1
vcease,discontinue,lay_off,quit,stop
aceaseless
nconifer 38w
ncedar 1
nceiling 1r4
nceiling 2j1
nceiling 2a0
ncelebrant
vcelebrate
vcelebrate,fete a3
acelebrated,famed,famous,illustrious,notable,noted,renowned
ncelebration 2ug
ncelebrity 394
ncelery 2nn
acelestial,heavenly
ncompartment 39e
ncell 1
nstring 38j
ncello 1
nplastic
nthermoplastic 1
ncelluloid 1
acelluloid 22b
ncellulose 69
nceltic 2p9
aceltic,gaelic
nconcrete 3e8 21h
ncement 1
ncement 3ea
ncement 302
vcement 186
nsite 1qv
ncemetery,graveyard 1
ncounterintelligence 3a5
ncensorship 1
ncondemnation 15v
ncensure 1
vcensure,reprimand 1xp
ncount,counting 2go
ncensus 1
vcensus 317
ncent 33m
ncentennial 2e6
vcenter,center_on,concentrate_on,focus_on,revolve_about,revolve_around 28x
vcenter,concentrate,focus,pore,rivet 3bf
acenter,halfway,middle,midway
vpenetrate 10f
vcenter_punch 1
acentered
ncenterfield 1rd
ncentesis 3am
ncentimeter,cm 33w
ncentral 1ez
acentral 8 5
nconsolidation 14m
ncentralization 1
ncentrifugation
ncentrifuge 2wa
vflow 1uh
vspin 1
vcentrifuge 1
ncentury 2z4
ncephalopod 17f
ncephalosporin 2d6
nceramics 23x
ngrass 2p3
ncereal 1
aceremonial
nceremony 3b4
ncerium 2qf
acertain
rcertainly,sure,surely
ncertainty
ncertificate 340
vcertificate 1uf
nconfirmation 37m
ncertification,documentation 1
vpromise 2yh
vpledge 1
vguarantee 1
vcertify 1
vcertify,license 28f
ncervix,neck
nhalt,stop 3fw
ncessation 1
nchadic 2qy
virritate 2tt
vchafe,gall 1
nshame 30i
nembarrassment 1
nchagrin,humiliation,mortification 1
nchain 2oa
vchain 2m6
nhamper,shackle 3an
nchains,irons 1
vchair,chairman 8p
nchairman 35v
vchalk 38s
vowe
vchalk_up 1
vchalk_up 39y
nchallenge 3ce
nchallenge 3gv
voppose 26v
vcontest 1
vchallenge,dispute 1
nchamber 1qd
vshelter 2vv
vhouse 1
vchamber 1
achambered
nchamois 2oh
nwine 2qu
nchampagne 1
ncompetitor,rival 35e
nchampion 1
vchampion 1u6
achampion,prizewinning 1d7
nchampionship 3h5
npossibility 344
nchance,opportunity 1
nchance,fortune,hazard,luck
vchance 276
achance
nchancel 3gx
nexecutive 31q
nchancellor 1
nfixture 3h1
nchandelier 1
nchange
achanged
achanged 2my
achanging
nchannel p2
nchannel 2st
vchannel,transmit qd
nchannels p5
nchant 3fl 1s0
vchant,intone 1ew
vchant,intone 2yv
achantlike
nchaos 13f
achaotic
achaotic
nchapel 3hg
nchaplain 377
nchapter 3ft
ncreativity 3gk
nimagination 1
ncharacter 1
ncharacter,quality 251
nportrayal 35t
ncharacter,persona,role 1
vengrave,inscribe 7e
vcharacter 1
acharacteristic
ndescription 39l
ncharacterization 1
vremember,think_of
vcharacterize 1
vdifferentiate,distinguish,mark 1
vcharacterize 1
nfuel
ncharcoal 1 a4
ncharcoal 3cq
vcharcoal 3ao
acharcoal 38a
ncharge 2me
vrush 253
vcharge 1
acharged
acharged
ncharger n9
nchariot mg
vchariot 1k3
acharismatic 20o
acharitable
nfoundation 3dk
ncharity 1
ncharity 2nq 2nr
ngift,giving 2pz
ncharity 1
ncharlatan 2w3
ncharm 2n8
ncharm
acharming
ngrave,tomb 1bl
nvault 1 129
ncharnel 1
nchart
nmap 1vx
nchart 1
vmap 3bf
vchart 1
vchart 11u
ncharter 37e
vcontract 3b
vcharter 1
achartered,leased
nchase,pursuit 3du
vpursue 3bv
vchase,dog,go_after,tail,track,trail 1
nchastity 3eu
nconversation 2ns
nchat 1
vchat,chatter,jaw 29q
ntalk,talking 3
nchatter 1
vchatter 1s2
vchatter 1xj
nchattering 1sb
acheap,inexpensive
vcheat 1fb
vcheat,jockey 1kd
vcheat,chisel 1fc
ncheating 3f7
ndraft 37z
ncheck 1
vcheck,check_out,look_into 2lh
vcheck e4
vcheck_in 31e
vcheck_out 31f
achecked
ncheckerboard 1x7
nchecklist 2py
ninspection 2lu
ncheckout 1
ncheek q8
vcheek 2ae
ncheekbone 2i9
vencourage 2jw
vcheer 1
vcheer 3d4
acheerful 1m0 18p lz
ncheering,shouting 32i
acheery,gay,sunny 2
ncheese 2ue
vcheese 6l
nchemotherapy 34y
vlove
vcherish 1
acherished,precious,treasured
niroquoian 2vb
ncherokee 1
acherry,crimson,red,reddish,ruby,scarlet
nchess 50
nchew 1cz
vfragment wo
vgrind 1
vchew 1
nchewing 3j3
ncheyenne 2vk
achic,smart
nfowl,poultry 223
nchicken 1
nchick 1 hm
nchicken 1x0
achicken
nchickweed 2ug
vchide,lecture,rebuke,scold 23v
achief,main,master,primary,principal
rchiefly,mainly,primarily,principally
nchieftain 3ah
nchild,kid,minor,youngster 34o
achildish,infantile
achildlike
achildlike
nchilean 2vi
nchili rm
ntemperature
ncold 1 34c
nchill 1
nchill,quiver,thrill 2vx
nchill,shivering 3is
vdiscourage
vdepress 1
vchill 1
vchill,cool 3j5
achilling 2vu
nchimney 2wt
nchin rp
vchin 13n
nutensil 3g0
nporcelain 1
nchina 1
nchinese 2wi
nchip 3lg
vchip 1zp
achipper,jaunty 1j
npotato 1nj 2vv
nchips 1
vchirp 1e3
nchisel 1zx
achiseled
nchivalry 1mt
nchlamydia 3bg
nchloride 3cc
nchlorine 2xr
npigment 3jt
nchlorophyll 1
nchock 2ij
nchocolate,cocoa 2w4
nchoice,pick 2rf
achoice,prime,prize,quality,select
nchorus 3h4
nchoir 1
vchoir 1jk
vchoke 19g
vcompress,constrict,contract 3l7
vchoke 1
vcontrol,curb,hold_in
vconquer,subdue,suppress 1
vchoke_off 1
vchoke_off,clog 1t8
achoked
nchoking 2yo
nsteroid 3cw
ncholesterol 2wl 1
vchoose,prefer
vchop 20l
nchopin 3ko
achopped,shredded,sliced
nhymn 3kq 1x5
nchoral 1
nchord 3fu
nchore,job,task 28a
vchoreograph 3f5
nchoreographer 2ds
nchoroid 2l1
vchortle,chuckle km
nchorus 1vo
nchorus,refrain 3kz
vchorus 1f8
ndarling,favorite 1nh
nchosen 1
nchowder tg
nchristening 1u5
nchristmas 36s
nholiday 2mf
nchristmas 1
nchromium,cr 2xy
nchrome 1
achronic
vchronicle 3gp
nchrysanthemum 1as
nchuck,eats,grub 2xf
vchuck,toss bh
nchunk,clod,lump
achunky,lumpy
nchurch rz
vperform 3mi
vchurch 1
nchurchyard 1zs
achurning 30i
achurning,roiling,turbulent 30j
nchute,parachute 34l
ngutter,trough 66
nchute 1
vdive,plunge cx
vchute,parachute 1
ncicada 2oi
ncider 2xs
ntobacco 3ll 3d4
ncigar 1
ncigarette 2
nprotozoan 2xc
nciliate 1
ncinch,picnic 35t
ncinema,film 2y8
ncinnamon 1ty
vconvert 3lq
vcipher 1
nconic
nellipse,oval 1
ncircle 1
vcircle 3gq
vcircle 3gr
njourney,journeying 19a
ncircuit,tour 1
vcircuit 3gu
ncircuitry 35a
acircular,round rs
vcirculate,go_around 3gx
vcirculate,diffuse,disseminate 1q8
vcirculate 3e6
vcirculate 93
acirculating
ndissemination w4
ncirculation 1
nsize 3k7
ncircumference 1
acircumscribed
acircumspect
ncircumstance,context 2f4
ntroupe 3jm
ncircus 1
nshow 2r2
ncircus 1
ncircus 38o
vthink_of 2a5
vcite,mention,refer 1
vcite 3ei
vcite,reference 25m
nnational
ncitizen 1
ncitizenship 3p4
ncitrus 2jf 3ee
ncitron 1
nmunicipality 16a
ncity,metropolis 1
ncivet 1qt
acivil
ncivilian 8
acivilian 2
nsociety
ncivilization 1
aclad,clothed 27j e1
nclaim 34y
nclaim 3ku
vclaim 352
vclaim 3d4
vclaim 3d5
nclaimant 2jp
nclam 1hf
vclam 1m2
vclamber,scramble,struggle 24o
aclammy,dank
vdemand 3db
vclamor 1
vclamor 3c7
nclamoring 1nj
nclamp 3k1
vclamp 2qr
vclamp yf
nclams,dough,kale,lettuce,loot 2ib
aclandestine,secret,undercover
nclang,clash,crash 1yl
vclang 1yf
aclanging
vclank 1yh
aclanking
aclannish
vclap 31z
vflap 3ft
vclap 1
vclap 2kl
nred 2um
nclaret 1
vclaret 1l0
vclarify,clear_up 3hu
nwoodwind 3kk
nclarinet 1
nclarity,clearness
nclash,friction
vclash sz
vhold,take_hold
vgrasp,hold_on 1
vclasp 1
nclass,grade 2k4
nclassic 3mi
nclassic 2ec
nclassical 3ol
aclassical
nclassics 3ei
nclassification 2co
nclassified 3de
aclassified e8
aclassless
nclassmate,schoolmate 3fq
nclassroom,schoolroom 20g
nclatter 1zj
vclatter 1hg
nconstruction 2yu
nclause 1
nclause 3ox
nclaustrophobia 334
nclaw 2ll
vclaw 12e
vclaw 2k5
nclean 1bq
vclean 2to
aclean
rclean,plumb
vclean_out dq
vclean_up,tidy 2x2
nformulation,preparation 3hl
ncleaner 1
acleanly 6
nclear 3r8
vclear 3p1
vclear 3jp
aclear
vclear_up,finish_up,get_through 3js
vclear_up 2u1
nclearance 2wn
nclearing 23r
rclearly,distinctly
ncleat 3ra
vcleat 36q
vtear 25m
vcleave,split 1
nclef 3kr
nindentation 16k
ncleft 1
acleft
vclench 2kw
vpress 21v
vsqueeze 1
vclench 1
nclergy rv
ncleric,ecclesiastic 3hc
nclerk 1wx
nsalesperson 1wy
nclerk 1
vclerk 3r9
aclever
ncleverness,ingenuity a9
ntruth 3jm
ncliche,commonplace 2yp 1
nclick 20x
vclick 27b
vclick,tick 20r
ncliff
nclimate 3s7
nclimate,mood 3s8
njuncture,occasion 3s6
nclimax 1
ninstant,moment
nclimax 1
ncompletion 3qt
nclimax 1
vclimax,culminate 3dp
vclimb,climb_up 1me
vclimb_down hs
nrising 3b9
nclimbing,mounting 1
nescape,flight 3sx
nclinch 1
vclinch 2tp
aclinched
vcling,cohere
vcling 2d
vcling_to 2f
nclinic 3nq
nclip 3n6
nclip,time i2
nclip 183
vclip 26x
aclipped
nclique,ingroup 226
nclitoris 3sf
ncloak 3st
vcloak,mask ok
vclobber 1ts
ntimepiece 2hv
nclock 1
vconvey,express 3nc
vmeasure 1
vclock,time 1
nduration 3cy
nclocking 1
ngeranium 32v
nclocks 1
nclod,lump
aclogged,clotted
aclogging,hindering
nresidence 1eq
ncloister 1
vcloister 21h
vclone 3lw
nclose,last fw
vclose,shut 3si
vclose,shut_down
vclose 3m2
aclose 3f5
aclose 1bw
rclose,near
rclose,tight
vclose_in 3cf
aclosed 1i0
aclosed,shut
aclosed,shut
rcloser,nearer
rclosest,nearest
ncloset,cupboard 3tp
njohn,lavatory,privy,toilet 23o
ncloset 1
ncloset,wardrobe 2zs
vcloset s8
nphoto,photograph 270
ncloseup 1
nclosing 3e1
aclosing
nclosure 2n1
vclosure 3mn
nclot 6w
vclot,coagulate 3t7
vclothe,dress,garment 3t8
vclothe 2jw
nclothes 3nq
nclothesline 190
nclotting,coagulation
ncloud
vcloud,overcast 3s7
vcloud,fog,obscure 1bc
vcloud 1od
aclouded
aclouded,overcast
acloudy,nebulous
nclover 347
ncomedian,comic 3hv
nclown 1
vjoke 3iw
vclown 1
nfrolic 3j6
nclowning,prank 1
nsquad,team 38y
nclub 1
nclub 2g6
nclubhouse 3un
vcluck 1n8
nclue,hint
nclue 3mw
vclue 25l
aclumsy,ungainly 298
aclumsy,inept
nclutch,grip,hold 3qm
acluttered,littered
nco-optation 2ox
nco-worker,colleague 31m
ncoach,manager 3kp
vinstruct,teach 3pe
vcoach 1
vdrive 25b
vcoach 1
ncoaching 1dv
acoagulated,curdled
ncoal d7
acoal-black,jet,sooty 3le
vcoalesce,fuse,merge,mix 3ue
vmerge,unify,unite 3uf
vcoalesce 1
ncoalescence 1ky
acoarse
acoarse,uncouth,vulgar
acoarsened
nshore
ncoast,seacoast,seashore 1
vglide 3ob
vcoast 1
noutline 1dk
ncoastline 1
ncoat 1a7
vcoat 1k
acoated
ncoating 3vp
vcoax 2gq
acoaxial
acoaxing
ncobalt 36t
ncobbler 2cu
ncobra 2y9
nnarcotic 3lg
ncocaine 1 3lh
vcock 2bb
vcock 386
nparrot 2dk
ncockatoo 1
ncockney 2ga
ncockpit 1au
ncockroach 2x4
ncocktail 36d
acocky 2i5
nseed 3lt
nnut 1
ncoconut 1
vcocoon 3p3
ncod 1ab
vdeceive 1i7
vcod,dupe,gull,take_in 1
acod,collect
ncode,codification
vcode 28l
ncodfish 1jn
nsystematization 3s8
ncodification 1
acodified,statute
ncoefficient 3ni
ncoenzyme 3an
nenforcement 3x6
ncoercion 1
vexist
vcoexist 1
ncoexistence 3k2
acoextensive
ncoffee,java 372
npot bi 316
ncoffeepot 1
ncoffin 1bo
vcoffin 394
ncognac 19w
acognate
nconnection
ncoherence,cohesion,cohesiveness 1
acoherent
acohesive 3it
ncoil 3x3
vcoil,spiral 2ch
acoiled
ncoin 1rk
vcoin 3pt
vcoincide k
vcoincide,concur 2nk
vcoincide 3pm
ncoincidence 3qp
ncoke fd
vcoke 3wj
ncola 354
ncold 3n7
acold
acold
nperception
ncoldness 1
ncolitis yj
vcollaborate,cooperate,get_together,join_forces 3x3
ncollaboration 365
ncollaborator 2kk
nimage,picture 2au
ncollage 3tz 1
ncollagen 3br
ncollapse,prostration 3nk
ncollapse 3xw
ndescent 3sn
ncollapse 1
vundergo 3x1
vexperience 1
vsuffer,sustain 1
vcollapse 1
acollapsible
nstrip 3y1
ncollar 1
vcompare 300
vcollate 1
nstake 35o
ncollateral 1
ncolleague,fellow 34u
nprayer 2tp
ncollect 1
vcollect 3pn
acollected,gathered
ncollective 3cm
acollective
rcollectively,jointly
vcontrast,counterpoint 1x3
vconflict 1
vcollide,jar 1
ncollision 27m
ncolloid 35g
acolloquial,conversational
ncollusion 2o1
ncolon 1du
ncolonel 3j9
noccupant,resident 399
ncolonial 1
vtake_over,usurp
vcolonize 1
acolonized,settled
ncolony,settlement
vcolor 3ws
vcolor,tinge 3ff
acolor,colour
ntimbre,tone
ncoloration 1
nmusician,player 3me
nsinger 1
nsoprano 1
ncoloratura 1
acolored 229
acolored,negro
acolorful 18p
acolorful
ncoloring 39j
acolorless
ncolors 26z
acolossal,prodigious,stupendous 1tu
nmale 3ig
ncolt wd 1
nhandgun,pistol 2ft
nrevolver 1
ncolt 1
ncolumbine 309
nformation
ncolumn 1
ncolumn 3b2
ncolumn 2ov
acolumnar,columnlike
acolumned 1
njournalist 2go
ncolumnist 1
nunconsciousness 3zv
ncoma 1
ncomb 3ub
vstraighten 3xq
vcomb 1
vcomb,ransack ud
vcomb 26k
ncombat 2mj
ncombine 2m5
vcombine 21t
vcombine,compound 3ms
vcombine 1pp
acombined
ncombustible i2
acombustible
ncome,cum,semen
vcome 2qf
vfind 3ub
vcome_across,come_upon 1
vcome_after 233
vcome_along
vcome_along,come_on,get_on,progress 3es
vcome_away,come_off 3zg
vcome_away 40y
vreappear 2vi
vcome_back 1
vmean,signify,stand_for
vdenote 1
vcome_back 1
vcome_back oj
vcome_back,rejoin,retort 2zf
vcome_by wv
vcome_by,come_into 3uq
vcome_close 3zw
vcome_forth,emerge
vcome_in 39t
vcome_off,go_over 2qz
vcome_on,come_out,show_up,turn_up 2vv
vcome_through,get_through 2pw
vcome_to 3t8
vcome_up 19o
ncomedy
ncomfort 411
ncomfort 33j
ncomfort 3uy
vcomfort,ease 392
acomfortable
acomforting
acomforting,consoling
nresource 38m
nkeep,livelihood 1
ncomforts 1
acomic,funny
ncommand 3fi
vdominate,master 3mb
vcommand 1
vexact c2
vcommand 1
vseize
vcommandeer,hijack 1
ncommander 3lz
ncommander 3r3
acommanding,overlooking
ncommandment 1w8
ncommando 3m4
vcommemorate,mark ns
vcommence,start
vcommence,embark_on 1
vcommend 3us
acommendable
acommensurate 4v
ncomment,commentary 3tf
ncommentator,observer 3sf
ncommercial 3op
nexploitation 2w7
ncommercialization 1
ncommissary 24u
vcommission 2rm
ncommissioner 3mn
vcommit,perpetrate 416
vcommit,dedicate,devote 2w6
ninvolvement,participation 42h
ncommitment 1
acommitted
ncommitteeman 18l
ncommon,green,park 2ek
acommon
acommon 2hk
acommon,mutual
ncommoner
rcommonly,normally,ordinarily,usually
acommonplace
acommonsense
nprovince,state 1jq
ncommonwealth 1
ncommotion
acommunal a
ncommune 1ju
ncommune 2wb
vcommune 3wu
ncommunication
ncommunications 3rx
nritual 3y8
ncommunion 1
nintercourse 1ah
ncommunion 1
ncommunique,dispatch 3um
ncommunism vs
ncommunist xc
nsocialist xd
ncommunist 1
acommunist,communistic
ncommunity 2wp
vcommunize 40s
ncommute ew
vcommute 421
ntrain 3eq
ncommuter 1
npassenger 3cc
ncommuter 1
ncompact 37d
acompact
ncompanion,comrade,fellow 17q
ncompanion 3ch
vcompanion,company,keep_company 39q
nfriendship 3v4
ncompanionship,fellowship 1
ncompany 3yd
ncompany 3hl
ncomparative 3ou 3ov
rcomparatively,relatively
nlikeness,similitude 35m
ncompare 1
vcompare 42r
ncompass 2se
ncompass,range,reach,scope 3sd
vcompass 3vx
nsympathy 3o2
ncompassion 1
nmercy
ncompassion 1
acompassionate uc
ncompatibility 5
acompelling
vcompensate,counterbalance 2ez
vcompensate,recompense 3j7
ncompetence 42r
acompetent
acompetent 3pt
ncompetition 44d
acompetitive
acompetitive wx
ncompilation 2ux
ncompiler 2kz
ncompiling 2q8
ncry,yell 3yi
ncomplaint 1
nobjection 44l
ncomplaint 1
ncomplement di
vcomplement 2ff
ncomplementary 38w
acomplete 41g 3wl
nintegrity,unity
ncompleteness 1
ncompletion 3z3
nwhole 41o
ncomplex,composite 1
ncomplex 3uz
acomplex
ncomplexion 395
vtint 5m
vcomplexion 1
ncomplexity
ncompliance,conformity 3d1
vcomplicate 42i
vcomplicate,refine 42j
acomplicated 8
ninterference 456
ncomplication 1
ncomplication 40s
nguilt 44w
ncomplicity 1
ncongratulations,praise
ncompliment 1
vcompliment,congratulate 3y1
vgreet 3z9
vcompliment 1
ngreeting
ncompliments,regard 1
ncomponent,element,factor,ingredient 24e
ncomponent,part,portion
vconstitute,make_up
vcompose 1
vcompose 3xo
acomposed 111
nmusician 2t7
ncomposer 1
ncomposing,composition 3e6
acomposite u
ncomposition
nprinter 3y0
ncompositor 1
ncompost 25n
ncompound 12
ncompound 2xn
vcompound,intensify 40e
acompound 1yt
acomprehensible 2yf
ncomprehension 2z2
nexam 1df
ncomprehensive 1
acomprehensive 1wm
ncompress 45m
vsqueeze 3vn
vcompress 1
acompressed c2
npush,pushing 469
npressing 1
ncompressing 1
vcomprise 456
vcomprise,contain,incorporate 1np
ncompromise 3ed
nsettlement 3iu
ncompromise 1
vresolve 3iz
vsettle 1
vcompromise 1
acompromising,conciliatory
ncompulsion t8
acompulsive
acompulsory,mandatory
nregret,sorrow 1d3
ncompunction,remorse 1
ncomputer 2sf
nengineering,technology 3vn
ncomputing 1
ncon 2wq
vcon,defraud,rook,swindle mx
aconcave
aconcealed,hidden
aconcealed 16p
nconcealing,hiding 425
vconcede,confess,profess 3wh
vconcede,grant 3ji
vconcede,yield 43k
npride 3r3
nconceit,vanity 1
aconceited,swollen,vain
vconceive 3z7
vconceive_of,imagine 3z8
nore 3le
nconcentrate 1
nconcentrate 3h2
nexample 2jq
nepitome,paradigm,prototype 1
nconcentrate 1
vconcentrate 45z
vconcentrate 44t
aconcentrated
aconcentrated
aconcentrated
nconcentration
nconcentration 3cg
aconcentric ba
nconception 3q4
aconceptual 43i
nconcern 37g
vconcern,interest
aconcerned
aconcerned
nperformance
nconcert 1
vcontrive,design,plan 3zv
vconcert 1
aconcerted,cooperative
nconnection 422
nwire 1
nconcertina 1
nconcerto h5
ncontract 3kf 3vy
nconcession 1
nconcession 3wm
nconcessionaire 17t
aconcise 1hc
vconclude,reason 44b
vconclude 40a
aconcluded,ended,over,terminated
aconcluding,final,last dr
nopinion,sentiment 3op
njudgment 1
nconclusion,decision 1
nconclusion 2sz
vconcoct 1xj
aconcordant
vconcrete 2v3
aconcrete
nconcurrence 48h
nconcurrence 3gh
aconcurrent,simultaneous
ninjury 41f
nconcussion 1
nconcussion 2h5
vdenounce 2ra
vcondemn,decry,excoriate 1
ncondemnation 3tj
ndenunciation 48q
ncondemnation,curse 1
vcondense 47e
vcondense 466
ncondescension 2xd
ncondition 2tk
vcondition dc
vcondition,discipline,train 46c
vcondition,specify,stipulate ph
aconditional
nconditioner 1tf
nlearning
nconditioning 1
nconditions k5
aconducive,contributing,contributory vt
vconduct 1yu
nconducting 3tm
nconductor 3j
nconductor 46q
nconductor 41g
ncone 48r
vcone 24b
aconelike,conic,conical
nconfederacy 3n6
nsoutherner 3jf
nconfederate 3ve 1
vjoin
vunite 1
vconfederate 1
aconfederate
vconfer 3qh
vinquire 43g
vconfer_with,consult 1
nmeeting 330
nconference 1
nconference,league 2uo
nconference 311
vconfess 3z9
nconfession 3xq
npenance 2gm
nconfession 1
nconfessor 30p
nconfidant,intimate 1e0
vconfide 25e
vhand,pass_on,turn_over
vconfide,entrust 1
nconfidence 3u1
nconfidence 49o
aconfident 2uh
aconfidential
nconfidentiality 1qt
ndesign,plan 2yz
nconfiguration,constellation 1
nrestraint 45e
nconfinement 1
nconfines 6a
aconfining,constraining,limiting,restricting
nproof 47i
nconfirmation,verification 1
aconfirmed
vconfiscate,seize
nconflict 3ug
vconflict 1w7
aconflicting
nconfluence 48s
vconform_to 492
vconform_to 10u
aconforming
nconformity 3mz
norientation 447
nconformity 1
vconfront,face
vgo_about,set_about 49h
vconfront,face,face_up 1
nconfrontation tx
vmistake 16r
vconfuse 1
aconfused,disjointed,disordered,garbled
aconfused,lost
aconfused,disordered,upset
aconfusing,perplexing,puzzling
acongested
ncongestion 486
ncongestion 46l
vcongratulate 257
ncongratulation 4b3
vcongregate 2ww
ncongregation,fold
nlegislature 34j
ncongress 1
npolitician 40e
nlegislator 40f 1
ncongressman,representative 1
aconiferous
nconjecture,speculation 2w0
vconjecture,hypothesize,speculate,suppose 38p
aconjoined
nconjugate 2sa
vconjugate fo
aconjugated 1qn
ntiming
nconjunction 1
nconjunction,connective 4as
nmucosa 39h
nconjunctiva 1
vconnect
vconnect 2xi
aconnected 3wu
nconnection
nconnoisseur 41y
nimport,meaning
nconnotation 1
nmeaning 48p
nconnotation 1
vconnote,imply 45m
vconquer,seize co
vconquer 2ce
nvictor 29l
nconqueror 1
nconquest 30r
nsuccess 2uj
nconquest 1
nethics,morality,morals
nconscience,scruples 1
nconscience 3gy
aconscientious,painstaking 12x
aconscious
aconscious 2qi
nmobilization 4ca
nconscription 1
aconsecrated
aconsecutive
nconsensus 3op
npermission
nconsent 1
noutcome,result 4c1
nconsequence 1
nworth
nvalue 1
nimportance 1
nsignificance 1
nconsequence 1
nconservation 3xc
nprotection 47w
npreservation 1
nconservation 1
nideology 25
nconservatism 1
vconsider,study 28d
aconsiderable 364
rconsiderably,substantially
nconsideration 48q
nconsideration 4a6
aconsidered 3tt
vconsign 4d5
vconsign 32
vconsist,dwell,lie_in fu
nconsistency 3eu
aconsistent 4q
rconsistently,systematically
nconsolation,solace br
vconsolidate he
vconsolidate 4bu
aconsolidated,fused
nconsolidation 22i
nconsonant 4dl
aconsonant
nconsort 1mz
aconspicuous 1x3
rconspicuously,prominently
nconspiracy 3pv
nscheme,strategy 40i
nplot 1
nconspiracy 1
nconspiracy 2mg
nconspirator 2zy
vplot 1w1
vconspire 1
vconspire 48s
nconstable 15u
nconstant 4ak
aconstant,unvarying
aconstant
rconstantly,invariably
nelector,voter ol
nconstituent 1
aconstituent
aconstituted,established
nlaw 41w
nconstitution 1
nconstitution,establishment,formation 4c4
nwalk 1yt
nconstitutional 1
aconstrained 3tz
vconstruct,manufacture 466
aconstructive
vconstrue,interpret 372
vinvestigate,look_into 3fl
vresearch 1
vconsult,look_up 1
nconsultation,interview 4k
nconsultation 4l
veat 1p2 28w
veat_up 1
vconsume,down 1
vconsume,ware 3tc
aconsuming
vconsummate 46g
vconsummate 46h
aconsummate,masterly,virtuoso
aconsummated
nconsumption,ingestion,intake,uptake 41j
nsufferer 2m4
nconsumptive 1
ninteraction 4ct
ncontact 1
vcontact 48l
acontagious
acontained
ncontainment 41t
vcontaminate,foul 2aw
vcontaminate 4ca
nimpurity 4ej
ncontamination 1
vlook_at,view 3gc
vcontemplate 1
vcontemplate 4ay
vcontemplate 4b7
nlook,looking 4a9
nstare 1
ncontemplation 1
ncontemplation,musing,reflection 28
ncontemporary 3lb
acontemporary
acontemporary,present-day
ncontempt,despite,disdain,scorn 3nx
nrudeness 2fw
ncontempt 1
acontemptible 4dr
acontemptuous,disdainful,insulting,scornful
vcontend,postulate pq
ncontent,contents
ncontent,message
vcontent 481
vgratify,satisfy
vcontent 1
acontent,contented
ncontention 3ux
acontentious 35i
ndiscourse
ncontext 1
acontiguous,immediate lq
nlandmass
ncontinent 1
ncontingency 4fc
ncontingent 396
acontingent
acontinual
ncontinuance,continuation 4b3
vcontinue,go_along,go_on 4eo
vcontinue,go_on,proceed 35z
acontinued
acontinuing 1
ncontinuity ih
acontinuous 120
rcontinuously,endlessly
ncontinuum
ncontortion 4e9
ndistortion
ncontortion 1
acontraband
ncontrabass 11r 4aa
npreparation 4bh
nplanning 1
ncontraception 1
ncontraceptive 4ae
acontraceptive
vemploy,hire
vcontract,sign_up 1
vdecline 4f3
vsicken 1
vcontract 1
acontracted
acontractile 1
ncontracting 454
nreduction 4er
ncontraction 1
vdisagree
vcontradict 1
ncontradiction
ncontradiction 22q
ndifferentiation,distinction 39s
ncontradistinction 1
ncontralto hc
ncontrary,opposite,reverse
acontrary
ncontrast 3ih
vset
videntify 1
vdifferentiate,distinguish,separate 1
vcontrast 1
acontrasting
vcontribute,impart,lend 4ej
vcontribute 4do
vcontribute 3zb
ncontribution 2zm
ncontribution,donation 3t9
ncontribution,donation y8
ndonor 2tt
ncontributor 1
ncontributor 2xu
ncontrition ap
ninnovation,invention za
ncontrivance 1
vcontrive,devise,forge,formulate,invent 49i
acontrived
acontrolled 2q
acontrolling
acontroversial
vconvene 33d
nconvenience g8
nconvent nv
nconvention 81
nconvention,normal,rule
aconventional
njoining 4fv
nconverging 1
nconversion,transition 42i
nconversion 39t
nconversion 5t
vconvert 4fb
vconvert 4gj
vrenew 4a0
vreplace 1
vconvert,exchange 1
nconverter 4c2
nconvertible 3lu
nconvexity 1y0
nconveying 3za
nconveyor 2iz
nconveyor 2fa
nconvict,inmate 1a5
vlabel,pronounce 47r
vconvict 1
nconviction 3yq
nconviction,sentence 4ib
vconvince 32t
aconvinced
aconvivial
aconvoluted kq
nconvoy 4ig
vconvulse 3kn
vconvulse 1fy
aconvulsive,spasmodic
aconvulsive
ncook 4as
vcook 4ao
acooked 2tj 22l 1vt 1pp 1j8
ncookery,cooking 4gs
ncool x6
acool 1e9
vcool_off 4hd
ncoolant 3sk
nicebox,refrigerator 4bw
ncooler 1
ncooling
ncooling 4cx
ncoolness 42y
ncoolness xf
ncoolness 30e
nrustic gb
ncoon 1
ncoop 4ih
ncooperation 4e9
ncooperative 3wv
ncooperative 344
ncoordinate 49k
vcoordinate,organize 3os
vcoordinate 43s
acoordinate
acoordinated 420
ncoordination 420
nregulating 4ej
ncoordination 1
ncop 1bi
vcope,get_by,grapple 4i6
ncoping 1t3
ncopper 3ty a9
vcopper 365
ncopy 4b3
ncopy 2w6
ncopy 36j
vtrace 4h1
vcopy 1
nrepeating,repetition 3s
ncopying 1
ncopyright 47o 4d3
vprocure,secure 1m7
vcopyright 1
ncoquette 2hj
npink 3o1
ncoral 1
vheap,pile 3ph
vcord 1
ncordial,liqueur 3tn
ncordiality 3x7
ncords 1u6
ncorduroy 2en
nset
ncore,nucleus 1
ncore 4ie
ncore 4if
ncore,essence
vcore 16h
ncork 2pw 4hq
vfix,mend,repair 3rv
vplug 1
vcork 1
acorky 2w2
ncorn 14i
ncorn no
ncorn 2pz
vfeed 4d1
vcorn 1
ncornbread 2cu
ncornea 3if
ncorner 3at
ncorner 4iv
ncorner 4k2
njunction 2d1
nintersection 1
ncorner 1
vcorner 45b
ncornfield 2wp
ncornmeal 3ul
ncorolla 1g5
nglowing,radiance 30v
ncorona 1
nocclusion 4dt
nthrombosis 1
ncoronary 3wu 1
ncoroner 4b6
ncorporal 453
acorporal,somatic
acorporate,incarnate
nfirm 3yt
ncorporation 1
acorporeal 3
ncorps 3yz
ncorpus 1dw
ncorral 3cy
vcorral 2sw
vreverse 4jw
vcorrect 1
acorrect,right
acorrect,right
acorrect
nediting 4j7
ncorrection 1
ndepartment 1yf
ncorrections 1
ncorrective 4fk
vcorrelate 4dc
acorrelated
ncorrelation 30n
vcorrespond 4dg
ncorrespondent li
acorresponding
acorresponding
ncorridor 3we
vcorroborate 3ur
ncorrosion 2ao
ncorrosive 4bx
acorrosive
vcorrupt,profane 4jb
acorrupted
ncorruption 1r0
ncortex
ncortex 3jw
ncorticosteroid 19c
nfunction
ncosecant 1
ntoiletry 4ga
ncosmetic 1
acosmetic,decorative,ornamental
nphilosophy 49t
ncosmology 1
nsophisticate 4h0
ncosmopolitan 1
ncosmos,universe,world
vcost 4l6
vcost 1ia
acostly
acostly
ncosts 3t2
ncostume 34i
ncostume 34j
vcostume rx
ncottage 27j
ncotton 301 4k3
ncotton 2h8
vcotton 1dj
acottony
ncouch,sofa 3s5
vcouch 3al
ncough,coughing 4jx
vcough 2c9
ncouncil 40m
ncounsel 34q
ncounseling,guidance
ncounselor 43p
ncounselor 23d
ncount 4dc
vcount,matter 4lt
ncountenance,visage 3hw
ncountenance,sanction
nface
ncountenance,visage 1
ncounter 43t
ncounter 38u
vcounter 3lj
vcounteract 4ly
vcounteract 10l
voffset 2y0
vcounteract 1
ncounterattack 3r1
vcounterattack 362
ncounterbalance 4mu
acounterbalanced 2y4
nimitation 3v
ncounterfeit 1
vcounterfeit,fake,forge 4fj
acounterfeit 38a 27o
noffence,offensive 4iq
ncounteroffensive 1
nequivalent
ncounterpart 1
ncounterpoint 4le
acountless,innumerable,multitudinous,myriad
ncountry 24m
ncountryman yi
ncounty 3z6
ncoup,takeover 4ns
ncoup br
npair 3h7
ncouple 1
nfamily 3ot
ncouple 1
vcouple,match,mate,pair 39s
vcouple 435
vcouple,pair ej
acoupled
ncoupling g6
ncoupon 4c1
nexample,instance 4lc
nsample 1
ncoupon 1
neducation,instruction 4je
ncourse 1
ncourse 3vz
vcross,cut_across,get_over,pass_over,traverse 1ze
vcourse 1
rcourse,naturally
ncourt,tribunal 3hq
vcourt,woo 4n5
vcourt,woo
acourteous
ncourtesy 4mm
ncourtier 36t
ncourtroom 2xx
ncourtyard 4o0
ncousin 3pl
ninlet
ncove 1
ncovenant 413 4cm
vcovenant 18i
ncover,masking hs
vcover,extend
vcover 4cm
ncoverage 3ro
ncoverage 4d8
acovered 2qv
nflock
ncovert 1
acovert yu
vcovet 4er
ncow 2oo
ncowardice 36h
acowardly 13w
nworkman 2ts
nlaborer 1
ncowboy,puncher 1
ncowhide 3wj
ncowl,cowling 3ei
vcowl 3bw
acowled zo
nenzyme 42r 1d7
ncox 1
nwolf 2qq
ncoyote 1
ncozy 4ov
acozy nx
ncps,hertz 4jo
ncpu 466 4ih
ncrustacean 3q0
ncrab 1
ninfestation 4p7
ncrabs 1
ncrack 4kj
ncrack,gap 4p4
ncrack,crevice,fissure 249
ncrack,cracking 2y5
vcrack 2xz
acracked
ncracker 2i4
ncracking 20h
ncrackle 2ya
vrattle 2y4
vcrackle 1
vcrackle,crunch 2g9
vcrackle 4ig
neccentric
ncrackpot 1
ncradle 3vh
norigin,source 4oc
ncradle 1
vcradle zg
vfashion 4i7
vcraft 1
ncraftsman 4kx
ncraftsman 3gw
nskill 4op
ncraftsmanship,workmanship 1
acrafty,sly,wily
ncrag xt
vstuff 421
vcram 1
ncramp,spasm 4nl
vstretch 46g
vcrane 1
ncranium 3od
acrank
nii,two 4gw
ncraps 1
ncrash 4jh
vcrash 1fl
vcrash 35i
vcrash,ram 102
ncrate 24z
vcrate 2ye
vcrave 4gk
acraved,desired
acraven 1s
ncrawl 4l5
vcrawl,creep 4j6
ncrawling,creeping 4l7
acrazed,deranged
rcrazily,insanely
nmadman,maniac ce
ncrazy 1
acrazy,mad
acrazy
vcreak,screech,squeak 2hg
ncreaking 2zl
ncream 3gu
ncrease,fold
vfold,turn_up 4pu
vcrease,crisp,wrinkle 1
vcreate
ncreation 3pg
ncreation,founding,initiation 4pg
acreative
acreative d9
acredible
ncredit
ncredit 3yi
ncredit 4jc
vcredit 3en
vcredit 3eo
acreditable
acredited 39b
ncredits 3xc
ncredo,creed 481
acredulous a
ncreed 483
vcreep,mouse,sneak 3vm
ncreeper 4mm
vcremate 1sp
ncreole 41w
ncrepe 4i5
vcrepe 3ek
acrepuscular
nloudness
ncrescendo 1
ncrescent 3j4
acrescent
ncress 41b
acrested 4b1
ncrew 45x
ncrew 45y
vstaff 4kr
vcrew 1
ncrib 3xo
vcrib 18a
ncricket 3sr
vcricket 30y
acriminal,reprehensible
acriminal
ncriminality n5
ncrimson 120
acrimson,red 2fq
vcringe,flinch,quail,recoil,shrink,wince 37b
vcringe,fawn 3jk
vcripple 2e8
acrippled,game,halt
acrippling,disabling
ndifficulty 4s9
ncrisis 1
ncrisis 102
ncrisp 1yu
acrisp,sharp
nfreshness 46t
ncrispness 1
vcrisscross 4j
acrisscrossed
nideal 4pq
ncriterion,standard 1
ncritic 4nn
njudge 4j5
ncritic 1
acritical
acritical
acritical,vital
ncriticism 3md
ncriticism 4qw
ncroaking 4n4
ncrochet 2me
vcrochet 4l9
acrocketed 4c6
ncrocodile 40j
nfarmer 3jy
ncrofter 1
ncrone 3tz 2r2
vcrook 3kf
acrooked 378
vcroon 2qg
noutput,yield 45p
ncrop,harvest 1
vcrop 4qx
vcrop_up,pop_up 3o5
ncroquet 4hm 3b7
vcroquet 2m6
ncross 4t2
nmarking 30w
ncross 1
ncross 30x
vencounter,meet,run_across
vcross,intersect 1
across,transverse
across,fussy
ncrossbar 4ny
acrossed
ncrossing 2eo
ncrosspiece 2vo
ncrossroads,hamlet qm
ncrossroads 1c
noverlap 36g
ncrossroads 1
acrosswise a
ncrouch 4s7
vcrouch,stoop 3l6
vsit
vcrouch,squat 1
ncrow 3b8
ncrow 32p
vcrow,gloat 2fj
vcrow 2m9
vcrow 2ma
ncrowd 3np
vcrowd,herd 4ju
voccupy
vcrowd 1
vcrowd 3g8
acrowded
ncrown 4us
ntop 45y
ncrown 1
nwreath 4di
ncrown 1
ncrown 2da 241
ncrown 3q7
venthrone,vest
vcrown 1
vcrown 11z
acrowned 1n7
acrowning
npenalty,punishment 4uu
nexecution 1
ncrucifixion 1
vexecute 1x4 3a2
vcrucify 1
ncrude,petroleum 2hi 1cg
acrude
acrude,earthy
ncruelty 4f3
nvoyage 2fv
ncruise,sail 1
vcruise 4nf
vcruise 4ng
vcrumble 4tt
acrumpled
ncrunch 33p
nexpedition 1q6
ncrusade 1
ncrush 42p
vcrush,oppress,suppress
vcrush,mash,squash,squeeze 13b
vcrush 1aj
acrushed
acrushed
ncrusher 4pj
nprevention qd
ncrushing 1
acrushing
ncrust 471
vcrust 4u9
acrusted,crusty,encrusted 6t
ncrutch 2i4
nimplementation 4vq
nmeans,way 1
nexpedient 1
ncrutch 1
vcry,holler,scream,shout,squall,yell 2nt
ncrying,tears,weeping 4it
acrying,insistent
acryptic,inscrutable,mysterious
ncrystal 4oy
ncrystal 2bj
acrystalline
vform,shape 4tg
vcrystallize 1
vcrystallize,illuminate,sort_out 15l
vcrystallize 4uq
ncrystallography 3g0
nctenophore 3wp
ncuban 469
npolyhedron
ncube 1
vmultiply 3ob
vcube 1
ncuckoo,jackass 3is
vecho 2oc
vcuckoo 1
nvine 4r9
ncucumber 1
nfeed 46a
ncud 1
vcuddle,nestle,snuggle 13g
vembrace,hug 15u
vcuddle 1
vcue,remind 4qg
nflap 4w4
ncuff 1
ncuisine e1
nculprit 49q
ncult 210
nvogue 3pq
ncult,furor 1
vcultivate 2al
ncultivation 4nr
acultural,ethnic
nculture 17e
nculture 3pw
vculture 4ue
acultured,polite
ncumin 46a
ncumulus 12b
nshrewdness 2ae
ncunning 1
acunning,cute 3ex
ncup 2bo 40z
vcup 16
ncur 2kw
ncurb 3a8
npavement 3a9
ncurbside 1
ncurd 475
vcure 44z
ncure-all 4md
acurious,funny,peculiar,queer,rum,singular
acurious
rcuriously,oddly,peculiarly
vcurl 4w4
vcurl 3ol
vcurl 37t
vcurl 3ce
acurled,curling
nshorebird 3eo
ncurlew 1
ncurling 3fc
acurly 4
ncurrant 2u1
nprevalence
ncurrency 1
ncurrent 490
acurrent 194 in
ncurriculum 4pe
ncurry 242
vflavor,season
vcurry 1
nprofanity 4rz
ncurse,expletive,oath 1
ncurse,hex 1ey
vcurse 3gp
acursed 2or
nhandwriting
ncursive,longhand 1
acursive
acursory,perfunctory 1ow
vlimit 4vn
vcurtail,restrict 1
ncurtain,drape,drapery 2mz 4sh
ncurtain 333
vcurtain 4d8
rcurtly,shortly
ncurtness j5
ncurvature 4y3
vcurve,sheer,swerve,trend,veer 3da
vcurve,wind 4xc
acurved,curving 3pa
ncushion 4sl
vcushion 22c
ncusp 3my
ntormentor
ncuss 1
ncustard 24u
acustodial
ncustody,detention 2hn
ncustom 4ty iw
ncustom,tradition
acustomary h4
nlevy
ntax,taxation 1
ntariff 1
ncustoms 1
ncut 45z
npassage 4wq
ncut 1
nditch 4yj
nfurrow 1
ncut 1
vcut,cut_back,cut_down,reduce 4wj
acut 1c8
acut
vcut_across 4y2
vcut_back 2h8
vcut_off 2ao
vcut_off yh
vcut_out 1to
vcut_out 1oj
vgrab 3s8
vintercept 1
vcut_out 1
vinterrupt 2au
vcut_short 1
vcut_up 3d8
vcut_up 2ov
nskin 3xh
ncuticle 1
ncutting 3s9
ncutting 2fb
ncutting 2ch
acutting,stinging
ncyanide 4pu
ncycad 4um
ncyclades 2w
ncycle,round
ncycle 47l
nrepeat,repetition 4zg
ncycle 1
vcycle 2b2
nrider 48t
ncyclist 1
acylindrical
ncypress 39a
ncyst 4zq
nprotoplasm
ncytoplasm 1
nmonarch,sovereign 1wc 4dr
nczar 1
nczech 3jx
ndab 509
vdab 3my
vdab,pat 33e
vimmerse,plunge 1l1
vdip,dunk 1
vdabble 1
adabbled,splattered bk
nparent 41f
nfather 1
ndad,daddy,pa,papa,pop 1
ndaffodil 4vd
ndagger 336
npress 4ak
nnewspaper,paper 1
ndaily 1
adaily
adainty
ndaiquiri 142
nfarm 309
ndairy 1
ndaisy 413
nsiouan,sioux
ndakota 1
ndam 3a6
vdam 37f
ndamage,harm,impairment 4va
adamaged 340 5r
ndamages,redress 47n
adamaging,detrimental,prejudicial
ndame 2yr
nworthlessness
ndamn,shucks 1
vdamn 2q6
adamn,goddamn 32
ndamnation sh
adamned
nwetness 50w
ndamp 1
adamp,moist
vsuppress
vdampen,stifle 1
ndance 4x3
ndance 38j
vdance 3ga
ndandelion 4aq
ndandy,gallant 4kr
ndanger 516
ndanger,risk 1wi
ndanger
adangerous
vdangle 311
vhang,hang_up 42e
vsuspend 1
vdangle 1
ngermanic 4cb
ndanish 1
adapper,jaunty,spruce
vdare 50l
vdare 50m
vdare 4p7
ndaring 1l2
adaring 4je
ndark 51m
nscene 3s9
ndark,darkness,shadow 1
ndark,night,nighttime 4lg
adark a6
adarkened
adarkening 2
vdarn hx
vdart,dash,scoot 37y
vhurl,hurtle,lunge,thrust 3h2
vdart 1
ndarts 3jx
ndash,flair 2cc
nrunning 4wm
ndash 1
vdash,smash
adashed,dotted
adashing
nday
ndate 1
vgo_out 52m
vdate 1
vstamp 517
vdate 4hh 1
vdate lo
vinitiate,originate 4uq
vdate_back,date_from,go_back 1
adated
ndating 448
ndaughter 3g0 30j
ndawn,daybreak,sunrise 32n
vdawn,get_across,sink_in
ntime 4m9
nday 1
vdaydream,dream vr
ndaylight 3iz
ndays 4md
adazed,groggy
vdazzle 2ro
adazzling
nelectricity 3j6
ndc 1
ndeacon 47f
ndead
adead 3pg 2qs
vsoften 50n
vdeaden 1
adeadened
adeadly
adeadly,lethal
vdeaf 50s
adeafening,thunderous
ndeafness 531
ndeal 4km
vdeal,plow,treat 4ke
vdeal 529
nmerchant
ndealer,trader 1
ndealer ii
nhandling,treatment 4un
ndealing 1
ninterchange p0
ndealings 1
ndean 4ny
ndear,honey 33y
ndeath 4y4
ndeath
ndeathbed 4n8
adeathlike,deathly o
ndebate 3v7
nspeech 53x
ndebate 1
vdebate,deliberate 4kw
vdebate 1
vdebate 4ky
nmerrymaking 1u8
nrevelry 1
ndebauch 1
adebilitating
ndebility,infirmity 53t
nwaste 51p
nrubbish 1
ndebris,dust,junk,rubble 1
ndebt
ndemonstration,presentation 1fa
ndebunking 1
ndebut,entry,introduction 52h
vintroduce 4rn
vdebut 1
ndec,december 3wb
ndecade 4nv
adecadent
ndecay
ndecay,decline
vdecay 537
vdecay 538
ndeceased
adeceased,gone 1h
ndeceit 29r
adeceitful,fraudulent
ndeceleration,retardation,slowing 4z3
npropriety 35f
ndecency 1
nrighteousness 49m
ndecency 1
adecent,nice
adecent,fitting
rdecent,properly
adecided
rdecidedly,definitely,emphatically
adeciding,determinant,determining
nimaginary 4vg
nreal 1
nrational 1
ndecimal 1
adecimal
ndecimeter 4tn
adecisive 7
ndeck 3hd
ndeck 3ft
vdeck 545
vdeclaim,recite 2v1
noratory 1g
ndeclamation 1
ndeclaration 4l4
vdeclare 4kv
adeclared 4di 44e 3r0 3k2
ndecline,diminution
ndecline 556
vdecline,refuse,reject,turn_down
vdecline,go_down,wane 3ol
ndeclivity 3sw
vdecompose 549
ndecomposition 4er
ndecomposition,disintegration 55c
ndecorator 3on
ndecorator 3ta
ndecorum 10
ndecoy 4it 4xy
ventice,lure,tempt 4io
vdecoy 1
ndecrease,lessening 508
adecreased,reduced 54a
adecreasing
vdecree 4oa
adedicated
adedifferentiated
vdeduce,derive,infer xx
vdeduce xy
vdeduct,subtract 3y5
vdeduct 4zc
adeductible 4cz
nloss
nexpense 4cy
ndepreciation 2 1
ndeduction 1
ndeed 4u9
ndeeds,works 51j
vdeem,take_for,view_as 52g
adeep
adeep 2m5
rdeep,deeply
rdeeply,profoundly
ndeer 44i
nfailure 56j
nloss 1
ndefault 53m 1
vfail,neglect
vdefault 1
nfailure 568
ndefeat,licking 569 1
ndisappointment 2nr
ndefeat,frustration 1
vrepudiate 2c0
vrebut,refute 1
vnegative,veto 1
vdefeat 1
adefeated
vdefecate 2we
nexpelling 4tw
nexcretion 1
ndefecation 1
ndefect 2ve
ndefect 1uq
vdefect,desert 2it
adefective,faulty
adefective 55g
vdefend 3x8
vdefend 3dr
adefending
ndefense 579
ndefense ul
adefenseless
adefensible
ndefensive 50x
adefensive 6
vwait 566
vdelay 1
vdefer,postpone,put_off,set_back,shelve,table 1
ndeference 55n
ndefiance
ndefiance 1qp
ndeficiency,inadequacy 52x
adeficient,lacking
ndeficit,shortage 2
adefinable
vdefine,delimit,specify 56j
vfix,specify 4qw
vdefine 1
vdefine 1pa
ndefining,shaping
adefinite 1rv 2v
ndefinition 4z2
ndistinctness
ndefinition 1
adefinitive
adeflated
ndeflection 56z
ndeformation,distortion 73
adeformed,distorted,malformed,misshapen
ndeformity 57q
vdefray 4n2
vmelt,thaw 56r
vdefrost 1
nreprobate 4l7
ndegenerate,deviate 1
vdegenerate,deteriorate rs
adegenerate,dissipated,dissolute
adegenerative 1ks
ndegradation 56g
ndegree,level,stage
adehydrated
ndryness 582
ndehydration 1
adejected i
ndepression 585
ndejection 1
ndelay,wait 2zo
ndelay 58l
vdelay,hold_up 2sw
vdelay 562
adelayed
ndelegate 4ma
vdelegate 4qj
ndelegation 53e
adeliberate
rdeliberately,intentionally
ndeliberation 405
ndeliberation,weighing vy
adeliberative
ndelicacy 2iy
adelicate 89
adelicate
adelicate,fragile
rdelicately,fine
ndelicious 435
adelicious,delightful
vdelight,please tm
vdelight,revel
adelighted
ndelinquent 4m7
adelinquent
ndelirium,frenzy,fury,hysteria 4l5
vdeliver 4q9
vfetch 4ys
vdeliver 1
vdeliver,hand_over,turn_in zf
nrecovery 59e
ndeliverance,rescue,saving 1
ndeltoid 58j
nflock,heap,lot,mass,mint,pile,plenty
ndeluge,flood 1
ndelusion 596
ndemagogue 23o
ndemand 43g
nduty,obligation,responsibility 59m
ndemand,requirement 1
ademanding
ndemarcation 2r6
ninsanity 59d
ndementia 1
ndemocracy x0
ndemocracy,republic
ndemocrat 23y
ndemocrat 4vv
ademocratic 1iw
vdemolish 24a
ademolished
ndemon,devil,fiend 4qf
vdemonstrate,establish,prove,show 4pg
ndemonstration 1l0
nobjection,protest 5a2
ndemonstration 1
npronoun 59c
ndemonstrative 1
ndemoralization 1u
nrestatement 51f
ndemythologization 1
vdemythologize 57o
ademythologized
ndenial 5ab
ndenial 4po
ndenomination 550
ndenominator 50s
vdenote 4w2
vdenounce 4w2
adense
adense
adense
ninability
nstupidity 1
ndenseness 1
nsolidity 571
ndensity 1
ndent 291
vtwist 59c
vdent 1
ndentist 55i
nmedicine 4zo
ndentistry 1
ndenture 54w
vdeny u6
vdeny 45
vdeny 3id
vexit,get_out,go_out 3pt
vdepart,go_away 1
vdepart,set_off,set_out,start_out,take_off 5b4
nvariation 55e
ndeparture,deviation,difference 1
vdepend 59y
adependable,reliable
adependable
ndependence,dependency
ndependent 3wj
adependent 3of
vdepersonalize 58p
vdepict,picture 53d
velaborate,expound 1ku
vset_forth 1
vdepict,describe 1
vdepict,portray 53h
adepicted,portrayed
adepleted
ndepletion uv
adeplorable,sorry 3n9
rdeplorably,woefully
vdeplore 3u8
vdeploy 4n9
ndeposit,sediment
vdeposit,lodge,stick,wedge 4ce
vdeposit 588
ninvestor
ndepositor 1
ndepository,repository 4mp
nstation 4mq
ndepot,terminal 1
ndepravity 2gx
ndepravity 40h
adeprecating,deprecatory
ndepreciation vb
vdepress 2kf
adepressed
ndepression 5bo je
ndepressive xg
npoverty 5bq
ndeprivation,want 1
vdeprive,divest,strip
adeprived
ndepth 50l
ndepth 3vs
ndepths 4no
ndeputy 24f
ndereliction 22y
ndereliction 22y 57j
nderision 3yl
aderisive,mocking,taunting
nderivation md
nderivation,deriving 53n
nderivation 4e4
nderivative,differential 44h
aderivative
vderive,gain 2f0
vevolve 4qk
vderive 1
aderived 4
ndermatitis 51w
aderogatory,disparaging
nsaint
ndervish 1 28w
ndescendant,descendent 4ds
adescendant
adescending 1
ndescent 4v9
ndescent,origin
vdescribe,report 56r
adescribed
vdesecrate 3zd
nevil,wickedness 41l
ndesecration,sacrilege 1
ndesert 3p1
vleave
vdesert,desolate,forsake 1
vdeserve,merit 5bz
adeserving,worth
ndesign,designing 45t
vdestine,intend 2vn
vdesign 1
vdesign 55c
adesignate
ndesignation 2q2
adesigned,unintentional
ndesigner 3wb
adesirable
ntendency
ndesire 1
adesirous 3s8
ndesk 4iy
ndespair,desperation 5d7
ndespair 4xm
adespairing,desperate
ndesperate 3l5
adesperate
rdesperately,urgently
adespicable,vile
vdislike
vhate 1
vdespise,disdain,scorn 1
adespised,hated
ndespondency 2ka
adespondent
ndespot,tyrant 2a3
ndespotism 41b
ndessert 2os
ndestination 42c
ndestination 4pt
vdestine,doom,fate 83
adestined
ndestiny,fate 5do
ndestiny,fate
adestitute,impoverished,needy
adestroyed 32y 49
adestroyed,ruined
ndestroyer 23y
adestructive 4df 34h sf ip
vdisconnect 3s1
vdetach 1
adetached
adetached,isolated,separated
ndetachment 4k9
ndetachment 5ck
nfact 5bp
ndetail 1
ndetail,item
ndiscussion 2lx
ndetail 1
vdetail 3a
vdetail 400
adetailed,elaborate,elaborated 25e
ndetails 567
vsight 54k
vdetect,discover,find,notice,observe 1
adetectable,noticeable
adetectable
adetected
ndetecting 4gg
ndetection,sensing 1gu
ndetection 2pi
ndetective 272
ndetector,sensor 590
vdeter,discourage 253
ndetergency 3uh
ndetergent 1nj
vdeteriorate ah
adeterminable 42a 7g
adeterminate
ndetermination,finding 2pr
nfirmness,resoluteness,resolve
ndetermination 1
vdetermine,influence,shape 57a
adetermined
vdetract g6
vdevastate 2g9
adevastating
vdevelop o4
vdevelop,evolve 57h
vdevelop,evolve 5e2
adeveloped
ndeveloper 466
adeveloping,underdeveloped
ndevelopment,evolution
vdeviate,divert 3ue
ndeviation 3un
ndevices 4d6
nexclaiming,exclamation 59n
ndevil,dickens 1
adevilish
ntestament,will 53p
ndevise 1
adevoid
vdevote 5c0
adevoted 9v
ndevotion 4yx
ndevotion 4nv
ndevotional 3ms
vdevour 2gw
adevout
ndewar 29i
ndexamethasone u1 552
ndexterity 4yr
adexterous 4yu
ndhegiha fb
ndi-iodotyrosine 569
ndiabetes 55f
adiacritical
vdiagnose 4hn
vdiagnose 4ho
nidentification 15
ndiagnosing,diagnosis 1
adiagonal
ndrawing 3t0
ndiagram 1
vdiagram,plot 58i
ndial 3tg
vdial 3q7
ndialect,idiom 4kn
ndialectic ud
ndialectic zu
ndialogue 1wv
nscript 5ef
ndialogue 1
ndialogue 5eh
ndialysis 4i7
vdialyze 5fd
njewel 3iu
ndiamond 1
ndiamond 28e 4uz
ndiaper 2ux
ndiaphragm 5ax
nmusculature
ndiaphragm 1 4eu
ndiarrhea,diarrhoea 5e5
ndiary,journal 5es
ndiatom 4q6 5bv
ndice,die 4d8
vdice 3us
ndichromacy 5gq a3 5g4
ndicot 5bz
vdictate,prescribe 2pj
adictated
nspeaker
ndictator 1
ndictatorship,tyranny
nreference 2zr
ndictionary 1
ndie 3v6
vdie,drop_dead,expire,pass_away,perish 5g0
vdie_away,let_up 40f
vdie_out 5eg
ndiet 4ra
vfast 5dp
vdiet 1
ndietary 4rd
nestrogen 24w
ndiethylstilbestrol 1
adifferent 4dz 10q 10k
adifferent
ndifferentiation 2ec
rdifferently,otherwise
adifficult,hard 4ln 3t4
ndifficulty,trouble 328
ndifficulty
vdistribute,spread
vdiffuse,fan_out,spread_out 1
vdiffuse,permeate,pervade 22l
adiffuse
adiffused
adiffusing
ndiffusion
nspread,spreading 50f
ndiffusion 1
ndistribution 4n0
ndiffusion 1
vdig 24f
vdig_in 2sw
vdig_into,probe 22w
vdig_up 2ko
nperiodical 48q
ndigest 1
vprocess,treat 4yc
vdigest 1
vdigest 4b8
adigestible
ndigging,excavation 4b1
ndigitalis 1vn
adignified
adignified
vhonor,reward 4bn
vdignify 1
ndignitary 5dc
ndignity 1bk
ndignity 3j8
vdigress 5ch
ndigs 5i6
adilapidated hr
vwiden 5d7
vdilate 1
ndilation 49
ndilemma 3dn
adiligent
ndill 4s5
vdilute 34m
adilute,diluted
ndilution 3zu
ndilution 12d
adim gy
adim,faint
ndime 1ld
vmark 33q
vdimension 1
adimensional
adimensioning
vdiminish 5gm
adiminished,lessened,weakened
adiminishing dc
ndiminutive 5ij
adiminutive,petite,tiny
rdimly,indistinctly
vinculcate 1nu
vdin 1
vdine 2u6
adingy,grimy
neating,feeding 14x
ndining 1
ndinner 2uc
ndinosaur 4qv
njurisdiction 30j
ndiocese 1
ndioxide 47u
vdip jd
vdip e5
vstain 2qd
vdip 1
ndiplomacy 4b3
ntact 4ok
ndiplomacy 1
adiplomatic
nladle 4nq
ndipper 1
vdirect 3t3
vdirect,target 4vm
vdirect 5c3
adirect
rdirect,directly,straight
adirected
adirecting
ndirection
ndirection 4hq
ndirectionality,directivity 43z
npronouncement 4zm
ndirective 1
rdirectly,forthwith,immediately,instantly,straightaway
ndirector,manager 54k
ndirector 2qe
ndirector 30u
ndirectory 34
ndirt,soil,stain 5k3
adirt
adirty,soiled,unclean 3kh 11
adirty 3nb
vdisable,incapacitate 5hz
ndisabled,handicapped
adisabled,handicapped
vdiscriminate,single_out 13m
vdisadvantage,disfavor 1
adisagreeable 4je
ndisagreement
ndisappearance 5ko
ndisappearance 5kc
ndisappearance 5iw
adisappointed,frustrated
adisappointing
ndisappointment 2wy
ndisapproval 4tl
vdisapprove 5h3
ndisarmament 5kz
vdisassemble,take_apart 2fd
adisastrous
ndoubt,uncertainty 5kp
ndisbelief,skepticism 1
vdisbelieve 2qc
ndisc,record 5f6
adiscarded
vdiscern,distinguish,make_out,pick_out,recognize
adiscernible
nemanation,emission 5l9
ndischarge 1
vdischarge,dispatch 5da
vdischarge 3i
adischarged,dismissed,fired
ndiscipline 5cj
ntraining 5gm
ndiscipline 1
adisciplined 13z
adisciplined
vdisclose 2ti
ndisclosure,revealing,revelation 5lk
ndiscoloration,stain 4gh
ndiscomfort 5l9
ndiscomycete 4zw
adisconcerting
vundo 10f
vdisconnect 1
adiscontent,discontented
vdiscontinue 56p
ndiscontinuity 32k
vdiscord 5ko
ndiscount 158
adiscouraged,disheartened
adiscouraging
vdiscourse,discuss,talk_about ih
vdiscover,find_out,hear,learn
vdiscover 1ev
vdiscover 2
ndiscovery i
ndiscredit,disrepute 5lv
vdiscredit 2rb
ndiscrepancy,variant b2
adiscrete
nliberty 41u
ndiscretion 1
ndiscretion 2da
adiscretionary 4do
vdiscriminate 15a
adiscriminating 64
ndiscrimination 5md
vdisdain,scorn 3wt
adiseased,pathologic
vdisengage,withdraw 2ue
vdisentangle,extricate
vdisentangle,straighten_out 4s3
nrejection 5i3
ndisfavor 1
adisfigured
vdisgrace,dishonor,shame
nsemblance 4hj
ndisguise 1
adisguised,masked xr
ndisgust 4ve
vstir
vdisgust 1
adisgusted
adisgusting,foul,loathsome
vdish 5fg
adisheartening z
adisheveled,frowzled,tousled
adishonest i8
adishonorable
ndishwasher 5g3
ndishwater 2vq
neducation
nenlightenment 1
nsophistication 1
ndisillusionment 1
adisinfectant 4jm
vdisintegrate 5lt
ndisk
nplate 5mq
ndisk 1 5hb
vtransform,transmute 5kq
vwork_on 1
vtill 1
vplow 1
vdisk,harrow 1
adisklike 1yu
ndislike 4l0
ndislocation 5n1
vdislodge,free 4pu
ninfidelity
ndisloyalty 1
ndismay a1
ndismissal 5nn
vdismount,get_down 2cm
ndisobedience 5np
adisobedient
vdisorder,perturb,trouble 50i
adisorderly 37l
adisorderly,jumbled
adisorganized 1cx 25v
ndisorientation 47x
adisparate 69
adispassionate
ndispatch,shipment 5nv
vship 5dg
vdispatch 1
npermission,permit 5f2
ndispensation 1
adispensed
ndispenser 4rx
nenlargement,expansion 5m9
nextension 1
ndispersal 1
vdisperse,scatter,sprinkle 2w
vdisperse 5mv
adispersed,spread
ndispersion 6a
vdisplace 5dt
nreplacement,replacing 5mh
ndisplacement 1
ndisplacement 5ip
ndisplay,show
ndisplay,showing 1zg
ndisplay 414
adispleased 4na 1q
adispleasing 2w
ndispleasure 35m 4nd
nitem
ndisposable 1
ndisposal 44z
ndisposal,disposition 5op
vdispose 469
vdispose 9i
vdispose_of 59c
adisposed
adispossessed
ndispossession 5ov
vdisprove ew
vdispute,quarrel 4ew
adisputed 17e
adisqualified
vdisqualify,unfit 5mf
ndisregard,neglect
ndisregard,neglect 5k8
vdisregard,ignore,snub 5k6
ndisrepair 5or
adisreputable
adisrespectful 9t 19t cs
ndisruption,interruption gm
adisruptive,riotous,troubled,tumultuous,turbulent
adissatisfied 3i
vdissect 42z
adissected 1jc
ndissection pn
ndissection 5l5
ndissension 5pe
ndissent 1ku
ndissent 5pg
vdissent 18s
ntreatise 5na
ndissertation 1
ndisservice 5kr
vdissipate,scatter 30k
vdissipate 1b7
ndissipation 1c
ndissociation 5ns
ndissolve qp
vdissolve 5oc
vdissolve 5od
vdissolve 5hw
adissolved
vdissuade 56q
ndistance 51a
vhold,keep,maintain
vdistance 1
adistant
adistasteful
ndistension 1v
vdistill,purify 4xn
vdistill 5oo
vdistill 5i5
adistinct 8h
adistinct 23z xf
ndistinction,eminence 5q0
ndistinction 4wq
adistinctive 27w
adistinctive
adistinguished
adistinguished 7u
vdistort,falsify,warp 2t0
vdistort 5oz
vembarrass 3la
vdistract 1
ndistraction 3l9
adistraught 536
vdistress 36j
adistressed
adistressing,disturbing,troubling,worrying
vdistribute
vdistribute,give_out,hand_out
adistributed 8q 8p 2k 2d
ndistribution 4fi
adistributive 4xt 8q
nsupplier
ndistributor 1
vgovern,regulate 59z
vdistrict,zone 1
ndistrust,suspicion 5s
vdistrust,mistrust,suspect 5r
vdisturb,raise_up,stir_up 5gd
ndisturbance,perturbation,upset 53k
adisturbed,upset,worried
adisturbed
ndisuse,neglect lh
ndiuretic 5g2
ndivan 14d
nnightclub 3tn
ndive 1
ndive 3um
vgo_down 2g4
vsubmerge 1
vdive 1
nexplorer
ndiver 1
vdiverge 465
ndivergence 5pg
adivergent 9q
adivers,diverse 9r
adiverse 9s
ndiversification 5pk
nturn,turning 5pl
ndiversion 1
ndiversion 4v9
ndiversity,variety 4y3
vdivert 2fz
nwrit 5fk
ndivestiture 1
ndivide 6y
vdivide,separate,split 5qb
vdivide,fraction 4jr
adivided 34k 2ao 1zq
nincome 4un
nearnings,profit,profits 1
ndividend 1
nopinion
nguess,speculation,supposition,surmise 1
ndivination 1
vdivine 5hs
nmatch 2n0
ndiving 1
adivisible
ndivision 55v
ndivorce 5s3
vdivorce 334
vdivorce 335
adivorced
vdizzy 5pm
adizzy
adizzy,silly
npolymer 5id
ndna 1
ndo 58g
vdo,make
vdo 5kd
vdo_well 5r6
adocile
ndock 4k7
vdock 3dm
vdocket 547
ndoctor,physician 5na
vspoil 2wc
vdoctor 1
vdoctor 3i2
ndoctorate 5sw
ndocument 45b
vdocument 5lv
vdocument 587
nfilm,movie 52p
ndocumentary 1
ndodge 1fd
ndodge 1zy
vdodge 47q
vdodge 47r
vdodge,evade,hedge,sidestep,skirt 47m
adogged,unyielding
rdoggedly,tenaciously
nrhyme,verse 435
ndoggerel 1
adogging,persisting 1d1
ndoghouse 5sj 4if
adoglike
ndogma 11g
ndogtooth 5o1
ndogwood 5o1
adoleful
ndoll 434
ndollar 5hr
ndollar 3n5
ndomain,land
adomed,vaulted
ndomestic 2sw
adomesticated
ndominant 5ma
adominant 1bz
vdominate,predominate,prevail,reign
vdominate 3oa
adominated 1c3
adominating 4
ndomination 5tn
ndomination,mastery,supremacy 4h1
vdomineer 2zf
adomineering 49u
nmendicant 5t3
ndominican 1
ndominion 4h6
ngentleman 5d3
ndon 1
vdon,put_on 4bw
adone,through
ndonkey 45n
ndoom fv
ndoomed,lost
adoomed qu
nentrance 5nc
ndoor,doorway 1
nknob 2ti
ndoorhandle,doorknob 1
nguard 3ej
ndoorman,porter 1
ndooryard 465
ndope 5ja 1xu
vdope 3ou
adoped
ngreek,hellenic 54w
ndoric 1
adormant 4h9
ndormitory 3zo 5tu
ndosage,dose
vdose c6
ndot 7a
vdot,stud 15s
adotted,speckled
nexploit,feat 5mf
nhit 1
ndouble 1
vmultiply 5cw
vdouble 1
vdouble 3nb
adouble,twofold
adouble,dual,duple
adouble,doubled,twofold
rdoubly,twice
nuncertainty
ndoubt 1
vdoubt 9t
adoubtful,dubious
adoubtful,dubious
rdoubtless,undoubtedly
nmixture 54u
ndough 1
ndoughnut,ring
npigeon 4c5
ndove 1
vfit z5
vdovetail 1
nfeather,plumage 5sq
ndown 1
ndown 4e3
vdrink 3pv
vdown 1
vdown 3vt
adown 3tx
adown,downward il
rdown,downward
adowncast 3
ndownfall ou
vgrade,rank,rate 5ro
vdowngrade 1
adownhill ir
nrain,rainfall 4ey
ndownpour,torrent 1
ndowntown 3cl
adownward b
adowny,fluffy
ndowry 57s
vsleep,slumber 400
vnap 1
vdoze 1
ndozen,twelve 5m8
adozen,twelve
ndozens,loads,lots,scores,tons
ndrab 505
adrab,dreary
adrab,somber
ndraft 35z
nsketch fo
ndraft 1
vdraft 4cj
vregister 5pa
venrol,enroll,recruit 1
vdraft 1
ndrafting 4cd
ndrafting 2m6
nresistance
ndrag 1
vdrag 4e7
nmonster 2e8
ndragon 1 2e9
nemptying,evacuation 5sa
ndrain,drainage 1
vdrain,run_out 2gu
vdrain 2xa
vdrain 2it
adraining,exhausting sf
ndrama,play 5ud
nepisode 5w6
ndrama 1
adramatic
adramatic,spectacular,striking
ndramatist,playwright 4d8
vdramatize 4d6
vdramatize 5j1
vdramatize,embellish,pad 3i4
vdrape 52f
vdrape 52g
adraped,wrapped 181
adrastic
nhelping,serving
ndrink 1
ndraught 1
nswallow 1ig
ndraught,gulp 1
ndravidian 3h8
ndraw 4lc
vdraw_in 4ez
vdraw_out 5sa
vlengthen 5ff
vdraw_out,prolong 1
vdraw_together 5uo
vform,organize 5pc
vdraw_up 1
vstraighten 5vy
vdraw_up,pull_up,straighten_up 1
vdraw_up 3ft
ndrawer 518 5wv
ngraphics
ndrawing 1
ndrawing 4lm
ndrawl 5rg
vdrawl 4le
adrawn 23h
ndrawstring 3bx
vdread,fear
rdreadfully,horribly
nimagery,imagination,imaging
ndream 1
ndream 2fm
vdream 5nm
vdream_up,hatch,think_up 5pv
adreamed
adreamy
adrenched 191
ndress 5qz
adress
vdress_up 445
nriding 5m2
ndressage 1
adressy
ndribble,drip 599
vdribble,trickle 2ih
adried
adried
ndrift,impetus 5dq
vdrift,float 5qi
vdrift,err,stray 5qj
vdrift,roam,rove,stray,wander 5qk
nwandering 3j3
ndrifting 1
veducate,train 22t
vdrill 1
adrilled
ndrink,drinking 4n1
ndrinker 584
ndrinking 1jx
vdrip 2nh
ndripping 59q
rdripping,soaking
ndrive,thrust 5ym
ndrive 5so
ndrive,driveway 567
vdrive,motor 5qz 3zx
vdrive_in 57c
adriven
nstroke 5t2
ndriving 1
adriving
ndrizzle 39
ndrone 4zc
ninflection,prosody
nintonation 1
ndrone,monotone 1
vsink 5xm
vdroop,sag 1
adrooping
ndrop
vdrop 5ol
vdrop 2o3
vdrop_off 4i6
vdrop_off,fall_asleep
vdrop_out,give_up,throw_in
ndroplet 6
adropping mg
nexcrement,excreta v4
nfeces 1
ndroppings,dung 1
ndrought qz
ndrought 5it
vdrown,submerge 3ms
vdrown 2tt
vdrown i4
vdrown 31q
vdrown_out 3pw
adrowsy 4mg
vmedicine 3p1
vdrug 1
adrugged
ndrugging 5jz
adrugless
ndrugstore,pharmacy 429
ndrum 5tt
ndrum 48a
vdrum 483
ndrumfish 3ly
nmembrane 5zd
ndrumhead 1
ndrummer 20g
adrunk,intoxicated,ripped b
adrunk
adrunken 2
ndry 5y3
vdry 5xi
vdry,dry_out 5yq
adry 4b2 4pz 20
vdry_up 3
ndryer 5ta
ndrygoods 5tb
ndryopteris 57f
vdub,nickname 470
vdub 5xq
nnoblewoman 5pi
nduchess 1
nduck 4hf
vduck 4f9
vduck 2ch
aductile,malleable
ndue 5tv
adue 23m
adue
nduel 48m
nstruggle 4j1
nduel 1
vduel 4jf
ndug 5jk
ndugout 2yr
nduke 464
vdull 5y7
vdull 5zf
adull 4v
adull
adumb
ndumbbell 475
vdummy 2ra
adummy 4on
vdump 616
ndun 35h
ndune 3n2
venrich 58p
vfertilize 1
vdung 1
nstronghold 60m
ndungeon 1
ndunk 4jn
nduodenum 3fy
nduplicate 60r
vduplicate,repeat 2rm
aduplicate
nduplication 1ht
nduplication 1hp
nduplicator 5i3
nmeninges 4zc
ndura 1
npermanence 3bd
ndurability 1
adurable,lasting
ndusk,nightfall,twilight 41f
adusky,twilight zj
adusky,swart,swarthy
ndust 5z6
vdust 36z
vdust 37y
ndustbin 3v9
adusty 1cx
ndutch 39e
vdwarf 42v
vdwindle 4kv
adwindling vy
ndye 5zf
adyed 4pm
ndyeing 603
ndying 2o1
nincentive,inducement
ndynamic 1
adynamic 2ke 39
nmechanics 4lz
ndynamics 1
nexplosive 5sa
ndynamite 1
vdynamite 3ox
nsept 535
ndynasty 1
ndysentery 5rj
ndysfunction 61z
ndystrophy 5rl
aeach 5an
neager 14l
aeager 4yj
neagle 4ji
veagle 3v3
near 61n
near 5p8 5p7
neardrum 50h
aeared
nearl 480
rearlier,sooner
aearlier,earliest
aearly 5kt 1
aearly
vearn 5we
aearned 4lb
aearnest
rearnestly,seriously
nearnestness,seriousness,sincerity 5mx
nearnings,pay,remuneration,salary,wage 59m
ntransducer 5wz
nearphone 1
nearth,ground,land
vhide
vearth 1
nearthenware 2h8
nearthquake,quake
aearthshaking
aearthy
vease 5vh
vease_up,give_way,move_over 4i2
vease_up 4m9
aeased,relieved
nstand 5xc
ntripod 1
neasel 1
reasily,easy
neast,eastward j9
aeast
neaster 2g2
aeastern 2
aeastward 3
aeasy
aeasygoing,leisurely
aeatable,edible
neater 5da
noverhang 634
neaves 1
vfall_back 4gi
vebb 1
nebbing ya
nebony 3ve
aebullient,exuberant
nstrangeness
neccentricity 1
aecclesiastic,ecclesiastical
necclesiasticism 5pa
necho,reverberation
vecho,reverberate,ring 4c9
aeclectic hp
neclipse 63l
veclipse 3aj
veclipse,occult 29b
necology 4ub
aeconomic,economical
aeconomical
neconomics 5t3
neconomist 51v
veconomize,husband 5xg
necstasy,rapture 5nd
necstasy 3sr
aecstatic
veddy,purl,swirl 2or
nedema 3si
neden,heaven,paradise 5fv
vedge,inch 5mt
aedged 3lp
nedible 5ec
vedit_out 61z
aedited 59v
nedition 4v3
neditor 5wu
neditorial 4sn
veducate 5cb
aeducated
aeducational
ngraph
neeg 1
nfish
neel 1
aeellike 16d
vweaken 4nx
vefface,obliterate 1
veffect 63q
aeffective
aeffective,efficient 20q
aeffective
neffectiveness 4le
neffectiveness,potency 4lf
neffects 5tg
aefficacious 4
nefficacy 4
nratio
nefficiency 1
nefficiency 5nz
aefficient 14
neffluent 115
ngamete 4iu
novum 1
negg 1
vpelt 2ta
vegg 1
nintellectual
negghead 1
neggplant 471
neggs 5fe
nego 1yk
nego,self 4ju
negotist
negret 4mq
negyptian 5k6
neight,viii 5w3
aeight,viii
neighth 3zg
neighty 5w7
vejaculate 5mu
nejaculation q8
veject 4dw
vsupplement 5s8
veke_out 1
nel,elevation
aelaborate,luxuriant
relaborately,intricately
velapse,go_along,go_by,slip_away 5of
nelastic 27k 605
aelastic
aelastic,flexible 5sk
njoy 5p9
nelation 1
nelbow 55h
vforce,push 5vr
vshove 1
velbow 1
nelder 614
aelder,older
neldest 4jo
aeldest
nelect 4w5
velect 5po
velect 5pp
aelect,elite
nvote 66l
nelection 1
nelectric 5af
nelectricity
aelectrifying,thrilling
nelectrocardiograph 4v6
nelectrolysis 3wt
nelectrolyte 4nn
nmagnet 60u
nelectromagnet 1
nelectron 56a
nelectronics 4qr
aelectropositive 2o6
aelegant
aelementary,simple 3f
nelements 4qc
nelephant 558
velevate 64h
nrailroad,railway 5kt
nelevated 1
aelevated
nelevation,raising 2eb
nelevation,height,meridian,peak,summit yu
nelevator 619
neleven 5xm
neleventh 40x
nfairy 5nr
nelf,imp 1
aelfin
aelfin
velicit 1t9
aeligible
veliminate
nelimination 63d
aellipsoid
aelliptical,oval,ovoid
nelm 62e
velongate af
aelongated
aelongated
aeloquent 4vi
velude,evade 3jf
nextraction
nelution 1
nemail 3f5
vemail 5x8
vemanate 5zi
aemancipated
nembankment 67d
nembargo 53r
vembark 3t2
vembark 46z
aembarrassing qa
aembarrassing
nembarrassment 5r5
nembarrassment 611
nembassy 67k
vinsert 5nc
vembed,imbed,implant,plant 1
aembedded
nembellishment,embroidery tp
aemblematic,symbolic
vembody 675
vembody 5ul
nembrace,embracing 2cy
nembrace 63y
vembrace,encompass 3pr
vembroider 5rf
nembryo 63b
nembryology 59o
vemerge 535
nemergence 56p
nemergence 56q
nemergency 1fy
aemerging
aemeritus
nemetic 5xo
vmigrate
vemigrate 1
nmigration 632
nemigration 1
aeminent
vemit,give_out
aemotional 5on 2q4
nemotionalism
nemphasis,vehemence 4sh
aemphasized,emphatic
nemphysema 5y8
nempire fo
nempire 4pe
aempirical
nempiricism 5ph
nemploy,employment
aemployed
nempress 191
nemptiness 68v
nempty 5d2
vempty 67w
aempty 3zv
aempty,hollow
vemulate 2zn
nemulsion 2ac
nen 5xv
venable 66v
venact,ordain 13i
ngoverning 69i
nlegislation 1
nenactment,passage 1
venamel 5sk
nencampment 2uq
aencased
nencephalitis 3a3
aenchained 3ow
aenchanted
nenchantment 5tr
aencircling
nenclave 3qq
aenclosed 45y 1m
nenclosing,enclosure 67z
nencounter,skirmish 4hx
nencounter 69h
nencounter 1s7
vencounter,run_into 68t
aencouraged
aencouraging
vencroach 5se
nentering,entrance 5sh
nencroachment,intrusion,invasion 1
nencyclopedia su
nend 69q
vend_up,finish,finish_up,wind_up 68y
vendanger,jeopardize,menace,threaten 2d0
vendanger 5qa
aendangered
vendear 117
nendeavor,enterprise 5rx
nendemic 5zl
nending 5pn
aendless,interminable
aendless
rendlessly,infinitely
nendoscope 4yy
vendow,gift,invest 13
nendowment,gift,talent 52b
nstrength
nendurance 1
vendure,last,live,survive
vexperience,go_through 2c9
vendure,suffer 1
nenemy 5oj
nenemy,foe 5s5
aenergetic 3ii
aenergetic
venergize,stimulate 5qu
venforce,implement 3ix
venforce,impose 3iy
vengage,pursue 69o
vinterest 5po
vengage 1
aengaged 3ak
aengaged
npromise 6b2
nengagement 1
aengaging 4sw
nmotor 4wu
nengine 1
nengineer
vengineer 63a
nengineering 4r0 51t
nenglish 19j
nenglish 3iw
nenglish 5yy
nenglishman 4v2
aengraved,etched 30h
nengraver 63m
nprint 675
nengraving 1
vengross,engulf,immerse,steep 2w9
aengrossed
vengulf 4ex
venhance,heighten 25n
venhance 5j8
aenigmatic,puzzling
venjoin 4kq
venjoy 55f
aenjoyable,pleasurable
nenjoyment 5dv
nenjoyment 66z
venlarge 5u1
vsign_up 22e
venlist 1
venlist 1s5
nimpropriety 4ck
nenormity 1
aenormous,tremendous 460
renormously,tremendously
nenough
renough,plenty
aenraged,furious,maddened 5bx
nenrichment 5fk
nensemble 66s
aensuing
nentablature 6bn
vgive_rise,produce 64a
vlead,result 1
vlead 1
vnecessitate 1
ventail,mean 1
ventail 3
aentangled
aentangled
ntrap 66h
nentanglement,web 1
aenterprising 1p
aentertaining
nenthusiasm 5st
aenthusiastic
nentire 3ji 2cs
aentire,full,total
nentirety,totality 27w
ventitle 5uj
ventitle,title 4jg
aentitled 5b
nentity
nentrant 65w
ventrap 487
nentry 64f
videntify 2bx
venumerate,itemize 1
nenvelope 5gr
nwrapping 6cg
nenvelope 1
aenveloping 2j2
aenvious,jealous zk
nenvirons,surround,surroundings
venvision,fancy,picture,visualize 25y
venvision,foresee 25z
nenvy 44z
venvy 5x4
nephemeral 5dp
aephemeral,passing
nepic 4ne
aepic,heroic 47c
nepicenter 6bm
noutbreak 6cx
nepidemic 1
aepidemic
nstratum 5ov
nepidermis 1
nepilepsy 5pe
nepinephrine 30u 30t 63h 5wc
nmanifestation 585
nepiphany 1
nepiphysis 5bh
nepisode 6bd
nepistemology 1rh
nletter 50n l0
nepistle 1
nepithelium 5bn
nepithet 4zy
vepitomize,typify 3yc
nepoxy 38l lk
aequal 1um
nequality 5fo
nequality,equivalence,par 6dr
requally,evenly
vequate 215
nequation 658
ntelescope 52h
nequatorial 1
aequilateral 8
nequilibrium 446
aequipped
nequipping 21w
nequity 5l8
aequivalent d
veradicate,wipe_out 3gg
verase 3gh
verect,put_up,set_up 3hs
aerect
aerectile 1
nergot 63m
verode,gnaw 19t
verode 43r
aeroded,scoured
nerosion,wearing
aerotic
verr
ntrip 2q3
nerrand 1
aerratic,mercurial,quicksilver
rerratically,unpredictably
aerroneous
nerror 4ys
aersatz 52f
aerudite,learned
verupt,flare_up 698
neruption 3yb
nescalation 6cz
nescape 62z
vescape 4tl
vescape,get_away,get_by,get_off 4tm
vescape_from,shake_off 3qo
aescaped
nescheat 2gd
nescort 22d
vescort 67c
nesophagus 5bd y7
aesoteric
respecially,particularly,peculiarly,specially
nespionage 6ae
nessay 6d0
nessay 4xo
nessential,necessary,necessity,requirement
aessential,indispensable
aessential 21g
aessential
vopen
vestablish,found,launch,set_up 1
nestate 63r
nhonor,laurels 6fa
nesteem,respect 1
aesteemed,honored,prestigious
nestimate 60e
nestimate 63j
nestradiol y1
nestrangement 3wd
vetch 35z
netching 48
aeternal,everlasting,perpetual,unending
reternally,everlastingly,forever
neternity,infinity
neternity 62l
nethanol 5pl 6dc
aethereal
nprinciple 1n1
nethic,value-system 1
aethical
nethiopian 5uf
nethyl 5j8
netiquette 39o
netymology 67l
neucalyptus 4pb
neucharist,liturgy 4mx
veulogize 68t
neuphemism 5k9
neuphoria 9z
neurasian 4zx 5lq
neutectic 5mn
vevacuate 32k
nevacuation 6g7
nevaluation,rating 616
nevaluation,rating,valuation 59n
aevaluative 1nd
npreacher 65k
nevangelist 1
vevaporate 6f3
aevaporated
aevasive 5kk
neve 1e3
neven,evening 5ux
veven,level 6f8
aeven 2s
aeven
nevent
aeventual
reventually,finally
nevergreen 6bm
aevergreen 25i
neverlasting 5h4
aevery 5p4
aevery 5p5
aeveryday,mundane,routine,unremarkable
aevidenced
aevidential
revidently,manifestly,obviously,plain,plainly
nevil 4ss
aevil 13c 11c
nevocation je
vevoke,provoke 695
aevoked
nex 60f
nintensification 6fb
nexacerbation 1
aexact
aexact 1vy
rexactly,just,precisely
nexactness 682
vexaggerate p0
aexaggerated
nexaggeration 6fj
vexalt,glorify 6a4
vlift_up,uplift 5rq
vexalt 1
aexalted,lofty
vexamine,probe 23d
nquestioner 10d
nexaminer 1
aexasperated t4
aexasperating,infuriating,maddening t4
nexasperation 5gh
vexceed,transcend
vexcel,stand_out,surpass
vexceed,top,transcend 1
aexceeding,exceptional
rexceedingly,extremely,super
nexcellence
aexcellent
vexcept 37z
vexcept,exclude,leave_off,leave_out,omit 3ca
nexception sy
nexception 1tw
aexceptional,particular
nexcess,surplus 6dc
nexcess 51n
aexcess,extra,redundant,spare,surplus
aexcessive
rexcessively,overly,too
nexchange 2yj
nexchange 6i8
nexchange 5zf
aexchanged 30n
vexcise 5km
nreactivity,responsiveness 64z
nexcitability 1
vexcite 5x4
vexcite,stimulate 5yg
aexcited 5v5
aexcited ih 57h
aexcited,mad
nexcitement cc
nexcitement 6i7
nexcitement 57o
aexciting 3su bx
aexciting
vexclaim,proclaim 60z
vexclude,keep_out,shut_out 4p9
nexclusion 6ea
nexclusive 6a7
aexclusive,sole
nexclusiveness 57c
nexcursion 2uc
nexcuse 5rw
vforgive 2bw
vexcuse,pardon 1
vexcuse 2
vexcuse,rationalize 1bt
vexecute 3l6
aexecuted 1fu
nexecution,performance 6h7
nexecutioner 55f
nexecutive 63j
nexecutor 63c
nexemplar 1qb
vexemplify 43p
vexemplify,illustrate,instance 17w
vexempt
nimmunity 6ix
nexemption 1
vexercise,exert 5d2
vexercise,practice
vexert,wield 6cl
nexhaust,fumes 5uw 1f8
vtire,tire_out,wear_out,weary 6gv
vexhaust 1
vexhaust,sap 3ka
aexhausted,fatigued
nfatigue,weariness
nexhaustion 1
aexhaustive,thorough,thoroughgoing 2ew
rexhaustively,thoroughly
nexhibit 6b6
vpossess 4l1
vexhibit 1
nexhibition 1fg
nexhibition
nexhortation 3r6
nexigency 1r7
nexile 5sp
vexile 4rv
aexistent,existing
aexistential,experiential av
nscholar,student eh
nphilosopher 1
nexistentialist 1
aexisting
nexit 6jk
nexodus 2r7
vexonerate 21x
aexorbitant
vexorcise ea
vexpand 5y7
vexpand 8g
vexpand,flourish,thrive 5y9
vexpand,inflate 62j
nexpanse,sweep 2gd
nmagnificence 2i
nexpansiveness 1
vexpect 2uj
aexpectable
aexpectant
nexpectation 6k5
aexpected 5hn jz 3
aexpedient
vexpedite,hasten 5wk
nexpedition 5yf
nexpedition 2w5
npayment 61t
noutlay,spending 1
nexpenditure 1
nexpense 1jt
vexpense 6i7
aexpensive 1ye 1yf
nexperience xs
nexperience
vexperience a8
aexperienced
nresearch 5mj
nexperiment,experimentation 1
ninquiry 6gt
nexperiment,experimentation 1
vexperiment 26v
aexperimental,observational c0
nexperimentalism c0
ninvestigator,researcher 5ir
nexperimenter 1
nexpertise 63w
nexpiration,termination 379
vexpire zh
nexplanation 6h3
aexplanatory
aexplicit,expressed 1de
vexplode 6k3
vexploit 5f4
vexploit,tap 5f5
nexploitation,using 6gm
nexploration u
nsearch 6gp
nexploration 1
nexploration 28n
aexploratory
vexplore 27f
vexplore 27g
nexplosion 455
aexplosive
nexponential 1zo
nexport 6eu
vmerchandise,trade
vexport 1
nexposure 10a
nexpose 1
aexposed,open
aexposed,uncovered
nexposition 6d5
aexpository
ninfluence 38n
nexposure 1
nexposure 4yg
nexpress 3de
aexpress s
aexpressed,uttered
nexpression,look 1z6
nexpression,reflection
nexpression 3tl
nexpulsion 6m8
nexpurgation 6i5
aexquisite
aextant
vextend
vextend_to
aextended,lengthy,prolonged
aextended
nextension 1dx
aextensive 4gj
nextent 1e6
vextenuate,mitigate 3l
nexterior,outside 5y0
nexterior,outside 42g
aexterior
vexterminate 3ov
nexternal 59i
aexternal
aexternal,outside
aexternal,international
vextinguish 3h5
aextinguished 18n
nextinguishing 6ky
nextortion 5tm
nextra 69s
nextract 53t
vextract 5pa
aextralegal
aextramarital
aextraneous
aextraneous
aextraordinary 5b
aextraordinary
vextrapolate,generalize,infer 2f1
vextrapolate 5f8
vextrapolate 1h6
nextrapolation 5f8
nextraterrestrial 355
nextravagance 58
aextravagant
nextreme 56x
aextreme,utmost
aextreme
rextremely,highly
nextremist 5ou
aextremist,radical,ultra
aextrinsic 5wb s g
vextrude 3dw
vexudate,exude 4d2
aexultant,rejoicing,triumphant
nexultation hg
neye,optic 6ms
veye,eyeball 67l
neyeball,orb
aeyed
neyeglasses,glasses,spectacles 5c8
neyelid,lid 5lp
aeyelike 3
nlens 6hw
neyepiece,ocular 1
neyes 2fo
neyesight 6ak
nfabian 2kq
afabled
afabulous
nfacade 511
vface,front 4p4
afaced
afacetious
nnerve 5m2
nfacial 1
nfacing 5dj
nfacsimile 24p
nfact 6fs
nfaction 2v1
nfactor 5mg
vfactor 5ge
nplant,works 6nu
nfactory,mill 1
afactual
vfade jk
vfade 6li
vfade 6lj
afaded 1in
vfail,go_wrong
nfailing,weakness 4cz
afailing
nfaint 6j0
vfaint,swoon 4g4
afaint
afaint
nfair 2zr
vfair 5an
afair 5l5
afair,reasonable
rfairly,moderately,pretty,reasonably
njustice 1k3 5to
nfairness 1
nfairway 3a3
nnarrative,story,tale
nfairytale 1
nfaith 65i
nfollowers,following
nfaithful 1
afaithful 6fu
rfaithfully,reliably
nfake,sham 21s
nhawk 569
nfalcon 1
vfalcon 5sw
nfall 6i7
vfall 6hm
vfall 6nz
vfall_away,slip 28x
vfall_away 6mf
vlean,tilt 5gi
vlean_back 1
vfall_back 1
vfollow 6ht
vfall_back,lag 1
vfall_back,fall_behind 294
vfall_into 2k2
afallacious
afallen ua
afalling 1jr
nfalloff,slump 1k8
nfallout o3
afallow
nperianth
nfalls 1
afalse
vhesitate,waver
vfalter,waver 1
vfalter,waver 54s
vfalter,stumble 5tu
vfalter,stammer 66z
npause 6q1
nfaltering,hesitation 1
afaltering
nfame an
nfamiliar 3pm
afamiliar 6eu
nfamiliarity,intimacy 63f
nfamily,household 641
nfan 6ka
nfan 6c8
vstrike_out 1jp
vfan 1
vfan 2kf
vshake 558
vfan 1
nfanatic 6ce
afanciful 1z4
nfancy,fantasy,illusion 5ak
nfancy 38e
vfancy,take_to 6gc
afancy 4vv sj kk
afanned zz
afantastic,howling,marvelous,rattling,terrific,tremendous,wonderful 3j
afantastic
nfantasy 38k
nfantasy 5ym
vfantasy 2jl
afar
afar
afaraway 2
nfarce 2pi
nfare 64k
vfare,get_along 5go
nfarewell
vwork
vfarm 1
vfarm_out,subcontract 2am
vlend,loan 6nl
vfarm_out,rent_out 1
nfarmhouse 4c3
afarming
rfarther,further
afarther f
afarther,further g
afarthest,furthest h
vinterest,matter_to 5kz
vfascinate,intrigue 1
vfascinate,grip ge
afascinated,spellbound hn
nspell,trance 6r1
nfascination 1
nfascism 2eo
nfashion,manner,mode,style,way
nfashion 6mo
afashionable 1pq
afashioned 1e7
nfast,fasting 6ms
afast 6lz
nthrow 6rn
npitch 1
nfastball 1
vfasten 4u0
rfaster,quicker
afastidious
vfat,fatten 6p8
afat
afatal 1ok 1oj
afatal,fateful 1mo
vfathom,penetrate 5kt
vfatigue,tire 1jp
afattening
afatty
nfaucet 5nn
nfauna,zoology
nfavor 6q8
nfavor 69z
vfavor 6o8
afavorable
afavored,favorite,pet
nfavorite 35t
afavorite
nfavoritism 5pt
nfawn 3y0
nfbi 664
vworry
vfear 1
afearful 66w
nfeasibility 57w
afeasible,practicable,viable,workable
nfeast 6s2
vfeast 439
vfeather 4uu
afeathered 6bj
afeatherlike,feathery
afeatured 2f9
afeatured 4k
nfeb,february 5kk
afecund
nfecundity 3an
nfed 5x2
nnortherner,yank,yankee 62u
nfederal 1
nfederation 6ni
nfee 5zm
afeeble
vfeed 6lj
vfeed_on 6lj
nfeedback 5rg
nfeeder 6bn
nprovision,supplying 6o9
nfeeding 1
nfeedlot 6sj
nfeel 57d
nfeel,feeling,flavor,spirit 5ck
nfeel
vfeel 2l3
vfeel,sense 6j3
vfeel_like 6j2
nsensitivity 6dc
nfeelings 1
nfeldspar 3q6
nfell,hide 6qw
vfell 574
nfellowship 5ef
nfelt 4o3
vmat 135
vfelt 1
nfemale 6c6
afemale
ngender 6em
nfeminine 1
afeminine 3
nfeminist 6rq
nfemur 5rl
nfence,fencing 531
vfence 51f
nfender 533
nupheaval
nferment,fermentation,unrest 1
nfermentation,fermenting
nfern 6or
aferocious,fierce,furious
rferociously,fiercely
nferocity,fierceness,fury,violence,wildness 5dj
nferry 4zu
vferry 42n
afertile 1d
afertile,prolific
nfertility 6od
nfertilization 22v
nfertilizer 6kb
npassion 6e9
nfervor 1
nfestival 6do
afestive,merry
afetching,taking 5c4
afetid,foul
nfetus 61p
nfever 6rl
nfever 5rj
afeverish,hectic 676
nfew 5k6
nfiberglass 6u0
ntwitching 245
nfibrillation 1
nfibrin 683
nfibrosis 6ua
afictional,fictitious
nfiddle,violin 3g7
nfidelity 6lg
vfield 54i
vfield 53f
nhandling 6ut
nfielding 1
afiendish,infernal,satanic,unholy dt
afierce,tearing,vehement
afiery
nfifteen 6lb
nfifth 6jf
nfifty 6ld
nillustration xl
nfig,figure 1
vfight_back 5du
nfighter 662 66b 66d
afigurative
vfigure 6u0
vfigure_out,puzzle_out,solve 5o3
afigured
nfigurine 57v
afilamentous,threadlike
nfile 6mv
vfile,register z7
vsmooth 6tz
vfile 1
vfile_out 1kg
nsubmission
nfiling 1
nfilipino 6tg
nfill ji
vfill,fill_up 6sz
vfill,fill_up 6u7
vfill_in 6pg
vpaint 6ue
vfill_in,shade 6nq 1
vfill_out,round_out um
afilled
nfilling 6t9
nfilly 3sa 28
vfilm 6oy
afilmed
nphotography 6r2
nfilming 1
nproducer 5ml
nfilmmaker 1
nfils 6kf
nfilter 6q1
nfilter 6q2
vfilter,separate_out 6uo
vfilter 3gs
afilthy 1bm
vfin 5le
nfinal 147
afinal,net
rfinally,ultimately
rfinally,last
nfinance 6de
vfinance 6b9
nfinances,funds 63d
afinancial,fiscal
voperate 6gy
vfinancier 1
nfinancing 6
nfinch 5di
nfinding 6wi
npenalty 638
nfine 1
vfine,ticket 4ew
afine,okay
afine
afine
afine pr
nsuperiority 3t5
nfineness 1
afiner 4rv
nfinger 5r5
vfinger 56m
nfingering 6s2
nnail
nfingernail 1
nfingerprint 3ob
nfingerprinting 628
afinicky 58
nfinish,finishing 5rx
afinished 53
afinished 2ow 136
afinite 4c9
nfinn 5gu
nuralic 67q
nfinnic 1
nfinnish 1
nfir 56h
vfire 4n1
vfire 58c
nfirework v6
nfirecracker 1
nfireman 6lh
nniche 5p5
nfireplace,hearth 1
nstrength 3qh
nfirepower 1
vfireproof 6w5
nfireside 5nt
nfirewall yz
nfirewood 3f3
nshooting,shot 6xn
nfiring 1
vfirm 6wb
rfirm,firmly
afirm,steadfast,unshakable,unwavering
afirm
afirm
rfirmly,securely
nfirmness na
nfirst 4rj
nordinal 6ob
nfirst 1
afirst rj
afirsthand
vfish 5un
vfish 1yo
nfisher,fisherman 6qa
nfishing 6m6
nfission 42c
vfissure 6vl
nhand
nfist 1
nfistfight 56a
vfistfight 5h1
nfit,tantrum 5yg
nfit,paroxysm 6r9
nfit 6w
vfit 6x8
afit
afit,primed,set
nfitness 5dt
nfitness 6y5
afitting,meet
nfive 6ow
nfix 25z
vfix_up 6r7
afixed 1ji
afixed,set
nfixing,repair 625
vsignal 6sl
vflag 1
vflag 6w7
nflagellate 3an
vflagellate 4rm
aflagellate,whiplike
nflail 6t1
vflail,lam,thrash 4zb
nflair oe
vflake 6xl
nflamboyant 6tt
aflamboyant,showy
vflame 516
vflame_up,flare 3zx
aflammable 2yi
nflank 2z5
vflank 507
nflannel 4tt
vflap,wave 5e2
vthump 5e3
vflap 1
nflapping 6hq
nflaps 6ag
nflare 4pc
vflare 1gn
vignite
vflare_up 1
nflash 6z1
nflash 48f
vflash,twinkle,wink
vflash 5u6
vflash,flaunt,show_off 4c2
vflash 6td
aflash,flashy,gaudy,tawdry
nflashing 5ut
nflashlight 42x
aflashy,gaudy 301
nplain
nflat 1
nflat 4e2
aflat,level,plane j6
aflat
nflatfish 4mj
nflats 6ze
vflatten 23x
vflatten 6yl
aflattened
vflatter 6sp
nflattery 2uq
nflatus 4yd
nsensation 322
ntaste 1
nflavor 1
vflaw 4pi
aflawless
nflax 5dp 6xr
nparasite 6v5
nflea 60s 1
afledged
nfledgling,freshman,newcomer 5t3
afledgling 2
afledgling
vfleece,hook,rob,soak 3gj
afleet,swift 8v
afleeting,fugitive,momentary
nflesh 5yf
afleshy,overweight 8q
nflex 6yp
vshrink 5jm
vflex 1
nplasticity
nflexibility 1
nflexibility 6z7
aflexible
aflexible
aflexible uo
aflexuous 22b
nflick 59g
vflick 1d
vperuse 3ux
vflick,leaf 1
vflick 3ot
vflick uq
vflicker,flutter 5fv
nspace 5rb
nflies 1
nflight 314
nflight,flying 4lx
nstaircase,stairway 70n
nflight 1
vshoot 43f
vflight 1
aflightless
nflimsy 6rl
aflimsy
vfling 3p7
nsilica 5pk
nflint 1
aflint,granitic
nstunt 16w
ntumble 1
nflip,somersault 1
vflip,toss 5gd
vlock,mesh 6r2
vflip 1
aflip,impudent,insolent 1ch
vflirt 5rp
vfloat 41o
nfloating 557
nfloc 6z9
nflock 2qn
nflock 27h
vflock 6u4
nflood,inundation
nlight 6vx
nflood 1
nflow 6w8
nflood,overflow 1
vflood,swamp 6g
vflood 4pd
aflooded,overflowing
nflooding 6me
nfloor,flooring 5f3
vfloor,shock 66n
vflop 46p
vflop 3r5
afloral,flowered
nitalian 5ly
nflorentine 1
aflorid bq
nshopkeeper,tradesman 1yt
nflorist 1
nflorist 54w
nflounder 2j
vflounder,stagger 66b
vflounder 4im
nflour 6cb
vflour 5p6
ngesture,motion
nflourish 1
aflourishing,prosperous,roaring,thriving
vflout 47u
nflow 6ww
vflow,flux 5hj
npatch,plot 5ep
nflowerbed 1
ngrowing,growth,maturation
nflowering,inflorescence 1
nflowering,unfolding
aflowing
nflu,influenza 6s4
afluent
nfluff 70g
vglow
vfluoresce 1
nfluorescein 114 70j
nfluorescent 3li
nfluoride 6di
nfluorine 6el
nsnow,snowfall 5mh
nflurry 1
vflurry 5i1
nflush,peak 6mm
vflush 3nm
aflush mm
aflushed,rosy
aflushed,red,reddened 33q
vfluster 51z
nflute 3cv
vpinch 2c7
vflute 1
nflutter 6n2
nflux 6xq
nflux 6ep
nfly 641
vfly 5if
afly 6cy
vgo_by,go_past,pass,pass_by,surpass 6vx
vfly_by 1
vfly_on 428
nflycatcher 5kr
aflying
nmodulation 4b4
nfm 1
nfoam,froth 48p
nfoam 71d
vfoam 48p
afoamy
afocal 3og
nfocus,focusing 6qo
nfocus 1w4
nfocus 3dg
vfocus 71h
nfodder 3qh
vfodder 2jo
nfoe 3my
nfog 6ko
nfog 5ni
nindividualism,individuality
nfoible 1
nfoil 73r
vfoil 35d
vincorporate,integrate 33t
vfold 1
afolding 35v
nfoliage 6nc
nfolk
nlore
nfolklore 1
nfolks 65g
nvesicle
nfollicle 1
afollowing
afollowing,next
nfolly,stupidity 4qi
afond
afond
rfondly,lovingly
nfondness,partiality 6os
nfoodstuff 6xw
nvictim
nfool,gull,sucker 1
vfool,gull 509
vjest,joke 6ys
vfool_around 1
afoolhardy,reckless 4op
afoolish 70i
rfoolishly,unwisely
afoolproof,unfailing
nfoot,ft 6tj
vfoot 6k2
nfootage 6lu
nfootball 6t8 5mt
nfootball 5fh
nfootbridge 4er
nfooting,terms 753
afootloose
nfootnote 334
nrace 40d
nfootrace 1
nfootstep 5dv
nfootstep 6zp
nfootstep,pace,step,stride
nfootwear 6yj
nforage,pasture 291
vforage 695
aforbidden,prohibited,taboo
nrefusal 1va
nforbidding 1
aforbidding
ninfluence 5lz
nforce 1
vforce,impel 6xr
aforced
aforceful 18v 7z
aforcible 1
vford 2hk
nforearm 5ve
vforearm 5vd
nforeboding,premonition 5yp
nforecasting 6x6
nforecast 1
vforecast 635
nforefather 670
nforefinger 99
nfront 4lx
nforefront 1
vforego,precede
aforegoing
nforeground 5il
aforeign 73k jg
aforeign 6nv 6f0
npole 5ju
nmast 1
nforemast 1
aforemost 52a
aforemost
nforerunner
aforeseeable
nwisdom
nprudence 1 6b9
nforesight 1
nforeskin 26z
nforest,wood,woods 4mu
vplant 6ia
vforest 1
aforested
nforethought 72i
vforfeit,give_up 76v
aforfeit,forfeited
nfurnace 4pt
nforge 1
vforge 3w0
aforged 2jd
nforgetfulness 69u
aforgiving
aforgotten
nfork 4lh
nfork 4jv
nfork 5ku
nform,pattern 5vx
vform 31j
vform,spring,take_form,take_shape
nformal 6n9
aformal 3ra 198
aformal
nformality 48b
rformally,officially
nformat 6ys
vformat 75x
nmanufacturing 5zy
nformation 1
nformation
nformation 6fv
aformative 2tb
aformed
nformer 9m
aformer,onetime
rformerly,once
aformidable
aformidable,redoubtable 6hp
nformula 6yv
nformula,recipe 41c
nformula 6yx
vformulate 2wd
aformulated 1sa
npost 6ip
nfort,garrison 1
nfort,fortress 77a
vfort,fort_up 5tn
nforte,specialty 6ps
rforth,onward
rforthright,squarely
afortified
afortunate
afortunate 4wy
ntreasure 6f3
nfortune 1
nfortune,luck
nforty 6yi
nforward 6wc
vforward,send_on 1k8
nsending 3uv
ntransmission,transmitting 1
nforwarding 1
nfossil 68y
vfoster,further 6qh
afoster 6rg
nfostering 6qd
nviolation 73m
nfoul 1
vfoul 512
afoul
afouled 1o1
nfound 15n
nfoundation
nfounder 491
nfounder 5zb
nfoundry k9
nfountain 785
nfour,iv 6z2
afour,iv
afourfold
nfoursome 626
nfourteen,xiv 6z7
afourteen,xiv
nfourth 52j
vfowl 6cj
nfox 5ac
nfox 6lz
vfox,trick 54d
nfoyer,hall,lobby,vestibule 5if
nfraction 6z6
afractional
vfractionate 77q
nfractionation 4lx
nfracture 76r
vfracture 747
afragile 20a
nfragment,shard 5b1
afragmentary 7
nfragmentation 4m3
nodor,smell 98
nfragrance,perfume,scent 1
afragrant
nfrail 6xv
afrail
nframe 78x
nframe 3f4
vframe 4qt
nframework,model 5u8
nstructure 33t
nframework 1
nframing 628
nfranchise 31n
vfranchise 3tf
nfrangipani 4vx
nfrank 5tg
vfrank 277
afrantic 6mi
rfrantically,madly
nfraternity 3eo
nfraud 5vx
nfraud 6mx
nshenanigan 755
nfraud 1
afraught
afrayed
nmutant,mutation 74x
nfreak,monster,monstrosity 1
npatch 2gh
nfreckle 1
vfree,liberate,loose,release
vfree,rid
afree v8 5pw 12c 4y
rfree,loose
afreehand
nfreeing,liberation,release 725
nfreeman 3l3
nfreeway,pike 48j
afreewheeling
vstand_still
vfreeze 1
vfreeze 793
vfreeze 79c
vfreeze_down,freeze_out 795
nfreezing 2rp
nshipping,transport 6rp
nfreight 1
vfreight 4am
nfreighter 40e
nlatin 6l9
nfrench 1
nfrench 4ic
vfrench 787
nfrenchman 5ui
afrenzied,manic
nfrequency 753
nfrequency 15o
vfrequent,patronize,shop 6t3
vtravel_to,visit
vfrequent 1
afrequent
afrequent 38e
rfrequently,often
afresh
rfresh,freshly,new,newly
npupil,student
nundergraduate 1
nfreshman 1
noriginality
nfreshness,novelty 1
nfreshwater 4jz
vfret,fuss iy
vfret iz
nweekday 6ur
nfriday 1
afried 2ss
nfriendly 3xw
afriendly 6es
afriendly 6es
afrightened,scared 6q0
afrightened,panicked,terrified 6q1
nintimidation 6qe
nfrightening 1
afrightful,horrible,horrifying 6lq
afrightful ok
afrigid,icy 3dp
nfringe,periphery 4t5
vfringe 6uq
afringed 4sz
afringed 6ur
afrivolous 1jl
nfrog,toad 6j6
vfrog 75i
nfrond 57i
nposition 7a8
nfront 1
vfront 31b
afront 5n
nfrontage 70g
nfrontal 6uz
afrontal 69w
nice 6qb
nfrost 1
nfrost 5vj
vfrost,ice 5yw
nfrostbite 79u
afrostbitten
afrosted
nfrown,scowl 9s
vfrown 5e1
afrozen 4
afrozen,rooted
afrozen,icy 3ef
nfruit,yield 6me
afruitful 4mh
nfruitfulness
afruitless,futile,vain
afrustrating 1qo
nfrustration 37g
vfry 7b9
vfry 5nq
nfrying 2u1
vfuck_up,louse_up,spoil o5
vfuel 6rm
nfugue 7cf 6oo
nfulcrum 76u
afulfilled 2ya
nsatisfaction 5a4
nfulfillment 1
nfulfillment 3k7
nfull 6wc 67u
vfull 5dc
afull ay 321 ha
rfull,fully
nfullback 718 5mi
vfullback 5lq
nfullness 38c
nfullness,richness
vfulminate 34j
nfumble 4z0
vfumble,grope 69u
vfumble 4od
vfumble 5n1
afumbling
nfun,merriment 71f
nfun 5kb
nfunction,purpose,role,use 5su
vfunction,operate
afunctional
nfundamental p5
afundamental,rudimentary 5hw
nfundamentalist 6yt
nprinciple 7ae
nfundamentals 1
nfunding 3c1
afungal,fungous
vfunnel 735
ngag,jest,joke 5kn
nfunny 1
afunny,suspect,suspicious
nfur,pelt 7ba
afurious
afurnished 67c
nfurnishing 76w
afurred,furry
vfurrow 4ee
rfurthermore,moreover
afurtive,stealthy 372
nfury,rage 6e5
nfuse 782
vfuse 7co
afusiform
nfusion,unification 7do
nfuss 6qs
vfuss,mother 6q5
afutile,unavailing
nuselessness
nfutility 1
nfuture
afuture 66o 15o
afuture
afuture
afuzzed,fuzzy
ngabardine 591
npartition 7dw
nwall 1
ngable 1
ngadgetry 68l
ngaelic 3zv
vhush,shut_up,silence,still 3rx
vgag 1
ngaiety,merriment 5bw
ngain,increase
ngain,profit 6wk
ngain 7a2
vgain,win 78d
againful,paying
ngait,pace 791
ngale 4os
agallant 4r0
ngallantry,heroism,valor 5wb
ngallbladder 55y
ngallon 73e
ngallop 799
vgallop 48e
vpace 77b
vgallop 1
ngallows 63j
agalvanic,voltaic
ngambling 738 63q
ngame 4a7
ngame 73a
ngamecock 5w9
ngametophyte 7a3
ngamma 7fk
ngamut 3bc
ngang 60b
vgroup 615
vgang,gang_up 1
ngangster 61s
ninequality 6lz
ngap,spread 1
ngarage 7ex
vgarage 4vi
ngarbage,refuse 2bd
ngarden cv
ngarden 4vv
ngarden 5rk
vtake_care 6rn
vgarden 1
ngardener 75x
ngardening 6ry
vgarland 6yr
ngarlic 7an
ngarnet 6u1 6tz
ngarnish 6ys
vgarnish 35i
vstation 75e
vgarrison 1
ngarter 3hf
vgarter 6gq
ngas,gasoline 3xi 5cf
vgas 5ys
agaseous 6wk zl
vgash,slash 5tt
ninhalation 4qi
ngasp 1
vgasp,pant,puff 531
ngastritis 4gn
ngastrocnemius 7fc
ngastropod 57y
ngate 5pl
vgate 6v7
nupright 7ae
npost 1
ngatepost 1
ngateway 1me
ngather 59p
vgather_up,lift_up,pick_up 4yb
vgather_up 7a5
ngathering 62a
ngauge 651
ngaul 5t
agauntleted
ngauss 754
ngauze 2u3
ngavotte 5qp
ngay,homo,homosexual
agay,jolly,jovial,merry
agay
agay 3h5
ngaze,regard 31s
vgaze,stare 70s
nwheel 7ay
ngear 1
vgear 79g
ngel 3hy
vgel 7fn
ngelatin 6uj
agelatinous,jellylike
ngem,treasure 7ct
ngeneral 718
vgeneral 3ff
ageneral 4ol
ngeneralist x9
ngeneralization,induction 626
ngeneralization 7e5
rgenerally,mostly
vgenerate,yield 47o
ngeneration 70r
ngenerator 6y2
ngenerator 169
ngeneric 40b
agenerous
agenerous 6k3
ngenesis 6fo
agenetic,hereditary,inherited,transmitted
ngeneticist 5te
ngenetics 6is
ngenie 6y3
ngenitalia,genitals 7gs
ngenius 1c7
ngenius 4v1
ngenome 6pi
ngenre 4uf
ngentian 6i3
agentle
agentle
agentlemanly
nslope
ngentleness 1
rgently,mildly
rgently,lightly,softly
agenuine 5yn
agenuine
agenuine,literal
rgenuinely,really,truly
ngenus 4us
ngeographer 78d
ageographic,geographical
ngeography 773
ageologic,geological
ngeologist 6fw
ngeology 776
ageometric,geometrical
ngeometry 6rh
ngeorgian 6sf
ninspiration 7fa
ngerm,source 1
ngerman 626
ngerman 2gr
nsemiconductor 39b
ngermanium 1
agerminal
vgrow 6wl
vgerminate,sprout 1
ngermination fw
ngestalt bn
ngesture 72b
nget 1jz
vget_across 786
vget_ahead
vget_along,get_on 7dy
vget_around
vget_back,win_back 7ci
vget_back 5y1
voverhaul,overtake 71a
vget_by 1
vget_down 5xu
vget_into,tangle_with 7hn
vget_into 4li
vget_married,marry,wed 39m
vget_off 285
vget_off 78l
vget_on,mount_up 5y0
vget_on 7au
vtake_out,unpack 6lj
vget_out 1
vget_over 7b9
vget_started 5ia
vspend
vget_through 1
vget_to 7bb
vget_to 5ie
vspill 43t
voverflow,run_over 1
vgeyser 1
aghastly,grim,gruesome,macabre 6tm
nquarter 50h
nghetto 1
nillusion 5w2
nphantom 1
nghost,specter 1
vghost 7bz
aghostlike,ghostly,spectral
nghoul 5sh
nghoul 708
ngiant 72f
ngiant 7el
ngiant 6xm
agiant 5dx
ngibbet 4u
agifted,talented
ngig 5ps
agigantic,mammoth 5e1
nlaugh,laughter 7e0
ngiggle 1
vgiggle 4hj
vgild 733
agilded,gilt,gold,golden
vgin 5xw
vzest 2m9
vginger 1
aginger 3kn
agingerly 46r
nginkgo 7f4
ngiraffe 6ic
ngirdle
vgirdle 5y3
ngirl 5i6
ngirlfriend 5i6 4ok
ngirlfriend 5i7 5ko
agirlish,schoolgirlish
ngive 500
vgive_birth 7cm
vgive_off 5lx
vgive_vent,vent 7ec
ngiven,presumption 65a
agiven,granted 79z
agiving,handsome,liberal 38
aglabrous
nglaciation 7ke
nglad 7fm
aglamorous 127
nglance,glimpse 35s
vglance,glint 74r
nglare 35t
vglare,glower 74t
aglaring 37k
nglass
nglassware 4zi
aglassy
aglassy,glazed 1br
nglaucoma 7ab
aglaucous
ntopping 5a
nglaze 1
vglaze 67u
vglaze 7ju
nradiance,shine 4u6
ngleam,gleaming 1
ngleam,gleaming lu
vgleam,glint,glisten,glitter,shine 6fz
vgleam 3kl
agleaming 4ug
nglee,hilarity 6s
agleeful
aglib
nshallowness,superficiality 29a
nglibness 1
nglider 6wr
ngliding,soaring kg
nglimpse 5y0
vglimpse 5k5
nglint,spark m7
aglinting,glittering 4ur
aglistening,shiny 4us
nglitter 4uo
aglobal,world
aglobose,globular,spherical 3x7
nglobulin 6zb
ngloom 5d1
agloomy 2jt
vglorify 7jc
aglorious
nglory 16i
nglory 6gv
vjoy,rejoice 6lo
vrejoice 1
vglory 1
nglossary 24t
nmagazine 2lk 6cm
nglossy 1
nglottochronology 79t
nglove 72x
agloved 5m
nglow 7lx
nluminosity
nglow 1
nglow 62e
nglow 76f
vglow 6h2
aglowering,moody,morose,sullen
aglowing 19w
nmonosaccharide 4e3
nglucose 1
nglue 47q
vglue,paste 71r
aglued,pasted 71p
aglum 2e6
vglut,gorge,overeat 4xe
ngluten 706
aglutinous,gummy,pasty,sticky,viscid 77x
nglycerine,glycerol 6wi
ngm,gram 7b8
vgnaw 41v 5ev
ngnp 3aa
vgo,proceed 7lm
vgo_after,pursue 6ji
vgo_against,violate
vgo_ahead 7lp
vgo_along 3ou
vgo_around 7at
vgo_back,recur 3m1
vgo_far,make_it 7f0
vgo_far 10q
vgo_for,hope 5pj
vgo_forward,proceed 7ff
vgo_home 555
vgo_off,run_off 4yx
vgo_off 4nh
vgo_over,review 4c2
vgo_through,run_through 7m8
vgo_up,rise 71a
ngoad 7hd
vgoad,spur 42y
vprod
vgoad 1
ngoat 6lg
vgobble 395
vgobble 5fh
ngoddess 73y
agodforsaken,waste
agodlike
ngoitre 7cu
ngoitrogen 7dq
nvaluable fm
ngold 1
agold
agolden
nwildflower 7im
ngoldenrod 1
njeweler 64b
ngoldsmith 1
ngolf 7by 65j
vgolf 5wk
ngolfer 5xe
ngolfing 7m4
agone 29t
ngoner 2ae
ngood 75x
agood 4qn
rgood,well
rgood,thoroughly
ngood-bye x8
ngoose 658
vnip,pinch 5gb
vgoose 1
nparty 7ix
ngop 1
vgore 491
agorgeous 5oi
ngospel,gospels 7m6
ngospel 3w1
agossamer 2fi
ngossip 44s
ngossip 6ow
vgossip 6ek
ngothic 2mt
vgouge 4u1
vgouge o6
vgouge 4ax
ngourd 54o
ngout 6cr
vgovern 79b
vgovern,rule 79c
agoverning 1va
agovernmental
ngovernor 3dm
ngown 1qy
vgown 3ua
agowned 3zc
vgrab
ngrace 2k7
agraceful m3
ngrade,level 5io
agraded,ranked,stratified
ngrading,scaling 6u6
ngradual 7mv
agradual
ngraduate 157
vreceive 7it
vgraduate 1
vgraduate 5l4
agraduate
ngraduation 3wl
ngraft,transplant 6n8
vgraft 5rn
ngrafting 5eh
nparticle,speck 7mx
ngrain 1
nlinguistics 7ec
ngrammar 1
nlinguist 6n5
ngrammarian 1
agrammatic,grammatical
nstorehouse 2du
ngranary 1
ngrand,thousand 7g1
agrand
ngrandchild 62z
ngranddaughter 1
ngrandeur,nobility 2ky
ngrandparent 6qs
ngrandfather 1
agrandiose
ngrandma,grandmother,granny 3
ngrandson 7
nrock,stone 7ng
ngranite 1
ngrant 720
agranular,gritty 3u5
agranulated 3u6
ngranule n
ngrape 6k8 7f7
ngrapefruit 7ky
ngrapevine,pipeline 1o
vgraph 7i9
ngraphic 3s0
agraphic
agraphic 14y
ngraphite 4hv
vgrapple,grip 6j6
ngrappling,wrestling 5at
ngrasping 6jf
agrasping,greedy
vshoot 4vw
vgrass 1
ngrassfire 597
ngrasshopper 6r0
ngrassland 62j
agrasslike
agrassroots 5v0
agrassy 2
ngrate 7q4
agrateful 6jm
ngratification,satisfaction 79s
ngratification 7ov
agratified
agratifying
ngrating 604
agrating,rasping
ngratitude 7ax
ngrave 1ox
vgrave 4g3
agrave,sober,solemn
agrave,grievous
ngravel 13
rgravely,soberly
ngravitation,gravity 76l
nsauce 4dw
ngravy 1
ngray 6vd
ngray 7k9
vgray,grey 3rv
agray,grey,greyish 7gw
agray,hoary
vgraze 5lv
vgraze 4ws
ngrazing 27v
ngrease 5dx
vgrease 6e3
agreasy,oily,sebaceous zg
agreat 5li
agreat
ngreatcoat,overcoat 3ve
agreatest,sterling,superlative
ngreatness 3f0
agrecian,greek
ngreed 2e6
ngreen 6vv
vgreen 7qb
agreen,greenish,light-green
ngreenhouse 7r6
ngreens 5t9
vgreet 7qj
ngrenade 5ay
ngriddle 460
vgriddle f8
nsorrow 4yc
ngrief 1
ngrievance,grudge 5js
ngrievance 707
ngrievance 3nf
ngrill 4pa
agrim,inexorable,relentless,stern
agrim
ngrin,grinning,smile,smiling pl
vgrin 5tt
vgrind 404
ngrinding 2t
ngrinding 60p
ngripe 3np
vgroan,moan 5ka
ngrocer 2ot
nmarketplace 5uw
ngrocery,market 1
vgroin 4vw
nparticipant 6yk
ngroom 1
vgroom,train 1nt
vgroom 5yp
agroomed 4xp
ngroove 576
nroutine 6xv
ngroove,rut 1
vgroove 66d
agrooved 3es
vgrope 7a9
ngross 7j4
vgross 50w
agross
ngrotesque 7oj
agrotesque
vrestrain 28c
vground 1
vground 74m
vground 3xf
ngrounder 5je
agroundless,idle
ngrounds 651
ngroup,grouping
ngrouse 64z
vgrouse 6wr
ngrove ml
ngrove,orchard dm
vmature 777
vgrow_up 1
ngrowl 61r
vgrowl,rumble 5la
ngrowling 7nb
ngrub 4gl
agruff,hoarse,husky
vgrumble,scold 5t0
vgrumble,mutter 5t1
ngrumbling,rumble 61x
ngrumbling 3ow
ngrunt 61z
vgrunt 5lj
vguarantee 4df
vwatch 49j
vguard 1
vprotect 2mh
vguard,ward 1
vguard 2
aguarded 4g8
nguerilla,guerrilla,irregular 563
nguess,guessing 6lr
vguess,imagine,reckon,suppose,think 6r6
nguest 4pg
nguidance,steering 7kx
nguide 6c8
nguide 7j4
nguide 2co
nguide 3mq
vguide,maneuver,steer 7em
vguide,lead
vguide,steer 7en
vorient 7db
vguide_on 1
nregulation,rule 7r0
nguidepost 1
aguiding
nguilt 3nk
aguilty 31x 2l2
aguilty 6hc
nguitar 7od
ngulf ex
agullible
vgulp 1z4
vgulp 7bf
ngum 520
ngum 6se
vgun 5ka
ngunfire,gunshot wx
ngunman 6gw
ngunner 7eq
ngunpowder,powder 1sh
nguru 7ju
vpour 4f2
vgush,spout 1
vgush 7nf
ngust 54q
ngusto,relish,zest 1j2 6l7
vgut 4h4
nguy 7e4
vguy,laugh_at,make_fun,ridicule 660
ngym 75u
ngymnast 7j4
ngynecologist 22f
nhabit 2w7
nhabit 2w9
vhabit 40g
ahabitable
nhabitat 1i1
nhabitation 1
ahackneyed,stock,threadbare,timeworn,trite
nhaddock 1qd
vhaggle 614
nhail 6el
vhail 7u4
vhail 4r6
vhail 5pi
nhaircut 63q
nhairdresser 6iy
ahaired,hairy hj h1
ahairless 661 660 aq
ahairlike
nhalf,one-half 2qe
ahalf mg
ahalf
nhalfback 7jr 651
rhalfway,midway
ahalfway
nhall,hallway 39x
nhall 653
nhallmark,trademark 784
ahallowed
nhalloween 6us
nhallucination 2ma
ahallucinogenic
nhalogen
ninaction,inactivity
nhalt,stoppage 1
nhalt 15x
vhalt,stop 6av
nhalter 55e
nham 67w
vham 6d9
nhammer 7q4
nhammer 69x
vhammer 5wi
nhammering 5j3
vhamper 5bf
vhamper,hinder 2bk
nhandicap 7e4
vhandicap 51q
nhandiwork 6mt
nhandkerchief 5y4 5qy
nhandling 6q6
ahandmade
nkeeping 2mt
nhands 1
nhandsaw 6aa
ahandsome 5wn
nhandspike 7qn
nhandstand 5gz
ahandwoven 7
ahandwritten
nhang,knack 1m3
vhang 31r
vhang_around,linger,loiter,tarry 7vj
vhang_on 7bw
vpreserve,uphold 26v
vhang_on,hold_on,persist 1
vput_back,replace 78h
vhang_up 1
nhanging 7fs
nhangover 2ba
nhanukkah 49i
ahaphazard
ahapless,miserable,pathetic,piteous,poor
nhaploid 7rv
nhappiness 7g3
ahappy 5lg 9b
nharangue 2rp
vharangue 7is
aharassed,pestered
nport 7vg
nharbor,seaport 1
vharbor,nurse 6wv
vharbor 4g9
vharbor 7qh
vharbor 5du
ahard 4u0
ahard zl
ahardened 2
nhardening 7ul
nhardship,rigor 2fn
nhardtack 5ps
nhardtack 7sb
nhardware 70n
nhardwood 66s
ahardy,stout,sturdy
nhare 6vt
vrun 4wr
vhare 1
nharem 62y
nharm 7vu
vharm 537
aharmful 4lh 2wr
aharmless
nsound xq
nharmonic 1
aharmonious 3kk
aharmonious,symmetrical 68n
nharmony 7ac
nharmony 7vq
nharness 7s1
nharness 57f
vharness 7d8
vharness 1co
nharp 7s5
vreiterate,repeat,restate 7ry
vharp 1
aharsh
aharsh
ntexture 152
nroughness 1
nharshness 1
vharvest,reap 5ul
nhasp 5d9
npace
nspeed 1
nhaste,hurry 1
vhasten,hurry 7x8
rhastily,hurriedly
ahasty,headlong
vhat 24o
vhatch 60z
nhatchway 24k
ahateful 7wm
ahateful,mean
ahaughty,supercilious,swaggering
npull,pulling 7yq
nhaul 1
vhaul 600
nrump
nhaunch 1
nhaunt 6p4
vhaunt,stalk 4fb
vhaunt 7ji
ahaunted,obsessed,preoccupied 3r9
ahaunting
vhave_on,wear
nhaven 4x2
nhavoc 7in
noceanic 79n
nhawaiian 1
vtransact 7u9
vhawk 1
nseller,vendor 2vo
nhawker,peddler 1
nhawthorn 5lg
nhay 32t
vhay 4b0
nhayfield,meadow 8s
nhazard,jeopardy,peril,risk
ahazardous,risky 2xs
nhaze 7fx
vhaze 44o
ahazy,misty
nhe,helium 7az
vhead ce
vhead_up 7ye
nheadache 7pg
aheaded
nheading 6ml
nheadland,promontory
aheadless 5y9
nheadlight xu
nheadline 4
vheadline 7h0
nprincipal 7ui
nheadmaster 1
noffice 62f
nheadquarters 1
nheadquarters 7au
vheal,mend 5v2
vheal 5v3
ahealed,recovered
nhealer,therapist 7q8
nhealing 7n0
ahealing,therapeutic
nprosperity 7hg
nhealth 1
ahealthful 4n8 3 20g
ahealthy ww
ahealthy
nheap,mound,pile
vheap 7wt
vhear 7q5
aheard 2li
nhearer,listener 55z
nhearing 6v7
nhearing 4j2
nrange,reach 7bv
nhearing 1
nhunch,intuition,suspicion 5yk
nheart 1
nheart 7zo
nhearth 7yr
rheartily,warmly
nwhist 6i9
nhearts 1
nheartwood 69x
ahearty
nheat 6gu
nheat,hotness 4fa
nheat,warmth 42r
aheated
nheater,warmer 7uw
nheath 5n3
vheave 5sw
vheave 4os
vinflate 1gq
vheave,surge 1
vlift 7qi
vheave 1
nheavens 5gx
nweight
nheaviness 1
nheaving 48b
nheavy 7o2
aheavy 2qp
ahebephrenic
nhebrew 7bt
nhebrews,israelites
nhedge 17l
nhedonism 3p9
vheed 7zy
aheedless
nheel 5h9
ahefty
nheight 5de
vheighten 7jr
vheighten 7js
nheights 5tz
nheir 6mx
ahelical,spiral,spiraling,whorled 43y
nhelicopter 7cv
nhelipterum 78v
nhelix 6su
nhell 7d6
nhello,hi 3wc
nhelm 7vu
nleadership 7x1
nhelm 1
vhelm 7v
nshield 6r8
nhelmet 1
ahelpful
ahelpless
ahelpless
ahelpless 2qt
nimpotence
nhelplessness 1
nhem 2sg
vrun_up,sew,stitch 72w
vhem 1
vhem_in 69w
vhem_in 6kz
nhemoglobin 7fr
nhemophilia 81y 81a
nhemosiderin 4g1
nhemp 6ft 7zv
nhen 4hb
rhence,therefore,thus
nhepatic 7xb
nhepatitis 7rp
nherald 63c
vherald 7wc
nheraldry 1hk
nherb 4pe
ntea 7cc
nherbal 1
nherbicide 7ss
aherculean
aherculean 2kz
vherd 38b
ahere
rhereafter,hereinafter
nheresy 3s7
nheretic 6ad
aheretical
rheretofore,hitherto,yet
nheritage
nrupture 80k
nhernia 1
nhero 7s7
nhero 4kt
nheroic 1pt
aheroic 5mu
nheroics 7qq
nheroin 46r 7s7
nheroine 4ky
nherpes 7sg
nzoologist 6f2
nherpetologist 1
nherring 5py
nherringbone 5xy
ntimidity 7dp
nhesitancy 1
vhesitate,pause 2vz
ahesitating
nindecision,irresolution 2if
nhesitation 1
nunwillingness 7gr
nhesitation 1
aheterogeneous 6oh
vhew 4sr
ahewn 34g
nverse 6qm
nhexameter 1
vhibachi 6a1
vhibernate 27z
nmallow 5pz
nhibiscus 1
nhickory 6d2
nhide,skin
ahideous,outrageous
ahideous
nhideout 5wc
ahierarchical ex
nhierarchy 7bq
nhierarchy 7yo
nhigh 6nm
ahigh 7m3 et
ahigh 426
ahigh-pitched
ahigher 3
vset_off 7xw
vhighlight,spotlight 1
nhighness 7tf
nhighroad 52g
nhighschool 7yw
nhighwayman,hijacker 6d2
nhike,hiking 3qc
npedestrian 7d8
nhiker 1
ahilarious
vhill 4tn
nhillside 6rs
ahilly,mountainous
nhilt 53y
nhind 5qo 5qq
ahind,hinder
nhindu 7a5
nhinduism 58x
nhinge 3wt
vhinge 7jw
nproposition,suggestion 7of
nhint 1
vhint,suggest 7yk
nhip,pelvis kh
nhip 743
ahip
nhipbone 72s
nhire 69n
ahired 1vt
vhiss 5wz
nhissing 6dh
nhistamine 78b
nhistology 767
nhistorian 1l5
ahistoric,historical
ahistorical
nhistory 53g
nhistory 7su
nhistory 3p5
nhitch 7oo
vhitch 7kh
vhitch,hobble,limp 797
vhitch 6k7
ahitless
nhiv 5pi
nthrong 6yt
nhive 1
nreceptacle 79b
nhive 1
vhive 7wf
vhobble 6c4
npastime 7tp
nhobby 1
nhock 4oj
vhock,pawn 3so
nhockey 7ts 6nd
nhoe 6jk
vhog gu
nhoist 7zu
vhoist 5nn
nhokan 7gf
nhold 6m6
vhold 7qh
vhold_back 2yr
vhold_off 5i7
vhold_on 5ht
vhold_out,put_out,stretch_forth,stretch_out 708
vmeasure 84w
vlast 1
vhold_out 1
vhold_over 5bw
vhold_over 7zd
vhold_up 5io
vrob 829
vhold_up 1
nholder 80b
nownership,possession 81i
nholding,retention 1
nlarceny,stealing,theft,thieving 5g3
nrobbery 1
nholdup 1
nhole 81d
vhole 5z2
nleisure 7pw
nholiday,vacation 1
vholiday,vacation n8
vholler 69c
nhollow 81k
nhollow 6uw
vhollow 78z
ahollow 4sv
nholly 81j
nhollyhock 2z
nhollyhock 30
nindustry 7kk
nhollywood 1
nholocaust 75z
nsheath 6w7
nholster 1
nholy 5zc
aholy 5vv b8
nsandstone h2
nholystone 1
nhome 85a
vhome 4q2
nhomefolk 24v
ahomegrown
nhomeland 3jh
nhomeless 6ep
ahomely
ahomely 45r
nhomer 2co
vscore oi
vhomer 1
nhomespun 61z
ahomespun
nsettler 7g9
nhomesteader 1
ntown 4i4
nhometown 1
nhomework 7p4
ahomicidal 5uu
ahoming
nhominid 75t
ahominid
nhomogenate 856
nhomogeneity 79g
ahomogeneous
vhomogenize 856
ahonest,honorable
ahonest
nhonesty 330
nsweetener,sweetening 4uo
nhoney 1
vhoney 85c
nhoneybee 78e
nhoneycomb 87f
vhoneycomb 4x5
nhoneymoon 1i
vhoneymoon 1i
nhoneysuckle 5ua
nhonor 33a
ahonorary
nhonoring 434
nhood,punk 6uk
vhood 6uw
vhoof 7c4
ahoofed,ungulate
nhook 5n7
vhook 792
vknit 6an
vloop 1
vhook 1
vhook 611
ahooked 3f3
ahooked 7ud
nhooks 1ac
nworm 793
nhookworm 1
nhoop 882
nhoop,ring 4a3
vhoop 61z
nhoot 669
vhoot 60p
nhop 88r
vhop 5o6
nhope 75w
nhope 7sv
nhope,promise 75x
vwish 7yo
vhope 1
vhope 7yq
ahopeful 1oi
ahopeful,promising 6pw
ahopeless 5yj 2vf 2v5 70
nhops 3cn
nhopscotch 6qq
nhorde,host 3o
nhorizon 456
nhorizontal 2p0
ahorizontal
nnoisemaker 839
nhorn 1
vhorn 4tz
ahornlike by
nhornpipe 6jb
ahorny
ahorrid 6l4
ahorrified 7nw
nhorror 7js
nhorror,repugnance,repulsion,revulsion 2mr
vhorse 823
nhorseman 39k
nhorsemanship 3jb
nroot
nhorseradish 1
nhorseshoe 7qc
vhorseshoe 6yx
nhose,hosiery 148
virrigate,water 6dp
vhose 1
nhospital 897
nhospitality 44d
nhost 84l
nhost 84q
nhost 7wt
nhostess 3
nowner,proprietor 59o
nhostess 1
nhostess 6sb
nhostile 4wh
ahostile 67n 78c
nhostilities 49o
nhostility 7nc
ahot 6kz 5ye 1f8 9b
nhotel 89l
nscoundrel,villain
nhound 1
vhound,hunt 4qn
nhour,hr
nhours 7tp
nhours 7tq
vhouse 82s
nhousebreaker 5bj
nowner
nhouseholder 1
nhouseplant 85b
nwife 688 5k4
nhousewife 1
nhousework 7uy
vhover 1kp
vhover 1kq
vhover 596
rhowever,nevertheless,nonetheless,notwithstanding,still
nhowl,howling 84o
vhowl,roar,wail 3ew
nhp 7z7
nhuddle,powwow 412
vhuddle,huddle_together 5ct
vhuddle 3gq
ahuddled 3ge
vhue 88b
ahuge,immense,vast 64y
nhugging,kissing 7th
vhull 7da
nhum 7yg
vhum 682
nhuman 3g
ahuman 3g
nhumanism 7rh
nhumanism 7ri
nhumanist 1r7
vhumanize 88m
nhumankind,humans,mankind 6
vhumble 88o
vhumble,humiliate 7pz
ahumble,lowly
ahumble 3fv
rhumbly,meekly
nhumerus 799
ahumid
nhumidity 3a7
nhumility 7vi
nhumming 6jy
nperformance 378
nsinging 86r 1 7z6
nhumming 1
nhumor,mood,temper 7vn
vindulge 848
vhumor 1
nhumorist 7ym
ahumorous 1nl 4a2 7a
nhumus 7v8
nhun 5ea
vhunch 8af
nhundred 827
nhundredth 65i
nhungarian 6vl
nhunger 8bk
vhunger 81n
ahungry 2yh
ahunted 7qh
nhunter 848
nhunting 804
nhurdle 6ld
vvault 5ri
vhurdle 1
nhurl 1kj
nhurricane 60c
ahurried dp
nnecessity 89d
nurgency 1
nhurry 1
ahurrying,scurrying 1kq
vhurt 679
vhurt 61p
ahurt,wounded
vhurtle 84q
nhusband 5m3
nquiet,silence
nhush,stillness 1
vhush 8b6
vhusk 7ew
vhustle 823
nhut 5ao
nhut,shack 5ap
nhyacinth 7qw
nhyaline 8a8
nhyalinization 8ce
nhybrid 8c0
nmating 7vc
nhybridization 1
ahydrated,hydrous
nhydride 82z
nhydrochloride 481
nhydrogen 7of
nhydrolysis 631
nhydroxide 833
nhydroxyl 7g9
nhygiene 8cp
vrender 62s
vsing 6a5 1
vhymn 1
ahyperbolic,inflated
nhyperemia 427
ahyperfine
nhyperplasia 8c9
nhypersensitivity 565
nhypertension 7p7
nhypertext 70a
nhypertrophy 8cd
vhypertrophy 7rd
nhypervelocity 7o8
nhypnosis 8d3
nhypnotic 82i
nhypocrisy 5zf
nhypocrisy 5il
nhypocrite 7qk
ahypocritical
nhypothesis 7xa
nhypothetical 6yb
ahypothetical
nhypothyroidism 7pl
nhysteria 7o2
ahysterical
ahysterical 7qh
niambic a5
niberian 7jc
nrocket 7p4
nmissile 1 72b
nicbm 1
nicelandic 3c7
nicicle 11u
nicon 8ea
aicy 11n
nideal,saint 838
aideal
aideal 8a0
nidealist
nidealization 87m
aidealized
aidentical,indistinguishable
aidentical,very
aidentifiable 2o1
aidentified
nrecognition 6za
nidentity 1
nideology 8a6
nidiom,parlance
nidiom 1mz
aidiosyncratic
nidiot,retard
aidiotic
noperation 820
nidle 1
vidle
aidle
nidleness 8eo
nidler
nidol 6rc
nidol 81m
aidolized,worshipped
aidyllic
vignite 8dg
vignite,stir_up 7tl
aignited,kindled
nignition 64w
aignoble
nignorance
aignorant
aignorant,illiterate
aignored,neglected,unheeded
aii,two
niii,three,trinity 85g
aiii,three
nileum 5tv
nilk 5ru
aill,sick 7ua 7r2 2n0
aill hh
aill 6r0
aill-starred
aillegal 6mm 3z4 1sc
nillegitimate 6sm
aillegitimate,outlaw 2
aillicit 1se
ailliterate
villuminate,illumine,light,light_up 8e3
ailluminated,lighted,lit
nillumination 8f6
aillusionary
aillusory
villustrate 34b
nillustrator 736
aillustrious tq
nimage 6s5
nimage 7am
vwatch 68g
vimage 1
aimaginary
nimagination 4nh
aimaginative,inventive 3oi
nimbalance,unbalance 8bg
nimitation 7wa
nimitation 3w9
aimitation,simulated 73n
aimitative
aimmaculate,spic,spotless 4on
aimmature 4up
nimmediacy 7sh
nintuition
nimmediacy 1
nrapidity hs
nimmediacy,instancy 1
aimmediate
aimmediate 2w7
rimmensely,vastly
nimmigrant 7p5
nimmigration 27k
aimminent,impending 4me
aimmoderate 1z0 1y9 1w8 1t9 1sz 1sw
aimmoral 385
aimmoral
nimmortal 524
nimmortality 2f0
nimmunology 35q
nimpact 5ew
vimpact 4af
aimpacted 4d1
vimpair 65y
aimpaired 2xf
vimpale 51e
aimpartial 2st
nimparting 5o3
nimpasse,standstill 3o6
aimpassive,stolid
nimpatience 7fn
nimpatience 80w
aimpatient 2eg
aimpeccable
aimpelled
aimpelling 2bz
aimpenetrable 36i
aimperative 3l5
ntense 822
nimperfect,progressive 1
aimperfect 3v7 3a0
aimperfect 62
nimperial 6i8
nimperialism 7d0
aimpersonal,neutral
aimpervious
vimpinge 1vw
aimplacable p8
nprosthesis 3vt
nimplant 1
aimplanted,planted 43h
vimplement 7b5
nimplementation 4ka
aimplicated
nimplication 7j5
nimplication,import,significance 45p
aimplicit
vimply 8bb
nimport 8ap
nimport 7qg
vimport 1vw
aimportant 22c 7ng 6db 5ib 58s 4wg 2rf q7
nimportation 7yv
aimported 1bi
nimportunity 6gt
vimpose,levy 6bl
aimposed
nimposition,infliction 4kp
nimpossible 7mv
aimpossible
aimpossible,inconceivable,unimaginable
aimpractical 3qw
nimprecation 499
aimpregnable
nimpress 86k
vimpress 7uv
vimpress 7uw
aimpressed 7y2
nimpression 7d2
npainter 75q
nimpressionist 1
aimpressive 7mk 6nk 3f7 2lk sk 1ao se
nimprint 7j2
vimprint 6d1
vimprison,jail,jug 5fd
vimprison 5fe
nimprisonment 3nk
aimprobable,unlikely
nimpromptu 3ej
aimpromptu,offhand
aimproper
aimproved 5lt
aimproved 6dn
nimprovement 8i8
aimproving
vimprovise 68c
aimprovised,makeshift
aimpudent,smart
nimpulse,urge
nimpulse,whim 7mr
aimpure
nimpurity 3em
nin,inch 87a
rin,inwards
ain
ainactive
ainadequate 3bc
rinadvertently,unwittingly
ainappropriate
ainarticulate
ainattentive 8fy 2l7
ainaudible 5te
ninaugural 3f7
ainaugural,initiative,maiden
vinaugurate 4h3
ninauguration 8hb
aincalculable 3vk
nincantation 505
aincapable
vincarnate 8bd
nincarnation 3rm
nincense 89g
vscent
vincense 1
aincensed,indignant,outraged 7ja
nincentive 7q6
nincidence 18m
nincident 8j3
nincidental 7qb
aincidental
nincipience,incipiency 6ij
aincised 4do
nincision 5y9
vincite,motivate,prompt 8bq
vincite 7wk
nincitement 78u
nincitement 81r
ninclination 7jv
ninclination 7jw
nincline,ramp 8dw
vincline,tend 8iq
ainclined 7bp 1f7
aincluded 2a4
aincoherent 494
aincoming 36p 15n
aincomplete oh
aincomprehensible,inexplicable 3o5
aincomprehensible 28g
aincongruous
ainconsequential
ainconsiderate
ainconsistent 49q
ainconsistent
ninconvenience 2yn
ninconvenience 32h
ainconvenient 6y7
aincorporate,incorporated,integrated,merged,unified
nincorporation 54u
aincorrect,wrong 25p
nincrease 8er
aincreased 8bd 7a
aincreasing
rincreasingly,progressively
aincredible,unbelievable 74n
vincubate 7yj
vincubate 8cn
nincumbent 7ow a7
vincur 7w0
nincurable 462
nincurring 896
nincursion 84i
aindebted
aindecent,untoward 2a
aindecent 3ps
aindecisive he
aindefatigable,tireless 2a3
aindefensible
aindefinable
aindefinite
nindividualist
nindependent 1
aindependent
aindescribable,ineffable,unspeakable,untellable
nscale 7dc
nindex 1
nindex,indicator 1wv
vlist 2p1
vindex 1
nindexing 4ub
nindic 7vt
vindicate,point 8f4
vindicate 8f5
nindication
nindicator 8fe
nindictment 89c
nindictment 8c1
nindifference,phlegm 85h
ninertia
nindifference 1
aindifferent
aindifferent k5
aindigenous
nindigestion 8is
nindignation 7ls
nindigo 2jr
aindigo 4m3
aindirect
aindirect
nindirection 7r1
aindispensable 3sr
aindistinct 67d 4qx 32s
nindividual,mortal,person,somebody,someone,soul 8gq
nindividual 8gr
aindividual,single 7g
aindividual x
aindividualistic 2
aindividualistic 5ei
aindividualized,personalized
rindividually,separately
vindoctrinate 4qj
nindolence n
aindolent,lazy 7i
nindonesian 7ro
rindoors,inside
vinduce 8e8
ainduced 254
ninducing 58x
vinduct,seat
ninductance,induction
ninduction,initiation 5ng
vindulge
vindulge 5n7
aindulgent 3hy 6hi 15n
aindulgent,lenient
nindulging vr
aindustrial
nindustrialism 5f5
nindustrialist 5mb
aindustrialized 3
aineffective,ineffectual
ainefficient
aineligible 2xq
ainert,neutral
ainescapable,unavoidable
rinescapably,inevitably,unavoidably
ninevitability 56s
ninevitable 38q
ainevitable 4
ainevitable
rinevitably,necessarily,needs
ainexhaustible
ninexperience 80
ainexperienced 1ml
ainexpressible 1z
ainfallible 1i0
ainfamous,notorious 2xy
ninfancy 86i
ninfantry 80y
ninfantryman 59k
ninfatuation 1sz
vinfect 71j
vinfect 48f
ainfected,septic
ainfectious 1
ainfectious 5ap 48l
ainfective,pathogenic
ainfelicitous 4s0
ninferior 88q
ainferior c5
ainferior 5nb 4rj
ninferiority 8nc
ninferiority 5jy
ninfernal 3ix
ainfertile,sterile
vinvade 76c
vinfest,overrun 1
ninfield 6zn
vinfiltrate 1rm
vinfiltrate 4ea
npenetration 7rh
ninfiltration 1
ninfinite,space
ainfinite 62y 2de w
nverb 88v
ninfinitive 1
vinflame 81b
ainflamed
ainflammatory
vinflect 5rr
ninflection
ainflexible 8ah
ninfliction 8ja
ninflow,influx
ainfluential 74i
ainformal 5cc
ainformal,loose
ninformant
ainformed jd
ninformer 2
ninfrared 1dg
ainfrared
ainfrequent
vinfuriate 81r
aingenious 875
ainglorious,shameful 31h
aingratiating
ningratitude 88j
ningredient 8hj
ainhabited 4p9
vsmoke 6j5
vinhale 1
ainherent,integral
vinherit 8ia
ainheritable 7pn 175
ninheritance 8d7
vinhibit 73n
ainhibited
ninhibition 8k0
nrestraint 75m
ninhibition 1
ainhibitory,repressive
ainhospitable 6tw 11d
ainhuman
ainhuman
ainhumane 6vc 6kw 2
ninitial 8pb
vsign 55l
vinitial 1
ainitial 1r5
vinitiate 8nt
ninitiative 8na
vinject 6em
vinject 8bi
ninjection 8nd
ninjunction 6jj
ainjured cw
ainjurious rk
ninjustice 8kk
nink 7z5
vink d
nsuggestion 8mb
ninkling 1
ainland
ninlay 8jk
vinlay 88j
ninmate 4qe
npatient 4b0
ninmate 1
ninn fi
ainner
ainnermost
ninning 6on
ninnocent
ainnocent s0
ninnovation,invention 8lk
ninoculation,vaccination 4d6
vinput 2hq
ninquiry 7ri
ninquest 1
vquery,question 4ge
vinquire,wonder 1
ninquiring,questioning 7kz
ainquiring
ninquiry,query,question 2
ninquisition 41r
ainquisitive 3sp
ninquisitor 28l
ainsane 6td 3z5 bo 3z9 oy
ainscribed
ninscription,lettering 8o1
npesticide 8ge
ninsecticide 1
ainsensitive 3n2
vinsert,introduce,put_in,stick_in 821
vinsert,tuck 6y1
ninside,interior 81u
ninside 66a
ainside
rinside,within
ninsight,penetration
nsensibility 1x9
ninsight 1
ninsignia 72a
ninsignificance 4e3
ainsignificant
ainsignificant,peanut
ainsincere d5
ninsinuation 8hd
ninsistence 3h7
ainsistent,repetitive 4ay
ninsolence 4bk
ninsomnia 82r
ninspector 5j0
ninspiration 80u
ainspirational
voccasion 8j0
vinspire 1
vinspire,prompt 7bj
ainspired 154
nirresponsibility
ninstability 1
vinstal,install 82t
ninstallation,installing 8pa
ninstallment 7xw
nmoment,second 3od
ninstant,twinkling,wink 1
ainstant,instantaneous 1zo
rinstead,rather
ninstep 7ib
ninstinct 7j4
ainstinct 1ee
ainstinctive
ninstitute 7cf
vinstitute 8jj
vinstruct 70m
nmanual 3a8
ninstructions 1
ainstructive 2mu 26a 25m
ninstructor,teacher 8mb
ninstrument,tool 3vw
vinstrument 7gx
ninstrumentality 85i
ninstrumentality 776
ninstrumentation 3w1
ninsubordination 3k9
ainsubstantial 2by
ninsufficiency 238
ainsufficient 3ge
vinsulate 8pb
vinsulate,isolate 37a
ninsulation 68o
ninsulin 5fa
ninsult 7e8
ainsuperable
nsecurity 7z3
ninsurance 1
ninsurance 4k4
ninsurrection,rebellion,revolt,uprising 707
aintact,integral
nintangible 7z8
nintegral 7k7
nintegrating,integration 8s9
nintegrity kg
nintellect 65m
nintellect 8f1
aintellectual,rational
nintelligence 867
aintelligent 503 65m 61f
aintelligent,well-informed
aintelligent,levelheaded,sound
aintelligible,understandable 4mi
aintended 4gb 5p8
aintense 4l3 4e4 269 256 1xo
aintensified 1
nintensifier,intensive 8do
vintensify,step_up 8av
aintensifying
nintensity 8o2
aintensive 6
nintent 4gz
aintentional 9
nintentness 3dl
npoint 4nc
nintercept 1
ninterchange 489
ainterchangeable
ainterconnected,interrelated
aintercontinental
nintercostal 8s3
ainterdependent 3hs
ninterest 79d
ainteresting 8pd 2gk 7v3
ninterface 68y
ainterfaith
vinterfere 6zp
vinterfere,intervene,step_in 8ob
ninterference 7p1
ninterference 8m6
ninterference 6h4
ainterfering,meddling
ninterferometer 7hs
ainterim
ainterior 2x
vinterlace,intertwine,lace,twine 332
ainterlaced
ainterlacing,interlocking,interwoven 4ok
vinterlock,mesh 4ab
ninterlocking 724
nintermediary 876
nintermediate 8jp
aintermediate xz
aintermeshed
nintermission 23n
aintermittent
vinternalize 7gu
ninternational 5mc
ainternational 180
ninternet,net 7fq
vinterpenetrate 5ej
ninterplay 4f7
vinterpose 8ly
vinterpose,throw_in 65b
vinterpret 8la
ninterpretation 76f
ninterpretation,rendering ih
ainterpreted,taken
ninterpreter i
ninterpreting,rendering 28t
nsentence 81t
ninterrogation,interrogative 1
ninterrupt 3r3
vinterrupt 8sy
aintersecting 40d
nintersection 1f
ninterstate 5sg
ninterval
ninterval
nintervention 4rw
ninterview 4d
vinterview 7kf
vinterview 7kg
vinterweave,weave 344
nintima 7se
vintimate pq
vintimate,suggest cz
aintimate 50l
aintimate
aintimate 1j6
aintimate 50o
vintimidate 592
aintolerable 6mk
nintolerance 87z
aintolerant
aintoxicating 84d
nintoxication,poisoning 8uh
aintractable 756
aintricate 4pz
nintrigue 4hf
aintrinsic 6b
nintroduction 8sp
nintroduction 8v0
ntextbook 6dh
nintroduction 1
aintroductory
nintroject 429
vintrude 6g9
nintruder 840
nintrusion 8ez
aintrusive 1x
aintuitive
vinvade 6ge
ninvader 5
ninvalid 4gq
ainvalid 25q
vinvalidate 8kx
ainvaluable,priceless
ainvariable 4hp
ainvariant 1
ninvasion 7r
vinvent,manufacture 2xq
ninvention 7o6
ninventor 7m9
ninventory 81b
ninventory 5m1
vinventory ai
ainverse 77p
vinvert 8t5
ainverted
vinvest 8ap
vinvestigate 2e9
ninvestigation 2au
ainvestigative 5t
ninvesting,investment 1zm
ainvincible
ainvisible 4p2 7m
ninvitation 7qx 2ia
ninvite 1
vinvite 8jg
vinvite 86b
ainviting
vinvoke 56z
ainvoluntary 2xe 1qe
vinvolve,regard 7pv
vinvolve 8uv
vinvolve 6xk
ainvolved 8jb 4oj 2jv 2l8 es
ainvulnerable 871 3oy e9
ainward 6l 6m
niodide 86r
viodinate 8ts
nionic 322
nionization 8w2
nionosphere 87v
niowa 3vn
niranian,persian 820
airanian,persian
niraqi 822
airidescent,shot 4wx
niris 8rg
nirish 648
niron 875
viron 1wq
airon
aironed
aironic,ironical,wry l2
aironical cp
nironing 6aw 2wm
aironlike
aironshod
nirony,sarcasm,satire 73v
nirony 89c
nirrational 3rw
airrational 6lk
airreconcilable ct
airregular
airregular
nirregularity 6n0
nirregularity 7gw
airrelevant 2a4
nirreproducibility 64
airresistible
rirrespective,regardless
nirreverence 8qu
airreverent 6nq
nirrigation 24a
nirritability,petulance lr
airritable,peevish
rirritably,testily
nirritation,temper 7w8
nirruption 8h9
nislam 57y
aislamic,muslim
nzone 6py
nisland 1
nisn 58
visolate 8r9
aisolated,stray
aisolated
nisolation 86d
nisolation 8xr
nisomer 8nv
nisotope 7h3
nisraeli 83c
nissuance,issuing 24t
vissue,publish 6zg
vissue,supply 37c
vissue 8rt
nissuer 8sl
nit 4r9
nitalian 1nc
nitalic 3zw
nitch 6i6
vitch 5hp
vitch 8nu
nitching 504
aitchy
nitinerant 494
nivory 8vr
nivory,pearl 6nw
nivy 41w
nixodes 85i
njab,jabbing,thrusting 1fn
npunch 6lb
njab 1
vthrust 2s6
vjab,poke 1
vjab 71l
vjack 6gc
njackdaw 7fl
njacket 52g
njacket 2ln
vjacket 7lb
njade 8ct
ajaded,wearied
ajagged
njail 71b
npreserves 66b
njam 1
vjam,mob,pile,throng 44e
vjam 2sl
vjam 64b
vjam 6ab
njamaican 890
ajammed,packed 44i
njan,january 7qv
vjangle,jingle 6pd
njanitor 5pj
njansenist 8l3
njapanese 84m
njap 1
vlacquer 8i5
vjapan 1
njapanese 89s
njar 832
vjar,jolt 7e4
njargon,vernacular 83f
njaundice 8wi
vjaundice 43c
njaw 7x9
vjaw 8ge
njazz 5fp
vjazz 8rj
njealousy 2mc
njean 6u5
njeans 69q 54w
njeep 83d
vjeer,scoff 7ap
njejunum 6ec
ajellied
njelly 678
njelly y
vjelly 8yd
vrisk 8hb
vjeopardize,stake 1
njerk,jerking,jolt 8jf
vjerk,yank 7hq
vjerk,twitch 7eq
njerky 7bs
ajerky
njesuit 8zb
njet 8ay
njet 8b7
vjet 5kf
ajetting
njew
ajeweled 8j3
vjig 62f
npains,striving 7im
njihad 1
vjilt 3n6
njimdandy,jimhickey m8
vjimmy,lever,pry 6cb
vjive 62l
njockey qu
vjog 4kg
vjoggle,wiggle 2a1
njohnny,reb,rebel 5mu 4r1
ajoined
njoint 732
ajoint 5a9 4so 4p5 51n
ajoint
ajointed 7od
njoker 55n
njolt 796
ajolted 8dc
ajolted,shaken 8de
njonathan 7ut
njoss m1
vjostle 6bw
njournal 3ik
njournalism 8at
vjourney,travel
njoust 30a
njowl,mandible 1j 901
njoy,pleasure 6ji
ajoyous 2wm 1fj 26o 1k7
nson 7e8 8ka
njr 1
njudaism 65b
njudge 85d
vresolve,settle 8t8
vjudge 1
njudging 866
ajudicial
njudiciary 8ln
njug 6h9
nvein,vena 7x9
njugular 1
njuice 8b5
ajuicy
ajuicy,voluptuous
ajuicy
nsupernaturalism 8hw
nmagic 1
njuju 1
nphonograph 7n8
njukebox 1
njuly 7tg
njumble,muddle,welter 919
vjumble 90h
vjump 7gi
njumping 8pr
njune 7tl
njunior 1ql
ajunior
ajunior 87
njuniper 6o1
vjunk,scrap 921
njurisdiction 7i7
njurisprudence 4fq
njurist 8s5
njuror 490
ajust 23h
njustice 8mv
njustification 4p4
ajustified 2lf
rjustly,rightly
njustness 4rj
njute 7fm 8zo
ajutting,projected,projecting,protruding,sticking
njuxtaposition 8xf
nkamikaze 275
nmarsupial 80i
nkangaroo 1
vkeel,lurch,reel,stagger 867
nkeen 7cj
vkeen,lament
nkeenness,sharpness 6fq
vkeep_away 790
vkeep_in 5zi
vkeep_up,sustain 15r
vkeep_up,maintain,preserve 8vq
nkeeper 6mx
nkeeping 4xj
nkeepsake,souvenir
nkelvin 8r3
nken 7vq
nkeratin 8g6
nscarf 6gs
nkerchief 1
nkerosene 5k9 6z6
npreaching,sermon 3yw
nkerygma 1
nketch 78p
nkettle 55j
nkey 8wy
nkey 2ho
nkeyboard 8x0
nkeyhole 61z
nsubject,theme,topic
nkeynote 1
nkeynote 8zy
vkeynote 90j
vkeynote 8ot
nkhan 5zc
nkhmer 8dr
nkick 6q5
nkick,thrill 2kq
vkick 6vw
vkick 7i5
vkick_back 8ia
vkick_back 6iq
nkicking 8mz
nplace-kicking 7
nkickoff 1 91k
vkid 56l
vkidnap 51o
nkidnapper 7pw 5vc
nkidney 92o
nkill 82p
nkilling 3zu
akilling rx
nkiln 1ww
nkilogram 8s5
nkilohertz 8xy
nkilometer,km 8s7
nkin 84s
akin
akind 1lz
rkinda,rather
nkindergarten 8yi
akindly 3
nking 43s
nkingdom,realm 7u4
nkingdom 4gb
nkingdom 3ao
nkinship
nkinship
nkiss 944
vkiss 7dx
nkit 87z
vkit 7tg
nkitchen 7dm
nkitchenette 1
nkitten 60s
vknead 7e1
nknee 83k
nkneecap 828
vrest 938
vkneel 1
nknife 7i8
vknife,stab 69x
nknight 8to
vknight 8mb
nknighthood 7u7
aknightly
nknit 6z8
vknit 8wp
nknitting 6xw
nknob 945
nknock,knocking 7d7
nknock 4bo
vknock 77v
vrap 77w
vknock 1
vknock_down 77y
vknock_down 759
vknock_off,liquidate 674
vknock_off 45t
vknock_out 5zb
vknock_out 75e
vknock_out 87c
vknock_over,overturn,turn_over 8uj
nknot 675
nknot 7ec
vknot 8x7
vknot 7e0
nknow 7y9
vknow
vknow
aknowing h1
nknowledge
aknowledgeable,learned,well-educated 30m
aknown 5r2 r2
nknuckle 84m
nknuckles 7tu
nkorean 8ay
nkurdish 8g1
nla 8fz
nlab,laboratory 751
nlabel 95k
nlabel 6ia
nlabel 7t
nlabel 6i8
alabeled,tagged
nlabor,labour,proletariat 7ve
vlabor 2er
alabored,strained 7jm
alaborsaving 13t
nlabyrinth,maze 7rq
nlac 93c
nlace 6k6
vrupture,snap,tear 7jm
vlacerate 1
nlacquer 88z
nlactation 8pd
nlactose 5xl
alacy 2fg
nlad,sonny 6jz
nstairs,steps 24x
nladder 1
vladder 6hx
vladen 88h
aladen,ladened,loaded 1t7
vladle 8hw
nlady 73z
aladylike
nlag 3xq
nlager 61h
nlagging 95u
nlake
nlagoon 1
alaid 7ve
nlamb 62z
vlamb 77r
nlamentation,wail 51z
vlaminate 5ww
nlamp 8c1
nlance,spear 7v1
vlance 8yx
nland 8uy
nland
vland 8fc
nlanding 7iv
nlanding 968
nlandler 94k
alandlocked hc
nlandowner wg
nlandlord 1
nposition 957
nlandmark 1
nlandmark 5ed
nlocality,neighborhood,vicinity 7x9
nscenery 1
nlandscape 1
vlandscape 8q2
alandscaped ol
nlandscaping 1re
nsuccess 96q
ntriumph,victory 96r 1
nlandslide 1
nslide 3ue
nlandslide 1
nlane 96s
npath 96t
nlane 1
nlanguage
vlanguish 32i
nquietness 8rh
nlanguor 1
alanky
alanky
nlantern 6as
nlao 8d3
nthigh 7x5
nlap 1
vlap 78p
vlap,lick 5y8
nlapel 4b3
nlappet,wattle
nlapse 6tm
nlapse 6yx
nlapse 41b
vlapse,sink 90d
vlapse 8st
vlapse 2ij
vrevert,turn_back 4mo
vlapse 1
nlarch 7h8
nlard 678
vlard 62m
rlargely,mostly
nlarkspur 88e
nlarynx 979
nlaser 927
nlash 7gl
nlashing,whipping 4de
alashing
nlast 71x
nlast 93i
alast
alast
alasting,permanent 96w 2so
nlat 97i
nlock 6nc
nlatch 1
vlatch 898
alate
rlately,recently
alatent
alatent pp
alater
nlateral 8p9
alateral
nnews,tidings 908
nlatest 1
alatest 4ax
nlatex 8bu
nlathe 7uj
nlather,suds 251
nlatitude 88y
nlatter 72k
alaughing 1bw
nmotorboat 7es
nlaunch 1
vlaunch 71n
vlaunch 8yj
nlauncher 7yh
nlaunching 994
nlaundering 7cq
nlaundry 6n8 38y
nlaurel 940
nlava 1ja
nlavender 6vg
alavender,lilac
vlavish,shower 4uw
alavish 1rv
nlaw
alawless
nlawn 7ld
nlawsuit,suit 849
alax
nlaxative 5wl
alaxative
nlaxness 607
vlay_down 91n
vlay_off 644
vlay_out 6ne
vlay_over 6l2
vlay_over,superimpose 8ld
vlayer 5yw
nlayman,secular 572
nshutdown 97v
nlayoff 1
nlayout 4zp
nlayout 8ey
alazy
nlb,pound 8yd
nlead 8rt
nlead 8kg
nlead 977
nlead 187
vlead_up 47e
aleaden,weighted
nleaders,leadership
nleadership 99z
nleadership 98m
nleading 5bn
aleading,star,stellar
aleading,preeminent
aleading 3q5 1g2
nleafhopper 8as
aleafless
nleaflet 889
aleaflike
aleafy 1
nleague 8o9
vleague 510
nleak 142
vleak 760
vleak_out 1rp
nleakage,outflow 8lr
vlean 8ma
alean,thin 67y 34 6t5
vlean_against,lean_on,rest_on
aleaning,tilted
nleap 952
nleapfrog 61l
nlearner,scholar
nlearning,scholarship 3nr
nlease,letting,rental 8z5
nlease 52v
vlease,rent 5rf
nleash 94y
nleast 8r5
vleather 73r
nleave 8ue
nleave 4ym
vmake 98h
vleave 1
vleave_behind
vleave_off 3pd
vleave_out,neglect
aleaved s
nleavening 8c0
nlecture 47c
vlecture 5fq
nlecturer 960
nlecturer 3u4
nteaching 81x
nlecturing 1
nled 95g
nledge 6xg
nledger 8ld
alee
nleech 12z
vleer 8vg
aleering
nleeward 3rg
aleeward 5
nleft 4r
aleft
aleft,remaining
npitcher 7l6
nleft-hander,southpaw 1
nleftfield 7ns
nleg 81d
alegal ao
alegal
nlegation 783
nlegend 8jt
alegendary 6m
nlegion 815
alegion,numerous
vlegislate,pass 32l
nlegislation 2q
vlegitimate 9as
alegitimate,logical
alegitimate 4y9
alegitimate c
ntoughness 31m
nlegs 1
nlegume 8lj 4fv
nrepose 9cb
nleisure 1
nlemma 7x4
nlemon 5n3
nlemon 8gl
nlemonade 8m6
nlemur 8ao
vlend 9bc
nlending 3nu
nlengthening,perpetuation,prolongation 4wo
nlent 8vz
nlentil 7e3
nleone 913
nleopard 1yw
nleprosy 91x
nlesion 9cd
vlessen,subside 37u
nlesson 1f
nlesson 8wf
nlesson,moral 512
nlesson 8ug
vlet_go 9bq
vlet_up 9ac
ntorpor 9cl
nlethargy 1
vletter 3a8
nletters 4g3
nleukemia 679
nphagocyte 7qk
nleukocyte 7ql 1
vlevel 8or
vlevel,pull_down,tear_down 67j
alevel
alevel 141
alevel 2wl
vlevel_off 9bw
vleverage 37d
alewd,salacious 3st
nlexicographer 58w 1nu
nlexicon,vocabulary
nlexicostatistics 1ny
nliability 66b
aliable
aliable
nliaison 6kw
nliar 8qk
nliberal 98c
aliberal,tolerant
aliberal
nliberalism 50w
ntheory 2sf
nliberalism 1
vliberalize 9b6
vliberate 9ce
nlibrarian 98j
nlibrary 7n8
nlibrary 423
nlibyan 8sc
nlicense,permit 91v
nlicense 3rr
alicensed 7u5
nlichen 938
vlick 7eg
alicked 476
nlie 701
vlie_awake 7ic
vlie_down 9cr
nlied 7oc
nlien 5fj
nlieutenant 8yb
nlieutenant 66e
nlife 912
nlife,living 2tg
nlife 914
alifeless 4b6
alifeless 353
alifelike,pictorial,vivid
alifelong
nlifestyle 2n0
nlifetime 8xw
nlift 981
alifted,upraised
nlifter 92r
nligament 8ci
vlight 2f8
alight 6g6
alight
rlight,lightly
vlight_up zx
alighted 8tc zw
vlighten 5uc
nlighter 5wb
vlighter 6eu
nlighthouse 7d4
nlighting 764
nlighting 8vm
nlighting 64w
nlightning 2fj
nprizefighter 6t4
nlightweight 1
alightweight f
nlignite 5je 9cm
nlike 6rs
vlike,wish 94y
nlikelihood
alikely 1r
rlikely,probably
rlikewise,similarly
nlilac 71i
nlily 9a6
nlimber 8qm 8j6
vlimber 8uk
alimber 2eo
vlime 5qr
nlimestone 1pj
nlimit 93w
nlimitation,restriction 1ld
nlimitation 638
nlimitation
nlimited 8qw
nlimousine 8jf
nwalk,walking 99y
nlimp 1
vlimp 1sl
alimp
nlinden 7p0
nline 5ft
vline 82i
vline_up 8lg
vline_up 99i
vstand bj
vline_up,queue 1
alined 6x6
alined
nlineman 947 7ph
nlinemen 9
nlinen 7ap
nlinen 96e
nliner 76j
nroll,roster 8lv
nlineup 1
vlinger 9gb
vlinger 7v3
alingual,linguistic
nlink 6v7
alinked 54n
nlinks 8ra
nlinoleum 9fv
nlinseed 5jp
nlint 7tw
nlion 64m
nlip 9fm
nlipoprotein 8u0
nmakeup 4uf
nlipstick 1
nliquidation 9ep
nliquidation 8fr
nliquor 8qf
vlist 33s
vlisten 96k
vlisten 61i
nlistening 9bz
nlit 94f
nliter 95a
nliteral 983
nliterature 9eo
alithe 1rx
nlithium 8rf
nlitigation 8bs
nlitmus 9ei
nlitter 4ct
vlitter 9fw
vstrew 3z9
vlitter 1
alittle,small 3xt 39r
alittle,slight
nlittoral,sands 5l7
alivable 1m5
nliveliness 9cg
alively 8pm
nliver 9gf
aliver 5hq
nlivestock 8fk
alivid 8h8
aliving
aliving 9e7
nlizard 8or
nload,loading
vload 2lz
vload 2m0
nloaf 79x
vloaf 130
nloan 4dd
vloathe 43w
vlob 65j
nlobe
alobed 5bs
nporridge 6nx
nloblolly 1
nshellfish 74h
nlobster 1
nlobule 6
nlocal 8t7
nlocale,locus 4fy
nlocalization 42t
vlocate,turn_up 5hb
vlocate,situate 944
alocated,placed,set,situated
nlocation
nlock 7qi
vlock 7rx
vlock_in 6g1
vlock_in,lock_up,put_away,shut_up 6g2
vlock_up 8iy
nlocker 6wh
nlocking 55l
nmobility
nlocomotion 1
nlocomotive 8tm 8m6
nlocust 1rv
vlodge 73h
vlodge 98z
nlodgings 7nq
nloft 80l
alofty 1ef
nlog 7rs
vlog 9bq
vlog 2p7
nlogarithm 9bg
nlogger 4tk
nlogging 933
nlogic 4wj
nlogic 69s
nlogic 258
nlogician 990
nlogistics 2ps
nloin 7uq
alone,solitary
nloneliness 6zn
nloneliness 6pd
alonely 4ai
along 2wl 3hg 38l 4k
along 3bd 3be 2s8
along-range 2
along-range 2
along-run,long-term 4
nlongevity 6t0
alonghand
nlongitude 8j9
alongstanding 8
nlook 8e5
vlook_across,overlook 7kb
vlook_after 7e9
vlook_around 938
vlook_away 939
vlook_back 93a
vremember,think_back
vlook_back 1
vlook_forward 7y1
vlook_like 8f7
vlook_on
vlook_on,look_upon,regard_as,repute,think_of 9fo
vlook_out 1px
vlook_to 7y6
vlook_to 7y7
alooking,sounding
nloom 85e
vloom 8ed
vloom,tower 8ee
nloon 153
nloon 80t
nloop 6yq
vloop 5ve
nloophole 8ny
nloophole 6iw
vloose,unleash 6rw
aloose
aloose 7v8
vloosen 9hg
vloot,plunder 9g3
alooted 3as
nlord,master 6ga
vlord 91x
nlordship 46u
nloser 98e
nloss 4eq
nlosses 4e2
alost
alost 4j3 463
nlot 7wb
vlot 3so
nlotion 4ya
nlottery 9d9
nlotus 9fa
aloud 4h3 3hc
rloud,loudly
nloudspeaker,speaker 3hl
vlounge 4qf
nlouse 8l2
alousy,rotten,stinking 7wc
alousy 405
vlove 6bk
vlove 601
aloved 94k 15y 7hx 600 2sj
nmodel 9cx
nlovely 1
alovely 7ky
aloving 2g5 90n 8nr
vlow,moo 7cu
alow 48w
alow
nlower 6mr
vlower 9ie
nlowercase 9la
nlowering 54e
alowest
nlowland 89d
alowly,petty jc
aloyal 3s0
nloyalty
nloyalty 948
vlubricate 9k2
alucid 5tl
alucky 2da
aludicrous 19l
vlug 7mk
alugubrious
alukewarm,tepid
alukewarm
nlull 7ck
vlull 8fy
vlull 26x
vlumber 8pe
nluminescence 81l
aluminous 6un
vlump 9cg
alunatic vg
nlunch 6wg
vlunch 6wf
nlung 9ku
nlunge 9g1
nstupid
nlunkhead 1
nlurch 66
vlurch,pitch 80p
vlurch 9e6
nlure 83q
alurid
alurid,shocking
alurid 6v2
vlurk 72k
alush,profuse,riotous 9hb
nlust 8q3
nlust 8ao
nluster,splendor 6v2
nluster 20x
alustrous
alusty
alusty 1m2
nlutheran 97k
aluxurious zv
nprice 59s
nluxury 1
nlying 9hl
nlymphocyte 9b
nlyre 1oc
nlyric,words 89f
vlyric 82x
alyric 3dn
alyrical
nlyricist 833
nrecovery,recuperation 1mk
nlysis 1
nmother 4m8
nma,mama,mamma,mommy 1
nmacedonian 86f
vmachine 6bx
nmachinery 88h
nmackerel 79g
nmacrophage 9r
amad 8mp
nmadam 7km
nmadness 4d7
nsyndicate
nmafia 1
nmagazine 8wx
nmagenta 5wm
amagic,magical
nmagician 99z
nmagistrate m1
nmagma 1x7
nmagnesium 8xn
amagnetic,magnetized
nmagnetism 92q
vmagnetize 9ko
nmagnification 3z5
amagnificent 152
rmagnificently,splendidly
amagnified 12x
nmagpie 84f
nmahogany 7wn
nmaid 3u1
nmaiden 7l6
nmail 6uv
nmail 8yt
vsend,send_out 9d1
vmail 1
nmailbox 71v
amailed 8cu
nmailman 7sd
nmaimed,wounded
vmaintain 9gx
amaintained,well-kept
nmaintenance,upkeep 2p3
nmaintenance 5m7
amajestic
amajestic,proud 15m
nmajesty 33j
nmajor 980
vstudy
vmajor 1
amajor ds
nmajor-general 984
vmake_it,survive 7oi
vmake_out 8rn
vmake_out 8h0
vmake_over 40t
vmake_over,remake 6ei
vmake_sense 9n1
vmake_sure 9mz
vmake_up 4az
vmake_way 834
nproduction 9ob
nmaking 1
nmalaise 42r
nmalaria 78h
nmalay,malayan 8tx
amalayan,malaysian
nmalaysian 8tz
amale
nsexuality
nmaleness,masculinity 1
amalevolent
nmalfunction 4hy
vmalfunction 7be
nmalice,spite 91u
amalicious d4 4
vmalign 7kt
amalignant 6ix
nmalingering 6fe
nmallet 9iy
nmalnutrition 9e2
amalodorous 2ui
amalposed 4vi
nmalpractice 9k4
nmalt 3rz
nmammoth 3hy
vman 2y1
vmanage 9gz
nmanagement 99h
nmanchu 8uk
vmandate 96x
nmane 7xj
nmaneuver 9kd
nmanganese 8zo
nmango 9k1
nmangrove 9k2
nmaturity
nmanhood 1
amaniacal z5
nmanifest 9db
npipe 90e
nmanifold 1
vmanifold 9hi
amanifold
nmanila 9fs
vmanipulate 7k9
nmanipulation 33k
amannered 95h
nmanners 7q9
nmanometer 292
nmanor 7an
nmanpower,men 8ev
nmansion 915
amantic
nmantle 9q2
vmantle 47y
nmanufacturer 93k
nmanufacturer,producer 86c
nmanumission 2fl
norganic 2vq
nmanure 1
vmanure 61a
nmanuscript 9ns
amany e0
nmanzanita 7c9
nmanzanita 7ca
nmao 50u
vmap 34i
nmaple 7ze
nmaple 9l0
nmarathon 97t
nmarble 20b
nmarble 80k
vmarble 46k
amarbleized
nmarbles 880
nmarch 8i9
nmarch,marching ar
vmarch 8ub
vmarch 9iq
vmarch 8ud
nmare 6xf
nmargarine 6dc
nmargin 9lx
amarginal
nmaria 922
nmarigold 8qy
nmarijuana 7cw
nmarine 9au
nmarines 8fx
amaritime,nautical
nmark,score 3ag
nmark,target 6sg
amarked,pronounced
nmarker 9qd
nmarket,marketplace 9m4
nmarket 8gn
vmarket 357
amarketable
nmarksman 9h8
nmarksmanship 50t
nmarmalade sb
nmaroon 7ym
vmaroon,strand 4e1
nmarriage,matrimony,wedlock 9r0
nmarriage 53b
amarried qr
nmarrow 8p5
nmarshal 6jf
vmarshal 92z
vmarshal 8wx
vmarshal,mobilize 7nm
nmarten 7ss
amartial
nmartini 5us
nvictim 7yz
nmartyr 1
vmartyr 6tq
vmarvel 9qa
vmarvel 9du
amarvelous 173
nmarxism 5ev
nmarxist 9do
nmasculine 2y3
amasculine
nsuspension 8y5
nmash 1
nmask 9ra 89u
nmask 5kw
vmask 8ej
nmasonry 9rc
nmasquerade 7z1
vmasquerade 6n5
vmasquerade 5v4
vmass 4xk
nmassachuset 92l
nmassacre 7fk
vmassacre,slaughter 6ua
nmassage 9cg
vmassage 81v
vmassage 7hl
nmasses
nmasseur 1s7
amassive 7ma
nmaster 8ft
vmaster n2
vmaster,overcome,surmount 7sr
amastered
vmastermind,organize 7at
nmasterpiece 8ix
nmasterpiece 9ka
nmastery 9b6
nmat 9rz
nmat 9rz
nmat 999
amat 3rq
nmatch 9mn
nmatch 9mo
nmatch 3rb
vmatch 97k
amatched 5oc
amatching,twin
nmate 7dh
nmate,teammate 8yx
nmate 9bg
nmater 67
nmaterial 9ke
amaterial
nmaterialism 9sl
vmaterialize 8iq
nmathematician 8qm
nmatrix 8ht
amatted
nmatting 9sk
nmattress 7cr
nmaturation,ripening
amature 4dp
nmausoleum 6a0 7c8
npurple 8xf
nmauve 1
nmaxillary tw
amaximal,maximum
vmaximize 9bk
vmaximize 37y
npeak dt
nmaximum 1
nmay 8lb
rmaybe,perchance,perhaps,possibly
nmayonnaise 22e
nmayor 89r 5ib
nmc 9ns
ameager 7zk
nmean 88m
amean 1ep
vmeander,thread,wind 9ly
ameandering,wandering,winding 17y
ameaning,pregnant
ameaningful 1
ameaningless 3kg 134
nmeanness 6yu
nmeans 9o0
nmeasles 9j3
ameasurable 1c7
nmeasure,step 8hn
nmeasure,measurement,measuring 9p5
vmeasure 9d6
nmechanic 8hk
nrepairman 9m8
nmechanic 1
amechanic
amechanical 89w 1
nmechanics,mechanism 3b3
amechanistic 2
amechanized 3
nmedal 9uh
vmeddle 112
nmeddling,tampering 9se
nmedian 89b
amedian
amediate 18n
amediated 1
nmedical 8vz
amedicinal 1ua
nmedicine 8l1
amediocre 171
nmeditation 5fe
nmedium 3hh
nmedium 71y
amedium
nmedley 84u
nmedulla,myelin 6tv
nmedusa 3yc 6ck
ameek 1je
nmeet 6ps
nmegalomania 9uf
amelancholy
vmellow 9s9
amelodic 8b
nmelodrama 5tj
amelodramatic 3y9
nmelody 5ww
nmelon 8p3 9k2
nmelt,melting,thaw,thawing 7ew
vmelt 45a
vmelt 9to
vmelt 5zb
amelted 45b
amelting
nmembership 9ml
nmemorabilia 9mr
amemorable
nnote 9mt
nmemorandum 1
nmemorial 53v
nmemorization 5mb
vmemorize 9ry
nmemory 87u
nmemory,retentiveness 9i4
nmenace,threat
vmenace 9p7
amenacing,ominous,sinister,threatening 95l
nstart 8to
nmenarche 1
amendicant
nmending 79o
nmenial 6v4
amenial
nmeningitis 9kx
nmenstruation 4os
amental 13e
nmentality,outlook 9pc
nmenu 91i
nmercenary 9db
amerciless
nmercury 96d
ntolerance 47w
nmercy 1
nmercy 5rx
npond pm
nmere 1
amere
nmerger,uniting 6gk
nmerging 5ec
nmerit,virtue 5jm
nmerit 9d8
ameritorious
nmermaid 6e3
nmescal 6tm
nmesh 9kq
nmeson 8vq
nmesquite 7ij
nmess 9w0
vmess 774
vmess_around,potter,tinker 9vd
nmessage
vmessage 9lv
amessy
nmetabolism,metamorphosis
vmetal 8j7
ametal,metallic 28v
nmetallic 7r8
vmetamorphose 5bd
ametaphoric,metaphorical 31j
ametaphysical
nmetatarsal 8ul
nmeteor
ameteoric,meteorological
nmeteorite 2
nmeteorology 2qw
nmeter 9lb
nmeter 8lc
vmeter 63f
nmethane 9n1 98f
amethodical
nmethodist 8yx
ameticulous
nmetrazol 9m2
nmetric 5b1
ametric,metrical
nmetro,subway 3q2
nmetropolitan 8ny
nmexican 979
nmg,milligram 9lo
nmica 9bg 9ur
nmicelle 8wp
nmicrobiology 8yh
nmicrocosm 5q2
nmicrometeorite k
nmicron 9lu
nmicrophone 3uh
nmicroprocessor 9rh
nmicropyle 1r1
nmicroscope 8ly
nmicroscopy 3cl
nmicrowave 8dm
vmicrowave 88n
nmidair 9vw
nmidday,noon 7xh
nmiddle 7wk
vmiddle 99d
amiddle 144
amiddle-aged
nplane
nmidline 1
nmidnight 7xo
nmidst,thick 17g
nsolstice
nmidsummer 1
nmidway 89x
amidwestern
nmight 3nf
rmighty,powerful
amighty
nmigraine 1yi
amild 2ga
nspoiling 4tm
nmildew 1
vmildew,mold 9wt
nmile 9mo
nmileage 935
nmilestone 7av
nmilestone 65p
nmilitant 9wd
amilitant,warlike
amilitant 9bh
nmilitary 8nl
amilitary 71
nmilitia,reserves 9ca
nmilk 98b 988
vmilk 90u
vmilk 3d5
nmilkweed 97u
amilky,whitish
vmill 8dh
vmill 6ds
nmillennium 9i3
nmillidegree 9n6
nmillimeter,mm 9n7
nmillion 9p5
nmillionth 7sg
nmillpond 2u
nmillwheel 2hy
nmimesis 1iz
amimetic
nmimic 9by
vmimic 6p9
amimic 1j0
nmimicry 9mm
nmin,minute
nmin 6d5
vmince 9wj
amincing
vmind 6p8
aminded
amindless 5g
nmine 9yq
nmine 9tb
vmine 3dw
nminer 5a8
nmineralogy 2h2
nmingling 9ze
nminiature 9v3
nminiature 5fw
aminiature ic
aminimal,minimum 7go
vminimize 9wx
vminimize,understate 9te
nminimum 67
nmining 9bv
nminister,parson,pastor 9os
vminister 2k0
nministry 6ze
nministry 9z5
vminor bt
aminor 193
nminority 72v
nminstrel 60b
vmint 9rx
amint
nminuet 89w
nminus,subtraction 6wl
aminute iu
nminutes,transactions 9rk
nmiracle 9zl
amiraculous
nmire 7ke
nreflector 9u5
nmirror 1
vreflect
vmirror 1
amisbranded 1kw
nmiscalculation 7m3
amischievous
nmisconduct 9rc
vmisconduct 9z3
nmisdemeanor,violation 8me
amiserable,suffering
nmisery,wretchedness 9hp
nmisgiving 909
nmisgiving 8xj
amisguided 2vi
vmisinterpret 16l
nmisinterpretation,mistaking,misunderstanding 9rr
vmislead 26j
amisleading 4do
nmismanagement 9ro
vmisread 5mi
nmiss 4u1
vmiss
vmiss 9qj
vmiss 4u6
amissed 1gq
amissing gk
nmission 9vi
nmission 9w3
nmission 8m4
nmission 9lc
nmissionary 19d
nmist 2wu
vmist 7od
nmistake 8l4
amistaken
amistaken 1gq
nmistletoe 30v
nmistress 7yw
vmisunderstand 5n1
nmisuse 8v5
vmisuse 8uz
amisused 9w9
nmite,speck,tinge
nmiter 5tg
vmiter 7wd
nmitigation 5kr
nmix,premix 46e
vmix_in 65o
nmixing 7qk
nmob,rabble 576
amobile,nomadic,wandering
vmobilize,rally 6xf
amoblike 4dt
nmock 9ge
amock 5e5
nmockery 4pb
nmodal 1du
amodal
nmodel 7ee
vmodel,pattern 6s2
vmodel,mold 6qz
amodel
amodeled
nmoderate 9wn
vmoderate 9iu
vmoderate 9zd
amoderate 7d 3d4
amoderate 3w
nmoderation 8ll
amodern 5mv
nmodernism 9xs
npresentness 5qm
nmodernity 1
nmodernization 95m
vmodernize,overhaul 5k9
vmodernize a0u
amodest
amodest b
amodest
nmodesty 4xj
nmodesty,reserve 4xl
nmodification 5iu
amodified 9or
amodified
nmodulation 8co
nmogul 75n
nmoisture,wet 51a
nmolar 90e
nsyrup 1uq
nmolasses 1
nmold,stamp
nmold 96h
amolded,shaped,wrought 2v8
nmolding 8vc
amolten 7n
amomentous
nmomentum 8mb
nmonastery 692
nmonastic,monk a27
nmonazite 9h3
nmonday 2rk
nmoney 9r9
nmoneymaking 9rg
nmongolian 98i
vmonitor 7vq
nobservance,observation,watching 5o0
nmonitoring 1
nmonkey 91b
vmonkey,tamper 8cv
nmono-iodotyrosine 9t9
nmonoamine 96g
nmonochrome 9yw
nmonocle 3fe
nmonologue 97e
nmonomer 9te
vmonopolize 9nx
vmonopolize 9wk
nmonopoly ch
nmonopoly 8qs
amonotonous 42m
nmonoxide 8rn
nmonsoon 7dg
nmonstrosity 4wv
amonstrous 7xl
amonstrous 3mj
nmonthly 4ld
amonthly
nmonument a34
vmoon 1p3
nmoonlight 8jr
vmoonlight 3cs
nmooring 8u1
nmoorish 7gg
nmop 9xz
vmop,mop_up a0b
amoral
nmorale a3k
nmorale 9h6
amoralistic 3
nmorel 9i9
nmores 5mc
nmorning 9ng
nmorocco 9bg
nmorphine 67p 95x
nmorphophonemics 2eo
nmorrow 51p
nmortality 7e2
nmortar 6y0
nmortar a3q
vmortar 8qx
nmortgage 65n
vowe a36
vmortgage 1
nmortician 9wl
nmortise 73e
vmortise 8i5
nmosaic a06
nmosque a3x
nmosquito 950
nmoss 9zf
amossy 5fq
nmotel 1ug
nmoth 954
nmotif 8bx
nmotif 9x2
nmotif,theme a1l
nmotile 7ad
amotionless,static,still
amotivated 1nv
amotivating 6rj
nmotivation,motive,need
amotive 6rl
vmotorboat 7pq
vmotorcycle 7z9
vmottle 65m
amottled
nmound 9lq
vmound 6u8
nmount 8sf
vmount 9ka
vmount,wax 9zl
vmount 7ix
amountainous 7z8
amountainous
nmountainside 8sj
amounted 9kd
amounted 9o9
vmourn 6wb
vmourn 6r4
nmourner 8cw
amournful
amourning
nrodent 93o
nmouse 1
amousy
nmouth 91s
vmouth 788
nmouthpiece a53
nmouthpiece 9zo
nmovable 9tz
amovable
nmove a3u
voccupy 7qt
vmove_in 1
vmove_up a4f
amoved,stirred
nmover 5gs
amoving 9ke 9i0 7sh 325 9kf
amoving 9ls
vmow 8jn
nmower 8js
nmph a08
nmph 8l3
nmr 4sq
nmrs 4sr
amuch
vmuck 98g
nmucus 6ti
nmud 9po
vmud 82a
amuddied 1nh
vmuddy 82c
amuddy 4lt
nmuffin 7yo
vmuffle,smother,stifle 551
amuffled 5hj
nmuffler a0g
vmug 207
nrobber 8f7
nmugger 1
nmulberry a1c
nmulch 8vv
nmule 94m
amultidimensional 4ng
amultilateral
nmultiple a3i
amultiple 4bw 4bx 4by h8 2xx
nprocreation 9p9
nmultiplication,propagation 1
amultiplicative 1mb
nmultiplicity a26
amultiplied 1me
nmultitude,pack
amum,silent
vmumble,mutter 9nw
vmurder 4gm
amurdered 53s
amurky
nmurmur,murmuring,muttering 8fi
nvowel
nmurmur 1
vmurmur 9o3
vmuscle 7i9
nmuscleman 79r
nmuse 9nm
nmuseum 4vg
vmushroom 83h
nmusic 29g
nplay
nmusical 1 4ek
nmusicianship 8uu
nmusk 6uq
nmusket 8nc
nmusketry 9l9
amusky 2y3
amust 3s6
nmustache 8fx
nmustard 9gt
vmuster,rally 83u
vmuster 73h
amute,unspoken 1om
amuted,subdued
rmutely,silently
nmutilation 5z6
nmutiny 1fm
vprotest 50z
vrebel 1
vmutiny 1
nmutton 8jq
nmuzzle a7d
vmuzzle 8x6
nmv 9we
nmyocardium 95v
nmyofibril 8lg
nsubshrub 7u8
nperiwinkle 1
nmyrtle 1
amysterious,mystic 3sz
nmystery 82y
nmysticism 6v3
nmyth 9g2
amythical,mythological
nnadir 9pj
vnag 87v
vworry 4kk
vnag 1
anagging,shrewish
nnail 7na
vnail 9nl
anaive 6n1 2e2
anaked
anameless 971
nnames 8up
nnaming a8k
nnapkin 48d
vnarrate a2g
nstrait
nnarrow 1
vnarrow a7b
vnarrow 511
vnarrow,specialize a19
vnarrow a7e
anarrow
anarrowed 1
anarrowing,tapered,tapering 2
nnarrowness 7kr
nnasal 9dj
anasal,pinched 24t
anasty 2ab
anational
nnationalism,patriotism nv
nnationalism 9pf
nnationalist,patriot 6jv
anationalist 4
anationalistic
anative 1nl 221
nnato 9ho
anatural 462
nnaturalist 3p9
anaturalized 331
nnaturalness
nnature 5n1
nnaught,nothing,null,zero
anaughty
nnausea a6l
anauseated,sick 1u8
nnavel a7r
vnavigate,voyage 18n
nnavigation a4q
nnavigator 7u9
nnavy 8yr
nnegative 4zb
nnay 1
nnazi a4f
nnazism 3i9 72a
nnd 9k7
anear 9uv
anearby 1
aneat
nneatness a9h
anecessary 3uk
vpet 70e
vneck 1
nnecklace 8c0
nneckline a9g
nnecktie,tie 7o2
nnecrosis 568
nnectar 6xe
nneed,want
vneed a8y
aneeded,required a
nneedle 85r
nneedle 1ou
nneedle a4d
vneedle 8ls
aneedlelike,sharp
aneedless
npoor
nneedy 1
nnegation a1m
anegative 98q
aneglectful
anegligent 110 1
anegligible b0
nnegro,negroid
vneighbor 7vm
nneighborhood 679
aneither 1ql
aneo 8l
aneoclassical 6jt
nneocortex 5oq
nnephew 9bq
nnerve 8s6
vnerve,steel 7oi
anerveless 656
nnerves aah
nwillpower 4vo
nnerves 1
anervous
anervous
nnervousness 9as
vnest 7w2
vnest 42u
nnestling 77k
nnet 3yn
vnet 87m
anetlike
nnetting 85s
nweed a61
nnettle 1
vnettle 83a
nnetwork 9m7
vnetwork a56
nneuroglia 998
nneurologist 4it
nneuron 8ov
nneuroscience 9cl
nneurosis 9nc
nneurotic 5wv
aneurotic 64w 4kj 1xr
nneuter 3hx
nneutralism 97d
nneutralist 9xl
nneutrality abm
nneutralization a9r
vneutralize a93
vneutralize 7xe
nneutron 8gd
nneutrophil yn
anew 30p
nnewborn 8p0
anewborn
anewborn 3
nnewcomer 90j
nnewfoundland 7zl
nnewsletter a3e
npublisher 5qw
nnewspaper 1
anibbed
nniche abw
nniche 7qo
nnick 81g
nnickel 9mm
nnickel 6eg
vplate 8yu
vnickel 1
nnickname 4yx
npoison
ntoxin 1
nnicotine 1 9km 9v5
nniece 9dd
nnightingale 8tf
nnightmare 5jt
nnightmare 4eq
anightmarish 9mk
nnightshade a7c
nnihilism 9sw
nnilotic 9n4
nnine a2x
nnineteen a2z
nnineties 586
nninety a31
nninth 86c
vnip 84s
nnipple,teat abv
nnirvana 2fr
nnitrate a2w
vnitrate 4uj
nnitrogen 9oc
nvasodilator a1x
nnitroglycerin 4 1
nno 3c
ano
anoble 92l 8u2
anoble 3vi
nnobody 6ad
anociceptive
nnod 3ak
nnod 9wq
vnod 97d
vnod a72
anodding,pendulous
anoisy 83c 7bp 6n2 6n0
nphrase 6m5
nnominal 1
anominal,token,tokenish du
vnominate 9wj
nnomination 96s
rnon,not
anoncommittal 1si
nnonconformist 9fe
anondescript
nnone 8dd
anone l
anonexistent 4xs
anonfunctional 5rg
anonhuman 9ba 1oo
nnoninterference 99h
anonproductive
anonprofessional 9i9
anonsense jz
nnonsteroidal a3v
nnorepinephrine 713 am 9wm
nprogestin 715
nnorethindrone 1
nnorm 965
anormal 8sv jl c7
nnorse,scandinavian 8xn
anorse,scandinavian
anorth
rnorth,northward
nnortheast 4tw
anortheast,northeastern 3
anortherly,northern 4
nnorthern 42v
anorthern 80e
nnortherner 9o9
anorthernmost 8
nnorthward 4u3
anorthward a
anorthwest,northwestern b
nnorwegian 8y1
nnose adh
vsearch 78e
vnose,poke,pry 1
vnose 9wk
nnostalgia 7vk
nnotable 705
nnotch 6mk
vnotch 8s9
anotched,serrate,serrated
nnote 40x
vnote,notice
vnote,observe,take_note
nnotebook 9ol
anoteworthy,remarkable
nnotice 9dm
nnotice 8x1
nnotice 99r
anoticeable 501 nz
nnotification aev
nnotion abq
nspine
nnotochord 1
nnoun ae7
nnoun a00
vnourish a7m
vnourish 5um
nnov,november 96y
nnova 88k
nnovel 9n1
anovel
nnovelist 8vp
noriginality ado
nnovelty 1
npresent
nnow 1
rnow,today
nobscurity af6
nnowhere 1
anoxious
nspout aex
nnozzle 1
vnucleate a1n
nnucleolus aen
nnucleus aeo
nnucleus adv
nnude aba
vnudge,prod 49d
nnuisance 7y8
anull,void 1kc
vnumb ad5
vnumber a1e
nnumbering 9lh
nnumbness acz
nnumeral ag4
anumeral,numerical
nnumeration 7c
nnumerator a6b
anumerical
anuminous
nnun afc
nnurse aar
nnurse 8ds 1di
vnurse 85i
nnursery 8g2
nnursing a0i
vnurture 6vr
nnut 9cd
vnut 8ch
anutlike
nnutmeg ab3
nnylon 8tr 4o1
nnymph 9wr
nnymph 73l
noak 8pm
noak ab8
aoaken
noar aam
noarsman a8p
noat 70o
noatmeal ys
nsubmission agl
nobedience 1
nobelisk ag3
nobject
nobjection,remonstrance 7o2
aobjectionable,obnoxious
aobjective 1zj
aobligated 1w1
aobligatory 6a6 1yz
aobliged 2
noblique a1v
aoblique 8bk 50j
vtake_away,take_out 9j8
vobliterate 1
noblivion 1m
aoblivious
noboe 6qi
aobscene 1w9
nobscenity 456
vobscure aej
aobscure,vague
aobscure 1x3
nobscurity 88d
aobsequious 1qi
aobservable 2f
aobservant 8zi
nobservation nd
aobserving
nobsidian 2rf
nobstetrics 56l
vobstinate 2kn
aobstinate,stubborn 4oh
robstinately,stubbornly
aobstructed 8mm 6ur
vobtain,receive ag5
aobtainable 8wt
nobverse 9mk
aobvious 9co 8v7
nreason
noccasion 1
aoccasional 1tc
noccasions 9tg
noccidental 9rt
aoccluded a
aoccluded,sorbed 6h9
noccult,supernatural
aoccult 1lx
aoceanic,pelagic
nocher 9m3
noct,october 99t
noctahedron 5lr
noctane 8ee
noctave 3nr
aocular,optic
aodd
nodds 12x
node 8s9
aodorous
nodyssey 6tp
aoff
voffend 9vm
aoffended 4tr
aoffending
noffense 9ih
aoffensive 2
noffer aie
noffer,offering
voffer 9xb
voffer,proffer af0
nofficer 9ms 283
vofficer 6gs
aofficial 3bd
vofficiate 6uu
vserve 3rn
vofficiate 1
voffset 8tf
noffspring 7h1
nohm a76
npaint 6mj ag9
noil 1
voil 95h
aoily 1s4
aoily 6mo
nointment,salve a7v
nold 7h6
aold 9wt 9vt 9ji 5gu 4aa 2ro l7
aold 99v 9fj
noleander adu
noleoresin 7ds agj
nolympian a78
nolympics 7e4
nomelet 7p9
nomen 9ea
nomission 4s6
aomniscient
aoncoming dc
nunit 6ef
none 1
none-fifth 5e7
none-third,third 5e8
noneness 9l5
aongoing 5lj
nonion 7mo
nonlooker 7p1
nrush,surge 9un
nonrush 1
nonset o0
nonslaught ach
nopal 9xs 9xq
aopalescent 7so
aopaque cn 37c 2yj l1
nopen 99x
nopen,outdoors 3x4
aopen
vopen_up 99h
vopen_up 9ym
vopen_up,pioneer 5ff
aopened 9y4
aopened 5
nopener od
nopening 7l0
nopening ai2
aopening 8it 20u 1ow
aopenmouthed
nopera 6t7
noperation 49q
noperation afa
aoperational
aoperational a78
noperations a1c
noperative 9xr
noperator 5y6
noperator
noperetta 9
nophthalmology 59i
nopium 6nx a9d
nopponent,opposite a8k
aopponent,opposing 2ac
aopportune
aopportunistic 3zw
nopposite ajp
aopposite
aopposite
aopposite
aopposite 52y
nopposition,resistance air
nopposition
nopposition ako
aoppressed 7lz
npersecution afv
noppression 1
aoptical,visual
noptics 94o
aoptimal,optimum 8gr
noptimism 2c1
aoptimistic
noptimum a1z
noption a8w
aopulent,sumptuous
nseer 4fi
noracle,prophet 1
noral 6f0
aoral
norange 6vt
norange 9pc
norange afz
noration 5fu
norator,rhetorician 540
noratorio 6uf
norbit 8m0
vorbit,revolve 6wu
norchestra afz
norchestration 8vk
norchestration 9a7
norchid 9lp
vordain 5qr
nordeal 9gm
norder 8fr
norder agw
vorder a8z
aordered
nregularity
norderliness 1
norderly 93z 782
nordinance,regulation 7fc
nordinary 1kn
aordinary 89 6j0 44u
nordinate 62m
norganist 6mb
vorganize a6e
aorganized ow
norganizer 4ge
norgans 8xs
norgy 1zg
nrite 8st
norgy 1
vorient,point 8n2
vorient 9xp
norientation aha
aoriented 581 520 2mi mx
aorienting 52y 2ek
noriginal ahw
noriginal 6ex
aoriginal 3o9
aoriginal
aoriginal 3c0 74 33p
voriginate_in
nornamental ah6
norphan 711
aorthodox 6bt
noscillation a4u
noscillator agh
aossified 1yf
aostentatious 3nh
rostentatiously,showily
nosteoporosis am7
aother 54x 9l2 21 23 22
aotherwise 1
notter 38v
nounce ab4
nout 5g6
vout 8i7
aout 24u
noutburst 40l
noutburst amd
aoutclassed 1ze
voutdistance 1br
aoutdoor,outside 9w3
routdoors,outside
aouter
aouter
aoutermost 2
noutfield 8z0
noutfielder 7aj
noutfit a0w
aoutgoing
voutgrow alr
noutgrowth 7li
noutlet ag6
nsummary aeg
noutline 1
noutline aab
voutline,sketch 5bx
aoutlined 4x7
aoutlying 3wl
voutmaneuver 8jc
npost 1gi
noutpost 1
noutpost 6o5
noutpost 3fq
noutput 9xg
voutput 7dw
nreach,reaching,stretch a76
noutreach 1
aoutright
voutrun 2q1
aoutside 40z
aoutside 413
nstranger 1sl
noutsider 1
noutskirt 84q
noutskirts 9e3
aoutspoken,vocal
aoutstanding
aoutstanding,prominent,salient 6aj
aoutward z
voutweigh 8j5
voutweigh 4uh
nover 8mx
noverall ah4
aoverall 36w
aoverall 2vb
aoverbearing 4uf
novercast 97i
vovercome,overpower,overwhelm,sweep_over a2x
aoverconfident 6e6
voverdrive 9hz
novereating 9cu
voveremphasize 89m
voverestimate 49s
voverexpose 9zq
voverfill 3su
aovergrown 5zk
noverhead 5i8
voverhear 2o6
aoverheated 2ed
voverlap 6qr
voverlap 5zt
noverlapping ao2
voverlay
noverload 7pz
voverload 3t4
aoverloaded 3bp
voverlook o0
aoverlooked
aoverlying,superimposed
aovernight 15t
novernighter 7nk
noverpayment 9vk
voverpower 8pb
aoverpriced 444
aoverprotective
voverreach 40e
voverreach 8k6
vrule a88
voverride,overturn 1
aoverriding,paramount 4vl
novershoe aol
aovert 8zr
noverthrow an9
novertime a8l
noverture amz
noverture,prelude 9ne
noverture 2kj
voverturn 944
aoverturned,upturned
noveruse 6n3
voveruse 9j4
aovervaliant 895
vsaddle 8yj
voverwhelm 1
aoverwhelming 1sa
voverwork 527
novule
vowe 7t0
aowing
nowl 96o
vown,possess
aown
nownership
nox 8pf
voxidize aoe
noxygen a1a
noyabun 86a
noyster 8hi
voyster 8m5
nozone a1e
vpace 9tt
npacification apz
npacing 1ac
npack 90k
vpack_on aoo
apackaged
npackaging a78
npacking 4ga
npackinghouse apl
npact,treaty a2m ae5
npad agi
apadded
vpaddle 8b3
npadlock 1hv
vpadlock 89l
npaganism 7da
nsheet ago
npage 1
vsummon 7mb
vpage 1
npageant alp
npaging aki
apaid 7f8
apaid
npain 6sk
vpain 7w4
apainful agc
apainless 4n5
vpaint 9dd
vpaint ait
apainted
apainted 9eh
npainting 9ey aeg
npainting 9kn
npair 66u
npair,twain 60d
npalace 97a
npalate 86t
npale 8c6
vpale apn
apale 1cd
apale,pallid,wan
apale 6rd
npaleontologist 9or
npaleontology ag1
npalestinian 9is
npalette 6n9
npalette aqq
vpall apw
npallor 6md
apalmate
npamphlet 89t
npamphlet,tract 51w
npan 75k
vpan ajq
vpan aq3
npancake
npancreas aae
npane ar1
npanel ar2
vpanel aal
npaneling 2
npang,stab abp
npanic,terror a21
npanic 9nu
vpanic 4u4
vpanic a20
nraceme 8f0
npanicle 1
apanoramic 7za
nviola a15
npansy 1
npanther 7g3
npanting 829
npantomime afl
vpantomime 998
nstoreroom 91g
npantry 1
npants 864
npapacy 98h
npaper 4cy
vpaper 9ev
npaperback a24
npaperwork acn
apapery
npapua a3q
npapyrus aim
npar air
vpar 2l3
nparade asf
nsuccession a06
nparade 1
vparade 80k
vparade 123
nparadigm 24j
nparadox 6bt
aparadoxical 28k
nparagon 5zs
nparagraph aqg
vparagraph 510
nparakeet 6w7
nparallel
vparallel akk
vparallel aq8
nparallelism 9ul
npolygon
nquadrilateral 1
nparallelogram 1
nparalysis 4qm
aparalyzed 2dr
nparamagnet 4m7
nparameter 6fb
nparameter 44q
nparamilitary 9i9
nparapet 3en
nparcel a02
vparcel 51h
vparch 4t4
nparchment aji
npardon are
vpardon 4ae
vpare aqp
nparenchyma 9r8
nparenthesis atn
nparenthood 144
nwager 3ea
nparimutuel 1
nparish 6q5
npark 95h
vpark a57
vpark 2zj
nparking 9hb
nparliament 6ig
aparliamentary 5jr
nparlor 932
nparody 90n
vparody als
vparrot 5xe
aparrotlike 2ds
vparry 9ck
nparsley a33
nparsonage 704
rpart,partially,partly
vshare 5e
vpartake 1
aparted 6o0
npartial 5hi
apartial 2a0
apartial 8op
vparticipate,take_part asu
nparticular,specific 5fn
aparticular,peculiar,special
aparticular
nparting au4
vpartition asu
npartner a0d
vpartner a95
npartnership a81
nparts 4h9
nparty 939
vparty 7g4
npass,walk am9
npass 1jg
vpass_away afe
vpass_off 9p5
vpass_off 7zq
vpass_over,skip 1je
vpass_over,pass_through 85p
vpass_over amw
npassage,transition asr
npassage 766
npasserby 2qb
npassing 5qy
npassion 4lu
apassionate at4 9l7 18k
npassover 77e
npassport 6if
npassword 7m8 amd
apast a7i 9vh 7t3 1qb 3nd 2pr 1mk
apast 7t
npasta 813
npaste 8ur
npastel 9z7
apastel 5m3
apastel 1gd
apastelike,pasty
npastoral 95b
npastry 503
npasture 34m
vpasture 6ar
npat,tap 93p
vpat 7lr
apat
npatch 8x3 8px
vpatch,piece 8xm
vpatch aa8
apatched cf
npatchwork abv
npatent aje
vpatent 6bq
apatent
npath ato
apathetic,pitiable,pitiful 6g8
npathogen aj4
apathological k4
npathologist 533
npathology akj
npathway 9tl
npathway 1oe
npatience a8z
apatient 5cx
npatina 6zl
apatriotic mp
npatrol a9o
vpatrol,police 329
npatrolman 7o2
npatron 7uo
vpatronage 189
vpatronize,sponsor asi
vpatronize ar5
npatronne 98k
npatter 83g
apatterned 8j3 84v 7bx r4 51k 40w 3tw 15s
npatty 82a
vpause 87k
npavement,sidewalk 1ov
vscrape 82g
vpaw 1
vpaw 7ms
vpay aq6
vpay_off 84g
vpay_off 9lc
vpay_off abc
vpay_out abd
apayable 4vx
npbs 9dc
npea 8xz
npeace a8v
npeace a8w
npeace,serenity 1p5
apeaceable
apeaceful 1
vpeach 8s5
npeacock 7vu
npheasant afc 9dr
npeafowl 1
npeacock 1
vpeak 9lf
apeaked
apeaky 2sq
npeal,pealing,rolling 95d
npeanuts 9zs
npear 9r2 am1
npearl 5g7
vpearl 8t9
npearly 9uv
apearly amp
npeasant 6e3
npeasant 680
npeat aun
npebble 8cq
vpeck 6iv
npecs,pectoral,pectoralis awb
apectoral,thoracic
npedal aq3
apedantic
npedestal,stand ard
apedestrian
vpeel 9zp
vpeel_off 1
vtake_off 9zr
vstrip,undress 1
vpeel_off 1
vpeep ahf
vpeer ahg
npeg 8ch
npegboard 9al
vpelt,pepper 9gd
nsequence,succession
npelting 1
npen arv
npenalty 7lf
npenance,repentance 6r3
npencil ary
vpencil apw
npendant agr
npendulum aek
npenetration ahp
npenicillin 9vc
npenis ax3
npennant ay9
npenny amh
npenny 70c
npension a4s
vpension 9ce
npentagon 7zc
npentameter 2ui
npenutian a8r
npeople
vpeople 42p
apeopled 29q
vpepper 3e4
npeppermint a7l
npeptide aog
vperceive 9rk
aperceived,sensed 5jl
nquotient 4t8
nproportion 1
npercent,percentage 1
aperceptible 5jr 5db 49t
nperception ave
aperceptive al4 9rc h9
nperch asn
vperch,roost 64i
npercolator 71a
npercussion atw
npercussion 7z3
nperennial atl
nperfect 2hq
vperfect a6f
aperfect 16h 2hx 3ym 2kr 2kn 2k1 yy
aperfected 3re
npotentiality 9qn
nperfectibility 1
nperfection
nperfectionism ac7
aperforated,pierced,punctured 5zu
nperforation 7y0
nperfume 6cy
vperfume 2fp
aperfumed,scented 3pq
npericardium 9x1
aperilous,precarious 5xk
aperiodic,periodical 5yj vk
nperiodicity dm
nperipheral afy
aperipheral 18o 4pi
aperipheral 2fq
nperitoneum 9x8
nperjury z0
npermanent 97r
apernicious k0
vwhite,whiten ay2
vperoxide 1
aperpendicular
nperpetration 9lk
vperpetuate 32t
aperplexed 8uf
vpersecute 9b4
vpersist_in aye
npersistence 4y5
npersistence,persistency 5kh
apersistent,relentless 6jv
npersonal 9nq
apersonal 2dr a3 256
apersonal
npersonality
npersonality 7li
nperspective,position,view 6p9
nperspective 9ut
nperspiration,sweat 7na
vpersuade,sway 8up
npersuasion 87d
apersuasive 73q
apert
apertinent
nperuvian aa6
aperverse pq
nperversion 9ra
npessimism 5mm
nskeptic 4uq
npessimist 1
apessimistic 5ee
apestilential 4mw
npet aiy
npetal 8vy
vpetition ant
npetitioner 9ud
vpetrify axv
apetticoated 7aw
npetty 2u5
nph 6t1
nvirus ao3
nphage 1
nphalanx 9yh
nphalanx 66b
npharmacology 5pv
npharmacy 5pw
npharynx,throat
vstage ao0
vphase 1
nphenomenon
nphenomenon av6
nphenothiazine aqy
nphenotype 6v4
aphilanthropic 7i0
nphilanthropist 6jo
nphilippine abj
nphilologist 2pu
aphilosophic,philosophical
nphoenician 9so
nphone,telephone ahs
nphonemics,phonology 3bn
nphonetics apz
nphosphate abl
vphotograph auc
nphotographer 9or
nphoton a0o
aphotosensitive
nphrase 9bi
nphrasing 9n3
aphysical a0v 6gc
nphysiologist 9d7
nphysiology a2l
npianism 6tp
npianist 71z
npiano avj
vpick akp
vpick_off 40c
vpick_off,pluck,pull_off 9jg
vpick_up 9be
nwatchman 57h
npicket,scout,sentinel,sentry 1
npicket afi
vpicket ty
vpicket a2h
npickle 7ok
apickled
ntruck ad3 a5n
npickup 1
nwarrant 5aa
npickup 1
npickup 6gf
npicnic 2vg
vpicnic 8cq
npictorial 5js
npicture 2md
apictured
apicturesque 929
apicturesque 72g
npiece 5dk
npiece
npier,wharf 9ec
vpierce 7my
vpierce af2
npiety 5xh
npiezoelectricity 4vo
nswine a0e
npig 1
vpig 9fi
vpigment 2rk
npigmentation atf
npile zk
vpile_up 8ys
npiles azq
npilgrim abf
npilgrimage 7e4
npill b24
nprinciple 3le
npillar 1
vpillory 8f7
vpillow aef
npilot 9hj
vpilot 38s
npimp,procurer afu
npimple as2
npin 94y
vpin a3n
npinafore 551
npinball 3ns
npine 7ox
npine 9c9
npineapple acb
vping 85f
vpink 9bd
apink,pinkish
nspire,steeple 91e
npinnacle 1
vsurmount 949
vpinnacle 1
apinnate 6xb
apinnatifid 6xc
npinning 4sa
npinon d
npinpoint 7aq
npinpoint,speck 3tb
vpinpoint 1lg
npioneer 9u5
npioneer 2w3
npipe aej
vpipe,shriek,shrill 67q
npiper 743
npirate 9cc
npirate 9cd
vpirate azp
vpit 6t0
vpitch,sky,toss 42d
vpitch 7sp
npitchfork 9hl
npitching b1y
npitching anf
apithy 6vr
npituitary amr
npity 6zw
npity awu
npivot 2zl
vpivot,swivel 9it
npizza 8a6
nplacement 6pd
aplacid,tranquil
aplanar 449 444
vplane 9hu
vplank 9qu
nplankton az2
aplanned 6mr
nplanning 5r2
nplantain adj
nplantation ask
nplanter 6b2
nplanting azk
nplaque 3ua
nplaque 10r
nplaster aau b3x
vplaster 9r5
aplastered 3by
aplastic 4ye
vplat 7l7
nplate 9fx
nplate 9h8
nplate 8j5
nupland
nplateau 1
nplatform aso
nplatinum af8
nplatonism al5
nplatoon aim
nplatoon 79p
aplausible 9l
vplay b3n
nreplication 6l8
nplayback 1
aplayful 14p
nplayground 9v9
nplaying 2ti asn
nplaymate 71g
nplaza 9h2
nplea a01
vplead 4m6
vplead anh
apleading 19m
apleasant 4ti
vplease 1q3
apleased a7f 4va 5w4 3ei
apleased
npleasing 3el
apleasing api 7m7 5wa 4hc 3ek 2gw
npleat 6e7
vpleat 6e7
apledged,sworn 72x
aplentiful b0q
nplenty b0s
npleura a3f
npliers 9jd azn
nplight,predicament 6cz
vvow 7pf
vplight 1
vplod,trudge a9j
nplodding 9zi
nplot adl
aplotted
nplover 685
nplow 9jm
aplowed
nplowing ai3
npluck 9nb
nplug 9f8
vplug 396
vplug_in 4xt
nplum b0t
nplumb b5i
vplumb 7ck
aplumb
nplumber 9to
nplumbing ah2
nplumbing 7w3
aplumlike
nplump 9eo
aplump 4ef
aplumping 90b
nplundering ajf
nplunge 99t
vplunge 646
vplunge 95d
nplural b5m
nstrand b5x
nply 1
nplywood b5z b5y
npneumonia avr
vpoach aa6
vpoach 9hn
npouch 9it
npocket 1
vpod a8z
npoet 9n7
apoetic 4bl
npoetry,verse
npoignancy apu
apoignant g5
npoint 6v2
vpoint aih
vpoint_out 2lm
vpoint_up b0m
apointed wo 3sv ux a4
npoise avf
vpoise 2wd
vpoise aip
apoised 9hs
vpoison 6l7
vpoison 89b
vpoison b4k
apoisonous
npoker b1c
apolar 7oh
apolar 5pm
npolarization b6x
vpolarize b4q
vpolarize 9l2
vpolarize b5z
npole 9r3
npole 6z6
vpole 902
apolemical 6px
npolice 9wo ala
npolio,poliomyelitis awr
nsmoothness 39b
npolish 3mc 1
npolish,refinement 8o
vpolish,smooth 9dt
vpolish,refine afa
apolished 1li
npolishing,shining as4
apolite 6jb
npoliteness 98e
apolitical 3j0
npolitics awp
npolka b5m
npoll 4mw
nspore
npollen 1
npolls 212
apolluted 2p8
npollution b7o 6t5
apolycrystalline 6c2
npolyester 82u 5ft
npolyethylene 82v 5fu
npolynesian ai7
npolynomial 6m4
npolyp axg
npolypeptide 9v
npolyphosphate aio
apolytonal
apomaded 3fr
vpommel 9gn
apompous
nponcho 8mg
aponderous 377
nracehorse 8fc
npony 1
npool b7z
vshare a29
vpool 1
apoor 8fk 5uf
vpop b78
vpop 918
vpop 9gx
vpop 8yh
vpop_in 8tu
npope axx 7vp
npoplar 9i0
npopping 9ha
npoppy a94
npopulace,public
apopular 4gn
apopular 5z1
apopular 76b
apopulated 2kf
apopulous 2kg
nporch b8h
nporcupine 13l
npore b41
npore 8fx
npork 9l0
apornographic
npornography a1t
nport 7s3
nport b8q
nport 9m9
aport 1xm
ntypewriter 9v1
nportable 1
aportable 13p
nportal 5fd
aportentous
aportentous
nporter 6ke
nsteak 9le
nporterhouse 1
nportfolio ade
nportico l
nportrait,portrayal 7r9
nportrait 7bg
vportray avy
vportray b1s
nportuguese 3z2
vpose 748
vpose 8ma
nposeur 546
npositive auw aux
npositivism 50s
npositron a9c
nposse 2g
apossessed 6sh
npossession
npossessive t6
npossibility a74
npossible af2
apossible 9sn 6ua 4hn
apossible,potential 21k
vpost apb
vpost arg
npostage agy
aposterior 35n
aposthumous 21r
npostmark 8mw
vpresuppose 9v6
vpostulate 1
vposture 990
npot,toilet 7sv
vpot 529
npotassium aky
apotent 2md
apotent
npotential,potentiality 7t8
apotential
npotherb 9c3
npothole 8b6
npotter 9y8
npottery 7ou
vpouch 8cm
vpound,thump 9j2
vpound,ram 2cc
npounding 9jc
npounding,throbbing 9bc
vpour b0c
vpour,stream,swarm 6gg
vpour,pour_out 2
vpour_out ax7
vpour_out,spill_out 3
vpour_out 5
apouring
vpowder,pulverize 5nv
apowdered,powdery,pulverized
apowdery 1wf
vpower b3q
apowerful 76z 1d4 n
apowerless 397
apracticable
apractical 1
npractice 5pv
vpractice,rehearse 910
npractitioner b62
apragmatic 4
nprairie 3ku
vpray 78g
vpreach 206
vpreach 9cn
aprecarious,unstable
nprecaution,safeguard 1hm
nprecaution 453
vprecede 9cm
nprecedence,priority bbg
nprecedent 6nj
nprecedent 22b
aprecedent
apreceding b9d 45k 1
nprecinct 8so
aprecious
nprecipice 7ja
nprecipitate
vprecipitate b3v
vprecipitate bai
aprecipitate 2zp
aprecise 4fb 1ex
nprecision 4un
aprecocious au2
vprecondition 8ps
aprecooked
nprecursor b9l
npredecessor 45p
npredestination 5y1
apredetermined,preset 7y
npredicate ajw
vpredicate bb2
apredictable 45t 2pd
apredictive
apredigested 5tx
npredilection,preference a9v
apredisposed
nprednisone 7zp 6qd b1e
npredominance,predomination 9zs
apredominant,prevailing 41g
vpreempt b63
npreface 2hj
vpreface ayr
vprefer 83g
apreferable,preferred 5z6
npreference,taste awm
apreferential auc
npromotion bas
npreferment 1
nprefix ary
vprefix arx
npregnancy bcf
aprehistoric hx
vprejudice 5s6
aprejudiced
nprelate,primate a3q
npreliminary 87y
apreliminary 4rd
apreliterate 2xj
apremeditated 79
npremiere 75a
vpremise 61p
npremises 7y7
npremium ajt
apremium
npreoccupation ba1
npreoccupation bcu
apreoccupied
aprepackaged n6
apreparatory 1k
vprepare_for 88s
aprepared 8qy 1a
npreposition bcl
nprerequisite,requirement 63s
npresbyterian afc
nprescription 874
nprescription b2h
nseason aww
npreseason 1
npresence b0c
npresence 26l
npresent apn
vpresent,stage b5p
apresent 4tm 2xg
apresent 9vz 3ax
apresentable
npresentation 9kl
npresentation
rpresently,shortly,soon
npreservative b3x
apreservative
npreserve a41
apreserved 5fr c4
apreserved 1q7
vpreside ayk
nterm axe
ntenure 1
npresidency 1
npresident 7wl
npresident arp
npresident arq
npress 31w
npress 9zw
apressed 2hh
apressing,urgent 2x8
npressure
npressure 48m
nprestige be5
vpresuppose 2ws
npretence,pretension
npretence 5rs
npretend auf
apretend
apretentious a1y 65
npretext 90g
nprettiness a9f
apretty 9eq
apretty 9qc
vprevail 7hf
npreventive b3n
apreventive 3ej
aprevious 30
aprevious jv
nvision 5h3
nprevision 1
nprey,quarry,target 1nd
nprey axh
vprey 4ti
nprice,terms aln
vprice 6xz
npricing 4ym
vprick 7zp
vprick b4u
vprick 8wv
vprick 2gn
npride 429
vpride aes
npriest b4c
npriestess a61
nprimacy bf1
nprimary 58n
nprimary 5k2
aprimary 4hb t2
nprime b5q
vprime 8t4
aprime 4hf
aprime 4hg
nprimer 2kf
aprimeval 5cr
npriming 6z8
aprimitive 5cs
aprimitive 5ct
nprimping 72w
nprimrose aov
nprince b4t
nprincess b4u
nprincipal 6bf
vprint,publish 862
nprinting awv
nprior bf3
aprior adv
nprism 6jm
nprison 9if
nprivacy at4
nprivate b01
aprivate 75v 9rz
nprivet 926
nprivilege axv
nprivilege b9e
vprivilege beq
aprivileged
nprivy bfj
npro,professional b4b
nprobable aa4
aprobable 20z
nprobate 806
vprobate 68s
nprobation azo
nproblem 6np
nquestion 2db
nproblem 1
nproboscis 121
nprocedure b0t
nproceeds,take,yield 5oo
vprocess b11
vprocess a8j
aprocessed 37
nprocessing
nprocession aeq
nprocessor auc
vproclaim 53x
aprocreative,reproductive 446
nprocurement b56
nprodigy 3z1
nproducer aev
nproduction 30
aproductive a8c 4mp
nproductivity 44b
aprofane 5wc
vprofess 7r8
vprofess az8
aprofessed
nprofessional b76
aprofessional qf 2
nprofessor bbp
nprofessorship 9d8
nproficiency 7ct
nprofile 7xu
nprofile 7l2
vprofile 9xl
vprofit 8pb
nprofitability 42j
aprofitable 2fu 42h
aprofound 6aw
aprofound 2or
nwisdom
nprofundity 1
nprofundity 656
nprofusion,richness bcp
nprogesterone 13m
nprogram b8m
vschedule 8zx
vprogram 1
vprogram b9m
nprogramming 71a
nprogress 8ot
nprogression apd
aprogressive azp azl
aprogressive 242
nprohibition 73s
nprohibition b15
vproject bbn
vproject b7a
aprojectile 5fr
nprojection aev
nprojector bbx
nproliferation 4f5
nprominence bhr
nprominence 75e
aprominent 74m
vpromise b0c
apromising 22u
nprompt a51
rpromptly,quick,quickly
aprone 2y8
nproof a83
aproof 30y
nprop bho
vprop,prop_up,shore_up 8vx
npropaganda b9s
npropagation 7tj
apropellant,propelling 5g9
npropeller bce
aproper 9if 6x1 6x0 6dh
nproperty
nprophase ads
nprophecy afh
nprophecy 4ck
aprophetic adx 1ss 92 69
apropitious 4qe
nproportion bdy
vproportion bdq
nproportional bfh
aproportional
nproportionality 5dh
rproportionally,proportionately
aproportionate 3
aproportionate 7gm
vpropose 918
vproposition b14
npropulsion aye
vprosecute bhn
nprosecution adq
nprosecutor an8 a0u
nprospect 8f
vprospect 14m
aprospective 8g 44p
nprosperity bip
aprosperous
nprostate b1z
aprostate,prostatic
nprostitute,tart,whore 9gw
vprostitute a0q
nprostitution a59
vprostrate 254
vprostrate bgp
nprotease 6u1
aprotected 4bd
aprotecting
aprotective 730 6ko ug 5j 1
nprotectorate 90c
nprotege a4r
nprotest 7ew
vprotest 9j3
nprotestant 7vt
nprotestantism 86g
aproto 5gv
nprotocol 8d9
nproton 9oa
aproud a86 94i 616 3kz 7ck ed
aproved 52r
nproverb,saw ant
nprovidence 772
aprovidential 4bs
nprovince a9y
nprovincial ao4
aprovincial
nprovincialism bdg
nprovincialism ahg
nprovision,proviso 7b3
vprovision ayu
aprovisional,tentative
nprovisions atu
nprovocation ayv
aprovocative
aprovoked ajy
aprovoking 2
vprowl ao1
vprowl 3ni
nprowler 2p2
nproximity ap5
aprudent 7vd
nprunus arh
aprurient,salacious
nprussian 41w
vpry 7at
apseudo 6wx
npsithyrus arm
nspirit
npsyche,soul 1
apsychedelic
npsychiatrist,shrink 5s0
npsychiatry 69s
npsychic
apsychic,psychical 1ow
apsychoactive 3ou 5
npsychoanalysis b50
apsychological 1oz
npsychologist aid
npsychology b9n
npsychopath 19c
apsychopathic 2un
npsychophysics 3
npsychopomp 82r
npsychotherapy c
npsychotic 76c
apsychotic 2us
ntavern bkf
npub,saloon 1
npuberty b4g
apublic
apublic 7ii
npublication 5e
apublicized b2d
npublisher bfx
npublishing b2c
npuck 5dy
npucker 6u3
vpucker 6u2
npudding 8rh
npuddle bku
vpuff 2wt
vpuff 98b
apuff,puffed 4uv
vpuff_up 516
vpuff_up 9iv
npull b12
vpull_out bln
vpull_out anw
vpull_up 8yq
npulley bfo
vpulp anz
npulpit 9xt
vpulsate,pulse,throb 4mh
npulsation,pulse b46
vpulse 8c4
apulseless 6im
npump bfv
vwield 9vl
vpump 1
vpump 9bo
vpump ao9
apumped
nsquash 6pl
npumpkin 1
npun 48p
vpunch 9ue
vpunch 2no
npunctuation blo
npuncture bf2
vpuncture 86w
npunic awr
apunishable 3rz
vpunt 2j0
apuny
vpupate bky
npuppet 9yz
npuppy 8iw 9a2
apure
npuree 8x9
vpuree 8sp
rpurely,strictly
apurgative 2d0
npurgatory 6ty
npurge 4ca
vpurge n0
npurification 9q7
vpurify bk3
npurity bmc
npurity bmd
vpurl 9d3
vpurl 2i5
vpurple blf
apurple,purplish,violet
vpurport 7x7
npurse apr
npurse 9z4
vround 6qx
vpurse 1
apursuant 79w
npursued 1vk
npursuer avw
npursuit,quest
npus aez
npush,thrust b2o
vpush_aside 5gw
vpush_back,repel 5gx
vpush_up 5gy
npushup 97o
npussy,slit 45m
nput 12d
vput bkr
vput_down,set_down az1
vrepel
vput_off 1
vput_on b9q
vput_out 8dt
vput_out 50p
vput_up 2we
vwage a6b
vput_up 1
nputout 10x
nputrefaction,rot bna
vputt 9g9
vputter_around a2j
nputting 5oy
npuzzle 7e
vpuzzle_over bjy
apuzzled o8
npyramid 6rm
vpyramid 9kd
apyramidal gy
npyrex 42y
nthermometer ace
npyrometer 1
npython apv
nquack 5vh 84y
vquack 9g1
nquackery ai0
aquadrilateral 1hh
nquadruped avg
aquadruped,quadrupedal
vquadruple 5tj
nquail a03
aquaint
aquaint
vtremble 4xx
vquake,quiver 1
nquaker aqb
nqualification 4px
ntranslation bmj
nrevision 1
nqualification 1
aqualified 7fj 1m2
vqualify bcc
vqualify 76c
nquality
nquantifier bnu
aquantitative 6jh 18p
nquantum bli
nquark ao4
aquarrelsome aem
vquarry 53c
nquart bd8
nquarter 6jp
nquarter-century b88
nquarterback bd1 9yb
vquarterback 9xj
nquartz 43y
aquasi
nstanza abx
nquatrain 1
aquavering,tremulous
nqueen apj
nqueen be9
vqueen aiu
vquell,squelch 82h
vquench bhq
vquestion bci
vquestion 7fn
aquestionable ax9 akm 5ub 4bi
aquestioning pp
nquestionnaire bd9
nqueue 7pc
aquick,speedy 4xr
aquick 3d6
rquickly,rapidly,speedily
vquickstep 8rp
nquiet a8t
nquiet b1u
vquiet bmy
aquiet
rquiet,quietly
rquietly,softly
nquietness 3d5
nquill ry
nquilt b4c
vquilt 9s0
aquilted
nquinine bes
nwhip ae9
nquirt 1
aquixotic 37w
nquiz 7ju
nquota bgb
nquotation,reference 7nr
nquotation 6qz
nquote bqa
vquote 3rw
nrabbi bf8
nrabbit aoa
vrabbit atq
nrabies bfd
nraccoon 4ce
nracetrack b14
nracing bea
nracist bc9
nrack bpq
vrack 4ba
vstrain 9l8
vrack 1
nracket 9yu
nracket 5g3
vracket 8c6
nracketeer acu
aracy
nradar aez
ntire 3hx
nradial 1
aradiant 8zo
vradiate 5hs
vradiate 8vi
aradiate
nradiation 65h
nradical aa1
aradical,revolutionary 1f0
nradio 8mw
nreceiver b7j
nradio 1
nradio act
vradio bks
nrelease
nradioactivity 1
nradiochlorine 84q
nradish 9si
nradius 8ng
nradius b2i
nradix bhi
nraft bqm
vraft 8r5
nrag 9sz 9lt
nrage bqv
vrage,storm bf4
vrage bq4
aragged
aragged
aragged
araging
nraid 33o
vraid aa6
vraid 2w7
nrail,railing a0s
nrail 5kg
vrail 9r5
vrailroad 8zm
nrails blq
nrailway br4
nrain,rainwater 4ge
vrain
nrainbow aiu
arainy
nraise bn4
vraise ba1
araised 5kp 2da
araising 37e
vrake bhd
vrake 4wk
nrally alb
nrally 5xe
vrally 7t7
vrecover 2k3
vrally 1
nrallying ady
arallying 5i3
nram bm6 bl5
vram 2tq
arambling,sprawling,straggling
arampant
nrampart 5kc
nramrod a5u
nranch,spread 6rk
vranch 51c
nrancher 6z3
arancid
arandom 3vh
vrange bra
nrank 2co
vrank brc
arank 4yg
nranking bsd
aranking
vransack,rifle
nransom azd
nransom 580
arapacious b5s
nrape 1l6
vrape af5
araped,sacked 6el
nwaterway
nrapid 1
arapid 519
nrapist b5v af9
arare
arare 34l
arare
rrarely,seldom
nrascal,rogue 3iu
nrash bq8
nrasp bn2
nraspberry 965
nrat 1no
aratable
nrate azx
vrate bs2
nrates 6ud
vvalidate alf
vratify,sign 1
nration b35
nration b0d
arational 7vt 6j4
nrationale 585
nrationalism b9t
vrationalize 8nt
arationed 62v
nrationing b0g
nratite aal
nrattle,rattling a21
vrattle 538
nviper avi
nrattlesnake 1
rrattling,real,very
araucous,rowdy 65y
araw 34g
nrawhide 50e
vray 5ky
nrayon 9og
nrazor a7n
vshave a02
vrazor 1
nrun,tally 7hw
nrbi 1
nre b4h
nreach v5
vreach,reach_out a8w
vreach_into 57p
nreactant bk8
nreaction br0
vreactivate bhd
areactive
nreactor bo9
nread akq
vread 7g4
vreadapt bsw
nreader 5ad
nreader 8t3
nwillingness b7m
nreadiness 1
nreadiness bu3
nreading
nreading blp
vreadjust bt4
nready b3y
aready 4w5
vreaffirm ba0
areal bhg 567 3ph
nrealism aa4
nrealism,reality bhg
nrealism bb3
arealistic 2gc 2dc
nreality,world 59x
nrealization anu
nrealization ang
vrealize,recognize 2pn
vreap 6ic
nreappearance api
nrear 7uy
nrear 9at
nrear 2o3
vrear 5xp
arear,rearward a7w
nupbringing
nrearing 1
nrearing bm1
vrearrange b0r
nrearward 8
nreason bmf
areasonable,sensible 7sh 32s
areasoning,thinking 1w
vreassemble ah4
vreassign,transfer bd5
nreassurance bou
vreassure apv
vreassure afv
areassured 7le
areassuring 7tx
vreawaken aa0
nrevolutionary aww
nrebel 1 btl
vrebel 1nt
nrebellion bvm
arebellious 69w
nrebuff,slight bag
vrebuff,snub 69b
vrebuff,repel 97z
vrebuild,reconstruct 8z8
nreconstruction 4x3
nrebuilding 1
vrebut,refute 66y
vsum_up,summarize 3xq
vrecapitulate 1
nrecapture bkf
vrecapture avl
vrecapture 8nr
nreceipt bki
nreceipts,revenue ayw
nreceiver bg9
nreceiver 5t4
arecent 1kc
arecent 119
nreception,response 7qq
nreception a3b
nreception 8sb
nsecretary bof
nreceptionist 1
vrecess b7z
nrecession bvz
nrecessive b40
nrecital,yarn aws
nrecital 7oo
vrecite 703
vreclaim bq3
areclaimed,rescued
vreclassify a08
nreclining bg5
nrecluse 3bm
arecognizable y3
arecognizable 3id
vrecognize bqb
nrecollection,remembrance 21a
nrecollection aho
nrecommendation bge
vreconcile brw
vreconcile bhl
vreconcile bqh
nreconnaissance bs2
vreconsider bsz
nreconsideration 6id
vreconstruct 7ll
vreconstruct bue
vrecopy 7dd
vrecord bq6
arecorded 8qv 518
nrecorder bds
nrecording apq
vrecount,tell bqz
vrecoup bc4
nrecourse bqp
vrecover 9sc
arecoverable
arecovering 3i2
nrecovery bhz
vrecreate,revive,vivify 5mi
nrecruit bhh
nrecruit 4x1
vrecruit 5lj
vrecruit 619
nrecruitment bpb
nrectangle 14l
arectangular ax2
arectangular y2
nrectifier brm
vrecur,repeat and
nrecurrence 6xr
arecurrent,repeated 7ht
arecurring 7hu
arecurved 6z7
nredcoat 8k5
vrededicate 7vc
aredeemable k
nredefinition 6pz
nredemption,salvation 6og
nredeposition bou
nredevelopment,renovation b1d
aredheaded 9lp
vredirect 8md
vredistribute 6g6
aredoubled 3dl
areduced 2d6
nreducing,reduction 9o5
nredundancy 5g1
areedlike 2ni
nreef 9k6
vreef 96n
vreek,smack bry
vsmell
vreek 1
vreek 5aq
areeking,watery
nreel bf2
vrevolve,rotate ad8
vreel,spin,spin_around 1
vreelect 5ry
nreelection 5rv
vreenact bqk
vreenact 5p2
vreestablish bvz
vreexamine,review azz
vrefer a2b
vreferee,umpire 2xi
nreferent 7mw
nrefill l8
vrefill,replenish 536
arefined 71r 1zm 4gv 2sh
nrefinement bjg
vreflect 3dj
nreflectance 81q
nreflector 5ku
nreflux byj
nreform b2d
nreform 8tv
vreform b6l
nreformation 3gf
areformed
nrefractory aod
arefractory 348
arefreshed
arefrigerant 815
arefrigerated 816
nrefrigeration 7gc
vrefuel 4mh
vrefuel 4a2
nrefueling 568
nrefugee 5fg
nrefund b61
nrefund,repayment 5ep
vrefund,repay bec
nrefutation axt
aregal 1mg
nregard,respect 6kz
vregard bje
aregardless 3y4
nregent,trustee 95l
aregent of
nregime bmn
nregiment bdg
vregiment bk9
nregimentation 3hu
nregister bra
nregister 80b
vregister 63m
nregistration bjl
vregret,rue azh
vregret 1z4
nregular 13y
aregular
aregular,veritable
aregular
nsymmetry
nregularity 1
vregulate bku
aregulation
aregulatory
nrestoration 51g
nrehabilitation 1
nrehabilitation,renewal 2
vreuse aty
vrehash 1
nrehearsal p0
nreich b6i
nreign bjq
vreign 4bm
vreimburse 10
nstrap buk
nrein 1
vrein bl2
vrein_in 9dm
nreindeer 6u1
areinforced,strengthened
nreinforcement bvs
vreinstall 39h
nreject b5n
vrejoice 4en
nrejoicing 9xy
vrejoin 7ra
vrelate 3m
arelated bgf 83a 7f7 7f3
arelated 2x0 b88
nrelation
nrelationship
nrelative bvr
nrelativity 2n8
vrelax bzk
vrelax 2gy
nrelaxant bq1
nrelay 98u
vrelay bqg
vrelearn bxo
nrelease 8ri
nrelease b00
nrelease bz9
vrelease bqo
areleasing 5sc
vsubmit 8pn
vrelegate 1
vrelegate bj4
arelevant avb 119
nreliance,trust alz
nreliance 6q7
nrelic c0w
nrelief 801
nrelief 803
nrelief 70i
vrelieve,take_over
areligious,spiritual
areligious 6ll 38g
nreligiousness zb
vrelinquish 7rp
nreliving 5gt
areluctant
vtrust 9zq
vrely 1
vremain,stay c0m
vremain c0n
vremain_firm 9e2
nremainder,residue,rest
vremainder ajf
vremand bp8
aremarkable,singular 5eu
rremarkably,unusually
nremedy b5f
vremedy 7gq
nreminder 5h7
vreminisce 2io
nremission c1m
vremit bh3
nremnant b
vremodel bzm
aremorseless,ruthless 26d
nremote bwa
aremote 5bi
aremote
aremote 5bk
vremount 4j7
nremove b7a
nremover bsg
aremunerative 1bw
nrevival bn5
nrenaissance 1
nstucco y3
nrender 1
vrender 2rj
nrendering,rendition 7uv
nrendezvous aoi
nrendezvous 9v2
arending,ripping,splitting
vrestore 7ks
vrenew 1
nrenewal 7j4
arenewed
nrent b1h
nrent,tear bxs
vrent bzf
nrenunciation c2x
vreopen 9ey
vreorder 67g
vreorganize 1h6
vreorganize 65r
nrepair c2p
vrepay bzm
arepayable 62l
nrepeal 8xf
vrepeal,rescind bsp
nrepellent bta
arepellent
nrepertory 6rh
vsucceed
vreplace,supersede,supplant 1
nreplacement,substitution,switch 6sa
nreport brb
vreport bkn
vreport_out 26
nreporting bux
vrepose ax7
nrepository 7tm
vrepresent bvc
arepresentational 24n
nrepresentative,spokesperson bpl
arepresentative
arepresentative bbk 5vd
arepresented 6s8 6qq
vrepress,subdue,subjugate 78c
arepressed 3ey
nrepression 9mn
nretaliation,revenge c3s
nreprisal 1
nreproach c3l
vreproach bue
vreprobate 994
nrepublican 8y1
vrepudiate 996
nrepulsion bji
areputable 5oh
nreputation,repute 5ok
nreputation 6hz
nrequisition 6ui
vrequisition ad7
vreread 9v
vrerun a5p
nresale 9ls
vreschedule mq
vrescue
vseal,seal_off ach
vreseal 1
nresemblance 80h
vresent 6qm
aresentful 9w9
nreservation 9lc
nreservation bvo
nreservation 6jf
nreserve 6cp
nreserve bsp
vreserve abz
areserved 9mu
nsupply
nreservoir 1
nreservoir 2ya
nreservoir awe
vreset 6x0
vreshape 6pi
vreside 9pu
nresidue
vresign,vacate c3g
nresignation,surrender 6ra
nresignation c4w
nresignation bsv
nresilience 9kf
aresilient
aresinous bq7
nresistor bz2
aresolute a1h 6ps 6re 57b
nresolution bt1
vresolve bob
vresolve 59y
aresolved 4
nresonance 1is
aresonant,resonating,resounding
nresort 3v3
vresort az0
aresourceful 8ya
nresourcefulness bhf
nrespect byx
vrespect bz1
arespectable 70j rp
arespectable 1g
arespectable 7sm
arespected 1i
arespective,various 3jm
nrespite 43
nrespite 5fk
aresplendent,splendid a5r
nresponse 93z
aresponsible bwy
vrest 19j
arested 6m
arestive
arestless 6k1
arestless 1zx
nrestlessness 2nj
nrestoration buc
vrestore 7ny
vrestrain 9l5
arestrained
vrestrict 77p
arestricted 8h4
arestricted 23m
nrestriction 7mq
arestrictive 7vt 3h7 5z
arestrictive mq
nresume,survey 1ix
vresume 49f
vresume c4t
vresume ar1
vsuspend c3o
vresuspend 1
nretail 9nw
vsell c56
vretail 1
nretailer 72v 6fn
nretailing 9o0
vretain 9nr
vretain 33z
vretain bzp
aretained sl
vretaliate apa
vretard c40
aretarded 6xy
vretch,sick,vomit 9w4
aretentive,tenacious
vreticulate c5b
areticulate 7dw 3da 3ds 1vl
vretie afl
nretina b4o
nretinal 8ki
vretire c5g
vretire,withdraw 8su
nretirement c6q
aretiring 24o
nretort c6y
vretrace 9oy
vretract 708
aretracted aj1
nretraction 6wr
nretraining 6lo
nretreat c70
nretribution 5am
nretribution bal
nretrospect 7s2
nretrospective 5ng
nreturn bv7
nreturn br3
nreunion aef
nreunion 9wf
vreunite 936
vreunite 7xx
vrev bpn
vrevamp 7pi
arevealing,telling,telltale
nrevelation 9i5
nreveller 8tb
vrevere,worship 8mw
vrevere,reverence,venerate brj
arevered,venerable
nreverence,veneration bqp
nreverie 69x
nreverie ui
nreversal c5u
nreverse c1s
vreverse c57
areverse ajt
areversed
nreversible 9lx
nrevetment ah6
nreview b17
nreview 7eu
nreview b9j
vreview c45
vrevise 51
arevised bdc
nrevision 7mo
nrevision c5w
vrevive 9gm
vrevive 5nw
arevived 5e
vrevolt 20f
nrevolution c2l
nrevolution c8a
nreward,wages 7vt
nreward bf1
nreward c1t
vreward 8cu
nrh b5a
nrheumatic 7tu
arheumatic,rheumatoid
nrheumatism bxq
nrhinitis 98y
nrhino,rhinoceros b6l
nrhizome,rootstock 9o8
nrhubarb aa3
vrhyme c0p
arhymed,rhyming
nrhythm 19h
arhythmic,rhythmical 8qt
nrib c2s
nrib b6n
vrib 346
nribbon
nribes bg1
nvitamin 9jp
nriboflavin 1
nrice aei bir
nrice 8t4
vsift c7m
vrice 1
arich pz
arickety,shaky,wobbly
nrico 7v6
nriddle ss
vriddle 8tv
vriddle bdm
ariddled 789
nride 8kr
vride_away c9d
nrider 8i4
nridicule avk
nrifleman 2ic
nrifleman 8vs
nrift c4c
nrig 9iu
vrig 8pi
vrig uk
vrig ba9
nrigger ax4
nsable 9ey
nrigger 1
nrigging 9j1
nright 32r
aright 5tr
arighteous
nrightfield alq
arightful 37s
nrightness bel
arigid 3f2
arigorous,strict 5sm
arigorous 708
nrim 9rc
nrind c7g
nsound
nring 1
vring aia
vring
vring_out a0f
nringing ail
nringing 5z2
nrings bqv
nrink c9m
vwash 9fi
vrinse 1
vrinse,wash 70y
nviolence bnf
nriot 1
vriot c94
vrip 34i
vshoot_down ag6
vrip 1
vrip ao6
aripe fx
vripen c7y
vripen 4hc
nwave bt0
nripple 1
nripple 1o8
vripple,ruffle 57z
vripple aiy
nrise 626
vrise_up,surface ay5
arising 3s6
nrite,ritual 7c1
vrival aji
nriver 9h6
nriverbank aio
nrna 6in
nroads b17
nroadside,wayside 71a
nroadway bij
vroar a1d
vroar,thunder adt
nroast amy
vroast am6
aroast,roasted 7si
nroasting 7si
nrobe 9p9
nrobe c4a
vrobe 8gn
nrobin asb
arobust aau 3el 4dq
nrobustness 60r
vrock,sway aq7
nrocket 608
vrocket a50
arocky,stony
nrod byz
nrodeo 5rr
arodlike
nroleplaying bz5
nroll bu0
nroll 11
nroll bsc
vroll aqh
vroll_over aqi
arolled 8e1
nroller 4ir
nroman 59j
nromance brz
nromantic 3xp
nromantic aze
aromantic 2r2
nromanticism 4xp
vromanticize c81
nrome 31v
nromp,runaway 34t
nroof b1c
vroof ayq
nroofer azn
nroofing bst
nrook bsu
nrookie b4w
nrooms,suite b7y
nrooster 8r5
vroot bq8
nrooting 59i
vrope 942
nrose 9yj
nrosette bv9
arosy 1ri
nrot,rotting 77w
vrot cb2
nrotary,roundabout 7ru
arotated
nrotation bw4
nrotor ic
nrouge 2w1
vrouge ais
nrough 8xr
vrough c4q
arough ca5 7my 486 7h9 45b 2wp 19
vroughen cbc
nround bfu
vround c52
vround_out c4w
vround_up a93
aroundabout 3r4
arounded 7kv 7cv 6ji 65c 65d 16p 1d
nrounding 2co
aroundish 8oc
nroundup bp6
arousing,stirring
vrout adh
vrout_out 8cd
vrout_out c2k
vroute 6p4
nroutine 85e
nrow 2xd
vrow 9y0
nrowing c1a
nsail af1 a7v
nroyal 1
nroyalty bk0
nroyalty 6b3
nrpm c7l
nrub ai8
nrubber 34m
vrubber b03
arubber ap7
arubberlike,rubbery 67d
nrubbing 6h9
vrubbish aw6
nrubric 978
nruby 6wu
nruck 487
nrudder bos
aruddy 4di
arudimentary 3tp
nruffle bwn
vruffle bcm
aruffled bqh
aruffled bws
nrugby 58p
nruin a2q
nruin cdc
nrule cas
vrule_out 66i
vrule_out 1oz
nruler b2h
nruling ce2
aruling 12x
nrum a5v
vrumble ame
nstomach cda
nrumen 1
vrummage 988
nrumor 4pr
vrumor 4pr
vrun_down c21
vrun_down 8yp
vrun_down,run_over 9jt
vrun_down 5mg
vrun_into 9gr
vrun_off,run_out cej
vrun_out bze
vrun_up c5c
vrun_up 9wc
arunaway
nrung 9s5
nrunner,smuggler b0z
nrunner bnh
nrunner afi
nrunner ao4
nrunning bvc
arunning 13q 3eo
arunning 7yx
nrunoff bpz
arural 5np 9j7
vrush_off cey
vrush_out b9i
nrushing 7
arushlike 4ob
nrusset 47m
nrussian ccy
nslavic bpl
nrussian 1
vrust 7ah
arust,rusty
arusted
arustic c
arustic vc
nrustle,rustling ano
vrustle ani
vrustle cbb
nrustler ao1
nrustling 48z
arusty 8
nrut 4mt
nrutabaga agw
nrye 8iq
nsabbath byv
nsaber a6f
vsaber at8
asable c57
nsabotage bep
vsabotage,undermine aq0
nsack aru
asaclike 88t
asacred 3or 1zq e5
asacred
asacred,sanctified 48s
nsacrifice cfs
nsacrifice 79x
vsacrifice e7
asad a7k 6mm 2l2
nsaddle c9x
vsaddle bv3
vsaddle 9h9
nsaddlebag as6
nsadism bi4
nsafe 9ua
vsafeguard 4me
nsafety cfq
nsafety b6d
nsaffron caz
vsag 6h6
nsaga bo2
asagacious
nsage 6ar
nsage 4dp
asage
nsagebrush 28b
nsago 94x
asaid
vsail c8p
vsail,sweep ava
nsailboat amb
nsailing 9yp
nsailing a1b
nsailing cgh
nsailor c0p
nsaint bx1
vsaint 92
asalable 2po
nsalad 9mu
nsalamander bo1
nsale 9yc
nsale 9yd
nsales 6p1
nsalesgirl,saleslady 8ol
nsalesman 8om
nsalesmanship 7qn
nsaline axs
nsalish bri
nsaliva 94b
asallow,sickly
nsally bnb
nsalmon a36 a37
nsalmonella c4l c4m
nsalt 93x
vsalt 7j7
asalted 139
asalty
asalubrious
asalutary 4h3
nsalute 7pu
vsalute,toast 6ys
vsalute abi
vsalute ca1
vsalvage,salve,save d5
nsalve ff
nsalvo 1un
nsame b16
asame 14 439
asame 6g7 43b
nsample 6qw
vsample,taste ac5
nsampler 75t
nsampling bb3
nsanction cho
vsanction bzj
asanctioned 1vc
nsand c18
vsand 5mf
nshoe cha
nsandal 1
nsandalwood ar3
nsandpaper cfd
nsandpiper 7ka
nsandwich 9o3
vsandwich c58
asandy a5r
nsang bra
nsanitation chp
nsanitation aln
nsanity chr
nsanskrit 3ww
nsap az1
asarcastic aog 4q3
nsarcoma 9cf
nsarcosomataceae bwi
nsardine a4x
nsardine a4f a4g
asardonic 5
nsash cht
nsash 8ju
nsassing bh
nsat,saturday 573
nsatellite bz6
vsatellite ak1
asatellite 1vl
nsatiety ci7
nsatin ad7
asatiric,satirical f
nsatirist 46y
asatisfactory 5m2 8h5
asatisfactory 4um
asatisfied 836
asatisfying
vsaturate cg7
nsaturation 70t
nsaturation cgy
vsauce c6q
nsaudi bah
nsausage aus
vsaute 56a
asauteed 80c
vsavage b5e
nsavageness 5p1
nsave 7nj
asaved ml
nsaving ch9
nsavings 9n6
vsavor,taste
vtaste c91
vsavor 1
vsaw awy
nsawdust asi
nsaxon b30
nsaxophone 8st
nsay 920
vscab 4jf
nscaffold avj
nscale 1kz
vscale 4df
vscale 2hq
ascalelike 8pk
nscalp 7jz
vscalp b14
ascaly 6x
vscamper,scurry,scuttle 4m0
nscan bl8
vscan 9dp
vscan 9dq
nscandal 4v9
nscandal ccp
ascandent b74
ascant 3rz
ascapose 39j
nscapula bhr
nscapular 6op
nscar ch4
nscar a9b
vscar a99
ascarce r2
nscarcity 7ch
vscare,scare_off 3pe
ascarecrowish 39h
vscarf 6xe
vscarify xz
nscarlet 8ts
ascathing 7r8
nscatter 726
ascattered 6tn
nscenario 73o
nscene 40t
ascenic aki
nscent 5b2
ascented 5b1
nschedule bq5
vscheme 86v
nschism 9xa
nschizophrenia ck6
nschizophrenic zm
aschizophrenic 3ue
ascholarly 1nb 65u
nscholarship bwn az0
nscholastic 60p
vschool 6g0
nschoolboy 9yn abp
nschoolgirl 50c
nschoolhouse ck7
nschooling 39g
nsciatica caq
nscience,skill cjb
ascientific
nscissors ayp cf0
ntunic biu
nsclera 1
nscolding abt
vscoop,scoop_up bnc
ascorching 4ax
nscore ava
vscore 26k
ascoreless
nscoring 64u
nscorn b7f
nscot b4x
nscotch 41l
ascotch,scots,scottish
nscots,scottish 6a1
vscour bhy
vscour,scrub 9rl
nscouring 5zw
nscouring,scrubbing aoz
nscours cao
vscout ae6
nscouting on
vscowl 596
ascraggly
nscramble 6kz
vscramble cdw
ascrambled 6xt
nscrape,scraping,scratching au4
vscrape cdr
vscrape,scratch azf
nscraping ady
vscrawl 826
nscream,screaming,screech,shriek,shrieking ajd
nscream,screech,screeching,shriek aua
ascreaming 3tb
nscreen ayv
nscreen cfy
vscreen,test 91u
vscreen bnd
nscreenplay 75d
nscrewdriver azu
vscribe y
nscrimmage 1at
nscrimmage c5p
vscrimmage 1au
vscript b2l
vscroll cep
vwash apn
vscrub 1
ascrub
ascrubby
vscrutinize,size_up 9gc
nscrutiny 87b
nscuba cgf
nscuffle aug
nsculptor b9z
nsculpture bal ca3
vsculpture 9bo
asculptured 9bm
nscum 5i4
nseahorse,walrus bks
nseal a1i
nseal atw
vseal 82f
vseal c5w
vseal_off 4kh
nsealing,waterproofing 8a2
nseam 8ew
vseam b8n
vsear axt
nsearch bog
asearching 3wu
nsearchlight 5l1
nseaside 8qy
nseasonal cf6
nseat 5ly
vseat byp
vseat cfh
aseated,sitting
nseating,seats
nseaweed bwa
nsec,second
vsecede,splinter 9y7
vseclude 3vb
asecluded 17b
nsecondary 8na
asecondary bsf b2s
asecondhand 1
asecondhand,used 24e
nsecret cew
asecret 8gi
nsecretary c7p
nsecretaryship ajn
vsecrete 5zx
nsect 9rs
vsection,segment cm6
nsectional bt1
asectioned 6vv
nsector,sphere baf
nsecularism c41
asecure b83
nsecurity 7n
nsedan brj
nsedge cim
vsediment 9nv
nseduction 61u
aseductive bu6
nsee 9gk
nseed 1yd
vspill cdf
vseed 1
nseedbed 5la
nseedling civ
nseedpod cd5
nseeing 8q1
aseeing
nseek c6k
vseek cdy
vseek_out bkt
nseeking 62q
vseem cn3
vseep 98n
nseepage bzh
aseething c10
asegmented 6wm
vsegregate 73r
nsegregationist caf
vseine 5qe
aseismic
nseismograph bcy
nseizing 9m6
nseizure chh
aselected 6i1
nselection b9h
aselective 72b
nself-determination b49
nself-esteem 8hn
nself-satisfaction 5bv
aself-sustaining 43q
nsell 80
vsell_out coz
nsemantics 4zd
nsession 1av
nsemester 1
nsemi 6wy
asemiarid 6ot
nsemiautomatic 8p3 b4v
asemiautomatic b4t
asemicircular 7qi
asemiliterate 6kc
asemiliterate 49n
nseminary cjp
asemiprecious
asemipublic 143
asemiskilled
asemisolid
asemisynthetic,synthetic bcx
nsemitone ci3
asemitransparent,translucent
nsen cds
nsenate 8e7
nsenate 1
nsenator 8e6
vsend cew
nsender,transmitter
asenile 26k
nsenior 5ed
asenior 6j6 wz
asenior 3h8
nseniority cpg
asensational 33o
asensational,stunning 47f
nsense b3x
nsense 8dy
asenseless
asenseless
nsensibility b40
nsensitive 158
asensitive 1ol 2cs
vsensitize cnb
asensitized
asensory c5o
nsensuality btz
asensuous c6b
nsent ceh
vsentence c8d
nsentiment ca4
asentimental
asentimental 6h9
nsentimentality 6h9
vsentimentalize 9sv
aseparable 6y7
nseparate be8
aseparate 7bw 744 3sl
aseparated,spaced 6zo
nsepia 9w1
nsept,september bi8
nsepticemia aah cq1
nsequence c74
vsequence 6ux
asequential,serial,successive 24w
asequestered 1ak
nsequestration cqj
nserbian ba9
nserenade b0s
vserenade agb
nserenity,tranquility bm3
nsergeant car
nsergeant 9iu
nserial,series
aserious 6nx 4zs
aserious 493
nseverity bac
nseriousness 1
nserotonin 2no
vserrate b4l
nserve 6s5
nservice cbc
nservice ckh
vservice 5dl
vtune cbt
vservice 1
aserviceable 26z
nservices a9b
nslavery aa1
nservitude 1
nsesame c0g
nsession 8hi
nsession bd4
nset
nset abq
vset_apart b52
vset_aside cos
vset_back axx
vset_down,write_down buz
vset_down c34
nsetback cr1
nsetting 6ef
nsetting bhp
nsettle aoi
vsettle,settle_down c39
vsettle_down,take_root cq8
asettled bl6 7ag
asettled aw6 39m
nsettlement,village 8od
nsettlement 8dq
nsinking 7ew
nsettling 1
nsetup 60c
nseven,vii ci6
aseven,vii
nseventh alj
nseventy cia
vsever b5o
vsever b5o
aseveral
asevere,wicked 3zh
asevere
rseverely,sternly
nsevering 7sf
nsewage 7ny
nsewer 32s
nsewer b8o
nsewing,stitching 9i5 bgc
nsex cd9
vsex,wind_up c2j
asexy 4iy 6ds 2ix 3qx 17z 1j5
ashabby
nshad 6nj
nshade ajk
nshade,tint bwm
nshade bhr
vshade cpw
vshade az0
ashaded
nshades qi
nshading 7yy
nshading 2yo
nshadow 9
vshadow 635
ashadowed,shadowy 6
vshaft bhz
nshah 7sl
vshake b7m
vshake_hands amz
vshake_off,shed,throw_off bv5
nshakespearean 68w
nshaking cch
nshale 52z
vshallow cqd
nshamrock 8y1
vshank all
ashapely 2r6
ashaping 8ex
nshare ch1
vshare cmq
ashared 8qh 3sl
nshareholder,stockholder 7hg
asharing
nshark afd
vshark 99a
nsharp cm3
vsharpen cqq
vsharpen 8ne
vsharpen cns
vsharpen ce6
asharpened 1mh
nsharper b2w c6g
vshatter a59
ashattered 7fb
nshattering a47
ashattering 393
ashaved,shaven
nshaving ax6
nshaving alu
nshawl a7q
nshear co1
vshear 7ul
nshears 8u
nsheath 6vv
asheathed 6k6
nshed ct9
vshed 1j0
nsheep brw
nsheepdog ahl
nsheepskin c1b
asheer,unmixed 17k
nsheet coy
vsheet 12c
nshell bx5
nshell crl
nshellac 3oa
vvarnish bgs
vshellac 1
asheltered 3xx
nshepherd cjd
nshepherd 855
vshepherd 50l
nsheriff 9mg
nsherry 9d7
nshield bjn
vshield 50q
nshielding 8hq
nshielding 4sj
nshift 4k6
nshift,switching csm
vshift cry
vshift ck1
vshift,transfer ck2
nshifting cow
ashifting
nshiism 9hl
nshiite 9qu
vvibrate b9k
vshimmy 1
vshimmy 9x1
vshine 6ly
vshine cto
nshingles 4rn
ashining
nshinto 9z6
ashipboard
nshipbuilding bgm
ashipshape,well-kept
nshipwreck 9kr
nshipyard auk
nshirking 9lp
nshirt a96
vshirt 90j
nshirtfront b85
nshirtsleeves cuu
nshit 6vw
nweek cen
nshiva 1
nshiver atl
vshiver,shudder 171
vshiver,shudder ba7
ashivering,trembling
ashivery 8xf
nshock,stupor bzt
nshock b3i
nshock ats
vsicken 185
vshock 1
ashocked ca2
ashod 3yq
vshoe 911
nshoelace,shoestring 3pt
nsituation cvc
nshoes 1
nshook b0t
vshoot_up cq8
nshooter 35j
nshooting ajd
vshop 9yb
nshopper 9um
nshopping 9uk
vshore ad7
nshoreline adg
nshort b7z
vshort 8p7
ashort a5b 5vk
ashort cvc
ashort-term 2
nshortage ct8
vshorten 7x1
ashortened 4
nshortening 9vf
nshorthand,stenography 7y4
ashorthand
nshortness 9sp
nshorts,trunks a6i
nshortstop 9jt
nshoshonean c6y
nshot bkt
nshotgun bcd
vshoulder aea
vshoulder 3y2
ashouted,yelled 3c2
nshouting au4
nshove 8qc
vshove 6qc
nshovel bag
vshovel 9x5
vshow_up brb
nshowcase 57
nshowdown cwr
nshower 9f8
nshower b0c
vspray 78m
vshower 1
vshower b0a
nshowing,viewing
nshowroom cwe
nshrapnel 2x
ashrill 4sv
vshrimp 5yz
nshrine cwh
vshrine b4q
vshrink cui
vshrink_back 84o
vshrink_from bbt
ashriveled 6x2
nshroud cwp
vshroud b0m
nshrubbery bnj
nshrubbery adk
nshrug 5us
vshrug brk
vshuffle c19
vshuffle 2u
nshuffling 3hs
vshun bc5
nshunt btr
nshunt crk
vshunt 2z
nshutter crm
nshutter ama
vshutter b5u
nshuttle ced
vshuttle cpz
nshy 663
vshy 3w3
ashy,unsure
rshyly,timidly
nsi,silicon 5fb
nsiamese c8f
nsiberian iw
nsibilant c2j
nsicilian 5vp
nsickle bbr
nside cbt
vside c6j
aside 3pd
nsideboard cxk
asidelong 4cd
asideways 2h9
nsiding 16j
vsidle bd1
vsidle bd2
nsiege am7
nsieve 62a
vsift cql
nsigh csb
vsigh al9
nsight bat
nsight
asighted ac
nsights bmx
nsightseeing 8jg
nsign 938
nsign
vsign,subscribe c25
nsignal,signaling
asignal 4ge
nsignature abe
nsignature 678
asignificant 2vy 6hr 2k0 1pa
asignificant,substantial 8lw
vsignify cab
nsilence cyg
asilent,still 19a
nsilhouette 92s
vsilhouette cqy
nsilicate c9c
nsilicone cp1 76o
nsilk atl
nsilk bcg cwi
asilklike,silky a83
nsilkworm 9m9
nsill ct4
nsilly 9ds
asilly,wacky 5u5
nsilo axe
nsilt cio
vsilt 9ci
nsilver c9q 8q1
nsilver 5bm
nsilver 585
nsilver adu
vsilver 2n6
asilver 32t
asilver,silvery a8h
asimilar ca1 c14 8dq 1ai
vsimmer ajh
nsimmering 8gu
nsimple c8s
asimple
nsimplification cqs
vsimplify cx1
asimplistic 3
nsimulation cuv
nsin,sinfulness a4r
vsin alh
asincere 4ry 5hp
ntruthfulness 4ry
nsincerity 1
nsincerity 2qj
asinful,ungodly
asinging 351
nsingle 75b
vsingle asj
vsingle_out cj5
nsingles bbe
nsingsong 713
vsingsong 9i7
nsingular cza
asingular 4e7
nsingularity,uniqueness 5vx
asinister 6j4
nsink 9in
vsink cpp
nsinking 7ud
nsinner cda
asinuous 81s
nsinus bwl
asinusoidal 81u
vsip 753
nsir cjo
nsirloin bcb
nsister c1h
vsit_back zk
vsit_back 3h0
vsit_down cz6
vwake
vsit_up 1
vsit_up cz9
vsite 5kr
nsitting cka
nsitting ckb
nsix cr3
nsixteen cr5
nsixth aug
nsixties 7wd
nsixties ck9
nsixty cr9
asizable auy
vsize bnl
asize
asized 1
asizzling 4qw
nskate chr
vskate 952
nskating cp6
vskedaddle acw
nskeet 63j
nsketch d17
vsketch cta
asketchy 4h8
nskewer ag6
vskewer 4km
nski cvd
vski ctn
vslide,slip 95d
vskid 1
nskiff b79
nskiing cpj
askilled cte cn0 8mz 7sj
vskim 95i
vskim bbc
askim,skimmed
vskim_off c3x
nskimming cxi
nskin ben
nskip 3m1
vskirmish bkh
nskirmisher azd
nskirt d19
nskirt afv
vskirt 5y7
nskit cpg
nskull bzr
nskullcap 9v0
vskunk b2e
nsky cdg
nwindow d1g
nskylight 1
nskyscraper d1h
nslab by9
vslacken,slow,slow_down 6x7
vslacken czj
nslacks acc
nslain 7z1
aslain 7z1
aslanderous 54h
nslang c6e
vspeak cw6
vslang 1
nslant 5kg
vslant b3f
vslant,weight ax5
aslanted,slanting,sloping
nslap bb0
vslap b5l
nslapstick 916
aslapstick 4qu
vslash bga
vslash 83h
aslashed 26j
aslashed 83h
aslashing 70m
nslat anw
ntablet o
nslate 1
vslate 7pl
nslaughter aqe
nslaughter 7w6
vslave 6bx
nsled,sleigh ce6
vsled,sleigh ax9
vsleek,slick 1vc
asleek 5ag
nsleep,slumber d2o
nsleeping 1
asleepy bpy
nsleet bmg
nsleeve d2m
aslender,slim 3sj
aslender,thin 2ue
nslice ca8
nslice 76b
nslice d0u
nslice,slicing 74j
vslice,slit bh1
vslice avy
vslice bh3
vslice bm5
nslick 1vw
nslide d2y
nslide cvv
nslide bdd
nslide cxu
vslide cvv
asliding
vslight a8u
rslightly,somewhat
vslim d2b
vslime azs
aslimy
nslingshot bdm
nslip apm
nslip apo
vslip,steal bip
vslip 4dj
vslip_away,sneak_off d40
nslipper d3f
aslippery d 8
aslipping 1
nslit d3i
vslit bhr
nslogan c86
nsloganeering 244
nsloop b9z
nslop 87p
vslop,spill cto
vslop,splash 1yk
vslope 6et
asloppy
nslot a
vslot amq
nsloth 50t
aslovenly
aslow 3uj
rslow,slowly
nslowness 7tx
nslowness 564
nsludge 1sp
vslug bcv
asluggish 6
nsluice cfn
vsluice 1cy
vsluice adb
nslum alm
vslump 75p
vslump a9a
vslump 7z7
nslur cxm
aslurred
vsmack bd6
asmaller 3nr
asmallish 3ns
nsmallness 9g4
nsmallpox cu7
nsmart cuw
asmart bot a20
asmashed,soaked 753
vsmell cux
nsmelling d0b
asmelling 2mz
asmiling 9ko
vsmirk b6u
asmitten,stricken,struck cl5
nsmoke clr
asmoked 1rd
nsmoker cey
nsmoking afm
asmoking
asmoky awp 1
vsmolder a69
nsmooth cxa
asmooth 5kg 62m
asmooth,suave 7lm
vsmooth_over d0m
vsmother,surround bs8
vsmother,suffocate a7s
asmothered,strangled 4gu
asmothering,suffocating afw
asmug 8q4
vsmuggle 6jw 4o1
nsnack agi
vsnack agh
vsnag 50h
nsnail 5pj
vsnail b23
vsnake 99u
nsnap d5w
vsnap,snarl cmw
vsnap ahq
nsnapdragon c69
nsnare 8vv
vsnare,trap czn
nsnarl d01
nsnarl 63j
vsnarl bed
asnarled
vsnatch bz0
vsneak d4y
nsneer l1
vsneer czz
vsneer b7x
nsneezing d3h b4l
vsnicker a3s
vsniff 1a
vsniff ata
nsnip b87
nsnipe 88t
vsnipe ca3
nsniper 3fh
asnobbish 1ql
vsnore atg
nsnoring agv
vsnort ayl
vsnort ati
vsnort atk
nsnout 2sc
nsnow ci5
vsnuff 1o
nsnug bg6
asnug 1nh
asnuggled 9cv
nsyllable
nso 1
aso-so 2l6
nsoak,soaking
vsoak 86n
nsoap 9fh
vsoap bag
vsoar bgq
vsoar a5m
vsoar 5jt
asoaring 532
vsober d4l
vsober_up b79
asobering gh
nsoccer 623
nsociality
nsociability 1
nsociable,social beg
asociable 8oz
asocial,societal
nsocialism 8un
asocialist,socialistic
nsocialization d7h
asocialized 3tv
nsociologist c55
nsociology cwf
nsock 4xw
vsock bfx
nsod,turf
nsoda ci3
asodden
nsodium ci7
asoft 8l3 2hi 7c1
vsoften d57
asoftening 2
nsoftness d48
nsoftware
nstay d7w
nsojourn 1
nsolder ceb
vsolder ba9
nsoldering 8q9
vsoldier 5op
nsole anv
vsole 8nu
asolicitous 90f
nsolicitude 944
nsolid
asolid 5k4
asolid 48k j0
asolid 50j
asolid
asolidified 3
nsolitary ar8
nsolitude ap3
nsolmization d17
nsolo d3m
vsolo bi4
nsoloist 98z
nsolution czn
vsolve c0k
nsolving 7te
asome c4m aot gl
rsomeplace,somewhere
asomnolent bvi
nsonar bx4
nsonata 9hv
nsongbird bpr
nsongwriter 932
nsonnet biw
vsonnet d1h
nsonogram 9am
nsooner ciw
nsoot a0g
vsoot bvk
vsoothe cgj
asoothing 97h
asophisticated 4gk
nsophomore 5xv
asoprano,treble 54x
nsorcery 47m
asordid 7jz
nsore at8
asore,tender 2ii
nsorghum 9tc
nsorority 9e1
nsorrow art
asorrowful c8u 33u 3nx 33v
vsort csh
nsotho bg7
vsound c40
asound 596
nsounding 7x8
asoundproof 4s7
nsoundtrack d3i
vsoup 79v
nsour 9cv
vsour d86
vsour d70
asour 3kr
nsource cxl
vsource ac4
asouth
asouthbound,southward 1
nsoutheast,southeastward 7pl
asoutheast 3
asoutheastern 4
asoutheastward 5
nsoutherly ajt
rsoutherly,southward
asoutherly,southern 8
asouthern 90f
nsouthernism ce2
asouthernmost b
nsouthward 7pv
nsouthwest,southwestward 7pw
asouthwest e
nsouthwestern 6yu
asouthwestern g
asouthwestward h
asovereign,supreme 7gp
nsovereignty lk
nsoviet 8ng
nstate bqm
nsoviets 1
nsow 27z
vsow cm1
vsow 9lq
nspa 25f
vspace cm4
nspacecraft clp s0
nspacing d4q
aspacious b4k
nspaciousness 9lq
nspade d0u
nspade dz bof
vspade ab4
nspadix aqb
nspaghetti 2fr
nspan 9h6
nspan cfn
vspan,traverse 8m1
nspaniel ayh
nspanish 605
nspanish aig
nspanking 8g2
nspare d3x
vspare d77
vspare 6rq
vspare d7j
aspare,trim 40e
nvitality
nspark,sparkle 1 6ox
vspark 729
vsparkle gc
vsparkle da0
nsparkling d5j
asparkling
nsparrow bsa
asparse 7kn
nspartan buz
nspathe aos
nspatter,splatter,sputtering bjt
nspatter,splashing 2kj
vspatter,splash 7n7
nspatula 9pl
nspawn 762
vspeak_for dac
nspeaking d5i
vspear 4uv
vspearhead a3m
nspecial 2t7
aspecial 6oj
nspecialization d9s
nspecialization a77
vspecialize,specify 80e
vspecialize afi
nspecies aof
aspecific 2ho 2hn
nspecification 9th
aspecified 3ft
nspecimen 8ns
aspecious 6m2
nspectacle dj
nspectacle 7nh
nspectacular 949
aspectacular 7fd
nspectrometer c0i
nspectroscopy cdk
nspectrum c0w
aspeculative
nspeech d65
aspeedy 6kl
nspell,tour hr
nspell,while 89e
vspell 1fu
vspell cnu
vspell_out m
aspellbinding bu5
nspelling ci2
nsperm 772
nsphere dbx
nsphincter dbk
nspice 1yo
vspice d9y
aspicy
nspider c43
nspike aw3
nspike ctc
aspiked 25q
aspikelike 25r
nspinach clz
nspinal ccz
nspinel cqz
aspineless
nspinning a2r c0y
nspiral c3z
vspirit 722
aspirited 8ah 793 2cv 1mf 17y
nspiritual dap bn4
nspirochete d0h d0i
vspit b2h
vspit_out b2i
vspit_out b51
aspiteful,vindictive 3oe
nsplash blk
vsplash,sprinkle 7ox
vsplash 2ok
asplashed 7mk
nspleen cb4
nspleenwort 6jc
vsplice bfk
nsplicing 95f
nsplinter b5i
vsplinter 7lo
vsplinter 9si
nsplinters bmn
nsplit 6bz
asplit 7lq
vspoil dc4
nspoke d7k
aspoken 6rf 2sh
nspokesman 1a0
nsponge d9x
vsponge aju
vsponge_off ajw
aspongy 5y
vsponsor cvw
nsponsorship d78
nspontaneity 34h
aspontaneous 4ik 4me
nspool d7v
vspool d3b
nspoon ase chp
vspoon cg8
asporadic 4k9 4gv 4ga
nsport d52
asporting 6p6
nsportsman d27
vspot,spy 7zc
nspotlight 1w5
nspots dba
aspotted 2i1
vspout cv5
vsprain ajn
vsprawl 8k3 big
vsprawl,straggle 7wf
nsprawling bw7
nspray 4o1
nspray cx9
nspray 7q9
vspray 7q6
nspraying 7q8
aspread 214
aspread 6s1
vspread_out ck3
nspree 4s1
asprightly 1n
nspring,springtime bu4
nspringboard de3
nsprinkle 7j1
nspruce bnw
vspruce bkv
nsprue cqm
nspur,urging cwq
nspur 5rg
nspur cmc
vspur cwz
vspur bhy
vspur 5rh
nspurge b14
nsputnik wh
vsputter 26b
vsputter dcf
nspy 2uu
vspy 3c1
nsquad csw
nsquadron csx
nsquadron csy
vsquall 54g
nsquare 1hp 2mc
vsquare,square_up 8j7
vsquare 8iz
vsquare ddv
vsquare cqy
asquare
rsquare,squarely
asquared 2
nsquat,squatting azu
vsquat dea
asquat 3uk
nsquatting cz3
vsquawk 8jp
nsqueak bo0
nsqueal bo1
vsqueal b7l
nsqueeze,squeezing 99c
vsqueeze_out aa6
vsqueeze_out ant
vsqueeze_out 6sr
vsquint bhf
nsquire by3
nsquire 48y
vsquirm,twist,worm,wriggle,writhe buo
nsquirrel 3ae
vsquirt 7uk
astabbing 5i5
nstabilization dfy
vstabilize dde
astabilized
astabilizing 5e2
nstable dfh
vstable 9z3
astable 4
astable 6r
astaccato ddh
nstack 5fy
vstack 3yp
nstaff c5f
nstag 89s
astaggering,stupefying 4y2
nstagnation 5kg
nstain ddv
nstaining 7ef
nstaining dej
nstair dah
nstairwell cr4
nstake c4y
vstake ddy
vstale b61
astale 1o7
vstalk ckh
nstall auv
nstall bj6
vstall 899
vstall atu
vstall 885
astaminate 3sa
nstamp d1t
nstamp dh4
ntoken dh5
nstamp 1
vstamp,stomp cks
vstamp_out d92
nstampede dgz
nstance byx
nstand 4a4
nstand axb
nstand cmi
vstand dfy
vstand dfz
vstand_back 419
vstand_by ddg
vstand_by ckw
vstand_guard 5nm
vstand_out cbx
vstand_up atj
astandard 1hd 1h9
astandard 9eq
astandardized 2
nstandby dgw
astanding 734
astanding 493
nstaple dal
vstaple ci9
astaple 728
vstar bix
nstarboard bul
vstiffen df2
vstarch 1
nstardom dhj
nstarfish ci9
astaring 2xx
astark
nstarlight bxu
astarlike
astarry 6n 1
nstarter 76r
nstarting c0q
astarting 2xz
vstartle 6fu
astartled
astartling
nstartup dg6
nstarvation 566
nstarvation,starving di4
vstarve dgz
vstarve 80s
vstarve bpl
astarved,starving
nstate
vstate,submit d0k
astated 6wz
nstatesman acg
nstatesmanship 6bw
nstatic 4p5
nstationery d8p
nstations bf6 cq6
nstatistician 3ph
nstatistics crm
nstatue a7l
nstature 732
nstatute d6i
astaunch 94u
vstay,stay_put,stick
vstay_at 3cx
nstays awq
asteadied
nsteady,sweetheart biy
asteady 45l 2
nstealth 9bv
nvapor 3r3
nsteam 1
vsteam db6
vsteam 7a2
nsteamboat bor
asteamed 90c
asteaming
nsteamship a8r
nsteel cpf
nsteep 8dh
asteep b4z
nsteer,tip 8wa
vsteer d3r
nstein cn0
nstem dif
vstem 2wy
nstencil dir
vstencil a9m
vstep dbm
vstep,tread dbn
vstep_on,tread_on 1
vstep_out 88g
vstep_up d1o
nstepmother 8j1
nsteppe 6jr
astepwise 5ue
nstereo d09 c5h
astereo,stereophonic
nstereotype bw2
vsterilize aox
nstern bwm
astern 8a1
nstethoscope c86
nstew cwe
nsteward d3z
nstewing d3u
nstick azg
nstick ddy
vstick_in d63
vstick_to 5n5
asticky
nstiff d38
astiff
astiff 6cv
vstiffen dio
nstiffening cpc
nstill 9pq
nstillness c3h
nstilt 63t
astimulating 71k 130 177
nstimulation c9b
nsting,stinging da5
vsting a4z
vsting asd
nstinkhorn cyl
nstir 9hi
vstir d9v
nstirring d40
nstirrup deh
nstitch bdp
astochastic 1s3
nstock ad9
vstock ddr
nstockade a8v
nstocking 5ax
nstocking 6rl
nstocks dk4
nstoic 70p
nstoic dfh
astoic,stoical
nstoicism d15
nstole 4i3
vstomach 82i
nstone dkc
vstone an3
nstool cqd
nstoop d4j
nstop dkz
nstop d4
astopped 33j
vstopper 90s
nstopping azz
nstops c2q
nstorage 5et
nstore 7td
astoried 5z9
nstork c29
nstorm,tempest 9ie
vstorm a5z
astormy 67i b6k
nstoryline 2fm
nstoryteller 845
nstout cut
astout 1gd
astout 6tm
nstove dek
nstove 5kn
vstow anf
nstrabismus dkk
vstraddle 9g1
vstrafe c4c
vstraggle 862
nstraggler 56z
astraight 95n
nstraightaway bil
vstraighten dkd
vstraighten_out cte
vstraighten_out bgx
astraightforward
nstrain dg7
nstrain 8ta
nstrain 3b3
vstrain cfo
astrained
nstraining b6g
astrait 3d8
astraitlaced 23o
nstrand 6f1
nstrand 3c6
astranded
astrange cjj 8or 1xx 1xw
astrange
vstrangle,throttle aof
nstrangulation b9t
vstrap bv4
nstratagem ca1
astrategic 54n
vstratify 95c
vstratify crz
nstraw bzv djx
vstraw c94
nstrawberry bir
nstray d54
nstreak 2u3
nstreak cyy
nstreak 8sy
vstreak c1g
astreaked 2qj
nstream 8yf
vstream 7oh
vstream 6z5
astreamlined 7hg
nstreetcar cy1 cql
nstreetlight aq1
nstrengthening d7j
astrenuous 7c3
nstress 7nz
vstress car
astressed
nstretch dhx
nstretch 1a
nstretch b7g
astretch 441
vstretch_out,unfold dlp
vstretch_out 48z
astretched 6md
astretched 70q
nstretching 7z2
vstrew bak
nstriation 5uo
astrict 4ru
nstride,tread dhl
vstride cr7
nstrife bvf
nstrike 8dc
nstrike cr5
vstrike_out 36j
vstrike_up c4o
nstring,twine b1t
nstring b1u
vstring ct5
vstring d9v
nstrings di9
astringy,wiry 4d0
nstrip cyl
nstripe d6l
vstripe dl5
astriped 2rn
nstripes bzg
astripped 3ob
nstroke d69
nstroke dgs
ntouch,touching bwh
nstroke 1
vstroke c6o
nstroll 99y
vstroll crv
astrong box 5mk vz 4r6 1nh 41
astrong 4vi
nstrontium cyk
vstrop ut
vstructure 94y
vstruggle asw
astruggling
nstrychnine 3bx cwi
nstubbornness 892
vstucco d79
astudded d79
nstudio bnu
astudious af3
nstudy,survey cpy
nstudy 9fe
nstudying 1tz
nstuff
vstuff,thrust 7i8
astuffed 6bj
nstuffing 7tj
astuffy 96v
vstumble,trip c3g
vstump ct2
vstun 8qe
vstun bx0
vstunt bv9
nstunting 6nm
astupefied
astupid 7nx
nstupor 9om
nstyle
nstyle b1j
vstyle bvn
astylish a3x
nstylist cci
astylized cco
nstylus dj2
asuave 1qb
vsub,substitute c6n
asubconscious
nsubcontinent 99f
vsubdivide dns
nsubdivision c16
nsubdivision dnc
asubdued 1jb
vsubmit
vsubject 1
asubjective 2pj 2ch
nsubjectivist 7jv
vsublime do0
asublime 63h
asublime 19r
nsubmarine af6
asubmarine,undersea
asubmerged,underwater
asubmissive
nsubmucosa cnh
asubnormal dnx
nsubordinate,subsidiary dht
vsubordinate 7u5
asubordinate car cap
vsubpoena 8ge
vsubscribe bjy
vsubscribe d2a
nsubscription cwi
nsubscription dpu
nsubsection bmq
asubsequent di4 4h9
vsubsidize dmf
asubsidized
nsubsidy 5zz
vsubsist,survive
nsubsistence 9of
nsurvival dcu
nsubsistence 1
nsubsoil d9l
nsubstance
asubstantive 7au
nsubstitute 92m
vsubstitute dnn
asubstitute 12y
nsubstituting dao
asubsurface bng t s
nsubterfuge bc9
asubterranean 2
nsubtlety 9em
nsubtlety 88m
nsuburb b7d
asucceeding 9e4 7eb 6lv 6lu
nsuccess 5qe
asuccessful 6nx 57n
nsuccessor cwp
nsuccessor e
asucculent 4p9
asuch 3kj
nsuck,sucking 9c3
vsuck 7ve
vsuck ct1
vsuck_in blb
vsuck_in ad2
nsuction 2cj
nsudanese d5a
asudden do5
nsuede cy9
nsuet aq4
nsuffering,woe 3qj
asuffering
nsufficiency d60
asufficient dch
nsuffix d6a 7go
vsuffix d69
nsuffrage dkh
nsuffragist dd5
vsuffuse 5hg
nsugar 5jc
vsugar don
nsuicide bet
nsuit b5c
asuitable,suited 6sw
nsuitcase c2l
nsuite c1k
nsuite ckr
asuited a1u
nsuitor brn
nsulfate,sulphate d1w
vsulfate a37
nsulfide,sulphide dhm
nsulfur,sulphur
vsulfur,sulphur 89a
nsulky d2v cvf
nsultan ant
nsultanate 93z
asultry 5hk
nsum,total dok
vsum ddz
nsumac c10
nsumerian c4x
asummary
nsummation 34n
nsummer c7f
vsummer 68l
vsummit cgk
vsummon,summons anu
nsummons 4w1
nsun,sunlight,sunshine c82
vsun bwa
vsunburn dqp
nsunday dbi
nsundial 9yq
nsundown,sunset bs0
nsunflower csh
nsung 7py
asunken 5lk
nsunni aof
nsunray bu0
asunrise 3gk
asunset 39e
asuper 9ma
rsuperbly,wonderfully,wondrously
asuperficial cnh 66z 48s
asuperfluous,wasted
asuperhuman 64x 5pt
nsuperintendent b8z
asuperior dip bzp b8v b1e al6 a64 7ao 610 34o 2ff xo
asuperior cjj 7jr 4ic 44r
nsuperiority dah
nsuperiority ch6
nsuperlative 9nd
nsupermarket 60b
asupernatural 690 7ld 45o 3so 3w1
nsuperstition d97
asuperstitious 4vs
vsupervise ddc
nsupervision djv
nsupper b3n
nsupplement do8
vsupplicate bs4
nsupport do5
asupported 31
nsupporting do7
asupporting
asupportive dm0 1
vsuppose cqa
asupposed 3cc
asupposed 5aq
asuppressed
asupreme
asure 9av
asure ajz
nsurety ad9
nsurf 1iq
vsurf,surfboard 9xb
asurface dqz
nsurfboard dsv
vsurfeit d8a
nsurge drk
nsurgeon 80x
asurging 87
vsurmise 8nh
vsurmise,suspect cqq
asurpassing 11
nsurprise cxz
nsurprise dnz
asurprised cy2 4w 39o bo
asurprising cy1 bo
nsurrender,yielding 1ou
asurrounded 7jx
asurrounding 9zt
nsurroundings cjz
nsurveillance cvf
vsurvey cv9
vsurvey anw
nsurveying 3zz
nsurveyor 7ir
asurviving 77n
nsurvivor c1i
nsurvivor dcn
asusceptible 145 an0 4gk 2hp
nsushi b08
nsuspense cmw
nsuspense 893
asustained 9e4
nsuture ctf
vsuture 17f
vswab 3qe
nswad awc
vswagger cy6
nswahili d4w
vswallow but
vswallow_up c21
vswamp 6se
nswan cbh
nswarm 905
vswarm asz
nswash 1jy
nsway cav
vsway,swing c9f
vswear_off aeg
vsweat bk4
nsweater b8q
nsweating dhn
nsweatshirt 2
nswedish 8t0
vsweep c9m
vsweep_away ap6
vsweep_away d7m
vsweep_up 4yo
vsweep_up doj
nsweeping byh
asweeping b2d
asweet
asweet 405
rsweet,sweetly
asweetheart 2ez
asweetish 4
nsweetness 6uz
nswell 1kk
nswell 937
vswell dpn
vswell dj3
aswelled 2bl
asweltering 5l5
nswerve 83u
vswim dnm
nswimmer djj
aswimming
nswimsuit b9h
nswing diw
nswing dpi c5b
nswing bif
nswing,swinging dpt
vswing dl1
vswing_around,turn_around cae
aswinging,swingy 1mw
vswipe c3y
vswirl,twirl,whirl 1xa
vswish c3y
nswiss b3b
vswitch 9ah
vswitch,trade cdc
vswitch_off,turn_off 6u7
vswitch_on,turn_on 6u8
nswitchboard age
vswoop aku
nsyllogism drp
nsymbolism dw8
nsymbolism dr5
nsymbolist cjj
nsymbolizing dr8
asymmetric,symmetrical bpz 535 25d
nsymmetry dvj
vsympathize cvr
nsympathy cto
nsymphony nh
nsymphony 3av
nsymposium 9mk
asymptomatic adx
nsynagogue dvp
vsynchronize dh3
asynchronized
asynchronous 9nu 1
asyncopated 1no
nsyndicate che
vsyndicate 9kt
nsyndrome 9rm
nsynonym dvq
nsyntax cle
nsynthesis dsc
vsynthesize 9w3
nsynthetic dmp
nsyphilis dlv
nsyringa biv
nsyringe cl5
vsyringe zw
asyrupy 1s
nsystem
vsystematize d2e
nsystole bxc
ntable cln
ntablecloth 7wo
ntabletop c9w
vtabulate 9rc
ntabulation doh
vtack cxq
vtack bhu
ntackle 4h1
vtackle 9mc
ntactic dk5
ntactics dm1
atactile,tactual
ntadpole akf
ntaffy b4q
ntag 4rm
vtag c72
vtag c41
ntai d2u
ntail aje
ntailback dlk c6u
ntailgate 6h4
ntailor cdx
vtailor dpy
vtailor 8k8
ntails cfk
vtake dwb
vtake_apart dw7
vtake_care dwd
vtake_care di7
vtake_charge,take_hold app
vtake_in ago
vtake_notice 3j3
vtake_off 8mq
vtake_pains b2i
vtake_turns dwk
vtake_up 7pu
vtake_up 2z
vtake_up ama
ntakeoff dxu
ntaking dw3
ntalc dc6
vtalc c46
ntale 4jy
ntalent do9
atalismanic 5d
vtalk_into cil
atall 4qn
ntallow bkp dvo
vtame dvm
atamed 84s
ntamil 816
ntan b3z
vtan aa0
atangential 516
atangible 9px
ntangle bt7
atangled 54s 7m0 sa 45d
atangled,tortuous 9tj
ntango c8g
ntank d9r d2b
vtank bei
ntanker aoa
ntannin doo
ntanning dlk
atantalizing 52k
atantalizing 52l
vtap cce
vtap d11
vtap c1u
ntape a08
ntape dsu
vtape de0
vtaper chv
ntapering 4dv
ntapestry 9tw
ntapping c7f
ntaproot 5pe
ntar bve
vtar clo
ntarget brg
ntarget dfs
vtax 5hb
vtariff 1
vtarnish dxs
vtask dh0
ntassel di4
atasteless bpv
ntasting 9b5
atasty mr 3j2 dnj
vtat dre
atattered
ntaunt 2fc
ataut,tight
ataut
ataxable 26b
ntaxi d3a
vtaxi drt
ntaxonomy 5vk
ntea bad
nteacart ap0
nteaching dg0
vteam,team_up 6kb
nteamster drw
ntear 80n
vtear_away d22
atearful 4e
ntearing,watering dmr
nteasing dv0
ateasing 2uw
ntechnical 2y1 db5
atechnical,technological
ntechnician ds5
ntechnique dr4
atechnological 1f4
ntee al5
vtee dbq
ateeming dvc
ateen,teenage
nteens djj
nteeth 9g4
ntelegraph dgv
ntelegraphy awb
vtelescope 94v
atelescopic
vtelevise c1u
ntelevision,tv awf
ntelevision cma
vtell_on du8
vtell_on dgg
ntelling 242
ntemper ddp
ntemple dzx
ntemple b6f
ntemple dzz
ntempo dut
ntemporal dlm
atemporal
ntemporary dsv
atemporary do9 7ng 5i1 57c 15r 2
vtempt do2
nten dr4
vtenant blu
ntendency dkt
atender 1aq
atender
ntenderloin bht
ntenderness 7s0
ntendon cyu
atenebrous 8yw
ntenement e0f
ntennis dp3 cio
ntenor c56
atenor 5wy
atense 1o 52x 1vd 3q7 f5 2f5
ntension f8
ntension e0t
ntension cbz
ntension dgr
ntentacle 6vl
ntenth 8w6
vtenure dj3
nterm e0k
vterm c83
nterminal 9ti
nterminology e0n
ntermite d1x
nterrace e0x
vterrace dgd
nterrain cdi
nterrier bp8
aterrific 591
aterrifying dbp
nterritorial ao1
nterritory crv
nterrorism a4i
nterrorist d33
aterse 9tn
ntest 7gr
ntest 47v
vtest,try_out dxz
ntestament 9a7
atested,tried 2i7
atested 8qs
ntesticle,testis e12 dkt
ntestimonial,testimony dtk
ntestimonial,tribute
ntestimony dhd
ntesting 7h3
ntesting d3n
ntesting d3p
ntestosterone apg
ntetanus bm9
vtether dhd
nteton 91e
ntexture ak2
atextured 1pl
nth,thursday 6qy
nthankfulness 6bg
nthanks dvv
nthanksgiving aez
nthatch cas
nthaw cls
ntheater,theatre e1w
ntheater,theatre b9v
ntheatrical 9us
vtheme dhf
athen 37p
rthence,therefrom
ntheologian 7io
ntheology drk
ntheology dtu
ntheorem cnh
atheoretical dyc 5p3 qm
ntheorist 7xa
nthermal bcr
nthermocouple 2ew
nthermodynamics cmq
nthermometry 48y
nthermostat cyj
vthermostat agb
ntheropod 8je
nthesis cnp
athick 2da
athick 9vn
athick a9e a7e 8sm 6m0
vthicken e0j
vthicken e1r
athickened 5
nthickening e0p
athickening 5ak
nthickness bf5
athickspread 9ef
athieving 8gd
vthin e1y
athin 67w 783 76p 5q5 3b3
nthing dyy
nthing e1k
nthings drr
nthink 8um
vthink_about,think_of 9oi
vthink_out c5y
nthinker 7y2
nthinness bfh
nthiocyanate de1
nthiouracil dtq
nthird dyv
nthird bxc
nthirst e3d
nthirst 8qa
vthirst dth
athirsty 83o
nthirteen du7
nthirties dn9
nthirty du9
nthistle 3sq
nthong dy3
nthorium deg
nthorn bmk
athorny 8ma
athorough aus
nthoroughbred dyu
athoughtful 2mu
athoughtful 2qx bah 8v9
athoughtful 1df
athoughtless
athoughtless 5k2
nthousandth bxw
vthrash,thresh 7dw
nthread bim
nthreads dxe
nthreat aqy
nthreat djr
vthreaten del
vthreaten bp1
athreatened
athree-dimensional 3xw
athreefold 3xu
nthreshing cqb
nthreshold c3i
nthrift 3wl
nthrill 7m2
vthrill 8hx
vthrill dey
nthriller dcl
vthrive e3d
vthrob duh
athrobbing 1w3
nthrombin 9fk
athrombosed 3nd
nthrombus aac
nthrone cua
vthrone 6g7
athronged 9ai
nthrow ann
vthrow_in 9nx
athrown 89o
nthrust bs0
nthud,thumping cdl
vthud,thump cde
vthud b7i
nthumb 78e
vthumb bzj
nthunder cdp
vthunder ck4
athundering 3s2
athundering 5n3
nthus d8e
nthwart biy
nthymus dcl
nthyroglobulin dix
nthyroid doc
athyroid,thyroidal
nthyronine dvm
nthyroxine asv
ntibetan dg5
ntibia d3h
ntick,ticking ce4
ntick cx6
vtick cdy
nticket dto
ntide e5b
ntide 8uq
vtide aq6
ntidy 60c
atidy 3w2 1av
ntie 7rz
vtie e3c
vtie bl6
vtie_in e4t
vtie_up 6d4
atied bl8
atied
ntiger au8
atight ad4
vtighten e3k
ntightening dqs
ntile 144
vtile csw
atiled 9he
ntill dpr
atilled 30h
ntimber c83
ntimber 6pz
atimbered
ntime dpt
vtime bou
vtime 8r8
atimed 26l
atimely 3m4
ntimer ad5
ntimes dpz
atimid cb1 413
ntin dh4
vtin 3uh
vtingle 58k
ntingling a8o
atingling 7o5
ntinkle cf9
vtinkle cf2
ntip cv6
ntip c3e
vtip e4b
atipsy 86y
ntiptoe 4
vtiptoe dau
atiptoe 2hg
atired c7d bo5 axg 87z 7ni 58c 2fp
rtiredly,wearily
atiring,wearing
atitanic c15
ntitanium dhm
ntiter 9zo
atitillating 7ol
ntitle 67l
ntitle bjz
atitled 3ua
ntitration d8s 4dd
ntnf dkt
ntoast bzp
vtoast cid
atoasted 9os
ntoday 3s6
ntoday 950
ntoddler am6
ntoddy dh8
ntoe d1w
ntoe e72
atoiling b76
ntolerance 7x1
ntolerance dkw
atolerant 70s
ntoll 7eu
ntoll 9v7
vtoll 1xq
ntollgate 6ri
ntom avy dqg
ntomato c9c
ntomorrow 95f
ntomorrow 6tn
nton dwe
atonal 2zp
ntone cc4
atoned 2
ntongue e76
vtongue e05
ntonight 3su
vtool acj
vtool c2h
ntoothbrush bdk 9m3
atoothed
atoothlike 1
ntoothpaste agr
ntop,upside bo5
vtop 6pe
atop
ntopmast 723
atopmost,uppermost 2
ntopography bod
atopping fx
vtopple,tumble axg
ntopsoil ds0
ntorch 76o
vtorch b9h
ntorment dyi
vtorment,torture 5wa
atorn 5jd
atorn 8gy
ntornado bwv
vtorpedo crh
ntorque dob
ntorrent 9az
ntortilla 3hc
ntortoise dg5
vtorture bec
atorturing 3i9
ntoss 6tt
ntoss 7hc
ntotalitarian dua
vtotter 1xo
atottering
ntouch dvr dvq
vtouch_on ajz
ntouchdown 9x3
atouched bec
ntough c6t
atough 8rh
vtour 58e
ntourism dqe
ntourist di5
ntournament b4d
ntow 6am
vtow 8d2
ntowel cb7 c41
vtowel bfn
ntoweling c43
ntownsman dfn
atoxic 32d
vtoy e8b
vtrace daz
atraceable crb
ntracery dsk
ntrachea bgh
ntracing 8c7
ntrack
vtrack bhw
vtrack c2h
ntraction 1wa
ntractor dl3 ddn
ntrade dr0
ntrade 7zk
vtrade crh
vtrade 23m
ntrademark bmk
vtrademark clm
ntrading dr6
ntraditionalist bp4
vtraffic 7ob
ntragedian cqm
atragic 1ua
ntrail g
ntrail dhq
vtrail 7ko
ntrailing aqp
atrained 8os 8bv
ntrait
ntraitor cwp
vtramp de8
vtrample,tread de9
vtrample bfv
ntrampling cix
ntrance aa9
ntranquilizer dzj cgm
atranscendental ht
vtranscribe 1j5
vtranscribe de4
ntranscriptase 9lc
vtransfer,transplant 8mb
vtransform e83
atransformed at2
ntransformer e4r
ntransfusion e8v
ntransience bkn
ntransient djn
ntransistor e4v
ntransit czb
vtransition aml
ntransitive 5n2
vtranslate 6ct
vtranslate e8e
vtranslate d3w
ntranslation e2l
ntransmutation e96
atransparent 7q
ntransplantation dgd
ntransport 8t5
vtransport 922
ntransportation dm4
vtranspose 9py
vtranspose e8o
vtranspose e8p
ntrap 4lx
vtrap b8d
vtrap akp
ntrapper 5zd
ntrapping bkt
atraveled,travelled
ntray 65z
atreacherous 99w
ntreachery 8ny
vtread 9g6
vtread bp8
ntreadmill e5n
ntreason cxo
ntreasury 7fc
ntreasury 9q8
atreated dyw dsg bcf 8hf
ntreble cfv
vtreble c8t
ntreetop 9ha
nvibration dvf
ntremor 1
ntremor 88s
vtremor 7lj
ntrench 9cw
ntrend cco
ntrespass e77
ntrestle ca9
ntri-iodothyronine e25
ntriamcinolone 9q2
ntriangle 3j9
atriangular dbo
ntributary bih
atributary 1ow
ntwist czy
ntrick 1
ntrick 1ht
ntrick e7i
ntrick e0f
ntrick 60u
ntrickery byb
atricolor act
ntricyclic d9d
ntrifling 93w
atrifling
atrifoliate a6k
ntrigger e6n
ntrigonometry dlp
ntrill e5f
vtrill d0h
ntrim 42u
ntrim dvl
vtrim cqf
atrimmed aji
ntrimming eaw
ntrinket dvp
ntriple 8i8
vtriple 8i7
vtriple c5h
atriple 468
ntriumph 7pb
vwin
vtriumph 1
atrivial
ntriviality a0i
ntrojan dil
ntroll 8gr auz
ntroop dqy
ntroop dqz
ntrophy edg
ntropic 3kh
atropic,tropical
ntrot e7k
vtrot 6fo
vtrot b6q
ntrouble ci9
atroubled 6g9 42g aij 8mg 8mv 73e qg p7 mf
atroublesome 8vo
ntrough d1q
ntrout 88n
ntrowel crb
vtrowel be0
vtruck bdj
ntrucking 730
atruculent dqp
ntrue dm2
vtrue dyf
atrue 6vm
ntrump e3z
ntrumpet bq4
vtrumpet 7v4
ntrumpeter aeb
ntrumpets dn3
atruncated 1ht
vtrundle e66
ntrunk btk
ntrunk cp7
ntrust e2a
vtrust eco
atrusted
ntrustee dy9
atrustworthy cuq 92x 2
atrustworthy 28g
ntruth 8zo
ntruth e0x
atruthful i
atrying 8wh
ntsh b1k
ntsunami bb6 23p
ntub di4
ntube e8d
ntuber bu0
ntubercle 51o
ntuberculosis e3n
atubular 67r
ntudor 8c7
ntuesday 735
ntuft bgl
ntug 6fu
vtug cwf
ntuition 7lq
ntularemia e3v
ntulip e9i
vtumble 88f
vtumble 231
ntumbler 6jt
ntumbler bgx
ntumult,uproar aby
ntundra 7f3
ntungsten dpc
ntuning bb5
ntunnel dpk
vtunnel azn
nturban bxm
nturbinate dcv
nturbine 83v
vturf d1q
nturkey au1
nturkic dpo
nturkish 1
nturmoil acb
nturmoil dz8
vturn_away cu1
vturn_away cu2
vturn_back bx9
vturn_in c0f
vturn_in e7e
vturn_out d54
vturn_out b5q
aturned 5jo 3q3 27l 22x
nturning edk
nturnip doq
nturnover 8aa
nturnpike 6z8
nturntable cro
nturpentine 3wk
nturtle ky 1ki
vturtle 3qc
ntutor 5o2
vtutor ak5
ntutorial 1oi
atuxedoed aq6
ntweed cae
vtweeze 3e8
ntwelfth c9h
ntwenties dz9
ntwenties 9bf
ntwentieth c9k
ntwenty e6b
ntwig bvl
vtwig 8op
ntwilight cw2
atwilled 23d
ntwin dh3
atwinkling bp6
ntwins dub
vtwirl,whirl cuz
ntwirler e33
ntwist eak
ntwist e7g
ntwist 23r
atwisted d4e
ntwisting ebj
atwisting,winding 9mz
vtwitch cv8
ntwo-thirds 9bb
ntying 9yp
ntype bt4
vtype dk2
vtype bch
ntypewriting,typing
ntyphoid e5t
ntyphus e5u
atypical 2d1 2gp
ntypography b6l
atyrannical 8mz
ntyrosine e6t
nubermensch e5x
aubiquitous 333
nugliness dbp
augly 8u9 6nz 6cx
nugric 7jp
nukrainian 21v
nulcer,ulceration 547
aulcerated
aulterior 9s1
aultimate 9m7 80a 7kt nt
aultimate 58o
nultimatum 97h
nultracentrifugation b1i
nultracentrifuge b1i
aultramodern 4f3
aultrasonic 5y3
nultraviolet cx9
aultraviolet 5la
numbel c4g
numbilical bo3 df6
numbrella d6m
aumbrella ab8
nun dpu
aunabated 5ou
aunable 5y5
aunacceptable
aunaccompanied dnd vc
aunaccountable,unexplainable 5xg
aunaccustomed
aunaffected
aunambiguous,unequivocal vr
runambiguously,unequivocally
aunanswered,unrequited
aunattainable 5zr
aunattractive 6ah
aunavailable
aunaware 40r
nunawareness ahk
aunbroken 19j
auncanny,weird p4
auncaused
auncertain 8mx
runcertainly,unsteadily
aunchangeable a7l
aunchanging a4v
aunclaimed
nuncle dj1
nuncle cul
aunclouded 2vo
auncomfortable
auncommon 804 2p8
nunconcern 5r3
aunconcerned c6f b6f 93u 5wo
aunconcerned
aunconditional 10h
aunconquerable 5q9 5md
nunconscious bvk
aunconscious 1sk t8
aunconscious 5m8
aunconscious n
aunconstrained 787
auncontrollable 5nl
auncontrolled 593 4yi 2q9 23x
aunconventional
vunleash bqh
vuncork 1
vuncurl eh7
aundaunted 2dk
aundaunted bus
aundecided
aunder 4xs
aunder t1
nunderachievement eal
nunderbrush,undergrowth bo6
nundercoat aml
vundercoat 3s4
nundercurrent a71
vvalue a1x
vunderestimate 1
vunderestimate day
vunderestimate 84f
nunderground dwt
vunderlie ehv
vunderline,underscore ecr
aunderlying 61j
aunderprivileged 96y
nundershirt bx6
aunderstanding 3kl
nunderstatement eaf
aunderstood dcb 5p7
aunderstood 61p
aunderway 9lf
nunderwear bxc
nunderworld d91
vunderwrite 6ps
vunderwrite cwb
aundesired
aundeveloped bnl
aundifferentiated 9dg
aundiluted ac2
aundisguised 3ue
aundisturbed
nundoing ehp
aunearned 6bh
nuneasiness djg
auneasy 386
auneconomical,wasteful 5x1
auneducated 64p 64q
aunemployed 8ye
aunenthusiastic 4yd
aunequal
aunerring 5ws
auneven 5l5 2si
auneven 3
aunexpected
aunexplained 5zw
aunexplored
aunfair,unjust 7bi
aunfamiliar xu
aunfashionable dgl 9hc
vunfasten 8ye
aunfastened
aunfavorable e1i
aunfit
aunfitting 603
vunfold bs7
aunforeseen c
aunforgettable 6lb 4p2
aunfortunate eip 8za 8vh 6nc 650
aunfortunate
aunfrozen 4p8
aunhappy 4k0
aunhealthy 2by 3h 9c1 8y0 7gi 5wh 5wg 23f
aunheated amg
aunhurried 9bp 8gw
aunidentified
nuniform edl
vuniform dzf
auniform 6cv
auniformed av1
nuniformity 3z1
runimpeachably,unquestionably
aunimportant 60k 7o
aunimposing
aunimpressed 37
aunimpressive 2
aunimproved 90c 1yj
auninhabited ekv
auninitiated 5xv
aunintelligible 1g2
aunintended edo 32
auninteresting c1w 3nl
auninterrupted 36
auninvited
nunion efo
aunion 46w
aunique,unparalleled
aunique 19b
nunison dxg
nunitarian e6g
aunited dxn a7y 9x6 60v f5
auniversal af4
vuniversalize 7y3
nuniversity cnu
aunkind 9ll
aunknown 1d u
vuntie 8zo
vunlash 1
aunlawful 5od
vunleash bte
aunlikely 2j6
aunlimited
aunlined 1g2
vunload 9c8
nunloading 6p8
vunlock bxm
vunlock 8z7
vunlock eka
aunlocked 1l
aunmarried 8tk
vunmask 6qv
aunmeritorious
aunmistakable au5
aunmolested
aunnecessary,unneeded 83r 4bk
aunnoticed 7ey 66u 3x5
aunobstructed 3qf
aunobtainable 48
aunofficial u5 5xs
aunorthodox 3i
aunorthodox 6j5 2n0
aunpaid 3wg
aunpalatable bzl 8w4
aunplanned b4o bab
aunpleasant ebq 7gi 8e3 6ny 6nx 2ix
nunpleasantness dyr
aunplowed 7wf
aunplumbed 9ft
aunpremeditated 5
aunprepared 63t
aunpretentious 4k0
aunproductive 79s 48n
aunpromising 21
aunprotected 80i 4dx
aunqualified 3ys
vunravel 90r
aunreal 8on 3ke 7yh 7rt 4e9 66o 66x 66w 380
aunrealistic 7vu
aunreasonable 61n 1ws
aunreleased te
aunrestrained 7z9 7c7
aunrestricted 7ce
aunsaid 653
aunsatisfactory 91t 7y1 44g 58
vunscramble ek4
vunscrew 52p
vunscrew 52q
aunseen 5qu
aunsegmented 1m
nunselfconsciousness 52
aunselfish 1to
aunsettled 48
aunshaved cnu
aunskilled 79n 9ry 4ra 1xr
aunsociable djc
aunsophisticated 4ek
aunstable 9wi 81c 2dy 1yk
aunstable 2sv
aunsteady 5n5 a4k 7x0 1rp 2y2 e1
aunsuccessful d5h 92a 6hq 21z
aunsuitable 2z
auntested,untried 606
aunthinking j0
auntidy ars 90b 8zf 1iu 4qq 21o 1iy 2v1
auntold 4h5
auntouched 7aa
auntouched 5r
auntrammeled 1u
auntroubled be4 55 3t 1j
auntrue 7xj
aunused aw1
aunusual 45d 5x
vunveil ctj
aunventilated dyl
aunwanted 92d 5j 44
aunwed 1u
aunwelcome 2l
aunwilling 2lx
vunwind ed4
aunwise 7io
aunwitting 2s
aunworthy 1y
vup e5z
aup dzx
aup d2c
rup,upward,upwards
aupbeat 42z
nupdate efe
vupdate bro
vupdate ehs
vupgrade 8sg
vupgrade dvm
vuphold 9gv
nupholstery enj
aupland 4iv
nuplifting av9
nupper bpy
aupper ft
aupper 6k3
aupright
aupright 2ej
nuproar cwq
vuproot 8zz
nupset e7x
vupset els
aupset 4h
nuptown c5c
aupward o
aupward dbs
nuranium dyz
aurban
aurbanized 1
nurchin b39
nurea eep
nureter bvg
nurethra bvh
nurge dsp
nurgency ac5
nurging e5j
vurinate ce9
nurination 9hu
nurine 8pj
nvase 5pm
nurn 1
ausable
aused 4no
auseful 2
auseless 7at
vusher 6uz
ausual efh
nuterus,womb eo7
autilitarian 7bo
nutility ale
nutility 1y8
autility 61q
nutmost 59q
autmost 6l6
nutopian enb
nvacancy 8g3
nvacancy eka
avacant 8g2
avacant 8g3
nvaccine dma
nvacuum 8g8
vvacuum bur
nvagina bwb
avague 64m
nvalence d5v
nvalet bp1 bp2
avaliant c1r
avalid cis 5dr 5di
vvalidate e54
nvalidation 9aj
nvalidity d6a
avaluable 5uc 3dz 20m
avaluable
nvalue emn
avalued 317
avalueless
nvalues e6c
nvalve ejy
nvampire e6e
nvandalism cfu dp3
nvanguard e3t
nvanilla 44m
vvanish eaz
avanished 4ci
nvaporization dp7
nvaquero a10
nvariable en0
avariable 1vk
avariable,varying
avariant 98m
nvariation elh
avaricose 5w
avaried 4
avariegated 1
avarious 98r
nvarnish au7
vvary col
nvaulting epx
avaulting ca8
nveal d2e
nvector e
nvehicle e0k
nveil c4o
vveil c76
vvein 96x
aveined 3ul
nvellum eh0
nveloute 6zn
nvelvet cle
avelvet,velvety 1lc
nvending c8f
nveneer aun
vveneer ddk
avenerable 47z
nvenetian 7op
nvengeance 2n7
nvenom 4ep
avenomous,virulent hi
nvent bq1
nvent dnb
vventilate a96
aventilated e1u
nventilation dum
nventilation dd4
nventure e8c
vventure 74e
nveracity 1ri
nveranda,verandah 3ia
nverb eqk
nverbena drn
nverdict 7uw
nverge 5bx
averidical 2wp
averified 37s
vverify po
nvermouth bae
avernal,youthful
nversatility eaa
vverse d81
nversed h5 2qn
aversed 86r
nversion eiw
nversion b9
nvertebra dpm
nvertex 5xj
nvertical 97n
avertical 3lr 3m
nvertigo ep1
avery 3fy
nvest c5z
avested 9p
avestigial 8j
nvestment 2gs
nvet,veterinary 8zh
nveteran ec6
nveteran ec7
nveteran eib
aveteran 878
nveto d1r
avibrant,vivacious 1fa
vvibrate xn
nvicar dj3
avicarious 24z
nvice bxc
nviceroy 73i
avicious
vvictimize d7j
avictorious,winning 11w
nvideo emh
nvietnamese dxz
nviewers d9r
avigilant,wakeful e1v
avigorous 8hs
nvillain bac
avillainous
nvinaigrette 71j
nvindication 7id
nvinegar bfh
nvineyard 9rz
nvinyl dvz
nviol bea
nviolation eo0
aviolent aaa 7yw 31g 5kl 56w
nviolet 40z
nviolet 4zo
nviolinist atf
nvirgin 636
avirgin 4h7
nvirginity esn
avirile 150
avirile 51c
avirtual 2yc
nvirtue dxv
nviscera es9
nviscosity epk
nviscount cyk
aviscous q5
aviselike n5
avisible t0
avisible 446
nvision 7t8
nvisit df8
nvisit dmr
nvisit dfa
vvisit k7
nvisiting 4
nvisor 6rl
avisored 8fe
avivid b1w
nvividness 60j
nvocabulary 9cb
nvocal ere
nvodka clf
nvoice 2jq
nvoice
vvoice eg0
nvolcano a46
nvolition,will egi
nvolleyball ehw dbh
nvolt eib
nvoltaic e4g
nvoltmeter 4x1
nvolume
avoluminous co0
nvoluntary,volunteer ee4
avoluntary
nvolunteer em9
vvolunteer enx
vvolunteer esv
vvolunteer et3
avolunteer 5
nvomiting csh csk
vvote at9
avotive ahx
vvouch cvd
nvoyage b5t
nvulnerability 9st
avulnerable 9n2 8k3 pw
nvulture dbf
nvulva 7cr
vwad e01
vwade dyc
nwading 5eu
nwafer efr
nwag 6iv
vwag 5u6
vwail ch3
awailful,wailing 1ld
nwailing 9yt
awainscoted edn
nwait,waiting euq
nwaiter czg
awaiting 307
nwaitress 2
nwake bt6
nwaking d92
nwakefulness 1 euj
awaking d9g
vwalk_around dyt
vwalk_around b6j
vwalk_out 4n8
vwalk_out ev4
awalking b13
nwalkout 17p
vwall 71g
nwallboard eum
nwallet dyz
vwallop,whack d3i
vwallop cvo
vwallow 68v
vwallow da4
nwallpaper ell
vwallpaper di0
nwalnut aym
nwan dhb
vwan aex
vwane deg
nwaning 9pl
nwant,wish,wishing dzi
awanted a4q
awanting 4hz
vwar dec
vwarble csn
nwarbler aw4
nward ccl
nward etw
nwarehouse 764
vwarehouse cbq
nwarehousing bz3
nwarhorse eri
vwarm,warm_up eug
vwarm eta
awarm 5ai
awarm 6v7
vwarm_to erw
vwarm_up 7zl
vwarm_up eum
vwarm_up dpr
vwork_out
vwarm_up 1
awarmed 8
awarming 9
nwarmth bme
nwarmth 6vf
vwarn ed4
awarped a2v
vwarrant e57
nwart bzg
nwartime efq
awarty 2jo
nwash 4dn
nwash dkp
vwash_down ai4
vwash_down 7t8
vwash_out d32
vwash_out 2mb
nwashbasin 1wd
awashed b57
nwasp do8 dyj
nwaste eru
vwaste erp
vwaste dqf
nwastebasket e0j
awasted 5ch
nwasting 9sm
nwatch b3e
nwatch 22d
nwatch 131
nwater
vwater ebs
vwater 29g
awater-cooled ae9
nwatercolor eso
nwatercolor 4ea
nwatercolorist 6ev
awatered 40z
nwaterfront ce1
nwaterproof crr
vwaterproof 2sw
awatery
nwatt elo
nwattle ewp
vwattle c0r
nwave egw
nwaveform efr
nwavelength e29
awavelike,wavy dj
vwaver ew1
nwaving 7uw
awavy 9zr
nwax ck2
vwax dk7
nwaxing drc
nways ex1
awayward 99w
aweak dxy 88w 84q 7wb 1ku 46k 3bc 5hw
aweak 9eq
nweakening eie
aweakening 9tl
aweakly 7ob
nwealth et2
awealthy 2or
nweaning evy
nwear cmq
vwear cz8
vwear_on 9sc
vwear_out 9tc
vwear_out 9iw
nwearer e7o
aweary r0
aweather
aweathered
nweave d5d
vweave 13k
nweaving bo3 dma
vweb cbl
awebbed 46w
nwedding bzc
nwedding 2nh
nwedge m7
nwednesday 7mz
awee 5h8
vweed e0p
nweeds cch
nweekend ehu
vweekend 7f5
nweekly 9g9
aweekly 3zc
aweeping 1pa
vweigh 6sj
nweir 9xq
nweird ef2
nwelcome eu8
vwelcome esa
vwelcome csw
vweld d11
vweld ew7
nwelding ah2
nwelfare eau
nwell eyc
vwell 2o5
awell 6yx
awell 7qy
awell efz
awell-known 5tn
awell-known 88v
vwell_up dov
nwelsh dis
vwelsh bf7
vwend erf
nwest,westward 9f0
awest
nwestern 96g
awestern 51a
rwestward,westwards
awestward 4
awet cjj b9h 9y1 1rn 6nx 310 37l 1gc 1fe 25
nwetting exh
vwhale e30
nwhalebone ewx
nwheat bjl
nwheel eti
vwheel 314
vwheel bzi
nwheelchair dox
nwheeze c9v
vwheeze cmi
awheezing f8
vwhet 9cx
nwhiff 74x
nwhig 8od 5m5
vwhine es1
vwhine egr
vwhip,worst d08
vwhip vk
vwhip d2y
awhipping 1mz
nwhir d8e
vwhir,whiz d87
nwhirl eie
nwhirling 2nh
nwhisk be6
vwhisk c8n
nwhisper 1ok
vwhisper eh3
vwhistle d8e
vwhistle esg
vwhistle eu2
nwhistling d8p
nwhistling evg
nwhitewash 9tl
vwhitewash cgu
awhitewashed 49k
nwho ee6
awhole 8nr 688
nwholesale ci0
vwholesale dhz
nwholesaler 99q
awholesome e8w 2ja 2hr
vwhoop a4p
nwhy 4ix
nwick cew
awicked 89 20r 80
nwicker d9v
awidespread 7jh
awidespread 9a2
nwidow cyg
awidowed f1
nwig dit
awild bit 8ib 7pz
nwildcat 1z
nwildcat boz
nwildness 86o
nwill eco
vwill 9uz
vwill ek6
awillful 6z
nwilling duh
awilling 9c9
nwillow evw
vwilt 8w7
nwin 5ty
vwince d2u
vwind_up 15n
nwinding 2op
nwindmill 5eh
nwindowpane 49q
nwindows 1tg
nwindowsill 229
nwindshield dqo
nwindward 9h8
awindward 3d
awindy 1g5
nwine bb2
vwine cw1
nwineglass c3o
nwing f0o
nwing ecp
nwingback eps db2
awinged
awingless 80e
awinglike 2
nwings a5z
vwink dvy
awinless eo
nwinner eq0
nwinning aps
nwinnings e4q
vwinnow 2sw
nwinter,wintertime dhg
vwinter 7im
nwintergreen eb8
nwipe f20
vwipe_off e4c
nwire ew3
vwire drc
vwire e2u
nwiring cbn
nwise 8ap
awise 4j0 2lz 2lw
awise 3hy
nwish dx7
vwish eoj
nwisp ns
nwitch bk7
vwitch emy
nwitchcraft 1tb
nwithdrawal 2vd
nwithdrawal eyb
awithered 5ru
nwithering 4t
nwithholding alw
nwithholding a3o
nwithholding 6w9
nwitness c88 9le
nwitness eic
vwitness cvd
vwitness 8s1
awitty 6r0
vwobble dhl
awobbling fp
awoeful 1tj
vwolf aoi
nwon erb
nwonder f2g
vwonder cyg
awooded c81 7wa 2gn wk
awooden
nwoodpecker dk1
awoody cvr 4ml 2
nwool,woolen cxo
awoolly 1vc
nword euc
nwords e79
vwork ev4
vwork_out f0m
vwork_out eo5
vwork_out f0o
vwork_up f1w
nworktable e8q
nworkbench 1
nworking f2u
aworking 8u8
aworking 3s6
nworkings exh
aworkmanlike az6
nworkpiece du0
nworks 8qv
nworkshop d32
nworkshop afd
nworld dtb
aworldly 5aq
aworldwide 6ap
awormlike 1e5
nwormwood 4vp
aworn ehl d6r 915 8pa 7tq 3cg 2bf 14e 5o
nworry e3l
nworrying eyz
nworse dfl
vworship 2wa
vworship dm8
nworst arg
aworst 5iw
nworsted cyl
aworth e9
aworthless rj 1bk e6
aworthwhile
nworthy eyu
aworthy b1z acj 9qy 52a 57x 2oe ec 2
awound b6g
awoven chi
nwrack 2h2
vwrack,wreck c55
awraithlike 6cg
vwrangle 9fd
nwrap cid
vwrap dr0
nwrapper exf
nwrath 7qe
awrathful e49
nwreck 9yx
awrecked 9qa
nwrench f23
vwrench f3a
vwrench 1oq
awrenching 4dx
vwrestle d7i
vwrestle a0o
nwrestler d2a
nwrestling esr
nwretch 9wj
nwretch 5da
awretched 6hb
awretched mp
vwring 9eh
vwring 9ei
nwrinkle cjh
vwrinkle 27t
nwrist e46
vwrite_about,write_of,write_on dle
vwrite_off eui
vwrite_off dlg
vwrite_out dlh
awrithed abp
awrithing 4z8
nwriting 4hm
awritten a6z 8tn 7ex 78k 6ey 5m0 28w
nwrong ca9
nwrong f0f
awrong acx 6ot 546
awrong 6ma
rwrong,wrongly
nwrongdoing cad
nxenon egu
nxylophone ezf
nyacht db9
vyacht cq9
ayankee 4rb
nyard ety
nyardage eaf
nyardstick dxt
vyarn 38g
nyawn,yawning d3w
vyawn csj
ayawning 4ly
nyaws eux
nyear,yr ep4
nyears ep5
nyears ep6
vyell d8k
vyellow f4g
ayellow,yellowish
nyellowwood df4
nyelp dee
vyelp cxx
nyen cn2
nyes ela
nyesterday a3k
nyew dfa
nyiddish 7nl
vyield f4q
ayielding 9dp
nyoga 9kq
nyogurt eg0
nyoke d0u
vyoke d8j
nyokel ana
nyokuts 484
nyolk eg5
ayonder 9gf
nyork 944 2t2
ayoung 16b ck8 bl1 7lx 4ul 15k ev
ayounger 64o
ayoungish 2
nyttrium egz
nyucca csq
nyuman 70p
nzaire ev1
nzeal 8cd
azealous 8u2
nzebra e4p
nzenith f4z
nzero ex2
vzero erj
azero 4tt
vzigzag ez3
azigzag adg
nzinc ehc
vzinc dtj
nzionism e2q
nzionist 66u
vzip,zipper e7p
nzipper clw
nzloty evh
nzodiac eih
nzoning f57
nzoroastrian ese
nzoroastrianism bu2
nzygote dkn
# antonyms
ability inability
able unable
abnormal normal
abolish establish
above below
absence presence
absent present
absolute relative
abstain consume
abstract concrete
abundance scarcity
abundant scarce
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
accidentally deliberately
accompanied unaccompanied
accurate inaccurate
acidic alkaline
acquaintance stranger
act refrain
action inaction
active inactive
active passive
actively passively
activity inactivity
actual potential
acute chronic
add take_away
adequacy inadequacy
adequate inadequate
adequately inadequately
adjusted unadjusted
admit deny
adopted native
adroit maladroit
adult juvenile
advance back
advance recede
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affected unaffected
affirmative negative
aft fore
agitate calm
agree disagree
agreeable disagreeable
agreement disagreement
alive dead
all no
all some
ambiguous unambiguous
amicable hostile
ample meager
ancestor descendant
anglican nonconformist
angular rounded
animate inanimate
annual biennial
annual perennial
anode cathode
answer question
antecedent subsequent
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appropriate inappropriate
approval disapproval
approve disapprove
arise lie_down
arise sit_down
arm disarm
armed unarmed
arrive leave
articulate inarticulate
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
assemble disassemble
assent dissent
asymmetrically symmetrically
asymmetry symmetry
atrophied hypertrophied
attach detach
attack defend
attend miss
attentive inattentive
attract repel
attraction repulsion
attractive unattractive
atypical typical
audible inaudible
aunt uncle
authorized unauthorized
available unavailable
avoid confront
aware unaware
awkward graceful
back front
backward forward
bad good
badness goodness
balance imbalance
balanced unbalanced
basic incidental
be_born die
beautiful ugly
beauty ugliness
begin end
beginning end
beginning middle
believe disbelieve
bend straighten
benign malignant
best worst
better worse
biennial perennial
big little
bipedal quadrupedal
birth death
black white
blacken whiten
blessed cursed
blind sighted
blur focus
boil freeze
bold timid
bore interest
born unborn
borrow lend
bottom side
bottom top
boy girl
brave cowardly
break_even profit
breathing breathless
bright dull
broadly narrowly
brother sister
busy idle
buttoned unbuttoned
buy sell
capable incapable
capitalistic socialistic
careful careless
central peripheral
centrally peripherally
cerebral emotional
certainty uncertainty
change stay
changed unchanged
charged uncharged
cheap expensive
check_in check_out
cheerful depressing
child parent
civilian serviceman
claim forfeit
clarity obscurity
clean dirty
clergy laity
clergyman layman
clockwise counterclockwise
close distant
close open
closed open
closing opening
coarsely finely
coastal inland
coherent incoherent
cold hot
colorful colorless
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
commissioned noncommissioned
common individual
common uncommon
compact loose
compatible incompatible
competence incompetence
competition cooperation
competitive noncompetitive
complete incomplete
complex simple
complexity simplicity
complicate simplify
comprehensible incomprehensible
compromising uncompromising
con pro
concave convex
concentrated distributed
concentration distribution
concentric eccentric
conception misconception
concerned unconcerned
conclusive inconclusive
conform deviate
conform_to violate
connect disconnect
conscious unconscious
consciously unconsciously
consciousness unconsciousness
conservative liberal
considerable inconsiderable
considerate inconsiderate
consistent inconsistent
consonant vowel
consonantal vocalic
conspicuous inconspicuous
constant inconstant
constructive destructive
consumptive generative
content discontent
contented discontented
continual sporadic
continue discontinue
continuity discontinuity
contracted expanded
controlled uncontrolled
convenient inconvenient
conveniently inconveniently
conventional unconventional
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
correct incorrect
counterfeit genuine
courage cowardice
cover uncover
covert overt
covertly overtly
credible incredible
credit debit
creditor debtor
critical uncritical
critically uncritically
criticize praise
crooked straight
crosswise lengthwise
cry laugh
cultivated uncultivated
curly straight
damaged undamaged
danger safety
dangerous safe
dark light
daughter son
dead living
deaf hearing
deciduous evergreen
declared undeclared
decline improvement
decrease increase
decreased increased
decreasing increasing
deep shallow
defeat victory
defendant plaintiff
definite indefinite
delicate rugged
demand supply
dependent independent
depression elation
desirable undesirable
despair hope
destroyed preserved
determinate indeterminate
developed undeveloped
dicotyledonous monocotyledonous
differ equal
difference sameness
different same
differentiated undifferentiated
difficult easy
difficulty ease
diluted undiluted
dioecious monoecious
direct indirect
disable enable
discourage encourage
discouraging encouraging
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
disliked liked
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorderly orderly
disorganized organized
displeased pleased
displeasing pleasing
disproportionate proportionate
disprove prove
disreputable reputable
disrepute repute
disrespect respect
disrespectful respectful
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distrust trust
diurnal nocturnal
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
dorsal ventral
down up
downgrade upgrade
downstairs upstairs
downstream upstream
downward upward
dress undress
drop_out enter
dry wet
dryness wetness
due undue
dull lively
early late
earned unearned
east west
ebb tide
edible inedible
educated uneducated
effective ineffective
effectively ineffectively
efficient inefficient
eligible ineligible
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
empty fill
empty full
endemic epidemic
enforce exempt
enter exit
enthusiastic unenthusiastic
equal unequal
equality inequality
equally unequally
equivocal unequivocal
ethical unethical
even odd
even uneven
evil good
existent nonexistent
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
expressible inexpressible
extant extinct
exterior interior
external internal
externally internally
extraordinary ordinary
extrinsic intrinsic
fail succeed
failure success
fair unfair
faithful unfaithful
fall rise
fall_asleep wake_up
false true
falsity truth
familiar unfamiliar
far near
fashionable unfashionable
fast slow
fasten unfasten
fastened unfastened
fat thin
father mother
fauna flora
favorable unfavorable
feed starve
female male
feminine masculine
fertile sterile
few many
fewer more
figuratively literally
finished unfinished
finite infinite
first last
fit unfit
flexible inflexible
flowering flowerless
follower leader
folly wisdom
foolish wise
foolishly wisely
forbid permit
forceful forceless
foreign native
forget remember
formal informal
formally informally
former latter
fortunate unfortunate
fortunately unfortunately
found lost
fractional whole
fragrant malodorous
frail robust
frequent infrequent
fresh stale
friendly hostile
frivolous serious
front rear
frozen unfrozen
full-time part-time
function malfunction
functional nonfunctional
future past
future present
gaseous liquid
gaseous solid
gather spread
general specific
generalist specialist
generally specifically
get_off get_on
glad sad
gradual sudden
grateful ungrateful
gratitude ingratitude
greater lesser
gross net
guilty innocent
hairless hairy
handed handless
happiness sadness
happy unhappy
hard soft
harmful harmless
hate love
have lack
headed headless
healthy unhealthy
heavy light
heedful heedless
herbivorous insectivorous
herbivorous omnivorous
here there
hesitantly unhesitatingly
heterogeneous homogeneous
heterozygous homozygous
high low
hollow solid
holy unholy
hopeful hopeless
horizontal vertical
horned hornless
hospitable inhospitable
host parasite
human nonhuman
humble proud
humility pride
hurried unhurried
hurriedly unhurriedly
husband wife
idle work
ignoble noble
ignore notice
ill well
illegal legal
illiterate literate
immature mature
immediate mediate
immoderate moderate
immoral moral
immorality morality
immortal mortal
immortality mortality
impaired unimpaired
impartial partial
impatient patient
impatiently patiently
impenetrable penetrable
imperceptible perceptible
imperfect perfect
imperfection perfection
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbable probable
improper proper
improperly properly
impropriety propriety
improved unimproved
impure pure
impurity purity
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inflected uninflected
inhabited uninhabited
inner outer
inorganic organic
insane sane
insanity sanity
insectivorous omnivorous
insensitive sensitive
inside outside
insignificance significance
insincere sincere
insoluble soluble
instrumental vocal
insufficient sufficient
insufficiently sufficiently
intelligence stupidity
intelligent unintelligent
intended unintended
intense mild
intentionally unintentionally
interdepartmental intradepartmental
interesting uninteresting
interference noninterference
international national
intolerant tolerant
intoxicated sober
invalid valid
invalidate validate
invariable variable
invertebrate vertebrate
invisible visible
involuntarily voluntarily
involuntary voluntary
involved uninvolved
invulnerable vulnerable
inward outward
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irrelevant relevant
irresolute resolute
irresponsible responsible
irreversible reversible
irritate soothe
joint separate
joy sorrow
joyful sorrowful
junior senior
justly unjustly
kind unkind
king queen
known unknown
large small
leafless leafy
least most
leavened unleavened
leeward windward
left right
lengthen shorten
less more
let prevent
lie sit
lie stand
like unlike
likely unlikely
limited unlimited
linear planar
linger rush
linguistic nonlinguistic
liquid solid
little much
live recorded
loaded unloaded
lock unlock
long short
loose tight
loosen stiffen
loser winner
lost saved
loudly softly
lower raise
lowered raised
major minor
majority minority
man woman
married unmarried
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
metallic nonmetallic
minus plus
mistrust trust
misused used
move stand_still
moved unmoved
multilateral unilateral
multiply singly
naive sophisticated
narrow wide
narrow widen
nasty nice
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative positive
nephew niece
new old
no some
no yes
nobleman noblewoman
noisily quietly
noisy quiet
nonprofessional professional
nonresident resident
nonspecific specific
nontechnical technical
nonvolatile volatile
north south
northern southern
noticed unnoticed
objective subjective
oblique parallel
oblique perpendicular
obscurity prominence
obstructed unobstructed
occupied unoccupied
odorless odorous
off on
official unofficial
offshore onshore
often rarely
old young
open shut
opposed unopposed
optimism pessimism
optimistic pessimistic
orthodox unorthodox
other same
overestimate underestimate
overhand underhand
overhead subsurface
overhead surface
pack unpack
paid unpaid
pain pleasure
parallel perpendicular
partly wholly
past present
patriotic unpatriotic
paved unpaved
peace war
permanently temporarily
planned unplanned
pleasant unpleasant
pleasantly unpleasantly
plowed unplowed
plural singular
polished unpolished
poor rich
popular unpopular
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
predictable unpredictable
prefix suffix
prepared unprepared
pretentious unpretentious
primary secondary
private public
privately publicly
privileged underprivileged
productive unproductive
profound superficial
profundity superficiality
protected unprotected
proximate ultimate
publicized suppressed
published unpublished
pull push
punished unpunished
qualified unqualified
qualitative quantitative
quickly slowly
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reasonable unreasonable
reassure worry
reconstructed unreconstructed
refined unrefined
related unrelated
relaxed tense
resist surrender
rested tired
restrained unrestrained
restricted unrestricted
retail wholesale
ride walk
right wrong
rimless rimmed
rough smooth
roughen smooth
roughness smoothness
round square
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
scrupulous unscrupulous
selfish unselfish
selfishness unselfishness
settled unsettled
shout whisper
side top
signed unsigned
silence sound
sit stand
skilled unskilled
sleep wake
sleeping waking
smart stupid
smilingly unsmilingly
sociable unsociable
sold unsold
solved unsolved
specified unspecified
spoken written
stable unstable
stained unstained
steady unsteady
stemless stemmed
stifle stimulate
strengthen weaken
strengthening weakening
strong weak
strongly weakly
structured unstructured
subhuman superhuman
subsurface surface
successful unsuccessful
suitably unsuitably
sunrise sunset
switch_off switch_on
sympathetic unsympathetic
tasteless tasty
tender tough
thermoplastic thermosetting
thick thin
thicken thin
thickness thinness
thoughtful thoughtless
tidy untidy
tie untie
toothed toothless
trained untrained
troubled untroubled
unusual usual
unveil veil
unventilated ventilated
unwanted wanted
unwelcome welcome
unwilling willing
unwillingness willingness
unwind wind
unwittingly wittingly
unworthy worthy
useful useless
usefulness uselessness
valuable worthless
wane wax
waning waxing
winged wingless
worth worthlessness
# derivations
abdomen abdominal
ability able
abolish abolition
abound abundance
abound abundant
abrupt abruptly
absence absent
absentminded absentmindedly
absorb absorption
abundant abundantly
academia academic
academic academy
accident accidental
accusing accusingly
acetic acetic_acid
acquire acquisition
act action
act actuate
adamant adamantly
add addition
add additive
adjectival adjective
administer administration
administer administrative
admission admit
adrenal adrenal_gland
adrenergic epinephrine
adroit adroitly
adsorb adsorption
adult adulthood
adulterer adultery
advantage advantageous
adventure adventurous
adverb adverbial
advise advisor
aegean aegean_civilization
aerial air
affected affectedly
affection affectionate
africa african
aggravating aggravatingly
agree agreement
aimless aimlessly
air pneumatic
alarming alarmingly
alaska alaskan
alert alertly
algeria algerian
allegorical allegory
allergic allergy
allotropic allotropy
alluvial alluvium
alp alpine
alveolar alveolus
ambiguity ambiguous
ambition ambitious
america american
amine amino
amphibia amphibian
amphibia amphibious
ample amply
anal anus
analogous analogously
analogous analogy
analysis analytic
analysis analytical
analyst analyze
anatomic anatomy
anatomical anatomy
anatomist anatomy
ancestor ancestral
andean andes
anesthesia anesthetic
anger angry
angle angular
anglican anglican_church
angrily angry
anthropologist anthropology
antibacterial bacterial
antineoplastic neoplasm
antithesis antithetical
antithyroid thyroid
apologetic apology
apostle apostolic
appalachia appalachian
apparent appear
appeal appellate
applicable apply
applicant apply
application apply
appoint appointee
apprehend apprehension
apprehend apprehensive
approving approvingly
aquatic water
aqueous water
arabia arabian
arboreal tree
arctic_circle subarctic
argue argument
argue argumentative
aristocracy aristocratic
arm armament
arm brachial
aroma aromatic
aromatic aromatic_compound
arrogant arrogantly
arson incendiary
art artist
art artistic
art arty
arteriolar arteriole
artful artfully
arthur arthurian
articulate articulatory
articulation articulatory
ascomycete ascomycetous
asia asian
asia asiatic
assemblage assemble
assess assessor
assume assumption
assured assuredly
astonishing astonishingly
astral star
astronomical astronomy
asymmetric asymmetry
athenian athens
atheroma atheromatous
atom diatomic
atom subatomic
atrioventricular atrium
atrioventricular ventricle
atrocious atrociously
atrophic atrophy
attic attica
audacious audacity
auditory hearing
auspicious auspiciously
australasia australasian
australia australian
austria austrian
author authorship
automobile automotive
autonomous autonomy
awful fearfully
awkward awkwardly
axial axis
axil axillary
azo azo_group
babylon babylonian
bacca berrylike
bacteria bacterial
bacterial bacterium
baltic baltic_state
bankrupt bankruptcy
baptism baptist
baptism baptize
baron baronial
basidiomycete basidiomycetous
basophilia basophilic
bat batter
bathe bather
be_born birth
bear bearer
beast bestial
beautiful beautifully
beautify beauty
beg beggary
begin beginner
belgian belgium
belief believe
benefice beneficiary
beneficial benefit
betray betrayal
bewilder bewilderment
bible biblical
bibliographical bibliography
bid bidder
bind binder
biochemical biochemistry
biochemist biochemistry
biographical biography
biological biology
biologist biology
biomedical biomedicine
birth natal
bite biter
bitter bitterly
bitumen bituminous
bivalent valence
black_out blackout
bladder bladderlike
bland blandly
blatancy blatant
bleak bleakly
blind blindly
blissful blissfully
block blockage
blood bloody
blood_vessel cardiovascular
bodily body
boeotia boeotian
bog boggy
bohemia bohemian
boil boiler
bold boldly
bomb bomber
bone osseous
bone_marrow myeloid
book booker
bound boundary
bovine genus_bos
boy boyhood
brain brainy
brain cerebrospinal
brazen brazenly
brazil brazilian
break_down breakdown
break_up breakup
breathless breathlessly
brevity brief
bribe bribery
brief briefly
bright brightly
brilliance brilliant
brilliant brilliantly
brisk briskly
britannic british
british great_britain
broad broadly
broil broiler
broker brokerage
bronchial bronchus
brother brotherly
brush brushy
buddhism buddhist
budget budgetary
build_up buildup
bulb bulbous
bulk bulky
buoy buoyant
bureaucracy bureaucratic
burial bury
busily busy
buy buyer
calcareous calcium_carbonate
calcification calcify
calcify calcium
calculating calculatingly
calm calmly
camp camper
canada canadian
cancer cancerous
candid candidly
canon canonist
capillary hair
capitalism capitalist
capitalism capitalistic
carboxyl carboxyl_group
carboxyl_group carboxylic
cardiac heart
careful carefully
careless carelessly
carnivore carnivorous
carotid carotid_artery
carpenter carpentry
carrier carry
cartesian descartes
cartilage cartilaginous
cartoon cartoonist
cat feline
catalysis catalytic
catalyst catalyze
catatonia catatonic
categorize category
catharsis cathartic
cathedra cathedral
catholic catholicism
caucasian caucasus
caudal tail
causal cause
caution cautious
cavern cavernous
cease cessation
celestial heaven
celestial sky
celiac celiac_disease
cell cellular
cell unicellular
celt celtic
celt gaelic
centenary century
center central
centigrade centigrade_scale
cephalopod cephalopoda
cereal grain
cerebral cerebrum
cerebrospinal spinal_cord
certain certainly
certification certify
cervical cervix
chalk cretaceous
chaos chaotic
character characteristic
character characterize
charge charger
charitable charity
check_out checkout
cheerfully upbeat
chemical chemistry
chemist chemistry
chest pectoral
chest thoracic
chief chiefly
child childhood
childish childishly
chile chilean
china chinese
choir choral
choral chorus
choreographic choreography
christendom christian
chromatic color
chromatographic chromatography
chunk chunky
church ecclesiastic
church ecclesiastical
church_father patristic
ciliary ciliary_body
cinema cinematic
circle circular
circular circulate
circulation circulatory
citizen citizenship
city civic
city urban
claim claimant
clamor clamorous
clarity clear
class classify
classification classificatory
classification classify
classificatory classify
clavicle subclavian
clean cleaner
clean cleanly
clear clearly
cleave cleft
clergy clerical
clerical clerk
clever cleverly
clonic clonus
close closer
clumsily clumsy
coast coastal
coerce coercion
cohere cohesion
cohere cohesive
cold coldly
college collegiate
colombia colombian
colonize colony
coma comatose
comedy comic
comment commentary
commerce commercial
common commonly
commune communion
communicate communication
communicate communicative
communication communicational
communication communicative
communism communist
communism communistic
companion companionship
comparative comparison
compare comparison
compassion compassionate
compel compulsion
compete competition
compete competitive
compete competitor
complain complaint
compliance comply
compliment complimentary
component compose
comprehend comprehensible
comprehend comprehension
concede concession
conceive concept
conceive preconceived
concept conceptual
conclude conclusive
concretism concretistic
concur concurrence
concur concurrent
condemn condemnatory
cone conelike
cone conic
cone conical
congratulate congratulatory
congress congressional
conifer coniferous
conjugal marriage
conquer conqueror
consider consideration
consonant consonantal
conspicuous conspicuously
conspiracy conspire
constancy constant
constant constantly
constituent constitute
consume consumption
consume consumptive
contain continent
contempt contemptuous
contemptuous contemptuously
contend contention
contented contentedly
contention contentious
continent continental
continuity continuous
continuous continuously
continuous continuum
contract contractor
contract contractual
contradict contradictory
contradictorily contradictory
contribute contributor
contribute contributory
conventional conventionally
conversion convert
convey conveyor
convincing convincingly
cook cookery
cool coolant
cool cooler
cool coolly
corm cormous
corona coronary
cortex cortical
corymb corymbose
cosmic cosmos
cotton cottony
counsel counselor
count countable
count counter
country rural
courage courageous
covert covertly
cow coward
coward cowardly
craftsman craftsmanship
cranial cranium
craniometric craniometry
crazily crazy
create creation
create creative
create creature
credit creditor
crucifixion crucify
crush crusher
crustacea crustacean
cuba cuban
cube cubic
cubism cubist
culture transcultural
curiosity curious
curt curtly
curvaceous curvaceously
curvature curve
curve sigmoid
custodial custodian
custom customary
customarily customary
cutaneous cutis
cuticle epidermal
cyst cystic
czech czechoslovakia
daily day
daintily dainty
daisy daisylike
damn damnation
dance dancer
dandily dandy
danger dangerous
dangerous dangerously
danish denmark
dark darkly
dead deadly
dear dearly
death die
deceive deception
deceive deceptive
decency decent
decide decision
decided decidedly
deduce deductive
deep deeply
defend defensible
defend defensive
defiance defiant
defiant defy
define definition
degenerate degenerative
delicious deliciously
delightful delightfully
delirious deliriously
deliver delivery
demanding demandingly
democracy democratic
demolish demolition
denial deny
denominational denominationally
dense density
dental tooth
depart departure
department interdepartmental
department intradepartmental
depict picture
deposit depositor
descend descent
describe descriptive
despair desperate
despair desperation
despairing despairingly
destroy destroyer
destroy destruction
destroy destructive
detain detention
detect detector
deter deterrent
determined determinedly
development developmental
deviant deviate
devote devotee
diagnose diagnosis
diagnosis diagnostic
diagonal_matrix diagonalizable
dialysis dialyze
diet dietary
difference differential
difference differentiate
differentiable differential_coefficient
digestion peptic
dignify dignity
dim dimly
dimension dimensional
diminish diminution
dine dinner
dip dipper
diplomacy diplomatic
direct directly
direct director
directional directionality
dirt dirty
disagree disagreement
disarm disarmament
disaster disastrous
disclose disclosure
disconcerting disconcertingly
discover discovery
discreet discreetly
discretion discretionary
disobedience disobey
disobedient disobey
dispose disposition
distasteful distastefully
distinct distinctly
distinction distinguish
distracted distractedly
distribute distributor
disturbing disturbingly
diversion divert
divest divestiture
divide divisible
divide division
dizzily dizzy
doctrine indoctrinate
document documentary
dogged doggedly
dogma dogmatic
domestic home
dominate dominion
dominican dominican_republic
doric doric_order
dosage dose
double doubly
dour dourly
down downy
drain drainage
drama dramatic
drama dramatist
drama dramatize
dramatist dramatize
dreadful dreadfully
dream dreamy
dress dressy
drink drinker
drive driver
drop droplet
drowsily drowsy
drum drummer
drunken drunkenly
dry dryly
dry dryness
dull dully
dusk dusky
dust dusty
dutch netherlands
dwell dweller
eager eagerly
earnest earnestly
earth extraterrestrial
earth terrestrial
easily easy
eat eater
economic economy
economic socioeconomic
economical economy
economist economy
ecstasy ecstatic
edit editor
effect effectuate
efficacious efficacy
effortless effortlessly
egotism egotist
egypt egyptian
elect elector
elect electorate
elect eligible
election electoral
electric_current electromotive
electrostatic static_electricity
elizabeth elizabethan
elizabethan elizabethan_age
ellipse elliptical
elude elusive
emblem emblematic
embryology embryonic
emission emit
emotional emotionally
emphasis emphasize
emphasis emphatic
empire imperial
employ employee
employ employer
employ employment
enclose enclosure
encouraging encouragingly
endless endlessly
endocrine endocrine_gland
endothelial endothelium
enduring enduringly
energetic energy
energize energy
engaging engagingly
england english
enjoin injunction
enjoy enjoyment
enormous enormously
enter entrance
enthusiasm enthusiastic
environment environmental
enzymatic enzyme
enzyme nonenzymatic
epidermal epidermis
epilepsy epileptic
episcopal episcopal_church
epithelial epithelium
equal equate
equator equatorial
erode erosion
err error
essence essential
euclid euclidean
eurasia eurasian
europe european
evaluate value
evaporate vapor
even evenly
everlasting everlastingly
evidence evidential
evolution evolutionary
evolution evolve
exact exactly
exact precisely
example exemplify
exceed excessive
exceptional exceptionally
excitatory excite
excited excitedly
exclaim exclamation
exclude exclusion
exclude exclusive
excretion excretory
execute executive
execution executioner
execution executive
expectant expectantly
expel expulsion
expend expenditure
expend expensive
experience experiential
explain explanatory
explicit explicitly
explode explosion
exploratory explore
exponent exponential
expose exposure
expository expound
express expressly
extend extension
extend extensive
extend extent
extraordinarily extraordinary
exultant exultantly
eye ocular
eye optic
fabric textile
face facial
facetious facetiously
faeces fecal
fahrenheit fahrenheit_scale
fail failure
faint faintly
fair fairly
faithful faithfully
fallacious fallacy
false falsity
falsify falsity
fame famous
familiar familiarly
fantastic fantasy
farm farmer
fascinating fascinatingly
fascism fascist
faster quick
fat fatty
fault faulty
fearful fearfully
feather feathery
fellow fellowship
feminism feminist
femoral femur
femoral thigh
ferocious ferociously
ferocious ferocity
ferric iron
fetal fetus
feverish feverishly
fiber fibrous
fiction fictitious
fiduciary trust
field fielder
fight fighter
finance financial
finance fiscal
finland finnish
firm firmly
fish fisher
fix fixture
flagellate flagellum
flake flaky
flamboyant flamboyantly
flanders flemish
flat flatly
flatter flattery
flee flight
florence florentine
flower flowery
fluff fluffy
fond fondly
foolish foolishly
force forcible
forceful forcefully
form formation
formula formulate
found foundation
found founder
found founding
fox vulpine
fragment fragmentary
fragrance fragrant
france french
frank frankly
free freely
freight freighter
frenzied frenziedly
freud freudian
friend friendly
friend friendship
front frontal
froth frothy
frowning frowningly
fugal fugue
full fully
fun funny
fundamentalism fundamentalist
fungal fungus
fungous fungus
furious fury
fury infuriate
fuse fusion
fussily fussy
gaily gay
gallic gaul
gallinacean gallinaceous
gang gangster
gas gaseous
gastric stomach
gastrointestinal gastrointestinal_tract
gelatin gelatinous
generic genus
generosity generous
geneticist genetics
gentle gently
gentleman gentlemanly
genus_vibrio vibrionic
geographer geography
geographic geography
geographical geography
geologic geology
geological geology
geologist geology
geometric geometry
geometrical geometry
germ germinal
german germany
gerund gerundial
gesticulate gesture
giant gigantic
girlish girlishly
glacial glaciation
glacial glacier
gland glandular
glass glassy
glib glibly
glide glider
gloom gloomy
gloomily gloomy
glorify glory
glorious glory
gluteal gluteus
gluten glutinous
golf golfer
govern governor
governor gubernatorial
grace gracious
graceful gracefully
grain granular
grammar grammatic
grammar grammatical
grand grandly
graph graphical
grass grassy
gratification gratify
gratifying gratifyingly
gratuitous gratuitously
grave gravity
great greatly
grecian greece
grecian greek
greece greek
greed greedy
greedily greedy
green greenly
greenhouse greenhouse_effect
gregorian gregorian_chant
gregorian gregory_i
grim grimly
gross grossly
grow growth
growing growth
grudging grudgingly
guatemala guatemalan
guidance guide
guilt guilty
guiltily guilty
gun gunner
gymnospermae gymnospermous
habit habitual
haggard haggardly
hair hairy
hand manual
handshake shake_hands
haphazard haphazardly
happily happy
harmless harmlessly
harmonic harmony
harmonious harmoniously
harmonious harmony
harsh harshly
haste hasty
hastily hasty
haughtily haughty
hawaii hawaiian
hawk hawker
hazard hazardous
haze hazy
health healthy
healthily healthy
heartily hearty
heat heater
heat igneous
heat thermal
heath heathlike
heaven heavenly
heavily heavy
hegel hegelian
help helper
helpful helpfully
helpless helplessly
hemolysis hemolytic
hepatic liver
herb herbal
hereditary heredity
heresy heretical
hero heroic
hesitant hesitantly
hierarchical hierarchy
high highly
hilar hilum
hilarious hilariously
hilarious hilarity
hill hilly
himalayan himalayas
hinder hindrance
hindu hinduism
historic history
historical history
hold_up holdup
homo_sapiens sapiens
homogeneity homogeneous
homogeneous homogeneously
honest honestly
honor honorary
hopeful hopefully
hopeless hopelessly
horrifying horrifyingly
horseman horsemanship
humanism humanist
humanism humanistic
humble humility
humic humus
humor humorist
humor humorous
humorous humorously
hungarian hungary
hunger hungry
hunt hunter
hurried hurriedly
hydraulic water
hypnosis hypnotic
hypocrisy hypocritical
hypophyseal hypophysis
hypothalamic hypothalamus
hypothesis hypothesize
hysteria hysterical
iamb iambic
iberia iberian
idea ideal
identification identify
identify identity
idiom idiomatic
idle idler
idle idly
iliac ilium
illicit illicitly
illusion illusory
imperfect imperfectly
implication imply
impose imposition
impressionism impressionist
improper improperly
incorrect incorrectly
increasing increasingly
india indian
indian native_american
indicative indicative_mood
indignant indignantly
indirect indirectly
indistinct indistinctly
individualism individualist
individualism individualistic
indonesia indonesian
industrialism industrialist
industrialist industry
industrious industriously
inept ineptly
infancy infant
infection infectious
inference inferential
infernal inferno
infinite infinity
inflame inflammatory
influence influential
ingenious ingenuity
inhibit inhibitor
inhibit inhibitory
injure injury
injurious injury
inquire inquiry
inquire inquisitive
insidious insidiously
insignificant insignificantly
instancy instant
instant instantaneous
instruct instructor
instrumental musical_instrument
intend intent
intensification intensify
intensify intensity
intentional intentionally
intercostal rib
interesting interestingly
interlobular lobular
intermolecular molecule
interplanetary planet
interstellar star
interstice interstitial
intervene intervention
intramuscular intramuscularly
intravenous intravenously
intravenous vein
introduce introduction
intrude intrusive
invade invasion
invent inventor
inversely reciprocal
invest investor
involuntarily involuntary
inward inwardly
ion ionic
iran iranian
iraq iraqi
ireland irish
ironic irony
ironical irony
irrational irrationally
irregular irregularly
islamism muslim
isolationism isolationist
isomer isomeric
isotonic tone
israel israeli
issue issuer
italian italy
jamaica jamaican
japan japanese
jefferson jeffersonian
jeopardize jeopardy
jerk jerky
jew jewish
joint jointly
joke joker
journalism journalist
joy joyous
judaism orthodox
judge judgment
judge judicial
jugular neck
juice juicy
jung jungian
jurisprudence jurist
just justly
justification justify
juvenile youth
keen keenly
kidnap kidnapper
kidney renal
kill killer
kin kinship
kind kindly
kinesthesis kinesthetic
king kingdom
knight knightly
korea korean
kurdish kurdistan
labor laborious
lacrimal tear
lactic milk
laity lay
language lingual
language linguistic
language nonlinguistic
larva larval
latin-american latin_america
launch launcher
lavish lavishly
law legal
lay_off layoff
lazily lazy
lead leader
leader leadership
leaf leafy
learn learner
leather leathery
legislate legislature
legislative legislature
legitimacy legitimate
legume leguminous
length lengthy
lengthily lengthy
lever leverage
lexical lexicon
lexical word
liberate liberty
libya libyan
lift lifter
light lightly
liliaceae liliaceous
linear linearly
listless listlessly
literary literature
liturgical liturgy
livable live
liveliness lively
log logger
logic logician
loin lumbar
loneliness lonely
long longer
long longest
longitude longitudinal
lopsided lopsidedly
loud loudly
louse lousy
love lover
loving lovingly
lowering loweringly
luck lucky
lug luggage
luminosity luminous
lump lumpy
lunar moon
lung pulmonary
lust lusty
lustily lusty
luther lutheran
luxurious luxuriously
lymph lymphatic
lyric lyricist
macedonia macedonian
machinery mechanical
macromolecular macromolecule
mad madly
magnification magnify
magnify magnitude
maintain maintenance
majestic majesty
malaya malayan
malaysia malaysian
malice malicious
malicious maliciously
mamma mammary
mammalia mammalian
man manly
mania manic
manifest manifestly
marine sea
marital marriage
maritime navigation
mark marker
marked markedly
marksman marksmanship
mars martian
marsh marshy
marsupial marsupium
marxism marxist
master masterly
master mastery
mathematician mathematics
maxilla maxillary
maximize maximum
meat meaty
mechanism mechanistic
medical medicine
medieval middle_ages
meek meekly
melodious melody
member membership
membrane membranous
memorize memory
menstrual menstruation
mental mind
merge merger
meridian noon
merit meritorious
mesenteric mesentery
mess messy
metamorphic metamorphosis
metatarsal metatarsus
meteoric meteorology
meter metric
meter metrical
methodist methodist_church
meticulous meticulously
metropolis metropolitan
mexican mexico
microbe microbial
microscopic microscopy
might mighty
mild mildly
militarily military
military military_science
milk milky
mimesis mimetic
mine miner
minimize minimum
minister ministerial
minoan minoan_civilization
miracle miraculous
miraculous miraculously
misrepresent misrepresentation
mission missionary
mist misty
mistaken mistakenly
mitral mitral_valve
mix mixture
mock mockery
modest modestly
modification modify
moisten moisture
molecular molecule
moment momentary
monarch royal
monetary money
mongolia mongolian
monopolize monopoly
monster monstrous
monstrosity monstrous
month monthly
moor moorish
moralistic morality
mormon mormon_church
moroccan morocco
mosaic moses
moss mossy
most mostly
motion move
mountain mountainous
mourn mourner
mournful mournfully
movable move
move movement
move mover
moving movingly
mow mower
mucous mucus
mud muddy
mug mugger
multiple multiply
multiplicative multiply
multitude multitudinous
muscle muscular
muscle neuromuscular
music musician
musician musicianship
mycenae mycenaean
myelin unmyelinated
myocardial myocardium
mysterious mystery
mystery mystify
myth mythic
myth mythical
naked nakedly
naked nakedness
name nominal
narrow narrowly
nasal nose
nationalism nationalist
nationalism nationalistic
nautical navigation
naval navy
nazi nazism
nazi socialism
neat neatly
necessarily necessary
necessary necessity
necessitate necessity
necrosis necrotic
needless needlessly
neglect negligent
neighbor neighborhood
neocortex neocortical
nerve neuromuscular
nervous_system neural
neuropsychiatric neuropsychiatry
neurosis neurotic
neutralism neutralist
neutralist neutrality
newton newtonian
nihilism nihilistic
nile nilotic
nilpotent zero
nitric nitrogen
nitrogen nitrogenous
nobility noble
nodular nodule
noisily noisy
nonpasserine passerine
norman normandy
norway norwegian
notice notify
nourish nutrient
novel novelist
nuclear nucleus
nucleate nucleus
number numeral
number numerical
nutrition nutritious
obedience obey
obedient obey
obliging obligingly
occipital occiput
occlude occlusive
occupancy occupy
occupant occupy
odd oddly
odor odorous
ohm ohmic
oil oily
olfactory smell
olympic olympic_games
omen ominous
ominous ominously
omission omit
open openly
opera operatic
operate operation
ophthalmic ophthalmology
opponent oppose
oppose opposition
optical sight
optimal optimum
optimism optimistic
orator oratorical
oratorical oratory
orchestra orchestral
orchestra philharmonic
order ordinal
ordinarily ordinary
organization organize
orthographic orthography
osmosis osmotic
ostentatious ostentatiously
ottoman ottoman_empire
outstanding outstandingly
overeat overeating
overt overtly
overwhelming overwhelmingly
own owner
owner ownership
pacification pacify
pacify peace
pack package
painful painfully
paint painter
palate palatine
pale pallor
paleolithic paleolithic_age
paleontologist paleontology
palestine palestinian
pancreas pancreatic
papal pope
paper papery
papilla papillary
parameter parametric
parent parenthood
parietal parietal_bone
paris parisian
parish parochial
parliament parliamentary
parotid parotid_gland
part partial
particular particularly
particularism particularistic
partner partnership
pass passage
pathologist pathology
patience patient
pay payment
peaceful peacefully
peak peaky
pearl pearly
peculiar peculiarly
pedagogical pedagogy
pedal vertebrate_foot
pelagic sea
peloponnesian peloponnesus
pelvic pelvis
penal punishment
perceive perceptible
perceive perception
perceive perceptive
perception perceptual
perfect perfectly
perfunctorily perfunctory
peril perilous
peripheral periphery
peritoneal peritoneum
permissible permit
permission permit
persona personify
personification personify
persuade persuasion
persuade persuasive
pertain pertinence
pertain pertinent
peru peruvian
pessimism pessimist
pessimism pessimistic
phallic phallus
pharmaceutical pharmacist
pharmaceutical pharmacy
pharmacist pharmacy
philosopher philosophy
philosophic philosophy
philosophical philosophy
phoenicia phoenician
phone phonetic
phosphoric phosphorus
photograph photography
photographer photography
photographic photography
photosynthesis photosynthetic
phylum_protozoa protozoan
physicist physics
physiologist physiology
pianist piano
pianistic piano
pictorial picture
piteous pity
place placement
placenta placental
placid placidly
plain plainly
plan planner
planar plane
planet planetary
plantar sole
plato platonic
play player
playful playfully
pleasant pleasantly
pleasant please
please pleasure
pleasing pleasingly
pleura pleural
pluralism pluralistic
poetic poetry
poignancy poignant
poison poisonous
poland polish
polar pole
politician politics
polymer polymeric
polynesia polynesian
poor poorly
popular popularly
pornographic pornography
porosity porous
portrait portray
portray portrayal
portugal portuguese
positivism positivist
possessive possessive_case
post postal
post poster
potency potent
powder powdery
powerful powerfully
pray prayer
preach preacher
precede predecessor
predominant predominantly
preference preferential
pregnancy pregnant
preparatory prepare
prescribe prescription
presence present
preside president
presidency president
president presidential
presocratic socrates
press pressure
prestige prestigious
presume presumption
presumptuous presumptuously
pretend pretense
pretentious pretentiously
prevail prevalence
priesthood priestly
prim primly
primarily primary
print printer
procedure proceed
proceed proceeding
proceed proceedings
process processor
proclaim proclamation
produce product
professed professedly
profession professional
professor professorship
profound profoundly
profound profundity
promise promissory
prompt promptly
pronounce pronunciation
propaganda propagandist
propaganda propagandistic
proper properly
prophecy prophetic
proportional proportionally
propose proposition
proprietor proprietorship
prosecute prosecutor
prosodic prosody
prosperity prosperous
prostate prostate_gland
prostate_gland prostatic
proteolysis proteolytic
protestant protestantism
proud proudly
proverb proverbial
provide provision
province provincial
provocative provoke
prowl prowler
prussia prussian
psyche psychic
psyche psychical
psychiatric psychiatry
psychiatrist psychiatry
psychoanalysis psychoanalytic
psychologist psychology
psychotherapeutic psychotherapy
pubic pubis
public publicly
publication publish
pudendal pudendum
pulp pulpy
pulsate pulse
punish punitive
pure purity
purgation purging
purification purify
purify purity
pursuant pursue
pursue pursuer
pursue pursuit
putrefaction putrid
putt putting
quadruped quadrupedal
qualification qualify
qualify quality
quarter quarterly
quavering quaveringly
questioning questioningly
quick quicker
quick quickly
quiet quietly
quotation quote
race racial
racism racist
radial radius
radiance radiant
radiance radiate
radiant radiate
radiant_energy radio
rain rainy
rakish rakishly
ranch rancher
random randomly
rapid rapidly
react reaction
read reader
real reality
real really
reassuring reassuringly
rebel rebellion
rebellion rebellious
rebellious rebelliously
receive recipient
reception receptionist
reckless recklessly
reconsider reconsideration
recover recovery
rectangle rectangular
recur recurrence
recur recurrent
red redly
redeem redemption
reduce reduction
reflect reflector
reflex reflexly
register registrant
register registration
regretful regretfully
regular regularly
regulate regulatory
related relatedness
relation relationship
relativistic relativity
relentless relentlessly
reliance rely
religion religious
religious religiously
religious religiousness
religious_rite ritual
reluctant reluctantly
remain remainder
remain remnant
remember remembrance
repay repayment
repeat repetition
repeat repetitive
repeated repeatedly
repel repulsive
reported reportedly
represent representation
reproving reprovingly
republican republican_party
resentful resentfully
reside resident
residence resident
residence residential
resin resinous
respiration respiratory
restless restlessly
retain retention
retain retentive
retina retinal
reunion reunite
reveal revelation
revolt revolution
revolution revolutionary
rhizomatous rhizome
rhythm rhythmic
rhythm rhythmical
rickettsia rickettsial
ride rider
right rightly
rightful rightfully
rigid rigidly
rigorous rigorously
riot riotous
risk risky
rite ritual
rob robber
rob robbery
rock rocky
roentgenographic roentgenography
rollicking rollickingly
roman rome
romance romantic
romantic romanticism
roof roofer
rotary rotation
round roundly
round_up roundup
royal royalty
rubber rubbery
rueful ruefully
ruin ruinous
rule ruler
ruminant ruminantia
run runner
russia russian
rustle rustler
sacral sacrum
sad sadly
sail sailor
salesman salesmanship
saliva salivary
sane sanity
sarcasm sarcastic
satire satirist
satisfactorily satisfactory
satisfactory satisfy
saudi saudi_arabia
scandinavia scandinavian
scar scarify
scarce scarcity
scathing scathingly
scene scenic
schizophrenia schizophrenic
scholar scholarly
scholar scholarship
scholastic scholasticism
scholastic school
science scientist
scientific scientific_knowledge
sclerosis sclerotic
scotch scotland
scotland scots
scotland scottish
scratch scratchy
screw_thread threaded
scrub scrubby
scrupulous scrupulously
scrutinize scrutiny
secondarily secondary
secret secretly
secretary secretaryship
secure securely
secure security
sediment sedimentary
sedulous sedulously
seeming seemingly
seep seepage
seize seizure
sell seller
semen seminal
senator senatorial
send sender
sensation sense
sense sensitive
sense sensor
sense sensuous
sequence sequential
serbia serbian
serial series
serous serum
set_back setback
settle settlement
sew sewer
sex sexual
shadow shadowy
shakespeare shakespearean
shamefaced shamefacedly
sharp sharply
shinto shintoism
ship shipment
shiver shivery
shop shopper
short shortly
showily showy
shrewd shrewdly
shrill shrilly
shrub shrubby
shut shutter
shut_down shutdown
shy shyly
siberia siberian
sicilian sicily
sieve sift
sight visual
sign signature
sign signify
significant significantly
silence silent
silica siliceous
silk silky
silver silvery
similar similarly
simple simplicity
simple simply
simplification simplify
simultaneous simultaneously
sin sinner
sing singer
sing song
single singly
singular singularly
siouan sioux
skeletal skeleton
skillful skillfully
skin subcutaneous
slavic slavonic
sleep sleeper
sleep sleepy
sleepily sleepy
slime slimy
slow slower
slow slowly
slug slugger
sluggish sluggishly
smoke smoker
smoke smoky
smoldering smolderingly
smooth smoothly
smuggle smuggler
snug snugly
sober soberly
social society
socialism socialist
socialism socialistic
societal society
sociologist sociology
soft softly
solar sun
solemn solemnly
solid solidly
solo soloist
soot sooty
soothing soothingly
soughing soughingly
soulful soulfully
sound soundly
sour sourly
soviet soviet_union
space spatial
spacial spatially
spain spanish
sparing sparingly
spasm spastic
speak speaker
speak speech
specification specify
spectacle spectacular
spectacular spectacularly
spectral spectrum
speed speedy
speedily speedy
sphere spherical
spicate spike
spinal spine
splendid splendidly
splinter splintery
sponsor sponsorship
spontaneity spontaneous
spontaneous spontaneously
stability stable
stance stand
stand_by standby
stand_still standstill
star starry
starch starchy
start_up startup
starvation starve
state statement
statesman statesmanship
statistician statistics
statute statutory
steadily steady
stealth stealthy
stealthily stealthy
steep steeply
stern sternly
stiff stiffly
stimulate stimulus
stoic stoical
stoical stoicism
stolid stolidly
stolon stoloniferous
stone stony
stonily stony
storage store
storm stormy
stout stoutly
straggle straggler
strangle strangulation
strategic strategy
stratify stratum
strict strictly
striking strikingly
string strung
strong strongly
stubborn stubbornly
student study
stupid stupidly
style stylist
style stylistic
subconscious subconsciously
subdivide subdivision
submission submit
submissive submit
subsidize subsidy
subtle subtly
suburb suburban
succeed succession
succeed successive
succeed successor
successful successfully
succinct succinctly
sudden suddenly
sue suit
suffice sufficiency
suffice sufficient
suffrage suffragist
sulkily sulky
sum summation
sumer sumerian
summarize summary
superb superbly
superstition superstitious
supervise supervisor
supplement supplementary
supplier supply
suppose supposition
surgery surgical
surprising surprisingly
surreptitious surreptitiously
survive survivor
suspect suspicion
suspend suspension
suspicion suspicious
suspicious suspiciously
swamp swampy
sweden swedish
sweet sweetly
swift swiftly
swim swimmer
swiss switzerland
symbolism symbolist
symmetric symmetry
sympathetic sympathy
sympathize sympathy
symphonic symphony
symptom symptomatic
synchronize synchrony
synchronous synchrony
synergism synergistic
synonym synonymous
synovia synovial
syntactic syntax
syria syrian
table tabular
table tabulate
tactile touch
tactual touch
take_off takeoff
take_over takeover
tale tell
tantalizing tantalizingly
tart tartly
tasmania tasmanian
tasteless tastelessly
tax taxable
tax taxation
taxonomic taxonomy
teach teacher
team teamster
tearful tearfully
technical technique
technical technology
technician technique
telegrapher telegraphy
temperament temperamental
temporarily temporary
tenacious tenaciously
tend tendency
tender tenderly
tensile tension
terror terrorist
terrorism terrorist
testify testimony
testily testy
text textual
theater theatrical
theism theistic
thematic theme
theme unthematic
theological theology
theorist theory
therapeutic therapy
therapist therapy
thermometer thermometric
thermometric thermometry
thick thickly
thin thinly
think thinker
thorough thoroughly
thoughtful thoughtfully
thrill thriller
thunder thunderous
thyroid thyroid_gland
thyroid_gland thyroidal
tibet tibetan
tidal tide
tight tightly
time timer
timid timidly
tired tiredly
tonal tone
topographical topography
torment tormentor
torrent torrential
totalism totalistic
tour tourist
tourism tourist
toxic toxin
trade trader
traditional traditionally
tragedy tragic
tragicomedy tragicomic
traitor traitorous
tranquil tranquilly
transcribe transcription
transmissible transmit
transmission transmit
transuranic uranium
trap trapper
treat treatment
tremendous tremendously
triangle triangular
tribal tribe
trick trickery
triumph triumphant
triumphant triumphantly
trivalent valence
trojan troy
true truly
trustful trustfully
tube tubular
tuber tuberous
tumult tumultuous
tuneless tunelessly
turkey turkish
turki turkic
twirl twirler
type typify
typographic typography
umbilical umbilicus
unambiguous unambiguously
unanimous unanimously
unashamed unashamedly
unblinking unblinkingly
uncertain uncertainly
unconcerned unconcernedly
unconscious unconsciously
unconscious unconsciousness
understanding understandingly
understate understatement
undue unduly
uneasily uneasy
unerring unerringly
uneven unevenly
unexpected unexpectedly
unhesitating unhesitatingly
unhurried unhurriedly
unification unify
uniform uniformly
unify unit
unintentional unintentionally
uninterrupted uninterruptedly
universal universality
universal universalize
universal universe
unjust unjustly
unlawful unlawfully
unnecessarily unnecessary
unpleasant unpleasantly
unquestioning unquestioningly
unselfconscious unselfconsciousness
unsmiling unsmilingly
unsteadily unsteady
unwilling unwillingness
unwitting unwittingly
urge urgent
urgency urgent
uric urine
urinary urine
usable use
usage use
use user
useless uselessly
uterine uterus
utilitarian utility
utopia utopian
utter utterly
vacancy vacant
vacant vacantly
vacant vacate
vagina vaginal
vain vanity
valuable value
variable vary
variant vary
variation vary
vascular vessel
vast vastly
vein venous
venetian venice
venom venomous
vent ventilate
ventricle ventricular
verbal word
verification verify
vertebra vertebral
vesicle vesicular
veterinarian veterinary
veterinary veterinary_medicine
victoria victorian
victorian victorian_age
victorious victoriously
victorious victory
vietnam vietnamese
vigor vigorous
vigorous vigorously
villain villainous
violence violent
violin violinist
viral virus
viscera visceral
viscosity viscous
visit visitor
vitreous vitreous_humor
vivid vividly
vocal voice
vocalic vowel
vocational vocationally
vociferous vociferously
volcanic volcano
volt voltaic
voltage voltaic
volume voluminous
volumeter volumetric
voluntarily voluntary
voluntary volunteer
vote voter
wales welsh
walk_out walkout
war warrior
warble warbler
warehouse warehousing
warily wary
warm warmer
warm warmly
watch watcher
water watery
watercolor watercolorist
wax waxen
weak weakly
wealth wealthy
wear wearer
wearily weary
weed weedy
week weekly
weird weirdly
west westerly
whip whiplike
whole wholly
wicked wickedly
wicked wickedness
wild wildly
wilful wilfully
willing willingly
willing willingness
win winner
wind windy
winter wintry
wit witty
witting wittingly
woeful woefully
wolf wolflike
wonderful wonderfully
wood woody
wooden woodenly
wool woolen
work workable
work worker
work_out workout
workman workmanship
worried worriedly
worship worshipper
worth worthy
wrap wrapper
wrathful wrathfully
wreck wreckage
wrestle wrestler
write writer
wrong wrongly
wrongful wrongfully
wry wryly
yeast yeastlike
yuma yuman
zeal zealous
zionism zionist
zip zipper
zoroaster zoroastrian
# countries
abyssinia
afghanistan
albania
albion
algeria
algerie
america
andorra
anglia
angola
annam
aram
argentina
armenia
australia
austria
azerbaijan
azerbajdzhan
bahamas
bahrain
bahrein
balkans
bangladesh
barbados
basutoland
belarus
belgique
belgium
belize
belorussia
benin
bharat
bhutan
bolivia
bosnia
botswana
brasil
brazil
britain
brunei
bulgaria
burma
burundi
byelarus
byelorussia
cambodia
cameroon
cameroun
canada
carthage
cathay
ceylon
chad
chile
china
colombia
comoros
congo
croatia
cuba
cyprus
dahomey
danmark
denmark
deutschland
djibouti
dominica
ecuador
eelam
egypt
eire
ellas
england
eritrea
espana
ethiopia
etruria
fiji
finland
flanders
france
gabon
gabun
gambia
georgia
germany
ghana
greece
grenada
guatemala
guinea
guyana
haiti
hayastan
helvetia
holland
honduras
hrvatska
hungary
iceland
india
indonesia
irak
iran
iraq
ireland
israel
italia
italy
jamaica
japan
jordan
jugoslavija
kampuchea
katar
kazak
kazakh
kazakhstan
kazakstan
kenya
kirghiz
kirghizia
kirghizstan
kirgiz
kirgizia
kirgizstan
kiribati
koweit
kuwait
kyrgyzstan
laos
lebanon
lesotho
liberia
libya
liechtenstein
luxembourg
luxemburg
macedonia
madagascar
magyarorszag
malawi
malaysia
maldives
mali
malta
maroc
marruecos
mauritania
mauritanie
mauritius
mexico
micronesia
mocambique
moldavia
moldova
monaco
mongolia
morocco
mozambique
muritaniya
myanmar
namibia
nauru
nederland
nepal
netherlands
nicaragua
niger
nigeria
nihon
nippon
noreg
norge
north
norway
nyasaland
oesterreich
oman
pakistan
palau
panama
paraguay
persia
peru
philippines
poland
polska
portugal
qatar
rhodesia
romania
roumania
ruanda
rumania
rus
russia
rwanda
sakartvelo
salvador
samoa
schweiz
scotland
senegal
seychelles
siam
singapore
sion
sitsang
slovakia
slovenia
slovenija
somalia
soudan
spain
sudan
suisse
suomi
surinam
suriname
sverige
svizzera
swaziland
sweden
switzerland
syria
tadjik
tadzhik
tadzhikistan
tajik
tajikistan
tanzania
tchad
terengganu
thailand
thibet
tibet
togo
tonga
tunisia
turkey
turkmen
turkmenia
turkmenistan
turkomen
tuvalu
uganda
ukraine
ukrayina
union
uruguay
uzbek
uzbekistan
vanuatu
venezuela
vietnam
xizang
yaltopya
yemen
yisrael
yugoslavia
zaire
zambia
zimbabwe
zion`;
