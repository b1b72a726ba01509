/**
 * Common words of English and how they hang together, cut down from WordNet 3.1 by scripts/build-lexicon.ts.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: WORDNET-LICENSE beside this file.
 * Not to be edited by hand; lib/language/english/lexicon.ts says what a line means.
 */
export const LEXICON = `# synsets
nabandon
vcast_aside,discard,dispose,put_away,throw_away,throw_out,toss_away
vabandon 1
vabandon
vgo_away,leave
vabandon,empty,vacate 1
aabandoned
nact
nrejection 1
nabandonment 1
ndeparture,going,leaving 3
nwithdrawal 1
nabandonment,desertion 1
preligious
psuperior 1
pabbot 1
wword
wform 1
wabbreviation 1
nabdomen,belly
norgan
nmuscle 1
nabdominal 1
aabdominal
vbe
vstay_on 1
vabide 1
vact
vreact,respond 1
vconsent,go_for 1
vallow,permit 1
vabide,endure,tolerate 1
vchange
vadapt,conform 1
vobey 1
vabide_by,comply 1
aabiding,enduring
nability
nability
aabject,miserable
aabject
aable
aabnormal
ncondition
nabnormality 1
rabnormally
raboard
raboard
labode,residence
nartifact
mstructure 1
mhousing,lodging 1
mabode,dwelling,home 1
vabolish
preformer
pabolitionist 1
naction 1d
nending 1
nabortion 1
vabound z
aabounding
rabout,approximately,roughly,some
aabout
wwriting
wmusic
wsection 2 1
wabove 1
rabove
rabove
aabove
nmaterial,stuff
nabrasive 1
aabrasive
rabroad
aabroad,overseas
aabrupt
aabrupt
rabruptly,dead,short,suddenly
ninformation
nevidence,grounds 1
nsymptom 1
nabscess 1
nneed 13
ndeficiency,lack 1
nabsence 1
nabsence 26
vdisappear,vanish
vabsent 1
aabsent
rabsently
aabsentminded
nidea,thought
nconcept,conception,construct 1
nabstract,abstraction 1
nabsolute 1
aabsolute
aabsolute,sheer
rabsolutely,perfectly,utterly
vsorb 1u
vabsorb 1
vlearn
vabsorb,assimilate,ingest 1
aabsorbed,engrossed,intent,wrapped
nabsorbent x
aabsorbent
aabsorbing,fascinating
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
nremoval 1o
nabstraction 1
nsituation
nabsurd 1
aabsurd
wnonsense
wabsurdity 1
nmagnitude
namount 1
nquantity 1
nabundance 1
aabundant 1v
rabundantly
nactivity 3e
npattern,practice 1
nabuse 1
vinteract 2x
vhandle,treat 1
vabuse 1
vexpend
vabuse 1
nspace
ngap,opening 1
nabyss 1
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
vincrease 3a
vintensify 1
vaccelerate,speed,speed_up 1
nhappening,occurrence
nalteration,change 1
nacceleration 1
nmovement 2s
nacceleration 1
nrate
nacceleration 1
minstrumentation 33
mimplement 1
mlever 1
maccelerator 1
mdevice 4
maccelerator,throttle 1
wutterance
wpronunciation 1
waccent 1
vcommunicate 11
vinform 1
vtell 1
vimpart,pass_on 1
vconvey 1
vexpress 1
vaccent,emphasize,stress 1
vaccept 1t
vacquire,get
vaccept 1
aacceptable
nattitude
nacceptance 1
naid,assist,assistance,help 1h
nsupport 1
napproval 1
nacceptance,adoption 1
aaccepted,recognized
aaccepting
nright 2n
naccess 1
naccess 2
maccess 3y
vrecover,regain,retrieve f
vaccess 1
mcommodity 41
mclothing 42 1
maccessory 1
mconstituent,element
maccessory,supplement 1
nmisfortune 1a
naccident 1
naccident 1c
wnotation
waccidental 1
aaccidental
raccidentally,unexpectedly
vappraise,assess,evaluate 2n
vpraise 1
vapplaud 1
vacclaim,hail,herald 1
vcater,ply
vfulfil,satisfy 1
vaccommodate,fit,suit 1
vvary
vaccommodate,adapt 1
vaccommodate 5
aaccompanied
naccompaniment 1s
wmelody,tune 4a
waccompaniment 1
vaccompany,attach_to,come_with,go_with
vgo,move,travel
vaccompany 1
aaccompanying,consequent,resultant
valter,change
vend,terminate 1
vcomplete,finish 1
vcreate
vcause 1
veffect,effectuate 1
vaccomplish,carry_out,carry_through,execute,fulfil,fulfill 4 1
vsucceed
vaccomplish,achieve,attain 1
aaccomplished
aaccomplished,completed
naccomplishment,achievement 4z
vequal
vcorrespond,match 1
vaccord,fit_in 1
vaccord,allot
waccordance 6h
aaccording
raccordingly,consequently
vcome,come_up m
vaccost 1
wevidence
wrecord 1
waccount,history 1
winformation
wnews 1
waccount 1
vaccount_for 6b
vexplain 2a
vaccount_for 1
wstatement
wexplanation 1
waccounting 1
nmethod 63
naccounting 1
njob,occupation 3m
naccounting 1
nmanagement 72
ncertification 1
naccreditation 1
naccretion,accumulation
vhave,have_got
vstore 1
vaccumulate,collect,compile 1
vaccumulate,pile_up 3a
aaccumulated
gaccumulation,collection
naccumulation 5z
naccuracy
naccuracy
aaccurate
raccurately
raccurately
wpleading n
wcharge 1
waccusation 1
vaccuse
pdefendant
paccused 1
aaccusing
vaccustom 1o
nnumber
ninteger 1
ndigit 1
nace,one 1
npaper 63
mcard 1
mace 1
aace,crack,super
aacetic
nchemical 68
ncompound 1
nsolvent
nacetone 2 1
npain 62
nache 1
vperceive
vache 1
vdesire,want
vlong,yearn 1
vache,pine 1
vache,hurt,smart
nacid b
aacid,blistering,caustic
aacidic
vacknowledge,admit 5i
vmove
vtransfer 1
vtransmit 1
vcommunicate 1
vacknowledge 1
aacknowledged 3l
mdrug
mmedication,medicine 1
mcure,remedy,therapeutic 1
macoustic 1
aacoustic
vacquaint,introduce 47
vacquaint 48
nacquaintance,familiarity 6t
nacquaintance
pacquaintance
vagree 89
vacquiesce,assent 1
nacquiescence 5u
wacquiescence,assent 8y
aacquired
nacquiring,getting 90
nacquisition 1
vlabel,pronounce 66
vacquit 1
nunit
nacre 1
nextent 5y
nexpanse 1
nacreage 1
nproperty
nacres 1
wacronym 91
racross
racross
wdocument,papers 7u
wact 1
vact,behave
vsatisfy 3t
vsuffice 1
vfunction,serve 1
vact_as 1
vact_on 91
vact_on 92
vact_out 3j
vact_out,enact 3k
ndiscipline
narts 1
nacting,performing 6d 1
aacting
vcall_for,request 1b
vask 1
vrequest 1
vchallenge 1
vaction,sue 1
vinitiate 3t
vactivate,actuate,set_off,spark,touch_off,trigger 1
vactivate 3z
aactivated
nactive
aactive
aactive,fighting
ractively
nplan,program 7u
npolicy 1
nactivism 1
nactivity
pperformer
pactor 1
pactress 1
aactual
aactual
nbeing,existence
nactuality 1
ractually,really
ractually
wsymbol
wacute 1
aacute
aacute
aacute,incisive,keen,penetrating,piercing
racutely,keenly
racutely
wpromotion,publicity
wad,advertisement,advertising 1
rad
aadamant,inexorable
aadapted
nadd 8u
vadd 6x
vexpress,utter
vsay,state,tell 1
vadd 1
vbecome ab
vadd_up,amount 1
vascertain,determine,find_out
vcount 1
vadd_up 1
naddiction a5
aaddictive
maddition 5x
naddition 9v
aadditional
radditionally
madditive 4
waddress
vaddress,turn_to 6v
aaddressed
nadequacy
nadequacy
aadequate
radequately
vadhere 55
vcarry_out,implement,put_through 5h
vadhere 1
nadherence 6q
pfollower
padherent 1
aadherent
nadhesive 9z
aadhesive 2
aadjacent
aadjacent,neighboring
aadjectival,adjective
wmodifier bm
wadjective 1
gcategory,class
wadjective 1
vadjoin,butt,butt_against
vend,terminate
vadjourn 1
nadjournment ao
nadjunct
vadjust 63
aadjustable
aadjusted
nshift,transformation,transmutation 84
nadvance,improvement 1
nadjustment 1
nadjustment,alteration,modification ax
vcontrol
vhandle 1
vadminister 1
vdispense,distribute
vadminister 1
nadministration 5e
gadministration,organization
aadministrative
pleader
pchief 1
padministrator 1
padministrator
aadmirable
aadmirable
radmirably
pworker
pman 1
pofficer 1
padmiral 1
nfeeling
nliking 1
nadmiration 1
vesteem,respect,value 9z
vadmire 1
vlook
vadmire 1
aadmired
narrival bp
nincoming 1
nadmission 1
wproposal
wadvice 1
wadmonition,warning 1
nperiod
nadolescence 1
vdecide
vchoose,pick_out,select 1
vadopt 1
aadopted
vadorn,decorate,grace,ornament 7d
aadorned,decorated
mdecoration,ornament ca
madornment 1
ngland d5
nadrenal 1
aadrenal
nbeing,organism
nanimal,beast,creature 1
badult 1
aadult,grown
padulterer
nsex
nadultery 1
nmotion,movement 9q
nadvance,progression 1
vadvance,go_on,march_on,move_on,pass_on,progress 7w
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
nwork at
nproject,task,undertaking 1
nadventure 1
vattempt,essay,seek,try dq
vadventure,chance,gamble,risk 1
wadverb 2f
aadverse
ncircumstances,luck
nmisfortune 1
nadversity,hardship 1
vannounce 9y
vadvertise,publicize 1
ntransaction ej
ncommerce 1
nadvertising 1
vmouth,speak a4
vtalk_about,talk_of 1
vdiscuss 1
vadvise,counsel 1
vadvise,notify a7
pexpert
padviser,consultant 1
padvocate,exponent,proponent
vdeclare 3w
vpropose,suggest 1
vadvocate,recommend,urge 1
aaegean
aaerated
naeration
mequipment ar
mapparatus,setup 1
maerator 1
npassing 4x
naerial 1
aaerial
aaerobic
ncloud
naerosol 1
nbelief
ndoctrine,ism,philosophy 1
naesthetic 1
aaesthetic
rafar
ncuriosity,wonder ee
ninterest 1
nconcern 1
naffair,matter 1
naffairs 2
naffect 2p
vaffect,bear_on 9j
aaffected
aaffecting,poignant,touching
naffection 2t
aaffectionate,fond,tender
raffectionately
aaffiliated,attached,connected
naffiliation,tie
nassociation fs
naffiliation 1
nforce
nattraction 1
naffinity 1
vaffirm,confirm,corroborate,substantiate
vaffirm,swan,swear 14
wdeclaration 94
wassertion 1
waffirmative 1
aaffirmative
waffix
vconnect
vattach 1
vaffix 1
vaffix 2
aaffixed
aafflicted,stricken
vpay
vexpend,spend 1
vafford 1
vfurnish,provide,render,supply
vafford,give,yield 1
aaflame
aaflare
aaflare
aafraid
pafrican
aafrican
aaft
raft
rafter,afterward,afterwards,later,subsequently
aafter 3
ndaylight 3h
nafternoon 1
ragain
tfungus 37
tagaric 1
nage
nepoch,era 3n
nage 1
vgrow cy
vage 1
vage 2
gaged,elderly
aaged,elderly,older
aaged
gunit d8
gagency,bureau,office 1
genterprise da
gbusiness 1
gagency 1
nagenda,schedule 72
nagent
nagglutination
nagglutination
nmolecule
nprotein 1 9d
nantibody 1
nagglutinin 1
vaggravate bf
varouse,elicit,evoke,provoke bd
vanger 1
vaggravate 1
maggregate,total
vaggregate 6k
aaggregate,mass
ndisposition,temperament
naggression 1
nemotion 4v
nhate,hatred 1
naggression,aggressiveness 1
naggression gf
aaggressive
naggressiveness
paggressor,attacker
paggressor 5d
aagile
naging
aaging
vprovoke 84
vagitate,stir_up 1
vimpress,strike
vdisturb,trouble,upset 1
vagitate 1
aagitated
aagitated
nagitation h7
rago
aago
npain 5g
nagony,torment 1
nagony,suffering a9
vagree,concur
aagreeable
aagreed
wagreement bl
ncharacteristic
nagreement,correspondence 1
nagreement
aagricultural
nagriculture 41
nindustry,manufacture 42
ncultivation 1
nagriculture,farming 1
rahead
aahead
nresource 4r
naid 1
ngift
naid 1
vback_up,support
vaid,assist,help 1
paide 65
passistant,helper 68
paide,auxiliary 1
ndisorder i0
nillness,sickness i1
ndisease 1
naids 3 1
aailing,peaked,poorly
nailment,complaint,ill 5
ngoal
naim,intent,intention,purpose 1
naim,objective 2
naim fv
vlay,place,position,put,set av
vposition 1
vaim 1
vintend
vaim,purport,purpose 1
aaimless
ngas
nair 1
lregion
lair 1
vsubject 40
vexpose 1
vair 1
aairborne
mtransport ff
mvehicle 1
mcraft 1
maircraft 1
mairfoil ff
mairplane,plane 2
mfacility,installation io
mairport 1
nairs
nspeed,velocity fq
nairspeed 1
mairway it
aairy
maisle iv
mpassageway iw
maisle 1
aakin,kindred
nmetal
nal,aluminum 1
nmineral ig
nsalt c8
nalabaster 2 1
nfear,fright 2l
nalarm,consternation,dismay 1
malarm fz
vfrighten,scare 2w
valarm 1
vwarn fw
valarm,alert 1
wmedium g8
walbum 1
mcreation jd
mproduct 1
malbum 1
nalbumin 39
nfood
nfluid
nliquid 1
nbeverage 3 1
nalcohol 1 c6
puser
pconsumer 1
pdrunk,drunkard 1
palcoholic 1
aalcoholic
nbeer 6
nale 1
nreadiness
nalert 1
aalert
nfaculty k7
nalertness,vigilance 1
nplant 7j
therb 1
talexander 1
bmicroorganism 7m
balgae 1
ralgebraically
aalgerian
palgonquian
aalgonquian
wjustification eh
walibi 1
ptraveler
palien,foreigner 1
aalien
aalien,exotic
ndislike 8p
nalienation 1
valign kw
valign f8
valign ir
galignment ht
nplacement
nalignment 1
aalike
ralike
aalimentary
aalive
nalkali dv
aalkaline
nalkaloid dx
aall
rall,altogether,completely,entirely,totally,whole,wholly
wallegation eg
wclaim 61
wallegation 1
vinsist
vassert 1
vallege 1
aalleged
aalleged,so-called
ncooperation m8
nallegiance,commitment 1
wfiction kq
wstory 1
wallegory,parable 1
aallergic
vbetter,improve gd
valleviate,relieve 1
valleviate,ease,facilitate 3k
aallied
gallies u
nleather ks
nalligator 1
bvertebrate 8z
breptile 1
balligator 1
vallot,assign,portion aa
vallocate,apportion 1
nassets
nshare 1
nallocation,allotment 1
nallocation mt
vallow,let,permit
vallow_for 6h
vallow_in m9
aallowable
nallowance 7
nexpenditure
ncost 1
npayment 1
ncompensation 1
nallowance 1
nallowance 3
ndifference
ndisagreement,discrepancy 1
nallowance 1
vgrant
vallowance 1
nmixture
nalloy 1
valloy hb
wcomment,remark gi
wmention,reference 1
wallusion 1
gcommonwealth,country,nation 6d
gally 1
pequal,peer
passociate 1
pally 1
vconsort k4
vally 1
ttree 2j
talmond 1
ralmost,nearly,virtually
ralone,exclusively,only,solely
ralone,solo
aalone
ralong,on
ralong
raloud
walpha dd
aalpha
wdatabase h9
wlist,listing 1
worthography
walphabet 2 1
aalphabetical
aalpine
ralready
ralso,likewise,too
mfurniture jx
mtable 1
maltar 1
wdispute o9
wquarrel,wrangle 1
waltercation 1
aaltered
palternate,replacement v
valternate io
aalternate
aalternate,alternative
ralternately
aalternating
nalternative
aalternative
nspacing 2w
ndistance 1
naltitude 1
aalveolar
nalveolus
ralways
nam 4m
pamateur
aamateur,recreational
vsurprise 6s
vamaze,astound 1
vconfuse of
vamaze,bewilder,puzzle 1
aamazed,astonished,stunned
namazement,astonishment c5
aamazing,astonishing
aamazing
pofficial cc
pdiplomat 1
pambassador 1
ncolor
nyellow 1
namber,gold 1
aamber
wspeech
wsaying 1
wambiguity 1
aambiguous
aambiguous
ndesire ck
nambition 1
vambition h9
aambitious
aambitious,challenging
vwalk jl
vamble 1
mcontainer lc
mauto,automobile,car 5x 1
mambulance 1
nattack,onrush,onslaught ma
nambush 1
vwait
vambush 1
vhunt,hunt_down,track_down l2
vambush 1
vwrite lc
vrewrite 1
vrevise 1
vamend 1
aamended
nimprovement om
ncorrection 1
namendment 1
pdweller,inhabitant
pamerican 1
aamerican
aamiable
aamiable,genial
nradical
namino 1
aamino
nammonia 5l
marms m2
mammunition 1
aamorous
aamorphous,shapeless
namount,sum 3p
vamount
vamount,number,total q0
namp he
aamphibious
aample
aample,plentiful n9
vamplify,magnify 9p
ntranslation cv
ndisplacement,shift 1
namplitude 1
ramply
vremove,take_away
vamputate 1
ventertain nc
vamuse,divert 1
npleasure e1
ndelight 1
namusement 1
ndiversion,recreation nk
namusement,entertainment 1
aamusing
whonor,laurels gi
wan 1
pchristian
pprotestant 1
panabaptist 1
bserpent,snake 4k
banaconda 1
aanal
aanaleptic
manalgesic io
aanalgesic
aanalogous
nthinking,thought
nreasoning 1
ninference 1
nanalogy 1
ninvestigation da
nexamination,scrutiny 1
ncomparison 1
nanalogy 1
nanalysis 4
panalyst cv
aanalytic
aanalytic
vanalyze,examine,study
nconjunction
nanastomosis 1
wanatomical 2i
aanatomical
ranatomically
nscience i6
nbiology 1
nanatomy 1
nbody
nanatomy,figure,flesh 1
prelative
pancestor,antecedent 1
aancestral
gancestry,lineage,pedigree
mclaw nr
manchor 1
ndeterminant
nanchor,backbone 1
vfasten c3
vanchor,ground 1
vanchor 2
poldster om
pancient 1
aancient
aancient
barthropod et
binsect 1
bbee 1
bandrena 1
wanecdote sj
nanemia rk
tflower 7h
tanemone 1
nanesthesia rn
manesthetic k3
aanesthetic
ranew
pangel di
aangelic
nanger b4
nangina 9s
nangle p9
vangle my
aangled
panglican 1u
aanglican
rangrily
aangry
nanxiety bd
nangst 1
ndistress,suffering au
nanguish,torment,torture 1
ndistress eq
nanguish 1
aangular
aangular c
aanimal,carnal
aanimated
nparticle
nion 1
nanion 1
ndetergent
nanionic 1
njoint
nankle 1
ndestruction s5
nannihilation 1
ndestruction pj
nannihilation 1
nanniversary gf
aannounced,proclaimed
wannouncement,proclamation mu
wannouncement mv
vannoy,bother,devil,gravel,irritate
nannoyance,irritation ss
nannoyance 10
aannoyed
nannoying qg
aannoying,irritating
tannual 8t
aannual
rannually
melectrode pn
manode 1
aanonymous
aanother
wanswer,reply n9
wanswer,solution na
vanswer,reply j8
bant 1r
nantacid
aantacid
pantagonist,opponent
aantagonistic,counter
aantagonistic
vantagonize m
aantarctic
nbeginning qd
ncause 1
nantecedent 1
bmammal 7x
bantelope 1
mantenna q7
ntissue
nbone 1
ntooth 1
nanterior 1
aanterior
pscientist
panthropologist 1
nanthropology 2x
panti
aanti
panti-semite
aanti-semitic
ninclination,tendency q4
nbias,prejudice 1
nanti-semitism 1
mantibacterial me
aantibacterial
mantibiotic 2
aantibiotic
vanticipate,expect s8
vanticipate,counter,foresee ul
aanticipated
nanticipation,expectancy id
nexpectation,outlook,prospect fz
nanticipation,expectancy 1
nanticipation,prediction 3w
mantidepressant mp
nantigen
mantihistamine mr
mantineoplastic ms
aantineoplastic
nantipathy,aversion,distaste 9x
aantique
aantique,ex
mantiseptic mx
aantiseptic
aantiseptic
nserum
nantiserum 1
aantithyroid
npassageway
norifice 1
nanus 1
nanxiety us
aanxious
ranxiously
rany
aany,whatever
ranyhow,anyway
ranymore
ranywhere
nvessel
nartery 1
naorta 1
papache
rapart
rapart,aside
aapart
mapartment uz
maperture rv
lextreme cr
lapex 1
aapocryphal
rapologetically
vapologize
wapology
psupporter hm
pbeliever 1
papostle 1
aapostolic
papothecary,chemist st
aappalling
aapparent,evident,manifest,plain
aapparent,seeming
rapparently,seemingly
wasking,request wo
wappeal 1
nappearance
nbeauty 1
nappeal,charm 1
nproceeding,proceedings wt
nappeal 1
vappeal mz
vappeal n3
aappealing
aappealing
vappear,look,seem wi
vappear
nattendance x1
nappearing 1
vcomfort,solace,soothe
vcalm,quiet,still 1
vappease,gentle,pacify 1
vappease ri
vappease eu
nappendage,extremity
wsupplement vp
wappendix 1
nappetite 7x
vgesticulate,gesture,motion su
vapplaud,clap 1
wapplause,clapping
nproduce
tfruit
napple 2 1
mappliance,contrivance,gadget t5
nrelevance
napplicability 1
aapplicable
papplicant
nusage,use,utilization u9
napplication 1
wpetition,request
wapplication 1
aapplied
vapply,employ,use,utilize
vbear_on,come_to,concern,pertain,refer,relate,touch_on
vapply,go_for 1
vestablish,found,institute nx
vappoint 1
aappointed
aappointed
pappointee 8x
pappointee
nchoice,selection wo
ndecision 1
nappointment 1
nappraisal,assessment
aappreciable
rappreciably
vthank tl
vappreciate 1
vrealize
vappreciate,take_account 1
nknowing
napprehension,understanding 1
nappreciation,hold 1
vunderstand
vapprehend,comprehend,grasp 1
vclutch,seize
vapprehend,arrest,collar 1
napprehension e8
papprentice
ncreation v6
napproach 1
napproach,coming uh
vapproach,come_near,come_on,draw_near,near s3
napproaching kw
aapproaching,coming
vappropriate,reserve,set_aside c2
aappropriate
rappropriately,suitably
wcriterion,standard
nmoney 1
nappropriation 1
napproval m1
vauthorize ya
vapprove,sanction 1
vapprove w3
aapproved
rapprovingly
vresemble so
vapproximate,come_close 1
vcalculate,compute
vapproximate,estimate,gauge,judge 1
aapproximate
ncalculation,computation 7u
napproximation,estimate 1
nsameness
nsimilarity 1
napproximation 1
nmonth m4
napril 1
mapron u6
aapt,given,tending
naptitude yl
taquatic ed
aaquatic
aaqueous
pwhite
parab,arabian 1
aarabian
wtongue
wsemitic 1
warabic 1
aarabic
rarbitrarily,randomly
aarbitrary
aarboreal
aarborescent,treelike
nconduction,conductivity
narc,spark 1
vbend z8
varc,arch,curve 1
ncurve
narch 1
narch
aarch,condescending,patronizing
aarchaic
pclergyman nl
nstatus
ppriest 2 1
pbishop 1
parchbishop 1
aarched
aarched,arching
narchipelago
pcreator
parchitect,designer 1
aarchitectural
mbuilding,edifice z8
marchitecture 1
narchitecture qs qr
nprofession ti
narchitecture 1
aarctic
aardent,fervent,fiery,impassioned
nenthusiasm ns
neagerness 1
nardor,zeal 1
nare rl
larea
nargon hb
vpresent pu
vargue,reason 1
vspeak,talk wc
vconverse 1
vargue,debate 1
wargument ub
wargument,controversy cp
aarid
varise,originate,spring_up
gelite
garistocracy,nobility 1
garistocracy
aaristocratic
nmathematics 9a
narithmetic 1
aarithmetic
nlimb 40
narm 1
varm
varm ky
barmadillo 6u
mchair d7
marmchair 1
aarmed
marmor 10a
vequip l4
varmor 1
aarmored
narmpit
gpersonnel xq
garmy 1
aaromatic
raround
raround
narousal 10d
aaroused
aaroused
varrange ij
varrange,fix_up jh
aarranged
narrangement aj
narranging 3d
garray
warray
varray,lay_out,set_out 7
ncapture,seizure t1
narrest 1
narrival vr
varrive,come
varrive_at,reach
aarrogant
warrow ro
noxide u8
narsenic 1
mart hr
nart 3r
aarterial
aarteriolar
narthritis jc
wprose
wnonfiction 1
warticle 1 hy
narticle 11c
varticle z2
varticulate m7
varticulate,formulate,phrase,word xy
varticulate,pronounce
aarticulate
aarticulated
aartificial
aartificial
rartificially
martillery,gun ch
gartillery lq
partist 2i
aartistic
nas
ras,equally
vascend x0
nascending,rise yu
aascending
vverify n4
vascertain,ensure,insure 1
vascribe,attribute,impute 107
aasexual
nash
tash fj
vash x6
aashamed
aashen,livid
rashore
pasian,asiatic d9
aasian,asiatic
wtext 11t
waside 1
raside
raside
vask_for,invite m0
aasleep
rasleep
nattribute,dimension 117
ncharacteristic,feature 1
naspect,facet 1
naspect l6
naspiration
nass,behind,buttocks,posterior,seat
pfool
pass 1
vassail,assault
pcriminal,crook
pkiller
pmurderer 2 1
passassin 1
aassassinated
nbattle,conflict,engagement,fight 13y
nassault 1
gassemblage,gathering
msystem zs
massemblage 1
nassemblage,gathering 143
vassemble,put_together o0 y0
vassemble 10o
mmachine zt
massembly 1
nconstruction 5o
nassembly 1
vassert_oneself 13q
wassertion 14b
passessor fa
aassigned 6f
precipient
passignee 1
nduty q9
nassignment 1
wassignment v4
vassimilate 13t
vassimilate yj
nassist 10g
aassistant
vassociate,connect,link,relate
aassociate
gassociation 10u
vassume,presume 9m
aassumed,pretended
aassuming
wproposition xy
wassumption 1
nhypothesis,possibility,theory 12i
nassumption 1
ncertainty 13x
nassurance,confidence 1
vassure,ensure,insure
aassured
aassured
rassuredly
passyrian 5j
wassyrian 5g
taster ck
wasterisk un
rastonishingly,surprisingly
rastride
mastringent wn
aastringent
nmisconception 12z
nastrology 1
pphysicist an
pastronomer 1
aastronomical
aastronomical
nphysics dm
nastronomy 1
aasymmetric
rasymmetrically
nat
wathabascan 5z
peuropean fl
pgreek 1
pathenian 1
aathenian
pcontestant
pathlete 1
aathletic
aathletic,gymnastic
aatlantic
natmosphere 14w
aatmospheric
natom
aatomic
aatomic,nuclear
natrium
aatrophic
natrophy 142
nattachment qh
mattachment uy
vfight
vattack 1
vnote,remark va
vcomment,point_out 1
vcriticize 1
vattack 1
aattacking
vattain 49
aattained
nattainment 103
nattainment 4d
nattempt,effort,endeavor,try 133
vattempt,set_about,undertake wk
aattempted
vattend,go_to
pattendant nn
aattendant
aattended
nattending,attention
aattentive 142
vbear_witness,evidence 127
vattest,certify,evidence,manifest 1
vattest qu
mfloor 15m
mattic,loft 1
mattire,dress 11n
vdress 167
vattire,dress_up 1
pattorney,lawyer 138
vpull yk
vattract,draw_in,pull_in 1
wattraction
nattraction
aattractive
aattractive a7
aattributable
nattribute
ncharacter
ncourage 1
ndaring 1
naudacity 1
naudacity ph
naudible x6
aaudible
gaudience 3e
naudit
vperform 11c
vaudition 1
mauditorium 16b
aauditory
naug,august 88
vincrease 11k
vaugment 1
aaugust
paunt fo
raurally
maureomycin co
aaustralasian
paustralian hq
aaustralian
paustrian 27
aaustrian
aauthentic
aauthentic,veritable
nauthenticity
pauthor,writer
vpen,write 11w
vauthor 1
aauthoritarian
aauthoritative
gauthorities,government,regime 149
npower
ncontrol 1
nauthority,potency 1
wauthorization yu
aauthorized 99
minstrument 13x
mweapon 1
mgun 1
mfirearm 1
mautomatic 1
aautomatic
aautomatic
rautomatically
ntechnology au
nautomation 1
vautomobile 12m
aautomotive
aautonomic
aautonomous,sovereign
aautosomal
nseason vh
nautumn,fall 1
aauxiliary
nusefulness
navail 1
vavail b2
vavail pz
navailability
aavailable
ndatum 16z
nstatistic 1
naverage,norm 1
vaverage ik
aaverage,mean
vforestall,preclude,prevent
vavert,avoid,head_off,stave_off 1
navocado bq bp
vavoid
vavoid
navoidance 197
vawait
vawake,awaken,wake,wake_up 18l
aawake
vawaken,wake_up 13b
aawakened 7m
ngrant ml
naward 1
vaward mr
vgive
vaward,grant 1
aaware
nawareness b9
aaway 17c
raway,forth,off
nwonder ko
nawe 1
vawe pc
aawed
aawed,awestruck
aawful,unspeakable
aawful,dreadful,fearful,frightening,terrible
rawful,awfully,terribly
aawkward
aawkward
rawkwardly
mtool 15o
max,axe 1
vcut 11l
vax 1
aaxillary
naxis
mrod 15u
maxle 1
vbabble vk
vchatter vl
vbabble 1
poffspring i9
pchild 1
pbabe,baby,infant 1
vbaby,coddle 16u
pbabylonian at
ababylonian
pmale
pman 1 16r
pbachelor 1
vlive
vbachelor 1
bbacteria,bacterium pd
bbacillus 1 pe
nback
vback,endorse bp
vback 14q
aback
rback
vdraw_back,move_back,recede,retreat,withdraw 14t
vback_down,back_off,back_up 1
vback_out 5
nmorality
ngood 1
nfortitude 3o 1
nbackbone,guts 1
abacked
phelper
psponsor 1
pbacker 1
nbackground
nrepresentation
nperception 1
nbackground 1
nbackground 197
vbackground 16j
nbacking,patronage 16b
mlayer 1a3
mbacking 1 16x
msurface 1a5
mplatform 1
mstage 1
mbackstage,wing 1
abackward
rbackward,rearward
rbackward
ltract
lfield 1
mgrounds,yard 1
mbackyard 1
nmeat
nbacon 1
abacterial
nbad,badness
abad 1y
rbad
rbad
wemblem
wbadge 1
nbadge 8a
vbeset,plague i5
vbadger,bug,tease 1
rbadly,severely
rbadly,ill,poorly
mbag mf
vbag 17b
ntemptation jw
nbait 1
vmock 18m
vbait,taunt,tease 1
vcook 1bh
vbake 1
abaked
abaked
nbaking dq
abaking
nequilibrium 199
nbalance 1
vbalance 10a
vbalance
abalanced
vgrow 1bs
vbald 1
abald
abald
vdecline,refuse 1c0
vdisobey 1
vbalk 1
pbalkan 71
mball xp
vwind,wrap 14b
vball 1
wopus 1b7
wsong 1
wballad,lay 1
wpoem 1bb
wballad 1
ndancing lz 137
nchoreography 1
nballet 1
wballet 1bf
mballoon ta
mplaything,toy 1bw
mballoon 1
vtouch
vpalm 1
vmanipulate 1
vpilot 1
vballoon 1
wballot 13v
nballot,vote,voting f9
vvote 100
vballot 1
pplayer 7m
pballplayer 7m 1
mroom 1c8
mballroom 1
tbalsam sd
abaltic
mobstruction 1cc
mbarrier 1
mbalustrade,banister 1
wdecree 147
wban,prohibition 1
vorder 13t
vcommand 1
vforbid,prohibit,veto 1
voutlaw 1
vban 1
vban 3
tbanana sp
nbanana gg gf
gband,circle
gband 1a2
vtie lq
vband 1
mbandage 1cu
vbandage lt
abandaged
abanded
nstriking 1a2
nimpact 1
nblow 1
nbang,smash 1
nnoise 1a6
nbang,blast,clap 1
nhair
nbang 1
vbang,slam 18
vsound
vbang 1
vclose,shut
vbang,slam 1
rbang
nbanging a
nconflict,struggle 1ej
nfight,fighting 1
nbanging 1
vexpel,throw_out 167
vbanish 1
nincline,slope
nbank 1
gbank 1au
vtip 16c
vbank 1
vborder,surround
vbank 1
pfinancier
pbanker 1
nbankruptcy 10j
nbankruptcy 1dy
memblem 11j
mflag 1
mbanner 1
gparty b2
gbanquet,feast 1
whumor,wit
wbanter 1
pbantu yn
abantu
nsacrament 1bu
nbaptism 1
pbaptist o6
vdesignate
vlabel 1
vcall,name 1
vbaptize 1
mbar,saloon 20
vbar 1q
vprevent
vhinder,impede 1
vimpede,obstruct 1
vbar,block 1
abarbaric
vbarbecue 3g
abarbed,biting
mbarbell 10o
vbare
abare,naked,nude
abare
abarefoot
rbarely,hardly,scarcely
wbargain xe
mvessel w5
mboat 1
mbarge 1
vhasten,race,rush,speed 1a0
vbarge 1
nbarium vv
tbark
vbark 11g
ngrain vg
nbarley 1
mbarn fq
menclosure 1ez
mbarnyard 1
abaroque
wbarrage
nfire,firing qm
nbarrage 1
mtube,tubing 1f6
mbarrel 1
mbarrel qt
vbarrel x5
mbarricade 2w
mbarricade 2x
ndifficulty
nobstacle 1
nbarrier 1
nbarrier
mbars 11m
pemployee 13x
pbartender 1
abasal
mbase ww
vbase
abase
nsport pv
ngame 1dg
nbaseball 2 1
abased
abased
mbasement,cellar a5
wbasic
abasic 8
abasic
rbasically,essentially,fundamentally
mbasin ri
nbasis
nbasis c9
vbask,enjoy,relish,savor
vlie
vbask 1
mbasket ro
nbasket
nbasketball i h
abasophilic
npitch
nbass 1
wbass 1bk
abass
pbastard,prick
vwet 1bh
vdampen,moisten 1
vbaste 1
bbat n3
nbat 1e8
vbat 4j
mbath s3
nwash,washing 13i
ncleaning,cleansing rr
nbathing 2 1
nbath 1
vbathe vf
vcover
venclose,envelop 1
vbathe 1
nbathing qz
mbathroom 4j
mbathtub,tub se
mbaton 7w
abats,nuts
gbattalion 10z
pbatter,hitter 4p
vstrike 50
vbatter,buffet 1
abattered
abattered
gbattery ff
mbattery 1dw
nbatting bt
vbattle,combat c5
lbattlefield 6u
vshout 13r
vbawl,bellow 1
nbay
vbay 13u
abay
mknife a7
mbayonet 1
rbc
nbe yg
vbe_after,plan z9
vbe_born 1hy
vprove,turn_out 1i7
vensue,result 1
vbe_due 1
vmate 12n
vbe_intimate 1
nbeach
vland,set_down gq
vbeach 1
lbeachhead ze
mbeads
bbeak n8
bbeak n9
vbeak,peck w
wbeam
mpiece
mbeam 1eq 1
vgrimace 1em
vsmile 1
vbeam 1
nvegetable ls
nbean 1
vbean 65
bbear os
vfeature
vbear 1
vbring_forth,produce 1d9
vbear,birth,give_birth 1
vurge 14q
vbear_on 1
vbear_out 1d3
vbear_witness,testify 14o
nbeard 59
vlie
vline 1
vrim 1
vbeard 1
abearded
pbearer,carrier ya
pmessenger yb
pbearer 1
nbearing
lroute
ldirection 1
lbearing 1
nconduct,demeanor
nmanner 1
nbearing 1
abearing
pbeast,brute,wildcat 125
lbeat 8
nbeat,heartbeat,pulse 1g0
wbeat,rhythm
vdefeat,overcome
vbeat,beat_out,crush 1
abeat
abeaten
nbeating 5o
gsubculture
ggeneration
gbeats 2 1
abeautiful
rbeautifully
vbeckon,wave n2
vbecome,get 1jq
abecoming
mbed wb
mbedding 1jc
abedraggled
mbedroom 75
nbeebread xb
tbeech wz
bcattle,cows,oxen q5
bbeef 1
nbeef 93
vcomplain,plain
vbeef 1
bbeetle sc
vhang
vbeetle 1
abeetle
vcome_about,go_on,happen,occur,take_place
vbefall 1
vbefit 1ek
abefitting m8
rbefore,earlier
rbeforehand
vplead o6
vbeg,implore 1
vbeg,solicit 1bb
punfortunate
pbeggar 1
velude wa
vresist 1
vbeggar 1
vbegin,commence,set_out,start,start_out
nbeginning,kickoff,outset,start
abeginning
nrole gx
nstead 1
nbehalf 1
ngood,goodness
nbenefit,welfare 1
ninterest,sake 1
nbehalf 1
nbehavior,conduct 1i6
rbehind
abehind
vsee 1di
vbehold 1
vwork
vwork_at,work_on 1
vbelabor 1
vbelabor fi
nejection 1lt
nbelching 1
nresponse
nreflex 1
nbelching 1 4
pbelgian gb
abelgian
nbelief,feeling,impression,notion 1jo
vbelieve 1hc
vbelieve_in 1
pbeliever
nbelieving
mbell 1hs
vbell 161
abelligerent
wcry,outcry,shout,yell 1ht
wbellow,hollering 1
nfat rp
nbelly 1
vexpand 15f
vswell 1
vbelly 1
vbelong 1ly
vbelong 1lz
vbelong_to
nhappiness 19o
nbelonging 1
abeloved,dear
rbelow,beneath
rbelow
abelowground,underground
mbelt mp
mbelt 1hg
vsing 184
vbelt 1
vbelt 9o
mbench yn
vbench
nbend,crook,turn mw
nbend,bending 194
msegment
mbend 1
vturn
vbend 1
abended
abeneficial
pbeneficiary ip
abeneficiary
nbenefit 104
vbenefit,profit 1ig
vbenefit,do_good 10t
abenign
nbent sc
abent
nbequest 14i
nbereavement,mourning 15n
nberry py px
vcollect,gather
vberry 1
aberrylike
nberth,post 1gh
vbeset jq
rbesides
abespectacled 1a5
nbest h4
vbest 3h
abest
rbest
rbest
vbestow ea
vbestow
ninvestment 112
nspeculation,venture 1
nbet,stakes 1
vspeculate
vventure 1
vpredict 1
vbet 1
vcompete,vie
vplay 1
vbet_on,game,stake 1
wbeta 1dj
abeta
vbethink
vmeditate,muse,ponder,reflect,think_over
vbethink 1
vdisclose,expose,give_away,let_out,reveal 1jn
vbetray 1
vwrong 1kr
vvictimize 1
vdeceive 1
vbetray 1
nbetrayal 1kz
nbetter 2y
voutdo,surpass 4a
vbetter 1
vbetter 1ns
abetter
abetter
rbetter
rbetween
rbetween
vbevel en
gbevy ko
vlook_out,watch_out
vbeware 1
vupset 17a
vbewilder 1
abewildered,confused
rbeyond
vinfluence 19b
vbias 1
abias
wbible,scripture 1ne
abiblical,scriptural
wbibliography 111
nbiceps 1on
mbicycle 15d zh
vride 1j5
vbicycle,bike,pedal 1
wbid,command 1p5
nbid ip
vbid
vgreet 1in
vbid 1
vbid 48
tbiennial 147
abiennial
abig,large jx
rbig
rbig
abigger,larger 3
mbike,motorcycle 15s zw
nbile
wbill 1g5
vbill
vbill 1k1
abilled
nbillion 1hw
abillion
mbin 104
vbin 1ij
nstar
nbinary 1
abinary
nbind 9c
vbind,bond,stick,stick_to 19r
nbinding iu
abinding
abinomial
pchemist v9
pbiochemist 1
nchemistry y6
nbiochemistry 1
wbiography 1jf
abiological
pbiologist vf
ntrial jp
nbiopsy 1
mbioweapon hx
abipedal
nwood 1oj
tbirch 1
vlash,slash,whip
vbirch 1
abirch
bbird 13u
vwatch
vbird 1
vpropel 1i3
vhit 1
vbirdie 1
nbirth 5a
nbirth 1mj
nbirthday x0
nbread 161
nbiscuit 1
nbiscuit,cookie
nbit
nharm,hurt,injury,trauma 1ps
nwound 1
nbite 1
nbite,morsel
vgrip sg
vbite 1
vbite_off 1
vlet_out,utter
vbite_out 1
nbitter 163
vbitter 1l1
rbitter
abitter
abitter
rbitterly
rbitterly
nbitterness,resentment 19i
abivalent
bmollusk 1do
bbivalve 1
abivalve
abizarre,eccentric
nblack,blackness 129
vblack,blacken 1qq
ablack
vblack_out
vdarken 1qt
vblack_out 1
vblack_out 1lj
vblack_out 1qw
nblackberry 49 u6
vblackberry 48
mblackboard 1qi
ablackened
ablackish
pblackmailer ny
nillumination
ndark,darkness 1
nblackness 1
npause
nblackout 1
nblackout 4
nbladder
tfoliage,leaf
tblade 1
wblame 1kh
wcriticism
wreproach 1
wblame 1
vblame,fault
vblame lw
ablame,blessed,damned,darned,goddam,goddamned,infernal
rblandly
vblank cs
ablank
mblanket,cover 7t
vblanket ai
ablanket,broad
nhitting 1se
nblast 1
vmake_noise,noise e3
vblast 1
vblast,smash fe
ablatant
ablatant,vociferous
nreaction
noxidation 1
ncombustion 1
nflame 1
nblaze 1
nblaze 1oo
vshine
vblaze 1
vfire
vshoot 1
vblaze,blaze_away 1
vperform
vblaze_away 1
ablazing,glaring
ableak
ableak,desolate
rbleakly
veject
vbleed 1
nbleeding,hemorrhage 2c
ncombining 1p3
nblend 1
vmingle,unify 1n6
vblend 1
vbring_up,conjure_up,invoke 1n5
vbless 1
ablessed
ablessed
nblight 1sd
vdamage 1nd
vblight,plague 1
gblind
vblind
vblind 1nh
ablind
ablind
rblindly
rblindly
ndisability,handicap 1sn
nblindness 1
vblink 1k9
rblissfully
vblister 7e
ablistering
ablithe
ablithe
rblithely,happily
nlump,swelling 1rv
nbloat 1
mblock 1ss
vblock,hinder,obstruct kw
nblockade 1u0
ablockading
ablocked
nblocking 1py
ablond
pblonde
nblood
vblood cd
ablooded
bdog zr 1gn
bhound 1
bbloodhound 1
nkill,killing 1sy
nmurder 1
nbloodshed 1
nbloodstream 9
vspread_over
vbloody 1
abloody
rbloody,damn
nbloom,blooming
tbloom,blossom,flower
vbloom,blossom,flower 1dp
ablooming
vblossom,unfold 1dr
nblot xz
vblot_out,obliterate 1op
mblouse 1pj
nmotion,movement 1tf
nblow 1
vbreathe
vexhale 1
vblow 1
vblow
vblow_out 1u9
vblow_up,detonate,explode 1ua
vblow_up nf
mblower 1qo
nblowing
ablown
mstick 1qu
mbludgeon 1
nblue 161
mblue 1pz
vblue 1uj
ablue,bluish
ablue
wblues 1tq ii
nridge
nbluff 1
wfalsity 1oj
wdeception 1
wbluff 1
nerror,fault,mistake 1vh
nblunder 1
vweaken 1pi
vblunt 1
ablunt
ablunt
ablunt,forthright,frank
nblur kl
vblur
vblur 1pp
vblur,obscure 1pq
ablurred,fuzzy
vblush,crimson,flush 1v4
nconfusion
nbluster 1
wbluster
vbluster 10
vmislead 1rf
vexaggerate 1
vbluster,boast,brag 1
gcommission,committee 1ey
gboard 1
nlumber,timber 1ux
nboard,plank 1
vcome_in,enter,get_in,get_into,go_in,go_into,move_into
vboard 1
vdwell,inhabit,live,populate
vboard,room 1
nboarding 1w6
mboards kx
vboast,sport d0
vboat 79
ntravel,traveling 1s8
nboating 1
vbob
abodied
abodily
rbodily
vmean 1rx
vrepresent,stand_for,symbolize 1
vembody,personify 1
vbody,personify 1
pbodybuilder
nbog
vdecrease,diminish,lessen 1w0
vslow,slow_down 1
vbog 1
ninfection 1vs
nboil 1
vboil 1w5
vboil 1w6
vboil 1qv
aboiled
nheating
nevaporation
nboiling 2 1
rboiling
wbold 1mj
abold
abold
rboldly
vfortify,strengthen 1r5
vreinforce 1
vbolster 1
ndischarge 1t7
nlightning 1
nbolt 1
mbolt 1t2
mbolt 1t3
nrush 1t9
nbolt 1
vbolt
vlock 159
vbolt 1
vswallow
vbolt 1
rbolt,rigidly,stiffly
mbomb 1t9 17b
vbomb rg
mbomber 1dv 1dx 1dz
nbombing 181
mchamber hk
mbombproof 1
ggenus
bbombus 1
nbond 1hz
nbond 1oh
nbone 1w5
vbone 1vc
abone
mbones 1tm
nfire 1ty
nbonfire 1
mhat 1su
mbonnet 1
abony,scrawny,skinny
mwork 1dl
wpublication 1
wbook 1
vplan
vschedule 1
vbook 1
vbook 1oi
vpreserve,save 1r6
vrecord 1
vbook 1
mbookcase 1a9
prepresentative
pbooker 1
nemployment 1ri
nbooking 1
mshelf 1u7
mbookshelf 1
nboom,roar,roaring,thunder ke
vboom,din ka
nboost,encouragement 1tt
nboost 1vg
velevate,lift,raise 1qb
vboost,hike 1
vboost r7
mboot 1xn
vkick lq
vboot 1
mbooth 1ap
mbooth,stall li
lboundary,bounds 1fg
lborder 1
vinclude
vcontain 1
venclose,hold_in 1
vborder,bound 1
vborder,frame,frame_in kb
vborder_on 102
vbore
vbore,drill p7
abored
abored
nlonging,yearning 19w
ndiscontent 1
ndissatisfaction 1
nboredom 1
nboring,drilling 10u
aboring,tedious
aborn
ldistrict,territory
lborough 1
vborrow 1ut
vborrow 1ut
nborrowing 1ql
nseparation
nisolation 1
nconcealment,privacy,secrecy 1
nbosom 1
nbreast
nbosom 1
mbosom 1ym
nbosom 1uv
psuperior 1nb
psupervisor 1
pboss,foreman 1
pemployer 1ne
pboss 1
vboss 1za
aboss
gbotany,vegetation
aboth
vstruggle 1lt
vlabor 1
vstrain,strive 1
vbother 1
mbottle 1am
vstore 1t2
vbottle 1
lsurface 1c
lbottom,underside 1
lbottom 1gu
vbottom 1k0
abottom
abottomed
tstem
tbranch 1
tbough 1
nelasticity
nbounce 1
nbounce,leap,leaping 20l
vbound,jump,leap,spring
vbounce 1
vbounce a5
vbounce_back c8
nbouncing 1my
nbound,boundary
vbound,confine,limit,restrict,throttle
abound
abound
abounded
mbouquet 1ng
pconservative 1x8
preactionary 1
pbourbon 1
abovine
mfastening 1wo
mknot 1
mbow 1
mbow 60
vbow 13t
vknuckle_under,succumb 20k
vbow,give_in 1
mbowl 1bn
nbowl
mdish ys 1bp
mbowl 1
vwheel 1ve
vbowl 1
nbowling kk
mbox 1bu
mcompartment o1
mbox 1
vbox,package mp
mboxcar 1hu 1by
pfighter
pboxer 1
nboxing kt
pboy r8
pboy r8
plover
pboyfriend ra 1
nchildhood 1oj
nboyhood 1
aboyish
mbrace 1xh
vprepare,ready 1vu
vbrace,poise 1
vbrace,steady 4r
vhold_up
vbrace 1
mbracing 1xn
vbracket 3
abrackish
nbrain
vbrain p0
mbrake 1xs
vhalt,stop
vbrake 1
mbrakes 3
tbramble 1h5
gbranch,subdivision 1l7
vbranch 1le
abranched,forked
nbranching,fork 210
abranching
wname
wbrand 1
nform,kind,sort 204
nbrand,make 1
vbrand 1wi
vbrandish 1u5
vdisplay,exhibit
vbrandish 1
nliquor,spirits 1hw
nbrandy 1
nbrass 1fe
abrave
rbravely
abrazen,insolent
pbrazilian 1cr
abrazilian
vbreach,violate 1ze
vopen,open_up
vbreach,gap 1
vbread l4
nintelligence 224
nbreadth 1
ndimension 1zt
nbreadth,width 1
nbreak 1z1
nbreak 1xq
vlam,run_away 238
vflee 1
vbreak_loose,escape,get_away 1
vbreak_away 1
vbreak_away,break_off,chip 22k
vtake_leave 23d
vbreak_camp 1
vbreak_down 1xb
vbreak_down
vbreak_even
vbreak_even x2
vintrude,trespass l
vbreak_in 1
vbreak_off 1xg
vcut_off,disrupt,interrupt 1
vbreak_in 1
vbreak_in ib
vbreak_into cn
vbreak_into 22y
vbreak_loose 22z
vbreak_off,cut_short 1xn
vbreak_open u
vbreak_out,erupt
vbreak_out
vbreak_through 1xv
vbreak_through,come_through 16u
vbreak_up,disperse,dissipate,scatter
vbreak_up,part
vbreak_with 1
nbreakdown,dislocation 96
nnourishment,sustenance 1jc
nmeal 1
nbreakfast 1
vconsume,ingest
vbreakfast 1
nbreaking 22r
ninsight 15t
nbreakthrough,discovery,find 1
ndiscovery 247
nbreakthrough 1
nbreakup 22v
nbreakup,separation 207
nbreast,tit 1qt
vbreast
abreasted
nbreath
nbreath 1ky
nbreathing
abreathing
abreathless
rbreathlessly
gbreed
vbreed,engender,spawn 1yg
vbreed lv
nelegance
nbreeding 1
abreeding
nweather
nwind 1
nbreeze 1
vbreeze 9w
wbrevity
nbrevity
mbrick 20n 23q
ppartner,spouse 1cx
pbride 1
mbridge 23s
mcircuit 20n
mbridge 1
vbridge 1oy
vbridge 1oz
mbridle 1q4
wbrief 1vr
vbrief 20n
abrief
abrief
mbriefcase 1fo
rbriefly
rbriefly
gbrigade 1o9
pbrigadier 1sl
abright cg
rbright,brightly,brilliantly
nbrightness
nbrilliance,glare 1
nbrilliance,grandeur,splendor v
abrilliant,superb
abrilliant
rbrilliantly
mbrim ub
vbrim mc
abrindle
nliquid
nwater 1xq 1
nbrine,saltwater 1
vbrine oa
vcarry,transport 1xe
vbring 1
vbring 1zu
vbring_back,take_back 2
vbring_down,let_down,lower,take_down 1xi
voust
vbring_down,overthrow 1
vbring_down,impose,inflict 21i
vbring_forth,generate 1zx
vbring_forth 3h
vbring_forth,father,sire 1zz
vbring_forward 1xp
vbring_forward,call_up 1v8
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
ntransfer,transportation 253
nbringing,delivery 1
abrisk
abrisk,refreshing
rbriskly
nfiber 24u
mbristle 1
vbristle nc
vbristle
abristly,prickly
gnation
pbritish 1
abritish
ndelicacy,treat 2u
ncandy 1
nbrittle 1
abrittle
pwoman 238
pbroad 1
abroad,wide
wbroadcast
vpublicize 22h
vbroadcast,transmit 1
wcommunicating,communication 273
wtransmission 1
wbroadcasting 1
vextend zl
vbroaden 1
nbroadening 25v
ndevelopment 1ha
nbroadening 1
rbroadly
vbroil v6
vheat 21c
vbroil 1
abroke
abroken
pbroker
vnegotiate 1su
vbroker 1
bhorse 1d2
bpony 1
bbronc 1
abronchial
nduct 1bz
nbronchiole 1
nbronchus 2
nbronze 1kg
vdye 273
vbronze 1
abronze
abronzed
gbrood
vthink_about
vmind 1
vbrood,dwell 1
nbrooding
nsadness,unhappiness 1v7
nmelancholy 1
nbrooding 1
abrooding,reflective
nstream
nbrook,creek 1
mbroom 23x
vrub
vwipe 1
vbroom 1
pbrother 1gb
nfeature
nbrow,forehead 1
nbrow,eyebrow u4
nbrown 1ja
vbrown wa
abrown,brownish
vhurt 22h
vinjure,wound 1
vbruise 1
gbrush,thicket 8k
mbrush 24c
vbrush f
vbrush vk
vreject 25t
vbrush_aside,discount,dismiss,disregard,ignore,push_aside 1
abrushed
abrushed
ncare,tending 1um
nbrushing 1
abrushy
abrutal,cruel,fell,savage,vicious
nevil
nbrutality 1
ncruelty 25j
nbrutality 1
nbubble
vemit g0
vbubble 1
vendeavor,strive 1uu
vbuck 1
vbuck 28m
mbucket,pail 1jm
vbucket 1py
mbuckle 88
vbuckle 1h2
vcave_in,collapse,fall_in 28m
vbuckle 1
vbuckle,warp 28o
bmount 1u
bbuckskin 1
tbud ev
tbud
vbud 1sl
vbud
gbuddhism 25o
pbuddhist
abuddhist
nreproduction
nbudding 1
abudding
pfriend
pbuddy 1
vbudge,stir
nfund 1az
nbudget 1
nbudget 1zp
vbudget 1as
pbuff,devotee,fan,lover 1ya
vbuff wu
abuff
bbuffalo 1fi
vcow 10c
vbuffalo 1
nbuffer 223
vmodify 29f
vbuffer 1
bbug 1hq
mcarriage 1qi 1km
mbuggy 1
mbugle 25w
nbuild,physique
vbuild,construct 247
vdepend_on,depend_upon
vbuild_on,rest_on 1
vbuild_up 12t
vbuild_up,work_up 1ti
nbuilder 28p
nbuildup 235
abuilt
tbulb a3
mlamp 267
mbulb 1
mbulb
abulbous
nbulge,protuberance
vbulge 2a0
abulging,convex
abulging
nnumber 27j
nbulk,majority 1
vbulk 5
abulky li
bbull q9
pbull 10h
wbull,shit
nbull fh
vbull rk
mmissile,projectile 12q
mbullet,slug 1
wbulletin 24c
vbulletin 43
pbum
pbum 1pr q1
bbumblebee 1iq
vhit,impinge_on y4
vbump,knock 1
vbump,encounter,find
vdance
vbump 1
vkill
vbump_off,murder,off,slay 1
gbunch,clump,cluster
gbunch,gang 17g
vcluster 17c
vbunch 1
vbunch,cluster 2au
gbundle,package,packet
mpackage,parcel 1m0
mbundle 1
vpack wu
vbundle 1
mbunk 1m4
mbunk r9
abuoyant
abuoyant,perky
nstimulant,stimulation,stimulus 29u
nheadache,worry 1
nburden 1
mburden,load,loading 2aq
vburden,weight 25w
mbureau 1ns
gbureaucracy 1zi
abureaucratic
noffense 28n
ncrime 1
nburglary 1
noccasion
nceremonial,ceremony 1
nfuneral 1
nburial 1
aburied
aburly,husky
nburn 247
nburn,tan 2bb
vdestroy,ruin
vburn,burn_down 1
vburn jn
vburn 2bq
vburn_down 1
veat_up,exhaust,run_through,use_up,wipe_out 1w6
vburn_off 1
vburn_off 1ls
aburned
nburning 2b8
aburning
tburr
mburr 2bh
ndepression
nhollow 1
nburrow 1
vdig 1m1
vburrow,tunnel 1
nburst,explosion 2bh
nburst,salvo,volley wl
vburst 2c7
vburst
vburst 2c9
vburst_out 28c
vburst_out,pop_out 1g0
vconceal,hide
vbury 1
vlay,put_down 1tt
vbury 1
mbus 1th
vtransport 24r
vbus 1
tbush,shrub 1s4
lbush
gbush d9
vbush 1wy
abush
nbushel 249
abushy,shaggy
rbusily
pbusinessman
vbustle
abustling
vbusy,occupy ru
abusy
rbut,just,merely,only,simply
mhandle
mbutt 1
vbutt vk
nbutter 1t2
vbutter vw
bbutterfly 1lb
vhurry 27u
vdart,fleet,flutter 1
vbutterfly 1
mbutton cu
mswitch 29j
mbutton 1
vbutton 232
npurchase
nbuy,steal 1
vbuy,purchase 29b
vbuy_out,buy_up 1
pcustomer 1ta
pbuyer 1
npurchase 254
nbuying 1
nbuzz 2a5
nbuzz 2au
vbuzz zw
vfly,wing 28c
vbuzz 1
vbuzz 2dv
abuzzing
nwar,warfare 2ee
nbw 1
rby,past
nconsequence,effect,result
nby-product 1
mby-product 1tz
vbypass,get_around 15e
pbyzantine 1ba
abyzantine
mcab d7
ncabbage vh
vsteal
vcabbage,pilfer 1
mcabin db
mhouse 2dj 1ed
mcabin 1
vconfine
vcabin 1
mcabinet 1qq
mwoodwork gs
mcabinetwork 1
wtelegram
wcable 1
mcable 2ao
mrope 2dw
mcable 1
vcable,telegraph,wire 26m
vcackle 20j
vcackle o7
vlaugh
vcackle 1
tsucculent 1u5
tcactus 1
wcadenza 12j
mrestaurant 1ex
mcafe 1
mcafeteria 2
mcage z9
ncage
vdetain
vcage 1
mcake ll
vcake l4
ncalamity,catastrophe,disaster,tragedy 2a9
ncalcium 1vh
acalculated,deliberate
nprocedure,process 2ca
ncalculation,computation 1
nrock,stone
ncalculus 1
norganization
ncalendar 1
wcalendar 1rv
vcalendar hm
byoung 22a
bcalf 1
ndegree,level
ncaliber,quality 1
nlength cz
ndiameter 1
ncaliber 1
vcalibrate 23z
ncalibration 2cq
wcall 1vo
ncall 1l9
vcall 10v
vcall_back
vcall_back,call_up,recall,recollect,remember
vcall_for,demand,necessitate,need,require
vcall_in 26i
vsend_for 12o
vcall_in 1
vcall_on 1ji
vcall_out,cry,cry_out,exclaim 25i
vcall_out 21z
vcall_up,phone,telephone 27z
pvisitor 1v3
pcaller 1
ncalling,career,vocation 29k
acallous
acalloused
ncalm,calmness,composure 1z0
acalm
vcalm_down,cool_off 2g0
rcalmly
ncurl
tcalyx 1
mcamera 21t
mquarters 2fm
mcamp 1
vcamp,tent kp
acamp
ncontest
nrace 1
ncampaign 1
nventure 22t
ncampaign,crusade 1
ncampaign 2dp
vcampaign t5
vcampaign,crusade 2bl
pcamper
ncampfire j7
ncamping 2h8
lcampus 15q
mcan 1rp
vcook,ready 2b7
vcan 1
vcan
pcanadian 1rc
acanadian
ncanal
vcanal 214
acanary
wcancel 2c4
vcancel
vundo
vdestroy 1
veliminate 1
vcancel_out 1
ncancellation 2gc
nneoplasm,tumor 1yp
ncancer 1 1yp
ppolitician 259
pcandidate 1
pcandidate
mcandle 7b
vexamine
vcandle 1
vcandy 2bx
mcane mv
vcane
acanned
mcannon 1fa
vcannon rk
mcanoe 128
vcanoe lt
winstruction
wrule 1
wcanon 1
acanonist
mflask i3
mcanteen 1
mcloth,fabric,textile 2h6
mcanvas 1
mpainting,picture 1g4
mcanvas 1
vcanvas 10m
vcanvass,poll 1qs
nvalley 5t
ncanyon 1
mcap 2dc
vcap,crest z1
ncapability 2hs
acapable
mcapacitor 2eb
ncapacity 3
nsusceptibility 2hq
ncapacity 1
ncape
mgarment 2dl
mcape 1
mcapillary 12j
acapillary
ncapital 1w7
acapital
geconomy
gcapitalism 1
acapitalist
vcapitalize,take_advantage vw
mcapitol 1io
acapped
mcapsule 1tk
mdose 2ak
mcapsule 1
vcapsule 11d
pcaptain 26h
pcaptain 26i
vhead 26z
vcaptain 1
pcaptive,prisoner y8
pcaptive 25s
ncaptivity
ncaptivity
ncapture
vcapture 2de
vcapture,charm,entrance
vcapture 1l4
mrifle 1b8
mcarbine 1
ncarbon
ncarbonate 1zg
vcarbonate 2j0
acarbonated
bcarcass
widentification 2d6
wcard 1
vcard 2j5
npacking 2i4
ncardboard 2c2 1
acardboard 1h8
acardiac
pcardinal 1js
acardinal,central,fundamental,key
ncards 137
ncare,caution 2j7
vfeel
vsorrow 1
vpity,sympathize_with 1
vcare 1
vlike
vcare_for 1
nprogression 2g4
ncareer 1
vcareer 2ed
acarefree
acareful
rcarefully
acareless
acareless
rcarelessly
ncarelessness
ncarelessness,negligence 2kj
ncaress 2kk
vstroke 17h
vcaress 1
mmerchandise,product 2fg
mcargo,freight,shipment 1
nlove 230
ncaring 1
acaring
acarnivorous
acarotid
pcraftsman 284
pcarpenter 1
vcarpenter z7
ncraft,trade 2dx
ncarpentry 1
mcarpet,rug 2jt 2gq
vcarpet qk
acarpeted
mcarriage 21d 1vh
mcarrier 21e 1vi
mship 159
mwarship 1 21g
mcarrier 1
ncarry er
vcarry 11x
vcarry_away,take_away 1ui
vcarry_on,conduct 28y
vpersist,prevail 2ku
vcarry_over 1
vcarry_over 87
mwagon 21p 1vt
mcart 1
vcart,drag,haul 1eh
ncartilage 1qw
acartilaginous
wcartoon 16f
pcartoonist 1iq
mcartridge 1v9
vshape 2fi
vcarve 1bn 1
vcarve 1bo
acarved,carven
msculpture 1jg
mcarving 1
nwaterfall
ncascade 1
vcome_down,descend,go_down 2fw
vcascade 1
ncase,instance 2hu
ncircumstance 2kx
ncase 1
vinspect 43
vcase 1
ncurrency 1n8
ncash 1
vexchange
vcash 1
mcasing 2kz
gcast 1i6
vsend 2ds
vcast 1
mcastle,palace 7h
mfortification 2l3
mcastle 1
vcastle
acasual
acasual
acasual
rcasually
rcasually
bcat 1s0
vcat w7
wcatalog od
wcatalog,catalogue 1ym
vclass,classify,sort_out
vcatalogue 1
vcompile 2gk
vcatalogue 1
ncatalyst
vcatapult w9
vthrow wa
vhurl 1
vcatapult,sling 1
ncatastrophe,disaster 28f
rcatastrophically
ndisadvantage 1b8
ncatch 1
vcatch 1y5
vcatch_on,get_it 1ol
vcatch_on 2mc
vcatch_up 1kx
pcatcher 19p
ncatching 2lr
acatching
ncatharsis 15g
mchurch 1ms
mcathedral 1
acathedral
mcatheter 16y
mcathode 1tb
pcatholic 1w9
acatholic
nfaith,religion 285 1cj
nchristianity 1
ncatholicism 1
tcatkin sw
acaudal
rcaudal
acausal
wcause 228
ncausing 2nm
ncaustic 2fn
ncaution
wwarning 2np
wcaution 1
vcaution 23c
gcautious,timid
acautious
rcautiously
gtroops 1ma
gcavalry 1
psoldier 2b6
pcavalryman,trooper 1
pcavalryman 2
ncave
vempty 2i0
vcave 1
ncavern 2kh
ncavern 4
ncavity,pit bf
ncc,ml 2f2
nend
ncease 1
vcease,discontinue,lay_off,quit,stop
aceaseless
ncecum
tconifer 20p
tcedar 1
mceiling 1d3
nceiling 1zs
pcelebrant
vcelebrate
vget_together
vcelebrate 1
acelebrated,famed,famous,illustrious,noted
ncelebration ch
tcelery 23h
acelestial
acelestial
acelestial
mcompartment 2l4
mcell 1
ncell
acell-free
acellular
ncellulose 27j 2gv
wceltic 1p9
aceltic
npavement,paving 2ns
nconcrete 2nt 1
ncement 1
ncement 2nv
ncement 2dc
vcement 28y
lsite 1dm
lcemetery,graveyard 1
ncensorship 2ls
wcondemnation
wcensure 1
vcensure,reprimand 1iz
ncent 2g6
lcenter,middle 1ol
vcenter,center_on,concentrate_on,focus_on,revolve_about,revolve_around 1rj
vcenter,concentrate,focus,pore,rivet
acenter,halfway,middle,midway
vpenetrate ta
vcenter_punch 1
acentered
mcenterfield 1e0
acentigrade
ncentimeter,cm 2gg
mworkplace
mcentral 1
acentral 9 6
acentralized
rcentrally
ncentrifugation
mcentrifuge 2aq
vflow
vspin 1
vcentrifuge 1
ncentury 2cn
pexecutive 2db
pceo 1
tgrass 24t
tcereal 1
acereal
acerebral
acerebral
ncerebrum
aceremonial
nceremony 2mr
acertain
rcertainly,sure,surely
ncertainty
wcertificate 2gv
vcertificate 1gu
wconfirmation 2jm
wcertification 1
acertified
vpromise 2bk
vpledge 1
vguarantee 1
vcertify 1
vcertify,license 1rl
acervical
ncervix,neck
wchadic 1qy
virritate 296
vchafe,gall 1
nshame 2du
nembarrassment 1
nchagrin,humiliation 1
gordering
gseries 1
gchain 1
vchain 1p1
mhamper,shackle 2mi
mchains,irons 1
vchair,chairman 7m
pchairman 2ef
vchalk 2kv
vowe
vchalk_up 1
vchalk_up sp
nchallenge 2o0
wchallenge 2r4
voppose 1q9
vcontest 1
vchallenge,dispute 1
vshelter 2av
vhouse 1
vchamber 1
nwine 26k
nchampagne 1
pcompetitor,rival 1lm
pchampion 1
vchampion 1gs
achampion 13t
nchampionship 1rc
npossibility 2h3
nchance,opportunity 1
vchance 16o
achance
mfixture 2qg
mchandelier 1
nchange
achanged
achanged 23e
achanging
wchannel ko
mchannel 2qn
vchannel,transmit m0
wchannels kr
vchant 156
vchant 2db
nchaos w4
achaotic
achaotic
mchapel 1rm
wchapter 2qg
ncreativity 2r8
nimagination 1
pcharacter 1
ncharacter 1om
vinscribe 6j
vcharacter 1
acharacteristic
rcharacteristically
wdescription 2lg
wcharacterization 1
vremember,think_of
vcharacterize 1
vdifferentiate,mark 1
vcharacterize 1
nfuel
ncharcoal 1 8v
mcharcoal 2o9
vcharcoal 2mg
acharcoal
ncharge 22y
vrush 1ov
vcharge 1
acharged
acharitable
acharitable
gfoundation 2ow
gcharity 1
nkindness 1hz
ncharity 1 1i0
ngiving 2sw
ncharity 1
acharming
wchart
mrepresentation 28h
mmap 1
mchart 1
vmap 2mz
vchart 1
wcharter 2jr
nchase,pursuit 2p1
vpursue 2n9
vchase,dog,go_after,tail,track,trail 1
vchat,chatter,jaw 1se
wconversation 241
wtalk,talking 1
wchatter 1
vchatter 1f0
vchatter 1je
acheap,inexpensive
vcheat 156
vcheat 19c
vcheat,chisel 157
ncheating 2q5
acheating
ndraft 2k7
ncheck 1
vcheck,check_out,look_into 21y
vcheck_in 2f7
ncheckbook
achecked
wchecklist 25s
ncheek lg
vcheek 1sz
wcheer
vinspire 2ce
vcheer 1
vcheer 2oc
acheerful 104 i6
rcheerfully
wcheering,shouting 2g3
acheery,gay,sunny 3
ncheese 29f
vcheese 5u
achemical
achemical
rchemically
vlove
vcherish 1
acherished,precious
acherry,crimson,red,reddish,scarlet
tchess 4d
nchest
achestnut
vfragment 2tp
vgrind 1
vchew 1
nchewing 2t4
wcheyenne 1uv
bfowl,poultry 144
bchicken 1
bchick 1 ep
nchicken 1j0
achicken
achief,main,master,primary,principal
rchiefly,mainly,primarily,principally
pchieftain 2i7
pjuvenile
pchild,kid,minor,youngster 1
nchildbirth
achildish,infantile
rchildishly
achildlike
achildlike
pchilean 24w
achilean
ndish r1
nchili 1
ntemperature
ncold 1
nchill 1
nchill,thrill 2av
vdepress
vchill 1
vchill,cool 2p7
achilling
mchimney 2u4
nchin mz
vchin wm
mutensil 2r3
mchina 1
wchinese 1vs
achinese
nfragment
nchip,scrap 1
mchip 2ud
vchip 1lk
npotato 1ce 2ay
nchips 1
mchisel 1lp
achiseled
nchloride 2np
nchlorine 2ca
npigment 2u0
bchlorophyll 1
nchocolate 2b3
nchoice,pick
achoice,prize,quality,select
gchorus 2s1
gchoir 1
vchoir 198
vchoke 115
vcontrol,curb,hold_in
vconquer,subdue,suppress 1
vchoke_off 1
vchoke_off,clog 1gk
achoked
nsteroid 2o5
ncholesterol 2bh 1
vchop 1m7
achopped,sliced
nchord
wchord 2qv
vchord
nchore,job,task 1rw
vchoreograph 2q9
pchoreographer 1w2
vchortle,chuckle h8
nchorus 2se
wchorus,refrain 2uw
vchorus 15j
pdarling uu
pchosen 1
achristian
nchristmas 2je
nholiday 2jf
nchristmas 1
achromatic
achromatographic
nchromatography
nchromium,cr 2cn
nchrome 1
nchromosome
achronic
achronological
tchrysanthemum 12c
vchuck a6
gchunk,lump
gchurch 2t4
vperform 2wh
vchurch 1
lchurchyard 1ll
achurning 2ey
achurning,roiling,turbulent 2ez
mchute,parachute 2i6
mgutter,trough 5e
mchute 1
mtobacco 2vi 2oo
mcigar 1
mcigarette 2
ncinch,picnic 2j4
wcinema,film 2cw
acinematic
tcinnamon 1he
nconic
nellipse,oval 1
ncircle 1
vcircle 2rl
vcircle 2rm
njourney 118
ncircuit,tour 1
vcircuit 2rp
wcircular 2mx
acircular,round n2
vcirculate,go_around 2rs
vcirculate,diffuse,disseminate qq
acirculating
wcirculation qp
ncirculation
gtroupe 2u0
gcircus 1
nshow 26y
ncircus 1
ncircus 137
vcite,mention,refer 1td
pnational
pcitizen 1
ncitizenship 1xy
ncitrus 20p 20o
lcity,metropolis yo
acivic
acivil
pcivilian 6
acivilian 2
gsociety
gcivilization 1
acivilized
aclad,clothed
wclaim 2ie
vclaim
vclaim 2on
pclaimant 20v
bclam 177
vclamber,scramble
aclammy
nclamor,din 1kd
vdemand 2ot
vclamor 1
vclamor 2nr
vclamp 26h
nclams,dough,lettuce,loot 1zw
aclandestine
vclang 1kf
aclanking
vclap 2fk
vclap 2qg
vclap 21k
vclarify,clear_up 2s4
nclarity,clearness
nclash,crash 1kr
nclash,friction
vtake_hold
vgrasp,hold_on 1
vclasp 1
gclass,grade 1v4
mclassic 2em
pclassic 1wc
wclassical 2xm
aclassical
nclassification 2vv
gclassification
wclassified 2ok
aclassified
mclassroom 1ly
nclatter 1l6
vclatter 16z
gsequence 8o
wclause 1
wclause 2xw
bclaw
bclaw 22c
vclaw 2tn
vclaw 216
aclawed
nearth 2xx
ndirt,soil 1
nclay 1
nlabor 2lk
nexertion 1
nexercise,exercising,workout 1
nclean 1
vclean 2tu
aclean
rclean,plumb
vclean_out bx
vclean_up,tidy 1y6
nformulation,preparation 2s0
mcleaner 1
rcleanly
acleansing
nclear 2z4
vclear 2u4
aclear
rclear
vclear_out
vclear_up,finish_up,get_through 2u6
vclear_up 29j
acleared
lclearing 1ou
rclearly
rclearly
ncleft
acleft
vclench 221
vpress 1ne
vsqueeze 1
vclench 1
gprofession
gclergy 1
aclerical
aclerical
pclerk 1k2
pclerk 1k3
vclerk 1f2
aclever
aclever
wcliche 2dh 2tz
nclick 2wt
vclick
pclient
ncliff
nclimate 2zz
nclimate,mood 300
noccasion 2wz
nclimax 1
ninstant,moment
wclimax 1
ncompletion 2zr
nclimax 1
vclimax,culminate 2p7
nclimb 1mk
vgo_up,move_up,rise 2vb
vclimb,climb_up 1
vclimb_down fh
nrising 2nk
nclimbing 1
vclinch 296
aclinched
vcling
vcling
vcling_to 2h
gclinic 2xn
aclinical
mclip 2x8
nclip,time fq
mclip 10m
vclip 1ro
mcloak 30j
vcloak,mask op
vclobber
mclock 1ti
vconvey 2xb
vmeasure 1
vclock,time 1
aclogged
nclose,last dq
vclose 319
vclose,shut_down
aclose 2q8
aclose
rclose,near
vclose_in 2o9
aclosed 182
aclosed
aclosed,shut
rclosely
pcloser
rcloser
rclosest,nearest
mcloset,cupboard 314
nclosing 17k
aclosing
nclot 5f
vclot 31q
vclothe,dress,garment 31r
vclothe 210
mclothes 2xa
ncloud
vcloud 2wj
vcloud,fog,obscure pk
vsoar 1d
vcloud 1
aclouded
aclouded
tclover 2hl
pclown 1z1
pcomedian,comic 2si
pclown 1
vjoke 2te
vclown 1
gsquad,team 2lt
gclub 1
gclub 1y9
mclubhouse 22k
wclue,hint
aclumsy,ungainly 1t5
aclumsy,inept
aclustered
nclutch,grip,hold 2zq
nclutch
acluttered
nco-optation 256
pcoach,manager 2qp
vinstruct,teach 2yq
vcoach 1
vdrive 1q5
vcoach 1
ncoagulation
ncoal ax
vcoal
vcoalesce,fuse,merge,mix 32r
vmerge,unify,unite 32s
vcoalesce 1
acoarse
acoarse,vulgar
rcoarsely
nshore
ncoast 1
vglide 2xq
vcoast 1
acoastal
acoastal
mcoat kz
vcoat 1lz
vcoat 1e
acoated
mcoating 32q
vpersuade xn
vcoax 1
acoaxing
ncobalt 2jv
mnarcotic 2vg
mcocaine 1 2vh
vcock
vcock 2ku
mcockpit 12p
ncocktail 2jf
acocky
ncoconut
tseed 26t
tnut 1
ncoconut 1
nsheath
tcod 1
vdeceive 18g
vcod,gull 1
rcod
acod,collect
wcode,codification
vlabel,mark,tag 2oe
vcode 1
nsystematization 317
ncodification 1
ncoefficient 2wx
ncoexistence 2u9
acoextensive
ncoffee,java 2k0
mcoffin 13c
acognitive
acoherent
acoherent
nconnection
ncohesion 1
acohesive 2t6
mcoil 33r
vcoil,spiral 1i0
acoiled
ncoin j0
vcoin 2yy
vexist
vcoincide 1
vcoincide 1k9
vcoincide 2ys
ncoincidence 2zt
ncold 2m6
acold
acold
rcoldly
nperception
ncoldness 1
ncoldness
vcollaborate,cooperate,get_together,join_forces 1jq
ncollaboration 2j8
mpicture ch
mcollage 2kz 1
ncollapse 2mi
ncollapse 31i
vundergo 34w
vsuffer 1
vcollapse 1
mstrip 34i
mcollar 1
pcolleague 2i7
wprayer 293
wcollect 1
vcollect
rcollect
acollected,gathered
ncollecting 32i
gcollective 2os
acollective
rcollectively,jointly
pcollector
gcollege
ncollision 1ry
acolloidal
acolloquial
ncollusion 249
ngut,intestine 35t
ncolon 1
pcolonel 2tg
poccupant,resident 2g7
pcolonial 1
acolonial
gcolony,settlement
gcolony
vcolor 30d
vcolor,tinge 2qv
acolor
acolored 1o0
acolored,negro
acolorful
acolorful
ncoloring 2ly
acolorless
mcolors 1rn
acolossal,prodigious,stupendous 1hb
bmale 2t3
bcolt qu 1
mpistol 1ye
mrevolver 1
mcolt 1
gformation
gcolumn 1
mcolumn 1qk
acolumnar
ncoma 35y
mcomb 32m
bcomb
vstraighten 310
vcomb 1
vcomb,ransack p7
vcomb 2kq
ncombat 237
gcombination
mcombine 231
vcombine 1nx
vcombine,compound 2wd
acombined
ncome,semen
vcome_across,come_upon 32m
vcome_after 1oo
vcome_along
vcome_along,progress 2qi
vcome_away,come_off 36r
vcome_away 37k
vreappear 2ai
vcome_back 1
vsignify,stand_for
vdenote 1
vcome_back 1
vcome_by j5
vcome_by,come_into 32y
vcome_close 375
vcome_forth
vcome_in 25n
vcome_near
vcome_off,go_over 1mx
vcome_on,come_out,show_up,turn_up 2au
vcome_to
vcome_to 31n
vcome_up 11w
vcome_up 1n2
wcomedy
ncomet
ncomfort 371
ncomfort 2h7
ncomfort 338
vcomfort,ease 2lp
acomfortable
rcomfortably
rcomfortably
acomforting
acomforting
nresource 2lk
nkeep 1
ncomforts 1
acomic,funny
acomic
ncoming 26c
gcommand 2rd
vdominate 2w6
vcommand 1
vexact 2yq
vcommand 1
pcommander 2vt
pcommander 2w3
wcommandment 1ji
pcommando 2vx
vcommemorate k8
vcommemorate
acommemorating
vcommence
vcommend 339
acommendable
acommensurate 46
wcomment,commentary 321
pcommentator,observer 2u6
wcommercial 2y7
acommercial
rcommercially
vcommission 27k
acommissioned
pcommissioner 2wj
vcommit,perpetrate 38k
vcommit,dedicate,devote 2bd
ncommitment
ninvolvement,participation 397
ncommitment 1
acommitted
lcommon,park 1xs
acommon
rcommonly,normally,ordinarily,usually
acommonplace
acommonplace
acommonsense
lprovince,state 19z
lcommonwealth 1
ncommotion
ncommotion,din 1er
acommunal 9
acommunal
lcommune 1a5
vcommune 355
ncommunication
acommunicational
ncommunications 301
acommunicative
nritual 36d
ncommunion 1
wintercourse 12r
wcommunion 1
gcommunism qx
pcommunist s5
psocialist s6
pcommunist 1
acommunist
gcommunity 261
vcommute 39d
mtrain 2qf
mcommuter 1
ppassenger 2oq
pcommuter 1
mcompact 2km
acompact
pcompanion,comrade,fellow 10j
pcompanion 2ov
vcompanion,company,keep_company 2mq
gcompany 36g
gcompany 2ta
acomparable
wcomparative 2yj 2yk
acomparative
rcomparatively,relatively
nsimilitude 2b8
ncompare 1
vcompare 2iv
ncomparison
mcompass 22c
ncompass,range,reach,scope 31h
vcompass 34f
nsympathy 2xv
ncompassion 1
nmercy
ncompassion 1
acompatible
vcompensate 1yg
ncompetence 3a1
acompetent
acompetent 2zg
ncompetition
acompetitive
acompetitive
wcry,yell 36m
wcomplaint 1
wobjection 3b3
wcomplaint 1
wcomplement bp
vcomplement 1ys
acomplete 38q 34w
rcompletely
nintegrity,unity
ncompleteness 1
ncompletion 376
nwhole 38z
ncomplex,composite 1
acomplex
ncomplexion 2ma
vcomplexion 52
ncomplexity
vcomplicate 35h
vcomplicate,refine 35i
acomplicated 6
ninterference 3bl
ncomplication 1
ncomplication 38k
nguilt 3ao
ncomplicity 1
wpraise
wcompliment 1
vcompliment,congratulate 368
vgreet 37b
vcompliment 1
ndivision 39i
ncomponent,element,ingredient 1
ncomponent,part,portion
vconstitute,make_up
vcompose 1
acomposed vc
pcomposer 297
acomposite o
ncomposition 2qe
ncomposition
ncompost 2ov
ncompound u
mcompound 1w1
vcompound,intensify 389
acompound
ncomprehension 2dy
wexam 158
wcomprehensive 1
acomprehensive 1k0
rcomprehensively
mcompress 3b9
vsqueeze 341
vcompress 1
vcompress 3bt
acompressed
acompressed
vcomprise 3c4
vcomprise,contain 1dm
ncompromise 2qf
wcompromise 2u8
vcompromise
vresolve 2ud
vcompromise 1
ncompulsion
ncompulsion
ncompulsion p8
pcompulsive
acompulsive
ncompulsivity
mcomputer 28s
nengineering 33a
ncomputing 1
aconcave
aconcealed,hidden
aconcealed
nconcealing,hiding 39q
aconcealing
vconcede,confess 34s
vconcede 2uu
vconcede
aconceited,swollen,vain
aconceivable
rconceivably
vconceive 378
vconceive_of,imagine 379
nore 2t7
nconcentrate 1
nconcentrate 2st
nexample 22e
nparadigm,prototype 1
nconcentrate 1
vconcentrate 3cv
vconcentrate 37k
aconcentrated
aconcentrated
nconcentration
nconception 2zz
nconcern 2ko
vconcern,interest
aconcerned
aconcerned
wperformance
wconcert 1
vcontrive,design 37s
vconcert 1
wconcerto er
wcontract 2vj 34l
wconcession 1
wconcession 353
aconcise 18u
vconclude,reason
vconclude 382
aconcluding,final bs
nopinion,sentiment 2yx
njudgment 1
nconclusion,decision 1
aconclusive
rconclusively
aconcordant
vconcrete 1wi
aconcrete
aconcretistic
wconcurrence 3ef
nconcurrence 2s8
aconcurrent,simultaneous
ninjury 395
nconcussion 1
nconcussion 20e
vdenounce 28b
vcondemn,decry 1
njudgment 3en
ncondemnation 1
ncondensation
vcondense 3e1
vlessen 38q
vshorten 1
vcondense 1
nsin 3bg
ncondescension 1
vcondition bn
vcondition,discipline 38w
vcontract ok
vcondition,specify,stipulate 1
aconditioned
nlearning
nconditioning 1
nenvironment 3c0
ncontext 1
nconditions 1
aconducive,contributory
vconduct 1mb
nconducting 32s
pconductor 2cf
mcone 3e4
vcone 1qo
gconfederacy 2y9
psoutherner 2pa
pconfederate 2iz 1
vjoin
vunite 1
vconfederate 1
aconfederate
vinquire 3b1
vconfer_with,consult 1
gmeeting 2bl
gconference 1
vconfess 379
wconfession
pconfidant,intimate 15z
vconfide 1rj
nconfidence 32x
aconfident 2as
aconfidential
rconfidentially
rconfidently
ndesign 104
nconfiguration,constellation 1
nconfiguration,contour,shape
aconfined
nconfinement
nrestraint 3cn
nconfinement 1
nproof 3e3
nconfirmation 1
aconfirmed
aconfirmed
vconfiscate
nconflict 33e
vdiffer
vcontrast 1
vconflict 1
vconflict 1dh
aconflicting
vconform
vconform_to 3fn
vproduce
vreproduce 1
vcopy,imitate,simulate 1
vconform_to 1
aconforming
nconformity 2y3
nconformity 2ue
norientation 3bu
nconformity 1
vconfront,face
vgo_about,set_about 3g6
vconfront,face,face_up 1
vmistake 10j
vconfuse 1
aconfused,disordered
aconfusing
aconfusing,perplexing,puzzling
nconfusion 3fx
acongenital
ncongestion 3ey
ncongestion 3dx
acongestive
vcongratulate 1rt
wcongratulation 3h3
vcongregate 2cz
gcongregation,fold
acongregational
glegislature 2d7
gcongress 1
acongressional
ppolitician 34r
plegislator 34s 1
pcongressman,representative 1
aconic,conical
aconiferous
aconjugal
nsolution 2u6
nconjugate 1
aconjugated 1go
ntiming
nconjunction 1
wconjunction,connective 3hc
aconnected 35t
nconnection
aconnective
pconnoisseur 32y
wimport,meaning
wconnotation 1
nmeaning 3fg
nconnotation 1
vconnote,imply 3d7
nconquest 2fu
nsuccess 2bh
nconquest 1
nethics,morality,morals
nconscience 1
nconscience 276
aconscientious xo
aconscious
aconscious
aconscious 28l
rconsciously
nconsciousness 3h6
rconsecutive
aconsecutive
nconsensus 2zq
wpermission
wconsent 1
nconservation 364
nprotection 3ez
npreservation 1
nconservation 1
nideology 1t
nconservatism 1
aconservative
vconsider 1ue
aconsiderable 2kf
rconsiderably,substantially
aconsiderate
rconsiderately
nconsideration 2rb
nconsideration 3gq
aconsidered
vconsign 3iw
vhand,pass_on,turn_over
ventrust 1
vconsign 1
vconsist,dwell,lie_in ds
nconsistency
nconsistency 2jn
aconsistent 4n
rconsistently,systematically
nconsolation,solace ay
vconsolidate fk
vconsolidate 3id
aconsolidated,fused
nconsolidation 1pz
nconsolidation 3hs
wconsonant
wconsonant 38o
aconsonant
aconsonantal
pconsort 1ed
aconspicuous 1m7
rconspicuously
rconspicuously,prominently
wconspiracy 30y
nscheme,strategy 399
nplot 1
nconspiracy 1
gconspiracy 25m
vplot 1lb
vconspire 1
vconspire 3g4
nconstant 3h9
aconstant
rconstantly,invariably
rconstantly
pvoter lo
pconstituent 1
aconstituent
aconstituted,established
wlaw 3ag
wconstitution 1
nconstitution,establishment 3ij
nconstitutional 1nk
aconstricted
aconstructive
rconstructively
vconstrue,interpret 2ln
wdiscussion 2ut
wconsultation,interview 1
wconsultation 2
veat 1g3
veat_up 1
vconsume,down 1
vconsume 33x
vconsummate 3e2
vconsummate 3e3
nconsumption,intake,uptake
aconsumptive
ninteraction 3j0
ncontact 1
vcontact 3fx
acontagious
acontained
vdirty,soil 3eh
vcontaminate,foul 1
vcontaminate 3ej
acontaminated
nimpurity 3jm
ncontamination 1
vlook_at,view 2sz
vcontemplate 1
vlook_at 1ct
vcontemplate 1
vcontemplate
nlook,looking 3hf
nstare 1
ncontemplation 1
ncontemplation,reflection 28
pcontemporary 2xf
acontemporary
acontemporary,present-day
ncontempt,despite,disdain,scorn 2zh
ncontempt 214
acontemptuous,scornful
vcontend,postulate mo
gcontent,contents
wcontent,message
vcontent 3fi
vgratify,satisfy
vcontent 1
acontent,contented
wcontention 35a
wdiscourse
wcontext 1
nlandmass
ncontinent 1
acontinent
acontinental
gcontingent 2hh
acontingent
acontinual
rcontinually
ncontinuance,continuation 3i7
vcontinue,go_along,go_on 3l2
acontinued
acontinuing 1
ncontinuity gt
acontinuous xg
acontinuous
rcontinuously
rcontinuously,endlessly
ncontinuum
ncontortion 3ki
ndistortion
ncontortion 1
wcontour
npreparation 3il
nplanning 1
ncontraception 1
mcontraceptive 3hp
acontraceptive
acontracted
nreduction 3ks
ncontraction 1
pcontractor
acontractual
vdepart,deviate,vary 60
vcontradict 1
ncontradiction
ncontrary,opposite,reverse
acontrary
ncontrast
ncontrast 2uw
vset
videntify 1
vdifferentiate,distinguish 1
vcontrast 1
acontrasting
vcontribute,lend 3gk
vcontribute
ncontribution 2g6
pdonor 2bp
pcontributor 1
pcontributor 2er
ninnovation,invention uo
ncontrivance 1
vcontrive,devise,forge,formulate,invent 3gp
acontrived
ncontrol
acontrolled 2f
pcontroller
acontrolling
nconvection
vconvene 2iv
nconvenience f0
aconvenient
rconveniently
gconvention 7j
nconvention,normal,rule
aconventional
rconversely
nconversion,transition 3b1
nconversion 2o2
pconvert
vconvert 3ha
vconvert 3hb
mconvertible 2xr
aconvertible
nconveying 38w
pconveyor 23q
mconveyor 20t
pconvict,inmate 145
vconvict 3eh
nconviction 38b
vconvince jo
aconvinced
aconvinced
aconvincing
rconvincingly
vconvulse
vconvulse 18k
aconvulsive
aconvulsive
rconvulsively
pcook 3b5
vcook 3hs
acooked 2bo 1r0
ncooking 3ml
ncool sw
acool
vcool_off 3nc
ncoolant 33e
ncooling
rcoolly
ncoolness 3bb
ncoolness t3
ncoolness 2gz
mcoop 2nt
ncooperative 374
gcooperative 2jl
acooperative
acooperative
ncoordinate 3gn
vcoordinate 2ml
vcoordinate 3c3
acoordinate
acoordinated
acoordinated
ncoordination
nregulating 3l6
ncoordination 1
pdefender,guardian
plawman 1
ppoliceman 1
pcop 1
vcope,get_by,grapple 3o6
ncopper 34m 3n0
vcopper kz
wcopy 3i6
mcopy vu
vtrace 3iu
vcopy 1
pcoquette 1i0
npink 2zt
ncoral 1
acoral
mcord 3nv
vheap,pile 2n9
vcord 1
mtrousers 16b
mcords 1
gset
gcore 1
lcore
vcore 118
ncork 299 3nj
vfix,mend,repair 32x
vplug 1
vcork 1
tcorn zf
tcorn l6
vcorn 3jt
ncornea 2uw
lcorner 2os
lcorner
vcorner 3d9
tcorolla 18u
ncoronary 36m 3lk
acoronary
pcoroner 3ax
pcorporal 3cx
acorporate
acorporate
gfirm 38m
gcorporation 1
gcorps 38r
gcorps
ncorpse
ncorpus 337
mcorral 29s
vreverse 3pa
vcorrect 1
vcorrect 3k0
acorrect,right
acorrect,right
ncorrection
wcorrection 3ol
rcorrectly
ncorrectness
vcorrelate 3ju
acorrelated
ncorrelation
vcorrespond 3jy
wmail
wcorrespondence 1
pcorrespondent
pjournalist 2ig
pcorrespondent 1
acorresponding
acorresponding
mcorridor 36h
vcorroborate
ncorrosion 3pl
ncorrosive 3im
acorrosive
vcorrupt 3kn
acorrupt
ncorruption
ncortex
ncortex 2w7
acortical
acorticofugal
mcosmetic 3mm
acosmetic,decorative,ornamental
acosmic
nphilosophy 3h8
ncosmology 1
pcosmopolitan 3nb
acosmopolitan
vcost 3ql
vcost 1at
acostly
acostly
ncosts 344
mcostume 2kc
vcostume os
mcottage 1ch
ncotton 1kp 3pj
mcotton 18z
vcotton 175
mcouch,sofa 337
vcouch 2ot
ncough,coughing 3pe
vcough 1ye
gcouncil 3ae
pcounsel 2kk
wcounseling,guidance
pcounselor 3cs
pcounselor 1rq
ncount 3jw
ncount,counting 306
acountable
ncountenance,visage 2uz
mcounter 33j
vcounter 2xl
rcounter
vcounteract 3r9
vcounteract vu
voffset 2fh
vcounteract 1
nequivalent
ncounterpart 1
wcounterpoint 3qe
acountless,myriad
lcountry 1sk
pcountryman u1
lcountryside
lcounty 38m
ncoup,takeover 3s5
ncoup aa
gpair 2o7
gcouple 1
gfamily
gcouple 1
ncouple
vcouple,pair 3c8
vcouple 3c8
mcoupling 3o5
wcoupon 3j1
nexample 3qh
nsample 1
ncoupon 1
neducation,instruction 3p5
ncourse 1
vcross,cut_across,get_over,pass_over,traverse 3mn
vcourse 1
rcourse,naturally
gcourt 2oo
vcourt 3s5
ncourtesy 3rd
pcourtier 2m6
mcourtyard 3rl
pcousin 30t
mcover 3ro
ncoverage 32g
ncoverage 3jq
acovered
rcovertly
bcow 28c
pcoward
ncowardice 2lu
acowardly yf
pworkman 2cg
plaborer 1
pcowboy 1
ncoyness
acozy l2
bcrab 30t
ninfestation 3s9
ncrabs 1
ncrack 3po
mcrack,gap 3s6
vcrack 3so
vcrack 2f1
acracked
ncracking 2f8
ncracking 1pd
ncrackle 2fa
vrattle 2f6
vcrackle 1
vcrackle 215
vcrackle 3nw
mcradle 35h
lorigin,source
lcradle 1
vcradle up
vfashion 3nn
vcraft 1
pcraftsman 3q3
pcraftsman 2ti
vstretch 3nu
vcrane 1
acranial
acraniometric
ncranium 2zd
acrank
ncrash 3oo
vcrash 188
vcrave 3lw
vcrawl,creep 3o6
rcrazily,insanely
psufferer 291
pmadman,maniac 1
pcrazy 1
acrazy,mad
vcreak,screech,squeak 21u
gcream 2ta
acreamy
vcreate
acreative
acredible
acredible
wcredit
ncredit 37s
vcredit 2rg
vcredit 2rh
vcredit
ncredo,creed 3fc
wcreed 3fd
vcreep,mouse,sneak 355
ncreeping 3qk
tcress 39l
lcrest
lplace,spot
lcrest,peak 1
acrested 3hf
acretaceous
gcrew 3dt
gcrew 3du
vstaff 3pb
vcrew 1
mcrib 36u
bcricket 32l
vcricket 272
acriminal
acriminal
ncriminality jh
nred 361
ncrimson 1
acrimson 20q
vcripple 1zq
ndifficulty 3ua
ncrisis 1
ncrisis ub
ncrisp 10d
vfold,turn_up 3up
vcrisp,wrinkle 1
acrisp,sharp
nfreshness 3en
ncrispness 1
acrisscrossed
nideal 3t8
ncriterion,standard 1
pcritic 3rw
pjudge 3gw
pcritic 1
acritical
acritical
acritical
rcritically
ncriticism 2xp
acrooked
vcroon 295
noutput,yield 3da
tcrop,harvest 1
vcrop 3px
vcrop_up,pop_up 2yz
mcross 3ut
nmarking 3il
ncross 1
mcross 2h4
across,transverse
across
acrossed
ncrossing 1zu
gcrossroads m7
ncrouch 3uw
vcrouch,stoop 2wd
vsit
vcrouch,squat 1
bcrow 25y
ncrow 3sc
vcrow 20f
vcrow 25h
vcrow 25i
gcrowd 2si
vcrowd,herd 3o4
vcrowd
acrowded
wcrown 3m3
ltop 3d5
ncrown 1
mwreath 3j9
mcrown 1
mcrown 3rj 3hr
mcrown 30i
vvest
vcrown 1
vcrown vo
acrowned 1ds
acrucial
noil 3fm 3oy
ncrude,petroleum 1 14i
acrude
acrude,earthy
vcruise 3r4
vcruise 3r5
vcrumble 3wf
nexpedition 1g2
ncrusade 1
vcrush
vcrush,squash,squeeze wq
acrushed
acrushed
mcrusher 3sy
nprevention lr
ncrushing 1
acrushing
ncrust 3dx
vcrust 3wr
acrusted 4k
mcrutch 22e
nimplementation 3xj
nmeans 1
ncrutch 1
vcry,holler,scream,shout,squall,yell 26n
vcry,weep
ncrying,tears,weeping
acrying,insistent
acryptic,mysterious
ncrystal
mcrystal 3si
acrystalline
vcrystallize 3rt
vcrystallize,illuminate,sort_out yy
vcrystallize 3x7
acuban
npolyhedron
ncube 1
ncube
vmultiply 2yx
vcube 1
acubic
gcubism
acubist
vcuddle,nestle,snuggle wo
vembrace,hug z4
vcuddle 1
vcue,remind 3tq
nphase,stage 3l2
nculmination 1
gcult 3ug
ndiscrimination
nvogue 1
ncult,furor 1
vcultivate
vcultivate 1wm
acultivated
ncultivation 3yj
acultural
acultural,ethnic
rculturally
gculture 10d
nculture b
vculture 3so
acultured,polite
acumbersome
acumulative
ncunning 1vu
acunning,cute 2rr
mcup 2wd 39a
ncup
vcup 3sw
mcurb 2nn
mpavement 2no
mcurbside 1
vcure 3cn
acurious,funny,peculiar,queer,rum,singular
acurious
rcuriously,oddly,peculiarly
rcuriously
vcurl 3yh
vcurl 2za
vcurl 2mi
acurled
acurly 1
ncurrency
ncurrent
nflow,flowing 3ll
ncurrent 1
acurrent 11n eg
rcurrently
wcurriculum 3ss
wcurse,oath 3v3
vcurse,swear 3om
vcurse 2t9
acursed 27e
vlimit kv
vcurtail,restrict 1
mscreen 3yi
mcurtain,drapery 1 3vg
ncurtain 2j5
vcurtain 3je
ncurvature 3ys
wcurve
vcurve,swerve,trend,veer 2cv
vcurve,wind 3ze
acurved,curving 2zm
mcushion 3vk
vcushion 1pu
ptormentor
pcuss 1
pcuss,fellow,lad 2pm
ncustard 152
ncustody
ncustom 3wp ej
ncustom,tradition
acustom
rcustomarily
acustomary d2
acustomary,habitual
ntax,taxation
ntariff 1
ncustoms 1
ncut 3dm
wpassage 3ys
wcut 1
mditch 3za
mcut 1
vcut,cut_back,cut_down,reduce lr
acut 14b
acut
acut
vcut_across 405
vreturn 3up
vcut_back 1
vcut_off 1x6
vcut_out 1j3
vcut_out 1f5
vgrab 32c
vintercept 1
vcut_out 1
vcut_short 1xb
vcut_up 2qw
vcut_up 27j
acute
ncutting 32f
tcutting 20k
ncutting 3zo
acutting,stinging
ncycle
gcycle 1ac
nrepeat,repetition 3x3
ncycle 1
vcycle
vcycle 3va
prider 3fu
pcyclist 1
ncylinder
acylindrical
acynical
tcypress 2b4
ncyst 40f
ncytoplasm
pczech 2vu
aczech
vdab 2jp
vdab 2jg
pparent 39k
pfather 1
pdad,daddy,pa,papa,pop 1
mdagger 2j6
wpress 3h8
wnewspaper 1
wdaily 1
rdaily
adaily
mfarm 1c9
mdairy 1
adaisylike
psiouan,sioux
pdakota 1
mdam 2of
vdam 2mh
ndamage,harm,impairment 3xy
adamaged 2jw
ndamages 3f1
vdamn 28v
adamn,goddamn 2k
wdenunciation 426
wdamnation 1
gdamned
adamned
ndamp 41a
adamp,moist
vdampen,stifle
wdance 303
vdance
pdancer 3s5
ndanger 41g
ndanger,risk 1lg
adangerous
rdangerously
vdangle 2hr
vhang_up 3ad
vsuspend 1
vdangle 1
wgermanic 331
wdanish 1
adanish
adapper,jaunty,spruce
vdare 428
vdare 429
wdaring 1bq
ndark 41v
adark
adark
adarkened
lscene 329
ldarkness,shadow 1
vdart,dash 2n3
vhurl,hurtle,lunge
vdart 1
ndash,flair 1yh
nrunning 3z0
ndash 1
vdash,smash
gdata
nday
ndate 1
vgo_out 43e
vdate 1
vstamp 42o
vdate 3n1 1
vdate gz
vinitiate,originate 3xc
vdate_back,date_from,go_back 1
pdaughter 2t8
ndawn 2ul
vdawn,get_across,sink_in
nday 3qd
nenergy
nradiation 1
nlight 1
ndaylight 1
ndays 3qi
adazed
adazed
vdazzle 2ac
adazzling
pdeacon 3et
gdead
adead 300
adeadened
adeadened
ndeadline
rdeadly
adeadly
gdeaf
vdeaf 3y3
adeaf
ndeal 3pn
vdeal,plow 3pj
pmerchant
pdealer,trader 1
gdealer ei
nhandling,treatment 3x9
ndealing 1
pdean 3rs
pdear,honey 22p
rdearly
rdearly
ndeath 40e
ndeath
ndeathbed 3rb
adeathlike n
wdebate kj
wspeech 44m
wdebate 1
vdebate,deliberate 3q0
vdebate 1
vdebate 3q2
adebilitating
ndebility 43s
nwaste 432
ndebris,dust 1
ndebt
ndebt
ndebut,entry,introduction 43k
vdebut 3v0
vdebut
ndec,december 35o
ndecade 3rt
ndecay
ndecay
ndecay
vdecay 44g
vdecay 44h
adeceased,gone 1a
adeceitful,fraudulent
ndeceleration,slowing 416
npropriety 2le
ndecency 1
ndecency 2ui
adecent
adecent,fitting
rdecent,properly
adeceptive
adecided
rdecidedly,definitely
adeciduous
nimaginary 3xu
nreal 1
nrational 1
ndecimal 1
adecimal
adecisive
rdecisively
mdeck 2uf
mdeck 1u7
vdeck 45c
vdeclaim,recite 2cy
wtestimony 3z6
wdeclaration 1
adeclared 3jr 3c9
ndecline
ndecline 44z
vdecline,worsen 45b
vdecline,reject,turn_down
vdecompose 45d
ndecomposition 34y
ndecomposition,disintegration 454
pspecialist 3re
pdecorator 1
pdecorator 33d
ndecrease,lessening 425
adecreasing
vdecree 3rg
adedicated
ndedication
vdeduce,derive,infer sa
vdeduce sb
vdeduct,subtract 37b
adeductible 3jj
nloss
nexpense 3ji
ndepreciation 2 1
ndeduction 1
wdeed 3x7
ndeeds 438
vdeem,take_for,view_as 43p
ndeep
adeep
rdeep
rdeeply,profoundly
bdeer 3ca
nfailure 42r
ndefeat,licking 42s 1
ndisappointment 27j
ndefeat,frustration 1
vrepudiate 1y8
vrebut,refute 1
vnegative,veto 1
vdefeat 1
gdefeated
adefeated
ndefect
ndefect 1k7
vdefect,desert 23z
adefective,faulty
adefective 468
vdefend 36f
vdefend 2rs
adefending
ndefense 47b
ndefense oz
ndefensive 42k
adefensive 4
ndefiance
wdefiance 1gc
adefiant
ndeficiency 449
adeficient,lacking
ndeficit,shortage 2
vdefine 474
vspecify 3ub
vdefine 1
vdefine 1f8
adefined
adefinite 1hk 29
wdefinition 40v
ndefinition
adefinitive
ndeformation,distortion 5t
vdefraud,swindle 1ef
vdefray 3rm
vfight,oppose 31r
vhold_out,resist 1
vdefy,withstand 1
ndegeneration
ndegree,stage
pdeity,divinity,god 3st
ndepression 473
ndejection 1
ndelay,wait 2ga
ndelay 486
vdelay,hold_up 2bh
vwait 47o
vdelay 1
adelayed
vdelegate 3u8
adeliberate
rdeliberately,intentionally
wdeliberation oc
ndeliberation,weighing pr
ndelicacy 23t
adelicate
adelicate
adelicate,fragile
adelicious,delightful
vdelight,please ne
vdelight
adelighted
rdelightfully
ndelirium,frenzy,fury,hysteria 3pp
vdeliver 3u4
vfetch 40c
vdeliver 1
ndelta
ndeltoid 48g
wdemand 3b6
ndemand
ademanding
ldemarcation 2a0
ndemocracy qj
gdemocracy,republic
pdemocrat 1r9
pdemocrat 3u9
ademocratic
ademocratic
vdemolish 1rj
pdemon,devil,fiend 3tx
vdemonstrate,prove 3ta
ademonstrated
ndemonstration,presentation 1bc
ndemonstration 1bd
pinstructor,teacher 45k
pdemonstrator 1
vdemote,relegate 3va
ademure
wrestatement 42k
wdemythologization 1
ademythologized
wdenial 49i
wdenial 3tj
gdenomination 45p
adenominational
vdenote 2ub
adense
rdensely
nsolidity qt
ndensity 1
vtwist 492
vdent 1
wdental qn
adental
pdentist 465
nmedicine 3i1
ndentistry 1
vdisagree
vdeny 1
vdeny 33
vdeny 42v
vwithhold 1
vdeny 1
vexit,get_out,go_out
vdepart,go_away 1
gdepartment 3t3
nvariation 464
ndeparture,deviation 1
vdepend 49s
adependable,reliable
adependable
ndependence,dependency
pdependent 35z
adependent
adependent
vdepict,picture 44c
velaborate,expound 1bk
vset_forth 1
vdepict,describe 1
ndepletion of
adeplorable,sorry 2yv
vdeplore 34c
vdeploy 3rc
ndeposit
ndeposit,sediment
vdeposit,lodge,stick,wedge 3ii
vdeposit
vdeposit,situate 3ri
ndepravity
ndepravity 47g
adeprecatory
ndepreciation or
vdepress 250
adepressed
ndepression 49z fo
vdeprive,strip
vdeprive z
adeprived
ndepth 41x
ndepth 1v6
ldepths 3rn
pdeputy mj
aderanged
ndereliction 1qq
ndereliction 1qq 47v
wderision
lderivation hn
wderivation,deriving 44g
nderivation 3jy
nderivative,differential 3c7
aderivative
vobtain 46q
vderive,gain 1
aderived 3
ndermatitis 3sh
adescending
ndescent 3xt
ndescent
ndescent 47i
vdescribe,report 475
adescribed
adescriptive
ldesert 309
vdesert,forsake
vdeserve,merit 4bc
adeserved
adeserving,worth
ndesign,designing 3dc
vdestine 2dp
vdesign 1
vdesign 45v
wdesignation 29l
adesigned
pdesigner 5x
adesigning
adesirable
ntendency
ndesire 1
adesired
mdesk 3o1
ndespair,desperation 4b9
ndespair 3zg
vdespair
adespairing,desperate
pdesperate 2r8
adesperate
rdesperately
rdesperately
vdislike
vhate 1
vdespise,disdain,scorn 1
adespondent
ndominance 4bl
ndespotism 1
ndessert 28o
lend 3t6
ldestination 1
ndestination 3tk
vdestine,doom,fate 6h
ndestiny,fate 48q
adestroyed
adestroyed,ruined
adestructive m8 fh
vdisconnect 44h
vdetach 1
vdetach
adetached
adetached,isolated,separated
nindifference 407
ndetachment 1
ndetachment 4bq
nfact 4b5
ndetail 1
vdetail 2p
vset_apart 3zw
vdetail 1
adetailed,elaborate 1sw
wdetails 46l
vsight 456
vdetect,discover,find,notice,observe 1
adetectable,noticeable
adetected
ndetection,sensing 183
ndetection 299
pdetective ot
mdetector,sensor 495
vdeteriorate 8d
vdeteriorate 7k
ndetermination,finding 29e
nfirmness,resolve
ndetermination 1
adetermined
adetermining 80
vdevastate 21e
adevastating
adevastating x
vdevelop jg
vdevelop,evolve 47q
vdevelop 4d6
adeveloped
pdeveloper 3dl
ndeveloping
adeveloping,underdeveloped
ndevelopment,evolution
adevelopmental
vdeviate,divert 2r3
ndeviation 354
ndevices 3j7
adevoid
adevoted 7v
ndevotion 1ti
ndevotion 3rz
ndew
nsecretion
nendocrine,hormone 1
ndexamethasone 1 45q
ndi-iodotyrosine 46d
ndiabetes 3vc
vdiagnose 3mq
vdiagnose 3mr
nidentification w
ndiagnosis 1
adiagnostic
adiagonal
adiagonalizable
rdiagonally
mdrawing 1ln
mdiagram 1
mdial 33e
vdial 31k
wdialect,idiom 3pi
ndialectic nu
ndialectic si
wdialogue 1lj
wscript 4db
wdialogue 1
wdialogue 4dd
ndialysis 3nd
vdialyze 4ea
mjewelry 41j
mjewel 1
ndiamond 1
ngemstone hc
ndiamond 1vh 1
mdiaphragm 4as
ndiaphragm 3kl
ndiarrhea 4d6
wdiary,journal 4do
adiatomic
adiatonic
mdice,die 2ld
vdice 35c
wexclamation 4ay
wdickens 1
tdicot 3ub
adicotyledonous
vdictate,prescribe 29h
pspeaker
pdictator 1
gdictatorship,tyranny
wdictionary 2he
vdie,drop_dead,expire,pass_away,perish 4ex
vdie_away,let_up 2iy
vdie_out 4dh
ndiet 3v2
vfast 4cv
vdiet 1
ndietary 3v5
adietary
adifferent th ta
adifferent
adifferentiable
adifferential
adifferentiated
ndifferentiation,distinction hm
rdifferently,otherwise
adifficult,hard 3qj
ndifficulty 1ga
vdistribute,spread
vdiffuse,fan_out,spread_out 1
vdiffuse,permeate 1qq
adiffuse
adiffusing
ndiffusion
vdig 1s8
vdig_in
vdig_in 2c9
vdig_into,probe 1qx
vdig_up 4x
vprocess,treat 40u
vdigest 1
vdigest 3i1
ndigestion
ndigestive
adigestive
ndigging,excavation 3i0
adigital
adignified
adignified
npride 43u
ndignity 1
ndignity 2ws
adilapidated ep
vwiden 4ct
vdilate 1
ndilemma zx
vdilute 2lc
adiluted
ndilution zh
ndilution ut
adim e3
adim,faint
ndime 1c0
vindicate,signal 4ci
vmark 1
vdimension 1
adimensional
adimensional
adimensioning
adiminished,lessened,weakened
adiminutive,tiny
rdimly
vdin 1e2
vdine 2da
adingy,grimy
neating,feeding x3
ndining 1
ndinner 2dg
bdinosaur 3uv
adioecious
ndioxide 3fb
vimmerse,plunge 1s5
vdip 1
vdip 2
vdip 2ky
vstain 29w
vdip 1
wnegotiation,talks xo
wdiplomacy 1
ntact 1oy
ndiplomacy 1
adiplomatic
adiplomatic
ndipole
adipped
mdipper 3sd
vdirect 34b
vdirect,target 3yo
adirect
adirect
rdirect,directly,straight
adirected
ndirection
rdirectly
pdirector,manager 45m
pmember 3up
pdirector 1
pdirector 2if
ndirt,soil 4hb
adirt
adirty,soiled,unclean 2xu 10
gdisabled
adisabled,handicapped
adisabling
adisagreeable 3ol
ndisagreement
ndisappearance 4ig
vfoil,frustrate,thwart 39h
vdisappoint 1
adisappointed,frustrated
ndisapproval 3x4
vdisapprove 4fs
vdisapprove 4ft
vdisarm
adisastrous
vdisband 2ex
vpart
vdisband 1
ndoubt,uncertainty 4hv
ndisbelief 1
mdisc,record 4ek
adiscarded
vdiscern,distinguish,make_out,pick_out,recognize
adiscernible
adiscernible
vdischarge 4cv
vdischarge 30
adischarged,fired
ndiscipline 4c7
ndiscipline
adisciplined wb
adisciplined
vdisclose 2cv
ndiscoloration,stain 3mk
ndiscomfort 4ib
adisconcerting
vundo te
vdisconnect 1
vdiscontent
adiscontent
vdiscontinue 47h
ndiscontinuity 2jw
ndiscount xe
vdiscourage v
adiscouraged
vdiscourse,discuss,talk_about ff
vdiscover,find_out,learn
vdiscover 16c
adiscovered,observed
wrevealing,revelation 4jq
wdiscovery 1
ndiscrepancy,variant 9k
adiscrete
nfreedom
nliberty 1
ndiscretion 1
ndiscretion 4j2
vdiscriminate xg
vdiscriminate,single_out xh
ndiscrimination 4k0
wdiscussion 2cy
vdisdain,scorn 37h
vdisentangle,extricate
vdisentangle,straighten_out 3ib
nstanding 3k0
ndisgrace,shame 1
vdisgrace,dishonor,shame
ndisguise 3ni
adisguised
adisgusted
vdish 4eo
adishonest f4
mdisinfectant
adisinfectant 3ou
vdisintegrate 4jq
ndisk
mplate 4jb
mdisk 1 4g5
vtransform 4ei
vplow 1
vdisk,harrow 1
ndislike 3pp
adisliked
ndislocation 2hl
vdislodge 3ty
ninfidelity
ndisloyalty 1
rdismally
ndismay 8j
vdismiss
vdismount 1z1
ndisobedience 4kw
adisobedient
vdisorder,trouble 42v
adisordered,upset
adisorderly
adisorderly,jumbled
adisorganized 3 1t3
adisparate 59
rdispassionately
wdispatch 4ee
ndispatch,shipment 4l3
vship 4cs
vdispatch 1
vdispel,drive_off,run_off 4cu
vdisperse,sprinkle 27
vdisperse 4km
adispersed,spread
nreplacement,replacing 4k0
ndisplacement 1
ndisplacement 4ha
wdisplay,show
ndisplay,showing 1nk
ndispleasure 2m6 3rp
ndisposal 3de
vsell 1zh
vdispose 1
vinfluence,shape 4fh
vdispose 1
vdispose_of 49c
adisposed
ndisposition 4lq
adisproportionate
adisproportionate
vdispute,quarrel 3kx
adisputed
ndisregard,neglect
ndisregard,neglect 4ih
vdisregard,ignore,snub 4if
ndisrepair 4ky
adisrespectful 88 10x
vdisrupt
adisruptive,riotous,troubled,turbulent
adissatisfied 2m
ndissection l2
ndissection 3uq
wdissent 1b2
wdissent 4m6
adissimilar
vdissipate,scatter 3f
vdissipate 121
ndissociation 4kx
wdissolve lx
vdissolve 4ln
vdissolve 4lo
vdissolve 4gc
adissolved
vdissuade 47r
adistal
ldistance 430
vhold,keep,maintain
vdistance 1
adistant
vdistill,purify 408
vdistill 4ly
ndistillation
adistinct 6v
adistinct 1r2 ra
ndistinction 3mm
adistinctive 1uj
adistinctive
rdistinctively
rdistinctly
adistinguishable
adistinguished
adistinguished 6c
vmisrepresent 4c2
vdistort,falsify,warp 1
adistorted
ndistortion
vdistract 2yc
ndistraction 167
vput_out,trouble 47l
vdistress 1
adistressing,disturbing
adistributed 72 1w
ndistribution 27h
ndistribution 3yp
psupplier
pdistributor 1
vgovern,regulate 4a3
vdistrict,zone 1
vdistrust,mistrust,suspect 2eq
vdisturb,raise_up,stir_up 4f1
ndisturbance 4k3
ndisturbance,perturbation,upset 45b
adisturbed
adisturbed,upset,worried
adisturbed
mdiuretic 4f1
adiurnal
mdivan wb
mnightclub 4mi
mdive 1
nswim,swimming 36y
ndive 1
vdive,plunge 21z
vgo_down 220
vsubmerge 1
vdive 1
adivergent 83
adiverse 84
adiverse 85
adiversified
nturn,turning 4mo
ndiversion 1
ndiversion 3yf
ndiversity,variety 40z
vdivert 21y
wwrit 4es
wdivestiture 1
ndivide 5q
vdivide,split 4nk
vdivide,fraction 3p6
adivided 2lz 1nv
nincome 3xx
nearnings,profit,profits 1
ndividend 1
wguess,speculation
wdivination 1
vdivine 4gc
adivine
rdivinely
ndiving 27m
ndivinity
adivisible
gdivision 47k
adivisive
ndivorce 4op
vdivorce 2ku
vdivorce 2kv
adizzy
adizzy
npolymer 4gu
ndna 1
ndo 2cs
vdo,make
vdo_well 4oe
adocile
mdock 38u
vdock 2sw
pdoctor,physician 4lc
vspoil 2ez
vdoctor 1
vtreat
vdoctor 1
mdocument 1w7
vdocument 2qv
vdocument 49c
wfilm,movie 44q
wdocumentary 1
ndodge 15x
nescape 4pd
ndodge 1
vdodge
adogged
rdoggedly
wdogma uv
rdogmatically
adoleful
ndollar 4gh
ndollar 23l
ndomain,sphere 1ak
ldomain
pservant 4cz
pdomestic 1
adomestic
adomestic
adomesticated
ndominance
wdominant 4kg
adominant 12y
vdominate,predominate,prevail,reign
vdominate 313
adominated 133
ndomination 4q0
pdominican 4pv
adominican
ndominion di
pgentleman 3fo
pdon 1
vdon,put_on 3ja
vdonate
ndonation 47f
ndonation 1xd
adone,through
ndoom dj
adoomed mf
mdoor 3ct
mentrance 4la
mdoor,doorway 1
pguard 11u
pdoorman,porter 1
mdooryard 3ey
adormant 3n1
mdormitory 29q 3q5
adorsal
ndosage,dose
vdose a9
ndot 68
vdot,stud
adotted
adotted
nexploit,feat 4kg
nhit 1
ndouble 1
vmultiply 3ja
vdouble 1
adouble,twofold
adouble,dual
adouble,doubled,twofold
rdouble
vdoubt 2ic
adoubtful,dubious
rdoubtless,undoubtedly
ndough 46h
bpigeon 30q
bdove 1
bfeather,plumage 4pg
bdown 1
ndown 4nv
vdrink 2n8
vdown 1
vdown 378
adown 35r
rdown,downward
ndownfall km
vgrade,rank,rate 4ok
vdowngrade 1
nrain 2ms
ndownpour,torrent 1
rdownright
rdownstairs
ldowntown 2s5
adowntown
adownward g4
adownward c
rdownwind
adowny
ndowry 48z
vsleep,slumber 3am
vnap 1
vdoze 1
ndozen,twelve 4k5
adozen,twelve
ndozens,loads,lots,scores,tons
adrab
adrab
ndraft 2na
msketch df
mdraft 1
vdraft 3k4
vregister 2ts
venroll,recruit 1
vdraft 1
nwriting 3to
ndrafting 1
ndrafting 27d
nresistance
ndrag 1
vdrag 3le
pmonster 20a
pdragon 1 20b
nemptying,evacuation 4pf
ndrain,drainage 1
vdrain,run_out 22q
vdrain 2g2
vdrain 24j
adrained
adraining nv
wdrama,play 4r3
nepisode 4om
ndrama 1
adramatic
adramatic,spectacular,striking
rdramatically
rdramatically
pdramatist,playwright 3kv
vdramatize 3kv
vdramatize 4hz
vdramatize,pad 2wy
vdrape 3r5
vdrape 3r6
adraped,wrapped 103
rdrastically
nhelping,serving
ndrink 1
ndraught 1
nswallow 18u
ndraught,gulp 1
pindian 3pw
pdravidian 1
ndraw 2ar
vdraw_in 3ma
vdraw_out 4pu
vdraw_out,prolong 3lr
vdraw_together 4nc
vform,organize 4na
vdraw_up 1
vdraw_up,straighten_up 4sr
mdrawer 43w 4sa
wdrawing
adrawn,haggard,worn
adrawn 1rg
vdread,fear
nimagery,imagination
ndream 1
vdream 1gb
vdream 4lk
vdream_up,hatch,think_up 4nm
adreamy
ndregs
mdress 4ol
adress
adressed 1vi
adressy
vdribble 245
adried
adried
ndrift,impetus 4e6
ndrift
vdrift,float 4o4
vdrift,err,stray 4o5
vdrift,roam,rove,stray,wander 4o6
vdrink 2q3
ndrinking 19v
ndrinking 4qt
vdrip 28e
ndrive,thrust 4u9
mdrive 4px
vdrive_in
vdrive_in 3s8
adriven
pdriver
mroad 4t9
mdriveway 1
nstroke 4qc
ndriving 1
adriving
ndrizzle 32
bdrone 424
winflection
wintonation 1
wdrone 1
adrooping
ndrop
ndrop
vdrop 4md
vdrop 28z
vdrop_off 2y5
vdrop_off,fall_asleep
vdrop_out,throw_in
ndrought 4tx
gdrove
vdrown,submerge 30j
vdrown 2dd
vdrown ff
vdrown_out 32m
vmedicine 5y
vdrug 1
adrugged
moutlet 4tz
mshop,store 1
mdrugstore,pharmacy 1
mdrum 4qw
vdrum 3gx
vdrum
adrunk 7
adrunken 1
rdrunkenly
pdry 4u4
vdry 4pf
vdry,dry_out 4us
adry 3ja 3uj 1k
vdry_up 3
mdrygoods 4qd
adubious
bduck 357
vduck
vduck 7v
ndue 4qo
adue 1r9
rdue
nduel 3h8
nstruggle 3pc
nduel 1
pduffer
bdug 4ie
mshelter 4uq
mdugout 1
pnoble,nobleman 4jg
pduke 1
vdull 4q0
vdull 4vd
adull 44
adull
adulled
rdully
rdully
adumb
mdumbbell 4h9
vdump 4wg
nfeces ri
ndung 1
venrich 49z
vdung 1
mdungeon 4v8
vduplicate 1fz
mduplication 17n
nrepeating,repetition 1ax
nduplication 1
adurable,lasting
nduration 4jd
ndusk,nightfall,twilight 3no
adusky tr
adusky
ndust 4uy
vdust 1wv
vdust 2oj
pdutch 2q2
adutch
nduty,obligation,responsibility 4wu
pdwarf
vdwarf 3dc
vdwindle 308
adwindling qp
ndye 4v8
ndyeing 4vn
ndying 28u
adying
adynamic 25c 2k
gsept 451
gdynasty 1
ndysfunction 4w6
reach
aeach 4ba
neager xv
aeager 41h
reagerly
beagle 36x
veagle 36u
near 4x1
neardrum 42u
aeared
rearlier,sooner
aearlier,earliest
rearliest
aearly 4jp 2
rearly
rearly
vearn 4sx
vearn 4sy
aearned 3rb
nearnest
aearnest
rearnestly,seriously
nearnings,pay,salary,wage 4as
nearth,ground
vearth
aearthly
nearthquake,quake
aearthy
aearthy
nease
vease 4s3
vease_up,give_way,move_over
vease_up 31e
measel 4tr
reasily,easy
neast,eastward g1
aeast
reast
neaster 21m
aeastern 3
reastward
aeastward 5
aeasy
neats,grub 4dr
peccentric
aeccentric
neccentricity
aecclesiastical
necho,reverberation
vecho 37l
vecho,ring 3k8
aeclectic
neclipse 2vk
vloom 4y7
veclipse 1
veclipse 1w5
lecliptic
necology 1jp
aeconomic,economical
aeconomical
reconomically
neconomics 471
peconomist 447
veconomize,husband 30m
necstasy,rapture 4ha
nelation 4y0
necstasy 1
aecstatic
aecumenical
nedema 358
ledge 307
vedge,inch 4lc
aedged
nedible 4el
aedible
vedit_out 4t9
wedition 315
gedition
peditor 4mn
weditorial 3wx
aeditorial
veducate 4d2
veducate,train 1w8
aeducated
aeducational
aeducational
wgraph
weeg 1
neel
vweaken 32z
vefface,obliterate 1
aeffective
aeffective,efficient 1ov
reffectively
neffectiveness 3ro
neffectiveness,potency 3rp
neffects 4qm
nefficacy 3
nratio
nefficiency 1
nefficiency
aefficient 16
refficiently
neffluent v9
novum 2bb
begg 1
vpelt 2dd
vegg 1
neggs 4fk
nego jk
negotism
pegotist
pegyptian 4js
aegyptian
neight,viii 4sl
aeight,viii
aeighteen
aeighteenth
neighth 40c
aeighth
neighty 4ss
aeighty
reither
vejaculate 4m0
veject 3m1
vsupplement 4ps
veke_out 1
aelaborate
nelaboration 4ze
velapse,go_by,slip_away 4my
melastic 1v5 4wg
aelastic
njoy 4j6
nelation 1
nelbow 47g
vpush 4sj
vshove 1
velbow 1
pelder 4xc
aelder,older
aeldest
velect 4nt
aelected
nelection 516
aelectoral
melectric 4bm
aelectric
aelectrical
relectrically
nelectricity
nelectricity xr
melectrocardiograph 3t4
nelectrolyte 1jz
aelectromagnetic
nelectron 485
aelectronic
relectronically
nelectronics 3w3
aelectrostatic
aelegant
aelementary 3a
nelements 2wy
belephant 477
velevate 4vp
mrailroad,railway 4kl
melevated 1
aelevated
nelevation,raising 20i
nelevation,height,meridian,peak tu
nelevation
melevator 4xk
aeleven
aeleventh
aelfin
aelfin
velicit 1i1
aeligible
veliminate
nelimination 4z4
aelite
nellipsoid
telm 4el
velongate 3uo
aelongate
aelongated
aelongated
aeloquent 3zq
relsewhere
velude,evade 2z8
aelusive
aelusive
nelution
aemaciated,gaunt,haggard,pinched
nemanation
nemanation,emission 52l
membankment 51f
vembark 36h
vembark 3he
vembark_on 1tx
aembarrassing mp
aembarrassing
nembarrassment 4l3
nembarrassment 4yr
vinsert 4mp
vembed 1
aembedded
aemblematic,symbolic
vembody 52h
nembrace 1zv
nembrace 4zx
vembrace,encompass 341
vembroider 4po
wembroidery j2
tembryo 4i0
aembryonic
vemerge 466
nemergence 48s
nemergence 48t
nemergency 17x
vmigrate
vemigrate 1
vemit,give_out
aemotional
aemotional
nemotionalism
remotionally
remotionally
nemphasis jd
nintensity 2nl
nemphasis 1
nemphasizing 528
nemphysema 4kk
lempire dz
gempire 3vk
aempirical
rempirically
nemploy,employment
vemploy,hire
aemployed
nemployment 52h
mempty 4ea
vempty 537
aempty 3bn
vemulate 1ng
nemulsion 4gp
venable 4xz
venact,ordain xr
ngoverning 542
nenactment 1
aenclosed 18
nenclosing,enclosure 52s
nencounter,skirmish 3pm
nencounter 505
njoining 52v
nencounter 1
vencounter,meet,run_across
vencourage,further,promote 4lg
nentering,entrance 4qk
nencroachment,intrusion,invasion 1
vend_up,finish_up,wind_up 53u
vendanger,jeopardize,menace,threaten 1zc
vendanger 4ow
aendangered
nendeavor,enterprise 4qa
aended,over
wending
aendless,interminable
aendless
rendlessly,infinitely
aendocrine
vendow,gift,invest p
vendow
aendowed
nstrength
nendurance 1
vendure wv
vendure,last,survive
genemy 4nt
aenergetic 2yf
aenergetic
renergetically
venforce,implement 2yp
venforce,impose 2yq
aenforced
nenforcement 553
vengage,pursue 54k
vinterest 4no
vengage 1
aengaged 2rn
aengaging 3y5
mmotor 413
mengine 1
pengineer
vengineer 4z8
nengineering 3wv 44v
wenglish 12q
aenglish
penglishman 3zt
aengraved 2js
mprint 438
mengraving 1
aengrossed
vengulf,immerse,steep 2g8
vengulf 3nr
venhance,heighten 1tf
venhance 4ja
aenigmatic,puzzling
nenjoyment 4ev
nenjoyment 52d
venlarge 3y7
nenlargement,expansion 54g
aenlightened
nenlightenment
vsign_up 1qh
venlist 1
vprocure,secure ui
venlist 1
aenormous,tremendous 3gn
renormously,tremendously
nenough
renough,plenty
aenough
aenraged,furious,maddened 4d4
gensemble 52b
aensuing
vgive_rise 504
vresult 1
vnecessitate 1
ventail,mean 1
ventail 3
aentangled
aentangled
mtrap 522
mentanglement,web 1
aenterprising 1j
aentertaining
nenthalpy
nenthusiasm
nenthusiasm 4r6
aenthusiastic
renthusiastically
bentire 2z4 1zz
aentire,full,total
nentirety 1vg
ventitle 4sp
ventitle,title 3rf
aentitled 4q
nentity
pentrepreneur
wentry 509
menvelope 4hc
aenvironmental
venvision,fancy,picture,visualize 1tm
venvision,foresee 1tn
nenvy 3ft
venvy 4u4
nenzyme 4pq 2kd
wepic 3u9
aepic,heroic 3hs
aepic
nepidemic 535
aepidemic
lstratum 4nr
nepidermis 1
nepilepsy 4ob
nmanifestation 53a
nepiphany 1
nepiphysis 4cs
aepiphytic
wepisode 55u
wletter 444 ia
wepistle 1
aepithelial
nepithelium 4cz
wepithet
vepitomize,typify 3b2
aequal 1j7
nequality 48f
nequality,par 47k
vequate 1p7
wequation 50w
lequator
mtelescope 3zj
mequatorial 1
aequatorial
nequilibrium 3fb
aequipped
aequitable
aequivalent c
veradicate,wipe_out 2wn
verase 2wo
verect,put_up 2xr
aerect
aerectile 1
perie
verode,gnaw 130
verode 3et
nerosion,wearing
aerotic
verr
ntrip 2aq
nerrand 1
nerror
aerudite,learned
neruption 3b6
nescalation 573
vescape 3zb
vescape_from,shake_off 35b
aescaped
nstake 4lt
nescheat 1
pescort 1k0
nescort 1qa
vescort 52p
nesophagus 4d0
respecially,particularly,specially
nespionage 55d
wessay 578
nessence
nessential,necessary,necessity,requirement
aessential,indispensable
aessential 1p4
aessential
vopen
vestablish,found,launch,set_up 1
nestate 4zr
nlaurels ow
nesteem 1
nester 513
aesthetic
nestimate 1ui
vestimate,figure,forecast,reckon 56a
nestrogen uw
metcetera
aeternal
neternity
neternity 4yw
aethereal
nprinciple 1dt
nethic,value-system 1
aethical
aethical
pethnic
nethos
neucharist 3ub
veulogize 540
peurasian 43y 46a
aeurasian
neuro 50j
aeuropean
vevacuate
vevacuate 2lp
nevacuation 59n
vevade,skirt 40m
nevaluation,rating 1v6
nevaluation,rating,valuation 4bq
aevangelical
vevaporate 597
aevasive 4kl
neve 16p
neven,evening 4ta
veven 59b
aeven
aeven 2f
aeven
reven
revenly
nevent
aeventual
reventually,finally
rever
tevergreen 4p6
aevergreen 1sx
reverlastingly,forever
aevery 4of
aeveryday,mundane,routine
reverywhere
aevidenced
revidently,obviously,plain,plainly
nevil 574
nevil 3yu
aevil
vevoke,provoke 54g
aevolutionary
vevolve 4tq
pex 408
nintensification 59c
nexacerbation 1
aexact
aexact 1kq
rexactly,just,precisely
aexaggerated
wexaggeration
nexaggeration 59j
vexalt,glorify 55d
vlift_up 4th
vexalt 1
aexalted,lofty
aexasperated
nexasperation 4h9
vexceed,transcend
vexcel,stand_out,surpass
vexceed,top,transcend 1
rexceedingly,extremely,super
nexcellence
aexcellent
vobject sk
vexcept 1
vexcept,exclude,leave_off,leave_out,omit 2to
nexception ph
nexception 1ix
aexceptional
aexceptional
rexceptionally
nexcess,surplus 586
nexcess 2vk
aexcess,extra,redundant,spare,surplus
aexcessive
rexcessively,overly,too
nexchange
aexchanged 2jy
nsensitivity 4qm
nreactivity,responsiveness 1
nexcitability 1
aexcitatory
vexcite 4ub
vexcite,stimulate 4w9
aexcited 4tp
aexcited 4a3
aexcited,mad
rexcitedly
nexcitement b3
nexcitement 5az
nexcitement 4aa
aexciting
aexciting
vexclaim,proclaim 4x9
vexclude,keep_out,shut_out 3wn
nexclusion 592
wexclusive 55f
aexclusive,sole
nexclusiveness 1xe
wexcuse 4qw
vforgive 1z3
vexcuse,pardon 1
vexcuse 2
vuphold
vjustify 1
vexcuse 1
vpenalize,punish
vexecute 314 1
vexecute 314
aexecuted 18m
npenalty,punishment 5ck
nexecution 1
nexecution,performance 5b9
pexecutioner 48t
gexecutive 507
aexecutive
pexecutor
vexemplify 3g6
vexemplify,illustrate,instance 12b
aexempt
nimmunity 5bu
nexemption 1
vexercise,exert 4f4
vexercise,practice
vexert,wield 55s
nexhaust,fumes 4tj 186
vtire,tire_out,wear_out 56z
vexhaust 1
aexhausted,fatigued
nfatigue,weariness
nexhaustion 1
wexhibit 56g
vpossess 3tv
vexhibit 1
nexhibition 13z
gexhibition
wexhortation 367
aexistential,experiential 9m
aexisting
mexit 5c7
vexpand 4wh
aexpanded
nexpanse,sweep 22t
nexpansiveness 2a
nexpansiveness
aexpectant
rexpectantly
nexpectation 5cl
aexpected 4ig
vexpedite 4ur
gexpedition 4wl
nexpedition 2g4
vexpense 57p
aexpensive 1mm 1mn
nexperience
nexperience
nexperience 59s
vexperience,go_through 28a
vexperience 1
aexperienced
aexperiential
nresearch 4mi
nexperiment,experimentation 1
vinvestigate,look_into 4mc
vexperiment 1
aexperimental
rexperimentally
ninquiry 4ms
nexperimentation 1
pinvestigator,researcher 4jh
pexperimenter 1
aexpert,practiced,proficient,skillful
nexpertise
nexpiration,termination 2q4
vexpire uv
nexplanation 4n0
aexplicit,expressed 16l
vexploit 4gn
vexploit 4go
nexploitation 4gu
nexploitation,using 5b3
nexploration u
nsearch 5b6
nexploration 1
vexplore l
vexplore m
pexplorer
nexplosion 3hg
mexplosive 56r
aexplosive
aexplosive
mexport 59m
vmerchandise,trade
vexport 1
wexpose v6
aexposed
wexposition 582
nexposure
ninfluence 2re
nexposure 1
wexpress 1oq
rexpress
aexpress q
aexpressed,uttered
nexpression,look 1nh
wexpression,reflection
wexpression 385
aexpressionless
aexpressive
nexpressiveness
aexquisite
aextant
vextend
vextend_to
aextended,lengthy,prolonged
aextended
nextension 17d
nextension 9q
aextensive 3q7
rextensively
nextent 17l
vrationalize 18f
vextenuate,mitigate 1
lexterior,outside 4w7
lexterior 3fg
aexterior
vexterminate 34f
nexternal 4c8
aexternal
aextinct
pextra 55l
rextra
nextract 1yi
vextract 4p8
aextraneous
aextraneous
aextraordinary 4o
aextraterrestrial
aextravagant
aextravagant
nextreme 308
aextreme,utmost
aextreme
rextremely,highly
pextremist
aextremist,radical
aexuberant
aexultant,triumphant
nexultation fj
neye,optic 5g2
veye,eyeball 53h
neyeball,orb
aeyed
neyelid,lid 4ly
neyes 22e
nvision 4vj 4x
neyesight 1
afabled
mfacade 45d
nface
afaced
nnerve 4m6
nfacial 1
afacial
mfacing 5fo
wfact 5a6
gfaction 430
nfactor 4mh
vfactor 4hu
mplant,works 5fs
mfactory,mill 1
afactual
gfaculty
vfade hf
vfade 5ex
vfade 5ey
afaded
afaded
vfail,neglect
vfail,go_wrong
nfailing,weakness
afailing
nfailure 5hc
nfaint 5da
vfaint 3pt
afaint
afaint
rfaintly
nfair 2jl
vfair 51f
afair
rfair
rfairly,moderately,pretty,reasonably
lfairway 2sj
pfairy 52f
wnarrative,story,tale
wfairytale 1
nfaith 52i
gfollowers,following
gfaithful 1
afaithful
rfaithfully
mimitation 1t2
mfake,sham 1
vfake,forge 5bu
afake,phony
bhawk 3rl
bfalcon 1
vfall 5c4
vfall_away 1c3
vfall_away 5fx
vlean,tilt 4i8
vlean_back 1
vfall_back 1
vfollow 5ca
vfall_back,lag 1
vfall_back 47j
vfall_behind 1cb
vfall_in
vfall_into 26f
afallen r1
afalling 1c6
nfalloff,slump 1ci
nfallout ls
tfalls
afalse
rfalse
nfalsity
vhesitate,waver
vfalter,waver 1
vfalter,waver
nfame 9o
pfamiliar t1
afamiliar
nfamiliarity
nfamiliarity 516
gfamily,household 51r
mfan 5ei
pfan 4mh
vstrike_out 1p
vfan 1
vfan 26r
afanciful 1om
nfancy,fantasy,illusion 4dq
nfancy 2qy
vfancy,take_to 5aw
afancy 42w p8 ie
afantastic,grotesque
afantastic,marvelous,terrific,tremendous,wonderful 34
afantastic
nfantasy 2r4
wfantasy 4wz
afar
rfar
rfar
afaraway 3
wfarce 2bf
nfare 527
vfare,get_along 3yk
wfarewell
vwork
vfarm 1
vfarm_out fs
vlend,loan
vfarm_out,rent_out 1
pfarmer 4jb
mfarmhouse 34w
afarming
rfarther,further
rfarther
afarther i
afarther,further j
rfarthest
afarthest l
vmatter_to 4m3
vfascinate 1
vfascinate et
nspell,trance 5iz
nfascination 1
nfascism 21l
nfashion,manner,mode,style,way
nfashion 5go
afashionable 1hd
afashioned 184
nfast 5gs
afast
rfast
nthrow 5k9
npitch 1
nfastball 1
vfasten 548
afastened
pfastener
rfaster
afastidious
nfat 535 5ch
vfat 5eh
afat
afatal 1gi
afatal,fateful 1ew
pfate
vfathom,penetrate 4m9
vfatigue,tire 174
pfatty
afatty
nfault,flaw
nfavor 5jf
nfavor 56s
vfavor 5hw
afavorable
rfavorably
afavored,favorite,pet
nfavorite 2p4
afavorite
vworry
vfear 1
afearful 54k
rfearfully
rfearfully
afeasible,practicable,workable
nfeast 5h4
vfeast 3h5
vfeather 554
afeathered 57u
afeathery
afeatured 220
afeatured 4m
nfeb,february 4m1
pfed 4wc
pnortherner,yank,yankee 4vc
pfederal 1
afederal
gfederation 5hn
nfee 4yj
vfee
afeeble
nfeed 50z
vfeed 5g0
vfeed_on 5g0
nfeedback
wfeedback 4rm
nsupplying 5id
nfeeding 1
mfeedlot 4le
nfeel 4ca
vfeel 27s
vfeel_like 5dp
nsensitivity 593
nfeelings 1
afeline
nfell,hide 5k9
vfell 4c1
pfellow 4yj
gfellowship 4he
mfelt 33s
vmat 5lg
vfelt 1
bfemale 58l
afemale
afemale
afeminine 1
afeminine
pfeminist 5l1
afeminist
mfence,fencing 48u
vfence 47m
nupheaval
nfermentation 1
nfermentation,fermenting
tfern 51f
aferromagnetic
afertile
afertile,prolific
nfertility 5ig
nfertilization 4s9
nfertilizer 5eq
nfestival 59i
afestive,merry
nfestivity 4vu
afetal
bfetus 509
afeudal
nfever 5kv
nfever 4rq
afeverish 54t
rfeverishly
gfew 4lz
afew
afewer
nfibrin 55q
nfibrosis 5m4
afibrous
afictional
afictional
vfield 4a3
vfield 3z9
pfiend
afierce,furious
afierce,vehement
rfiercely
afiery
afifteen
afifteenth
nfifth 5ed
afifth
nfifty 5fs
afifty
willustration
wfig,figure 1
vfight_back 4hh
mfighter 53v 53x 53z
afigurative
vfigure 5n9
vfigure_out,puzzle_out,solve 4pd
wfile 5h5
vfile,register vo
vfile_out 1dq
wsubmission
wfiling 1
nfill hv
vfill,fill_up 5hx
vfill_in 5jg
vpaint 5ng
vfill_in,shade 5hx 1
vfill_out
vfill_up 5ne
afilled
nfilling 5me
nfilling
vfilm 3pu
afilmed
pproducer 4nx
pfilmmaker 1
mfilter 5jy
mfilter 5jz
vfilter,separate_out 5no
vfilter 2yz
afilthy 162
vfin 4mz
nfinal 37j
afinal
rfinally,ultimately
rfinally,last
nfinance 5a1
vfinance 58c
afinancial,fiscal
rfinancially
voperate 5cd
vfinancier 1
nfinancing 6
bfinch 3yd
gfindings
nfine 51t
vfine,ticket 3qh
afine,okay
afine
rfine
rfine
rfinely
rfinely
nfinger 4ru
vfinger 4bz
vfinger
wfingerprint 35d
nfinish,finishing 4sg
afinished
afinished kp yy
afinite 3oe
wfinnic 4pn
wfinnish 1
afinnish
tfir 3z3
vfire 3wk
mfirework ap
mfirecracker 1
mniche 49b
mfireplace,hearth 1
nshooting,shot 5pj
nfiring 1
vfirm 5ow
rfirm,firmly
afirm
rfirmly,securely
nfirmness kx
nfirst 4pl
nordinal 5i1
nfirst 1
afirst oq
afirst
rfirst
rfirst
afirsthand
bfish 53d
vlook_for,search,seek
vfish 1
vfish 1p9
pfisherman 5dc
nfishing 49a
nfission 3gh
nfissure
vfissure 5k5
nhand
nfist 1
nfit 4xg
nfit 5m8
nfit 69
vfit 5pv
afit
afit,primed,set
afit
nfitness
nfitness 5ph
afitted
afitting,meet
nfive 5is
afive
nfix 1vc
vfix_up 5l0
afixed
afixed,set
vsignal 5m8
vflag 1
vflag 5kr
ngift,talent 4rd
nflair 1
vflame 3y4
vflame_up,flare 3eh
aflammable
gflank 2k4
vflank 47f
mflannel 38o
mflap 5pv
vflap
vthump
vflap 1
nflare
nflare 3yi
wflare
vflare 1ag
vignite
vflare_up 1
vflare_up 5nb
nflash 5na
nflash 3lx
vflash,wink
vflash 4uf
aflash,flashy,gaudy
mflashlight 3gx
aflashy,gaudy 2ky
nplain
nflat 1
mflat 3q6
aflat,level,plane hj
aflat
rflat
nflatfish
rflatly
nflatness
vflatten 5lr
aflattened
vflatter 5ma
wflattery 2g4
nflatus 460
vflaunt,show_off 3pc
nflavor,spirit 4m2
nsensation 2mn
ntaste 1
nflavor 1
vflavor,season
nflavoring,seasoning 57g
vflaw 3yq
aflawless
nflax 3ll 5qf
afledgling
afledgling
gfleet
afleet,swift 83
gflemish
aflemish
nflesh 4xs
vflesh
afleshy 7w
nflexibility
nflexibility 5rn
aflexible
aflexible
nflick 4eg
vflick 17
vflick,leaf 3aq
vflick 35v
vflick rq
vflicker,flutter
lspace 4s0
lflies 1
gflight 2ly
nflight,flying 3wg
vshoot 3hh
vflight 1
aflightless
aflimsy
vfling 366
vflip,toss 460
vlock,mesh 5kl
vflip 1
nfloating 15b
afloating
gflock 2bz
gflock
vflock 5n8
nflood
vflood,swamp 5a
vflood 3yt
mfloor 4hz
vfloor,shock 54h
vflop 3k1
vflop 37j
pflorist 1p6
mflorist y8
vflounder,stagger 53x
vflounder 3te
nflour 58v
vflour 2pq
vflourish,thrive 5cn
vflout 3kv
nflow 5pf
vflow,flux
aflowered
ngrowing,growth,maturation
nflowering,inflorescence 1
nflowering
aflowering
aflowing
nflu 5as
afluid
nfluorescein wx 5s5
nfluorescence 1q9
mfluorescent 32c
afluorescent
nfluoride 59s
nflurry 2ki
nsnow 3pc
nflurry 1
vflurry
nflush,peak 5gx
nflush 5t6
vflush 34f
rflush
aflush k6
aflushed,rosy
aflushed 2nu
mflute 5pz
vpinch 1yz
vflute 1
nflux 5q8
nflux 1v3
bfly 521
afly 59h
vgo_by,go_past,pass_by,surpass 5ol
vfly_by 1
vfly_on 3gb
aflying
nfoam 3lm
nfoam 5sx
vfoam 3lm
afocal 353
nfocus 59p
nfocus
vfocus 5os
afocused
pfodder 36y
vfodder 5p9
pfoe 50n
nfog 5fq
mfoil 5tt
vfoil 2eq
nfold
nfolding
afolding
gfolk
nlore
nfolklore 1
afollowing
afollowing,next
nfolly,foolishness
nfolly 3zt
afond
afond
rfondly
nfondness 5ij
pvictim
pfool 1
vfool,gull 476
vjoke 5r0
vfool_around 1
afoolish
nfoot
nfoot 5mi
vfoot 5fd
nfootball 4ev 4eu
pfootballer 4px 4ic
afooted
nfootstep 5rp
nfootstep 5rn
nfootstep,pace,step,stride
nforage,pasture a8
vforage 563
aforbidden,prohibited
ninfluence 4ns
nforce 1
aforced
aforced
aforceful
rforcefully
rforcibly
mfore 4kt
afore
rfore
nforearm 4uz
vforearm 4uy
vforecast 48c
nforefinger 78
aforegoing
nforeground 4l8
aforeign 5ui
aforeign 5aw
aforemost 48s
aforemost
pforerunner
wforerunner
vforesee
gforest,wood,woods 3wj
vplant 5db
vforest 1
nforfeit 1q6
vforfeit,give_up 5wt
aforfeit
vforge 3b4
vforget
vforget
nforgetfulness 5vt
aforgotten
mfork 4ud
vform 2ky
nformal 3kt
aformal 36u 134
nformality 3ku
rformally,officially
aformed
nformer 7c
aformer
aformer,onetime
rformerly
aformidable
aformidable,redoubtable
wformula 5qd
wformula 3f3
vspeculate,suppose 526
vformulate 1
aformulated 1jg
mpost 5dj
mfort,garrison 1
mfort,fortress 5w8
vfort,fort_up 4tb
rforth
rforth
afortified
afortunate
rfortunately
nfortune,hazard,luck
ntreasure 5ax
nfortune 1
nfortune
nforty 5pz
aforty
pforward 4s0
vforward,send_on 1cm
aforward
rforward
pfossil 55l
afossil
vfoster,further tn
afoster
nfoul 5um
vfoul 47i
afoul,loathsome
afoul
afoul
nfound 10c
afound
nfoundation
nfounder 5w7
pfounder 4xx
nfounding,initiation 5wx
mfountain 5x4
nfour,iv 5qk
afour,iv
afourteen
nfourth 4ya
rfourth
afourth
vfowl 58q
bfox 541
pfox
vfox,trick 4aa
nfraction 5qn
afractional
nfractionation
nfractionation 5xc
nfracture 47y
vfracture 5v6
afragile 1qb
afragmentary 6
afragrant
afrail
mframe 5xp
mphoto,photograph 35x
mframe 1
vframe 3zx
nframework,model 4u5
nstructure 2mx
nframework 1
wfranchise 2l3
rfrankly,honestly
afrantic 5h0
rfrantically,madly
gfraternity 2w9
gfraternity
nfraud 3n7
pfraud
nfraud 5vx
pmutation 5lr
pfreak,monstrosity 1
gfree
vfree,liberate,loose
afree qx 4qt
rfree,loose
afreehand
nfreeing 5t7
rfreely
pfreeman 31j
mhighway 157
mfreeway,pike 1
vstand_still
vfreeze 1
vfreeze 5z1
vfreeze 5za
vfreeze_down,freeze_out 5z3
nfreezing 2bq
nshipping,transport 5la
nfreight 1
vfreight 3mq
wlatin 50a
wfrench 1
pfrench 3t9
vfrench 5tz
afrench
pfrenchman 4uf
rfrenziedly
nfrequency 5vx
nfrequency 108
vfrequent,patronize 5hb
vtravel_to,visit
vfrequent 1
afrequent
afrequent
rfrequently,often
afresh
rfresh,freshly,new,newly
ppupil,student
pfreshman 1
pfreshman,newcomer
noriginality
nfreshness,novelty 1
nfreshwater 3ut
vfret,fuss fk
vfret fl
afriable
nfriday 5nf
afried 2cr
gfriendly 3cu
afriendly 5ak
nfriendship
afrightened,scared 5ka
afrightened,terrified 5kb
afrightful,horrible
afrightful kt
afrigid
afrigid,icy 2vo
nfringe,periphery 407
vfringe 5nl
afringed
afringed 5nm
afrivolous 1c9
bfrog,toad 5ei
vfrog 5we
lfront 40v
lfront
vfront 4hn
vfront 2kj
afront 4t
nfrontage 5s4
mfrontal 5nu
afrontal 56n
lfrontier
nice 23n
nfrost 1
nfrost 3wq
vfrost,ice 4jn
afrostbitten
vfrown 4if
afrozen 2
afrozen,rooted
afrozen,icy 2wc
mfruit 5h3
vfruit
afruiting
afruitless,futile,vain
afrustrating
nfrustration 2q7
vfry 614
vfry 4po
nfrying 2dx
vfuck_up,louse_up,spoil kn
vfuel 5lk
nsatisfaction 4fg
nfulfillment 1
nfulfillment 30v
nfull 5ot 55b
vfull 4jy
afull dz
rfull,fully
afull-time
pfullback 6h
nfullness 2qx
nfullness,richness
vfumble,grope ca
nfun,merriment 5bc
wfun 4n7
nfunction
nfunction,purpose 4tl
vfunction,operate
afunctional
afunctional
nfunctioning
afunctioning
nfundamental lm
afundamental,rudimentary 4lk
nfundamentals 608
nfunds 5fw
afungal
tfungi
nfunnel
vfunnel 5ub
wgag,joke 4nn
wfunny 1
nfur 612
rfuriously
rfuriously
mfurnace 456
afurnished
rfurther
rfurthermore,moreover
nfury,rage 5a7
nfury,wildness zi
mfuse 5yp
vfuse 62e
nfusion 5z2
vfuss,mother 5k9
afutile
nfutility
nfuture
afuture 54k
afuture
afuzzy
ngaiety,merriment 4gu
rgaily
ngain,increase
vgain,win 5yp
ngait,pace 5z9
ggalaxy
ngallon 5ue
ngallop 5ze
vride 5xm
vgallop 1
vpace 5xo
vgallop 1
ngambling 5cq 60a
ngame 3mr
agame,halt
ngamut 2t4
ggang 4z3
vgroup 4zo
vgang,gang_up 1
pgangster 502
ngap,spread 5gr
agaping
mgarage 53j
vgarage 43r
ngarbage,refuse 1z7
lpatch,plot 4sj
mgarden 1
ggarden 442
mgarden 4sk
vtake_care 5l9
vgarden 1
agarden
pgardener 5ph
tgarlic 5j5
ngas
vgas 4y4
agaseous
nhydrocarbon 5wd
ngasoline 3bx 1
ninhalation 401
ngasp 1
vgasp,pant,puff 49l
agastric
ngastrocnemius 645
agastrointestinal
mgate 4r1
vgate 5o9
mupright 60a
mgatepost 1
mgather 5k6
vgather_up,lift_up,pick_up 460
vgather_up 601
mgauge 4wi
ngauss 5vp
pgay,homosexual
ngaze 2k1
vgaze,stare 5rx
mwheel 60k
mgear 1
vgear 5z8
ngelatin 5nn
agelatinous
wgender 5t5
ngene 35n
pgeneral 5sc
vgeneral 2wn
ageneral
pintellectual
pscholar 1
pgeneralist 1
nmemory
ngeneralization,induction 1
ngeneralization 630
ngeneralization 5dz
vgeneralize,infer 2rb
ageneralized
rgenerally,mostly
rgenerally
ggeneration
ngeneration 5sb
mgenerator 5qj
mgenerator 10b
ngeneric 3eb
ageneric
ngenerosity 3cu
agenerous
agenerous
agenerous 5f7
ngenesis 5bd
agenetic,hereditary,inherited,transmitted
rgenetically
ngenetics 5dz
agenital
ngenitals 65k
pgenius r
ngenius 430
pgenius,star,wizard 5r9
ggenome 3fa
ngenre 43l
agentile
agentle
agentle
rgently
rgently,mildly
rgently
agenuine 4yc
agenuine
ngenus 43u
ageographic,geographical
rgeographically
ageological
pgeologist 5bp
ngeology 5el
ageometric
ngeometry 55d
pgerman 50w
wgerman 23w
agerman
agermanic
nsemiconductor 64w
ngermanium 1
vgerminate,sprout 5ps
agerundial
ngestation
ngesture 4c0
nget 1cc
vget_across 5yc
vget_ahead
vget_along,get_on 63f
vget_around
vget_away,get_by 4xs
vget_back,win_back 629
vretaliate,revenge uk
vget_back 1
voverhaul,overtake 5t8
vget_by 1
vget_down
vget_going
vget_into,tangle_with 66h
vget_it
vget_married,marry,wed 2rs
vget_off 1x5
vtake_out 5gj
vget_out 1
vget_started 4m2
vget_to 614
vget_to 4m4
vget_together
vget_up,stand_up 66r
aghastly,grim,gruesome
lquarter 481
lghetto 1
nillusion 4wh
nphantom 1
nghost,specter 1
vghost 61p
pthief 53v
pghoul 1
pghoul 5sh
bgiant 5u5
pgiant 643
ggiant 5qo
agiant 4ih
agigantic 4ii
vgiggle 3sp
agilded,gilt,gold,golden
vgin 5zj
vginger fx
aginger 31j
pgirl,miss 414
pgirl
pgirlfriend 416 3yd
pgirlfriend 417 46f
agirlish
rgirlishly
ngive 47o
vgive_away
vgive_birth 625
vgive_off 4oz
vgive_out,hand_out
vgive_vent,vent 63p
ngiven,presumption 53h
agiven,granted 5zu
agiving,handsome 2q
aglacial
nglacier
aglad
nglance,glimpse 2nq
vglance,glint 5vl
aglandular
vglare,glower 5vn
aglaring 2pc
nglass
mglass 5j4
mglasses 50g
aglassy
aglassy,glazed 14v
nglaucoma 5pr
nglaze 5ve
vglaze 352
nradiance,shine 43g
ngleam,gleaming 1
ngleam,gleaming hm
vgleam,glint,glitter,shine 5c0
vgleam
agleaming 43n
agleeful
rglibly
ngliding gb
vglimpse 4ni
aglinting,glittering 43s
aglistening,shiny 43t
nglitter 43s
aglobose,globular 3bk
nglobulin 5rx
ngloom 4hi
rgloomily
agloomy 26h
vglorify 63d
aglorious
nglory 10f
nglory 5cq
vjoy,rejoice 3pf
vrejoice 1
vglory 1
wglossary 4be
wmagazine 27x 4bg
wglossy 1
aglottochronological
mglove 5up
nglow 68q
nglow
vglow
vglow 5cu
nmonosaccharide 5si 61u
nglucose 1
nglue 3ku
vglue,paste 5ts
aglued,pasted 5tq
nglycerine,glycerol 5pa
ngm,gram 60w
vgnaw 3fl 4j4
nworth
nvalue 1
ngnp 1
ago
vgo_against,violate
vgo_ahead 69n
vgo_along 34t
vgo_around 60r
vgo_back 32o
vgo_far,make_it 643
vgo_far uy
vgo_for 4rr
vgo_forward,proceed 64g
vgo_home 29s
vgo_off,run_off 47a
vgo_off 3xj
vgo_over 3oj
vgo_through,run_through 4ou
vgo_up,rise 5tn
vgoad,spur 3gq
vprod
vgoad 1
bgoat 5g6
pgoddess 22n
agoing
ngoitrogen 62r
nvaluable d5
ngold 1
agold
agolden
tgoldenrod 5ps
ngolf 4u4 4u3
vgolf 4my
pgolfer 4xm
agone 1y7
pgoner 1yo
ngood 5x1
agood
rgood,well
rgood,thoroughly
wgood-bye rp
bgoose 4ks
vnip,pinch 4kc
vgoose 1
wgospel,gospels 69q
wgossip 3i1
wgossip 6bc
vgossip 5aj
wgothic 28q
vgouge 42w
vhook,rob 3i0
vgouge 1
vgouge 3nh
vgovern 5z8
ggoverned
agoverning 1lp
agovernmental
pgovernor 2ud
mgown 1hv
vgown 399
ngrace
ngrace
agraceful
rgracefully
ngrade 5bp
ngradient
wgradual 6ab
agradual
rgradually
pgraduate 6r
vreceive 67a
vgraduate 1
vgraduate 4oc
agraduate
agraduated
ngraduation 3b0
nparticle,speck 6af
ngrain 1
nlinguistics 5kd
ngrammar 1
agrammatic,grammatical
ngrand,thousand 64k
agrand
ngrandeur,nobility 51j
pgrandfather 5kd
pgrandma,grandmother 5ke
pgrandson 527
nrock,stone 6aq
ngranite 1
ngranite
ngrant 5tq
ngrant
agranular 393
ngrape 5f8 5f7
vgraph 66k
mgraphic 378
agraphic
agraphic yd
agraphical
ngraphite 3t6
vgrapple,grip 5ee
ngrappling,wrestling 3d3
ngrasping 5ek
agrasping
vshoot 44f
vgrass 1
bgrasshopper 5kk
agrasslike
agrassy 1
agrateful
ngratification,satisfaction 5vf
ngratification 6bs
mgrating 4zm
ngratitude 60d
ngrave 1g7
mgrave,tomb 2ih
vgrave 3rn
agrave,sober,solemn
agrave
ngravel w
rgravely,soberly
agravitational
ngravity 5xl
ngravity
nsauce lf
ngravy 1
ngray 5of
mgray 68d
agray,grey,greyish
vgraze 49l
vgraze 455
ngrazing 1wb
ngrease 2gs
vgrease 4vx
agreasy,oily,sebaceous t2
pgreat
agreat 4oh
agreat
mgreatcoat,overcoat 3a4
agreater
agreatest,superlative
rgreatly
nimportance 3x
ngreatness 1
rgreedily
wgreek 5eg
agreek
ngreen 5p0
vgreen 6dh
agreen,greenish
mgreenhouse 5dt
agreenhouse
ngreens 4v3
wgreeting
agregarious
agregarious
mgrenade 4gs
vgrey 381
nsorrow 46f
ngrief 1
ngrievance,grudge 4na
wgrievance 5sj
wgrievance 33g
mgrill 3z9
agrim,inexorable,relentless,stern
rgrimly
wmotion
wgrin,grinning,smile 1
vgrin 4vl
vgrind 3e9
ngrinding 2m
ngrinding 50l
vgroan 4nv
pgrocer 2an
vgroom 1fg
vgroom 5sj
ngroove
nroutine 3zb
ngroove,rut 1
vgroove 551
ngross 67b
vgross 1hg
agross
agrotesque
vrestrain 695
vground 1
vground 5vy
vground 3c0
ngroup,grouping
vgroup 3sp
ngrouse 53q
vgrouse 5pl
ggrove iu
mgrove,orchard bd
vmature 5yj
vgrow_up 1
agrowing
vgrowl,rumble 4ok
ngrowth
blarva 61z
bgrub 1
agruff
agruff,hoarse,husky
vgrumble,scold 4uz
vgrumble,mutter 4v0
ngrumbling,rumble 51j
wgrumbling 34o
ngrunt 51l
vgrunt 4ov
wguarantee
wguarantee
vwatch 3ma
vguard 1
vprotect 28q
vguard 1
pwarrior
pguerrilla,irregular 1
nguess 5gv
vguess,reckon,suppose,think 5l0
pguest 3zn
nguidance,steering 694
pguide 59m
pguide 63p
wguide 4i2
nguide 32t
vguide,maneuver,steer 640
vguide,lead
vguide 641
vorient 634
vguide_on 1
aguided
nregret,sorrow 48g
nguilt 1
aguilty 2lf
mguitar 6c7
ngulf
ngulf 5th
vgulp 1pd
ngum 49v
ngum 5m4
vgun 4nw
ngunfire r8
pgunman 5cx
pgunner 642
ngunpowder,powder 124
vgush,spout 3r3
vgush 6bc
ngust 4c6
pguy 56i
vguy,laugh_at,make_fun,ridicule 54v
mgym 5x6
pgymnast 5b9
ngymnastics 509
nhabit 2gy
nhabit 2h0
vhabit 3ep
lsurround
lhabitat 1
rhabitually
vhaggle 49r
nhail 4ck
nhaircut 531
ahaired,hairy e1
ahairlike
nhalf,one-half 2bs
ahalf is
ahalf
rhalf
phalf-breed
nhalf-hour
phalfback lv
rhalfway,midway
ahalfway
mhall,hallway 2r4
mhall,lobby,vestibule 549
nhallmark,trademark 5z8
nhalo
nhalogen
ninactivity
nhalt 1
nhalt,stop 6ds
npause 6hv
nhalt 1
vhalt
vhalt 58v
nham 56d
vham 5ak
mhammer 6do
mhammer 584
vhammer 4zz
vhamper 4hc
vhamper,hinder 1y6
vhand_over,turn_in 2ze
mhandbag,purse 5sm
ahanded
nhandful
nhandful
nhandicap 64a
mhandkerchief 4za 400
ahandled
nhandling 3in
nhandling 6if
ahandmade
nkeeping 1ln
nhands 1
ahandsome 4y7
nhandstand 3ir
whandwriting
ahandy
nhang,knack ru
vhang_around,linger 6i7
vhang_on 62k
vpreserve,uphold 1w7
vhang_on,persist 1
vput_back 5zi
vhang_up 1
mhanging 65e
nhappiness 616
ahappy 81
vharangue
aharassed,pestered
lport
lharbor,seaport 1
vharbor,nurse 3yy
ahard
rhard
vharden 6if
ahardened 3
nhardship,rigor
nhardtack 4si
nhardtack 5vl
mhardware 5sy
nhardwood 4t0
ahardy,sturdy
bhare 5ou
vrun 45l
vhare 1
vharm 4aw
aharmful
aharmless
aharmonious 30a
aharmonious,symmetrical 573
nharmony 613
wharmony 6i0
mharness 6f9
mharness 64n
vharness 63j
vharness 159
aharsh
aharsh
rharshly
rharshly
vharvest,reap 4wg
nspeed
nhaste,hurry 1
vhasten,hurry 6jd
rhastily
ahasty,headlong
vhat 1tu
vhatch 51e
nhatching
mhatchway 1tp
ahated
ahateful
ahateful,mean
ahatless
npull,pulling 6k8
nhaul 1
vhaul 4eh
nhaunch
bhaunch
lhaunt 5jn
vhaunt,stalk 3r7
vhaunt 684
ahaunting
phave
vhave_on,wear
mhaversack,knapsack 58j
nhavoc 4ps
woceanic 5ky
whawaiian 1
ahawaiian
vtransact 6h7
vhawk 1
nhay z4
vhay 2xf
nhazard,jeopardy,risk
nhaze 65l
nhe,helium 61e
nhead
vhead ai
vhead_up 6kg
nheadache 6cu
aheaded
wheading 5hn
nheadland
aheadless
mheadlight 6gq
wheadline 4
rheadlong
pheadmaster 6hf
moffice 6k0
mheadquarters 1
mheadquarters 61f
vheal 4wt
vheal 4wu
nhealing
ahealing,therapeutic
nprosperity 670
nhealth 1
ahealthful 3
ahealthy r7
gheap,pile
nheap,lot,mint,pile
vheap
vhear 6dg
aheard 288
nhearing 5ou
nhearing 3u5
ahearing
nhunch,intuition,suspicion 4zq
nheart 1
nheart 6lf
mhearth 6kk
rheartily
rheartily
nhearts 41v
theartwood 4vn
nheat 2ic
aheated
aheated
mheater,warmer 6ho
vheave 4v3
vheave 3zb
lheaven,paradise 62m
lheavens 4lv
rheavily
rheavily
nweight
nheaviness 1
pheavy 6bz
aheavy
rheavy
ahebephrenic
whebrew 5mq
ahebrew
mhedge 102
vheed 6lq
aheedless
mheel 4m8
nheel
nheight 4jk
vheighten 5f1
vheighten 5f2
lheights 2rw
pheir 5ib
aheld
mhelicopter 630
lhell 63a
mhelm 6ig
nleadership 6jg
nhelm 1
vhelm 6l
mshield 6lr
mhelmet 1
ahelpful
rhelpfully
ahelpless
ahelpless
rhelplessly
mhem 2e6
vrun_up,sew,stitch 5ux
vhem 1
vhem_in 58e
vhem_in 5h1
lhemisphere
nhemoglobin 65x
nhemosiderin 3rk
nhemp 4gr 6ll
bhen 3st
rhence,therefore,thus
rhenceforth
vherald 6iw
nheraldry 19c
nherb vf
aherbaceous
aherbivorous
aherculean
aherculean 27l
gherd
gherd
vherd 5jk
lhere
rhere
rhere
ahere
rhereafter,hereinafter
rhereby
nheredity
rheretofore,hitherto,yet
nheritage
nheritage
nhernia 4x8
phero 6bi
nportrayal 6eb
nhero 1
wheroic 1h0
aheroic
aheroic 4r3
mheroin 3k6 6fm
pheroine 6
nheroism,valor 5h1
nherpes 658
pherpetologist 4y6
nherring
rhesitantly
vhesitate,pause 2g5
nindecision 25k
nhesitation 1
nunwillingness 66u
nhesitation 1
aheterogeneous
aheterozygous
vhibernate 1ws
bhide
ahideous
ahideous
lhideout 2tx
ghierarchy 3xy
ghierarchy 6kw
nhigh 48u
ahigh cq
ahigh
rhigh
ahigh-pitched
ahigh-pitched
ahigher 5
vhighlight 6kb
mhighroad pe
phighwayman hd
vseize
vhijack 1
nhike 4sr
ahilar
nhill
vhill 43l
nhillside 5ak
nhilum
bhind zc
ahind,hinder
phindu 5m1
ahindu
ghinduism 6li
mhinge 6l6
vhinge 69b
wproposition,suggestion 6cc
whint 1
vhint 6kx
nhip
ahip
phire 58z
ahired 1lu
nhissing 5bg
phistorian kh
ahistoric,historical
ahistorical
ahistorical
rhistorically
npast
nhistory 1
vhitch 69r
vhitch,hobble,limp 60e
vhitch
rhither
nhiv 4t8
gthrong 5m1
ghive 1
mreceptacle 60i
mhive 1
rhoarsely
vhobble 5ao
nhobby 5z9
nhockey 59f 59e
phog
vhog
nhold 5i5
vhold_back 2j3
vhold_off 2if
vhold_on 6kc
vhold_out,put_out,stretch_forth,stretch_out 5t3
vintimidate 663
vhold_over 1
vhold_over 6jc
vhold_up 4ny
mholder 6m7
nownership,possession 6n7
nholding,retention 1
nhole 6n0
mhole 6pi
vhole 506
nleisure 6di
nholiday,vacation 1
vspend
vholiday,vacation 1
vholler 58h
nhollow 6n9
nhollow 48e
vhollow 606
ahollow
ahollow
ahollow
tholly 63e
thollyhock 4du
thollyhock 4dv
gindustry 69z
ghollywood 1
ahollywood
nholocaust 5xo
msheath 6q2
mholster 1
lholy 2wi
aholy 4xz
lhome 6q7
vhome 404
ahome
ahome
rhome
lhomeland 2zg
phomeless 56d
ahomeless
ahomely
ahomely 3jg
nhomer 20t
ahomeric
nhomework 6dg
nhomogenate 6py
nhomogeneity 5sg
ahomogeneous
ahomologous
ahomosexual
ahomozygous
ahonest
ahonest
nhonesty 5h3
nhoney zv
vhoney 6ly
ahoney
bhoneybee 5zk
nhoneymoon 1b
vhoneymoon 1a
vprize,treasure,value 6p6
vhonor,reward 1
rhonorably
ahonorary
ahonored
phood 5og
vhood 5ag
bhoof
vhoof 62t
mhook 4rc
vhook 606
vknit 6cb
vloop 1
vhook 1
vhook 51z
ahooked 2wp
ahooked
nhooks 12e
mhoop 6rf
mhoop,ring 3mz
vhoop 6cj
vhoot 51q
vhop 4s4
nhope 5xk
nhope 6fy
nhope,promise 5xl
vwish 6kn
vhope 1
vhope 6kp
ahopeful 1fe
ahopeful
rhopefully
ahopeless 501 2go 2gg 5y
rhopelessly
tvine 67y
thops 1
lhorizon
nhorizon 3ii
nhorizontal 2b1
ahorizontal
rhorizontally
mnoisemaker 6ow
mhorn 1
bhorn
vhorn 43x
ahorned
ahorny
ahorrified 6cx
nhorror 696
mhorror
vhorse 6nv
bhorseback
rhorseback
phorseman 2sc
mhorseshoe 6em
vhorseshoe 5s6
mhose 6og
virrigate,water 5c7
vhose 1
mhospital 5tc
phost 6q3
ghost 3s
vhost 631
phostess 3
powner,proprietor 4gg
phostess 1
phostess 5nd
ghostile 464
ahostile 57t 5zo
ahostile
nhostilities 3mx
nhostility 6cg
ahot 5ht 50c 16q 85
mhotel 5tq
pvillain
phound 1
vhound,hunt 410
nhour,hr
nhours 6h2
nhours 6h3
vhouse
powner
phouseholder 1
thouseplant 69b
pwife 4nj 4pj
phousewife 1
vhover 1bw
vhover 1bx
vhover 4ga
rhowever,nevertheless,nonetheless
whowl 6q7
vhowl,roar,wail 2x1
mhub
whuddle 3an
vhuddle,huddle_together 4j9
vhuddle 2yh
nhue
vhue 6os
vhug
ahuge,immense,vast 55i
vhull 645
vhum 587
bhuman 60g
ahuman
ahuman
nhumanism 6fr
nhumanism 6fs
nhumanity
nhumanity
bhumans,mankind 7
vhumble 6p5
vspite 6dq
vhumble,humiliate 1
ahumble,lowly
ahumble 2y0
rhumbly,meekly
ahumiliating
nhumiliation 2b7
nhumility
nhumility 6il
nhumming 5h8
nperformance 2m8
nsinging 6s4 1 6ls
nhumming 1
nhumor
nhumor,mood,temper 6ir
vindulge 6pz
vhumor 1
phumorist
ahumorous 3nc
vhunch 6v1
nhundred 6o0
ahundred
phungarian 5q6
ahungarian
nhunger 6uv
vhunger 6nm
ahungry
ahunted 6fg
phunter 6j9
nhunting 5f7
vvault 4vf
vhurdle 1
nstorm
nhurricane 1
ahurried c6
nnecessity 6u3
nurgency 1
nhurry 1
ahurrying,scurrying 1c2
ahurt,wounded
vhurtle 6qd
phusband 4rf
vhush 6vo
vhush,silence,still 40d
nhusk 6uo
vhusk 65p
mhut 20k
mhut 20l
whybrid 6wa
ahybrid
ahydrated
nhydride 6om
nhydrogen 6d7
nhydrolysis 543
nhydroxide 6op
whymn 6v5 5jx
ahyperbolic,inflated
nhyperemia 3ft
nhypertension 6dt
nhypertrophy 6vt
whypocrisy 51g
nhypocrisy
phypocrite
ahypothalamic
nhypothalamus
whypothesis 6jv
nhypothetical 5s6
ahypothetical
nhysteria 6ct
ahysterical
ahysterical 6f0
rhysterically
aicy vn
pideal 6kp
aideal
aideal 6ua
pidealist
aidealized
rideally
aidentical
aidentical,very
aidentified
nidentity
nrecognition s8
nidentity 1
nideology 666
widiom
nidiom 1dk
pidiot
aidiotic
ridiotically
noperation 6nh
nidle 1
vidle
vidle
aidle
nidleness 6xv
pidler
ridly
midol 44y
pidol 6no
aidyllic
aigneous
vignite 6xd
vignite,stir_up 6gm
nignorance
aignorant
aignorant,illiterate
nii,two 6qf
aii,two
niii,three,trinity 6qh
aiii,three
nileum 3s5
ailiac
aill,sick 6i4 6f9 29l
aillegal
rillegally
aillicit
ailliterate
villuminate,illumine,light,light_up 6xt
ailluminating
nillumination 6xk
willustration
aillustrative
pillustrator 5vt
aillustrious p9
nimage 5nm
vimage 58a
aimaginary
aimaginative 34e
vimitate 5zr
nimitation 6jk
nimitation 22d
aimitation,simulated 5w7
aimitative
aimmaterial
aimmature 445
nimmediacy 6gj
aimmediate
aimmediate 3x2
rimmediately,instantly
rimmensely,vastly
pimmigrant 6dq
aimminent,impending 3x6
aimmoral
aimmoral
aimmortal
nimmortality
pimmune
nimpact 4kv
vimpact 3mx
vimpair 560
vimpair,mar 561
aimpaired 2i8
vimpale 4a2
nimpasse 348
nimpatience 65r
nimpatience 6mq
aimpatient
aimpatient 22c
rimpatiently
aimpeccable
rimpeccably
aimperative 321
wtense 6nu
nimperfect,progressive 1
aimperfect 2sn
aimperfect
rimperfectly
nimperial 5gd
aimperial
wpolicy 68k
wimperialism 1
aimpersonal
aimpervious
aimpetuous
aimpious
aimplacable li
vimplement 62d
nimplementation 1v3
nimplication 68s
nimplication,import,significance 3ig
aimplicit
vimply 6vn
mimport 6v4
pimport 6ew
vimport 1lj
aimportant 1rh 6ch 5cb 4ns 4ge 45q 2dh mj
aimposed
aimposing,noble,stately
nimposition,infliction 1ve
nimpossible 6bz
aimpossible
aimpossible
aimpotent
aimpractical
wimprecation 2yh
nimpress 6ro
vimpress 6in
vimpress 6io
aimpressed 6l6
nimpression 642
aimpressive 6bs d 2wz 282 oh 13n
vimprint 5bz
vimprison,jail 4le
vimprison 4lf
nimprisonment 1od
aimproper
aimproved 4qh
aimproved 5ci
nimprovement 701
aimproving
vimprovise 587
aimpudent,insolent 2f5
aimpudent
nimpulse,urge
aimpure
nimpurity 2wf
nin,inch 6s5
rin
ain
ninability
ainaccurate
ainactive
ainactive
ainadequate 2tx
ainappropriate
ainaudible
ainaugural
ainaugural,maiden
vinaugurate 1yw
aincapable
aincapable
ppersonification
pincarnation 1
wincarnation 373
nincense 6tr
vscent
vincense 1
nincentive
nincidence 11q
nincident 6xu
aincident
nincidental 6ez
aincidental
rincidentally
rincidentally
nincipiency 5gr
nincision
vincite,motivate,prompt 6vz
vincite 6k5
nincitement 60g
wincitement 6oa
ninclination 69d
ninclination 69e
mincline,ramp 6xx
vincline,tend 71u
ainclined 62x 170
aincluded 1y9
ainclusive
aincoming
aincompatible
pincompetent
aincomplete l2
rincompletely
aincomprehensible,inexplicable 34u
aincomprehensible 1ww
ainconsequential
ainconsistent 3ma
ainconsistent
ainconspicuous
ninconvenience 2jf
ninconvenience
vincorporate,integrate 59l
aincorporated,integrated,merged,unified
aincorrect,wrong
rincorrectly
nincrease 6yt
aincreased 6vn 66
aincreasing
rincreasingly,progressively
aincredible
rincredibly
vincubate 6m5
vincubate 6wz
vincur 6jk
aindebted
aindecent 28
aindecent 366
rindeed
aindefinite
rindefinitely
nindependence 2jh
pindividualist
pindependent 1
aindependent
rindependently
nscale 64n
nindex 1
windex,indicator 1mn
vlist 2be
vindex 1
aindian
aindian
vindicate,point 6z4
windication
nindicative
aindicative
windictment 6ud
windictment 6w8
aindifferent
aindifferent
aindifferent hd
aindigenous
aindignant 6aw
nindignation 6b5
aindirect
aindirect
rindirectly
aindispensable
aindistinct 58b 2n3
nindividual,mortal,person,somebody,someone,soul 6qj
pindividual 6qk
aindividual,single
nindividualism
aindividualistic 2
aindividualistic
aindividualized
rindividually,separately
aindolent,lazy 6i
pindonesian 612
aindonesian
aindoor
vinduce 6ya
ainduced
ninducing 4gw
vinduct
ninduction,initiation 4sf
ninduction
vindulge
vindulge 4s6
aindulgent
aindulgent
aindustrial
pindustrialist 4rb
ainedible
aineffective,ineffectual
ainept
ainert
ainert,neutral
ainescapable,unavoidable
ainevitable 1
ainevitable
rinevitably,necessarily,needs
rinevitably
ninexperience 6y
ainexperienced 1cv
ainfamous,notorious
ninfancy 6rx
ginfantry 6o3
pinfantryman 4ha
npassion 6se
ninfatuation 1
vinfect 5vt
vinfect 3ks
ainfected,septic
ainfectious 1
ainfectious 4i9 3ky
ainfective,pathogenic
ainferential
ainferential
pinferior 6tv
ainferior aa
ainferior 4s8
ninferiority 65g
ninferiority 4pn
ainfernal
ainfernal,unholy 1v4
vinvade 5zi
vinfest,overrun 1
minfield 5u9
vinfiltrate 1he
vinfiltrate 3qe
npenetration 6g6
ninfiltration 1
ninfinite,space
ainfinite 21b
rinfinitely
vinflame 6oj
ainflamed
ainflamed
ainflammatory
vinflate 5yi
vinflate 20c
ninflation
ninflection
ainflexible 6ve
ninfliction 72u
ainfluential 5y6
ainformal 4jv
ainformal
rinformally
ainformed gs
ninfrared 16a
ainfrared
ainfrequent
ainfuriating,maddening
mingredient 718
vinhabit
ainhabited
ainherent,integral
vinherit 71w
ninheritance 6xm
ninhibition 73a
nrestraint 2nj
ninhibition 1
ninhibitor
ainhibitory
ainhuman
ainhuman
ainhumane 4xz 2
winitial 6wd
vsign 3rz
vinitial 1
ainitial 1h6
rinitially
ninitiative
ninitiative 75p
vinject 2hy
vinject 6w8
ninjection 75s
ainjured aw
ainjurious nr
ninjustice 73u
nink 6mk
vink d
ainland
rinland
ninlet
pinmate 415
ppatient 3d9
pinmate 1
minn dc
ainnate
ainner
ainnermost
ninning 3vq
ninnocence
pinnocent
ainnocent
minnovation,invention 6n6
ainnovative
ninoculation 3pe
ainorganic
winput
vinput 250
vquery 3sc
vinquire,wonder 1
ainquiring
wquestioning 6ba
winquiry,question 1
ninquiry 6gj
ginquisition 3fd
ainsane 5q1 3dt ae 2wv lp
ainscribed
winscription,lettering 76k
ninsecticide 706
ainsectivorous
vinsert,put_in,stick_in 6ox
winsertion
linside,interior 6or
linside 580
ainside
ainside
rinside
rinside,within
rinsidiously
ninsight,penetration
nsensibility 1mk
ninsight 1
ainsignificant
ainsignificant
winsinuation 711
ainsipid
winsistence 2zs
ainsistent 3n5
rinsofar
ninsolence 5ot
rinsolently
ainsoluble
ninspection 6hb
pinspector 3k6
ninspiration 76j
minspiration 6oc
voccasion 72s
vinspire 1
vinspire 52p
ainspired zl
ainspiring
ninstability
ninstability
vinstal,install 6pu
ninstallation 77s
ninstallment 6m5
nmoment 6vz
ninstant 1
ainstant 1p2
rinstantly
rinstead
rinstead,rather
ninstinct 69x
vinstitute 73a
ainstitutional
ainstitutionalized
ainstitutionalized
vinstruct 5vu
wmanual 5bc
winstructions 1
vinstrument 684
ainstrumental
ginstrumentality 6sk
ninstrumentality 60w
ninstrumentation 3c6
ainsufficient
vinsulate 73q
vinsulate,isolate 2pt
ninsulin 2vi
winsult
vinsult eo
nsecurity 6n6
ninsurance 1
winsurance 3vz
pinsured
ainsured
ninsurrection,rebellion,revolt 5vi
aintact,integral
nintegral 6aw
vintegrate
nintegration 7a5
nintegrity i9
nintellect 578
aintellectual,rational
aintellectual
rintellectually
aintelligent 49i 54r
aintelligent
aintelligent,sound
aintelligible,understandable
aintended 3sd 4us
aintense 1v4 1u9 1n4
rintensely
vintensify,step_up 62x
nintensity 77b
wintensive 6yp
aintensive 5
wintent 3sw
aintentional 8
rintently
mjunction 3fx
minterchange 1
ainterchangeable
aintercontinental
ninterdependence
ainterdependent 30g
ainterested
ainteresting 786 24e 6jw
minterface 5an
vinterfere 5vg
vinterfere,intervene,step_in 77i
winterference b2
minterferometer 62r
ainterim
ainterior 2r
vinterlace,intertwine,lace,twine 7af
ainterlobular
ainterlocking,interwoven 3zs
ninterlude
nintermediate 739
vintermediate 53r
aintermediate to
aintermittent
rintermittently
ainternal
vinternalize 68b
rinternally
ginternational 4sh
ainternational
ainternational 1f5
rinternationally
minternet,net 67j
ninterplay 3r8
vinterpose
vinterpose 75j
vinterpose,throw_in 585
vinterpret 74w
ninterpretation 60n
pinterpreter
pinterpreter
ainterrelated
ninterrelation
ninterrupt 2ai
vinterrupt 7bc
ainterrupted
ninterruption 33s
vintersect 27p
aintersecting 3fu
npoint 405
nintersection 1
ainterstellar
ainterstitial
ninterval
ninterval
aintervening
nintervention 431
winterview 4b
vinterview 6bf
vinterview 6bg
vinterweave,weave 7bn
aintestinal
nintima 6ht
vintimate mw
vintimate c6
aintimate 4ag
rintimately
vintimidate
nintimidation 5r0
aintolerable 5lg
aintractable
aintricate 419
aintrinsic 63
rintrinsically
wintroduction 7b4
aintroductory
nintroject 3h8
vintrude 5go
nintrusion 6zr
nintuition
vinvade 5gr
pinvader 6ri
ainvading
pinvalid 3it
vinvalid
ainvalid
ainvariant
ninvasion 79
vinvent,manufacture 2je
ninvention 6el
pinventor 6cu
winventory 6p8
minventory 4sl
vinventory 9q
ninverse
ainverse 61w
rinversely
ainverted
vinvest 6x3
vprobe 1ze
vinvestigate 1
ninvestigation 1zc
ninvestment 1ox
pinvestor
ainvisible 40i 75
winvitation 6gx 264
ainviting
vinvoke 4fn
ainvoluntary 2jb 1ho
vinvolve 6fw
vinvolve 7d3
ainvolved 3zy 27e
ainward 68 69
rinward
rinwardly
niodide 6tn
viodinate 77v
aiodinated
aiodinating
niodine
aionic
aionized
piowa 3c5
piranian,persian 6as
airanian,persian
airidescent,shot 47m
tiris 6t2
pirish 57h
airish
niron 6u4
viron 7dl
airon
aironical
wirony,sarcasm,satire 5z9
nirony 6vx
wiroquoian 6es
nirrational 38v
airrational
airregular
airregular
nmisbehavior,misdeed 7b6
nirregularity 1
nirregularity
rirregularly
airrelevant 1yo
airreparable
nirreproducibility
airresponsible
nirrigation 1t1
rirritably
rirritably
gislam 4gk
aislamic,muslim
nisland
aisolated,stray
aisolated
nisolation 6tg
nisolation 7f1
aisotonic
aisotonic
nisotope 696
aisotropic
pisraeli 6bv
aisraeli
gisraelites
nissue
vissue,publish 589
vissue
vissue 7au
nisthmus
nit 42f
pitalian 69s
witalian 1fj
aitalian
vitch 4ow
vitch 779
nitching 4a8
witem
nitem
mitem
ritem
vitemize 484
nivory 7dz
nwhite 6qm
nivory,pearl 1
tivy mr
njab 192
npunch 5l2
njab 1
vthrust 2ez
vjab,poke 1
vjab 5xv
vjack 5ha
pjackass 6cb
mjacket 4ca
vjacket 5y9
njade 311
ajaded
ajaded
ajagged
mjail 7f1
npreserves 59g
njam 1
vjam,mob,pile 6c6
vjam 2fe
vjam 57t
vjam 5cv
njan,january 6h3
ajangling
pjanitor 3rv
pjapanese 6d7
pjap 1
vjapan 736
wjapanese 6gy
ajapanese
mjar 6r2
vjar 40d
vjar
ajaunty 4ms
njaw 6m5
vjaw 726
wjazz 4ni
vjazz 7aq
ajealous
ajealous
njealousy 29w
mjeans 3ru 4eg
mjeep 6rd
njejunum 4au
njelly 5a8
njelly t
vjelly 7ge
vrisk 72u
vjeopardize,stake 1
pjerk
njerk,jolt 5mf
vjerk,yank 6a9
pjesuit 7h3
mjet 6xh
njet 3hy
vjet 4rk
ajet
pjew
ajeweled 740
pmaker 6h4
pjeweler 1
ajewish
vjilt
pjimdandy kc
njog
vproceed 6gs
vjog 1
mjohn,lavatory,privy,toilet 649
pjohnny,reb,rebel 4ts 42b
njoin
ajoined
mjoint 7gl
ajoint 3ti 4bv
ajoint
ajointed 6f7
rjointly
ajolly,jovial,merry
njolt 63s
ajolted 6zt
ajolted,shaken 6zv
wperiodical 5jv
wjournal 1
wjournalism 6xm
vjourney
njowl 1e 7hs
njoy 56d
ajoyful
ajoyous 2j6 196 1vh b
gjudaism 7ed
pjudge 6t8
vresolve 7c9
vjudge 1
ajudicial
njuice 6xr
ajuicy
ajuicy,voluptuous
ajuicy
njuly 6j6
njumble,welter 7hj
njumping 61r
njune 6j9
pjunior
pjunior 1i9
ajunior
ajunior 7f
ajurassic
njurisdiction 6am
ljurisdiction 5jb
njurisprudence 3rv
pjurist 743
pjuror 3n7
gjury
ajust 1se
njustice 684 683
njustice 44c
rjustifiably
njustification 40c
rjustly,rightly
rjustly
ajutting,projected,projecting,protruding,sticking
ajuvenile
bkangaroo 6oo
nkeel
vkeel,lurch,reel,stagger 6tp
wkeen 66g
vkeen
vkeep_away 63u
vkeep_in 53v
vkeep_up
vkeep_up,sustain 10o
vkeep_up,maintain,preserve 7c9
nkeeping 42u
nken 6l6
akept
nketosis 7hi
mkey 7f7
vkey
mkeyboard 7f9
mkeyhole sz
wsubject,theme,topic
wkeynote 1
nkeynote 7he
vkeynote 7dq
vkeynote
nkick 5p0
nkick,thrill 27w
vkick 5td
vkick
vkick_back 73n
vkick_back 5jb
nkicking 5p7
nkickoff 7 7in
vkid 4fm
vkid 67x
pkidnapper 6ga
nkidney 7jr
nkill 6qm
nkilling 3fp
akilling oi
akind 1e3
rkindly
akindly 2
akinesthetic
akinetic
pruler
pmonarch,sovereign 1 5ly
pking 1
nkingdom,realm 2ut
lkingdom 3sg
lkingdom 2uu
nkinship
nkinship
nkiss 7kl
vkiss 67i
nkissing 76x
mkit 6v3
mkitchen 67a
mkitchenette 1
bkitten 54v
nknee 6rb
vrest 7kc
vkneel 1
mknife 6ax
vknife 5cd
pknight 78e
vknight 76u
mknit 52n
vknit 7ew
aknitted
mknitting 70j
mknob 7jw
mknob 57i
nknock,knocking 7h3
nknock 3pd
vknock 633
vrap 634
vknock 1
vknock_down 636
vknock_off,liquidate 59y
vknock_off 3ku
vknock_out 53q
vknock_out
vknock_over,overturn,turn_over 7d0
gknot 5a1
nknot 5v7
vknot 7fe
vknot 67l
nknow 6n9
vknow
aknowing f9
nknowledge
aknown 4x4 o8
nknuckle 6s8
pkorean 6if
akorean
mlab,laboratory 4w7
wlabel 7lt
wlabel 5je
alabeled
glabor
mlabyrinth,maze 6hw
mlace 3wx
vtear 7dk
vlacerate 1
vlack
alactating
alacy 22z
plad 5kh
mstaircase,stairway 7kz
mstairs,steps 1
mladder 1
vladder 7lj
vladen 6vi
aladen,loaded 1k7
plady 5fe
nlake
nlagoon 1
alaid 6kj
glaity
vlam,thrash
blamb 56l
vlamb 634
wlamentation,wail 4bh
mlance,spear 6e9
alanceolate
nland 7dd
nland
alanded
mlanding 6bd
alandlocked ff
plandlord se
lposition
llandmark 1
nlandmark 4lt
llocality,neighborhood,vicinity 6m5
lscenery 1
llandscape 1
vlandscape 79k
nsuccess 7ix
ntriumph,victory 7iy 1
nlandslide 1
nlandslide 3bh
mlane 7lx
mpath 7ly
mlane 1
wlanguage
alanguid
alanky
alanky
mlantern 5cq
alao
nthigh 6m4
nlap 1
vlap 63u
vlap,lick 52u
nlapse 5rz
nlapse 5vm
nlapse 266
vlapse 7ht
vlapse 7bk
vlapse 25i
vrevert,turn_back 3xn
vlapse 1
nlarge
rlarge
rlargely,mostly
alarval
nlarynx 7nf
mlaser 7jg
nlast 6np
nlast 7kh
vlast 7nf
alast
alast
rlast
alasting,permanent 7n7 2er
nlat 7nn
vlatch 6vu
alate
rlate
rlately,recently
alatent
alater
nlateral 795
alateral
wnews,tidings 7hl
wlatest 1
alatest 3ox
mlathe 6k7
nlather,suds 1tr
alatin
llatitude 6vl
alatter
wlaugh,laughter 7k3
mlaunch 68n
vlaunch 5y2
mlaundry 55s 2t1
nlava 1c5
tlavender 5bf
alavender,lilac
vlavish,shower 44h
alavish 1j1
rlavishly
glaw
llawn 6da
nlawsuit 6s1
alay
vlay_down 7is
vlay_off 57k
vlay_over 5lf
vlay_over,superimpose 75p
vlayer 53e
nlaying
playman,secular
nshutdown 7np
nlayoff 1
nlayout 499
nordering 7ls
nlayout 1
rlazily
alazy
nlb,pound 7g6
nlead 7ba
nlead 757
vlead_up 3lx
aleaden
aleaden
gleaders,leadership
mleading 4jt
aleading,star
aleading
aleading
aleafless
aleafy
gleague 6ky
vleague 4a8
vleak_out 1is
nlean
alean,thin 2n8 2i 5rn
vlean_against,lean_on,rest_on
nleap 7lq
nleapfrog 55l
alearned 2qd
nlearning,scholarship
nlease 7go
wlease 4bz
vlease,rent 4b1
mleash 7ln
nleast 7ak
aleast
rleast
vleather 5zs
aleathery
nleave 7cy
wleave 47x
vleave_behind
vleave_off 36s
vleave_out,neglect
aleaved p
wlecture 3lq
vlecture 4n4
vlecture,rebuke,scold 6k4
plecturer 7mo
plecturer 3ay
mled 7m4
nledger
aleering
lleft 3s
aleft
aleft,remaining
rleft
mleftfield 6f6
nleg 6ph
alegal 8d
alegal
vlegalise,legitimate 7q5
rlegally
rlegally
nlegation 63e
wlegend 74l
alegendary 59
alegged
wlegislation 27
alegislative
alegislative
alegitimate
alegitimate,logical
alegitimate 47b
alegitimate f
nlegs 2md
nrepose 7r7
nleisure 1
rleisurely
wlemma 6mh
nlemon 4t7
nlemon 726
alengthwise
rlengthwise
mlens 7n2
nleprosy 78e
nlesion 7qh
aless
rless
alesser
nteaching 6r3
nlesson 1
wlesson 7eg
wlesson,moral 49y
vlet_go,release
vlet_go 7r9
vlet_up 7lq
alethal 278
nlethargy 7qt
nlethargy
vletter 2u7
nletters 3t8
nleukemia 5a6
vlevel 78m
vlevel_off 7ra
vlever,pry 5p4
vlevy 62h
alexical
nlexicon,vocabulary
nlexicostatistics 1fw
nliability 59f
aliable
nrelationship
nliaison 1
wliaison 5l6
pliar
pliberal 7om
aliberal,tolerant
aliberal
nliberalism 49y
vliberate 7rq
nliberty p5
mlibrary 6f2
glibrary
mrepository 78p
mlibrary 1
wlicense,permit 7j7
nlicense 38r
alicensed 6ke
vlick 68j
wlie 5xb
vlie_awake 6bj
vlie_dormant
vlie_down 7s3
plieutenant 7g1
nlife 7if
nlife,living 2f2
alifeless 3oz
alifeless 2p0
alifelike,pictorial,vivid
alifelike
nlifestyle 28y
nlifetime 7ft
nlift 7o7
alifted,upraised
plifter 6nc
vlight 21w
alight 5hf
alight
rlight
vlight_up v7
alighted 7ct
alighted,lit
nlighter 50v
vlighter 5g7
nlighting 61m
mlighting 7ee
rlightly
nlightning 225
plightweight 5rx
alightweight d
nlignite 4q6 7rt
nlike 5r4
vlike,wish 7lf
alike
aliked
nlikelihood
alikely 1k
rlikely,probably
rlikewise,similarly
tlilac 5gl
tliliaceae
tlily 78r
vlime 7lh
nlimestone 1hg
nlimit 7ks
nrule 7rm
nlimitation,restriction 1
nlimitation 574
mlimited 7ae
alimited
nlimiting
alimiting
nwalk,walking 7q1
nlimp 1
vlimp 1ju
alimp
gline 4ng
vline 6ch
vline_up 6sj
alinear
alinear
rlinearly
alined
alined
mlinen 5c6
nlinen 7mp
vlinger
vlinger 7uo
plinguist 6zw
alinguistic
alinguistic
nlink
mlink 5tp
alinked 4d5
nlint 5o7
blion 70b
nlip 7uh
mmakeup 440
mlipstick 1
nliqueur 7a6
nliquid
aliquid
nliquor 7ab
vlist fc
alisted
vlisten 7my
vlisten 55r
pobserver
plistener 1
nlit 7lh
nliter 7m4
wliteral 7oe
aliteral
rliterally
rliterally
nliteralness
aliterary
wliterature 7tv
alithophytic
nlitigation 6yo
glitter
nlitter 3qq
vlitter 7v3
vstrew 3fi
vlitter 1
nlittle
alittle,small 3ef 2tn
alittle,slight
rlittle
aliturgical
alive
rlive
nliveliness 7sg
alively
nliver 7vj
aliver 4pg
blivestock 71g
alivid
alivid 72z
aliving
aliving
aliving 7tn
blizard 79i
vload 287
vload 288
aloaded
nloading
nloaf 65l
vloaf yh
nloan 3rf
vloathe 3ju
aloathsome
nlobe
alobed 4k6
nlobster
nlobule 3
mlocal 7cu
alocal
llocale 3tl
nlocalization 3j0
alocalized
rlocally
vlocate 7ry
vlocate,situate 7ln
alocated,placed,set,situated
nlocation
mlock 5vr
nlock 6ij
vlock_in 5i0
vlock_in,lock_up,put_away 5i1
vlock_up 74o
mlocker 5vh
nmobility
nlocomotion 1
mlocomotive 7db 77f
alocomotive
blocust 1k2
vlodge 60w
vlodge 7pj
mlodgings 5gb
mloft 6qd
alofty 18d
nlog 66y
vlog 5yw
vlog 2b9
nlogic 46d
nlogic 7wh
nlogic 7v0
alogical
rlogically
rlogically
nloin 6lv
alone,lonely
alone,solitary
nloneliness 5xx
nloneliness 5pk
alonely
along 2i7 313 2t2
along 2vc 2vd
rlong
along-range 3
along-range 3
along-term 5
plonger
rlonger
rlongest
alongitudinal
vlook_across,overlook 6ed
vlook_after 699
vlook_around 7l0
vlook_away 7l1
vlook_back 7l2
vthink_back
vlook_back 1
vlook_forward 6ov
vlook_like 6z3
vlook_on
vlook_on,look_upon,regard_as,repute 7va
vlook_to 6oz
vlook_to 6p0
vresearch 2k9
vlook_up 1
alooking,sounding
nlookup
vloom 71f
vloom,tower 71g
ploon 10k
bloon 682
mloop 5xh
vloop 50z
wloophole 799
mloophole 17x
vloose,unleash 6x
aloose
aloose
rloosely
vloosen 7sp
nloot
plord,master ef
vlord 7kp
wlordship 3mu
vlose
ploser 6t5
nloss 3sz
nlosses 3sh
glost
alost
alost
vlot 3at
rlots
aloud
rloud,loudly
vlounge 42v
blouse 76r
alousy 6ni
alousy 3gw
vlove 5f3
aloved 7ma 6cr 552 2ee
alovely 6f0
aloving 242 7jp 790
vlow 68f
alow 3oh
alow
rlow
mlower 5ns
vlower 7ti
alowered
nlowering 4dg
alowering
rlowest
alowest
alowly,petty h1
aloyal
nloyalty
nloyalty 5f3
nlubricant
alucid 4zo
alucky 22b
vlug 5u3
mluggage 7ac
alukewarm
alukewarm
nlull 685
vlull 72x
vlull 13o
alumbar
vlumber 7al
aluminous 5ur
plump
nlump
vlump 7t0
alunar
nlunch 5wa
vlunch 5w9
nlung 7zz
pstupid
plunkhead 1
vlurch,pitch
vlurch 7ui
nlure 6tf
vlure,tempt 7ii
alurid
alurid
alurid 5v7
vlurk 5nl
nlust 7b9
nlust 4lu
nluster,splendor 5v9
nluster 1ru
alustrous
alusty
alusty 1fc
aluxurious w6
nluxury
nlying 7xi
nlymph
alymphatic
wlyric 6xm
vlyric 6t0
alyric 2xn
alyric
plyricist 6t4
pmother 3zj
pma,mama,mamma,mom,mommy 1
vmachine 5fk
mmachinery 6x1
nmackerel
amad 788
amade
amade
nmadness 80c
nmagenta 467
amagenta
nsupernaturalism 7m6
nmagic 1
amagic,magical
pmagician 7r8
pmagistrate j9
nmagnesium 7hf
mmagnet 7x8
amagnetic
amagnetic
nmagnetism 7lt
vmagnetize 7vo
amagnificent 10x
rmagnificently
amagnified yv
tmahogany 6bj
pmaid 3c4
pmaiden 1tu
wmail 5ut
mmail 7i9
vsend_out 7tj
vmail 1
mmailbox 60l
nmain
nmainland
amaintained
nrepair 7c5
nmaintenance,upkeep 1
amajestic
amajestic 11e
pmajor 7pg
vmajor
amajor cs
amajor
amajor
nmajority
vmake 7wd
vmake_for 7wb
vmake_it,survive 6ic
vmake_over 3hy
vmake_over,remake 4m2
vmake_sense 822
vmake_sure 820
vmake_way
nproduction 82m
nmaking 1
nmalaise 3jd
nmalaria 65x
pmalay 6zf
amalay
pmalaysian 6zh
amalaysian
amale
amalevolent
amalicious cd 1
amalignant
nmalt 39v
amammalian
vman 2ji
vmanage 7wt
gmanagement 7ql
amandatory
nmaneuver 7zq
nmanganese 7j0
nmaturity
nmanhood 1
nmania
amaniacal v7
amanic
wmanifest 7tx
wmanifestation
mpipe 6n1
mmanifold 1
vmanipulate 6ek
amanned
nmanners 6jl
mmanometer 1yq
gmanpower,men 71y
wmantle 7t1
vmantle 3nh
amanual
vmanufacture 7xj
amanufactured
gmanufacturer 7mj
pmanufacturer,producer ma
nmanufacturing 757
norganic 2h3
nmanure 1
vmanure 7vf
wmanuscript 82b
amany
tmanzanita 5qp
tmanzanita 5qq
vmap 2pc
tmaple 6dq
tmaple 7ge
nmarathon 7pu
nmarble 1rm
mmarble 6rf
vmarble 3mh
nmarbles 6nc
nmarch 74v
nmarch,marching a2
vmarch 7eq
bmare 5wq
nmargin 63k
nmargin 813
amarginal
amarginal
tmarijuana 5r7
pmarine 7rp
amarine
gmarines 72x
amarital
amaritime,nautical
nmark,score 2ur
wmark,marking 7u3
amarked,pronounced
rmarkedly
nmarket,marketplace 81b
gmarket
vmarket 2px
amarketable
nmarketing,merchandising,selling 7q9
mmarketplace 39o
pmarksman 7q4
nskill 841
nmarksmanship 1
pmaroon 6jt
vmaroon,strand 3t7
amaroon
nmarriage 74w
gmarriage 4ct
pmarried
amarried nd
nmarrow 7ak
nmarsh
pmarshal 4gk
vmarshal 7ly
vmarshal 73g
vmarshal,mobilize 6hw
amarshy,muddy
amartial
amartian
nmartini 518
pvictim 6ka
pmartyr 1
vmarvel 84w
vmarvel 7ul
amarvelous 12j
pmarxist 7qr
amarxist
amasculine
amasculine
mmask 84i 6yt
nmask 4sl
vmask 6nw
mmasonry 84k
vmasquerade 5sr
vmasquerade 51f
nmass
vmass 71q
wmassachuset 769
ntreatment 5x4
nmassage 1
vmassage 6st
vmassage 3gv
gmasses
amassive 6gp
mpole 6vz
mmast 1
pmaster 73b
vmaster
vmaster,overcome,surmount 6m2
mmasterpiece 683
nmasterpiece 7zx
nmastery
nmastery,supremacy 3tq
mmat 856
amat 3a9
mmatch 821
vmatch 7q2
amatched 4vh
amatching,twin
amatching
psailor 7tt
pseaman 1
pmate 1
pmate,teammate 7j3
pmate 7t1
wmaterial 7zz
amaterial
amaterial
nmaterialism 85r
amaternal
amathematical
rmathematically
pmathematician 7c5
nmating 7t6
gmatrix 74z
nmatter,topic
vmatter 86i
mmattress 85u
nmaturation
amature
amature 3t7
nmaturity 7tw
npurple 7i0
nmauve 1
amauve
amaximal,maximum
vmaximize 6zo
vmaximize 2su
npeak
nmaximum 1
nmay 781
rmaybe,perchance,perhaps,possibly
pmayor 4q5
nmc 839
lmeadow 6vz
ameager 6rr
nmean 6yj
ameandering,wandering,winding 13k
ameaning,pregnant
ameaningful 1
ameaningless 1gn z4
rmeanwhile
rmeanwhile
ameasurable
ameasurable 17d
nmove 79q
nmeasure,step 1
nmeasure,quantity
vmeasure 7ul
nmeasurement,measuring 84i
pmechanic 5n3
pmechanic 7v8
amechanical 6zj
rmechanically
rmechanically
nmechanics 72l
nmechanics,mechanism 2vh
nmechanism
wmedal 7h4
ameddling
nmedian 6z7
amedian
nmedical 7gr
amedical
amedicinal 1mv
rmedicinally
nmedicine 77v
amedieval
amediterranean
lmedium 1ra
amedium
nmedulla 2o1
ameek 1d9
rmeekly
nmeet 5rn
nmeiosis
amelancholy
amelodic
nmelody 53d
nmelon 7bb 7ba
nmelt,melting,thaw 6bt
vmelt 3mf
vmelt,thaw 884
vmelt 885
amelted 3mg
amelting
gmembership
nmembership
mmembrane 87t
amembranous
amemorable
wnote 82f
wmemorandum 1
wmemorial 4en
vmemorize 86k
nmemory 6y3
nmenace,threat
vmenace 84l
nstart 7eu
nmenarche 1
nmeninges 7eq
amenstrual
nmenstruation
amental z6
amental
nmentality,outlook 84n
nmentality,wit 66i
rmentally
wmenu 7lk
pmercenary
amerciless
nmercury 7ph
ntolerance 82l
nmercy 1
npond nd
nmere 1
amere
nmerger 4qn
ameridian
nmerit,virtue 1zs
nmerit 6of
nmesh 80s
vmesh 4lj
nmess 88y
vmess 65x
vmess_around,potter 6ob
wmessage
vmessage 81k
ametabolic
nmetabolism,metamorphosis
vmetal 56c
ametal,metallic 1zc
mmetallic 5rv
ametamorphic
wmetaphor
rmetaphorically
ametaphysical
ametaphysical
nmeteor
nmeteorite 1
ameteoritic
wmeteorology 83l
nmeter 81d
vmeter 58o
amethodical
rmethodically
rmeticulously
nmetric 28a
ametric,metrical
ametropolitan
pmexican 7kn
amexican
nmg,milligram 81n
nmica 7ql 891
nmicelle 7hh
nmicrometeorite g
amicrometeoritic
nmicron 81s
mtransducer 86k
mmicrophone 1
mmicroscope 72p
amicroscopic
rmicroscopically
nmicrosecond
nmicrowave 47g
vmicrowave 6yy
amid
vmiddle 7rw
amiddle zx
amiddle-aged
amiddle-class
nplane
nmidline 1
nmidnight 72e
lmidst,thick 134
lmidway 6zw
amidwestern
nmight 36o
rmighty,powerful
amighty
nmigration 87e
amigratory
amild 25h
rmildly
nmile 82j
wmilestone 72
nmilestone 5ao
pmilitant 8af
amilitant,warlike
amilitant 7tz
gmilitary 7a8
amilitary
amilitary 6j
gmilitia,reserves 7ut
nmilk 7ra 7r7
vmilk 7l7
vmilk 2xj
amilky,whitish
vmill
vmill 5ho
nmillennium 7yv
nmillidegree 830
nmillion 84e
amillion
nmimesis 1dd
amimetic
nmin,minute
wmin 5gv
vmince 86a
nmind,psyche
vmind 314
aminded
amindful
amindless 4t
amindless
mmine 8bc
mmine 886
vmine 2y4
pminer 4jh
amineral
mminiature 5u9
mminiature 4nu
aminimal,minimum 8b
vminimize 4xz
nminimum 5g
nmining 7u6
pminister,parson,pastor 7cp
vminister 28p
gministry 5ca
mministry 7ch
vminor
aminor 14e
aminor
gminority
nminority 629
vmint 86y
amint
aminute hg
wminutes,transactions 86i
nmiracle 894
rmiraculously
mreflector 88v
mmirror 1
vreflect
vmirror 1
nmiscalculation 6hv
amiscellaneous,mixed,sundry 1ou
nmischief yu
amischievous
amiserable,suffering
amiserable,pathetic,piteous,poor
nmisery 7z2
nmisgiving 7kh
nmisgiving 7ic
vmislead 1x9
amisleading 3ta
amisplaced
nmiss 46v
vmiss
vmiss 85j
amissed 1b6
mrocket 7u3
mmissile 1 75i
amissing eu
gmission 8a0
pmissionary 44l
amissionary
nmist 2j0
vmist 6jj
nmistake 78p
amistaken
amistaken 1b8
rmistakenly
pmistress 677
vmisuse 7gd
nmite,speck,tinge
nmitosis
nmix 7tl
vmix_in 5at
nmixing 8cx
nmm 857
gmob 4hu
amobile,nomadic,wandering
vmobilize,rally 5y2
amoblike 3tf
amock
amodal
nmodel 6c1
vmodel,pattern 4y1
vmodel,mold 5sy
amodel
pmoderate 8ax
vmoderate 7zz
vmoderate 88n
amoderate 68
pmodern
amodern 4tt
mmodernism 7ci
nmodernity 4xa
nmodernization 7ov
vrenew 88r
vmodernize,overhaul 1
vmodernize 8e8
amodest
amodest a
rmodestly
nmodesty 49q
nmodesty,reserve 49s
mmodification 4q9
amodified 84a
amodified
wmodulation 72e
wmodulation 683
nmoisture,wet 8e8
nsyrup 2n6
nmolasses 1
nmold,stamp
mmold 7pr
vmold 8eo
amolded,shaped 2id
nmolding 7gv
amolecular
amolten 6m
rmomentarily
rmomentarily
amomentary
nmomentum 3c2
nmomentum
gmonarchy
mmonastery 60w
amonastic
nmonday 82i
amonetary
pmongolian 7ch
amongolian
vmonitor 6pe
nobservance,watching 4v2
nmonitoring 1
pmonk 8fr
bmonkey 7lg
vmonkey 72t
nmono-iodotyrosine 880
mmonocle om
amonocotyledonous
amonoecious
wmonologue 7qv
vmonopolize 83u
vmonopolize 890
nmonopoly bi
nmonopoly 43n
amonotone
amonotonous 3k7
nmonotony
nmonsoon 6bl
nmonstrosity 49k
amonstrous 6r1
amonstrous 35v
nmonth
mmonument 8fa
vmoon 1ip
nmoonlight 4cv
vmop,mop_up
amoral
nmorale 8fm
nmorale 7z0
rmorally
amorbid
amore
amore
rmore
nmorning 83l
amoroccan
nmorocco 7uc
amorose,sullen
amorphophonemic
nmorphophonemics 24q
nmorrow 4dq
nmorsel
amortal
amortal
nmortality
mmortar 5z2
nmortar 8fz
vmortar 5dd
nmortgage 38n
vmortgage 8gr
mmosaic 7ez
amosaic
bmosquito 7ov
tmoss 83r
amost
amost
rmost
rmost
bmoth 7p1
mmotif 842
pmotile me
amotile
amotionless,static,still
amotivated
amotivating
nmotivation,motive
amotive
vmotor 8bs 6bx
amotor
vmotorcycle 6sp
vmottle 5bf
amottled
mmound 82v
vmound 5wa
nmount 7ey
vmount 81t
vmount,wax 8e0
vmount_up
nmountain
amountainous
amountainous 6sq
amountainous
nmountainside 73h
amounted 81y
amounted 84s
vmourn 5y4
pmourner 6x4
amournful
rmournfully
amourning
brodent 7nv
bmouse 1
nmouth 7mp
vpretend 3vh
vmouth 1
mmouthpiece 8hc
mmouthpiece 8e6
nmovable 89b
amovable
nmove 8h9
voccupy 6mg
vmove_in 1
vmove_up 8i0
amoved
pmover 4po
amoving 6np 2o6 82c
nmph 8em
nmph 79w
wmr 46v
nmuch
amuch
rmuch
nmucosa 7oe
amucous
nmucus 44r
nmud 5jd
vmud 4yl
vmuddy 4ym
vmuffle,smother,stifle
amuffled
mmuffler 8eu
mmulch 8i2
bmule 7or
nmultiple 8gx
amultiple 3sc 3sd 3se
nprocreation 85m
nmultiplication,propagation 1
nmultiplicity 8g6
amultiplied 1gi
vmumble,mutter 84u
amunicipal
amurdered 4fl
amurky
nmurmur 8fi
wvowel
wmurmur 1
vmurmur 851
vmuscle 8dq
amuscular
amuscular
mmuseum r8
vmushroom 6we
wmusical 3uj
amusical
pmusician 89l
nprowess 8j1
nmusicianship 1
nmusk 45o
mmusket 7bm
gmusketry 82x
pmuskhogean
pmuslim
nmust
amust 3b8
nmustache 75v
tmustard 7z1
vmuster 6wt
vmuster 63w
amute
rmutely,silently
nmutiny 1aa
nmutton 78q
amutual
rmutually
mmuzzle 8j9
bmuzzle
vmuzzle 7j0
amyocardial
amysterious,mystic
nmystery 53n
amystical
wmyth 7yb
amythical,mythological
gmythology
nnadir 869
vnag 700
vnag 3zt
nnail
mnail 6js
vnail 84p
anaive 5py
anaked
rnamely
wnames
wnaming 8kz
anaming
anarcotic
anarrative
nstrait
nnarrow 1
vnarrow 8kg
vnarrow 4dl
vnarrow,specialize 8fh
vnarrow 8kj
anarrow
anarrowed 1
nnarrowing 55d
anarrowing,tapered,tapering 3
rnarrowly
wnasal 528
anasal
anasal,pinched 1wk
anasty 21b
anational
anational
nnationalism,patriotism lt
nnationalism 86b
anationalistic
gnationality
rnationally
rnationally
pnative
anative 1hv
anative
pnatural
anatural 3nw
anatural
anaturalized 2pi
rnaturally
nnature
nnausea 8jy
anaval
nnavel
vnavigate,voyage 13y
nnavigation 8ip
pnavigator fk
gnavy 7kk
pnazi 8ih
anazi
nnd 823
anear
rnearby
anearby 2
aneat
rneatly
rnecessarily
anecessary 3dk
vpet 61u
vneck 1
mnecktie,tie 63p
nnecrosis 4i1
nnectar 48a
nneed
vneed 8m5
aneeded,required 8
tneedle 6up
mneedle 8ic
mneedle 8ig
vneedle 7av
aneedled
aneedless
wnegative 4dc
anegative 7sk
nneglect 4gx
vneglect
aneglected
aneglected
anegligible ab
pnegro
pneighbor
vneighbor 6qw
gneighborhood 5d3
aneither 1kn
aneo 8f
nneocortex 4wg
pnephew 7v8
nnerve 7g1
vnerve,steel 6le
nnerves 8mb
nnerves 49q
anervous
anervous
rnervously
rnervously
nnest
vnest 6rb
vnest 3ko
mnet 3h5
vnet 70f
anet
gnetwork
vnetwork 8j6
aneural
aneuropsychiatric
nneurosis 84r
aneurotic
aneurotic 5ax 408 1qp
pneutral
aneutral
aneutral
wneutralism 1nz
pneutralist 895
nneutralization 8mm
vneutralize 8hz
vneutralize 6si
nneutrophil 5za
rnever
anew
pnewborn 7du
anewborn
anewborn 3
pnewcomer 82t
wnewsletter 8hi
gpublisher 4yi
gnewspaper 1
anewtonian
rnext
anice
rnicely
nniche 7ob
nniche
nnickel 84d
nnickel 5ji
vplate 5kr
vnickel 1
nnight 8be
bnightingale 6y8
nnightmare 4te
nnightmare 3v2
anilpotent
nnine 8gz
anine
nnineteen 8h2
anineteen
anineteenth
aninety
nninth 7os
aninth
vnip 6y2
nnitrate 8h0
vnitrate 48n
nnitrogen 85m
wno 29
ano
rno
anoble 7o2 7hj
pnobody
anociceptive
anocturnal
wnod 2am
nnod 6uj
vnod 7s0
vnod 8kv
anodding,pendulous
rnoisily
anoisy 6ww 6b3 5qn
anominal
anominal ct
rnominally
vnominate 8c9
nnomination 7ri
rnon,not
pnon-catholic
anoncommissioned
nnone 7gr
rnone
anone n
anonexistent 4bn
anonlinguistic
anonmetallic
anonresident
anonsense i9
anonspecific
rnonspecifically
anonstandard
nnonsteroidal 8i0
anonsteroidal
anonverbal
nnoon 7h5
nnorm 7rb
anormal 7h3 hx bo
anorman
pnorse,scandinavian 7kk
anorse,scandinavian
anorth
rnorth,northward
nnortheast 486
rnortheast
anortheast,northeastern 4
wnorthern 3l0
anorthern 6v5
anorthern 7
pnortherner 80f
anorthernmost 9
nnorthward 48e
anorthward b
rnorthwest
anorthwest,northwestern d
pnorwegian 7l0
anorwegian
nnose 8qc
vsearch 68u
vnose,poke 1
vnose 6ko
anosed
nnostalgia 6rk
rnotably
nnotch
vnotch 7gx
wnote 3jh
vnote,notice
vnote,take_note
wnotebook 86h
nnothing,zero
rnothing
wnotice 7xe
anoticeable mi
anoticed
nnotion 8ou
wnoun 8qz
wnoun 8fc
vnourish 8ln
vnourish 8lo
nnov,november 7s0
wnovel 853
anovel
pnovelist 7jg
noriginality 8ql
nnovelty 1
npresent
nnow 1
rnow
rnow,today
rnowhere
rnowise
mnozzle 8qi
anuclear
nnucleolus 8rd
nnucleus 8re
mnude 69e
nnuisance 6g0
anumb
vnumber 7ck
wnumbering 83x
anumbing
anumerical
anumerical
anumerous o4
pnun 8rv
pnurse 8oc
pnurse 6l6 53h
vnurse 42z
mnursery 77l
mnut 6y8
vnut 74t
anutlike
nnutrition
pnymph 4k8
bnymph 2cq
toak 722
toak 84q
nsubmission 8se
nobedience 1
aobedient
nobject
wobjection,remonstrance 6lf
aobjective 4o
nobjectivity
aobligated 1pg
aobliged 1
woblique 8gq
aoblique 73r 4e4
vtake_away 81y
vobliterate 1
aoblivious
noblong
aoblong
aobnoxious
aobscene 1po
vobscure 8mv
aobscure,vague
aobscure 1qd
nobscurity
nobscurity 48v
nobscurity 718
aobsequious
aobservant 7me
nobservation l8
aobserving
aobsolete
mobstacle 7fo
robstinately,stubbornly
aobstructed 5x5
aobtainable 7kd
aobvious 7wq
aoccasional 1mw
roccasionally
noccasions 8a6
aoccipital
aoccluded 7
aoccluded,sorbed 5m7
aoccupational
aoccupied
voccur
nocean
aoceanic,pelagic
noct,october 7ub
aodd
aodd
nodds 101
nodor,scent,smell
nodor,smell 31t
aodorless
aoff
aoff
roff
voffend 8cf
noffense 78e
noffense 816
noffensive 8qm
aoffensive
roffensively
woffer 8u3
woffer,offering
voffer 8ds
voffer,proffer
vofficer 5lp
aofficial
rofficially
vofficiate 5x9
vofficiate 3at
voffset 7hy
noffspring 6fw
mpaint 5qi 8sn
moil 1
voil 7cm
loilfield
mointment,salve 8lv
nold 24p
aold 8dj 8cl 826 4rm jc
aold 7ui 7z4
aolive
aolympic
nolympics 6dq
nomen 3gv
aominous,sinister,threatening
rominously
nomission 6zb
nomission 7x
nomission
aon
ronce
none 5jl
aone
none-third,third 4pd
noneness 7vr
tonion 6ki
aonly
nrush,surge 4vq
nonrush 1
nonset lw
nonslaught 8r4
aopaque bo j7
lopen 7ui
lopen,outdoors 3fk
aopen
vopen_up 5nd
vopen_up 8ey
aopened 2rg
aopened
nopener m6
aopening 7a4 1tw 1ip
ropenly
aopenmouthed
wopera 5wc
aoperatic
aoperating
noperation 3r4
aoperational
aoperational
noperations 8h6
poperative 6xa
aoperative
noperator 2tg
poperator
woperetta b
mopium 5ru 8na
popponent,opposite 7q5
aopponent,opposing 21x
aopposed
wopposite 8vq
aopposite
ropposite
nopposition,resistance 8up
nopposition
aoppressive
aoptic
aoptical
aoptical,visual
aoptimal,optimum 78l
noptimism 23h
aoptimistic
noption 8mx
woral 5k1
aoral
rorally
norange 5yb
norange 87b
aorange
woration 4rw
aoratorical
lorbit 7cr
vorbit,revolve 5z1
aorbital
gorchestra 8ss
aorchestral
worchestration 7jx
norchestration 7ut
torchid 846
vordain 4zz
nordeal 3iz
worder 77p
vorder 8n2
aordered
porderly 7qc 690
aorderly
aordinal
pordinary 1eq
nordinary
aordinary 5np 3mo
aorganic
rorganically
rorganically
norganification
aorganizational
vorganize 8kw
aorganized
aorganized mr
norgans 7lp
norgy 2k7
nrite 8tz
norgy 1
vorient 7dv
vorient 8e5
aoriental
norientation 8u4
aoriented 4ff 2ck l5
moriginal 8d1
noriginal 5k4
aoriginal 37t
aoriginal
roriginally
roriginally
voriginate_in
tornamental 8cn
nornamentation
aornery
aorthodox
aorthodox 5hb
aorthographic
noscillation
noscillation 8k6
aosseous
nossification
aother 4i6 83y 21
rotherwise
aotherwise 2
aottoman
nounce 8p1
nout 3gu
vout 7a0
aout
aout
rout
woutburst 3j4
noutburst 8ua
noutcome 8ub
voutdistance 186
aoutdoor
aoutdoor
routdoors,outside
aouter
aoutermost 1
moutfield 7n2
poutfielder 7l7
goutfit 8hj
aoutgoing
noutgrowth 6k7
moutlet 8te
loutline 6zs
wsummary 8rw
woutline 1
voutline,sketch 4oa
lpost 1c2
loutpost 1
goutpost 5sk
moutpost 31k
moutput 8ee
voutput 5ij
nreach,reaching,stretch 748
noutreach 1
routright
voutrun 2fq
aoutside
aoutside
routside
pstranger 8ds
poutsider 1
loutskirts 7yj
aoutstanding
aoutstanding,prominent,salient 5g0
routstandingly
aoutward
routward
voutweigh 7b0
voutweigh 49j
aoval
tovary
aovate
moven 8ud
nover 5nq
rover
moverall 8uf
aoverall 2ui
aoverall 2kl
aoverbearing
roverboard
roverboard
novercast 6v3
vovercome,overpower,overwhelm,sweep_over 8id
voveremphasize 73w
vspill 6a4
voverflow,run_over 1
noverhead 4tg
aoverhead
roverhead
roverhead
voverhear 2eh
noverlap 7p0
voverlap 5v0
moverlapping 8yz
voverload
voverload 3c9
voverlook mj
rovernight
aovernight 12n
noverpayment 8da
voverpower 7g7
voverreach 3j4
voverreach 7bz
vrule 8n5
voverride,overturn 1
roverseas
roverseas
vovertake
noverthrow 8z6
woverture 8z0
noverture 867
woverture 2b6
noverturn 75w
voverturn 7dq
vsaddle 7n1
voverwhelm 1
aoverwhelming
roverwhelmingly
tovule
vowe 6qi
bowl 7ah
vown,possess
aown
aowned
nownership
box 7ge
noxygen 8hm
poyabun 718
nozone 8ho
vpace 8bm
apacific
npacing,tempo
npacing 172
npack
gpack
mpack 6pq
vpack_on 90n
apacked 54s
npacking 3x9
wpact,treaty 8iz 8s1
npad 8tm
vpaddle 755
wsheet 8to
wpage 1
vsummon 6l8
vpage 1
apaid
apaid
vpain 6t6
apainful
rpainfully
rpainfully
npains,striving 7vb
vpaint 5y0
vpaint 8vq
apainted
apainted 7z7
ppainter 7z3
npainting 7zn 8s8
gpair 5ct
npair 23t
vpair 5ml
apaired
gpalace 7tz
npalate 71u
mpale 762
vpale 91h
apale 190
apale,pallid
apale 5vn
ppalestinian 82p
apalestinian
npalette 5rp
mpalette 917
apallid
npallor 5r0
npalm
rpalmately
wpamphlet 74b
wpamphlet 90z
mpan 677
vpan 8wn
vpan 91x
npancreas 8p5
mpane 91i
mpanel 91j
vpanel 8pc
mpaneling 2
npanic,terror 8ii
npanic 871
vpanic 499
vpanic 8ii
tpansy 8hr
bpanther 88f
mpants 6k5
apapal
wpaper 3u8
vpaper 7l7
lpapua 8jk
npar 8vd
vscore 2w9
vpar 1
vparachute 4fd
gparade 937
gsuccession 6cg
gparade 1
vparade 6wz
vparade,troop z2
nparadigm 1x6
wparadox 77z
aparadoxical 20u
rparadoxically
wparagraph 91w
nparallel 847
vparallel 8x4
aparallel
nparalysis 46e
aparamagnetic
nparameter 5k0
nparameter 3mq
aparametric
aparamount 4dt
bparasite 8q5
aparasitic
aparasympathetic
nparcel 8h0
vpardon 3rk
nparenchyma 89a
nparenthood 10q
aparietal
nparimutuel 30a
gparish 5ty
aparisian
lpark 7sj
vpark 8ks
vpark 2ns
aparked
nparking
nparking we
gparliament 5n0
aparliamentary
aparliamentary 4v6
mparlor 7qv
aparochial
wparody 7p8
tparsley 8j8
rpart,partially,partly
apart-time
npartial 4t2
apartial 21z
pparticipant 8gz
vparticipate,take_part 93z
aparticipating 1qt
nparticular,specific 4rh
aparticular,peculiar,special
aparticular
aparticulate
nparting 94m
mpartition 93j
vpartition 942
ppartner 8h9
vpartner 8og
gpartnership 8no
lparts 2np
gparty 911
vparty 6ge
npass,walk 8ym
npass 1et
apass
vpass_away 8t1
vpass_off 883
vpass_off 6wd
vpass_over,skip 1eu
vpass_over,pass_through 8z7
vpass_over 8z8
vpass_through
npassage,transition 93v
ppasserby 8ju
apassing
rpassing
npassion 41x
apassionate 8oy 84s 14l
rpassionately
npassive
apassive
rpassively
apast 8n9 8d5 38e 2fs 1hl
npasta 6aj
npaste 8ia
apastel 4x4
apastel 1cf
wpastoral 7sv
apastoral
npastry 4el
lpasture 7u8
vpasture 904
apasty
apasty,sticky,viscid 8u2
vpat 6l8
npatch 59u
vpatch,piece 8ps
vpatch 8pk
wpatent 8wk
vpatent 401
apatent
npath 94o
apathetic
apathological
ppathologist 4h2
npathology 8ea
npathway 8bl
mpathway 1j3
npatience 8ol
apatient
rpatiently
ppatriot 68a
apatriotic kq
apatristic
gpatrol 8pb
vpatrol,police 2qh
ppatron 6sd
vpatronize,sponsor
vpatronize 931
ppatronne 7vj
wpatter 6zh
npattern
apatterned 70y 6cw os 4fw 3cy
vpause 734
apaved
mpavement,sidewalk 1jl
bpaw
vscrape 6yj
vpaw 1
vpaw 6m7
vpay_off 497
vpay_off 851
vpay_off 8qm
vpay_out 8qn
npayable
apayable 4b9
apaying
npayment 8sh
npbs 5pm
npea 7nw
npeace
npeace
npeace,serenity 8uc
apeaceable
apeaceful 1
rpeacefully
vpeach 7j3
bpeacock 6tk
bpheasant 8tq 7gx
bpeacock 1
vpeak 859
apeaked
npear 8a1 8a0
npearl 4sg
vpearl 7k4
prustic
ppeasant 1
npebble 6rv
vpeck 5nh
npecs,pectoral 979
apectoral,thoracic
rpeculiarly
wpedal 92b
apedal
pseller,vendor 53k
ppeddler 1
vpeel 8h3
vpeel_off 1
vtake_off 8h5
vundress 1
vpeel_off 1
vpeer 8v0
mpeg 76z
mpegboard 7wq
vpelt,pepper 81v
apelvic
npelvis
mpen 93v
apenal
npenance 2rq
npenance 7t0
mpencil 93z
vpencil 926
apending
npenetration 8v9
mpenicillin 8db
npeninsula
npenis 982
wpennant 8hf
npenny 8zd
npenny 63h
npension 8li
vpension 7z2
gpentagon 6wm
gpeople
vpeople 3kp
gpeoples
vpepper 3gn
vperceive 8ah
aperceived 4vd
nproportion 48v
npercent,percentage 1
aperceptible 4vh 4pt 3rf
nperception 96i
aperceptive
aperceptive 8ya fs
aperceptual
mperch 94m
vperch 5cp
rperchance
npercussion 95o
npercussion 6w9
apercussive
aperemptory
tperennial 8o2
aperennial
nperfect 29h
vperfect 8mv
aperfect 29m 3h5 2c1 2by 2ba w7
nperfection
aperforated,pierced,punctured 58t
nperfume,scent fl
mperfume 955
vperfume 27n
rperfunctorily
aperilous,precarious 56z
aperiodic,periodical 57p
rperiodically
mperipheral 8uk
aperipheral 158
aperipheral 27n
rperipherally
npermanent 7ve
rpermanently
aperpendicular
vperpetuate 2r1
nperpetuation 5o7
aperplexed 7l0
vpersecute 7xy
npersecution 96f
vpersist_in 99c
npersistence
npersistence 4wb
apersistent,relentless 5og
rpersistently
rpersistently
wpersonal 87l
apersonal 25t 95
apersonal
npersonality
rpersonally
rpersonally
nperspective,view 5tl
nperspiration,sweat 4vz
vpersuade,sway 7lf
wpersuasion 738
apersuasive 66d
apertinent
apertinent
aperverse nk
rperversely
apessimistic 4qw
bpet 8ww
tpetal 7ik
vpetition 90r
ppetitioner 8cz
nstealing,theft,thieving 6yk
npetty 1
nph 5x0
nphalanx 8g3
gphalanx 5e8
pphantom 8vi
npharmacy 50w
npharynx,throat
nphase
vstage 90x
vphase 1
nphenomenon
nphenothiazine 92y
wphilippine 8bc
aphilippine
pphilosopher 35t
aphilosophic,philosophical
aphilosophical
mphone,telephone 8w4
wphoneme
aphonemic
nphonemics,phonology 2yz
aphonetic
mphonograph 873
aphonologic
nphosphate 8r3
vphotograph 7cz
pphotographer 88j
aphotographic
nphotography 981
wphrase 6c0
wphrase 7yp
gphylum
aphysical 8i9
rphysically
aphysiological
pphysiologist 7lh
nphysiology 8jr
ppianist rt
mpiano 97c
apiano
rpiano
vpick 8yh
vpick_off 3iz
vpick_off,pluck,pull_off 84v
vpick_up 7yr
ppicket 4lg
gpicket 8uu
vprotest 550
vpicket 1
vpicket 8js
apickled
mtruck 8sd 8mh
mpickup 1
wwarrant 4ny
wpickup 1
mpickup 97t
npicnic 2lg
vpicnic 786
apictorial
npicture 2dl
apicturesque 7rz
apicturesque 65s
npie
mpiece 1wr
vpierce 6n0
vpierce 8ue
apiezoelectric
bswine 8i0
bpig 1
vpig 822
vpigment 2hs
vpile_up 7p8
npilgrimage 6f2
mpill 9bi
nprinciple 37d
npillar 1
mpillow 9bl
vpillow 8ti
ppilot 903
vpilot 2wj
ppimp
mpin 4xw
vpin
vpin 8kq
tpine 6on
tpine 7mq
vpink 7yo
apink,pinkish
apinnate 60u
apinnatifid 60v
npinpoint 6c2
npinpoint,speck 7b
vpinpoint 1gj
ppioneer 8cw
psettler 8ru
ppioneer 1
vpioneer 93d
mpipe 7x0
vpipe,shriek,shrill 5fr
ppirate 35q
ppirate 35r
vpit 5wr
vpitch,sky,toss 3kj
apitched
ppitcher 805
mpitchfork 83m
npitching 9c8
npituitary 904
apituitary
npity 62z
npity 98d
nplacement 5tc
tplacenta
aplacid
aplacid
pplaintiff
aplanar 3m8 3m2
vplane 83w
nplanet
aplanetary
vplank 7w5
bplankton 90f
aplanned 5r7
pplanner
nplantation 94t
aplanted 5ub
pplanter 3ui
nplanting 9as
nplaque 8c
mplaque xr
nplasma
nplaster 8r0 9d4
vplaster 7wh
nplastic
aplastic 4dj
mplate 8ze
nupland
nplateau 1
wplatform 953
nplatinum 8ud
aplatonic
nplatonism 8za
gplatoon 8xi
gplatoon 6bq
aplausible
aplayed
aplayful 11a
nplaying 2j9 950
wplea 8i2
vplead 3z5
vplead 8zz
apleading
apleasant
rpleasantly
rpleasantly
vplease 1lc
rplease
apleased 56d
apleased
npleasing 31x
apleasing 92f 6m5 56j
aplentiful 9bs
nplenty 9bu
npleura 8kl
apleural
nplexus
nplight 5jz
vplod,trudge 8pr
wplot 8t0
vplot 998
mplow 85f
nplowing 8wr
mplug 81w
vplug 2wp
vplug_in 4cn
tplum 8rv
rplum
pplumber 6uq
mplumbing 8vr
nplumbing 6up
nplume
aplump 3v5
nplumpness
nplunge 4rz
vplunge 5cq
vplunge 7ui
wplural 9fj
aplural
aplus
mstrand 9eq
mply 1
npneumonia 8ww
vpoach 8q7
vpoach 83u
mpouch 841
mpocket 1
vpocket
vpod 8pd
ppoet 886
apoetic
apoetic 3si
wpoetry,verse
apoignant ek
vpoint_up 9bm
apointed 8w
npoise 978
vpoise 2lt
vpoise 8x4
apoised 83z
npoison
npoison
vpoison 5pu
vpoison 756
vpoison 9aj
npoisoning 9fl
apoisonous
mpoker 9cd
apolar 6nz
apolar 50v
npolarity
npolarity
npolarization
npolarization 9ft
vpolarize 9at
vpolarize 98g
vpolarize 9g7
ppole 8ba
vpole 7qg
gpolice 8fe 8zv
ntexture
nsmoothness 1
npolish 386 1
npolish,refinement 7s
vpolish 8uq
vpolish,refine 8ur
apolish
apolished 1gg
apolite
rpolitely
npoliteness 7xd
apolitical 35p
rpolitically
rpolitically
npolitics
npoll 43a
tspore
tpollen 1
lpolls 1uq
npollution 9gj 5wx
apolycrystalline 5jr
nresin 99l
npolyethylene 1 4ss
npolygon
npolymerization
ppolynesian 8rn
apolynesian
npolynomial 3ff
npolyphosphate 8xk
tpolypodiaceae
apompous
rpompously
aponderous
aponderous 2vm
bpony 7ae
mpool 9gt
vshare 8k8
vpool 1
gpoor
apoor 7ao
vpop 9hf
vpop 7rm
rpop
apop
vpop_in 7m3
ppope 95q 6ux
npopping 9e8
tpoppy 8pq
gpopulace,public
apopular 3xe
apopular 59b
npopularity
rpopularly
apopulated 2bx
gpopulation
apopulous 2bz
mporch 9hd
npore 9ez
npore 7ay
npork 871
aporous
aport 1s4
mtypewriter 8ek
mportable 1
aportable 107
mportal 4sf
aportentous
aportentous
pporter 5ps
mportfolio 8tc
wportrait,portrayal 6qm
mportrait 6di
vportray 983
vportray 9cx
wportuguese 3j5
aportuguese
vpose 676
vpose 7gk
wpositive 97a 97b
apositive
rpositively
npositivism 93z
ppositivist
apositivist
gposse 2d
apossessed 5wh
npossession
apossessive
apossessive
npossibility 8o9
npossible 8uz
apossible 5y1 3ye
vpost 93e
vpost 954
apostal
aposterior 2uc
vpostpone,put_off,set_back,table 5bf
vpresuppose 8ez
vpostulate 1
nposture
vposture 9j8
apostwar
mpot 6oh 8u9
mpot,toilet 6s9
vpot 4h1
npotassium 8zs
apotent 2dp
apotent
apotent
npotential,potentiality 6sj
apotential 1vw
apotential
npotentiality 8ko
rpotentially
npothole 77g
ppotter 6zd
mpottery 6ov
vpouch 78m
vpound,thump 876
vpound,ram 24e
npounding 866
npounding 80b
vpour 9bz
vpour,stream,swarm 8ga
vpour,pour_out 2
vpour_out 99k
vpour_out,spill_out 3
vpour_out 5
apouring
npoverty 9jl
npowder
vpowder 508
apowdered,powdery
apowdery 1ri
vpower 9f3
apowered
apowerful 19a t
rpowerfully
apracticable
apractical 1
rpractically
vpractice
vpractice,rehearse 7s2
apragmatic 4
lprairie 89i
vpray 6be
nworship 9ho
nprayer 1
vpreach 1ur
vpreach 81q
ppreacher 8l2
wpreaching,sermon 5gl
aprecarious
nprecaution 1dg
nwisdom
nprecaution 1
vprecede
vprecede 81t
nprecedence,priority 8l9
nprecedent 5sz
wprecedent 1wo
apreceding 9jr 3p6
rprecious
aprecious
vprecipitate 9fe
vprecipitate 9kw
aprecise 3wp
nprecision 9ea
vprecondition 7jt
nprecursor 9jy
apredatory
ppredecessor 3pa
apredetermined 7r
wpredicate 6md
vpredicate 9ld
apredictable 2gw
apredictive
apredominant,prevailing 3lo
rpredominantly
vprefer 71s
vprefer
rpreferably
npreference,taste 997
npreference 8r6
rpreferentially
apreferred 5a1
npregnancy 9l6
apregnant
aprehistoric gq
vprejudice 52a
npreliminary 75c
apreliminary
apreliterate 2nv
apreliterate
wpremiere 68k
vpremiere
apremiere 3wn
lpremises 6xd
npremonition 8o0
npreoccupation 9k7
npreoccupation 9lk
apreoccupied
apreoccupied 68u
vprepare_for 9ey
aprepared
wpreposition 9mg
aprepositional
apreposterous,ridiculous 3r7
aprescribed
aprescribed
wprescription 74o
mprescription 9e9
npresence 9ch
apresent 49l 2nw
apresent 8gc 2z5
apresentable
npresentation 9jm
wpresentation
rpresently,shortly,soon
npreservative 9f3
apreservative
npreserve 4xi
apreserved 4t7 b5
apreserved 1l4
vpreside 9ax
ppresident 6xd
apresidential
npress 2r4
mpress 8j6
apressed
npush,pushing 9ne
npressing 1
apressing,urgent 2nq
npressure
npressure 3rk
nprestige 53e
rpresumably
vpresuppose 2nb
npretence
npretence 8qx
npretend 9ka
vpretend
apretend
apretentious 5x
apretty 83g
vprevail 6iq
aprevious 2d
aprevious id
rpreviously
nvision 4ub
nprevision 1
aprewar
pprey,target 1il
bprey 9af
vprey 49n
nprice 3e0
vprice 61o
npricing 4eb
vprick 6yr
npride 3m9
npride
vpride 746
ppriest 9br
nprimary 4n5
bprimary 4x5
aprimary 3yg qq
aprimary
bprimates
nprime 9gq
vprime 7mm
aprime 3yp
aprime 3yq
aprimeval 4r0
pprimitive
aprimitive
pprince 9c4
pprincess 9c5
nprincipal 5jt
wprint
vprint,publish 68b
pprinter 9c2
wprinting
nprinting 9aa
pprior 9oo
aprior
mprison 9nq
nprivacy 97b
pprivate 9c8
aprivate 697
rprivately
nprivilege 9b1
nprivilege 9k2
vprivilege 9oh
aprivileged
mprivy 8or
nprize 96e
apro
nprobability
pprobable 8ro
aprobable
nproblem 5u2
aprocedural
nprocedure 9b7
nproceeds,take 513
vprocess 9d4
vprocess 8qd
aprocessed 2u
nprocessing
nprocession 8v5
vproclaim 4it
nprocurement 9gl
vprod 4op
wproduction 2n
aproductive 433
nproductivity
vprofess 6rc
vprofess 9ay
rprofessedly
pprofessional 8k2
pprofessional 9b4
aprofessional o9
aprofessional
rprofessionally
pprofessor 9m7
wprofile 6x1
lprofile rb
vprofile 8i2
vprofit 4sg
aprofitable 27n j4
aprofound
aprofound 2fq
nwisdom
nprofundity 1
nprofundity 5f5
aprofuse,riotous 9my
nprogram 9jd
vschedule 7s4
vprogram 1
vprogram,programme 9ka
nprogramming 64f
nprogress 7j7
gprogression 6zp
aprogressive 2is 9cj
aprogressive
wprohibition 66q
vproject 9m3
vproject,protrude
vproject 9i8
aprojectile 4tl
nprojection 8vf
wprojection
mprojector 9me
nproliferation 3x3
nprominence 56o
nprominence 3cu
aprominent 67k
wpromise 9qw
vpromise 9c3
apromising 1x8
npromotion 9pm
apromotional
rpromptly,quick,quickly
rpromptly
rpromptly
aprone 2os
aprone
wpronoun 9qx
wpronouncement 9b8
wproof 8qb
aproof 2r8
vprop_up,shore_up 7pc
wpropaganda 9km
ppropagandist
apropagandistic
wpropagation 7ka
mpropeller 9n2
aproper 870 61d 5m2
nproperty
nprophecy 8w8
wprophecy 9ko
pprophet 3md
pprophet
aprophetic 8r 5q
rprophetically
nproportion 9og
vproportion 9o8
nproportional 9pd
aproportional
aproportionate 1
aproportionate 6iy
rproportionately
vpropose 7tn
vproposition 9d1
nproprietorship
npropulsion 9c4
vprosecute 9rf
vprosecute
nprosecution 8v8
gprosecution
pprosecutor 931 8l5
nprospect 83
vprospect 11f
aprospective 83 3ow
nprosperity 9r7
aprosperous
aprosperous,thriving
nprostate 9es
aprostate
nprostitution 7ga
vprostrate 1zl
vprostrate 9md
aprostrate
nprotease 4ld
aprotected 3uy
aprotecting
aprotective 66g 5f 1
nproteolysis
wprotest 6hi
nprotest 9sm
vprotest 87x
gprotestant 6vo
aprotestant
nprotestantism 75b
pprotester
aproto 4v8
bprotozoa
bprotozoan 97n
aprotozoan
aproud 8qq 5c9 6fn dv
rproudly
aproved 4ii
wproverb,saw 93p
nprovidence 6an
nprovince 53e
pprovincial 940
aprovincial
aprovincial
nprovincialism 9oc
nprovincialism 8y9
wprovision 8od
vprovision 9cv
aprovisional,tentative
nprovisions 98n
vprowl 93s
vprowl 3ao
aproximal
aproximate
nprudence 85 8ik
aprudent
vpry 6dy
apseudo
tpseudophloem
bpsithyrus 7vs
pspirit
ppsyche,soul 1
ppsychiatrist,shrink 54l
npsychiatry 5js
apsychical 1kb
rpsychically
ntherapy 1nu
npsychoanalysis 1
apsychological 1kf
apsychological
rpsychologically
ppsychologist 8z6
npsychology 922
npsychotherapy a
npuberty 9gr
apubescent
apublic
apublic 6kr
npublication 59
rpublicly
apublished
ppublisher 9qg
vpucker 5ys
npudding 6z8
vsmoke 7q7
vpuff 1
vpuff 7zh
apuff,puffed 4b8
vpuff_up 2oa
vpuff_up 881
npull 9el
vpull_down,tear_down 7cu
vpull_off
vpull_out 9ul
vpull_out 93s
vpull_up 7se
mpulley 9q8
apulmonary
npulp
tpulp
vpulp 93y
mpulpit 8je
apulpy
npulse 9h0
vpulse,throb 43q
vpulse 6ee
mpump 9qi
vwield 8hq
vpump 1
vpump 824
vpunch 8hv
vpunch 2f3
npunctuation 7ry
apungent
vpupate 9ue
bpuppy 7f8 80v
apure
rpurely,strictly
npurification 8dh
vpurify 9p7
npurity 9u9
npurity 9ua
vpurl,swirl 75j
vpurl 82w
vpurl 2ad
vpurple 9up
apurple,purplish,violet
vpurport 6x1
apurposeful
vround 9ph
vpurse 1
apursuant 6cm
vpursue 45m
ppursued 1q7
apursued
ppursuer 9a9
apursuing
npursuit
npus 8wf
npush,thrust 9fy
vpush_aside 4uv
vpush_back,repel 4uw
vpush_up 4ux
npushup 6w3
npussy 3q0
nput zn
vput 9py
vput_down,set_down 9cq
vput_off
vput_out 6fm
vput_out 7eg
vput_up 2n0
vwage 8pz
vput_up 1
vputt 85o
vputter_around
nputting 51s
wquestion 2cm
wpuzzle 1
vpuzzle_over
apuzzled mk
npyrex 3nq
mthermometer 8o5
mpyrometer 1
bpython 95b
pquack 57g
aquack
nquackery 8yx
nquail 8kz
vquail,recoil,shrink,wince
aquaint
aquaint
vshake
vtremble 1
vquake,quiver 1
nqualification 46c
ntranslation 9vg
nrevision 1
nqualification 1
aqualified
aqualified 1hs
aqualified
vqualify 9nh
aqualitative
nquality
wquantifier 9wt
aquantitative 5rf 155
rquantitatively
nquantum 9us
nquart 9o2
nquarter 5rl
pquarterback 41j
nquartz 3ol
aquasi
aquavering
bqueen 94w
vqueen 8zl
vquell 71d
vquestion 9nj
vquestion 6hx
aquestionable 9ba 916 56f
aquestioning np
wquestionnaire 9o5
nquick
aquick,speedy 4de
rquickly,rapidly,speedily
nquiet 7sx
nquiet
nquiet,silence
vquiet 9rp
aquiet
aquiet
rquiet
rquietly,softly
rquietly
mquill pr
bquill
mwhip 8po
mquirt 1
rquite
rquite
aquixotic 2xg
wquiz 6ls
wquotation 6p8
wquotation 5xr
vreiterate,repeat,restate 9tm
vquote 1
prabbi 9lp
brabbit 93r
vrabbit 98i
nrace 7hd
grace
aracemose
mracetrack 9ek
aracial
nracing 8hn
mrack 9xa
vrack 3uw
vstrain 89s
vrack 1
nracket 8kd
nracket 4u4
vracket 7a4
pracketeer 8uv
mradar 8qf
mtire 363
mradial 1
aradial
aradial
nradiance 5v6
aradiant 7th
vradiate 4vk
vradiate 7pv
aradiating
nradiation 4we
nradical 8t2
aradical,revolutionary 1ax
rradically
wradio 9em
mreceiver 9k4
mradio 1
mradio 8v5
vradio 9up
aradio
aradioactive
nradioactivity
nradish 8g4
nradius 7jc
mraft 9y7
mrag 8gc 7h2
vrage,storm 9pz
vrage 9yz
aragged
aragged
aragged
nraid 2tq
vraid 8te
vraid 2mq
mrail,railing 8m3
mrail 4xx
vrail 8ez
vrailroad 7te
mrails 9vh
mrailway 9ym
vrain
nrainbow 8zv
arainy
nraise 9wn
vraise 8sc
araised 4y5 26v
araised 9mk
araising 2x2
vrake 9rm
vsmooth 9zd
vrake 1
grally 8w4
nrally 59d
vrally 9sy
vram 2ka
vram 7p0
mrampart 4xn
mramrod 8q6
mranch,spread 5yh
prancher 4gp
arandom
lrange,reach 9gw
vrange 9zy
aranging
grank 267
vrank a01
arank 4dy
nranking 5gf
aranking
vransack,rifle
nransom 9dn
nransom tn
trape 1gj
vrape 8wy
nwaterway
nrapid 1
arapid 4gm
arare
arare 2uf
arare
rrarely,seldom
nrash 9yx
arash
brat 1in
nrate 9e1
nrates 60s
rrather
vvalidate 927
vratify,sign 1
nration 9gj
arational 6wd 5rq
nrationale 4mv
nrationalism 9lz
vrationalize 7jn
rrationally
nrationing 9ej
nrattle,rattling 8n5
vrattle 4p
brattlesnake 9a9
araucous
araucous 5gh
nraw a0i
araw
nray 5xw
vray 4y9
mrayon 7ja
mrazor 8rp
vshave 9fa
vrazor 1
nre 9hl
vreach_into 4mc
vreach_out
vreach_out
nreactant 9tv
areactionary
mreactor 9xj
wread 83r
vread 6hx
preader 3wr
preader 7nx
rreadily
nwillingness 9kf
nreadiness 1
nreading
vreadjust a1f
nready 9h7
aready 4bt
vreaffirm
nreagent
areal 9rw 4l9 3ci
rreal,very
nrealism 8tk
nrealism,reality 9rx
arealistic 29g 26c
rrealistically
nreality 4on
nrealization 945
nrealization 93y
vrealize,recognize 2gy
rreally,truly
vreap 5r4
grear 6vs
lrear 82d
vrear a1z
arear 8s0
nrearing
nrearing a2r
vrearrange 90z
nreason
wreason 9vy
areasonable,sensible 6tg 2si
areasonable 1o7
areasoning,thinking 1q
vreassemble 8yu
nreassurance 9y3
vreassure 95w
areassuring 6us
prevolutionary
prebel 1 a1s
vrebel r6
vrebel r7
nrebellion a36
arebellious
arebellious 5js
vrebuff,snub 5j7
vrebuff 5vd
vrebuild,reconstruct 7t0
nreconstruction 218
nrebuilding 1
vrecapture 7jb
vrecapture 7jx
nreceipt 9ug
wreceipt
nreceipts,revenue 9d3
areceived
preceiver
mreceiver 1so
arecent 1fi
arecent y5
wreception 3pd
greception 8on
wreception 9j9
psecretary 9kt
preceptionist 1
nreceptor
vrecess 9kk
nrecessive 3ys
arecessive
nreciprocal
areciprocal
wrecital,yarn a3z
wrecital 6q6
vrecite 55h
areckless 86z
nrecklessness
vreclaim 9ze
areclaimed
vreclassify 7hk
nrecognition a14
arecognizable ve
arecognizable
vrecognize 9zl
nrecollection,remembrance 9j9
nrecollection 3z2
wrecommendation 9r7
vreconcile a0x
vreconcile 9sb
vreconsider a1i
vreconstruct 477
vreconstruct 9yh
arecorded 7mi 4gb
mrecorder 9pk
mrecording
nrecording 962
vrecount a04
nrecourse 9zt
vrecover 8g8
arecovered
nrecovery 9sj
nrecovery 3jg
nrecovery a4t
vrecreate,revive,vivify 9yt
arecreational
precruit 9s5
precruit 44h
vrecruit 4yz
nrecruitment 9yn
arectangular 9br
arectangular vb
mrectifier a0p
nrectum
vrecur 8k8
arecurrent,repeated 6jm
arecurring 6jn
predcoat 7ha
vredeem
wredefinition 5xi
nredeposition 9y5
vredistribute 5p8
areduced 4o5
nreducing 8cs
wredundancy
nredundancy 4tx
nreef 8a4
vreef 7zk
mreel 9qi
vrevolve,rotate
vreel,spin,spin_around 1
vreference 8xl
arefined 66w
arefined
nrefinement 9tg
vreflect 322
areflected
areflecting
nreflection
areflex
rreflexly
nreform 9fw
nreform 7ou
vreform 9jj
nreformation 34x
arefractive
arefreshed
nrefrigeration 6hy
mrefrigerator a0v
prefugee 9ko
nrefund 9j3
wrefusal 5wn
wrefusal
vrefute 5x0
nregard,respect 5t3
nregard 8zl
vregard 9tb
rregardless
aregardless 3ju
nregime 9w7
gregiment 9pb
vregiment 9u4
aregimental
aregional
aregional
wregister 9zw
ntimbre
nregister 1
aregistered
pregistrant
nregistration 9tl
vregret 7mm
pregular 10a
aregular
aregular,veritable
nsymmetry
nregularity 1
nregularity
rregularly
vregulate 9ut
aregulated
wregulation 7os
aregulation
nrestoration 24x
nrehabilitation 1
nrehabilitation,renewal 2
ntraining a3q
nrehearsal 1
nreign 9ty
vrule 9uw
vreign 1
mstrap a2z
mrein 1
vrein_in 855
nreinforcement a3y
nreject
arejected
nrejoicing 8kx
vrejoin 6s1
vrejoin,retort 9db
arelated 9rs 6h9 6h1
nrelation
nrelations
nrelationship
brelative 9u1
arelative
ntheory 4tb
nrelativity 1
vrelax a71
arelaxed
vrelay 9za
mrelease 7n6
areleasing 54g
vsubmit 7lo
vrelegate 1
vrelent
rrelentlessly
nrelentlessness
arelevant 9af xn
nreliability
nreliance,trust 935
nreliance 5xr
mrelic a6y
nrelief 703
nrelief 705
vrelieve
arelieved
areligious,spiritual
areligious
rreligiously
vrelinquish 6pk
nrelish 52n 97r
nreliving 4ul
areluctant
areluctant
rreluctantly
vremain,stay a81
vremain_firm 60l
nremainder,residue,rest
vremainder 5n1
nremains
aremarkable,singular 4sl
rremarkably,unusually
nremedy 9ip
vremedy 6iq
vremind
wreminder
nreminder 4v0
nremnant a
mremote a4i
aremote 4pm
aremote
aremote 4po
aremovable
nremove 9ke
aremoved
arenal
nstucco ut
nrender 1
vrender 26r
wrendering,rendition 6vc
nrendering 4uu
nrendering 3dr
nrendezvous 956
lrendezvous 6ei
arending,splitting
vrestore 1uh
vrenew 1
nrenewal 5cw
arenewed
nrent 9mf
nrent a5u
vrent
vreopen 86n
vreorganize 1cc
vreorganize 5g7
vrepay 9tc
vrepeal a6r
rrepeatedly
vrepent
mrepertory 2h7
vreplace 1uw
vsucceed
vreplace,supersede 1
nreplacement,switch 5zn
vreplenish 4lx
wreport a0i
vreport 9vg
vreport_out 23
areported
rreportedly
preporter
prepository 6ud
vrepresent a3q
arepresentational 1xw
prepresentative 9vc
arepresentative
arepresentative 57a
arepresented 5yj
vrepress,subdue 6d2
nretaliation,revenge aaa
nreprisal 1
vreproach a2r
areproducible
areproductive
prepublican 7sn
arepublican
vrepudiate 81s
nrepulsion 9uo
nrepulsion,revulsion 9p0
areputable 3ic
nreputation 51k
nreputation 5qh
nrequirement 5dt
nrequirement 5du
vrequisition 8x0
nrescue 5x
vrescue
nresemblance 70a
vresent 5yc
aresentful 8jq
lreservation 8be
nreserve 5mj
preserve 955
vreserve 60w
areserved
nsupply
nreservoir 1
mreservoir 2oq
mtank 9li
mreservoir 1
vreside 8ey
aresident
aresident
aresidential
aresidential
nresidue
vresign,vacate aam
nresignation,surrender 5z2
wresignation abd
wresignation a20
aresinous 9zo
aresistant
mresistor a74
rresolutely
wresolution a25
vresolve 9ya
aresolved
nresonance
nresonance 1dp
aresonant
lresort 3hk
vresort 9dy
vrespect a72
arespectable 66f ot
arespectable 19
arespected 1a
arespectful
arespective,various 37q
rrespectively
wrespects
nrespiration
arespiratory
nrespite 3v
nrespite 3u7
nrespite 890
nresponse 7xn
aresponsible
aresponsive
arestive
arestless 5ss
arestless 1th
rrestlessly
nrestoration a3a
vrestore 1xh
vrestrain 8bl
arestrained
arestrained
vrestrict 6ct
arestricted
arestricted 1xe
arestrictive 2ie 35r
arestrictive k1
wresume,survey 1du
vresume 3tw
vsuspend a6m
vresuspend 1
nretail 27w
vretail ac9
rretail
pretailer 68k 5pg
nretailing 280
vretain 8dt
vretain 2th
vretain a5q
aretained pq
vretaliate 96r
areticulate 6hg 316
nretina 9if
aretinal
vretire acd
vretire 7ou
aretired
nretirement 9d0
vretrace 6cj
nretreat ad3
nretribution 9q7
nretribution 9n9
wreturn a3w
areturning
greunion 8ya
nreunion ac0
vreunite 7ow
vreunite 6xz
vrevamp 1yl
arevealing,telling
nrevelation 89d
vrevere,worship 7jc
vrevere,reverence a0n
nreverence 9vw
nreverie 7li
nreverie r3
mreverse a9b
vreverse a7o
areverse 92b
areversed
mreversible 7uz
areversible
nreview 9fq
wreview acb
vreview 9m7
vreview ab1
vrevise 4e
arevised 9pn
wrevision acg
wrevision ach
nrevival a1u
vrevive 94r
arevived 4p
vrevolt b1
nrevolution aa3
nrevolution ae7
nreward,wages 1fv
nreward 9r8
nreward a9d
vreward 7b2
arewarding
nrh 9j1
arhetorical
nrheumatism 9vd
arheumatoid
brhino 9jz
arhizomatous
trhizome,rootstock 8e3
nrhubarb 8vd
wrhyme
wrhyme,verse 91r
vrhyme a8j
nrhythm 7t
arhythmic
mrib aad
nrib 9k5
vrib 2ts
aribbed
nribbon
nrice 8ys 9u8
trice 7ox
vsift ae8
vrice 1
grich
arich ms
nrichness abq
nwealth ae2
nrichness 1
wrico 6va
vrid
vriddle 7pr
vriddle 9qa
nride 7hn
vride_away afc
aridged
wridicule
aridiculous
nriding 8yk
prifleman 2aj
prifleman 7ri
mrig a0g
vrig 7lz
vrig re
vrig 9nb
arigged
prigger 7ur
msable 870
mrigger 1
lright 2sw
aright
rright
rright
mrightfield 94a
rrightfully
arigid
arigid
arigid
arigorous,strict 556
arigorous 671
nrim 8f8
nrind ae9
nsound
nring 1
nring
vring 91r
vring_out 8np
nringing ac4
wringing pb
mrings a18
vwash 7ge
vrinse 1
vrinse,wash 67j
vrip 2ud
aripe
vripen aad
vripen 40z
nwave a2o
nripple 1
nripple 1ik
vripple,ruffle 4mw
vripple 927
nrise 5de
vrise_up,surface 9do
arising 3fl
nrite,ritual 6gk
aritual
vrival 8sr
nriver 88m
nriverbank 923
nrna 5rz
lroads 9g4
mroadside 67x
mroadway 5mh
vroar 8oh
vroar,thunder 8yl
nroast 95d
vroast 94u
aroast,roasted 6t4
nroasting 6t4
vrob 82e
probber 49g
nrobbery 16j
mrobe 7yd
mrobe abz
arobust 84z 32x 3xx
vrock,sway
mrocket 5c0
vrocket 7g2
arocky
brod 96t
nrodeo 546
nroleplaying a7o
nroll a3o
wroll,roster 9ti
vroll 8uj
vroll_over 8uk
arolled 7ck
nroller 8p7
nrolling adk
arolling
proman 329
aroman
aroman
nromance 2pk
nromance
aromance
promantic 3kj
promantic 9f1
aromantic
aromantic 2ik
vromanticize af0
grome 2sj
vromp,run_around
mroof agv
vroof 908
prookie
mrooms,suite 9lx
brooster 7nl
troot
vroot a1a
nrooting 4oj
nroots
vrope 7yq
trose 853
arose
mrosette a4w
arosy 1m4
arosy
nrot ahg
nrot 6df
vrot aht
mrotary 37u
arotary
nrotation 8nt
mrotor gq
lrough 7tj
vrough ack
arough agw 6pa 20n 6lg 2o8 1d
rrough
nroughness 11r
nroughness
nroughness
mround 9si
vround acx
rround
vround_out acu
vround_out 5ml
vround_up 8vl
aroundabout
aroundabout 3f1
arounded 6hq 1jl
nroundup a0f
vrouse
vrout_out aef
vrout_out aar
vroute 5xz
grow 2oy
vrow 8mx
msail 908 80y
mroyal 1
aroyal
aroyal
nroyalty 9wd
nrpm af8
nrub 92x
nrubber ahq
vrubber 7fp
arubber 97t
nrubbing 5r9
arude
arude
arudimentary 3h5
rruefully
vruffle 9py
aruffled a1k
aruffled a6c
arugged
nruin ait
mruin 9jf
vrule_out 5hr
aruled
mruler 9bn
nruling ajy
aruling z7
nrum 8hd
vrumble 95o
vrummage 826
wrumor 48r
nrun,tally 728
vrun_down aak
vrun_down 7ue
vrun_down,run_over 8bo
vrun_down 4zk
vrun_into ajs
vrun_off,run_out akd
vrun_out a8b
vrun_up ad4
vrun_up 8ln
arunaway
prunner,smuggler 9gm
nrunning aaa
arunning zx
arunning 6yz
nrunoff 6l6
arural 50v
arural
arush
vrush_off akq
vrush_out 9no
nrushing 9
prussian 1z0
wslavic 9l4
wrussian 1
arussian
vrust 6fo
arust,rusty
arustic c
arustic rt
vrustle 96l
vrustle 86a
nrustling 1ae
nrustling 96t
arusty
nrut 465
trye 7gv
nsabotage 9rm
msack 996
vsack
asacred cz
nsacrifice al9
vsacrifice cy
nsacrilege 5at
asad 5vs 2cp
msaddle ah0
vsaddle a59
vsaddle 89i
nsadism 9ul
rsadly
rsadly
msafe 8k4
asafe
vsafeguard 45m
rsafely
nsafety akn
lsafety 9ky
vsink al0
vsag 1
wsaga 9zg
psage 4gl
nsage 3yb
asage
asaid
nvoyage 8pj
nsail 1
vsail ag0
nsailing 8nh
nsailing 8pn
nsailing aly
psailor a9b
psaint 6e1
psaint
vsaint 8l
asalacious
asalacious
nsalad 7r8
bsalamander 9zo
nsale 2hh
nsale 2hi
nsales 5y0
psalesman 95q
nsalesmanship 2hi
nsaline 74z
nsaliva 686
bsalmon 4wj
asalmon
mtavern 9m4
msaloon 1
nsalt 4ui
vsalt 4uk
asalt
vsalute 3uj
vsalute 8xh
vsalute ah6
nsalvation c1
nsalve e3
nsalvo 1oh
psame 9h7
asame 10 3pg
asame 3pi
nsample 5zo
vsample 8iw
nsampling 9oy
wsanction
nsanction an1
nsanctity
nsand 7ne
vsand n2
mshoe alz
msandal 1
bsandpiper 8ws
nsandstone 4ar
nsandwich 7s9
vsandwich adc
asandy 8t7
asane
tsang a28
nsanitation ame
nsanitation 95p
wsanskrit 9nt
nsap 761
vsap 8b1
asaprophytic
asarcastic 97x
nsardine
bsardine 4xo
msash amg
msash 7i0
nsat,saturday aah
msatellite a8q
vsatellite 8gp
asatellite 1pa
asatirical 9
rsatisfactorily
asatisfactory 4yz 7fn
asatisfactory 4ct
asatisfied 72o
asatisfying
asaturated
nsaturation 67s
nsaturation amo
vsauce aem
psaudi 9oi
asaudi
nsausage 9cj
asauteed 709
psavage zm
rsavagely
nsave 6qx
vsave dj
asaved k6
nsaving amz
asaving
nsavings 8el
asavory
vsaw 9eg
psaxon 9iu
asaxon
nsay 7x0
mscaffold 9d8
nscale
nscale 1fu
vscale ao6
vscale 2a5
ascaleless
ascalelike 7mq
nskin 9u6
nscalp 1
vscalp 639
ascaly 65
vscamper,scurry,scuttle 45i
nscan 9xe
vscan 871
vscan 872
wscandal 4dn
nscandal aky
ascant 3fb
nscar an1
nscar 9sd
vscar 3pp
vscare,scare_off 3cm
mscarf 86d
vscarf
nscarlet 6u2
ascarred
ascarred
ascattered 623
nscene 3ng
mscenery 7wd
ascenic 952
nscent 1vn
ascented
ascented 4qn
ascented 4qo
wschedule a1k
ascheduled
aschematic
vscheme 763
nschizophrenia aon
aschizophrenic 3hm
aschizophrenic
ascholarly 5hc
nscholarship a6x 10k
ascholastic
ascholastic
vschool 5qe
pyouth 7v4
pschoolboy 8o9 1
pschoolgirl 4hv
mschoolhouse 9pj
nschooling 2ye
nsciatica ahx
ascientific
ascientific
rscientifically
vscoff 9dz
vscoop_up 9ze
wscore 9de
vscore 1za
ascoreless
nscoring 5gg
pscot 9kn
wscots,scottish 5kx
ascots,scottish
vscour 50e
vscour,scrub 8i6
nscouring 5bv
nscouring 98q
nscours a7f
vscout 902
vscowl 4p0
vscramble akm
vscrap aqr
nscrape,scraping 9ce
nscraping 7v6
nscratch 8zv
vscratch
vscratch 9gq
wscream,screaming,screech,shriek 94j
ascreaming 3gc
nscreech,shriek 9cl
mscreen 9fj
vscreen,test 88z
vscreen 9z7
vscribe q
nscrimmage ju
nscrimmage 8w7
vscrimmage 162
vscript 9j1
nscrotum
vwash a4p
vscrub 1
vscrutinize,size_up 899
nscrutiny 76d
nscuffle 9cn
psculptor 9oe
asculptural
nsculpture 9oz ahk
vsculpture 85p
nsea
mseal 8qc
mseal ady
vseal,seal_off 9d0
vseal 725
vseal ae7
vseal_off 44a
mseam ana
vseam abg
vsear 8k8
nsearch a05
asearching 3jq
nseason aeg
aseasonal
aseasoned
lseat 4z1
vseat a8i
aseated,sitting
mseating,seats
bseaweed a6n
nsec,second
asec
vsecede,splinter 8o2
vsecond a94
asecond
rsecond
rsecondarily
gsecondary 7l9
asecondary a3o 9jd
asecondhand 1
asecondhand 1xl
nsecrecy
wsecret alj
asecret 7f6
psecretary afq
vsecrete 8z9
nsecretion
rsecretly
rsecretly
gsect aoj
nsection
vsection,segment ars
nsector
gsector
nsector 9oy
asecure
asecure 9nl
nsecurity 70
msedan a32
msedative ak3 ak4
asedative
tsedge a7n
vsediment 6i0
asedimentary
lsee 83j
tseed 1s1
vspill akh
vseed 1
mseedbed 4ox
nseeing 7nn
aseeing
nseek af9
vseek akv
vseek_out 534
nseeking 5ek
vseep 83d
vsegregate 697
asegregated
nsegregation
mseismograph 9kz
nseizure ap8
aselected 5r5
aselective
nself 7b7
pself
aself
nself-satisfaction 4ri
aself-sustaining 3q3
aselfish
nselfishness
nsell 79
vsell_out atr
asemantic
rsemantically
nsemi 8cq
asemiaquatic
asemiliterate 5u8
asemiliterate 3va
gseminary apv
asemitic
gsenate 7cn
gsenate 1
psenator 7cl
nsending 86b
psenior 4tk
asenior 5sx te
asenior 362
asensational 2th
asensational 3t9
nsense 9kj
wsense 7ce
vsense am0
asenseless
asenseless
nsensibility 7c2
psensitive
asensitive 252
asensitive
nsensitivity
vsensitize aoc
asensory
asensory
nsensuality a52
nsent ald
asent
wsentence 7v3
vsentence afq
nsentiment ahr
asentimental
asentimental 5r9
aseparable 662
wseparate 9s8
vseparate
aseparate 6hr 6ay 3fs
aseparated,spaced 67k
nsept,september 9vh
nseptum
vsequence 63f
rserenely
nserenity 8ea
psergeant ai6
psergeant 76c
wserial
aserial,successive 1y5
aserious 5xb 4hr
aserious 3up
nseriousness,sincerity aia
nseverity 5rm
nseriousness 1
nserve 60q
nservice ah1
vservice 4sv
vtune aj6
vservice 1
aserviceable 1zo
nservices 8wv
aservile
asessile
wsession 7be
nsession ai9
gset
vset_apart an4
vset_aside apj
vset_back 9g3
vset_down,write_down a5s
vset_down acd
vset_off,start_out,take_off avr
nsetback arn
lsetting 4ek
nsetting 7go
msettle 98z
vsettle,settle_down acj
vsettle_down,take_root av5
asettled 192
asettled 9ez 2z6
asettled 3pd
nsetup 5bw
nseven ao7
aseven
aseventeen
aseventeenth
nseventh 9vy
aseventh
nseventy aoe
aseventy
vsever ans
vsever 9m8
aseveral
asevere,wicked 3lu
asevere
rseverely
nsewage 6rk
msewer 2t1
psewer 3ez
nsewing 8bj 9u5
asewn
gsex akl
vsex af2
asexual
rsexually
rsexually
ashabby
nshade 94v
nshade a7k
vshade aqp
vshade 9h8
ashaded
nshades o0
nshading 70t
nshading 2oz
nshadow 8
vshadow 5ep
wshaft
wshaft a9m
vshaft 9vj
vshake_hands 97t
vshake_off,shed,throw_off a6b
nshaking 92b
nshallow
vshallow ar4
ashallow
ashameful
nshaping
ashaping 7da
nshare anw
vshare 1x7
vshare asm
ashared 2d0 3fj
asharing
bshark 57h
vshark 83y
wsharp as2
rsharp
vsharpen ari
vsharpen 7lc
vsharpen atl
vsharpen ali
rsharply
vshatter awz
ashaved
nshaving 9g0
nshaving 82a
mshawl 8ez
nshear atq
vshear 6xc
msheath 642
mshed 9xh
vshed 1dj
ashed
nshedding
bsheep a3i
asheer 12w
nsheet aug
vsheet ya
mshell a7s
vshell 90i
ashelled
pshepherd 9y3
pshepherd 754
psheriff 79m
nsherry 86z
mshield 9wv
vshield 4id
nshielding 7g0
mshielding 4bh
vshift ase
vshift aq1
ashifting
pshiite 2eg
vvibrate
vshimmy 1
vshimmy 8na
nshin
vshine 5vb
nshingles 4ae
nshining aki
ashining
mshirt 8fy
vshirt 7wc
nshit 62i
vshiver,shudder 124
vshiver,shudder
nshock,stupor a9x
vshock
ashocked aig
ashod
vshoe 7wk
nsituation ay1
nshoes 1
mshook 9ip
tshoot
vshoot_down 9j7
vshoot_down
vshoot_up av8
vshop 6ns
nshopping 8l3
vshore 907
mshort 9nt
vshort 6rh
ashort 8u6 2jt
ashort
ashort-term 2
nshortage axc
vshorten 6yz
ashortened 4
nshortening 5f2
rshortly
ashortsighted
pshortstop 9m8
mshot 8om
mshotgun 9rb
nshoulder
vshoulder 910
vshoulder 3ju
wshouting 9dk
vshove 5yv
mshovel 9pw
vshovel 8n3
vshow_up a2w
nshowcase 46
wshowdown azy
mshower 88d
nshower 9i9
vspray 6er
vshower 1
vshower 9ia
wshowing
ashowy
mshrapnel 22
pshrew
ashrewd
ashrill 4bd
rshrilly
pshrimp
vshrimp 5ab
vshrink 93o
vshrink 7ln
vshrink_back 13t
vshrink_from 9r9
lshrubbery 9zr
gshrubbery 90h
ashrubby
wshrug 4lw
vshrug a39
vshuffle ab3
vshuffle as8
vshun 9ri
nshunt a50
ashut 7o7
vshut_up
mshutter awf
mshutter 715
vshuttle auw
nshy 5gm
vshy
ashy
rsic
psicilian 3lk
asicilian
gsick
vsick 980
asick 42q
lside ahm
vside afi
aside 3cx
asidelong 3x7
asideways 28k
rsidewise
vsidle
vsidle
nsiege 97c
vsift avf
wsigh awz
vsigh 96l
nsight 9qc
wsight
nsightseeing 7gp
wsign aux
vsign,subscribe abq
asign
vsign_up 5xu
wsignal
asignal 40v
wsignature 8za
nsignature 5ho
asigned
nsignificance 4ns
asignificant 1iz
asignificant,substantial 7ja
rsignificantly
rsignificantly
vsignify 95e
nsilence b0y
nsilence
asilent,still 148
asilent
lsilhouette 23c
vsilhouette
vsilhouette aw0
nsilica 9zx
nsilicate ahy
msilk 8jv
asilky 8wu
msill axw
psilly 87i
asilly 56r
mtower b15
msilo 1
nsilver ai9 b0n
nsilver 4rn
nsilver 4ow
vsilver 2dx
asilver 2sc
asilver,silvery 8x5
asilvery
asimilar aih ab9 7c3 15b
vsimmer 95r
tsimple ahi
asimple
nsimplicity
nsimplicity
vsimplify awq
asimplistic 4
rsimultaneously
nsin,sinfulness
vsin 900
asincere 4b0 4wm
rsincerely
nsincerity 4b1
nsincerity
asinewy
asinful,ungodly
vsing 9gc 9a6
psinger 2j8
asinging 2ug
nsingle 6cc
vsingle 9cn
vsingle_out apw
wsingular b2y
asingular 3z3
asinister 5sq
msink 8bp
nsinking 6rr
nsinking 6x5
psinner
nsinus a7q
asiouan
vsip 6c7
psir 9t2
psister abj
vsit_back vu
vsit_back 35f
vsit_down b2x
vwake
vsit_up 1
vsit_up b30
vstation avb
vsite 1
nsitting 990
nsitting 991
nsix aw2
asix
asixteen
asixteenth
nsixth a3t
asixth
nsixties 6yz
nsixty awa
asixty
asizable 9eq
nsize b0w
vsize 80c
asize
asized 1
asizzling 4a4
nskating 9ng
askeletal
askeptical
askeptical
wsketch b4d
vsketch aya
mski b02
vski ayi
vslide 80t
vskid 1
mskiff 9on
nskiing 9nr
nskill b3q
askilled ayc 5qd 6w4
rskillfully
vskim 810
vskim 9rl
vskim_off adz
askinned
pskirmisher 938
mskirt b3n
mskirt 8m1
vskirt 5ac
nskull aaa
nsky alh
mslab 9b0
aslack
vslacken,slow_down 65c
vslacken 7qa
mslacks 7fy
gslain 717
aslain 717
wslang afw
vslang b0o
nstandpoint,viewpoint b0e
nslant 1
nslope
nslant 1
vslant 9lr
vslant,weight 9gh
aslanting,sloping
vslap 9na
vslash 9vf
vslash 9vg
aslashed 1yv
aslashed 74y
mslat 99g
mslate m
vslate 6to
nslaughter 9ba
nslaughter 6yt
vslaughter 8ub
vslaughter 8uc
pslave
vslave 5m9
nslavery
aslavic
msled am5
vsled 9gs
nsleep b4w
nsleeping 1
asleeping
asleepy a2h
msleeve b4u
asleeveless
aslender,slim 3gb
aslender 2ku
nslice ajd
nslice 6d3
vslice,slit 9w6
vslice 9fo
vslice 9w8
vslice a02
nslick 1p9
vslick 1p7
mslide b56
vslide b0f
asliding
nslight 2ch
vslight 8xq
rslightly,somewhat
vslim b5t
nslime
vslime 7m2
aslimy
nslip 9b4
nslip 9b6
vslip
vslip 3yi
vslip_away,sneak_off b6t
mslipper b5l
aslippery e 7
mslit b5n
vslit 9wu
vslop,spill ayg
vslop,splash 1rm
vslope 5os
asloping
asloppy
wslot
mslot 8
vslot 98t
aslovenly
aslow 3hv
rslow,slowly
nslowness 45u
nslowness
nsludge
vslug 9u5
asluggish 6
vsluice 17i
vsluice 9pu
lslum 97w
vslump lo
wslur b20
vsmack 9uc
vsmack b2u
nsmall
rsmall
asmaller 3bw
nsmallness 3h
nsmallpox aok
nsmart azk
asmart 7g 86w
asmart
vsmell azl
vsmell
nsmelling b4e
asmelling
asmiling 8dw
asmitten,stricken,struck asa
nsmoke aso
asmoked 1kr
nsmoking 93i
asmoking
nsmooth b1o
asmooth 4za 5e8
vsmooth_over b4k
rsmoothly
vsmother,surround 9qa
vsmother 8ws
asmug 7mx
vsnag 4ib
bsnail 9gy
vsnake 84l
nsnap b8a
vsnap,snarl atp
wsnarl b3x
wsnarl 4tp
vsnatch a9y
vsneak b7v
wsneer
vsneer b3u
vsneer 9pd
vsnicker 8tc
vsniff u
psniper 33q
vsnore 9ds
nsnoring 947
vsnort 9hp
vsnort 9du
bsnout 2i1
nsnow ap9
vsnow
rsnugly
rsnugly
wsyllable
wso 1
rso
vsoak 6re
asoaked 6dn
msoap 88z
vsoap amn
nsoar a63
asoaring 4ka
asober
vsober_up 9oq
nsoccer 5di
gsocial 9u5
asocial
nsocialism 7qt
asocialist,socialistic
rsocially
asocioeconomic
asociological
msock 4fq
vsock 9wb
nsocket
nsod
nsoda apa
asodden
nsodium apf
asoft 6hu
asoft
rsoft
vsoften b3n
vsoften b3o
nsoftening
asoftening 6
nsoftness 7qw
wsoftware
asolar
asold
nsolder aml
vsolder att
vsoldier 4j6
msole 99o
vsole 7kp
rsolemnly
nsolicitude 7zd
nsolid
asolid 4z1
nsolidarity
rsolidly
rsolidly
nsolitary
asolitary
nsolo b6w
vsolo 9x4
asolo
psoloist 2qi
asoluble
nsolution b3h
asolved
asolvent
nsolving 6wx
asomatic 1z0
asome aeo 9ai eb
rsomeday
rsomehow
rsomehow
nstunt 6jw
nsomersault 1
rsometime
rsometimes
lsomewhere
rsomewhere
asomnolent a7c
pson a0l a0g
msonar a2m
wsonata 8bq
bsongbird 9kj
psongwriter 7yy
vsoothe aol
rsoothingly
asophisticated 40q
nsophistication 658
psophomore 5aq
psoprano 82
asoprano 4ma
asordid
nsore 9eg
asore,tender 29k
rsorely
gsorority 88d
nsorrow 8zj
asorrowful 2t1 2t3
asorry
vsort ay4
asought
vsound aei
asound
nsounding 70g
msoundtrack b77
nsoup 8gl
vsoup 6gi
nsour 87h
vsour baz
vsour b5o
asour
vsource 70b
asouth
rsouth
nsoutheast 6tp
rsoutheast
asoutheast 4
asoutheastern 5
asouthern 7wg
psouthpaw 1yg
nsouthward 6tv
rsouthward
asouthward a
nsouthwest 6ty
rsouthwest
asouthwest d
wsouthwestern 66s
asouthwestern f
asovereign,supreme 6mc
gsoviet 7ks
asoviet
gsoviets a47
vsow at2
vspace at3
mspacecraft aso oo
nspacing b88
aspacious 9n3
nspaciousness 8d
mspade b4n
mspade cp a2l
nspan 6fz
vspan
wspanish 5cp
aspanish
nspar ash
mspare b7f
vspare b9x
vspare
vspare
aspare,trim 3n2
nspark 5li
nvitality
nspark,sparkle 1 5xq
vsparkle ea
vsparkle bch
nsparkling b8w
asparkling
bsparrow 9mm
asparse 6pu
rsparsely
nspasm bb3
tspathe 88t
aspatial
rspatially
nspatter 9z0
nspatter 8di
bspawn 6d6
vspeak_for bcu
wspeaking b8x
aspeaking
vspear 4dx
wspecial 2jb
aspecial 5xe
nspecialization bc4
nspecialization 8wy
vspecialize 732
vspecialize 93g
aspecialized
rspecially
nspecialty azn
gspecies
aspecific 293 292
rspecifically
nspecificity
aspecified 341
nspecimen 7ld
nspecimen
wspectacle ce
mspectacle 8kw
wspectacular 803
aspectacular 6l8
rspectacularly
pspectator,viewer,witness 3iv
aspectral
aspectral
mspectrometer a5t
nspectroscopy amj
nspectrum ac7
nspeculation a9b
aspeculative
aspeculative
aspeedy 5u2
vspell 1a9
vspell 9hs
vspell
vspell_out u
aspellbound
wspelling aqf
nspending 27f
aspent
nsperm 8pq
msphere bdd
aspherical
nsphincter be7
nspice 1rj
vspice b8m
aspicy
bspider ama
nspike 9hh
mspike azr
tspinach atn
nspinal am6
aspinal
nspine
nspinning 8tz acl
aspiny
nspiral aez
aspiral 89z
rspirally
mspire,steeple cp
vspirit b91
aspirited 5yr
wspiritual bdj a2b
rspiritually
vspit 9m4
vspit_out 9m5
vspit_out 9o9
nspite axj
vsplash 6u0
vsplash 6u1
vsplash
asplattered 7mg
nspleen akt
asplendid 9v3
nsplinter 8jy
vsplinter 6r8
vsplinter 8l4
nsplit 4v
vtear b75
vsplit 1
asplit 6rb
vspoil bey
aspoiled
mspoke bbc
aspoken 60l 2jd
nsponge bd3
vsponge 97j
vsponge_off 97l
aspongy 69
vsponsor ax0
nsponsorship bb0
nspontaneity
aspontaneous
rspontaneously
mspoon adi aqf
vspoon apa
asporadic 44r 41j 414
nsport b93
asporting 5yk
asporting
psportsman aae
vspot,spy 72w
aspotless 8gc
nspots be8
aspotted 29o
vspout b1p
vsprawl 7k1 9z5
vsprawl,straggle 70a
nspray b8f
vspray 6v5
nspraying 60x
nspread,spreading b2p
vspread_out aep
nspree 53e
nspring,springtime a7v
vspring,take_form,take_shape
nsprinkling
tspruce 9qd
vspruce aua
wspur,urging b2s
vspur 6cf
msputnik t1
vsputter a2f
vsputter bas
pspy 2l4
vspy 311
gsquad azt
gsquadron azu
gsquadron azv
vsquall 4mc
nsquare 1zd
vsquare,square_up bb0
vsquare 7j1
asquare
rsquare,squarely
asquared 2
rsquarely
rsquarely
tsquash 4o6
vsquat bgs
asquat
asquat 3hv
nsquatting 8hj
nsquatting 9ml
vsquawk 7js
vsqueal 9qg
nsqueeze 1u1
vsqueeze_out 904
vsqueeze_out 6jv
vsqueeze_out 61k
vsquint 9yg
psquire ab0
psquire 4n9
bsquirrel 2za
nstability
nstabilization bhp
vstabilize bbp
mstable ahc
vstable 8qk
astable
astable 6c
gstack 4wd
vstack 3lr
mstadium bgq
gstaff agd
vstage bbv
astagnant
nstain bga
astained
nstaining 6l3
nstaining bgr
wstake
mstake a9w
vstake bc6
vstalk asp
astalked
mstall 9gu
vstall 7a2
vstall 9g6
vstall 7a6
astaminate 3fk
vstammer b3t
gstamp b6j
wstamp b7y
wtoken b7z
wstamp 1
vstamp,stomp at1
vstamp_out bcj
vstampede
mstand bea
vstand 3xv
vstand_back
vstand_back 2
vstand_by bfy
vstand_by at2
vstand_guard 52v
vstand_out alv
astandard 1bv
astandard
astandardized 2
astanding 6av
astanding 3uz
mstaple bdt
vstaple aqt
astaple 6a6
nstar
vstar 9zt
nstarch b1t bb5
vstarch bd5
astarchy
vstart_up
nstarting bfv
astarting
astarting 2nv
vstartle 5q1
astartled
astartling
nstarvation 4nk
nstarvation bjg
vstarve bj0
vstarve 73w
nstate
astated 656
pstatesman 91t
nstatic bfk
mstation azt
astationary
wstationery bbv
astatistical
rstatistically
nstatistics ain
mstatue 8y3
nstature 6as
wstatute bag
astatute
astatutory
astaunch
nstay bjz
vstay,stay_put,stick
vstay_at 31e
rsteadily
psteady,sweetheart 9ie
vsteady bjf
asteady
rsteady
nsteak a8l
rstealthily
nsuspension awz
nvapor 1
nsteam 1
vsteam bee
vsteam 6h1
asteamed 7wh
nsteel ax4
nsteep a5s
asteep
vsteer b87
wstem bk9
vstem 2mu
astemmed
vstep beo
vstep,tread bep
vstep_on,tread_on 1
vstep_out 7al
vstep_up ad5
pstepmother 7j6
astepwise 58v
mstereo b5t ags
nstereotype a9r
astereotyped
asterile
vsterilize 8l2
mstern a9n
astern
astern 7c3
nsternum aqf
mstethoscope acs
nstew b2w
vstew
tstick 9ko
mstick bgv
vstick_in ba8
vstick_to 52h
asticky
pstiff aau
astiff
astiff
astiff 5of
rstiff
vstiffen bkq
rstiffly
nstiffness
nstiffness
mstill 5mm
rstill
nstillness 1nw
mstimulant bd1
astimulant
astimulating 69m
nstimulation ajz
nsting,stinging bdn
vsting bdh
vsting 8wd
vsting 9fi
nstir 8cc
vstir bdg
nstirring 9r4
astirring 9
mstirrup bhl
mstitch b1g
nstock 933
vstock bev
astock
pstockholder 48k
mstocking 4sg
nstocking 60e
mstocks bkz
astocky
pstoic 2b7
pstoic bik
astoic
nstoicism
nstoicism b72
astolid
rstolidly
nstomach bm2
vstomach 761
mstone blb
vstone 9b5
astone
mstool aye
astooped
nstop bmm
nstop 2o
astopped 2tf
mstopping 9lo
nstops 92p
nstorage 4w5
mstorehouse 3u9
nstorm 8db
vstorm 8xf
astormy
astormy
wstoryline 27m
pstoryteller 77g
nstout b21
astout
astout 62i
rstoutly
mstove bhw
vstraddle
vstraddle 8b7
vstraggle 794
astraggling
pstraight
astraight 81j
astraight
astraight
rstraight
vstraighten bmo
vstraighten_out b10
vstraighten_out 9yy
astraightforward
astraightforward
nstrain bjf
vstrain apr
astrained ado
astrained
astrait 32d
nstrand 2h2
mstrand 78o
astrange 64k 7on 1r2 1r1
astrange
vstrangle,throttle 9ce
vstrap a9u
astrategic
astrategic 4ng
rstrategically
vstratify 81e
vstratify am4
nstraw 9hd bm7
vstraw a65
astraw
gstreak 2kt
nstreak b5l
nstreak 7s2
vstreak
astreaked 2hj
vstream 6u4
vstream 9v5
astreaming
astreamlined 6o9
mthoroughfare 6tv
mstreet 1
mstreetcar b4n ayr
mstreetlight 9dt
astrenuous 6jh
wstress 6tt
astressed
nstretch bkv
vstretch
astretch 3qv
vstretch_out bnv
vstretch_out 3vt
astretched 5w3
astretched 696
nstretching 6iv
vstrew 9u9
nstriation 59s
astrict
rstrictly
nstride,tread bko
nstrife
nstrife aac
nstrike 1wa
nstrike az9
vstrike_out 2w9
vstrike_up ahj
rstrikingly
mstring 800
mstring bkp
vstring ana
vstring be8
gstrings bla
nstrip
mstrip b5d
astriped 2im
wstripes adf
nstroke bbi
vstroke aj4
astrong t1 40
rstrongly
vstrop rv
astructural
astructural
rstructurally
vstructure 814
astructured
vstruggle 9gg
astruggling
vstrum
ntoxin 297
nstrychnine 1 b3r
astubborn 709
nstubbornness
nstubbornness 7c5
astuck
astudied
mstudio 909
rstudiously
nstudy,survey aye
wstudying 1nt
mstuff
vstuff b6p
vstuff,thrust 6p2
astuffed 5ny
astuffy
astuffy 82x
vstumble b0l
vstumble,trip
tstump
vstun 7qk
vstun ad4
astupid 6u1
nstupidity 4oy
rstupidly
nstupor bpc
vstyle ab0
asuave 1ks
asuave 78k
gsubclass
vsubdivide bps
lsubdivision af0
nsubdivision bp6
asubdued
asubdued 1e6
gsubfamily
msubject
vsubject
asubject
asubjective 2gm
asublime 5hc
msubmarine 95n
asubmarine
asubmerged,underwater
asubmissive
vsubmit bc1
nsubmucosa awc
gsuborder
psubordinate b81
vsubordinate 6zk
asubordinate amf amd
vsubscribe a1v
vsubscribe b8q
nsubscription b43
wsubscription br5
msubsection a49
asubsequent bl7 430
tsubshrub 9e0
vsubside 6rl
vsubsidize
nsubsistence 8j0
nsurvival bgx
nsubsistence 1
gsubspace
gsubspecies
nsubstance
nsubstitute 7zk
vsubstitute blh
vsubstitute 95g
asubstitute zg
nsubstrate
gsubsystem
asubtle
wsubtlety 89y
nsubtlety
asubtropical
lsuburb 9sa
asuburban
msubway 6q2
asucceeding 89m 6ln 5wn 5wm
asuccessful 1zm 4qk
rsuccessfully
nsuccession
nsuccession 42s
psuccessor b4h
nsuccessor j
asucculent 49m
rsuch
asuch 396
vsuck 70u
vsuck b1e
vsuck_in 9o4
vsuck_in
vsuck_in 947
nsucking 87y
nsuction 24t
vsuction
asudden bqf
rsuddenly
vsuffer 6ej
nsuffering,woe 3ex
asuffering
asufficient 6md
rsufficiently
wsuffix bcg 6nz
vsuffuse 4yv
nsugar 60i
vsugar bml
nsuggestion bqb
asuggestive
nsuicide 9yd
msuit 99x
asuitable,suited 62e
msuitcase 3sv
wsuite ag1
gsuite aou
nsulfate b8n
vsulfate 85k
nsulfide bkx
nsulfur
vsulfur 7cl
rsulkily
msulky b9c b3g
asultry
asultry 4yz
nsum,total bqr
vsum bi7
vsum_up,summarize 1v0
asummary
nsummer akj
vsummer 52h
vsummon 9cy
asumptuous
nsun,sunlight 7po
vsun ac6
nsunday bg6
nsundown,sunset akh
gsung 6wb
asunken 52j
nsunray 1ry
asunset 2yy
asuper 8h7
rsuperbly,wonderfully,wondrously
asuperficial ax0 3va
rsuperficially
psuperintendent 9tt
asuperior bls 9tp 9o6 9ar 8xu 6ih 5fr 2uf uz
nsuperiority 9dr
nsuperiority bfq
nsuperiority 8ey
wsuperlative 8i3
psupernatural
asupernatural ft 6rv 3se 3jj
asupersonic
nsuperstition beo
vsupervise bhl
asupervised
nsupervision bmy
nsupper 9q1
nsupplement bqt
vsupplicate a90
nsupport bqq
asupported
nsupporting bqs
asupporting
asupportive 1
vsuppose a6e
asupposed 31p
asupposed
rsupposedly
asuppressed
asupreme
asure 86t
asure 9a3
asurface
nsurge bt5
vsurge 4of
psurgeon 75i
asurgical
rsurgically
vsurmise 7oa
vsurmise,suspect a6s
vsurmount ab5
nsurprise b5r
nsurprise bqo
asurprised b5u 2za bf
asurprising b5t bf
rsurprisingly
wsurrender,yielding 1ji
vsurrender
vsurrender
asurrounded 6qu
asurrounding 8sz
nsurroundings 8fx
nsurveillance b3k
vsurvey b3d
vsurvey 9d7
psurveyor 6pt
asurviving 6fs
psurvivor aa1
psurvivor
bsurvivor bhm
asusceptible 4k
psuspect
asuspect,suspicious 1xu
asuspected
asuspended
nsuspense aww
nsuspense 7ck
asuspicious
rsuspiciously
asustained 89s
nsuture b22
vsuture 140
vswagger b62
aswaggering 22q
nswallow
vswallow abk
vswallow_up agw
nswamp
vswamp 62i
bswan a5d
gswarm 7zb
gswarm
vswarm 9hj
vsway,swing
vswear_off 95j
vsweat a2w
msweater 9d6
msweatshirt 1
wswedish 7td
aswedish
vsweep
vsweep
vsweep_away 9ej
vsweep_away be4
vsweep_up 4ih
vsweep_up brj
nsweeping aej
asweeping 9pb
asweet
rsweet
asweetened
psweetheart
nswell 1fz
nswell
vswell bsi
vswell bn2
aswept
rswiftly
vswim bqn
aswimming
nswing bme
mswing bsb ajm
nswing a1w
nswing,swinging bsl
vswing boc
vswing_around,turn_around a9t
aswinging 1i4
vswirl,whirl 1rb
pswiss 9q5
aswiss
vswitch 86y
vswitch 9av
vswitch_off,turn_off 63y
vswitch_on,turn_on 63z
vswivel aa2
vswoop 9b8
msword aos
asymbolic
asymbolic
rsymbolically
wsymbolism bmo
nsymbolism btt
asymmetric,symmetrical 4mi
asympathetic
asympathetic
nsympathy b2f
asymphonic
wsymphony mh
gsymphony 30s
gsymposium 8hu
wsymptom
msynagogue ax3
nsynchrony
gsyndicate
gsyndicate asw
nsyndrome 8m9
wsynonym bxe
nsyntax
gsyntax
nsynthesis
nsynthesis b6d
vsynthesize 8qj
nsynthetic bpt
asynthetic av5
nsyphilis bet
gsystem
asystematic
vsystematize aw5
gtable aw1
vtabulate brw
vtack b5t
vtack a1q
vtackle 8hc
ntactic bny
ntactics bog
atactile,tactual
ntaffy 9rd
wtag 3tm
vtag al5
vtag aix
ptai av0
atai
btail
ntail 9a7
atailed
vtailor bsp
atailored
mtails arn
vtake_apart 9gx
vtake_apart bxv
vtake_care by1
vtake_care bma
vtake_charge,take_hold 9fc
vtake_in 97f
vtake_notice 37q
vtake_on by1
vtake_on,take_over
vtake_out
vtake_over,usurp
vtake_pains 9pq
vtake_to
vtake_turns byc
vtake_up 6w9
ataken
ntaking bxm
ataking arx
ptalent bka
vtalk_into 8v5
ntall
atall 4bw
ntan 9qq
vtan 8bu
atan
ntangent
atangible
atangible 8kx
ntangle
ntangle 8if
atangled 6sz
atangled,tortuous 8o0
ntango ami
mtank bfr b9v
vtank 9z9
ntanning
atantalizing 4lx
atantalizing 4ly
ntap bvj
vtap apm
mtape 8tz
vtape bjj
ntapering 404
ntapping bvo
ntar 5ve
vtar 8vz
wtarget
ltarget 852
ptart,whore 9sy
atart
vtask blu
vtaste
ntasting 87i
atattered
ataut
ataut
atawny
vtax 483
mtaxi baj
vtaxi bu8
ataxonomic
ptaxpayer
ntea bfj
mteacart bgl bap
nteaching bl1
vteam,team_up 5wj
pteamster bnn
ntear 75n
vtear_away b9o
nteasing bx1
ateasing 2ls
nteat c05
mtechnical 2og bgu
atechnical
atechnical
rtechnically
rtechnically
ptechnician bny
ntechnique btr
atechnological 1ao
atechnological
ateen,teenage
pteenager 962
nteeth 8bo
mtelegraph blu
ptelegrapher
atelegraphic
vtelescope 83q
wtelevision,tv bgi
vtell_on bwh
vtell_on blh
wtelling 1x3
ntemper b7a
ntemper bjh
atemperate
atempered
mtemple b0s
ntempo bx1
wtemporal bpc
atemporal
rtemporarily
ptemporary bom
atemporary brl 2w3 4qb 3
vtempt brj
nten bto
aten
ptenant
vtenant a5b
ntendency boo
vtender
atender 16z
atender
rtenderly
ntenderness 6y9
ntendon b74
mtenement b1b
ntennis aky akx
wtenor
ntenor akg
atenor 5cy
atense 1t 1po 3ei ea
rtensely
ntension 3em
ntension c0y
mtent 762
rtentatively
ntenth 7wf
atenth
ntenure bov
wterm c1v
vterm ams
mterminal ij
mterminal bxy
wterminology c1z
nterms b24
nterms bfa
mterrace c14
lterrain aqu
aterrestrial
aterrestrial
bterrier a86
aterrific 4s0
aterrifying
pterritorial 9el
aterritorial
nterritory 3vm
nterrorism 6xi
pterrorist
ntest 6oh
ntest 3us
vtest,try_out bzt
ntestament 884
wtestament,will btd
atested,tried 29u
atested 7sj
ntesticle c2h bpc
wtestimonial bw9
wtestimonial,tribute
wtestimony bmx
ntesting 6oy
ntesting bbh
ateutonic
atextile
atextured 1kd
nth,thursday bpv
tthallus
wthanks
nthanks byb
nthanksgiving 96k
nthaw 9yi
mtheater,theatre b2u
wtheater 9w7
wtheatrical 8ph
atheatrical
atheatrical
rtheatrically
ntheme c13
vtheme bn3
nthen
rthen
rthen
athen 2y2
rthence,therefrom
ptheologian 5ye
atheological
ntheology btz
ntheology bwr
wtheorem ayx
atheoretical 56p pj
rtheoretically
rtheoretically
atherapeutic
ptherapist bp4
lthere
rthere
rthereafter
rthereby
rtherefrom
rtherein
rthereof
rthereto
rtheretofore
rtherewith
nthermal 9zf
athermal
mthermocouple 27t
athermodynamic
rthermodynamically
nthermometry 3wf
wthesis azi
athick
rthick
vthicken bye
vthicken c3r
athickened 4
nthickening c2r
athickening
rthickly
rthickly
nthickness a1l
athickspread 8bq
athieving 7kc
vthin c40
athin 5nd
rthin
nthing c1p
nthings bvk
nthink 7wf
vthink_about 8k4
vthink_out ama
nthinness a1w
nthinness
nthiouracil bwz
nthird c1m
nthird b4w
rthird
athird
nthirst c44
nthirst 7sz
athirteen
nthirty bxg
athirty
tweed bk5
tthistle 1
rthither
athorny 7pb
athorough 9l0
athorough,thoroughgoing 8u7
pthoroughbred c1q
athoroughbred
rthoroughly
rthough
athoughtful 2fe
athoughtful 2iz 9xg
athoughtful 1aj
rthoughtfully
rthoughtfully
athoughtless
athoughtless
athousand
nthousandth b5m
athousandth
vthrash 294
mthread 8gt
vthread,wind bzx
vthread
athreaded
athreadlike 18
mthreads c0r
vthreaten bll
athreatened
athree-dimensional
nthreshold aks
athrifty
vthrill
vthrill bop
athrilling 6u6
vthrive c5j
vthrob bxz
mthrone b4x
vthrone 1z4
rthrough
rthrough
rthroughout
nthrow 9ew
vthrow_in 8jv
athrown 7f4
nthrush
nthrust abq
vthud,thump as7
vthud 9vd
nthumb 6hk
vthumb ahk
nthumping c2m
nthunder ash
vthunder
athundering 3hb
athundering 55z
athunderous 47p
nthus c53
rthus
nthyroglobulin bpj
nthyroid btf
athyroid
nthyroxine 7so
ntick c2y
btick bem
vtick asp
vtick asq
wticket bxq
ntide c33
vtide 9he
ntidewater
mtidy 5h5
atidy 3kx
ntie 6zl
vtie c1a
vtie_in c6v
vtie_up 5s7
atied a6l
atied
ptiger
btiger bcz
atight 963
rtight
rtight
vtighten c1k
rtightly
rtightly
atilted
mtimber aom
atimbered
atimbered
ntime buk
vtime a9k
atimely
atimely
ntimes buo
atimid
rtimidly
ntin bnu
vtin 3jg
atingling 6w0
vtinkle atp
ltip 7vf
ntip akz
wtip 8gm
atipped
atired ao1 a8z 7eo 7di 6v5 4s2 28p
vtissue,weave c24
ntiter 8ul
wtitle 5na
ntoast ahn
vtoast a0z
ntoday 3gv
rtoday
ntoe bb7
atoed
rtogether
rtogether
atogether
ntolerance 73r
ntolerance bqy
atolerant
atolerant
ntoll 6n5
ntoll 5ym
ntomato apj
ntomorrow 85i
ntomorrow 65k
rtomorrow
nton bzq
atonal
wtone
ntone ark
ntongue c8l
vtongue c2v
ntonight 3hi
rtonight
ntool 8bi
vtool 95s
vtool ak1
atoothed
atoothless
ltop a8x
vtop 626
atop
atopical
ntopography 8td
atopped
vtopple,tumble 9nj
mtorch c51
ntorment c1c
atorn 52a
atorn 7l6
ntorrent 8a4
ntorso
vtorture akt
vtorture a12
ntoss 65y
ntoss 6pe
vtotter 1sf
atottering
ntouch,touching avm
vtouch_on 9br
ntouchdown 8rw
atouched a12
ptough a8a
atough
atough 7tv
ntour 5fn
vtour 4ru
ptourist bok
ntournament 9t2
atousled
mtowel ar0 9rq
vtowel a1u
ntower
ltown aao
atoxic 2tk
vtoy c9n
ntrace
wtrace
vtrace bil
ntrachea a2n
ntracing b81
ntrack
vtrack a46
vtrack ajz
ntract
mtractor bqs bkw
ntrade bvy
vtrade 9og
wtrademark 45y
vtrademark 962
ntrading bw2
ntradition
atraditional
ptraditionalist a9s
rtraditionally
gtraffic
vtraffic 6vy
atragic 1ph
atragic
atragicomic
ntrail j
mtrail 7gi
vtrail 6sp
ntrailing 9ht
vtrain
atrained 7rt
ntrait
ptraitor b7a
vtramp bll
vtrample,tread blm
mtranquilizer c2l 1ih
rtranquilly
atranscendental hd
atranscendental
vtranscribe 1fo
vtranscribe blg
vtransfer bx9
vtransfer,transplant c2y
vtransform c5d
ptransient bq0
atransient
mtransit b37
vtransition 8o6
atransitional
vtranslate 2de
vtranslate c5k
wtranslation c4z
atranslucent
ntransmission,transmitting 1hr
ntransmutation cac
atransparent
atransparent 71
ntranspiration
atranspiring
ntransport 7vm
mtransportation bs1
vtranspose 8lx
vtranspose c5w
vtranspose c5x
atransuranic
mtrap 48n
vtrap 9wk
vtrap c7c
vtrap 9d2
atrapped
ptrapper 5g6
atraveled
atraveled,travelled
mtray 5m5
ntreason a07
mtreasure ba0
ptreasurer
ntreasury 69q
gtreasury 827
atreated c2d bxg 9zu
ttreetop 8fs
atrembling
nvibration ahp
ntremor 1
ntremor 7em
mtrench 8c4
ltrend asr
ntri-iodothyronine c4m
ntriamcinolone 7yc
ntriangle 2v1
atriangular bjg
atriassic
atribal
ntributary a4n
atributary 1kp
ntwist 452
ntrick 1
atrifoliate 90n
mtrigger c8m
vtrigger
wtrill c7k
ntrim cc0
mtrim bzk
vtrim b32
ntrimming cbq
ntriple 7mb
vtriple 7ma
vtriple amn
atriple 3tw
ntriumph 6wu
atriumphant
rtriumphantly
atrivalent
atrivial
ptrojan ba2
atrojan
gtroop bwc
gtroop bwd
atropical
atropical
vtrot 5u6
ntrouble ax2
ntrouble 7q4
atroubled 5uo 3q8 9ay 7q2 p6 o1 l6
atroublesome 7xm
ntrough a0z
ntrout
ntroy
vtruck a0l
ntrue bs2
vtrue bs8
atrue 4ik
rtrue
mtrump c61
mtrumpet c9k
vtrumpet 71v
ttrunk adj
mtrunk 4e3
mtrunks 8ox
ntrust c4t
ntrust
vtrust as3
atrusted
ptrustee
atrustworthy b6b 83w 2
atrustworthy 223
ntruth 815
ntruth c3u
atruthful
atruthful i
atrying 7yc
ntsh 803
ntsunami 9yu 1xz
mtube ca3
ntuberculosis bvf
atuberous
atubular 5nl
vtuck azr
gtudor 7hg
ntuesday c1e
gtuft a38
atufted
vtug b7p
ntuition 6t7
ntularemia bvp
ptumbler 5xr
mtumbler 664
ntumult,uproar 95c
ntungsten buq
ntuning 9ys
mtunnel buv
vtunnel 9pj
mturban c9r
mturbine 79q
bturkey 9ki
wturkic bff
aturkic
wturkish 2
aturkish
nturmoil 95o
vturn_away as8
vturn_away as9
vturn_back 8em
vturn_in aj5
vturn_in c97
vturn_to
aturned 520 21m
nturning ce1
nturnover 7fi
mturtle jh 1gp
vturtle 3es
mtweed 9x6
ntwelfth bfe
atwelfth
ntwenties c2d
ntwenties 8al
atwentieth
ntwenty c7x
atwenty
atwenty-five
rtwice
ntwilight 8c4
ptwin bnt
ntwins 8i3
ptwirler c5l
ntwist cbt
wtwist c91
vtwist,worm,wriggle,writhe
atwisted
ntwisting ccm
atwisting,winding 8k7
vtwitch
vtwitch
ntying 7bw
ntype ado
vtype bqc
vtype 9zy
ntyphus bx6
atypical 263 29h
rtypically
wtyping
ntypography 9vf
wtypography
ntyrosine c8e
augly 61a 5rr
nulcer 4oz
nultimate
aultimate 76b 6s0 m4
aultimate 4sl
nultracentrifugation 9qu
multracentrifuge 9qu
aultrasonic 5f4
nultraviolet 8d0
aultraviolet 534
mumbrella cfj
aumbrella 94d
aunable
aunable 5f6
aunacceptable
aunaccompanied 4jc
aunadjusted
aunaffected
aunaffected
aunambiguous
aunambiguous tj
runambiguously,unequivocally
aunanimous
runanimously
aunasked
aunattractive 5pk
aunattractive
aunavailable
aunaware 3og
nunawareness cg8
aunbroken
aunbroken
auncertain 7lq
auncertain
runcertainly,unsteadily
nuncertainty
aunchanged
aunchanged
auncharged
puncle bpi
aunclear
auncomfortable
auncomfortable
auncommon 767 2gs
aunconcerned anu 9va 84o 5dt
aunconcerned
runconcernedly
nunconscious 45e
aunconscious 1nk
runconsciously
auncontrollable 557
auncontrolled 4j6 1xg
aunconventional
aunconvincing
auncooperative
aundaunted
aundaunted af9
aundeniable
aundepicted
runder
aunder 4in
aunder r3
gunderbrush a9k
vvalue 8vq
vunderestimate 1
vunderestimate bj3
vunderestimate 79z
runderfoot
gunderground c18
runderground
vunderlie chw
vunderline cdq
aunderlying 5i6
vundermine b5u
runderneath
aunderprivileged 87g
mundershirt 9zq
aunderstanding 39n
runderstandingly
vunderstate ce3
aunderstood jp
aunderstood 5if
aunderway 8ja
gunderworld
pundesirable
aundesirable
aundeveloped a94
aundiminished
aundone
aundue
aundue
nuneasiness bpw
auneasy 2xr
auneconomical,wasteful
gunemployed
aunemployed 7zy
nunemployment
aunequal
runequally
auneven 52z 2jn
auneven 3
aunexpected
runexpectedly
aunexplained
aunexplained 5gr
aunexplored
aunfair,unjust 6l9
aunfamiliar vo
aunfavorable c52
vunfit cdf
aunfit
aunfortunate cil 80r 461
aunfortunate
runfortunately
aunfrozen 4ap
aunhappy 466
runhesitatingly
aunholy
runhurriedly
aunicellular
muniform cej
vuniform c3f
auniform
auniform 5s3
auniformed 9li
nuniformity 2d1
runiformly
aunimportant 5hc 6m
aunimpressed 33
auninterrupted 2r
gunion cg6
aunion 3tn
aunique
runiquely
nunit
aunited c1r 913 5hd cr
aunivalent
auniversal 97v
nuniversality
runiversally
nuniverse,world
guniversity
muniversity cj6
lunknown
aunknown 13
aunlawful 55y
runlawfully
vunleash 4st
vunleash 4su
aunlike
aunlikely qa
aunlikely 2bp
aunlimited
aunlined
aunlined 1co
vunload 8by
nunloading 62d
vunlock ahw
aunlocked
aunmarried
aunmistakable 9kp
runmistakably
aunmolested
aunmoved
aunnatural
runnecessarily
aunnecessary 79i 3y8
aunobtainable 3w
aunoccupied
aunofficial rx 5et
aunorthodox 3a
aunorthodox
aunpaid
aunpaired
aunpleasant ccx 7ii 61j 61i
runpleasantly
aunpopular
aunprecedented
aunpredictable
aunprepared
aunqualified
runquestionably
aunrealistic 72a
aunreconstructed
aunrelated
aunreliable
aunrestrained 75h
aunrestricted
aunrestricted 6m7
aunsafe
aunsatisfactory 74e 3ru 4w
aunsaturated
aunscientific
vunscrew 4n2
vunscrew 4n3
aunscrupulous
aunseen 58b
aunskilled 8ow
aunsmiling
aunsolved
aunspeakable
aunspecified
aunstable 8s1 779
aunstained
aunstained
aunsteady 8yc 9o 2ot cf
aunstressed
aunstructured
aunsuccessful bfo 83l 1vz
aunsuccessful
aunsuitable 2s
aunsympathetic
vuntie 82y
auntouched 6k9
auntouched 5h
aunusual 3sp
aunwanted 83h
aunwelcome
aunwilling 2e2
aunwise 6qy
runwittingly
vup bez
aup c3v
aup bdb
rup,upward,upwards
vupdate ack
vupdate ci6
vupgrade 7va
vupgrade c0d
vuphold 8fk
aupland 44p
nuplifting 9li
mupper ab5
aupper dn
aupper 5y3
aupright
nuproar b8r
nupset as8
vupset ch0
aupset 3u
aupstairs
rupstairs
rupstream
luptown anp
aupward m
aupward bk8
nuranium c34
aurban
aurban
aurbanized 1
nurge bxz
nurgency 69e
nurging cij
aurinary
nurination
nurine 8ip
ausable
aused
auseful 2
auseless 6kg
puser
vusher 67c
ausual 8ng
auterine
nuterus cne
gutility 9dg
autility 5i9
autmost 5z1
putopian cmk
autopian
autter
nvacancy cmy
nvacancy ckd
avacant 7k3
avacant 7k4
mvaccine bsq
nvacuum cn3
vvacuum 9o9
nvagina agh
avague
rvaguely
nvalence bg3
pvalet 7yk
avaliant alk
avalid aye 4x8
vvalidate c8f
nvalidity
nvalidity
avaluable 32w
avaluable
nvalue cm4
avalued 2rf
nvalues c9a
nvalve
mvalve ck8
tvanilla 3rv
avanilla
vvanish cco
avanished 3yx
nvanity 882
nvariability
nvariable
nvariable cmg
avariable 1qd
avariable,varying
avariant 892
nvariation clj
avaried 3
avariegated 1
gvariety
avarious 897
rvariously
mvarnish 9l7
vvarnish 9lb
avascular
mvase 58j
wvaudeville
mvault 6bz ari
nveal bdn
nvector h
wvehicle c4u
mveil a6j
vveil acc
aveiled
nvein btf
wvein
vvein 87t
mvelvet a76
avelvet,velvety 1hi
avenerable 3v0
avenerable
nvengeance 2fc
avenomous fh
avenous
mvent 5z1
bvent bu0
nventilation bzs
mventilation blr
aventral
nventricle
vventure cpb
mveranda 37c
wverb ce0
wverb cpp
averbal
averbal
rverbally
tverbena bxh
nverdict cq3
nverge apd
nverge 4w7
vverify nh
wverse bmu
vverse bi8
wversion cjd
nversion a5
nvertebra bvp
avertebral
avertebrate
nvertex 5ec
nvertical 88a
avertical 3i
rvertically
avery 34w
mvest a7q
pveteran cdt
pveteran cdu
pveteran cbv
aveteran 7cq
nveto bde
avibrant,vivacious 1bm
vvibrate uu
nvice ahu
avicious
vvictimize 7ed
pvictor apa
avictorian
wvideo
mvideo cmk
nvigor 7nf
avigorous 7m2
rvigorously
gvillage 9h0
pvillain 630
nvindication 6rk
avindictive
avindictive 4o9
nvinegar 6z3
nviolation af5
nviolence c9g
aviolent 93g 73y 4qq
rviolently
tviolet c66
nviolet 4k7
mviolin 12b
pviolinist 47j
aviral
pvirgin 5jt
avirgin 43d
avirile 126
avirile 4lw
rvirtually
nvirtue bgq
nvirulence
bvirus c6g
nvisage 7az
nviscera crc
nviscosity 98u
aviscous
avisible
rvisibly
rvisibly
nvision 6zw
nvisit bnt
gvisit bnx
vvisit i0
rvisually
avital 5ny
rvitally
nvitamin ao3
avivid 9rx
rvividly
wvocabulary aty
wvocal cql
avocal
avocal
avocal
avocational
nvoice 2ca
wvoice
vvoice chg
nvoid
avoid 5fe
nvolatile
avolatile
avolcanic
nvolcano 8z8
nvolt cjg
nvoltage
nvoltage
avoltaic
nvolume
nvolume cph
avoluminous b3d
rvoluntarily
pvoluntary,volunteer cg1
avoluntary
pvolunteer cg4
vvolunteer coc
vvolunteer csc
vvolunteer b78
nvomiting b72 b75
vvote 9le
wvow
vvow a2m
nvulnerability 8qm
avulnerable 7om n2
bvulture b2p
vwade c3m
nwading 4z0
vwiggle 2wi
vwag 1
vwail 8vm
nwaist
nwait,waiting ctb
pwaiter bcp
awaiting 2r6
nwake aex
awakeful c8e
nwakefulness 9ba csg
nwalk
vwalk_around c3z
vwalk_around 9w0
vwalk_out 3hm
vwalk_out cto
awalking 9rm
mwall 3ox
vwall 6dp
mwallet c44
vwallop,whack bgm
vwallop b9n
vwallow 5p6
vwallow
nwallpaper cm0
nwalnut 9pl
nwandering axj
nwant 39c
awanted 8hr
nwar
vwar bnu
pwarbler 1qy
pward
lward aum
mwardrobe c5y
mwardrobe
mwarehouse 17e
rwarily
vwarm ctj
vwarm co8
awarm 4uc
awarm
rwarm
vwarm_to 99n
vwarm_up 75p
vwarm_up ctq
awarmed 6
nwarmth 9p5
awarning
vwarrant 7i5
awarty 2bv
awary
mwash 408
vwash_down 9ai
vwash_down 70h
vwash_out bf8
vwash_out 2eh
awashed 9uv
pwasp bv8 c3o
nwaste crf
vwaste cra
vwaste bx3
awaste
awasted
awasted 4vy
lwasteland
nwasting 8q8
mwatch bmr
nwater
vwater ceq
vwater 22t
mwatercolor acr
mwatercolor 40s
pwatercolorist 3ta
mwaterproof acw
vwaterproof 23u
awaterproof
awatery
awatery
nwatt cm9
nwattle
mwattle cu8
nwavelength c6u
vwaver cus
awavy 8w8
awavy cd
nwax ce8 cnk
vwax bdr
rway
mways cug
awayward 8ar
aweak 7e9 7a4 72s 3th 51g
rweakly
nwealth csg
awealthy 2gs
nwear cut
vwear_on az5
vwear_out 8qp
vwear_out 8id
pwearer cb5
rwearily
awearing
aweary nt
aweather
mweave cim
nweaving ab6 bts
nweb
bweb
vweb ny
awebbed
nwedding ak3
nwedding 2fl
nwedge jm
nwednesday cj3
awee 50o
vweed c5m
vweed_out
mweeds adm
aweedy
nweek cj9
nweekend cja
vweekend 65r
wweekly 5ej
aweeping 1l8
vweigh cw5
aweird 12s
nwelcome ctl
vwelcome cry
awelcome
vweld cgn
vweld cqr
nwelfare cdz
mwell cvo
vwell 2g9
awell 2s6
awell 6zd
awell
rwell
awell-known 5bc
vwell_up bw1
pwelsh brf
vwelsh a3n
awelsh
vwend cr7
nwest,westward 8f1
awest
rwest
wwestern 87z
awestern
rwestward
awestward 5
awet 4s2 9yt 8v2 1nu 21 2xi 1c4 22
pwhale
vwhale c7n
mwharf bm4
twheat a7i
mwheel ct5
vwheel 2s0
vwheel ake
awheeled
vwheeze b2s
lwhereabouts
nwhile ckg
vwhine crr
vwhine cj4
vwhip,worst bdm
vwhirl bat
nwhiskey,whisky av6
wwhisper 1ki
vwhisper cj9
vwhistle bjj
vwhistle crz
vwhistle ctg
nwhistling ctx
nwhistling cum
vwhite cxc
awhite
vwhiz bjq
gwho ch1
awhole 7rg 5o3
awholesome ccd 2a8
vwhoop 90l
nwhy 2vf
awicked 7h 1v8
awicked
nwicker b81
rwide
rwide
rwidely
awidespread 6t9
awidespread 8b8
pwidow ark
vwidow
awidowed dp
nwild
awild a6l 7mp 4vb
rwild
mwildcat 1t
bwildcat ac6
awildcat
gwildlife
rwildly
rwildly
nwildness 5tl
nwill cds
nwill cfo
vwill 8sm
vwill cln
awillful 65
nwilling c0y
awilling 8db
twillow cbe
nwin 5c2
vwin
vwince bg0
nwinding 2gk
mwindow cxz
mwindowpane 3wj
wwindows 1pf
mwindshield cy3
awindy 1cf
vwine 856
bwing cyz
mwing cfl
awinged
awingless 76j
nwings 91w
vwink c25
awinless db
pwinner bts
nwinning 9ho
awinning 17q
nwinter bqx
vwinter 68v
vwipe_off c8x
mwire cvg
mwire cvd
vwire bya
awiry 5a1
nwise 7fr
awise 2e0
rwisely
nwish cai
wwish c39
pwitch
pwitch a7v
vwitch cnp
wwithdrawal 8qj
nwithdrawal cx1
nwithholding 9dy
nwithholding 8zu
nwithholding 69j
pwitness 551 8ko
vwitness b9r
vwitness 7md
awitty 64k
vwobble
awoeful 1oy
bwolf c5u
vwolf 9g8
nwon cra
awon
nwonder cwe
vwonder bcc
awooded arn sr
awooden
rwoodenly
nwoodland
bwoodpecker ba7
awoody ba9 4
mwool,woolen aic
awoolen
awoolly 1r5
awoolly
wwords cbj
vwork_out cus
vwork_out cou
vwork_up d06
mworkbench ccp
mworking czr
aworking 7x5
mworkshop abe
nworkshop 98g
gworld
aworld 5pl
aworldly 4ue
aworldwide 5qc
bworm cnj
pworm
awormlike 1ac
aworn ck6 bj1 83s 31r 24l 118
nworry c87
nworse bpl
aworse
rworse
vworship 2nt
aworshipped 523
nworst 432
aworst 51s
rworst
nworth
aworth d4
aworthless 6n
aworthwhile
pworthy cxx
aworthy 9st 8ps 4n2 d7 2
awound 9wo
gwounded
awoven
awraithlike
vwrangle 8fz
mwrap aj0
vwrap bk0
mwrapping d0p
nwrath 6yw
awrathful c8w
vwreck apm
nwrench bb7
vwrench d1g
vwrench m3
vwrestle bjr
vwrestle 8xf
nwrestling blb
pwretch
pwretch 4wr
awretched 5wn
awretched kn
vwring d1k
vwring d1l
nwrinkle
vwrinkle 21y
awrinkled
nwrist c8x
vwrite_about,write_of,write_on buf
vwrite_off cu2
vwrite_off buh
vwrite_out bui
awrithing 4jr
awritten 7x0 6pu 5uh
nwrong
nwrong cz8
awrong 97k 63f 4om
awrong 617
rwrong,wrongly
nwrongdoing att
awrongful
rwrongly
rwryly
txylem
ayankee 4cg
nyard cts
nyardage ceb
vyarn 2yb
vyawn b85
nyear,yr cps
nyears cpt
nyears cpu
nyeast
vyell bkr
vyellow d2g
ayellow,yellowish
vyelp bc8
wyes cn7
nyesterday 900
ryesterday
ryet
wyiddish 6ws
vyield d2o
ayielding 8ef
myoke al3
vyoke cnc
pyokel 3vy
wyokuts c3v
nyolk ciw
gyork 86f 86g
ayoung 12t b1s a8p 6vg 4ff 11z
ayounger 5ky
ayouthful 2
nzeal 5yg
nzero cvx
vzero crm
azero
nzigzag
vzigzag cxv
rzigzag
azigzag 981
nzinc cjr
vzinc a04
lzodiac ckg
azodiacal
lzone 998
gzoology
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
acceleration deceleration
accept refuse
accept reject
acceptance rejection
accidentally deliberately
accompanied unaccompanied
accurate inaccurate
acidic alkaline
acquaintance stranger
acquit convict
act refrain
active inactive
active passive
actively passively
activity inactivity
actual potential
acute chronic
add take_away
adequate inadequate
adjusted unadjusted
admit deny
adopted native
adult juvenile
advance back
advance recede
advantage disadvantage
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
ample meager
analysis synthesis
analyze synthesize
angular rounded
annual biennial
annual perennial
anode cathode
answer question
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
appreciation depreciation
appropriate inappropriate
approval disapproval
approve disapprove
arise lie_down
arise sit_down
arm disarm
arrive leave
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
attach detach
attack defend
attend miss
attract repel
attraction repulsion
attractive unattractive
audible inaudible
aunt uncle
available unavailable
avoid confront
aware unaware
awkward graceful
back front
backward forward
bad good
badness goodness
basic incidental
be_born die
beautiful ugly
begin end
beginning end
beginning middle
bend straighten
benign malignant
best worst
better worse
better worsen
biennial perennial
big little
birth death
black white
blessed cursed
blur focus
boil freeze
bold timid
bore interest
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
buy sell
capable incapable
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
child parent
claim forfeit
clarity obscurity
clean dirty
clergy laity
clergyman layman
close distant
close open
closed open
closing opening
coarsely finely
coastal inland
cold hot
colorful colorless
come go
comedy tragedy
comfort discomfort
comfortable uncomfortable
commissioned noncommissioned
common individual
common uncommon
compact loose
compatible incompatible
competition cooperation
complete incomplete
complex simple
complexity simplicity
complicate simplify
concave convex
concentrated distributed
concentration distribution
conception misconception
concerned unconcerned
conform deviate
conform_to violate
connect disconnect
conscious unconscious
consciously unconsciously
conservative liberal
consistent inconsistent
consonant vowel
conspicuous inconspicuous
constructive destructive
content discontent
continual sporadic
continue discontinue
continuity discontinuity
contracted expanded
controlled uncontrolled
conventional unconventional
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
correct incorrect
courage cowardice
credible incredible
criticize praise
crooked straight
cry laugh
curly straight
danger safety
dangerous safe
dark light
daughter son
day night
dead living
deaf hearing
deciduous evergreen
decline improvement
decrease increase
decreasing increasing
deep shallow
defeat victory
defendant plaintiff
definite indefinite
delicate rugged
demand supply
demote promote
dependent independent
depression elation
desirable undesirable
despair hope
destroyed preserved
developed undeveloped
dicotyledonous monocotyledonous
differ equal
difference sameness
different same
difficult easy
difficulty ease
dioecious monoecious
direct indirect
directly indirectly
discourage encourage
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
disproportionate proportionate
disrespectful respectful
dissatisfaction satisfaction
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
dorsal ventral
down up
downgrade upgrade
downstairs upstairs
downward upward
dress undress
drop_out enter
dry wet
due undue
dull lively
early late
early middle
east west
eastern western
edible inedible
effective ineffective
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
empty fill
empty full
end middle
enjoy suffer
enter exit
equal unequal
equally unequally
even odd
even uneven
ever never
evil good
exclude include
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
extant extinct
exterior interior
external internal
extraordinary ordinary
fail succeed
failure success
fair unfair
fall rise
fall_asleep wake_up
false true
falsity truth
familiar unfamiliar
far near
fast slow
fat thin
father mother
favorable unfavorable
feed starve
female male
feminine masculine
fertile sterile
few many
fewer more
finite infinite
fire hire
first last
fit unfit
flexible inflexible
float sink
follower leader
folly wisdom
foolish wise
forbid permit
foreign native
forget remember
formal informal
formally informally
former latter
fortunate unfortunate
fortunately unfortunately
found lost
fractional whole
frail robust
frequent infrequent
friendly hostile
frivolous serious
front rear
frozen unfrozen
full-time part-time
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
greater lesser
gross net
guilty innocent
happiness sadness
happy unhappy
hard soft
harmful harmless
hate love
have lack
headed headless
heavy light
herbivorous insectivorous
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
host parasite
humble proud
humility pride
husband wife
idle work
ignore notice
ill well
illegal legal
immaterial material
immature mature
immoral moral
immortal mortal
immortality mortality
impatient patient
impatiently patiently
imperfect perfect
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotent potent
impractical practical
improper proper
impure pure
impurity purity
incoming outgoing
indoor outdoor
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inner outer
inorganic organic
insane sane
inside outside
insoluble soluble
instrumental vocal
insufficient sufficient
intelligence stupidity
intense mild
international national
invalid valid
invisible visible
involuntary voluntary
inward outward
irrational rational
irregular regular
irregularity regularity
irrelevant relevant
irresponsible responsible
irritate soothe
joint separate
joy sorrow
joyful sorrowful
junior senior
keep lose
king queen
known unknown
large small
late middle
leafless leafy
least most
left right
legalise outlaw
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
major minor
majority minority
man woman
married unmarried
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
metallic nonmetallic
mistrust trust
move stand_still
moved unmoved
naive sophisticated
narrow wide
narrow widen
nasty nice
natural supernatural
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative positive
new old
no some
no yes
noisily quietly
noisy quiet
nonresident resident
nonspecific specific
north south
northern southern
objective subjective
oblique parallel
oblique perpendicular
obscurity prominence
occupied unoccupied
off on
official unofficial
often rarely
old young
open shut
optimistic pessimistic
orthodox unorthodox
other same
overhead surface
paid unpaid
pain pleasure
parallel perpendicular
partly wholly
past present
peace war
permanently temporarily
pleasant unpleasant
pleasantly unpleasantly
plural singular
poor rich
popular unpopular
postwar prewar
poverty wealth
precede succeed
preceding succeeding
predictable unpredictable
prepared unprepared
primary secondary
private public
privately publicly
privileged underprivileged
profound superficial
proximate ultimate
pull push
qualified unqualified
qualitative quantitative
quickly slowly
realistic unrealistic
reassure worry
related unrelated
relaxed tense
resist surrender
restrained unrestrained
restricted unrestricted
ride walk
right wrong
rough smooth
roughness smoothness
round square
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
short tall
shout whisper
shrink stretch
side top
silence sound
sit stand
skilled unskilled
sleep wake
smart stupid
solved unsolved
specified unspecified
spoken written
stable unstable
stained unstained
steady unsteady
stifle stimulate
strengthen weaken
strong weak
strongly weakly
structured unstructured
successful unsuccessful
switch_off switch_on
sympathetic unsympathetic
tender tough
thick thin
thicken thin
thickness thinness
thoughtful thoughtless
tie untie
toothed toothless
unusual usual
unwanted wanted
unwelcome welcome
unwilling willing
unwillingness willingness
useful useless
valuable worthless
winged wingless
# derivations
abdomen abdominal
ability able
abound abundance
abound abundant
abrupt abruptly
absence absent
absorb absorption
abundant abundantly
academia academic
academic academy
accident accidental
acetic acetic_acid
acquire acquisition
act action
act actor
act actuate
add addition
adjectival adjective
administer administration
administer administrative
admission admit
adrenal adrenal_gland
adulterer adultery
aegean aegean_civilization
aerial air
affection affectionate
africa african
agree agreement
algeria algerian
allergic allergy
alp alpine
alveolar alveolus
ambiguity ambiguous
ambition ambitious
america american
amine amino
amphibia amphibious
ample amply
anal anus
analogous analogy
analysis analytic
analysis analyze
analyst analyze
anatomical anatomy
ancestor ancestral
anesthesia anesthetic
anger angry
angle angular
anglican anglican_church
angrily angry
anthropologist anthropology
antibacterial bacterial
antineoplastic neoplasm
antithyroid thyroid
apostle apostolic
apparent appear
applicable apply
applicant apply
application apply
appoint appointee
apprehend apprehension
approving approvingly
aquatic water
aqueous water
arabia arabian
arboreal tree
argue argument
aristocracy aristocratic
aromatic aromatic_compound
art artist
art artistic
arteriolar arteriole
asia asian
asia asiatic
assemblage assemble
assess assessor
assume assumption
assured assuredly
astonishing astonishingly
astronomical astronomy
athenian athens
atom diatomic
atrophic atrophy
auditory hearing
australasia australasian
australia australian
austria austrian
automobile automotive
awful fearfully
awkward awkwardly
axil axillary
babylon babylonian
bacca berrylike
back backer
bacteria bacterial
bacterial bacterium
baltic baltic_state
baptism baptist
baptism baptize
basal base
basophilia basophilic
bat batter
be_born birth
bear bearer
beautiful beautifully
belgian belgium
belief believe
benefice beneficiary
beneficial benefit
betray betrayal
bible biblical
biochemist biochemistry
biological biology
biologist biology
bitter bitterly
bivalent valence
black_out blackout
bland blandly
bleak bleakly
blind blindly
blissful blissfully
blood bloody
bodily body
bold boldly
bomb bomber
bone osseous
book booker
bound boundary
bovine genus_bos
boy boyhood
brazil brazilian
break_down breakdown
break_up breakup
breathless breathlessly
brevity brief
brief briefly
bright brightly
brilliance brilliant
brilliant brilliantly
brisk briskly
british great_britain
broad broadly
bronchial bronchus
brush brushy
buddhism buddhist
build_up buildup
bulb bulbous
bulk bulky
bureaucracy bureaucratic
burial bury
busily busy
buy buyer
calm calmly
camp camper
canada canadian
canon canonist
capillary hair
capitalism capitalist
cardiac heart
careful carefully
careless carelessly
carnivore carnivorous
carotid carotid_artery
carpenter carpentry
carrier carry
cartilage cartilaginous
cartoon cartoonist
cat feline
catch catcher
cathedra cathedral
catholic catholicism
caudal tail
causal cause
caution cautious
celestial heaven
celestial sky
cell cellular
cell unicellular
celt celtic
center central
centigrade centigrade_scale
cereal grain
cerebral cerebrum
certain certainly
certification certify
cervical cervix
chalk cretaceous
chaos chaotic
character characteristic
character characterize
charitable charity
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
chromatic color
chromatographic chromatography
church ecclesiastical
church_father patristic
cinema cinematic
circle circular
circular circulate
citizen citizenship
city civic
city urban
claim claimant
clarity clear
class classify
classification classify
clean cleaner
clean cleanly
clear clearly
clergy clerical
clerical clerk
close closer
coast coastal
cold coldly
collect collector
column columnar
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
comparative comparison
compare comparison
compel compulsion
compete competition
compete competitive
compete competitor
complain complaint
component compose
comprehend comprehension
concede concession
conceive concept
conclude conclusive
concretism concretistic
concur concurrence
concur concurrent
cone conic
cone conical
congress congressional
conifer coniferous
conjugal marriage
consider consideration
consonant consonantal
conspicuous conspicuously
conspiracy conspire
constant constantly
constituent constitute
consume consumption
consume consumptive
contain continent
contempt contemptuous
contend contention
continent continental
continuity continuous
continuous continuously
continuous continuum
contract contractor
contract contractual
contribute contributor
contribute contributory
conversion convert
convey conveyor
convincing convincingly
cool coolant
cool coolly
corona coronary
cortex cortical
cosmic cosmos
cost costly
counsel counselor
count countable
count counter
country rural
cover coverage
covert covertly
cow coward
coward cowardly
cranial cranium
craniometric craniometry
crazily crazy
create creation
create creative
create creature
crisis critical
crush crusher
cuba cuban
cube cubic
cubism cubist
curiosity curious
curvature curve
custom customary
customarily customary
czech czechoslovakia
daily day
daisy daisylike
damn damnation
dance dancer
danger dangerous
dangerous dangerously
danish denmark
dead deadly
dear dearly
death die
deceive deception
deceive deceptive
decency decent
decide decision
decided decidedly
deep deeply
defend defensive
defiance defiant
defiance defy
defiant defy
define definition
delightful delightfully
deliver delivery
democracy democratic
denial deny
dense density
dental tooth
depart departure
depict picture
descend descent
describe descriptive
despair desperate
despair desperation
destroy destruction
destroy destructive
detect detector
development developmental
devote devotee
diagnose diagnosis
diagnosis diagnostic
diagonal_matrix diagonalizable
dialysis dialyze
diet dietary
difference differential
difference differentiate
differentiable differential_coefficient
dim dimly
dimension dimensional
dine dinner
dip dipper
diplomacy diplomatic
direct directly
direct director
dirt dirty
disagree disagreement
disaster disastrous
discover discovery
disobedience disobey
disobedient disobey
dispose disposition
distinct distinctly
distinction distinguish
distribute distributor
diversion divert
divide divisible
divide division
document documentary
dogged doggedly
domestic home
dominate dominion
dominican dominican_republic
dosage dose
down downy
drain drainage
drama dramatic
drama dramatist
drama dramatize
dramatist dramatize
draw drawer
dream dreamy
dress dressy
drive driver
drunken drunkenly
dull dully
dusk dusky
dutch netherlands
dwell dweller
eager eagerly
earnest earnestly
earth extraterrestrial
earth terrestrial
easily easy
economic economy
economic socioeconomic
economical economy
economist economy
ecstasy ecstatic
effect effectuate
egotism egotist
egypt egyptian
elect eligible
election electoral
electrostatic static_electricity
elude elusive
emblem emblematic
emission emit
emotional emotionally
emphasis emphasize
empire imperial
employ employee
employ employer
employ employment
enclose enclosure
endless endlessly
endocrine endocrine_gland
energetic energy
england english
enjoy enjoyment
enormous enormously
enter entrance
enthusiasm enthusiastic
environment environmental
epithelial epithelium
equal equate
equator equatorial
erode erosion
err error
essence essential
eurasia eurasian
europe european
evaluate value
evaporate vapor
even evenly
everlasting everlastingly
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
execute executive
execution executioner
execution executive
expectant expectantly
expend expenditure
expend expensive
experience experiential
explode explosion
expose exposure
extend extension
extend extensive
extend extent
eye optic
fabric textile
face facial
fail failure
faint faintly
fair fairly
faithful faithfully
false falsity
falsify falsity
fame famous
fantastic fantasy
farm farmer
faster quick
fat fatty
fault faulty
fearful fearfully
feather feathery
federal federal_government
fellow fellowship
feminism feminist
fetal fetus
feverish feverishly
fiber fibrous
fiery fire
fight fighter
finance financial
finance fiscal
finland finnish
firm firmly
fix fixture
flanders flemish
flat flatly
flatter flattery
flee flight
fond fondly
forceful forcefully
form formation
formula formulate
found foundation
found founder
found founding
fragment fragmentary
france french
frank frankly
free freely
frenzied frenziedly
frequency frequent
friend friendly
friend friendship
front frontal
full fully
fun funny
fungal fungus
furious fury
furnish furniture
fuse fusion
gaily gay
gang gangster
gas gaseous
gastric stomach
gastrointestinal gastrointestinal_tract
gelatin gelatinous
generic genus
generosity generous
gentle gently
geographic geography
geographical geography
geological geology
geologist geology
geometric geometry
german germany
gerund gerundial
gesticulate gesture
giant gigantic
girlish girlishly
glacial glacier
gland glandular
glass glassy
glib glibly
gloom gloomy
gloomily gloomy
glorify glory
glorious glory
golf golfer
govern governor
graceful gracefully
grain granular
grammar grammatic
grammar grammatical
graph graphical
grass grassy
gratification gratify
grave gravity
great greatly
greece greek
greedily greedy
greenhouse greenhouse_effect
grim grimly
grow growth
growing growth
guidance guide
guilt guilty
gun gunner
habit habitual
hair hairy
hand manual
happily happy
harmonious harmony
harsh harshly
haste hasty
hastily hasty
hawaii hawaiian
health healthy
heartily hearty
heat heater
heat igneous
heat thermal
heavily heavy
help helper
helpful helpfully
helpless helplessly
hereditary heredity
hero heroic
hesitant hesitantly
high highly
hilar hilum
hindu hinduism
historic history
historical history
homogeneity homogeneous
honest honestly
honor honorary
hopeful hopefully
hopeless hopelessly
humble humility
humor humorist
humor humorous
hungarian hungary
hunger hungry
hunt hunter
hypothalamic hypothalamus
hysteria hysterical
idea ideal
identification identify
identify identity
idle idler
idle idly
iliac ilium
imperfect imperfectly
implication imply
impose imposition
include inclusive
incorrect incorrectly
increasing increasingly
india indian
indian native_american
indicative indicative_mood
indirect indirectly
individualism individualist
individualism individualistic
indonesia indonesian
induce induction
industrialist industry
infancy infant
infection infectious
inference inferential
infernal inferno
inflame inflammatory
influence influential
injure injury
injurious injury
inquire inquiry
insidious insidiously
instruct instructor
instrumental musical_instrument
intend intent
intensification intensify
intensify intensity
intentional intentionally
interlobular lobular
interstellar star
interstice interstitial
intervene intervention
introduce introduction
invade invasion
invent inventor
inversely reciprocal
invest investor
inward inwardly
ion ionic
iran iranian
ireland irish
ironical irony
irregular irregularly
islamism muslim
isotonic tone
israel israeli
italian italy
japan japanese
jeopardize jeopardy
jew jewish
joint jointly
journalism journalist
joy joyous
judaism orthodox
judge judgment
judge judicial
juice juicy
jurisprudence jurist
just justly
justification justify
juvenile youth
keen keenly
kidney renal
kill killer
kind kindly
kinesthesis kinesthetic
king kingdom
korea korean
laity lay
language linguistic
language nonlinguistic
larva larval
lavish lavishly
law legal
lay_off layoff
lazily lazy
lead leader
leader leadership
leaf leafy
leather leathery
legislative legislature
length lengthy
lexical lexicon
lexical word
liberate liberty
lift lifter
light lightly
linear linearly
literary literature
liturgical liturgy
liveliness lively
loin lumbar
loneliness lonely
long longer
long longest
longitude longitudinal
lose loser
loud loudly
louse lousy
love lover
luck lucky
lug luggage
lunar moon
lung pulmonary
lust lusty
lymph lymphatic
lyric lyricist
machinery mechanical
mad madly
magnify magnitude
maintain maintenance
malaysia malaysian
mammalia mammalian
mania manic
marine sea
marital marriage
maritime navigation
marked markedly
marksman marksmanship
mars martian
marsh marshy
marxism marxist
master mastery
mathematician mathematics
maximize maximum
medical medicine
medieval middle_ages
meek meekly
member membership
membrane membranous
memorize memory
menstrual menstruation
mental mind
merge merger
meridian noon
metamorphic metamorphosis
meter metric
meter metrical
meticulous meticulously
metropolis metropolitan
mexican mexico
microscopic microscopy
might mighty
mild mildly
military military_science
milk milky
mimesis mimetic
mine miner
minimize minimum
miraculous miraculously
mission missionary
mistaken mistakenly
mix mixture
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
moroccan morocco
mosaic moses
most mostly
motion move
mountain mountainous
mourn mourner
mournful mournfully
movable move
move movement
move mover
mucous mucus
mud muddy
muscle muscular
music musician
musician musicianship
myocardial myocardium
mysterious mystery
myth mythical
name nominal
narrow narrowly
nasal nose
nationalism nationalistic
nautical navigation
naval navy
nazi nazism
nazi socialism
neat neatly
necessarily necessary
necessary necessity
necessitate necessity
neighbor neighborhood
nervous_system neural
neuropsychiatric neuropsychiatry
neurosis neurotic
neutralism neutralist
newton newtonian
nilpotent zero
nobility noble
noisily noisy
norman normandy
norway norwegian
notice notify
novel novelist
nuclear nucleus
number numerical
obedience obey
obedient obey
occipital occiput
occupant occupy
occupation occupy
odd oddly
office official
oil oily
olympic olympic_games
omen ominous
ominous ominously
omission omit
open openly
opera operatic
operate operation
opponent oppose
oppose opposition
optical sight
optimism optimistic
orchestra orchestral
order ordinal
ordinarily ordinary
organization organize
orthographic orthography
ottoman ottoman_empire
outstanding outstandingly
overwhelming overwhelmingly
own owner
owner ownership
pacify peace
pack package
painful painfully
paint painter
pale pallor
palestine palestinian
papal pope
parameter parametric
parent parenthood
parietal parietal_bone
paris parisian
parish parochial
parliament parliamentary
part partial
particular particularly
partner partnership
pass passage
pathologist pathology
patience patient
pay payment
peaceful peacefully
peculiar peculiarly
pedal vertebrate_foot
pelagic sea
pelvic pelvis
penal punishment
perceive perceptible
perceive perception
perceive perceptive
perception perceptual
perfect perfectly
perfunctorily perfunctory
peripheral periphery
permission permit
personification personify
persuade persuasion
persuade persuasive
pertain pertinent
philosopher philosophy
philosophic philosophy
philosophical philosophy
phone phonetic
photograph photography
photographer photography
photographic photography
phylum_protozoa protozoan
physical physics
physicist physics
physiologist physiology
pianist piano
pictorial picture
piteous pity
place placement
plain plainly
plan planner
planar plane
planet planetary
plato platonic
play player
pleasant pleasantly
pleasant please
please pleasure
pleura pleural
poetic poetry
poison poisonous
poland polish
polar pole
politician politics
polynesia polynesian
poor poorly
popular popularly
portrait portray
portray portrayal
portugal portuguese
positivism positivist
possessive possessive_case
post postal
potency potent
powder powdery
powerful powerfully
pray prayer
preach preacher
precede predecessor
predominant predominantly
pregnancy pregnant
prescribe prescription
presence present
preside president
president presidential
press pressure
presume presumption
primarily primary
print printer
procedure proceed
proceed proceeding
proceed proceedings
proclaim proclamation
produce product
professed professedly
profession professional
profound profoundly
profound profundity
prompt promptly
pronounce pronunciation
propaganda propagandist
propaganda propagandistic
proper properly
prophecy prophetic
propose proposition
proprietor proprietorship
prosecute prosecutor
prosperity prosperous
prostate prostate_gland
protestant protestantism
proud proudly
provide provision
province provincial
psyche psychical
psychiatrist psychiatry
psychologist psychology
public publicly
publication publish
pulp pulpy
pure purity
purification purify
purify purity
pursuant pursue
pursue pursuer
pursue pursuit
putt putting
qualification qualify
qualify quality
quick quickly
quiet quietly
quotation quote
race racial
radial radius
radiance radiant
radiance radiate
radiant radiate
radiant_energy radio
rain rainy
random randomly
rapid rapidly
react reaction
read reader
real reality
real really
rebel rebellion
rebellion rebellious
receive reception
receive recipient
reception receptionist
recognition recognize
recover recovery
recur recurrent
reduce reduction
reflect reflector
reflex reflexly
register registrant
register registration
regular regularly
relation relationship
relentless relentlessly
religion religious
religious religiously
religious_rite ritual
reluctant reluctantly
remain remainder
remain remnant
remember remembrance
repeat repetition
repeated repeatedly
reported reportedly
represent representation
republican republican_party
reside resident
residence resident
residence residential
resin resinous
respiration respiratory
restless restlessly
retain retention
retina retinal
reunion reunite
reveal revelation
revolt revolution
revolution revolutionary
rhizomatous rhizome
rhythm rhythmic
ride rider
right rightly
rightful rightfully
rigid rigidly
rite ritual
rob robber
rob robbery
rock rocky
roman rome
romance romantic
romantic romanticism
rotary rotation
rough roughly
round_up roundup
royal royalty
rueful ruefully
rule ruler
run runner
russia russian
sad sadly
sail sailor
salesman salesmanship
sarcasm sarcastic
satisfactorily satisfactory
satisfactory satisfy
saudi saudi_arabia
scandinavia scandinavian
scene scenic
schizophrenia schizophrenic
scholar scholarly
scholar scholarship
scholastic scholasticism
scholastic school
science scientist
scientific scientific_knowledge
scotland scots
scotland scottish
screw_thread threaded
scrutinize scrutiny
secondarily secondary
secret secretly
secure securely
secure security
sediment sedimentary
seeming seemingly
seize seizure
sell seller
sensation sense
sense sensitive
sense sensor
serial series
set_back setback
settle settlement
settle settler
sew sewer
sex sexual
sharp sharply
ship shipment
short shortly
shrill shrilly
shrub shrubby
shut shutter
shut_down shutdown
sicilian sicily
sight visual
sign signature
sign signify
significant significantly
silence silent
silk silky
silver silvery
similar similarly
simple simplicity
simple simply
simultaneous simultaneously
sin sinner
sing singer
sing song
siouan sioux
skeletal skeleton
skillful skillfully
slavic slavonic
sleep sleepy
slime slimy
slow slowly
smooth smoothly
snug snugly
sober soberly
social society
socialism socialist
socialism socialistic
soft softly
solar sun
solemn solemnly
solid solidly
solo soloist
soothing soothingly
soviet soviet_union
space spatial
spacial spatially
spain spanish
speak speaker
speak speech
spectacle spectacular
spectacular spectacularly
spectral spectrum
speed speedy
speedily speedy
sphere spherical
spinal spine
sponsor sponsorship
spontaneity spontaneous
spontaneous spontaneously
stability stable
starch starchy
starvation starve
state statement
statute statutory
steadily steady
stealthily stealthy
stiff stiffly
stimulate stimulus
stolid stolidly
storage store
storm stormy
stout stoutly
strategic strategy
stratify stratum
strict strictly
striking strikingly
strong strongly
stubborn stubbornly
student study
stupid stupidly
subdivide subdivision
submission submit
submissive submit
suburb suburban
succeed succession
succeed successive
succeed successor
successful successfully
sudden suddenly
sue suit
suffice sufficient
sulkily sulky
summarize summary
superb superbly
supervise supervisor
supplier supply
surgery surgical
surprising surprisingly
survive survivor
suspect suspicion
suspend suspension
suspicion suspicious
suspicious suspiciously
sustain sustenance
sweden swedish
swift swiftly
swiss switzerland
symmetric symmetry
sympathetic sympathy
symphonic symphony
table tabulate
tactile touch
tactual touch
take_over takeover
tale tell
tax taxation
taxonomic taxonomy
teach teacher
team teamster
technical technique
technical technology
technician technique
temporarily temporary
tempt temptation
tend tendency
tender tenderly
terror terrorist
terrorism terrorist
testify testimony
theater theatrical
theological theology
therapeutic therapy
therapist therapy
thick thickly
thorough thoroughly
thoughtful thoughtfully
thunder thunderous
thyroid thyroid_gland
tight tightly
timid timidly
tonal tone
tour tourist
toxic toxin
trade trader
traditional traditionally
tragedy tragic
tragicomedy tragicomic
tranquil tranquilly
transmission transmit
transuranic uranium
trap trapper
treat treatment
tremendous tremendously
triangle triangular
tribal tribe
triumphant triumphantly
trivalent valence
trojan troy
true truly
tube tubular
tuber tuberous
turkey turkish
turki turkic
type typify
unambiguous unambiguously
unanimous unanimously
uncertain uncertainly
unconcerned unconcernedly
unconscious unconsciously
understanding understandingly
unexpected unexpectedly
unhesitating unhesitatingly
unhurried unhurriedly
uniform uniformly
unify unit
universal universality
universal universe
unlawful unlawfully
unnecessarily unnecessary
unpleasant unpleasantly
unsteadily unsteady
unwilling unwillingness
unwitting unwittingly
urge urgent
urgency urgent
urinary urine
usable use
usage use
use user
uterine uterus
utopia utopian
utter utterly
vacancy vacant
vacant vacate
vain vanity
valuable value
variable vary
variant vary
variation vary
vascular vessel
vast vastly
vein venous
verbal word
vertebra vertebral
victoria victorian
victorian victorian_age
vigor vigorous
vigorous vigorously
violence violent
violin violinist
viral virus
viscosity viscous
visit visitor
vivid vividly
vocal voice
volcanic volcano
volt voltaic
voltage voltaic
volume voluminous
voluntarily voluntary
voluntary volunteer
vote voter
wales welsh
war warrior
warily wary
warm warmer
water watery
watercolor watercolorist
weak weakly
wealth wealthy
wear wearer
wearily weary
weed weedy
whole wholly
wild wildly
willing willingness
win winner
wind windy
wit witty
wonderful wonderfully
wood woody
wooden woodenly
wool woolen
work workable
work worker
work_out workout
worth worthy
write writer
wrong wrongly
wry wryly
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
abadan iran middle_east
aberdare wales united_kingdom
aberdeen maryland united_states
aberdeen scotland united_kingdom
aberdeen south_dakota united_states
aberdeen washington united_states
abidjan ivory_coast africa
abilene kansas united_states
abilene texas united_states
abu_dhabi united_arab_emirates arabian_peninsula
abuja nigeria africa
abydos turkey middle_east
acapulco mexico mesoamerica
accra ghana africa
acre israel middle_east
actium greece europe
adana turkey middle_east
addis_ababa ethiopia somali_peninsula
adelaide south_australia australia
aden yemen arabian_peninsula
agra india asia
agrigento sicily italy
akron ohio united_states
al_aqabah jordan middle_east
al_ladhiqiyah syria middle_east
albany georgia united_states
albany new_york united_states
albuquerque new_mexico united_states
alexandria egypt middle_east
alexandria louisiana united_states
algiers algeria maghreb
allentown pennsylvania united_states
almaty kazakhstan asia
alpena michigan united_states
altoona pennsylvania united_states
amarillo texas united_states
amman jordan middle_east
amsterdam netherlands europe
anaheim california united_states
anchorage alaska united_states
ankara turkey middle_east
ann_arbor michigan united_states
annaba algeria maghreb
annapolis maryland united_states
antalya turkey middle_east
antananarivo madagascar africa
antioch turkey middle_east
antofagasta chile south_america
antwerpen belgium europe
anzio italy europe
apeldoorn netherlands europe
apia samoa
appleton wisconsin united_states
aquila abruzzi italy
arequipa peru south_america
argos greece europe
arhus denmark jutland
ariana tunisia maghreb
arlington texas united_states
arnhem netherlands europe
asahikawa hokkaido japan
asheville north_carolina united_states
ashkhabad turkmenistan asia
asmara eritrea somali_peninsula
assur assyria iraq
astrakhan russia eurasia
asuncion paraguay south_america
aswan egypt middle_east
athens georgia united_states
athens greece europe
athens ohio united_states
atlanta georgia united_states
atlantic_city new_jersey united_states
auckland new_zealand
augusta georgia united_states
augusta maine united_states
austerlitz czech_republic europe
austin texas united_states
avignon france europe
az_zarqa jordan middle_east
babylon mesopotamia iraq
baghdad iraq middle_east
bakersfield california united_states
baku azerbaijan transcaucasia
baltimore maryland united_states
bam iran middle_east
bamako mali africa
bandung java indonesia
banff alberta canada
bangalore india asia
bangkok thailand malay_peninsula
bangor maine united_states
bangor northern_ireland united_kingdom
bangor wales united_kingdom
bangui central_african_republic africa
banjul gambia africa
barcelona spain iberian_peninsula
bari puglia italy
barranquilla colombia south_america
barstow california united_states
bartlesville oklahoma united_states
basel switzerland europe
basra iraq middle_east
basseterre leeward_islands caribbean
bath england united_kingdom
batna algeria maghreb
baton_rouge louisiana united_states
bayonne new_jersey united_states
bayrut lebanon middle_east
beaumont texas united_states
beckley west_virginia united_states
beijing china asia
beira mozambique africa
belem brazil south_america
belfast northern_ireland united_kingdom
belgrade serbia_and_montenegro serbia
bellingham washington united_states
belo_horizonte brazil south_america
bemidji minnesota united_states
bend oregon united_states
benghazi libya africa
bennington vermont united_states
bergen norway
berkeley california united_states
berlin germany europe
bern switzerland europe
bethlehem pennsylvania united_states
bethlehem west_bank israel
beverly_hills california united_states
billings montana united_states
biloxi mississippi united_states
binghamton new_york united_states
birmingham alabama united_states
birmingham england united_kingdom
bishkek kyrgyzstan asia
bismarck north_dakota united_states
bissau africa
blackpool england united_kingdom
blacksburg virginia united_states
blantyre malawi africa
blida algeria maghreb
bloemfontein south_africa africa
bloomington indiana united_states
bogota colombia south_america
boise idaho united_states
bologna italy
bolzano italy europe
bonn germany europe
bordeaux france europe
boston massachusetts united_states
boulder colorado united_states
bowling_green kentucky united_states
bozeman montana united_states
braga portugal iberian_peninsula
brasilia brazil south_america
brasov romania europe
bratislava slovakia europe
brattleboro vermont united_states
braunschweig germany europe
brazzaville congo africa
bremen germany europe
bremerhaven germany europe
brescia italy europe
brest france europe
bridgeport connecticut united_states
bridgetown barbados caribbean
brighton england united_kingdom
brindisi italy europe
brisbane queensland australia
bristol england united_kingdom
brno czech_republic europe
brownsville texas united_states
bruges belgium europe
brunswick maine united_states
bruxelles belgium europe
bryan texas united_states
bucharest romania europe
budapest hungary europe
buenos_aires argentina south_america
buffalo new_york united_states
bujumbura burundi africa
bulawayo zimbabwe africa
burlington vermont united_states
bursa turkey middle_east
butte montana united_states
bydgoszcz poland europe
byzantium byzantine_empire roman_empire
cadiz spain iberian_peninsula
cairo egypt middle_east
cairo illinois united_states
calais france europe
calgary alberta canada
cali colombia south_america
caloocan philippines southeast_asia
cambridge england united_kingdom
cambridge massachusetts united_states
camden new_jersey united_states
campeche campeche
canberra australia
cancun quintana_roo mexico
cannes france europe
canterbury kent england
cape_girardeau missouri united_states
cape_town south_africa africa
caracas venezuela south_america
carbondale illinois united_states
cardiff wales united_kingdom
carlsbad new_mexico united_states
carson_city nevada united_states
cartagena colombia south_america
cartagena spain iberian_peninsula
casablanca morocco maghreb
casper wyoming united_states
castries saint_lucia windward_islands
cebu philippines southeast_asia
cedar_rapids iowa united_states
chablis france europe
chalcedon istanbul turkey
champaign illinois united_states
chapel_hill north_carolina united_states
charleroi belgium europe
charleston south_carolina united_states
charleston west_virginia united_states
charlotte north_carolina united_states
charlottetown prince_edward_island maritime_provinces
chartres france europe
chattanooga tennessee united_states
chelyabinsk russia eurasia
chemnitz germany europe
chennai india asia
cherbourg france europe
cherepovets russia eurasia
chernobyl ukraine europe
chester pennsylvania united_states
cheyenne wyoming united_states
chicago illinois united_states
chihuahua chihuahua
chittagong bangladesh asia
chongqing china asia
christchurch new_zealand
chula_vista california united_states
churchill manitoba canada
cincinnati ohio united_states
ciudad_bolivar venezuela south_america
ciudad_juarez mexico mesoamerica
ciudad_victoria mexico mesoamerica
clarksburg west_virginia united_states
cleveland ohio united_states
clinton iowa united_states
cologne germany europe
colombo sri_lanka
colon panama isthmus_of_panama
colorado_springs colorado united_states
colossae phrygia asia_minor
columbia missouri united_states
columbia south_carolina united_states
columbia tennessee united_states
columbus mississippi united_states
columbus ohio united_states
conakry guinea africa
concord massachusetts united_states
concord new_hampshire united_states
constantina romania europe
constantine algeria maghreb
cooperstown new_york united_states
copenhagen denmark jutland
cordoba argentina south_america
cordoba spain iberian_peninsula
corinth greece europe
cork ireland europe
corpus_christi texas united_states
cotonou benin africa
coventry england united_kingdom
cracow poland europe
cremona lombardy italy
culiacan mexico mesoamerica
cumana venezuela south_america
curitiba brazil south_america
czestochowa poland europe
dakar senegal africa
dalian china luda
dallas texas united_states
dar_es_salaam tanzania africa
darwin northern_territory australia
daugavpils latvia europe
davenport iowa united_states
dawson yukon canada
dayton ohio united_states
daytona_beach florida united_states
decatur alabama united_states
decatur illinois united_states
del_rio texas united_states
delhi india asia
delphi greece europe
denver colorado united_states
des_moines iowa united_states
detroit michigan united_states
dhahran saudi_arabia middle_east
dhaka bangladesh asia
dijon france europe
dimash syria middle_east
djanet algeria maghreb
djibouti djibouti africa
dodge_city kansas united_states
dodoma tanzania africa
doha qatar gulf_states
donetsk ukraine europe
dortmund germany europe
douala cameroon africa
dover delaware united_states
dresden germany europe
dubai united_arab_emirates arabian_peninsula
dublin ireland europe
dubrovnik croatia balkan_peninsula
dubuque iowa united_states
duluth minnesota united_states
durango mexico mesoamerica
durban south_africa africa
durham north_carolina united_states
durres albania balkan_peninsula
dushanbe tajikistan asia
dusseldorf germany europe
east_saint_louis illinois united_states
eau_claire wisconsin united_states
edinburgh lothian_region scotland
edirne turkey middle_east
edmonton alberta canada
ehadhamen tunisia maghreb
eindhoven netherlands europe
el_aaium morocco maghreb
el_paso texas united_states
elmont long_island new_york
enid oklahoma united_states
entebbe uganda africa
ephesus asia_minor asia
erie pennsylvania united_states
espoo finland europe
essen germany europe
eugene oregon united_states
eureka california united_states
evansville indiana united_states
faisalabad pakistan asia
fargo north_dakota united_states
farmington connecticut united_states
farmington new_mexico united_states
fayetteville arkansas united_states
fayetteville north_carolina united_states
fayetteville west_virginia united_states
ferrara italy europe
fez morocco maghreb
firenze tuscany italy
flagstaff arizona united_states
flint michigan united_states
florence south_carolina united_states
fort_lauderdale florida united_states
fort_myers florida united_states
fort_smith arkansas united_states
fort_wayne indiana united_states
fort_worth texas united_states
frankfort kentucky united_states
frederick maryland united_states
fredericksburg virginia united_states
fredericton new_brunswick maritime_provinces
freetown sierra_leone africa
fresno california united_states
fukuoka kyushu japan
funafuti tuvalu
gaborone botswana africa
gadsden alabama united_states
gafsa tunisia maghreb
gainesville florida united_states
gallup new_mexico united_states
galveston texas united_states
galway ireland europe
garland texas united_states
gary indiana united_states
gdansk poland europe
geneva switzerland europe
genoa liguria italy
gent belgium europe
george_town cayman_islands west_indies
georgetown guyana guiana
gettysburg pennsylvania united_states
giza egypt middle_east
glasgow scotland united_kingdom
gloucester england united_kingdom
gloucester massachusetts united_states
goldsboro north_carolina united_states
goma congo africa
gomorrah israel middle_east
goteborg sweden
governador_valadares brazil south_america
gran_santiago chile south_america
granada andalusia spain
grand_island nebraska united_states
grand_rapids michigan united_states
graz austria europe
great_falls montana united_states
green_bay wisconsin united_states
greensboro north_carolina united_states
greenville mississippi united_states
greenville north_carolina united_states
greenville south_carolina united_states
grenoble france europe
grozny russia eurasia
guadalajara mexico mesoamerica
guangzhou china asia
guantanamo cuba caribbean
guatemala_city guatemala central_america
guayaquil ecuador south_america
gulu uganda africa
hagerstown maryland united_states
haiphong vietnam indochina
halab syria middle_east
halicarnassus turkey middle_east
halifax nova_scotia maritime_provinces
halle germany europe
hamburg germany europe
hameln germany europe
hamilton ontario canada
hangzhou china asia
hannibal missouri united_states
hannover germany europe
hanoi vietnam indochina
harare zimbabwe africa
hargeisa somalia somali_peninsula
harpers_ferry west_virginia united_states
harrisburg pennsylvania united_states
hartford connecticut united_states
hastings east_sussex england
hattiesburg mississippi united_states
havana cuba caribbean
hays kansas united_states
hefa israel middle_east
helena montana united_states
helsinki finland europe
herat afghanistan asia
herculaneum italy europe
hermosillo mexico mesoamerica
hibbing minnesota united_states
hilo hawaii united_states
hippo algeria maghreb
hiroshima honshu japan
hobart tasmania australia
hodeida yemen arabian_peninsula
hohenlinden bavaria germany
hohhot inner_mongolia china
homyel belarus europe
hong_kong china asia
honiara solomon_islands solomons
honolulu oahu hawaiian_islands
hot_springs arkansas united_states
houghton michigan united_states
houston texas united_states
huambo angola africa
hull england united_kingdom
huntington west_virginia united_states
huntsville alabama united_states
hyderabad india asia
hyderabad pakistan asia
ibadan nigeria africa
idaho_falls idaho united_states
inchon south_korea korea
independence missouri united_states
indianapolis indiana united_states
innsbruck austria europe
interlaken switzerland europe
isfahan iran middle_east
islamabad pakistan asia
istanbul turkey middle_east
ithaca new_york united_states
izmir turkey middle_east
jabalpur india asia
jackson michigan united_states
jackson mississippi united_states
jackson tennessee united_states
jackson wyoming united_states
jacksonville florida united_states
jaffa tel_aviv israel
jakarta java indonesia
jalalabad afghanistan asia
jeddah saudi_arabia middle_east
jefferson_city missouri united_states
jerez spain iberian_peninsula
jersey_city new_jersey united_states
jerusalem israel middle_east
jinja uganda africa
joao_pessoa brazil south_america
johannesburg south_africa africa
johnson_city tennessee united_states
jonesboro arkansas united_states
juneau alaska united_states
kabul afghanistan asia
kaluga russia eurasia
kampala buganda uganda
kananga congo africa
kandahar afghanistan asia
kandy sri_lanka
kansas_city kansas united_states
kansas_city missouri united_states
karachi pakistan asia
kathmandu nepal asia
katowice poland europe
katsina nigeria africa
kaunas lithuania
kazan russia eurasia
kennewick washington united_states
kerbala iraq middle_east
key_west florida united_states
khabarovsk khabarovsk siberia
kharkov ukraine europe
khartoum sudan africa
kigali rwanda africa
kimberley south_africa africa
kingston jamaica caribbean
kingston new_york united_states
kingston ontario canada
kingstown saint_vincent
kinshasa congo africa
kirkuk iraq middle_east
kishinev moldova europe
kisumu kenya africa
kitakyushu kyushu japan
klaipeda lithuania
klamath_falls oregon united_states
knoxville tennessee united_states
kobe honshu japan
kolkata india asia
kolonia micronesia
kuala_lumpur west_malaysia malaysia
kumasi ghana africa
kursk russia eurasia
kuwait kuwait middle_east
kwangju south_korea korea
kyoto honshu japan
kyyiv ukraine europe
la_crosse wisconsin united_states
la_paz bolivia south_america
la_spezia liguria italy
lafayette indiana united_states
lafayette louisiana united_states
lagos nigeria africa
lahore pakistan asia
lancaster england united_kingdom
lander wyoming united_states
lansing michigan united_states
lanzhou gansu china
laramie wyoming united_states
laredo texas united_states
las_cruces new_mexico united_states
las_vegas nevada united_states
lausanne switzerland europe
lawrence kansas united_states
lawton oklahoma united_states
le_havre france europe
leeds west_yorkshire england
leicester england leicestershire
leiden netherlands europe
leipzig germany europe
leon mexico mesoamerica
leon spain iberian_peninsula
lewiston idaho united_states
lewiston maine united_states
lexington kentucky united_states
lexington massachusetts united_states
lhasa tibet asia
libreville gabon africa
liege belgium europe
liepaja latvia europe
lille france europe
lilongwe malawi africa
lima peru south_america
limeira brazil south_america
limerick ireland europe
lincoln nebraska united_states
linz austria europe
lisbon portugal iberian_peninsula
little_rock arkansas united_states
liverpool england united_kingdom
ljubljana slovenia
lobito angola africa
lodz poland europe
lome togo africa
london england united_kingdom
long_beach california united_states
los_alamos new_mexico united_states
los_angeles california united_states
louisville kentucky united_states
luanda angola africa
lubavitch belarus europe
lubbock texas united_states
lubeck germany europe
lublin poland europe
lubumbashi congo africa
lucknow india asia
lufkin texas united_states
lund sweden
luoyang china asia
lusaka zambia africa
lushun china luda
luxor egypt middle_east
lynchburg virginia united_states
lyon france lyonnais
macon georgia united_states
madison wisconsin united_states
madrid spain iberian_peninsula
maiduguri nigeria africa
malabo bioko equatorial_guinea
malaga spain iberian_peninsula
male maldives
malmo sweden
managua nicaragua central_america
manama bahrain asia
manchester england united_kingdom
manchester new_hampshire united_states
mandalay myanmar indochina
manila philippines southeast_asia
mankato minnesota united_states
mannheim germany europe
mansfield ohio united_states
maputo mozambique africa
maracaibo venezuela south_america
maracay venezuela south_america
mariehamn finland europe
marquette michigan united_states
marrakesh morocco maghreb
marseille france europe
maseru lesotho africa
mashhad iran middle_east
mason_city iowa united_states
massawa eritrea somali_peninsula
matamoros mexico mesoamerica
mazatlan mexico mesoamerica
mbabane swaziland africa
mbeya tanzania africa
mcalester oklahoma united_states
mcallen texas united_states
mecca saudi_arabia hejaz
medan sumatra indonesia
medellin colombia south_america
medford massachusetts united_states
medford oregon united_states
medina saudi_arabia hejaz
melbourne florida united_states
melbourne victoria australia
memphis egypt middle_east
memphis tennessee united_states
merida yucatan
meridian mississippi united_states
mesa arizona united_states
messina sicily italy
mexicali mexico mesoamerica
mexico_city mexico mesoamerica
miami florida united_states
miami_beach florida united_states
midland texas united_states
milan lombardy italy
milwaukee wisconsin united_states
minneapolis minnesota united_states
minsk belarus europe
missoula montana united_states
mobile alabama united_states
mogadishu somalia somali_peninsula
moline illinois united_states
mombasa kenya africa
monroe louisiana united_states
monroe michigan united_states
monrovia liberia africa
monte_carlo monaco europe
montego_bay jamaica caribbean
monterey california united_states
monterrey mexico mesoamerica
montevideo uruguay south_america
montgomery alabama united_states
montpelier vermont united_states
montreal quebec canada
morgan_city louisiana united_states
morgantown west_virginia united_states
moron argentina south_america
morristown new_jersey united_states
moscow russia eurasia
mosul iraq middle_east
mukalla yemen arabian_peninsula
mumbai india asia
muncie indiana united_states
munich bavaria germany
murmansk russia eurasia
muscat oman arabian_peninsula
muskogee oklahoma united_states
mwanza tanzania africa
mycenae greece europe
mysore india asia
nablus west_bank israel
nag_hammadi upper_egypt egypt
nagano honshu japan
nagasaki kyushu japan
nagoya honshu japan
naha_city okinawa japan
nairobi kenya africa
nakuru kenya africa
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
nashville tennessee united_states
nassau bahamas west_indies
natal brazil south_america
natchez mississippi united_states
nazareth galilee israel
new_brunswick new_jersey united_states
new_haven connecticut united_states
new_london connecticut united_states
new_orleans louisiana united_states
new_york new_york united_states
newark new_jersey united_states
newburgh new_york united_states
newcastle england united_kingdom
newport rhode_island united_states
newport wales united_kingdom
newport_news virginia united_states
niagara_falls new_york united_states
niamey niger africa
nicaea bithynia asia_minor
nice france europe
nicosia cyprus
nijmegen netherlands europe
nineveh assyria iraq
nizhnyi_novgorod russia eurasia
nogales arizona united_states
nogales mexico mesoamerica
nome alaska united_states
norfolk virginia united_states
north_platte nebraska united_states
northampton northamptonshire england
nouakchott mauritania africa
novgorod russia eurasia
novosibirsk russia eurasia
nuremberg germany europe
nyala sudan africa
oakland california united_states
oaxaca mexico mesoamerica
odessa texas united_states
odessa ukraine europe
ogden utah united_states
oklahoma_city oklahoma united_states
olympia washington united_states
omaha nebraska united_states
omdurman sudan africa
omiya honshu japan
omsk russia eurasia
oran algeria maghreb
orizaba mexico mesoamerica
orlando florida united_states
orleans france europe
orono maine united_states
osaka honshu japan
oslo norway
ostrava czech_republic europe
ottawa ontario canada
ottumwa iowa united_states
oujda morocco maghreb
oviedo spain iberian_peninsula
owensboro kentucky united_states
oxford england united_kingdom
oxford georgia united_states
padua veneto italy
paducah kentucky united_states
palermo sicily italy
palm_beach florida united_states
palo_alto california united_states
panama_city florida united_states
panama_city panama isthmus_of_panama
papeete tahiti society_islands
paramaribo suriname guiana
paris france europe
paris texas united_states
parkersburg west_virginia united_states
pasadena california united_states
paterson new_jersey united_states
pensacola florida united_states
peoria illinois united_states
pergamum turkey middle_east
perm russia eurasia
persepolis iran middle_east
perth western_australia australia
peshawar pakistan asia
petersburg virginia united_states
philadelphia pennsylvania united_states
phnom_penh cambodia indochina
phoenix arizona united_states
pierre south_dakota united_states
pilsen czech_republic europe
pine_bluff arkansas united_states
pinsk belarus europe
pisa tuscany italy
pittsburgh pennsylvania united_states
pittsfield massachusetts united_states
plano texas united_states
plataea boeotia greece
plovdiv bulgaria europe
plymouth massachusetts united_states
pocatello idaho united_states
pompeii italy europe
poplar_bluff missouri united_states
port_louis mauritius
port_moresby papua_new_guinea new_guinea
port_of_spain trinidad west_indies
port_sudan sudan africa
port_vila vanuatu melanesia
portland maine united_states
portland oregon united_states
porto portugal iberian_peninsula
porto_novo benin africa
portsmouth england united_kingdom
portsmouth new_hampshire united_states
portsmouth virginia united_states
potsdam germany europe
prague czech_republic europe
praia cape_verde cape_verde_islands
prescott arizona united_states
pretoria south_africa africa
princeton new_jersey united_states
providence rhode_island united_states
provo utah united_states
puebla mexico mesoamerica
pueblo colorado united_states
punta_arenas chile south_america
pusan south_korea korea
putrajaya malaysia indochina
pyongyang north_korea korea
quebec quebec canada
quezon_city philippines southeast_asia
quito ecuador south_america
qum iran middle_east
rabat morocco maghreb
racine wisconsin united_states
raleigh north_carolina united_states
rapid_city south_dakota united_states
rasht iran middle_east
rawalpindi pakistan asia
reading england berkshire
recife brazil south_america
redding california united_states
reggane algeria maghreb
regina saskatchewan canada
reno nevada united_states
reykjavik iceland europe
rheims france europe
richmond virginia united_states
riga latvia europe
rio_de_janeiro brazil south_america
riverside california united_states
riyadh saudi_arabia middle_east
roanoke virginia united_states
rochester minnesota united_states
rochester new_york united_states
rock_island illinois united_states
rock_springs wyoming united_states
rockford illinois united_states
rome italy europe
rosario argentina south_america
roseau dominica caribbean
rostock germany europe
rostov russia eurasia
roswell new_mexico united_states
rotterdam netherlands europe
rutland vermont united_states
sacramento california united_states
saint_cloud minnesota united_states
saint_john new_brunswick maritime_provinces
saint_joseph missouri united_states
saint_louis missouri united_states
saint_paul minnesota united_states
salem india asia
salem massachusetts united_states
salem oregon united_states
salina kansas united_states
salt_lake_city utah united_states
salzburg austria europe
samaria palestine asia
samarkand uzbekistan asia
san_angelo texas united_states
san_antonio texas united_states
san_bernardino california united_states
san_diego california united_states
san_francisco california united_states
san_jose california united_states
san_jose costa_rica central_america
san_juan puerto_rico greater_antilles
san_luis_potosi mexico mesoamerica
san_marino san_marino italian_peninsula
san_mateo california united_states
san_pablo california united_states
san_pedro_sula honduras central_america
san_salvador el_salvador central_america
san_sebastian spain iberian_peninsula
sana yemen arabian_peninsula
santa_ana california united_states
santa_ana el_salvador central_america
santa_barbara california united_states
santa_clara california united_states
santa_cruz bolivia south_america
santa_cruz california united_states
santa_fe new_mexico united_states
santiago_de_cuba cuba caribbean
santo_domingo dominican_republic hispaniola
santos brazil south_america
sao_goncalo brazil south_america
sao_louis brazil south_america
sao_paulo brazil south_america
sao_tome atlantic
sapporo hokkaido japan
saqqara egypt middle_east
sarajevo bosnia_and_herzegovina
sarasota florida united_states
saratoga_springs new_york united_states
saratov russia eurasia
sardis turkey middle_east
saskatoon saskatchewan canada
sault_sainte_marie ontario canada
savannah georgia united_states
sayda lebanon middle_east
schenectady new_york united_states
seattle washington united_states
sebastopol crimea ukraine
sedalia missouri united_states
selma alabama united_states
semarang java indonesia
seoul south_korea korea
setubal portugal iberian_peninsula
sevilla spain iberian_peninsula
sfax tunisia maghreb
shanghai china asia
sheffield south_yorkshire england
shenyang china asia
sherman texas united_states
shiraz iran middle_east
shreveport louisiana united_states
silver_city new_mexico united_states
singapore singapore southeast_asia
sioux_city iowa united_states
sioux_falls south_dakota united_states
sitka alaska united_states
skagway alaska united_states
skopje macedonia balkan_peninsula
smolensk russia eurasia
sodom israel middle_east
sofia bulgaria europe
soledad colombia south_america
solingen germany europe
sousse tunisia maghreb
south_bend indiana united_states
soweto south_africa africa
sparta peloponnese greece
split croatia balkan_peninsula
spokane washington united_states
springfield illinois united_states
springfield massachusetts united_states
springfield missouri united_states
stagira greece europe
stavanger norway
stockholm sweden
stuttgart germany europe
sucre bolivia south_america
sudbury ontario canada
suez egypt middle_east
sun_valley idaho united_states
sunderland england united_kingdom
superior wisconsin united_states
sur lebanon middle_east
suva fiji fiji_islands
swansea wales united_kingdom
sydney new_south_wales australia
syracuse new_york united_states
syracuse sicily italy
tabora tanzania africa
tabriz iran middle_east
tabuk saudi_arabia middle_east
tacoma washington united_states
taegu south_korea korea
taichung taiwan south_china_sea
taif saudi_arabia middle_east
taipei taiwan south_china_sea
taiyuan china asia
tallahassee florida united_states
tallinn estonia europe
tamale ghana africa
tampa florida united_states
tampere finland europe
tampico mexico mesoamerica
tanga tanzania africa
tangier morocco maghreb
tangshan china asia
taos new_mexico united_states
tara ireland europe
tarabulus lebanon middle_east
tarawa kiribati micronesia
tartu estonia europe
tashkent uzbekistan asia
tbilisi georgia transcaucasia
tegucigalpa honduras central_america
teheran iran middle_east
tel_aviv israel middle_east
temuco chile south_america
tepic mexico mesoamerica
texarkana arkansas united_states
texarkana texas united_states
the_hague netherlands europe
thebes boeotia greece
thebes egypt middle_east
thessaloniki greece europe
thorshavn faroe_islands atlantic
thule greenland atlantic
thunder_bay ontario canada
tianjin china asia
tijuana lower_california mexico
timbuktu mali africa
timgad algeria maghreb
timimoun algeria maghreb
tirana albania balkan_peninsula
tivoli italy europe
tokyo honshu japan
toledo ohio united_states
toledo spain iberian_peninsula
topeka kansas united_states
toronto ontario canada
torreon mexico mesoamerica
toulon france europe
toulouse france europe
tours france europe
toyohashi honshu japan
toyonaki honshu japan
toyota honshu japan
traverse_city michigan united_states
trento italy
trenton new_jersey united_states
tripoli libya africa
trondheim norway
troy asia_minor asia
tucson arizona united_states
tulsa oklahoma united_states
tunis tunisia maghreb
tupelo mississippi united_states
turin piedmont italy
tuscaloosa alabama united_states
tuskegee alabama united_states
tuxtla_gutierrez mexico mesoamerica
twin_falls idaho united_states
tyler texas united_states
ufa russia eurasia
ulan_bator mongolia asia
uppsala sweden
ur sumer babylonia
urbana illinois united_states
urmia iran middle_east
utica new_york united_states
utica phoenicia
utrecht netherlands europe
vaduz liechtenstein europe
valdosta georgia united_states
valencia spain iberian_peninsula
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
vicksburg mississippi united_states
victoria british_columbia canada
victoria seychelles
victoria texas united_states
vidalia georgia united_states
vienna austria europe
vienne france europe
vientiane laos indochina
villahermosa mexico mesoamerica
vilnius lithuania
vina_del_mar chile south_america
virginia minnesota united_states
virginia_beach virginia united_states
vladivostok russia eurasia
volgograd russia eurasia
waco texas united_states
wagga_wagga new_south_wales australia
wagram austria europe
walla_walla washington united_states
warszawa poland europe
washington district_of_columbia united_states
waterbury connecticut united_states
waterford ireland europe
waterloo belgium europe
watertown new_york united_states
watertown wisconsin united_states
wausau wisconsin united_states
weimar germany europe
wellington new_zealand
west_palm_beach florida united_states
wheeling west_virginia united_states
whitehorse yukon canada
wichita kansas united_states
wichita_falls texas united_states
williamstown massachusetts united_states
wilmington delaware united_states
wilmington north_carolina united_states
winchester hampshire england
windhoek namibia africa
winnipeg manitoba canada
worcester england united_kingdom
worcester massachusetts united_states
wroclaw poland europe
wuhan china asia
wurzburg germany europe
xian china asia
yakima washington united_states
yalta crimea ukraine
yangon myanmar indochina
yaounde cameroon africa
yellowknife northwest_territories canada
yerevan armenia transcaucasia
yokohama honshu japan
youngstown ohio united_states
yuma arizona united_states
zabrze poland europe
zagreb croatia balkan_peninsula
zaragoza spain iberian_peninsula
zaria nigeria africa
zomba malawi africa
zurich switzerland europe`;
