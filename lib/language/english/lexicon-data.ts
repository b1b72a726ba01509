/**
 * Common words of English and how they hang together, cut down from WordNet 3.1 by scripts/build-lexicon.ts.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: WORDNET-LICENSE beside this file.
 * Not to be edited by hand; lib/language/english/lexicon.ts says what a line means.
 */
export const LEXICON = `# synsets
wsymbol
whonor,laurels 1
wab 1
nabandon
vcast_aside,discard,dispose,put_away,throw_away,throw_out,toss_away
vabandon 1
vabandon
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
nbreak 1
nabatement,respite 1
nartifact
mstructure 1
mbuilding,edifice 1
mchurch 1
mabbey 1
preligious
psuperior 1
pabbot 1
aabbreviated
wword
wform 1
wabbreviation 1
nabdomen,belly
norgan
nmuscle 1
nabdominal 1
aabdominal
aaberrant,deviant,deviate
nabnormality o
naberration 1
vwork
vabet 1
aabhorrent,repulsive
vbe
vstay_on 1
vabide,bide 1
vact
vreact,respond 1
vconsent,go_for 1
vallow,permit 1
vabide,brook,endure,tolerate 1
vchange
vadapt,conform 1
vobey 1
vabide_by,comply 1
aabiding,enduring
nability
nability
aabject,miserable
aabject
aablated
aablaze,aflame
aable
aabnormal q
rabnormally
raboard
raboard
labode,residence
mhousing,lodging 1b
mabode,dwelling,home 1
vabolish
naction 1y
nending 1
nabolition 1
preformer
pabolitionist 1
aabominable,odious
paboriginal,aborigine,native
aaboriginal
nabortion 7
vabound 11
aabounding
rabout,approximately,roughly,some
aabout
wwriting
wmusic
wsection 2 1
wabove 1
rabove,supra
rabove
aabove
aaboveground
nharm,hurt,injury,trauma 26
nwound 1
nabrasion,scratch 1
nmaterial,stuff
nabrasive 1
aabrasive,scratchy
valter,change
vlessen 1
vabridge,shorten 1
rabroad
aabroad,overseas
aabrupt
aabrupt
rabruptly,dead,short,suddenly
ninformation
nevidence,grounds 1
nsymptom 1
nabscess 1
nneed 2o
ndeficiency,lack 1
nabsence 1
nabsence 34
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
nabsolution 34
vsorb 24
vabsorb 1
vlearn
vabsorb,assimilate,ingest 1
aabsorbed,engrossed,intent,wrapped
nconsistency
nporosity 1
nabsorbency 1
nabsorbent 14
aabsorbent
aabsorbing,fascinating,gripping
nabsorption
nabsorption
vrefrain
vabstain 1
vabstain
vjudge
vbelieve,conceive,think 1
vconsider,regard,view 1
vabstract 1
aabstract
nremoval 25
nabstraction 1
mcreation 3m
mart 1
mabstractionism 1
aabstractive
nsituation
nabsurd 1
aabsurd
wnonsense
wabsurdity 1
nmagnitude
namount 1
nquantity 1
nabundance 1
aabundant 2a
rabundantly,extravagantly,profusely
nactivity 4k
npattern,practice 1
nabuse 1
vinteract 3e
vhandle,treat 1
vabuse 1
vexpend
vabuse 1
aabused
aabusive
nspace
ngap,opening 1
nabyss 1
nbeing,organism
nplant 1
ttree 1
tacacia 1
padult,grownup
pprofessional 1
peducator 1
pacademic 1
aacademic
racademically
gorganization
ginstitution 1
gschool 1
gacademy 1
vknuckle_under,succumb 40
vaccede,bow,defer,give_in 1
vincrease 3z
vintensify 1
vaccelerate,quicken,speed,speed_up 1
aaccelerated
nalteration,change 51
nacceleration 1
nmovement 3l
nacceleration 1
nrate
nacceleration 1
minstrumentation 54
mimplement 1
mlever 1
maccelerator 1
mdevice 4
maccelerator,throttle 1
wutterance
wpronunciation 1
waccent 1
vcommunicate 19
vinform 1
vtell 1
vimpart,pass_on 1
vconvey 1
vexpress 1
vaccent,emphasize,stress 1
aaccented
naccenting,emphasizing 46
vaccept 27
vacquire,get
vaccept 1
aacceptable
nattitude
nacceptance 1
naid,assist,assistance,help 1r
nsupport 1
napproval,blessing 1
nacceptance,adoption 1
aaccepted,recognized
aaccepting
nright 35
naccess 1
naccess 2
maccess 61
vrecover,regain,retrieve f
vaccess 1
vhave,have_got
vpreserve,save 1
vrecord 1
vaccession 1
mcommodity 68
mclothing 69 1
maccessory 1
mconstituent,element
maccessory,supplement 1
aaccessory
nmisfortune 6h
naccident 1
naccident 6j
wnotation
waccidental 1
aaccidental
raccidentally,unexpectedly
baccipitridae
wacclaim
vappraise,assess,evaluate 38
vpraise 1
vapplaud 1
vacclaim,hail,herald 1
vcater,ply
vfulfil,satisfy 1
vaccommodate,fit,suit 1
vvary
vaccommodate,adapt 1
vaccommodate 5
aaccommodating
aaccompanied
naccompaniment 72
wmelody,tune 57
waccompaniment 1
vaccompany,attach_to,come_with,go_with
vgo,move,travel
vaccompany 1
aaccompanying,consequent,resultant
pworker
passistant,helper 1
paccomplice 1
vend,terminate 53
vcomplete,finish 1
vcreate
vcause 1
veffect,effectuate 1
vaccomplish,carry_out,carry_through,execute,fulfil,fulfill 4 1
vsucceed
vaccomplish,achieve,attain 1
aaccomplished
aaccomplished,completed,realized
naccomplishment,achievement 64
vequal
vcorrespond,match 1
vaccord,fit_in 1
vaccord,allot
waccordance 87
aaccording
raccordingly,consequently
vcome,come_up o
vaccost 1
wevidence
wrecord 1
waccount,history 1
winformation
wnews 1
waccount 1
vaccount_for 7c
vexplain 2m
vaccount_for 1
aaccountable
paccountant,controller
wstatement
wexplanation 1
waccounting 1
nmethod 76
naccounting 1
njob,occupation 48
naccounting 1
nmanagement 8u
ncertification 1
naccreditation 1
naccretion,accumulation
aaccrued,accumulated
nacculturation 8z
vstore 2d
vaccumulate,collect,compile 1
vaccumulate,amass,pile_up 3p
gaccumulation,aggregation,collection
naccumulation 76
naccuracy
naccuracy
aaccurate
raccurately
raccurately
wpleading n
wcharge 1
waccusation 1
aaccusative,accusing
vaccuse
pdefendant
paccused 1
raccusingly
vaccustom 6t
aaccustomed,customary,habitual
nnumber
ninteger 1
ndigit 1
nace,one 1
npaper 72
mcard 1
mace 1
aace,crack,super,tops
aacetic
nchemical 77
ncompound 1
nketone 1
nsolvent
nacetone 2 1
nacetonemia,ketosis 6z
nneurotransmitter 5
nacetylcholine 1
npain 72
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
aacid,blistering,caustic
aacidic
nacidity
nacidosis a2
vacknowledge,admit 6i
vmove
vtransfer 1
vtransmit 1
vcommunicate 1
vacknowledge,receipt 1
aacknowledged 47
nacknowledgment,recognition 6e
nillness,sickness ab
ndisease 1
nacne 1
pleader
pclergyman 1
pacolyte 1 an
tfruit
tacorn 1
mdrug
mmedication,medicine 1
mcure,remedy,therapeutic 1
macoustic 1
aacoustic,acoustical
racoustically
ndiscipline
nscience 1
nacoustics 1
vacquaint,introduce 58
vacquaint 59
nacquaintance,familiarity 8a
nacquaintance
pacquaintance
aacquainted
vagree a0
vacquiesce,assent 1
nacquiescence 74
wacquiescence,assent be
aacquired
nacquiring,getting bg
nacquisition 1
nunit
nacre 1
nextent 76
nexpanse 1
nacreage 1
nbelongings,property
nimmovable 1
nacres 1
aacrid,pungent
pcontestant
pathlete 1
pacrobat 1
aacrobatic,athletic,gymnastic
ndiversion,recreation 7b
nathletics,sport 1
ngymnastics 1
nacrobatics,tumbling 1
wacronym b6
racross
racross
wdocument,papers 9r
wact 1
vact,behave
vsatisfy 4u
vsuffice 1
vfunction,serve 1
vact_as 1
vact_on b0
vact_on b1
vact_out 4h
vact_out,enact 4i
narts 1b
nacting,performing 7u 1
aacting
bmicroorganism 7j
bbacteria,bacterium 1
bactinomycete 1 2
vcall_for,request 1z
vask 1
vrequest 1
vchallenge 1
vaction,sue 1
vinitiate 4t
vactivate,actuate,set_off,spark,touch_off,trigger 1
vactivate a1
aactivated
nactivating 88
aactivating
nactive
aactive
aactive,fighting
ractively
nplan,program 9o
npolicy 1
nactivism 1
nactivity
pentertainer
pperformer 1
pactor 1
pactress 1
aactual
aactual
nbeing,existence
nactuality 1
ractually,really
ractually
nfaculty bs
nsensitivity 1
nvision 2 1
nacuity 1
wacute dq
aacute
aacute
aacute,incisive,keen,penetrating,piercing
racutely,keenly
racutely
wpromotion,publicity
wad,advertisement,advertising 1
rad
aadamant,inexorable
radamantly
aadaptable
wadaptation bh
aadapted
nadd av
vadd 8i
vexpress,utter
vsay,state,tell 1
vadd 1
vtransmute cl
vbecome 1
vadd_up,amount 1
vascertain,determine,find_out
vcount 1
vadd_up 1
padvocate,exponent,proponent
padmirer,protagonist,supporter 1
penthusiast 1
paddict 1
vaddict 4r
aaddicted
naddiction dy
aaddictive
maddition 7j
naddition cg
aadditional
radditionally
madditive 4
aadditive,linear
waddress
vaddress,turn_to 8o
aaddressed
nnucleoside 4s
nadenosine 1
pexpert
padept,genius,star,virtuoso,whiz,wizard 1
aadept,expert,practiced,proficient,skillful
nadequacy
nadequacy
aadequate
radequately
vadhere 6r
vcarry_out,implement,put_through 73
vadhere 1
nadherence 8m
pfollower
padherent,disciple 1
aadherent
nadhesive cg
aadhesive 2
aadjacent
aadjacent,neighboring
aadjectival,adjective
wmodifier ef
wadjective 1
gcategory,class
wadjective 1
vadjoin,butt,butt_against
vend,terminate
vadjourn 1
nadjournment df
njudgment ff
nadjudication 1
nadjunct
vadjust ct
aadjustable 1s
aadjusted
nshift,transformation,transmutation a4
nadvance,improvement 1
nadjustment 1
nadjustment,alteration,modification dq
vcontrol
vhandle 1
vadminister 1
vdispense,distribute
vadminister 1
nadministration 70
gadministration,organization
aadministrative
pchief 56
padministrator 1
pfiduciary
padministrator 1
aadmirable
aadmirable
radmirably
pman,serviceman 8f
pofficer 1
padmiral 1
nfeeling
nliking 1
nadmiration 1
vesteem,respect,value ca
vadmire 1
vlook
vadmire 1
aadmired
aadmissible
narrival ei
nincoming 1
nadmission 1
radmittedly,true
wproposal
wadvice 1
wadmonition,warning 1
nmotion,movement ep
ncommotion,din 1
nado,bustle,flurry 1
nearth e4
ndirt,soil 1
nclay 1
nadobe 1
nperiod
nadolescence 1
pjuvenile
padolescent,teenager 1
aadolescent
pmale
pman 1 bz
padonis 1
vdecide
vchoose,pick_out,select 1
vadopt,espouse 1
aadopted
aadoptive
nemotion 10
nlove 1
nadoration 1
vadorn,decorate,grace,ornament el
aadorned,decorated
mdecoration,ornament gt
madornment 1
ngland gi
nadrenal 1
aadrenal
mvasoconstrictor
madrenergic 1
aadrenergic
radrift
aadrift,afloat,aimless
aadroit
radroitly
nskillfulness
nadroitness,quickness 1
vadsorb e8
nadsorption
nanimal,beast,creature cv
badult 1
aadult,grown
padulterer
nsex
ncoitus 1
nadultery 1
nadulthood,maturity 15
nmotion,movement hk
nadvance,progression 1
vadvance,go_on,march_on,move_on,pass_on,progress ag
aadvance,beforehand
aadvanced
wencouragement
wadvancement 1
aadvancing
nasset,plus
nadvantage 1
vappoint
vassign 1
velevate 1
vfavor 1
vadvantage 1
aadvantageous
narrival ae
nadvent,coming 1
aadventive
nwork dz
nproject,task,undertaking 1
nadventure,escapade 1
vattempt,essay,seek,try hd
vadventure,chance,gamble,risk 1
padventurer
aadventurous
wadverb 3h
aadverbial
padversary,antagonist,opponent
aadverse
ncircumstances,luck
nmisfortune 1
nadversity,hardship 1
vannounce d0
vadvertise,publicize 1
aadvertised
ntransaction j0
ncommerce,commercialism 1
nadvertising 1
ngood,goodness
nadvisability 1
aadvisable
vmouth,speak da
vtalk_about,talk_of 1
vdiscuss 1
vadvise,counsel 1
vadvise,notify dd
aadvised
padviser,advisor,consultant 4o
nadvocacy d1
vdeclare 5h
vpropose,suggest 1
vadvocate,recommend,urge 1
aaegean
aaerated
naeration
mequipment dx
mapparatus,setup 1
maerator 1
npassing 6p
naerial 1
aaerial
aaerobic
aaerodynamic
ncloud
naerosol 1
aaerosolized
nbelief
pdeity,divinity,god 1
paesir 1
ndoctrine,ism,philosophy 3
naesthetic,esthetic 1
aaesthetic
rafar
ncuriosity,wonder jp
ninterest 1
nconcern 1
naffair,matter 1
naffairs 2
naffect 40
vaffect,bear_on hj
npretending,pretense fp
naffectation 1
aaffected
raffectedly
aaffecting,poignant,touching
naffection 47
aaffectionate,fond,tender
raffectionately,dear
aaffective
aafferent
wtestimony c4
waffidavit 1 8i
aaffiliated,attached,connected
naffiliation,tie
nassociation kn
naffiliation 1
nforce
nattraction 1
naffinity 1
vaffirm,confirm,corroborate,substantiate
vaffirm,swan,swear 1f
wdeclaration c7
wassertion 1
waffirmation 1
waffirmative 1
aaffirmative
wmorpheme
waffix 1
vconnect
vattach 1
vaffix 1
vaffix,append 2
aaffixed
aafflicted,stricken
naffliction 2b
nwealth kv
naffluence,richness 1
vpay
vexpend,spend 1
vafford 1
vfurnish,provide,render,supply
vafford,give,yield 1
nbehavior,conduct gv
noffense 1
naffront 1
varouse,elicit,evoke,provoke do
vspite 1
vaffront,insult 1
mbedding l2
mblanket,cover 1
mafghan 1
aafire,aflare
aaflare
rafoot
aafoot
aafraid
pafrican
aafrican
aaft
raft
rafter,afterward,afterwards,later,subsequently
aafter 3
ndaylight,daytime 55
nafternoon 1
ragain
aagape,gaping
tfungus h6
tagaric 1
tagaricales
nmineral jk
ncrystal
ngemstone 1
nchalcedony 3 1
nagate 1
nage
nepoch,era 5i
nage 1
vgrow h1
vage 1
vage 2
gaged,elderly
aaged,elderly,older
aaged
gunit hd
gagency,bureau,office 1
genterprise hf
gbusiness 1
gagency 1
nagenda,schedule 9r
nagent
nagglutination
nagglutination
nmolecule
nprotein 1 d0
nantibody 1
nagglutinin 1
vaggravate k8
vanger 1g
vaggravate,exasperate 1
raggravatingly
maggregate,total
vaggregate 91
aaggregate,mass
ndisposition,temperament
naggression 1
nhate,hatred 5z
naggression,aggressiveness 1
naggression la
aaggressive
raggressively,sharply
naggressiveness
poffender
paggressor,attacker 1
paggressor cn
aagile,nimble
ragilely,nimbly
nagility
naging
aaging
vprovoke ay
vagitate,stir_up 1
vimpress,strike
vdisturb,trouble,upset 1
vagitate 1
aagitated
aagitated
nagitation ne
rago
aago
npain 7n
nagony,torment 1
nagony,suffering dv
vagree,concur
aagreeable
ragreeably,pleasantly
aagreed
wagreement fe
ncharacteristic
nagreement,correspondence 1
nagreement
aagricultural
nagriculture 55
nindustry,manufacture 56
ncultivation 1
nagriculture,farming 1
nague dm
rahead
aahead
aahorseback
nresource 66
naid 1
ngift
naid 1
vback_up,support
vaid,assist,help 1
paide 8f
paide,auxiliary gv
aaided
ndisorder oa
naids 1 dz
aailing,peaked,poorly
nailment,complaint,ill 3
ngoal
naim,intent,intention,purpose 1
naim,objective 2
naim ka
vlay,place,position,put,set ee
vposition 1
vaim 1
vintend
vaim,purport,purpose 1
raimlessly
ngas
nair 1
lregion
lair 1
vsubject 4x
vexpose 1
vair 1
aairborne
mtransport jm
mvehicle 1
mcraft 1
maircraft 1
nflow,flowing 7d
nairflow 1
mairfoil jo
rairily
aairless,stuffy
mconduit oz
mtube,tubing 1
mairline 1
mairplane,plane 9
mfacility,installation p3
mairport 1
nairs,pose
mairship d
nspeed,velocity k5
nairspeed 1
aairtight
mairway b
aairy
maisle pc
mpassageway pd
maisle 1
aakin,kindred
wtongue
wsemitic 1
wakkadian 1
nmetal
nal,aluminum 1
nsalt ga
ngypsum 3z 1
nalabaster 1
nfear,fright 90
nalarm,consternation,dismay 1
malarm ki
vfright,frighten,scare 4s
valarm 1
vwarn kf
valarm,alert 1
aalarmed 4m
aalarming
ralarmingly
pdweller,inhabitant
pamerican 1
palaskan 1
aalaskan
wmedium ky
walbum 1
mproduct mi
malbum 1
nalbumin 3v
nalchemy
nfood,nutrient
nfluid
nliquid 1
nbeverage 3 1
nalcohol 1 fz
puser
pconsumer 1
pdrunk,drunkard 1
palcoholic,lush 1
aalcoholic
nalcoholism cq
naldehyde h8
pnegotiator
prepresentative 1
palderman 1
nbeer b
nale 1
nreadiness
nalert 1
aalert,watchful
nalerting qy
ralertly
nalertness,vigilance e1
therb mg
talexander 1
aalfresco
bprotoctist f1
balgae 1
nmath,mathematics gg
nalgebra 1
aalgebraic
ralgebraically
palgerian 5u
aalgerian
palgonquian
aalgonquian
wjustification j3
walibi 1
vuphold
vjustify,vindicate 1
vexcuse 1
valibi 1
ptraveler,traveller
palien,foreigner 1
valien
aalien
aalien,exotic
valienate pd
aalienated,anomic
ndislike bx
nalienation 1
varrive,come
vland,set_down 1
valight 1
valign qv
valign k6
valign od
aaligned
galignment,coalition n6
nplacement
nalignment 1
aalike
ralike
aalimentary,nourishing,nutrient,nutritious,nutritive
naliquot iz
aalive
nalkali ir
aalkaline
nalkaloid it
aall
rall,altogether,completely,entirely,totally,whole,wholly
wallegation je
wclaim 7w
wallegation 1
vinsist
vassert 1
vallege 1
aalleged
aalleged,so-called
ncooperation sy
nallegiance,commitment 1
aallegorical
wfiction qq
wstory 1
wallegory,parable 1
npacing,tempo
nallegro 1
rallegro
aallegro
gordering
gseries 1
gsequence 1
ngene 1
nallele 1
nallergen
aallergic
vbetter,improve qq
valleviate,relieve 1
valleviate,ease,facilitate 4y
mroad sz
mthoroughfare 1
mstreet 1
malley 1
talliaceae
aallied
gallies 1b
nleather r3
nalligator 1
bvertebrate bz
breptile 1
balligator 1
vcrack sg
valligator 1
ggenus
tallium 1
aallocable
vallot,assign,portion e7
vallocate,apportion 1
nassets
nshare 1
nallocation,allotment 1
nallocation u4
aallotropic
aallotted
vallow,let,permit
vallow_for 8u
vallow_in sx
aallowable
nallowance 9
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
vgrant
vallowance 1
nmixture
nalloy 1
valloy s2
aalluring,beguiling,tempting
wcomment,remark m6
wmention,reference 1
wallusion 1
aalluvial
gcommonwealth,country,nation 8d
gally 1
pequal,peer
passociate 1
pally 1
vconsort qf
vally 1
talmond q5
ralmost,nearly,virtually
ralone,exclusively,only,solely
ralone,solo,unaccompanied
aalone
ralong,on
ralong
ralongside
raloof
aaloof
nindifference f7
naloofness 1
raloud
walpha vr
aalpha
wdatabase n4
wlist,listing 1
worthography
walphabet 2 1
aalphabetic,alphabetical
ralphabetically
varrange 6u
valphabetize 1
aalpine
ralready
ralso,likewise,too
pasian,asiatic 5d
paltaic 1
aaltaic
mfurniture qa
mtable 1
maltar 1
wdispute w0
wquarrel,wrangle 1
waltercation 1
aaltered
nprocedure,process rk
nsterilization 1
naltering 1
palternate,replacement 18
valternate ov
aalternate
aalternate,alternative
ralternately
aalternating
nordering rt
nsuccession 1
nalternation 1
ndeciding
nalternative 1
aalternative
ralternatively,instead
nspacing 46
ndistance 1
naltitude 1
aalto
nnakedness wb
naltogether,raw 1
nmorality
ngood 1
nkindness 1
ngenerosity 1
nunselfishness 1
naltruism 1
wconsonant
walveolar,dental 1
aalveolar
nalveolus
ralways
nam 6z
tamaryllidaceae
pamateur
aamateur,recreational
vsurprise 9j
vamaze,astound 1
vconfuse w1
vamaze,baffle,bewilder,mystify,puzzle 1
aamazed,astonished,stunned
namazement,astonishment h3
aamazing,astonishing
aamazing
pofficial po
pdiplomat 1
pambassador 1
ncolor
nyellow 1
namber,gold 1
aamber
wspeech
wsaying 1
wambiguity 1
aambiguous,equivocal
aambiguous
ndesire hi
nambition 1
vambition nm
aambitious
aambitious,challenging
vwalk q8
vamble 1
mcontainer s9
mauto,automobile,car,motorcar 8n 1
mambulance 1
nattack,onrush,onslaught tf
nambush 1
vwait
vambush 1
vhunt,hunt_down,track_down rx
vambush 1
aamenable
vwrite sa
vrewrite 1
vrevise 1
vamend 1
aamended
nimprovement wd
ncorrection 1
namendment 1
aamerican
mamericana xw
aamiable
aamiable,cordial,genial
aamicable
namine op
nradical
namino 1
aamino
ramiss,awry
aamiss
marms,weaponry t2
mammo,ammunition 1
nammonia 7y
nexudate w6
nammoniac 1
nammonium p0
namnesia yi
aamorous
aamorphous,shapeless
namount,sum 4x
vamount
vamount,number,total xu
namp nj
nampere nk
mstimulant o7
mamphetamine 1 o8
mamphibian 9v 19
aamphibian,amphibious
namphibole d1
aample
aample,plentiful ur
namplification,elaboration xc
mamplifier fr
vamplify,magnify cy
ntranslation hd
ndisplacement,shift 1
namplitude 1
ramply,richly
vremove,take_away
vamputate 1
mamulet
vsocialize ux
ventertain 1
vamuse,divert 1
aamused,entertained
npleasure jh
ndelight 1
namusement 1
namusement,entertainment nw
aamusing
wan 102
pchristian
pprotestant 1
panabaptist 1
ranachronistically
bserpent,snake 66
banaconda 1
aanaerobic
aanal
aanaleptic
manalgesic p6
aanalgesic
nsameness
nsimilarity 1
nanalog,analogue,parallel 1
aanalog,analogue
aanalogous
ranalogously
nthinking,thought
nreasoning 1
ninference 1
nanalogy 1
ninvestigating,investigation hw
nexamination,scrutiny 1
ncomparing,comparison 1
nanalogy 1
nanalysis 4
panalyst lw
aanalytic
aanalytic,analytical
ranalytically
vanalyze,examine,study
aanalyzed
panarchist
nconjunction
nanastomosis 1
aanatomic,anatomical
wanatomical 39
ranatomically
panatomist m8
nbiology pu
nmorphology 1
nanatomy 1
nbody
nanatomy,chassis,figure,flesh 1
prelative
pancestor,antecedent 1
aancestral
gclan
gancestry,lineage,pedigree 1
mclaw vg
manchor 1
ndeterminant
nanchor,backbone 1
vfasten g9
vanchor,ground 1
vanchor 2
poldster wd
pancient 1
aancient
aancient
ranciently
aandean
binvertebrate js
barthropod 1
binsect 1
bbee 1
bandrena 1
wanecdote 11p
nanemia 11d
aanemic
tflower wu
tanemone 1
nanesthesia 11h
manesthetic qz
aanesthetic
ranew
pangel i3
aangelic
nanger kt
nangina rc
mangiotensin kl
nangle x9
vangle ui
aangled
panglican 2b
aanglican
panglo-american bq
nanglophilia m0
rangrily
aangry
nanxiety l5
nangst 1
ndistress,suffering ek
nanguish,torment,torture 1
ndistress jk
nanguish 1
vfeel
vanguish 1
aanguished,tormented,tortured
aangular
aangular h
aanimal,carnal,sensual
vanimate,inspire h6
aanimate
aanimated
nanimosity fl
nparticle
nion 1
nanion 1
nsurfactant
ndetergent 1
nanionic 1
tanise bk
njoint
nankle 1
nannexation 113
aannihilating,devastating,withering
ndestruction 114
nannihilation 1
ndemolition,destruction 12p
nannihilation 1
nanniversary md
aannounced,proclaimed
wannouncement,proclamation um
wannouncement un
vannoy,bother,devil,gravel,irritate,vex
nannoyance,irritation 12z
nannoyance,vexation 1d
aannoyed,irritated,stung
nannoying yu
aannoying,galling,irritating,nettlesome,pestering
tannual yj
aannual
rannually
nannuity 96
melectrode xu
manode 1
aanomalous 11x
aanonymous
nanorexia f2
aanother
wanswer,reply v4
wanswer,solution v5
vanswer,reply pw
aanswering
bant 29
nantacid
aantacid
aantagonistic,counter
aantagonistic
vantagonize p
aantarctic
bmammal,mammalian ab
bplacental 1
banteater 1
aantebellum
nbeginning 13q
ncause 1
nantecedent 1
aantecedent
bungulate 7
bruminant 1
bantelope 1
mantenna ym
ntissue
nbone 1
ntooth 1
nanterior 1
aanterior
nhill
nanthill 1
nanthrax tw
panthropoid
aanthropoid
pscientist
panthropologist 1
nanthropology tn
panti
aanti
panti-semite
aanti-semitic
ninclination,tendency ym
nbias,prejudice 1
nracism 1
nanti-semitism 1
mantibacterial u2
aantibacterial
mantibiotic 2
aantibiotic
aantic,fantastic,grotesque
vanticipate,expect 116
vanticipate,counter,foresee 13w
aanticipated,awaited
nanticipation,expectancy p0
nexpectation,outlook,prospect ld
nanticipation,expectancy 1
nanticipation,prediction 4y
manticoagulant ue
manticonvulsant uf
mantidepressant ug
mantidote ug
mantifungal
aantifungal
nantigen
mantihistamine ul
mantihypertensive um
nantimony fi
mantineoplastic uo
aantineoplastic
nantiparticle 2v
nantipathy,aversion,distaste dk
mantipyretic us
aantipyretic
pantique 4d or
vlook_for,search,seek
vantique 1
aantique
aantique,ex,outmoded
nantiquity jj
mantiseptic v0
aantiseptic
aantiseptic
nserum
nantiserum 1
aantisocial
nantithesis
aantithetical
aantithyroid
aantitrust
mantiviral va
aantiviral
npassageway
norifice 1
nanus 1
mblock 15t
manvil 1
nanxiety 161
aanxious
ranxiously,uneasily
rany
aany,whatever
ranyhow,anyway
ranymore
ranywhere
nvas,vessel
nartery 1
naorta 1
pathapaskan
papache 1
rapart
rapart,aside
aapart
wpolicy 6i
wapartheid 1
mapartment 151
aapathetic
bape 2v
vresemble yv
vimitate 1
vape 1
mregulator 11b
maperture 1
lextreme i1
lapex 1
naphasia ij
baphid 5l
ncalm,calmness,composure,equanimity k4
naplomb 1
aapocalyptic
aapocryphal
nphase,stage qi
napogee,culmination 1
aapologetic
rapologetically
papologist tb
vapologize
wapology
pbeliever td
papostle 1
aapostolic
papothecary,chemist,pharmacist 12k
pappalachian h5
aappalachian
nexperience 179
nappalling 1
aappalling hc
aapparent,evident,manifest,plain
aapparent,seeming
rapparently,ostensibly,seemingly
papparition,phantom o0
wasking,request 17w
wappeal,entreaty 1
nappearance
nbeauty 1
nappeal,charm 1
nproceeding,proceedings 181
nappeal 1
vappeal vh
vappeal vl
aappealing
aappealing
vappear,look,seem 171
vappear
nattendance 189
nappearing 1
vcomfort,console,solace,soothe
vcalm,quiet,still 1
vappease,gentle,mollify,pacify 1
vappease 113
vappease ki
aappellate
nappendage,extremity
wsupplement 167
wappendix 1
ncraving av
nappetite 1
vgesticulate,gesture,motion 12q
vapplaud,clap 1
wapplause,clapping
nproduce
napple 1 xw
mappliance,contraption,contrivance,gadget 130
nrelevance
napplicability,pertinence 1
aapplicable
papplicant
nusage,use,utilization 14c
napplication 1
wpetition,request
wapplication 1
mapplicator 139
aapplied
vapply,employ,use,utilize
vbear_on,come_to,concern,pertain,refer,relate,touch_on
vapply,go_for 1
vestablish,found,institute wh
vappoint 1
aappointed
aappointed
pappointee bw
pappointee
nchoice,selection 17d
ndecision 1
nappointment 1
nappraisal,assessment
aappreciable
rappreciably
vthank 13h
vappreciate 1
vrealize
vappreciate,take_account 1
aappreciated,apprehended
nknowing
napprehension,understanding 1
nappreciation,hold 1
aappreciative
vunderstand
vapprehend,comprehend,grasp 1
vclutch,seize
vapprehend,arrest,collar 1
napprehension,dread jn
aapprehensive
pbeginner,initiate
papprentice 1
vtrain
vapprentice 1
ncreation 15g
napproach 1
napproach,coming 14j
vapproach,come_near,come_on,draw_near,near 11t
aapproachable
napproaching s5
aapproaching,coming,upcoming
vappropriate,reserve,set_aside g8
aappropriate
rappropriately,suitably
wcriterion,standard
nmoney 1
nappropriation 1
napproval u5
vauthorize 192
vapprove,sanction 1
vapprove 16i
aapproved
rapprovingly
vapproximate,come_close 3k
vcalculate,compute
vapproximate,estimate,gauge,judge 1
aapproximate
ncalculation,computation,reckoning ac
napproximation,estimate 1
napproximation aj
tapricot 15r
nmonth tx
napril 1
mapron 141
aapt,given,tending
naptitude 19b
menclosure 1ac
mtank d1
maquarium 2 1
taquatic 161
aaquatic
aaqueous
pcaucasian,white
parab,arabian 1
aarabian
warabic l5
aarabic
aarable
taraceae
barachnid 9o
waramaic la
aaramaic
parbiter wo
rarbitrarily,haphazardly,indiscriminately,randomly,willy-nilly
aarbitrary
vnegotiate s7
varbitrate,intermediate,mediate 1
wdiscussion dx
wnegotiation,talks 1
wmediation 1
warbitration 1
aarboreal
aarborescent,treelike
nconduction,conductivity
narc,spark 1
vbend 1ab
varc,arch,curve 1
ncurve
narch 1
narch
aarch,condescending,patronizing
parchaeologist 76
aarchaic
parchangel 9z
ppriest 116 1bs
pbishop 1
parchbishop 1
aarched
aarched,arching
aarcheological
narcheology 7e
parcher xh
narchipelago
pcreator
parchitect,designer 1
aarchitectural
marchitecture 1bp
narchitecture 119 zy
nprofession 13k
narchitecture 1
mwork lr
wpublication 1
warchives 1
aarctic
aardent,fervent,fiery,impassioned,torrid
nenthusiasm wc
neagerness 1
nardor,zeal 1
aarduous,laborious
nare 115
larea
nenvironment 18g
narena,domain,sphere 1
nargon nq
vpresent yv
vargue,reason 1
vspeak,talk 16y
vconverse 1
vargue,debate 1
warguing,argument,controversy gx
wargument 14m
aargumentative
narianism t2
aarid
varise,originate,spring_up
gelite
garistocracy,nobility 1
garistocracy,gentry
aaristocratic
narithmetic lo
aarithmetic
nlimb 4s
narm 1
varm,gird
varm rz
garmada
barmadillo 9b
marmament eq
mchair hj
marmchair 1
aarmed
narmful
marmor 1d1
vequip,outfit s8
varmor 1
aarmored
narmpit
gpersonnel 18i
garmy 1
naroma,odor,scent,smell
aaromatic
raround
raround
narousal,rousing 1bx
aaroused
aaroused,stimulated
varrange,fix_up q1
aarranged
narrangement dp
narranging 41
garray
warray
varray,lay_out,set_out if
ncapture,seizure 12p
narrest 1
narrhythmia pk
varrive_at,reach
ntransgression 19p
nsin,sinning 1
narrogance 1
aarrogant
rarrogantly
warrow 1eo
lend pc
marrowhead 1
ndepression
nvalley 1
ngully 1
narroyo 1
noxide 14r
narsenic 1
nart 4n
aarterial
aarteriolar
aartful
rartfully
narthritis 143
aarthurian
wprose
wnonfiction 1
warticle 1 1ar
narticle 1ee
varticle 1ab
varticulate tm
varticulate,formulate,phrase,word 18z
varticulate,pronounce
aarticulate
aarticulated
warticulation 19a
aarticulatory
nmove 5u
nartifice 1
aartificial
aartificial,stilted
rartificially
martillery,gun 1w
gartillery ss
partisan,craftsman 17o
partist 37
aartistic
rartistically
nartistry,prowess 1dx
aarty
nas
ras,equally
vascend 17z
nascendancy,dominance 1f9
nascending,rise 1a4
aascending
nincline,slope
nascent,climb 1
vverify uz
vascertain,ensure,insure 1
aascertainable
aascertained,discovered,observed
pascetic
aascetic
wascii
tascocarp
aascomycetous
vascribe,attribute,impute 1c2
aasexual
rasexually
nash
tash 1b5
vash 1dg
aashamed
aashen,blanched,livid
rashore
aasian,asiatic
wtext 1dz
waside 1
raside
raside
vask_for,invite uw
aasleep
rasleep
nattribute,dimension 1d6
ncharacteristic,feature 1
naspect,facet 1
naspect si
npavement,paving 1g2
nasphalt 1
vcover
vcoat 1
vasphalt 1
paspirant,hopeful 7v
naspiration
maspirin qo 15v gp
tasplenium mx
nass,behind,buttocks,posterior,seat
pfool
pass 1
vassail,assault
pcriminal,crook,felon,outlaw tm
pkiller
pmurderer 2 1
passassin 1
aassassinated
wdisrespect
wdisparagement 1
wcalumny 1
wassassination 1
nbattle,conflict,engagement,fight 1h7
nassault 1
nassay 7v
vassay gm
gassemblage,gathering
msystem 1bp
massemblage 1
nassemblage,gathering 1he
vassemble,put_together we 19l
vassemble 1ct
nassembling,collecting 1cx
mmachine 1br
massembly 1
nconstruction 7k
nassembly 1
vassert_oneself 1gd
aasserted
aasserting,declarative
wassertion 1hp
aassertive
nassertiveness
pbureaucrat kf
passessor 1
aassigned no 8m
precipient
passignee 1
nassigning 1hx
nduty zf
nassignment 1
wassignment 15y
vassimilate 1gm
vassimilate 1fd
nassist 1ck
aassistant
vassociate,connect,link,relate
aassociate
gassociation 1d0
aassociative
aassorted,miscellaneous,mixed,sundry
gassortment,potpourri,variety
vassume,presume d7
aassumed,fictive,pretended
aassuming
wproposition 19r
wpostulate 1
wassumption,premise 1
nhypothesis,possibility,theory 1f6
nassumption 1
ncertainty 1i6
nassurance,confidence,self-confidence 1
vassure,ensure,insure
aassured
aassured
rassuredly
passyrian 7n
wassyrian 7g
taster gz
wasterisk 1j2
nplanetoid
nasteroid 1
aasteroid g9
nasthma 187
rastonishingly,surprisingly
aastounding
aastral
rastray
rastride
mastringent 185
aastringent
nmisconception 1fu
nfallacy 1
nastrology 1
pastronaut ra
pphysicist ek
pastronomer 1
aastronomical
aastronomical
nphysics 189
nastronomy 1
nastrophysics 1
aastute,shrewd
aasymmetric
rasymmetrically
nasymmetry
aasymptotic
rasymptotically
nat
wathabascan tn
patheist
peuropean t7
pgreek 1
pathenian 1
aathenian
aatheromatous
nsclerosis 1jg
natherosclerosis 1
aathletic
ndegree,level
nintensity 1
nforcefulness 1
nvigor 1
nathleticism 1
aatlantic
natm 18k
natmosphere 1jq
aatmospheric
natom
aatomic
aatomic,nuclear
ratonally
vcorrect,redress 1hk
vatone,expiate 1
ratop
nester 1ai
nnucleotide 1
natp 1
aatrioventricular
natrium
ratrociously
aatrophic
aatrophied
natrophy 1hl
vdecrease,diminish,lessen 1j7
vshrink,wither 1
vatrophy 1
pspecialist 160
pattache 1
nattachment 10c
mattachment 16e
vfight
vattack 1
vnote,remark 16x
vcomment,point_out 1
vcriticize 1
vattack 1
aattacking
vattain st
aattainable
aattained
nattainment 1d0
nattainment 12n
nattempt,effort,endeavor,try 1gk
vattempt,set_about,undertake 18h
aattempted
vattend,go_to
pattendant 1di
aattendant
aattended
nattending,attention
aattentive 1hq
rattentively
nattentiveness,heed,regard 3
vbear_witness,evidence 1fi
vattest,certify,evidence,manifest 1
vattest 10o
mfloor 1ky
mattic,loft 1
aattic
mattire,dress,garb 1et
vdress 1k8
vattire,dress_up 1
aattired,dressed,garbed
pattorney,lawyer 1gn
vpull 1b9
vattract,draw_in,pull_in 1
wattraction
nattraction,attractiveness
aattractive
aattractive dq
rattractively,beautifully
aattributable
nattribute
nattribution
aattributive
aatypical
ngame 1hi
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
naudacity z2
naudible 19g
aaudible
raudibly
gaudience 56
naudit
vaudit lv
vperform 1eq
vaudition 1
mauditorium 1m2
aauditory
naug,august bx
vincrease 1k0
vaugment 1
aaugust,lordly
bbird t1
bseabird 1
bauk 1
paunt lt
raurally
maureomycin hw
aauspicious
rauspiciously
nsolution sb
naustenite 1
aaustere
ndiscipline
nausterity 1
aaustralasian
paustralian wp
aaustralian
baustralopithecus tc
paustrian 3l
aaustrian
aauthentic
aauthentic,veritable
vauthenticate 1x
ncredibility
nauthenticity 1
pauthor,writer
vpen,write 1fn
vauthor 1
aauthoritarian
aauthoritative
rauthoritatively
gauthorities,government,regime 1if
npower,powerfulness
ncontrol 1
nauthority,potency 1
wauthorization,mandate 1bo
aauthorized da
nauthorship,writing ds
aautocratic,peremptory
nenergy
nradiation 1
nlight 1
nfluorescence 1
nautofluorescence 1
minstrument 1i8
mweapon 1
mgun 1
mfirearm 1
mautoloader 1
vautomate 1lf
mautomatic 2
aautomatic
aautomatic,machinelike
rautomatically
ntechnology fc
nautomation 1
vautomobile 1gp
aautomotive
aautonomic
aautonomous,sovereign
nfreedom
nindependence 1
nautonomy,liberty 1
nautopsy,pm o2
aautosomal
nseason 17q
nautumn,fall 1
aauxiliary,subsidiary,supplemental,supplementary
nusefulness
navail 1
vavail fn
vavail 107
nsuitability
navailability 1
aavailable
navarice ak
ppersonification
pavatar,embodiment,incarnation 1
vpenalize,punish
vavenge,retaliate,revenge 1
navenue ey
ndatum 1m3
nstatistic 1
naverage,norm 1
vaverage q3
aaverage,mean
vforestall,preclude,prevent
vavert,avoid,head_off,stave_off 1
gaviation
paviator 1hj
aavid
navocado gl 1eg
vavoid
vavoid
navoidance 1pc
navoirdupois
aavowed
vawait
vawake,awaken,wake,wake_up 1o3
aawake
vawaken,wake_up 1mu
aawakened bo
nawakening bq
ngrant vi
naward,awarding 1
vaward vo
vgive
vaward,grant 1
aaware
nawareness g6
aaway 1mm
raway,forth,off
nwonder sl
nawe 1
vawe zn
aawed
aawed,awestruck
aawful,unspeakable
aawful,dread,dreadful,fearful,frightening,terrible zm
rawful,awfully,terribly
rawhile
aawkward
aawkward
rawkwardly
aawry,cockeyed
mtool 1kk
mcutlery 1
max,axe 1
vcut 1fu
vhack 1
vax,axe 1
aaxial
raxially
aaxillary
waxiom,maxim sw
aaxiomatic
naxis
mrod 1kw
maxle 1
ncell
nfiber 1o1
naxon 2 1
nazimuth om
aazo
waztecan 10s
vbabble 17m
vchatter 17n
vbabble 1
poffspring pt
pchild 1
pbabe,baby,infant 1
ababelike
vbaby,coddle,pamper 1mb
pbabylonian fy
ababylonian
vlive
vbach,bachelor 1
pbachelor 1a4
bbacillus 1eo 1ep
nback
vback,endorse gs
vback 1jm
aback
rback
vdraw_back,move_back,recede,retreat,withdraw 1jp
vback_down,back_off,back_up 1
vback_out 5
nfortitude 54 un
nbackbone,guts 1
mrepresentation 1nb
mscenery 1
mbackdrop 1
abacked
phelper
psponsor 1
pbacker 1
nbackground
nrepresentation
npercept,perception 1
nbackground 1
nbackground 1ou
vbackground 1lq
nbacking,patronage 1lg
mlayer 1rb
mbacking 1 1m4
gbacklog
mbag u1
mbackpack,haversack,knapsack 1
vbackpack u5
msurface 1rh
mplatform 1
mstage 1
mbackstage,offstage,wing 1
rbackstage
abackstage
abackward
rbackward,backwards,rearward
rbackward
lbackwoods
ltract
lfield 1
mgrounds,yard 1
mbackyard 1
nmeat
nbacon 1
abacterial
pbiologist nt
pbacteriologist 1
nbad,badness
abad 2k
rbad
rbad
wemblem
wbadge 1
nbadge c7
vlabel,mark,tag 17o
vbadge 1
pbadger 12a
vbeset,harass,harry,plague pi
vcrucify 1
vbadger,bug,tease 1
rbadly,severely
rbadly,ill,poorly
nbadminton 1h2 6w
gbaffled
abaffling,knotty
vbag 1mv
mbaggage,luggage v6
abaggy
mbagpipe 1nd
ntemptation rw
nbait 1
vmock 1oj
vbait,taunt,tease 1
vcook 1rv
vbake 1
abaked,parched,scorched,sunbaked
abaked
nbaking jd
abaking
nequilibrium 1p6
nbalance 1
vbalance 1dz
vbalance
abalanced
mbalcony 1t0
vgrow 1s7
vbald 1
abald
abald
abalding
mpackage,parcel vu
mbundle 1
mbale 1
abaleful
wbalinese 13v
vdecline,refuse 1sl
vdisobey 1
vbalk 1
pbalkan aa
abalking
mball 1ag
vwind,wrap 1jk
vball 1
wopus 1rr
wsong 1
wballad,lay 1
wpoem 1rv
wballad 1
mballast 1rm
pdancer 1h6
pballerina 1
ndancing 1ig 1hy
nchoreography 1
nballet 1
wballet 1s2
aballistic
mballoon 154
mplaything,toy 1ty
mballoon 1
vtouch
vpalm 1
vmanipulate 1
vpilot 1
vballoon 1
wballot 1im
nballot,vote,voting le
vvote 1dn
vballot 1
mstadium 1u8
mballpark 1
pplayer 1j3
pballplayer 1j3 1
mroom 1uc
mballroom 1
tbalsam 1q0
abaltic
mobstruction 1ug
mbarrier 1
mbalustrade,banister 1
nwood 1sh
tbamboo 1
wdecree,fiat 1j2
wban,prohibition 1
venjoin,order 1im
vcommand 1
vforbid,prohibit,veto 1
voutlaw 1
vban 1
vban 3
tbanana 13z
nbanana mp 1kk
gband,circle
gband 1q9
vtie u6
vband 1
mbandage 1v0
vbandage u9
abandaged
abanded
pthief ep
pbandit 1
nbandwidth
vcompete,vie
vplay 1
vbandy 1
nimpinging,striking 1vd
nimpact 1
nblow 1
nbang,bash,smash 1
nnoise 1vh
nbang,blast,clap 1
nhair
nhairdo 1
nbang 1
vbang,slam 1j
vsound
vbang 1
vclose,shut
vbang,slam 1
rbang,slap
nbanging b
nconflict,struggle 1w9
nfight,fighting 1
nbanging 1
vexpel,throw_out 1lv
vbanish,ostracize 1
mbanjo 1qn
nbank gq
gbank 1r8
vtip 1m0
vbank 1
vborder,surround
vbank 1
pfinancier
pbanker 1
nbanking 1nt
punfortunate
pbankrupt 1
vdeny 1q3
vwithhold 1
vdeprive 1
vbankrupt 1
abankrupt
nbankruptcy 1e1
nbankruptcy 1wj
abanned
memblem 1fm
mflag 1
mbanner 1
abanner
rbannerlike
gparty fs
gbanquet,feast 1
vhost xk
vbanquet 1
pbanshee 1dc
whumor,wit
wbanter 1
vbanter,chaff,kid 42
pbantu 1bi
abantu
nsacrament 1st
nbaptism 1
pbaptist xk
vdesignate
vlabel 1
vcall,name 1
vbaptize 1
mbar,saloon 2o
vbar 2c
vprevent
vhinder,impede 1
vimpede,obstruct,occlude 1
vbar,barricade,block 1
wbarb,shaft 12x
pprimitive
pbarbarian,savage 1
abarbaric
abarbarous,brutal,cruel,fell,savage,vicious
vgrill 4m
vbarbecue 1
abarbed,biting
mbarbell 1ee
vbeautify 14k
vbarber 1
msedative 1n4 1n5
mbarbiturate 1
vuncover
vbare 1
abare,naked,nude
abare,scanty
rbarefoot
abarefoot
rbarely,hardly,scarce,scarcely
wbargain 1a9
vbargain mw
wbargaining mu
mvessel 192
mboat 1
mbarge 1
vhasten,race,rush,speed 1qu
vbarge 1
nbarium 18g
tbark
vbark 1fe
ngrain 17u
nbarley 1
mbarn 1y2
pincendiary hq
pbarnburner 1
mbarnyard nu
mbarometer as
pnoble,nobleman 1o1
pbaron 1
abaronial,imposing,noble,stately
abaroque
mquarters 1x1
mbarrack 1
wbarrage
nfire,firing 110
nbarrage 1
vbarrage e4
abarred
mbarrel 19k
mbarrel 118
vbarrel 1aa
abarreled
nbarrels
lbarren,wasteland
abarren,bleak,desolate
mbarricade 49
mbarricade 4a
ndifficulty
ndeterrent,hindrance 1
nobstacle 1
nbarrier 1
nbarrier
mbars 1fx
pemployee 1rt
pbartender 1
nbaryon ws
abasal
mbase 1a0
vbase
abase
nbaseball 1nt dn
abased
abased
nbaseline pi
mbasement,cellar eb
abashful
wbasic
abasic 8
abasic
rbasically,essentially,fundamentally
abasidiomycetous
tbasidium
tbasil 18n
mbasin 126
nbasis
nbasis,groundwork hm
vbask,enjoy,relish,savor
vlie
vbask 1
mbasket 12c
nbasket
nbasketball,hoops 1oe e8
abasophilic
npitch
nbass 1
wbass 1sv
abass
mbassinet 14j
pbastard,prick
vwet 1xt
vdampen,moisten 1
vbaste 1
gbastion 1ve
bbat wj
nbat 1w3
vbat 65
gbatch
vcategorize
vclass,classify,sort_out 1
vgroup 1
vbatch 1
mbath 12y
nwash,washing 1ic
ncleaning,cleansing 12l
nbathing 2 1
nbath 1
nswim,swimming 1p3
nbathe 1
vcleanse 32
vbathe 1
venclose,envelop kg
vbathe 1
pbather 198
nbathing 1pb
mbathroom 6b
mbathtub,tub 13c
mbaton ap
abats,crackers,nuts
pbatsman,batter,hitter,slugger 6g
gbattalion 1es
vstrike 6u
vbatter,buffet 1
abattered
abattered
gbattery m5
mbattery 1vr
nbatting gf
vbattle,combat gs
lbattlefield,battleground 9b
mdoor 6l
mbatwing 1
abawdy
vshout 1ij
vbawl,bellow 1
nbay
vbay 1im
abay
mknife du
mbayonet 1
moutlet 21c
mshop,store 1
mbazaar 1
rbc
nbe,beryllium 1by
vbe_after,plan 1d3
vbe_born 20o
vprove,turn_out 20x
vensue,result 1
vbe_due 1
vconjoin 1h5
vmate 1
vbe_intimate 1
nbeach
vbeach 1a3
lbridgehead 1d8
lbeachhead 1
wbeacon
vshine
vbeacon 1
mjewelry 1l3
mbead 1
abeaded
mbeads
abeady,buttonlike
bbeak wb
bbeak wc
vbeak,peck 1a
abeaked
abeaklike 1
wbeam
mpiece
mbeam 1x1 1
vgrimace 1wx
vsmile 1
vbeam 1
abeaming
nvegetable u8
nbean 1
vbean 8g
bcarnivore yx
bbear 1
vfeature
vbear 1
vbring_forth,produce 1va
vbear,birth,give_birth 1
vurge 1jx
vbear_on 1
vbear_out 1v4
vbear_witness,testify 1jv
nbeard,whiskers 7b
vlie
vline 1
vrim 1
vbeard 1
abearded,whiskered
abeardown
pbearer,carrier 1bk
pcourier,messenger 1bl
pbearer 1
nrelatedness
nbearing 1
lroute
ldirection 1
lbearing 1
nconduct,demeanor
nmanner 1
nbearing,mien 1
abearing
pbeast,brute,wildcat 1gg
lbeat 8
nbeat,heartbeat,pulse 23f
wbeat,rhythm
vdefeat,overcome
vbeat,beat_out,crush 1
abeat
abeaten
nbeating 7r
gsubculture
gcontemporaries,generation
gbeats 2 1
plover
pbeau,boyfriend 1n6 1
abeautiful
vbeaver 235
vbeckon,wave vn
vbecome,get 22w
abecoming
mbed 18f
abedraggled
mbedroom 9i
lside 1fc
lbedside 1
mbedstead 18k
nbedtime fi
nbeebread 19u
tbeech 1zl
bbovine 10a
bcattle,cows,oxen 1
bbeef 1
nbeef ca
vcomplain,plain
vbeef 1
abeefy,burly,husky
mworkplace
mbeehive 1
tbeet 1dg
bbeetle 139
vhang
vbeetle 1
abeetle
vcome_about,go_on,happen,occur,take_place
vbefall 1
vbefit 1wx
abefitting uu
rbefore,earlier
rbeforehand
abefuddled
vplead x2
vbeg,implore 1
vbeg,solicit 1sp
pbeggar 8l
velude 182
vresist 1
vbeggar 1
wsolicitation xg
wbeggary 1
vbegin,commence,set_out,start,start_out
nbeginning,commencement,kickoff,outset,start
abeginning
tbegonia 13q
nrole nl
nstead 1
nbehalf 1
nbenefit,welfare 1mj
ninterest,sake 1
nbehalf 1
abehavioral
abeheaded
rbehind
abehind
vsee 1vq
vbehold 1
vwork_at,work_on 24s
vbelabor 1
vbelabor l1
abelated
nejection 25z
nbelching 1
nresponse
nreflex 1
nbelching 1 4
mtower 25k
mbelfry 1
pbelgian mi
abelgian
vdiffer
vdepart,deviate,vary 1
vbelie,contradict 1
nbelief,feeling,impression,notion 231
abelievable,credible
rbelievably
vbelieve 209
vbelieve_in 1
pbeliever,worshipper
nbelieving
mbell 20r
vbell 1lh
pwoman 21j
pgirl,miss 1
pbelle 1
tbellflower 1f9
pbelligerent,fighter
abelligerent
rbelligerently
wcry,outcry,shout,yell 20y
wbellow,hollering 1
mblower 212
mbellows 1
nfat 12h
nbelly 1
vexpand 1kj
vswell 1
vbelly 1
vbelong 25u
vbelong 25v
vbelong_to
nhappiness 1qw
nbelonging 1
abeloved,darling,dear
rbelow,beneath
rbelow
abelowground,underground
mbelt vi
mbelt 20h
vsing 1o5
vbelt 1
vbelt cu
abelted
mbench 1bi
vbench
nbend,crook,turn vq
nbend,bending 1pi
msegment
mbend 1
vturn
vbend 1
abended
nbends 1x0
nworship 235
nprayer 1
nbenediction 1
nbenefice 1w5
vendow
vbenefice 1
abeneficial 1pg
pbeneficiary q1
abeneficiary
nbenefit 1dk
vbenefit,profit 21t
vbenefit,do_good 1el
abenign
nbent 137
abent
nhydrocarbon 1ya
nbenzene 1
nbequest,legacy 1jq
nbereavement,mourning 1r0
nberry zj 1xe
vcollect,gather
vberry 1
aberrylike
nberth,post 1zk
vbeset rg
rbesides
abesieged
vbesmirch
vdirty,soil 25s
vbesmirch 1
abespectacled 1r8
nbest ng
vbest 4n
abest
rbest
rbest
abestial,brute
vbestow j2
vbestow
ninvestment 1er
nspeculation,venture 1
nbet,stakes 1
vspeculate
vhazard,venture 1
vpredict 1
vbet 1
vwager d8
vbet_on,game,stake 1
wbeta 29b
abeta
tfoliage,leaf
tbetel 1
vbethink
vmeditate,mull,muse,ponder,reflect,think_over
vbethink 1
vdisclose,divulge,expose,give_away,let_out,reveal 23a
vbetray 1
vwrong 24m
vvictimize 1
vdeceive 1
vbetray 1
nbetrayal 24u
abetrothed
nbetter 1qd
voutdo,surpass 5j
vbetter 1
vbetter 285
abetter
abetter
rbetter
abetting
rbetween
rbetween
mbevel hq
vbevel jg
gbevy sh
vlook_out,watch_out
vbeware 1
vupset 1od
vbewilder 1
abewildered,confused
rbewilderingly
nconfusion,disarray 29m
nbewilderment 1
vbewitch,capture,charm,entrance,trance
rbeyond
vinfluence 1pv
vbias 1
abias
abiased
mcloth,fabric,textile 29o
mbib 7h 1
vconsume,ingest
vdrink 1
vbib 1
wbible,scripture 281
abiblical,scriptural
abibliographical
wbibliography 1ev
nbiceps 29j
wbickering 1eg
mbicycle 1l8 1cm
vride 22x
vbicycle,bike,pedal 1
wbid,bidding,command 2al
nbid pi
vbid
vgreet 22d
vbid 1
vbid 5k
pbidder 11w
tbiennial 25u
abiennial
abig,large rj
rbig
rbig
abigger,larger 3
vbight 19n
mbike,motorcycle 1lp 1d3
abilateral
rbilaterally
nbile
abilingual
wbill 1z2
vbill
vbill 23z
abilled 8j
abilliard
nbilliards p7
nbillion 21p
abillion
nbillionth 2b6
abillionth
vgo_up,move_up,rise 23s
vsoar 1
vbillow 1
mbin 1dl
vbin 22i
nstar
nbinary 1
abinary
nbind c9
vbind,bond,stick,stick_to 9h
mbinder u6
nbinding pw
abinding
mbinoculars ns
nbinomial 28h
abinomial
abiochemical
pchemist 177
pbiochemist 1
nchemistry 20u
nbiochemistry 1
abiographical
wbiography 23m
abiological
rbiologically
abiomedical
ntrial r0
nbiopsy 1
mbioweapon o6
abipedal
abipinnate
tbirch h6
vflog,lash,slash,whip
vbirch 1
abirch
vwatch
vbird 1
mbirdhouse 2bw
vpropel 21z
vhit 1
vbirdie 1
nrefraction
nbirefringence 1
nbirth 75
nbirth 275
nbirthday 19g
lplace,spot
lbirthplace 1
nbirthright
nbread 1m0
nbiscuit 1
nbiscuit,cookie
nbismuth 1ms
bbison 18k
nbit
nbite 2ad
nbite,morsel
vgrip 137
vbite 1
vbite_off 1
vlet_out,utter
vbite_out 1
pbiter
nbitter 1ly
vbitter 2ah
rbitter
abitter
abitter
rbitterly
rbitterly
nbitterness,rancor,resentment 1q6
nbooze,liquor,spirits 1mi
nbitters 1
abittersweet
abituminous
abivalent
bmollusk 1by
bbivalve 1
abivalve
abizarre,eccentric
nblack,blackness 1g6
vblack,blacken 2c9
ablack
vblack_out
vdarken 2cc
vblack_out 1
vedit 2b3
vblack_out 1
vblack_out 2cg
nblackberry 5n 231
vblackberry 5m
mblackboard 2de
ablackened
nblackening 2c1
ablackish 23q
pblackmailer x3
nillumination
ndark,darkness 1
nblackness 1
npause
nblackout 1
nblackout 4
nbladder
abladderlike
tblade 57
abladed
wblame 250
wcriticism
wrebuke,reprimand,reproof 1
wreproach 1
wblame,rap 1
vblame,fault
vblame tm
ablame,blamed,blessed,damned,darned,goddam,goddamned,infernal
abland,insipid,vapid
rblandly
nblandness
vblank h1
ablank
vblanket y2
ablanket,broad
nblaring,clamor,din iu
vblaspheme,curse,cuss,swear 20w
ablasphemous
nhitting 2eu
nblast 1
vmake_noise,noise it
vblast 1
vblast,smash kf
ablasting
bblastula 1x8
nvisibility
nblatancy 1
ablatant
ablatant,clamorous,vociferous
nreaction
noxidation 1
ncombustion 1
nflame 1
nblaze 1
nblaze 2eu
vblaze cx
vfire
vshoot 1
vblaze,blaze_away 1
vperform
vblaze_away 1
ablazing,glaring
nwhite,whiteness 1i2
nbleach 1
vbleach 2cv
ableached,faded
ableak
rbleakly
veject
vbleed,hemorrhage 1
nbleeding,hemorrhage 2d7
nblemish 17t
vdamage 2d3
vimpair,mar 1
vblemish 1
ncombining 2ff
nblend 1
vmingle,unify 2d8
vblend 1
ablended
ncompounding 2e2
nblending 1
vbring_up,conjure_up,invoke 288
vbless 1
ablessed
ablessed
ndeterioration 2ft
ndesolation 1
nblight 1
vblight,plague h
ablighted
gblind
vblind
vblind 2do
ablind
ablind
ablinded 2
ablindfolded 3
rblindly
rblindly
nblindness 2g6
vblink 24h
nelation 2g9
nbliss 1
ablissful
rblissfully
nimperfection
nfault,flaw 1
nblister 1
vblister 9v
ablistering
ablithe
ablithe,lighthearted
rblithely,happily
nstorm
nblizzard 1
nlump,swelling 2e1
nbloat 1
gbloc 1op
vblock,hinder,obstruct ry
nblockade 2h4
ablockading
nblockage 2gt
ablocked
pblocker 25g me
nblocking 2bq
pbloke,chap,cuss,fella,fellow,lad 20b
pblond,blonde
ablond,blonde
nblood
vblood 10r
ablooded
bdog eg 1zo
bhound 1
bbloodhound 1
abloodless
nkill,killing 2fl
nhomicide 1
nmurder 1
nbloodshed 1
abloodstained,gory
nbloodstream c
abloodsucking
abloodthirsty
vspread_over
vbloody 1
abloody 6 4 3
rbloody,damn
nbloom,blooming
tbloom,blossom,flower
vbloom,blossom,flower 1vk
ablooming
vblossom,unfold 1vm
nblot 2a
vblot_out,obliterate 2fd
nblotch 2
ablotched
mblouse 2bd
nblow 21j
vbreathe
vexhale 1
vblow 1
vblow
vblow_out 2gx
vblow_up,detonate,explode 2gy
vblow_up vo
nseafood
nblowfish 1
nblowing
ablown
nlipid 1vp 28o
noil 1
nblubber 1 2fy
vcry,weep
vblubber 1
mstick 2cz
mbludgeon 1
nblue 1l9
mblue 2by
vblue 2hd
ablue,bluish
ablue
tbush,shrub 2dw
tblueberry 1
bfish 1p5
bteleost 1
bpercoid 1
bbluefish 1
wblues 2go ow
nridge
nbluff 1
wfalsity,untruth 2ag
wdeception,misrepresentation 1
wbluff 1
vbluff
abluff
nerror,fault,mistake 2j8
nblunder 1
vdisrespect 2en
vbreach,violate 1
vblunder 1
vweaken 2go
vblunt 1
ablunt
ablunt
ablunt,candid,forthright,frank
nblur ru
vblur
vblur 2gv
vblur,obscure 2gw
ablurred,fuzzy
vblush,crimson,flush,redden 2i9
ablushing
nconfusion
nbluster 1
wfanfare
wbluster 1
vbluster 1j
vmislead 2dx
vexaggerate 1
vbluster,boast,brag 1
ablustery
gcommission,committee 1xe
gboard 1
nlumber,timber 2jh
nboard,plank 1
vcome_in,enter,get_in,get_into,go_in,go_into,move_into
vboard 1
vdwell,inhabit,live,populate
vboard,room 1
nboarding 2k3
mhouse 2ib 2jm
mboardinghouse 1
mboards s7
wboast 2ka
vboast,sport h9
aboastful
vboat 9u
ntravel,traveling,travelling 2ev
nboating 1
nboatload
psailor 2cs
pseaman 1
pboatswain 1
vbob
vindicate,signal 2en
vbode,omen,presage 1
mbodice 2dv
abodied
abodily
rbodily
vmean 2er
vrepresent,stand_for,symbolize 1
vembody,personify 1
vbody,personify 1
pbodybuilder
nlabor 22d
nexertion 1
nexercise,exercising,workout 1
nbodybuilding 1
pdefender,guardian
pbodyguard,escort 1
aboeotian
nbog
vdecelerate,slow,slow_down 10j
vbog 1
aboggy,marshy,muddy,swampy
abogus,fake,phony
pindian 1pe
pbohemian 1
abohemian
ninfection 2ky
nboil 1
vboil 2jz
vboil 2k0
vboil 2iq
aboiled,stewed
mboiler 1nl
nheating,warming
nevaporation
nboiling 2 1
rboiling
aboisterous,unruly
wfont,typeface 2lx
wbold 1
abold zh
abold
rboldly
tboletaceae
pbolshevik
mcushioning,padding 2lb
mpillow 1
mbolster 1
vfortify,strengthen 2j8
vreinforce 1
vbolster 1
ndischarge 2lk
nlightning 1
nbolt 1
mbolt 2gf
mbolt 2gg
nrush 2gm
nbolt 1
vbolt
vlock 1kx
vbolt 1
vswallow
vbolt 1
rbolt,rigidly,stiffly
mbomb 2gm 1no
vbomb 11l
mbomber 1wu 1x3 1x5
nbombing 1oh
mchamber 1bl
mbombproof 1
bbombus 1sn
nbond 21u
nbond 2aj
nsubjugation
nbondage 1
nbonding
pslave
pbondsman 1
nbone 2k5
vbone 2j8
abone
aboned
mbones,castanets 2h4
nfire 2mg
nbonfire 1
mheaddress,headgear 2g6
mhat 1
mbonnet 1
nstimulant,stimulation,stimulus 2k4
nbonus,fillip 1
abony,scrawny,skinny
vboo 23q
pbooby
wbook 1ar
vplan
vschedule 1
vbook 1
vbook 2ar
vbook 2gm
mbookcase 1rf
abooked
pbooker 1wa
nemployment 2en
nbooking 1
mshelf 2hq
mbookshelf 1
nboom,roar,roaring,thunder rm
vboom,din rh
vreturn 2fz
vboomerang 1
nboon 24t
aboon
nboost,encouragement 2he
nboost 2jb
velevate,lift,raise 2da
vboost,hike 1
vboost 114
mboot 2nb
vkick tc
vboot 1
mbooth 1rz
mbooth,stall t2
nmarketing,merchandising,selling 24y
nbootlegging 1
nbooty,loot,plunder
tboraginaceae
nborate 1xz
lboundary,bounds 1z1
lborder 1
vinclude
vcontain 1
venclose,hold_in 1
vborder,bound 1
vborder,frame,frame_in rr
vborder_on 1ds
abordered
aborderline,marginal
vbore
vbore,drill y4
abored
abored
nlonging,yearning 1qt
ndiscontent 1
ndissatisfaction 1
nboredom 1
nboring,drilling 1em
aboring,irksome,tedious,tiresome,wearisome
aborn
nboron
ldistrict,territory
lborough 1
vborrow 2im
vborrow 2im
pborrower 16z
nborrowing 2df
bbos 1v0
nseparation
nisolation 1
nconcealment,privacy,secrecy 1
nbosom 1
nbreast
nbosom 1
mbosom 2ok
nbosom 2iq
vconceal,hide
vbosom 1
psuperior 2eg
psupervisor 1
pboss,foreman 1
pemployer 2ej
pboss 1
vboss,emboss 2ny
aboss
pbotanist wx
gbotany,flora,vegetation
aboth
ndisturbance 2kx
nbother,trouble 1
vstruggle 26x
vlabor 1
vstrain,strive 1
vbother 1
mbottle 1rr
vstore 2j1
vbottle 1
nconfiguration,contour,shape
nnarrowing 1
nbottleneck,constriction 1
lsurface 1p
lbottom,underside,undersurface 1
lbottom 20s
vbottom 24j
abottom
abottomed
abottomless
mboucle ft
abouffant,puffy f7
tstem
tbranch 1
tbough 1
nrock,stone
nboulder 1
mboulevard 1wn
nelasticity
nbounce 1
nbounce,leap,leaping 2qa
vbound,jump,leap,spring
vbounce,rebound,ricochet 1
vbounce dw
vbounce_back gv
nbouncing 28f
nbound,boundary
vbound,confine,limit,restrict,throttle
abound
abound
abounded
aboundless,unbounded
mbouquet 29a
pconservative 2lm
preactionary 1
pbourbon 1
ndivision 2nf
nbout 1
abovine
mfastening 2l2
mknot 1
mbow 1
mbow 89
vbow 1ib
nbowel,gut,intestine 2q2
lbowels
mbower 2qg
mbowl 1t5
nconcavity
nbowl 1
mware 1c7
mtableware 1
mdish 1 1ta
mbowl 1
vwheel 2jm
vbowl 1
pbowler 2fi
nbowling 159
mcord 2qt
mbowstring 1
mbox 1ti
mcompartment wj
mbox 1
vbox,package uy
mboxcar 228 1tm
aboxed 37
pboxer kw
mgarment 2kt
mundergarment 1
munderpants 1
mboxers,drawers 1
nboxing 2ft
pboy 2ar
pboy 2ar
nchildhood 2ay
nboyhood 1
aboyish
mbrace 2m4
vprepare,ready 2p7
vbrace,poise 1
vbrace,steady 61
vhold_up
vbrace 1
abraced
mbraces 2mb
abrachial
mbracing 2md
vbracket 6
abrackish
nsheath
tbract 1
abracted
nbraid wa
vtissue,weave 2kh
vbraid 1
abraided
nbrain
vbrain xw
nbrainwave
abrainy,brilliant
abraised
mbrake 2ms
vhalt,stop
vbrake 1
mbrakes 3
tbramble 2np
nchaff,husk 2q2
nbran 1
gbranch,subdivision 266
vbranch 26d
abranched,forked
nbranching,fork 2qv
abranching
wname
wbrand 1
nform,kind,sort 2pm
nbrand,make 1
vbrand 2qa
abranded
vbrandish 2ik
vdisplay,exhibit
vbrandish 1
nbrandy fr
abrash
nbrass 1yg
tbrassica 1zb
pwarrior
pbrave 1
vfight,oppose 18i
vhold_out,resist 1
vdefy,withstand 1
vbrave,endure 1
abrave,courageous
rbravely
abrazen,insolent
rbrazenly
pbrazilian 231
abrazilian
nomission ac
nbreach 1
vopen,open_up
vbreach,gap 1
vbread 1d1
nintelligence 2s5
nbreadth 1
ndimension 2pd
nbreadth,width 1
nbreak 2mu
vlam,run_away 2tx
vflee 1
vbreak_loose,escape,get_away 1
vbreak_away 1
vbreak_away,break_off,chip 2sk
vtake_leave 2u2
vbreak_camp 1
vbreak_down 2rc
vbreak_down
vbreak_even
vbreak_even 195
vintrude,trespass au
vbreak_in 1
vbreak_off 2mf
vcut_off,disrupt,interrupt 1
vbreak_in 1
vbreak_in ov
vbreak_into h9
vbreak_into 2sy
vbreak_loose 2sz
vbreak_off,cut_short 2mm
vbreak_open t
vbreak_out,erupt
vbreak_out
vbreak_through 2mw
vbreak_through,come_through 1mb
vbreak_up,disperse,dissipate,scatter
vbreak_up,part
vbreak_with 1
mbreakable 1fq
nbreakaway 2sq
nbreakdown,dislocation 2e2
nnourishment,sustenance 23z
nmeal 1
nbreakfast 1
vbreakfast kk
nbreaking 2sw
ninsight 1l8
nbreakthrough,discovery,find 1
ndiscovery 2ux
nbreakthrough 1
nbreakup 2t0
nbreakup,separation 2pj
nbreast,tit 2dn
vconverge
vbreast 1
nbreastbone,sternum 1qp
abreasted
nbreath
nbreath 265
abreathed
nbreathing
abreathing
abreathless
rbreathlessly
mbreech 2uu
mtrousers 3t
mbreeches 1
gbreed
vbreed,engender,spawn 2nm
vbreed tb
nelegance
nbreeding 1
abreeding
nweather
nwind 1
nbreeze 1
vbreeze df
wbrevity
nbrevity
nbrewing 27l
nbribe 21f
vbribe 2ak
noffense 1hm
ncrime 1
nfelony 1
nbribery 1
mceramic 2qc
mbrick 1 2vh
ppartner,spouse 1uz
pbride 1
pbridegroom 2
mbridge 2vk
mcircuit 2qe
mbridge 1
vbridge 2b6
vbridge 2b7
mparaphernalia 2cp
mbridle 1
vbridle 1tt
wbrief 2ka
vbrief 2qg
abrief
abrief
mbriefcase 1yk
wbriefing 2wh
rbriefly
rbriefly
mbrig y7
gbrigade 2a1
pbrigadier 2gh
abright u3 h6
rbright,brightly,brilliantly
vbrighten 2u0
nbrightness
nbrilliance,glare 1
nbrilliance,grandeur,splendor 19
abrilliant,superb
rbrilliantly
mbrim 14v
vbrim tu
abrindle
nliquid
nwater 2n5 1
nbrine,saltwater,seawater 1
vsouse wj
vbrine 1
vcarry,transport 2mm
vbring 1
vbring 2ug
vbring_back,take_back 2
vbring_down,let_down,lower,take_down 2mq
voust
vbring_down,overthrow,subvert 1
vbring_down,impose,inflict 2re
vbring_forth,generate 2ph
vbring_forth 4a
vbring_forth,father,sire 2pj
vbring_forward 2mx
vbring_forward,call_up 2jj
vdemonstrate,present,show
vbring_home 1
vbring_in
vbring_on,induce 8
vcause,induce,stimulate
vcompel,oblige 1
vcoerce,force,pressure 1
vbring_oneself 1
vbring_out,reveal
vbring_up,parent,rear
ntransfer,transportation 2vs
nbringing,delivery 1
nbrink,verge 7c
vbrisk 2se
abrisk,spanking
abrisk,refreshing
rbriskly
mbristle 17a
vbristle uw
vbristle
abristly,prickly
abritannic
gnation
pbritish 1
abritish
ndainty,delicacy,treat 3f
ncandy 1
nbrittle,toffee 1
abrittle
pbroad rp
abroad,wide
wbroadcast
vpublicize 2se
vbroadcast,transmit 1
wcommunicating,communication 2ye
wtransmission 1
wbroadcasting 1
vextend 1bs
vbroaden 1
nbroadening 2wl
ndevelopment 209
nbroadening 1
rbroadly
wbroadside,circular 2l0
abrocaded,raised 2hd
vbroil 10u
vheat 2w1
vbroil 1
abroiled
moven 2s2
mbroiler 1
abroke
abroken
pbroker
vbroker 1nj
gbrokerage 2tr
nbromine
bhorse 1ur
bpony 1
bbronc 1
abronchial
nduct 1sw
nbronchiole 1
nbronchitis 2oi
nbronchiolitis 1
mbronchodilator 2oc
nbronchus 5
nbronze 24l
vdye 2xy
vbronze 1
abronze
abronzed,suntanned,tanned
gbrood
vthink_about
vmind 1
vbrood,dwell 1
nbrooding
nsadness,unhappiness 2je
nmelancholy 1
nbrooding 1
abrooding,contemplative,meditative,pensive,reflective
nstream
nbrook,creek 1
mbroom 2u3
vrub
vwipe 1
vbroom 1
ndish 55
nsoup 1
nbroth 1
pbrother 1yw
nbrotherhood
gbrotherhood,fraternity
nfriendliness 2jt
nbrotherhood 1
abrotherly
nfeature
nbrow,forehead 1
nbrow,eyebrow 147
vintimidate 29x
vbrowbeat,bully 1
nbrown 22t
vbrown 171
abrown,brownish
abrowned
pobserver
pspectator,viewer,watcher,witness 1
pbrowser 1
nbrucellosis 2pr
nbruise,contusion 2xy
vhurt 2xt
vinjure,wound 1
vbruise 1
gbrush,thicket b6
mbrush 2uy
vbrush v
vbrush 165
vreject 2wr
vbrush_aside,discount,dismiss,disregard,ignore,push_aside 1
abrushed
abrushed
ncare,tending 2ia
nbrushing 1
abrushy
nimmorality
nevil 1
nbrutality 1
ncruelty 2wd
nbrutality 1
rbrutally,savagely
nbubble
vemit lf
vbubble 1
abubbling,frothy
mbuck 2hm
vendeavor,strive 2il
vbuck 1
vbuck 300
mbucket,pail 23e
vbucket 2cg
mbuckle aj
vbuckle 202
vcave_in,collapse,fall_in 300
vbuckle 1
vbuckle,warp 302
bmount 2g
bbuckskin 1
tbuckwheat 2a5
abucolic
tbud jo
tbud
vbud 2f9
vbud
gbuddhism 2wh
pbuddhist
abuddhist
nreproduction
nbudding 1
abudding
pfriend
pbuddy 1
vbudge,stir
nfund 1rn
nbudget 1
nbudget 2p2
vbudget 1rh
abudgetary
pbuff,devotee,fan,lover 2n4
vbuff 17l
abuff
bbuffalo pb
vcow 1ca
vbuffalo 1
nbuffer 2sf
vmodify 30w
vbuffer 1
mbuffet 26f
pbuffoon,clown 1li
bbug 20s
mcarriage 2d5 24j
mbuggy 1
mbugle 2wq
vbugle 2uo
nbuild,physique
vbuild,construct 2uq
vdepend_on,depend_upon
vbuild_on,rest_on 1
vbuild_up 1fy
vbuild_up,work_up 2ga
nbuilder 303
nbuildup 2tm
abuilt
tbulb cq
mlamp 2x2
mbulb 1
mbulb
abulbous
nbulge,protrusion,protuberance
vbulge 31k
abulging,convex
abulging
nnumber 2ym
nbulk,majority 1
vbulk 5
abulky sa
bbull yj
pbull 2m6
wbull,shit
nbull jz
vbull 102
mmissile,projectile 1fa
mbullet,slug 1
wbulletin 2uv
vbulletin 51
vbulletproof 320
abulletproof
vmisrepresent 2pk
vpretend 1
vbullshit 1
pbully,rowdy 2g6
abully,cracking,dandy,swell
pbum,skunk
pwanderer 2bp
pbum,tramp 1 16z
vobtain 2xi
vbum 1
bbumblebee 223
nbump 318
vhit,impinge_on 199
vbump,knock 1
vbump,encounter,find
vdance
vbump 1
vkill
vbump_off,murder,off 1
mglass 263
mbumper 1
nbun ra
gbunch,clump,cluster
gbunch,gang 1ms
vcluster 1mo
vbunch 1
vbunch,cluster 32s
gbundle,package,packet
vpack 17p
vbundle 1
mbunk 26e
mbunk zz
mobstacle 19c
mbunker 1
vbunker rx
mbunting u8
wbuoy
vbuoy 2wv
abuoyant
abuoyant,perky
tbur,burr
vbur 254
nheadache,worry hl
nburden,encumbrance 1
mburden,load,loading 345
vburden,weight 320
aburdened
aburdensome,taxing
mbureau,dresser 28v
gbureaucracy 2oy
abureaucratic
vburgeon 2ih
pburglar 199
nburglary 90
noccasion
nceremonial,ceremony 1
nfuneral 1
nburial 1
aburied
vburke 15
nburn 2v3
nburn,sunburn,tan 34s
vdestroy,ruin
vburn,burn_down 1
vburn 12u
vburn 33v
vburn_down 1
veat_up,exhaust,run_through,use_up,wipe_out 2k0
vburn_off 1
vburn_off 25w
aburned
mburner 2lu
nburning 33i
aburning
aburnt
mburr 34z
nhollow 1r3
nburrow 1
vdig 265
vburrow,tunnel 1
nredness 32p
nbursitis 1
nburst,explosion 33s
nburst,salvo,volley 16s
vburst 34e
vburst
vburst 34g
vburst_out 2zu
vburst_out,pop_out 1xo
aburundi
vbury gt
vlay,put_down 2h4
vbury,inter 1
mbus 2gs
vtransport 2vl
vbus 1
pbusboy 16m
lbush
gbush,scrub gr
vbush 2ku
abush
nbushel 2ur
abushwhacking
abushy,shaggy
rbusily
pbusinessman
gprofession
gbusinessmen 1
vbust 1a
vbustle,hustle
abustling
vbusy,occupy 35g
abusy
rbut,just,merely,only,simply
vbutcher,slaughter 2p
pservant 2yy
pmanservant 1
pbutler 1
mhandle
mbutt 1
vbutt 15f
nbutter 2g2
vbutter 1q7
tbuttercup 2fh
nfat oe
nbutterfat 1 34b
bbutterfly 25c
vhurry 2zd
vdart,fleet,flit,flutter 1
vbutterfly 1
mbutton g9
mswitch 31c
mbutton 1
vbutton 2ta
abuttoned
mhole 36o
mbuttonhole 1
vbuttonhole,lobby 121
mbuttress 36q
vbuttress ld
abuttressed
npurchase
nbuy,steal 1
vbuy,purchase 319
vbuy_out,buy_up 1
pcustomer 2gk
pbuyer 1
npurchase 2w2
nbuying,purchasing 1
nbuzz 375
nbuzz 332
vbuzz 1bk
vfly,wing 302
vbuzz 1
vbuzz 36k
abuzzing
nwar,warfare 37s
nbw 1
rby,past
nconsequence,effect,result
nby-product 1
mby-product 2ha
npast
nbygone 1
abygone
mhighway 2ej
mbypass 1
vbypass,get_around 1is
pbyzantine 2ca
abyzantine
mcab gr
mshelter 37n
mtent 1
mcabana 1
ncabbage 15d
vsteal
vcabbage,pilfer 1
mcabin gy
mcabin o7
vconfine
vcabin 1
mcabinet 2ck
mwoodwork 1w4
mcabinetwork 1
wtelegram
wcable 1
mcable 32v
mrope 384
mcable 1
vcable,telegraph,wire 2y5
tcacao 33r
mcache 387
vcackle 2pm
vcackle vr
vlaugh
vcackle 1
tsucculent 33y
tcactus 1
ncadaver,corpse
acadaverous,emaciated,gaunt,haggard,pinched
wcadence
wcadenza 1ey
ncadmium 2j0
mrestaurant 38i
mcafe 1
mcafeteria 2
ncaffeine 2gj
mcage 1yb
nconstraint mm
ncage 1
vdetain
vcage 1
acagey,clever
mcake 231
vcake rm
ncalamity,catastrophe,disaster,tragedy 32i
acalcareous
ncalcification
vharden 384
vcalcify 1
nspar 2ne
ncalcite 1
ncalcium 2jk
acalculated,deliberate
acalculating,scheming
rcalculatingly
ncalculation,computation 2dm
ncalculus jm
norganization
ncalendar 1
wcalendar 2ea
vcalendar mn
byoung 2s4
bcalf 1
ncaliber,quality 1q2
nlength g8
ndiameter 1
ncaliber 1
vcalibrate 2uk
acalibrated,graduated
ncalibration 35k
mcalico zy
acalico
pcalifornian 2jp
pruler
pmuslim
pcaliph 2 1
wtelecommunication 2jq
wcall 1
ncall 25i
vcall 1cx
vcall_back
vcall_back,call_up,recall,recollect,remember
vcall_for,demand,necessitate,need,require
vcall_in 2xz
vsend_for 1fc
vcall_in 1
vcall_on 22h
vcall_out,cry,cry_out,exclaim 2wq
vcall_out 2rq
vcall_up,phone,telephone 304
pvisitor 2is
pcaller 1
acaller
ncalling,career,vocation 320
vinure 31b
vcallous 1
acallous
acalloused
rcallously
ncallousness
acalm,serene
vcalm_down,cool_off 39m
rcalmly
ncalving
ncurl,scroll,whorl
tcalyx 1
bcamel 26v
mcamera 2rm
vdisguise m2
vcamouflage 1
mcamp 1cd
vcamp,tent r6
acamp
ncontest
nrace 1
ncampaign 1
nventure 2sv
ncampaign,crusade 1
ncampaign 36x
vcampaign 1fs
vcampaign,crusade 34c
pcamper
ncampfire op
nresin 31s
ncamphor 1 391
noccupancy 3bo
ncamping 1
lcampus 1jf
mcan 2dv
vcook,ready 33y
vcan 1
vcan
pcanadian 2le
acanadian
ncanal
vcanal 2ql
acanary
wcancel 350
vcancel
vundo
vdestroy 1
veliminate 1
vcancel_out 1
ncancellation 3a8
acancelled
nneoplasm,tumor 31k
nmalignancy 31k
ncancer 2 1
acancerous
ncandidacy w
ppolitician 31m
pcandidate 1
pcandidate
rcandidly,frankly,honestly
acandied
mcandle 9p
vexamine
vcandle 1
mcandlewick l9
vcandy 39x
mcane u0
vcane
ncanine 289
acanine
acanned,transcribed
mcannon 1xh
vcannon 10c
mcanoe 1eg
vcanoe si
winstruction
wrule 1
wcanon 1
acanonist
acanonized,glorified 1p9
mcanopy 3ci
vcanopy 1wf
wcant 38r
mflask nh
mcanteen 1
ncanter 37n
vride 35l
vcanter 1
acantering
mcantilever 1ai
vproject,protrude
vcantilever 1
mcantle 37m
mcanvas 137
mpainting,picture 399
mcanvas 1
vcanvas 1wu
vcanvass,poll 2cu
ncanyon 1z1
mcap qm
vcap,crest 1aa
ncapability 3c3
acapable
ncapacitance
mcapacitor,condenser 37y
ncapacity 4
nsusceptibility 3de
ncapacity 1
ncape
mcape m9
vcaper nk
mcapillary 2od
acapillary
ncapital 2jx
acapital
geconomy
gcapitalism 1
pcapitalist nf
acapitalist
acapitalistic
vcapitalize,take_advantage 166
mcapitol 3dl
acapped
tcapsicum ve
mcapstan 38i
mcapsule 2ge
mdose 33e
mcapsule 1
vcapsule 1da
pcaptain 2y9
pcaptain 2ya
vhead 2yq
vcaptain 1
acaptivating 1so
pcaptive,prisoner 1hv
pcaptive 2ws
acaptive,imprisoned
ncaptivity s0
ncaptivity s1
pcaptor
ncapture
vcapture 36w
vcapture 24z
ncaramel gm
acaramel
bcarangidae
bcarapace
gcaravan 3ew
tcaraway 2nj
mrifle 1qw
mcarbine 1
ncarbohydrate 2s7 356
ncarbon
ncarbonate 2oy
vcarbonate 3dp
acarbonated
acarboniferous
ncarboxyl 2gm
acarboxyl,carboxylic
mcarburetor 39h
bcarcass
ncarcinoma 30
widentification 36z
wcard 1
vcard 3dz
npacking 3cs
ncardboard 35r 1
acardboard 208
acardiac
pcardinal 23j
acardinal,central,fundamental,key
ncardiomegaly 3cl
acardiovascular
ncare,caution 3e2
vgrieve,sorrow 2d5
vcompassionate,pity,sympathize_with 1
vcare 1
vlike
vcare_for 1
nprogression 3a9
ncareer 1
vcareer 388
acarefree
acareful
rcarefully
acareless
acareless
rcarelessly
ncarelessness
ncarelessness,negligence 3g2
nstroking 3g3
ncaress 1
vstroke 1lm
vcaress 1
pcustodian v7
pcaretaker 1
acareworn,drawn,haggard,worn
mmerchandise,product 39j
mcargo,freight,shipment 1
vproduce
vreproduce 1
vcopy,imitate,simulate 1
vcaricature 1
ncaring 2z8
acaring
nfestivity 34n
ncarnival 1
acarnivorous
acarotid
ncarp y8
vdisapprove 3cp
vobject 1
vcarp 1
pwoodworker 21d
pcarpenter 1
vcarpenter 3fp
ncraft,trade 381
ncarpentry,woodworking 1
mcarpet,carpeting,rug 3gc 3b8
vcarpet z4
acarpeted
wcarping 12l
mcarriage 2rp 2j3
mcarrier 2rq 2j4
mship 1io
mwarship 1 2rs
mcarrier 1
bcarrion
ncarry jf
vcarry 1e4
vcarry_away,take_away 2hq
vcarry_on,conduct 31i
vpersist,prevail 3g3
vcarry_over 1
vcarry_over b9
mwagon 2s2 2jg
mcart 1
vcart,drag,haul 1vo
pcartesian 32g
acartesian
ncartilage 2d3
acartilaginous
ncarton
wcartoon 1kc
vcartoon 39r
pcartoonist 228
mcartridge 2ix
vshape 39u
vcarve 1re 1
vcarve 1rf
acarved,carven
msculpture 3dm
mcarving 1
nwaterfall
ncascade 1
vcome_down,descend,go_down 3aa
vcascade 1
ncase,instance 3hi
ncircumstance 3hm
ncase 1
vinspect 5i
vcase 1
acasebook,textbook
ncurrency 27u
ncash 1
vcash 1w1
acashed
mcashmere 181
mcasing 3hq
mcasino 3hp 3hq
ncask
nstarch 3c
ncassava 1
ncasserole ij
tcassia 3dg
acassocked
gcast 216
vsend 381
vcast 1
mcastle,palace yd
mfortification 3i1
mcastle 1
vcastle
acastrated
acasual,nonchalant
acasual
acasual
rcasually
rcasually
bfeline 1fu
bcat 1
vcat 16m
wcatalog vr
wcatalog,catalogue 2ne
vcompile 3b5
vcatalog,catalogue 1
vcatalogue 1ia
ncatalyst
acatalytic
vcatalyze 3hq
vcatapult 16p
vthrow 16q
vhurl 1
vcatapult,sling 1
ncataract 38k
ncatastrophe,disaster 30e
acatastrophic,ruinous
rcatastrophically
acatatonic
ndisadvantage 1qv
ncatch 1
vcatch 2mb
vcatch_on,get_it 29q
vcatch_on 3i4
vcatch_up 25b
pfielder 1op
pinfielder 1
pcatcher 1
ncatching 3hp
acatching,communicable,transmissible
nsecretion
nendocrine,hormone 1
ncatecholamine 1
acategorized
blarva 321
bcaterpillar 1
ncatfish 11h
npurging 1j0
ncatharsis 1
mcathartic,purgative 391
acathartic
mcathedral 3je
acathedral
mcatheter 2uj
mcathode 2gi
pcatholic 2ka
acatholic
nfaith,religion 30b 2nf
nchristianity 1
ncatholicism 1
tcatkin 12c
nflavoring,seasoning 2tj
ncondiment 1
ncatsup 1
acaucasian
acaudal
rcaudal
acausal
rcausally
acausative 37p 2
wcause 2ss
ncausing 3kk
ncaustic 3ar
ncaution
wwarning 3kn
wcaution,caveat 1
vcaution 2ud
gcautious,timid
acautious
rcautiously
gtroops 274
gcavalry 1
psoldier 34r
pcavalryman,trooper 1
pcavalryman 2
ncave
vempty 3ia
vcave 1
ncavern 3g7
ncavern 4
acavernous
ncaviar 12q
ncavity,pit fl
vcavort,frolic,romp,run_around
ncc,ml 39p
acd
nend
ncease 1
vcease,discontinue,lay_off,quit,stop
aceaseless
ncecum
tconifer 3gf
tcedar 1
mceiling 1tg
nceiling 2ov
pcelebrant
vcelebrate
vget_together
vcelebrate,fete 1
acelebrated,famed,famous,illustrious,notable,noted,renowned
ncelebration gp
pcelebrity 3gn
tcelery 2ub
acelestial
acelestial,heavenly
acelestial
aceliac
mcompartment 3h0
mcell 1
acell-free
mstring 3g6
mcello 1
acellular
nplastic
nthermoplastic 1
ncelluloid 1
acelluloid 26v
ncellulose 74
wceltic 2w6
aceltic,gaelic
nconcrete 3lo 25m
ncement 1
ncement 3lq
ncement 378
vcement 319
lsite 1u2
lcemetery,graveyard 1
ncounterintelligence 3hu
ncensorship 1
wcondemnation
wcensure 1
vcensure,reprimand 21m
ncount,counting 2m4
ncensus 1
vcensus 38i
ncent 3b4
acentenary
ncentennial 2jh
lcenter,middle 2a1
vcenter,center_on,concentrate_on,focus_on,revolve_about,revolve_around 2dn
vcenter,concentrate,focus,pore,rivet
acenter,halfway,middle,midway
vpenetrate 12r
vcenter_punch 1
acentered
mcenterfield 1um
ncentesis 3id
acentigrade
ncentimeter,cm 3bh
mcentral 1i8
acentral 9 6
nconsolidation 172
ncentralization 1
acentralized
rcentrally
acentrifugal
ncentrifugation
mcentrifuge 33n
vflow
vspin 1
vcentrifuge 1
ncentromere
ncentury 36j
bcephalopod 19w
acephalopod
mcephalosporin 2if
aceramic
nceramics 28v
tgrass 2w5
tcereal 1
acereal
ncerebellum
acerebral
acerebral
acerebrospinal
ncerebrum
aceremonial
rceremonially
nceremony 3j9
ncerium 2xs
acertain
rcertainly,sure,surely
ncertainty
wcertificate 3bw
vcertificate 1yb
wconfirmation 3fl
wcertification,documentation 1
acertified
vpromise 34p
vpledge 1
vguarantee 1
vcertify 1
vcertify,license 2dt
acervical
ncervix,neck
nhalt,stop 3nu
ncessation 1
wchadic 2yd
virritate 31g
vchafe,gall 1
nshame 388
nembarrassment 1
nchagrin,humiliation,mortification 1
gchain 2v9
vchain 2su
mhamper,shackle 3it
mchains,irons 1
vchair,chairman a6
pchairman 3dw
vchalk 3gu
vowe
vchalk_up 1
vchalk_up 3i2
nchallenge 3kj
wchallenge 3ot
voppose 2by
vcontest 1
vchallenge,dispute 1
vshelter 33k
vhouse 1
vchamber 1
achambered
nchamois 2vc
nwine 2y7
nchampagne 1
pcompetitor,rival 3dd
pchampion 1
vchampion 1xz
achampion,prizewinning 1gl
nchampionship 3p2
npossibility 3c1
nchance,opportunity 1
vchance 1kc
achance
mchancel 3ot
pexecutive 39g
pchancellor 1
mfixture 3ox
mchandelier 1
nchange
achanged
achanged 2th
achanging
wchannel r7
mchannel 3p4
vchannel,transmit sk
wchannels ra
wchant 3ne 1vm
vchant,intone 1ig
vchant,intone 36m
achanted
achantlike
nchaos 166
achaotic
achaotic
mchapel 3pd
pchaplain 3f7
wchapter 3nn
ncreativity 3oh
nimagination 1
pcharacter 1
ncharacter 29n
vengrave,inscribe 8f
vcharacter 1
acharacteristic
rcharacteristically
wdescription 3hm
wcharacterization 1
vremember,think_of
vcharacterize 1
vdifferentiate,mark 1
vcharacterize 1
nfuel
ncharcoal 1 bf
mcharcoal 3kt
vcharcoal 3io
acharcoal 3g9
ncharge 2sl
vrush 29o
vcharge 1
acharged
bcharger p7
mchariot oa
vchariot tn
acharismatic 24x
acharitable
acharitable
gfoundation 3lm
gcharity 1
ncharity 2u4 2u5
ngiving 3qx
ncharity 1
pcharlatan 33n
acharming
mgrave,tomb 1ed
mvault 1 14l
mcharnel 1
wchart
mmap 1zp
mchart 1
vmap 3jd
vchart 1
wcharter 3f7
vcontract 37
vcharter 1
achartered,leased
nchase,pursuit 3lu
vpursue 3js
vchase,dog,go_after,tail,track,trail 1
achaste
nchastity 3mx
wconversation 2ty
wchat 1
vchat,chatter,jaw 2ep
wtalk,talking 3
wchatter 1
vchatter 1vk
vchatter 21d
nchattering 1vs
acheap,inexpensive
vcheat 1ig
vcheat,jockey 1nu
vcheat,chisel 1ih
ncheating 3na
acheating
ndraft 3fu
ncheck 1
vcheck,check_out,look_into 2ra
vcheck_in 392
ncheckbook
achecked
mcheckerboard 202
wchecklist 2wj
ninspection 2ro
ncheckout 1
ncheek s2
vcheek 2fd
ncheekbone 2nt
wcheer
vcheer 2pm
vcheer 3l3
acheerful 1pg 1bg nt
rcheerfully
ncheerfulness
wcheering,shouting 3aa
acheery,gay,sunny 4
ncheese 31q
vcheese 77
achemical
achemical
rchemically
ntreatment rt
ntherapy 1
nchemotherapy 1
vlove
vcherish 1
acherished,precious,treasured
wiroquoian 32t
wcherokee 1
acherry,crimson,red,reddish,ruby,scarlet
tchess 5c
nchest
achestnut
nchew 1g0
vfragment 3rl
vgrind 1
vchew 1
nchewing 3r4
wcheyenne 334
achic,smart
bfowl,poultry 26d
bchicken 1
bchick 1 jb
nchicken 20u
achicken
tchickweed 31w
vchide,lecture,rebuke,scold 28f
achief,main,master,primary,principal
rchiefly,mainly,primarily,principally
pchieftain 3in
pchild,kid,minor,youngster 3cj
nchildbirth
achildish,infantile
rchildishly
achildlike
achildlike
pchilean 334
achilean
nchili ts
ntemperature
ncold 1 3c8
nchill 1
nchill,quiver,thrill 33k
vdepress
vchill 1
vchill,cool 3r5
achilling 33g
achilly
mchimney 34f
nchin tu
vchin 168
mutensil 3oc
mporcelain 1
mchina 1
wchinese 344
achinese
nfragment
nchip,fleck,scrap 1
mchip 3to
vchip 23x
achipper,jaunty 1x
npotato 1rd 33j
nchips 1
vchirp 1ha
mchisel 244
achiseled
achivalrous
nchivalry 1qq
nchlamydia 3js
nchloride 3ko
nchlorine 35i
npigment 3ry
bchlorophyll 1
mchock 2oa
nchocolate,cocoa 33t
nchoice,pick 2y8
achoice,prize,quality,select
gchorus 3pj
gchoir 1
vchoir 1nh
vchoke 1cm
vcontrol,curb,hold_in
vconquer,subdue,suppress 1
vchoke_off 1
vchoke_off,clog 1x9
achoked
nchoking 36c
nsteroid 3l6
ncholesterol 348 1
vchop 24r
wchopin 3sr
achopped,shredded,sliced
whymn 3st 211
wchoral 1
achoral
nchord
wchord 3o9
vchord
nchore,job,task 2dd
vchoreograph 3ni
pchoreographer 2j6
achoreographic
bchorion
nchoroid 2r2
vchortle,chuckle mn
nchorus 3v2
wchorus,refrain 3t7
vchorus 1ii
pdarling 1rg
pchosen 1
nchowder vr
gchristendom
nchristening 1yb
achristian
nchristmas 3ex
nholiday 3ey
nchristmas 1
achromatic
achromatographic
nchromatography
nchromium,cr 35v
nchrome 1
achromosomal
nchromosome
achronic
vchronicle 3pd
achronological
rchronologically
tchrysanthemum 1e8
nchuck,eats,grub 35f
vchuck d1
gchunk,clod,lump
achunky,lumpy
gchurch 3r2
vperform 3v2
vchurch 1
lchurchyard 243
achurning 38o
achurning,roiling,turbulent 38p
mchute,parachute 3cw
mgutter,trough 6u
mchute 1
vdive,plunge en
vchute,parachute 1
nchyle
bcicada 2v0
ncider 35t
mtobacco 3u2 3ls
mcigar 1
mcigarette 2
aciliary
bprotozoan 35b
bciliate 1
ncinch,picnic 3ea
wcinema,film 36a
acinematic
tcinnamon 1ye
wcipher
vconvert 3ua
vcipher 1
nconic
nellipse,oval 1
ncircle 1
vcircle 3pi
vcircle 3pj
njourney,journeying 1cs
ncircuit,tour 1
vcircuit 3pm
mcircuitry 3dp
acircular,round ue
vcirculate,go_around 3pp
vcirculate,diffuse,disseminate z0
acirculating
wdissemination yz
wcirculation 1
ncirculation
acirculatory
nsize 3t4
ncircumference 1
acircumscribed
acircumspect
gtroupe 3sf
gcircus 1
nshow 2xx
ncircus 1
ncircus 3h3
vcite,mention,refer 2fm
pnational
pcitizen 1
ncitizenship 3xo
ncitrus 2p6 3n1
ncitron 1
lmunicipality 197
lcity,metropolis 1
bcivet 1uz
acivic
acivil
pcivilian 9
acivilian 2
gsociety
gcivilization 1
acivilized
aclad,clothed 2cj fr
wclaim 3dd
vclaim
vclaim 3lr
pclaimant 2pg
wclairvoyance
bclam 1ku
vclam 1q5
vclamber,scramble
aclammy,dank
vdemand 3ly
vclamor 1
vclamor 3kn
wclamoring 1rt
mclamp 3su
vclamp 2xb
nclams,dough,kale,lettuce,loot 2oc
aclandestine,undercover
nclang,clash,crash 22s
vclang 22n
aclanging
vclank 22p
aclanking
aclannish
vclap 3a0
vclap 3of
vclap 2qb
nred 31i
nclaret 1
vclaret 1oq
vclarify,clear_up 3qi
mwoodwind 3tb
mclarinet 1
nclarity,clearness
nclash,friction
vclash ve
vtake_hold
vgrasp,hold_on 1
vclasp 1
gclass,grade 2hz
mclassic 3v6
pclassic 2jy
wclassical 3x1
aclassical
rclassically
nclassics 3n3
nclassification 3ux
gclassification
aclassificatory
wclassified 3lx
aclassified ft
aclassless
pclassmate,schoolmate 3oe
mclassroom,schoolroom 24s
nclatter 23s
vclatter 1ku
wclause 36h
wclause 3xf
nclaustrophobia 3b6
bclaw
bclaw 2re
vclaw 3sa
vclaw 2q5
aclawed
nclean 1f0
vclean 3xb
aclean
rclean,plumb
vclean_out f4
vclean_up,tidy 34f
nformulation,preparation 3qb
mcleaner 1
rcleanly
acleanly 7
acleansing
nclear 3zx
vclear 3xm
aclear
rclear
vclear_out
vclear_up,finish_up,get_through 3sm
vclear_up 30z
nclearance 33w
acleared
lclearing 289
rclearly
rclearly
mcleat 402
vcleat 3fa
vtear 3q7
vcleave,split 1
wclef 3tq
nindentation 19p
ncleft 1
acleft
vclench 2r2
vpress 26c
vsqueeze 1
vclench 1
gclergy uk
pcleric,ecclesiastic 3q7
aclerical
aclerical
pclerk 21k
psalesperson 21l
pclerk 1
vclerk 402
aclever
rcleverly
ncleverness,ingenuity b7
wcliche,commonplace 36g 3sm
nclick 40u
vclick
pclient
gclientele
ncliff
nclimate 412
nclimate,mood 413
njuncture,occasion 411
nclimax 1
ninstant,moment
wclimax 1
ncompletion 3zm
nclimax 1
vclimax,culminate 3mb
vclimb,climb_up 1qa
vclimb_down jt
nrising 3jq
nclimbing,mounting 1
nescape 41s
nclinch 1
vclinch 30j
aclinched
vcling,cohere
vcling
vcling_to 2r
gclinic 3wr
aclinical
rclinically
mclip 3wb
nclip,time k5
mclip 1bb
vclip 2bu
aclipped
gclique,ingroup 26s
nclitoris 41c
mcloak 41q
vcloak,mask r3
vclobber
mtimepiece 2ed
mclock 1
vconvey 3wi
vmeasure 1
vclock,time 1
nduration 3ln
nclocking 1
tgeranium 3b5
tclocks 1
aclockwise
rclockwise
pclod,lump
aclogged,clotted
aclogging,hindering
mcloister 1ij
vcloister 268
pclone
vclone 3uz
aclonic
nclose,last hm
vclose 41i
vclose,shut_down
aclose 3nu
aclose 1fb
rclose,near
vclose_in 3kz
aclosed 1lv
aclosed
aclosed,shut
rclosely
pcloser
rcloser,nearer
rclosest,nearest
mcloset,cupboard 42p
vcloset uv
mphoto,photograph 2bv
mcloseup 1
nclosing 3mq
aclosing
nclosure 2td
vclosure 3vo
nclot 79
vclot,coagulate 424
vclothe,dress,garment 425
vclothe 2pz
mclothes 3wt
mclothesline 1ca
nclotting,coagulation
ncloud
vcloud,overcast 410
vcloud,fog,obscure 1el
vcloud 1sb
aclouded
aclouded,overcast
acloudy,nebulous
tclover 3ch
pcomedian,comic 3qt
pclown 1
vjoke 3ru
vclown 1
nfrolic 3s5
nclowning,prank 1
gsquad,team 3hi
gclub 1
gclub 2lx
mclubhouse 43k
vcluck 1r4
wclue,hint
vclue 2a7
rclumsily
aclumsy,ungainly 2e5
aclumsy,inept
aclustered
nclutch,grip,hold 3zt
nclutch
acluttered,littered
ncns
nco-optation 2v6
pco-worker,colleague 39i
pcoach,manager 3ts
vinstruct,teach 3yn
vcoach 1
vdrive 2a1
vcoach 1
ncoaching 1h9
acoagulated,curdled
ncoal eb
vcoal
acoal-black,jet,sooty 3ui
vcoalesce,fuse,merge,mix 43f
vmerge,unify,unite 43g
vcoalesce 1
ncoalescence 1ow
acoarse
acoarse,uncouth,vulgar
rcoarsely
acoarsened
nshore
ncoast,seacoast,seashore 1
vglide 3xh
vcoast 1
acoastal
acoastal
loutline 1h3
lcoastline 1
mcoat 1do
vcoat 1r
acoated
mcoating 44t
vpersuade 17t
vcoax 1
acoaxial
acoaxing
ncobalt 3ff
pmaker 2tb
pcobbler 1
bcobra 35m
mnarcotic 3up
mcocaine 1 3uq
ncochlea
vcock
vcock 3gu
bparrot 2iy
bcockatoo 1
pcockney 2m4
acockney
mcockpit 1ef
bcockroach 349
ncocktail 3f1
acocky 2o7
ncoconut
tseed 3v5
tnut 1
ncoconut 1
bcocoon
vcocoon 3yh
tcod 1dx
vdeceive 1mb
vcod,dupe,gull 1
rcod
acod,collect
wcode,codification
vcode 2dk
ncodfish 1nx
nsystematization 41s
ncodification 1
acodified,statute
ncoefficient 3wv
ncoenzyme 3jn
nenforcement 46h
ncoercion 1
vexist
vcoexist 1
ncoexistence 3td
acoextensive
ncoffee,java 3ft
mpot co 38s
mcoffeepot 1
mcoffin 1fc
vcoffin 3hw
ncognac 1do
acognate
acognitive
nconnection
ncoherence,cohesion,cohesiveness 1
acoherent
acoherent
acohesive 3rw
mcoil 46g
vcoil,spiral 1zg
acoiled
ncoin oz
vcoin 3za
vcoincide m
vcoincide 227
vcoincide 3z3
ncoincidence 409
ncoke gu
vcoke 45w
tcola 3df
ncold 3wn
acold
acold
rcoldly
nperception
ncoldness 1
ncoldness
ncolitis 11v
vcollaborate,cooperate,get_together,join_forces 46h
ncollaboration 3en
pcollaborator 2qo
mpicture 2g7
mcollage 43j 1
ncollagen 3kv
ncollapse,prostration 3x2
ncollapse 47b
vundergo 46e
vsuffer 1
vcollapse 1
acollapsible
mstrip 47d
mcollar 1
vcompare 37a
vcollate 1
nstake 3dy
ncollateral 1
wprayer 306
wcollect 1
vcollect
rcollect
acollected,gathered
gcollective 3ll
acollective
rcollectively,jointly
pcollector
gcollege
acollegiate
vcontrast,counterpoint 225
vconflict 1
vcollide,jar 1
ncollision 2cn
ncolloid 3ds
acolloidal
acolloquial,conversational
rcolloquially
ncollusion 2ul
acolombian
ncolon 1hp
pcolonel 3sj
poccupant,resident 3i8
pcolonial 1
acolonial
vtake_over,usurp
vcolonize 1
acolonized,settled
gcolony,settlement
gcolony
vcolor 468
vcolor,tinge 3oq
acolor,colour
ntimbre
ncoloration 1
pmusician 3vz
psinger 1
psoprano 1
pcoloratura 1
acolored 27d
acolored,negro
acolorful
acolorful
ncoloring 3ij
acolorless
mcolors 2cd
acolossal,prodigious,stupendous 1yj
bmale 3rm
bcolt zj 1
mhandgun,pistol 2le
mrevolver 1
mcolt 1
tcolumbine 37r
gformation
gcolumn 1
mcolumn 3k3
acolumnar,columnlike
acolumned 1
pjournalist 2m9
pcolumnist 1
nunconsciousness 49e
ncoma 1
acomatose
mcomb 443
bcomb
vstraighten 477
vcomb 1
vcomb,ransack xf
vcomb 2c0
ncombat 2st
acombatant
acombed
gcombination
mcombine 2sm
vcombine 273
vcombine,compound 3wb
acombined
ncombustible jt
acombustible
ncome,cum,semen
vcome_across,come_upon 445
vcome_after 288
vcome_along
vcome_along,progress 3o0
vcome_away,come_off 491
vcome_away 4aj
vreappear 329
vcome_back 1
vsignify,stand_for
vdenote 1
vcome_back 1
vcome_by p2
vcome_by,come_into 44h
vcome_close 49f
vcome_forth
vcome_in 3ik
vcome_near
vcome_off,go_over 25t
vcome_on,come_out,show_up,turn_up 32l
vcome_to
vcome_to 42w
vcome_up 1dl
vcome_up 25y
wcomedy
ncomet
ncomfort 4an
ncomfort 3bd
ncomfort 44r
vcomfort,ease 3hn
acomfortable
rcomfortably
rcomfortably
acomforted
acomforting
acomforting,consoling
nresource 3h9
nkeep,livelihood 1
ncomforts 1
acomic,funny
acomic
rcomically
gcommand 3ow
vdominate 3vs
vcommand 1
vexact 3z0
vcommand 1
vseize
vcommandeer,hijack 1
pcommander 3vi
pcommander 40x
acommanding,overlooking
wcommandment 215
pcommando 3vn
vcommemorate q9
vcommemorate
acommemorating
vcommence
vcommend 44p
acommendable
acommensurate 5c
wcomment,commentary 43c
pcommentator,observer 3xc
wcommercial 3ye
acommercial
nexploitation 337
ncommercialization 1
rcommercially
mcommissary 2a9
vcommission 2ym
acommissioned
pcommissioner 3wc
vcommit,perpetrate 4b1
vcommit,dedicate,devote 339
ncommitment
ninvolvement,participation 4cd
ncommitment 1
acommitted
pmember 3hg
pcommitteeman 1
lcommon,park 2k8
acommon
pcommoner
rcommonly,normally,ordinarily,usually
acommonplace
acommonplace
acommonsense
lprovince,state 1nz
lcommonwealth 1
ncommotion
acommunal 9
acommunal
lcommune 1o4
vcommune 46z
ncommunication
acommunicational
ncommunications 41w
acommunicative
nritual 48f
ncommunion 1
wintercourse 1eo
wcommunion 1
wcommunique,dispatch 44n
gcommunism z5
pcommunist 10t
psocialist 10u
pcommunist 1
acommunist,communistic
gcommunity 2vz
vcommunize 4am
ncommute g6
vcommute 4bz
mtrain 3o5
mcommuter 1
ppassenger 3lj
pcommuter 1
mcompact 3fm
acompact
pcompanion,comrade,fellow 1bp
pcompanion 3lo
vcompanion,company,keep_company 3ik
nfriendship
ncompanionship 1
gcompany 48h
gcompany 3r6
acomparable
wcomparative 3yk 3yl
acomparative
rcomparatively,relatively
nlikeness,similitude 3dp
ncompare 1
ncomparison
mcompass 2pz
ncompass,range,reach,scope 42f
vcompass 461
nsympathy 3xu
ncompassion 1
nmercy
ncompassion 1
acompassionate xo
ncompatibility 5
acompatible
acompelling
vcompensate,counterbalance 2ks
ncompetence 4cr
acompetent
acompetent 3zj
rcompetently
ncompetition
acompetitive
acompetitive 10c
rcompetitively
wcompilation 323
pcompiler 2r3
ncompiling 2x3
acomplaining
wcry,yell 48t
wcomplaint 1
wobjection 4eo
wcomplaint 1
wcomplement 3lg
vcomplement 2la
ncomplementary 3hc
acomplementary
acomplete 4bf 46t
rcompletely
nintegrity,unity
ncompleteness 1
acompleting
ncompletion 49g
nwhole 4bp
ncomplex,composite 1
acomplex
ncomplexion 3hn
vtint 67
vcomplexion 1
ncomplexity
ncompliance,conformity 3m9
vcomplicate 4cj
vcomplicate,refine 4ck
acomplicated 8
ninterference 4fb
ncomplication 1
ncomplication 4b4
nguilt 4f1
ncomplicity 1
wcongratulations,praise
wcompliment 1
vcompliment,congratulate 48b
vgreet 49n
vcompliment 1
acomplimentary
wgreeting
wcompliments 1
ncomponent,element,ingredient 1oy
ncomponent,part,portion
vconstitute,make_up
vcompose 1
acomposed 14t
pcomposer 30f
ncomposing,composition 3ng
tcompositae
acomposite u
ncomposition
pprinter 489
pcompositor 1
ncompost 3lb
ncompound 11
mcompound 356
vcompound,intensify 4aq
acompound 23w
acomprehensible 361
ncomprehension 36j
wexam 1ht
wcomprehensive 1
acomprehensive 21j
rcomprehensively
mcompress 4fs
vsqueeze 45v
vcompress 1
vcompress,constrict 4f0
acompressed
acompressed
npush,pushing 4gh
npressing 1
ncompressing 1
vcomprise 4fe
vcomprise,contain 1sf
ncompromise 3no
wcompromise 3sm
vcompromise
vresolve 3ss
vcompromise 1
acompromising,conciliatory
ncompulsion
ncompulsion
ncompulsion wa
pcompulsive
acompulsive
rcompulsively
ncompulsivity
acompulsory,mandatory
nregret,sorrow 1hf
ncompunction,remorse 1
mcomputer 2zk
nengineering 461
ncomputing 1
wcon 347
vcon,defraud,rook,swindle pf
rcon
aconcave
aconcealed,hidden
aconcealed 1b0
nconcealing,hiding 4cr
aconcealing
vconcede,confess 46x
vconcede 3th
vconcede
npride 419
nconceit,vanity 1
aconceited,swollen,vain
aconceivable
rconceivably
vconceive 49r
vconceive_of,imagine 49s
nore 3vh
nconcentrate 1
nconcentrate 3qy
nexample 2q2
nepitome,paradigm,prototype 1
nconcentrate 1
vconcentrate 4gf
vconcentrate 4f5
aconcentrated
aconcentrated
nconcentration
aconcentric cj
nconception 403
aconceptual 4dy
rconceptually
nconcern 3fq
vconcern,interest
aconcerned
aconcerned
wperformance
wconcert 1
vcontrive,design 4ae
vconcert 1
aconcerted,cooperative
mwire 4co
mconcertina 1
wconcerto j0
wcontract 3ud 46c
wconcession 1
wconcession 472
pconcessionaire 1c4
aconcise 1m3
wconciseness
vconclude,reason
vconclude 4at
aconcluded,ended,over,terminated
aconcluding,final f9
nopinion,sentiment 3yt
njudgment 1
nconclusion,decision 1
aconclusive
rconclusively
vconcoct 22w
aconcordant
vconcrete 328
aconcrete
rconcretely
aconcretistic
wconcurrence 4iz
nconcurrence 3q2
aconcurrent,simultaneous
ninjury 4c4
nconcussion 1
nconcussion 2n9
vdenounce 2y9
vcondemn,decry,excoriate 1
ncondemnation 43s
acondemnatory
ncondensation
vcondense 4hw
vcondense 4gk
ncondescension 351
vcondition et
vcondition,discipline 4gp
vcondition,specify,stipulate s5
aconditional
aconditioned
nconditioner 1yk
nlearning
nconditioning 1
ncontext 36w
nconditions 1
aconducive,contributing,contributory z5
vconduct 249
nconducting 43v
pconductor 34c
ncondyle
mcone 4j9
vcone 2a2
aconelike,conic,conical
gconfederacy 3xb
psoutherner 3te
pconfederate 45r 1
vjoin
vunite 1
vconfederate 1
aconfederate
nconfederation
vconfer 40v
vinquire 4e8
vconfer_with,consult 1
gmeeting 32v
gconference 1
vconfess 49s
wconfession
pconfessor 38c
pconfidant,intimate 1ig
vconfide 2b4
nconfidence 446
aconfident 31s
aconfidential
nconfidentiality 1vh
rconfidentially
rconfidently
aconfiding
ndesign 1as
nconfiguration,constellation 1
aconfined
nconfinement
nrestraint 4g4
nconfinement 1
nconfines 6r
aconfining,constraining,limiting,restricting
nproof 4hu
nconfirmation,verification 1
aconfirmed
aconfirmed
vconfiscate
nconflict 44q
vconflict 21n
aconflicting
lconfluence
vconform
vconform_to 4jl
vconform_to 14p
aconforming
nconformity 3x2
norientation 4ex
nconformity 1
vconfront,face
vgo_about,set_about 4k0
vconfront,face,face_up 1
wconfrontation wi
vmistake 1aw
vconfuse 1
aconfused,disjointed,disordered,garbled
aconfusing
aconfusing,perplexing,puzzling
acongenial
acongenital
acongested
ncongestion 4il
ncongestion 4hc
acongestive
vcongratulate 2ay
wcongratulation 4lo
acongratulatory
vcongregate 34a
gcongregation,fold
acongregational
glegislature 34i
gcongress 1
acongressional
ppolitician 4b5
plegislator 4b6 1
pcongressman,representative 1
aconiferous
nconjecture,speculation 33j
vconjecture,hypothesize,speculate,suppose 3gx
aconjoined
aconjugal
nconjugate 2z4
vconjugate hc
aconjugated 1vn
ntiming
nconjunction 1
wconjunction,connective 4lh
nmucosa 3hw
nconjunctiva 1
aconnected 477
nconnection
aconnective
pconnoisseur 47r
wimport,meaning
wconnotation 1
nmeaning 4j8
nconnotation 1
vconnote,imply 4gj
pvictor 2fx
pconqueror 1
nconquest 38i
nsuccess 31m
nconquest 1
nethics,morality,morals
nconscience,scruples 1
nconscience 3q2
aconscientious,painstaking 16x
aconscious
aconscious
aconscious 2x5
rconsciously
nconsciousness 4ml
nmobilization 4mz
nconscription 1
aconsecrated
rconsecutive
aconsecutive
nconsensus 3z0
wpermission
wconsent 1
nconservation 47l
nprotection 4io
npreservation 1
nconservation 1
nideology 25
nconservatism 1
aconservative
rconservatively
vconsider 2e9
aconsiderable 3e1
rconsiderably,substantially
aconsiderate
rconsiderately
nconsideration 3n9
nconsideration 4ko
aconsidered 44b
vconsign 4ns
vhand,pass_on,turn_over
ventrust 1
vconsign 1
vconsist,dwell,lie_in h8
nconsistency 3nm
aconsistent 4z
rconsistently,systematically
nconsolation,solace cu
vconsolidate j2
vconsolidate 4mj
aconsolidated,fused
nconsolidation 284
wconsonant 4oa
aconsonant
aconsonantal
pconsort 1s2
aconspicuous 22e
rconspicuously
rconspicuously,prominently
wconspiracy 406
nscheme,strategy 4ba
nplot 1
nconspiracy 1
gconspiracy 2sw
pconspirator 37e
vplot 216
vconspire 1
vconspire 4js
plawman 23g
pconstable 1
nconstancy
nconstant 4l8
aconstant,unvarying
rconstantly,invariably
rconstantly
pelector,voter qu
pconstituent 1
aconstituent
aconstituted,established
wlaw 4cp
wconstitution 1
nconstitution,establishment 4mv
nconstitutional 24g
aconstrained
aconstricted
aconstructive
rconstructively
vconstrue,interpret 3f9
wconsultation,interview 3dj
wconsultation 3dk
veat 2et
veat_up 1
vconsume,down 1
vconsume,ware 43u
aconsuming
vconsummate 4ha
vconsummate 4hb
aconsummate,masterly,virtuoso
aconsummated
nconsumption,ingestion,intake,uptake
psufferer 2so
pconsumptive 1
aconsumptive
ninteraction 4nh
ncontact 1
vcontact 4jl
acontagious
acontained
ncontainment 4cl
vcontaminate,foul 2h4
vcontaminate 4mx
acontaminated
nimpurity 4pb
ncontamination 1
vlook_at,view 3p2
vcontemplate 1
vlook_at 1qb
vcontemplate 1
vcontemplate
nlook,looking 4lb
nstare 1
ncontemplation 1
ncontemplation,musing,reflection 2e
pcontemporary 3v0
acontemporary
acontemporary,present-day
ncontempt,despite,disdain,scorn 3xy
nrudeness 2md
ncontempt 1
acontemptible 4ok
acontemptuous,disdainful,insulting,scornful
rcontemptuously
vcontend,postulate rz
gcontent,contents
wcontent,message
vcontent 4j0
vgratify,satisfy
vcontent 1
acontent,contented
rcontentedly
wcontention 45l
acontentious 3di
acontested
wdiscourse
wcontext 1
acontiguous,immediate nn
nlandmass
ncontinent 1
acontinent
acontinental
ncontingency 4qa
gcontingent 39g
acontingent
acontinual
rcontinually
ncontinuance,continuation 4mb
vcontinue,go_along,go_on 4pn
acontinued
acontinuing 1
ncontinuity k3
acontinuous 15o
acontinuous
rcontinuously
rcontinuously,endlessly
ncontinuum
ncontortion 4p7
ndistortion
ncontortion 1
wcontour
acontraband
mcontrabass 15d 4lj
npreparation 4mr
nplanning 1
ncontraception 1
mcontraceptive 4ln
acontraceptive
acontracted
acontractile 1
ncontracting 4g2
nreduction 4pl
ncontraction 1
pcontractor
acontractual
ncontradiction
rcontradictorily
ncontradictory
acontradictory
ndiscrimination
ndifferentiation,distinction 1
ncontradistinction 1
pcontralto ir
ncontrary,opposite,reverse
acontrary
ncontrast
ncontrast 3rh
vset
videntify 1
vdifferentiate,distinguish 1
vcontrast 1
acontrasting
vcontribute,lend 4pf
vcontribute
ncontribution 372
pdonor 30n
pcontributor 1
pcontributor 34t
ncontrition ba
ninnovation,invention 12a
ncontrivance 1
vcontrive,devise,forge,formulate,invent 4kj
acontrived
ncontrol
acontrolled 2x
acontrolling
acontroversial
tconvallariaceae
nconvection
vconvene 3b5
nconvenience hm
aconvenient
rconveniently
mconvent pz
gconvention 8k
nconvention,normal,rule
aconventional
rconventionally
njoining 4qw
nconverging 1
rconversely
nconversion,transition 4dc
nconversion 3ib
pconvert
vconvert 4qb
mconverter 4na
mconvertible 3v5
aconvertible
nconvexity 23e
nconveying 4a5
pconveyor 2po
mconveyor 2ly
pconvict,inmate 1ep
vlabel,pronounce 4pb
vconvict 1
nconviction 49g
vconvince nz
aconvinced
aconvinced
aconvincing
rconvincingly
aconvivial
aconvoluted mg
gconvoy 4tj
vconvulse
vconvulse 1kr
aconvulsive,spasmodic
aconvulsive
rconvulsively
pcook 4m0
vcook 4lw
acooked 30f 28b 219 1uz 1o9
ncookery,cooking 4ru
ncool 104
acool 1j3
vcool_off 4sh
ncoolant 434
micebox,refrigerator 4n6
mcooler 1
ncooling
rcoolly
ncoolness 4du
ncoolness 10d
ncoolness 37t
prustic hk
pcoon 1
mcoop 4tl
ncooperative 47l
gcooperative 3c1
acooperative
ncoordinate 4kq
vcoordinate 3ym
vcoordinate 4em
acoordinate
acoordinated
acoordinated 4ct
ncoordination 4cs
nregulating 4px
ncoordination 1
ppoliceman 63
pcop 1
vcope,get_by,grapple 4tc
mcoping 1ym
ncopper 44l 4s1
vcopper 3e0
acoppery
wcopy 4md
mcopy 33b
vtrace 4s3
vcopy 1
nrepeating,repetition 3z
ncopying 1
wcopyright 4iu 4of
vprocure,secure 1r9
vcopyright 1
pcoquette 2of
npink 3xk
ncoral 1
acoral
vheap,pile 3ze
vcord 1
ncordage
ncordial,liqueur 44b
ncordiality 483
mcords 1zu
mcorduroy 2l2
gset
gcore 1
lcore
vcore 1ae
ncork 2wv 4ss
vfix,mend,repair 420
vplug 1
vcork 1
acorky 32y
acormous
tcorn 180
tcorn pm
vcorn 4oc
ncornbread 2iw
ncornea 3ra
lcorner 3j1
lcorner
vcorner 4g2
lcornfield 33h
ncornmeal 452
tcorolla 1kr
nglowing,radiance 37z
ncorona 1
nocclusion 4vh
nthrombosis 1
ncoronary 47c 1
acoronary
pcoroner 4hd
pcorporal 4fx
acorporal,somatic
acorporate
acorporate,incarnate
gfirm 49j
gcorporation 1
acorporeal 3
gcorps 49p
gcorps
ncorpulence
ncorpus 42b
mcorral 3lh
vcorral 2zv
vreverse 4v1
vcorrect 1
acorrect,right
acorrect,right
acorrected
ncorrection
wediting 4ua
wcorrection 1
gdepartment 4a3
gcorrections 1
mcorrective 4qy
acorrective
rcorrectly
ncorrectness
vcorrelate 4op
acorrelated
ncorrelation
vcorrespond 4ot
wmail
wcorrespondence 1
pcorrespondent
pcorrespondent nb
acorresponding
acorresponding
rcorrespondingly
mcorridor 478
vcorroborate
ncorrosion 2h0
ncorrosive 4nd
acorrosive
acorrugated
vcorrupt,profane 4ul
acorrupt
acorrupted
ncorruption 1wh
ncortex
ncortex 3t1
acortical
rcortically
acorticofugal
ncorticosteroid 1dt
acorymbose
nfunction
ncosecant 1
mtoiletry 4s0
mcosmetic 1
acosmetic,decorative,ornamental
acosmic
nphilosophy 4le
ncosmology 1
psophisticate 4ss
pcosmopolitan 1
acosmopolitan
ncosmos,universe,world
vcost 4wr
vcost 1nh
ncosta
acostly
acostly
ncosts 43l
mcostume 3ci
vcostume ul
mcottage 2dy
ncotton 37j 4vk
mcotton 2o0
vcotton 1ii
acottony
mcouch,sofa 42d
vcouch 3jb
ncough,coughing 4vd
vcough 2ip
gcouncil 4bu
pcounsel 3cq
wcounseling,guidance
pcounselor 4f5
pcounselor 29a
ncount 4oz
acountable
ncountenance,visage 3qn
mcounter 42o
vcounter 3uu
rcounter
vcounteract 4xg
vcounteract 13w
voffset 35a
vcounteract 1
ncounterattack 40u
vcounterattack 3e1
mcounterbalance 4yc
acounterbalanced 35d
acounterclockwise
rcounterclockwise
mimitation 48
mcounterfeit 1
vcounterfeit,fake,forge 4r7
acounterfeit 3gq 2dv
noffence,offensive 4uj
ncounteroffensive 1
nequivalent
ncounterpart 1
wcounterpoint 4wv
acountless,innumerable,multitudinous,myriad
lcountry 2aj
pcountryman 11i
lcountryside
lcounty 4a9
ncoup,takeover 4zd
ncoup cq
gpair 3i4
gcouple 1
gfamily 3yc
gcouple 1
ncouple
vcouple,pair 4ej
vcouple 4ej
acoupled
mcoupling 4u0
wcoupon 4nm
nexample 4ws
nsample 1
ncoupon 1
neducation,instruction 4v8
ncourse 1
vcross,cut_across,get_over,pass_over,traverse 4s8
vcourse 1
rcourse,naturally
gcourt,tribunal 3im
vcourt,woo 4yp
acourteous
ncourtesy 4y2
pcourtier 3et
mcourtroom 356
mcourtyard 4zj
pcousin 3z2
acovalent
ninlet
ncove 1
wcovenant 4c7 4o6
vcovenant 1c5
mcover 4zr
ncoverage 41d
ncoverage 4os
acovered 2xv
gflock
gcovert 1
acovert 11s
rcovertly
vcovet 4qd
bcow 2vx
pcoward
ncowardice 3ec
acowardly 17d
pworkman 315
plaborer 1
pcowboy,puncher 1
ncowhide 471
mcowl,cowling 508
vcowl 3k5
acowled 12m
nenzyme 4e0 1hs
ncox 1
vcox
ncoyness
bwolf 2xy
bcoyote 1
mcozy 50h
acozy px
ncps,hertz 4vh
mcpu 4hj 4u9
bcrustacean 3zj
bcrab 1
ninfestation 50t
ncrabs 1
ncrack 4wd
mcrack,gap 50q
vcrack 357
acracked
ncracker 2ol
ncracking 35g
ncracking 26k
ncrackle 35i
vrattle 35d
vcrackle 1
vcrackle,crunch 2mm
vcrackle 4u6
ncrackling
peccentric
pcrackpot 1
mcradle 45q
lorigin,source
lcradle 1
vcradle 12j
vfashion 4tx
vcraft 1
pcraftsman 4wr
pcraftsman 3pn
nskill 50b
ncraftsmanship,workmanship 1
acrafty,sly,wily
ncrag 10k
vstuff 4d4
vcram 1
ncramp,spasm 4z2
vstretch 4zd
vcrane 1
acranial
acraniometric
ncranium 3xr
acrank
nii,two 4sm
ncraps 1
ncrash 4vc
vcrash 1kf
mcrate 2ay
vcrate 35u
ncrater
vcrave 4sa
acraved,desired
acraven 1v
ncrawl 4wz
vcrawl,creep 4ux
ncrawling,creeping 4x1
acrazed,deranged
rcrazily,insanely
pmadman,maniac db
pcrazy 1
acrazy,mad
vcreak,screech,squeak 2nu
ncreaking 36u
gcream 3pp
acreamy
ncrease,fold
vfold,turn_up 51h
vcrease,crisp,wrinkle 1
vcreate
acreative
rcreatively
acredible
wcredit
ncredit 491
vcredit 3n3
vcredit 3n4
vcredit
acreditable
acredited 3ha
pcreditor
wcredits 47p
ncredo,creed 4jc
acredulous b
wcreed 4je
vcreep,mouse,sneak 45j
tcreeper 4yg
vcremate 1y8
pcreole 4cz
acreole
ncrepe 4tu
vcrepe 3mw
acrepuscular
nloudness
ncrescendo 1
acrescendo
ncrescent 3rx
acrescent
tcress 4cc
lcrest
lcrest,peak 2r4
acrested 4mi
acretaceous
ncrevice,fissure 2ct
gcrew 4hc
gcrew 4hd
vstaff 4wo
vcrew 1
mcrib 483
vcrib 1c8
bcricetidae
bcricket 42h
vcricket 38d
acriminal,reprehensible
acriminal
ncriminality ot
ncrimson 15a
acrimson 2mf
vcringe,flinch,quail,recoil,shrink,wince
vcringe,fawn 3sm
pcripple
vcripple 2l0
acrippled,game,halt
acrippling,disabling
ndifficulty 543
ncrisis 1
ncrisis 131
ncrisp 24o
acrisp,sharp
nfreshness 4ia
ncrispness 1
vcrisscross 4t
acrisscrossed
nideal 51f
ncriterion,standard 1
pcritic 4zp
pjudge 4q4
pcritic 1
acritical
acritical
acritical
rcritically
ncriticism 3vk
wcroaking 4z6
mneedlework 50v
mcrochet 1
vcrochet 4x8
acrocketed 4ns
bcrocodile 4bc
pfarmer 3sy
pcrofter 1
pcrone 43t 2yn
vcrook 3tj
acrooked 3f2
vcroon 2xz
noutput,yield 4h4
tcrop,harvest 1
vcrop 52o
vcrop_up,pop_up 3x6
acropped
ncroquet 4tk 3je
vcroquet 2t0
mcross 54y
nmarking 4o7
ncross 1
mcross 38n
across,transverse
across,fussy
mcrossbar 500
acrossed
ncrossing 2lc
mcrosspiece 32z
gcrossroads,hamlet si
acrosswise 7
rcrosswise
ncrouch 53x
vcrouch,stoop 3u7
vsit
vcrouch,squat 1
bcrow 3j7
ncrow 55k
vcrow,gloat 2m5
vcrow 2t0
vcrow 2t1
gcrowd 3ot
vcrowd,herd 4vo
vcrowd
acrowded
wcrown 56i
ltop 4h6
ncrown 1
mwreath 4oz
mcrown 1
mcrown 2jf 2a4
mcrown 3z9
venthrone,vest
vcrown 1
vcrown 14u
acrowned 1sb
acrowning
acrucial
tcruciferae
npenalty,punishment 56m
nexecution 1
ncrucifixion 1
vexecute 22s 3hs
vcrucify 1
ncrude,petroleum 2o8 1gc
acrude
acrude,earthy
rcrudely
rcruelly
nvoyage 2mi
ncruise,sail 1
vcruise 4zc
vcruise 4zd
vcrumble 55m
acrumpled
ncrunch 3b5
nexpedition 1vm
ncrusade 1
ncrush 4dg
vcrush,oppress
vcrush,mash,squash,squeeze 16c
acrushed
acrushed
mcrusher 51j
nprevention s0
ncrushing 1
acrushing
ncrust 4ib
vcrust 561
acrustacean
acrusted,crusty,encrusted 74
mcrutch 2ov
nimplementation 57j
nmeans 1
nexpedient 1
ncrutch 1
vcry,holler,scream,shout,squall,yell 2ul
ncrying,tears,weeping
acrying,insistent
acryptic,inscrutable,mysterious
mcrystal 50x
acrystalline
ncrystallization
vcrystallize 555
vcrystallize,illuminate,sort_out 18u
vcrystallize 56i
ncrystallography 3ol
bctenophore 46e
pcuban 4hi
acuban
npolyhedron
ncube 1
ncube
vmultiply 3xk
vcube 1
acubic
gcubism
acubist
pcuckoo,jackass 3re
vecho 2v8
vcuckoo 1
tvine 53e
tcucumber 1
tcucurbitaceae
nfeed 4ho
ncud 1
vcuddle,nestle,snuggle 16j
vembrace,hug 199
vcuddle 1
vcue,remind 52n
mflap 582
mcuff 1
ncuisine ev
pculprit 4lc
gcult 53h
nvogue gz
ncult,furor 1
vcultivate
vcultivate 2gx
acultivated
ncultivation 4zw
acultural
acultural,ethnic
rculturally
gculture 1av
nculture h9
vculture 56c
acultured,polite
acumbersome
tcumin 4hq
acumulative
ncumulus 15i
nshrewdness 2fi
ncunning 1
acunning,cute 3nf
mcup 2i5 4be
ncup
vcup 56n
bcur 2rx
mcurb 3he
mpavement 3hf
mcurbside 1
ncurd 4iq
vcure 4g3
mcure-all 4yl
acurious,funny,peculiar,queer,rum,singular
acurious
rcuriously,oddly,peculiarly
rcuriously
vcurl 58a
vcurl 3y0
vcurl 3fp
acurled,curling
bshorebird 3n0
bcurlew 1
ncurling 3ns
acurly 4
ncurrant 31o
nprevalence
ncurrency 1
ncurrent
ncurrent 4kn
acurrent 1co k0
rcurrently
wcurriculum 51o
ncurry 2a9
vflavor,season
vcurry 1
wprofanity 54e
wcurse,expletive,oath 1
vcurse 3pc
acursed 2vr
whandwriting
wcursive,longhand 1
acursive
acursory,perfunctory 1ug
vlimit 57p
vcurtail,restrict 1
mscreen 59y
mcurtain,drape,drapery 1 54v
ncurtain 3b3
vcurtain 4p7
acurtained
rcurtly
ncurtness kk
rcurvaceously
ncurvature 5ac
wcurve
vcurve,sheer,swerve,trend,veer 336
vcurve,wind 59m
acurved,curving 3yr
mcushion 553
vcushion 28l
mcusp 3wh
ptormentor
pcuss 1
ncustard 2b4
acustodial
ncustody,detention 2of
ncustom 56h k7
ncustom,tradition
acustom
rcustomarily
acustomary ie
nlevy
ntax,taxation 1
ntariff 1
ncustoms 1
ncut 4h9
wpassage 58z
wcut 1
mditch 5av
mfurrow 1
mcut 1
vcut,cut_back,cut_down,reduce 58r
acut 1ge
acut
acut
vcut_across 5af
vcut_back 2o1
vcut_off 2hf
vcut_out 1zk
vcut_out 1u1
vgrab 41y
vintercept 1
vcut_out 1
vcut_short 2hk
vcut_up 3lj
vcut_up 2w3
acutaneous
acute
nskin 47k
ncuticle 1
ncutting 420
tcutting 2lz
ncutting 5a4
acutting,stinging
ncyanide 52a
tcycad 577
tcycadaceae
gcyclades 38
ncycle
gcycle 4j0
nrepeat,repetition 5bu
ncycle 1
vcycle
vcycle 54r
prider 4kh
pcyclist 1
ncylinder
acylindrical
acymose
pcynic
acynical
tcypress 3hi
ncyst 5c9
acystic
nprotoplasm
ncytoplasm 1
pmonarch,sovereign 22i 4lm
pczar 1
pczech 3t4
aczech
ndab 5cu
vdab 3w8
vdab 3bj
vimmerse,plunge 1q4
vdip,dunk 1
vdabble 1
adabbled,splattered cn
pparent 4by
pfather 1
pdad,daddy,pa,papa,pop 1
gdadaism
tdaffodil 587
mdagger 3bc
wpress 4mm
wnewspaper 1
wdaily 1
rdaily
adaily
rdaintily
adainty
ndaiquiri 17i
mfarm 38n
mdairy 1
tdaisy 4bp
adaisylike
psiouan,sioux
pdakota 1
mdam 3ik
vdam 3fy
ndamage,harm,impairment 586
adamaged 3c9 6n
ndamages,redress 4j9
adamaging,detrimental,prejudicial
pdame 376
nworthlessness
ndamn,shucks 1
vdamn 2xs
adamn,goddamn 3l
wdenunciation 5dw
wdamnation 1
gdamned
rdamned
adamned
nwetness 5do
ndamp 1
adamp,moist
vdampen,stifle
wdance 59z
vdance
tdandelion 4mt
rdandily
pdandy,gallant 4x9
ndanger 5dx
ndanger,risk 22w
adangerous
rdangerously
vdangle 39i
vhang_up 4d4
vsuspend 1
vdangle 1
wgermanic 4oj
wdanish 1
adanish
adapper,jaunty,spruce
vdare 5dd
vdare 5de
wdaring 1pv
adaring 4w0
ndark 5ed
adark b7
adark
adarkened
adarkening 3
rdarkly
lscene 428
ldarkness,shadow 1
vdarn jj
vdart,dash,scoot 3gj
vhurl,hurtle,lunge
vdart 1
ndarts 3t0
ndash,flair 2jk
nrunning 59l
ndash 1
vdash,smash
adashed,dotted
adashing
gdata
nday
ndate 1
vgo_out 5ff
vdate 1
vstamp 5e0
vdate 4u2 1
vdate nh
vinitiate,originate 57n
vdate_back,date_from,go_back 1
adated
ndating 4f1
pdaughter 3op
ndawn,daybreak,sunrise 3qm
vdawn,get_across,sink_in
nday 4yu
vdaydream,dream y3
ndaylight 3ru
ndays 4yx
adazed
adazed,groggy
vdazzle 2zi
adazzling
pdeacon 4ij
gdead
adead 3yw 2yf
vsoften 5da
vdeaden 1
adeadened
adeadened
ndeadline
rdeadly
adeadly
gdeaf
vdeaf 5di
adeaf
adeafening,thunderous
ndeafness 5fw
ndeal 4xb
vdeal,plow 4x4
pmerchant
pdealer,trader 1
gdealer k9
nhandling,treatment 57m
ndealing 1
ndealings r3
pdean 50l
pdear,honey 3cf
rdearly
rdearly
ndeath 5b6
ndeath
ndeathbed 4zv
adeathlike,deathly s
wdebate 45a
wspeech 5gs
wdebate 1
vdebate,deliberate 4xm
vdebate 1
vdebate 4xo
nmerrymaking 20f
nrevelry 1
ndebauch 1
adebilitating
ndebility,infirmity 5go
ndebit
vdebit
nwaste 5ei
nrubbish 1
ndebris,dust,junk,rubble 1
ndebt
ndebt
pdebtor
ndemonstration,presentation 1jm
ndebunking 1
ndebut,entry,introduction 5fe
vdebut 54p
vdebut
ndec,december 46o
ndecade 50m
adecadent
ndecay
ndecay
ndecay
vdecay 5g7
vdecay 5g8
adecayed
pdeceased
adeceased,gone 1r
ndeceit 2gu
adeceitful,fraudulent
ndeceleration,retardation,slowing 5cb
npropriety 3e4
ndecency 1
nrighteousness 4l5
ndecency 1
adecent
adecent,fitting
rdecent,properly
rdecently
adeceptive
rdeceptively
adecided
rdecidedly,definitely,emphatically
adeciding,determinant,determining
adeciduous
nimaginary 58n
nreal 1
nrational 1
ndecimal 1
adecimal
ndecimeter 56u
adeciphered
adecisive 9
rdecisively
mdeck 3qf
mdeck 3or
vdeck 5hc
vdeclaim,recite 334
woratory 1s
wdeclamation 1
wdeclaration 4y3
adeclared 4pr 4ff 410 3t8
ndecline,diminution
ndecline 5ic
vdecline 5hc
vdecline,reject,turn_down
ndeclivity 433
vdecompose 5hf
ndecomposition 4ra
ndecomposition,disintegration 5ii
pdecorator 3y8
pdecorator 43j
ndecorum 15
pdecoy 4vn 5b8
ventice,lure,tempt 4vg
vdecoy 1
ndecrease,lessening 5dl
adecreased,reduced 5hg
adecreasing
vdecree 4zr
adecreed,ordained,prescribed
adecumbent
adedicated
ndedication
adedifferentiated
vdeduce,derive,infer 10r
vdeduce 10s
vdeduct,subtract 48t
adeductible 4p4
nloss
nexpense 4p3
ndepreciation 2 1
ndeduction 1
adeductive
wdeed 57i
ndeeds 5f1
vdeem,take_for,view_as 5fm
ndeep
adeep
rdeep
ndeepening
rdeeply,profoundly
bdeer 4fh
nfailure 5jt
ndefault 5gq 1
vfail,neglect
vdefault 1
nfailure 5jh
ndefeat,licking 5ji 1
ndisappointment 2vf
ndefeat,frustration 1
vrepudiate 2jc
vrebut,refute 1
vnegative,veto 1
vdefeat 1
gdefeated
adefeated
vdefecate 34j
nexpelling
nexcretion 1
ndefecation 1
ndefect 33l
ndefect 20y
vdefect,desert 2qi
adefective,faulty
adefective 5ip
vdefend 47n
vdefend 3mv
adefending
ndefense 5kj
ndefense xc
rdefenseless
adefenseless
adefensible
ndefensive 5ef
adefensive 7
vwait 5jh
vdelay 1
vdefer,postpone,put_off,set_back,shelve,table 1
ndeference 5iv
ndefiance
wdefiance 1w2
adefiant
ndeficiency,inadequacy 5gi
adeficient,lacking
ndeficit,shortage 2
adefinable
vdefine,delimit 5jv
vspecify 53z
vdefine 1
vdefine 1uq
adefined
ndefining,shaping
adefinite 1xc 34
wdefinition 5ck
ndistinctness
ndefinition 1
adefinitive
adeflated
ndeflection 5kb
ndeformation,distortion 7r
adeformed,distorted,malformed,misshapen
ndeformity 5l3
vdefray 507
vmelt,thaw 5k4
vdefrost 1
preprobate 4y8
pdegenerate,deviate 1
vdegenerate,deteriorate 2w
adegenerate,dissipated,dissolute
ndegeneration
adegenerative 1po
ndegradation 5js
vdegrade
ndegree,stage
adehydrated
ndryness 5lh
ndehydration 1
adejected k
ndepression 5lk
ndejection 1
ndelay,wait 37u
ndelay 5m0
vdelay,hold_up 30x
adelayed
pdelegate 4uz
vdelegate 53t
gdelegation 5gy
adeliberate
rdeliberately,intentionally
wdeliberation 4ar
ndeliberation,weighing yp
adeliberative
ndelicacy 2qs
adelicate 8z
adelicate
adelicate,fragile
rdelicately,fine
ndelicious 4dq
adelicious,delightful
rdeliciously
vdelight,please w7
vdelight,revel
adelighted
rdelightfully
pdelinquent 4zb
adelinquent
rdeliriously
ndelirium,frenzy,fury,hysteria 4y3
vdeliver 53l
vfetch 5cb
vdeliver 1
nrecovery 5mu
ndeliverance,rescue 1
ndelta
ndeltoid 5m0
nheap,lot,mint,pile
ndeluge 1
ndelusion 5mn
pdemagogue 2ao
wdemand 4e4
ndemand
ademanding
rdemandingly
ldemarcation 2z2
ninsanity 5mu
ndementia 1
ndemocracy zy
gdemocracy,republic
pdemocrat 2ay
pdemocrat 597
ademocratic 1nr
ademocratic
vdemolish 2bc
ademolished
pdemon,devil,fiend 53m
ademonstrable
rdemonstrably
vdemonstrate,prove 52s
ademonstrated
ndemonstration 1py
wpronoun 5mv
wdemonstrative 1
ademonstrative
ndemoralization 20
ademure
wrestatement 5f5
wdemythologization 1
vdemythologize 5l5
ademythologized
wdenial 5nw
wdenial 532
gdenomination 5ir
adenominational
rdenominationally
ndenominator 5eh
vdenote 3qm
adense
rdensely
ninability
nstupidity 1
ndenseness 1
nsolidity 5kl
ndensity 1
ndent 2gf
vtwist 5mx
vdent 1
adental
adentate
pdentist 5jd
nmedicine 5dd
ndentistry 1
mdenture 5ir
vdisagree
vdeny 1
vdeny 4k
vdeny 3rv
vexit,get_out,go_out
vdepart,go_away 1
adepartmental
nvariation 5j9
ndeparture,deviation 1
vdepend 5nm
adependable,reliable
adependable
ndependence,dependency
pdependent 471
adependent 3xz
adependent
vdepersonalize 5ma
vdepict,picture 5h6
velaborate,expound 1q0
vset_forth 1
vdepict,describe 1
adepicted,portrayed
ndepicting
adepleted
ndepletion xo
adeplorable,sorry 3wo
rdeplorably,woefully
vdeplore 44e
vdeploy 50f
ndeposit
ndeposit,sediment
vdeposit,lodge,stick,wedge 4o3
vdeposit
vdeposit,situate 50l
pinvestor
pdepositor 1
mdepository,repository 4zx
mstation 4zy
mdepot,terminal 1
ndepravity 2oq
ndepravity 4be
adeprecating,deprecatory
ndepreciation y6
vdepress 2sj
adepressed
adepressing
ndepression 5pg lc
pdepressive 10i
npoverty 5pi
ndeprivation,want 1
vdeprive,divest,strip
adeprived
ndepth 5ef
ndepth 464
ldepths 50y
pdeputy 11m
ndereliction 2a2
ndereliction 2a2 5lk
wderision 492
aderisive,mocking,taunting
lderivation oj
wderivation,deriving 5hk
nderivation 4pw
nderivative,differential 4fn
aderivative
vderive,gain 2mo
aderived 2
ndermatitis 5fp
aderogatory,disparaging
psaint
pdervish 1 2g8
pdescendant,descendent 4pg
adescendant
gdescendants
adescending 2
ndescent 58m
ndescent
ndescent 5l5
vdescribe,report 5ks
adescribed
adescriptive
vdesecrate 49v
nevil,wickedness 4ck
ndesecration,sacrilege 1
ldesert 3yl
vdesert,desolate,forsake
vdeserve,merit 5pr
adeserved
adeserving,worth
ndesign,designing 4h0
vdestine 33u
vdesign 1
vdesign 5j9
adesignate
wdesignation 2ya
adesigned,unintentional
pdesigner 46j
adesigning
adesirable
ntendency
ndesire 1
adesirous 423
mdesk 4vf
ndespair,desperation 5r1
ndespair 5b8
vdespair
adespairing,desperate
rdespairingly
pdesperate 3uv
adesperate
rdesperately,urgently
rdesperately
adespicable,vile
vdislike
vhate 1
vdespise,disdain,scorn 1
adespised,hated
ndespondency 2s7
adespondent
pdespot,tyrant 2hm
ndespotism 4c9
ndessert 2x6
ldestination 4di
ndestination 537
vdestine,doom,fate 8u
adestined
ndestiny,fate 5rl
adestitute,impoverished,needy
adestroyed 3bt 4n
adestroyed,ruined
mdestroyer 2b3
adestructive 4p4 3d7 uy kt
adesultory
ndesynchronizing
vdisconnect 5hs
vdetach 1
vdetach
adetachable
adetached
adetached,isolated,separated
ndetachment 4x1
ndetachment 5qi
nfact 5pk
ndetail 1
vdetail 3i
vset_apart 5bh
vdetail 1
adetailed,elaborate,elaborated 2cq
wdetails 5k8
vsight 5il
vdetect,discover,find,notice,observe 1
adetectable,noticeable
adetected
ndetecting 4sd
ndetection,sensing 1ld
ndetection 2xx
pdetective yc
mdetector,sensor 5n5
vdeter,discourage 2ca
ndetergency 44b
adetergent
vdeteriorate be
adeterminable 4d8 81
adeterminate
ndetermination,finding 2y6
nfirmness,resoluteness,resolve
ndetermination 1
adetermined
rdeterminedly
vdetract hr
vdevastate 2o3
adevastating
vdevelop qe
vdevelop,evolve 5li
vdevelop 5rz
adeveloped
pdeveloper 4h8
ndeveloping
adeveloping,underdeveloped
ndevelopment,evolution
adevelopmental
vdeviate,divert 3lz
ndeviation 44k
ndevices 4or
adevilish
adevious
wtestament,will 5hn
ndevise 1
adevoid
adevoted ak
ndevotion 5cl
ndevotion 50v
ndevotional 5pb
adevotional
vdevour 2or
adevout
ndew
mdewar 2gw
ndexamethasone wi 5j4
ndexterity 5cd
adexterous 5ch
pdhegiha gl
ndi-iodotyrosine 5kb
ndiabetes 5jh
adiachronic
adiacritical
vdiagnose 4tl
vdiagnose 4tm
nidentification 18
ndiagnosing,diagnosis 1
adiagnostic
adiagonal
adiagonalizable
rdiagonally
mdrawing 431
mdiagram 1
vdiagram,plot 5mp
mdial 42k
vdial 400
wdialect,idiom 4x2
adialectal
ndialectic wx
ndialectic 132
rdialectically
wdialogue 236
wscript 5sh
wdialogue 1
wdialogue 5sj
ndialysis 4uc
vdialyze 5ti
rdiametrically
mjewel 3si
ndiamond 1
ndiamond 2fz 58s
mdiaper 33g
mdiaphragm 5pb
nmusculature
ndiaphragm 1 4qq
ndiarrhea,diarrhoea 5s6
wdiary,journal 5sv
bdiatom 53p 5q9
adiatomic
adiatonic
mdice,die 4oy
vdice 450
ndichromacy 5uy b1 5ub
wexclaiming,exclamation 5pk
wdickens 1
tdicot 5qh
adicotyledonous
vdictate,prescribe 2y7
adictated
pspeaker
pdictator 1
gdictatorship,tyranny
wdictionary 38g
vdie,drop_dead,expire,pass_away,perish 5u9
vdie_away,let_up 4b3
vdie_out 5sk
ndiet 54z
vfast 5ru
vdiet 1
ndietary 552
adietary
nestrogen 2c5
ndiethylstilbestrol 1
adifferent 4pt 141 13u
adifferent
adifferentiable
adifferential
adifferentiated
rdifferently,otherwise
adifficult,hard 4ya 433
ndifficulty 3b7
adiffident
rdiffidently
ndiffraction
vdistribute,spread
vdiffuse,fan_out,spread_out 1
vdiffuse,permeate,pervade 29h
adiffuse
adiffused
rdiffusely
adiffusing
ndiffusion
vdig 2bh
vdig_in
vdig_in 3m9
vdig_into,probe 29q
vdig_up 2sw
wperiodical 4k6
wdigest 1
vprocess,treat 5cf
vdigest 1
vdigest 4my
adigestible
ndigestion
ndigestive
adigestive
ndigging,excavation 4mu
adigital
ndigitalis 21w
rdigitally
adignified
adignified
vprize,treasure,value 5t0
vhonor,reward 1
vdignify 1
pdignitary 5s2
ndignity 1fo
ndignity 3te
vdigress 5r8
mdigs 5wo
adilapidated jk
vwiden 5rw
vdilate 1
wdiscussion 2yx
wdilation 1
ndilemma 3ne
ndiligence
adiligent
tdill 562
vdilute 3e4
adilute,diluted
ndilution 4aj
ndilution 161
adim iu
adim,faint
ndime 1qk
vmark 3d3
vdimension 1
adimensional
adimensional
adimensioning
adiminished,lessened,weakened
adiminishing eq
wdiminutive 5x3
adiminutive,petite,tiny
rdimly,indistinctly
adimmed
vinculcate 1tf
vdin 1
vdine 3ns
adingy,grimy
neating,feeding 18s
ndining 1
ndinner 33e
bdinosaur 54e
ljurisdiction 39h
ldiocese 1
adioecious
ndioxide 4jp
vdip le
vwane 4dr
vdip 1
vstain 2z2
vdip 1
wdiplomacy 4my
ntact 51p
ndiplomacy 1
adiplomatic
adiplomatic
ndipole
adipped
mladle 50r
mdipper 1
vdirect 43i
vdirect,target 59t
adirect
adirect
rdirect,directly,straight
adirected
adirecting
ndirection
adirectional
ndirectionality,directivity 4fg
wpronouncement 5e5
wdirective 1
rdirectly
pdirector,manager 5j4
pdirector 1mn
pdirector 39w
wdirectory 3bz
ndirt,soil 5yt
adirt
adirty,soiled,unclean 3uv 16
vdisable,incapacitate 5wk
gdisabled,handicapped
adisabled,handicapped
vdiscriminate,single_out 17b
vdisadvantage,disfavor 1
adisagreeable 4vy
ndisagreement
ndisappearance 5zd
vfoil,frustrate,scotch,thwart 4ac
vdisappoint 1
adisappointed,frustrated
adisappointing
ndisapproval 57h
vdisapprove 5vo
vdisarm
ndisarmament 5zo
vdisassemble,take_apart 2nm
adisastrous
ndoubt,uncertainty 5ze
ndisbelief,skepticism 1
vdisbelieve 2z4
mdisc,record 5u3
ndiscard
adiscarded
vdiscern,distinguish,make_out,pick_out,recognize
adiscernible
adiscernible
adiscerning
vdischarge 5s4
vdischarge 3u
adischarged,dismissed,fired
ndiscipline 5re
adisciplined 17p
adisciplined
vdisclose 32j
adisclosed
wdisclosure,revealing,revelation 609
ndiscoloration,stain 4sc
ndiscomfort 5zy
tdiscomycete 5e9
adisconcerted
adisconcerting
rdisconcertingly
vundo 141
vdisconnect 1
vdiscontent
adiscontent,discontented
vdiscontinue 5l8
ndiscontinuity 3bo
vdiscord 5zg
ndiscount 194
adiscouraged,disheartened
adiscouraging
vdiscourse,discuss,talk_about ke
adiscourteous
vdiscover,find_out,learn
vdiscover 1j8
wdiscovery l
ndiscredit,disrepute 60n
vdiscredit 306
rdiscreetly
ndiscrepancy,variant c7
adiscrete
nliberty 4cl
ndiscretion 1
ndiscretion 5zi
adiscretionary 4pp
vdiscriminate 193
adiscriminating 6x
ndiscrimination 616
vdisdain,scorn 47c
adiseased,pathologic
adisembodied
vlet_go,release
vdisengage 1
vdisentangle,extricate
vdisentangle,straighten_out 55o
ndisfavor 5x5
adisfigured
vdisgrace,dishonor,shame
nsemblance 4tj
ndisguise 1
adisguised,masked 113
ndisgust 59g
vdisgust
adisgusted
adisgusting,foul,loathsome
vdish 5ue
adisheartening 10
adisheveled,frowzled,tousled
adishonest k0
adishonorable
mdishwasher 5v2
ndishwater 34v
nenlightenment
nsophistication 1
ndisillusionment 1
mdisinfectant
adisinfectant 4w1
vdisintegrate 60m
ndisk
mplate 61j
mdisk 1 5wc
vtransform,transmute 5zf
vtill 1
vplow 1
vdisk,harrow 1
adisklike 24y
ndislike 4xe
adisliked
ndislocation 61u
vdislodge 52v
ninfidelity
ndisloyalty 1
rdismally
ndismay b1
vdismiss
ndismissal 62i
adismissive
vdismount 2ko
ndisobedience 62l
adisobedient
vdisorder,perturb,trouble 5f0
adisordered,upset
adisorderly 3h3
adisorderly,jumbled
adisorganized 3 2cv
ndisorientation 4jo
adisparate 6w
adispassionate
rdispassionately
ndispatch,shipment 62t
vship 5sg
vdispatch 1
vdispel,drive_off,run_off 5si
ndispensation 5u6
adispensed
mdispenser 556
nenlargement,expansion 615
nextension 1
ndispersal 1
vdisperse,sprinkle 34
vdisperse 61t
adispersed,spread
nspread,spreading 5l9
ndispersion 1
vdisplace 5su
nreplacement,replacing 61e
ndisplacement 1
ndisplacement 5xv
wdisplay,show
ndisplay,showing 25s
adispleased 503 1v
adispleasing 34
ndispleasure 3ez 506
mitem
mdisposable 1
adisposable
ndisposal 4g0
vdispose 4hi
vinfluence,shape 5vu
vdispose 1
vdispose_of 5o1
adisposed
ndisposition 63t
adispossessed
ndispossession 63v
adisproportionate
adisproportionate
vdisprove ge
vdispute,quarrel 4r3
adisputed 1bi
adisqualified
vdisqualify,unfit 61d
ndisregard,neglect
ndisregard,neglect 5zj
vdisregard,ignore,snub 5zh
ndisrepair 63t
adisreputable
adisrespectful ay 1e2 e2
vdisrupt
adisrupted
ndisruption,interruption ib
adisruptive,riotous,troubled,tumultuous,turbulent
adissatisfied 3u
vdissect 4e3
adissected 1ob
ndissection se
ndissection 545
wdissension 64i
wdissent 1pv
wdissent 64k
vdissent g2
pdissenter
wtreatise 62c
wdissertation 1
ndisservice 605
adissimilar
vpart
vdissipate,scatter 1
vdissipate 1fo
ndissipation 1k
ndissociation 62x
ndissolution
wdissolve tl
vdissolve 63k
vdissolve 63l
vdissolve 5x8
adissolved
ndissolving
vdissuade 5lu
adistal
rdistally
ldistance 5g3
vhold,keep,maintain
vdistance 1
adistant
adistasteful
rdistastefully
ndistension 29
vdistill,purify 5by
vdistill 640
ndistillation
adistinct 9j
adistinct 2b3 10x
ndistinction,eminence 65c
adistinctive 2fc
adistinctive
rdistinctively
rdistinctly
adistinguishable
adistinguished
adistinguished 8r
vdistort,falsify,warp 32a
adistortable
ndistortion
vembarrass 3vy
vdistract 1
rdistractedly
ndistraction 3vx
adistraught 5i8
vinconvenience,put_out,trouble 5lq
vdistress 1
adistressed
adistressing,disturbing,troubling,worrying
adistributed 9r 9q 31 2u
ndistribution 2wb
ndistribution 59k
adistributive 5c7 9r
psupplier
pdistributor 1
vgovern,regulate 5p6
vdistrict,zone 1
ndistrust 6j
vdistrust,mistrust,suspect 6i
vdisturb,raise_up,stir_up 5vv
ndisturbance,perturbation,upset 5im
adisturbed
adisturbed,upset,worried
adisturbed
rdisturbingly
ndisuse,neglect nt
mdiuretic 5vn
adiurnal
mdivan 18b
mnightclub 662
mdive 1
ndive 45p
vgo_down 2ot
vsubmerge 1
vdive 1
pexplorer
pdiver 1
vdiverge
ndivergence 64x
adivergent az
adivers,diverse b0
adiverse b1
ndiversification 651
adiversified
nturn,turning 653
ndiversion 1
ndiversion 594
ndiversity,variety 5ck
vdivert 2on
wwrit 5v4
wdivestiture 1
ndivide 7t
vdivide,split 65v
vdivide,fraction 4wq
adivided 3ej 2ib 26i
nincome 58e
nearnings,profit,profits 1
ndividend 1
wguess,speculation,supposition,surmise
wdivination 1
vdivine 5xe
adivine
rdivinely
ndiving 2w8
ndivinity
adivisible
gdivision 5l3
adivisive
ndivorce 67p
vdivorce 3d5
vdivorce 3d6
adivorced
rdizzily
vdizzy 655
adizzy
adizzy
npolymer 5y3
ndna 1
ndo 331
vdo,make
vdo_well 66s
adocile
mdock 4x7
vdock 3o2
vdocket 5ja
pdoctor,physician 634
vspoil 35x
vdoctor 1
vtreat
vdoctor 1
wdoctorate 68k
adoctrinal
mdocument 4gx
vdocument 61p
vdocument 5nn
wfilm,movie 5ht
wdocumentary 1
adocumentary
ndodge 1kb
ndodge 26s
vdodge
adogged,unyielding
rdoggedly,tenaciously
wrhyme,verse 4ei
wdoggerel 1
adogging,persisting 1hq
mdoghouse 686 688
adoglike
wdogma 15h
adogmatic
rdogmatically
tdogtooth 63y
tdogwood 63y
adoleful
mdoll 4ei
ndollar 5xi
ndollar 2qx
ldomain
adomed,vaulted
pdomestic 32h
adomestic
adomestic
adomesticated
ndominance
wdominant 629
adominant 1gt
vdominate,predominate,prevail,reign
vdominate 3z9
adominated 1gx
adominating 4
ndomination 69f
vdomineer 398
adomineering 4lo
pmendicant 68u
pdominican 1
adominican
ndominion 4tz
pgentleman 5sm
pdon 1
vdon,put_on 4o2
vdonate
ndonation 5la
ndonation 2iu
adone,through
wdonkey 4h6
ndoom ht
gdoomed,lost
adoomed ty
mentrance 63d
mdoor,doorway 1
mdoorbell 32v
mknob 33a
mdoorhandle,doorknob 1
pguard 3p2
pdoorman,porter 1
mdooryard 4hs
mdope 5z9 24k
vdope 3zx
adoped
wgreek,hellenic 5k9
wdoric 1
adoric
adormant 4tw
mdormitory 4bg 69r
adorsal
ndosage,dose
vdose ds
adosed
ndot 8g
vdot,stud
adotted,speckled
nexploit,feat 62i
nhit 1
ndouble 1
vmultiply 4ny
vdouble 1
adouble,twofold
adouble,dual,duple
adouble,doubled,twofold
rdouble
rdoubly
vdoubt b1
adoubtful,dubious
rdoubtless,undoubtedly
ndough 5k6
ndoughnut,ring
rdourly
bpigeon 4o8
bdove 1
vdovetail 68d
bfeather,plumage 68h
bdown 1
ndown 66l
vdrink 40x
vdown 1
vdown 47b
adown 45h
rdown,downward
adowncast 2
ndownfall rf
vgrade,rank,rate 67f
vdowngrade 1
adownhill ku
nrain,rainfall 3fu
ndownpour,torrent 1
rdownright
rdownstairs
adownstream
rdownstream
ldowntown 3mw
adowntown
adownward l3
adownward g
rdownwind
adowny,fluffy
ndowry 5nc
vsleep,slumber 4bn
vnap 1
vdoze 1
ndozen,twelve 62b
adozen,twelve
ndozens,loads,lots,scores,tons
ndrab 5ej
adrab,dreary
adrab,somber
ndraft 3gf
msketch hm
mdraft 1
vdraft 4oo
vregister 65h
venrol,enroll,recruit 1
vdraft 1
ndrafting 4oh
ndrafting 2vh
nresistance
ndrag 1
vdrag 4qn
adragging
pmonster 2md
pdragon 1 2me
nemptying,evacuation 68e
ndrain,drainage 1
vdrain,run_out 2pa
vdrain 379
vdrain 2rm
adrained
adraining,exhausting vn
wdrama,play 6ad
nepisode 6c9
ndrama 1
adramatic
adramatic,spectacular,striking
rdramatically
rdramatically
pdramatist,playwright 4pf
vdramatize 4pf
vdramatize 5z1
vdramatize,embellish,pad 3t3
vdrape 5ha
vdrape 5hb
adraped,wrapped 1co
adrastic
rdrastically
nhelping,serving
ndrink 1
ndraught 1
nswallow 1nw
ndraught,gulp 1
pdravidian 3s1
ndraw 4yr
vdraw_in 4rk
vdraw_out 68p
vlengthen 4qo
vdraw_out,prolong 1
vdraw_together 6aq
vform,organize 65m
vdraw_up 1
vdraw_up,straighten_up 6c4
mdrawer 5fn 6cz
wgraphics
wdrawing 1
wdrawl 67r
vdrawl 4ym
adrawn 2am
mdrawstring 3md
vdread,fear
rdreadfully,horribly
nimagery,imagination,imaging
ndream 1
vdream 63r
vdream_up,hatch,think_up 661
adreamed
adreamlike
adreamy
ndregs
adrenched 1dn
mdress 679
adress
nriding 627
ndressage 1
adressy
ndribble,drip 5ot
vdribble,trickle 2qy
adried
adried
ndrift,impetus 5tl
ndrift
vdrift,float 66q
vdrift,err,stray 66r
vdrift,roam,rove,stray,wander 66s
nwandering 3u1
ndrifting 1
adrifting
adrilled
pdrinker 5nm
ndrinking 1p9
ndrinking 50c
vdrip 2wq
ndripping 5pa
rdripping,soaking
ndrive,thrust 6ep
mdrive 68z
vdrive_in
vdrive_in 5mm
adriven
pdriver
mdriveway 5ld
nstroke 69d
ndriving 1
adriving
ndrizzle 3j
bdrone 5dd
winflection,prosody
wintonation 1
wdrone,monotone 1
vsink 6dq
vdroop,sag 1
adrooping
ndrop
ndrop
vdrop 64s
vdrop 2xe
vdrop_off 4uq
vdrop_off,fall_asleep
vdrop_out,throw_in
ndroplet 6
pdropout
adropping ov
nexcrement,excreta yd
nfeces 1
ndroppings,dung 1
ndrought tq
gdrove
vdrown,submerge 3xu
vdrown 33j
vdrown k1
vdrown_out 40t
rdrowsily
ndrowsiness
adrowsy 4zd
vmedicine 7k
vdrug 1
adrugged
ndrugging 2n9
adrugless
mdrugstore,pharmacy 4e1
mdrum 6a8
vdrum 4jx
vdrum
bdrumfish 3x4
mmembrane 6fk
mdrumhead 1
pdrummer 273
adrunk,intoxicated,ripped b
adrunken 1
rdrunkenly
ndrunkenness
pdry 6e9
vdry 6dm
vdry,dry_out 6ey
adry 4n2 53c 25
vdry_up 3
mdryer 69o
mdrygoods 69p
rdryly
tdryopteris 5mm
vdub,nickname 4j1
vdub 6dv
adubious
pnoblewoman 65v
pduchess 1
bduck 4tw
vduck
vduck 2k7
aductile,malleable
ndue 6ab
adue 2al
rdue
nduel 4kl
nstruggle 4vs
nduel 1
vduel 4w6
pduffer
bdug 5zm
mdugout 38u
pduke 4ia
vdull 6ee
vdull 6fq
adull 55
adull
adulled
rdully
rdully
adumb
mdumbbell 5xr
vdummy 310
adummy 525
vdump 6hk
ndumplings
bdun 3fz
adun
ndune 3yh
venrich 5o4
vfertilize 1
vdung 1
mstronghold 6h2
mdungeon 1
ndunk 4wk
nduodenum 3qr
mduplicate 6h7
vduplicate 31e
aduplicate
mduplication 1n2
nduplication 1mz
mduplicator 5ya
nmeninges 5di
ndura 1
npermanence
ndurability 1
adurable,lasting
ndusk,nightfall,twilight 4t1
adusky,twilight 13b
adusky,swart,swarthy
ndust 6fi
vdust 2i5
vdust 3ie
mdustbin 46q
adusty 1hv
pdutch 3k7
adutch
nduty,obligation,responsibility 6ib
pdwarf
vdwarf 4f2
vdwindle 4xt
adwindling zb
ndye 6fu
adyed 539
ndyeing 6gk
ndying 2xa
adying
nincentive,inducement
ndynamic 1
adynamic 2t2 3p
nmechanics 4zc
ndynamics 1
mexplosive 68x
mdynamite 1
vdynamite 40g
gsept 5hn
gdynasty 1
ndysentery 686
ndysfunction 6ij
ndystrophy 688
reach
aeach 5qb
neager 190
aeager 5cm
reagerly
beagle 4wb
veagle 46n
near 6i9
neardrum 5es
aeared
pearl 4kg
rearlier,sooner
aearlier,earliest
rearliest
aearly 619 2
rearly
rearly
vearn 6d9
vearn 6da
aearned 4yg
nearnest
aearnest
rearnestly,seriously
nearnestness,seriousness,sincerity 63e
nearnings,pay,remuneration,salary,wage 5p8
mtransducer 6dw
mearphone 1
nearth,ground
vearth
mearthenware 2pr
aearthlike
aearthly
nearthquake,quake
aearthshaking
aearthy
aearthy
nease
vease 6cd
vease_up,give_way,move_over
vease_up 4zg
aeased,relieved
mtripod 6ec
measel 1
reasily,easy
neast,eastward la
aeast
reast
neaster 2oh
aeastern 3
reastward
aeastward 5
aeasy
aeasygoing,leisurely
aeatable,edible
peater 5tj
moverhang 6jx
meaves 1
vfall_back 4t8
vebb 1
nebbing 11x
nebony 470
aebullient,exuberant
aeccentric
nstrangeness
neccentricity 1
aecclesiastic,ecclesiastical
necclesiasticism 65u
necho,reverberation
vecho,reverberate,ring 4or
aeclectic jq
neclipse 6kf
vloom 6jr
veclipse 1
veclipse,occult 2h9
lecliptic
necology 58c
aeconomic,economical
aeconomical
reconomically
neconomics 6a2
peconomist 5gi
veconomize,husband 6ej
necstasy,rapture 641
necstasy 44m
aecstatic
aecumenical
veddy,purl,swirl 2y3
nedema 44d
leden,heaven,paradise 5wb
ledge 3xb
vedge,inch 63e
aedged 3x5
redgewise
nedible 5us
aedifying
vedit_out 6iw
aedited 5pj
wedition 598
gedition
peditor 6e0
weditorial 56u
aeditorial
reditorially
veducate 5se
veducate,train 2ha
aeducated
aeducational
aeducational
wgraph
weeg 1
neel
aeellike 1b8
vweaken 51h
vefface,obliterate 1
aeffective
aeffective,efficient 27u
reffectively
neffectiveness 4yk
neffectiveness,potency 4yl
neffects 6am
reffectually
aeffervescent
aefficacious
nefficacy 6
nratio
nefficiency 1
nefficiency 64s
aefficient 1e
refficiently
neffluent 15f
aeffortless
reffortlessly
ngamete 4w0
novum 1
begg 1
vpelt 33j
vegg 1
pintellectual
pegghead 1
neggplant 4jw
neggs 5w3
nego 25f
negotism
pegotist
begret 506
pegyptian 616
aegyptian
neight,viii 6df
aeight,viii
aeighteen
aeighteenth
neighth 6mz
aeighth
neighty 6dm
aeighty
reither
vejaculate 644
wejaculation ry
veject 4r0
vsupplement 69i
veke_out 1
nel,elevation
aelaborate,luxuriant
relaborately,intricately
velapse,go_by,slip_away 65g
aelapsed
melastic 2fo 6ht
aelastic
njoy 66f
nelation 1
nelbow 5kp
vpush 6d8
vshove 1
velbow 1
pelder 6ir
aelder,older
peldest 4wz
aeldest
gelect 5at
velect 66u
aelect,elite
aelected
nelection 6o0
aelectoral
gelectorate
melectric 5q6
aelectric
aelectrical
relectrically
nelectricity
nelectricity 50e
aelectrifying,thrilling
melectrocardiograph 50b
nelectrolysis 496
nelectrolyte 51c
mmagnet 6im
melectromagnet 1
aelectromagnetic
aelectromotive
nelectron 5lp
aelectronic
relectronically
nelectronics 558
nelectrophoresis
aelectropositive 2xz
aelectrostatic
aelegant
aelemental
aelementary 4d
nelements 3t5
belephant 5kp
velevate 6m4
mrailroad,railway 627
melevated 1
aelevated
nelevation,raising 2n7
nelevation,height,meridian,peak,summit 136
melevator 6j8
neleven 6ff
aeleven
neleventh 6ow
aeleventh
pfairy 659
pelf,imp 1
aelfin
aelfin
velicit 209
aeligible
veliminate
nelimination 6l8
pelizabethan
aelizabethan
nellipsoid
aellipsoid
aelliptic
aelliptical,oval,ovoid
telm 6kj
velongate c6
aelongate
aelongated
aelongated
weloquence
aeloquent 5am
relsewhere
velude,evade 3vu
aelusive
aelusive
nextraction
nelution 1
wemail 3rg
vemail 6fc
vemanate 6hn
nemanation
nemanation,emission 6pz
aemancipated
membankment 6ph
wembargo 5j8
vembark 460
vembark 4kp
vembark_on 2ea
aembarrassing u3
aembarrassing
nembarrassment 691
nembarrassment 6pt
membassy 6pp
vinsert 659
vembed,imbed,implant 1
aembedded
wembellishment,embroidery t3
aemblematic,symbolic
vembody 6pa
nembrace,embracing 2m4
nembrace 6m9
vembrace,encompass 42d
vembroider 69a
tembryo 6ln
nembryology 5pp
aembryonic
vemerge 5ig
nemergence 5mj
nemergence 5mk
nemergency 1m9
aemerging
aemeritus
memetic 6fw
vmigrate
vemigrate 1
nmigration 6le
nemigration 1
aeminent
reminently
vemit,give_out
aemotional
aemotional 66m
nemotionalism
remotionally
remotionally
nemphasis 6r0
nemphasis,vehemence 57b
aemphasized,emphatic
nemphysema 6gl
lempire i9
gempire 53q
aempirical
rempirically
nempiricism 67h
nemploy,employment
vemploy,hire
aemployed
nemployment 6pl
pempress 1eu
nemptiness 6r8
mempty 5tq
vempty 6q9
aempty 4d0
vemulate 3bb
nemulsion 2j9
nen 6g9
venable 6p3
aenabling
venact,ordain 18p
ngoverning 6rv
nenactment 1
nenamel
venamel 6ao
lencampment 35n
aencased
nencephalitis 3md
aenchained 41k
aenchanted
nenchantment 6bw
aencircling
lenclave 43g
aenclosed 4js 1u
nenclosing,enclosure 6qa
nencounter,skirmish 4vz
nencounter 6ru
nencounter 1zh
vencounter,meet,run_across
vencourage,further,promote 63v
aencouraged
aencouraging
rencouragingly
vencroach 6af
nentering,entrance 6ai
nencroachment,intrusion,invasion 1
wencyclopedia 45e
vend_up,finish_up,wind_up 6rc
vendanger,jeopardize,menace,threaten 2m3
vendanger 68f
aendangered
vendear 166
aendearing
nendeavor,enterprise 6a7
nendemic 6i3
aendemic
wending 67v
aendless,interminable
aendless
rendlessly,infinitely
aendocrine
mendoscope 550
aendothelial
vendow,gift,invest 19
aendowed
nendowment,gift,talent 5i8
nstrength
nendurance 1
vendure,last,survive
renduringly
genemy 66o
aenergetic 3vf
aenergetic
renergetically
venergize 6qn
nenervation
venforce,implement 3vt
venforce,impose 3vu
aenforceable
aenforced
vengage,pursue 6s9
vinterest 681
vengage 1
aengaged 3n1
aengaging 57s
rengagingly
mmotor 5c6
mengine 1
pengineer
vengineer 6lx
nengineering 55j 5hg
wenglish 1fb
aenglish
penglishman 5a7
aengraved,etched 3c5
pengraver 6m8
mprint 6ps
mengraving 1
vengross,engulf,immerse,steep 379
aengrossed
vengulf 4sz
venhance,heighten 2e0
venhance 60p
aenigmatic,puzzling
venjoin 4yx
aenjoyable,pleasurable
nenjoyment 5uk
nenjoyment 6pp
venlarge 57l
aenlightened
vsign_up 2ae
venlist 1
venlist 1zh
nimpropriety 4qq
nenormity 1
aenormous,tremendous 4jn
renormously,tremendously
nenough
renough,plenty
aenough
aenraged,furious,maddened 5sb
nenrichment 5wc
gensemble 6ph
aensuing
mentablature 6u6
vgive_rise 6mx
vresult 1
vnecessitate 1
ventail,mean 1
ventail 3
aentangled
aentangled
mtrap 6p7
mentanglement,web 1
aenterprising 1q
aentertaining
nenthalpy
nenthusiasm
nenthusiasm 6b1
aenthusiastic
renthusiastically
bentire 3w6 2lt
aentire,full,total
nentirety,totality 2gc
ventitle 6d0
ventitle,title 4xt
aentitled 63
nentity
mentrant 6on
ventrap 4m3
pentrepreneur
nentropy
wentry 6n5
venumerate,itemize 2kz
menvelope 5xo
aenveloping 2sn
renviably
aenvious,jealous 14b
aenvironmental
lenvirons,surround
venvision,fancy,picture,visualize 2e4
venvision,foresee 2e5
nenvy 4ig
venvy 6fi
aenzymatic
bephemeral 5u9
aephemeral,passing
wepic 51r
aepic,heroic 4l4
aepic
lepicenter
pepicure
noutbreak 6vm
nepidemic 1
aepidemic
aepidermal
lstratum 673
nepidermis 1
nepilepsy 67l
aepileptic
nepinephrine 3ck 3cj 6mb 6et
nmanifestation 6vv
nepiphany 1
nepiphysis 5ry
aepiphytic
aepiscopal
wepisode 6u3
nepistemology 1yq
wletter 5g8 o5
wepistle 1
aepistolatory
aepithelial
nepithelium 5s8
wepithet 5fi
vepitomize,typify 4bw
nepoxy 3l3 os
aequal 22d
nequality 5wm
nequality,equivalence,par 6wm
vequate 29e
wequation 6o7
lequator
mtelescope 58x
mequatorial 1
aequatorial
nequilateral
aequilateral a
nequilibrium 4hw
nequinox
aequipped
nequipping 2a5
aequitable
nequity 635
aequivalent h
veradicate,wipe_out 3tb
verase 3tc
verect,put_up 3uq
aerect
aerectile 1
nergot 6mo
perie
verode,gnaw 1ft
verode 4ho
aeroded,scoured
nerosion,wearing
perotic
aerotic
verr
ntrip 30g
nerrand 1
aerratic,mercurial,quicksilver
rerratically,unpredictably
aerroneous
nerror
aersatz 5ik
aerudite,learned
neruption 4bu
aeruptive
nescalation 6vy
vescape 58m
vescape_from,shake_off 442
aescaped
nescheat 2q0
nescort 2at
vescort 6qf
peskimo
nesophagus 5rv 131
aesoteric
respecially,particularly,specially
nespionage 6tn
wessay 6vx
nessence
nessential,necessary,necessity,requirement
aessential,indispensable
aessential 29n
aessential
vopen
vestablish,found,launch,set_up 1
nestate 6mt
nlaurels 6ya
nesteem 1
aesteemed,honored,prestigious
aesthetic
nestimate 6j6
vestimate,figure,forecast,reckon 6uo
nestradiol 12s
aestranged
nestrangement 49r
aestranging
nestuary
metcetera
retcetera
vetch 3ih
metching 4w
aeternal,everlasting,perpetual,unending
reternally,everlastingly,forever
neternity,infinity
neternity 6lr
nethanol 687 6we
aethereal
nprinciple 1ud
nethic,value-system 1
aethical
aethical
pethiopian 6dd
pethnic
nethos
nethyl 60p
wetiquette 3md
aetymological
wetymology 6qy
teucalyptus 54a
neucharist,liturgy 521
aeuclidean
aeukaryotic
veulogize 6sa
weuphemism 61x
teuphorbiaceae
neuphoria bx
aeuphoric
peurasian 5fy 63s
aeurasian
aeuropean
neutectic 650
vevacuate
vevacuate 3es
nevacuation 6zo
vevade,hedge,sidestep,skirt 5ai
nevaluation,rating 6kf
nevaluation,rating,valuation 5qh
aevaluative 1v0
aevangelical
ppreacher 6p6
pevangelist 1
vevaporate 6ym
aevaporated
aevasive 62f
neve 1kt
neven,evening 6e5
veven 6yr
aeven
aeven 3h
aeven
reven
revenly
nevent
aeventual
reventually,finally
rever
tevergreen 6vh
aevergreen 2eh
teverlasting 5yp
aevery 67u
aeveryday,mundane,routine,unremarkable
reverywhere
aevidenced
aevidential
revidently,manifestly,obviously,plain,plainly
nevil 585
aevil 192 172
nevocation my
vevoke,provoke 6sw
aevoked
aevolutionary
vevolve 6eg
pex 6jv
nintensification 6yy
nexacerbation 1
aexact
aexact 24i
rexactly,just,precisely
nexactness 6rw
aexaggerated
wexaggeration
nexaggeration 6z6
vexalt,glorify 6ty
vlift_up,uplift 6fo
vexalt 1
aexalted,lofty
pquestioner 15q
pexaminer 1
aexasperated xu
aexasperating,infuriating,maddening xu
nexasperation 5y0
vexceed,transcend
vexcel,stand_out,surpass
vexceed,top,transcend 1
aexceeding,exceptional
rexceedingly,extremely,super
nexcellence
aexcellent
vexcept 3kx
vexcept,exclude,leave_off,leave_out,omit 3pi
nexception xk
nexception 21z
aexceptional
rexceptionally
nexcess,surplus 6xa
nexcess 5hw
aexcess,extra,redundant,spare,surplus
aexcessive
rexcessively,overly,too
nexchange
aexchanged 3ce
vexcise 62h
nreactivity,responsiveness 6om
nexcitability 1
aexcitatory
vexcite 6gk
vexcite,stimulate 6hv
aexcited 6ef
aexcited 5o8
aexcited,mad
rexcitedly
nexcitement em
nexcitement 71w
nexcitement 5of
aexciting e2
aexciting
vexclaim,proclaim 6iz
vexclude,keep_out,shut_out 54s
nexclusion 6y6
wexclusive 6tz
aexclusive,sole
nexclusiveness 5o7
aexcretory
nexcursion 35e
wexcuse 6au
vforgive 2l8
vexcuse,pardon 1
vexcuse 2
vexecute 3yr
aexecuted 1ms
nexecution,performance 70t
pexecutioner 5lt
gexecutive 6my
aexecutive
pexecutor 6mw
nexemplar 1y7
vexemplify 4i4
vexemplify,illustrate,instance 1dx
vexempt
aexempt
nimmunity 72o
nexemption 1
vexercise,exert 5u1
vexercise,practice
vexert,wield 6wi
nexhaust,fumes 6e5 1m2
vtire,tire_out,wear_out,weary 70i
vexhaust 1
aexhausted,fatigued
nfatigue,weariness
nexhaustion 1
aexhaustive,thorough,thoroughgoing 2oi
rexhaustively,thoroughly
wexhibit 6uz
vpossess 50d
vexhibit 1
nexhibition 1m7
gexhibition
aexhilarating
wexhortation 456
nexigency 1z4
pexile 6bp
vexile 57b
aexistent
aexistential,experiential cc
pscholar gz
pphilosopher 1
pexistentialist 1
aexisting
mexit 73b
nexodus 323
vexonerate 2an
aexorbitant
vexorcise gm
nexoskeleton
vexpand 6hm
aexpanded
nexpanse,sweep 2q3
rexpansively
nmagnificence 2l
nexpansiveness 1
nexpansiveness
aexpectable
aexpectant
rexpectantly
nexpectation 73x
aexpected 5z5 4
aexpedient
vexpedite 6fu
gexpedition 6hu
nexpedition 379
aexpendable
vexpense 71s
aexpensive 26h 26i
nexperience
nexperience
vexperience,go_through 2wt
vexperience 1
aexperienced
aexperiential
nresearch 64a
nexperiment,experimentation 1
vinvestigate,look_into 643
vexperiment 1
aexperimental
nexperimentalism df
rexperimentally
ninquiry 64l
nexperimentation 1
pinvestigator,researcher 60a
pexperimenter 1
nexpertise 6nc
nexpiration,termination 3js
vexpire 14i
aexpired
nexplanation 64t
aexplanatory
aexplicit,expressed 1jv
rexplicitly
aexploded
vexploit 5w7
vexploit 5w8
nexploitation,using 70q
aexploited
nexploration y
nsearch 70u
nexploration 1
aexploratory
vexplore q
vexplore r
nexplosion 4jj
aexplosive
aexplosive
rexplosively
nexponential 282
aexponential
mexport 6yy
vmerchandise,trade
vexport 1
pexporter
wexpose 15k
aexposed
wexposition 6x7
aexpository
nexposure
ninfluence 3le
nexposure 1
wexpress 293
rexpress
aexpress w
aexpressed,uttered
aexpressible
nexpression,look 27k
wexpression,reflection
wexpression 47t
gexpressionism
aexpressionless
aexpressive
rexpressively
nexpressiveness
rexpressly
nexpulsion 76d
nexpurgation 72c
aexquisite
aextant
vextend
vextend_to
aextended,lengthy,prolonged
aextended
nextension 1kn
aextensive 4vt
rextensively
nextent 1kx
vrationalize 1ma
vextenuate,mitigate 1
lexterior,outside 6hp
lexterior 4h0
aexterior
vexterminate 42y
nexternal 5qe
aexternal
rexternally
aextinct
vextinguish 3uw
aextinguished 1ey
nextinguishing 753
nextortion 6cq
pextra 6u0
rextra
nextract 5k6
vextract 67q
aextralegal
aextramarital
aextraneous
aextraneous
rextraordinarily
aextraordinary 5w
vextrapolate,generalize,infer 2ou
vextrapolate 5wv
vextrapolate 1o5
nextrapolation 5wu
pextraterrestrial 3hg
aextraterrestrial
nextravagance 5s
aextravagant
aextravagant
nextreme 5nr
aextreme,utmost
aextreme
rextremely,highly
pextremist
aextremist,radical,ultra
aextrinsic 6ft i
vextrude 3ri
vexudate,exude 4s7
aexultant,rejoicing,triumphant
rexultantly
nexultation kc
neye,optic 773
veye,eyeball 6ro
neyeball,orb
aeyed
meyeglasses,glasses,spectacles 5k4
neyelid,lid 63q
aeyelike 3
mlens 72f
meyepiece,ocular 1
neyes 2pk
neyesight 6uv
pfabian 2v3
afabian
afabled
afabulous
mfacade 5ge
nface
afaced
afacetious
rfacetiously
nnerve 645
nfacial 1
afacial
mfacing 783
mfacsimile 2dw
wfact 709
gfaction 36i
nfactor 64j
vfactor 5y7
mplant,works 788
mfactory,mill 1
afactual
gfaculty
vfade mu
vfade 75s
vfade 75t
afaded 1pw
afahrenheit
vfail,go_wrong
nfailing,weakness 4sc
afailing
nfaint 73n
vfaint,swoon 4vb
afaint
afaint
rfaintly
nfair 3bl
vfair 6o9
afair 635
rfair
rfairly,moderately,pretty,reasonably
njustice 1rj 6cn
nfairness 1
lfairway 3n4
wnarrative,story,tale
wfairytale 1
nfaith 6po
gfollowers,following
gfaithful 1
afaithful
rfaithfully,reliably
mfake,sham 2ap
bhawk 5mx
bfalcon 1
vfalcon 6bo
vfall 726
vfall_away 1r3
vfall_away 76p
vlean,tilt 5y6
vlean_back 1
vfall_back 1
vfollow 72c
vfall_back,lag 1
vfall_behind 1ra
vfall_in
vfall_into 2uc
afallacious
afallen yv
afalling 1r1
nfalloff,slump 1ri
nfallout s3
afallow
tperianth
tfalls 1
afalse
rfalse
rfalsely
nfalsity
vhesitate,waver
vfalter,waver 1
vfalter,waver
npause 7ai
nfaltering 1
afaltering
nfame c4
pfamiliar 43z
afamiliar 6zd
nfamiliarity
nfamiliarity,intimacy 6nl
rfamiliarly
gfamily,household 6o7
mfan 751
pfan 6wm
vstrike_out 1qz
vfan 1
vfan 2ut
pfanatic 6wq
afanciful 280
nfancy,fantasy,illusion 5rv
nfancy 3ky
vfancy,take_to 70w
afancy 5c7 wx nm
afanned 151
afantastic,howling,marvelous,rattling,terrific,tremendous,wonderful 3r
afantastic
nfantasy 3l4
wfantasy 6i6
vfantasy 2tm
afar
rfar
rfar
afaraway 3
wfarce 30f
nfare 6op
vfare,get_along 56g
wfarewell
vwork
vfarm 1
vfarm_out,subcontract k2
vlend,loan
vfarm_out,rent_out 1
mfarmhouse 4rf
afarming
lfarmland
rfarther,further
rfarther
afarther i
afarther,further j
rfarthest
afarthest,furthest l
vmatter_to 62s
vfascinate,intrigue 1
vfascinate ie
afascinated,spellbound jv
rfascinatingly
nspell,trance 7bn
nfascination 1
nfascism 2or
afascist
nfashion,manner,mode,style,way
nfashion 77k
afashionable 1xl
afashioned 1l1
nfast,fasting 77o
afast 76t
rfast
nthrow 7cb
npitch 1
nfastball 1
vfasten 5a8
afastened
pfastener
rfaster,quicker
afastidious
vfat,fatten 79u
afat
afatal 1wg
afatal,fateful 1u8
rfatally
pfate
vfathom,penetrate 62z
vfatigue,tire 1r4
afattening
pfatty
afatty
mfaucet 65s
gfauna,zoology
nfavor 7ay
nfavor 6uo
vfavor 78y
afavorable
rfavorably
afavored,favorite,pet
nfavorite 3ie
afavorite
nfavoritism 689
nfawn 4cw
gfbi 6ql
vworry
vfear 1
afearful 6rh
rfearfully
rfearfully
afearless
nfeasibility 5oq
afeasible,practicable,viable,workable
nfeast 7cz
vfeast 537
vfeather 5bb
afeathered 6w7
afeatherlike,feathery
afeatured 2pg
afeatured 55
afeatureless
nfeb,february 62w
afecal
afecund
nfecundity 3np
pfed 6ge
pnortherner,yank,yankee 6na
pfederal 1
afederal
rfederally
gfederation 78p
nfee 6jk
vfee
afeeble
vfeed 76q
vfeed_on 76q
nfeedback
wfeedback 6ac
bfeeder 6wc
nsupplying 79l
nfeeding 1
mfeedlot 7dm
nfeel 5og
vfeel 2vp
vfeel_like 745
nsensitivity 6y4
nfeelings 1
nfeldspar 44t
afeline
nfell,hide 7bt
vfell 5o5
pfellow 6jh
gfellowship 5wb
mfelt 54c
vmat 7d6
vfelt 1
bfemale 6wu
afemale
afemale
wgender 6zg
wfeminine 1
afeminine 3
afeminine
nfemininity
pfeminist 7ct
afeminist
afemoral
nfemur 6ai
mfence,fencing 5jx
vfence 5ig
mfender 5jz
nupheaval
nferment,fermentation,unrest 1
nfermentation,fermenting
tfern 7a6
afernlike
aferocious,fierce,furious
rferociously,fiercely
nferocity,fierceness,fury,wildness 5vb
aferric
aferromagnetic
mferry 5gx
vferry 4i8
afertile 1o
afertile,prolific
nfertility 79u
nfertilization 6ba
nfertilizer 75o
rfervently
npassion 6zc
nfervor 1
nfestival 6yr
afestive,merry
afetal
afetching,taking 5tu
afetid,foul
bfetus 6lz
afeudal
nfever 7ct
nfever 6am
afeverish,hectic 6s5
rfeverishly
gfew 62t
afew
afewer
nfiberglass 7fg
ntwitching 2dz
nfibrillation 1
nfibrin 6t8
nfibrosis 7fq
afibrous
afictional
afictional,fictitious
mfiddle,violin 3ua
nfidelity 773
afiduciary
vfield 5lq
vfield 5kk
nhandling 7gc
nfielding 1
pfiend
afiendish,infernal,satanic,unholy fq
afierce,tearing,vehement
afiery
nfifteen 76x
afifteen
afifteenth
nfifth 753
afifth
nfifty 772
afifty
willustration 135
wfig,figure 1
vfight_back 5vz
mfighter 6r7 6rg 6ri
afigurative
rfiguratively
vfigure 7fp
vfigure_out,puzzle_out,solve 676
afigured
mfigurine 5pi
afilamentous,threadlike
wfile 78n
vfile,register 14v
vfile_out 1sf
wsubmission
wfiling 1
pfilipino 7f1
nfill mn
vfill,fill_up 7ei
vfill_in 7bb
vpaint 7g0
vfill_in,shade 79g 1
vfill_out
vfill_up 7fy
afilled
nfilling 7es
nfilling
bfilly 47k 2u
vfilm 7as
afilmed
nphotography 7cz
nfilming 1
pproducer 65e
pfilmmaker 1
nfils 765
mfilter 7bx
mfilter 7by
vfilter,separate_out 7gc
vfilter 3uy
afilthy 1ik
vfin 648
nfinal 46i
afinal
rfinally,ultimately
rfinally,last
nfinance 6yx
vfinance 6wp
nfinances,funds 6nz
afinancial,fiscal
rfinancially
voperate 72d
vfinancier 1
nfinancing 7
bfinch 5ve
gfindings
nfine 6nu
vfine,ticket 4uy
afine,okay
afine
rfine
rfinely
rfinely
nsuperiority 48h
nfineness 1
afiner 58x
nfinger 6a1
vfinger 5o0
vfinger
afingered
nfingering 7e2
nnail
nfingernail 1
wfingerprint 43e
nfingerprinting 6mm
afinicky 69
nfinish,finishing 6au
afinished 62
afinished 308 192
afinite 4sb
pfinn 5z8
wuralic 6sy
wfinnic 1
wfinnish 1
afinnish
tfir 5ny
vfire 53p
mfirework 10d
mfirecracker 1
nfireman 77a
mniche 68a
mfireplace,hearth 1
nfirepower 45m
vfireproof 7hv
afireproof
lfireside 66n
nfirewall 14n
nfirewood 3sy
nshooting,shot 7je
nfiring 1
vfirm 7i2
rfirm,firmly
afirm,steadfast,unshakable,unwavering
rfirmly,securely
nfirmness qg
nfirst 7jf
nordinal 7a2
nfirst 1
afirst vt
afirst
rfirst
rfirst
rfirsthand
afirsthand
vfish 6e2
vfish 285
pfisher,fisherman 7c7
nfishing 781
nfission 4i6
afissionable
vfissure 7hb
nhand
nfist 1
nfistfight 5nt
vfistfight 5zc
nfit,tantrum 6i5
nfit,paroxysm 7jq
nfit 83
vfit 7j2
afit
afit,primed,set
afit
nfitness 5vl
nfitness 7k0
afitted
afitting,meet
nfive 7au
afive
nfix 2g2
vfix_up 7d9
afixed 1ri
afixed,set
nfixing,repair 6mb
vsignal 7er
vflag 1
vflag 7i0
bflagellate 3ny
vflagellate 58h
aflagellate,whiplike
mflail 7f5
vflail,lam,thrash
nflair rs
vflake 7ji
aflaky
tflamboyant 7fz
aflamboyant,showy
rflamboyantly
vflame 5in
vflame_up,flare 4ft
aflammable 3au
gflank 3bk
vflank 5hu
mflannel 5az
vflap
vthump
vflap 1
nflapping 73a
mflaps 6vw
nflare
nflare 565
wflare
vflare 1o6
vignite
vflare_up 1
vflare_up 7g4
nflash 7l3
nflash 4ou
vflash,twinkle,wink
vflash 6de
aflash,flashy,gaudy,tawdry
nflashing 6dz
mflashlight 4iw
aflashy,gaudy 3ch
nplain
nflat 1
mflat 4uf
aflat,level,plane lm
aflat
rflat
nflatfish 53j
rflatly
nflatness
mflats 7lh
vflatten 7jc
aflattened
vflatter 7ew
aflattering
wflattery 36o
nflatus 5g4
vflaunt,show_off 4t5
nflavor,spirit 625
nsensation 3et
ntaste 1
nflavor 1
vflaw 56k
aflawless
nflax 5vr 7js
bparasite 7hi
bflea 6ku 1
afledged
pfledgling,freshman,newcomer 6cm
afledgling 2
afledgling
vfleece,hook,rob 3uu
gfleet
afleet,swift ae
afleeting,fugitive,momentary
gflemish
aflemish
nflesh 6id
vflesh
afleshy,overweight a9
nflex 7kw
vflex 62a
nplasticity
nflexibility 1
nflexibility 7lf
aflexible
aflexible
aflexuous 2c8
nflick 5r9
vflick 1i
vperuse 4al
vflick,leaf 1
vflick 440
vflick zi
vflicker,flutter
lspace 6al
lflies 1
gflight 3dr
nflight,flying 52y
vshoot 4jg
vflight 1
aflightless
nflimsy 7ds
aflimsy
vfling 44c
nsilica 68y
nflint 1
aflint,granitic
nstunt 1d2
ntumble 1
nflip,somersault 1
vflip,toss 5g4
vlock,mesh 7d9
vflip 1
aflip,impudent,insolent 1jk
vflirt 6az
nfloating 5mv
afloating
nfloc 7la
gflock 326
vflock 7gc
nflood,inundation
vflood,swamp 6t
vflood 569
aflooded,overflowing
nflooding 3vg
mfloor,flooring 5w4
vfloor,shock 6r0
vflop 4ms
vflop 46b
rflop
afloral,flowered
pitalian 64m
pflorentine 1
aflorentine
aflorid db
pshopkeeper,tradesman 281
pflorist 1
mflorist 5mj
nflounder 2k
vflounder,stagger 6qo
vflounder 4z0
nflour 6xt
vflour 67x
wmotion
wflourish 1
vflourish,thrive 72a
aflourishing,prosperous,roaring,thriving
vflout 4o0
nflow 7j6
vflow,flux
lpatch,plot 5wj
mflowerbed 1
ngrowing,growth,maturation
nflowering,inflorescence 1
nflowering,unfolding
aflowering
aflowerless
aflowery
aflowing
nflu,influenza 7ed
afluent
nfluff 7mi
afluid
vglow
vfluoresce 1
nfluorescein 16s 7mm
mfluorescent 3zt
afluorescent
nfluoride 6z7
nfluorine 70b
nsnow,snowfall 4tr
nflurry 1
vflurry
nflush,peak 78m
nflush 7p4
vflush 429
rflush
aflush pc
aflushed,rosy
aflushed,reddened 3gg
vfluster 7oe
mflute 3qm
vpinch 2mu
vflute 1
nflutter 794
nflux 7k7
nflux 70g
bfly 6o8
afly 6yl
vgo_by,go_past,pass_by,surpass 7ia
vfly_by 1
vfly_on 4ia
bflycatcher 637
aflying
wmodulation 4rm
wfm 1
nfoam,froth 4p1
nfoam 7ni
vfoam 4p1
afoamy
afocal 436
rfocally
nfocus,focusing 7cx
nfocus 251
vfocus 7nm
afocused
pfodder 45i
vfodder 7j4
pfoe 77n
nfog 76n
nindividualism,individuality
nfoible 1
mfoil 7q0
vfoil 3i7
nfolding
afolding 3ir
gfolk
nlore
nfolklore 1
gfolks 6pl
nvesicle
nfollicle 1
afollowing
afollowing,next
nfolly,foolishness
nfolly 57o
afond
afond
rfondly,lovingly
nfondness,partiality 7as
mfoodstuff 7ka
pvictim
pfool,gull,sucker 1
vfool,gull 5hs
vjest,joke 7l9
vfool_around 1
afoolhardy,reckless 55i
afooling
afoolish
rfoolishly,unwisely
afoolproof,unfailing
nfoot
nfoot,ft 7fv
vfoot 764
mfootage 77v
nfootball 7fk 65e
mfootbridge 4vd
afooted
nfooting,terms 7rd
afootloose
wfootnote 3fm
wfootprint
nrace 4gb
nfootrace 1
nfootstep 7r9
nfootstep 7m7
nfootstep,pace,step,stride
mfootwear 7l0
nforage,pasture 2je
vforage 6tr
aforbidden,prohibited,taboo
wrefusal 240
wforbidding 1
aforbidding
ninfluence 64c
nforce 1
aforced
aforced
aforceful 1f1
rforcefully
aforceless
aforcible 3
rforcibly
vford 2se
mfore 609
afore
rfore
nforearm 6f3
vforearm 6f2
nforeboding,premonition 6ik
wforecasting 7js
wforecast 1
vforecast 5jk
pforefather 6rf
nforefinger a1
lfront 52r
lforefront 1
vforego,precede
aforegoing
nforeground 60z
aforeign 7pw
aforeign 7a8 70p
mpole 627
mmast 1
mforemast 1
rforemost
aforemost 5k9
aforemost
aforensic
pforerunner
wforerunner
vforesee
aforeseeable
nwisdom
nprudence 1 6wc
nforesight 1
nforeskin 2h7
gforest,wood,woods 53r
vplant 74c
vforest 1
aforested
nforethought 6sz
vforfeit,give_up 7tg
aforfeit,forfeited
mfurnace 56w
mforge 1
vforge 4br
aforged 2ue
vforget
vforget
aforgetful
nforgetfulness 6up
aforgiving
vforgo
aforgotten
mfork 52j
vform 3dz
nformal 4os
aformal 460 1fp
nformality 4ot
aformalized
rformally,officially
wformat 7lg
vformat 7si
wformative
aformative 351
aformed
nformer af
aformer
aformer,onetime
rformerly
aformidable
aformidable,redoubtable 73q
wformula 7lj
wformula,recipe 4hb
vformulate 387
aformulated 20v
mpost 74o
mfort,garrison 1
mfort,fortress 7ts
vfort,fort_up 6cx
nforte,specialty 7c6
rforth,onward
rforth
rforthright,squarely
rforthwith,immediately,instantly,straightaway
afortified
afortunate
rfortunately
nfortune,hazard,luck
ntreasure 70m
nfortune 1
nfortune
nforty 7l5
aforty
pforward 7j0
vforward,send_on 1rw
aforward
rforward
nsending 4ac
ntransmission,transmitting 1
nforwarding 1
pfossil 6tl
afossil
vfoster,further 12o
afoster 7dw
wfostering 7cy
nfoul 7qk
vfoul 5io
afoul
afouled 1vz
nfound 1bm
afound
nfoundation
nfounder 4pn
pfounder 6j5
nfounding,initiation 7tf
mfoundry ml
mfountain 7uv
nfour,iv 7lu
afour,iv
afourfold
gfoursome 6e8
nfourteen,xiv 7lz
afourteen,xiv
afourteenth
nfourth 7vh
rfourth
afourth
vfowl 6xn
bfox 5sr
pfox 78g
vfox,trick 5mh
mfoyer,hall,lobby,vestibule 60y
nfraction 7m2
afractional
vfractionate 7uj
nfractionation
nfractionation 7u1
nfracture 7th
vfracture 7ra
afragile 29q
afragmentary 7
nfragmentation 7u6
nodor,smell 9w
nfragrance,perfume,scent 1
afragrant
nfrail 7kq
afrail
mframe 7vq
mframe 3t0
vframe 584
aframed
nframework,model 6dx
nstructure 3gi
nframework 1
nframing 6mh
wfranchise 3e3
vfranchise 48c
tfrangipani 5dq
pfrank 6cx
vfrank 2h8
afrantic 78y
rfrantically,madly
gfraternity 3sl
nfraud 50u
pfraud 79f
nshenanigan 7s8
nfraud 1
rfraudulently
afraught
afrayed
pmutant,mutation 7s0
pfreak,monstrosity 1
npatch 2rg
nfreckle 1
gfree
vfree,liberate,loose
afree z4 68p 173 5j
rfree,loose
afree-swimming
afreehand
nfreeing,liberation 7p5
rfreely
pfreeman 3zg
mfreeway,pike 4p9
afreewheeling
vstand_still
vfreeze 1
vfreeze 7w0
vfreeze 7w9
vfreeze_down,freeze_out 7w2
nfreezing 33i
nshipping,transport 7eh
nfreight 1
vfreight 4ri
mfreighter 4gk
wlatin 77n
wfrench 1
pfrench 4zm
vfrench 7v0
afrench
pfrenchman 6e3
afrenzied,manic
rfrenziedly
nfrequency 7s9
nfrequency 1bh
vfrequent,patronize 79e
vtravel_to,visit
vfrequent 1
afrequent
afrequent
rfrequently,often
afresh
rfresh,freshly,new,newly
ppupil,student
pundergraduate 1
pfreshman 1
noriginality
nfreshness,novelty 1
nfreshwater 51a
vfret,fuss l3
vfret l4
afreudian
afriable
nweekday 7hk
nfriday 1
afried 34p
gfriendly 4do
afriendly 701
afrightened,scared 7cr
afrightened,panicked,terrified 7cs
nintimidation 7d6
nfrightening 1
afrightful,horrible,horrifying 788
afrightful rb
afrigid
afrigid,icy 3rd
nfringe,periphery 58b
vfringe 7hi
afringed 5ah
afringed 7hj
afrivolous 1qz
bfrog,toad 755
vfrog 7sr
tfrond 5pv
lfront
vfront 5vp
vfront 3dt
afront 66
nfrontage 7nj
mfrontal 7hr
afrontal 6un
lfrontier
nice 7d0
nfrost 1
nfrost 53n
vfrost,ice 6in
nfrostbite 7ws
afrostbitten
afrosted
wfrown,scowl as
vfrown 5wm
rfrowningly
afrozen 5
afrozen,rooted
afrozen,icy 3s5
rfrugally
mfruit 78y
vfruit
afruitful 542
nfruitfulness
afruiting
afruitless,futile,vain
afrustrating 1z2
nfrustration 3kh
vfry 7yf
vfry 66l
nfrying 363
vfuck_up,louse_up,spoil qv
vfuel 7ek
afueled
afugal
pfugitive
nfugue 7zo 7be
mfulcrum 7ub
afulfilled 3at
nsatisfaction 5t1
nfulfillment 1
nfulfillment 3yl
nfull 7jd 6s9
vfull 5yv
afull c7 3eq iw
rfull,fully
afull-time
pfullback 7ok 65i
vfullback 64m
nfullness 3lh
nfullness,richness
vfulminate 3hb
nfumble 5h8
vfumble,grope 6uq
afumbling
nfun,merriment 7op
wfun 63d
nfunction,purpose 6bz
vfunction,operate
afunctional
afunctional
nfunctioning
afunctioning
nfundamental s2
afundamental,rudimentary 60x
pfundamentalist 7lu
afundamentalist
nfundamentals 7xl
afunded
nfunding 3po
afungal,fungous
tfungi
nfunnel
vfunnel 7ql
wgag,jest,joke 63v
wfunny 1
nfur,pelt 7yj
rfuriously
rfuriously
afurnished
mfurnishing 7ug
afurred,furry
vfurrow 4vp
rfurther
rfurthermore,moreover
rfurthest
afurtive,stealthy 3k5
rfurtively
nfury,rage 6zh
mfuse 7vr
vfuse 805
afusiform
nfusion,unification 815
nfuss 7dv
vfuss,mother 7d4
rfussily
afutile,unavailing
nuselessness
nfutility 1
nfuture
afuture 6rn 1b1
afuture
tfuzz
afuzzed,fuzzy
mgabardine 5rq
mpartition 81e
mwall 1
mgable 1
mgadgetry 6ta
wgaelic 4fx
vhush,silence,still 478
vgag 1
ngaiety,merriment 5v2
rgaily
ngain,increase
vgain,win 7w2
againful,paying
ngait,pace 7wp
ggalaxy
ngale 56p
agallant 58z
ngallantry,heroism,valor 6g4
ngallbladder 5o7
agallic
agallinaceous
ngallon 7r0
ngallop 7x0
vgallop 4pd
vpace 7uz
vgallop 1
mgallows 6eo
agalvanic,voltaic
pgambler
ngambling 7qv 6oh
ngame 4rf
bgamecock 6g0
tgametophyte 7xv
wgamma 834
ngamut 3ow
ggang 6kp
vgroup 6lh
vgang,gang_up 1
nganglion
pgangster 6m2
ninequality 78h
ngap,spread 1
mgarage 82i
vgarage 5dg
ngarbage,refuse 2m1
mgarden ed
ggarden 5ds
mgarden 6aw
vtake_care 7eq
vgarden 1
agarden
pgardener 7oo
ngardening 7f4
vgarland 7m4
tgarlic 7yh
ngarnet 7ha 7h8
ngarnish 7m5
vgarnish 3im
vstation 7t2
vgarrison 1
mgarter 3vp
vgarter 72b
ngas
vgas 6iv
agaseous 7jv 13o
vgash,slash 6df
ngasoline 4dc 5vn
ninhalation 58m
ngasp 1
vgasp,pant,puff 5ll
tgasteromycetes
agastric
ngastritis 4y9
ngastrocnemius 831
agastrointestinal
bgastropod 5qi
mgate 690
vgate 7ip
mupright 7yc
mgatepost 1
mgateway 1u8
mgather 2z6
vgather_up,lift_up,pick_up 5gg
vgather_up 7y2
agauche
mgauge 6gb
pgaul 6k
agauntleted
ngauss 7sv
mgauze 367
ngavotte 6a4
pgay,homo,homosexual
ngaze 3el
vgaze,stare 7o6
mwheel 7ys
mgear 1
vgear 7x7
ngel 3w5
vgel 839
ngelatin 7hu
agelatinous,jellylike
mgem,treasure 80k
pgemini
pgeneral 7on
vgeneral 3tb
ageneral
pgeneralist 115
nmemory,remembering
ngeneralization,induction 1
ngeneralization 81o
ngeneralization 74n
ageneralized
rgenerally,mostly
rgenerally
ggeneration
ngeneration 7oa
agenerative
mgenerator 7ll
mgenerator 1bi
ngeneric 4g6
ageneric
agenerous
agenerous
agenerous 764
rgenerously
ngenesis 718
agenetic,hereditary,inherited,transmitted
rgenetically
pgeneticist 6d0
ngenetics 74l
pgenie 7lo
agenital
ngenitalia,genitals 84p
pgenius 1iv
ngenius 5by
ggenome 7cg
ggenotype
ngenre 5ct
tgentian 73z
agentile
agentle
agentle
agentlemanly
nslope
ngentleness 1
rgently
rgently,mildly
rgently
agenuine 6ip
agenuine
rgenuinely,really,truly
ngenus 5d7
pgeographer 7rh
ageographic,geographical
rgeographically
ngeography 7v5
ageologic,geological
pgeologist 71m
ngeology 7v8
ageometric
ageometrical
ngeometry 7ev
pgeorgian 7fx
ninspiration 836
ngerm 1
pgerman 6mu
wgerman 2s1
agerman
agermanic
nsemiconductor 840
ngermanium 1
agerminal
vgerminate,sprout 7kb
ngermination hv
agerundial
npattern
ngestalt 1
ngestation
agesticulating
ngesture 7q9
nget 1s1
vget_across 7we
vget_ahead
vget_along,get_on 82d
vget_around
vget_away,get_by 6hr
vget_back,win_back 80x
vget_back 6i6
voverhaul,overtake 7p3
vget_by 1
vget_down
vget_going
vget_into,tangle_with 85v
vget_it
vget_married,marry,wed 3nc
vget_off 2ip
vtake_out,unpack 77w
vget_out 1
vget_started 620
vget_to 7zh
vget_to 622
vget_together
vget_up,stand_up 865
vspill 4kb
voverflow,run_over 1
vgeyser 1
aghastly,grim,gruesome,macabre 7h8
lquarter 5iy
lghetto 1
nillusion 6g2
nphantom 1
nghost,specter 1
vghost 807
aghostlike,ghostly,spectral
pghoul 6c8
pghoul 7o1
bgiant 7q5
pgiant 82x
ggiant 7ld
agiant 5x6
mgibbet 5e
agifted,talented
mgig 69p
agigantic,mammoth 5xa
wlaugh,laughter 82c
wgiggle 1
vgiggle 4zd
vgild 7qy
agilded,gilt,gold,golden
agilled
vgin 7xu
vzest 2y7
vginger 1
aginger 3z8
rgingerly
agingerly 4np
tginkgo 83i
bgiraffe 747
ngirdle
vgirdle 6i9
pgirl
pgirlfriend 622 56r
pgirlfriend 623 64i
agirlish,schoolgirlish
rgirlishly
ngive 5ii
vgive_away
vgive_birth 80y
vgive_off 65r
vgive_out,hand_out
vgive_vent,vent 82u
ngiven,presumption 6qe
agiven,granted 7yb
pgiver
agiving,handsome 3p
aglabrous
aglacial
nglaciation 88p
nglacier
tglad 846
aglad
aglamorous 16v
nglance,glimpse 3jc
vglance,glint 7sw
aglandular
vglare,glower 7sy
aglaring 3l7
nglass
mglassware 5i8
aglassy
aglassy,glazed 1hr
nglaucoma 7yr
aglaucous
ntopping 61
nglaze 1
vglaze 6sw
nradiance,shine 5cv
ngleam,gleaming 1
ngleam,gleaming o4
vgleam,glint,glisten,glitter,shine 71h
vgleam
agleaming 5d3
tgleba
nglee,hilarity 7n
agleeful
aglib
rglibly
nshallowness,superficiality 2jw
nglibness 1
wglide
mglider 7kn
ngliding,soaring mo
vglimpse 648
nglint,spark oj
aglinting,glittering 5dg
aglistening,shiny 5dh
nglitter 5df
aglobal,world
aglobose,globular 4cx
nglobulin 7ne
ngloom 5w6
rgloomily
agloomy 2vk
vglorify 87n
aglorious
rgloriously
nglory 1by
nglory 72h
vjoy,rejoice 77z
vrejoice 1
vglory 1
wglossary 5ne
wmagazine 2xe 6y6
wglossy 1
aglottochronological
nglottochronology 7yb
mglove 7r5
agloved 6e
nglow 8ae
nluminosity
nglow 1
vglow 72n
aglowering,moody,morose,sullen
aglowing 1fr
nmonosaccharide 4vx
nglucose 1
nglue 4op
vglue,paste 7py
aglued,pasted 7pw
aglum 2p6
vglut,gorge,overeat 60u
agluteal
ngluten 7ob
aglutinous,gummy,pasty,sticky,viscid 7w3
agluttonous
nglycerine,glycerol 7kf
ngm,gram 7zr
vgnaw 4i9 5ya
nworth
nvalue 1
ngnp 1
ago
vgo_against,violate
vgo_ahead 8a7
vgo_along 43x
vgo_around 7zc
vgo_back 40y
vgo_far,make_it 83m
vgo_far 153
vgo_for 69l
vgo_forward,proceed 841
vgo_home 5o3
vgo_off,run_off 5hu
vgo_off 55w
vgo_over 4tq
vgo_through,run_through 8ap
vgo_up,rise 7pf
mgoad 863
vgoad,spur 797
vprod
vgoad 1
bgoat 77n
vgobble 3mx
vgobble 5yy
pgoddess 7s5
agodforsaken,waste
agodlike
agoing
ngoitre 81g
ngoitrogen 82c
nvaluable hk
ngold 1
agold
agolden
twildflower 87d
tgoldenrod 1
pjeweler 46v
pgoldsmith 1
ngolf 80j 6qd
vgolf 6gp
pgolfer 6hn
ngolfing 8ak
agone 2kg
pgoner 2l1
ngood 7uc
agood 592
rgood,well
rgood,thoroughly
wgood-bye 119
bgoose 6py
vnip,pinch 5zs
vgoose 1
gparty 87m
ggop 1
vgore 4q2
agorgeous 68p
wgospel,gospels 8am
agossamer 2qm
wgossip 4lg
wgossip 8d0
vgossip 707
wgothic 2yk
vgouge 5ck
vgouge qj
vgouge 4s6
mgourd 5nj
ngout 6yf
vgovern 7xj
ggoverned
agoverning 240
agovernmental
pgovernor 3rg
mgown 1zc
vgown 49v
agowned 4f8
ngrace
ngrace
agraceful of
rgracefully
agracious
rgraciously
ngrade 8dg
agraded,ranked,stratified
ngradient
ngrading,scaling 7hc
wgradual 8be
agradual
rgradually
pgraduate 1a3
vreceive 87o
vgraduate 1
vgraduate 656
agraduate
ngraduation 4cd
ngraft,transplant 79l
vgraft 6bu
ngrafting 5y1
nparticle,speck 8bg
ngrain 1
tgramineae
nlinguistics 832
ngrammar 1
plinguist 79j
pgrammarian 1
agrammatic,grammatical
rgrammatically
mstorehouse 2os
mgranary 1
ngrand,thousand 84s
agrand
pgrandchild 6nk
pgranddaughter 1
ngrandeur,nobility 2wm
pgrandparent 7df
pgrandfather 1
agrandiose
rgrandly
pgrandma,grandmother,granny 4
pgrandson 8
nrock,stone 8c2
ngranite 1
ngranite
ngrant 7qa
ngrant
pgrantor
agranular,gritty 49x
agranulated 49y
ngranule t
ngrape 768 843
tgrapefruit 89z
wgrapevine,pipeline 1z
vgraph 876
mgraphic 47e
agraphic
agraphic 19x
agraphical
rgraphically
ngraphite 505
vgrapple,grip 75f
ngrappling,wrestling 5ub
ngrasping 75m
agrasping,greedy
vshoot 5es
vgrass 1
ngrassfire 5sh
bgrasshopper 7ds
lgrassland 6n5
agrasslike
agrassroots 6fl
agrassy 2
mgrate 8ez
agrateful 75v
ngratification,satisfaction 7ye
ngratification 8do
agratified
agratifying
rgratifyingly
mgrating 6kp
agrating,rasping
ngratitude 7zl
agratuitous
rgratuitously
ngrave 1xc
vgrave 4y7
agrave,sober,solemn
agrave,grievous
ngravel 1b
rgravely,soberly
ngravitation,gravity 7vb
agravitational
ngravity
nsauce 4vt
ngravy 1
ngray 7iq
mgray 89f
vgray,grey 47b
agray,grey,greyish 85z
vgraze 661
vgraze 5fs
ngrazing 2i9
ngrease 5xu
vgrease 6zr
agreasy,oily,sebaceous 13m
pgreat
agreat 65n
agreat
mgreatcoat,overcoat 4ba
agreater
agreatest,sterling,superlative
rgreatly
nimportance 5b
ngreatness 1
agrecian,greek
ngreed 2pf
rgreedily
ngreen 7jc
vgreen 8ff
agreen,greenish,light-green
mgreenhouse 8ga
agreenhouse
rgreenly
ngreens 6e1
agregarious
agregarious
agregorian
mgrenade 5up
mgriddle 4n3
vgriddle ha
nsorrow 5hk
ngrief 1
ngrievance,grudge 63v
wgrievance 7oi
wgrievance 42k
mgrill 587
agrim,inexorable,relentless,stern
rgrimly
wgrin,grinning,smile,smiling sr
vgrin 6ek
vgrind 4gk
ngrinding 3e
ngrinding 6lk
wgripe 42u
agrizzled
vgroan,moan 64i
pgrocer 318
mmarketplace 6fq
mgrocery 1
ngroin
vgroin 5f5
pparticipant 7mq
pgroom 1
vgroom 1vz
vgroom 6ju
agroomed 5h2
ngroove 5qt
nroutine 7ls
ngroove,rut 1
vgroove 6rn
agrooved 3t9
ngross 88f
vgross 1ym
agross
rgrossly
mgrotesque 8dy
agrotesque
rgrotesquely
vrestrain 2iy
vground 1
vground 7te
vground 4dq
ngrounder 63h
agroundless
ngroup,grouping
ngrouse 6q0
vgrouse 7kc
ggrove pa
mgrove,orchard fb
vmature 7w4
vgrow_up 1
agrowing
ngrowl 8i5
vgrowl,rumble 65k
wgrowling 8cu
ngrowth
bgrub 4yw
rgrudgingly
agruff
agruff,hoarse,husky
vgrumble,scold 6e4
vgrumble,mutter 6e5
ngrumbling,rumble 6my
wgrumbling 447
ngrunt 6n0
vgrunt 65w
wguarantee
wguarantee
vwatch 4r3
vguard 1
vprotect 2ym
vguard,ward 1
aguarded 4ye
aguatemalan
agubernatorial
pguerilla,guerrilla,irregular 5q0
nguess,guessing 78l
vguess,reckon,suppose,think 7e6
pguest 58m
nguidance,steering 8ai
pguide 6y5
pguide 88n
wguide 5w9
nguide 41q
vguide,maneuver,steer 83s
vguide,lead
vguide 83t
vorient 82i
vguide_on 1
aguided
nrule 8gc
nguidepost 1
aguiding
nguilt 42p
rguiltily
aguilty 3fm 2x4
mguitar 8e2
ngulf
ngulf gu
agullible
vgulp 28r
ngum 5lt
ngum 7fl
vgun 64n
ngunfire,gunshot 10n
pgunman 732
pgunner 83z
ngunpowder,powder 21e
pguru 89e
vgush,spout 4wx
vgush 8d0
ngust 5ol
ngusto,relish,zest 1q1 77q
vgut 4zb
aguttural
pguy 83c
vguy,laugh_at,make_fun,ridicule 6r6
mgym 7us
pgymnast 88n
tgymnospermophyta
agymnospermous
pgynecologist 2cc
nhabit 39g
nhabit 39i
vhabit 4h2
ahabitable
lhabitat 1oy
lhabitation 1
rhabitually
phack
ahackneyed,stock,threadbare,timeworn,trite
nhaddock
rhaggardly
vhaggle 6mj
nhail 5p9
nhaircut 6ow
phairdresser 75k
ahaired,hairy jo j2
ahairless 6rb 6ra bz
ahairlike
nhalf,one-half 32s
ahalf p6
ahalf
rhalf
phalf-breed
nhalf-hour
phalfback 89f 6qd
rhalfway,midway
ahalfway
mhall,hallway 3o6
nhallmark,trademark 7x9
ahallowed
nhalloween 84j
nhallucination 2ye
ahallucinogenic
nhalo
nhalogen
ninaction,inactivity
nhalt,stoppage 1
nhalt 1b2
vhalt
vhalt 6wh
mhalter 5pe
rhaltingly
nham 6tb
vham 6z6
mhammer 8g0
mhammer 6vk
vhammer 6kg
ahammered
nhammering 63p
vhamper 5vf
vhamper,hinder 2mk
vhand_over,turn_in 3ya
mhandbag,purse 7o3
mhandcart 7wq 7o4
ahanded
nhandful
nhandful
nhandicap 83v
vhandicap 5lm
mhandiwork 79s
mhandkerchief 6jg 6c0
ahandled
ahandless
nhandling 61e
ahandmade
nkeeping 241
nhands 1
mhandsaw 6w6
whandshake
ahandsome 6i9
mhandspike 8gt
nhandstand 61k
ahandwoven 8
ahandwritten
ahandy
nhang,knack 1tj
vhang_around,linger,loiter,tarry 8lh
vhang_on 81m
vpreserve,uphold 2hi
vhang_on,persist 1
vput_back 7xw
vhang_up 1
mhanging 85h
nhangover 2mj
nhanukkah 4r3
rhaphazard
ahaphazard
ahapless,miserable,pathetic,piteous,poor
bhaploid 8i2
ahaploid
nhappiness 85u
ahappy 66e as
wharangue 34i
vharangue
aharassed,pestered
lport
lharbor,seaport 1
vharbor,nurse 7kq
ahard 5dl
rhard
ahardened 2
nhardening 8kd
nhardship,rigor
nhardtack 6am
nhardtack 8ig
mhardware 7or
nhardwood 6se
ahardy,sturdy
bhare 7jg
vrun 5gl
vhare 1
mharem 6oq
vharm 5n4
aharmful 54d 39y
aharmless
rharmlessly
nharmonic 11i
aharmonic
aharmonious 3zs
aharmonious,symmetrical 6ub
rharmoniously
nharmony 7zu
wharmony 8ll
mharness 8i7
mharness 5rq
vharness 82y
vharness 1ir
mharp 8ib
vreiterate,repeat,restate 8i5
vharp 1
aharsh
aharsh
rharshly
rharshly
ntexture
nroughness 1
nharshness 1
vharvest,reap 6g3
mhasp 5xk
nspeed
nhaste,hurry 1
vhasten,hurry 8n7
rhastily,hurriedly
ahasty,headlong
vhat 2ev
vhatch 6mi
nhatching
mhatchway 2ep
ahateful 8mk
ahateful,mean
ahatless
rhaughtily
ahaughty,supercilious,swaggering
npull,pulling 8os
nhaul 1
vhaul 5rr
nhaunch
brump
bhaunch 1
lhaunt 7ca
vhaunt,stalk 4xl
vhaunt 89b
ahaunted,obsessed,preoccupied 46x
ahaunting
phave
vhave_on,wear
mhaven 5gy
nhavoc 88j
woceanic 7z8
whawaiian 1
ahawaiian
vtransact 8kn
vhawk 1
pseller,vendor 38z
phawker,peddler 1
thawthorn 66k
nhay 3h0
vhay 4sh
lhayfield,meadow a2
nhazard,jeopardy,peril,risk
ahazardous,risky 3b7
nhaze 85r
vhaze 4lw
ahazel
ahazy,misty
nhe,helium 80n
nhead
vhead e3
vhead_up 8ol
nheadache 8fq
aheaded
wheading 79k
nheadland,promontory
aheadless 6k6
mheadlight 8k6
wheadline 4
vheadline 871
rheadlong
pheadmaster 8ky
moffice 8pi
mheadquarters 1
mheadquarters 80i
vheal 6gm
vheal 6gn
ahealed,recovered
phealer,therapist 8bk
nhealing
ahealing,therapeutic
nprosperity 87h
nhealth 1
ahealthful 56e 3 2ag
rhealthily
ahealthy 10u
gheap,pile
vheap
vhear 8gf
aheard 2xs
phearer,listener 5q7
nhearing 7ik
nhearing 51c
ahearing
nhunch,intuition,suspicion 6kd
nheart 1
nheart 8pu
mhearth 8ov
rheartily
rheartily,warmly
nwhist 74r
nhearts 1
theartwood 6vt
ahearty
nheat 734
aheated
aheated
mheater,warmer 8la
theath 688
aheathlike
vheave 6e2
vheave 57z
lheavens 61d
rheavily
rheavily
nweight
nheaviness 1
nheaving 4pl
pheavy 8e8
aheavy
rheavy
ahebephrenic
whebrew 81g
ahebrew
ghebrews,israelites
mhedge 1cl
nhedonism 44u
vheed 8q5
aheedful
aheedless
mheel 61u
nheel
ahefty
ahegelian
nheight 5y1
vheighten 754
vheighten 755
lheights 6f7
pheir 7a1
aheld
ahelical,spiral,spiraling,whorled 4kw
mhelicopter 82n
thelipterum 7y4
nhelix 7ga
lhell 82z
ahellenic
whello,hi 4ci
mhelm 8me
nleadership 8nm
nhelm 1
vhelm 8r
mshield 8rq
mhelmet 1
ahelpful
rhelpfully
ahelpless
ahelpless
rhelplessly
nimpotence
nhelplessness 1
mhem 35c
vrun_up,sew,stitch 7r8
vhem 1
vhem_in 6w2
vhem_in 77t
lhemisphere
ahemispherical
nhemoglobin 85v
ahemolytic
nhemophilia 8se 8rp
ahemorrhagic
nhemosiderin 4y9
nhemp 727 8q8
bhen 4zp
rhence,therefore,thus
rhenceforth
thepatic 8o1
ahepatic
nhepatitis 8ib
pherald 6pj
vherald 8n4
aheraldic
nheraldry 1o8
nherb 58v
aherbaceous
ntea 82d
nherbal 1
aherbal
nherbicide 8jh
aherbivorous
aherculean
aherculean 2xa
gherd
gherd
vherd 7c0
lhere
rhere
rhere
ahere
rhereabouts
rhereafter,hereinafter
rhereby
nheredity
rherein
nheresy 48k
pheretic 6x3
aheretical
rheretofore,hitherto,yet
nheritage
nheritage
ahermaphroditic
nrupture 8re
nhernia 1
phero 8j8
nportrayal 8hm
npersona 1
nhero 1
wheroic 1y6
aheroic
aheroic 68g
nheroics 8hs
mheroin 4om 8jb
pheroine 7
nherpes 8jk
pzoologist 71t
pherpetologist 1
nherring 6by
mherringbone 6k6
ntimidity 847
nhesitancy 1
rhesitantly
vhesitate,pause 39q
ahesitating
nindecision,irresolution 2us
nhesitation 1
nunwillingness 87h
nhesitation 1
aheterogeneous 7ce
aheterozygous
vhew 5d0
ahewn 3j7
whex 7x7
ahexagonal
wverse 7ej
whexameter 1
vhibachi 6x0
vhibernate 2j3
tmallow 6c3
thibiscus 1
thickory 6zw
bhide
ahideous,outrageous
ahideous
rhideously
lhideout 6ig
ahierarchical hi
ghierarchy 81x
ghierarchy 8q0
nhigh 7bc
ahigh hc
ahigh 4jl
rhigh
ahigh-pitched
ahigh-pitched
ahigher 5
vhighlight,spotlight 8pd
phighness 8kp
mhighroad 5ng
ghighschool 8q9
phighwayman,hijacker 6zw
nhike,hiking 6b6
ppedestrian 83o
phiker 1
ahilar
ahilarious
rhilariously
vhill 5e2
nhillside 7g2
ahilly,mountainous
mhilt 5p3
nhilum
ahimalayan
bhind 6cy 6d0
ahind,hinder
phindu 804
ahindu
ghinduism 8qs
mhinge 8qe
vhinge 8b0
wproposition,suggestion 8fj
whint 1
vhint 8q5
nhip
ahip
nhipbone 7rt
phire 6wr
ahired 24s
vhiss 6j9
nhissing 70f
nhistamine 7xu
nhistology 7vf
phistorian 1sp
ahistoric,historical
ahistorical
ahistorical
rhistorically
nhistory 5om
nhitch 8fr
vhitch 8bk
vhitch,hobble,limp 7yt
vhitch
rhither
ahitless
nhiv 6bg
gthrong 7fh
ghive 1
mreceptacle 7yy
mhive 1
vhive 8nw
rhoarsely
ahoary
vhobble 6zc
npastime 8l5
nhobby 1
nhock 580
vhock,pawn 49d
nhockey 8l8 7b2
mhoe 76x
phog
vhog
mhoist 8rh
vhoist 69i
whokan 87b
nhold 79n
vhold_back 3cv
vhold_off 642
vhold_on 8pm
vhold_out,put_out,stretch_forth,stretch_out 7ot
vhold_over 5x9
vhold_over 8qu
vhold_up 64g
mholder 8rs
nownership,possession 8t0
nholding,retention 1
nlarceny,stealing,theft,thieving 61p
nrobbery 1
nholdup 1
nhole 8su
vhole 6l9
nleisure 8gx
nholiday,vacation 1
vspend
vholiday,vacation 1
vholler 6w6
nhollow 8t2
nhollow 7jf
vhollow 7yh
ahollow 5cw
ahollow
ahollow
tholly 8t3
thollyhock 36
thollyhock 37
gindustry 8bj
ghollywood 1
ahollywood
nholocaust 7v5
msheath 8xq
mholster 1
lholy 6ln
aholy 6i7 d0
nsandstone jp
nholystone 1
lhome 8wl
vhome 59i
ahome
ahome
rhome
ghomefolk 2fr
ahomegrown
lhomeland 3zd
phomeless 71z
ahomeless
ahomely
ahomely 4nm
ahomemade
nhomer 2o7
vscore ru
vhomer 1
ahomeric
mhomespun 6op
ahomespun
psettler 871
phomesteader 1
ltown 513
lhometown 1
rhomeward
nhomework 8gj
ahomicidal 6ha
ahoming
bhominid 7v3
ahominid
bhominidae
nhomogenate 8wn
nhomogeneity 7z4
ahomogeneous
rhomogeneously
vhomogenize 8wo
ahomologous
ahomosexual
ahomozygous
ahonest,honorable
ahonest
nhonesty 3ho
nsweetener,sweetening 5fa
nhoney 1
vhoney 8wx
ahoney
bhoneybee 7y1
nhoneycomb 8z5
vhoneycomb 5i1
nhoneymoon 1z
vhoneymoon 1y
thoneysuckle 6gz
rhonorably
ahonorary
nhonoring 4kp
phood,punk 7iz
vhood 7jb
bhoof
vhoof 826
ahoofed,ungulate
mhook 699
vhook 7ys
vknit 6xy
vloop 1
vhook 1
vhook 6nq
ahooked 3uz
ahooked 8lz
nhooks 1g9
bworm 7yr
bhookworm 1
mhoop 8zt
mhoop,ring 4si
vhoop 8fd
whoot 6tp
vhoot 6nf
nhop 90i
vhop 6a8
nhope 7vd
nhope 8ke
nhope,promise 7ve
vwish 8qi
vhope 1
vhope 8qk
ahopeful 1wi
ahopeful 7dt
rhopefully
ahopeless 6l7 39c 390 8f
rhopelessly
thops 3sj
nhopscotch 7eu
ghorde,host 45
lhorizon
nhorizon 4n0
nhorizontal 324
ahorizontal
rhorizontally
ahormonal
mnoisemaker 8vd
mhorn 1
bhorn
vhorn 5ee
ahorned
ahornless
ahornlike
nhornpipe 770
ahorny
ahorrid 78t
ahorrified 8fm
rhorrifyingly
nhorror 8b9
mhorror
vhorse 8u8
bhorseback
rhorseback
phorseman 3p7
nhorsemanship 3zr
troot
thorseradish 1
mhorseshoe 8i5
vhorseshoe 7o5
mhose,hosiery 19z
virrigate,water 71a
vhose 1
ahospitable
mhospital 91a
whospitality 4ma
phost 8ww
phostess 1
powner,proprietor 5vm
phostess 1
phostess 7gt
ghostile 5h9
ahostile 6ve 7y4
ahostile
nhostilities 4s5
nhostility 8f2
ahot 78t 6ld 1lq b8
mhotel 91n
nhotness 58l
pscoundrel,villain
phound 1
vhound,hunt 5ax
nhour,hr
nhours 8lk
nhours 8ll
vhouse
phousebreaker 5xl
powner
phouseholder 1
thouseplant 8xm
pwife 6w1 66k
phousewife 1
nhousework 8k4
vhover 1s9
vhover 1sa
vhover 5v2
rhowever,nevertheless,nonetheless,notwithstanding
whowl,howling 8wz
vhowl,roar,wail 3v6
nhp 8rc
mhub
whuddle,powwow 7rf
vhuddle,huddle_together 5yt
vhuddle 3x2
ahuddled 3ws
nhue
vhue 90c
vhug
ahuge,immense,vast 6s9
nhugging,kissing 8l8
vhull 83o
nhum 8q5
vhum 6vw
bhuman 42
ahuman
ahuman
ahumane
rhumanely
nhumanism 8jf
nhumanism 8jg
phumanist 1zp
ahumanist
ahumanistic
ahumanitarian
nhumanity
nhumanity
vhumanize 90w
bhumankind,humans,mankind e
vhumble 90y
vhumble,humiliate 8i5
ahumble,lowly
ahumble 3wh
rhumbly,meekly
nhumerus 7zd
ahumic
ahumid
nhumidity 3pu
ahumiliating
nhumility
nhumility 8nr
nhumming 782
nperformance 3mq
nsinging 8zh 1 8ro
nhumming 1
nhumor
nhumor,mood,temper 8nx
vindulge 8wv
vhumor 1
phumorist 8r5
ahumorous 1vr 4sv 8k
rhumorously
ahumped
nhumus 8nk
phun 60q
vhunch 92z
nhundred 8ut
ahundred
nhundredth 94a
ahundredth
phungarian 7ku
ahungarian
nhunger 947
vhunger 8ud
ahungry
ahunted 8iv
phunter 8wz
nhunting 8st
mhurdle 79p
vvault 6eg
vhurdle 1
nhurl 1si
nhurricane 6nw
ahurried gd
nnecessity 91v
nurgency 1
nhurry 1
ahurrying,scurrying 1sq
ahurt,wounded
vhurtle 8xf
phusband 691
nquiet,silence
nhush,stillness 1
vhush 93r
vhusk 85p
vhustle 8uq
mhut 5x1
mhut,shack 5x2
nhyacinth 8j4
thyacinthaceae
nhyaline 92q
ahyaline
nhyalinization 951
whybrid 94n
ahybrid
nmating 8nl
nhybridization 1
ahydrated,hydrous
ahydraulic
nhydride 8vr
nhydrochloride 8vs
nhydrogen 8gm
nhydrolysis 6qj
nhydroxide 8vv
nhydroxyl 876
nhygiene 95e
thymenium
vsing 6yi 6qe
vhymn 1
ahyperbolic,inflated
nhyperemia 4kc
ahyperfine
nhyperplasia 94x
nhypersensitivity 5s8
nhypertension 8hd
whypertext 7pr
ahypertrophied
nhypertrophy 952
vhypertrophy 8jq
nhypervelocity 8gf
nhypnosis 95t
mhypnotic 8vb
ahypnotic
whypocrisy 6n5
nhypocrisy 65e
phypocrite 8iz
ahypocritical
ahypophyseal
ahypothalamic
rhypothalamically
nhypothalamus
whypothesis 8px
nhypothetical 7o1
ahypothetical
nhypothyroidism 8hx
nhysteria 8ge
ahysterical
ahysterical 8iy
rhysterically
wiambic bw
aiambic
piberian 8ax
aiberian
mrocket 8hj
mmissile 1 7iu
micbm 1
wicelandic 3se
aicelandic
nicicle 17r
wicon 979
aicy 17j
pideal 8wa
aideal
aideal 931
pidealist
nidealization 90s
aidealized
rideally
aidentical,indistinguishable
aidentical,very
aidentifiable 31q
aidentified
nidentity
nrecognition 12h
nidentity 1
aideological
nideology 874
widiom,parlance
nidiom 1ve
aidiomatic
aidiosyncratic
pidiot,retard
aidiotic
ridiotically
noperation 8un
nidle 1
vidle
vidle
aidle
nidleness 97t
pidler
ridly
midol 7gg
pidol 8ut
aidolized,worshipped
aidyllic
aigneous
vignite 96n
vignite,stir_up 8mk
aignited,kindled
nignition 6sw
aignoble
nignorance
aignorant
aignorant,illiterate
aignored,neglected,unheeded
aii,two
niii,three,trinity 8yp
aiii,three
nileum 6hf
ailiac
nilk 6fi
aill,sick 8na 8jr 30l
aill-starred
aillegal 7bl 4h9 21a
rillegally
aillegible
pillegitimate 7hq
aillegitimate,outlaw 4
aillicit 21e
rillicitly
ailliterate
villuminate,illumine,light,light_up 97c
ailluminated,lighted,lit
ailluminating
nillumination 98g
aillusionary
aillusory
willustration
aillustrative
pillustrator 7tk
aillustrious ym
nimage 7hc
vimage 6wo
aimaginary
aimaginative,inventive 465
rimaginatively
nimbalance,unbalance 94w
vimbibe
nimitation 8p9
nimitation 4ed
aimitation,simulated 7u1
aimitative
aimmaculate,spic,spotless 59a
aimmaterial
aimmature 5fw
nimmediacy 8lc
aimmediate
rimmensely,vastly
pimmigrant 8hk
nimmigration 2il
aimminent,impending 56l
nimmobility
aimmoderate 28j 27r 25o 21w 21t
aimmoral 3nz
aimmoral
pimmortal 5o0
aimmortal
nimmortality 2rs
aimmovable
pimmune
aimmunological
nimmunology 3le
nimpact 620
vimpact 4tk
aimpacted 4we
vimpair 6u6
aimpaired 3c6
vimpale 5n7
aimpalpable
aimpartial 378
wimparting 6bo
nimpasse,standstill 45o
aimpassive,stolid
nimpatience 86u
nimpatience 8u0
aimpatient
aimpatient 2r8
rimpatiently
aimpeccable
rimpeccably
vimpel 92i
aimpelled
aimpelling 2ob
aimpenetrable
nimperative
aimperative 42t
aimperceptible
rimperceptibly
wtense 8vc
nimperfect,progressive 1
aimperfect 4db 3q9
aimperfect
rimperfectly
nimperial 77g
aimperial
wimperialism 83y
aimpermeable
aimpersonal
aimpervious
aimpetuous
vimpinge 25o
aimpious
aimplacable to
mprosthesis 4eb
mimplant 1
nimplantation
aimplanted,planted 4md
vimplement 822
nimplementation 54o
aimplicated
nimplication 8au
nimplication,import,significance 4oq
aimplicit
vimply 959
mimport 94k
pimport 8je
vimport 25n
aimportant 2d1 8fw 72c 65x 5vv 5i2 35q uw
rimportantly
nimportation 8sf
aimported 1ir
wimportunity 765
aimposed
nimposition,infliction 553
nimpossible 8f4
aimpossible
aimpossible,inconceivable,unimaginable
aimpotent
aimpractical
wimprecation 3xu
aimprecise
aimpregnable
nimpress 90d
vimpress 8o8
vimpress 8o9
aimpressed 8rl
nimpression 83z
mimpressionism
ppainter 7wl
pimpressionist 1
aimpressionist
aimpressive 8eq 7d8 3w7 2za xo 1hy xi
nimprint 8au
vimprint 721
vimprison,jail,jug 62v
vimprison 62w
nimprisonment 45l
aimprobable,unlikely
wimpromptu 3vh
aimpromptu,offhand
aimproper
rimproperly
aimproved 69m
aimproved 72u
nimprovement 9c2
aimproving
vimprovise 6x2
aimprovised,makeshift
aimpudent
rimpudently
nimpulse,urge
aimpure
nimpurity 3vj
nin,inch 916
rin,inwards
ain
ainaccessible
ainaccurate
ainactive
ainactive
ainadequate 3rx
rinadequately
rinadvertently,unwittingly
ainadvisable
ainanimate
ainappropriate
ainarticulate
ainattentive 99t 2z4
ainaudible 6hv
winaugural 3wc
ainaugural
ainaugural,initiative,maiden
vinaugurate 2n2
ninauguration 9ba
ainboard
aincalculable 4e2
aincandescent
wincantation 8fs
aincapable
aincapable
vincarnate 95l
wincarnation 4a4
aincendiary
nincense 93o
vscent
vincense 1
aincensed,indignant,outraged 8ba
nincidence 1fr
nincident 9d7
aincident
nincidental 8jd
aincidental
rincidentally
rincidentally
nincipience,incipiency 78d
aincised 4xq
nincision 6mt
vincite,motivate,prompt 961
vincite 8qd
nincitement 803
wincitement 8vu
ninclination 8bx
ninclination 8by
mincline,ramp 98b
vincline,tend 9cx
ainclined 83a 1n6
aincluded 2ly
ainclusive
aincoherent 4st
aincoming 3n4
nincompatibility
aincompatible
nincompetence
pincompetent
aincomplete ta
rincompletely
aincomprehensible,inexplicable 46p
aincomprehensible 2kb
ainconclusive
aincongruous
ainconsequential
ainconsiderable
ainconsiderate
ainconsistent 4tn
ainconsistent
ainconspicuous
ainconstant
ninconvenience 3ef
ninconvenience
ainconvenient 7oo
rinconveniently
vincorporate,integrate 6yx
aincorporate,incorporated,integrated,merged,unified
nincorporation 5ru
aincorrect,wrong 2h7
rincorrectly
nincrease 99i
aincreased 962 95
aincreasing
rincreasingly,progressively
aincredible,unbelievable 7w5
rincredibly
vincubate 8sr
vincubate 97c
pincumbent 8hu cp
aincumbent
vincur 8q4
pincurable 4py
aincurable
rincurably
nincurring 93w
nincursion 8yx
aindebted
aindecent,untoward 35
aindecent 48o
aindecisive l0
rindeed
aindefatigable,tireless 2mb
aindefensible
aindefinable
aindefinite
rindefinitely
aindehiscent
aindelible
aindelicate
pindividualist
pindependent 1
aindependent
rindependently
aindescribable,ineffable,unspeakable,untellable
aindeterminate
nscale 85o
nindex 1
windex,indicator 27c
vlist 33v
vindex 1
nindexing 5gm
aindian
aindian
windic 8q7
vindicate,point 9aa
windication
nindicative
aindicative
windictment 949
windictment 970
aindifferent
aindifferent
aindifferent os
rindifferently
aindigenous
nindigestion 9dj
rindignantly
nindignation 8ek
nindigo 2y5
aindigo 57g
aindirect
aindirect
nindirection 8kl
rindirectly
aindiscriminate
aindispensable
aindistinct 6x7 5cz 3j7
nindividual,mortal,person,somebody,someone,soul 9bx
pindividual 9by
aindividual,single 9c
aindividualistic 1
aindividualistic 62u
aindividualized,personalized
rindividually,separately
vindoctrinate 5ch
ninertia
nindolence 1
aindolent,lazy 9c
pindonesian 8lb
aindonesian
aindoor
rindoors,inside
vinduce 99d
ainduced 2gi
ninducing 5wr
vinduct
ninductance,induction
ninduction,initiation 6cf
ainductive
vindulge
vindulge 6c6
aindulgent 401 77v
aindulgent,lenient
nindulging 11y
aindustrial
gindustrialism 63m
pindustrialist 6ba
aindustrialized
aindustrious
rindustriously
ainedible
aineffective,ineffectual
rineffectively
ainefficient
aineligible 3du
ainept
rineptly
ainert
ainert,neutral
ainescapable,unavoidable
rinescapably,inevitably,unavoidably
ninevitability 5u5
ninevitable 3q2
ainevitable 4
ainevitable
rinevitably,necessarily,needs
ainexhaustible
rinexorably
ninexperience a3
ainexperienced 1vq
ainexpressible 2f
ainextricable
ainfallible 1r2
ainfamous,notorious 3e7
ninfancy 91l
ginfantry 8vw
pinfantryman 5xm
ninfatuation 22z
vinfect 7su
vinfect 4sz
ainfected,septic
ainfectious 1
ainfectious 5yz 4t5
ainfective,pathogenic
ainfelicitous 5ee
ainferential
ainferential
pinferior 93t
ainferior f4
ainferior 6cm 5du
ninferiority 9ip
ninferiority 68y
pinfernal 419
ainfernal
ainfertile,sterile
vinvade 7y7
vinfest,overrun 1
minfield 7qs
vinfiltrate 21c
vinfiltrate 4z6
npenetration 8l6
ninfiltration 1
ninfinite,space
ainfinite 6sn 2qc 11
rinfinitely
wverb 941
winfinitive 1
vinflame 8wf
ainflamed
ainflamed
ainflammatory
ainflatable
vinflate 7ws
vinflate 2p8
ninflation
vinflect 6ha
ainflected
ninflection
ainflectional
ainflexible 95z
ninfliction 9f5
ninflow,influx
ainfluential 7w7
ainformal 611
ainformal
rinformally
pinformant
ainformed np
pinformer 2
ninfrared 1m4
ainfrared
ainfrequent
vinfuriate 8x3
aingenious 92g
ainglorious,shameful 3ib
aingratiating
ningratitude 93y
mingredient 9dc
vinhabit
ainhabited 5be
vsmoke 7a0
vinhale 1
ainherent,integral
vinherit 9e6
ainheritable 8j9 1ey
ninheritance 98x
vinhibit 7va
ainhibited
ninhibition 9fx
nrestraint 7xf
ninhibition 1
ninhibitor
ainhibitory,repressive
ainhospitable 7ld 18k
ainhuman
ainhuman
ainhumane 7mv 7c0 2
winitial 9l0
vsign 5th
vinitial 1
ainitial 215
rinitially
ninitiative
ninitiative 9iy
vinject 3co
vinject 973
ninjection 9j1
winjunction 7af
ainjured g1
ainjurious xe
ninjustice 9gj
nink 8ub
vink e
nsuggestion 9hw
ninkling 1
ainland
rinland
minlay 9fj
vinlay 941
pinmate 5cn
ppatient 4w1
pinmate 1
minn j7
ainnate
ainner
ainnermost
ninning 6ut
ninnocence
pinnocent
ainnocent
minnovation,invention 9hi
ainnovative
ninoculation,vaccination 4yh
ainoffensive
ainoperable
ainorganic
winput
vinput 2vj
ninquiry 8lg
ninquest 1
vquery 51t
vinquire,wonder 1
winquiring,questioning 8e3
ainquiring
winquiry,query,question 2
ginquisition 4m5
ainquisitive 4ci
pinquisitor 2kv
ainsane 7kv 4jg ej 4jk uq
ainscribed
winscription,lettering 9jw
ninscrutability
npesticide 9cg
ninsecticide 1
ainsectivorous
ainsensitive 46b
ainseparable
vinsert,put_in,stick_in 8xj
winsertion
linside,interior 8xd
linside 6wo
ainside
ainside
rinside,within
rinsidiously
ninsight,penetration
nsensibility 28c
ninsight 1
winsignia 7u1
ninsignificance 1be
ainsignificant
ainsignificant,peanut
rinsignificantly
ainsincere gi
winsinuation 9dj
winsistence 3zu
ainsistent,repetitive 4w4
rinsofar
ninsolence 4ww
rinsolently
ainsoluble
ninsomnia 8yf
pinspector 4sk
minspiration 8wh
ainspirational
voccasion 9fb
vinspire 1
vinspire 6po
ainspired 1cw
ainspiring
ninstability
nirresponsibility
ninstability 1
vinstal,install 8yj
ninstallation,installing 9lh
ninstallment 8t2
nrapidity
ninstancy 1
nmoment 96p
ninstant,twinkling,wink 1
ainstant,instantaneous 2bc
rinstantly
rinstead,rather
ninstep 8bv
ninstinct 8cu
ainstinct 1nh
ainstinctive
rinstinctively
ginstitute 85m
vinstitute 9g0
ainstitutional
ainstitutionalized
ainstitutionalized
vinstruct 7sr
ainstructional
wmanual 70u
winstructions 1
ainstructive 325 2ix 2i6
pinstructor,teacher 9j0
vinstrument 8aj
ainstrumental
ginstrumentality 91m
ninstrumentality 7zk
ninstrumentation 4gp
ninsubordination 43f
ainsubstantial 2p9
ninsufficiency 2f9
ainsufficient 3z6
rinsufficiently
vinsulate 9lp
vinsulate,isolate 3p3
ninsulation 6zi
ninsulin 64r
winsult 87f
ainsuperable
nsecurity 8uj
ninsurance 1
winsurance 568
pinsured
ainsured
ainsurmountable
ninsurrection,rebellion,revolt,uprising 7sh
aintact,integral
nintangible 8ur
nintegral 8e6
vintegrate
nintegrating,integration 9ov
nintegrity pd
nintellect 6v8
aintellectual,rational
aintellectual
rintellectually
aintelligent 5nv 6wk
aintelligent,well-informed
aintelligent,levelheaded,sound
aintelligible,understandable 58z
aintended 52b 6fi
aintense 500 2iq 2hi 28q
rintensely
aintensified 2
wintensifier,intensive 9a2
vintensify,step_up 82l
aintensifying
nintensity 9ky
aintensive 7
rintensively
wintent 52z
aintentional b
rintently
nintentness 3wd
npoint 59v
nintercept 1
mjunction 7cx
minterchange 1
ainterchangeable
ainterconnected,interrelated
aintercontinental
nintercostal 9ot
aintercostal
ainterdepartmental
ninterdependence
ainterdependent 40x
ainterested
ainteresting 9m4 2uv 8q4
rinterestingly
minterface 705
ainterfaith
vinterfere 7sd
vinterfere,intervene,step_in 9le
winterference 8j8
ainterfering,meddling
minterferometer 825
ninterim
ainterim
ainterior 3o
vinterlace,intertwine,lace,twine 9ou
ainterlaced
ainterlacing,interlocking,interwoven 5b8
ainterlobular
vinterlock,mesh 4w1
ninterlocking 7uk
ninterlude
pintermediary 8zc
nintermediate 9gn
aintermediate 158
aintermeshed
nintermission 2g1
aintermittent
rintermittently
aintermolecular
ainternal
vinternalize 8ao
rinternally
ginternational 6cq
ainternational 1gl
ainternational 1y3
rinternationally
minternet,net 89i
vinterpenetrate 642
ainterpersonal
ainterplanetary
ninterplay 51j
vinterpose
vinterpose 9j6
vinterpose,throw_in 6wt
vinterpret 9ij
ainterpretable
ninterpretation 7zg
ainterpreted,taken
pinterpreter r
pinterpreter
ninterpreting,rendering 2m4
ninterrelation
wsentence 8y0
winterrogation,interrogative 1
ninterrupt 334
vinterrupt 9q4
ainterrupted
vintersect 2z3
aintersecting 4lr
nintersection 1y
minterstate 6jh
ainterstate
ainterstellar
ainterstitial
ninterval
ninterval
aintervening
nintervention 5fc
winterview 5r
vinterview 8ew
vinterview 8ex
vinterweave,weave 9qf
aintestinal
nintima 8nh
vintimate vr
vintimate gn
aintimate 5oz
rintimately
vintimidate
aintolerable 7es
nintolerance 94y
aintolerant
aintoxicating 914
nintoxication,poisoning 9rs
aintractable 7y7
aintradepartmental
rintramuscularly
aintravenous
rintravenously
aintricate 5d9
nintrigue 543
aintrinsic 82
rintrinsically
wintroduction 9q2
aintroductory
nintroject 4ns
aintrojected
aintrospective
vintrude 78i
pintruder 90o
nintrusion 9c5
aintrusive 2k
nintuition
aintuitive
vinvade 78o
pinvader 6
ainvading
pinvalid 53h
vinvalid
ainvalid 2is
vinvalidate 9oy
ainvaluable,priceless
ainvariable 54e
ainvariant 1
ninvasion 9v
vinvent,manufacture 3f6
ninvention 8j2
pinventor 8gw
winventory 8xk
minventory 6cv
vinventory d5
ninverse
ainverse 812
rinversely
ninversion
vinvert 9qm
ainvertebrate
ainverted
vinvest 983
vprobe 2oo
vinvestigate 1
ninvestigation 2ol
ainvestigative 7i
ninvesting,investment 2bl
ainvincible
ainvisible 5cc 9m
winvitation 8lq 2x4
winvite 1
ainviting
vinvoke 5vy
rinvoluntarily
ainvoluntary 3ey 21p
vinvolve 8kp
vinvolve 9sh
ainvolved 5bp 2yy io
ainvulnerable 943 498 i3
ainward 8e 8f
rinward
rinwardly
niodide 93v
viodinate 9rb
aiodinated
aiodinating
niodine
wionic 3jw
aionic
nionization 9tt
aionized
lionosphere 955
piowa 4gq
piranian,persian 8yg
airanian,persian
piraqi 8yi
airaqi
tiridaceae
airidescent,shot 5l7
tiris 9pi
pirish 6wf
airish
niron 94h
viron 9t6
airon
aironed
aironic,wry qf
aironical g6
rironically
mironing 735 3ea
aironlike
aironshod
wirony,sarcasm,satire 7xl
nirony 96s
nirrational 4cn
airrational
rirrationally
airreconcilable gb
airreducible
airregular
airregular
nmisbehavior,misdeed 9qi
nirregularity 1
nirregularity
rirregularly
airrelevant 2nw
airremediable
airreparable
nirreproducibility 7x
airresistible
airresolute
rirrespective,regardless
airresponsible
nirreverence 9p5
airreverent 7gm
airreversible
airrevocable
nirrigation 2hd
nirritability,petulance rf
airritable,peevish
rirritably,testily
rirritably
nirruption 9f6
gislam 5xj
aislamic,muslim
nisland
gisn 997
aisolated,stray
aisolated
nisolation 93p
nisolation 9vv
aisolationist
nisomer 9m3
aisomeric
aisotonic
aisotonic
nisotope 8bw
aisotopic
aisotropic
pisraeli 90a
aisraeli
nissuance,issuing 2i1
nissue
vissue,publish 6xw
vissue
vissue 9qe
gissuer 9r3
nisthmus
nit 5fa
witalian 1ys
aitalian
witalic 4m4
nitch 7b6
vitch 685
vitch 9mb
nitching 5p4
aitchy
witem
nitem
ritem
pitinerant 4w1
aitinerant
nivory 9u5
nivory,pearl 7ha
tivy 4oh
bixodes 92y
njab,jabbing,thrusting 1pz
npunch 7eq
njab 1
vthrust 399
vjab,poke 1
vjab 7vn
vjack 79a
bjackdaw 8aa
mjacket 5ru
vjacket 8gh
njade 9ax
ajaded,wearied
ajaded
ajagged
mjail 9wp
npreserves 6z5
njam 1
vjam,mob,pile,throng 8fw
vjam 39o
vjam 6wu
vjam 737
pjamaican 96z
ajamaican
ajammed,packed 4rb
njan,january 8ms
vjangle,jingle 7io
ajangling
pjanitor 6hf
pjansenist 9ji
pjapanese 91u
pjap 1
vlacquer 9gg
vjapan 1
wjapanese 97t
ajapanese
mjar 8zy
vjar,jolt
wjargon,vernacular 90c
ajarring
njaundice 9uz
vjaundice 9va
njaw 8tl
vjaw 9ev
ajawless
wjazz 66i
vjazz 9qa
ajealous
njealousy 32e
mjean 7o0
mjeans 72u 5un
mjeep 90c
vjeer,scoff 852
ajeffersonian
njejunum 77e
ajellied
njelly 709
njelly 15
vjelly 9x2
vrisk 9fv
vjeopardize,stake 1
pjerk
njerk,jerking,jolt 9hx
vjerk,yank 8cv
njerky 868
ajerky
pjesuit 9y0
mjet 994
njet 99d
vjet 6bi
ajetting
pjew
ajeweled 9hj
ajewish
vjig 6v1
npains,striving 8dt
njihad 1
vjilt
pjimdandy,jimhickey rz
vjimmy,lever,pry 75f
ajingling
vjive 6v8
pjockey xj
njog
vproceed 8mc
vjog 1
vshake
vjoggle,wiggle 1
mjohn,lavatory,privy,toilet 84e
pjohnny,reb,rebel 6eg 5fe
njoin
ajoined
mjoint 9yu
ajoint 60l 5h5 5dd 5r7
ajoint
ajointed 8ke
rjointly
pjoker 5vn
ajolly,jovial,merry
njolt 83q
ajolted 9bw
ajolted,shaken 9by
njonathan 8qy
mjoss rt
vjostle 9s4
wjournal 436
wjournalism 997
vjourney
njoust 3iy
njowl,mandible 1v 9yz
njoy 7cv
ajoyful
ajoyous 3eo 1q5 2kc e
pson 893 9j0
pjr 1
gjudaism 9ut
pjudge 92p
vresolve 9sb
vjudge 1
njudging 93p
ajudicial
gjudiciary 9kc
mjug 7al
nvein,vena 8tn
njugular 1
ajugular
njuice 99l
ajuicy
ajuicy,voluptuous
ajuicy
nsupernaturalism 9gl
nmagic 1
njuju 1
mphonograph 8j1
mjukebox 1
njuly 8pu
njumble,muddle,welter a09
vjumble 9zh
njumping 9os
njune 8py
ajungian
ljungle
pjunior
pjunior 22o
ajunior
ajunior ae
tjuniper 7i2
vjunk,scrap a13
ajurassic
njurisdiction 8dc
njurisprudence 539
pjurist 9md
pjuror 4w9
gjury
ajust 2gp
njustice 9lq
rjustifiably
njustification 5dm
ajustified 310
rjustly,rightly
rjustly
njustness 5g6
njute 8ap 9yq
ajutting,projected,projecting,protruding,sticking
ajuvenile
njuxtaposition 9wv
mkamikaze 2ko
bmarsupial 8xf
bkangaroo 1
nkeel
vkeel,lurch,reel,stagger 93q
wkeen 87h
vkeen,lament
nkeenness,sharpness 77y
vkeep_away 842
vkeep_in 6sf
vkeep_up
vkeep_up,sustain 1f2
vkeep_up,maintain,preserve 9v5
pkeeper 7gt
nkeeping 5mn
mkeepsake,souvenir
nkeg
nkelvin 9qf
nken 8sc
akept
nkeratin 9f6
mscarf 7ag
mkerchief 1
tkernel
nkerosene 6bp 7u0
wpreaching,sermon 4ld
wkerygma 1
mketch 83u
mkettle 5vk
mkey 9wi
vkey
mkeyboard 9wk
mkeyhole 6v5
wsubject,theme,topic
wkeynote 1
nkeynote 9z5
vkeynote 9zr
vkeynote
akhaki
pkhan 6sb
wkhmer 9cl
nkick 7kf
nkick,thrill 30e
vkick 7q7
vkick
vkick_back 9hf
vkick_back 7ce
nkicking 9m4
nplace-kicking 7
nkickoff 1 a0v
vkid 5wo
vkidnap 5ra
pkidnapper 8ly 6o8
nkidney a21
nkill 8zv
nkilling 4mc
akilling ys
mkiln 29o
nkilogram 9rk
nkilohertz 9xi
nkilometer,km 9rm
pkin 923
akin
akind 1xd
rkinda,rather
gkindergarten 9y1
rkindly
akindly 4
akinesthetic
rkinesthetically
akinetic
pking 4qp
nkingdom,realm 8qq
lkingdom 548
lkingdom 3ug
nkinship
nkinship
nkiss a3l
vkiss 893
mkit 95r
vkit 8q3
mkitchen 88t
mkitchenette 1
bkitten 6tv
vknead 897
nknee 90u
nkneecap 8zf
vrest a2p
vkneel 1
mknife 8do
vknife,stab 73f
aknifelike
pknight 9t9
vknight 9lp
gknighthood 8qy
aknightly
mknit 7tx
vknit 9wb
aknitted
mknitting 4z7
mknob a3o
nknock,knocking a3t
nknock 4zc
vknock 82y
vrap 82z
vknock 1
vknock_down 831
vknock_off,liquidate 70i
vknock_off 4sz
vknock_out 6sd
vknock_out
vknock_over,overturn,turn_over 9u2
gknot 70i
nknot 89i
vknot 9ws
vknot 896
aknotted
nknow 8v3
vknow
aknowing kv
nknowledge
aknowledgeable,learned,well-educated 3iy
aknown 6j8 xj
nknuckle 91w
mknuckles 8gw
pkorean 993
akorean
akosher
wkurdish 9f1
akurdish
nla 9f0
mlab,laboratory 80b
wlabel a54
wlabel 7c9
alabeled,tagged
tlabiatae
glabor,labour,proletariat
alabored,strained 8f4
alaborsaving 1cz
mlabyrinth,maze 8nz
nlac a2q
mlace 7e1
alaced
vrupture,tear 9uy
vlacerate 1
vlack
nlacquer 96q
alacrimal
alactating
nlactation 9or
alactic
nlactose 6qn
alacy 2um
plad,sonny 7dz
mstaircase,stairway a57
mstairs,steps 1
mladder 1
vladder a4f
vladen 96d
aladen,ladened,loaded 25m
vladle 9h1
plady 7zd
aladylike
nlag 4jz
mlager 6ur
nlagging a5i
nlake
nlagoon 1
alaid 8s5
glaity
blamb 6wa
vlamb 832
wlamentation,wail 5rl
vlaminate 6px
mlance,spear 8ia
vlance 9yp
alanceolate
nland 9up
nland
alanded
mlanding 8ef
wlandler a45
alandlocked la
plandowner 141
plandlord 1
lposition
llandmark 1
nlandmark 656
llocality,neighborhood,vicinity 8u0
lscenery 1
llandscape 1
vlandscape 9ph
alandscaped uf
nlandscaping 23g
nsuccess a6e
ntriumph,victory a6f 1
nlandslide 1
nlandslide 4gb
mlane a6f
mpath a6g
mlane 1
wlanguage
alanguid
vlanguish 3l1
nquietness 9qx
nlanguor 1
alanky
alanky
mlantern 74f
plao 9bf
alao
nthigh 8u2
nlap 1
vlap 842
vlap,lick 6r9
mlapel 4yu
nlappet,wattle
nlapse 7o9
nlapse 7td
nlapse 4nq
vlapse a07
vlapse 9s9
vlapse 2xt
vrevert,turn_back 5b8
vlapse 1
alapsed
tlarch 8cn
nlard 70v
vlard 6w0
nlarge
rlarge
rlargely,mostly
tlarkspur 964
alarval
nlarynx a72
mlaser a28
nlash 8c1
nlashing,whipping 51f
alashing
nlast a7x
nlast a3k
vlast a6z
alast
alast
rlast
alasting,permanent a6r 39d
nlat a7d
mlock 7hi
mlatch 1
vlatch 972
alate
rlate
rlately,recently
alatent
alater
nlateral 9ow
alateral
rlaterally
wnews,tidings a07
wlatest 1
alatest 4yn
nlatex 99x
mlathe 8r8
nlather,suds 2io
alatin
alatin-american
llatitude 96r
nlatter a8p
alatter
alaughing 1lv
rlaughingly
mmotorboat 8al
mlaunch 1
vlaunch 7wl
mlauncher 8vn
nlaunching a93
nlaundering 889
mlaundry 7hk 3sp
tlaurel a47
nlava 1uj
tlavender 7qe
alavender,lilac
vlavish,shower 5k5
alavish 241
rlavishly
glaw
alawless
llawn 8h4
nlawsuit 91f
alax
mlaxative 6pk
alaxative
nlaxness 6tj
alay
vlay_down a1s
vlay_off 6xt
vlay_over 7fg
vlay_over,superimpose 9ku
vlayer 6s2
nlaying
playman,secular 5x8
nshutdown a7u
nlayoff 1
nlayout 5pb
nlayout 9dj
rlazily
alazy
nlb,pound 9yh
nlead 9rr
nlead 9jz
vlead_up 4ul
aleaded
aleaden
aleaden,weighted
gleaders,leadership
mleading 62b
aleading,star,stellar
aleading,preeminent
aleading 4bf 1ql
bleafhopper 98p
aleafless
nleaflet 95z
aleaflike
aleafy 1
gleague 8s9
vleague 5qi
nleak 1ct
vleak 81b
vleak_out 23j
nleakage,outflow 9l8
nlean
alean,thin 71o 3g 7nk
vlean_against,lean_on,rest_on
aleaning,tilted
nleap a59
nleapfrog 6uz
plearner
nlearning,scholarship
nlease,letting,rental 9z7
wlease 5sh
vlease,rent 6jm
mleash a56
nleast 9qt
aleast
rleast
vleather 7yr
aleathery
nleave 9u9
wleave 5nz
vleave_behind
vleave_off 4am
vleave_out,neglect
aleaved t
aleavened
nleavening 9a1
wlecture 4uj
vlecture 66s
plecturer a6a
plecturer 4fv
nteaching 8z3
nlecturing 1
mled a5q
nledge 7sh
nledger
alee
bleech 1ba
vleer 9va
aleering
nleeward 4cs
aleeward 5
rleeward
lleft 56
aleft
aleft,remaining
rleft
ppitcher 8h0
pleft-hander,southpaw 1
pleft-hander
mleftfield 8jo
nleg 8yq
alegal bu
alegal
rlegally
rlegally
nlegation 83s
wlegend 9j3
alegendary 7c
alegged
glegion 8yi
alegion,numerous
vlegislate 3kg
wlegislation 2y
alegislative
alegislative
nlegitimacy
vlegitimate ab3
alegitimate
alegitimate,logical
alegitimate 5ns
alegitimate j
rlegitimately
ntoughness 3jg
nlegs 1
tlegume 9l9 54b
tleguminosae
aleguminous
nrepose acq
nleisure 1
rleisurely
wlemma 8uf
nlemon 6ez
nlemon 9fe
nlemonade 9m2
blemur 98u
nlending 495
nlengthening,perpetuation,prolongation 5m4
rlengthily
alengthwise
rlengthwise
nlent 9w9
nlentil 8a7
pleo
nleone a1o
nleopard 2c2
nleprosy a2j
nlesion acw
aless
rless
alesser
nlesson 1y
wlesson 9ws
wlesson,moral 5qz
vlet_go aca
vlet_up aas
alethal 30x
ntorpor ad6
nlethargy 1
nlethargy
vletter 3u6
nletters 54n
nleukemia 71e
nphagocyte 8n3
nleukocyte 8n4 1
vlevel 9ou
vlevel_off ace
nleverage
vleverage 3qh
vlevy 82q
alewd,salacious
alexical
plexicographer 5zf 1zr
nlexicon,vocabulary
alexicostatistic
nlexicostatistics 1zw
nliability 70b
aliable
nrelationship
nliaison 1
wliaison 7fs
pliar 9qv
pliberal a97
aliberal,tolerant
aliberal
nliberalism 5r0
vliberalize abn
rliberally
vliberate ad0
aliberated
plibrarian a9e
mlibrary 8jl
glibrary
mlibrary 4p0
plibyan 9sr
alibyan
wlicense,permit a2k
nlicense 4dn
alicensed 8qx
nlichen a40
vlick 8as
alicked 4ul
wlie 7vp
vlie_awake 8en
vlie_dormant
vlie_down adh
wlied 8ks
nlien 66x
plieutenant 9yt
nlife a1r
nlife,living 3ag
alifeless 4z3
alifeless 3ne
alifelike,pictorial,vivid
alifelike
alifelong
nlifestyle 332
nlifetime 9yd
nlift a8x
alifted,upraised
plifter a3i
nligament 9ax
vlight 2tw
alight 7av
alight
rlight
alight-footed
vlight_up 17g
alighted 9tu 17f
vlighten 6n8
nlighter 6p5
vlighter 79j
mlighthouse 89i
nlighting 81l
mlighting 9w3
rlightly
nlightning 2u7
pprizefighter 7o7
plightweight 1
alightweight g
nlignite 6b4 ad8
nlike 7my
vlike,wish a5r
alike
aliked
nlikelihood
alikely 1x
rlikely,probably
rlikewise,similarly
tlilac 7x9
tliliaceae
aliliaceous
tlily ab8
mlimber 9qx 9ib
vlimber 9v6
alimber 2ta
vlime a5t
nlimestone 21n
nlimit a4s
nlimitation,restriction 1wq
nlimitation 6x0
mlimited 9r6
alimited
nlimiting
alimitless
mlimousine 9im
nwalk,walking ab1
nlimp 1
vlimp 24z
alimp
tlinden 8ll
gline 675
vline 903
vline_up 9l2
alinear
rlinearly
alined 7si
alined
plineman a54 8m2
glinemen 8
mlinen 86r
nlinen a7b
nliner 826
wroll,roster 9lh
wlineup 1
vlinger
vlinger ah7
rlingeringly
alingual,linguistic
rlingually
alinguistic
rlinguistically
nlink
mlink 7qi
alinked 5v0
mlinks 9rr
nlinoleum agv
nlinseed 6bg
nlint 8qt
blion 6yn
nlip agm
nlipoprotein 9up
alipped
mmakeup 5jx
mlipstick 1
nliquid
aliquid
nliquidation afq
nliquidation 9en
nliquor 9qy
vlist 3m9
alisted
vlisten a7r
vlisten 6v4
nlistening adc
alistless
rlistlessly
nlit a5m
nliter a6i
wliteral a9e
aliteral
rliterally
rliterally
nliteralness
aliterary
aliterate
wliterature afx
alithe 24r
nlithium 9s8
wlithography
alithophytic
nlitigation 9ac
nlitmus afs
glitter
nlitter 51b
vlitter ahb
vstrew 4ma
vlitter 1
nlittle
alittle,small 4kp 3te
alittle,slight
rlittle
llittoral,sands 6dm
alittoral
aliturgical
alivable 1y5
alive
rlive
nliveliness aea
alively
nliver ai0
aliver 69r
blivestock 9ev
alivid
alivid 9gp
aliving
aliving
aliving afp
blizard 9pc
vload 31y
vload 31z
aloaded
nloading
nloaf 86i
vloaf 1bj
nloan 523
vloathe 4rn
aloathsome
vlob 708
nlobe
alobed 63c
nporridge 7jm
nloblolly 1
nshellfish 815
nlobster 1
nlobule 6
mlocal 9ud
alocal
llocale,locus 54s
nlocalization 4qm
alocalized
rlocally
vlocate adm
vlocate,situate a5r
alocated,placed,set,situated
nlocation
nlock 8nx
vlock_in 7bi
vlock_in,lock_up,put_away 7bj
vlock_up 9io
mlocker 7sl
nlocking 5wt
nmobility
nlocomotion 1
mlocomotive 9uu 9m8
alocomotive
blocust 24s
vlodge 803
vlodge aau
mlodgings 8ld
mloft 8ys
alofty 1p1
nlog 8p9
vlog ado
vlog 35y
wlogarithm adf
alogarithmic
plogger 5jt
nlogging a1z
nlogic 5ms
nlogic aj0
nlogic aha
alogical
rlogically
rlogically
plogician a61
alogistic
nlogistics 36m
nloin 8se
nloins
alone,lonely
alone,solitary
nloneliness 7vy
nloneliness 7lc
alonely 4z2
along 3ef 42z 3s4 5u
along 3ve 3vf
rlong
along-range 3
along-range 3
along-run,long-term 5
plonger
rlonger
rlongest
nlongevity
alonghand
llongitude 9j7
alongitudinal
rlongitudinally
alongstanding e
vlook_across,overlook 8i3
vlook_after 8bm
vlook_around a54
vlook_away a55
vlook_back a56
vthink_back
vlook_back 1
vlook_forward 8w5
vlook_like 9en
vlook_on
vlook_on,look_upon,regard_as,repute ahp
vlook_to 8w9
vlook_to 8wa
vresearch 3h0
vlook_up 1
alooking,sounding
nlookup
mloom 94d
vloom 9dp
vloom,tower 9dq
ploon 1e4
bloon 8z6
mloop 7v7
vloop 6ow
wloophole 9og
mloophole 7ew
nlooping
vloose,unleash 4kv
aloose
aloose
rloosely
vloosen ajk
vloot,plunder 7dz
alooted 3un
rlopsidedly
plord,master 7c5
vlord a42
wlordship 4va
vlose
ploser aaq
nloss 53u
nlosses 534
alost
alost
vlot 4fd
mlotion 5p0
rlots
nlottery afq
tlotus ahs
aloud 56i 42w
rloud,loudly
mloudspeaker 436
vlounge 5gx
blouse 9l9
alousy,rotten,stinking 8uc
alousy 4np
vlove 778
aloved a6l 1f1 8fu 6u8 39y
plovely afa
alovely 8iu
aloving 2w5 a2n 9o6
vlow,moo 8a1
alow 4xd
alow
rlow
mlower 7iw
vlower akj
wlowercase anj
alowercase
alowered
nlowering 5vt
alowering
rloweringly
rlowest
alowest
nlowland 990
alowly,petty mo
aloyal 4er
nloyalty
nloyalty a6d
nlubricant
vlubricate amh
alucid 6nc
alucky 2t5
aludicrous 1ji
vlug 7qo
alugubrious
alukewarm,tepid
alukewarm
nlull 89q
vlull 9fk
vlull 2lu
alumbar
vlumber 9q5
nluminescence 904
aluminescent
aluminous 7rf
nlump
vlump af3
alunar
alunatic 121
nlunch 7tg
vlunch 8dz
nlung and
nlunge air
pstupid
plunkhead 1
nlurch 7t
vlurch,pitch
vlurch agt
nlure 92n
alurid
alurid,shocking
alurid 7rw
vlurk 7zf
alush,profuse,riotous ak3
nlust 9qx
nlust 9ad
nluster,splendor 7ry
nluster 2f4
rlustily
alustrous
alusty
alusty 1ye
plutheran a9u
alutheran
aluxurious 17e
rluxuriously
nluxury
nlying akf
nlymph
alymphatic
nlymphocyte bc
mlyre 211
wlyric 98u
vlyric 91o
alyric 3y3
alyric
alyrical
plyricist 91t
nrecovery,recuperation 1z1
nlysis 1
pmother 5cb
pma,mama,mamma,mommy 1
pmacedonian 95q
amacedonian
vmachine 77s
mmachinery 97z
nmackerel 874
amacromolecular
nmacrophage bv
rmacroscopically
amad 9nb
pmadam 8j3
amade
amade
nmadness 52j
gsyndicate
gmafia 1
nmagenta 6qv
amagenta
amagic,magical
pmagician act
pmagistrate pv
nmagma 2ba
nmagnesium 9zx
amagnetic
amagnetic,magnetized
rmagnetically
nmagnetism a5d
vmagnetize anf
nmagnification 4n2
amagnificent 1e4
rmagnificently,splendidly
amagnified 1b8
bmagpie 93h
tmahogany 8v7
pmaid 4h7
pmaiden 8jr
wmail 7rz
mmail a15
vsend_out afy
vmail 1
mmailbox 7z3
amailed 9cv
gmailing
pmailman 8r2
gmaimed,wounded
nmain
nmainland
amaintained,well-kept
nmaintenance,upkeep 363
amajestic
amajestic 1ep
rmajestically
nmajesty 3mp
pmajor aap
vmajor
amajor go
amajor
amajor
pmajor-general aau
nmajority
vmake aoc
vmake_for,wreak aj8
vmake_it,survive 8n6
vmake_over 4p0
vmake_over,remake 7at
vmake_sense aq0
vmake_sure apy
vmake_way
nproduction ar9
nmaking 1
amaladroit
nmalaise 4r1
nmalaria 862
pmalay,malayan 9vk
amalay
amalayan,malaysian
pmalaysian 9vn
amale
nsexuality
nmaleness,masculinity 1
amalevolent
nmalfunction 57p
vmalfunction aq9
nmalice,spite a4i
amalicious g2 4
rmaliciously
vmalign 8jb
amalign
amalignant 7fi
nmalingering 7bs
mmallet am7
nmalnutrition ah7
amalodorous 3c8
amalposed 5mp
nmalpractice anf
nmalt 4ev
amammalian
amammary
bmammoth 43b
vman 3gn
vmanage ak7
gmanagement acb
pmanchu 9wc
vmandate a9x
bmane 8wa
nmaneuver anq
nmanganese a29
tmango and
tmangrove ane
nmaturity
nmanhood 1
nmania
amaniacal 16c
wmanifest agg
wmanifestation
mpipe a31
mmanifold 1
vmanifold aks
amanifold
nmanila aj0
vmanipulate 8im
nmanipulation 3ms
amanly
rmanly
amanned
amannered
nmanners 8p6
mmanometer 2om
mmanor 88q
gmanpower,men 9f9
lmansion a3w
amantic
wmantle atb
vmantle 4wt
amanual
rmanually
vmanufacture alb
amanufactured
gmanufacturer a6k
pmanufacturer,producer 6nq
nmanufacturing 9j9
nmanumission 2w3
norganic 3du
nmanure 1
vmanure aiw
wmanuscript ar3
amany h6
tmanzanita 8am
tmanzanita 8an
nmao 5so
vmap 3o1
tmaple 8yh
tmaple aom
nmarathon ab2
nmarble 2ez
mmarble 8zo
vmarble 4vb
amarbleized
nmarbles 97p
nmarch 9j1
nmarch,marching d9
vmarch 9w0
bmare 7uu
nmargarine 79l
nmargin 83h
nmargin apj
amarginal
rmarginally
nmaria a4y
tmarigold 9sa
tmarijuana 8b9
pmarine ae0
amarine
gmarines 9gh
amarital
amaritime,nautical
nmark,score 3ue
wmark,marking auk
amarked,pronounced
rmarkedly
mmarker atu
nmarket,marketplace apu
gmarket
vmarket 3oq
amarketable
pmarksman afu
nmarksmanship 5so
nmarmalade xa
pmaroon 8xx
vmaroon,strand 53q
amaroon
nmarriage,matrimony,wedlock aui
gmarriage 5v8
pmarried
amarried ve
nmarrow 9qe
nmarsh
pmarshal 66e
vmarshal a60
vmarshal 9z7
vmarshal,mobilize 8mo
amarsupial
bmarten 8rz
amartial
amartian
nmartini 6p6
pvictim 8yf
pmartyr 1
vmartyr 7r8
vmarvel atw
vmarvel ahb
amarvelous 1g5
nmarxism 67y
pmarxist ah5
amarxist
wmasculine 3gn
amasculine
amasculine
nsuspension a0q
nmash 1
mmask auy 99w
nmask 6e7
vmask 9ew
nmasking 6e9
mmasonry av1
gmasquerade 8yj
vmasquerade 7kg
vmasquerade 6pj
nmass
vmass 9ea
wmassachuset a5s
nmassacre 8e6
vmassacre,slaughter 7rw
nmassage 738
vmassage 91a
vmassage 4nn
gmasses
pmasseur 25q
amassive 8l5
amasted
pmaster 9gn
vmaster
vmaster,overcome,surmount 8s5
amastered
vmastermind 88y
mmasterpiece 9js
nmasterpiece ao5
nmastery aek
nmastery,supremacy 9gn
mmat avr
amat 4f5
mmatch aql
vmatch ab0
amatched 6hz
amatching,twin
amatching
pmate 8bz
pmate,teammate a1i
pmate aer
pmater 78
wmaterial ao6
amaterial
amaterial
nmaterialism awb
vmaterialize 8rq
rmaterially
amaternal
amathematical
rmathematically
pmathematician 9s6
gmatrix 9it
amatted
nmatter,topic
vmatter avs
mmatting awg
mmattress 8b6
nmaturation,ripening
amature
amature 53p
amatured
mmausoleum 764 8ao
npurple 9zq
nmauve 1
amauve
nmaxillary z9
amaxillary
amaximal,maximum
vmaximize 9an
vmaximize 3s3
npeak
nmaximum 1
nmay 9mp
pmayan
rmaybe,perchance,perhaps,possibly
nmayonnaise 2hf
pmayor 6bo
nmc as0
ameager 8zg
nmean 98l
vmeander,thread,wind aq2
ameandering,wandering,winding 1h1
ameaning,pregnant
ameaningful 1
ameaningless 1zr 1b1
nmeanness 7ww
rmeanwhile
rmeanwhile
nmeasles an7
ameasurable
ameasurable 1mk
nmeasure,step 9it
nmeasure,quantity
vmeasure agz
nmeasurement,measuring ati
ameaty
pmechanic 9ir
prepairman aqg
pmechanic 1
amechanic
amechanical 9a1 1
rmechanically
rmechanically
nmechanics,mechanism 3vk
nmechanism
amechanistic 5
amechanized 6
wmedal ayo
vmeddle 18f
nmeddling,tampering awj
amedial
nmedian 99h
amedian
amediate 1hy
amediated 1
nmedical 9y7
amedical
rmedically
amedicinal 28d
rmedicinally
nmedicine 9mg
amedieval
amediocre 1g0
nmediocrity
nmeditation 68y
amediterranean
lmedium 439
amedium
wmedley 94x
nmedulla,myelin 7s5
pmedusa 4mn 790
ameek 1vd
rmeekly
nmeet 7nt
nmegalomania ayt
nmeiosis
amelancholy
tmelanthiaceae
vmellow awl
rmellow
rmellowingly
amelodic a5
amelodious
wmelodrama 6oh
amelodramatic 4mp
nmelody 6s1
nmelon 9qt aoo
nmelt,melting,thaw,thawing 8e1
vmelt 4ul
vmelt ay7
amelted 4ul
amelting
gmembership
nmembership
amembranous
wmemorabilia are
amemorable
wnote arg
wmemorandum 1
wmemorial 5wu
nmemorization 6gd
vmemorize awd
nmemory 98a
nmenace,threat
vmenace atz
amenacing,ominous,sinister,threatening a9m
nstart 9vw
nmenarche 1
amendacious
amendicant
mmending 88l
pmenial 7tk
amenial
nmeningitis apk
nmenopause
amenstrual
nmenstruation 5g4
amental 1bf
amental
nmentality,outlook au6
nmentality,wit 86r
rmentally
wmenu a4y
amercantile
pmercenary ahw
amerciful
amerciless
nmercury aal
ntolerance aru
nmercy 1
npond uo
nmere 1
amere
nmerger,uniting 7dr
nmerging 67z
ameridian
nmerit,virtue 2pl
nmerit ahu
ameritorious
pmermaid 7ax
tmescal 7s3
amesenteric
nmesh apk
nmeson 9yb
amesozoic
tmesquite 8ib
nmess b0t
vmess 8qy
vmess_around,potter,tinker b05
wmessage
vmessage aqq
amessy
ametabolic
nmetabolism,metamorphosis
vmetabolize
vmetal 9kr
ametal,metallic 2p7
mmetallic 8ra
ametamorphic
vmetamorphose 654
wmetaphor
ametaphoric,metaphorical 3ks
rmetaphorically
ametaphysical
ametaphysical
nmetatarsal 9xa
ametatarsal
nmeteor
ameteoric,meteorological
nmeteorite 2
ameteoritic
wmeteorology 39g
nmeter aqe
vmeter 6zi
nmethane as4 acx
amethodical
rmethodically
pmethodist a26
amethodist
ameticulous
rmeticulously
mmetrazol ar8
nmetric 64l
ametric,metrical
rmetrically
mmetro,subway 4df
pmetropolitan 9qa
ametropolitan
pmexican abv
amexican
nmg,milligram aqw
nmica ag9 azt
nmicelle 9zo
amicrobial
nmicrobiology a1l
nmicrocosm 6kt
nmicrometeorite r
amicrometeoritic
nmicron ar4
mmicrophone 4j0
mmicroprocessor awx
tmicropyle 250
mmicroscope 9er
amicroscopic
rmicroscopically
nmicroscopy 3y4
nmicrosecond
nmicrowave 9f0
vmicrowave 99n
amid
lmidair
nmidday,noon 9dz
vmiddle ae5
amiddle 1ck
amiddle-aged
amiddle-class
nplane
nmidline 1
nmidnight 9e6
lmidst,thick 1gr
nsolstice
nmidsummer 1
lmidway 9b0
amidwestern
nmight 4a8
rmighty,powerful
amighty
nmigraine 2dn
amigratory
amild 2xo
nspoiling 5m0
nmildew 1
vmildew,mold b26
rmildly
nmile as4
nmileage a72
wmilestone 9e
nmilestone 728
pmilitant b1p
amilitant,warlike
amilitant agj
rmilitarily
gmilitary 9q5
amilitary
amilitary 8w
gmilitia,reserves ahd
nmilk ad7 ad4
vmilk a4i
vmilk 3yq
tmilkweed acn
amilky,whitish
vmill
vmill 7b5
nmillennium anb
nmillidegree aso
nmillimeter,mm asp
nmillion aun
amillion
nmillionth b44
amillionth
nmillpond 3m
mmillwheel 2zu
nmimesis 1v7
amimetic
pmimic ah4
vmimic 7o3
amimic 1v8
nmimicry as5
nmin,minute
wmin 7ai
vmince b1x
amincing
nmind,psyche
vmind 7o1
aminded
amindful
amindless 70
amindless
mmine b4b
mmine az4
vmine 3zm
amined
pminer 64a
amineral
nmineralogy 2yp
nmingling b51
mminiature 7rn
mminiature 6ac
aminiature mj
aminimal,minimum 8gs
vminimize b2g
nminimum 7t
nmining ah1
pminister,parson,pastor auh
vminister 321
aministerial
gministry 7yy
mministry b4s
aminoan
vminor
aminor 1io
aminor
gminority
nminority 82i
pminstrel 6wh
vmint axr
amint
nminuet 9bc
nminus,subtraction 7vy
aminus
aminute n5
rminutely
wminutes,transactions axf
nmiracle b5d
amiraculous
rmiraculously
nmire 8kt
mreflector b06
mmirror 1
vreflect
vmirror 1
pmisanthrope
amisbranded 1xk
nmiscalculation 8mv
nmischief,shenanigan 1b2
amischievous
nmisconduct axc
vmisconduct b4y
nmisdemeanor,violation 8ac
amiserable,suffering
rmiserably
nmisery,wretchedness anf
nmisgiving a40
nmisgiving a15
amisguided 3f5
vmisinterpret 1fd
wmisinterpretation,mistaking,misunderstanding axs
vmislead 2mz
amisleading 54r
nmismanagement axp
amisplaced
vmisread 6hm
nmiss 5mp
vmiss
vmiss awj
amissed 1s9
amissing k6
gmission b1k
pmissionary 1ip
amissionary
nmist 3ge
vmist 8p3
nmistake 9ns
amistaken
amistaken 1s1
rmistakenly
tmistletoe 3kl
pmistress 90h
vmisunderstand 6i3
nmisuse 9y7
vmisuse 9y2
amisused b2d
nmite,speck,tinge
mmiter b1k
vmiter 8xh
nmitigation 6fq
nmitosis
amitral
nmix,premix agl
vmix_in 72k
nmixing 8re
gmob,rabble 61b
amobile,nomadic,wandering
vmobilize,rally 7wy
amoblike 54t
nmock am3
amock 68i
wmockery 5hg
wmodal 1oc
amodal
nmodel 8er
vmodel,pattern 7rb
vmodel,mold 7q2
amodel
amodeled
pmoderate b2s
vmoderate aom
vmoderate b56
amoderate 8x
nmoderation 9o1
pmodern
amodern 6hz
mmodernism b3u
npresentness 6lu
nmodernity 1
nmodernization a9s
vrenew b0a
vmodernize,overhaul 1
vmodernize b6s
amodest
amodest c
rmodestly
nmodesty 5qg
nmodesty,reserve 5qi
mmodification 6dl
amodified auk
amodified
wmodulation 9ec
nmogul 85j
nmoisture,wet 5ug
nmolar a42
nsyrup 28z
nmolasses 1
nmold,stamp
mmold aaq
amolded,shaped,wrought 3eo
nmolding 9yo
amolecular
amolten 94
rmomentarily
rmomentarily
amomentous
nmomentum 9ow
nmomentum
gmonarchy
mmonastery 767
pmonastic,monk b8a
amonastic
amonaural
nmonazite amv
nmonday 3ao
amonetary
nmoneymaking axn
pmongolian adb
amongolian
vmonitor 8wu
nobservance,watching 6jd
nmonitoring 1
bmonkey a57
vmonkey,tamper 9eq
nmono-iodotyrosine azi
nmonoamine aau
mmonochrome 7vz
mmonocle 419
amonocotyledonous
amonoecious
wmonologue aby
nmonomer azp
amononuclear
vmonopolize atw
vmonopolize b2z
nmonopoly f9
nmonopoly 9u2
amonotheistic
amonotone
amonotonous 4sm
nmonotony
amonotypic
nmonoxide 9v9
nmonsoon 8e8
nmonstrosity 5pz
amonstrous 8z3
amonstrous 499
nmonth
wmonthly 5df
rmonthly
amonthly
mmonument b9j
amonumental
vmoon 22e
nmoonlight 9ma
vmoonlight 3yq
amoonlit
lmooring 9xl
nmoorish 8hd
amoorish
mmop b4o
vmop,mop_up 217
tmoraceae
amoral
nmorale ba3
nmorale and
amoralistic 3
rmorally
amorbid
amore
amore
rmore
tmorel aol
nmores 6hy
amormon
nmorning atx
amoroccan
nmorocco ah4
rmorosely
mmorphine 75a aas
amorphological
amorphophonemic
nmorphophonemics 2wt
nmorrow 5vp
wmorse
nmorsel
amortal
amortal
nmortality
rmortally
mmortar 7ye
nmortar bao
vmortar 9uk
nmortgage 739
vmortgage ba4
pmortician b3m
mmortise 845
vmortise 9l2
mmosaic b78
amosaic
mmosque bav
bmosquito a9v
tmoss b6l
amossy 6b6
amost
amost
rmost
rmost
mmotel 29g
bmoth aa3
mmotif aue
pmotile 8be
amotile
amotionless,static,still
amotivated 21g
amotivating 7rd
nmotivation,motive
amotive 7rf
vmotor b4c 8ev
amotor
vmotorboat 8rn
vmotorcycle 91i
amotorized
vmottle 736
amottled
mmound asl
vmound 7ui
nmount 9wk
vmount ar6
vmount,wax b6w
vmount_up
nmountain
amountainous 91i
amountainous
nmountainside 9wp
amounted ara
amounted av5
vmourn 7wu
pmourner 9fu
amournful
rmournfully
amourning
brodent a8j
bmouse 1
amouselike
amousy
nmouth a6g
vmouth 89a
nmouthful
mmouthpiece bca
mmouthpiece b73
nmovable b18
amovable
nmove baz
voccupy 8su
vmove_in 1
vmove_up bbm
amoved,stirred
pmover 6cf
amoving arc aoq 8um 3n3 are
rmovingly
vmow 9mu
mmower 9my
nmph b7m
nmph 9o8
wmr 5m4
wmrs 5m5
nmuch
amuch
rmuch
vmuck adx
amucous
nmucus 7tr
nmud awq
vmud 951
amuddied 20x
amuddleheaded
vmuddy 954
nmuffin 90v
vmuffle,smother,stifle
amuffled
mmuffler b7y
vrob 85f
vmug 1
probber 9i5
pmugger 1
tmulberry b8v
mmulch bdc
bmule a9m
amulticellular
amultidimensional 5g7
amultilateral
nmultiple bap
amultiple 53a 53b 53c le 3ij
nprocreation aw6
nmultiplication,propagation 1
amultiplicative 1z3
nmultiplicity b9r
amultiplied 1z6
rmultiply
nmultitude,pack
amum,silent
vmumble,mutter av4
amunicipal
amurdered 5ye
amurky
nmurmur,murmuring,muttering bdy
wvowel
wmurmur 1
vmurmur avb
vmuscle b6w
pmuscleman 8b0
amuscular
amuscular
pmuse auq
mmuseum 5p4
vmushroom 96f
wmusical 569
amusical
rmusically
nmusicianship 9zb
nmusk 7v4
mmusket 9qs
gmusketry asb
pmuskhogean
amusky 3iq
nmust
amust 4gn
nmustache 9j1
tmustard ann
bmustelidae
vmuster 96u
vmuster 84l
amutable
amute,unspoken 225
amuted,subdued
rmutely,silently
nmutilation 6w7
nmutiny 1qk
vprotest 5v9
vrebel 1
vmutiny 1
nmutton 9n0
amutual
nmutuality
rmutually
mmuzzle bez
bmuzzle
vmuzzle a1z
nmv b43
tmycelium
amycenaean
amyeloid
amyocardial
nmyocardium abc
nmyofibril 9p4
nmyriad
tsubshrub 8wz
tperiwinkle 1
tmyrtle 1
amysterious,mystic 4hr
nmystery 95y
amystical
nmysticism 7vt
wmyth amy
amythic
amythical,mythological
gmythology
nnadir ax8
vnag 9bg
vnag 5dj
anagging,shrewish
mnail 8pf
vnail av7
anaive 7mq 2we
anaked
rnakedly
anameless acp
rnamely
wnames 9za
wnaming bgg
anaming
mnapkin 502
anapoleonic
anarcotic
vnarrate bao
anarrative
nstrait
nnarrow 1
vnarrow bfb
vnarrow 5vp
vnarrow,specialize b9e
vnarrow bfe
anarrow
anarrowed 1
anarrowing,tapered,tapering 2
rnarrowly
nnarrowness 8n5
wnasal ak2
anasal
anasal,pinched 2lo
nnasopharynx
anasty 2se
anatal
anational
anational
nnationalism,patriotism tm
nnationalism ax9
pnationalist,patriot 7jg
anationalist 4
anationalistic
gnationality
rnationally
rnationally
anative 20x 2it
anative
gnato ap3
pnatural
anatural 4xm
anatural
pnaturalist 4dt
anaturalized 3ov
rnaturally
nnaturalness
nnature
nnaught,nothing,null,zero
anaughty
nnausea bes
anauseated,sick 29c
anaval
nnavel
anavigable
vnavigate,voyage 1i3
nnavigation bdd
anavigational
pnavigator 8xh
gnavy a4b
wnegative 5u5
wnay 1
rnay
pnazi bd3
anazi
gnazism 464 846
nnd as5
aneanderthal
anear
rnearby
anearby 2
anearsighted
aneat
rneatly
nneatness bi2
rnecessarily
anecessary 4k6
vpet 82c
vneck 1
anecked
mnecklace 9g5
mneckline bi3
mnecktie,tie 8r2
nnecrosis 620
anecrotic
nnectar 7z1
nneed
vneed bhm
aneeded,required c
tneedle 99r
mneedle bd4
mneedle bd8
vneedle 9q4
aneedled
aneedlelike
aneedless
rneedlessly
gpoor
gneedy 1
wnegation bah
anegative af7
rnegatively
vneglect
aneglected
aneglectful
anegligent 19t 1
anegligible e6
anegotiable
pnegro,negroid
pneighbor
vneighbor 8zb
gneighborhood 766
aneither 254
aneo bj
aneoclassical 7k5
nneocortex 6m6
aneocortical
pnephew aik
nnerve 9xd
vnerve,steel 8rr
anerveless 73x
nnerves bjd
nwillpower 5qn
nnerves 1
anervous
anervous
rnervously
rnervously
nnervousness ahl
nnest
vnest 8zv
vnest 4to
bnestling 8a5
mnet 4p4
vnet 9c4
anet
anetlike
mnetting 99z
tweed bf9
tnettle 1
vsting ba1
vnettle 1
gnetwork
vnetwork beg
aneural
nneuroglia ag0
aneurological
pneurologist 5ca
aneuromuscular
nneuron 9tw
aneuropsychiatric
nneuroscience ajn
nneurosis avy
pneurotic 6va
aneurotic
aneurotic 73s 5e8 2e2
wneuter 460
pneutral
aneutral
aneutral
wneutralism adz
pneutralist b6p
nneutrality bkv
nneutralization biy
vneutralize bi8
vneutralize 91l
aneutralized
nneutron 9lg
nneutrophil 17b
rnever
anew
pnewborn 9u7
anewborn
anewborn 3
pnewcomer ata
bnewfoundland 93s
wnewsletter bcs
gpublisher 6p4
gnewspaper 1
anewtonian
rnext
anibbed
anice
rnicely
nniche blb
nniche 8ug
nnick 95s
nnickel avi
nnickel 7ei
vplate a4y
vnickel 1
wnickname 5uj
npoison
ntoxin 1
nnicotine 1 at4 b4a
pniece akq
nnight,nighttime b4z
anighted
bnightingale 9z3
nnightmare 6hg
nnightmare 584
anightmarish avj
tnightshade bh1
nnihilism b22
anihilistic
wnilotic aw3
anilotic
anilpotent
nnine bcj
anine
nnineteen bcm
anineteen
anineteenth
nnineties 64u
nninety bcq
aninety
nninth bm7
aninth
vnip 99f
nnipple,teat blk
nnirvana 2zg
nnitrate bco
vnitrate 5pw
anitric
nnitrogen axk
anitrogenous
mvasodilator bbr
nnitroglycerin 6 1
wno 4o
ano
rno
anoble a9m a01
pnobody 7a9
anociceptive
anocturnal
rnocturnally
wnod 3yb
nnod b6b
vnod aed
vnod bh4
anodding,pendulous
anodular
nnodule
rnoisily
anoisy 981 8fe 7oe 7oc
wphrase atw
wnominal 1
anominal
anominal,token,tokenish i4
rnominally
vnominate b68
nnomination adz
rnon,not
pnon-catholic
anonassertive
anoncommissioned
anoncommittal 27u
anoncompetitive
pnonconformist ano
anondescript
nnone 9yl
rnone
anone x
anonenzymatic
anonexistent 5ty
anonflammable
anonfunctional 6q2
anonhuman aj5 234
wnoninterference agz
anonionic
anonlinguistic
anonmetallic
anonmotile
anonpasserine
anonproductive
anonprofessional aqw
anonresident
anonsense qa
anonsensical,preposterous,ridiculous 3wu
anonspecific
rnonspecifically
anonstandard
nnonsteroidal bed
anonsteroidal
anontechnical
anonvenomous
anonverbal
anonvolatile
nnorepinephrine 84m f0 b6w
nprogestin 84o
nnorethindrone 1
nnorm ae6
anormal 9zd px gu
anorman
pnorse,scandinavian a4v
anorse,scandinavian
anorth
rnorth,northward
nnortheast 5pr
rnortheast
anortheast,northeastern 4
anortherly,northern 5
wnorthern 4uy
anorthern 95z
pnortherner ayc
anorthernmost 9
nnorthward 5pz
anorthward b
rnorthwest
anorthwest,northwestern d
pnorwegian a5b
anorwegian
nnose bo5
vsearch 8cj
vnose,poke 1
vnose 8rq
anosed
nnostalgia 90o
pnotable 83j
rnotably
nnotch 7oi
vnotch 9yz
anotched,serrate,serrated
wnote 4su
vnote,notice
vnote,take_note
wnotebook ays
anoteworthy
rnothing
wnotice am8
anoticeable v8
rnoticeably
anoticed
nnotification bpm
nnotion bmc
nspine
bnotochord 1
rnotoriously
wnoun boz
wnoun baj
vnourish bij
vnourish bik
anourished
nnov,november af5
nnova 9ee
wnovel awx
anovel
pnovelist a2k
noriginality boh
nnovelty 1
npresent
nnow 1
rnow
rnow,today
nobscurity bq0
nnowhere 1
rnowhere
rnowise
anoxious
mspout bpt
mnozzle 1
anuclear
vnucleate bcf
nnucleolus bpk
nnucleus bpl
mnude 8d3
vnudge,prod 52u
nnuisance 93j
anull,void 1xq
vnumb bnx
anumb
vnumber 9t8
wnumbering av5
anumbing
nnumbness bns
wnumeral br2
anumeral,numerical
wnumeration ae
nnumerator bhb
anumerical
anuminous
pnun bqa
pnurse blx
pnurse 9kg 1p7
vnurse 5is
mnursery 9mo
nnursing 8qa
vnurture aog
mnut akt
vnut 9ix
anutlike
tnutmeg bm9
nnutrition
anutritional
nnylon a0o 5je
pnymph b7g
bnymph 87k
tnymphaeaceae
toak 9wc
toak bmh
aoaken
moar blu
poarsman bju
toat 840
noatmeal 184
aobdurate
nsubmission brn
nobedience 1
aobedient
robediently
mobelisk br7
nobject
wobjection,remonstrance 8tf
aobjectionable,obnoxious
aobjective 74
nobjectivity
aobligated 2ci
aobligational
aobligatory 7b0 2gg
aobliged 3
robligingly
woblique bct
aoblique 9hy 5xp
robliquely
vtake_away aso
vobliterate 1
noblivion 20
aoblivious
noblong
aoblong
moboe 7t9
aobscene 2cv
nobscenity 4xy
vobscure bpp
aobscure,vague
aobscure 2e0
robscurely
nobscurity
nobscurity 9eg
aobsequious 25q
aobservable 32
aobservant a7a
nobservation ul
aobservational 51b
aobserving
nobsidian 3e2
aobsolete
nobstetrics 64c
vobstinate 363
aobstinate,stubborn 5k8
robstinately,stubbornly
aobstructed 9tu 7xy
aobtainable a44
nobverse awh
aobvious al7 a2h
aoccasional 290
roccasionally
noccasions b49
poccidental b2m
aoccipital
aoccluded 9
aoccluded,sorbed 7iz
aocclusive
poccult,supernatural
aoccult 1zo
aoccupational
aoccupied
voccur
nocean
aoceanic,pelagic
nocher avy
noct,october aip
noctahedron 6lg
noctane 9le
noctave 4dy
aocular,optic
aodd
aodd
nodds 1do
wode 9zi
aodorless
aodorous
nodyssey 7wl
aoff
aoff
roff
voffend b6x
aoffended 5qf
aoffending
noffense ary
aoffensive 2
roffensively
woffer bu1
woffer,offering
voffer b8q
voffer,proffer
roffhand
vofficer 7io
aofficial
rofficially
vofficiate 7xy
vofficiate 4it
voffset a0u
aoffshore
roffshore
noffspring 8mj
nohm bix
aohmic
mpaint 7p5 brv
moil 1
voil adw
aoiled
loilfield
mointment,salve bjo
nold 8mp
aold b86 b75 at7 6fv 53v 2xq rm
aold ait aov
toleander bps
aoleophilic
noleoresin 8j6 bs6
aolfactory
aolive
polympian bj3
aolympic
nolympics 8jl
nomelet 8v3
nomen ana
rominously
nomission 5oj
nomission
aomniscient
aomnivorous
aon
ronce
aoncoming i4
none 7g8
aone
none-fifth 6d1
none-third,third 6d2
noneness av7
aongoing 6lc
tonion 8sm
ponlooker 8v1
aonly
nrush,surge b64
nonrush 1
nonset vh
aonshore
ronshore
nonslaught bv6
nopal b9h b9f
aopalescent 8z1
aopaque hc 3wc 3m8 rn
lopen aj2
lopen,outdoors 4oz
aopen
vopen_up 7kw
vopen_up bag
aopened b9t
aopened
nopener vv
aopening 9qh 2is 23i
ropenly
aopenmouthed
wopera 7wo
aoperatic
aoperating
noperation 53d
aoperational
aoperational
roperationally
noperations bd8
poperative b55
aoperative
noperator 6yq
poperator
woperetta c
aophthalmic
nophthalmology 67z
aopinionated
mopium 7qw bll
popponent,opposite bkr
aopponent,opposing 2ug
aopportune
aopportunistic 4s9
aopposed
wopposite bvv
aopposite
ropposite
nopposition,resistance bus
nopposition
aoppressed 8s2
npersecution bs7
noppression 1
aoppressive
aoptical
aoptical,visual
roptically
noptics adn
aoptimal,optimum 9oe
noptimism 2wg
aoptimistic
noptimum be0
noption bl2
aopulent,sumptuous
pseer 5af
poracle,prophet 1
woral 7h1
aoral
rorally
norange 7zg
norange azw
aorange
woration 6eu
porator,rhetorician 61w
aoratorical
woratorio 7y4
aorbicular
lorbit 9tx
vorbit,revolve 80f
aorbital
gorchestra bsf
aorchestral
worchestration a3l
norchestration ajo
torchid avy
torchidaceae
vordain 6rd
nordeal aq4
worder 9n9
vorder blc
aordered
nregularity
norderliness 1
porderly acr 8d4
aorderly
aordinal
wordinance,regulation 8l5
pordinary 1y1
nordinary
aordinary al 7lj 4xm
nordinate 73w
aorganic
rorganically
rorganically
norganification
porganist 7p9
aorganizational
vorganize bin
aorganized
aorganized wg
porganizer 5bp
norgans a63
norgy 2gy
nrite btz
norgy 1
vorient 9va
vorient b9q
aoriental
norientation bu4
aoriented 66p 5zv 38w tz
aorienting 60y 2zl
moriginal bum
noriginal 7h2
aoriginal 4f5
aoriginal
roriginally
roriginally
voriginate_in
tornamental bu0
nornamentation
aornate
rornately
aornery
porphan 85o
aorthodox
aorthodox 7e1
northodoxy
aorthographic
aorthopedic
noscillation
noscillation bha
moscillator btk
aosmotic
aosseous
nossification
aossified 2fr
aostentatious 4eh
rostentatiously,showily
nosteoporosis bz5
aother 63l avt 2v
rotherwise
aotherwise 2
notter 3yh
aottoman
nounce bo6
nout 6fw
vout 9qi
aout
aout
rout
woutburst 4to
noutburst bzf
aoutclassed 2h3
noutcome bzh
aoutdated
voutdistance 1ou
aoutdoor b8k
aoutdoor
routdoors,outside
aouter
aoutermost 1
moutfield a7v
poutfielder 8gm
goutfit bdn
aoutgoing
voutgrow byv
noutgrowth 8sf
npayment bha
noutlay,spending 1
moutlet bti
wsummary brr
woutline 1
voutline,sketch 6bd
aoutlined 5v0
aoutlying 4p9
voutmaneuver 9ry
lpost 1tz
loutpost 1
goutpost 7rr
moutpost 46d
moutput ba1
voutput 8kd
nreach,reaching,stretch bk3
noutreach 1
routright
aoutright
voutrun 3da
aoutside
aoutside 4t3
routside
pstranger 28d
poutsider 1
loutskirt 9ca
loutskirts aod
aoutspoken,vocal
aoutstanding
aoutstanding,prominent,salient 7d0
routstandingly
aoutward
routward
routwardly
voutweigh 9rs
voutweigh 5rz
tovary
aovate
nover 9an
rover
aoveractive
moverall buo
aoverall 3wn
aoverall 3jg
aoverbearing 5s2
roverboard
roverboard
novercast 960
vovercome,overpower,overwhelm,sweep_over bg5
aoverconfident 7ha
voverdrive asn
novereating ang
voveremphasize 9hw
voverestimate 547
voverexpose bco
voverfill 4kn
noverflow bwc
aovergrown 71j
aoverhand
noverhead 6ii
aoverhead
roverhead
roverhead
voverhear 3bk
aoverheated 2zw
aoverland
noverlap aah
voverlap 7v1
moverlapping c1o
voverlay
moverload 8xl
voverload
voverload 4l4
aoverloaded 423
voverlook vq
aoverlooked
aoverlying,superimposed
rovernight
aovernight 1hi
povernighter 8v1
noverpayment b85
voverpower 9ym
aoverpriced 4y3
aoverprotective
voverreach 4tm
voverreach 9t7
vrule bln
voverride,overturn 1
aoverriding,paramount 5th
roverseas
roverseas
movershoe c2b
aovert a98
vovertake
noverthrow c0y
novertime bm4
rovertime
rovertly
woverture c0p
noverture,prelude ayw
woverture 370
voverturn 9vj
aoverturned,upturned
noveruse 7r3
voveruse au5
aovervaliant 9hj
vsaddle a81
voverwhelm 1
aoverwhelming 281
roverwhelmingly
voverwork 619
novoid
novulation
tovule
vowe 90v
aowing
bowl agr
vown,possess
aown
aowned
nownership
box 9z2
voxidize c2b
noxygen bep
poyabun 9ej
boyster 9q9
voyster 9vk
nozone bet
vpace b61
apacific
npacification c3x
npacing 1ne
gpack
mpack aaa
vpack_on c2n
apackaged
npackaging bl2
npacking 5bw
mpackinghouse c3k
wpact,treaty bg5 bs4
npad buj
apadded
vpaddle 9jw
mpadlock 1vz
vpadlock 9i3
ppagan
apagan
npaganism 8k8
wsheet bur
wpage 1
vsummon 8ty
vpage 1
npageant bzz
wpaging byr
apaid 8me
apaid
vpain 945
apainful buf
rpainfully
rpainfully
apainless 5ke
vpaint ao4
vpaint bwz
apainted
apainted apn
npainting aq9 bsj
gpair 79n
npair,twain 72q
vpair 7l0
apaired
gpalace ahf
npalate 9f9
apalatine
mpale 9l4
vpale c3r
apale 1ps
apale,pallid,wan
apale 7vx
apaleolithic
ppaleontologist b0m
npaleontology bu8
apaleozoic
ppalestinian aua
apalestinian
npalette 7rg
mpalette c4x
vpall c43
apallid
npallor 7qg
npalm
apalmate
rpalmately
apalmlike
apalpable
rpalpably
wpamphlet 9ik
wpamphlet 614
mpan 8bs
vpan by7
vpan c4g
npancake
npancreas boi
apancreatic
mpane c5f
mpanel c5g
vpanel boq
mpaneling 2
npang,stab bpv
npanic,terror bfw
npanic azq
vpanic 5sf
vpanic bfw
traceme 9oa
tpanicle 1
apanoramic 97z
tviola bew
tpansy 1
gpantheon
bpanther 8nj
npanting 9b5
npantomime bu1
vpantomime ajw
apantropical
mstoreroom abm
mpantry 1
mpants 9ex
wpap
gpapacy aj0
apapal
wpaper 58g
vpaper aq2
mpaperback bg3
npaperwork bo8
apapery
apapillary
lpapua bhr
npapyrus bx7
npar bxc
vpar 384
gparade c6y
gsuccession bdq
gparade 1
vparade 99g
vparade 1d8
nparadigm 2nh
wparadox 9o1
aparadoxical 2sq
rparadoxically
nparagon 72i
wparagraph c4x
vparagraph 600
bparakeet 81k
vparallel bz7
aparallel
nparallelism b77
npolygon
nquadrilateral 1
nparallelogram 1
nparalysis 5ol
aparalyzed 2z2
mparamagnet 5j6
aparamagnetic
nparameter 7j2
nparameter 4yw
aparametric
gparamilitary atz
aparamilitary
mparapet 45r
aparasitic
nparasympathetic
aparasympathetic
nparcel bdq
vparcel 60m
vparch 5rl
nparchment by9
npardon c60
vpardon 55d
apardonable
vpare c5b
nparenchyma b3o
aparental
aparenteral
wparenthesis c8f
nparenthood 1fs
aparietal
nwager 45i
nparimutuel 1
gparish 7v0
aparisian
lpark ag2
vpark bji
vpark 3ox
aparked
nparking
nparking atb
gparliament 7mp
aparliamentary
aparliamentary 6l7
mparlor adp
aparochial
wparody abf
vparody c0u
aparotid
vparrot 70g
aparrotlike 2zh
vparry ao0
tparsley bhf
mparsonage 9on
rpart,partially,partly
apart-time
vshare 6r
vpartake 1
aparted 7sv
npartial 6iq
apartial 2uo
vparticipate,take_part c7t
aparticipating 2f9
nparticular,specific 6gn
aparticular,peculiar,special
aparticular
aparticularistic
aparticulate
nparting c96
vpartition c7w
ppartner beb
vpartner bnz
gpartnership bmq
lparts 5dp
vparty 8nu
npass,walk c1e
npass 1ye
apass
vpass_away bu7
vpass_off b1d
vpass_off 98v
vpass_over,skip 1yf
vpass_over,pass_through c21
vpass_over c22
vpass_through
npassage,transition c7s
ppasserby 3e6
rpassing
npassion 5ip
apassionate c86 axc 1l2
rpassionately
npassive
apassive
rpassively
npassover 8e7
wpassport 7mv
wpassword 8uq c1m
apast bm9 b8m 922 25z 4g0 3dm 21w
npasta 9a8
npaste bff
npastel bcp
apastel 6nu
apastel 1ut
apastelike,pasty
wpastoral ag6
apastoral
npastry 5ze
lpasture 3ux
vpasture c33
npat,tap c9y
vpat 8u9
rpat
apat
vpatch,piece a8c
vpatch bp6
apatched fv
npatchwork bqq
wpatent byk
vpatent 7fq
apatent
apatented
rpaternally
npath c8t
apathetic,pitiable,pitiful 7kn
bpathogen byd
apathological
ppathologist 62p
npathology bzt
npathos
npathway b6k
mpathway 240
npatience bnw
apatient 6dm
rpatiently
mpatina 85r
apatriotic tu
apatristic
gpatrol bom
vpatrol,police 3s5
ppatrolman 7ms
ppatron 93s
vpatronage c4n
vpatronize,sponsor
vpatronize c6p
ppatronne ajs
wpatter 9d0
apatterned 9tb 9ei 8je zb 60w 4ui 4n6 1hp
npatty 9bl
vpause 9h9
apaved
mpavement,sidewalk 24k
bpaw
vscrape 9bt
vpaw 1
vpaw 8vh
vpay_off 5s9
vpay_off axr
vpay_off bqg
vpay_out bqh
npayable
apayable 5v0
npayroll
npbs aov
npea a8z
npeace
npeace
npeace,serenity 24v
apeaceable
apeaceful 1
rpeacefully
vpeach a2v
bpeacock 956
bpheasant bud apd
bpeafowl 1
bpeacock 1
vpeak ay0
apeaked
apeaky 3gy
npeal,pealing,rolling cbv
npeanuts bde
npear b3o c1j
npearl 6hg
vpearl a46
npearly b80
apearly c27
ppeasant 7ie
npeat c9x
npebble 9mf
vpeck 7nj
npecs,pectoral,pectoralis cbp
apectoral,thoracic
rpeculiarly
apedagogical
wpedal c5q
apedal
apedantic
mpedestal,stand c72
apedestrian
vpeel bde
vpeel_off 1
vtake_off bdg
vundress 1
vpeel_off 1
apeeled
npeeling
vpeep bwq
vpeer bwr
mpeg 9mb
mpegboard al5
apeloponnesian
vpelt,pepper ase
nsuccession
npelting 1
apelvic
npelvis 44s
mpen c7o
apenal
npenance,repentance 7wd
npenance ag2
mpencil c7s
vpencil c5n
apenciled
mpendant bw6
apendant
apending
mpendulum bu1
apenetrable
npenetration bx7
mpenicillin b8o
npeninsula
npenis ccv
wpennant ce1
npenny c2b
npenny 86r
npension bjh
vpension ao6
gpentagon 994
wpentameter 3j5
wpenutian bo0
gpeople
vpeople 4wu
apeopled 2tu
gpeoples
vpepper 45s
tpeppermint bmr
apeptic
npeptide c4d
aperambulating
vperceive b4q
aperceived,sensed 6lj
nquotient 5rx
nproportion 1
npercent,percentage 1
aperceptible 6lo 6ef 558
nperception cb4
aperceptive
aperceptive c0y b4m ls
aperceptual
mperch c8s
vperch,roost 78n
rperchance
mpercolator 87x
npercussion ca3
npercussion 98y
apercussive
tperennial c9s
aperennial
rperennially
nperfect 348
vperfect blf
aperfect 1ir 34k 4si 37t 37p 36w 199
aperfected 4kx
npotentiality b42
nperfectibility 1
nperfection
nperfectionism brw
aperforated,pierced,punctured 73j
mperforation 97v
mperfume 7hg
vperfume 31l
aperfumed,scented 4iy
rperfunctorily
npericardium bat
tperidium
aperilous,precarious 70x
nperineum
aperiodic,periodical 720 159
rperiodically
nperiodicity hg
mperipheral bvu
aperipheral 1lg 5na
aperipheral 31q
rperipherally
aperitoneal
nperitoneum bb5
nperjury 19c
npermanent ajl
rpermanently
apermissible
apernicious pd
nperoxide
vwhite,whiten cec
vperoxide 1
aperpendicular
nperpetration 9jx
vperpetuate 3t5
aperplexed a5y
vpersecute an2
vpersist_in ceo
npersistence 5xz
npersistence,persistency 6mu
apersistent,relentless 7p7
rpersistently
rpersistently
ppersonage
wpersonal b18
apersonal 2z6 ck
apersonal
npersonality
rpersonally
rpersonally
nperspective,view 7v4
nperspiration,sweat 8wm
vpersuade,sway a69
wpersuasion 9hz
apersuasive 8ay
apert
apertinent
apertinent
pperuvian bq1
aperuvian
aperverse xf
rperversely
nperversion b4v
npessimism 6p8
pskeptic 5tx
ppessimist 1
apessimistic 6g2
apestilential 5kn
bpet bz0
tpetal a7q
apetaled
vpetition c4c
ppetitioner b81
vpetrify ce8
apetticoated 8ir
npetty 3jd
nph 7z3
bvirus c4l
bphage 1
nphalanx bco
gphalanx 7b0
aphallic
aphantom
apharmaceutical
apharmacological
npharmacology 6st
npharmacy 6su
npharynx,throat
nphase
vstage c4p
vphase 1
nphenomenon
nphenothiazine c7m
nphenotype 81k
aphilanthropic 8qp
pphilanthropist 7pc
aphilharmonic
wphilippine brm
aphilippine
pphilologist 3e8
aphilosophic,philosophical
aphilosophical
rphilosophically
nphlegm c1k
tphloem
pphoenician b6r
aphoenician
mphone,telephone byb
wphoneme
aphonemic
nphonemics,phonology 43t
aphonetic
nphonetics c6w
aphonic
aphonologic
nphosphate brz
aphosphorescent
aphosphoric
nphosphorus
vphotograph cbi
pphotographer b2u
aphotographic
rphotographically
nphoton bfj
aphotosensitive
nphotosynthesis
aphotosynthetic
wphrase aoc
nphrasing cdw
gphylum
aphysical bfv 7mf
rphysically
aphysiological
rphysiologically
pphysiologist aq5
nphysiology bhq
wpianism 80i
ppianist 89n
apianistic
mpiano cd0
apiano
rpiano
bpicidae
vpick c1s
vpick_off 4vj
vpick_off,pluck,pull_off ax7
vpick_up aof
pwatchman 68x
ppicket,scout,sentinel,sentry 1
gpicket bwh
vpicket 13r
vpicket bhs
npicking
npickle 8yu
apickled
mtruck btx blb
mpickup 1
wwarrant 6c3
wpickup 1
mpickup 7mm
npicnic 3lk
vpicnic a94
wpictorial 6mt
apictorial
rpictorially
npicture 3ah
apictured
apicturesque afc
apicturesque 8ab
wpidgin
npie
mpiece 6g3
mpier,wharf arn
vpierce 8ww
vpierce bw4
npiety 71w
apiezoelectric
npiezoelectricity 5vm
bswine bfk
bpig 1
vpig asu
vpigment 3gw
npigmentation cb1
vpile_up abq
npiles ch1
ppilgrim bs4
npilgrimage 8mw
mpill cjk
nprinciple 4f6
npillar 1
vpillory 9r4
vpillow bvc
ppilot av0
vpilot 40s
ppimp,procurer bwy
npimple c9l
mpin ahw
vpin
vpin bj3
mpinafore 66e
npinball c8l
tpine 8z3
tpine apf
tpineapple bt5
tpinecone
vping 9gt
vpink aoj
apink,pinkish
mspire,steeple aek
mpinnacle 1
vsurmount ahf
vpinnacle 1
apinnate 84o
rpinnately
apinnatifid 84q
wpromise ckv
wpinning 1
tpinon g
npinpoint 8jf
npinpoint,speck 4o0
vpinpoint 218
ppioneer b8u
ppioneer 3m4
vpioneer c8f
mpipe bvl
vpipe,shriek,shrill 7di
ppiper 8c4
ppirate apk
ppirate apl
vpirate 9cy
apiratical
tpistil
vpit 804
vpitch,sky,toss 4xv
apitched
mpitchfork av7
npitching cji
tpith
vpith
apithy 831
apitted
npituitary c47
apituitary
npity 87m
npity cer
rpityingly
ppivot 3q5
vpivot,swivel ae6
npizza 9lx
nplacement 7wd
tplacenta
aplacental
aplacid,tranquil
aplacid
rplacidly
pplaintiff
rplaintively
aplanar 506 4zz
vplane avr
nplanet
aplanetary
vplank b5i
bplankton ch9
aplanned 7tt
pplanner
tplantain buv
aplantar
nplantation cam
pplanter 7h7
nplanting cht
nplaque 4pf
mplaque 1cc
nplasma
nplaster brs cly
vplaster b5v
aplastered 44p
aplastic 5yz
rplastically
vplat 8vf
mplate c33
nupland
nplateau 1
wplatform cao
nplatinum bwp
aplatonic
nplatonism c2v
gplatoon c0a
gplatoon 8it
aplausible cf
aplayable
nreplication 7s3
nplayback 1
aplayed
aplayful 1gw
rplayfully
lplayground baf
nplaying 3j4 car
pplaymate 89l
lplaza auw
wplea bfa
vplead 5gi
vplead c3v
apleading 1n5
apleasant 5t4
rpleasantly
vplease 27h
rplease
apleased bns 5v1 70u 47s
apleased
npleasing 47v
apleasing c7g 8wi 711 5f5 47u 33e
rpleasingly
mpleat 7kq
vpleat 7kq
apledged,sworn 8b7
aplentiful cj5
nplenty cj7
npleura bjb
apleural
bpleuronectidae
nplexus
apliant
mpliers axm ci5
nplight,predicament 7jf
vvow 8zs
vplight 1
vplod,trudge bq4
nplodding a33
aplodding
wplot buz
aplotted
bplover 7eb
mplow axw
aplowed
nplowing bzy
npluck b1x
aplucked
mplug at9
vplug 41k
vplug_in 5y0
aplugged
tplum cje
rplum
mplumb cnw
vplumb 8m1
aplumb
pplumber b95
mplumbing byx
nplumbing 97r
nplume
aplumed
aplumlike
nplump asr
rplump
aplump 5c6
aplumping adx
nplumpness
nplundering c1l
aplundering
nplunge anw
vplunge 79x
vplunge aji
wplural co5
aplural
apluralistic
aplus
aplush
nplutonium
mstrand col
mply 1
mplywood con com
apneumatic
npneumonia cej
vpoach br6
vpoach aw1
mpouch axe
mpocket 1
vpocket
npocketful
vpod bpy
ppoet b20
apoetic
apoetic 58p
wpoetry,verse
npoignancy c8d
apoignant kx
vpoint_up cjk
apointed 16o 4o3 149 de
npoise ce6
vpoise 3mz
vpoise c0v
apoised aw8
npoison
vpoison 7sj
vpoison 9lx
vpoison cn6
apoisonous
mpoker ck9
apolar 8zb
apolar 6u2
npolarity
npolarity
npolarization
npolarization cpq
vpolarize cnf
vpolarize cfo
vpolarize cos
ppole b6j
vpole ads
apolemical 7xr
gpolice bcl c3p
npolio,poliomyelitis cfm
nsmoothness 423
npolish 4gs 1
npolish,refinement bf
vpolish asg
vpolish,refine bx1
apolish
apolished 21r
npolishing,shining c80
apolite 7ql
rpolitely
npoliteness amw
apolitic
apolitical 4dd
rpolitically
rpolitically
npolitics
wpolka cog
npoll 5lx
tspore
tpollen 1
lpolls 2kb
apolluted 3eb
npollution cql 81a
apolycrystalline 7j7
npolyester 9fe 6j3
npolyethylene 9ff 6j4
apolymeric
npolymerization
ppolynesian c0n
apolynesian
npolynomial 7tl
apolynomial
npolyp cgk
npolypeptide d2
apolyphonic
npolyphosphate c17
tpolypodiaceae
tpolyporaceae
apolytonal
apomaded 49l
vpommel awx
apompous
rpompously
mponcho 9zy
aponderous
aponderous 408
bracehorse 9sl
bpony 1
mpool cr5
vshare bin
vpool 1
apoor 9sw 6zp
vpop cqe
vpop afc
rpop
apop
vpop_in a7u
ppope ch6 97t
tpoplar awv
npopping crj
tpoppy bq8
gpopulace,public
apopular 5ez
apopular 74q
npopularity
rpopularly
apopulated 37y
gpopulation
apopulous 380
mporch crp
bporcupine 1fo
npore cnh
npore 9t7
npork azz
apornographic
npornography bif
aporous
aport 2gp
mtypewriter bb0
mportable 1
aportable 1fo
mportal 6io
aportentous
aportentous
pporter 7s0
nsteak b0b
nporterhouse 1
mportfolio buv
mportico j
wportrait,portrayal 92j
mportrait 8l7
vportray cez
vportray cl2
wportuguese 4vb
aportuguese
vpose 8d9
vpose 9zy
aposed
pposeur 665
wpositive cdv cdw
apositive
rpositively
npositivism 61r
ppositivist
apositivist
npositron bqh
gposse 30
apossessed 80v
npossession
wpossessive 11b
apossessive
apossessive
npossibility bo8
npossible bx0
apossible b8i 82q 5g4
vpost c8g
vpost can
npostage bz8
apostal
aposted
wposter
aposterior 3xs
aposthumous 2lc
wpostmark 1zh
vpresuppose bbh
vpostulate 1
nposture
vposture csm
apostwar
mpot,toilet 94h
vpot 63m
npotassium c3x
apotent 3a9
apotent
apotent
npotential,potentiality 94u
apotential 2ln
apotential
rpotentially
npotherb ara
npothole 9oo
apotted
ppotter bex
mpottery 90b
vpouch 9q4
apouched
vpound,thump azv
vpound,ram 2xh
npounding ayl
npounding,throbbing aqm
vpour ck1
vpour,stream,swarm bd3
vpour,pour_out 2
vpour_out cgp
vpour_out,spill_out 3
vpour_out 5
apouring
npowder
vpowder,pulverize 6sq
apowdered,powdery,pulverized
apowdery 2fe
vpower cnj
apowered
apowerful 8gn 1rh u
rpowerfully
apowerless 42k
apracticable
apractical 1
rpractically
vpractice
vpractice,rehearse afn
ppractitioner cq1
apragmatic 5
lprairie 4fq
vpray 8ib
vpreach 2jv
vpreach as2
aprecarious
nprecaution,safeguard 1xb
nprecaution 529
vprecede as1
nprecedence,priority cv7
nprecedent 7vp
wprecedent 2m2
aprecedent
apreceding ct0 52u 1
lprecinct a6s
rprecious
aprecious
nprecipice 8u7
nprecipitate
vprecipitate cnr
vprecipitate cua
aprecipitate 3qu
aprecise 5df 1tn
nprecision 5uq
aprecocious cdo
apreconceived
vprecondition a3y
aprecooked
nprecursor cta
apredacious
apredatory
ppredecessor 531
npredestination 73z
apredetermined,preset 9u
wpredicate c2s
vpredicate cux
apredictable 533 3dz
apredictive
apredigested 6zg
npredilection,preference brc
apredisposed
nprednisone 9cj 7yq clc
npredominance,predomination bgo
apredominant,prevailing 4yc
rpredominantly
vpreempt cq7
wpreface 33z
vpreface cii
vprefer 9gq
vprefer
apreferable,preferred 759
rpreferably
npreference,taste cgc
apreferential ce6
rpreferentially
npromotion cup
npreferment 1
wprefix cbp
vprefix cbo
npregnancy cwe
apregnant
aprehensile
aprehistoric ms
vprejudice 6xi
aprejudiced
pprelate,primate bkz
npreliminary 9lm
apreliminary 5rj
apreliterate 3ob
apreliterate
apremature
rprematurely
apremeditated 92
wpremiere 8ez
vpremise 784
lpremises 9av
npremium c2u
apremium
npreoccupation cu0
npreoccupation cwy
apreoccupied
aprepackaged tb
apreparatory 1x
vprepare_for 9mm
aprepared a5f 1l
wpreposition cwp
aprepositional
aprepupal
nprerequisite,requirement 6f9
ppresbyterian bxq
aprescribed
wprescription 9kr
mprescription cmr
aprescription
nseason cgw
npreseason 1
npresence ckk
apresent 5u0 3oe
apresent bcl 44a
apresentable
npresentation ctc
wpresentation
apresentational
rpresently,shortly,soon
npreservative co6
apreservative
npreserve blc
apreserved 6ju ex
apreserved 27g
vpreside cig
ntenure chc
npresidency 1
ppresident 98u
apresidential
apresocratic
npress 3te
mpress bgu
apressed 33r
apressing,urgent 3nw
npressure
npressure 56g
nprestige cya
rpresto
apresto
rpresumably
rpresumptuously
vpresuppose 3nc
npretence,pretension
npretence 6x7
npretend ceg
vpretend
apretend
apretentious bja 7b
rpretentiously
wpretext afq
nprettiness bqw
apretty aup
vprevail 8se
mpreventive co0
apreventive 48m
aprevious 3j
aprevious oz
rpreviously
nvision 6lb
nprevision 1
aprewar
pprey,quarry,target 243
bprey chf
vprey 5tz
nprice 4nx
vprice 87b
npricing 5zg
vprick 9cj
npride 4z9
npride
vpride bwx
ppriest cop
ppriestess bnj
apriestly
nprimacy czc
nprimary 6bk
bprimary 6oi
aprimary 5ft 10s
aprimary
bprimates
nprime cq5
vprime a7u
aprime 5g3
aprime 5g4
wtextbook acn
wprimer 1
aprimeval 6gj
npriming 88l
aprimitive
rprimly
nprimping 8cr
tprimrose c8m
pprince cpa
pprincess cpb
nprincipal 7iv
wprint
vprint,publish 9jt
aprintable
wprinting
nprinting ch7
pprior czk
aprior bw1
nprism 7sa
mprison czs
nprivacy cd9
pprivate cka
aprivate 8g0 b8a
rprivately
tprivet ahn
nprivilege ci9
nprivilege cu2
vprivilege cz8
aprivileged
mprivy d01
nprize cc7
ppro,professional cow
apro
rpro
nprobability
pprobable brx
aprobable
wprobate 9cw
vprobate 7g3
nprobation ck2
nproblem 7wh
nproboscis 1bx
aprocedural
nprocedure cih
nproceeds,take 6tp
vprocess clc
vprocess bqj
aprocessed 3o
nprocessing
nprocession bx0
gprocessor cek
vproclaim 65x
aprocreative,reproductive 51m
aprocumbent
nprocurement cpu
pprodigy 4vq
wproduction 3g
aproductive bq7 5m0
nproductivity 51r
aprofane
rprofanely
vprofess 939
vprofess ci5
aprofessed
rprofessedly
pprofessional cmy
aprofessional x1 3
aprofessional
rprofessionally
pprofessor cwm
nprofessorship atf
nproficiency 8ni
wprofile 9ap
lprofile 8wn
vprofile bee
vprofit 6ih
nprofitability cjo
aprofitable 31j 4zp
rprofitably
aprofound
aprofound 3cv
nwisdom
nprofundity 1
nprofundity 7c4
nprofusion,richness cxo
nprogesterone 1ds
nprogram cth
vschedule af1
vprogram 1
vprogram cug
nprogramming 8az
nprogress a3s
gprogression c94
aprogressive 3gq ck7
aprogressive
wprohibition 8dp
vproject cwl
vproject cs1
aprojectile 6jw
nprojection bxa
wprojection
mprojector cwv
nproliferation 5ds
nprominence d2h
nprominence 4m2
aprominent 8em
apromiscuous
vpromise cje
apromising 2mt
apromissory
apromotional
wprompt bmm
aprompt
rpromptly,quick,quickly
rpromptly
rpromptly
aprone 3ox
aprone
wproof bq5
aproof 3s9
mprop d2l
vprop,prop_up,shore_up ab7
wpropaganda cus
ppropagandist
apropagandistic
wpropagation 95w
npropellant
apropellant,propelling 6kp
mpropeller cxm
aproper az3 86w 7lg
nproperty
nprophase bw4
nprophecy by7
wprophecy 5b3
pprophet
aprophetic bwa 2ak ax 7f
rprophetically
apropitious
nproportion cz9
vproportion cz1
nproportional d0e
aproportional
nproportionality 6hd
rproportionally,proportionately
aproportionate 3
aproportionate 8rw
vpropose ago
vproposition ckh
nproprietorship
npropulsion cj9
vprosecute d2q
vprosecute
nprosecution bw0
gprosecution
pprosecutor c6q bie
aprosodic
nprospect a2
vprospect 1f4
aprospective a2 52d
nprosperity d3v
aprosperous
nprostate cmw
aprostate,prostatic
pprostitute,tart,whore axs
vprostitute bi7
nprostitution a8i
vprostrate 2pk
vprostrate d1r
aprostrate
nprotease 83o
aprotected 5a0
aprotecting
aprotective 8d6 7tl 11z 6k 1
rprotectively
lprotectorate afx
pprotege bmt
nproteolysis
aproteolytic
wprotest 8q3
nprotest d4s
vprotest b04
gprotestant 98k
aprotestant
nprotestantism 9kp
aproto 6ll
wprotocol 9s1
bprotoctista
aprotogeometric
nproton b5h
bprotozoa
aprotozoan
aproud bqs aks 785 4gd 8nm ho
rproudly
aproved 64l
wproverb,saw c7m
aproverbial
nprovidence 8i1
aprovidential 5aq
nprovince bsl
pprovincial c7z
aprovincial
aprovincial
nprovincialism cz6
nprovincialism c0l
wprovision,proviso bn1
vprovision ck5
aprovisional,tentative
nprovisions cet
nprovocation ck6
aprovocative
aprovoked c3c
aprovoking 2
vprowl c7v
vprowl 4j3
pprowler 3d6
aproximal
aproximate
nproximity c99
aprudent 98a
npruning
tprunus cc1
aprurient,salacious
pprussian 4zh
aprussian
vpry 8lx
apseudo 870
tpseudophloem
bpsithyrus cc8
bpsittacidae
pspirit
ppsyche,soul 1
apsychedelic
apsychiatric
ppsychiatrist,shrink 6y4
npsychiatry 7hv
ppsychic
apsychic,psychical 260
rpsychically
apsychoactive 4l0 7
npsychoanalysis 9dt
apsychoanalytic
apsychological 265
apsychological
rpsychologically
ppsychologist c1x
npsychology cvj
ppsychopath 1m1
apsychopathic 3kj
npsychophysics 3
ppsychopomp 9go
apsychotherapeutic
npsychotherapy h
ppsychotic 8hh
apsychotic 3kp
mtavern d6a
mpub,saloon 1
npuberty cq3
apubescent
apubic
apublic
apublic 8ui
npublication 6u
apublicized co4
rpublicly
apublished
ppublisher d24
npublishing co6
ppuck 6i4
npucker 84f
vpucker 84e
npudding a7g
npuddle d6t
apudendal
ppueblo
vpuff 3n6
vpuff ap9
apuff,puffed 5wf
vpuff_up 3o1
vpuff_up b0l
npull cmv
vpull_down,tear_down 9vi
vpull_off
vpull_out d7q
vpull_out c87
vpull_up af5
mpulley d1z
apulmonary
npulp
tpulp
vpulp c8d
mpulpit bfu
apulpy
vpulsate,pulse,throb 5mp
npulsation,pulse cpy
vpulse 9rn
apulseless 7s2
mpump d2a
vwield bdh
vpump 1
vpump asr
apumped
tsquash 7zu
tpumpkin 1
wpun 57n
vpunch bdq
vpunch 3bc
npunctuation d7u
npuncture d1f
vpuncture 9lk
rpungently
wpunic cif
apunic
apunishable 4op
apunished
apunishing
apunitive
vpunt 35y
apuny
vpupate d79
mpuppet bh8
bpuppy 9yt ar9
apure
npuree ae1
vpuree a90
rpurely,strictly
apurgative 2zb
npurgatory 84f
npurge 5bp
vpurge t1
apurging
npurification b83
vpurify d6b
npurity d8o
npurity d8p
vpurl au7
vpurl 34z
vpurple d7r
apurple,purplish,violet
vpurport 9ay
apurposeful
vround d6k
vpurse 1
apursuant 8li
vpursue c3k
ppursued 2ea
apursued
ppursuer chi
apursuing
npursuit,quest
npus byr
npush,thrust cou
vpush_aside 6lv
vpush_back,repel 6lw
vpush_up 6lx
npushup aop
npussy 543
nput 1cl
vput d71
vput_down,set_down ckw
vput_off
vput_out 9th
vput_out 62u
vput_up 3mh
vwage bp4
vput_up 1
nputout 1a9
nputrefaction,rot d9m
aputrid
vputt axk
vputter_around
nputting 6v7
wquestion 37r
wpuzzle 1
vpuzzle_over
apuzzled uc
ppygmy
npyramid 828
vpyramid b2b
apyramidal ko
npyrex 510
mthermometer bme
mpyrometer 1
bpython cah
pquack 72a 9jh
vquack axf
aquack
nquackery c1n
aquadrilateral 1wl
bquadruped cgu
aquadruped,quadrupedal
vquadruple 700
nquail bia
aquaint
aquaint
vtremble 3bj
vquake,quiver 1
pquaker caz
nqualification 5qi
ntranslation d8x
nrevision 1
nqualification 1
aqualified
aqualified 8rj 22l
aqualified
vqualify cyv
aqualitative
rqualitatively
nquality
wquantifier dad
aquantitative 7sv 1ka
rquantitatively
nquantum d7x
nquark c8h
aquarrelsome byb
vquarry 661
nquart czu
nquarter 7t4
nquarter-century cuk
pquarterback czn bgl
vquarterback bfp
aquarterly
nquartz 526
aquasi
wstanza bva
wquatrain 1
aquavering,tremulous
rquaveringly
bqueen ca2
vqueen c2n
vquell,squelch 9gv
vquench d4g
vquestion cz6
vquestion 8rp
aquestionable cix c4j 70z
aquestioning w0
rquestioningly
wquestionnaire czv
gqueue 92e
vstand 384
vqueue 1
nquick
aquick,speedy 5zt
nquickening
rquickly,rapidly,speedily
vquickstep a8a
aquiescent
nquiet agl
nquiet
vquiet d9k
aquiet
aquiet
rquiet
rquietly,softly
rquietly
nquietness 47c
mquill z4
bquill
mquilt cqx
vquilt bad
aquilted
mquinine d1o
mwhip bon
mquirt 1
rquite
rquite
aquixotic 411
wquiz 8wk
nquota d38
wquotation 90u
wquotation 81i
wquote dd5
vquote 4ot
prabbi d26
brabbit c8v
vrabbit cew
nrabies d2b
nraccoon 5bw
grace
aracemose
mracetrack cni
aracial
nracing d1a
pracist cz2
mrack dco
vrack 5ao
vstrain b3f
vrack 1
nracket bhf
nracket 6km
vracket 9rt
pracketeer bwh
aracy
mradar bpi
mtire 4d4
mradial 1
aradial
aradial
rradially
aradiant ah0
vradiate 6mn
vradiate acm
aradiate
aradiating
nradiation 6nt
nradiator
nradical btp
aradical,revolutionary 1ss
rradically
wradio a3m
mreceiver cue
mradio 1
mradio bwo
vradio d85
aradio
aradioactive
nradioactivity
nradiochlorine 9jm
aradiopaque
nradish bba
nradius a49
nradix d4p
mraft ddr
vraft a89
araftered
mrag bbm b46
vrage,storm d2a
vrage dd9
aragged
aragged
aragged
araging
nraid 3vf
vraid bts
vraid 3lw
mrail,railing bjm
mrail 6pu
vrail ba0
vrailroad ah4
mrails d93
mrailway de9
vrain
nrainbow c33
nrainwater 5gm
arainy
nraise dai
vraise bs9
araised 6q3 2zq
araising 3zz
prake
vrake d4l
vsmooth ddp
vrake 1
rrakishly
grally bxv
nrally 74n
vrally d67
nrallying bxv
arallying 6mv
mram d9k d8h
vram 3ie
vram 9g7
arambling,sprawling,straggling
arampant
mrampart 6pf
mramrod box
mranch,spread 823
vranch 641
prancher 8af
arancid
arandom 4sp
lrange,reach cqk
vrange dei
aranging
grank 2z1
vrank del
arank 60f
nranking dfm
aranking
vransack,rifle
nransom clj
nransom 1fm
arapacious csp
trape 20y
vrape bz3
araped,sacked 7ny
nwaterway
nrapid 1
arapid 63v
prapist css bz7
nrapport
arare
arare 3w8
arare
rrarely,seldom
ararified
prascal,rogue 4e2
nrash dde
arash
wrasp dam
traspberry ant
brat 23v
aratable
nrate cm6
nrates 85c
vvalidate c67
vratify,sign 1
nration cpw
arational 99q 7st
nrationale 6bl
nrationalism cws
vrationalize a4n
rrationally
arationed 7ar
nrationing cmq
bratite bu3
nrattle,rattling bkz
vrattle 3hp
bviper ch0
brattlesnake 1
rrattling,real,very
araucous
araucous,rowdy 7ed
rraucously
araw
nrawhide 62q
nray bta
vray 6q6
mrayon b71
mrazor br0
vshave bjb
vrazor 1
nrun,tally 8uo
nrbi 1
nre crc
vreach_into 6aw
vreach_out
vreach_out
nreactant d7p
areactionary
vreactivate d4u
areactive
mreactor dbv
wread c58
vread 8sp
areadable
vreadapt dgb
preader 6e1
preader aab
rreadily
nwillingness cuq
nreadiness 1
nreading
vreadjust dgi
nready cqq
aready 5xp
vreaffirm
nreagent
areal d4v 698 4lk
nrealism btg
nrealism,reality d4v
arealistic 332 2z3
rrealistically
nreality 6dn
nrealization c8l
nrealization c89
vrealize,recognize 3dk
vreap 7rz
nreappearance dhw
grear 98t
lrear asl
vrear dh1
arear,rearward br7
nupbringing
nrearing 1
nrearing d9k
vrearrange cmv
lrearward 7
nreason
wreason d9z
areasonable,sensible 960 3tl
areasonable 2at
areasoning,thinking 22
vreassemble c1c
vreassign,transfer d0h
nreassurance dch
vreassure cai
areassured 8yh
areassuring 97n
rreassuringly
vreawaken btf
prevolutionary
prebel 1 dgz
vrebel 23q
nrebellion dj2
arebellious
arebellious 7il
rrebelliously
areborn
nrebuff,slight cxr
vrebuff,snub 7i1
vrebuff apz
vrebuild,reconstruct agq
nreconstruction 5yp
nrebuilding 1
vsum_up,summarize 4va
vrecapitulate 1
nrecapture d7z
vrecapture cgy
vrecapture a4r
nreceipt d82
wreceipt
nreceipts,revenue ckm
areceived
preceiver d3n
mreceiver 6zz
arecent 1yl
arecent 19n
wreception 944
greception bmo
wreception a9h
psecretary dc3
preceptionist 1
areceptive
nreceptor
vrecess cv2
nrecession djl
nrecessive cqn
arecessive
nreciprocal
areciprocal
wrecital,yarn dk3
wrecital 91y
vrecite 8bv
rrecklessly
nrecklessness
vreclaim de2
areclaimed,rescued
vreclassify bjj
nreclining d3o
precluse 44k
arecognizable 15z
arecognizable 4d4
vrecognize dea
nretentiveness d74
nrecollection,remembrance 1
nrecollection 5fm
wrecommendation d3y
vrecompense cza
vreconcile dfy
vreconcile d54
areconciling
nreconnaissance dg4
vreconsider dgp
wreconsideration 7nf
vreconstruct 8yq
vreconstruct di3
areconstructed
vrecopy 8q1
arecorded a84 63d
mrecorder d1c
mrecording
nrecording cay
vrecount df2
vrecoup czq
nrecourse deq
vrecover bbj
arecoverable
arecovering 4co
nrecovery d5j
vrecreate,revive,vivify 6ru
arecreational
precruit d54
precruit 5yr
vrecruit 6qw
nrecruitment dd9
nrectangle 1dw
arectangular cir
arectangular 15m
mrectifier dfo
nrectum
vrecur bgi
nrecurrence 898
arecurrent,repeated 8uq
arecurring 8ur
arecurved 8as
predcoat a0r
vrededicate 99c
vredeem
aredeemable m
wredefinition 80i
nredemption,salvation 7yw
nredeposition dcv
nredevelopment,renovation cni
aredheaded b4i
vredirect a3d
vredistribute 7po
rredly
aredoubled 46y
nreducing b6u
wredundancy
nredundancy 6k9
areedlike 3bf
nreef b32
vreef aox
vreek,smack dg4
vsmell
vreek 1
vreek 6ed
areeking,watery
mreel d2q
vrevolve,rotate
vreel,spin,spin_around 1
vreelect 6yg
nreelection 6ye
vreenact del
vreenact 6um
vreestablish djs
vreexamine,review clu
preferee
vreferee,umpire 3mg
vreference bz4
wreferent 906
areferent
mrefill p0
vrefill,replenish 65i
arefined 8do 2i3 5gv 3gs
arefined
nrefinement d76
vreflect 46m
nreflectance 9gf
areflected
areflecting
nreflection
rreflectively
areflex
rreflexly
nreflux dmo
nreform cor
nreform abn
vreform ctp
nreformation 4aq
areformed
arefractive
mrefractory dmp
arefractory 3v3
arefreshed
nrefrigerant
arefrigerant 9fz
arefrigerated 9g0
nrefrigeration 8tf
vrefuel 5ni
vrefuel 59m
nrefueling 69c
prefugee 6jw
nrefund ct5
vrefund,repay d2a
wrefusal
wrefutation dnm
vrefute 7jp
aregal 20w
nregard,respect 7v7
vregard d7e
aregardless 4w4
aregenerating
pregent 9bd
aregent sz
nregime dax
gregiment d1c
vregiment d88
aregimental
nregimentation 4cf
aregional
aregional
rregionally
wregister dfq
nregister 9f4
aregistered
pregistrant
nregistration d7q
vregret,rue clq
rregretfully
pregular 1d1
aregular
aregular,veritable
nsymmetry
nregularity 1
rregularly
vregulate d8y
aregulated
aregulation
aregulatory
nrestoration 63y
nrehabilitation 1
nrehabilitation,renewal 2
vreuse cfl
vrehash 1
ntraining dk5
nrehearsal 1
greich ctu
nreign d7y
vrule d94
vreign 1
vreimburse 1b
mstrap dj8
mrein 1
vrein d99
vrein_in awf
breindeer 858
areinforced,strengthened
nreinforcement dki
vreinstall 41p
nreject cso
arejected
nrejoicing bi3
vrejoin 959
vrejoin,retort clf
arelated d4o 9ig 8sf 8s8
nrelation
nrelations
nrelationship
brelative dkg
arelative
arelativistic
ntheory 6kc
nrelativity 1
vrelax do4
mrelaxant den
arelaxant
arelaxed
nrelay arv
vrelay df3
vrelearn dm4
mrelease a9f
areleasing 6yn
vsubmit a79
vrelegate 1
vrelegate d7i
vrelent
rrelentlessly
nrelentlessness
arelevant ch3 19h
nreliability
nreliance,trust c7g
nreliance 815
mrelic dpi
nrelief 9f1
nrelief 9f3
vrelieve
areligious,spiritual
areligious 7w8 407
rreligiously
nreligiousness 16h
vrelinquish 92l
nreliving 6lq
nreluctance
areluctant
areluctant
rreluctantly
vtrust bk1
vrely 1
vremain,stay dpb
vremain_firm ax7
nremainder,residue,rest
vremainder c4e
nremains
vremand de0
aremarkable,singular 6ja
rremarkably,unusually
aremedial
nremedy cse
vremedy 8ub
vremind
wreminder
nreminder 6ma
vreminisce 35c
nremission dqe
vremit d5n
nremnant f
vremodel doa
aremorseful
aremorseless,ruthless 2qf
mremote dlb
aremote 6fu
aremote
aremote 6fw
vremount 2ew
aremovable
nremove cun
aremoved
nremover dhe
aremunerative 1mq
arenal
nstucco 14w
nrender 1
vrender 30e
wrendering,rendition 99a
nrendering 4nh
nrendezvous ca4
lrendezvous bev
arending,ripping,splitting
vrestore 2jh
vrenew 1
nrenewal 8wt
arenewed
arenewing
nrent co6
nrent dmw
vrent
arental
wrenunciation dru
vreopen ay9
vreorder 7gj
vreorganize 1tk
vreorganize 7ei
arepayable 7b6
nrepayment 1rp
nrepeal afv
vrepeal,rescind do4
rrepeatedly
nrepellent dia
arepellent
vrepent
mrepertory 82o
vreplace 2k4
vsucceed
vreplace,supersede,supplant 1
areplaceable
nreplacement,substitution,switch 83m
wreport dgb
vreport d9h
vreport_out 2o
areported
rreportedly
preporter
wreporting dk3
vrepose cji
prepository 98a
vrepresent dkj
arepresentational 2o8
prepresentative,spokesperson dej
arepresentative
arepresentative czq 72b
arepresented 83n 821
vrepress,subdue,subjugate 8lm
arepressed 48d
nrepression b68
nretaliation,revenge dsv
nreprisal 1
vreproach djj
vreprobate as9
areproducible
rreprovingly
prepublican ago
arepublican
vrepudiate ase
nrepugnance,repulsion,revulsion 7rk
nrepulsion d8g
areputable 6un
nreputation,repute 6uq
nreputation 7sd
arequested
nrequirement 7az
wrequisition 869
vrequisition by4
vreread bp
vrerun av1
nresale b5g
vreschedule r8
vrescue
vseal,seal_off bxd
vreseal 1
nresemblance 9fp
vresent 81x
aresentful bge
rresentfully
lreservation b4y
nreserve 7mc
preserve dhy
vreserve bx0
areserved b6f
nsupply
nreservoir 1
mreservoir 3nt
mreservoir ciz
vreset 88v
vresettle
vreshape 7qa
vreside b9w
aresident
aresident
aresidential
aresidential
aresidual
nresidue
vresign,vacate dst
nresignation,surrender 82t
wresignation du9
wresignation di8
rresignedly
nresilience b44
aresilient
aresinous dfb
aresistant
aresistive
mresistor doq
aresolute bmf 81c 82y 6b0
rresolutely
wresolution dii
vresolve ddj
aresolved 4
nresonance
nresonance 1ve
aresonant,resonating,resounding
nresorption
lresort 4sj
vresort clq
aresourceful ah6
nresourcefulness d6g
vrespect doq
arespectable 8cz x1
arespectable 1r
arespected 1s
arespectful
arespective,various 4e4
rrespectively
wrespects
nrespiration
arespiratory
nrespite 52
nrespite 6ko
aresplendent,splendid br0
nresponse and
aresponsible dmo
rresponsibly
aresponsive
arested 82
arestive
rrestively
arestless 7uw
arestless 2id
rrestlessly
nrestlessness 3bg
nrestoration dk2
vrestore 2ng
vrestrain b54
arestrained
arestrained
vrestrict 8l8
arestricted 9y5
arestricted 2nd
arestrictive 9b0 4b6 78
arestrictive r7
wresume,survey 1vf
vresume 595
vsuspend dt6
vresuspend 1
nretail b7y
vretail dus
rretail
pretailer 8fn 7pt
nretailing b82
vretain b7v
vretain 3uc
vretain dph
aretained y1
vretaliate cbd
vretard dti
gretarded
aretarded 8a7
vretch,sick,vomit bgm
aretentive,tenacious
vreticulate duy
areticulate 8rp 464 46p 2c8
vretie c0x
nretina cs1
nretinal a1w
aretinal
vretire dv4
vretire ab8
aretired
nretirement dwf
aretiring 2of
wretort dwn
vretrace b93
vretract 8co
aretracted c4k
aretractile
wretraction 88w
nretraining 84
nretreat dwq
gretreated
nretribution d2i
nretribution cyl
nretrospect 970
gretrospective 6th
wreturn dky
areturning
greunion bzz
nreunion bh3
vreunite abk
vreunite 9d6
nreuptake
vrev cai
vrevamp 2p4
arevealing,telling,telltale
nrevelation b2f
preveller abt
vrevere,worship a4n
vrevere,reverence,venerate dh3
arevered,venerable
nreverence,veneration dg8
nreverie a7e
nreverie 106
nreversal dvk
mreverse drs
vreverse duv
areverse c5f
areversed
mreversible b62
areversible
mrevetment c2o
nreview coc
wreview dvg
vreview dtu
vrevise 5w
arevised d1r
wrevision 91a
wrevision dvl
nrevival dib
vrevive c8f
arevived 6b
vrevolt 2io
nrevolution dsk
nrevolution dy2
nreward,wages 1y6
nreward d3q
nreward drs
vreward 9tm
arewarding
nrh csr
arhetorical
prheumatic 98y
arheumatic,rheumatoid
nrheumatism dnn
nrhinitis asp
brhino,rhinoceros cu4
arhizomatous
trhizome,rootstock b8e
nrhubarb bvk
wrhyme
vrhyme dqp
arhymed,rhyming
nrhythm 1j8
arhythmic,rhythmical a8s
rrhythmically
mrib dsx
nrib cua
vrib 3ul
aribbed
nribbon
tribes d4x
nvitamin b44
nriboflavin 1
nrice c0b d85
trice abd
vsift dxk
vrice 1
grich
arich us
arickettsial
arickety,shaky,wobbly
wrico 9ad
vrid
wriddle p2
vriddle ace
vriddle d20
ariddled 8ll
nride a24
vride_away dze
aridged
wridicule cia
aridiculous
prifleman 34x
prifleman ael
nrift dum
mrig b39
vrig a7q
vrig 10a
vrig cya
arigged
prigger cka
msable az2
mrigger 1
mrigging b3h
lright 3t6
aright
rright
rright
arighteous
mrightfield c7m
arightful 3yt
rrightfully
nrightness d39
arigid
arigid 47y
arigid
nrigidity
arigorous,strict 6z6
arigorous 8d1
rrigorously
nrim b9r
arimless
arimmed
nrind dxo
nsound
nring 1
vring c4a
vring_out bli
nringing dzz
wringing 1fl
mrings dgx
mrink dzx
vwash a0j
vrinse 1
vrinse,wash 8ds
nviolence dde
nriot 1
vriot dzf
vrip 3va
aripe
vripen dy2
vripen 5ia
nwave dit
nripple 1
nripple 21l
vripple,ruffle 6c4
vripple c4u
nrise 7a9
vrise_up,surface cle
arising 4ok
nrite,ritual 8pz
aritual
vrival c5d
nriver b1f
nriverbank c4q
nrna 7t9
lroads coj
mroadside,wayside 8e2
mroadway d7r
vroar bme
vroar,thunder bzm
rroaring
nroast c8z
vroast c85
aroast,roasted 97o
nroasting 97o
mrobe b9w
mrobe duq
vrobe 9y0
brobin ces
arobust bwu 470 5e3
nrobustness 78i
vrock,sway
mrocket 77z
vrocket bqb
arocky,stony
brod dpa
nrodeo 6yb
arodlike
aroentgenographic
nroleplaying dph
nroll djw
vroll buc
vroll_over bud
arolled 9ux
nroller 5jp
rrollickingly
arolling
proman 6dt
aroman
aroman
nromance 3o2
nromance
aromance
promantic 4v5
promantic cmw
aromantic
aromantic 3fa
nromanticism 60n
vromanticize dye
grome 3s9
nromp,runaway 3vl
mroof e1y
vroof clv
aroofed
proofer cn7
mroofing dj1
mrook dj2
prookie csr
nroomful
mrooms,suite cvt
brooster a9k
vroot dgd
nrooting 6dx
nroots
vrope ao3
trosaceae
trose bk2
arose
mrosette dll
arosy 25x
arosy
nrot,rotting 8lj
vrot e1o
mrotary,roundabout 4di
arotary
arotated
nrotation dmj
mrotor ll
mrouge 3ln
vrouge c5a
lrough agy
vrough dvh
arough e0o 921 57k 8w4 54f 3mh 1m
rrough
vroughen e20
nroughness
nroughness
mround d4r
vround dvw
rround
vround_out dvr
vround_out 7m2
vround_up bvd
aroundabout
aroundabout 4n0
arounded 900 8r8 7um 7e8 7ea 1f2 1w
aroundheaded
nrounding 2xo
aroundish a6i
rroundly
nroundup dfl
nroundworm
vrouse
arousing,stirring
vrout c01
vrout_out dxt
vrout_out dtj
vroute 813
rroutinely
grow 3ne
vrow bjr
nrowing ds9
msail c1f btz
mroyal 1
aroyal
aroyal
nroyalty d9w
nrpm dyq
nrub c4y
nrubber 3vo
vrubber cnq
arubber cbv
arubberlike,rubbery 7gv
nrubbing 7s6
vrubbish cjl
wrubric arm
nruby 89m
gruck 57t
mrudder df7
aruddy 5e8
arude
arude
rrudely
arudimentary 4qe
rruefully
vruff
mruffle dnh
vruffle d1k
aruffled dh6
aruffled dnm
nrugby 6di
arugged
nruin bot
mruin e4g
vrule_out 7fs
aruled
mruler ch5
nruling e55
aruling 1ab
nrum bru
vrumble c95
nstomach e4d
brumen 1
aruminant
vrummage ast
wrumor 5sd
vrumor 5sd
vrun_down dt6
vrun_down ai7
vrun_down,run_over b4y
vrun_down 6ss
vrun_into e4d
vrun_off,run_out e5n
vrun_out dq9
vrun_up dwl
vrun_up bhw
arunaway
mrung bdl
prunner,smuggler cos
nrunning dst
arunning 1b4 470
arunning 9f0
nrunoff dgh
arural 6u8 b4b
arural
arush
vrush_off e61
vrush_out cxr
nrushing 9
arushlike 5qj
mrusset 576
prussian e3z
wslavic dg5
wrussian 1
arussian
vrust 8ol
arust,rusty
arusted
arustic f
arustic 10x
nrustle,rustling caf
vrustle caa
vrustle ay3
prustler cas
nrustling 58u
arusty 8
nrut 5on
nrutabaga c3m
trye a0l
nsabbath dpr
msword cim
msaber 1
vsaber cgd
asable dwf
nsabotage d3n
vsabotage,undermine ccv
msack cev
vsack
asaclike 9pm
asacral
asacred 4jr 2fz gr
nsacrifice e6x
vsacrifice gp
asad btk 7y1 37r
msaddle e19
vsaddle dlz
vsaddle b2d
msaddlebag cf6
asaddled
nsadism d7h
rsadly
rsadly
msafe bfu
asafe
vsafeguard 5o7
rsafely
nsafety e6z
lsafety cup
tsaffron e2g
wsaga ded
asagacious
psage 7kq
nsage 5ed
asage
tsagebrush 2rr
asagging
nsago apa
asaid
vsail e02
msailboat c9c
nsailing bkb
nsailing bnd
nsailing e7p
psailor drp
psaint dny
vsaint ai
asalable 3df
nsalad b82
bsalamander de7
nsale bk0
nsale bk1
nsales 80p
psalesgirl,saleslady a6z
psalesman a70
nsalesmanship 969
nsaline cl5
asaline
wsalish di8
nsaliva aoj
asalivary
asallow,sickly
wsally ddi
bsalmon bpf bpg
asalmon
bsalmonella dvx dvy
nsalt ao5
vsalt 8yb
asalt
asalted 1af
asalty
asalubrious
asalutary 5i8
wsalute 95l
vsalute 8bm
vsalute by0
vsalute e1i
vsalvage,salve,save f9
nsalve i1
nsalvo 28x
psame cp5
asame 17 51l
asame 7r3 51n
nsample 82t
vsample byo
msampler 8je
nsampling czo
asanctified 5ao
wsanction
nsanction e92
asanctioned 29y
nsanctity
nsand dse
vsand u3
mshoe e8o
msandal 1
tsandalwood ce6
nsandpaper e6n
bsandpiper 8zj
nsandwich b9h
vsandwich dwp
asandy bs2
asane
tsang di2
asanitary
nsanitation e95
nsanitation c8n
nsanity e97
wsanskrit 4tf
nsap cmm
vsap b4c
asapiens
asapphire
asaprophytic
asarcastic cbu
nsarcoma axi
tsarcosomataceae dnq
nsardine brg
bsardine bqy bqz
asardonic 5
msash e9d
msash a22
wsassing dc
nsat,saturday 6bm
msatellite dqh
vsatellite bbp
asatellite 2a0
nsatiety e9r
msatin bzy
asatiric,satirical f
rsatirically
psatirist 561
rsatisfactorily
asatisfactory 6s0 9z2
asatisfactory 5xp
asatisfied 9jy
asatisfying
vsaturate e7p
asaturated
nsaturation 8e1
nsaturation e8j
vsauce dye
psaudi czg
asaudi
nsausage ci7
vsaute 6as
asauteed 9gw
vsavage ctr
nsavageness 6vh
nsave 93f
asaved qi
nsaving e8u
asaving
nsavings b8w
asavory
vsaw ckl
nsawdust cfu
tsaxifragaceae
psaxon crb
asaxon
msaxophone abz
nsay als
vscab 5kx
mscaffold cj3
nscale
nscale 1wu
vscale ea1
vscale 33j
ascaled
ascaleless
ascalelike a8d
ascalloped
nscalp 8zf
vscalp cp8
ascaly 83
vscamper,scurry,scuttle 5nw
nscan db1
vscan ayz
vscan az0
wscandal 5yk
nscandal eb5
ascandent cvy
nscanning
ascant 4nc
ascapose 41d
nscapula d7b
bscapular 80o
nscar e8t
nscar bw2
vscar bw0
ascarce vm
nscarcity 8qz
vscare,scare_off 4jx
ascarecrowish 41b
vscarf
vscarify 13n
nscarlet ad3
ascarred
ascarred
ascathing 97a
rscathingly
nscatter 862
ascattered 865
nscavenger
wscenario 8hh
nscene 4yn
ascenic c84
nscent 6g7
ascented
ascented 6g7
nscepticism
wschedule dgw
ascheduled
aschematic
vscheme 9o6
nschism eam
nschizophrenia ec8
pschizophrenic 15t
aschizophrenic 4qi
aschizophrenic
ascholarly 1zx 7ew
nscholarship do9 1c3
pscholastic 791
ascholastic
ascholastic
rscholastically
vschool 7r2
pyouth dw0
pschoolboy bl7 1
pschoolgirl 64d
mschoolhouse ece
nschooling 41l
nsciatica e30
ascientific
ascientific
rscientifically
mscissors cmw e7g
ntunic d8s
nsclera 1
asclerotic
wscolding byv
bscolopacidae
nscoop
vscoop,scoop_up ddv
ascorching 5b6
wscore cjb
vscore 2o5
ascoreless
nscoring 7dn
pscorpion
pscot ctv
nscotch 4zp
ascotch,scots,scottish
wscots,scottish 7jt
vscour d7v
vscour,scrub bdw
nscouring 78b
nscouring,scrubbing ccu
nscours e32
vscout c1f
nscouting t5
vscowl 6ef
ascraggly
nscramble 7x0
vscramble e6b
ascrambled 8b7
nscrape,scraping,scratching ci2
nscraping ajv
vscratch
vscratch cnr
vscrawl 9jb
wscream,screaming,screech,shriek,shrieking c7d
ascreaming 4oz
nscreech,screeching,shriek ci9
mscreen cm7
vscreen,test b1p
vscreen ddl
wscreenplay 8ji
mscrewdriver co3
vscribe x
nscrimmage po
nscrimmage dxr
vscrimmage 1jd
vscript cqz
vscroll e74
tscrophulariales
nscrotum
vwash cdj
vscrub 1
ascrub
ascrubby
ascrupulous
rscrupulously
vscrutinize,size_up b27
nscrutiny 9ow
mscuba e91
nscuffle cij
psculptor czg
asculptural
nsculpture d09 e2j
vsculpture ax9
asculptured ax7
gscum 6oc
vscum
nsea
bseahorse,walrus daz
mseal boa
mseal dxs
vseal 9jq
vseal dy4
vseal_off 5ml
nsealing,waterproofing 9s0
mseam e9m
vseam du9
vsear bgl
nsearch dex
asearching 4td
msearchlight e9n
nseaside aad
pseasonal e7r
aseasonal
rseasonally
aseasoned
lseat 6sb
vseat dqq
aseated,sitting
mseating,seats
bseaweed do6
nsec,second
asec
vsecede,splinter bl6
vseclude 4rd
asecluded 1fe
vsecond drc
asecond
rsecond
rsecondarily
gsecondary a6e
asecondary djp crd
rsecondhand
asecondhand 2
asecondhand 2ld
nsecrecy
wsecret e7p
asecret 9yv
psecretary e09
nsecretaryship c7v
vsecrete 78d
nsecretion
asecretive
rsecretly
rsecretly
gsect eb5
nsection
vsection,segment ef1
msectional dkj
asectional
asectioned 897
nsector
gsector
nsector d02
nsecularism dwo
asecure
asecure cy1
nsecurity 9d
msedan dit
asedate
asedative
asedentary
tsedge ebw
vsediment 8rf
asedimentary
nseduction 7az
aseductive dm6
rsedulously
lsee aub
tseed 2dl
vspill e6l
vseed 1
mseedbed 6sb
aseedless
tseedling ec8
tseedpod e6d
nseeing a9s
aseeing
nseek dza
vseek e76
vseek_out dbk
pseeker
nseeking 7c0
vseep au6
nseepage ds3
aseeping
aseething dts
asegmented 8a8
vsegregate 8i8
asegregated
nsegregation
psegregationist e3i
vseine 6xt
aseismic
mseismograph ctr
mseizing b94
nseizure ehc
aselected 7tv
aselective 8gp
rselectively
nself 9uy
pself
aself
nself-determination cti
nself-esteem a0k
nself-satisfaction 6hx
aself-sustaining 528
aselfish
nselfishness
nsell a5
vsell_out eic
asemantic
rsemantically
nsemantics 644
nsession e1g
nsemester 1
nsemi b70
asemiaquatic
asemiarid 821
msemiautomatic a8z cuc
asemiautomatic cua
asemicircular 97o
asemiliterate 7wn
asemiliterate 59u
aseminal
gseminary edc
asemipermeable
asemiprecious
asemipublic 1bo
asemiskilled
asemisolid
asemisynthetic,synthetic d3j
asemitic
wsemitone ebt
asemitransparent,translucent
nsen e7d
gsenate 9x3
gsenate 1
psenator 9x1
asenatorial
psender,transmitter
asenile 2od
psenior 6kx
asenior 7va 139
asenior 4ax
nseniority eiz
asensational 3uo
asensational,stunning 575
nsense ctg
wsense 9wt
vsense e97
asenseless
asenseless
nsensibility 9wf
rsensibly
psensitive 1d3
asensitive 214 2wm
asensitive
nsensitivity
vsensitize egu
asensitized
asensory dz3
asensory
nsensuality dly
asensuous 7l4
nsent e87
asent
vsentence e0d
asentient
nsentiment e3m
asentimental
asentimental 7ss
nsentimentality 7ss
vsentimentalize bgh
aseparable 8cc
wseparate d53
vseparate
aseparate 8rn 8j2 4o8
aseparated,spaced 8e0
nsepia bju
nsept,september d9d
nsepticemia byu ejs
nseptum
vsequence 88u
asequential,serial,successive 2mc
asequestered 1ju
nsequestration eka
pserbian d0n
aserbian
wserenade cqa
vserenade c4z
rserenely
nserenity,tranquility dd8
psergeant e4c
psergeant 9w2
wserial
aserious 811 64n
aserious 597
nseverity d0p
nseriousness 1
aserological
nserotonin 3bc
aserous
bserranidae
vserrate cuh
nserve 85x
nservice e2b
vservice 6k8
vtune e5e
vservice 1
aserviceable 2os
nservices bxk
aservile
nslavery byf
nservitude 1
tsesame dtp
asessile
wsession d9o
gset
vset_apart eaq
vset_aside eij
vset_back cnm
vset_down,write_down dn4
vset_down dwg
vset_off,start_out,take_off elf
nsetback ekx
lsetting 7pp
nsetting d8q
msettle ce1
vsettle,settle_down dwm
vsettle_down,take_root ek4
asettled 92d 8q1
asettled clt 41q
nsinking 8uz
nsettling 1
nsetup 79j
nseven,vii ec2
aseven,vii
aseventeen
aseventeenth
nseventh elm
aseventh
nseventy ec9
aseventy
vsever ebf
vsever cvm
aseveral
asevere,wicked 4wt
asevere
rseverely,sternly
nsevering 9a0
nsewage 94z
msewer 3tk
psewer agn
nsewing,stitching b5d d7j
asewn
gsex e6z
vsex e0r
asexual
rsexually
rsexually
asexy 5l1 7ot 34n 4lz 1gf 1tz
ashabby
nshad
nshade c8d
nshade,tint dp1
vshade ejt
vshade cov
ashaded
nshades vr
nshading 9h3
nshading 3ol
nshadow 8
vshadow 7cr
ashadowed,shadowy 6
wshaft
vshaft d97
pshah 9a3
vshake_hands cc6
vshake_off,shed,throw_off dne
pshaker
pshakespearean 7j7
ashakespearean
nshaking e6c
nshale 68c
nshallow
vshallow ekd
ashallow
rshamefacedly
tshamrock aja
vshank cap
ashapely 3ff
ashaping 9yb
mshard cki
nshare eb8
vshare eh5
ashared 37x 4nw
pshareholder,stockholder 8xw
asharing
bshark c4j
vshark avn
wsharp egh
rsharp
vsharpen eku
vsharpen a7h
vsharpen ei7
vsharpen e84
asharpened 1y0
psharper csu e0c
vshatter emb
ashattered 8vn
nshattering bsx
ashattering 411
ashaved,shaven
nshaving cmy
nshaving atq
mshawl bwb
nshear eig
vshear 9ch
asheared
mshears av
msheath 8a0
asheathed 7w2
mshed eni
vshed 1tm
ashed
nshedding
bsheep djw
bsheepdog c6s
nsheepskin duk
rsheer
asheer,unmixed 1fl
nsheet eji
vsheet 19k
mshell dpo
vshell c21
nshellac 4j4
vvarnish d7t
vshellac 1
ashelled
asheltered 4up
pshepherd edt
pshepherd 9ny
vshepherd 65j
psheriff a08
nsherry azn
mshield db6
vshield 65o
nshielding a1k
mshielding 5wk
vshift em5
vshift eee
nshifting ejd
ashifting
nshiism b4s
pshiite beq
vvibrate
vshimmy 1
vshimmy bl7
nshin
vshine 7y3
nshingles 5uw
ashining
gshinto ejz
ashinto
ashipboard
nshipbuilding d7q
ashipshape,well-kept
mshipwreck b8b
mshipyard ckl
nshirking b9c
mshirt bxu
vshirt alx
mshirtfront cxh
nshirtsleeves ep5
nshit 8a1
nweek e8q
nshiva 1
nshiver cjk
vshiver,shudder 1ew
vshiver,shudder
nshivering emq
ashivering,trembling
ashivery aie
nshock,stupor dsi
vsicken
vshock 1
ashocked e43
rshockingly
ashod 4v5
vshoe amf
nshoeful
mshoelace,shoestring 4kn
nsituation epo
nshoes 1
mshook cqz
tshoot
vshoot_down crp
vshoot_down
vshoot_up eku
mshooter 3wk
vshop bml
pshopper bit
nshopping bir
vshore c23
nshoreline c29
mshort cy4
vshort a99
ashort bu2 73s
ashort epq
ashort-term 2
nshortage enh
vshorten 9f3
ashortened 4
nshortening bjq
wshorthand,stenography 9gc
ashorthand
rshortly
nshortness bgr
mshorts,trunks bvd
ashortsighted
pshortstop b78
wshoshonean e0v
mshot bnl
mshotgun d2u
nshoulder
vshoulder c37
vshoulder 4u1
ashouldered
ashouted,yelled 44a
wshouting ckb
nshove aam
vshove 83f
mshovel d0x
vshovel blk
vshow_up diz
nshowcase 5t
wshowdown er9
mshower b1u
nshower cqe
vspray 8o6
vshower 1
vshower cqc
wshowing,viewing
mshowroom eqw
mshrapnel 33
nshred
pshrew
rshrewdly
ashrill 5w9
rshrilly
pshrimp
vshrimp 77t
mshrine er4
vshrine cv7
vshrink ep1
vshrink_back 9ni
vshrink_from d2h
ashriveled 8bh
mshroud erc
vshroud cqt
lshrubbery df9
gshrubbery c2j
ashrubby
wshrug 73e
vshrug djf
vshuffle du8
vshuffle ehm
nshuffling 4bk
vshun d2u
nshunt dlx
vshunt ehq
ashut abt
vshut_up
mshutter emj
mshutter 9hu
vshutter cw7
mshuttle e8t
vshuttle eks
nshy 7g4
vshy
ashy,unsure
rshyly,timidly
nsi,silicon 6lx
wsiamese e2l
psiberian mi
asiberian
wsibilant dvr
asibilant
rsic
psicilian 74g
asicilian
gsick
vsicken 9a3
msickle d2l
vside e0k
aside 4kc
msideboard ese
rsidelong
asidelong 5cb
asideways 30x
rsidewise
msiding 1ea
vsidle
vsidle
nsiege cc1
msieve 7bi
vsift ell
wsigh enf
vsigh cb2
nsight d1l
wsight
asighted c3
msights d5e
nsightseeing a3j
asigmoid
wsign el4
vsign,subscribe dvb
asign
vsign_up 822
wsignal,signaling
asignal 5hj
wsignature c0r
nsignature 7hj
asigned
psigner
nsignificance 6d3
asignificant 3ky 7t5 34b 215
asignificant,substantial a6c
rsignificantly
rsignificantly
vsignify c94
wsigning
wsignpost
nsilence etl
nsilence
asilenced
asilent,still 1hq
lsilhouette aov
vsilhouette
vsilhouette ema
nsilicate e41
asiliceous
nsilicone ekd 8ma
msilk ck1
asilklike,silky bxm
bsilkworm bag
msill eok
psilly b0x
asilly,wacky 734
msilo coa
nsilt edo
vsilt azj
nsilver e4f erv
nsilver 6ib
nsilver 6ed
vsilver 38y
asilver 3t5
asilver,silvery bxz
asilvery
asimilar e4q duf 9xm 1j5
wsimile
vsimmer c9c
nsimmering a0z
tsimple e3e
asimple
asimplex
nsimplicity
nsimplicity
wsimplification em9
vsimplify es9
asimplistic 6
nsimulation eqg
rsimultaneously
nsin,sinfulness bu6
vsin cbs
asincere 5vm 6p2
rsincerely
ntruthfulness 5vn
nsincerity 1
nsincerity 3dl
asinewy
asinful,ungodly
asinging 3vy
nsingle 8kr
vsingle ciw
vsingle_out eeb
nsingles d2h
rsingly
wsingsong 8gf
vsingsong b5r
wsingular euq
asingular 5eo
nsingularity,uniqueness 754
rsingularly
asinister 7uy
msink b68
nsinking 9cn
psinner e8e
asinuous 9ky
nsinus dpj
asinusoidal 9l0
asiouan
vsip 8kp
psir eew
nsirloin d3j
psister duw
vsit_back 16h
vsit_back 4ad
vsit_down eun
vwake
vsit_up 1
vsit_up euq
vsite 6sm
nsitting efj
nsitting efk
nsix emm
asix
nsixteen emp
asixteen
asixteenth
nsixth ew7
asixth
nsixties 9ez
nsixty emv
asixty
asizable clo
vsize dfv
asize
asized 1
asizzling 5uf
mskate ed3
vskate arl
nskating ekt
vskedaddle c2w
nskeet 7dd
askeletal
askeptical
askeptical
wsketch ewv
vsketch ep2
asketchy 5ik
mskewer c65
vskewer 5mz
mski er9
vski epf
vslide arz
vskid 1
mskiff cyq
nskiing el9
nskill evm
askilled ep7 eih a7y 9au
rskillfully
nskim
vskim as7
vskim d2s
askim,skimmed
vskim_off dxw
nskimming etb
askinned
nskip 4gw
vskirmish dcp
pskirmisher cqu
mskirt ex0
mskirt c5z
vskirt 77p
nskit el8
nskull dt8
mskullcap bk4
vskunk cts
nsky e8p
mwindow ex7
mskylight 1
mskyscraper ex8
mslab dri
aslack
vslacken,slow_down 8bu
vslacken ev7
mslacks c2k
gslain 9i2
aslain 9i2
aslanderous 6ad
wslang e0i
vslang es7
nstandpoint,viewpoint erv
nslant 1
nslant 6sa
vslant cuw
vslant,weight co5
aslanted,slanting,sloping
rslantwise
nslap d2g
vslap cwz
wslapstick anf
aslapstick 5u6
vslash d84
aslashed 2n1
aslashed 9my
aslashing 8fv
mslat cej
mtablet q
mslate 1
vslate 97l
nslaughter ch3
nslaughter 9eq
vslave 7n8
aslavic
msled,sleigh e9h
vsled,sleigh co9
vsleek,slick 28e
asleek 6h0
nsleep,slumber eyi
psleeper
rsleepily
nsleeping 3
asleeping
asleepy dil
nsleet c3f
vsleet
msleeve eyk
asleeveless
aslender,slim 4oi
aslender 3id
nslice e55
nslice 8m4
vslice,slit d8y
vslice cmt
vslice d90
vslice dej
nslicing 8kh
nslick 292
mslide eyw
vslide eru
asliding
vslight bys
rslightly,somewhat
vslim ey6
nslime
vslime cr5
aslimy
mslingshot d57
nslip cgg
nslip cgi
vslip
vslip 5de
vslip_away,sneak_off ezw
nslippage
mslipper ezc
aslippery f 9
aslipping 1
mslit ezf
vslit d9o
wslogan e2f
wsloganeering 2jo
msloop d1p
nslop 9ro
vslop,spill epn
vslop,splash 2c7
vslope 7qb
asloping
asloppy
wslot
mslot c
vslot cd3
nsloth 65q
aslovenly
aslow 4qg
rslow,slowly
rslower
nslowness 9cc
nslowness
nsludge 24x
vslug d61
asluggish 7
rsluggishly
msluice eb5
vsluice 1lv
vsluice c3o
asluicing
lslum cc1
vslump 8ln
wslur ett
aslurred
vsmack d6c
nsmall
rsmall
asmaller 4id
asmallish 4ie
nsmallness b3i
nsmallpox eqc
nsmart er1
asmart dho brr
rsmash
asmashed,soaked 8kz
vsmell er3
nsmelling ewn
asmelling 37i
asmiling b8x
rsmilingly
vsmirk cyh
asmitten,stricken,struck eh1
nsmoke ehk
asmoked 23b
psmoker eai
nsmoking c67
asmoking
asmoky cnk 1
vsmolder bwa
rsmolderingly
nsmooth etj
asmooth 6s8 7cl
vsmooth_over ewz
rsmoothly
vsmother,surround dl2
vsmother,suffocate bxt
asmothered,strangled 5hb
asmothering,suffocating c6h
asmug abf
vsmuggle 7w3 5qh
nsnack c74
vsnack crn
vsnag 65b
bsnail 6xy
vsnail ctq
vsnake awx
nsnap f21
vsnap,snarl eiw
tsnapdragon e0b
asnappy
nsnare ahl
vsnare,trap ew0
wsnarl ewe
wsnarl 7dm
asnarled
vsnatch dsi
vsneak f12
wsneer dl9
vsneer ewc
vsneer czk
nsneezing ezg cwd
vsnicker btm
vsniff 1b
msnip czr
bsnipe 9sr
vsnipe e4h
psniper 483
asnobbish 227
vsnore ckg
nsnoring c7f
vsnort cpn
vsnort cki
bsnout 3dq
nsnow edp
vsnow
vsnuff 1o
asnuff
msnug d80
asnug 1ye
asnuggled b00
rsnugly
rsnugly
wsyllable
wso 1
rso
aso-so 34z
nsoak,soaking
vsoak 9q9
msoap b31
vsoap d27
asoaring 680
vsober f0l
asober
vsober_up cz2
asobering it
nsobriety
nsoccer 7bz
nsociality
nsociability 1
gsociable,social d6f
asociable aa2
rsociably
asocial,societal
nsocialism agb
asocialist,socialistic
nsocialization f3o
asocialized
rsocially
asocioeconomic
asociological
psociologist dz5
nsociology esr
msock 624
vsock d9d
nsocket
nsod,turf
nsoda edv
asodden
nsodium edz
asoft a5t 2zu 8sb
asoft
rsoft
vsoften f1g
asoftened
nsoftening
asoftening 6
nsoftness f0m
wsoftware
nstay f4b
nsojourn 1
tsolanaceae
asolar
asold
nsolder e9q
vsolder d2b
nsoldering abo
vsoldier 66q
msole ceq
vsole a96
asoled
nsolemnity
rsolemnly
asolicitous aml
nsolicitude aqp
nsolid
asolid 6s6
nsolidarity
nsolidification
asolidified
rsolidly
rsolidly
nsolitary cic
asolitary
nsolitude cg2
wsolmization ey1
nsolo f0i
vsolo dah
asolo
psoloist aw3
asoluble
nsolute
nsolution ewi
asolved
asolvent
nsolving 9c8
asome dyu cfw je
rsomeday
rsomehow
rsomehow
rsomeplace,somewhere
rsometime
rsometimes
lsomewhere
asomnolent dp5
msonar dhm
wsonata b69
bsongbird div
psongwriter apv
wsonnet dbj
vsonnet eyj
msonogram ay4
asonorous
psooner efb
nsoot bqt
vsoot dp7
vsoothe ecg
asoothing aut
rsoothingly
asophisticated 5gx
psophomore 77v
asoprano,treble 6ap
psorcerer
nsorcery 55m
asordid 91x
nsore cku
asore,tender 31i
rsorely
tsorghum bio
gsorority b25
asorrel
nsorrow cja
asorrowful e3s 3tr 4ik 3tt
asorry
vsort epb
nsorting
psotho d95
asotho
rsoughingly
asought
rsoulfully
vsound dye
asound
nsounding 9go
rsoundly
asoundproof 5vu
msoundtrack f0z
vsoup 8qx
nsour b0w
vsour f5f
vsour f45
asour 4ey
vsource c38
nsourdough
asoured
rsourly
asouth
rsouth
asouthbound,southward 2
nsoutheast,southeastward 987
rsoutheast
asoutheast 5
asoutheastern 6
rsoutheastward
asoutheastward 8
nsoutherly cbm
rsoutherly,southward
asoutherly b
asouthern anb
wsouthernism e9s
asouthernmost e
nsouthward 98j
nsouthwest,southwestward 98k
rsouthwest
asouthwest i
wsouthwestern 8dq
asouthwestern k
rsouthwestward
asouthwestward m
asovereign,supreme 8yd
nsovereignty pp
gsoviet a9b
asoviet
gsoviets dk5
bsow 2ny
vsow eiy
lspa 2kr
vspace ej0
mspacecraft eil xv
nspacing f2c
aspacious cx4
nspaciousness bah
mspade eyb
mspade gw dht
vspade c2g
tspadix ci1
nspaghetti 2y1
nspan b5o
vspan
bspaniel cqr
wspanish 7am
aspanish
nspanking a1o
mspare f1h
vspare f4h
vspare 85e
vspare
aspare,trim 4xs
bsparidae
rsparingly
nvitality
nspark,sparkle 1 82e
vsparkle jg
vsparkle f7f
nsparkling f35
asparkling
bsparrow dlw
asparse 92n
rsparsely
pspartan dp2
pspastic
aspastic
tspathe cgm
aspatial
rspatially
nspatter,splatter,sputtering dd0
nspatter,splashing co2
vspatter,splash 95t
mspatula bf0
bspawn 8md
vspeak_for f7w
wspeaking f3a
aspeaking
vspear 5z5
vspearhead buq
wspecial 3f5
aspecial 81v
nspecialization f7b
nspecialization byi
vspecialize 9ka
vspecialize c72
aspecialized
rspecially
gspecies
aspecific 30b 30a
rspecifically
wspecification bj9
nspecificity
aspecified 48s
nspecimen a9w
nspecimen
aspecious 7zc
wspectacle gd
mspectacle di9
wspectacular ark
aspectacular 8x0
rspectacularly
aspectral
mspectrometer dlv
nspectroscopy e9c
nspectrum dvu
aspecular
aspeculative
aspeculative
rspeculatively
aspeedy 7xs
vspell 1px
vspell cpc
vspell
vspell_out u
aspellbinding doc
wspelling eem
aspent
nsperm 8nn
msphere f9r
aspherical
nsphincter f9f
aspicate
nspice 2ce
vspice f7q
aspicy
bspider dz8
nspike coi
mspike eqz
aspiked 2kx
aspikelike 2ky
tspinach ej8
nspinal e8t
aspinal
nspinel eoj
aspineless
nspinning bty dw4
aspiny
nspiral dz2
rspirally
vspirit 8hj
aspirited 9vo 8q9 2uh 1xg 1gj
wspiritual f8l dgt
rspiritually
bspirochete eyi eyj
vspit cvc
vspit_out cvd
vspit_out cy0
aspiteful,vindictive 4je
nsplash df7
vsplash 97z
vsplash 38y
asplashed 955
nspleen e6u
tspleenwort 7w5
vsplice d94
msplicing f5o
nsplinter bh6
vsplinter 944
vsplinter bif
nsplinters dgc
asplintery
nsplit 7nv
asplit 947
nspoil
vspoil fa6
aspoiled
mspoke f5v
aspoken 85k 3ee
pspokesman 1j0
nsponge f7z
vsponge cbx
vsponge_off cbz
aspongy 7q
vsponsor enb
nsponsorship f5i
nspontaneity 3u8
aspontaneous 5j7 5o5
rspontaneously
mspool f67
vspool f1h
mspoon ckv ee4
vspoon eck
nspoonful
asporadic 5lj 5h2 5gb
tsporangium
nsport f3d
asporting 82v
asporting
psportsman f0g
vspot,spy 9jl
nspotlight 29m
nspots f9c
aspotted 30x
vspout et7
vsprain cbv
vsprawl a6i dc9
vsprawl,straggle 9g8
nsprawling 2in
nspray 5q9
vspray 99d
nspraying 99f
vspread_out egw
nspree 5v2
asprightly 1r
nspring,springtime do4
vspring,take_form,take_shape
mspringboard fc7
nsprinkle 91b
nsprinkling
tspruce dhq
vspruce dev
nsprue eo8
wspur,urging eur
vspur 8kk
tspurge cu4
msputnik 12y
vsputter dgx
vsputter fac
pspy 3gt
vspy 43w
gsquad eqk
gsquadron eql
gsquadron eqm
vsquall 6ae
nsquare 1rw 35u
vsquare,square_up fak
vsquare a56
asquare
rsquare,squarely
asquared 2
rsquarely
asquashed
nsquat,squatting csi
vsquat fcb
asquat
asquat 4qe
nsquatting ewx
vsquawk a5y
nsqueak dhp
nsqueal dhq
vsqueal d0m
nsqueeze,squeezing ax6
vsqueeze_out c1w
vsqueeze_out 8uc
vsqueeze_out 86l
vsquint db0
psquire dsm
psquire 57c
vsquirm,twist,worm,wriggle,writhe
bsquirrel 41b
vsquirt 9dw
astabbing 6qb
nstability
nstabilization fe1
vstabilize fbd
astabilized
astabilizing 6lt
mstable fdk
vstable bp9
astable 4
astable 7m
astaccato fbf
gstack 6nu
vstack 4v6
astacked
gstaff e0o
bstag 9um
vstag
vstage f6m
astaged
astaggering,stupefying 62g
astagnant
nstagnation 6t2
nstain fbz
astained
nstaining 8w5
nstaining fcq
mstair f8y
mstairwell eou
wstake
mstake dqt
vstake fc4
vstale cz6
astale 1za
vstalk eh2
astalked
mstall cnj
vstall 9u8
vstall cmg
vstall 9t0
tstamen
astaminate 4nl
vstammer evy
gstamp ezw
wstamp ffg
wtoken ffh
wstamp 1
vstamp,stomp ehf
vstamp_out f7i
nstampede ffb
vstampede
nstance 2lj
vstand_back
vstand_back 23g
vstand_by fbl
vstand_by ehg
vstand_guard 6wg
vstand_out e7c
astandard 1r2
astandard
astandardized 2
mstandby ff4
astanding 8id
astanding 57g
mstaple f8z
vstaple eeg
astaple 8hg
nstar
vstar dcs
mstarboard dnv
vstarch fd7
astarchy
nstardom ffs
bstarfish eef
astaring 3k5
rstark
astark
nstarlight ds7
astarlike
astarred
astarry 7j 2
vstart_up
mstarter 8mk
nstarting fbp
astarting
astarting 3kd
vstartle 7s7
astartled
astartling
nstartup feh
nstarvation 6bw
nstarvation,starving fgh
vstarve ffc
vstarve 9kw
astarved,starving
nstate
astated 8bg
pstatesman c4a
astatesmanlike
nstatesmanship 7nn
nstatic fga
astationary
wstationery f74
nstations d93 enk
astatistical
rstatistically
pstatistician 4k2
nstatistics epe
mstatue bz6
nstature 8ih
wstatute f4x
astatutory
astaunch
vstay,stay_put,stick
vstay_at 446
mstays cpj
asteadied
rsteadily
psteady,sweetheart dd3
vsteady ffv
asteady 4
rsteady
nstealth b01
rstealthily
nvapor 4lz
nsteam 1
vsteam f9u
vsteam 8qg
msteamboat dj4
asteamed ans
rsteaming
asteaming
msteamship c0l
nsteel emx
nsteep 9yw
asteep cyi
rsteeply
wsteer,tip ajb
vsteer f23
mstein ejx
wstem fh1
vstem 3iy
astemless
astemmed
mstencil fhf
vstencil c1m
vstep fae
vstep,tread faf
vstep_on,tread_on 1
vstep_out 9tg
vstep_up dvf
pstepmother a54
nsteppe 7wf
astepwise 74g
mstereo eyo e0w
astereo,stereophonic
nstereotype dqm
astereotyped
vsterilize bic
mstern dqd
astern
astern 9vb
mstethoscope duh
nstew euq
vstew
psteward f2k
nstewing f2d
tstick csi
mstick fcx
vstick_in f4p
vstick_to 6vy
asticky
pstiff f1q
astiff
astiff
astiff 7p2
rstiff
vstiffen fhh
nstiffening ems
rstiffly
nstiffness
nstiffness
mstill bfp
rstill
mstilt 7ez
astimulant
astimulating 8gs 1al 1f7
nstimulation e5a
nsting,stinging f95
vsting bwe
vsting cln
tstinkhorn ex6
nstir b6j
vstir f8u
nstirring f2p
mstirrup fdm
mstitch aee
astochastic 23t
nstock c5i
vstock fcu
mstockade c0x
mstocking 6hs
nstocking 85f
mstocks fj1
astocky
pstoic 8fw
pstoic fen
astoic,stoical
nstoicism
nstoicism ezt
mstole 5hr
rstolidly
astoloniferous
vstomach 9n7
mstone fjd
vstone cg0
astone
rstonily
mstool eo3
nstoop f3e
astooped
nstop fk3
nstop ft
astopped 3r9
vstopper aoq
mstopping cte
nstops dy5
nstorage 6mo
astoried 79x
bstork dxj
nstorm,tempest b7l
vstorm bxk
astormy d0h
astormy
wstoryline 2wf
pstoryteller 9oy
nstout etb
astout 1q1
astout 880
rstoutly
mstove fdv
vstow cgf
nstrabismus fjn
vstraddle
vstraddle b50
vstrafe dzy
vstraggle 9r8
pstraggler 6cz
pstraight
astraight atv
astraight
astraight
rstraight
mstraightaway ddg
vstraighten fjm
vstraighten_out erm
vstraighten_out dbj
astraightforward
astraightforward
nstrain ffo
vstrain ec4
astrained
nstraining d0b
astraining
astrait 44h
astraitlaced 2hx
nstrand 7ek
mstrand 42s
astranded
astrange egc abv 2aq 2ap
astrange
vstrangle,throttle chk
nstrangulation d3y
vstrap dq2
nstratagem e6e
astrategic
astrategic 6a8
rstrategically
vstratify atn
vstratify eq0
nstraw dv3 fj4
vstraw e54
astraw
nstrawberry ddl
bstray f42
gstreak 3ew
nstreak exu
nstreak age
vstreak
astreaked 3ak
vstream 97o
vstream 8e6
nstreaming
astreaming
astreamlined 8zn
mstreetcar ewv eo9
mstreetlight cjd
nstrengthening f6m
astrenuous 8sz
rstrenuously
wstress 979
astressed
nstretch fhi
vstretch
astretch 51e
vstretch_out fl1
vstretch_out 57l
astretched 7zh
astretched 8fx
nstretching 9jg
vstrew d4s
nstriation 74q
astrict 5to
rstrictly
nstride,tread fh5
vstride eov
nstrife
nstrife dqi
nstrike 2i0
nstrike eou
vstrike_out 3up
vstrike_up e0b
rstrikingly
mstring,twine cvl
vstring er9
vstring f94
gstrings fht
astringy,wiry 5ce
nstrip
mstrip exh
mstripe f5r
vstripe fkg
astriped 3br
wstripes duj
astripped 4i3
nstroke f59
vstroke e2h
nstroll d2x
vstroll epi
bstromateidae
astrong djy 6vo 11e 5sn 1yd 4m
rstrongly
nstrontium exe
vstrop zy
astructural
astructural
rstructurally
vstructure ata
astructured
vstruggle cmg
astruggling
vstrum
astrung
nstrychnine 421 ev4
nstub
nstubbornness
nstubbornness 9uq
vstucco f6l
astuck
astudded f6m
astudied
mstudio dj7
astudious c84
rstudiously
nstudy,survey enm
wstudying 267
mstuff
vstuff,thrust 90g
astuffed 7nx
nstuffing exg
astuffy avg
vstumble eqf
vstumble,trip
tstump
vstump er4
vstun adx
vstun dtv
vstunt dqs
nstunting 814
astupefied
astupid 978
rstupidly
nstupor bet
vstyle dr3
astylish bvi
pstylist e99
astylistic
astylized e9h
mstylus fiz
asuave 221
asuave 9q8
vsub,substitute e2o
nsub-interval
asubarctic
asubatomic
gsubclass
asubclavian
asubconscious
rsubconsciously
nsubcontinent ayf
asubcutaneous
vsubdivide fnp
lsubdivision dwu
nsubdivision fn7
asubdued 1tj
gsubfamily
nsubfigure
gsubgenus
gsubgroup
asubhuman
msubject
vsubject
asubject
asubjective 399 2sj
psubjectivist 92p
vsublime fo3
asublime 7f5
asubliterary
msubmarine c8i
asubmarine,undersea
asubmerged,underwater
asubmissive
vsubmit f69
nsubmucosa elb
psubnormal
asubnormal fo1
gsuborder
psubordinate,subsidiary fi3
vsubordinate 9eh
asubordinate e7r e7p
vsubpoena a33
vsubscribe dfa
vsubscribe f21
nsubscription evl
wsubscription fq0
msubsection dii
asubsequent fie 5hk
asubservient
vsubside 942
vsubsidize
asubsidized
nsubsidy 7bg
vsubsist
nsubsistence bey
nsurvival fd2
nsubsistence 1
nsubsoil f9l
gsubspace
gsubspecies
nsubstance
asubstantive 8s4
nsubstitute arc
vsubstitute fnt
asubstitute 1ak
nsubstituting f81
nsubstrate
asubsurface dje 11 10
gsubsystem
wsubterfuge d7k
asubterranean 3
asubtle
wsubtlety b4b
nsubtlety
rsubtly
asubtropical
lsubtropics
lsuburb d26
asuburban
asuburbanized
asucceeding b3w 8wa 806 805
asuccessful 82b 6ea
rsuccessfully
rsuccessively
psuccessor ew4
nsuccessor n
rsuccinctly
asucculent 5qt
rsuch
asuch 4dw
nsuck,sucking b1y
vsuck 9g4
vsuck eru
vsuck_in dh3
vsuck_in
vsuck_in c6f
nsuction 2t0
vsuction
psudanese f5o
asudden fon
rsuddenly
nsuede exv
nsuet ckp
vsuffer 8n1
nsuffering,woe 4lc
asuffering
nsufficiency f6h
asufficient 8x5
rsufficiently
wsuffix f6s 8yy
vsuffix f6r
nsuffrage fld
psuffragist fdq
vsuffuse 6q4
nsugar 6sd
vsugar fp9
asuggestive
nsuicide dag
msuit d0g
asuitable,suited 87t
msuitcase dz1
wsuite dy1
gsuite eau
psuitor do1
nsulcus
nsulfate,sulphate f24
vsulfate bva
nsulfide,sulphide fig
nsulfur,sulphur
vsulfur,sulphur 9vp
asulfuric
rsulkily
msulky f35 euj
asulky
psultan ci9
lsultanate at9
asultry
asultry 6qd
nsum,total fpa
vsum fep
tsumac dxk
psumerian e1o
asumerian
asummary
wsummation 3sd
nsummer e48
vsummer 6v0
vsummit eem
vsummon,summons cic
wsummons 5za
nsun,sunlight,sunshine e51
vsun dss
vsunburn frl
nsunday fc6
msundial bqp
nsundown,sunset e42
tsunflower erb
gsung 9aa
asunken 6v6
psunni cix
nsunray 2c1
asunrise 485
asunset 3yk
asunstruck
asuper bd2
rsuperbly,wonderfully,wondrously
asuperficial elk 7jj 57k
rsuperficially
asuperfluous,wasted
asuperhuman 7hd 704
psuperintendent d49
asuperior fjr dwh d45 cwp cfj byt 8ry 7cx 3sf 2w9 14c
nsuperiority fba
nsuperiority ef9
wsuperlative be5
msupermarket 7bz
asupernatant
asupernatural 7lu 94i 53t 4nu 4s0
gsuperorder
asupersonic
nsuperstition f9w
asuperstitious 5yw
vsupervise fe2
asupervised
nsupervision fl1
asupine
nsupper cz6
nsupplement fpj
nsuppleness
vsupplicate dot
nsupport fph
asupported 3w
nsupporting fpj
asupporting
asupportive fn9 1
vsuppose dlb
asupposed 42a
asupposed 6i0
rsupposedly
asuppressed
asupreme
rsupremely
asure b10
asure cei
nsurety c6i
nsurf 1tn
vsurf,surfboard bpe
asurface fs0
msurfboard fu0
vsurfeit f97
nsurge fsn
vsurge 6b4
psurgeon 9mh
asurgical
rsurgically
asurging ac
asurly
vsurmise abh
vsurmise,suspect dlx
asurmounted
asurpassing 1d
nsurprise exm
nsurprise fpg
asurprised exp 6h 3yy el
asurprising exo el
rsurprisingly
wsurrender,yielding 20s
vsurrender
vsurrender
rsurreptitiously
asurrounded 92y
asurrounding bs8
nsurroundings eii
nsurveillance eut
vsurvey eul
vsurvey cir
nsurveying 4x9
psurveyor 91m
asurviving 8ow
psurvivor dyq
psurvivor
bsurvivor fdo
asusceptible 1bx 63 2z9
nsushi cvn
psuspect
asuspect,suspicious 2jq
asuspected
asuspended
nsuspense elt
nsuspense 9vx
asuspicious
rsuspiciously
asustained b4r
nsuture est
vsuture 1gj
vswab 4lh
gswad crt
vswagger ey2
wswahili f5y
nswallow
vswallow ds2
vswallow_up dzh
pswami
nswamp
vswamp 882
bswan e9c
gswarm aq1
gswarm
vswarm coh
nswash 1vf
nsway e8m
vsway,swing
vswear_off c88
vsweat dgo
msweater d4s
nsweating
msweatshirt 2
wswedish ahy
aswedish
vsweep
vsweep
vsweep_away ckh
vsweep_away f8z
vsweep_up 62t
vsweep_up fqi
nsweeping dvs
asweeping cyf
asweet
rsweet,sweetly
asweetened
psweetheart
asweetheart 2w9
asweetish 5
nsweetness 8am
nswell 1w4
nswell
vswell frm
vswell fkw
aswelled 2rx
asweltering 6uv
aswept
nswerve 9q3
rswiftly
vswim fpk
pswimmer flf
aswimming
mswimsuit d5o
nswing fk9
mswing frk e2u
nswing df6
nswing,swinging fru
vswing fmx
vswing_around,turn_around dpu
aswinging,swingy 1yu
vswipe e2y
vswirl,twirl,whirl 2b7
vswish e1g
pswiss czi
aswiss
vswitch b17
vswitch ebi
vswitch_off,turn_off 89x
vswitch_on,turn_on 89y
mswitchboard caq
nswitching fvt
vswoop cfw
nsyllogism exh
asymbolic
asymbolic
rsymbolically
wsymbolism fy7
nsymbolism ftd
psymbolist eil
nsymbolizing ftg
asymmetric,symmetrical dn1 68e 2kb
rsymmetrically
asympathetic
asympathetic
rsympathetically
vsympathize evo
vsympathize
nsympathy etd
asymphonic
wsymphony so
gsymphony 40p
gsymposium be5
wsymptom
asymptomatic c87
msynagogue fxu
vsynchronize fiy
asynchronized
asynchronous bfh 1
nsynchrony
asyncopated 1zy
gsyndicate ege
vsyndicate
nsyndrome bjm
nsynergism
asynergistic
wsynonym fxy
asynonymous
asynovial
asyntactic
rsyntactically
nsyntax
gsyntax
nsynthesis
nsynthesis eym
vsynthesize bot
nsynthetic fp6
rsynthetically
nsyphilis fod
asyrian
tsyringa dga
msyringe eb6
vsyringe 17u
asyrupy 2h
gsystem
asystematic
vsystematize f3l
asystemic
nsystole dvh
gtable elb
mtablecloth 9iy
mtabletop e7f
atabular
vtabulate frn
wtabulation fr3
vtack ey8
vtack df7
ptackle 5ip
vtackle bec
ntactic fmp
atactical
rtactically
ntactics foo
atactile,tactual
atactless
rtactually
btadpole cg1
ntaffy d1p
wtag 55m
vtag e5e
vtag e2g
ptai f45
atai
btail
ntail cet
ptailback fob e59
atailed
mtailgate 7w4
atailless
ptailor bup
vtailor fsu
atailored
mtails eep
vtake_apart fyx
vtake_care fz3
vtake_care fkn
vtake_charge,take_hold cly
vtake_in cbh
vtake_notice 4b3
vtake_on fz3
vtake_on,take_over
vtake_out
vtake_pains czd
vtake_to
vtake_turns fzd
vtake_up 9aj
ntakeoff g0l
ntaking fyr
ntalc fek
vtalc e2s
ptalent fm4
gtaliban
atalismanic 76
vtalk_into bvi
atalkative
ntall
atall 5ts
ntallow dig fyd
vtame fyb
atame
atamed 9rv
ptamil 9nu
atamil
ntan d0w
vtan c47
atan
ntang
ntangent
atangential 664
atangible
atangible big
rtangibly
ntangle
ntangle drg
atangled 6ay 96j z7 54k
atangled,tortuous bmf
ntango e77
mtank fc9 f3n
vtank dbw
mtanker ckk
ntannin frs
ntanning
atantalizing 680
atantalizing 681
rtantalizingly
vtap ebg
mtape btw
vtape fgr
ataped
vtaper eha
ntapering 5ek
ntapestry bmr
atapped
ntapping g1j
ttaproot 70d
wtaps
ntar dty
vtar elf
wtarget
ltarget dph
vtax 5ob
vtariff 1
vtarnish g0u
atart
rtartly
vtask fk0
atasmanian
mtassel fl0
vtaste
atasteful
atasteless dnw
rtastelessly
ntasting b2s
atasty s3 4bc fqt
vtat fuq
atattered
ntaunt 2x1
ataut
ataut
atawny
ataxable 2m8
mtaxi f4u
vtaxi fv6
ataxonomic
gtaxonomy 77o
ptaxpayer
ataxpaying
mteacart 7gx
nteaching fj0
vteam,team_up 802
pteamster fvb
ntear 9nt
vtear_away f3l
atearful 5v
rtearfully
ntearing,watering
ptease
nteasing fym
ateasing 3g7
mtechnical 3k1 fdz
atechnical
atechnical
rtechnically
rtechnically
ptechnician fvp
ntechnique fup
atechnological 1qd
atechnological
rtechnologically
rtediously
ltee ch8
vtee feq
ateeming fz4
ateen,teenage
nteens fmu
nteeth b8f
mtelegraph fk5
ptelegrapher
atelegraphic
wtelegraphy cti
wtelepathy
vtelescope awo
atelescopic
vtelevise d5k
wtelevision,tv ctn
vtell_on fy2
vtell_on fjs
wtelling 2jy
ntemper f0p
ntemper fgz
atemperamental
atemperate
atempered
mtemple g3m
ntempo fyn
wtemporal fp0
atemporal
rtemporarily
ptemporary fwn
atemporary fry 98h 6rv 6e7 1f4 3
vtempt frt
nten fuu
aten
ptenant
vtenant dke
ntendency fob
vtender
atender 1kr
atender
ltenderloin dfx
rtenderly
ntenderness 9dl
ntendon f0c
atenebrous aq0
mtenement g47
rtenfold
ntennis fsy eis
wtenor
ntenor e4k
atenor 79l
atense 2a 68d 29l 4l5 jr 2wt
rtensely
atensile
ntension 4lb
ntension g4p
ntentacle 8d4
rtentatively
ntenth amw
atenth
rtenuously
vtenure fmw
wterm g4h
vterm e7s
mterminal fzo
rterminally
wterminology g4l
btermite f3s
nterms fb2
mterrace g4w
vterrace fk4
lterrain ed8
aterrestrial
aterrestrial
bterrier do5
aterrific 6gg
aterrifying ff8
pterritorial ckt
aterritorial
nterritory 58t
nterrorism bz9
pterrorist
aterse bnb
rtersely
ntest 90y
ntest 57u
vtest,try_out g1z
ntestament b2o
atested,tried 30t
atested ah7
ntesticle,testis g55 fon
wtestimonial fxq
wtestimonial,tribute
wtestimony fl9
ntesting 91f
ntesting f5q
ntestosterone cmh
ntetanus dkx
vtether fl7
pteton asr
ateutonic
atextile
atextual
atextured 232
nth,thursday 881
nthalamus
tthallus
nthankfulness 7qq
wthanks
nthanks g09
nthanksgiving cat
nthatch eam
nthaw db1
mtheater,theatre g63
wtheater d8b
wtheatrical bok
atheatrical
atheatrical
rtheatrically
atheistic
athematic
ntheme g3m
vtheme flk
nthen
rthen
rthen
athen 3wz
rthence,therefrom
ptheologian 93d
atheological
ntheology fw3
ntheology fyg
wtheorem eot
atheoretical g30 70p x9
rtheoretically
rtheoretically
ptheorist 9kk
atherapeutic
lthere
rthere
rthereafter
rthereby
rtherefor
rtherefrom
rtherein
rthereof
rthereon
rthereto
rtheretofore
rtherewith
nthermal dc2
athermal
rthermally
athermionic
mthermocouple 2xg
athermodynamic
rthermodynamically
nthermodynamics eok
athermometric
nthermometry 59w
athermoplastic
athermosetting
mthermostat f0z
vthermostat cd8
btheropod a9x
wthesis epo
athick 2vl
rthick
vthicken g5i
vthicken g6u
athickened 4
nthickening g5o
athickening 6j0
rthickly
rthickly
nthickness den
athickspread b82
athieving a6p
nthimble
vthin g74
athin 7nj 8rk 72m 41r
rthin
nthing g4c
nthings fwz
nthink ame
vthink_about biv
vthink_out e6o
pthinker 9lz
rthinly
nthinner
nthinness df2
nthinness
nthiocyanate fir
nthiouracil fz2
nthird g4d
nthird g8s
rthird
athird
nthirst g8o
nthirst ahr
vthirst fyv
athirsty 9sr
nthirteen fzk
athirteen
athirteenth
nthirties fse
athirtieth
nthirty fzp
athirty
tthistle 4p5
athistlelike
rthither
mthong g3r
nthorax
nthorium fjf
nthorn dmh
athorny adg
athorough cto
pthoroughbred g4k
athoroughbred
nthoroughness
rthough
athoughtful 37p
athoughtful 3ce da2 ang
athoughtful 1p7
rthoughtfully
rthoughtfully
athoughtless
athoughtless 6va
athousand
nthousandth g9r
athousandth
vthrash,thresh 6ar
mthread dio
vthread
athreaded
mthreads g3b
vthreaten fjs
athreatened
athree-dimensional 4w8
rthreefold
athreefold 4w7
nthreshing g5p
nthreshold e4u
rthrice
tthrift 4uj
athrifty
vthrill
vthrill fox
wthriller fhe
vthrive g93
vthrob g0a
athrobbing 2bx
nthrombin b9q
athrombosed 4hp
nthrombus c75
mthrone ex7
vthrone 2lv
athronged b4i
rthrough
rthrough
rthroughout
nthrow clj
vthrow_in biq
athrown 9zm
nthrush
nthrust dsr
nthud,thumping gai
vthud,thump eew
vthud d78
athudding
nthumb 8sk
vthumb e0k
nthunder ef7
vthunder
athundering 4o1
athundering 6z5
nthus fcg
rthus
mthwart dj6
tthymus fhf
nthyroglobulin foi
nthyroid ftz
athyroid,thyroidal
nthyronine g1l
nthyroxine crq
wtibetan fli
atibetan
ntibia f74
ntick,ticking gb4
btick f0c
vtick efj
vtick efk
wticket fzm
atidal
ntide gba
vtide coi
ntidewater
mtidy 7ez
atidy 4th 1mj
ntie 9f3
vtie g97
vtie_in gar
vtie_up 7tr
atied dlh
atied
ptiger
btiger ct8
atight ca8
rtight
rtight
vtighten g9h
ntightening fwj
rtightly
rtightly
mtile 1eg
vtile evo
atiled bbz
ntill fvm
atilled 3o9
mtimber e9n
atimbered
atimbered
ntime fvo
vtime dpb
atimed 2o9
rtimely
atimely
atimely 4g3
mtimer cac
ntimes fvv
atimid ecw 501
ntin fmp
vtin 4r6
vtingle 6ga
ntingling c5e
atingling 9ak
ntinkle gcg
vtinkle egu
ltip eyj
ntip e51
atipped
atipsy 9wv
ntiptoe 4
vtiptoe ff9
rtiptoe
atiptoe 30u
atired e97 doq cwx 9y0 99x 6g0 2yp
rtiredly,wearily
atiring,wearing
atitanic e2f
ntitanium fn8
ntiter bve
atitillating 9b1
wtitle 7nj
atitled 4qm
ntitration fcw 5fd
ntnf fqm
ntoast e0q
vtoast des
atoasted bjs
ntoday 4nh
rtoday
ptoddler ck7
ntoddy fms
ntoe f57
atoed
rtogether
rtogether
atogether
atoiling d79
ntolerance 9kp
ntolerance fqr
atolerant
atolerant 8kc
ntoll 901
ntoll 82n
vtoll
mtollgate 8a0
btom cv7 fwa
ntomato eb6
ntomorrow ayu
ntomorrow 8cd
rtomorrow
nton g2p
atonal
wtone
ntone edy
atoned
ntongue gdg
vtongue g6j
atongued
ntonight 4oc
rtonight
ntool b6x
vtool c9w
vtool e40
mtoothbrush ddy bgx
atoothed
atoothless
atoothlike 2
mtoothpaste cei
ltop,upside dow
vtop 87l
atop
atopical
mtopmast 8m1
atopmost,uppermost 3
atopographical
ntopography dp6
atopped
atopping lg
vtopple,tumble cx3
ntopsoil fy9
mtorch g9a
vtorch d9v
ntorment g52
vtorment,torture e59
atorn 6u4
atorn a7v
ntornado dy9
vtorpedo euf
atorpid
ntorque ful
ntorrent b5b
atorrential
ntorso
ntortilla 49j
btortoise fln
vtorture dex
atorturing 4at
ntoss 8cs
ntoss 938
atotalistic
ptotalitarian g0l
atotalitarian
atotemic
vtotter 2e1
atottering
ntouch,touching ejx
vtouch_on ci0
ntouchdown bt4
atouched df2
ptough e96
atough
atough ajt
ntour 7dj
vtour 6g5
ntourism fwy
ptourist fo3
ntournament d4p
ntow 7r9
vtow a3q
mtowel edd e5x
vtowel dgc
mtoweling e5z
ntower
ptownsman fl9
atoxic 3qd
vtoy gf1
ntrace
wtrace
vtrace ffp
atraceable euh
mtracery fz3
ntrachea dhb
ntracing f1u
ntrack
vtrack dj1
vtrack e47
atracked
ntract
ntraction 2c6
mtractor fre fis
ntrade fxo
vtrade eul
wtrademark 5mh
vtrademark eo2
atrademarked
ntrading fxt
ntradition
atraditional
ptraditionalist dqa
rtraditionally
gtraffic
vtraffic 9ba
ptragedian etl
atragic 2a3
atragic
rtragically
atragicomic
ntrail o
mtrail fnp
vtrail 979
ntrailing cpw
atrained ah4 a2s
ntrait
ptraitor f0e
atraitorous
vtramp fjk
vtrample,tread fjl
ntrampling gh0
mtranquilizer g6l ejg
rtranquilly
atranscendental nv
atranscendental
vtranscribe 1wb
vtranscribe fjf
ntranscriptase bgt
wtranscription
atranscultural
vtransfer,transplant aef
vtransform gf2
atransformed cs9
mtransformer gc2
ntransfusion gfw
ntransience
ptransient fpz
atransient
mtransistor gc7
mtransit eu0
vtransition cl1
atransitional
wtransitive 6ys
atransitive
vtranslate 7u1
vtranslate gfg
wtranslation g9t
ntransmutation gg9
atransparent
atransparent 9q
ntranspiration
atranspiring
atransplantable
ntransplantation fm9
ntransport alz
mtransportation fst
vtranspose bm1
vtranspose gfs
vtranspose gft
atransuranic
rtransversely
mtrap 5q1
vtrap d9c
vtrap cjg
atrapped
ptrapper 7e1
mtrapping dmh
atraveled
atraveled,travelled
mtray 7lz
atreacherous b4i
ntreachery agh
mtreadmill gd5
ntreason dn1
ptreasurer
ntreasury 90z
gtreasury bmd
atreated g6a fzj ddn a8u
ntreble eiq
vtreble ebs
ttreetop bcv
ntrembling
nvibration g2j
ntremor 1
ntremor 9ze
vtremor 6k1
mtrench b7w
ltrend efo
ntrespass ges
mtrestle ed9
ntri-iodothyronine g9k
ntriamcinolone blw
ntriangle 4c2
atriangular fgv
atriassic
atribal
ntributary djv
atributary 23m
ntwist f4g
ntrick 1
wtrickery e0k
atricolor caj
mtricyclic fed
ntrifling axr
atrifling
atrifoliate c3p
mtrigger ge5
vtrigger
ntrigonometry fsd
wtrill gcx
vtrill f4x
ntrillion
atrillion
ntrim 51m
mtrim g2p
vtrim ets
atrimmed chy
ntrimming gi7
mtrinket g2t
ntriple a9m
vtriple a9l
vtriple e7s
atriple 569
ntriumph 9cd
vwin
vtriumph 1
atriumphant
rtriumphantly
atrivalent
atrivial
ntriviality 896
ptrojan fop
atrojan
ptroll a86 cuj
gtroop fy2
gtroop fy3
wtrophy gkx
ltropic
atropic,tropical
atropical
ntrot gf9
vtrot 7x9
ntrouble eli
atroubled 7xq 511 ch3 aeg aev 8o0 yk x7 t7
atroublesome aot
ntrough f6g
ntrout
mtrowel eur
vtrowel dfe
ntroy
vtruck df0
ntrucking 8nl
atruculent fxv
ntrue fsq
vtrue fsx
atrue 635
mtrump gbj
mtrumpet gfi
vtrumpet 9ix
ptrumpeter cc9
ttrumpets fty
atruncated 1ux
vtrundle gds
ttrunk dvd
mtrunk ese
ntrust g9u
ntrust
atrusted
ptrustee g5l
rtrustfully
atrustworthy eyb aws 3
atrustworthy 2qe
ntruth at7
ntruth g8g
atruthful
atruthful k
atrying app
ntsh d23
ntsunami dcf 2l1
mtube gg4
ttuber dvu
ntubercle 68o
ntuberculosis gb9
atuberous
atubular 7o1
ntubule
vtuck epj
atucked
gtudor a3a
atudor
ntuesday 8ns
gtuft di5
atufted
ntug 7xh
vtug f0j
ntuition 98e
ntularemia gbn
ttulip ghf
ptumbler 81z
mtumbler dig
ntumult,uproar c9p
ntundra 90q
rtunelessly
ntungsten fwh
ntuning dcg
mtunnel fwp
vtunnel czt
mturban dzp
nturbinate fi9
mturbine 9t0
nturbulence
vturf f64
bturkey ctn
wturkic fwu
aturkic
wturkish 2
aturkish
nturmoil ca6
vturn_away efd
vturn_away efe
vturn_back dzf
vturn_in e2z
vturn_in gf8
vturn_to
aturned 6tr 4jz 2pi 2jz
nturning gl7
tturnip fvs
nturnover a0t
mturnpike 8j7
mturntable ev8
nturpentine 4si
mturtle qy 1xw
vturtle 4k8
ptutor 6za
vtutor ciu
wtutorial 22a
atuxedoed cp9
mtweed eda
vtweeze 44l
ntwelfth gnd
atwelfth
ntwenties g6r
ntwenties b66
ntwentieth gnh
atwentieth
ntwenty ge4
atwenty
atwenty-fifth
atwenty-first
atwenty-five
atwenty-one
atwenty-three
rtwice
ttwig dxu
vtwig ah4
ntwilight f03
atwilled 2ko
ptwin fmz
atwinkling drf
ntwins g1w
vtwirl,whirl egj
ptwirler gb2
rtwirlingly
ntwist giq
wtwist gfk
atwisted f9j
ntwisting gjq
atwisting,winding bj2
vtwitch
vtwitch
ntwo-thirds b65
rtwofold
ntying bvm
ntype dvk
vtype fqc
vtype de3
wtypewriting,typing
ntyphoid gdw
ntyphus gdx
atypical 2vy 30b
rtypically
atypographic
ntypography d7x
wtypography
atyrannical afb
ntyrosine gez
pubermensch ge3
aubiquitous 3r1
nugliness fgy
augly ani 86s 7tv
wugric 961
wukrainian 2iv
nulcer,ulceration 6br
aulcerated
aulterior bom
nultimate
aultimate bil 9os 979 ut
aultimate 6gy
wultimatum b24
nultracentrifugation d20
multracentrifuge d20
aultramodern 5ha
aultrasonic 7c7
rultrasonically
nultraviolet f1h
aultraviolet 6vs
tumbel e7h
tumbelliferae
numbilical dqb fl2
aumbilical
mumbrella goz
aumbrella c9a
pumpire
gun fx8
aunabated 70g
aunable
aunable 7cb
aunacceptable
aunaccompanied 64w 14c
aunaccountable,unexplainable 7bc
aunaccustomed
aunadjusted
aunaffected
aunaffected
aunalterable
aunambiguous
aunambiguous,unequivocal 14v
runambiguously,unequivocally
aunanimous
runanimously
aunanswered,unrequited
aunarmed
runashamedly
aunasked
aunasterisked
aunattached
aunattainable 7em
aunattended
aunattractive 7rl
aunattractive
aunauthorized
aunavailable
aunaware 4y6
nunawareness cgo
runawares
aunbalanced
runblinkingly
aunborn
aunbranched
aunbreakable
aunbroken
aunbroken
aunbuttoned
auncanny,weird x1
auncaused
auncertain aa6
auncertain
runcertainly,unsteadily
nuncertainty
aunchangeable c61
aunchanged
aunchanged
aunchanging c35
auncharged
aunclaimed
puncle fpz
aunclear
aunclouded 3id
auncomfortable
auncomfortable
runcomfortably
auncommon 9pi 3b0
auncompromising
nunconcern 73x
aunconcerned eaf d8l ayx 7aw
aunconcerned
runconcernedly
aunconditional 1bb
runconditionally
gunconfessed
aunconquerable 72x 6xw
nunconscious 5mt
aunconscious 286 12j
runconsciously
aunconstitutional
aunconstrained 8ui
auncontrollable 6zg
runcontrollably
auncontrolled 6ia 65h 3c9 2m0
aunconventional
aunconvincing
auncooperative
vunleash aqi
vuncork 1
auncovered
auncritical
runcritically
auncultivated
vuncurl gqk
aundamaged
aundaunted 2xi
aundaunted dyn
aundecided
aundeclared
aundeniable
aundepicted
runder
aunder 652
aunder 12d
nunderachievement gk7
gunderbrush,undergrowth drp
mundercoat cmz
vundercoat 4nk
nundercurrent c5v
vvalue c0f
vunderestimate 1
vunderestimate fhv
vunderestimate 9uw
runderfoot
gunderground g5z
runderground
aunderhand
runderhand
aunderhanded
vunderlie gri
vunderline,underscore gmn
aunderlying 7hh
runderneath
aunderprivileged b2u
mundershirt e17
aunderstanding 4ed
runderstandingly
vunderstate gmz
wunderstatement gka
aunderstood fjd 71t
aunderstood 7hq
aunderway biz
munderwear e1f
gunderworld
vunderwrite d50
vunderwrite f1x
pundesirable
aundesirable
aundesired
aundeveloped dre
aundifferentiated b9z
aundigested
aundiluted cbf
aundiminished
aundisguised 4qi
aundisputed
aundisturbed
nundoing gri
aundomesticated
aundone
aundrinkable
aundue
aundue
runduly
aunearned 7ts
nuneasiness frc
auneasy 3yg
auneconomical,wasteful 7bw
auneducated 7lj 7lk
gunemployed
aunemployed atq
nunemployment
aunenthusiastic 661
aunequal
runequally
aunerring 7bl
runerringly
aunethical
auneven 6wt 3fj
auneven 6
runevenly
aunexpected
runexpectedly
aunexplained
aunexplained 7fs
aunexplored
aunfair,unjust 8z3
aunfaithful
aunfamiliar 18v
aunfashionable foh bet
vunfasten atx
aunfastened
aunfavorable gbm
aunfeeling
aunfinished
aunfit
aunfitting 7g1
aunfixed
aunforeseen h
aunforgettable 85k 5uu
aunfortunate gt1 aux aqt 87p 7m6
aunfortunate
runfortunately
aunfrosted
aunfrozen 5v4
aungrateful
aunhappy 5ok
aunhealthy 2wj 5t b91 atm 94o 7bh 7bf 2mk
aunheated cni
runhesitatingly
aunholy
aunhurried b8s aak
runhurriedly
aunicellular
aunidentified
muniform goa
vuniform g9q
auniform
auniform 7vu
auniformed cwz
nuniformity 4xa
runiformly
aunilateral
aunimaginative
aunimpaired
aunimpassioned
aunimpeachable
runimpeachably,unquestionably
aunimportant 7gw ay
aunimposing
aunimpressed 5n
aunimpressive 2
aunimproved awc 2gx
auninflected
auninhabited gvm
guninitiate
auninitiated 7dd
aunintelligent
aunintelligible 1uv
aunintended goo 50
runintentionally
auninteresting e75 4iy
auninterrupted 57
runinterruptedly
auninvited
auninvolved
gunion gqq
aunion 576
aunique,unparalleled
runiquely
aunisexual
nunison g7y
nunit
punitarian gh4
aunited g85 c87 bwj 7ha k5
aunivalent
auniversal cfy
nuniversality
vuniversalize 9ov
runiversally
guniversity
muniversity gvs
runjustly
aunkempt
aunkind bkc
lunknown
aunknown 29 1g
vuntie aw2
vunlash 1
aunlawful 71k
runlawfully
vunleash avc
aunleavened
aunlike
aunlikely 35l
aunlimited
aunlined
aunlined 1v6
aunliterary
vunload ba1
aunloaded
nunloading 8am
vunlock e3b
aunlocked 2k
aunlucky
runmanageably
aunmarried ap9
vunmask 8cp
aunmated
aunmeritorious
aunmistakable cwt
runmistakably
aunmolested
aunmoved
aunmyelinated
aunnatural
runnaturally
runnecessarily
aunnecessary,unneeded 9vk 5ed
aunnoticed 93r 7p5 4v0
aunobstructed 4mr
aunobtainable 73
runobtrusively
aunoccupied
aunofficial 14t 7dq
aunopposed
aunorthodox 5w
aunorthodox 83u 3ag
aunpaid 4u5
aunpaintable
aunpaired
aunpalatable e5k asg
aunpatriotic
aunpaved
aunperformed
aunplanned d8i df4
aunpleasant gnj 95x a7o 89q 89p 35q
runpleasantly
nunpleasantness ga3
aunplowed 9nq
aunplumbed
aunpolished
aunpopular
aunprecedented
aunpredictable
aunpremeditated a
aunprepared 7lv
aunpretentious
aunproductive 8yh 5a8
aunpromising 3k
aunprotected 9sf 5hy
aunpublished
aunpunished
aunqualified 4xj
runquestioningly
vunravel axy
aunready
aunreal akk 4ey 9q4 9ia 5ie 7pe 7pm 7pl 3zp
aunrealistic 9nc
runrealistically
nunreality
aunreasonable 7iz 2f9
runreasonably
aunreasoning 73q
aunrecognizable
aunrecognized
aunreconstructed
aunrefined
aunrelated
aunreleased 14i
aunreliable
runreservedly
aunresponsive
aunrestrained 9rb 91l
aunrestricted
aunrestricted 91v
aunripe
aunsaid 7nr
aunsatisfactory azh 9py 558 9c
aunsaturated
aunscientific
vunscramble gwf
vunscrew 6cw
vunscrew 6cx
aunscrupulous
aunsealed
aunseeing
aunseen 75p
aunsegmented 36
aunselfconscious
nunselfconsciousness 8y
aunselfish 2c0
aunsettled 7d
aunshaved ew1
aunsigned
aunskilled 8yz bsq 5za 2gt
aunsmiling
runsmilingly
aunsociable ftj
aunsold
aunsolved
aunsophisticated 5je
aunspecified
aunstable bxj 9u5 30n 2i1
aunstained
aunstained
aunsteady 716 c67 9p9 2a3 3o7 k4
aunstilted
aunstressed
aunstructured
aunstrung
aunsuccessful fes b0f 838 2mi
aunsuccessful
aunsuitable 5i
runsuitably
aunsuited
aunsung
aunsuspecting
aunsweetened
aunsympathetic
auntested,untried 7hx
aunthematic
aunthinking qf
auntidy cvv ayk axk 1zx 5yz 2mf 202 3kw
auntold 5mz
auntouched 903
auntouched aj
auntrained
auntrammeled 3p
auntreated
auntroubled dkm 96 72 3a
auntrue 9q7
aunused d0i
aunusual 56y as
vunveil f2i
aunventilated gb5
aunwanted b0r 9n 7g
aunwarranted
aunwed 3o
aunwelcome 4v
aunwilling 3af
vunwind gqb
aunwise 99k
aunwitting 54
aunwomanly
aunworthy 3s
aunwritten
vup fe9
aup gcn
aup fbi
rup,upward,upwards
aupbeat 540
wupdate gso
vupdate dyu
vupdate gv8
vupgrade apt
vupgrade g7s
vuphold bgs
mupholstery h0q
aupland 5ox
auplifted
nuplifting czm
mupper dx2
aupper mn
aupper 865
ruppermost
aupright
nuproar f5l
vuproot ay8
nupset gkx
vupset gyw
aupset 7i
mupstairs
aupstairs
rupstairs
rupstate
aupstream
rupstream
luptown ed3
aupward v
aupward fm7
nuranium gbu
aurban
aurban
aurbanized 1
purchin d8l
nurea gs7
nureter e2x
nurethra e2y
nurge g4f
nurgency 8li
nurging git
auric
aurinary
vurinate eml
nurination bi1
nurine amu
mvase 74i
murn 1
ausable
aused
auseful 2
auseless 90s
ruselessly
puser
vusher 8j2
ausual gt2
auterine
nuterus,womb h1r
autilitarian 920
gutility cp0
autility 7jw
nutmost 6mf
autmost 87j
putopian h0s
autopian
autter
nvacancy abb
nvacancy gy3
avacant aba
avacant abb
rvacantly
mvaccine fxk
nvacuum abh
vvacuum d33
nvagabond
nvagina e40
avaginal
avague 7nl
rvaguely
nvagueness
nvalence ffn
pvalet dwn dwo
avaliant e9y
avalid ern 6qw
vvalidate gim
nvalidation bac
nvalidity fg2
nvalidity
avaluable 7al 47y 2kv
avaluable
nvalue h09
avalued 3sf
avalueless
nvalues gjs
nvalve
mvalve gxy
pvampire gjv
nvandalism 5xn g0o
gvanguard gh8
tvanilla 563
avanilla
vvanish goj
avanished 5g7
nvaporization g0t
pvaquero c39
nvariability
nvariable
nvariable h0q
avariable 2f5
avariable,varying
avariant b87
nvariation gzl
avaricose 9c
avaried 4
avariegated 1
avarious b8c
rvariously
mvarnish cyz
avascular
wvaudeville
mvaulting h3u
avaulting eiq
nveal fc2
nvector g
wvehicle gdx
mveil ecy
vveil eff
aveiled
wvein
vvein b69
aveined 4t9
nvellum gv1
nveloute 8om
mvelvet euk
avelvet,velvety 236
nvending egu
mveneer czi
vveneer fo8
avenerable 5a8
pvenetian 9gn
avenetian
nvengeance 3c4
nvenom 5ja
avenomous,virulent os
avenous
mvent dxw
bvent fyu
vventilate 5x1
aventilated gfc
nventilation g6w
mventilation fnw
aventral
nventricle
aventricular
vventure h43
nveracity 2a7
mveranda,verandah 4d5
wverb h4n
averbal
averbal
rverbally
tverbena g3r
nverdict h5k
nverge 6p9
averidical 3nh
averified 40h
vverify zr
avermilion
pvermin
nvermouth dgp
avernacular
avernal,youthful
nversatility go6
vverse fie
mversed of 3gd
aversed a1a
wversion gxa
nversion hi
nvertebra g1l
avertebral
avertebrate
nvertex 7em
nvertical b78
avertical 4ho 4o
rvertically
nvertigo h38
avery 4ai
avesicular
bvespertilionidae
mvest eeq
avested ez
avestigial d5
mvestment 34w
pvet,veterinary ay9
pveteran gqc
pveteran gqd
pveteran gru
aveteran a1w
aveterinary
nveto fbw
avibrant,vivacious 1vq
vvibrate 1ad
avibrionic
pvicar fur
avicarious 2qr
nvice e5u
pviceroy 8tg
avicious
vvictimize fhx
pvictorian
avictorian
avictorious,winning 1fx
rvictoriously
wvideo
mvideo h19
pvietnamese gb7
avietnamese
gviewers
avigilant,wakeful gfu
avigorous adw
rvigorously
gvillage ctx
pvillain 8d7
avillainous
nvinaigrette 8r6
nvindication 9a4
avindictive
nvinegar dn2
mvineyard btz
nvinyl g8v
mviol dlj
aviolated
aviolent cdv 9sc 3sz 6zg 6j1
rviolently
tviolet 51a
nviolet 6af
pviolinist cyk
aviral
pvirgin 7m3
avirgin 5mm
nvirginity h7d
pvirgo
avirile 1ke
avirile 6cf
avirtual 3pp
rvirtually
nvirtue gb5
nvirulence
nvisage 9zj
nviscera h73
avisceral
nviscosity h4e
pviscount f9a
aviscous
aviselike w1
avisible 149
rvisibly
rvisibly
nvision 9lz
nvisit fqv
gvisit fqz
vvisit sd
nvisiting 3
mvisor 8g4
avisored abb
rvisually
avital 7ro
rvitally
avitreous
avivid d87
rvividly
nvividness fky
aviviparous
wvocabulary elh
wvocal h6c
avocal
avocal
avocalic
avocational
rvocationally
rvociferously
nvodka evi
nvoice 38l
wvoice
vvoice gv2
avoiced
nvoid
nvolatile
avolatile
avolcanic
nvolcano c7w
nvolition,will gvt
nvolleyball gxa fn4
nvolt gxp
nvoltage
nvoltage
wvoltaic gjb
mvoltmeter flc
nvolume
nvolume h4z
avolumed
avolumetric
rvolumetrically
avoluminous eyn
rvoluntarily
pvoluntary,volunteer gtf
avoluntary
pvolunteer h1w
vvolunteer h3p
vvolunteer h8e
vvolunteer h8l
avolunteer 5
nvomiting f3o f3r
mvoodoo
avoracious
vvote cz9
avotive cmt
vvouch f6m
wvow
nvulnerability bvn
avulnerable bpc aha zt
avulpine
bvulture fn8
nvulva 94g
vwad ged
vwade gc9
nwading 6tk
nwafer gv3
nwaffle
pwag 860
vwag 7az
vwail ero
awailful,wailing 23y
nwailing c2n
awainscoted gt1
nwaist
nwait,waiting hae
pwaiter fax
awaiting 3sh
pwaitress 2
nwake e2n
nwaking cnl
nwakefulness 1 ha7
awaking fl3
nwalk
vwalk_around gct
vwalk_around ddk
vwalk_out 5ve
vwalk_out hat
awalking d7t
nwalkout 1o0
vwall 8rq
mwallboard hab
mwallet gcz
vwallop,whack fgd
vwallop f70
vwallow 7ti
vwallow
nwallpaper h1c
vwallpaper fue
nwalnut d52
mwan ftr
vwan 2ib
vwane fqk
nwaning bs4
awaning
awanted c8s
awanting 5nk
pwanton
awanton
nwar
vwar fql
vwarble f43
pwarbler d2c
pward
lward emr
mwardrobe gfl
mwardrobe
mwarehouse 8x9
vwarehouse elx
nwarehousing e8w
mwarhorse h7h
rwarily
vwarm hab
vwarm h91
awarm 6ny
awarm 8kv
rwarm
vwarm_to cm2
vwarm_up 9ts
vwarm_up hai
awarmed 6
awarming 7
nwarmth d4j
awarning
awarped c6s
vwarrant gk8
nwart e96
nwartime gva
awarty 38t
awary
mwash 5hq
vwash_down cn6
vwash_down 9mr
vwash_out feo
vwash_out 3bs
mwashbasin 2go
awashed dcc
pwasp g1c gcj
nwaste h7v
vwaste h7q
vwaste g3f
mwastebasket gem
awasted 6pz
nwasting bvj
mwatch da9
nwater
vwater gra
vwater 2wg
awater-cooled civ
mwatercolor dzb
mwatercolor 5ia
pwatercolorist 80t
awatered 51e
lwaterfront eo4
lwatermark
mwaterproof f2p
vwaterproof 3jf
awaterproof
lwatershed
awatertight
awatery
nwatt h1k
mwattle hcj
vwattle eak
nwaveform gv5
nwavelength ggl
awavelike,wavy j6
vwaver hbu
wwaving 9on
awavy c3f
nwax eut
vwax fwp
awaxed
awaxen
nwaxing esj
awaxing
awaxlike
rway
mways hcz
awayward bay
aweak gbu a4e 9zm 9q4 22v 58e 44z 6wy
nweakening gy1
aweakening bwn
rweakly
aweakly 9hg
nwealth h99
awealthy 3eq
nweaning hbu
nwear exn
vwear_on bfi
vwear_out bw9
vwear_out bkw
pwearer gn1
aweary 10s
aweather
aweathered
mweave gwp
nweaving dx9 fzf
nweb
bweb
vweb elu
awebbed 58l
nwedding e98
nwedding 3d7
nwedge ut
nwednesday 9fw
awee 6vq
vweed gev
vweed_out
mweeds emt
aweedy
nweekend gxm
vweekend 8go
wweekly bhx
rweekly
aweekly 4z9
aweeping 289
vweigh hdg
mweir c12
pweird gus
rweirdly
nwelcome hah
vwelcome h8k
awelcome
awelcoming
vweld fco
vweld hc6
nwelding cm2
nwelfare gqg
mwell hef
vwell 3e0
awell 8ot
awell 9kh
awell gvx
rwell
awell-known 7aa
vwell_up g23
pwelsh fvi
vwelsh dng
awelsh
vwend h7n
nwest,westward bge
awest
rwest
rwesterly
wwestern b6y
awestern
rwestward,westwards
awestward 6
awet euc dh2 c1f 2bi 8bo 3t9 40m 1xx 1wt 2h
nwetting hdl
pwhale
vwhale ghi
nwhalebone hd0
twheat ds3
mwheel h9x
vwheel 3te
vwheel e9o
mwheelchair g2b
awheeled
nwheeze ekk
vwheeze exn
awheezing l1
lwhereabouts
vwhet
nwhiff 8vq
pwhig am4 71r
nwhile gz6
nwhim gic
vwhine h8g
vwhine gwx
vwhip,worst fc6
awhipping 259
nwhir hfq
vwhir,whiz fk4
nwhirl gy8
nwhirling 3d3
mwhisk dma
vwhisk ej7
nwhiskey,whisky f2z
wwhisper 27a
vwhisper gx8
awhispered
vwhistle fkd
vwhistle h8v
vwhistle ham
nwhistling hg3
nwhistling hc0
awhite
nwhitewash bwo
vwhitewash eri
awhitewashed 5bu
gwho gu5
awhole ali 7rz
nwholesale ess
vwholesale fum
rwholesale
awholesale
pwholesaler bao
awholesome goe 38c 36j
vwhoop c9a
nwhy 3yc
mwick epn
awicked a7 2lq 9r
awicked
rwickedly
nwicker fm0
rwide
rwide
rwidely
awidespread 9cd
awidespread bb6
pwidow fap
vwidow
awidowed ka
mwig fvr
nwild
awild drh af8 9jm
rwild
mwildcat 2i
bwildcat dym
awildcat
gwildlife
rwildly
rwildly
nwildness a23
rwilfully
nwill gsw
vwill byk
vwill h0o
awillful 87
nwilling g8h
awilling be1
rwillingly
twillow hcw
rwilly-nilly
vwilt avv
nwin 7b3
vwince ff6
nwinding 3eu
mwindmill 6sk
mwindowpane 5c4
wwindows 2dt
mwindowsill 2nt
mwindshield hhm
nwindward bja
awindward 48
rwindward
awindy 1xv
vwine f80
mwineglass eec
bwing hhg
mwing gsy
pwingback h6m fnk
awinged
awingless 9v1
awinglike 2
nwings cay
vwink g9x
awinless im
pwinner h6u
nwinning cvy
nwinnings gjp
vwinnow 3jq
nwinter,wintertime fu5
vwinter 8kx
twintergreen grd
awintry
nwipe hit
vwipe_off gjd
mwire hd4
vwire g5b
awired
mwiring emt
nwise a6v
awise 5nx 3bk 3bh
rwisely
nwish,wishing gld
wwish gb7
gwisp wx
pwitch
pwitch dt4
vwitch h3i
nwitchcraft 2d5
wwithdrawal 3mh
nwithdrawal hf7
awithdrawn
awithered 78p
nwithering 5r
nwithholding crv
nwithholding c87
nwithholding 8lv
pwitness ej4 bny
vwitness f75
vwitness aey
rwittingly
awitty 8fd
vwobble
awobbling ju
awoeful 2dc
vwolf cun
awolflike
nwon h89
awon
nwonder hjd
vwonder fao
vwoo
awooded ej1 9qn 359 17f
awooden
rwoodenly
nwoodland
bwoodpecker fx8
awoody f7p 5sk 4
mwool,woolen f9v
awoolen
awoolly 2g2
awoolly
wwording
wwords gmn
vwork_out hhj
vwork_out h4x
vwork_up hiw
mworktable god
mworkbench 1
mworking hju
aworking asw
mworkings heo
aworkmanlike d65
mworkpiece g83
mworkshop ffq
nworkshop ckq
gworld
aworldly 6nz
aworldwide 7ux
pworm
awormlike 1v1
twormwood 64w
aworn gy7 fja b1j an9 9nu 46a 2yc 1i5 6q
rworriedly
nworry gig
nworrying hg8
nworse fsb
aworse
rworse
vworship 3nk
nworst 5l1
aworst 6xj
rworst
mworsted fau
nworth
aworth hl
aworthless 11c 1rp hi
aworthwhile
pworthy hg5
aworthy d9a ci1 bu8 6dg 6k9 ho 2
awound de6
awoven esw
bwrack 35m
vwrack,wreck eg5
awraithlike 7x2
vwrangle bhe
mwrap ett
vwrap g4s
mwrapper heo
mwrapping hky
nwrath 9k1
awrathful gj8
rwrathfully
vwreathe
nwreck c2x
mwreckage
awrecked btl
nwrench hj6
vwrench hkh
vwrench 27v
awrenching 5h4
vwrestle fk9
vwrestle c50
pwrestler ff7
nwrestling ha0
pwretch c0d
pwretch 6qv
awretched 835
awretched uv
vwring hkn
vwring hko
nwrinkle ev1
vwrinkle 2ud
awrinkled
nwrist gj7
vwrite_about,write_of,write_on fyq
vwrite_off hbs
vwrite_off fys
vwrite_out fyt
awrithed ch2
awrithing 699
awritten cc0 asc 97b 8zt 807 714 2vp
nwrong eli
nwrong hhv
awrong cib 8ct 6fj
awrong 89h
rwrong,wrongly
nwrongdoing elm
awrongful
rwrongfully
rwrongly
rwryly
nxenon gxn
axerophytic
txylem
mxylophone hh0
myacht fof
vyacht f2g
ayankee 5y2
nyard hbd
nyardage gqb
wyardstick gcn
vyarn 41z
nyawn,yawning fgx
vyawn f4t
ayawning
nyaws hcd
nyear,yr h69
nyears h6a
nyears h6b
nyeast
ayeastlike
vyell flj
vyellow hlv
ayellow,yellowish
tyellowwood fs8
nyelp hmw
vyelp fab
nyen eyw
wyes h2i
nyesterday c86
ryesterday
ryet
tyew fsg
wyiddish 9h1
vyield hm7
ayielding bfk
nyoga 3yy
nyogurt gwx
myoke fdi
vyoke flk
pyokel ctn
wyokuts 59t
nyolk gx2
ayonder bil
gyork b51 b52
ayoung 1k9 ew2 dud 9f8 62r 1ja i3
ayounger 7n3
ayoungish 2
nyttrium gxx
tyucca f56
wyuman 8qr
ayuman
nzaire hcl
nzeal a8k
azealous at0
bzebra gjw
lzenith
nzero hem
vzero h8r
azero
nzigzag
vzigzag hgq
rzigzag
azigzag cj5
nzinc gyd
vzinc g7s
wzionism ghn
pzionist 7pp
vzip,zipper gn8
mzipper exr
nzloty hd3
lzodiac gzj
azodiacal
lzone fc0
nzoning hmr
pzoroastrian h9q
azoroastrian
nzoroastrianism e4m
nzygote fy7
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
acceptance rejection
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
ahead back
alive dead
all no
all some
allow deny
ambiguous unambiguous
amicable hostile
ample meager
analysis synthesis
analyze synthesize
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
appreciation depreciation
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
bound free
boy girl
brave cowardly
break repair
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
certain uncertain
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
come go
comedy tragedy
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
day night
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
directly indirectly
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
early middle
earned unearned
east west
eastern western
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
end middle
endemic epidemic
enforce exempt
enjoy suffer
enter exit
enthusiastic unenthusiastic
equal unequal
equality inequality
equally unequally
equivocal unequivocal
ethical unethical
even odd
even uneven
ever never
evil good
exclude include
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
fire hire
first last
fit unfit
fixed unfixed
flexible inflexible
float sink
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
hide show
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
immaterial material
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
irresponsibility responsibility
irresponsible responsible
irreversible reversible
irritate soothe
joint separate
joy sorrow
joyful sorrowful
junior senior
justly unjustly
keep lose
kind unkind
king queen
known unknown
large small
late middle
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
lose win
loser winner
lost saved
lost won
loud soft
loudly softly
lower raise
lowered raised
lucky unlucky
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
natural supernatural
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
reasonably unreasonably
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
short tall
shout whisper
shrink stretch
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
act actor
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
advocacy advocate
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
analysis analyze
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
back backer
bacteria bacterial
bacterial bacterium
baltic baltic_state
bankrupt bankruptcy
baptism baptist
baptism baptize
baron baronial
basal base
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
catch catcher
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
collect collector
college collegiate
colombia colombian
colonize colony
column columnar
column columnist
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
compose compositor
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
cost costly
cotton cottony
counsel counselor
count countable
count counter
country rural
courage courageous
cover coverage
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
creep creeper
crisis critical
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
defiance defy
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
draw drawer
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
federal federal_government
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
fiery fire
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
frequency frequent
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
fur furry
furious fury
furnish furniture
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
include inclusive
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
induce induction
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
lose loser
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
occupation occupy
odd oddly
odor odorous
office official
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
organ organist
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
physical physics
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
provocation provoke
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
receive reception
receive recipient
reception receptionist
reckless recklessly
recognition recognize
reconsider reconsideration
recover recovery
rectangle rectangular
recur recurrence
recur recurrent
red redly
redeem redemption
reduce reduction
refer referee
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
require requisition
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
rough roughly
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
settle settler
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
sketch sketchy
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
sustain sustenance
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
tempt temptation
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
transmit transmitter
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
zion
# places
aachen germany europe
aalborg denmark jutland
abadan iran middle_east asia gulf_states
aberdare wales united_kingdom
aberdeen maryland united_states south
aberdeen scotland united_kingdom great_britain europe
aberdeen south_dakota united_states dakota
aberdeen washington united_states
abidjan ivory_coast africa
abilene kansas united_states midwest
abilene texas united_states gulf_states southwest
abu_dhabi united_arab_emirates arabian_peninsula gulf_states asia
abuja nigeria africa
abydos turkey middle_east asia_minor balkan_peninsula
acapulco mexico mesoamerica
accra ghana africa
acre israel middle_east
actium greece europe
adana turkey middle_east asia_minor balkan_peninsula
addis_ababa ethiopia somali_peninsula africa
adelaide south_australia australia
aden yemen arabian_peninsula asia
agra india asia
agrigento sicily italy
akron ohio united_states midwest
al_aqabah jordan middle_east asia
al_ladhiqiyah syria middle_east asia
albany georgia united_states south deep_south
albany new_york united_states
albuquerque new_mexico united_states southwest
alexandria egypt middle_east africa
alexandria louisiana united_states gulf_states south deep_south
algiers algeria maghreb
allentown pennsylvania united_states
almaty kazakhstan asia
alpena michigan united_states midwest
altoona pennsylvania united_states
amarillo texas united_states gulf_states southwest
amman jordan middle_east asia
amsterdam netherlands europe
anaheim california united_states southwest
anchorage alaska united_states
ankara turkey middle_east asia_minor balkan_peninsula
ann_arbor michigan united_states midwest
annaba algeria maghreb
annapolis maryland united_states south
antalya turkey middle_east asia_minor balkan_peninsula
antananarivo madagascar africa
antioch turkey middle_east asia_minor balkan_peninsula
antofagasta chile south_america
antwerpen belgium europe
anzio italy europe
apeldoorn netherlands europe
apia samoa
appleton wisconsin united_states midwest
aquila abruzzi italy
arequipa peru south_america
argos greece europe
arhus denmark jutland
ariana tunisia maghreb
arlington texas united_states gulf_states southwest
arnhem netherlands europe
asahikawa hokkaido japan asia
asheville north_carolina united_states south carolina
ashkhabad turkmenistan asia
asmara eritrea somali_peninsula
assur assyria iraq mesopotamia middle_east gulf_states asia
astrakhan russia eurasia
asuncion paraguay south_america
aswan egypt middle_east africa
athens georgia united_states south deep_south
athens greece europe
athens ohio united_states midwest
atlanta georgia united_states south deep_south
atlantic_city new_jersey united_states
auckland new_zealand
augusta georgia united_states south deep_south
augusta maine united_states new_england
austerlitz czech_republic europe
austin texas united_states gulf_states southwest
avignon france europe
az_zarqa jordan middle_east asia
babylon mesopotamia iraq
baghdad iraq middle_east gulf_states asia
bakersfield california united_states southwest
baku azerbaijan transcaucasia
baltimore maryland united_states south
bam iran middle_east asia gulf_states
bamako mali africa
bandung java indonesia
banff alberta canada
bangalore india asia
bangkok thailand malay_peninsula indochina
bangor maine united_states new_england
bangor northern_ireland united_kingdom ireland europe
bangor wales united_kingdom
bangui central_african_republic africa
banjul gambia africa
barcelona spain iberian_peninsula europe
bari puglia italy
barranquilla colombia south_america
barstow california united_states southwest
bartlesville oklahoma united_states
basel switzerland europe
basra iraq middle_east gulf_states asia
basseterre leeward_islands caribbean
bath england united_kingdom europe
batna algeria maghreb
baton_rouge louisiana united_states gulf_states south deep_south
bayonne new_jersey united_states
bayrut lebanon middle_east asia
beaumont texas united_states gulf_states southwest
beckley west_virginia united_states
beijing china asia
beira mozambique africa
belem brazil south_america
belfast northern_ireland united_kingdom ireland europe
belgrade serbia_and_montenegro serbia
bellingham washington united_states
belo_horizonte brazil south_america
bemidji minnesota united_states midwest
bend oregon united_states
benghazi libya africa
bennington vermont united_states new_england
bergen norway
berkeley california united_states southwest
berlin germany europe
bern switzerland europe
bethlehem pennsylvania united_states
bethlehem west_bank israel
beverly_hills california united_states southwest
billings montana united_states
biloxi mississippi united_states gulf_states south deep_south
binghamton new_york united_states
birmingham alabama united_states gulf_states deep_south
birmingham england united_kingdom europe
bishkek kyrgyzstan asia
bismarck north_dakota united_states dakota
bissau africa
blackpool england united_kingdom europe
blacksburg virginia united_states south
blantyre malawi africa
blida algeria maghreb
bloemfontein south_africa africa
bloomington indiana united_states midwest corn_belt
bogota colombia south_america
boise idaho united_states
bologna italy
bolzano italy europe
bonn germany europe
bordeaux france europe
boston massachusetts united_states new_england
boulder colorado united_states
bowling_green kentucky united_states
bozeman montana united_states
braga portugal iberian_peninsula europe
brasilia brazil south_america
brasov romania europe
bratislava slovakia europe
brattleboro vermont united_states new_england
braunschweig germany europe
brazzaville congo africa
bremen germany europe
bremerhaven germany europe
brescia italy europe
brest france europe
bridgeport connecticut united_states new_england
bridgetown barbados caribbean
brighton england united_kingdom europe
brindisi italy europe
brisbane queensland australia
bristol england united_kingdom europe
brno czech_republic europe
brownsville texas united_states gulf_states southwest
bruges belgium europe
brunswick maine united_states new_england
bruxelles belgium europe
bryan texas united_states gulf_states southwest
bucharest romania europe
budapest hungary europe
buenos_aires argentina south_america
buffalo new_york united_states
bujumbura burundi africa east_africa
bulawayo zimbabwe africa
burlington vermont united_states new_england
bursa turkey middle_east asia_minor balkan_peninsula
butte montana united_states
bydgoszcz poland europe
byzantium byzantine_empire roman_empire
cadiz spain iberian_peninsula europe
cairo egypt middle_east africa
cairo illinois united_states midwest
calais france europe
calgary alberta canada
cali colombia south_america
caloocan philippines southeast_asia
cambridge england united_kingdom europe
cambridge massachusetts united_states new_england
camden new_jersey united_states
campeche campeche
canberra australia
cancun quintana_roo mexico
cannes france europe
canterbury kent england
cape_girardeau missouri united_states midwest
cape_town south_africa africa
caracas venezuela south_america
carbondale illinois united_states midwest
cardiff wales united_kingdom
carlsbad new_mexico united_states southwest
carson_city nevada united_states southwest
cartagena colombia south_america
cartagena spain iberian_peninsula europe
casablanca morocco maghreb
casper wyoming united_states
castries saint_lucia windward_islands caribbean
cebu philippines southeast_asia
cedar_rapids iowa united_states midwest corn_belt
chablis france europe
chalcedon istanbul turkey
champaign illinois united_states midwest
chapel_hill north_carolina united_states south carolina
charleroi belgium europe
charleston south_carolina united_states south deep_south carolina
charleston west_virginia united_states
charlotte north_carolina united_states south carolina
charlottetown prince_edward_island maritime_provinces
chartres france europe
chattanooga tennessee united_states south
chelyabinsk russia eurasia
chemnitz germany europe
chennai india asia
cherbourg france europe
cherepovets russia eurasia
chernobyl ukraine europe
chester pennsylvania united_states
cheyenne wyoming united_states
chicago illinois united_states midwest
chihuahua chihuahua
chittagong bangladesh asia
chongqing china asia
christchurch new_zealand
chula_vista california united_states southwest
churchill manitoba canada
cincinnati ohio united_states midwest
ciudad_bolivar venezuela south_america
ciudad_juarez mexico mesoamerica
ciudad_victoria mexico mesoamerica
clarksburg west_virginia united_states
cleveland ohio united_states midwest
clinton iowa united_states midwest corn_belt
cologne germany europe
colombo sri_lanka
colon panama isthmus_of_panama
colorado_springs colorado united_states
colossae phrygia asia_minor
columbia missouri united_states midwest
columbia south_carolina united_states south deep_south carolina
columbia tennessee united_states south
columbus mississippi united_states gulf_states south deep_south
columbus ohio united_states midwest
conakry guinea africa
concord massachusetts united_states new_england
concord new_hampshire united_states new_england
constantina romania europe
constantine algeria maghreb
cooperstown new_york united_states
copenhagen denmark jutland
cordoba argentina south_america
cordoba spain iberian_peninsula europe
corinth greece europe
cork ireland europe
corpus_christi texas united_states gulf_states southwest
cotonou benin africa
coventry england united_kingdom europe
cracow poland europe
cremona lombardy italy
culiacan mexico mesoamerica
cumana venezuela south_america
curitiba brazil south_america
czestochowa poland europe
dakar senegal africa
dalian china luda asia
dallas texas united_states gulf_states southwest
dar_es_salaam tanzania africa east_africa
darwin northern_territory australia
daugavpils latvia europe
davenport iowa united_states midwest corn_belt
dawson yukon canada
dayton ohio united_states midwest
daytona_beach florida united_states gulf_states
decatur alabama united_states gulf_states deep_south
decatur illinois united_states midwest
del_rio texas united_states gulf_states southwest
delhi india asia
delphi greece europe
denver colorado united_states
des_moines iowa united_states midwest corn_belt
detroit michigan united_states midwest
dhahran saudi_arabia middle_east arabian_peninsula gulf_states
dhaka bangladesh asia
dijon france europe
dimash syria middle_east asia
djanet algeria maghreb
djibouti djibouti africa somali_peninsula
dodge_city kansas united_states midwest
dodoma tanzania africa east_africa
doha qatar gulf_states asia
donetsk ukraine europe
dortmund germany europe
douala cameroon africa
dover delaware united_states
dresden germany europe
dubai united_arab_emirates arabian_peninsula gulf_states asia
dublin ireland europe
dubrovnik croatia balkan_peninsula
dubuque iowa united_states midwest corn_belt
duluth minnesota united_states midwest
durango mexico mesoamerica
durban south_africa africa
durham north_carolina united_states south carolina
durres albania balkan_peninsula
dushanbe tajikistan asia
dusseldorf germany europe
east_saint_louis illinois united_states midwest
eau_claire wisconsin united_states midwest
edinburgh lothian_region scotland
edirne turkey middle_east asia_minor balkan_peninsula
edmonton alberta canada
ehadhamen tunisia maghreb
eindhoven netherlands europe
el_aaium morocco maghreb
el_paso texas united_states gulf_states southwest
elmont long_island new_york
enid oklahoma united_states
entebbe uganda africa east_africa
ephesus asia_minor asia
erie pennsylvania united_states
espoo finland europe
essen germany europe
eugene oregon united_states
eureka california united_states southwest
evansville indiana united_states midwest corn_belt
faisalabad pakistan asia
fargo north_dakota united_states dakota
farmington connecticut united_states new_england
farmington new_mexico united_states southwest
fayetteville arkansas united_states
fayetteville north_carolina united_states south carolina
fayetteville west_virginia united_states
ferrara italy europe
fez morocco maghreb
firenze tuscany italy
flagstaff arizona united_states southwest
flint michigan united_states midwest
florence south_carolina united_states south deep_south carolina
fort_lauderdale florida united_states gulf_states
fort_myers florida united_states gulf_states
fort_smith arkansas united_states
fort_wayne indiana united_states midwest corn_belt
fort_worth texas united_states gulf_states southwest
frankfort kentucky united_states
frederick maryland united_states south
fredericksburg virginia united_states south
fredericton new_brunswick maritime_provinces
freetown sierra_leone africa
fresno california united_states southwest
fukuoka kyushu japan asia
funafuti tuvalu
gaborone botswana africa
gadsden alabama united_states gulf_states deep_south
gafsa tunisia maghreb
gainesville florida united_states gulf_states
gallup new_mexico united_states southwest
galveston texas united_states gulf_states southwest
galway ireland europe
garland texas united_states gulf_states southwest
gary indiana united_states midwest corn_belt
gdansk poland europe
geneva switzerland europe
genoa liguria italy
gent belgium europe
george_town cayman_islands west_indies
georgetown guyana guiana
gettysburg pennsylvania united_states
giza egypt middle_east africa
glasgow scotland united_kingdom great_britain europe
gloucester england united_kingdom europe
gloucester massachusetts united_states new_england
goldsboro north_carolina united_states south carolina
goma congo africa
gomorrah israel middle_east
goteborg sweden
governador_valadares brazil south_america
gran_santiago chile south_america
granada andalusia spain
grand_island nebraska united_states midwest
grand_rapids michigan united_states midwest
graz austria europe
great_falls montana united_states
green_bay wisconsin united_states midwest
greensboro north_carolina united_states south carolina
greenville mississippi united_states gulf_states south deep_south
greenville north_carolina united_states south carolina
greenville south_carolina united_states south deep_south carolina
grenoble france europe
grozny russia eurasia
guadalajara mexico mesoamerica
guangzhou china asia
guantanamo cuba caribbean
guatemala_city guatemala central_america
guayaquil ecuador south_america
gulu uganda africa east_africa
hagerstown maryland united_states south
haiphong vietnam indochina
halab syria middle_east asia
halicarnassus turkey middle_east asia_minor balkan_peninsula
halifax nova_scotia maritime_provinces
halle germany europe
hamburg germany europe
hameln germany europe
hamilton ontario canada
hangzhou china asia
hannibal missouri united_states midwest
hannover germany europe
hanoi vietnam indochina
harare zimbabwe africa
hargeisa somalia somali_peninsula africa
harpers_ferry west_virginia united_states
harrisburg pennsylvania united_states
hartford connecticut united_states new_england
hastings east_sussex england
hattiesburg mississippi united_states gulf_states south deep_south
havana cuba caribbean
hays kansas united_states midwest
hefa israel middle_east
helena montana united_states
helsinki finland europe
herat afghanistan asia
herculaneum italy europe
hermosillo mexico mesoamerica
hibbing minnesota united_states midwest
hilo hawaii united_states hawaiian_islands
hippo algeria maghreb
hiroshima honshu japan
hobart tasmania australia
hodeida yemen arabian_peninsula asia
hohenlinden bavaria germany
hohhot inner_mongolia china
homyel belarus europe
hong_kong china asia
honiara solomon_islands solomons
honolulu oahu hawaiian_islands
hot_springs arkansas united_states
houghton michigan united_states midwest
houston texas united_states gulf_states southwest
huambo angola africa
hull england united_kingdom europe
huntington west_virginia united_states
huntsville alabama united_states gulf_states deep_south
hyderabad india asia
hyderabad pakistan asia
ibadan nigeria africa
idaho_falls idaho united_states
inchon south_korea korea asia
independence missouri united_states midwest
indianapolis indiana united_states midwest corn_belt
innsbruck austria europe
interlaken switzerland europe
isfahan iran middle_east asia gulf_states
islamabad pakistan asia
istanbul turkey middle_east asia_minor balkan_peninsula
ithaca new_york united_states
izmir turkey middle_east asia_minor balkan_peninsula
jabalpur india asia
jackson michigan united_states midwest
jackson mississippi united_states gulf_states south deep_south
jackson tennessee united_states south
jackson wyoming united_states
jacksonville florida united_states gulf_states
jaffa tel_aviv israel
jakarta java indonesia
jalalabad afghanistan asia
jeddah saudi_arabia middle_east arabian_peninsula gulf_states
jefferson_city missouri united_states midwest
jerez spain iberian_peninsula europe
jersey_city new_jersey united_states
jerusalem israel middle_east
jinja uganda africa east_africa
joao_pessoa brazil south_america
johannesburg south_africa africa
johnson_city tennessee united_states south
jonesboro arkansas united_states
juneau alaska united_states
kabul afghanistan asia
kaluga russia eurasia
kampala buganda uganda
kananga congo africa
kandahar afghanistan asia
kandy sri_lanka
kansas_city kansas united_states midwest
kansas_city missouri united_states midwest
karachi pakistan asia
kathmandu nepal asia
katowice poland europe
katsina nigeria africa
kaunas lithuania
kazan russia eurasia
kennewick washington united_states
kerbala iraq middle_east gulf_states asia
key_west florida united_states gulf_states
khabarovsk khabarovsk siberia russia
kharkov ukraine europe
khartoum sudan africa
kigali rwanda africa east_africa
kimberley south_africa africa
kingston jamaica caribbean
kingston new_york united_states
kingston ontario canada
kingstown saint_vincent
kinshasa congo africa
kirkuk iraq middle_east gulf_states asia
kishinev moldova europe
kisumu kenya africa east_africa
kitakyushu kyushu japan asia
klaipeda lithuania
klamath_falls oregon united_states
knoxville tennessee united_states south
kobe honshu japan
kolkata india asia
kolonia micronesia
kuala_lumpur west_malaysia malaysia malay_peninsula
kumasi ghana africa
kursk russia eurasia
kuwait kuwait middle_east gulf_states asia
kwangju south_korea korea asia
kyoto honshu japan asia
kyyiv ukraine europe
la_crosse wisconsin united_states midwest
la_paz bolivia south_america
la_spezia liguria italy
lafayette indiana united_states midwest corn_belt
lafayette louisiana united_states gulf_states south deep_south
lagos nigeria africa
lahore pakistan asia
lancaster england united_kingdom europe
lander wyoming united_states
lansing michigan united_states midwest
lanzhou gansu china silk_road
laramie wyoming united_states
laredo texas united_states gulf_states southwest
las_cruces new_mexico united_states southwest
las_vegas nevada united_states southwest
lausanne switzerland europe
lawrence kansas united_states midwest
lawton oklahoma united_states
le_havre france europe
leeds west_yorkshire england
leicester england leicestershire united_kingdom europe
leiden netherlands europe
leipzig germany europe
leon mexico mesoamerica
leon spain iberian_peninsula europe
lewiston idaho united_states
lewiston maine united_states new_england
lexington kentucky united_states
lexington massachusetts united_states new_england
lhasa tibet asia
libreville gabon africa
liege belgium europe
liepaja latvia europe
lille france europe
lilongwe malawi africa
lima peru south_america
limeira brazil south_america
limerick ireland europe
lincoln nebraska united_states midwest
linz austria europe
lisbon portugal iberian_peninsula europe
little_rock arkansas united_states
liverpool england united_kingdom europe
ljubljana slovenia
lobito angola africa
lodz poland europe
lome togo africa
london england united_kingdom europe
long_beach california united_states southwest
los_alamos new_mexico united_states southwest
los_angeles california united_states southwest
louisville kentucky united_states
luanda angola africa
lubavitch belarus europe
lubbock texas united_states gulf_states southwest
lubeck germany europe
lublin poland europe
lubumbashi congo africa
lucknow india asia
lufkin texas united_states gulf_states southwest
lund sweden
luoyang china asia
lusaka zambia africa
lushun china luda asia
luxor egypt middle_east africa
lynchburg virginia united_states south
lyon france lyonnais europe
macon georgia united_states south deep_south
madison wisconsin united_states midwest
madrid spain iberian_peninsula europe
maiduguri nigeria africa
malabo bioko equatorial_guinea gulf_of_guinea
malaga spain iberian_peninsula europe
male maldives
malmo sweden
managua nicaragua central_america
manama bahrain asia gulf_states
manchester england united_kingdom europe
manchester new_hampshire united_states new_england
mandalay myanmar indochina malay_peninsula
manila philippines southeast_asia
mankato minnesota united_states midwest
mannheim germany europe
mansfield ohio united_states midwest
maputo mozambique africa
maracaibo venezuela south_america
maracay venezuela south_america
mariehamn finland europe
marquette michigan united_states midwest
marrakesh morocco maghreb
marseille france europe
maseru lesotho africa
mashhad iran middle_east asia gulf_states
mason_city iowa united_states midwest corn_belt
massawa eritrea somali_peninsula
matamoros mexico mesoamerica
mazatlan mexico mesoamerica
mbabane swaziland africa
mbeya tanzania africa east_africa
mcalester oklahoma united_states
mcallen texas united_states gulf_states southwest
mecca saudi_arabia hejaz middle_east arabian_peninsula gulf_states
medan sumatra indonesia
medellin colombia south_america
medford massachusetts united_states new_england
medford oregon united_states
medina saudi_arabia hejaz middle_east arabian_peninsula gulf_states
melbourne florida united_states gulf_states
melbourne victoria australia
memphis egypt middle_east africa
memphis tennessee united_states south
merida yucatan
meridian mississippi united_states gulf_states south deep_south
mesa arizona united_states southwest
messina sicily italy
mexicali mexico mesoamerica
mexico_city mexico mesoamerica
miami florida united_states gulf_states
miami_beach florida united_states gulf_states
midland texas united_states gulf_states southwest
milan lombardy italy
milwaukee wisconsin united_states midwest
minneapolis minnesota united_states midwest
minsk belarus europe
missoula montana united_states
mobile alabama united_states gulf_states deep_south
mogadishu somalia somali_peninsula africa
moline illinois united_states midwest
mombasa kenya africa east_africa
monroe louisiana united_states gulf_states south deep_south
monroe michigan united_states midwest
monrovia liberia africa
monte_carlo monaco europe
montego_bay jamaica caribbean
monterey california united_states southwest
monterrey mexico mesoamerica
montevideo uruguay south_america
montgomery alabama united_states gulf_states deep_south
montpelier vermont united_states new_england
montreal quebec canada
morgan_city louisiana united_states gulf_states south deep_south
morgantown west_virginia united_states
moron argentina south_america
morristown new_jersey united_states
moscow russia eurasia
mosul iraq middle_east gulf_states asia
mukalla yemen arabian_peninsula asia
mumbai india asia
muncie indiana united_states midwest corn_belt
munich bavaria germany
murmansk russia eurasia
muscat oman arabian_peninsula gulf_states asia
muskogee oklahoma united_states
mwanza tanzania africa east_africa
mycenae greece europe
mysore india asia
nablus west_bank israel
nag_hammadi upper_egypt egypt
nagano honshu japan asia
nagasaki kyushu japan asia
nagoya honshu japan asia
naha_city okinawa japan ryukyu_islands asia
nairobi kenya africa east_africa
nakuru kenya africa east_africa
nalchik russia eurasia
nampa idaho united_states
namur belgium europe
nanaimo british_columbia canada
nanchang china asia
nancy france europe
nanjing china asia
nanning china asia
nantes france europe
naples campania italy
naseby northamptonshire england
nashville tennessee united_states south
nassau bahamas west_indies caribbean
natal brazil south_america
natchez mississippi united_states gulf_states south deep_south
nazareth galilee israel
new_brunswick new_jersey united_states
new_haven connecticut united_states new_england
new_london connecticut united_states new_england
new_orleans louisiana united_states gulf_states south deep_south
new_york new_york united_states
newark new_jersey united_states
newburgh new_york united_states
newcastle england united_kingdom europe
newport rhode_island united_states new_england
newport wales united_kingdom
newport_news virginia united_states south
niagara_falls new_york united_states
niamey niger africa
nicaea bithynia asia_minor
nice france europe
nicosia cyprus
nijmegen netherlands europe
nineveh assyria iraq mesopotamia middle_east gulf_states asia
nizhnyi_novgorod russia eurasia
nogales arizona united_states southwest
nogales mexico mesoamerica
nome alaska united_states
norfolk virginia united_states south
north_platte nebraska united_states midwest
northampton northamptonshire england
nouakchott mauritania africa
novgorod russia eurasia
novosibirsk russia eurasia
nuremberg germany europe
nyala sudan africa
oakland california united_states southwest
oaxaca mexico mesoamerica
odessa texas united_states gulf_states southwest
odessa ukraine europe
ogden utah united_states
oklahoma_city oklahoma united_states
olympia washington united_states
omaha nebraska united_states midwest
omdurman sudan africa
omiya honshu japan asia
omsk russia eurasia
oran algeria maghreb
orizaba mexico mesoamerica
orlando florida united_states gulf_states
orleans france europe
orono maine united_states new_england
osaka honshu japan asia
oslo norway
ostrava czech_republic europe
ottawa ontario canada
ottumwa iowa united_states midwest corn_belt
oujda morocco maghreb
oviedo spain iberian_peninsula europe
owensboro kentucky united_states
oxford england united_kingdom europe
oxford georgia united_states south deep_south
padua veneto italy
paducah kentucky united_states
palermo sicily italy
palm_beach florida united_states gulf_states
palo_alto california united_states southwest
panama_city florida united_states gulf_states
panama_city panama isthmus_of_panama
papeete tahiti society_islands
paramaribo suriname guiana
paris france europe
paris texas united_states gulf_states southwest
parkersburg west_virginia united_states
pasadena california united_states southwest
paterson new_jersey united_states
pensacola florida united_states gulf_states
peoria illinois united_states midwest
pergamum turkey middle_east asia_minor balkan_peninsula
perm russia eurasia
persepolis iran middle_east asia gulf_states
perth western_australia australia
peshawar pakistan asia
petersburg virginia united_states south
philadelphia pennsylvania united_states
phnom_penh cambodia indochina
phoenix arizona united_states southwest
pierre south_dakota united_states dakota
pilsen czech_republic europe
pine_bluff arkansas united_states
pinsk belarus europe
pisa tuscany italy
pittsburgh pennsylvania united_states
pittsfield massachusetts united_states new_england
plano texas united_states gulf_states southwest
plataea boeotia greece
plovdiv bulgaria europe
plymouth massachusetts united_states new_england
pocatello idaho united_states
pompeii italy europe
poplar_bluff missouri united_states midwest
port_louis mauritius
port_moresby papua_new_guinea new_guinea
port_of_spain trinidad west_indies trinidad_and_tobago
port_sudan sudan africa
port_vila vanuatu melanesia
portland maine united_states new_england
portland oregon united_states
porto portugal iberian_peninsula europe
porto_novo benin africa
portsmouth england united_kingdom europe
portsmouth new_hampshire united_states new_england
portsmouth virginia united_states south
potsdam germany europe
prague czech_republic europe
praia cape_verde cape_verde_islands
prescott arizona united_states southwest
pretoria south_africa africa
princeton new_jersey united_states
providence rhode_island united_states new_england
provo utah united_states
puebla mexico mesoamerica
pueblo colorado united_states
punta_arenas chile south_america
pusan south_korea korea asia
putrajaya malaysia indochina
pyongyang north_korea korea asia
quebec quebec canada
quezon_city philippines southeast_asia
quito ecuador south_america
qum iran middle_east asia gulf_states
rabat morocco maghreb
racine wisconsin united_states midwest
raleigh north_carolina united_states south carolina
rapid_city south_dakota united_states dakota
rasht iran middle_east asia gulf_states
rawalpindi pakistan asia
reading england berkshire united_kingdom europe
recife brazil south_america
redding california united_states southwest
reggane algeria maghreb
regina saskatchewan canada
reno nevada united_states southwest
reykjavik iceland europe
rheims france europe
richmond virginia united_states south
riga latvia europe
rio_de_janeiro brazil south_america
riverside california united_states southwest
riyadh saudi_arabia middle_east arabian_peninsula gulf_states
roanoke virginia united_states south
rochester minnesota united_states midwest
rochester new_york united_states
rock_island illinois united_states midwest
rock_springs wyoming united_states
rockford illinois united_states midwest
rome italy europe
rosario argentina south_america
roseau dominica caribbean
rostock germany europe
rostov russia eurasia
roswell new_mexico united_states southwest
rotterdam netherlands europe
rutland vermont united_states new_england
sacramento california united_states southwest
saint_cloud minnesota united_states midwest
saint_john new_brunswick maritime_provinces
saint_joseph missouri united_states midwest
saint_louis missouri united_states midwest
saint_paul minnesota united_states midwest
salem india asia
salem massachusetts united_states new_england
salem oregon united_states
salina kansas united_states midwest
salt_lake_city utah united_states
salzburg austria europe
samaria palestine asia
samarkand uzbekistan asia
san_angelo texas united_states gulf_states southwest
san_antonio texas united_states gulf_states southwest
san_bernardino california united_states southwest
san_diego california united_states southwest
san_francisco california united_states southwest
san_jose california united_states southwest
san_jose costa_rica central_america
san_juan puerto_rico greater_antilles caribbean
san_luis_potosi mexico mesoamerica
san_marino san_marino italian_peninsula europe
san_mateo california united_states southwest
san_pablo california united_states southwest
san_pedro_sula honduras central_america
san_salvador el_salvador central_america
san_sebastian spain iberian_peninsula europe
sana yemen arabian_peninsula asia
santa_ana california united_states southwest
santa_ana el_salvador central_america
santa_barbara california united_states southwest
santa_clara california united_states southwest
santa_cruz bolivia south_america
santa_cruz california united_states southwest
santa_fe new_mexico united_states southwest
santiago_de_cuba cuba caribbean
santo_domingo dominican_republic hispaniola caribbean
santos brazil south_america
sao_goncalo brazil south_america
sao_louis brazil south_america
sao_paulo brazil south_america
sao_tome atlantic
sapporo hokkaido japan asia
saqqara egypt middle_east africa
sarajevo bosnia_and_herzegovina
sarasota florida united_states gulf_states
saratoga_springs new_york united_states
saratov russia eurasia
sardis turkey middle_east asia_minor balkan_peninsula
saskatoon saskatchewan canada
sault_sainte_marie ontario canada
savannah georgia united_states south deep_south
sayda lebanon middle_east asia
schenectady new_york united_states
seattle washington united_states
sebastopol crimea ukraine
sedalia missouri united_states midwest
selma alabama united_states gulf_states deep_south
semarang java indonesia
seoul south_korea korea asia
setubal portugal iberian_peninsula europe
sevilla spain iberian_peninsula europe
sfax tunisia maghreb
shanghai china asia
sheffield south_yorkshire england
shenyang china asia
sherman texas united_states gulf_states southwest
shiraz iran middle_east asia gulf_states
shreveport louisiana united_states gulf_states south deep_south
silver_city new_mexico united_states southwest
singapore singapore southeast_asia
sioux_city iowa united_states midwest corn_belt
sioux_falls south_dakota united_states dakota
sitka alaska united_states
skagway alaska united_states
skopje macedonia balkan_peninsula
smolensk russia eurasia
sodom israel middle_east
sofia bulgaria europe
soledad colombia south_america
solingen germany europe
sousse tunisia maghreb
south_bend indiana united_states midwest corn_belt
soweto south_africa africa
sparta peloponnese greece
split croatia balkan_peninsula
spokane washington united_states
springfield illinois united_states midwest
springfield massachusetts united_states new_england
springfield missouri united_states midwest
stagira greece europe
stavanger norway
stockholm sweden
stuttgart germany europe
sucre bolivia south_america
sudbury ontario canada
suez egypt middle_east africa
sun_valley idaho united_states
sunderland england united_kingdom europe
superior wisconsin united_states midwest
sur lebanon middle_east asia
suva fiji fiji_islands
swansea wales united_kingdom
sydney new_south_wales australia
syracuse new_york united_states
syracuse sicily italy
tabora tanzania africa east_africa
tabriz iran middle_east asia gulf_states
tabuk saudi_arabia middle_east arabian_peninsula gulf_states
tacoma washington united_states
taegu south_korea korea asia
taichung taiwan south_china_sea
taif saudi_arabia middle_east arabian_peninsula gulf_states
taipei taiwan south_china_sea
taiyuan china asia
tallahassee florida united_states gulf_states
tallinn estonia europe
tamale ghana africa
tampa florida united_states gulf_states
tampere finland europe
tampico mexico mesoamerica
tanga tanzania africa east_africa
tangier morocco maghreb
tangshan china asia
taos new_mexico united_states southwest
tara ireland europe
tarabulus lebanon middle_east asia
tarawa kiribati micronesia
tartu estonia europe
tashkent uzbekistan asia
tbilisi georgia transcaucasia
tegucigalpa honduras central_america
teheran iran middle_east asia gulf_states
tel_aviv israel middle_east
temuco chile south_america
tepic mexico mesoamerica
texarkana arkansas united_states
texarkana texas united_states gulf_states southwest
the_hague netherlands europe
thebes boeotia greece
thebes egypt middle_east africa
thessaloniki greece europe
thorshavn faroe_islands atlantic
thule greenland atlantic arctic_ocean
thunder_bay ontario canada
tianjin china asia
tijuana lower_california mexico
timbuktu mali africa
timgad algeria maghreb
timimoun algeria maghreb
tirana albania balkan_peninsula
tivoli italy europe
tokyo honshu japan asia
toledo ohio united_states midwest
toledo spain iberian_peninsula europe
topeka kansas united_states midwest
toronto ontario canada
torreon mexico mesoamerica
toulon france europe
toulouse france europe
tours france europe
toyohashi honshu japan asia
toyonaki honshu japan asia
toyota honshu japan asia
traverse_city michigan united_states midwest
trento italy
trenton new_jersey united_states
tripoli libya africa
trondheim norway
troy asia_minor asia
tucson arizona united_states southwest
tulsa oklahoma united_states
tunis tunisia maghreb
tupelo mississippi united_states gulf_states south deep_south
turin piedmont italy
tuscaloosa alabama united_states gulf_states deep_south
tuskegee alabama united_states gulf_states deep_south
tuxtla_gutierrez mexico mesoamerica
twin_falls idaho united_states
tyler texas united_states gulf_states southwest
ufa russia eurasia
ulan_bator mongolia asia
uppsala sweden
ur sumer babylonia iraq
urbana illinois united_states midwest
urmia iran middle_east asia gulf_states
utica new_york united_states
utica phoenicia
utrecht netherlands europe
vaduz liechtenstein europe
valdosta georgia united_states south deep_south
valencia spain iberian_peninsula europe
valencia venezuela south_america
valenciennes france europe
valletta malta
valparaiso chile south_america
vancouver british_columbia canada
vancouver washington united_states
varna bulgaria europe
vatican_city holy_see rome
venice veneto italy
veracruz mexico mesoamerica
verona veneto italy
versailles france europe
viborg denmark jutland
vicente_lopez argentina south_america
vichy france europe
vicksburg mississippi united_states gulf_states south deep_south
victoria british_columbia canada
victoria seychelles
victoria texas united_states gulf_states southwest
vidalia georgia united_states south deep_south
vienna austria europe
vienne france europe
vientiane laos indochina
villahermosa mexico mesoamerica
vilnius lithuania
vina_del_mar chile south_america
virginia minnesota united_states midwest
virginia_beach virginia united_states south
vladivostok russia eurasia
volgograd russia eurasia
waco texas united_states gulf_states southwest
wagga_wagga new_south_wales australia
wagram austria europe
walla_walla washington united_states
warszawa poland europe
washington district_of_columbia united_states
waterbury connecticut united_states new_england
waterford ireland europe
waterloo belgium europe
watertown new_york united_states
watertown wisconsin united_states midwest
wausau wisconsin united_states midwest
weimar germany europe
wellington new_zealand
west_palm_beach florida united_states gulf_states
wheeling west_virginia united_states
whitehorse yukon canada
wichita kansas united_states midwest
wichita_falls texas united_states gulf_states southwest
williamstown massachusetts united_states new_england
wilmington delaware united_states
wilmington north_carolina united_states south carolina
winchester hampshire england
windhoek namibia africa
winnipeg manitoba canada
worcester england united_kingdom europe
worcester massachusetts united_states new_england
wroclaw poland europe
wuhan china asia
wurzburg germany europe
xian china asia
yakima washington united_states
yalta crimea ukraine
yangon myanmar indochina malay_peninsula
yaounde cameroon africa
yellowknife northwest_territories canada
yerevan armenia transcaucasia
yokohama honshu japan asia
youngstown ohio united_states midwest
yuma arizona united_states southwest
zabrze poland europe
zagreb croatia balkan_peninsula
zaragoza spain iberian_peninsula europe
zaria nigeria africa
zomba malawi africa
zurich switzerland europe`;
