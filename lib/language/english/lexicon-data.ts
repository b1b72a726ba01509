/**
 * Common words of English and how they hang together, cut down from WordNet 3.1 by scripts/build-lexicon.ts.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: WORDNET-LICENSE beside this file.
 * Not to be edited by hand; lib/language/english/lexicon.ts says what a line means.
 */
export const LEXICON = `# words
abandon 0 2 3 5
abandoned 6
abandonment 9 c
abbot f
abbreviation i
abdomen j
abdominal m n
abide q v
abide_by z
abiding 10
ability 11 12
abject 13 14
able 15
abnormal 16
abnormality 18
abnormally 19
aboard 1a 1b
abode 1c 1g
abolish 1h
abolitionist 1j
abortion 1m
abound 1n
abounding 1o
about 1p 1q
above 1u 1v 1w 1x
abrasive 1z 20
abroad 21 22
abrupt 23 24
abruptly 25
abscess 29
absence 2c 2d
absent 2f 2g
absently 2h
absentminded 2i
absolute 2m 2n 2o
absolutely 2p
absorb 2r 2t
absorbed 2u
absorbent 2v 2w
absorbing 2x
absorption 2y 2z
abstain 31 32
abstract 2l 36 37
abstraction 2l 39
absurd 3b 3c
absurdity 3e
abundance 3i
abundant 3j
abundantly 3k
abuse 3n 3q 3s
abyss 3v
academic 3z 40
academically 41
academy 45
accelerate 48
acceleration 4b 4d 4f
accelerator 4j 4l
accent 4o 4v
accept 4w 4y
acceptable 4z
acceptance 51 55
accepted 56
accepting 57
access 59 5a 5b 5d
accessory 5g 5i
accident 5k 5l
accidental 5n 5o
accidentally 5p
acclaim 5t
accommodate 5w 5y 5z
accompanied 60
accompaniment 61 63
accompany 64 66
accompanying 67
accomplish 6e 6g
accomplished 6h 6i
accomplishment 6j
accord 6m 6n
accordance 6o
according 6p
accordingly 6q
accost 6s
account 6v 6y
account_for 6z 71
accounting 74 76 78
accreditation 7b
accretion 7c
accumulate 7f 7g
accumulated 7h
accumulation 7c 7i 7j
accuracy 7k 7l
accurate 7m
accurately 7n 7o
accusation 7r
accuse 7s
accused 7u
accusing 7v
accustom 7w
ace 80 83 84
acetic 85
acetone 89
ache 8b 8d 8g 8h
achieve 6g
achievement 6j
acid 8i 8j
acidic 8k
acknowledge 8l 8q
acknowledged 8r
acoustic 8v 8w
acquaint 8x 8y
acquaintance 8z 90 91
acquiesce 93
acquiescence 94 95
acquire 4x
acquired 96
acquiring 97
acquisition 98
acquit 9a
acre 9c
acreage 9f
acres 9h
acronym 9i
across 9j 9k
act 7 r 9m 9n
act_as 9r
act_on 9s 9t
act_out 9u 9v
acting 9y 9z
action 1k a4
activate a6 a7
activated a8
active a9 aa ab
actively ac
activism af
activity 3l ag
actor ai
actress aj
actual ak al
actuality an
actually ao ap
actuate a6
acute ar as at au
acutely av aw
ad ay az
adamant b0
adapt x 5y
adapted b1
add b2 b3 b6
add_up b8 bb
addiction bc
addictive bd
addition be bf
additional bg
additionally bh
additive bi
address bj bk
addressed bl
adequacy bm bn
adequate bo
adequately bp
adhere bq bs
adherence bt
adherent bv bw
adhesive bx by
adjacent bz c0
adjectival c1
adjective c1 c3 c5
adjoin c6
adjourn c8
adjournment c9
adjunct ca
adjust cb
adjustable cc
adjusted cd
adjustment cg ch
administer ck cm
administration cn co
administrative cp
administrator cs ct
admirable cu cv
admirably cw
admiral d0
admiration d3
admire d5 d7
admired d8
admission db
admit 8l
admonition de
adolescence dg
adopt dj
adopted dk
adoption 55
adorn dl
adorned dm
adornment do
adrenal dq dr
adult 3w du dv
adulterer dw
adultery dy
advance cf e0 e1 e2
advanced e3
advancement e5
advancing e6
advantage e8 ed
adventure eg ei
adverb ej
adverse ek
adversity en
advertise ep
advertisement ay
advertising ay es
advice dd
advise ew ex
adviser ez
advocate f0 f3
aegean f4
aerated f5
aeration f6
aerator f9
aerial fb fc
aerobic fd
aerosol ff
aesthetic fi fj
afar fk
affair fo
affairs fp
affect fq fr
affected fs
affecting ft
affection fu
affectionate fv
affectionately fw
affiliated fx
affiliation fy g0
affinity g3
affirm g4 g5
affirmative g8 g9
affix ga gd ge
affixed gf
afflicted gg
afford gj gl
aflame gm
aflare gn go
afraid gp
african gq gr
aft gs gt
after gu gv
afternoon gx
afterward gu
afterwards gu
again gy
agaric h0
age h1 h3 h5 h6
aged h7 h8 h9
agency hb he
agenda hf
agent hg
agglutination hh hi
agglutinin hm
aggravate hn hq
aggregate hr hs ht
aggression hv hy hz
aggressive i0
aggressiveness hy i1
aggressor i2 i3
agile i4
aging i5 i6
agitate i8 ib
agitated ic id
agitation ie
ago if ig
agony ii ij
agree 92 ik
agreeable il
agreed im
agreement in ip iq
agricultural ir
agriculture is iv
ahead iw ix
aid 52 iz j1 j3
aide j4 j6
aids ja
ailing jb
ailment jc
aim je jf jg jj jl
aimless jm
air jo jq jt
airborne ju
aircraft jy
airfoil jz
airplane k0
airport k2
airs k3
airspeed k5
airway k6
airy k7
aisle k8 ka
akin kb
al kd
alabaster kg
alarm ki kj kl kn
album kp ks
albumin kt
alcohol ky
alcoholic l2 l3
ale l5
alert kn l7 l8
alertness la
alexander ld
algae lf
algebraically lg
algerian lh
algonquian li lj
alibi ll
alien ln lo lp
alienation lr
align ls lt lu
alignment lv lx
alike ly lz
alimentary m0
alive m1
alkali m2
alkaline m3
alkaloid m4
all m5 m6
allegation m7 m9
allege mc
alleged md me
allegiance mg
allegory mj
allergic mk
alleviate mm mn
allied mo
allies mp
alligator mr mu
allocate mw
allocation mz n0
allot 6n mv
allotment mz
allow u n1
allow_for n2
allow_in n3
allowable n4
allowance n5 na nb ne ng
alloy ni nj
allusion nm
ally no nr nt
almond nv
almost nw
alone nx ny nz
along o0 o1
aloud o2
alpha o3 o4
alphabet o8
alphabetical o9
alpine oa
already ob
also oc
altar of
alter 68
alteration 4a ch
altercation oi
altered oj
alternate ok ol om on
alternately oo
alternating op
alternative on oq or
altitude ou
altogether m6
aluminum kd
alveolar ov
alveolus ow
always ox
am oy
amateur oz p0
amaze p2 p4
amazed p5
amazement p6
amazing p7 p8
ambassador pb
amber pe pf
ambiguity pi
ambiguous pj pk
ambition pm pn
ambitious po pp
amble pr
ambulance pu
ambush pw py q0
amend q4
amended q5
amendment q8
american qa qb
amiable qc qd
amino qf qg
ammonia qh
ammunition qj
amorous qk
amorphous ql
amount 3g b8 qm qn qo
amp qp
amphibious qq
ample qr qs
amplify qt
amplitude qw
amply qx
amputate qz
amuse r1
amusement r4 r6
amusing r7
an r9
anabaptist rc
anaconda re
anal rf
analeptic rg
analgesic rh ri
analogous rj
analogy rn rr
analysis rs
analyst rt
analytic ru rv
analyze rw
anastomosis ry
anatomical rz s0
anatomically s1
anatomy s4 s6
ancestor s8
ancestral s9
ancestry sa
anchor sc se sg sh
ancient sj sk sl
andrena sp
anecdote sq
anemia sr
anemone st
anesthesia su
anesthetic sv sw
anew sx
angel sy
angelic sz
anger hp t0
angina t1
angle t2 t3
angled t4
anglican t5 t6
angrily t7
angry t8
angst ta
anguish tc te
angular tf tg
animal dt th
animated ti
anion tl
anionic tn
ankle tp
annihilation tr tt
anniversary tu
announce eo
announced tv
announcement tw tx
annoy ty
annoyance tz u0
annoyed u1
annoying u2 u3
annual u4 u5
annually u6
anode u8
anonymous u9
another ua
answer ub uc ud
ant ue
antacid uf ug
antagonist uh
antagonistic ui uj
antagonize uk
antarctic ul
antecedent s8 uo
antelope uq
antenna ur
anterior uv uw
anthropologist uy
anthropology uz
anti v0 v1
anti-semite v2
anti-semitic v3
anti-semitism v6
antibacterial v7 v8
antibiotic v9 va
antibody hl
anticipate vb vc
anticipated vd
anticipation ve vg vh
antidepressant vi
antigen vj
antihistamine vk
antineoplastic vl vm
antipathy vn
antique vo vp
antiseptic vq vr vs
antiserum vu
antithyroid vv
anus vy
anxiety t9 vz
anxious w0
anxiously w1
any w2 w3
anyhow w4
anymore w5
anyway w4
anywhere w6
aorta w9
apache wa
apart wb wc wd
apartment we
aperture wf
apex wh
apocryphal wi
apologetically wj
apologize wk
apology wl
apostle wo
apostolic wp
apothecary wq
appalling wr
apparatus f8
apparent ws wt
apparently wu
appeal ww wz x1 x2 x3
appealing x4 x5
appear x6 x7
appearance wx
appearing x9
appease xc xd xe
appendage xf
appendix xh
appetite xi
applaud 5s xk
applause xl
apple xo
appliance xp
applicability xr
applicable xs
applicant xt
application xv xx
applied xy
apply xz y1
appoint e9 y3
appointed y4 y5
appointee y6 y7
appointment ya
apportion mw
appraisal yb
appraise 5q
appreciable yc
appreciably yd
appreciate yf yh
appreciation yk
apprehend ym yo
apprehension yj yp
apprentice yq
approach ys yt yu
approaching yv yw
appropriate yx yy
appropriately yz
appropriation z2
approval 54 z3
approve z5 z6
approved z7
approvingly z8
approximate za zc zd
approximately 1p
approximation zf zi
april zk
apron zl
apt zm
aptitude zn
aquatic zo zp
aqueous zq
arab zs
arabian zs zt
arabic zw zx
arbitrarily zy
arbitrary zz
arboreal 100
arborescent 101
arc 103 105
arch 105 107 108 109
archaic 10a
archbishop 10f
arched 10g 10h
arching 10h
archipelago 10i
architect 10k
architectural 10l
architecture 10n 10o 10q
arctic 10r
ardent 10s
ardor 10v
are 10w
area 10x
argon 10y
argue 110 113
argument 114 115
arid 116
arise 117
aristocracy 119 11a
aristocratic 11b
arithmetic 11d 11e
arm 11g 11h 11i
armadillo 11j
armchair 11l
armed 11m
armor 11n 11p
armored 11q
armpit 11r
arms qi
army 11t
aromatic 11u
around 11v 11w
arousal 11x
arouse ho
aroused 11y 11z
arrange 120 121
arranged 122
arrangement 123
arranging 124
array 125 126 127
arrest yo 129
arrival d9 12a
arrive 12b
arrive_at 12c
arrogant 12d
arrow 12e
arsenic 12g
art 12h 12i
arterial 12j
arteriolar 12k
artery w8
arthritis 12l
arthropod sm
article 12o 12p 12q
articulate 12r 12s 12t 12u
articulated 12v
artifact 1d
artificial 12w 12x
artificially 12y
artillery 12z 130
artist 131
artistic 132
arts 9x
as 133 134
ascend 135
ascending 136 137
ascertain b9 139
ascribe 13a
asexual 13b
ash 13c 13d 13e
ashamed 13f
ashen 13g
ashore 13h
asian 13i 13j
asiatic 13i 13j
aside wc 13l 13m 13n
ask a1
ask_for 13o
asking wv
asleep 13p 13q
aspect 13t 13u
aspiration 13v
ass 13w 13y
assail 13z
assassin 143
assassinated 144
assault 13z 146
assemblage 147 149 14a
assemble 14b 14c
assembly 14e 14g
assent 93 95
assert mb
assert_oneself 14h
assertion g7 14i
assess 5q
assessment yb
assessor 14j
asset e7
assets mx
assign ea mv
assigned 14k
assignee 14m
assignment 14o 14p
assimilate 2t 14q 14r
assist 52 j3 14s
assistance 52
assistant j5 14t
associate nq 14u 14v
association fz 14w
assume 14x
assumed 14y
assuming 14z
assumption 151 153
assurance 155
assure 156
assured 157 158
assuredly 159
assyrian 15a 15b
aster 15c
asterisk 15d
astonished p5
astonishing p7
astonishingly 15e
astonishment p6
astound p2
astride 15f
astringent 15g 15h
astrology 15j
astronomer 15l
astronomical 15m 15n
astronomy 15p
asymmetric 15q
asymmetrically 15r
at 15s
athabascan 15t
athenian 15w 15x
athlete 15z
athletic 160 161
atlantic 162
atmosphere 163
atmospheric 164
atom 165
atomic 166 167
atrium 168
atrophic 169
atrophy 16a
attach gc
attach_to 64
attached fx
attachment 16b 16c
attack pv 16e 16i
attacker i2
attacking 16j
attain 6g 16k
attained 16l
attainment 16m 16n
attempt eh 16o 16p
attempted 16q
attend 16r
attendance x8
attendant 16s 16t
attended 16u
attending 16v
attention 16v
attentive 16w
attest 16y 16z
attic 171
attire 172 174
attitude 50
attorney 175
attract 177
attraction g2 178 179
attractive 17a 17b
attributable 17c
attribute 13a 13r 17d
audacity 17h 17i
audible 17j 17k
audience 17l
audit 17m
audition 17o
auditorium 17p
auditory 17q
aug 17r
augment 17t
august 17r 17u
aunt 17v
aurally 17w
aureomycin 17x
australasian 17y
australian 17z 180
austrian 181 182
authentic 183 184
authenticity 185
author 186 188
authoritarian 189
authoritative 18a
authorities 18b
authority 18e
authorization 18f
authorize z4
authorized 18g
auto pt
automatic 18l 18m 18n
automatically 18o
automation 18q
automobile pt 18r
automotive 18s
autonomic 18t
autonomous 18u
autosomal 18v
autumn 18x
auxiliary j6 18y
avail 190 191 192
availability 193
available 194
average 197 198 199
aversion vn
avert 19b
avocado 19c
avoid 19b 19d 19e
avoidance 19f
await 19g
awake 19h 19i
awaken 19h 19j
awakened 19k
award 19m 19n 19p
aware 19q
awareness 19r
away 19s 19t
awe 19v 19w
awed 19x 19y
awestruck 19y
awful 19z 1a0 1a1
awfully 1a1
awkward 1a2 1a3
awkwardly 1a4
ax 1a6 1a8
axe 1a6
axillary 1a9
axis 1aa
axle 1ac
babble 1ad 1af
babe 1ai
baby 1ai 1aj
babylonian 1ak 1al
bachelor 1ao 1aq
bacillus 1as
back 1at 1au 1av 1aw 1ax
back_down 1az
back_off 1az
back_out 1b0
back_up j2 1az
backbone se 1b4
backed 1b5
backer 1b8
background 1b9 1bc 1bd 1be
backing 1bf 1bh
backstage 1bl
backward 1bm 1bn 1bo
backyard 1bs
bacon 1bu
bacteria 1ar
bacterial 1bv
bacterium 1ar
bad 1bw 1bx 1by 1bz
badge 1c1 1c2
badger 1c4
badly 1c5 1c6
badness 1bw
bag 1c7 1c8
bait 1ca 1cc
bake 1ce
baked 1cf 1cg
baking 1ch 1ci
balance 1ck 1cl 1cm
balanced 1cn
bald 1cp 1cq 1cr
balk 1cu
balkan 1cv
ball 1cw 1cy
ballad 1d1 1d3
ballet 1d6 1d7
balloon 1d8 1da 1df
ballot 1dg 1dh 1dj
ballplayer 1dl
ballroom 1dn
balsam 1do
baltic 1dp
balustrade 1ds
ban 1du 1dz 1e0
banana 1e1 1e2
band 1e3 1e4 1e6
bandage 1e7 1e8
bandaged 1e9
banded 1ea
bang 1ee 1eg 1ei 1ej 1el 1en 1eo
banging 1ep 1es
banish 1eu
banister 1ds
bank 1ew 1ex 1ez 1f1
banker 1f3
bankruptcy 1f4 1f5
banner 1f8
banquet 1fa
banter 1fc
bantu 1fd 1fe
baptism 1fg
baptist 1fh
baptize 1fl
bar 1fm 1fn 1fr
barbaric 1fs
barbecue 1ft
barbed 1fu
barbell 1fv
bare 1fw 1fx 1fy
barefoot 1fz
barely 1g0
bargain 1g1
barge 1g4 1g6
barium 1g7
bark 1g8 1g9
barley 1gb
barn 1gc
barnyard 1ge
baroque 1gf
barrage 1gg 1gi
barrel 1gk 1gl 1gm
barricade 1gn 1go
barrier 1dr 1gr 1gs
bars 1gt
bartender 1gv
basal 1gw
base 1gx 1gy 1gz
baseball 1h2
based 1h3 1h4
basement 1h5
basic 1h6 1h7 1h8
basically 1h9
basin 1ha
basis 1hb 1hc
bask 1hd 1hf
basket 1hg 1hh
basketball 1hi
basophilic 1hj
bass 1hl 1hm 1hn
bastard 1ho
baste 1hr
bat 1hs 1ht 1hu
bath 1hv 1hz
bathe 1i0 1i3
bathing 1hy 1i4
bathroom 1i5
bathtub 1i6
baton 1i7
bats 1i8
battalion 1i9
batter 1ia 1ic
battered 1id 1ie
battery 1if 1ig
batting 1ih
battle 145 1ii
battlefield 1ij
bawl 1il
bay 1im 1in 1io
bayonet 1iq
bc 1ir
be o 1is
be_after 1it
be_born 1iu
be_due 1ix
be_intimate 1iz
beach 1j0 1j2
beachhead 1j3
beads 1j4
beak 1j5 1j6 1j7
beam 1j8 1ja 1jd
bean 1jf 1jg
bear 1jh 1jj 1jl
bear_on fr y0 1jn
bear_out 1jo
bear_witness 16x 1jp
beard 1jq 1ju
bearded 1jv
bearer 1jw 1jy
bearing 1jz 1k2 1k5 1k6
beast dt 1k7
beat 1k8 1k9 1ka 1kc 1kd
beat_out 1kc
beaten 1ke
beating 1kf
beats 1ki
beautiful 1kj
beautifully 1kk
beauty wy
beckon 1kl
become b7 1km
becoming 1kn
bed 1ko
bedding 1kp
bedraggled 1kq
bedroom 1kr
bee so
beebread 1ks
beech 1kt
beef 1kv 1kw 1ky
beer l4
beetle 1kz 1l1 1l2
befall 1l4
befit 1l5
befitting 1l6
before 1l7
beforehand e2 1l8
beg 1la 1lb
beggar 1ld 1lg
begin 1lh
beginning um 1li 1lj
behalf 1lm 1lq
behave 9n
behavior 1lr
behind 13w 1ls 1lt
behold 1lv
being am ds
belabor 1ly 1lz
belching 1m1 1m4
belgian 1m5 1m6
belief fg 1m7
believe 34 1m8
believe_in 1m9
believer wn 1ma
believing 1mb
bell 1mc 1md
belligerent 1me
bellow 1il 1mg
belly j 1mi 1ml
belong 1mm 1mn
belong_to 1mo
belonging 1mq
beloved 1mr
below 1ms 1mt
belowground 1mu
belt 1mv 1mw 1my 1mz
bench 1n0 1n1
bend 104 1n2 1n3 1n5 1n7
bended 1n8
bending 1n3
beneath 1ms
beneficial 1n9
beneficiary 1na 1nb
benefit 1lo 1nc 1nd 1ne
benign 1nf
bent 1ng 1nh
bequest 1ni
bereavement 1nj
berry 1nk 1nm
berrylike 1nn
berth 1no
beset 1c3 1np
besides 1nq
bespectacled 1nr
best 1ns 1nt 1nu 1nv 1nw
bestow 1nx 1ny
bet 1o1 1o5
bet_on 1o8
beta 1o9 1oa
bethink 1ob 1od
betray 1of 1oj
betrayal 1ok
better ml 1ol 1on 1oo 1op 1oq 1or
between 1os 1ot
bevel 1ou
beverage kx
bevy 1ov
beware 1ox
bewilder p4 1oz
bewildered 1p0
beyond 1p1
bias v5 1p3 1p4
bible 1p5
biblical 1p6
bibliography 1p7
biceps 1p8
bicycle 1p9 1pb
bid 1pc 1pd 1pe 1pg 1ph
biennial 1pi 1pj
big 1pk 1pl 1pm
bigger 1pn
bike 1pb 1po
bile 1pp
bill 1pq 1pr 1ps
billed 1pt
billion 1pu 1pv
bin 1pw 1px
binary 1pz 1q0
bind 1q1 1q2
binding 1q3 1q4
binomial 1q5
biochemist 1q7
biochemistry 1q9
biography 1qa
biological 1qb
biologist 1qc
biology s3
biopsy 1qe
bioweapon 1qf
bipedal 1qg
birch 1qi 1qk 1ql
bird 1qm 1qo
birdie 1qr
birth 1jl 1qs 1qt
birthday 1qu
biscuit 1qw 1qx
bishop 10e
bit 1qy
bite 1r1 1r2 1r4
bite_off 1r5
bite_out 1r7
biting 1fu
bitter 1r8 1r9 1ra 1rb 1rc
bitterly 1rd 1re
bitterness 1rf
bivalent 1rg
bivalve 1ri 1rj
bizarre 1rk
black 1rl 1rm 1rn
black_out 1ro 1rq 1rr 1rs
blackberry 1rt 1ru
blackboard 1rv
blacken 1rm
blackened 1rw
blackish 1rx
blackmailer 1ry
blackness 1rl 1s1
blackout 1s3 1s4
bladder 1s5
blade 1s7
blame 1s8 1sb 1sc 1sd 1se
blandly 1sf
blank 1sg 1sh
blanket 1si 1sj 1sk
blast 1eg 1sm 1so 1sp
blatant 1sq 1sr
blaze 1sw 1sx 1sz 1t2
blaze_away 1t2 1t4
blazing 1t5
bleak 1t6 1t7
bleakly 1t8
bleed 1ta
bleeding 1tb
blend 1td 1tf
bless 1th
blessed 1se 1ti 1tj
blight 1tk 1tm
blind 1tn 1to 1tp 1tq 1tr
blindly 1ts 1tt
blindness 1tv
blink 1tw
blissfully 1tx
blister 1ty
blistering 8j 1tz
blithe 1u0 1u1
blithely 1u2
bloat 1u4
block 1fr 1u5 1u6
blockade 1u7
blockading 1u8
blocked 1u9
blocking 1ua
blond 1ub
blonde 1uc
blood 1ud 1ue
blooded 1uf
bloodhound 1ui
bloodshed 1ul
bloodstream 1um
bloody 1uo 1up 1uq
bloom 1ur 1us 1ut
blooming 1ur 1uu
blossom 1us 1ut 1uv
blot 1uw
blot_out 1ux
blouse 1uy
blow 1ed 1v0 1v3 1v4
blow_out 1v5
blow_up 1v6 1v7
blower 1v8
blowing 1v9
blown 1va
bludgeon 1vc
blue 1vd 1ve 1vf 1vg 1vh
blues 1vi
bluff 1vk 1vn
bluish 1vg
blunder 1vp
blunt 1vr 1vs 1vt 1vu
blur 1vv 1vw 1vx 1vy
blurred 1vz
blush 1w0
bluster 1w2 1w3 1w4 1w7
board 1w9 1wb 1wd 1wf
boarding 1wg
boards 1wh
boast 1w7 1wi
boat 1g3 1wj
boating 1wl
bob 1wm
bodied 1wn
bodily 1wo 1wp
body s5 1wt
bodybuilder 1wu
bog 1wv 1wy
boil 1x0 1x1 1x2 1x3
boiled 1x4
boiling 1x7 1x8
bold 1x9 1xa 1xb
boldly 1xc
bolster 1xf
bolt 1xi 1xj 1xk 1xm 1xn 1xp 1xr 1xs
bomb 1xt 1xu
bomber 1xv
bombing 1xw
bombproof 1xy
bombus 1y0
bond 1q2 1y1 1y2
bone ut 1y3 1y4 1y5
bones 1y6
bonfire 1y8
bonnet 1ya
bony 1yb
book 1ye 1yh 1yi 1yl
bookcase 1ym
booker 1yo
booking 1yq
bookshelf 1ys
boom 1yt 1yu
boost 1yv 1yw 1yy 1yz
boot 1z0 1z2
booth 1z3 1z4
border 1f0 1z6 1za 1zb
border_on 1zc
bore 1zd 1ze
bored 1zf 1zg
boredom 1zk
boring 1zl 1zm
born 1zn
borough 1zp
borrow 1zq 1zr
borrowing 1zs
bosom 1zw 1zy 1zz 200
boss 203 205 206 207
botany 208
both 209
bother ty 20d
bottle 20e 20g
bottom 20i 20j 20k 20l
bottomed 20m
bough 20p
bounce 20r 20s 20u 20v
bounce_back 20w
bouncing 20x
bound 1za 20t 20y 20z 210 211
boundary 1z5 20y
bounded 212
bounds 1z5
bouquet 213
bourbon 216
bovine 217
bow 21a 21b 21c 21e
bowl 21f 21g 21i 21k
bowling 21l
box 21m 21o 21p
boxcar 21q
boxer 21s
boxing 21t
boy 21u 21v
boyfriend 21x
boyhood 21z
boyish 220
brace 221 223 224 226
bracing 227
bracket 228
brackish 229
brag 1w7
brain 22a 22b
brake 22c 22e
brakes 22f
bramble 22g
branch 20o 22h 22i
branched 22j
branching 22k 22l
brand 22n 22p 22q
brandish 22r 22t
brandy 22v
brass 22w
brave 22x
bravely 22y
brazen 22z
brazilian 230 231
breach 232 234
bread 1qv 235
breadth 237 239
break 23a 23b
break_away 23f 23g
break_camp 23i
break_down 23j 23k
break_even 23l 23m
break_in 23o 23r 23s
break_into 23t 23u
break_loose 23e 23v
break_off 23g 23p 23w
break_open 23x
break_out 23y 23z
break_through 240 241
break_up 242 243
break_with 244
breakdown 245
breakfast 248 24a
breaking 24b
breakthrough 24d 24f
breakup 24g 24h
breast 1zx 24i 24j
breasted 24k
breath 24l 24m
breathe 1v1
breathing 24n 24o
breathless 24p
breathlessly 24q
breed 24r 24s 24t
breeding 24v 24w
breeze 24z 250
brevity 251 252
brick 253
bride 255
bridge 256 258 259 25a
bridle 25b
brief 25c 25d 25e 25f
briefcase 25g
briefly 25h 25i
brigade 25j
brigadier 25k
bright 25l 25m
brightly 25m
brightness 25n
brilliance 25o 25p
brilliant 25q 25r
brilliantly 25m 25s
brim 25t 25u
brindle 25v
brine 25y 25z
bring 261 262
bring_back 263
bring_down 264 266 267
bring_forth 1jk 268 269 26a
bring_forward 26b 26c
bring_home 26e
bring_in 26f
bring_on 26g
bring_oneself 26k
bring_out 26l
bring_up 1tg 26m
bringing 26o
brisk 26p 26q
briskly 26r
bristle 26t 26u 26v
bristly 26w
british 26y 26z
brittle 272 273
broad 1sk 275 276
broadcast 277 279
broadcasting 27c
broaden 27e
broadening 27f 27h
broadly 27i
broil 27j 27l
broke 27m
broken 27n
broker 27o 27q
bronc 27t
bronchial 27u
bronchiole 27w
bronchus 27x
bronze 27y 280 281
bronzed 282
brood 283 286
brooding 287 28a 28b
brook 28d
broom 28e 28h
brother 28i
brow 28k 28l
brown 28m 28n 28o
brownish 28o
bruise 28r
brush 28s 28t 28u 28v
brush_aside 28x
brushed 28y 28z
brushing 291
brushy 292
brutal 293
brutality 295 297
brute 1k7
bubble 298 29a
buck 29c 29d
bucket 29e 29f
buckle 29g 29h 29j 29k
buckskin 29m
bud 29n 29o 29p 29q
buddhism 29r
buddhist 29s 29t
budding 29v 29w
buddy 29y
budge 29z
budget 2a1 2a2 2a3
buff 2a4 2a5 2a6
buffalo 2a7 2a9
buffer 2aa 2ac
buffet 1ic
bug 1c4 2ad
buggy 2af
bugle 2ag
build 2ah 2ai
build_on 2ak
build_up 2al 2am
builder 2an
building 10m
buildup 2ao
built 2ap
bulb 2aq 2as 2at
bulbous 2au
bulge 2av 2aw
bulging 2ax 2ay
bulk 2b0 2b1
bulky 2b2
bull 2b3 2b4 2b5 2b6 2b7
bullet 2b9
bulletin 2ba 2bb
bum 2bc 2bd
bumblebee 2be
bump 2bg 2bh 2bj
bump_off 2bl
bunch 2bm 2bn 2bp 2bq
bundle 2br 2bt 2bv
bunk 2bw 2bx
buoyant 2by 2bz
burden 2c2 2c3 2c4
bureau hb 2c5
bureaucracy 2c6
bureaucratic 2c7
burglary 2ca
burial 2ce
buried 2cf
burly 2cg
burn 2ch 2ci 2ck 2cl 2cm
burn_down 2ck 2cn
burn_off 2cp 2cq
burned 2cr
burning 2cs 2ct
burr 2cu 2cv
burrow 2cy 2d0
burst 2d1 2d2 2d3 2d4 2d5
burst_out 2d6 2d7
bury 2d9 2db
bus 2dc 2de
bush 2df 2dg 2dh 2di 2dj
bushel 2dk
bushy 2dl
busily 2dm
business hd
businessman 2dn
bustle 2do
bustling 2dp
busy 2dq 2dr
but 2ds
butt c6 2du 2dv
butt_against c6
butter 2dw 2dx
butterfly 2dy 2e1
buttocks 13w
button 2e2 2e4 2e5
buy 2e7 2e8
buy_out 2e9
buy_up 2e9
buyer 2eb
buying 2ed
buzz 2ee 2ef 2eg 2ei 2ej
buzzing 2ek
bw 2em
by 2en
by-product 2ep 2eq
bypass 2er
byzantine 2es 2et
cab 2eu
cabbage 2ev 2ex
cabin 2ey 2f0 2f2
cabinet 2f3
cabinetwork 2f5
cable 2f7 2f8 2fa 2fb
cackle 2fc 2fd 2ff
cactus 2fh
cadenza 2fi
cafe 2fk
cafeteria 2fl
cage 2fm 2fn 2fp
cake 2fq 2fr
calamity 2fs
calcium 2ft
calculate zb
calculated 2fu
calculation ze 2fw
calculus 2fy
calendar 2g0 2g1 2g2
calf 2g4
caliber 2g6 2g9
calibrate 2ga
calibration 2gb
call 1fk 2gc 2gd 2ge
call_back 2gf 2gg
call_for a0 2gh
call_in 2gi 2gk
call_on 2gl
call_out 2gm 2gn
call_up 26c 2gg 2go
caller 2gq
calling 2gr
callous 2gs
calloused 2gt
calm xb 2gu 2gv
calm_down 2gw
calmly 2gx
calmness 2gu
calyx 2gz
camera 2h0
camp 2h2 2h3 2h4
campaign 2h7 2h9 2ha 2hb 2hc
camper 2hd
campfire 2he
camping 2hf
campus 2hg
can 2hh 2hj 2hk
canadian 2hl 2hm
canal 2hn 2ho
canary 2hp
cancel 2hq 2hr
cancel_out 2hv
cancellation 2hw
cancer 2hy
candidate 2i0 2i1
candle 2i2 2i4
candy 271 2i5
cane 2i6 2i7
canned 2i8
cannon 2i9 2ia
canoe 2ib 2ic
canon 2if
canonist 2ig
canteen 2ii
canvas 2ik 2im 2in
canvass 2io
canyon 2iq
cap 2ir 2is
capability 2it
capable 2iu
capacitor 2iv
capacity 2iw 2iy
cape 2iz 2j1
capillary 2j2 2j3
capital 2j4 2j5
capitalism 2j7
capitalist 2j8
capitalize 2j9
capitol 2ja
capped 2jb
capsule 2jc 2je 2jf
captain 2jg 2jh 2jj
captive 2jk 2jl
captivity 2jm 2jn
capture 128 2jo 2jp 2jq 2jr
car pt
carbine 2jt
carbon 2ju
carbonate 2jv 2jw
carbonated 2jx
carcass 2jy
card 82 2k0 2k1
cardboard 2k3 2k4
cardiac 2k5
cardinal 2k6 2k7
cards 2k8
care 290 2k9 2kd
care_for 2kf
career 2gr 2kh 2ki
carefree 2kj
careful 2kk
carefully 2kl
careless 2km 2kn
carelessly 2ko
carelessness 2kp 2kq
caress 2kr 2kt
cargo 2kv
caring 2kx 2ky
carnal th
carnivorous 2kz
carotid 2l0
carpenter 2l2 2l3
carpentry 2l5
carpet 2l6 2l7
carpeted 2l8
carriage 2ae 2l9
carrier 1jw 2la 2ld
carry 260 2le 2lf
carry_away 2lg
carry_on 2lh
carry_out 6e br
carry_over 2lj 2lk
carry_through 6e
cart 2lm 2ln
cartilage 2lo
cartilaginous 2lp
cartoon 2lq
cartoonist 2lr
cartridge 2ls
carve 2lu 2lv
carved 2lw
carven 2lw
carving 2ly
cascade 2m0 2m2
case 2m3 2m5 2m7
cash 2m9 2mb
casing 2mc
cast 2md 2mf
cast_aside 1
castle 2mg 2mi 2mj
casual 2mk 2ml 2mm
casually 2mn 2mo
cat 2mp 2mq
catalog 2mr 2ms
catalogue 2ms 2mu 2mw
catalyst 2mx
catapult 2my 2n1
catastrophe 2fs 2n2
catastrophically 2n3
catch 2n5 2n6
catch_on 2n7 2n8
catch_up 2n9
catcher 2na
catching 2nb 2nc
category c4
cater 5u
catharsis 2nd
cathedral 2nf 2ng
catheter 2nh
cathode 2ni
catholic 2nj 2nk
catholicism 2nn
catkin 2no
cattle 1ku
caudal 2np 2nq
causal 2nr
cause 6c un 26h 2ns
causing 2nt
caustic 8j 2nu
caution 2k9 2nv 2nx 2ny
cautious 2nz 2o0
cautiously 2o1
cavalry 2o3
cavalryman 2o5 2o6
cave 2o7 2o9
cave_in 29i
cavern 2oa 2ob
cavity 2oc
cc 2od
cease 2of 2og
ceaseless 2oh
cecum 2oi
cedar 2ok
ceiling 2ol 2om
celebrant 2on
celebrate 2oo 2oq
celebrated 2or
celebration 2os
celery 2ot
celestial 2ou 2ov 2ow
cell 2oy 2oz
cell-free 2p0
cellar 1h5
cellular 2p1
cellulose 2p2
celtic 2p3 2p4
cement 2p7 2p8 2p9 2pa
cemetery 2pc
censorship 2pd
censure 2pf 2pg
cent 2ph
center 2pi 2pj 2pk 2pl
center_on 2pj
center_punch 2pn
centered 2po
centerfield 2pp
centigrade 2pq
centimeter 2pr
central 2k7 2pt 2pu
centralized 2pv
centrally 2pw
centrifugation 2px
centrifuge 2py 2q1
century 2q2
ceo 2q4
cereal 2q6 2q7
cerebral 2q8 2q9
cerebrum 2qa
ceremonial 2cc 2qb
ceremony 2cc 2qc
certain 2qd
certainly 2qe
certainty 154 2qf
certificate 2qg 2qh
certification 7a 2qj
certified 2qk
certify 16y 2qo 2qp
cervical 2qq
cervix 2qr
chadic 2qs
chafe 2qu
chagrin 2qx
chain 2r0 2r1
chains 2r3
chair 11k 2r4
chairman 2r4 2r5
chalk 2r6
chalk_up 2r8 2r9
challenge a3 2ra 2rb 2re
challenging pp
chamber 1xx 2rh
champagne 2rj
champion 2rl 2rm 2rn
championship 2ro
chance ei 2rq 2rr 2rs
chandelier 2ru
change w 4a 68 2rv
changed 2rw 2rx
changing 2ry
channel 2rz 2s0 2s1
channels 2s2
chant 2s3 2s4
chaos 2s5
chaotic 2s6 2s7
chapel 2s8
chapter 2s9
character 17e 2sc 2sd 2sf
characteristic io 13s 2sg
characteristically 2sh
characterization 2sj
characterize 2sl 2sn
charcoal 2sp 2sq 2sr 2ss
charge 7q 2st 2sv
charged 2sw
charitable 2sx 2sy
charity 2t0 2t2 2t4
charm wz 2jq
charming 2t5
chart 2t6 2t9 2tb
charter 2tc
chase 2td 2tf
chat 2tg
chatter 1ae 2tg 2tj 2tk 2tl
cheap 2tm
cheat 2tn 2to 2tp
cheating 2tq 2tr
check 2tt 2tu
check_in 2tv
check_out 2tu
checkbook 2tw
checked 2tx
checklist 2ty
cheek 2tz 2u0
cheer 2u1 2u3 2u4
cheerful 2u5
cheerfully 2u6
cheering 2u7
cheery 2u8
cheese 2u9 2ua
chemical 86 2ub 2uc
chemically 2ud
chemist wq 1q6
chemistry 1q8
cherish 2uf
cherished 2ug
cherry 2uh
chess 2ui
chest 2uj
chestnut 2uk
chew 2un
chewing 2uo
cheyenne 2up
chick 2us
chicken 2ur 2ut 2uu
chief cr 2uv
chiefly 2uw
chieftain 2ux
child 1ah 2uz
childbirth 2v0
childhood 21y
childish 2v1
childishly 2v2
childlike 2v3 2v4
chilean 2v5 2v6
chili 2v8
chill 2vb 2vc 2ve 2vf
chilling 2vg
chimney 2vh
chin 2vi 2vj
china 2vl
chinese 2vm 2vn
chip 23g 2vp 2vq 2vr
chips 2vt
chisel 2tp 2vu
chiseled 2vv
chloride 2vw
chlorine 2vx
chlorophyll 2vz
chocolate 2w0
choice y8 2w1 2w2
choir 2w4 2w5
choke 2w6
choke_off 2w9 2wa
choked 2wb
cholesterol 2wd
choose di
chop 2we
chopped 2wf
chord 2wg 2wh 2wi
chore 2wj
choreograph 2wk
choreographer 2wl
choreography 1d5
chortle 2wm
chorus 2w3 2wn 2wo 2wp
chosen 2wr
christian ra 2ws
christianity 2nm
christmas 2wt 2wv
chromatic 2ww
chromatographic 2wx
chromatography 2wy
chrome 2x0
chromium 2wz
chromosome 2x1
chronic 2x2
chronological 2x3
chrysanthemum 2x4
chuck 2x5
chuckle 2wm
chunk 2x6
church 2ne 2x7 2x9
churchyard 2xa
churning 2xb 2xc
chute 2xd 2xf
cigar 2xh
cigarette 2xi
cinch 2xj
cinema 2xk
cinematic 2xl
cinnamon 2xm
circle 1e3 2xp 2xq 2xr
circuit 257 2xt 2xu
circular 2xv 2xw
circulate 2xx 2xy
circulating 2xz
circulation 2y0 2y1
circumstance 2m4
circumstances el
circus 2y3 2y5 2y6
cite 2y7
citizen 2y9
citizenship 2ya
citrus 2yb
city 2yc
civic 2yd
civil 2ye
civilian 2yf 2yg
civilization 2yi
civilized 2yj
clad 2yk
claim m8 2yl 2ym 2yn
claimant 2yo
clam 2yp
clamber 2yq
clammy 2yr
clamor 2ys 2yu 2yv
clamp 2yw
clams 2yx
clandestine 2yy
clang 2yz
clanking 2z0
clap xk 1eg 2z1 2z2 2z3
clapping xl
clarify 2z4
clarity 2z5
clash 2z6 2z7
clasp 2za
class c4 2mt 2zb
classic 2zc 2zd
classical 2ze 2zf
classification 2zg 2zh
classified 2zi 2zj
classify 2mt
classroom 2zk
clatter 2zl 2zm
clause 2zo 2zp
claw sb 2zq 2zr 2zs 2zt
clawed 2zu
clay 2zx
clean 301 302 303 304
clean_out 305
clean_up 306
cleaner 308
cleaning 1hx
cleanly 309
cleansing 1hx 30a
clear 30b 30c 30d 30e
clear_out 30f
clear_up 2z4 30g 30h
cleared 30i
clearing 30j
clearly 30k 30l
clearness 2z5
cleft 30m 30n
clench 30o 30r
clergy 30t
clergyman 10b
clerical 30u 30v
clerk 30w 30x 30y
clever 30z 310
cliche 311
click 312 313
client 314
cliff 315
climate 316 317
climax 319 31b 31d 31e
climb 31f 31h
climb_down 31i
climb_up 31h
climbing 31k
clinch 31l
clinched 31m
cling 31n 31o
cling_to 31p
clinic 31q
clinical 31r
clip 31s 31t 31u 31v
cloak 31w 31x
clobber 31y
clock 31z 322
clog 2wa
clogged 323
close 1em 324 325 326 327 328 329
close_in 32a
closed 32b 32c 32d
closely 32e
closer 32f 32g
closest 32h
closet 32i
closing 32j 32k
clot 32l 32m
cloth 2ij
clothe 32n 32o
clothed 2yk
clothes 32p
clothing 5f
cloud fe 32q 32r 32s 32u
clouded 32v 32w
clover 32x
clown 32y 330 332
club 334 335
clubhouse 336
clue 337
clump 2bm
clumsy 338 339
cluster 2bm 2bo 2bq
clustered 33a
clutch yn 33b 33c
cluttered 33d
cm 2pr
co-optation 33e
coach 33f 33h 33j
coagulation 33k
coal 33l 33m
coalesce 33n 33p
coarse 33q 33r
coarsely 33s
coast 33u 33w
coastal 33x 33y
coat 33z 340 341
coated 342
coating 343
coax 345
coaxing 346
cobalt 347
cocaine 349
cock 34a 34b
cockpit 34c
cocktail 34d
cocky 34e
coconut 34f 34i
cod 34k 34m 34n 34o
coddle 1aj
code 34p 34r
codification 34p 34t
coefficient 34u
coerce 26j
coexistence 34v
coextensive 34w
coffee 34x
coffin 34y
cognitive 34z
coherent 350 351
cohesion 353
cohesive 354
coil 355 356
coiled 357
coin 358 359
coincide 35b 35c 35d
coincidence 35e
cold 2va 35f 35g 35h
coldly 35i
coldness 35k 35l
collaborate 35m
collaboration 35n
collage 35p
collapse 29i 35q 35r 35u
collar yo 35w
colleague 35x
collect 7f 1nl 34o 35z 360 361
collected 362
collecting 363
collection 7i
collective 364 365
collectively 366
collector 367
college 368
collision 369
colloidal 36a
colloquial 36b
collusion 36c
colon 36e
colonel 36f
colonial 36h 36i
colony 36j 36k
color pc 36l 36m 36n
colored 36o 36p
colorful 36q 36r
coloring 36s
colorless 36t
colors 36u
colossal 36v
colt 36x 370
column 372 373
columnar 374
coma 375
comb 376 377 379 37a 37b
combat 1ii 37c
combination 37d
combine 37e 37f 37g
combined 37h
combining 1tc
combustion 1su
come 6r 12b 37i
come_about 1l3
come_across 37j
come_after 37k
come_along 37l 37m
come_away 37n 37o
come_back 37q 37t
come_by 37u 37v
come_close za 37w
come_down 2m1
come_forth 37x
come_in 1wc 37y
come_into 37v
come_near yu 37z
come_off 37n 380
come_on yu 381
come_out 381
come_through 241
come_to y0 382 383
come_up 6r 384 385
come_upon 37j
come_with 64
comedian 32z
comedy 386
comet 387
comfort xa 388 389 38a 38b
comfortable 38c
comfortably 38d 38e
comforting 38f 38g
comforts 38j
comic 32z 38k 38l
coming yt yw 38m
command 1dw 1pc 38n 38p 38r
commander 38s 38t
commandment 38u
commando 38v
commemorate 38w 38x
commemorating 38y
commence 1lh 38z
commend 390
commendable 391
commensurate 392
comment nk 16g 393
commentary 393
commentator 394
commerce er
commercial 395 396
commercially 397
commission 1w8 398
commissioned 399
commissioner 39a
commit 39b 39c
commitment mg 39d 39f
committed 39g
committee 1w8
commodity 5e
common 39h 39i
commonly 39j
commonplace 39k 39l
commonsense 39m
commonwealth nn 39o
commotion 39p 39q
communal 39r 39s
commune 39t 39u
communicate 4p 8p
communicating 27a
communication 27a 39v
communicational 39w
communications 39x
communicative 39y
communion 3a0 3a2
communism 3a3
communist 3a4 3a6 3a7
community 3a8
commute 3a9
commuter 3ab 3ad
compact 3ae 3af
companion 3ag 3ah 3ai
company 3ai 3aj 3ak
comparable 3al
comparative 3am 3an
comparatively 3ao
compare 3aq 3ar
comparison rq 3as
compartment 21n 2ox
compass 3at 3au 3av
compassion 3ax 3az
compatible 3b0
compel 26i
compensate 3b1
compensation n9
compete 1o6
competence 3b2
competent 3b3 3b4
competition 3b5
competitive 3b6 3b7
competitor 2rk
compile 7f 2mv
complain 1kx
complaint jc 3b9 3bb
complement 3bc 3bd
complete 6a 3be
completed 6i
completely m6 3bf
completeness 3bh
completion 31c 3bi
complex 3bk 3bl
complexion 3bm 3bn
complexity 3bo
complicate 3bp 3bq
complicated 3br
complication 3bt 3bu
complicity 3bw
compliment 3by 3bz 3c1
comply z
component 3c3 3c4
compose 3c6
composed 3c7
composer 3c8
composite 3bk 3c9
composition 3ca 3cb
compost 3cc
composure 2gu
compound 87 37g 3cd 3ce 3cf 3cg
comprehend ym
comprehension 3ch
comprehensive 3cj 3ck
comprehensively 3cl
compress 3cm 3co 3cp
compressed 3cq 3cr
comprise 3cs 3ct
compromise 3cu 3cv 3cw 3cy
compulsion 3cz 3d0 3d1
compulsive 3d2 3d3
compulsivity 3d4
computation ze 2fw
compute zb
computer 3d5
computing 3d7
comrade 3ag
concave 3d8
conceal 2d8
concealed 3d9 3da
concealing 3db 3dc
concealment 1zv
concede 3dd 3de 3df
conceited 3dg
conceivable 3dh
conceivably 3di
conceive 34 3dj
conceive_of 3dk
concentrate 2pk 3dm 3dn 3dq 3dr 3ds
concentrate_on 2pj
concentrated 3dt 3du
concentration 3dv
concept 2k
conception 2k 3dw
concern fn y0 3dx 3dy
concerned 3dz 3e0
concert 3e2 3e4
concerto 3e5
concession 3e7 3e8
concise 3e9
conclude 3ea 3eb
concluding 3ec
conclusion 3ef
conclusive 3eg
conclusively 3eh
concordant 3ei
concrete 2p6 3ej 3ek
concretistic 3el
concur ik
concurrence 3em 3en
concurrent 3eo
concussion 3eq 3er
condemn 3et
condemnation 2pe 3ev
condensation 3ew
condense 3ex 3f0
condescending 109
condescension 3f2
condition 17 3f3 3f4 3f6
conditioned 3f7
conditioning 3f9
conditions 3fc
conducive 3fd
conduct 1k3 1lr 2lh 3fe
conducting 3ff
conduction 102
conductivity 102
conductor 3fg
cone 3fh 3fi
confederacy 3fj
confederate 3fl 3fo 3fp
confer_with 3fr
conference 3ft
confess 3dd 3fu
confession 3fv
confidant 3fw
confide 3fx
confidence 155 3fy
confident 3fz
confidential 3g0
confidentially 3g1
confidently 3g2
configuration 3g4 3g5
confine 20z 2f1
confined 3g6
confinement 3g7 3g9
confirm g4
confirmation 2qi 3gb
confirmed 3gc 3gd
confiscate 3ge
conflict 145 1eq 3gf 3gi 3gj
conflicting 3gk
conform x 3gl
conform_to 3gm 3gq
conforming 3gr
conformity 3gs 3gt 3gv
confront 3gw 3gy
confuse p3 3h0
confused 1p0 3h1
confusing 3h2 3h3
confusion 1w1 3h4
congenital 3h5
congestion 3h6 3h7
congestive 3h8
congratulate 3bz 3h9
congratulation 3ha
congregate 3hb
congregation 3hc
congregational 3hd
congress 3hf
congressional 3hg
congressman 3hj
conic 2xn 3hk
conical 3hk
conifer 2oj
coniferous 3hl
conjugal 3hm
conjugate 3ho
conjugated 3hp
conjunction rx 3hr 3hs
conjure_up 1tg
connect gb 14u
connected fx 3ht
connection 352 3hu
connective 3hs 3hv
connoisseur 3hw
connotation 3hy 3i0
connote 3i1
conquer 2w8
conquest 3i2 3i4
conscience 3i6 3i7
conscientious 3i8
conscious 3i9 3ia 3ib
consciously 3ic
consciousness 3id
consecutive 3ie 3if
consensus 3ig
consent t 3ii
consequence 2eo
consequent 67
consequently 6q
conservation 3ij 3im
conservatism 3io
conservative 214 3ip
consider 35 3iq
considerable 3ir
considerably 3is
considerate 3it
considerately 3iu
consideration 3iv 3iw
considered 3ix
consign 3iy 3j1
consist 3j2
consistency 3j3 3j4
consistent 3j5
consistently 3j6
consolation 3j7
consolidate 3j8 3j9
consolidated 3ja
consolidation 3jb 3jc
consonant 3jd 3je 3jf
consonantal 3jg
consort ns 3jh
conspicuous 3ji
conspicuously 3jj 3jk
conspiracy 3jl 3jo 3jp
conspire 3jr 3js
constant 3jt 3ju
constantly 3jv 3jw
constellation 3g4
consternation ki
constituent 5h 3jy 3jz
constitute 3c5
constituted 3k0
constitution 3k2 3k3
constitutional 3k4
constricted 3k5
construct 2k 2ai
construction 14f
constructive 3k6
constructively 3k7
construe 3k8
consult 3fr
consultant ez
consultation 3ka 3kb
consume 249 3ke 3kf
consumer l0
consummate 3kg 3kh
consumption 3ki
consumptive 3kj
contact 3kl 3km
contagious 3kn
contain 1z8 3ct
contained 3ko
container ps
contaminate 3kq 3kr
contaminated 3ks
contamination 3ku
contemplate 3kw 3ky 3kz
contemplation 3l2 3l3
contemporary 3l4 3l5 3l6
contempt 3l7 3l8
contemptuous 3l9
contend 3la
content 3lb 3lc 3ld 3lf 3lg
contented 3lg
contention 3lh
contents 3lb
contest 2h5 2rd
contestant 15y
context 3fb 3lj
continent 3ll 3lm
continental 3ln
contingent 3lo 3lp
continual 3lq
continually 3lr
continuance 3ls
continuation 3ls
continue 3lt
continued 3lu
continuing 3lv
continuity 3lw
continuous 3lx 3ly
continuously 3lz 3m0
continuum 3m1
contortion 3m2 3m4
contour 3g5 3m5
contraception 3m8
contraceptive 3m9 3ma
contract 3e6 3f5
contracted 3mb
contraction 3md
contractor 3me
contractual 3mf
contradict 3mh
contradiction 3mi
contrary 3mj 3mk
contrast 3gh 3ml 3mm 3mq
contrasting 3mr
contribute 3ms 3mt
contribution 3mu
contributor 3mw 3mx
contributory 3fd
contrivance xp 3mz
contrive 3e3 3n0
contrived 3n1
control ci 18d 2w7 3n2
controlled 3n3
controller 3n4
controlling 3n5
controversy 115
convection 3n6
convene 3n7
convenience 3n8
convenient 3n9
conveniently 3na
convention 3nb 3nc
conventional 3nd
conversation 2th
converse 112
conversely 3ne
conversion 3nf 3ng
convert 3nh 3ni 3nj
convertible 3nk 3nl
convex 2ax
convey 4t 320
conveying 3nm
conveyor 3nn 3no
convict 3np 3nq
conviction 3nr
convince 3ns
convinced 3nt 3nu
convincing 3nv
convincingly 3nw
convulse 3nx 3ny
convulsive 3nz 3o0
convulsively 3o1
cook 1cd 2hi 3o2 3o3
cooked 3o4
cookie 1qx
cooking 3o5
cool 2vf 3o6 3o7
cool_off 2gw 3o8
coolant 3o9
cooling 3oa
coolly 3ob
coolness 3oc 3od 3oe
coop 3of
cooperate 35m
cooperation mf
cooperative 3og 3oh 3oi 3oj
coordinate 3ok 3ol 3om 3on
coordinated 3oo 3op
coordination 3oq 3os
cop 3ow
cope 3ox
copper 3oy 3oz
copy 3gp 3p0 3p1 3p3
coquette 3p4
coral 3p6 3p7
cord 3p8 3pa
cords 3pc
core 3pe 3pf 3pg
cork 3ph 3pk
corn 3pl 3pm 3pn
cornea 3po
corner 3pp 3pq 3pr
corolla 3ps
coronary 3pt 3pu
coroner 3pv
corporal 3pw
corporate 3px 3py
corporation 3q0
corps 3q1 3q2
corpse 3q3
corpus 3q4
corral 3q5
correct 3q7 3q8 3q9 3qa
correction q7 3qb 3qc
correctly 3qd
correctness 3qe
correlate 3qf
correlated 3qg
correlation 3qh
correspond 6l 3qi
correspondence ip 3qk
correspondent 3ql 3qn
corresponding 3qo 3qp
corridor 3qq
corroborate g4 3qr
corrosion 3qs
corrosive 3qt 3qu
corrupt 3qv 3qw
corruption 3qx
cortex 3qy 3qz
cortical 3r0
corticofugal 3r1
cosmetic 3r2 3r3
cosmic 3r4
cosmology 3r6
cosmopolitan 3r7 3r8
cost n7 3r9 3ra
costly 3rb 3rc
costs 3rd
costume 3re 3rf
cottage 3rg
cotton 3rh 3ri 3rj
couch 3rk 3rl
cough 3rm 3rn
coughing 3rm
council 3ro
counsel ew 3rp
counseling 3rq
counselor 3rr 3rs
count ba 3rt 3ru
countable 3rv
countenance 3rw
counter ui vc 3rx 3ry 3rz
counteract 3s0 3s1 3s3
counterpart 3s5
counterpoint 3s6
counting 3ru
countless 3s7
country nn 3s8
countryman 3s9
countryside 3sa
county 3sb
coup 3sc 3sd
couple 3sf 3sh 3si 3sj 3sk
coupling 3sl
coupon 3sm 3sp
courage 17f
course 3sr 3st 3su
court 3sv 3sw
courtesy 3sx
courtier 3sy
courtyard 3sz
cousin 3t0
cover 1i1 1si 3t1
coverage 3t2 3t3
covered 3t4
covertly 3t5
cow 2a8 3t6
coward 3t7
cowardice 3t8
cowardly 3t9
cowboy 3tc
cows 1ku
coyness 3td
cozy 3te
cr 2wz
crab 3tf
crabs 3th
crack 84 3ti 3tj 3tk 3tl
cracked 3tm
cracking 3tn 3to
crackle 3tp 3tr 3ts 3tt
cradle 3tu 3tw 3tx
craft jx 2l4 3tz
craftsman 2l1 3u0 3u1
crane 3u3
cranial 3u4
craniometric 3u5
cranium 3u6
crank 3u7
crash 2z6 3u8 3u9
crave 3ua
crawl 3ub
crazily 3uc
crazy 3uf 3ug
creak 3uh
cream 3ui
creamy 3uj
create 6b 3uk
creation kq yr
creative 3ul
creativity 2sa
creator 10j
creature dt
credible 3um 3un
credit 3uo 3up 3uq 3ur 3us
credo 3ut
creed 3ut 3uu
creek 28d
creep 3ub 3uv
creeping 3uw
cress 3ux
crest 2is 3uy 3v0
crested 3v1
cretaceous 3v2
crew 3v3 3v4 3v6
crib 3v7
cricket 3v8 3v9
crime 2c9
criminal 140 3va 3vb
criminality 3vc
crimson 1w0 2uh 3ve 3vf
cripple 3vg
crisis 3vi 3vj
crisp 3vk 3vm 3vn
crispness 3vp
crisscrossed 3vq
criterion z0 3vs
critic 3vt 3vv
critical 3vw 3vx 3vy
critically 3vz
criticism 1s9 3w0
criticize 16h
crook 140 1n2
crooked 3w1
croon 3w2
crop 3w4 3w5
crop_up 3w6
cross 3ss 3w7 3w9 3wa 3wb 3wc
crossed 3wd
crossing 3we
crossroads 3wf
crouch 3wg 3wh 3wj
crow 3wk 3wl 3wm 3wn 3wo
crowd 3wp 3wq 3wr
crowded 3ws
crown 3wt 3wv 3wx 3wy 3wz 3x1 3x2
crowned 3x3
crucial 3x4
crude 3x6 3x7 3x8
cruel 293
cruelty 296
cruise 3x9 3xa
crumble 3xb
crusade 2h9 2hc 3xd
crush 1kc 3xe 3xf
crushed 3xg 3xh
crusher 3xi
crushing 3xk 3xl
crust 3xm 3xn
crusted 3xo
crutch 3xp 3xs
cry 1mf 2gm 3b8 3xt 3xu
cry_out 2gm
crying 3xv 3xw
cryptic 3xx
crystal 3xy 3xz
crystalline 3y0
crystallize 3y1 3y2 3y3
cuban 3y4
cube 3y6 3y7 3y9
cubic 3ya
cubism 3yb
cubist 3yc
cuddle 3yd 3yf
cue 3yg
culminate 31e
culmination 3yi
cult 3yj 3ym
cultivate 3yn 3yo
cultivated 3yp
cultivation iu 3yq
cultural 3yr 3ys
culturally 3yt
culture 3yu 3yv 3yw
cultured 3yx
cumbersome 3yy
cumulative 3yz
cunning 3z0 3z1
cup 3z2 3z3 3z4
cupboard 32i
curb 2w7 3z5
curbside 3z7
cure 8u 3z8
curiosity fl
curious 3z9 3za
curiously 3zb 3zc
curl 2gy 3zd 3ze 3zf
curled 3zg
curly 3zh
currency 2m8 3zi
current 3zj 3zl 3zm
currently 3zn
curriculum 3zo
curse 3zp 3zq 3zr
cursed 3zs
curtail 3zu
curtain 3zw 3zx 3zy
curvature 3zz
curve 105 106 400 401 402
curved 403
curving 403
cushion 404 405
cuss 407 408
custard 409
custody 40a
custom 40b 40c 40d
customarily 40e
customary 40f 40g
customer 2ea
customs 40j
cut 1a7 40k 40m 40o 40p 40q 40r 40s
cut_across 3ss 40t
cut_back 40p 40v
cut_down 40p
cut_off 23q 40w
cut_out 40x 40y 411
cut_short 23w 412
cut_up 413 414
cute 3z1 415
cutting 416 417 418 419
cycle 41a 41b 41d 41e 41f
cyclist 41h
cylinder 41i
cylindrical 41j
cynical 41k
cypress 41l
cyst 41m
cytoplasm 41n
czech 41o 41p
dab 41q 41r
dad 41u
daddy 41u
dagger 41v
daily 41y 41z 420
dairy 422
daisylike 423
dakota 425
dam 426 427
damage 1tl 428
damaged 429
damages 42a
damn 1uq 42b 42c
damnation 42e
damned 1se 42f 42g
damp 42h 42i
dampen 1hq 42j
dance 2bi 42k 42l
dancer 42m
dancing 1d4
danger 42n 42o
dangerous 42p
dangerously 42q
dangle 42r 42u
danish 42w 42x
dapper 42y
dare 42z 430
daring 17g 431
dark 1s0 432 433 434
darken 1rp
darkened 435
darkness 1s0 437
darling 2wq
darned 1se
dart 2e0 438 43a
dash 438 43b 43d 43e
data 43f
database o5
date 43h 43j 43l 43m
date_back 43o
date_from 43o
datum 195
daughter 43p
dawn 43q 43r
day 43g 43s
daylight gw 43w
days 43x
dazed 43y 43z
dazzle 440
dazzling 441
deacon 442
dead 25 443 444
deadened 445 446
deadline 447
deadly 448 449
deaf 44a 44b 44c
deal 44d 44e
dealer 44g 44h
dealing 44j
dean 44k
dear 1mr 44l
dearly 44m 44n
death 44o 44p
deathbed 44q
deathlike 44r
debate 113 44s 44u 44v 44w 44x
debilitating 44y
debility 44z
debris 451
debt 452 453
debut 454 455 456
dec 457
decade 458
decay 459 45a 45b 45c 45d
deceased 45e
deceitful 45f
deceive 1oi 34l
deceleration 45g
december 457
decency 45i 45j
decent 45k 45l 45m
deception 1vm
deceptive 45n
decide dh
decided 45o
decidedly 45p
deciduous 45q
decimal 45u 45v
decision y9 3ef
decisive 45w
decisively 45x
deck 45y 45z 460
declaim 461
declaration g6 463
declare f1
declared 464
decline 1cs 465 466 467 468
decompose 469
decomposition 46a 46b
decorate dl
decorated dm
decoration dn
decorative 3r3
decorator 46d 46e
decrease 1ww 46f
decreasing 46g
decree 1dt 46h
decry 3et
dedicate 39c
dedicated 46i
dedication 46j
deduce 46k 46l
deduct 46m
deductible 46n
deduction 46r
deed 46s
deeds 46t
deem 46u
deep 46v 46w 46x
deeply 46y
deer 46z
defeat 1kb 471 473 477
defeated 478 479
defect 47a 47b 47c
defective 47d 47e
defend 47f 47g
defendant 7t
defender 3ot
defending 47h
defense 47i 47j
defensive 47k 47l
defiance 47m 47n
defiant 47o
deficiency 2b 47p
deficient 47q
deficit 47r
define 47s 47u 47v
defined 47w
definite 47x
definitely 45p
definition 47y 47z
definitive 480
deformation 481
defraud 482
defray 483
defy 486
degeneration 487
degree 2g5 488
deity 489
dejection 48b
delay 48c 48d 48e 48g
delayed 48h
delegate 48i
deliberate 2fu 44v 48j
deliberately 48k
deliberation 48l 48m
delicacy 270 48n
delicate 48o 48p 48q
delicious 48r
delight r3 48s 48t
delighted 48u
delightful 48r
delightfully 48v
delirium 48w
deliver 48x 48z
delivery 26o
delta 490
deltoid 491
demand 2gh 2yt 492 493
demanding 494
demarcation 495
demeanor 1k3
democracy 496 497
democrat 498 499
democratic 49a 49b
demolish 49c
demon 49d
demonstrate 26d 49e
demonstrated 49f
demonstration 49g 49h
demonstrator 49j
demote 49k
demure 49l
demythologization 49n
demythologized 49o
denial 49p 49q
denomination 49r
denominational 49s
denote 37s 49t
denounce 3es
dense 49u
densely 49v
density 49x
dent 49z
dental 4a0 4a1
dentist 4a2
dentistry 4a4
denunciation 42d
deny 4a6 4a7 4a8 4aa
depart 3mg 4ac
department 4ad
departure a 4af
depend 4ag
depend_on 2aj
depend_upon 2aj
dependable 4ah 4ai
dependence 4aj
dependency 4aj
dependent 4ak 4al 4am
depict 4an 4aq
depletion 4ar
deplorable 4as
deplore 4at
deploy 4au
deposit 4av 4aw 4ax 4ay 4az
depravity 4b0 4b1
deprecatory 4b2
depreciation 46q 4b3
depress 2vd 4b4
depressed 4b5
depression 2cw 48a 4b6
deprive 4b7 4b8
deprived 4b9
depth 4ba 4bb
depths 4bc
deputy 4bd
deranged 4be
dereliction 4bf 4bg
derision 4bh
derivation 4bi 4bj 4bk
derivative 4bl 4bm
derive 46k 4bo
derived 4bp
deriving 4bj
dermatitis 4bq
descend 2m1
descending 4br
descent 4bs 4bt 4bu
describe 4aq 4bv
described 4bw
description 2si
descriptive 4bx
desert 47c 4by 4bz
desertion c
deserve 4c0
deserved 4c1
deserving 4c2
design 3e3 3g3 4c3 4c5 4c6
designate 1fi
designation 4c7
designed 4c8
designer 10k 4c9
designing 4c3 4ca
desirable 4cb
desire 8e pl 4cd
desired 4ce
desk 4cf
desolate 1t7
despair 4cg 4ch 4ci
despairing 4cj
desperate 4cj 4ck 4cl
desperately 4cm 4cn
desperation 4cg
despise 4cq
despite 3l7
despondent 4cr
despotism 4ct
dessert 4cu
destination 4cw 4cx
destine 4c4 4cy
destiny 4cz
destroy 2cj 2ht
destroyed 4d0 4d1
destruction tq ts
destructive 4d2
detach 4d4 4d5
detached 4d6 4d7
detachment 4d9 4da
detail 4dc 4dd 4df
detailed 4dg
details 4dh
detain 2fo
detect 4dj
detectable 4dk
detected 4dl
detection 4dm 4dn
detective 4do
detector 4dp
detergent tm
deteriorate 4dq 4dr
determinant sd
determination 4ds 4du
determine b9
determined 4dv
determining 4dw
detonate 1v6
devastate 4dx
devastating 4dy 4dz
develop 4e0 4e1 4e2
developed 4e3
developer 4e4
developing 4e5 4e6
development 27g 4e7
developmental 4e8
deviate 3mg 4e9
deviation 4af 4ea
device 4k
devices 4eb
devil ty 49d
devise 3n0
devoid 4ec
devote 39c
devoted 4ed
devotee 2a4
devotion 4ee 4ef
dew 4eg
dexamethasone 4ej
di-iodotyrosine 4ek
diabetes 4el
diagnose 4em 4en
diagnosis 4ep
diagnostic 4eq
diagonal 4er
diagonalizable 4es
diagonally 4et
diagram 4ev
dial 4ew 4ex
dialect 4ey
dialectic 4ez 4f0
dialogue 4f1 4f3 4f4
dialysis 4f5
dialyze 4f6
diameter 2g8
diamond 4f9 4fb
diaphragm 4fc 4fd
diarrhea 4fe
diary 4ff
diatomic 4fg
diatonic 4fh
dice 4fi 4fj
dickens 4fl
dicot 4fm
dicotyledonous 4fn
dictate 4fo
dictator 4fq
dictatorship 4fr
dictionary 4fs
die 4fi 4ft
die_away 4fu
die_out 4fv
diet 4fw 4fy
dietary 4fz 4g0
differ 3gg
difference nc
different 4g1 4g2
differentiable 4g3
differential 4bl 4g4
differentiate 2sm 3mp
differentiated 4g5
differentiation 4g6
differently 4g7
difficult 4g8
difficulty 1gp 3vh 4g9
diffuse 2xy 4gb 4gc 4gd
diffusing 4ge
diffusion 4gf
dig 2cz 4gg
dig_in 4gh 4gi
dig_into 4gj
dig_up 4gk
digest 4gm 4gn
digestion 4go
digestive 4gp 4gq
digging 4gr
digit 7z
digital 4gs
dignified 4gt 4gu
dignity 4gw 4gx
dilapidated 4gy
dilate 4h0
dilemma 4h1
dilute 4h2
diluted 4h3
dilution 4h4 4h5
dim 4h6 4h7
dime 4h8
dimension 13r 238 4hb
dimensional 4hc 4hd
dimensioning 4he
diminish 1ww
diminished 4hf
diminutive 4hg
dimly 4hh
din 1yu 2ys 39q 4hi
dine 4hj
dingy 4hk
dining 4hm
dinner 4hn
dinosaur 4ho
dioecious 4hp
dioxide 4hq
dip 4hs 4ht 4hu 4hw
diplomacy 4hy 4i0
diplomat pa
diplomatic 4i1 4i2
dipole 4i3
dipped 4i4
dipper 4i5
direct 4i6 4i7 4i8 4i9 4ia
directed 4ib
direction 1k1 4ic
directly 4ia 4id
director 4ie 4ig 4ih
dirt 2zw 4ii 4ij
dirty 3kp 4ik
disability 1tu
disabled 4il 4im
disabling 4in
disadvantage 2n4
disagree 4a5
disagreeable 4io
disagreement nd 4ip
disappear 2e
disappearance 4iq
disappoint 4is
disappointed 4it
disappointment 472
disapproval 4iu
disapprove 4iv 4iw
disarm 4ix
disaster 2fs 2n2
disastrous 4iy
disband 4iz 4j1
disbelief 4j3
disc 4j4
discard 1
discarded 4j5
discern 4j6
discernible 4j7 4j8
discharge 1xg 4j9 4ja
discharged 4jb
discipline 9w 3f4 4jc 4jd
disciplined 4je 4jf
disclose 1oe 4jg
discoloration 4jh
discomfort 4ji
disconcerting 4jj
disconnect 4d3 4jl
discontent 1zi 4jm 4jn
discontinue 2og 4jo
discontinuity 4jp
discount 28x 4jq
discourage 4jr
discouraged 4js
discourse 3li 4jt
discover 4dj 4ju 4jv
discovered 4jw
discovery 24d 24e 4jy
discrepancy nd 4jz
discrete 4k0
discretion 4k3 4k4
discriminate 4k5 4k6
discrimination 3yk 4k7
discuss ev 4jt
discussion 3k9 4k8
disdain 3l7 4cq 4k9
disease j9
disentangle 4ka 4kb
disgrace 4kd 4ke
disguise 4kf
disguised 4kg
disgusted 4kh
dish 21h 2v7 4ki
dishonest 4kj
dishonor 4ke
disinfectant 4kk 4kl
disintegrate 4km
disintegration 46b
disk 4kn 4kp 4ks
dislike lq 4co 4kt
disliked 4ku
dislocation 245 4kv
dislodge 4kw
disloyalty 4ky
dismally 4kz
dismay ki 4l0
dismiss 28x 4l1
dismount 4l2
disobedience 4l3
disobedient 4l4
disobey 1ct
disorder j7 4l5
disordered 3h1 4l6
disorderly 4l7 4l8
disorganized 4l9
disparate 4la
dispassionately 4lb
dispatch 4lc 4ld 4lf
dispel 4lg
dispense cl
disperse 242 4lh 4li
dispersed 4lj
displacement qv 4ll 4lm
display 22s 4ln 4lo
displeasure 4lp
disposal 4lq
dispose 1 4ls 4lu
dispose_of 4lv
disposed 4lw
disposition hu 4lx
disproportionate 4ly 4lz
dispute og 2re 4m0
disputed 4m1
disregard 28x 4m2 4m3 4m4
disrepair 4m5
disrespectful 4m6
disrupt 23q 4m7
disruptive 4m8
dissatisfaction 1zj
dissatisfied 4m9
dissection 4ma 4mb
disseminate 2xy
dissent 4mc 4md
dissimilar 4me
dissipate 242 4mf 4mg
dissociation 4mh
dissolve 4mi 4mj 4mk 4ml
dissolved 4mm
dissuade 4mn
distal 4mo
distance ot 4mp 4mr
distant 4ms
distaste vn
distill 4mt 4mu
distillation 4mv
distinct 4mw 4mx
distinction 4g6 4my
distinctive 4mz 4n0
distinctively 4n1
distinctly 4n2
distinguish 3mp 4j6
distinguishable 4n3
distinguished 4n4 4n5
distort 4n7
distorted 4n8
distortion 3m3 481 4n9
distract 4na
distraction 4nb
distress tb td 4nd
distressing 4ne
distribute cl 4ga
distributed 4nf
distribution 4ng 4nh
distributor 4nj
district 1zo 4nl
distrust 4nm
disturb ia 4nn
disturbance 4no 4np
disturbed 4nq 4nr 4ns
disturbing 4ne
ditch 40n
diuretic 4nt
diurnal 4nu
divan 4nv
dive 4nx 4nz 4o0 4o3
divergent 4o4
diverse 4o5 4o6
diversified 4o7
diversion r5 4o9 4oa
diversity 4ob
divert r1 4e9 4oc
divestiture 4oe
divide 4of 4og 4oh
divided 4oi
dividend 4ol
divination 4on
divine 4oo 4op
divinely 4oq
diving 4or
divinity 489 4os
divisible 4ot
division 3c2 4ou
divisive 4ov
divorce 4ow 4ox 4oy
dizzy 4oz 4p0
dna 4p2
do 4p3 4p4
do_good 1ne
do_well 4p5
docile 4p6
dock 4p7 4p8
doctor 4p9 4pb 4pd
doctrine fh
document 9l 4pe 4pf 4pg
documentary 4pi
dodge 4pj 4pl 4pm
dog 1ug 2tf
dogged 4pn
doggedly 4po
dogma 4pp
dogmatically 4pq
doleful 4pr
dollar 4ps 4pt
domain 4pu 4pv
domestic 4px 4py 4pz
domesticated 4q0
dominance 4cs 4q1
dominant 4q2 4q3
dominate 38o 4q4 4q5
dominated 4q6
domination 4q7
dominican 4q8 4q9
dominion 4qa
don 4qc 4qd
donate 4qe
donation 4qf 4qg
done 4qh
donor 3mv
doom 4cy 4qi
doomed 4qj
door 4qk 4qm
doorman 4qo
doorway 4qm
dooryard 4qp
dormant 4qq
dormitory 4qr
dorsal 4qs
dosage 4qt
dose 2jd 4qt 4qu
dot 4qv 4qw
dotted 4qx 4qy
double 4r1 4r3 4r4 4r5 4r6 4r7
doubled 4r6
doubt 4j2 4r8
doubtful 4r9
doubtless 4ra
dough 2yx 4rb
dove 4rd
down 3ke 4rf 4rg 4ri 4rj 4rk 4rl
downfall 4rm
downgrade 4ro
downpour 4rq
downright 4rr
downstairs 4rs
downtown 4rt 4ru
downward 4rl 4rv 4rw
downwind 4rx
downy 4ry
dowry 4rz
doze 4s2
dozen 4s3 4s4
dozens 4s5
drab 4s6 4s7
draft 2ts 4s8 4sa 4sb 4se
drafting 4sg 4sh
drag 2ln 4sj 4sk
dragon 4sm
drain 4so 4sp 4sq 4sr
drainage 4so
drained 4ss
draining 4st
drama 4su 4sw
dramatic 4sx 4sy
dramatically 4sz 4t0
dramatist 4t1
dramatize 4t2 4t3 4t4
drape 4t5 4t6
draped 4t7
drapery 3zw
drastically 4t8
draught 4tb 4td
dravidian 4tf
draw 4tg
draw_back 1ay
draw_in 177 4th
draw_near yu
draw_out 4ti 4tj
draw_together 4tk
draw_up 4tm 4tn
drawer 4to
drawing 4eu 4tp
drawn 4tq 4tr
dread 4ts
dreadful 1a0
dream 4tu 4tv 4tw
dream_up 4tx
dreamy 4ty
dregs 4tz
dress 172 173 32n 4u0 4u1
dress_up 174
dressed 4u2
dressy 4u3
dribble 4u4
dried 4u5 4u6
drift 4u7 4u8 4u9 4ua 4ub
drill 1ze
drilling 1zl
drink 4rh 4ta 4uc
drinking 4ud 4ue
drip 4uf
drive 33i 4ug 4uh
drive_in 4ui 4uj
drive_off 4lg
driven 4uk
driver 4ul
driveway 4un
driving 4up 4uq
drizzle 4ur
drone 4us 4uv
drooping 4uw
drop 4ux 4uy 4uz 4v0
drop_dead 4ft
drop_off 4v1 4v2
drop_out 4v3
drought 4v4
drove 4v5
drown 4v6 4v7 4v8
drown_out 4v9
drug 8s 4vb
drugged 4vc
drugstore 4vf
drum 4vg 4vh 4vi
drunk l1 4vj
drunkard l1
drunken 4vk
drunkenly 4vl
dry 4vm 4vn 4vo 4vp
dry_out 4vo
dry_up 4vq
drygoods 4vr
dual 4r5
dubious 4r9 4vs
duck 4vt 4vu 4vv
duct 27v
due 4vw 4vx 4vy
duel 4vz 4w1
duffer 4w2
dug 4w3
dugout 4w5
duke 4w7
dull 4w8 4w9 4wa 4wb
dulled 4wc
dully 4wd 4we
dumb 4wf
dumbbell 4wg
dump 4wh
dung 4wj 4wl
dungeon 4wm
duplicate 4wn
duplication 4wo 4wq
durable 4wr
duration 4ws
dusk 4wt
dusky 4wu 4wv
dust 451 4ww 4wx 4wy
dutch 4wz 4x0
duty 14n 4x1
dwarf 4x2 4x3
dwell 1we 286 3j2
dweller q9
dwelling 1g
dwindle 4x4
dwindling 4x5
dye 27z 4x6
dyeing 4x7
dying 4x8 4x9
dynamic 4xa
dynasty 4xc
dysfunction 4xd
each 4xe 4xf
eager 4xg 4xh
eagerly 4xi
eagerness 10u
eagle 4xj 4xk
ear 4xl
eardrum 4xm
eared 4xn
earlier 1l7 4xo 4xp
earliest 4xp 4xq
early 4xr 4xs 4xt
earn 4xu 4xv
earned 4xw
earnest 4xx 4xy
earnestly 4xz
earnings 4ok 4y0
earth 2zv 4y1 4y2
earthly 4y3
earthquake 4y4
earthy 3x8 4y5 4y6
ease mn 38b 4y7 4y8
ease_up 4y9 4ya
easel 4yb
easily 4yc
east 4yd 4ye 4yf
easter 4yg
eastern 4yh
eastward 4yd 4yi 4yj
easy 4yc 4yk
eat 3kc
eat_up 2co 3kd
eating 4hl
eats 4yl
eccentric 1rk 4ym 4yn
eccentricity 4yo
ecclesiastical 4yp
echo 4yq 4yr 4ys
eclectic 4yt
eclipse 4yu 4yw 4yx
ecliptic 4yy
ecology 4yz
economic 4z0
economical 4z0 4z1
economically 4z2
economics 4z3
economist 4z4
economize 4z5
economy 2j6
ecstasy 4z6 4z8
ecstatic 4z9
ecumenical 4za
edema 4zb
edge 4zc 4zd
edged 4ze
edible 4zf 4zg
edifice 10m
edit_out 4zh
edition 4zi 4zj
editor 4zk
editorial 4zl 4zm
educate 4zn 4zo
educated 4zp
education 3sq
educational 4zq 4zr
educator 3y
eeg 4zt
eel 4zu
efface 4zw
effect 6d 2eo
effective 4zx 4zy
effectively 4zz
effectiveness 500 501
effects 502
effectuate 6d
efficacy 503
efficiency 505 506
efficient 4zy 507
efficiently 508
effluent 509
effort 16o
egg 50b 50d
eggs 50e
ego 50f
egotism 50g
egotist 50h
egyptian 50i 50j
eight 50k 50l
eighteen 50m
eighteenth 50n
eighth 50o 50p
eighty 50q 50r
either 50s
ejaculate 50t
eject 1t9 50u
ejection 1m0
eke_out 50w
elaborate 4ao 4dg 50x
elaboration 50y
elapse 50z
elastic 510 511
elasticity 20q
elation 4z7 513
elbow 514 517
elder 518 519
elderly h7 h8
eldest 51a
elect 51b
elected 51c
election 51d
electoral 51e
electric 51f 51g
electrical 51h
electrically 51i
electricity 51j 51k
electrocardiograph 51l
electrode u7
electrolyte 51m
electromagnetic 51n
electron 51o
electronic 51p
electronically 51q
electronics 51r
electrostatic 51s
elegance 24u
elegant 51t
element 5h 3c3
elementary 51u
elements 51v
elephant 51w
elevate eb 1yx 51x
elevated 51z 520
elevation 521 522 523
elevator 524
eleven 525
eleventh 526
elfin 527 528
elicit ho 529
eligible 52a
eliminate 2hu 52b
elimination 52c
elite 118 52d
ellipse 2xo
ellipsoid 52e
elm 52f
elongate 52g 52h
elongated 52i 52j
eloquent 52k
elsewhere 52l
elude 1le 52m
elusive 52n 52o
elution 52p
emaciated 52q
emanation 52r 52s
embankment 52t
embark 52u 52v
embark_on 52w
embarrassing 52x 52y
embarrassment 2qw 52z 530
embed 532
embedded 533
emblem 1c0 1f6
emblematic 534
embody 1ws 535
embrace 3ye 536 537 538
embroider 539
embroidery 53a
embryo 53b
embryonic 53c
emerge 53d
emergence 53e 53f
emergency 53g
emigrate 53i
emission 52s
emit 299 53j
emotion hw
emotional 53k 53l
emotionalism 53m
emotionally 53n 53o
emphasis 53p 53r
emphasize 4v
emphasizing 53s
emphysema 53t
empire 53u 53v
empirical 53w
empirically 53x
employ xz 53y 53z
employed 540
employee 1gu
employer 204
employment 1yp 53y 541
empty 5 2o8 542 543 544
emptying 4sn
emulate 545
emulsion 546
enable 547
enact 9v 548
enactment 54a
enclose 1i2 1z9
enclosed 54b
enclosing 54c
enclosure 1gd 54c
encompass 538
encounter 2bh 54d 54e 54g 54h
encourage 54i
encouragement e4 1yv
encroachment 54k
end 69 c7 2oe 4cv
end_up 54l
endanger 54m 54n
endangered 54o
endeavor 16o 29b 54p
ended 54q
ending 1l 54r
endless 54s 54t
endlessly 3m0 54u
endocrine 4ei 54v
endorse 1au
endow 54w 54x
endowed 54y
endurance 550
endure v 551 552
enduring 10
enemy 553
energetic 554 555
energetically 556
energy 43t
enforce 557 558
enforced 559
enforcement 55a
engage 55b 55d
engaged 55e
engagement 145
engaging 55f
engender 24s
engine 55h
engineer 55i 55j
engineering 3d6 55k
english 55l 55m
englishman 55n
engraved 55o
engraving 55q
engrossed 2u 55r
engulf 55s 55t
enhance 55u 55v
enigmatic 55w
enjoy 1hd
enjoyment 55x 55y
enlarge 55z
enlargement 560
enlightened 561
enlightenment 562
enlist 564 566
enormous 567
enormously 568
enough 569 56a 56b
enraged 56c
enrich 4wk
enroll 4sd
ensemble 56d
ensue 1iw
ensuing 56e
ensure 139 156
entail 56i 56j
entangled 56k 56l
entanglement 56n
enter 1wc
entering 54j
enterprise hc 54p
enterprising 56o
entertain r0
entertaining 56p
entertainment r6
enthalpy 56q
enthusiasm 10t 56r 56s
enthusiastic 56t
enthusiastically 56u
entire 56v 56w
entirely m6
entirety 56x
entitle 56y 56z
entitled 570
entity 571
entrance 2jq 4ql 54j
entrepreneur 572
entrust 3j0
entry 454 573
envelop 1i2
envelope 574
environment 3fa
environmental 575
envision 576 577
envy 578 579
enzyme 57a
epic 57b 57c 57d
epidemic 57e 57f
epidermis 57h
epilepsy 57i
epiphany 57k
epiphysis 57l
epiphytic 57m
episode 4sv 57n
epistle 57p
epithelial 57q
epithelium 57r
epithet 57s
epitomize 57t
epoch h2
equal 6k np 57u
equality 57v 57w
equally 134
equate 57x
equation 57y
equator 57z
equatorial 581 582
equilibrium 1cj 583
equip 11o
equipment f7
equipped 584
equitable 585
equivalent 3s4 586
era h2
eradicate 587
erase 588
erect 589 58a
erectile 58b
erie 58c
erode 58d 58e
erosion 58f
erotic 58g
err 4ua 58h
errand 58j
error 1vo 58k
erudite 58l
erupt 23y
eruption 58m
escalation 58n
escape 23e 4pk 58o
escape_from 58p
escaped 58q
escheat 58s
escort 58t 58u 58v
esophagus 58w
especially 58x
espionage 58y
essay eh 58z
essence 590
essential 591 592 593 594
essentially 1h9
establish y2 596
established 3k0
establishment 3k3
estate 597
esteem d4 599
ester 59a
esthetic 59b
estimate zc zf 59c 59d
estrogen 59e
etcetera 59f
eternal 59g
eternity 59h 59i
ethereal 59j
ethic 59l
ethical 59m 59n
ethics 3i5
ethnic 3ys 59o
ethos 59p
eucharist 59q
eulogize 59r
eurasian 59s 59t
euro 59u
european 15u 59v
evacuate 59w 59x
evacuation 4sn 59y
evade 52m 59z
evaluate 5q
evaluation 5a0 5a1
evangelical 5a2
evaporate 5a3
evaporation 1x6
evasive 5a4
eve 5a5
even 5a6 5a7 5a8 5a9 5aa 5ab
evening 5a6
evenly 5ac
event 5ad
eventual 5ae
eventually 5af
ever 5ag
evergreen 5ah 5ai
everlastingly 5aj
every 5ak
everyday 5al
everywhere 5am
evidence 27 6t 16x 16y
evidenced 5an
evident ws
evidently 5ao
evil 294 5ap 5aq 5ar
evoke ho 5as
evolution 4e7
evolutionary 5at
evolve 4e1 5au
ex vp 5av
exacerbation 5ax
exact 38q 5ay 5az
exactly 5b0
exaggerate 1w6
exaggerated 5b1
exaggeration 5b2 5b3
exalt 5b4 5b6
exalted 5b7
exam 3ci
examination rp
examine rw 2i3
example 3do 3sn
exasperated 5b8
exasperation 5b9
excavation 4gr
exceed 5ba 5bc
exceedingly 5bd
excel 5bb
excellence 5be
excellent 5bf
except 5bh 5bi
exception 5bj 5bk
exceptional 5bl 5bm
exceptionally 5bn
excess 5bo 5bp 5bq
excessive 5br
excessively 5bs
exchange 2ma 5bt
exchanged 5bu
excitability 5bx
excitatory 5by
excite 5bz 5c0
excited 5c1 5c2 5c3
excitedly 5c4
excitement 5c5 5c6 5c7
exciting 5c8 5c9
exclaim 2gm 5ca
exclamation 4fk
exclude 5bi 5cb
exclusion 5cc
exclusive 5cd 5ce
exclusively nx
exclusiveness 5cf
excuse 5cg 5ci 5cj 5cm
execute 6e 5co 5cp
executed 5cq
execution 5cs 5ct
executioner 5cu
executive 2q3 5cv 5cw
executor 5cx
exemplify 5cy 5cz
exempt 5d0
exemption 5d2
exercise 300 5d3 5d4
exercising 300
exert 5d3 5d5
exertion 2zz
exhale 1v2
exhaust 2co 5d6 5d8
exhausted 5d9
exhaustion 5db
exhibit 22s 5dc 5de
exhibition 5df 5dg
exhortation 5dh
exist 35a
existence am
existential 5di
existing 5dj
exit 4ab 5dk
exotic lp
expand 1mj 5dl
expanded 5dm
expanse 9e 5dn
expansion 560
expansiveness 5do 5dp
expect vb
expectancy ve vg
expectant 5dq
expectantly 5dr
expectation vf 5ds
expected 5dt
expedite 5du
expedition 3xc 5dv 5dw
expel 1et
expend 3r gi
expenditure n6
expense 46p 5dx
expensive 5dy
experience 5dz 5e0 5e1 5e2 5e3
experienced 5e4
experiential 5di 5e5
experiment 5e7 5e9
experimental 5ea
experimentally 5eb
experimentation 5e7 5ed
experimenter 5ef
expert ey 5eg
expertise 5eh
expiration 5ei
expire 4ft 5ej
explain 70
explanation 73 5ek
explicit 5el
explode 1v6
exploit 4qz 5em 5en
exploitation 5eo 5ep
exploration 5eq 5es
explore 5et 5eu
explorer 5ev
explosion 2d1 5ew
explosive 5ex 5ey 5ez
exponent f0
export 5f0 5f2
expose js 1oe 5f3
exposed 5f4
exposition 5f5
exposure 5f6 5f8
expound 4ao
express 4u b4 5f9 5fa 5fb
expressed 5el 5fc
expression 5fd 5fe 5ff
expressionless 5fg
expressive 5fh
expressiveness 5fi
exquisite 5fj
extant 5fk
extend 27d 5fl
extend_to 5fm
extended 5fn 5fo
extension 5fp 5fq
extensive 5fr
extensively 5fs
extent 9d 5ft
extenuate 5fv
exterior 5fw 5fx 5fy
exterminate 5fz
external 5g0 5g1
extinct 5g2
extra 5bq 5g3 5g4
extract 5g5 5g6
extraneous 5g7 5g8
extraordinary 5g9
extraterrestrial 5ga
extravagant 5gb 5gc
extreme wg 5gd 5ge 5gf
extremely 5bd 5gg
extremist 5gh 5gi
extremity xf
extricate 4ka
exuberant 5gj
exultant 5gk
exultation 5gl
eye 5gm 5gn
eyeball 5gn 5go
eyebrow 28l
eyed 5gp
eyelid 5gq
eyes 5gr
eyesight 5gt
fabled 5gu
fabric 2ij
facade 5gv
face 3gw 3gy 5gw
face_up 3gy
faced 5gx
facet 13t
facial 5gz 5h0
facilitate mn
facility k1
facing 5h1
fact 4db 5h2
faction 5h3
factor 5h4 5h5
factory 5h7
factual 5h8
faculty l9 5h9
fade 5ha 5hb 5hc
faded 5hd 5he
fail 5hf 5hg
failing 5hh 5hi
failure 470 5hj
faint 4h7 5hk 5hl 5hm 5hn
faintly 5ho
fair 5hp 5hq 5hr 5hs
fairly 5ht
fairway 5hu
fairy 5hv
fairytale 5hx
faith 2nl 5hy
faithful 5i0 5i1
faithfully 5i2
fake 5i4 5i5 5i6
falcon 5i8
fall 18x 5i9
fall_asleep 4v2
fall_away 5ia 5ib
fall_back 5ie 5ig 5ih
fall_behind 5ii
fall_in 29i 5ij
fall_into 5ik
fallen 5il
falling 5im
falloff 5in
fallout 5io
falls 5ip
false 5iq 5ir
falsify 4n7
falsity 1vl 5is
falter 5iu 5iv
fame 5iw
famed 2or
familiar 5ix 5iy
familiarity 8z 5iz 5j0
family 3sg 5j1
famous 2or
fan 2a4 5j2 5j3 5j5 5j6
fan_out 4gb
fanciful 5j7
fancy 576 5j8 5j9 5ja 5jb
fantastic 5jc 5jd 5je
fantasy 5j8 5jf 5jg
far 5jh 5ji 5jj
faraway 5jk
farce 5jl
fare 5jm 5jn
farewell 5jo
farm 421 5jq
farm_out 5jr 5jt
farmer 5ju
farmhouse 5jv
farming iv 5jw
farther 5jx 5jy 5jz 5k0
farthest 5k1 5k2
fascinate 5k4 5k5
fascinating 2x
fascination 5k7
fascism 5k8
fashion 3ty 5k9 5ka
fashionable 5kb
fashioned 5kc
fast 4fx 5kd 5ke 5kf
fastball 5ki
fasten sf 5kj
fastened 5kk
fastener 5kl
fastening 218
faster 5km
fastidious 5kn
fat 1mh 5ko 5kp 5kq
fatal 5kr 5ks
fate 4cy 4cz 5kt
fateful 5ks
father 26a 41t
fathom 5ku
fatigue 5da 5kv
fatigued 5d9
fatty 5kw 5kx
fault 1sc 1vo 5ky
faulty 47d
favor ec 5kz 5l0 5l1
favorable 5l2
favorably 5l3
favored 5l4
favorite 5l4 5l5 5l6
fear kh 4ts 5l8
fearful 1a0 5l9
fearfully 5la 5lb
feasible 5lc
feast 1fa 5ld 5le
feat 4qz
feather 4re 5lf
feathered 5lg
feathery 5lh
feature 13s 1ji 28j
featured 5li 5lj
feb 5lk
february 5lk
feces 4wi
fed 5ll
federal 5ln 5lo
federation 5lp
fee 5lq 5lr
feeble 5ls
feed 5lt 5lu
feed_on 5lv
feedback 5lw 5lx
feeding 4hl 5lz
feedlot 5m0
feel 2ka 5m1 5m2
feel_like 5m3
feeling d1 1m7
feelings 5m5
feline 5m6
fell 293 5m7 5m8
fellow 3ag 408 5m9
fellowship 5ma
felt 5mb 5md
female 5me 5mf 5mg
feminine 5mh 5mi
feminist 5mj 5mk
fence 5ml 5mm
fencing 5ml
fermentation 5mo 5mp
fermenting 5mp
fern 5mq
ferromagnetic 5mr
fertile 5ms 5mt
fertility 5mu
fertilization 5mv
fertilizer 5mw
fervent 10s
festival 5mx
festive 5my
festivity 5mz
fetal 5n0
fetch 48y
fetus 5n1
feudal 5n2
fever 5n3 5n4
feverish 5n5
feverishly 5n6
few 5n7 5n8
fewer 5n9
fiber 26s
fibrin 5na
fibrosis 5nb
fibrous 5nc
fiction mh
fictional 5nd 5ne
field 1bq 5nf 5ng
fiend 49d 5nh
fierce 5ni 5nj
fiercely 5nk
fiery 10s 5nl
fifteen 5nm
fifteenth 5nn
fifth 5no 5np
fifty 5nq 5nr
fig 5nt
fight 145 16d 1er 484
fight_back 5nu
fighter 21r 5nv
fighting ab 1er
figurative 5nw
figure s6 59d 5nt 5nx
figure_out 5ny
file 5nz 5o0
file_out 5o1
filing 5o3
fill 5o4 5o5
fill_in 5o6 5o8
fill_out 5o9
fill_up 5o5 5oa
filled 5ob
filling 5oc 5od
film 2xk 4ph 5oe
filmed 5of
filmmaker 5oh
filter 5oi 5oj 5ok 5ol
filthy 5om
fin 5on
final 3ec 5oo 5op
finally 5af 5oq 5or
finance 5os 5ot
financial 5ou
financially 5ov
financier 1f2 5ox
financing 5oy
finch 5oz
find 24d 2bh 4dj
find_out b9 4ju
finding 4ds
findings 5p0
fine 5p1 5p2 5p3 5p4 5p5 5p6
finely 5p7 5p8
finger 5p9 5pa 5pb
fingerprint 5pc
finish 6a 5pd
finish_up 30g 54l
finished 5pe 5pf
finishing 5pd
finite 5pg
finnic 5ph
finnish 5pi 5pj
fir 5pk
fire 1gh 1t0 1y7 5pl
firearm 18k
firecracker 5pn
fired 4jb
fireplace 5pp
firework 5pm
firing 1gh 5pr
firm 3pz 5ps 5pt 5pu
firmly 5pt 5pv
firmness 4dt 5pw
first 5px 5pz 5q0 5q1 5q2 5q3
firsthand 5q4
fiscal 5ou
fish 5q5 5q7 5q8
fisherman 5q9
fishing 5qa
fission 5qb
fissure 5qc 5qd
fist 5qf
fit 5w 5qg 5qh 5qi 5qj 5qk 5ql 5qm
fit_in 6m
fitness 5qn 5qo
fitted 5qp
fitting 45l 5qq
five 5qr 5qs
fix 3pi 5qt
fix_up 121 5qu
fixed 5qv 5qw
fixture 2rt
flag 1f7 5qy 5qz
flair 43b 5r1
flame 1sv 5r2
flame_up 5r3
flammable 5r4
flank 5r5 5r6
flannel 5r7
flap 5r8 5r9 5rb
flare 5r3 5rc 5rd 5re 5rf
flare_up 5rh 5ri
flash 5rj 5rk 5rl 5rm 5rn
flashlight 5ro
flashy 5rn 5rp
flask 2ih
flat 5rr 5rs 5rt 5ru 5rv
flatfish 5rw
flatly 5rx
flatness 5ry
flatten 5rz
flattened 5s0
flatter 5s1
flattery 5s2
flatus 5s3
flaunt 5s4
flavor 5s5 5s8 5s9
flavoring 5sa
flaw 5ky 5sb
flawless 5sc
flax 5sd
fledgling 5se 5sf
flee 23d
fleet 2e0 5sg 5sh
flemish 5si 5sj
flesh s6 5sk 5sl
fleshy 5sm
flexibility 5sn 5so
flexible 5sp 5sq
flick 5sr 5ss 5st 5su 5sv
flicker 5sw
flies 5sy
flight 5sz 5t0 5t2
flightless 5t3
flimsy 5t4
fling 5t5
flip 5t6 5t8
float 4u9
floating 5t9 5ta
flock 5tb 5tc 5td
flood 5te 5tf 5tg
floor 170 5th 5ti
flop 5tj 5tk
florist 5tl 5tm
flounder 5tn 5to
flour 5tp 5tq
flourish 5tr
flout 5ts
flow 2pz 3zk 5tt 5tu
flower ss 1us 1ut
flowered 5tv
flowering 5tx 5ty 5tz
flowing 3zk 5u0
flu 5u1
fluid kv 5u2
fluorescein 5u3
fluorescence 5u4
fluorescent 5u5 5u6
fluoride 5u7
flurry 5u8 5ua 5ub
flush 1w0 5uc 5ud 5ue 5uf 5ug
flushed 5uh 5ui
flute 5uj 5ul
flutter 2e0 5sw
flux 5tu 5um 5un
fly 2eh 5uo 5up
fly_by 5ur
fly_on 5us
flying 5t0 5ut
foam 5uu 5uv 5uw
focal 5ux
focus 2pk 5uy 5uz 5v0
focus_on 2pj
focused 5v1
fodder 5v2 5v3
foe 5v4
fog 32s 5v5
foil 4ir 5v6 5v7
fold 3hc 3vl 5v8
folding 5v9 5va
foliage 1s6
folk 5vb
folklore 5vd
follow 5if
follower bu
followers 5hz
following 5hz 5ve 5vf
folly 5vg 5vh
fond fv 5vi 5vj
fondly 5vk
fondness 5vl
food ku
fool 13x 5vn 5vo
fool_around 5vq
foolish 5vr
foolishness 5vg
foot 5vs 5vt 5vu
football 5vv
footballer 5vw
footed 5vx
footstep 5vy 5vz 5w0
forage 5w1 5w2
forbid 1dx
forbidden 5w3
force g1 26j 5w5
forced 5w6 5w7
forceful 5w8
forcefully 5w9
forcibly 5wa
fore 5wb 5wc 5wd
forearm 5we 5wf
forecast 59d 5wg
forefinger 5wh
foregoing 5wi
foreground 5wj
forehead 28k
foreign 5wk 5wl
foreigner ln
foreman 203
foremost 5wm 5wn
forerunner 5wo 5wp
foresee vc 577 5wq
forest 5wr 5wt
forestall 19a
forever 5aj
forfeit 5wu 5wv 5ww
forge 3n0 5i5 5wx
forget 5wy 5wz
forgetfulness 5x0
forgive 5ch
forgotten 5x1
fork 22k 5x2
forked 22j
form h 22o 4tl 5x3
formal 5x4 5x5
formality 5x6
formally 5x7
formation 371
formed 5x8
former 5x9 5xa 5xb
formerly 5xc
formidable 5xd 5xe
formula 5xf 5xg
formulate 12s 3n0 5xi
formulated 5xj
formulation 307
forsake 4bz
fort 5xl 5xm 5xn
fort_up 5xn
forth 19t 5xo 5xp
forthright 1vu
fortification 2mh
fortified 5xq
fortify 1xd
fortitude 1b3
fortress 5xm
fortunate 5xr
fortunately 5xs
fortune 5xt 5xv 5xw
forty 5xx 5xy
forward 5xz 5y0 5y1 5y2
fossil 5y3 5y4
foster 5y5 5y6
foul 3kq 5y7 5y8 5y9 5ya 5yb
found y2 596 5yc 5yd
foundation 2sz 5ye
founder 5yf 5yg
founding 5yh
fountain 5yi
four 5yj 5yk
fourteen 5yl
fourth 5ym 5yn 5yo
fowl 2uq 5yp
fox 5yq 5yr 5ys
fraction 4oh 5yt
fractional 5yu
fractionation 5yv 5yw
fracture 5yx 5yy
fragile 48q 5yz
fragment 2ul 2vo
fragmentary 5z0
fragrant 5z1
frail 5z2
frame 1zb 5z3 5z5 5z6
frame_in 1zb
framework 5z7 5z9
franchise 5za
frank 1vu
frankly 5zb
frantic 5zc
frantically 5zd
fraternity 5ze 5zf
fraud 5zg 5zh 5zi
fraudulent 45f
freak 5zk
free 5zl 5zm 5zn 5zo
freedom 4k1
freehand 5zp
freeing 5zq
freely 5zr
freeman 5zs
freeway 5zu
freeze 5zw 5zx 5zy
freeze_down 5zz
freeze_out 5zz
freezing 600
freight 2kv 602 603
french 605 606 607 608
frenchman 609
frenziedly 60a
frenzy 48w
frequency 60b 60c
frequent 60d 60f 60g 60h
frequently 60i
fresh 60j 60k
freshly 60k
freshman 60m 60n
freshness 3vo 60p
freshwater 60q
fret 60r 60s
friable 60t
friction 2z7
friday 60u
fried 60v
friend 29x
friendly 60w 60x
friendship 60y
fright kh
frighten kk
frightened 60z 610
frightening 1a0
frightful 611 612
frigid 613 614
fringe 615 616
fringed 617 618
frivolous 619
frog 61a 61b
front 61c 61d 61e 61f 61g
frontage 61h
frontal 61i 61j
frontier 61k
frost 61m 61n 61o
frostbitten 61p
frown 61q
frozen 61r 61s 61t
fruit xn 61u 61v
fruiting 61w
fruitless 61x
frustrate 4ir
frustrated 4it
frustrating 61y
frustration 473 61z
fry 620 621
frying 622
fuck_up 623
fuel 2so 624
fulfil 5v 6e
fulfill 6e
fulfillment 626 627
full 56w 628 629 62a 62b
full-time 62c
fullback 62d
fullness 62e 62f
fully 62b
fumble 62g
fumes 5d6
fun 62h 62i
function 9q 62j 62k 62l
functional 62m 62n
functioning 62o 62p
fund 2a0
fundamental 2k7 62q 62r
fundamentally 1h9
fundamentals 62s
funds 62t
funeral 2cd
fungal 62u
fungi 62v
fungus gz
funnel 62w 62x
funny 38k 3z9 62z
fur 630
furious 56c 5ni
furiously 631 632
furnace 633
furnish gk
furnished 634
furniture od
furor 3ym
further 54i 5jx 5k0 5y5 635
furthermore 636
fury 48w 637 638
fuse 33n 639 63a
fused 3ja
fusion 63b
fuss 60r 63c
futile 61x 63d
futility 63e
future 63f 63g 63h
fuzzy 1vz 63i
gadget xp
gag 62y
gaiety 63j
gaily 63k
gain 4bo 63l 63m
gait 63n
galaxy 63o
gall 2qu
gallon 63p
gallop 63q 63s 63u
gamble ei
gambling 63v
game 1h1 1o8 63w 63x
gamut 63y
gang 2bn 63z 641
gang_up 641
gangster 642
gap 3u 234 3tj 643
gaping 644
garage 645 646
garbage 647
garden 649 64a 64b 64d 64e
gardener 64f
garlic 64g
garment 2j0 32n
garrison 5xl
gas jn 64h 64i
gaseous 64j
gasoline 64l
gasp 64n 64o
gastric 64p
gastrocnemius 64q
gastrointestinal 64r
gate 64s 64t
gatepost 64v
gather 1nl 64w
gather_up 64x 64y
gathered 362
gathering 147 14a
gaudy 5rn 5rp
gauge zc 64z
gaunt 52q
gauss 650
gay 2u8 651
gaze 652 653
gear 655 656
gelatin 657
gelatinous 658
gemstone 4fa
gender 659
gene 65a
general 65b 65c 65d
generalist 65g
generalization 65i 65j 65k
generalize 65l
generalized 65m
generally 65n 65o
generate 268
generation 1kh 65p 65q
generator 65r 65s
generic 65t 65u
generosity 65v
generous 65w 65x 65y
genesis 65z
genetic 660
genetically 661
genetics 662
genial qd
genital 663
genitals 664
genius 665 666 667
genome 668
genre 669
gentile 66a
gentle xc 66b 66c
gentleman 4qb
gently 66d 66e 66f
genuine 66g 66h
genus 1xz 66i
geographic 66j
geographical 66j
geographically 66k
geological 66l
geologist 66m
geology 66n
geometric 66o
geometry 66p
german 66q 66r 66s
germanic 42v 66t
germanium 66v
germinate 66w
gerundial 66x
gestation 66y
gesticulate xj
gesture xj 66z
get 4x 1km 670
get_across 43r 671
get_ahead 672
get_along 5jn 673
get_around 2er 674
get_away 23e 675
get_back 676 678
get_by 3ox 675 67a
get_down 67b
get_going 67c
get_in 1wc
get_into 1wc 67d
get_it 2n7 67e
get_married 67f
get_off 67g
get_on 673
get_out 4ab 67i
get_over 3ss
get_started 67j
get_through 30g
get_to 67k 67l
get_together 2op 35m 67m
get_up 67n
getting 97
ghastly 67o
ghetto 67q
ghost 67t 67u
ghoul 67w 67x
giant 67y 67z 680 681
gift j0 54w 5r0
gigantic 682
giggle 683
gilded 684
gilt 684
gin 685
ginger 686 687
girl 688 689
girlfriend 68a 68b
girlish 68c
girlishly 68d
give gl 19o 68e
give_away 1oe 68f
give_birth 1jl 68g
give_in 21e
give_off 68h
give_out 53j 68i
give_rise 56f
give_up 5wv
give_vent 68j
give_way 4y9
given zm 68k 68l
giving 2t3 68m
glacial 68n
glacier 68o
glad 68p
glance 68q 68r
gland dp
glandular 68s
glare 25o 68t
glaring 1t5 68u
glass 68v 68w
glasses 68x
glassy 68y 68z
glaucoma 690
glaze 691 692
glazed 68z
gleam 694 695 696 697
gleaming 694 695 698
gleeful 699
glibly 69a
glide 33v
gliding 69b
glimpse 68q 69c
glint 68r 696
glinting 69d
glistening 69e
glitter 696 69f
glittering 69d
globose 69g
globular 69g
globulin 69h
gloom 69i
gloomily 69j
gloomy 69k
glorify 5b4 69l
glorious 69m
glory 69n 69o 69r
glossary 69s
glossy 69u
glottochronological 69v
glove 69w
glow 69x 69y 69z 6a0
glower 68t
glucose 6a2
glue 6a3 6a4
glued 6a5
glycerine 6a6
glycerol 6a6
gm 6a7
gnaw 58d 6a8
gnp 6ab
go 65 6ac
go_about 3gx
go_after 2tf
go_against 6ad
go_ahead 6ae
go_along 3lt 6af
go_around 2xx 6ag
go_away 4 4ac
go_back 43o 6ah
go_by 50z 5uq
go_down 2m1 4o1
go_far 6ai 6aj
go_for t y1 6ak
go_forward 6al
go_home 6am
go_in 1wc
go_into 1wc
go_off 6an 6ao
go_on e1 1l3 3lt
go_out 43i 4ab
go_over 380 6ap
go_past 5uq
go_through 5e2 6aq
go_to 16r
go_up 31g 6ar
go_with 64
go_wrong 5hg
goad 6as 6au
goal jd
goat 6av
god 489
goddam 1se
goddamn 42c
goddamned 1se
goddess 6aw
going a 6ax
goitrogen 6ay
gold pe 684 6b0 6b1
golden 684 6b2
goldenrod 6b3
golf 6b4 6b5
golfer 6b6
gone 45e 6b7
goner 6b8
good 1b2 1ln 6b9 6ba 6bb 6bc
good-bye 6bd
goodness 1ln
goose 6be 6bg
gospel 6bh
gospels 6bh
gossip 6bi 6bj 6bk
gothic 6bl
gouge 6bm 6bo 6bp
govern 4nk 6bq
governed 6br
governing 549 6bs
government 18b
governmental 6bt
governor 6bu
gown 6bv 6bw
grab 40z
grace dl 6bx 6by
graceful 6bz
gracefully 6c0
grade 2zb 4rn 6c1
gradient 6c2
gradual 6c3 6c4
gradually 6c5
graduate 6c6 6c8 6c9 6ca
graduated 6cb
graduation 6cc
grain 1ga 6ce
gram 6a7
grammar 6cg
grammatic 6ch
grammatical 6ch
grand 6ci 6cj
grandeur 25p 6ck
grandfather 6cl
grandma 6cm
grandmother 6cm
grandson 6cn
granite 6cp 6cq
grant nf 19l 19p 6cr 6cs
granted 68l
granular 6ct
grape 6cu
graph 4zs 6cv
graphic 6cw 6cx 6cy
graphical 6cz
graphite 6d0
grapple 3ox 6d1
grappling 6d2
grasp ym 2z9
grasping 6d3 6d4
grass 2q5 6d6
grasshopper 6d7
grasslike 6d8
grassy 6d9
grateful 6da
gratification 6db 6dc
gratify 3le
grating 6dd
gratitude 6de
grave 6df 6dg 6dh 6di 6dj
gravel ty 6dk
gravely 6dl
graveyard 2pc
gravitational 6dm
gravity 6dn 6do
gravy 6dq
gray 6dr 6ds 6dt
graze 6du 6dv
grazing 6dw
grease 6dx 6dy
greasy 6dz
great 6e0 6e1 6e2
greatcoat 6e3
greater 6e4
greatest 6e5
greatly 6e6
greatness 6e8
greedily 6e9
greek 15v 6ea 6eb
green 6ec 6ed 6ee
greenhouse 6ef 6eg
greenish 6ee
greens 6eh
greet 1pf 3c0
greeting 6ei
gregarious 6ej 6ek
grenade 6el
grey 6dt 6em
greyish 6dt
grief 6eo
grievance 6ep 6eq 6er
grill 6es
grim 67o 6et
grimace 1jb
grimly 6eu
grimy 4hk
grin 6ew 6ex
grind 2um 6ey
grinding 6ez 6f0
grinning 6ew
grip 1r3 33b 6d1
groan 6f1
grocer 6f2
groom 6f3 6f4
groove 6f5 6f7 6f8
grope 62g
gross 6f9 6fa 6fb
grotesque 5jc 6fc
ground sg 4y1 6fe 6ff 6fg
grounds 27 1br
group 640 6fh 6fi
grouping 6fh
grouse 6fj 6fk
grove 6fl 6fm
grow h4 1co
grow_up 6fo
growing 5tw 6fp
growl 6fq
grown dv
grownup 3w
growth 5tw 6fr
grub 4yl 6ft
grudge 6ep
gruesome 67o
gruff 6fu 6fv
grumble 6fw 6fx
grumbling 6fy 6fz
grunt 6g0 6g1
guarantee 2qn 6g2 6g3
guard 4qn 6g5 6g7
guardian 3ot
guerrilla 6g9
guess 4om 6ga 6gb
guest 6gc
guidance 3rq 6gd
guide 6ge 6gf 6gg 6gh 6gi 6gj 6gk
guide_on 6gm
guided 6gn
guilt 3bv 6gp
guilty 6gq
guitar 6gr
gulf 6gs 6gt
gull 34m 5vo
gulp 4td 6gu
gum 6gv 6gw
gun 12z 18j 6gx
gunfire 6gy
gunman 6gz
gunner 6h0
gunpowder 6h1
gush 6h2 6h3
gust 6h4
gut 36d
guts 1b4
gutter 2xe
guy 6h5 6h6
gym 6h7
gymnast 6h8
gymnastic 161
gymnastics 6h9
habit 6ha 6hb 6hc
habitat 6he
habitual 40g
habitually 6hf
haggard 4tq 52q
haggle 6hg
hail 5t 6hh
hair 1eh
haircut 6hi
haired 6hj
hairlike 6hk
hairy 6hj
half 6hl 6hm 6hn 6ho
half-breed 6hp
half-hour 6hq
halfback 6hr
halfway 2pl 6hs 6ht
hall 6hu 6hv
hallmark 6hw
hallway 6hu
halo 6hx
halogen 6hy
halt 22d 63x 6i0 6i1 6i3 6i4 6i5
ham 6i6 6i7
hammer 6i8 6i9 6ia
hamper 2r2 6ib 6ic
hand 3iz 5qe
hand_out 68i
hand_over 6id
handbag 6ie
handed 6if
handful 6ig 6ih
handicap 1tu 6ii
handicapped 4im
handkerchief 6ij
handle 3p cj 2dt
handled 6ik
handling 44i 6il 6im
handmade 6in
hands 6ip
handsome 68m 6iq
handstand 6ir
handwriting 6is
handy 6it
hang 1l0 6iu
hang_around 6iv
hang_on 6iw 6iy
hang_up 42s 6j0
hanging 6j1
happen 1l3
happening 49
happily 1u2
happiness 1mp 6j2
happy 6j3
harangue 6j4
harassed 6j5
harbor 6j7 6j8
hard 4g8 6j9 6ja
harden 6jb
hardened 6jc
hardly 1g0
hardship en 6jd
hardtack 6je 6jf
hardware 6jg
hardwood 6jh
hardy 6ji
hare 6jj 6jl
harm 1qz 428 6jm
harmful 6jn
harmless 6jo
harmonious 6jp 6jq
harmony 6jr 6js
harness 6jt 6ju 6jv 6jw
harrow 4ks
harsh 6jx 6jy
harshly 6jz 6k0
harvest 3w4 6k1
haste 6k3
hasten 1g5 6k4
hastily 6k5
hasty 6k6
hat 1y9 6k7
hatch 4tx 6k8
hatching 6k9
hatchway 6ka
hate hx 4cp
hated 6kb
hateful 6kc 6kd
hatless 6ke
hatred hx
haul 2ln 6kg 6kh
haunch 6ki 6kj
haunt 6kk 6kl 6km
haunting 6kn
have 7d 6ko
have_got 7d
have_on 6kp
haversack 6kq
havoc 6kr
hawaiian 6kt 6ku
hawk 5i7 6kw
hay 6kx 6ky
hazard 5xt 6kz
haze 6l0
he 6l1
head 2ji 6l2 6l3
head_off 19b
head_up 6l4
headache 2c1 6l5
headed 6l6
heading 6l7
headland 6l8
headless 6l9
headlight 6la
headline 6lb
headlong 6k6 6lc
headmaster 6ld
headquarters 6lf 6lg
heal 6lh 6li
healing 6lj 6lk
health 6lm
healthful 6ln
healthy 6lo
heap 3p9 6lp 6lq 6lr
hear 6ls
heard 6lt
hearing 6lu 6lv 6lw
heart 6ly 6lz
heartbeat 1k9
hearth 5pp 6m0
heartily 6m1 6m2
hearts 6m3
heartwood 6m4
heat 27k 6m5
heated 6m6 6m7
heater 6m8
heating 1x5
heave 6m9 6ma
heaven 6mb
heavens 6mc
heavily 6md 6me
heaviness 6mg
heavy 6mh 6mi 6mj
hebephrenic 6mk
hebrew 6ml 6mm
hedge 6mn
heed 6mo
heedless 6mp
heel 6mq 6mr
height 522 6ms
heighten 55u 6mt 6mu
heights 6mv
heir 6mw
held 6mx
helicopter 6my
helium 6l1
hell 6mz
helm 6n0 6n2 6n3
helmet 6n5
help 52 j3
helper j5 1b6
helpful 6n6
helpfully 6n7
helping 4t9
helpless 6n8 6n9
helplessly 6na
hem 6nb 6nd
hem_in 6ne 6nf
hemisphere 6ng
hemoglobin 6nh
hemorrhage 1tb
hemosiderin 6ni
hemp 6nj
hen 6nk
hence 6nl
henceforth 6nm
herald 5t 6nn
heraldry 6no
herb lc 6np
herbaceous 6nq
herbivorous 6nr
herculean 6ns 6nt
herd 3wq 6nu 6nv 6nw
here 6nx 6ny 6nz 6o0
hereafter 6o1
hereby 6o2
hereditary 660
heredity 6o3
hereinafter 6o1
heretofore 6o4
heritage 6o5 6o6
hernia 6o7
hero 6o8 6oa
heroic 57c 6ob 6oc 6od
heroin 6oe
heroine 6of
heroism 6og
herpes 6oh
herpetologist 6oi
herring 6oj
hesitantly 6ok
hesitate 5it 6ol
hesitation 6on 6op
heterogeneous 6oq
heterozygous 6or
hibernate 6os
hidden 3d9
hide 2d8 5m7 6ot
hideous 6ou 6ov
hideout 6ow
hiding 3db
hierarchy 6ox 6oy
high 6oz 6p0 6p1 6p2
high-pitched 6p3 6p4
higher 6p5
highlight 6p6
highly 5gg
highroad 6p7
highway 5zt
highwayman 6p8
hijack 6pa
hike 1yy 6pb
hilar 6pc
hill 6pd 6pe
hillside 6pf
hilum 6pg
hind 6ph 6pi
hinder 1fp 1u6 6ic 6pi
hindu 6pj 6pk
hinduism 6pl
hinge 6pm 6pn
hint 337 6pp 6pq
hip 6pr 6ps
hire 53z 6pt
hired 6pu
hissing 6pv
historian 6pw
historic 6px
historical 6px 6py 6pz
historically 6q0
history 6v 6q2
hit 1qq 2bf 4r0
hitch 6q3 6q4 6q5
hither 6q6
hitherto 6o4
hitter 1ia
hitting 1sl
hiv 6q7
hive 6q9 6qb
hoarse 6fv
hoarsely 6qc
hobble 6q4 6qd
hobby 6qe
hockey 6qf
hog 6qg 6qh
hold yk 33b 4mq 6qi
hold_back 6qj
hold_in 1z9 2w7
hold_off 6qk
hold_on 2z9 6ql
hold_out 485 6qm
hold_over 6qo 6qp
hold_up 225 48e 6qq
holder 6qr
holding 6qt
hole 6qu 6qv 6qw
holiday 2wu 6qy 6r0
holler 3xt 6r1
hollering 1mg
hollow 2cx 6r2 6r3 6r4 6r5 6r6 6r7
holly 6r8
hollyhock 6r9 6ra
hollywood 6rc 6rd
holocaust 6re
holster 6rg
holy 6rh 6ri
home 1g 6rj 6rk 6rl 6rm 6rn
homeland 6ro
homeless 6rp 6rq
homely 6rr 6rs
homer 6rt
homeric 6ru
homework 6rv
homogenate 6rw
homogeneity 6rx
homogeneous 6ry
homologous 6rz
homosexual 651 6s0
homozygous 6s1
honest 6s2 6s3
honestly 5zb
honesty 6s4
honey 44l 6s5 6s6 6s7
honeybee 6s8
honeymoon 6s9 6sa
honor r8 6sc
honorably 6sd
honorary 6se
honored 6sf
hood 6sg 6sh
hoof 6si 6sj
hook 6bn 6sk 6sl 6so 6sp
hooked 6sq 6sr
hooks 6ss
hoop 6st 6su 6sv
hoot 6sw
hop 6sx
hope 6sy 6sz 6t0 6t2 6t3
hopeful 6t4 6t5
hopefully 6t6
hopeless 6t7
hopelessly 6t8
hops 6ta
horizon 6tb 6tc
horizontal 6td 6te
horizontally 6tf
hormone 4ei
horn 6th 6ti 6tj
horned 6tk
horny 6tl
horrible 611
horrified 6tm
horror 6tn 6to
horse 27r 6tp
horseback 6tq 6tr
horseman 6ts
horseshoe 6tt 6tu
hose 6tv 6tx
hospital 6ty
host 6tz 6u0 6u1
hostess 6u2 6u4 6u5
hostile 6u6 6u7 6u8
hostilities 6u9
hostility 6ua
hot 6ub
hotel 6uc
hound 1uh 6ue 6uf
hour 6ug
hours 6uh 6ui
house 2ez 2rg 6uj
household 5j1
householder 6ul
houseplant 6um
housewife 6uo
housing 1f
hover 6up 6uq 6ur
however 6us
howl 6ut 6uu
hr 6ug
hub 6uv
huddle 6uw 6ux 6uy
huddle_together 6ux
hue 6uz 6v0
hug 3ye 6v1
huge 6v2
hull 6v3
hum 6v4
human 6v5 6v6 6v7
humanism 6v8 6v9
humanity 6va 6vb
humans 6vc
humble 6vd 6vf 6vg 6vh
humbly 6vi
humiliate 6vf
humiliating 6vj
humiliation 2qx 6vk
humility 6vl 6vm
humming 6vn 6vq
humor 1fb 6vr 6vs 6vu
humorist 6vv
humorous 6vw
hunch 6lx 6vx
hundred 6vy 6vz
hungarian 6w0 6w1
hunger 6w2 6w3
hungry 6w4
hunt pz 6uf
hunt_down pz
hunted 6w5
hunter 6w6
hunting 6w7
hurdle 6w9
hurl 2n0 439
hurricane 6wb
hurried 6wc
hurry 2dz 6k3 6k4 6wf
hurrying 6wg
hurt 8h 1qz 28p 6wh
hurtle 439 6wi
husband 4z5 6wj
hush 6wk 6wl
husk 6wm 6wn
husky 2cg 6fv
hut 6wo 6wp
hybrid 6wq 6wr
hydrated 6ws
hydride 6wt
hydrocarbon 64k
hydrogen 6wu
hydrolysis 6wv
hydroxide 6ww
hymn 6wx
hyperbolic 6wy
hyperemia 6wz
hypertension 6x0
hypertrophy 6x1
hypocrisy 6x2 6x3
hypocrite 6x4
hypothalamic 6x5
hypothalamus 6x6
hypothesis 152 6x7
hypothetical 6x8 6x9
hysteria 48w 6xa
hysterical 6xb 6xc
hysterically 6xd
ice 61l 61o
icy 614 61t 6xe
idea 2j
ideal 3vr 6xf 6xg 6xh
idealist 6xi
idealized 6xj
ideally 6xk
identical 6xl 6xm
identification 2jz 4eo
identified 6xn
identify 3mo
identity 6xo 6xq
ideology 3in 6xr
idiom 4ey 6xs 6xt
idiot 6xu
idiotic 6xv
idiotically 6xw
idle 6xy 6xz 6y0 6y1
idleness 6y2
idler 6y3
idly 6y4
idol 6y5 6y6
idyllic 6y7
igneous 6y8
ignite 5rg 6y9 6ya
ignorance 6yb
ignorant 6yc 6yd
ignore 28x 4m4
ii 6ye 6yf
iii 6yg 6yh
ileum 6yi
iliac 6yj
ill jc 1c6 6yk
illegal 6yl
illegally 6ym
illicit 6yn
illiterate 6yd 6yo
illness j8
illuminate 3y2 6yp
illuminating 6yq
illumination 1rz 6yr
illumine 6yp
illusion 5j8 67r
illustrate 5cz
illustration 5ns 6ys
illustrative 6yt
illustrator 6yu
illustrious 2or 6yv
image 6yw 6yx
imagery 4tt
imaginary 45r 6yy
imagination 2sb 4tt
imaginative 6yz
imagine 3dk
imitate 3gp 6z0
imitation 5i3 6z1 6z2 6z3
imitative 6z4
immaterial 6z5
immature 6z6
immediacy 6z7
immediate 6z8 6z9
immediately 6za
immense 6v2
immensely 6zb
immerse 4hr 55s
immigrant 6zc
imminent 6zd
immoral 6ze 6zf
immortal 6zg
immortality 6zh
immune 6zi
immunity 5d1
impact 1ec 6zj 6zk
impair 6zl 6zm
impaired 6zn
impairment 428
impale 6zo
impart 4s
impasse 6zp
impassioned 10s
impatience 6zq 6zr
impatient 6zs 6zt
impatiently 6zu
impeccable 6zv
impeccably 6zw
impede 1fp 1fq
impending 6zd
imperative 6zx
imperfect 6zz 700 701
imperfectly 702
imperial 703 704
imperialism 706
impersonal 707
impervious 708
impetuous 709
impetus 4u7
impinge_on 2bf
impious 70a
implacable 70b
implement 4h br 557 70c
implementation 3xq 70d
implication 70e 70f
implicit 70g
implore 1la
imply 3i1 70h
import 3hx 70f 70i 70j 70k
importance 6e7
important 70l
impose 267 558
imposed 70m
imposing 70n
imposition 70o
impossible 70p 70q 70r
impotent 70s
impractical 70t
imprecation 70u
impress i9 70v 70w 70x
impressed 70y
impression 1m7 70z
impressive 710
imprint 711
imprison 712 713
imprisonment 714
improper 715
improve ml
improved 716 717
improvement cf q6 718
improving 719
improvise 71a
impudent 71b 71c
impulse 71d
impure 71e
impurity 3kt 71f
impute 13a
in 71g 71h 71i
inability 71j
inaccurate 71k
inactive 71l 71m
inactivity 6hz
inadequate 71n
inappropriate 71o
inaudible 71p
inaugural 71q 71r
inaugurate 71s
incapable 71t 71u
incarnation 71w 71x
incense 71y 720
incentive 721
inch 4zd 71g
incidence 722
incident 723 724
incidental 725 726
incidentally 727 728
incipiency 729
incision 72a
incisive au
incite 72b 72c
incitement 72d 72e
inclination v4 72f 72g
incline 1ev 72h 72i
inclined 72j
include 1z7
included 72k
inclusive 72l
income 4oj
incoming da 72m
incompatible 72n
incompetent 72o
incomplete 72p
incompletely 72q
incomprehensible 72r 72s
inconsequential 72t
inconsistent 72u 72v
inconspicuous 72w
inconvenience 72x 72y
incorporate 72z
incorporated 730
incorrect 731
incorrectly 732
increase 46 17s 63l 733
increased 734
increasing 735
increasingly 736
incredible 737
incredibly 738
incubate 739 73a
incur 73b
indebted 73c
indecent 73d 73e
indecision 6om
indeed 73f
indefinite 73g
indefinitely 73h
independence 73i
independent 73k 73l
independently 73m
index 73o 73p 73r
indian 4te 73s 73t
indicate 4h9 73u
indication 73v
indicative 73w 73x
indicator 73p
indictment 73y 73z
indifference 4d8
indifferent 740 741 742
indigenous 743
indignant 744
indignation 745
indirect 746 747
indirectly 748
indispensable 592 749
indistinct 74a
individual 74b 74c 74d
individualism 74e
individualist 73j
individualistic 74f 74g
individualized 74h
individually 74i
indolent 74j
indonesian 74k 74l
indoor 74m
induce 26g 26h 74n
induced 74o
inducing 74p
induct 74q
induction 65i 74r 74s
indulge 6vt 74t 74u
indulgent 74v 74w
industrial 74x
industrialist 74y
industry it 6rb
inedible 74z
ineffective 750
ineffectual 750
inept 339 751
inert 752 753
inescapable 754
inevitable 755 756
inevitably 757 758
inexorable b0 6et
inexpensive 2tm
inexperience 759
inexperienced 75a
inexplicable 72r
infamous 75b
infancy 75c
infant 1ai
infantile 2v1
infantry 75d
infantryman 75e
infatuation 75g
infect 75h 75i
infected 75j
infection 1wz
infectious 75k 75l
infective 75m
infer 46k 65l
inference rm
inferential 75n 75o
inferior 75p 75q 75r
inferiority 75s 75t
infernal 1se 75u 75v
infest 75x
infestation 3tg
infidelity 4kx
infield 75y
infiltrate 75z 760
infiltration 762
infinite 763 764
infinitely 54u 765
inflame 766
inflamed 767 768
inflammatory 769
inflate 76a 76b
inflated 6wy
inflation 76c
inflection 4ut 76d
inflexible 76e
inflict 267
infliction 70o 76f
inflorescence 5tx
influence 1p2 4lt 5f7 5w4
influential 76g
inform 4q
informal 76h 76i
informally 76j
information 26 6w
informed 76k
infrared 76l 76m
infrequent 76n
infuriating 76o
ingest 2t 249
ingredient 3c3 76p
inhabit 1we 76q
inhabitant q9
inhabited 76r
inhalation 64m
inherent 76s
inherit 76t
inheritance 76u
inherited 660
inhibition 76v 76x
inhibitor 76y
inhibitory 76z
inhuman 770 771
inhumane 772
initial 773 775 776
initially 777
initiate a5 43n
initiation 5yh 74r
initiative 778 779
inject 77a 77b
injection 77c
injure 28q
injured 77d
injurious 77e
injury 1qz 3ep
injustice 77f
ink 77g 77h
inland 77i 77j
inlet 77k
inmate 3np 77l 77n
inn 77o
innate 77p
inner 77q
innermost 77r
inning 77s
innocence 77t
innocent 77u 77v
innovation 3my 77w
innovative 77x
inoculation 77y
inorganic 77z
input 780 781
inquire 3fq 783
inquiring 784
inquiry 5ec 786 787
inquisition 788
insane 789
insanely 3uc
inscribe 2se
inscribed 78a
inscription 78b
insect sn
insecticide 78c
insectivorous 78d
insert 531 78e
insertion 78f
inside 78g 78h 78i 78j 78k 78l
insidiously 78m
insight 24c 78n 78p
insignificant 78q 78r
insinuation 78s
insipid 78t
insist ma
insistence 78u
insistent 3xw 78v
insofar 78w
insolence 78x
insolent 22z 71b
insolently 78y
insoluble 78z
inspect 2m6
inspection 790
inspector 791
inspiration 792 793
inspire 2u2 795 796
inspired 797
inspiring 798
instability 799 79a
instal 79b
install 79b
installation k1 79c
installment 79d
instance 2m3 5cz
instant 31a 79f 79g
instantly 6za 79h
instead 79i 79j
instinct 79k
institute y2 79l
institution 43
institutional 79m
institutionalized 79n 79o
instruct 33g 79p
instruction 2id 3sq
instructions 79r
instructor 49i
instrument 18h 79s
instrumental 79t
instrumentality 79u 79v
instrumentation 4g 79w
insufficient 79x
insulate 79y 79z
insulin 7a0
insult 7a1 7a2
insurance 7a4 7a5
insure 139 156
insured 7a6 7a7
insurrection 7a8
intact 7a9
intake 3ki
integer 7y
integral 76s 7a9 7aa
integrate 72z 7ab
integrated 730
integration 7ac
integrity 3bg 7ad
intellect 7ae
intellectual 65e 7af 7ag
intellectually 7ah
intelligence 236
intelligent 7ai 7aj 7ak
intelligible 7al
intend jk
intended 7am
intense 7an
intensely 7ao
intensification 5aw
intensify 47 3cf 7ap
intensity 53q 7aq
intensive 7ar 7as
intent 2u je 7at
intention je
intentional 7au
intentionally 48k
intently 7av
interact 3o
interaction 3kk
intercept 410
interchange 7ax
interchangeable 7ay
intercontinental 7az
intercourse 3a1
interdependence 7b0
interdependent 7b1
interest fm 1lp 3dy 55c
interested 7b2
interesting 7b3
interface 7b4
interfere 7b5 7b6
interference 3bs 7b7
interferometer 7b8
interim 7b9
interior 78g 7ba
interlace 7bb
interlobular 7bc
interlocking 7bd
interlude 7be
intermediate 7bf 7bg 7bh
interminable 54s
intermittent 7bi
intermittently 7bj
internal 7bk
internalize 7bl
internally 7bm
international 7bn 7bo 7bp
internationally 7bq
internet 7br
interplay 7bs
interpose 7bt 7bu 7bv
interpret 3k8 7bw
interpretation 7bx
interpreter 7by 7bz
interrelated 7c0
interrelation 7c1
interrupt 23q 7c2 7c3
interrupted 7c4
interruption 7c5
intersect 7c6
intersecting 7c7
intersection 7c9
interstellar 7ca
interstitial 7cb
intertwine 7bb
interval 7cc 7cd
intervene 7b6
intervening 7ce
intervention 7cf
interview 3ka 7cg 7ch 7ci
interweave 7cj
interwoven 7bd
intestinal 7ck
intestine 36d
intima 7cl
intimate 3fw 7cm 7cn 7co
intimately 7cp
intimidate 6qn 7cq
intimidation 7cr
intolerable 7cs
intonation 4uu
intractable 7ct
intricate 7cu
intrinsic 7cv
intrinsically 7cw
introduce 8x
introduction 454 7cx
introductory 7cy
introject 7cz
intrude 23n 7d0
intrusion 54k 7d1
intuition 6lx 7d2
invade 75w 7d3
invader 7d4
invading 7d5
invalid 7d6 7d7 7d8
invariably 3jv
invariant 7d9
invasion 54k 7da
invent 3n0 7db
invention 3my 77w 7dc
inventor 7dd
inventory 7de 7df 7dg
inverse 7dh 7di
inversely 7dj
inverted 7dk
invest 54w 7dl
investigate 5e8 7dn
investigation ro 7do
investigator 5ee
investment 1nz 7dp
investor 7dq
invisible 7dr
invitation 7ds
invite 13o
inviting 7dt
invoke 1tg 7du
involuntary 7dv
involve 7dw 7dx
involved 7dy
involvement 39e
inward 7dz 7e0
inwardly 7e1
iodide 7e2
iodinate 7e3
iodinated 7e4
iodinating 7e5
iodine 7e6
ion tk
ionic 7e7
ionized 7e8
iowa 7e9
iranian 7ea 7eb
iridescent 7ec
iris 7ed
irish 7ee 7ef
iron 7eg 7eh 7ei
ironical 7ej
irons 2r3
irony 7ek 7el
iroquoian 7em
irrational 7en 7eo
irregular 6g9 7ep 7eq
irregularity 7es 7et
irregularly 7eu
irrelevant 7ev
irreparable 7ew
irreproducibility 7ex
irresponsible 7ey
irrigate 6tw
irrigation 7ez
irritably 7f0 7f1
irritate ty 2qt
irritating u3
irritation tz
islam 7f2
islamic 7f3
island 7f4
ism fh
isolate 79z
isolated 4d7 7f5 7f6
isolation 1zu 7f7 7f8
isotonic 7f9 7fa
isotope 7fb
isotropic 7fc
israeli 7fd 7fe
israelites 7ff
issue 7fg 7fh 7fi 7fj
isthmus 7fk
it 7fl
italian 7fm 7fn 7fo
itch 7fp 7fq
itching 7fr
item 7fs 7ft 7fu 7fv
itemize 7fw
iv 5yj 5yk
ivory 7fx 7fz
ivy 7g0
jab 7g1 7g3 7g5 7g6
jack 7g7
jackass 7g8
jacket 7g9 7ga
jade 7gb
jaded 7gc 7gd
jagged 7ge
jail 712 7gf
jam 7gh 7gi 7gj 7gk 7gl
jan 7gm
jangling 7gn
janitor 7go
january 7gm
jap 7gq
japan 7gr
japanese 7gp 7gs 7gt
jar 7gu 7gv 7gw
jaunty 42y 7gx
java 34x
jaw 2tg 7gy 7gz
jazz 7h0 7h1
jealous 7h2 7h3
jealousy 7h4
jeans 7h5
jeep 7h6
jejunum 7h7
jelly 7h8 7h9 7ha
jeopardize 54m 7hc
jeopardy 6kz
jerk 7hd 7he 7hf
jesuit 7hg
jet 7hh 7hi 7hj 7hk
jew 7hl
jewel 4f8
jeweled 7hm
jeweler 7ho
jewelry 4f7
jewish 7hp
jilt 7hq
jimdandy 7hr
job 77 2wj
jog 7hs 7hu
john 7hv
johnny 7hw
join 3fm 7hx
join_forces 35m
joined 7hy
joining 54f
joint to 7hz 7i0 7i1
jointed 7i2
jointly 366 7i3
joke 331 5vp 62y
jolly 7i4
jolt 7he 7i5
jolted 7i6 7i7
journal 4ff 7i9
journalism 7ia
journalist 3qm
journey 2xs 7ib
jovial 7i4
jowl 7ic
joy 512 69p 7id
joyful 7ie
joyous 7if
judaism 7ig
judge 33 zc 3vu 7ih 7ij
judgment 3ee 3eu
judicial 7ik
juice 7il
juicy 7im 7in 7io
july 7ip
jumble 7iq
jumbled 4l8
jump 20t
jumping 7ir
junction 7aw
june 7is
junior 7it 7iu 7iv 7iw
jurassic 7ix
jurisdiction 7iy 7iz
jurisprudence 7j0
jurist 7j1
juror 7j2
jury 7j3
just 2ds 5b0 7j4
justice 7j5 7j6
justifiably 7j7
justification lk 7j8
justify 5cl
justly 7j9 7ja
jutting 7jb
juvenile 2uy 7jc
kangaroo 7jd
keel 7je 7jf
keen au 7jg 7jh
keenly av
keep 38i 4mq
keep_away 7ji
keep_company 3ai
keep_in 7jj
keep_out 5cb
keep_up 7jk 7jl 7jm
keeping 6io 7jn
ken 7jo
kept 7jp
ketosis 7jq
key 2k7 7jr 7js
keyboard 7jt
keyhole 7ju
keynote 7jw 7jx 7jy 7jz
kick 1z1 7k0 7k1 7k2 7k3
kick_back 7k4 7k5
kicking 7k6
kickoff 1li 7k7
kid 2uz 7k8 7k9
kidnapper 7ka
kidney 7kb
kill 1uj 2bk 7kc
killer 141
killing 1uj 7kd 7ke
kind 22o 7kf
kindly 7kg 7kh
kindness 2t1
kindred kb
kinesthetic 7ki
kinetic 7kj
king 7km
kingdom 7kn 7ko 7kp
kinship 7kq 7kr
kiss 7ks 7kt
kissing 7ku
kit 7kv
kitchen 7kw
kitchenette 7kx
kitten 7ky
knack 6iu
knapsack 6kq
knee 7kz
kneel 7l1
knife 1ip 7l2 7l3
knight 7l4 7l5
knit 6sm 7l6 7l7
knitted 7l8
knitting 7l9
knob 7la 7lb
knock 2bg 7lc 7ld 7le 7lg
knock_down 7lh
knock_off 7li 7lj
knock_out 7lk 7ll
knock_over 7lm
knocking 7lc
knot 219 7ln 7lo 7lp 7lq
know 7lr 7ls
knowing yi 7lt
knowledge 7lu
known 7lv
knuckle 7lw
knuckle_under 21d
korean 7lx 7ly
lab 7lz
label 99 1fj 34q 7m0 7m1
labeled 7m2
labor 20b 2zy 7m3
laboratory 7lz
laborer 3tb
labyrinth 7m4
lace 7bb 7m5
lacerate 7m7
lack 2b 7m8
lacking 47q
lactating 7m9
lacy 7ma
lad 408 7mb
ladder 7me 7mf
laden 7mg 7mh
lady 7mi
lag 5ig
lagoon 7mk
laid 7ml
laity 7mm
lake 7mj
lam 23c 7mn
lamb 7mo 7mp
lamentation 7mq
lamp 2ar
lance 7mr
lanceolate 7ms
land 1j1 7mt 7mu
landed 7mv
landing 7mw
landlocked 7mx
landlord 7my
landmark 7n0 7n1
landmass 3lk
landscape 7n4 7n5
landslide 7n8 7n9
lane 7na 7nc
language 7nd
languid 7ne
lanky 7nf 7ng
lantern 7nh
lao 7ni
lap 7nk 7nl 7nm
lapse 7nn 7no 7np 7nq 7nr 7ns 7nu
large 1pk 7nv 7nw
largely 7nx
larger 1pn
larva 6fs
larval 7ny
larynx 7nz
laser 7o0
lash 1qj
last 324 552 5or 7o1 7o2 7o3 7o4 7o5 7o6
lasting 4wr 7o7
lat 7o8
latch 7o9
late 7oa 7ob
lately 7oc
latent 7od
later gu 7oe
lateral 7of 7og
latest 7oi 7oj
lathe 7ok
lather 7ol
latin 604 7om
latitude 7on
latter 7oo
laugh 2fe 7op
laugh_at 6h6
laughter 7op
launch 596 7oq 7or
laundry 7os
laurels r8 598
lava 7ot
lavatory 7hv
lavender 7ou 7ov
lavish 7ow 7ox
lavishly 7oy
law 3k1 7oz
lawman 3ou
lawn 7p0
lawsuit 7p1
lawyer 175
lay jh 1d1 2da 7p2
lay_down 7p3
lay_off 2og 7p4
lay_out 127
lay_over 7p5 7p6
layer 1bg 7p7
laying 7p8
layman 7p9
layoff 7pb
layout 7pc 7pe
lazily 7pf
lazy 74j 7pg
lb 7ph
lead 6gj 7pi 7pj
lead_up 7pk
leaden 7pl 7pm
leader cq
leaders 7pn
leadership 6n1 7pn
leading 7po 7pp 7pq 7pr
leaf 1s6 5st
leafless 7ps
leafy 7pt
league 7pu 7pv
leak_out 7pw
lean 5ic 7px 7py
lean_against 7pz
lean_back 5id
lean_on 7pz
leap 20s 20t 7q0
leapfrog 7q1
leaping 20s
learn 2s 4ju
learned 58l 7q2
learning 3f8 7q3
lease 7q4 7q5 7q6
leash 7q7
least 7q8 7q9 7qa
leather mq 7qb
leathery 7qc
leave 4 7qd 7qe
leave_behind 7qf
leave_off 5bi 7qg
leave_out 5bi 7qh
leaved 7qi
leaving a
lecture 7qj 7qk 7ql
lecturer 7qm 7qn
led 7qo
ledger 7qp
leering 7qq
left 7qr 7qs 7qt 7qu
leftfield 7qv
leg 7qw
legal 7qx 7qy
legalise 7qz
legally 7r0 7r1
legation 7r2
legend 7r3
legendary 7r4
legged 7r5
legislation 7r6
legislative 7r7 7r8
legislator 3hi
legislature 3he
legitimate 7qz 7r9 7ra 7rb 7rc
legs 7rd
leisure 6qx 7rf
leisurely 7rg
lemma 7rh
lemon 7ri 7rj
lend 3ms 5js
length 2g7
lengthwise 7rk 7rl
lengthy 5fn
lens 7rm
leprosy 7rn
lesion 7ro
less 7rp 7rq
lessen 1ww 3ey
lessened 4hf
lessening 46f
lesser 7rr
lesson 7rt 7ru 7rv
let n1
let_down 264
let_go 7rw 7rx
let_out 1oe 1r6
let_up 4fu 7ry
lethal 7rz
lethargy 7s0 7s1
letter 57o 7s2
lettering 78b
letters 7s3
lettuce 2yx
leukemia 7s4
level 2g5 5rt 7s5
level_off 7s6
lever 4i 7s7
levy 7s8
lexical 7s9
lexicon 7sa
lexicostatistics 7sb
liability 7sc
liable 7sd
liaison 7sf 7sg
liar 7sh
liberal 7si 7sj 7sk
liberalism 7sl
liberate 5zm 7sm
liberty 4k2 7sn
library 7so 7sp 7sr
license 2qp 7ss 7st
licensed 7su
lick 7nm 7sv
licking 471
lid 5gq
lie 1he 1jr 7sw
lie_awake 7sx
lie_dormant 7sy
lie_down 7sz
lie_in 3j2
lieutenant 7t0
life 7t1 7t2
lifeless 7t3 7t4
lifelike 7t5 7t6
lifestyle 7t7
lifetime 7t8
lift 1yx 7t9
lift_up 5b5 64x
lifted 7ta
lifter 7tb
light 43v 6yp 7tc 7td 7te 7tf
light_up 6yp 7tg
lighted 7th 7ti
lighter 7tj 7tk
lighting 7tl 7tm
lightly 7tn
lightning 1xh 7to
lightweight 7tp 7tq
lignite 7tr
like 2ke 7ts 7tt 7tu
liked 7tv
likelihood 7tw
likely 7tx 7ty
likewise oc 7tz
liking d2
lilac 7ov 7u0
liliaceae 7u1
lily 7u2
limb 11f
lime 7u3
limestone 7u4
limit 20z 3zt 7u5
limitation 7u7 7u8
limited 7u9 7ua
limiting 7ub 7uc
limp 6q4 7ue 7uf 7ug
line 1js 7uh 7ui
line_up 7uj
lineage sa
linear 7uk 7ul
linearly 7um
lined 7un 7uo
linen 7up 7uq
linger 6iv 7ur 7us
linguist 7ut
linguistic 7uu 7uv
linguistics 6cf
link 14u 7uw 7ux
linked 7uy
lint 7uz
lion 7v0
lip 7v1
lipstick 7v3
liqueur 7v4
liquid kw 25w 7v5 7v6
liquidate 7li
liquor 22u 7v7
list o6 73q 7v8
listed 7v9
listen 7va 7vb
listener 7vd
listing o6
lit 7ti 7ve
liter 7vf
literal 7vg 7vh
literally 7vi 7vj
literalness 7vk
literary 7vl
literature 7vm
lithophytic 7vn
litigation 7vo
litter 7vp 7vq 7vr 7vt
little 7vu 7vv 7vw 7vx
liturgical 7vy
live 1ap 1we 7vz 7w0
liveliness 7w1
lively 7w2
liver 7w3 7w4
livestock 7w5
livid 13g 7w6 7w7
living 7t2 7w8 7w9 7wa
lizard 7wb
load 2c3 7wc 7wd
loaded 7mh 7we
loading 2c3 7wf
loads 4s5
loaf 7wg 7wh
loan 5js 7wi
loathe 7wj
loathsome 5y9 7wk
lobby 6hv
lobe 7wl
lobed 7wm
lobster 7wn
lobule 7wo
local 7wp 7wq
locale 7wr
locality 7n2
localization 7ws
localized 7wt
locally 7wu
locate 7wv 7ww
located 7wx
location 7wy
lock 1xo 5t7 7wz 7x0
lock_in 7x1 7x2
lock_up 7x2 7x3
locker 7x4
locomotion 7x6
locomotive 7x7 7x8
locust 7x9
lodge 4ax 7xa 7xb
lodging 1f
lodgings 7xc
loft 171 7xd
lofty 5b7 7xe
log 7xf 7xg 7xh
logic 7xi 7xj 7xk
logical 7ra 7xl
logically 7xm 7xn
loin 7xo
lone 7xp 7xq
loneliness 7xr 7xs
lonely 7xp 7xt
long 8f 7xu 7xv 7xw
long-range 7xx 7xy
long-term 7xz
longer 7y0 7y1
longest 7y2
longing 1zh
longitudinal 7y3
look d6 x6 3l0 5fd
look_across 7y4
look_after 7y5
look_around 7y6
look_at 3kv 3kx
look_away 7y7
look_back 7y8 7ya
look_for 5q6
look_forward 7yb
look_into 2tu 5e8
look_like 7yc
look_on 7yd 7ye
look_out 1ow
look_to 7yf 7yg
look_up 7yi
look_upon 7ye
looking 3l0 7yj
lookup 7yk
loom 4yv 7yl 7ym
loon 7yn 7yo
loop 6sn 7yp 7yq
loophole 7yr 7ys
loose 5zm 5zo 7yt 7yu 7yv
loosely 7yw
loosen 7yx
loot 2yx 7yy
lord 7yz 7z0
lordship 7z1
lore 5vc
lose 7z2
loser 7z3
loss 46o 7z4
losses 7z5
lost 7z6 7z7 7z8
lot 6lq 7z9
lots 4s5 7za
loud 7zb 7zc
loudly 7zc
lounge 7zd
louse 7ze
louse_up 623
lousy 7zf 7zg
love 2kw 2ue 7zh
loved 7zi
lovely 7zj
lover 21w 2a4
loving 7zk
low 7zl 7zm 7zn 7zo
lower 264 7zp 7zq
lowered 7zr
lowering 7zs 7zt
lowest 7zu 7zv
lowly 6vg 7zw
loyal 7zx
loyalty 7zy 7zz
lubricant 800
lucid 801
luck el 5xt
lucky 802
lug 803
luggage 804
lukewarm 805 806
lull 807 808 809
lumbar 80a
lumber 1wa 80b
luminous 80c
lump 1u3 2x6 80d 80e 80f
lunar 80g
lunch 80h 80i
lung 80j
lunge 439
lunkhead 80l
lurch 7jf 80m 80n
lure 80o 80p
lurid 80q 80r 80s
lurk 80t
lust 80u 80v
luster 80w 80x
lustrous 80y
lusty 80z 810
luxurious 811
luxury 812
lying 813
lymph 814
lymphatic 815
lyric 816 817 818 819
lyricist 81a
ma 81c
machine 14d 81d
machinery 81e
mackerel 81f
mad 3ug 5c3 81g
maddened 56c
maddening 76o
made 81h 81i
madly 5zd
madman 3ue
madness 81j
magazine 69t
magenta 81k 81l
magic 81n 81o
magical 81o
magician 81p
magistrate 81q
magnesium 81r
magnet 81s
magnetic 81t 81u
magnetism 81v
magnetize 81w
magnificent 81x
magnificently 81y
magnified 81z
magnify qt
magnitude 3f
mahogany 820
maid 821
maiden 71r 822
mail 3qj 823 824 826
mailbox 827
main 2uv 828
mainland 829
mainly 2uw
maintain 4mq 7jm
maintained 82a
maintenance 82c
majestic 82d 82e
major 82f 82g 82h 82i 82j
majority 2b0 82k
make 22p 4p4 82l
make_for 82m
make_fun 6h6
make_it 6ai 82n
make_noise 1sn
make_out 4j6
make_over 82o 82p
make_sense 82q
make_sure 82r
make_up 3c5
make_way 82s
maker 7hn
makeup 7v2
making 82u
malaise 82v
malaria 82w
malay 82x 82y
malaysian 82z 830
male 1am 36w 831
malevolent 832
malicious 833
malignant 834
malt 835
mama 81c
mamma 81c
mammal up
mammalian 836
man cy 1an 837
manage 838
management 79 839
manager 33f 4ie
mandatory 83a
maneuver 6gi 83b
manganese 83c
manhood 83e
mania 83f
maniac 3ue
maniacal 83g
manic 83h
manifest ws 16y 83i
manifestation 57j 83j
manifold 83l
manipulate 1dd 83m
mankind 6vc
manned 83n
manner 1k4 5k9
manners 83o
manometer 83p
manpower 83q
mantle 83r 83s
manual 79q 83t
manufacture it 7db 83u
manufactured 83v
manufacturer 83w 83x
manufacturing 83y
manure 840 841
manuscript 842
many 843
manzanita 844 845
map 2t8 2ta 846
maple 847 848
mar 6zm
marathon 849
marble 84a 84b 84c
marbles 84d
march 84e 84f 84g
march_on e1
marching 84f
mare 84h
margin 84i 84j
marginal 84k 84l
marijuana 84m
marine 84n 84o
marines 84p
marital 84q
maritime 84r
mark 2sm 34q 4ha 84s 84t
marked 84u
markedly 84v
market 84w 84x 84y
marketable 84z
marketing 850
marketplace 84w 851
marking 3w8 84t
marksman 852
marksmanship 854
maroon 855 856 857
marriage 858 859
married 85a 85b
marrow 85c
marry 67f
marsh 85d
marshal 85e 85f 85g 85h
marshy 85i
martial 85j
martian 85k
martini 85l
martyr 85n
marvel 85o 85p
marvelous 5jd 85q
marxist 85r 85s
masculine 85t 85u
mask 31x 85v 85w 85x
masonry 85y
masquerade 85z 860
mass ht 861 862
massachuset 863
massage 865 866 867
masses 868
massive 869
mast 86b
master 2uv 7yz 86c 86d 86e
masterpiece 86f 86g
mastery 86h 86i
mat 5mc 86j 86k
match 6l 86l 86m
matched 86n
matching 86o 86p
mate 1iy 86s 86t 86u
material 1y 86v 86w 86x
materialism 86y
maternal 86z
mathematical 870
mathematically 871
mathematician 872
mathematics 11c
mating 873
matrix 874
matter fo 875 876
matter_to 5k3
mattress 877
maturation 5tw 878
mature 6fn 879 87a
maturity 83d 87b
mauve 87d 87e
maximal 87f
maximize 87g 87h
maximum 87f 87j
may 87k
maybe 87l
mayor 87m
maze 7m4
mc 87n
meadow 87o
meager 87p
meal 247
mean 199 1wq 56i 6kd 87q
meandering 87r
meaning 3hx 3hz 87s
meaningful 87t
meaningless 87u
means 3xr
meanwhile 87v 87w
measurable 87x 87y
measure 321 880 881 882
measurement 883
measuring 883
meat 1bt
mechanic 884 885
mechanical 886
mechanically 887 888
mechanics 889 88a
mechanism 88a 88b
medal 88c
meddling 88d
median 88e 88f
medical 88g 88h
medication 8t
medicinal 88i
medicinally 88j
medicine 8t 4a3 4va 88k
medieval 88l
meditate 1oc
mediterranean 88m
medium ko 88n 88o
medulla 88p
meek 88q
meekly 6vi 88r
meet 54h 5qq 88s
meeting 3fs
meiosis 88t
melancholy 289 88u
melodic 88v
melody 62 88w
melon 88x
melt 88y 88z 890 891
melted 892
melting 88y 893
member 4if
membership 894 895
membrane 896
membranous 897
memorable 898
memorandum 89a
memorial 89b
memorize 89c
memory 65h 89d
men 83q
menace 54m 89e 89f
menarche 89h
mend 3pi
meninges 89i
menstrual 89j
menstruation 89k
mental 89l 89m
mentality 89n 89o
mentally 89p
mention nl 2y7
menu 89q
mercenary 89r
merchandise 2ku 5f1
merchandising 850
merchant 44f
merciless 89s
mercury 89t
mercy 3ay 89v
mere 89x 89y
merely 2ds
merge 33n 33o
merged 730
merger 89z
meridian 522 8a0
merit 4c0 8a1 8a2
merriment 62h 63j
merry 5my 7i4
mesh 5t7 8a3 8a4
mess 8a5 8a6
mess_around 8a7
message 3lc 8a8 8a9
messenger 1jx
metabolic 8aa
metabolism 8ab
metal kc 8ac 8ad
metallic 8ad 8ae
metamorphic 8af
metamorphosis 8ab
metaphor 8ag
metaphorically 8ah
metaphysical 8ai 8aj
meteor 8ak
meteorite 8al
meteoritic 8am
meteorology 8an
meter 8ao 8ap
method 75
methodical 8aq
methodically 8ar
meticulously 8as
metric 8at 8au
metrical 8au
metropolis 2yc
metropolitan 8av
mexican 8aw 8ax
mg 8ay
mica 8az
micelle 8b0
micrometeorite 8b1
micrometeoritic 8b2
micron 8b3
microorganism le
microphone 8b5
microscope 8b6
microscopic 8b7
microscopically 8b8
microsecond 8b9
microwave 8ba 8bb
mid 8bc
middle 2pi 2pl 8bd 8be
middle-aged 8bf
middle-class 8bg
midline 8bi
midnight 8bj
midst 8bk
midway 2pl 6hs 8bl
midwestern 8bm
might 8bn
mighty 8bo 8bp
migrate 53h
migration 8bq
migratory 8br
mild 8bs
mildly 66e 8bt
mile 8bu
milestone 8bv 8bw
militant 8bx 8by 8bz
military 8c0 8c1 8c2
militia 8c3
milk 8c4 8c5 8c6
milky 8c7
mill 5h7 8c8 8c9
millennium 8ca
millidegree 8cb
milligram 8ay
million 8cc 8cd
mimesis 8ce
mimetic 8cf
min 8cg 8ch
mince 8ci
mind 285 8cj 8ck
minded 8cl
mindful 8cm
mindless 8cn 8co
mine 8cp 8cq 8cr
miner 8cs
mineral ke 8ct
mingle 1te
miniature 8cu 8cv
minimal 8cw
minimize 8cx
minimum 8cw 8cy
mining 8cz
minister 8d0 8d1
ministry 8d2 8d3
minor 2uz 8d4 8d5 8d6
minority 8d7 8d8
mint 6lq 8d9 8da
minute 8cg 8db
minutes 8dc
miracle 8dd
miraculously 8de
mirror 8dg 8di
misbehavior 7er
miscalculation 8dj
miscellaneous 8dk
mischief 8dl
mischievous 8dm
misconception 15i
misdeed 7er
miserable 13 8dn 8do
misery 8dp
misfortune 5j em
misgiving 8dq 8dr
mislead 1w5 8ds
misleading 8dt
misplaced 8du
misrepresent 4n6
miss 688 8dv 8dw 8dx
missed 8dy
missile 2b8 8e0
missing 8e1
mission 8e2
missionary 8e3 8e4
mist 8e5 8e6
mistake 1vo 3gz 8e7
mistaken 8e8 8e9
mistakenly 8ea
mistress 8eb
mistrust 4nm
misuse 8ec
mite 8ed
mitigate 5fv
mitosis 8ee
mix 33n 8ef
mix_in 8eg
mixed 8dk
mixing 8eh
mixture nh
ml 2od
mm 8ei
mob 7gi 8ej
mobile 8ek
mobility 7x5
mobilize 85h 8el
moblike 8em
mock 1cb 8en
modal 8eo
mode 5k9
model 5z7 8ep 8eq 8er 8es
moderate 8et 8eu 8ev 8ew
moderately 5ht
modern 8ex 8ey
modernism 8ez
modernity 8f0
modernization 8f1
modernize 8f3 8f4
modest 8f5 8f6
modestly 8f7
modesty 8f8 8f9
modification ch 8fa
modified 8fb 8fc
modifier c2
modify 2ab
modulation 8fd 8fe
moist 42i
moisten 1hq
moisture 8ff
molasses 8fh
mold 8er 8fi 8fj 8fk
molded 8fl
molding 8fm
molecular 8fn
molecule hj
mollusk 1rh
molten 8fo
mom 81c
moment 31a 79e
momentarily 8fp 8fq
momentary 8fr
momentum 8fs 8ft
mommy 81c
monarch 7kl
monarchy 8fu
monastery 8fv
monastic 8fw
monday 8fx
monetary 8fy
money z1
mongolian 8fz 8g0
monitor 8g1
monitoring 8g3
monk 8g4
monkey 8g5 8g6
mono-iodotyrosine 8g7
monocle 8g8
monocotyledonous 8g9
monoecious 8ga
monologue 8gb
monopolize 8gc 8gd
monopoly 8ge 8gf
monosaccharide 6a1
monotone 8gg
monotonous 8gh
monotony 8gi
monsoon 8gj
monster 4sl
monstrosity 5zk 8gk
monstrous 8gl 8gm
month zj 8gn
monument 8go
mood 317 6vs
moon 8gp
moonlight 8gq
mop 8gr
mop_up 8gr
moral 7rv 8gs
morale 8gt 8gu
morality 1b1 3i5
morally 8gv
morals 3i5
morbid 8gw
more 8gx 8gy 8gz
moreover 636
morning 8h0
moroccan 8h1
morocco 8h2
morose 8h3
morphophonemic 8h4
morphophonemics 8h5
morrow 8h6
morsel 1r2 8h7
mortal 74b 8h8 8h9
mortality 8ha
mortar 8hb 8hc 8hd
mortgage 8he 8hf
mosaic 8hg 8hh
mosquito 8hi
moss 8hj
most 8hk 8hl 8hm 8hn
mostly 65n 7nx
moth 8ho
mother 63c 81b
motif 8hp
motile 8hq 8hr
motion dz xj 1uz 6ev
motionless 8hs
motivate 72b
motivated 8ht
motivating 8hu
motivation 8hv
motive 8hv 8hw
motor 55g 8hx 8hy
motorcycle 1po 8hz
mottle 8i0
mottled 8i1
mound 8i2 8i3
mount 29l 8i4 8i5 8i6
mount_up 8i7
mountain 8i8
mountainous 8i9 8ia 8ib
mountainside 8ic
mounted 8id 8ie
mourn 8if
mourner 8ig
mournful 8ih
mournfully 8ii
mourning 1nj 8ij
mouse 3uv 8il
mouth et 8im 8io
mouthpiece 8ip 8iq
movable 8ir 8is
move 65 8m 87z 8it
move_back 1ay
move_in 8iv
move_into 1wc
move_on e1
move_over 4y9
move_up 31g 8iw
moved 8ix
movement 4c dz 1uz
mover 8iy
movie 4ph
moving 8iz
mph 8j0 8j1
mr 8j2
much 8j3 8j4 8j5
mucosa 8j6
mucous 8j7
mucus 8j8
mud 8j9 8ja
muddy 85i 8jb
muffle 8jc
muffled 8jd
muffler 8je
mulch 8jf
mule 8jg
multiple 8jh 8ji
multiplication 8jk
multiplicity 8jl
multiplied 8jm
multiply 3y8 4r2
mumble 8jn
mundane 5al
municipal 8jo
murder 1uk 2bl
murdered 8jp
murderer 142
murky 8jq
murmur 8jr 8jt 8ju
muscle l 8jv
muscular 8jw 8jx
muse 1oc
museum 8jy
mushroom 8jz
music 1s
musical 8k0 8k1
musician 8k2
musicianship 8k4
musk 8k5
musket 8k6
musketry 8k7
muskhogean 8k8
muslim 7f3 8k9
must 8ka 8kb
mustache 8kc
mustard 8kd
muster 8ke 8kf
mutation 5zj
mute 8kg
mutely 8kh
mutiny 8ki
mutter 6fx 8jn
mutton 8kj
mutual 8kk
mutually 8kl
muzzle 8km 8kn 8ko
myocardial 8kp
myriad 3s7
mysterious 3xx 8kq
mystery 8kr
mystic 8kq
mystical 8ks
myth 8kt
mythical 8ku
mythological 8ku
mythology 8kv
nadir 8kw
nag 8kx 8ky
nail 8kz 8l0 8l1
naive 8l2
naked 1fx 8l3
name 1fk 22m
namely 8l4
names 8l5
naming 8l6 8l7
nap 4s1
narcotic 348 8l8
narrative 5hw 8l9
narrow 8lb 8lc 8ld 8le 8lf 8lg
narrowed 8lh
narrowing 8li 8lj
narrowly 8lk
nasal 8ll 8lm 8ln
nasty 8lo
nation nn 26x
national 2y8 8lp 8lq
nationalism 8lr 8ls
nationalistic 8lt
nationality 8lu
nationally 8lv 8lw
native 8lx 8ly 8lz
natural 8m0 8m1 8m2
naturalized 8m3
naturally 3su 8m4
nature 8m5
nausea 8m6
nautical 84r
naval 8m7
navel 8m8
navigate 8m9
navigation 8ma
navigator 8mb
navy 8mc
nazi 8md 8me
nd 8mf
near yu 329 8mg
nearby 8mh 8mi
nearest 32h
nearly nw
neat 8mj
neatly 8mk
necessarily 757 8ml
necessary 591 8mm
necessitate 2gh 56h
necessity 591 6wd
neck 2qr 8mo
necktie 8mp
necrosis 8mq
nectar 8mr
need 2a 2gh 8ms 8mt
needed 8mu
needle 8mv 8mw 8mx 8my
needled 8mz
needless 8n0
needs 757
negative 476 8n1 8n2
neglect 4m2 4m3 5hf 7qh 8n3 8n4
neglected 8n5 8n6
negligence 2kq
negligible 8n7
negotiate 27p
negotiation 4hx
negro 36p 8n8
neighbor 8n9 8na
neighborhood 7n2 8nb
neighboring c0
neither 8nc
neo 8nd
neocortex 8ne
neoplasm 2hx
nephew 8nf
nerve 5gy 8ng 8nh
nerves 8ni 8nj
nervous 8nk 8nl
nervously 8nm 8nn
nest 8no 8np 8nq
nestle 3yd
net 7br 8nr 8ns 8nt
network 8nu 8nv
neural 8nw
neuropsychiatric 8nx
neurosis 8ny
neurotic 8nz 8o0
neutral 753 8o1 8o2 8o3
neutralism 8o4
neutralist 8o5
neutralization 8o6
neutralize 8o7 8o8
neutrophil 8o9
never 8oa
nevertheless 6us
new 60k 8ob
newborn 8oc 8od 8oe
newcomer 60n 8of
newly 60k
news 6x 7oh
newsletter 8og
newspaper 41x 8oi
newtonian 8oj
next 5vf 8ok
nice 8ol
nicely 8om
niche 5po 8on 8oo
nickel 8op 8oq 8os
night 8ot
nightclub 4nw
nightfall 4wt
nightingale 8ou
nightmare 8ov 8ow
nilpotent 8ox
nine 8oy 8oz
nineteen 8p0 8p1
nineteenth 8p2
ninety 8p3
ninth 8p4 8p5
nip 6bf 8p6
nitrate 8p7 8p8
nitrogen 8p9
no 8pa 8pb 8pc
nobility 119 6ck
noble 4w6 70n 8pd
nobleman 4w6
nobody 8pe
nociceptive 8pf
nocturnal 8pg
nod 8ph 8pi 8pj 8pk
nodding 8pl
noise 1ef 1sn
noisemaker 6tg
noisily 8pm
noisy 8pn
nomadic 8ek
nominal 8po 8pp
nominally 8pq
nominate 8pr
nomination 8ps
non 8pt
non-catholic 8pu
noncommissioned 8pv
none 8pw 8px 8py
nonetheless 6us
nonexistent 8pz
nonfiction 12n
nonlinguistic 8q0
nonmetallic 8q1
nonresident 8q2
nonsense 3d 8q3
nonspecific 8q4
nonspecifically 8q5
nonstandard 8q6
nonsteroidal 8q7 8q8
nonverbal 8q9
noon 8qa
norm 197 8qb
normal 3nc 8qc
normally 39j
norman 8qd
norse 8qe 8qf
north 8qg 8qh
northeast 8qi 8qj 8qk
northeastern 8qk
northern 8ql 8qm 8qn
northerner 5lm 8qo
northernmost 8qp
northward 8qh 8qq 8qr
northwest 8qs 8qt
northwestern 8qt
norwegian 8qu 8qv
nose 8qw 8qy 8qz
nosed 8r0
nostalgia 8r1
not 8pt
notably 8r2
notation 5m
notch 8r3 8r4
note 16f 899 8r5 8r6 8r7
notebook 8r8
noted 2or
nothing 8r9 8ra
notice 4dj 8r6 8rb
noticeable 4dk 8rc
noticed 8rd
notify ex
notion 1m7 8re
notorious 75b
noun 8rf 8rg
nourish 8rh 8ri
nourishment 246
nov 8rj
novel 8rk 8rl
novelist 8rm
novelty 60p 8ro
november 8rj
now 8rq 8rr 8rs
nowhere 8rt
nowise 8ru
nozzle 8rv
nuclear 167 8rw
nucleolus 8rx
nucleus 8ry
nude 1fx 8rz
nuisance 8s0
numb 8s1
number 7x qo 2az 8s2
numbering 8s3
numbing 8s4
numerical 8s5 8s6
numerous 8s7
nun 8s8
nurse 6j8 8s9 8sa 8sb
nursery 8sc
nut 34h 8sd 8se
nutlike 8sf
nutrition 8sg
nuts 1i8
nymph 8sh 8si
oak 8sj 8sk
oath 3zp
obedience 8sm
obedient 8sn
obey y
object 5bg 8so
objection 3ba 8sp
objective jf 8sq
objectivity 8sr
obligated 8ss
obligation 4x1
oblige 26i
obliged 8st
oblique 8su 8sv
obliterate 1ux 4zw 8sx
oblivious 8sy
oblong 8sz 8t0
obnoxious 8t1
obscene 8t2
obscure 1vy 32s 8t3 8t4 8t5
obscurity 8t6 8t7 8t8
obsequious 8t9
observance 8g2
observant 8ta
observation 8tb
observe 4dj
observed 4jw
observer 394 7vc
observing 8tc
obsolete 8td
obstacle 1gq 8te
obstinately 8tf
obstruct 1fq 1u6
obstructed 8tg
obstruction 1dq
obtain 4bn
obtainable 8th
obvious 8ti
obviously 5ao
occasion 2cb 318 794
occasional 8tj
occasionally 8tk
occasions 8tl
occipital 8tm
occluded 8tn 8to
occupant 36g
occupation 77
occupational 8tp
occupied 8tq
occupy 2dq 8iu
occur 1l3 8tr
occurrence 49
ocean 8ts
oceanic 6ks 8tt
oct 8tu
october 8tu
odd 8tv 8tw
oddly 3zb
odds 8tx
odor 8ty 8tz
odorless 8u0
off 19t 2bl 8u1 8u2 8u3
offend 8u4
offense 2c8 8u5 8u6
offensive 8u7 8u8
offensively 8u9
offer 8ua 8ub 8uc 8ud
offering 8ub
office hb 6le
officer cz 8ue
official p9 8uf
officially 5x7 8ug
officiate 8uh 8ui
offset 3s2 8uj
offspring 1ag 8uk
often 60i
oil 3x5 8um 8un
oilfield 8uo
oily 6dz
ointment 8up
okay 5p3
old 8uq 8ur 8us
older h8 519
oldster si
olive 8ut
olympic 8uu
olympics 8uv
omen 8uw
ominous 8ux
ominously 8uy
omission 8uz 8v0 8v1
omit 5bi
on o0 8v2
once 8v3
one 80 8v4 8v5
one-half 6hl
one-third 8v6
oneness 8v7
onetime 5xb
onion 8v8
only nx 2ds 8v9
onrush pv 8vb
onset 8vc
onslaught pv 8vd
opaque 8ve
open 233 595 8vf 8vg 8vh
open_up 233 8vi 8vj
opened 8vk 8vl
opener 8vm
opening 3u 8vn
openly 8vo
openmouthed 8vp
opera 8vq
operate 5ow 62l
operatic 8vr
operating 8vs
operation 6xx 8vt
operational 8vu 8vv
operations 8vw
operative 8vx 8vy
operator 8vz 8w0
operetta 8w1
opinion 3ed
opium 8w2
opponent uh 8w3 8w4
opportunity 2rq
oppose 2rc 484
opposed 8w5
opposing 8w4
opposite 3mj 8w3 8w6 8w7 8w8
opposition 8w9 8wa
oppressive 8wb
optic 5gm 8wc
optical 8wd 8we
optimal 8wf
optimism 8wg
optimistic 8wh
optimum 8wf
option 8wi
opus 1cz
oral 8wj 8wk
orally 8wl
orange 8wm 8wn 8wo
oration 8wp
oratorical 8wq
orb 5go
orbit 8wr 8ws
orbital 8wt
orchard 6fm
orchestra 8wu
orchestral 8wv
orchestration 8ww 8wx
orchid 8wy
ordain 548 8wz
ordeal 8x0
order 1dv 8x1 8x2
ordered 8x3
ordering 2qy 7pd
orderly 8x4 8x5
ordinal 5py 8x6
ordinarily 39j
ordinary 8x7 8x8 8x9
ore 3dl
organ k
organic 83z 8xa
organically 8xb 8xc
organification 8xd
organism ds
organization 42 co 2fz
organizational 8xe
organize 4tl 8xf
organized 8xg 8xh
organs 8xi
orgy 8xj 8xl
orient 6gl 8xm 8xn
oriental 8xo
orientation 3gu 8xp
oriented 8xq
orifice vx
origin 3tv
original 8xr 8xs 8xt 8xu
originality 60o 8rn
originally 8xv 8xw
originate 117 43n
originate_in 8xx
ornament dl dn
ornamental 3r3 8xy
ornamentation 8xz
ornery 8y0
orthodox 8y1 8y2
orthographic 8y3
orthography o7
oscillation 8y4 8y5
osseous 8y6
ossification 8y7
other 8y8
otherwise 4g7 8y9 8ya
ottoman 8yb
ounce 8yc
oust 265
out 8yd 8ye 8yf 8yg 8yh
outburst 8yi 8yj
outcome 8yk
outcry 1mf
outdistance 8yl
outdo 1om
outdoor 8ym 8yn
outdoors 8vg 8yo
outer 8yp
outermost 8yq
outfield 8yr
outfielder 8ys
outfit 8yt
outgoing 8yu
outgrowth 8yv
outlaw 1dy
outlet 4vd 8yw
outline 8yx 8yz 8z0
outlook vf 89n
outpost 8z2 8z3 8z4
output 3w3 8z5 8z6
outreach 8z8
outright 8z9
outrun 8za
outset 1li
outside 5fw 8yo 8zb 8zc 8zd
outsider 8zf
outskirts 8zg
outstanding 8zh 8zi
outstandingly 8zj
outward 8zk 8zl
outweigh 8zm 8zn
oval 2xo 8zo
ovary 8zp
ovate 8zq
oven 8zr
over 54q 8zs 8zt
overall 8zu 8zv 8zw
overbearing 8zx
overboard 8zy 8zz
overcast 900
overcoat 6e3
overcome 1kb 86e 901
overemphasize 902
overflow 904
overhaul 679 8f3
overhead 905 906 907 908
overhear 909
overlap 90a 90b
overlapping 90c
overload 90d 90e
overlook 7y4 90f
overly 5bs
overnight 90g 90h
overpayment 90i
overpower 901 90j
overreach 90k 90l
override 90n
overrun 75x
overseas 22 90o 90p
overtake 679 90q
overthrow 266 90r
overture 90s 90t 90u
overturn 7lm 90n 90v 90w
overwhelm 901 90y
overwhelming 90z
overwhelmingly 910
ovule 911
ovum 50a
owe 2r7 912
owl 913
own 914 915
owned 916
owner 6u3 6uk
ownership 6qs 917
ox 918
oxen 1ku
oxidation 1st
oxide 12f
oxygen 919
oyabun 91a
ozone 91b
pa 41u
pace 5w0 63n 63t 91c
pacific 91d
pacify xc
pacing 91e 91f
pack 2bu 91g 91h 91i
pack_on 91j
package 21p 2br 2bs
packed 91k
packet 2br
packing 2k2 91l
pact 91m
pad 4t4 91n
paddle 91o
page 91q 91s
paid 91t 91u
pail 29e
pain 8a ih 91v
painful 91w
painfully 91x 91y
pains 91z
paint 5o7 8ul 920 921
painted 922 923
painter 924
painting 2il 925
pair 3se 3sj 926 927 928
paired 929
palace 2mg 92a
palate 92b
pale 92c 92d 92e 92f 92g
palestinian 92h 92i
palette 92j 92k
pallid 92f 92l
pallor 92m
palm 1dc 92n
palmately 92o
pamphlet 92p 92q
pan 92r 92s 92t
pancreas 92u
pane 92v
panel 92w 92x
paneling 92y
panic 92z 930 931 932
pansy 933
pant 64o
panther 934
pants 935
papa 41u
papal 936
paper 81 937 938
papers 9l
papua 939
par 57w 93a 93c
parable mj
parachute 2xd 93d
parade 93e 93g 93h 93i
paradigm 3dp 93j
paradise 6mb
paradox 93k
paradoxical 93l
paradoxically 93m
paragraph 93n
parallel 93o 93p 93q
paralysis 93r
paramagnetic 93s
parameter 93t 93u
parametric 93v
paramount 93w
parasite 93x
parasitic 93y
parasympathetic 93z
parcel 2bs 940
pardon 5ci 941
parenchyma 942
parent 26m 41s
parenthood 943
parietal 944
parimutuel 945
parish 946
parisian 947
park 39h 948 949 94a
parked 94b
parking 94c 94d
parliament 94e
parliamentary 94f 94g
parlor 94h
parochial 94i
parody 94j
parsley 94k
parson 8d0
part 243 3c4 4j0 94l
part-time 94m
partial 94n 94o
partially 94l
participant 94p
participate 94q
participating 94r
participation 39e
particle tj 6cd
particular 94s 94t 94u
particularly 58x
particulate 94v
parting 94w
partition 94x 94y
partly 94l
partner 254 94z 950
partnership 951
parts 952
party 1f9 953 954
pass 955 956 957
pass_away 4ft 958
pass_by 5uq
pass_off 959 95a
pass_on 4s e1 3iz
pass_over 3ss 95b 95c 95d
pass_through 95c 95e
passage 40l 95f
passageway k9 vw
passenger 3ac
passerby 95g
passing fa 95h 95i
passion 75f 95j
passionate 95k
passionately 95l
passive 95m 95n
passively 95o
past 2en 6q1 95p
pasta 95q
paste 6a4 95r
pasted 6a5
pastel 95s 95t
pastor 8d0
pastoral 95u 95v
pastry 95w
pasture 5w1 95x 95y
pasty 95z 960
pat 961
patch 648 962 963 964
patent 965 966 967
path 7nb 968
pathetic 8do 969
pathogenic 75m
pathological 96a
pathologist 96b
pathology 96c
pathway 96d 96e
patience 96f
patient 77m 96g
patiently 96h
patriot 96i
patriotic 96j
patriotism 8lr
patristic 96k
patrol 96l 96m
patron 96n
patronage 1bf
patronize 60d 96o 96p
patronizing 109
patronne 96q
patter 96r
pattern 3m 8eq 96s
patterned 96t
pause 1s2 6i2 6ol 96u
paved 96v
pavement 2p5 3z6 96w
paving 2p5
paw 96x 96z 970
pay gh 4y0
pay_off 971 972 973
pay_out 974
payable 975 976
paying 977
payment n8 978
pbs 979
pea 97a
peace 97b 97c 97d
peaceable 97e
peaceful 97f
peacefully 97g
peach 97h
peacock 97i 97k
peak 3v0 522 5uc 87i 97l
peaked jb 97m
pear 97n
pearl 7fz 97o 97p
peasant 97r
pebble 97s
peck 1j7 97t
pecs 97u
pectoral 97u 97v
peculiar 3z9 94t
peculiarly 3zb 97w
pedal 1pb 97x 97y
peddler 980
pedigree sa
peel 981
peel_off 982 985
peer np 986
peg 987
pegboard 988
pelagic 8tt
pelt 50c 989
pelvic 98a
pelvis 98b
pen 187 98c
penal 98d
penalize 5cn
penalty 5cr
penance 98e 98f
pencil 98g 98h
pending 98i
pendulous 8pl
penetrate 2pm 5ku
penetrating au
penetration 761 78n 98j
penicillin 98k
peninsula 98l
penis 98m
pennant 98n
penny 98o 98p
pension 98q 98r
pentagon 98s
people 98t 98u
peoples 98v
pepper 989 98w
perceive 8c 98x
perceived 98y
percent 990
percentage 990
perceptible 991
perception 1bb 35j 992
perceptive 993 994
perceptual 995
perch 996 997
perchance 87l 998
percussion 999 99a
percussive 99b
peremptory 99c
perennial 99d 99e
perfect 99f 99g 99h
perfection 99i
perfectly 2p
perforated 99j
perform 17n 1t3 2x8
performance 3e1 5ct 6vo
performer ah
performing 9y
perfume 99k 99l 99m
perfunctorily 99n
perhaps 87l
perilous 99o
period df
periodic 99p
periodical 7i8 99p
periodically 99q
peripheral 99r 99s 99t
peripherally 99u
periphery 615
perish 4ft
perky 2bz
permanent 7o7 99v
permanently 99w
permeate 4gc
permission 3ih
permit u n1 7ss
perpendicular 99x
perpetrate 39b
perpetuate 99y
perpetuation 99z
perplexed 9a0
perplexing 3h3
persecute 9a1
persecution 9a2
persian 7ea 7eb
persist 2li 6iy
persist_in 9a3
persistence 9a4 9a5
persistent 9a6
persistently 9a7 9a8
person 74b
personal 9a9 9aa 9ab
personality 9ac
personally 9ad 9ae
personification 71v
personify 1ws 1wt
personnel 11s
perspective 9af
perspiration 9ag
persuade 344 9ah
persuasion 9ai
persuasive 9aj
pertain y0
pertinent 9ak 9al
perturbation 4np
perverse 9am
perversely 9an
pessimistic 9ao
pestered 6j5
pet 5l4 8mn 9ap
petal 9aq
petition xw 9ar
petitioner 9as
petroleum 3x6
petty 7zw 9au
ph 9av
phalanx 9aw 9ax
phantom 67s 9ay
pharmacy 4vf 9az
pharynx 9b0
phase 3yh 9b1 9b3
pheasant 97j
phenomenon 9b4
phenothiazine 9b5
philippine 9b6 9b7
philosopher 9b8
philosophic 9b9
philosophical 9b9 9ba
philosophy fh 3r5
phone 2go 9bb
phoneme 9bc
phonemic 9bd
phonemics 9be
phonetic 9bf
phonograph 9bg
phonologic 9bh
phonology 9be
phony 5i6
phosphate 9bi
photo 5z4
photograph 5z4 9bj
photographer 9bk
photographic 9bl
photography 9bm
phrase 12s 9bn 9bo
phylum 9bp
physical 9bq
physically 9br
physician 4p9
physicist 15k
physics 15o
physiological 9bs
physiologist 9bt
physiology 9bu
physique 2ah
pianist 9bv
piano 9bw 9bx 9by
pick 2w1 9bz
pick_off 9c0 9c1
pick_out di 4j6
pick_up 64x 9c2
picket 9c3 9c4 9c6 9c7
pickled 9c8
pickup 9ca 9cc 9cd
picnic 2xj 9ce 9cf
pictorial 7t5 9cg
picture 2il 35o 4an 576 9ch
picturesque 9ci 9cj
pie 9ck
piece 1j9 963 9cl
pierce 9cm 9cn
pierced 99j
piercing au
piezoelectric 9co
pig 9cq 9cr
pigeon 4rc
pigment 2vy 9cs
pike 5zu
pile 3p9 6lp 6lq 7gi
pile_up 7g 9ct
pilfer 2ex
pilgrimage 9cu
pill 9cv
pillar 9cx
pillow 9cy 9cz
pilot 1de 9d0 9d1
pimp 9d2
pin 9d3 9d4 9d5
pinch 5uk 6bf
pinched 52q 8ln
pine 8g 9d6 9d7
pink 3p5 9d8 9d9
pinkish 9d9
pinnate 9da
pinnatifid 9db
pinpoint 9dc 9dd 9de
pioneer 9df 9dh 9di
pipe 83k 9dj 9dk
pirate 9dl 9dm
pistol 36y
pit 2oc 9dn
pitch 1hk 5kh 80m 9do
pitched 9dp
pitcher 9dq
pitchfork 9dr
pitching 9ds
piteous 8do
pituitary 9dt 9du
pity 2kc 9dv 9dw
place jh 3uz
placed 7wx
placement lw 9dx
placenta 9dy
placid 9dz 9e0
plague 1c3 1tm
plain ws 1kx 5ao 5rq
plainly 5ao
plaintiff 9e1
plan ad 1it 1yf
planar 9e2
plane k0 5rt 8bh 9e3
planet 9e4
planetary 9e5
plank 1wb 9e6
plankton 9e7
planned 9e8
planner 9e9
planning 3m7
plant lb 5h6 5ws
plantation 9ea
planted 9eb
planter 9ec
planting 9ed
plaque 9ee 9ef
plasma 9eg
plaster 9eh 9ei
plastic 9ej 9ek
plate 4ko 8or 9el
plateau 9en
platform 1bj 9eo
platinum 9ep
platonic 9eq
platonism 9er
platoon 9es 9et
plausible 9eu
play 1o7 4su
played 9ev
player 1dk
playful 9ew
playing 9ex
plaything 1d9
playwright 4t1
plea 9ey
plead 1l9 9ez 9f0
pleading 7p 9f1
pleasant 9f2
pleasantly 9f3 9f4
please 48s 9f5 9f6
pleased 9f7 9f8
pleasing 9f9 9fa
pleasure r2
pledge 2qm
plentiful qs 9fb
plenty 56a 9fc
pleura 9fd
pleural 9fe
plexus 9ff
plight 9fg
plod 9fh
plot 3jn 3jq 648 9fi 9fj
plow 44e 4kr 9fk
plowing 9fl
pluck 9c1
plug 3pj 9fm 9fn
plug_in 9fo
plum 9fp 9fq
plumage 4re
plumb 304
plumber 9fr
plumbing 9fs 9ft
plume 9fu
plump 9fv
plumpness 9fw
plunge 4hr 4o0 9fx 9fy 9fz
plural 9g0 9g1
plus e7 9g2
ply 5u 9g4
pneumonia 9g5
poach 9g6 9g7
pocket 9g9 9ga
pod 9gb
poem 1d2
poet 9gc
poetic 9gd 9ge
poetry 9gf
poignant ft 9gg
point 73u 7c8
point_out 16g
point_up 9gh
pointed 9gi
poise 223 9gj 9gk 9gl
poised 9gm
poison 9gn 9go 9gp 9gq 9gr
poisoning 9gs
poisonous 9gt
poke 7g5 8qy
poker 9gu
polar 9gv 9gw
polarity 9gx 9gy
polarization 9gz 9h0
polarize 9h1 9h2 9h3
pole 86a 9h4 9h5
police 96m 9h6
policeman 3ov
policy ae 705
polish 9h9 9ha 9hb 9hc 9hd
polished 9he
polite 3yx 9hf
politely 9hg
politeness 9hh
political 9hi
politically 9hj 9hk
politician 2hz 3hh
politics 9hl
poll 2io 9hm
pollen 9ho
polls 9hp
pollution 9hq
polycrystalline 9hr
polyethylene 9ht
polygon 9hu
polyhedron 3y5
polymer 4p1
polymerization 9hv
polynesian 9hw 9hx
polynomial 9hy
polyphosphate 9hz
polypodiaceae 9i0
pompous 9i1
pompously 9i2
pond 89w
ponder 1oc
ponderous 9i3 9i4
pony 27s 9i5
pool 9i6 9i8
poor 8do 9i9 9ia
poorly jb 1c6
pop 41u 9ib 9ic 9id 9ie
pop_in 9if
pop_out 2d7
pop_up 3w6
pope 9ig
popping 9ih
poppy 9ii
populace 9ij
popular 9ik 9il
popularity 9im
popularly 9in
populate 1we
populated 9io
population 9ip
populous 9iq
porch 9ir
pore 2pk 9is 9it
pork 9iu
porous 9iv
port 6j6 9iw
portable 9iy 9iz
portal 9j0
portentous 9j1 9j2
porter 4qo 9j3
portfolio 9j4
portion mv 3c4
portrait 9j5 9j6
portray 9j7 9j8
portrayal 6o9 9j5
portuguese 9j9 9ja
pose 9jb 9jc
position jh ji 7mz
positive 9jd 9je
positively 9jf
positivism 9jg
positivist 9jh 9ji
posse 9jj
possess 5dd 914
possessed 9jk
possession 6qs 9jl
possessive 9jm 9jn
possibility 152 2rp 9jo
possible 9jp 9jq
possibly 87l
post 1no 5xk 8z1 9jr 9js
postal 9jt
posterior 13w 9ju
postpone 9jv
postulate 3la 9jx
posture 9jy 9jz
postwar 9k0
pot 9k1 9k2 9k3
potassium 9k4
potato 2vs
potency 18e 501
potent 9k5 9k6 9k7
potential 9k8 9k9 9ka
potentiality 9k8 9kb
potentially 9kc
pothole 9kd
potter 8a7 9ke
pottery 9kf
pouch 9g8 9kg
poultry 2uq
pound 7ph 9kh 9ki
pounding 9kj 9kk
pour 9kl 9km 9kn
pour_out 9kn 9ko 9kp 9kq
pouring 9kr
poverty 9ks
powder 6h1 9kt 9ku
powdered 9kv
powdery 9kv 9kw
power 18c 9kx
powered 9ky
powerful 8bo 9kz
powerfully 9l0
practicable 5lc 9l1
practical 9l2
practically 9l3
practice 3m 5d4 9l4 9l5
practiced 5eg
pragmatic 9l6
prairie 9l7
praise 5r 3bx
pray 9l8
prayer 35y 9la
preach 9lb 9lc
preacher 9ld
preaching 9le
precarious 99o 9lf
precaution 9lg 9li
precede 9lj 9lk
precedence 9ll
precedent 9lm 9ln
preceding 9lo
precious 2ug 9lp 9lq
precipitate 9lr 9ls
precise 9lt
precisely 5b0
precision 9lu
preclude 19a
precondition 9lv
precursor 9lw
predatory 9lx
predecessor 9ly
predetermined 9lz
predicate 9m0 9m1
predict 1o4
predictable 9m2
prediction vh
predictive 9m3
predominant 9m4
predominantly 9m5
predominate 4q4
prefer 9m6 9m7
preferably 9m8
preference 9m9 9ma
preferentially 9mb
preferred 9mc
pregnancy 9md
pregnant 87s 9me
prehistoric 9mf
prejudice v5 9mg
preliminary 9mh 9mi
preliterate 9mj 9mk
premiere 9ml 9mm 9mn
premises 9mo
premonition 9mp
preoccupation 9mq 9mr
preoccupied 9ms 9mt
preparation 307 3m6
prepare 222
prepare_for 9mu
prepared 9mv
preposition 9mw
prepositional 9mx
preposterous 9my
prescribe 4fo
prescribed 9mz 9n0
prescription 9n1 9n2
presence 9n3
present 10z 26d 8rp 9n4 9n5
present-day 3l6
presentable 9n6
presentation 49g 9n7 9n8
presently 9n9
preservation 3il
preservative 9na 9nb
preserve 1yj 6ix 7jm 9nc
preserved 9nd 9ne
preserves 7gg
preside 9nf
president 9ng
presidential 9nh
press 30p 41w 9ni 9nj
pressed 9nk
pressing 9nm 9nn
pressure 26j 9no 9np
prestige 9nq
presumably 9nr
presume 14x
presumption 68k
presuppose 9jw 9ns
pretence 9nt 9nu
pretend 8in 9nv 9nw 9nx
pretended 14y
pretentious 9ny
pretty 5ht 9nz
prevail 2li 4q4 9o0
prevailing 9m4
prevent 19a 1fo
prevention 3xj
previous 9o1 9o2
previously 9o3
prevision 9o5
prewar 9o6
prey 9o7 9o8 9o9
price 9oa 9ob
pricing 9oc
prick 1ho 9od
prickly 26w
pride 4gv 9oe 9of 9og
priest 10d 9oh
primarily 2uw
primary 2uv 9oi 9oj 9ok 9ol
primates 9om
prime 9on 9oo 9op 9oq
primed 5ql
primeval 9or
primitive 9os 9ot
prince 9ou
princess 9ov
principal 2uv 9ow
principally 2uw
principle 59k 9cw
print 55p 9ox 9oy
printer 9oz
printing 9p0 9p1
prior 9p2 9p3
priority 9ll
prison 9p4
prisoner 2jk
privacy 1zv 9p5
private 9p6 9p7
privately 9p8
privilege 9p9 9pa 9pb
privileged 9pc
privy 7hv 9pd
prize 2w2 6sb 9pe
pro 9pf
probability 9pg
probable 9ph 9pi
probably 7ty
probe 4gj 7dm
problem 9pj
procedural 9pk
procedure 2fv 9pl
proceed 6al 7ht
proceeding x0
proceedings x0
proceeds 9pm
process 2fv 4gl 9pn 9po
processed 9pp
processing 9pq
procession 9pr
proclaim 5ca 9ps
proclaimed tv
proclamation tw
procreation 8jj
procure 565
procurement 9pt
prod 6at 9pu
prodigious 36v
produce xm 1jk 3gn
producer 5og 83x
product kr 2ku
production 82t 9pv
productive 9pw
productivity 9px
profess 9py 9pz
professedly 9q0
profession 10p 30s
professional 3x 9q1 9q2 9q3 9q4
professionally 9q5
professor 9q6
proffer 8ud
proficient 5eg
profile 9q7 9q8 9q9
profit 1nd 4ok 9qa
profitable 9qb
profits 4ok
profound 9qc 9qd
profoundly 46y
profundity 9qf 9qg
profuse 9qh
program ad 9qi 9qk 9ql
programme 9ql
programming 9qm
progress e1 37m 9qn
progression e0 2kg 9qo
progressive 6zz 9qp 9qq
progressively 736
prohibit 1dx
prohibited 5w3
prohibition 1du 9qr
project ef 9qs 9qt 9qu
projected 7jb
projectile 2b8 9qv
projecting 7jb
projection 9qw 9qx
projector 9qy
proliferation 9qz
prolific 5mt
prolong 4tj
prolonged 5fn
prominence 9r0 9r1
prominent 8zi 9r2
prominently 3jk
promise 2ql 6t0 9r3 9r4
promising 9r5
promote 54i
promotion ax 9r6
promotional 9r7
prompt 72b
promptly 9r8 9r9 9ra
prone 9rb 9rc
pronoun 9rd
pronounce 99 12t
pronounced 84u
pronouncement 9re
pronunciation 4n
proof 3ga 9rf 9rg
prop_up 9rh
propaganda 9ri
propagandist 9rj
propagandistic 9rk
propagation 8jk 9rl
propel 1qp
propeller 9rm
proper 9rn
properly 45m
property 9g 9ro
prophecy 9rp 9rq
prophet 9rr 9rs
prophetic 9rt
prophetically 9ru
proponent f0
proportion 98z 9rv 9rw
proportional 9rx 9ry
proportionate 9rz 9s0
proportionately 9s1
proposal dc
propose f2 9s2
proposition 150 6po 9s3
proprietor 6u3
proprietorship 9s4
propriety 45h
propulsion 9s5
prose 12m
prosecute 9s6 9s7
prosecution 9s8 9s9
prosecutor 9sa
prospect vf 9sb 9sc
prospective 9sd
prosperity 6ll 9se
prosperous 9sf 9sg
prostate 9sh 9si
prostitution 9sj
prostrate 9sk 9sl 9sm
protease 9sn
protect 6g6
protected 9so
protecting 9sp
protection 3ik
protective 9sq
protein hk
proteolysis 9sr
protest 9c5 9ss 9st 9su
protestant rb 9sv 9sw
protestantism 9sx
protester 9sy
proto 9sz
prototype 3dp
protozoa 9t0
protozoan 9t1 9t2
protrude 9qt
protruding 7jb
protuberance 2av
proud 9t3
proudly 9t4
prove 1iv 49e
proved 9t5
proverb 9t6
provide gk
providence 9t7
province 39n 9t8
provincial 9t9 9ta 9tb
provincialism 9tc 9td
provision 9te 9tf
provisional 9tg
provisions 9th
provoke ho i7 5as
prowess 8k3
prowl 9ti 9tj
proximal 9tk
proximate 9tl
prudence 9tm
prudent 9tn
pry 7s7 9to
pseudo 9tp
pseudophloem 9tq
psithyrus 9tr
psyche 8cj 9tt
psychiatrist 9tu
psychiatry 9tv
psychical 9tw
psychically 9tx
psychoanalysis 9tz
psychological 9u0 9u1
psychologically 9u2
psychologist 9u3
psychology 9u4
psychotherapy 9u5
puberty 9u6
pubescent 9u7
public 9ij 9u8 9u9
publication 1yd 9ua
publicity ax
publicize ep 278
publicly 9ub
publish 7fh 9oy
published 9uc
publisher 8oh 9ud
pucker 9ue
pudding 9uf
puff 64o 9uh 9ui 9uj
puff_up 9uk 9ul
puffed 9uj
pull 176 6kf 9um
pull_down 9un
pull_in 177
pull_off 9c1 9uo
pull_out 9up 9uq
pull_up 9ur
pulley 9us
pulling 6kf
pulmonary 9ut
pulp 9uu 9uv 9uw
pulpit 9ux
pulpy 9uy
pulse 1k9 9uz 9v0 9v1
pump 9v2 9v4 9v5
punch 7g2 9v6 9v7
punctuation 9v8
punctured 99j
pungent 9v9
punish 5cn
punishment 5cr
pupate 9va
pupil 60l
puppy 9vb
purchase 2e6 2e8 2ec
pure 9vc
purely 9vd
purification 9ve
purify 4mt 9vf
purity 9vg 9vh
purl 9vi 9vj 9vk
purple 87c 9vl 9vm
purplish 9vm
purport jl 9vn
purpose je jl 62k
purposeful 9vo
purse 6ie 9vq
pursuant 9vr
pursue 2te 55b 9vs
pursued 9vt 9vu
pursuer 9vv
pursuing 9vw
pursuit 2td 9vx
pus 9vy
push 515 9nl 9vz
push_aside 28x 9w0
push_back 9w1
push_up 9w2
pushing 9nl
pushup 9w3
pussy 9w4
put jh 9w5 9w6
put_away 1 7x2
put_back 6iz
put_down 2da 9w7
put_in 78e
put_off 9jv 9w8
put_on 4qd
put_out 4nc 6qm 9w9 9wa
put_through br
put_together 14b
put_up 589 9wb 9wd
putt 9we
putter_around 9wf
putting 9wg
puzzle p4 9wi
puzzle_out 5ny
puzzle_over 9wj
puzzled 9wk
puzzling 3h3 55w
pyrex 9wl
pyrometer 9wn
python 9wo
quack 9wp 9wq
quackery 9wr
quail 9ws 9wt
quaint 9wu 9wv
quake 4y4 9wy
qualification 9wz 9x2
qualified 9x3 9x4 9x5
qualify 9x6
qualitative 9x7
quality 2g6 2w2 9x8
quantifier 9x9
quantitative 9xa
quantitatively 9xb
quantity 3h 881
quantum 9xc
quarrel oh 4m0
quart 9xd
quarter 67p 9xe
quarterback 9xf
quarters 2h1
quartz 9xg
quasi 9xh
quavering 9xi
queen 9xj 9xk
queer 3z9
quell 9xl
query 782
question 786 9wh 9xm 9xn
questionable 9xo
questioning 785 9xp
questionnaire 9xq
quick 9r8 9xr 9xs
quickly 9r8 9xt
quiet xb 9xu 9xv 9xw 9xx 9xy 9xz 9y0
quietly 9y1 9y2
quill 9y3 9y4
quirt 9y6
quit 2og
quite 9y7 9y8
quiver 9wy
quixotic 9y9
quiz 9ya
quotation 9yb 9yc
quote 9ye
rabbi 9yf
rabbit 9yg 9yh
race 1g5 2h6 9yi 9yj
racemose 9yk
racetrack 9yl
racial 9ym
racing 9yn
rack 9yo 9yp 9yr
racket 9ys 9yt 9yu
racketeer 9yv
radar 9yw
radial 9yy 9yz 9z0
radiance 693 9z1
radiant 9z2
radiate 9z3 9z4
radiating 9z5
radiation 43u 9z6
radical qe 5gi 9z7 9z8
radically 9z9
radio 9za 9zc 9zd 9ze 9zf
radioactive 9zg
radioactivity 9zh
radish 9zi
radius 9zj
raft 9zk
rag 9zl
rage 637 9zm 9zn
ragged 9zo 9zp 9zq
raid 9zr 9zs 9zt
rail 9zu 9zv 9zw
railing 9zu
railroad 51y 9zx
rails 9zy
railway 51y 9zz
rain 4rp a00
rainbow a01
rainy a02
raise 1yx a03 a04
raise_up 4nn
raised a05 a06
raising 521 a07
rake a08 a0a
rally 8el a0b a0c a0d
ram 9ki a0e a0f
ramp 72h
rampart a0g
ramrod a0h
ranch a0i
rancher a0j
random a0k
randomly zy
range 3au a0l a0m
ranging a0n
rank 4rn a0o a0p a0q
ranking a0r a0s
ransack 37a a0t
ransom a0u a0v
rap 7lf
rape a0w a0x
rapid a0z a10
rapidly 9xt
rapture 4z6
rare a11 a12 a13
rarely a14
rash a15 a16
rat a17
rate 4e 4rn a18
rates a19
rather 79j a1a
ratify a1c
rating 5a0 5a1
ratio 504
ration a1d
rational 45t 7af a1e
rationale a1f
rationalism a1g
rationalize 5fu a1h
rationally a1i
rationing a1j
rattle 3tq a1k a1l
rattlesnake a1m
rattling a1k
raucous a1n a1o
raw a1p a1q
ray a1r a1s
rayon a1t
razor a1u a1w
re a1x
reach 12c 3au 8z7 a0l
reach_into a1y
reach_out a1z a20
reaching 8z7
react s
reactant a21
reaction 1ss
reactionary 215 a22
reactivity 5bw
reactor a23
read a24 a25
reader a26 a27
readily a28
readiness l6 a2a
reading a2b
readjust a2c
ready 222 2hi a2d a2e
reaffirm a2f
reagent a2g
real 45s a2h a2i
realism a2j a2k
realistic a2l
realistically a2m
reality a2k a2n
realization a2o a2p
realize yg a2q
really ao a2r
realm 7kn
reap 6k1 a2s
reappear 37p
rear 26m a2t a2u a2v a2w
rearing a2x a2y
rearrange a2z
rearward 1bn
reason 110 3ea a30 a31
reasonable a32 a33
reasonably 5ht
reasoning rl a34
reassemble a35
reassurance a36
reassure a37
reassuring a38
reb 7hw
rebel 7hw a3a a3b a3c
rebellion 7a8 a3d
rebellious a3e a3f
rebuff a3g a3h
rebuild a3i
rebuilding a3k
rebuke 7ql
rebut 475
recall 2gg
recapture a3l a3m
recede 1ay
receipt a3n a3o
receipts a3p
receive 6c7
received a3q
receiver 9zb a3r a3s
recent a3t a3u
recently 7oc
receptacle 6qa
reception a3v a3w a3x
receptionist a3z
receptor a40
recess a41
recessive a42 a43
recipient 14l
reciprocal a44 a45
recital a46 a47
recite 461 a48
reckless a49
recklessness a4a
reckon 59d 6gb
reclaim a4b
reclaimed a4c
reclassify a4d
recognition 6xp a4e
recognizable a4f a4g
recognize 4j6 a2q a4h
recognized 56
recoil 9wt
recollect 2gg
recollection a4i a4j
recommend f3
recommendation a4k
reconcile a4l a4m
reconsider a4n
reconstruct a3i a4o a4p
reconstruction a3j
record 6u 1yk 4j4
recorded a4q
recorder a4r
recording a4s a4t
recount a4u
recourse a4v
recover 5c a4w
recovered a4x
recovery a4y a4z a50
recreate a51
recreation r5
recreational p0 a52
recruit 4sd a53 a54 a55
recruitment a56
rectangular a57 a58
rectifier a59
rectum a5a
recur a5b
recurrent a5c
recurring a5d
red 2uh 3vd
redcoat a5e
reddish 2uh
redeem a5f
redefinition a5g
redeposition a5h
redistribute a5i
redoubtable 5xe
reduce 40p
reduced a5j
reducing a5k
reduction 3mc
redundancy a5l a5m
redundant 5bq
reef a5n a5o
reel 7jf a5p a5r
refer y0 2y7
reference nl a5s
refine 3bq 9hc
refined a5t a5u
refinement 9ha a5v
reflect 1oc 8dh a5w
reflected a5x
reflecting a5y
reflection 3l3 5fe a5z
reflective 28b
reflector 8df
reflex 1m3 a60
reflexly a61
reform a62 a63 a64
reformation a65
reformer 1i
refractive a66
refrain 30 2wo
refreshed a67
refreshing 26q
refrigeration a68
refrigerator a69
refugee a6a
refund a6b
refusal a6c a6d
refuse 1cs 647
refute 475 a6e
regain 5c
regard 35 a6f a6g a6h
regard_as 7ye
regardless a6i a6j
regime 18b a6k
regiment a6l a6m
regimental a6n
region jp
regional a6o a6p
register 4sc 5o0 a6q a6s
registered a6t
registrant a6u
registration a6v
regret 6go a6w
regular a6x a6y a6z
regularity a71 a72
regularly a73
regulate 4nk a74
regulated a75
regulating 3or
regulation a76 a77
rehabilitation a79 a7a
rehearsal a7c
rehearse 9l5
reign 4q4 a7d a7f
rein a7h
rein_in a7i
reinforce 1xe
reinforcement a7j
reiterate 9yd
reject 28w 468 a7k
rejected a7l
rejection 8
rejoice 69p 69q
rejoicing a7m
rejoin a7n a7o
relate y0 14u
related a7p
relation a7q
relations a7r
relationship 7se a7s
relative s7 a7t a7u
relatively 3ao
relativity a7w
relax a7x
relaxed a7y
relay a7z
release 7rw a80
releasing a81
relegate 49k a83
relent a84
relentless 6et 9a6
relentlessly a85
relentlessness a86
relevance xq
relevant a87
reliability a88
reliable 4ah
reliance a89 a8a
relic a8b
relief a8c a8d
relieve mm a8e
relieved a8f
religion 2nl
religious d a8g a8h
religiously a8i
relinquish a8j
relish 1hd a8k
reliving a8l
reluctant a8m a8n
reluctantly a8o
remain a8p
remain_firm a8q
remainder a8r a8s
remaining 7qt
remains a8t
remake 82p
remark nk 16f
remarkable a8u
remarkably a8v
remedy 8u a8w a8x
remember 2gg 2sk
remembrance a4i
remind 3yg a8y
reminder a8z a90
remnant a91
remonstrance 8sp
remote a92 a93 a94 a95
removable a96
removal 38
remove qy a97
removed a98
renal a99
render gk a9b a9c
rendering a9d a9e a9f
rendezvous a9g a9h
rending a9i
rendition a9d
renew 8f2 a9k
renewal a7a a9l
renewed a9m
rent 7q6 a9n a9o a9p
rent_out 5jt
reopen a9q
reorganize a9r a9s
repair 3pi 82b
repay a9t
repeal a9u
repeat 41c 9yd
repeated a5c
repeatedly a9v
repeating 4wp
repel 9w1
repent a9w
repertory a9x
repetition 41c 4wp
replace a9y aa0
replacement ok 4lk aa1
replacing 4lk
replenish aa2
reply ub ud
report 4bv aa3 aa4
report_out aa5
reported aa6
reportedly aa7
reporter aa8
repose 7re
repository 7sq aa9
represent 1wr aaa
representation 1ba 2t7
representational aab
representative 1yn 3hj aac aad aae
represented aaf
repress aag
reprimand 2pg
reprisal aai
reproach 1sa aaj
reproduce 3go
reproducible aak
reproduction 29u
reproductive aal
reptile mt
republic 497
republican aam aan
repudiate 474 aao
repulsion aap aaq
reputable aar
reputation aas aat
repute 7ye
request a0 a2 wv xw
require 2gh
required 8mu
requirement 591 aau aav
requisition aaw
rescue aax aay
research 5e6 7yh
researcher 5ee
resemblance aaz
resemble z9
resent ab0
resentful ab1
resentment 1rf
reservation ab2
reserve yx 8f9 ab3 ab4 ab5
reserved ab6
reserves 8c3
reservoir ab8 ab9 abb
reside abc
residence 1c
resident 36g abd abe
residential abf abg
residue a8r abh
resign abi
resignation abj abk abl
resin 9hs
resinous abm
resist 1lf 485
resistance 4si 8w9
resistant abn
resistor abo
resolutely abp
resolution abq
resolve 3cx 4dt 7ii abr
resolved abs
resonance abt abu
resonant abv
resort abw abx
resource iy 38h
respect d4 a6f aby
respectable abz ac0
respected ac1
respectful ac2
respective ac3
respectively ac4
respects ac5
respiration ac6
respiratory ac7
respite ac8 ac9 aca
respond s
response 1m2 acb
responsibility 4x1
responsible acc
responsive acd
responsiveness 5bw
rest 7l0 a8r
rest_on 2ak 7pz
restate 9yd
restatement 49m
restaurant 2fj
restive ace
restless acf acg
restlessly ach
restoration a78 aci
restore a9j acj
restrain 6fd ack
restrained acl acm
restraint 3g8 76w
restrict 20z 3zu acn
restricted aco acp
restriction 7u7
restrictive acq acr
result 1iw 2eo 56g
resultant 67
resume acs act
resuspend acv
retail acw acx acy
retailer acz
retailing ad0
retain ad1 ad2 ad3
retained ad4
retaliate 677 ad5
retaliation aah
retention 6qt
reticulate ad6
retina ad7
retinal ad8
retire ad9 ada
retired adb
retirement adc
retort a7o
retrace add
retreat 1ay ade
retribution adf adg
retrieve 5c
return 40u adh
returning adi
reunion adj adk
reunite adl adm
revamp adn
reveal 1oe 26l
revealing 4jx ado
revelation 4jx adp
revenge 677 aah
revenue a3p
reverberation 4yq
revere adq adr
reverence adr ads
reverie adt adu
reverse 3mj 3q6 adv adw adx
reversed ady
reversible adz ae0
revert 7nt
review ae1 ae2 ae3 ae4
revise q3 ae5
revised ae6
revision 9x1 ae7 ae8
revival ae9
revive a51 aea
revived aeb
revolt 7a8 aec
revolution aed aee
revolutionary 9z8 a39
revolve 8ws a5q
revolve_about 2pj
revolve_around 2pj
revolver 36z
revulsion aaq
reward 6sc aef aeg aeh aei
rewarding aej
rewrite q2
rh aek
rhetorical ael
rheumatism aem
rheumatoid aen
rhino aeo
rhizomatous aep
rhizome aeq
rhubarb aer
rhyme aes aet aeu
rhythm 1ka aev
rhythmic aew
rib aex aey aez
ribbed af0
ribbon af1
rice af2 af3 af5
rich af6 af7
richness 62f af8 afa
rico afb
rid afc
riddle afd afe
ride 1pa 63r aff
ride_away afg
rider 41g
ridge 1vj
ridged afh
ridicule 6h6 afi
ridiculous 9my afj
riding afk
rifle 2js a0t
rifleman afl afm
rig afn afo afp afq
rigged afr
rigger afs afu
right 58 3q9 3qa afv afw afx afy
rightfield afz
rightfully ag0
rightly 7j9
rigid ag1 ag2 ag3
rigidly 1xs
rigor 6jd
rigorous ag4 ag5
rim 1jt ag6
rind ag7
ring 4ys 6su ag9 aga agb
ring_out agc
ringing agd age
rings agf
rinse agh agi
riotous 4m8 9qh
rip agj
ripe agk
ripen agl agm
ripple ago agp agq agr
rise 136 31g 6ar ags
rise_up agt
rising 31j agu
risk ei 42o 6kz 7hb
rite 8xk agv
ritual 39z agv agw
rival 2rk agx
river agy
riverbank agz
rivet 2pk
rna ah0
road 4um
roads ah1
roadside ah2
roadway ah3
roam 4ub
roar 1yt 6uu ah4 ah5
roaring 1yt
roast ah6 ah7 ah8
roasted ah8
roasting ah9
rob 6bn aha
robber ahb
robbery ahc
robe ahd ahe
robust ahf
rock 2fx 6co ahg
rocket 8dz ahh ahi
rocky ahj
rod 1ab ahk
rodent 8ik
rodeo ahl
roiling 2xc
role 1lk
roleplaying ahm
roll ahn aho ahp
roll_over ahq
rolled ahr
roller ahs
rolling aht ahu
roman ahv ahw ahx
romance ahy ahz ai0
romantic ai1 ai2 ai3 ai4
romanticize ai5
rome ai6
romp ai7
roof ai8 ai9
rookie aia
room 1dm 1wf
rooms aib
rooster aic
root aid aie
rooted 61s
rooting aif
roots aig
rootstock aeq
rope 2f9 aih
rose aii aij
rosette aik
roster aho
rosy 5uh ail aim
rot ain aio aip
rotary aiq air
rotate a5q
rotation ais
rotor ait
rough aiu aiv aiw aix
roughly 1p
roughness aiy aiz aj0
round 2xw 9vp aj1 aj2 aj3
round_out aj4 aj5
round_up aj6
roundabout aj7 aj8
rounded aj9
roundup aja
rouse ajb
rout_out ajc ajd
route 1k0 aje
routine 5al 6f6
rove 4ub
row ajf ajg
royal aji ajj ajk
royalty ajl
rpm ajm
rub 28f ajn
rubber ajo ajp ajq
rubbing ajr
rude ajs ajt
rudimentary 62r aju
ruefully ajv
ruffle agq ajw
ruffled ajx ajy
rug 2l6
rugged ajz
ruin 2cj ak0 ak1
ruined 4d1
rule 2ie 3nc 7u6 90m a7e
rule_out ak2
ruled ak3
ruler 7kk ak4
ruling ak5 ak6
rum 3z9 ak7
rumble 6fq 6fy ak8
rummage ak9
rumor aka
run 6jk akb
run_across 54h
run_around ai7
run_away 23c
run_down akc akd ake akf
run_into akg
run_off 4lg 6an akh
run_out 4sp akh aki
run_over 904 ake
run_through 2co 6aq
run_up 6nc akj akk
runaway akl
runner akm
running 43c akn ako akp
runoff akq
rural akr aks
rush 1g5 1xl 2su 8va akt
rush_off aku
rush_out akv
rushing akw
russian akx akz al0
rust al1 al2
rustic 97q al3 al4
rustle al5 al6
rustling al7 al8
rusty al2 al9
rut 6f7 ala
rye alb
sable aft
sabotage alc
sack ald ale
sacrament 1ff
sacred alf
sacrifice alg alh
sacrilege ali
sad alj
saddle 90x alk all alm
sadism aln
sadly alo alp
sadness 288
safe alq alr
safeguard als
safely alt
safety alu alv
sag alx
saga aly
sage alz am0 am1
said am2
sail ajh am4 am5
sailing am6 am7 am8
sailor 86q am9
saint ama amb amc
sake 1lp
salacious amd ame
salad amf
salamander amg
salary 4y0
sale amh ami
sales amj
salesman amk
salesmanship aml
salient 8zi
saline amm
saliva amn
salmon amo amp
saloon 1fm amr
salt kf ams amt amu
saltwater 25y
salute amv amw amx
salvation amy
salve 8up amz
salvo 2d2 an0
same an1 an2 an3
sameness zg
sample 3so an4 an5
sampling an6
sanction z5 an7 an8
sanctity an9
sand ana anb
sandal and
sandpiper ane
sandstone anf
sandwich ang anh
sandy ani
sane anj
sang ank
sanitation anl anm
sanskrit ann
sap ano anp
saprophytic anq
sarcasm 7ek
sarcastic anr
sardine ans ant
sash anu anv
sat anw
satellite anx any anz
satire 7ek
satirical ao0
satisfaction 625 6db
satisfactorily ao1
satisfactory ao2 ao3
satisfied ao4
satisfy 5v 9o 3le
satisfying ao5
saturated ao6
saturation ao7 ao8
saturday anw
sauce 6dp ao9
saudi aoa aob
sausage aoc
sauteed aod
savage 293 aoe
savagely aof
save 1yj aog aoh
saved aoi
saving aoj aok
savings aol
savor 1hd
savory aom
saw 9t6 aon
saxon aoo aop
say b5 aoq
saying ph
scaffold aor
scale 73n aos aot aou aov
scaleless aow
scalelike aox
scalp aoz ap0
scaly ap1
scamper ap2
scan ap3 ap4 ap5
scandal ap6 ap7
scandinavian 8qe 8qf
scant ap8
scar ap9 apa apb
scarcely 1g0
scare kk apc
scare_off apc
scared 60z
scarf apd ape
scarlet 2uh apf
scarred apg aph
scatter 242 4mf
scattered api
scene 436 apj
scenery 7n3 apk
scenic apl
scent 71z 8ty 99k apm
scented apn apo app
schedule hf 1yg 9qj apq
scheduled apr
schematic aps
scheme 3jm apt
schizophrenia apu
schizophrenic apv apw
scholar 65f
scholarly apx
scholarship 7q3 apy
scholastic apz aq0
school 44 aq1
schoolboy aq3
schoolgirl aq4
schoolhouse aq5
schooling aq6
sciatica aq7
science s2
scientific aq8 aq9
scientifically aqa
scientist ux
scoff aqb
scold 6fw 7ql
scoop_up aqc
scope 3au
score 84s 93b aqd aqe
scoreless aqf
scores 4s5
scoring aqg
scorn 3l7 4cq 4k9
scornful 3l9
scot aqh
scots aqi aqj
scottish aqi aqj
scour aqk aql
scouring aqm aqn
scours aqo
scout aqp
scowl aqq
scramble 2yq aqr
scrap 2vp aqs
scrape 96y aqt
scraping aqt aqu
scratch aqv aqw aqx
scrawny 1yb
scream 3xt aqy
screaming aqy aqz
screech 3uh aqy ar0
screen 3zv ar1 ar2 ar3
scribe ar4
scrimmage ar5 ar6 ar7
script 4f2 ar8
scriptural 1p6
scripture 1p5
scrotum ar9
scrub aql arb
scrutinize arc
scrutiny rp ard
scuffle are
sculptor arf
sculptural arg
sculpture 2lx arh ari
scurry ap2
scurrying 6wg
scuttle ap2
sea arj
seal ark arl arm arn aro
seal_off arm arp
seam arq arr
seaman 86r
seaport 6j7
sear ars
search 5er 5q6 8qx art
searching aru
season 18w 5s9 arv
seasonal arw
seasoned arx
seasoning 5sa
seat 13w ary arz
seated as0
seating as1
seats as1
seaweed as2
sebaceous 6dz
sec as3 as4
secede as5
second as3 as6 as7 as8
secondarily as9
secondary asa asb
secondhand asc asd
secrecy 1zv ase
secret asf asg
secretary a3y ash
secrete asi
secretion 4eh asj
secretly ask asl
sect asm
section 1t asn aso
sector asp asq asr
secular 7p9
secure 565 ass ast
securely 5pv
security 7a3 asu
sedan asv
sedative asw asx
sedge asy
sediment 4aw asz
sedimentary at0
see 1lu at1
seed 34g at2 at4
seedbed at5
seeing at6 at7
seek eh 5q6 at8 at9
seek_out ata
seeking atb
seem x6
seeming wt
seemingly wu
seep atc
segment 1n4 aso
segregate atd
segregated ate
segregation atf
seismograph atg
seize yn 6p9
seizure 128 ath
seldom a14
select di 2w2
selected ati
selection y8
selective atj
self atk atl atm
self-satisfaction atn
self-sustaining ato
selfish atp
selfishness atq
sell 4lr atr
sell_out ats
seller 97z
selling 850
semantic att
semantically atu
semen 37i
semi atv
semiaquatic atw
semiconductor 66u
semiliterate atx aty
seminary atz
semitic zv au0
senate au1 au2
senator au3
send 2me
send_for 2gj
send_on 5y0
send_out 825
sending au4
senior au5 au6 au7
sensation 5s6
sensational au8 au9
sense aua aub auc
senseless aud aue
sensibility 78o auf
sensible a32
sensing 4dm
sensitive aug auh aui
sensitivity 5bv 5m4 auj
sensitize auk
sensor 4dp
sensory aul aum
sensuality aun
sent auo aup
sentence auq aur
sentiment 3ed aus
sentimental aut auu
separable auv
separate auw aux auy
separate_out 5ok
separated 4d7 auz
separately 74i
separation 1zt 24h
sept 4xb av0
september av0
septic 75j
septum av1
sequence 2zn av2
serenely av3
serenity 97d av4
sergeant av5 av6
serial av7 av8
series 2qz
serious av9 ava
seriously 4xz
seriousness avb avd
sermon 9le
serpent rd
serum vt
servant 4pw
serve 9q ave
service avf avg avi
serviceable avj
services avk
servile avl
serving 4t9
sessile avm
session avn avo
set jh 3mn 3pd 5ql 5qw 7wx avp
set_about 16p 3gx
set_apart 4de avq
set_aside yx avr
set_back 9jv avs
set_down 1j1 9w7 avt avu
set_forth 4ap
set_off a6 avv
set_out 127 1lh
set_up 596
setback avw
setting avx avy
settle avz aw0
settle_down aw0 aw1
settled aw2 aw3 aw4
settlement 36j
settler 9dg
setup f8 aw5
seven aw6 aw7
seventeen aw8
seventeenth aw9
seventh awa awb
seventy awc awd
sever awe awf
several awg
severe awh awi
severely 1c5 awj
severity avc
sew 6nc
sewage awk
sewer awl awm
sewing awn
sewn awo
sex dx awp awq
sexual awr
sexually aws awt
shabby awu
shackle 2r2
shade 5o8 awv aww awx awy
shaded awz
shades ax0
shading ax1 ax2
shadow 437 ax3 ax4
shaft ax5 ax6 ax7
shaggy 2dl
shake 9ww
shake_hands ax8
shake_off 58p ax9
shaken 7i7
shaking axa
shallow axb axc axd
sham 5i4
shame 2qv 4kd 4ke
shameful axe
shape 2lt 3g5 4lt
shaped 8fl
shapeless ql
shaping axf axg
share my 9i7 axh axi axj
shared axk
sharing axl
shark axm axn
sharp 3vn axo axp
sharpen axq axr axs axt
sharply axu
shatter axv
shave a1v
shaved axw
shaving axx axy
shawl axz
shear ay0 ay1
sheath 34j 6rf ay2
shed ax9 ay3 ay4 ay5
shedding ay6
sheep ay7
sheer 2o ay8
sheet 91p ay9 aya
shelf 1yr
shell ayb ayc
shelled ayd
shelter 2rf 4w4
shepherd aye ayf
sheriff ayg
sherry ayh
shield 6n4 ayi ayj
shielding ayk ayl
shift ce qv aym ayn
shifting ayo
shiite ayp
shimmy ayr ays
shin ayt
shine 1sy 693 696 ayu
shingles ayv
shining ayw ayx
shiny 69e
ship 2lb 4le
shipment 2kv 4ld
shipping 601
shirt ayy ayz
shit 2b5 az0
shiver az1 az2
shock 5ti az3 az4
shocked az5
shod az6
shoe anc az7
shoes az9
shook aza
shoot 1t1 5t1 6d5 azb
shoot_down azc azd
shoot_up aze
shooting 5pq
shop 4ve azf
shopping azg
shore 33t azh
shore_up 9rh
short 25 azi azj azk azl
short-term azm
shortage 47r azn
shorten 3ez azo
shortened azp
shortening azq
shortly 9n9 azr
shortsighted azs
shortstop azt
shot 5pq 7ec azu
shotgun azv
shoulder azw azx azy
shout 1ik 1mf 3xt
shouting 2u7 azz
shove 516 b00
shovel b01 b02
show 26d 2y4 4ln
show_off 5s4
show_up 381 b03
showcase b04
showdown b05
shower 7ow b06 b07 b09 b0a
showing 4lo b0b
showy b0c
shrapnel b0d
shrew b0e
shrewd b0f
shriek 9dk aqy ar0
shrill 9dk b0g
shrilly b0h
shrimp b0i b0j
shrink 9tu 9wt b0k b0l
shrink_back b0m
shrink_from b0n
shrub 2df
shrubbery b0o b0p
shrubby b0q
shrug b0r b0s
shudder az1 az2
shuffle b0t b0u
shun b0v
shunt b0w
shut 1em 32d b0x
shut_down 326
shut_out 5cb
shut_up b0y
shutdown 7pa
shutter b0z b10
shuttle b11
shy b12 b13 b14
sic b15
sicilian b16 b17
sick 6yk b18 b19 b1a
sickness j8
side b1b b1c b1d
sidelong b1e
sidewalk 96w
sideways b1f
sidewise b1g
sidle b1h b1i
siege b1j
sift af4 b1k
sigh b1l b1m
sight 4di b1n b1o
sightseeing b1p
sign 774 a1c b1q b1r b1s
sign_up 563 b1t
signal 4h9 5qx b1u b1v
signature b1w b1x
signed b1y
significance 70f b1z
significant b20 b21
significantly b22 b23
signify 37r b24
silence 6wl 9xw b25 b26
silent b27 b28
silently 8kh
silhouette b29 b2a b2b
silica b2c
silicate b2d
silk b2e
silky b2f
sill b2g
silly b2h b2i
silo b2k
silver b2l b2m b2n b2o b2p b2q
silvery b2q b2r
similar b2s
similarity zh
similarly 7tz
similitude 3ap
simmer b2t
simple b2u b2v
simplicity b2w b2x
simplify b2y
simplistic b2z
simply 2ds
simulate 3gp
simulated 6z3
simultaneous 3eo
simultaneously b30
sin 3f1 b31 b32
sincere b33
sincerely b34
sincerity avb b35 b36
sinewy b37
sinful b38
sinfulness b31
sing 1mx b39
singer b3a
singing 6vp b3b
single 74d b3c b3d
single_out 4k6 b3e
singular 3z9 a8u b3f b3g
sinister 8ux b3h
sink alw b3i
sink_in 43r
sinking b3j b3k
sinner b3l
sinus b3m
siouan 424 b3n
sioux 424
sip b3o
sir b3p
sire 26a
sister b3q
sit 3wi
sit_back b3r b3s
sit_down b3t
sit_up b3v b3w
site 2pb b3y
sitting as0 b3z b40
situate 4az 7ww
situated 7wx
situation 3a az8
six b41 b42
sixteen b43
sixteenth b44
sixth b45 b46
sixties b47
sixty b48 b49
sizable b4a
size b4b b4c b4d
size_up arc
sized b4e
sizzling b4f
skating b4g
skeletal b4h
skeptical b4i b4j
sketch 4s9 8z0 b4k b4l
ski b4m b4n
skid b4p
skiff b4q
skiing b4r
skill 853 b4s
skilled b4t
skillful 5eg
skillfully b4u
skim b4v b4w
skim_off b4x
skin aoy
skinned b4y
skinny 1yb
skip 95b
skirmish 54d
skirmisher b4z
skirt 59z b50 b51 b52
skull b53
sky 9do b54
slab b55
slack b56
slacken b57 b58
slacks b59
slain b5a b5b
slam 1ej 1en
slang b5c b5d
slant b5f b5h b5i b5j
slanting b5k
slap b5l
slash 1qj b5m b5n
slashed b5o b5p
slat b5q
slate b5r b5s
slaughter b5t b5u b5v b5w
slave b5x b5y
slavery b5z
slavic aky b60
slay 2bl
sled b61 b62
sleep 4s0 b63
sleeping b64 b65
sleepy b66
sleeve b67
sleeveless b68
slender b69 b6a
slice b6b b6c b6d b6e b6f b6g
sliced 2wf
slick b6h b6i
slide b4o b6j b6k
sliding b6l
slight 7vw b6m b6n
slightly b6o
slim b69 b6p
slime b6q b6r
slimy b6s
sling 2n1
slip b6t b6u b6v b6w
slip_away 50z b6x
slipper b6y
slippery b6z
slit b6d b70 b71
slop b72 b73
slope 1ev b5g b74
sloping b5k b75
sloppy b76
slot b77 b78 b79
slovenly b7a
slow 1wx b7b b7c
slow_down 1wx b57
slowing 45g
slowly b7c
slowness b7d b7e
sludge b7f
slug 2b9 b7g
sluggish b7h
sluice b7i b7j
slum b7k
slumber 4s0
slump 5in b7l
slur b7m
smack b7n b7o
small 7vv b7p b7q
smaller b7r
smallness b7s
smallpox b7t
smart 8h b7u b7v b7w
smash 1ee 1sp 43e
smell 8ty 8tz b7x b7y
smelling b7z b80
smile 1jc 6ew
smiling b81
smitten b82
smoke 9ug b83
smoked b84
smoking b85 b86
smooth a09 b87 b88
smooth_over b89
smoothly b8a
smoothness 9h8
smother 8jc b8b b8c
smug b8d
smuggler akm
snag b8e
snail b8f
snake rd b8g
snap b8h b8i
snarl b8i b8j b8k
snatch b8l
sneak 3uv b8m
sneak_off b6x
sneer b8n b8o b8p
snicker b8q
sniff b8r
sniper b8s
snore b8t
snoring b8u
snort b8v b8w
snout b8x
snow 5u9 b8y b8z
snub 4m4 a3g
snuggle 3yd
snugly b90 b91
so b93 b94
so-called me
soak b95
soaked b96
soap b97 b98
soar 32t b99
soaring b9a
sober 6di b9b
sober_up b9c
soberly 6dl
soccer b9d
social b9e b9f
socialism b9g
socialist 3a5 b9h
socialistic b9h
socially b9i
society 2yh
socioeconomic b9j
sociological b9k
sock b9l b9m
socket b9n
sod b9o
soda b9p
sodden b9q
sodium b9r
sofa 3rk
soft b9s b9t b9u
soften b9v b9w
softening b9x b9y
softly 9y1
softness b9z
software ba0
soil 2zw 3kp 4ii
soiled 4ik
solace xa 3j7
solar ba1
sold ba2
solder ba3 ba4
soldier 2o4 ba5
sole 5ce ba6 ba7
solely nx
solemn 6di
solemnly ba8
solicit 1lb
solicitude ba9
solid baa bab
solidarity bac
solidity 49w
solidly bad bae
solitary 7xq baf bag
solo ny bah bai baj
soloist bak
soluble bal
solution uc 3hn bam
solve 5ny
solved ban
solvent 88 bao
solving bap
somatic baq
some 1p bar
somebody 74b
someday bas
somehow bat bau
someone 74b
somersault baw
sometime bax
sometimes bay
somewhat b6o
somewhere baz bb0
somnolent bb1
son bb2
sonar bb3
sonata bb4
song 1d0
songbird bb5
songwriter bb6
soon 9n9
sooner 4xo
soothe xa bb7
soothingly bb8
sophisticated bb9
sophistication bba
sophomore bbb
soprano bbc bbd
sorb 2q
sorbed 8to
sordid bbe
sore bbf bbg
sorely bbh
sorority bbi
sorrow 2kb 6en 6go bbj
sorrowful bbk
sorry 4as bbl
sort 22o bbm
sort_out 2mt 3y2
sought bbn
soul 74b 9tt
sound 1ek 7ak ag8 bbo bbp
sounding 7yj bbq
soundtrack bbr
soup bbs bbt
sour bbu bbv bbw bbx
source 3tv bby
south bbz bc0
southeast bc1 bc2 bc3
southeastern bc4
southern bc5
southerner 3fk
southpaw bc6
southward bc7 bc8 bc9
southwest bca bcb bcc
southwestern bcd bce
sovereign 18u 7kl bcf
soviet bcg bch
soviets bci
sow bcj
space 3t 5sx 763 bck
spacecraft bcl
spaced auz
spacing os bcm
spacious bcn
spaciousness bco
spade bcp bcq
span bcr bcs
spanish bct bcu
spar bcv
spare 5bq bcw bcx bcy bcz bd0
spark a6 103 bd1 bd3
sparkle bd3 bd4 bd5
sparkling bd6 bd7
sparrow bd8
sparse bd9
sparsely bda
spasm bdb
spathe bdc
spatial bdd
spatially bde
spatter bdf bdg
spawn 24s bdh
speak et 111
speak_for bdi
speaker 4fp
speaking bdj bdk
spear 7mr bdl
special 94t bdm bdn
specialist 46c
specialization bdo bdp
specialize 8le bdq bdr
specialized bds
specially 58x bdt
specialty bdu
species bdv
specific 94s bdw
specifically bdx
specificity bdy
specified bdz
specify 3f6 47t
specimen be0 be1
speck 6cd 8ed 9dd
spectacle be2 be3
spectacular 4sy be4 be5
spectacularly be6
spectator be7
specter 67t
spectral be8 be9
spectrometer bea
spectroscopy beb
spectrum bec
speculate 1o2 5xh
speculation 1o0 4om bed
speculative bee bef
speech pg 44t
speed 48 k4 1g5 6k2
speed_up 48
speedily 9xt
speedy 9xs beg
spell 5k6 beh bei bej
spell_out bek
spellbound bel
spelling bem
spend gi 6qz
spending ben
spent beo
sperm bep
sphere 4pu beq
spherical ber
sphincter bes
spice bet beu
spicy bev
spider bew
spike bex bey
spill 903 at3 b72
spill_out 9kp
spin 2q0 a5r
spin_around a5r
spinach bez
spinal bf0 bf1
spine bf2
spinning bf3
spiny bf4
spiral 356 bf5 bf6
spirally bf7
spire bf8
spirit 5s5 9ts bf9
spirited bfa
spirits 22u
spiritual a8g bfb
spiritually bfc
spit bfd
spit_out bfe bff
spite 6ve bfg
splash b73 bfh bfi bfj
splattered bfk
spleen bfl
splendid bfm
splendor 25p 80w
splinter as5 bfn bfo bfp
split 4og bfq bfs bft
splitting a9i
spoil 4pa 623 bfu
spoiled bfv
spoke bfw
spoken bfx
sponge bfy bfz
sponge_off bg0
spongy bg1
sponsor 1b7 96o bg2
sponsorship bg3
spontaneity bg4
spontaneous bg5
spontaneously bg6
spoon bg7 bg8
sporadic bg9
spore 9hn
sport 1h0 1wi bga
sporting bgb bgc
sportsman bgd
spot 3uz bge
spotless bgf
spots bgg
spotted bgh
spouse 254
spout 6h2 bgi
sprawl bgj bgk
spray b08 bgl bgm
spraying bgn
spread 4ga 4lj 643 a0i bgo
spread_out 4gb bgp
spread_over 1un
spreading bgo
spree bgq
spring 20t bgr bgs
spring_up 117
springtime bgr
sprinkle 4lh
sprinkling bgt
sprout 66w
spruce 42y bgu bgv
spur 6as bgw bgx
sputnik bgy
sputter bgz bh0
spy bge bh1 bh2
squad 333 bh3
squadron bh4 bh5
squall 3xt bh6
square bh7 bh8 bh9 bha bhb
square_up bh8
squared bhc
squarely bhb bhd bhe
squash 3xf bhf
squat 3wj bhg bhh bhi
squatting bhj bhk
squawk bhl
squeak 3uh
squeal bhm
squeeze 30q 3cn 3xf bhn
squeeze_out bho bhp bhq
squint bhr
squire bhs bht
squirrel bhu
stability bhv
stabilization bhw
stabilize bhx
stable bhy bhz bi0 bi1
stack bi2 bi3
stadium bi4
staff 3v5 bi5
stage 1bk 3yh 488 9b2 bi6
stagger 5tn 7jf
stagnant bi7
stain 4hv 4jh bi8
stained bi9
staining bia bib
staircase 7mc
stairs 7md
stairway 7mc
stake 1o8 58r 7hc bic bid bie
stakes 1o1
stalk 6kl bif
stalked big
stall 1z4 bih bii bij bik
staminate bil
stammer bim
stamp 43k 8fi bin bio biq bir
stamp_out bis
stampede bit
stand biu biv
stand_back biw bix
stand_by biy biz
stand_for 1wr 37r
stand_guard bj0
stand_out 5bb bj1
stand_still 5zv
stand_up 67n
standard z0 3vs bj2 bj3
standardized bj4
standing 4kc bj5 bj6
standpoint b5e
staple bj7 bj8 bj9
star 1py 667 7pp bja bjb
starch bjc bjd
starchy bje
stare 3l1 653
start 1lh 1li 89g
start_out 1lh avv
start_up bjf
starting bjg bjh bji
startle bjj
startled bjk
startling bjl
starvation bjm bjn
starve bjo bjp
state b5 39n bjq
stated bjr
stately 70n
statement 72
statesman bjs
static 8hs bjt
station b3x bju
stationary bjv
stationery bjw
statistic 196
statistical bjx
statistically bjy
statistics bjz
statue bk0
stature bk1
status 10c
statute bk2 bk3
statutory bk4
staunch bk5
stave_off 19b
stay a8p bk6 bk7
stay_at bk8
stay_on p
stay_put bk7
stead 1ll
steadily bk9
steady 224 bka bkb bkc bkd
steak bke
steal 2e7 2ew
stealing 9at
stealthily bkf
steam bki bkj bkk
steamed bkl
steel 8nh bkm
steep 55s bkn bko
steeple bf8
steer 6gi bkp
steering 6gd
stem 20n bkq bkr
stemmed bks
step 5w0 880 bkt bku
step_in 7b6
step_on bkv
step_out bkw
step_up 7ap bkx
stepmother bky
steps 7md
stepwise bkz
stereo bl0
stereotype bl1
stereotyped bl2
sterile bl3
sterilize bl4
stern 6et bl5 bl6 bl7
sternum bl8
steroid 2wc
stethoscope bl9
stew bla blb
stick 1q2 1vb 4ax bk7 blc bld
stick_in 78e ble
stick_to 1q2 blf
sticking 7jb
sticky 960 blg
stiff blh bli blj blk bll
stiffen blm
stiffly 1xs bln
stiffness blo blp
stifle 42j 8jc
still xb 6wl 8hs b27 blq blr
stillness bls
stimulant 2c0 blt blu
stimulate 26h 5c0
stimulating blv
stimulation 2c0 blw
stimulus 2c0
sting blx bly blz bm0
stinging 419 blx
stipulate 3f6
stir 29z bm1 bm2
stir_up i8 4nn 6ya
stirring bm3 bm4
stirrup bm5
stitch 6nc bm6
stock bm7 bm8 bm9
stockholder bma
stocking bmb bmc
stocks bmd
stocky bme
stoic bmf bmg bmh
stoicism bmi bmj
stolid bmk
stolidly bml
stomach bmm bmn
stomp bir
stone 2fx 6co bmo bmp bmq
stool bmr
stoop 3wh
stooped bms
stop 22d 2og 6i1 bmt bmu
stopped bmv
stopping bmw
stops bmx
storage bmy
store 7e 20f 4ve
storehouse bmz
storm 6wa 9zm bn0 bn1
stormy bn2 bn3
story mi 5hw
storyline bn4
storyteller bn5
stout bn6 bn7 bn8
stoutly bn9
stove bna
straddle bnb bnc
straggle bgk bnd
straggling bne
straight 4ia bnf bng bnh bni bnj
straighten 378 bnk
straighten_out 4kb bnl bnm
straighten_up 4tn
straightforward bnn bno
strain 20c 9yq bnp bnq
strained bnr bns
strait 8la bnt
strand 856 9g3 bnu bnv
strange bnw bnx
stranger 8ze
strangle bny
strap a7g bnz
strategic bo0 bo1
strategically bo2
strategy 3jm
stratify bo3 bo4
stratum 57g
straw bo5 bo6 bo7
stray 4ua 4ub 7f5
streak bo8 bo9 boa bob
streaked boc
stream 28c 9km bod boe
streaming bof
streamlined bog
street boi
streetcar boj
streetlight bok
strength 54z
strengthen 1xd
strenuous bol
stress 4v bom
stressed bon
stretch 3u2 8z7 boo bop boq
stretch_forth 6qm
stretch_out 6qm bor bos
stretched bot bou
stretching bov
strew 7vs bow
striation box
stricken gg b82
strict ag4 boy
strictly 9vd boz
stride 5w0 bp0
strife bp1 bp2
strike i9 1ib bp3 bp4
strike_out 5j4 bp5
strike_up bp6
striking 1eb 4sy
strikingly bp7
string bp8 bp9 bpa bpb
strings bpc
strip 35v 4b7 bpd bpe
striped bpf
stripes bpg
strive 20c 29b
striving 91z
stroke 2ks 4uo bph bpi
strong bpj
strongly bpk
strop bpl
struck b82
structural bpm bpn
structurally bpo
structure 1e 5z8 bpp
structured bpq
struggle 1eq 20a 4w0 bpr
struggling bps
strum bpt
strychnine bpv
stubborn bpw
stubbornly 8tf
stubbornness bpx bpy
stucco a9a
stuck bpz
stud 4qw
student 60l
studied bq0
studio bq1
studiously bq2
study rw bq3
studying bq4
stuff 1y bq5 bq6 bq7
stuffed bq8
stuffy bq9 bqa
stumble bqb bqc
stump bqd
stun bqe bqf
stunned p5
stunt bav
stupendous 36v
stupid 80k bqg
stupidity bqh
stupidly bqi
stupor az3 bqj
sturdy 6ji
style 5k9 bqk
suave bql bqm
subclass bqn
subculture 1kg
subdivide bqo
subdivision 22h bqp bqq
subdue 2w8 aag
subdued bqr bqs
subfamily bqt
subject jr 7jv bqu bqv bqw
subjective bqx
sublime bqy
submarine bqz br0
submerge 4o2 4v6
submerged br1
submission 5o2 8sl
submissive br2
submit a82 br3
submucosa br4
suborder br5
subordinate br6 br7 br8
subscribe b1r br9 bra
subscription brb brc
subsection brd
subsequent bre
subsequently gu
subshrub brf
subside brg
subsidize brh
subsistence bri brk
subspace brl
subspecies brm
substance brn
substantial b21
substantially 3is
substantiate g4
substitute bro brp brq brr
substrate brs
subsystem brt
subtle bru
subtlety brv brw
subtract 46m
subtropical brx
suburb bry
suburban brz
subway bs0
succeed 6f a9z
succeeding bs1
success 3i3 7n6
successful bs2
successfully bs3
succession 93f bs4 bs5
successive av8
successor bs6 bs7
succulent 2fg bs8
succumb 21d
such bs9 bsa
suck bsb bsc
suck_in bsd bse bsf
sucking bsg
suction bsh bsi
sudden bsj
suddenly 25 bsk
suds 7ol
sue a4
suffer 35t bsl
sufferer 3ud
suffering ij tb 8dn bsm bsn
suffice 9p
sufficient bso
sufficiently bsp
suffix bsq
suffuse bsr
sugar bss bst
suggest f2
suggestion 6po bsu
suggestive bsv
suicide bsw
suit 5w bsx
suitable bsy
suitably yz
suitcase bsz
suite aib bt0 bt1
suited bsy
sulfate bt2 bt3
sulfide bt4
sulfur bt5 bt6
sulkily bt7
sulky bt8
sullen 8h3
sultry bt9 bta
sum qm btb btc
sum_up btd
summarize btd
summary 8yy bte
summer btf btg
summon 91r bth
sumptuous bti
sun btj btk
sunday btl
sundown btm
sundry 8dk
sung btn
sunken bto
sunlight btj
sunny 2u8
sunray btp
sunset btm btq
super 84 5bd btr
superb 25q
superbly bts
superficial btt
superficially btu
superimpose 7p6
superintendent btv
superior e 201 btw
superiority btx bty btz
superlative 6e5 bu0
supernatural bu1 bu2
supernaturalism 81m
supersede aa0
supersonic bu3
superstition bu4
supervise bu5
supervised bu6
supervision bu7
supervisor 202
supper bu8
supplement 5i xg 50v bu9
supplicate bua
supplier 4ni
supply gk ab7
supplying 5ly
support 53 j2 bub
supported buc
supporter wm
supporting bud bue
supportive buf
suppose 5xh 6gb bug
supposed buh bui
supposedly buj
suppress 2w8
suppressed buk
supremacy 86i
supreme bcf bul
sure 2qe bum bun
surely 2qe
surface 1bi 20h agt buo
surge 8va bup buq
surgeon bur
surgical bus
surgically but
surmise buu buv
surmount 86e buw
surpass 1om 5bb 5uq
surplus 5bo 5bq
surprise p1 bux buy
surprised buz
surprising bv0
surprisingly 15e bv1
surrender abj bv2 bv3 bv4
surround 1f0 6hd b8b
surrounded bv5
surrounding bv6
surroundings bv7
surveillance bv8
survey acs bq3 bv9 bva
surveyor bvb
survival brj
survive 552 82n
surviving bvc
survivor bvd bve bvf
susceptibility 2ix
susceptible bvg
suspect 4nm buv bvh bvi
suspected bvj
suspend 42t acu
suspended bvk
suspense bvl bvm
suspension bkg
suspicion 6lx
suspicious bvi bvn
suspiciously bvo
sustain 7jl
sustained bvp
sustenance 246
suture bvq bvr
swagger bvs
swaggering bvt
swallow 1xq 4tc bvu bvv
swallow_up bvw
swamp 5tf bvx bvy
swan g5 bvz
swarm 9km bw0 bw1 bw2
sway 9ah ahg bw3
swear g5 3zq
swear_off bw4
sweat 9ag bw5
sweater bw6
sweatshirt bw7
swedish bw8 bw9
sweep 5dn bwa bwb
sweep_away bwc bwd
sweep_over 901
sweep_up bwe bwf
sweeping bwg bwh
sweet bwi bwj
sweetened bwk
sweetheart bka bwl
swell 1mk bwm bwn bwo bwp
swelling 1u3
swept bwq
swerve 401
swift 5sh
swiftly bwr
swim 4ny bws
swimming 4ny bwt
swindle 482
swine 9cp
swing bw3 bwu bwv bww bwx bwy
swing_around bwz
swinging bwx bx0
swirl 9vi bx1
swiss bx2 bx3
switch 2e3 aa1 bx4 bx5
switch_off bx6
switch_on bx7
swivel bx8
swollen 3dg
swoop bx9
sword bxa
syllable b92
symbol aq
symbolic 534 bxb bxc
symbolically bxd
symbolism bxe bxf
symbolize 1wr
symmetric bxg
symmetrical 6jq bxg
symmetry a70
sympathetic bxh bxi
sympathize_with 2kc
sympathy 3aw bxj
symphonic bxk
symphony bxl bxm
symposium bxn
symptom 28 bxo
synagogue bxp
synchrony bxq
syndicate bxr bxs
syndrome bxt
synonym bxu
syntax bxv bxw
synthesis bxx bxy
synthesize bxz
synthetic by0 by1
syphilis by2
syrup 8fg
system 148 by3
systematic by4
systematically 3j6
systematization 34s
systematize by5
table oe 9jv by6
tabulate by7
tack by8 by9
tackle bya
tact 4hz
tactic byb
tactics byc
tactile byd
tactual byd
taffy bye
tag 34q byf byg byh
tai byi byj
tail 2tf byk byl
tailed bym
tailor byn
tailored byo
tails byp
take 9pm
take_account yh
take_advantage 2j9
take_apart byq byr
take_away qy 2lg 8sw
take_back 263
take_care 64c bys byt
take_charge byu
take_down 264
take_for 46u
take_form bgs
take_hold 2z8 byu
take_in byv
take_leave 23h
take_note 8r7
take_notice byw
take_off 983 avv
take_on byx byy
take_out 67h byz
take_over byy bz0
take_pains bz1
take_part 94q
take_place 1l3
take_root aw1
take_shape bgs
take_to 5ja bz2
take_turns bz3
take_up bz4
taken bz5
takeover 3sc
taking bz6 bz7
tale 5hw
talent 5r0 bz8
talk 111 2ti
talk_about eu 4jt
talk_into bz9
talk_of eu
talking 2ti
talks 4hx
tall bza bzb
tally akb
tan 2ci bzc bzd bze
tangent bzf
tangible bzg bzh
tangle bzi bzj
tangle_with 67d
tangled bzk bzl
tango bzm
tank aba bzn bzo
tanning bzp
tantalizing bzq bzr
tap bzs bzt
tape bzu bzv
tapered 8lj
tapering 8lj bzw
tapping bzx
tar bzy bzz
target 4i7 9o7 c00 c01
tariff 40i
tart c02 c03
task ef 2wj c04
taste 5s7 9m9 c05
tasting c06
tattered c07
taunt 1cc
taut c08 c09
tavern amq
tawny c0a
tax 40h c0b
taxation 40h
taxi c0c c0d
taxonomic c0e
taxpayer c0f
tea c0g
teacart c0h
teach 33g
teacher 49i
teaching 7rs c0i
team 333 c0j
team_up c0j
teammate 86t
teamster c0k
tear 7m6 bfr c0l
tear_away c0m
tear_down 9un
tears 3xv
tease 1c4 1cc
teasing c0n c0o
teat c0p
technical c0q c0r c0s
technically c0t c0u
technician c0v
technique c0w
technological c0x c0y
technology 18p
tedious 1zm
teen c0z
teenage c0z
teenager c10
teeth c11
telegram 2f6
telegraph 2fb c12
telegrapher c13
telegraphic c14
telephone 2go 9bb
telescope 580 c15
television c16
tell 4r b5
tell_on c17 c18
telling ado c19
temper 6vs c1a c1b
temperament hu
temperate c1c
temperature 2v9
tempered c1d
temple c1e
tempo 91e c1f
temporal c1g c1h
temporarily c1i
temporary c1j c1k
tempt 80p c1l
temptation 1c9
ten c1m c1n
tenant c1o c1p
tend 72i
tendency v4 4cc c1q
tender fv bbg c1r c1s c1t
tenderly c1u
tenderness c1v
tending zm 290
tendon c1w
tenement c1x
tennis c1y
tenor c1z c20 c21
tense 6zy c22
tensely c23
tension c24 c25
tent 2h3 c26
tentative 9tg
tentatively c27
tenth c28 c29
tenure c2a
term c2b c2c
terminal c2d c2e
terminate 69 c7
termination 5ei
terminology c2f
terms c2g c2h
terrace c2i
terrain c2j
terrestrial c2k c2l
terrible 1a0
terribly 1a1
terrier c2m
terrific 5jd c2n
terrified 610
terrifying c2o
territorial c2p c2q
territory 1zo c2r
terror 92z
terrorism c2s
terrorist c2t
test ar2 c2u c2v c2w
testament c2x c2y
tested c2z c30
testicle c31
testify 1jp
testimonial c32 c33
testimony 462 c34
testing c35 c36
teutonic c37
text 13k
textile 2ij c38
texture 9h7
textured c39
th c3a
thallus c3b
thank ye
thanks c3c c3d
thanksgiving c3e
thaw 88y 890 c3f
theater c3g c3h
theatre c3g
theatrical c3i c3j c3k
theatrically c3l
theft 9at
theme 7jv c3m c3n
then c3o c3p c3q c3r
thence c3s
theologian c3t
theological c3u
theology c3v c3w
theorem c3x
theoretical c3y
theoretically c3z c40
theory 152 a7v
therapeutic 8u 6lk c41
therapist c42
therapy 9ty
there c43 c44
thereafter c45
thereby c46
therefore 6nl
therefrom c3s c47
therein c48
thereof c49
thereto c4a
theretofore c4b
therewith c4c
thermal c4d c4e
thermocouple c4f
thermodynamic c4g
thermodynamically c4h
thermometer 9wm
thermometry c4i
thesis c4j
thick 8bk c4k c4l
thicken c4m c4n
thickened c4o
thickening c4p c4q
thicket 28s
thickly c4r c4s
thickness c4t
thickspread c4u
thief 67v
thieving 9at c4v
thigh 7nj
thin 7py c4w c4x c4y
thing c4z
things c50
think 34 6gb c51
think_about 284 c52
think_back 7y9
think_of 2sk
think_out c53
think_over 1oc
think_up 4tx
thinking rk a34
thinness c54 c55
thiouracil c56
third 8v6 c57 c58 c59 c5a
thirst c5b c5c
thirteen c5d
thirty c5e c5f
thistle c5h
thither c5i
thoracic 97v
thorny c5j
thorough c5k c5l
thoroughbred c5m c5n
thoroughfare boh
thoroughgoing c5l
thoroughly 6bc c5o
though c5p
thought 2j rk
thoughtful c5q c5r c5s
thoughtfully c5t c5u
thoughtless c5v c5w
thousand 6ci c5x
thousandth c5y c5z
thrash 7mn c60
thread c61 c62 c63
threaded c64
threadlike c65
threads c66
threat 89e
threaten 54m c67
threatened c68
threatening 8ux
three 6yg 6yh
three-dimensional c69
threshold c6a
thrifty c6b
thrill 2vc 7k1 c6c c6d
thrilling c6e
thrive 5tr c6f
thriving 9sg
throat 9b0
throb 9v0 c6g
throne c6h c6i
throng 6q8
throttle 4l 20z bny
through 4qh c6j c6k
throughout c6l
throw 2mz 5kg c6m
throw_away 1
throw_in 4v3 7bv c6n
throw_off ax9
throw_out 1 1et
thrown c6o
thrush c6p
thrust 4ug 7g4 9vz bq7 c6q
thud c6r c6s
thumb c6t c6u
thump 5ra 9kh c6r
thumping c6v
thunder 1yt ah5 c6w c6x
thundering c6y c6z
thunderous c70
thursday c3a
thus 6nl c71 c72
thwart 4ir
thyroglobulin c73
thyroid c74 c75
thyroxine c76
tick c77 c78 c79 c7a
ticket 5p2 c7b
tide c7c c7d
tidewater c7e
tidings 7oh
tidy 306 c7f c7g
tie fy 1e5 8mp c7h c7i
tie_in c7j
tie_up c7k
tied c7l c7m
tiger c7n c7o
tight c7p c7q c7r
tighten c7s
tightly c7t c7u
tilt 5ic
tilted c7v
timber 1wa c7w
timbered c7x c7y
timbre a6r
time 31t 322 c7z c80
timely c81 c82
times c83
timid 2nz c84
timidly c85
timing 3hq
tin c86 c87
tinge 36m 8ed
tingling c88
tinkle c89
tiny 4hg
tip 1ey c8a c8b c8c
tipped c8d
tire 5d7 5kv 9yx
tire_out 5d7
tired c8e
tissue us c8f
tit 24i
titer c8g
title 56z c8h
toad 61a
toast c8i c8j
tobacco 2xg
today 8rs c8k c8l
toe c8m
toed c8n
together c8o c8p c8q
toilet 7hv 9k2
token bip
tolerance 89u c8r c8s
tolerant 7sj c8t c8u
tolerate v
toll c8v c8w
tomato c8x
tomb 6dg
tomorrow c8y c8z c90
ton c91
tonal c92
tone c93 c94
tongue zu c95 c96
tonight c97 c98
tons 4s5
too oc 5bs
tool 1a5 c99 c9a c9b
tooth uu
toothed c9c
toothless c9d
top 3wu 5bc c9e c9f c9g
topic 7jv 875
topical c9h
topography c9i
topped c9j
topple c9k
torch c9l
torment ii tc c9m
tormentor 406
torn c9n c9o
torrent 4rq c9p
torso c9q
tortuous bzl
torture tc c9r c9s
toss 5t6 9do c9t c9u
toss_away 1
total hr qo 56w btb
totally m6
totter c9v
tottering c9w
touch 1db c9x
touch_off a6
touch_on y0 c9y
touchdown c9z
touched ca0
touching ft c9x
tough ca1 ca2 ca3
tour 2xt ca4 ca5
tourist ca6
tournament ca7
tousled ca8
towel ca9 caa
tower 7ym b2j cab
town cac
toxic cad
toxin bpu
toy 1d9 cae
trace 3p2 caf cag cah
trachea cai
tracing caj
track 2tf cak cal cam
track_down pz
tract 1bp can
tractor cao
trade 2l4 5f1 cap caq
trademark 6hw car cas
trader 44g
trading cat
tradition 40c cau
traditional cav
traditionalist caw
traditionally cax
traffic cay caz
tragedy 2fs
tragic cb0 cb1
tragicomic cb2
trail 2tf cb3 cb4 cb5
trailing cb6
train 3aa 4zo cb7
trained cb8
training a7b
trait cb9
traitor cba
tramp cbb
trample cbc
trance 5k6
tranquilizer cbd
tranquilly cbe
transact 6kv
transaction eq
transactions 8dc
transcend 5ba 5bc
transcendental cbf cbg
transcribe cbh cbi
transducer 8b4
transfer 8n 26n cbj cbk
transform 4kq cbl
transformation ce
transient cbm cbn
transit cbo
transition 3nf 95f cbp
transitional cbq
translate cbr cbs
translation qu 9x0 cbt
translucent cbu
transmission 27b cbv
transmit 8o 279 2s1
transmitted 660
transmitting cbv
transmutation ce cbw
transparent cbx cby
transpiration cbz
transpiring cc0
transplant cbk
transport jv 260 2dd 601 cc1
transportation 26n cc2
transpose cc3 cc4 cc5
transuranic cc6
transverse 3wb
trap 56m cc7 cc8 cc9 cca
trapped ccb
trapper ccc
trauma 1qz
travel 65 1wk
travel_to 60e
traveled ccd cce
traveler lm
traveling 1wk
travelled cce
traverse 3ss
tray ccf
tread bku bp0 cbc
tread_on bkv
treason ccg
treasure 5xu 6sb cch
treasurer cci
treasury ccj cck
treat 3p 270 4gl 4pc
treated ccl
treatment 44i 864
treaty 91m
tree nu
treelike 101
treetop ccm
tremble 9wx
trembling ccn
tremendous 567 5jd
tremendously 568
tremor ccp ccq
trench ccr
trend 401 ccs
trespass 23n
tri-iodothyronine cct
trial 1qd
triamcinolone ccu
triangle ccv
triangular ccw
triassic ccx
tribal ccy
tributary ccz cd0
tribute c33
trick 5ys cd2
tried c2z
trifoliate cd3
trigger a6 cd4 cd5
trill cd6
trim bd0 cd7 cd8 cd9
trimming cda
trinity 6yg
trip 58i bqc
triple cdb cdc cdd cde
triumph 7n7 cdf
triumphant 5gk cdg
triumphantly cdh
trivalent cdi
trivial cdj
trojan cdk cdl
troop 93i cdm cdn
trooper 2o5
troops 2o2
tropical cdo cdp
trot cdq
trouble ia 4l5 4nc cdr cds
troubled 4m8 cdt
troublesome cdu
trough 2xe cdv
troupe 2y2
trousers 3pb
trout cdw
troy cdx
truck 9c9 cdy
trudge 9fh
true cdz ce0 ce1 ce2
truly a2r
trump ce3
trumpet ce4 ce5
trunk ce6 ce7
trunks ce8
trust a89 ce9 cea ceb
trusted cec
trustee ced
trustworthy cee cef
truth ceg ceh
truthful cei cej
try eh 16o
try_out c2w
trying cek
tsh cel
tsunami cem
tub 1i6
tube 1gj cen
tuberculosis ceo
tuberous cep
tubing 1gj
tubular ceq
tuck cer
tudor ces
tuesday cet
tuft ceu
tufted cev
tug cew
tuition cex
tularemia cey
tumble c9k
tumbler cez cf0
tumor 2hx
tumult cf1
tune 62 avh
tungsten cf2
tuning cf3
tunnel 2d0 cf4 cf5
turban cf6
turbine cf7
turbulent 2xc 4m8
turkey cf8
turkic cf9 cfa
turkish cfb cfc
turmoil cfd
turn 1n2 1n6 4o8
turn_around bwz
turn_away cfe cff
turn_back 7nt cfg
turn_down 468
turn_in 6id cfh cfi
turn_off bx6
turn_on bx7
turn_out 1iv
turn_over 3iz 7lm
turn_to bk cfj
turn_up 381 3vl
turned cfk
turning 4o8 cfl
turnover cfm
turtle cfn cfo
tv c16
tweed cfp
twelfth cfq cfr
twelve 4s3 4s4
twenties cfs cft
twentieth cfu
twenty cfv cfw
twenty-five cfx
twice cfy
twilight 4wt cfz
twin 86o cg0
twine 7bb
twins cg1
twirler cg2
twist 49y cd1 cg3 cg4 cg5
twisted cg6
twisting cg7 cg8
twitch cg9 cga
two 6ye 6yf
twofold 4r4 4r6
tying cgb
type cgc cgd cge
typewriter 9ix
typhus cgf
typical cgg
typically cgh
typify 57t
typing cgi
typography cgj cgk
tyranny 4fr
tyrosine cgl
ugly cgm
ulcer cgn
ultimate cgo cgp cgq
ultimately 5oq
ultracentrifugation cgr
ultracentrifuge cgs
ultrasonic cgt
ultraviolet cgu cgv
umbrella cgw cgx
unable cgy cgz
unacceptable ch0
unaccompanied ch1
unadjusted ch2
unaffected ch3 ch4
unambiguous ch5 ch6
unambiguously ch7
unanimous ch8
unanimously ch9
unasked cha
unattractive chb chc
unavailable chd
unavoidable 754
unaware che
unawareness chf
unbroken chg chh
uncertain chi chj
uncertainly chk
uncertainty 4j2 chl
unchanged chm chn
uncharged cho
uncle chp
unclean 4ik
unclear chq
uncomfortable chr chs
uncommon cht
unconcerned chu chv
unconcernedly chw
unconscious chx chy
unconsciously chz
uncontrollable ci0
uncontrolled ci1
unconventional ci2
unconvincing ci3
uncooperative ci4
undaunted ci5 ci6
undeniable ci7
undepicted ci8
under ci9 cia cib
underbrush cic
underdeveloped 4e6
underestimate cie cif cig
underfoot cih
undergo 35s
underground 1mu cii cij
underlie cik
underline cil
underlying cim
undermine cin
underneath cio
underprivileged cip
undershirt ciq
underside 20i
understand yl
understandable 7al
understanding yj cir
understandingly cis
understate cit
understood ciu civ
undertake 16p
undertaking ef
underwater br1
underway ciw
underworld cix
undesirable ciy ciz
undeveloped cj0
undiminished cj1
undo 2hs 4jk
undone cj2
undoubtedly 4ra
undress 984
undue cj3 cj4
uneasiness cj5
uneasy cj6
uneconomical cj7
unemployed cj8 cj9
unemployment cja
unequal cjb
unequally cjc
unequivocally ch7
uneven cjd cje
unexpected cjf
unexpectedly 5p cjg
unexplained cjh cji
unexplored cjj
unfair cjk
unfamiliar cjl
unfavorable cjm
unfit cjn cjo
unfold 1uv
unfortunate 1lc cjp cjq
unfortunately cjr
unfrozen cjs
ungainly 338
ungodly b38
unhappiness 288
unhappy cjt
unhesitatingly cju
unholy 75v cjv
unhurriedly cjw
unicellular cjx
unified 730
uniform cjy cjz ck0 ck1
uniformed ck2
uniformity ck3
uniformly ck4
unify 1te 33o
unimportant ck5
unimpressed ck6
uninterrupted ck7
union ck8 ck9
unique cka
uniquely ckb
unit 9b ha ckc
unite 33o 3fn
united ckd
unity 3bg
univalent cke
universal ckf
universality ckg
universally ckh
universe cki
university ckj ckk
unjust cjk
unknown ckl ckm
unlawful ckn
unlawfully cko
unleash 7yt ckp ckq
unlike ckr
unlikely cks ckt
unlimited cku
unlined ckv ckw
unload ckx
unloading cky
unlock ckz
unlocked cl0
unmarried cl1
unmistakable cl2
unmistakably cl3
unmolested cl4
unmoved cl5
unnatural cl6
unnecessarily cl7
unnecessary cl8
unobtainable cl9
unoccupied cla
unofficial clb
unorthodox clc cld
unpaid cle
unpaired clf
unpleasant clg
unpleasantly clh
unpopular cli
unprecedented clj
unpredictable clk
unprepared cll
unqualified clm
unquestionably cln
unrealistic clo
unreconstructed clp
unrelated clq
unreliable clr
unrestrained cls
unrestricted clt clu
unsafe clv
unsatisfactory clw
unsaturated clx
unscientific cly
unscrew clz cm0
unscrupulous cm1
unseen cm2
unskilled cm3
unsmiling cm4
unsolved cm5
unspeakable 19z cm6
unspecified cm7
unstable cm8
unstained cm9 cma
unsteadily chk
unsteady cmb
unstressed cmc
unstructured cmd
unsuccessful cme cmf
unsuitable cmg
unsympathetic cmh
untie cmi
untouched cmj cmk
unusual cml
unusually a8v
unwanted cmm
unwelcome cmn
unwilling cmo
unwillingness 6oo
unwise cmp
unwittingly cmq
up cmr cms cmt cmu
update cmv cmw
upgrade cmx cmy
upheaval 5mn
uphold 5ck 6ix cmz
upkeep 82c
upland 9em cn0
uplifting cn1
upper cn2 cn3 cn4
upraised 7ta
upright 64u cn5
uproar cf1 cn6
upset ia 1oy 4l6 4np 4nr cn7 cn8 cn9
upstairs cna cnb
upstream cnc
uptake 3ki
uptown cnd
upward cmu cne cnf
upwards cmu
uranium cng
urban cnh cni
urbanized cnj
urge f3 1jm 71d cnk
urgency 6we cnl
urgent 9nn
urging bgw cnm
urinary cnn
urination cno
urine cnp
usable cnq
usage xu
use xu xz
use_up 2co
used cnr
useful cns
usefulness 18z
useless cnt
user kz cnu
usher cnv
using 5ep
usual cnw
usually 39j
usurp bz0
utensil 2vk
uterine cnx
uterus cny
utility cnz co0
utilization xu
utilize xz
utmost 5ge co1
utopian co2 co3
utter b4 1r6 co4
utterance 4m
uttered 5fc
utterly 2p
vacancy co5 co6
vacant co7 co8
vacate 5 abi
vacation 6qy 6r0
vaccine co9
vacuum coa cob
vagina coc
vague 8t4 cod
vaguely coe
vain 3dg 61x
valence cof
valet cog
valiant coh
valid coi
validate a1b coj
validity cok col
valley 2ip
valor 6og
valuable 6az com con
valuation 5a1
value d4 6aa 6sb cid coo
value-system 59l
valued cop
values coq
valve cor cos
vanilla cot cou
vanish 2e cov
vanished cow
vanity cox
vapor bkh
variability coy
variable coz cp0 cp1 cp2
variant 4jz cp3
variation 4ae cp4
varied cp5
variegated cp6
variety 4ob cp7
various ac3 cp8
variously cp9
varnish cpa cpb
vary 5x 3mg
varying cp2
vascular cpc
vase cpd
vast 6v2
vastly 6zb
vaudeville cpe
vault 6w8 cpf
veal cpg
vector cph
veer 401
vegetable 1je
vegetation 208
vehement 5nj
vehicle jw cpi
veil cpj cpk
veiled cpl
vein cpm cpn cpo
velocity k4
velvet cpp cpq
velvety cpq
vendor 97z
venerable cpr cps
vengeance cpt
venomous cpu
venous cpv
vent 68j cpw cpx
ventilation cpy cpz
ventral cq0
ventricle cq1
venture 1o0 1o3 2h8 cq2
veranda cq3
verb cq4 cq5
verbal cq6 cq7
verbally cq8
verbena cq9
verdict cqa
verge cqb cqc
verify 138 cqd
veritable 184 a6z
verse 9gf aet cqe cqf
version cqg cqh
vertebra cqi
vertebral cqj
vertebrate ms cqk
vertex cql
vertical cqm cqn
vertically cqo
very 6xm a2i cqp
vessel w7 1g2
vest 3x0 cqq
vestibule 6hv
veteran cqr cqs cqt cqu
veto 1dx 476 cqv
vibrant cqw
vibrate ayq cqx
vibration cco
vice cqy
vicinity 7n2
vicious 293 cqz
victim 5vm 85m
victimize 1oh cr0
victor cr1
victorian cr2
victory 7n7
video cr3 cr4
vie 1o6
view 35 3kv 9af
view_as 46u
viewer be7
viewpoint b5e
vigilance la
vigor cr5
vigorous cr6
vigorously cr7
viii 50k 50l
village cr8
villain 6ud cr9
vindication cra
vindictive crb crc
vine 6t9
vinegar crd
violate 232 6ad
violation cre
violence crf
violent crg
violently crh
violet 9vm cri crj
violin crk
violinist crl
viral crm
virgin crn cro
virile crp crq
virtually nw crr
virtue 8a1 crs
virulence crt
virus cru
visage 3rw crv
viscera crw
viscid 960
viscosity crx
viscous cry
visible crz
visibly cs0 cs1
vision 5gs 9o4 cs2
visit 60e cs3 cs4 cs5
visitor 2gp
visual 8we
visualize 576
visually cs6
vital cs7
vitality bd2
vitally cs8
vitamin cs9
vivacious cqw
vivid 7t5 csa
vividly csb
vivify a51
vocabulary 7sa csc
vocal csd cse csf csg
vocation 2gr
vocational csh
vociferous 1sr
vogue 3yl
voice csi csj csk
void csl csm
volatile csn cso
volcanic csp
volcano csq
volley 2d2
volt csr
voltage css cst
voltaic csu
volume csv csw
voluminous csx
voluntarily csy
voluntary csz ct0
volunteer csz ct1 ct2 ct3 ct4
voluptuous 7in
vomiting ct5
vote 1dh 1di ct6
voter 3jx
voting 1dh
vow ct7 ct8
vowel 8js
voyage 8m9 am3
vulgar 33r
vulnerability ct9
vulnerable cta
vulture ctb
wade ctc
wading ctd
wag ctf
wage 4y0 9wc
wages aef
wagon 2ll
wail 6uu 7mq ctg
waist cth
wait px 48c 48f cti
waiter ctj
waiting cti ctk
wake 19h b3u ctl
wake_up 19h 19j
wakeful ctm
wakefulness ctn
walk pq 7ud 955 cto
walk_around ctp ctq
walk_out ctr cts
walking 7ud ctt
wall ctu ctv
wallet ctw
wallop ctx cty
wallow ctz cu0
wallpaper cu1
walnut cu2
wander 4ub
wandering 87r 8ek cu3
want 8e cu4
wanted cu5
war 2el cu6 cu7
warbler cu8
ward cu9 cua
wardrobe cub cuc
warehouse cud
warfare 2el
warily cue
warlike 8by
warm cuf cug cuh cui cuj
warm_to cuk
warm_up cul cum
warmed cun
warmer 6m8
warmth cuo
warn km
warning de 2nw cup
warp 29k 4n7
warrant 9cb cuq
warrior 6g8
warship 2lc
warty cur
wary cus
wash 1hw agg agi ara cut
wash_down cuu cuv
wash_out cuw cux
washed cuy
washing 1hw
wasp cuz
waste 450 cv0 cv1 cv2 cv3
wasted cv4 cv5
wasteful cj7
wasteland cv6
wasting cv7
watch 1qn 6g4 cv8
watch_out 1ow
watching 8g2
water 25x 6tw cv9 cva cvb
watercolor cvc cvd
watercolorist cve
waterfall 2lz
waterproof cvf cvg cvh
waterway a0y
watery cvi cvj
watt cvk
wattle cvl cvm
wave 1kl agn
wavelength cvn
waver 5it 5iu 5iv cvo
wavy cvp cvq
wax 8i6 cvr cvs
way 5k9 cvt
ways cvu
wayward cvv
weak cvw
weaken 1vq 4zv
weakened 4hf
weakly cvx
weakness 5hh
wealth af9 cvy
wealthy cvz
weapon 18i
wear 6kp cw0
wear_on cw1
wear_out 5d7 cw2 cw3
wearer cw4
wearily cw5
weariness 5da
wearing 58f cw6
weary cw7
weather 24x cw8
weave 7cj c8f cw9
weaving cwa
web 56n cwb cwc cwd
webbed cwe
wed 67f
wedding cwf cwg
wedge 4ax cwh
wednesday cwi
wee cwj
weed c5g cwk
weed_out cwl
weeds cwm
weedy cwn
week cwo
weekend cwp cwq
weekly cwr
weep 3xu
weeping 3xv cws
weigh cwt
weighing 48m
weight 2c4 6mf b5j
weird cwu
welcome cwv cww cwx
weld cwy cwz
welfare 1lo cx0
well 6bb cx1 cx2 cx3 cx4 cx5 cx6
well-known cx7
well_up cx8
welsh cx9 cxa cxb
welter 7iq
wend cxc
west cxd cxe cxf
western cxg cxh
westward cxd cxi cxj
wet 1hp 8ff cxk
whack ctx
whale cxl cxm
wharf cxn
whatever w3
wheat cxo
wheel 21j 654 cxp cxq cxr
wheeled cxs
wheeze cxt
whereabouts cxu
while cxv
whine cxw cxx
whip 1qj 9y5 cxy
whirl bx1 cxz
whiskey cy0
whisky cy0
whisper cy1 cy2
whistle cy3 cy4 cy5
whistling cy6 cy7
white zr 7fy cy8 cy9
whitish 8c7
whiz cya
who cyb
whole m6 3bj cyc
wholesome cyd
wholly m6
whoop cye
whore c02
why cyf
wicked awh cyg cyh
wicker cyi
wide 276 cyj cyk
widely cyl
widen 4gz
widespread cym cyn
widow cyo cyp
widowed cyq
width 239
wield 5d5 9v3
wife 6un
wiggle cte
wild cyr cys cyt
wildcat 1k7 cyu cyv cyw
wildlife cyx
wildly cyy cyz
wildness 638 cz0
will c2y cz1 cz2 cz3 cz4
willful cz5
willing cz6 cz7
willingness a29
willow cz8
win 63m cz9 cza
win_back 676
wince 9wt czb
wind 1cx 24y 402 c62
wind_up 54l
winding 87r cg8 czc
window czd
windowpane cze
windows czf
windshield czg
windy czh
wine 2ri czi
wing 1bl 2eh czj czk
winged czl
wingless czm
wings czn
wink 5rl czo
winless czp
winner czq
winning czr czs
winter czt czu
wipe 28g
wipe_off czv
wipe_out 2co 587
wire 2fb czw czx czy
wiry czz
wisdom 9lh 9qe
wise d00 d01
wisely d02
wish 6t1 7tt d03 d04
wit 1fb 89o
witch d05 d06 d07
withdraw 1ay
withdrawal b d08 d09
withhold 4a9
withholding d0a d0b d0c
within 78l
withstand 486
witness be7 d0d d0e d0f
witty d0g
wizard 667
wobble d0h
woe bsm
woeful d0i
wolf d0j d0k
woman 274
won d0l d0m
wonder fl 19u 783 d0n d0o
wonderful 5jd
wonderfully bts
wondrously bts
wood 1qh 5wr
wooded d0p
wooden d0q
woodenly d0r
woodland d0s
woodpecker d0t
woods 5wr
woodwork 2f4
woody d0u
wool d0v
woolen d0v d0w
woolly d0x d0y
word g 12s
words d0z
work ee 1lw 1yc 5jp
work_at 1lx
work_on 1lx
work_out d10 d11
work_up 2am d12
workable 5lc
workbench d13
worker cx
working d14 d15
workman 3ta
workout 300
workplace 2ps
works 5h6
workshop d16 d17
world cki d18 d19
worldly d1a
worldwide d1b
worm cg5 d1c d1d
wormlike d1e
worn 4tq d1f
worried 4nr
worry 2c1 5l7 d1g
worse d1h d1i d1j
worsen 467
worship 9l9 adq d1k
worshipped d1l
worst cxy d1m d1n d1o
worth 4c2 6a9 d1p d1q
worthless d1r
worthwhile d1s
worthy d1t d1u
wound 1r0 28q d1v
wounded 6wh d1w
woven d1x
wraithlike d1y
wrangle oh d1z
wrap 1cx d20 d21
wrapped 2u 4t7
wrapping d22
wrath d23
wrathful d24
wreath 3ww
wreck d25
wrench d26 d27 d28
wrestle d29 d2a
wrestling 6d2 d2b
wretch d2c d2d
wretched d2e d2f
wriggle cg5
wring d2g d2h
wrinkle 3vm d2i d2j
wrinkled d2k
wrist d2l
writ 4od
write q1 187
write_about d2m
write_down avt
write_of d2m
write_off d2n d2o
write_on d2m
write_out d2p
writer 186
writhe cg5
writhing d2q
writing 1r 4sf
written d2r
wrong 1og 731 d2s d2t d2u d2v d2w
wrongdoing d2x
wrongful d2y
wrongly d2w d2z
wryly d30
xylem d31
yank 5lm 7hf
yankee 5lm d32
yard 1br d33
yardage d34
yarn a46 d35
yawn d36
year d37
yearn 8f
yearning 1zh
years d38 d39
yeast d3a
yell 1mf 3b8 3xt d3b
yellow pd d3c d3d
yellowish d3d
yelp d3e
yes d3f
yesterday d3g d3h
yet 6o4 d3i
yiddish d3j
yield gl 3w3 d3k
yielding bv2 d3l
yoke d3m d3n
yokel d3o
yokuts d3p
yolk d3q
york d3r
young 2g3 d3s
younger d3t
youngster 2uz
youth aq2
youthful d3u
yr d37
zeal 10v d3v
zero 8r9 d3w d3x d3y
zigzag d3z d40 d41 d42
zinc d43 d44
zodiac d45
zodiacal d46
zone 4nl d47
zoology d48
# senses
n
v
v 1
v
v
v 1
a
n
n 1
n 1
n 3
n 1
n 1
p
p 1
p 1
w
w 1
w 1
n
n
n 1
n 1
a
v
v 1
v 1
v
v 1
v 1
v 1
v 1
v
v 1
v 1
v 1
a
n
n
a
a
a
a
n
n 1
r
r
r
l
n
m 1
m 1
m 1
v
p
p 1
n 1d
n 1
n 1
v z
a
r
a
w
w
w 2 1
w 1
r
r
a
n
n 1
a
r
a
a
a
r
n
n 1
n 1
n 1
n 13
n 1
n 1
n 26
v
v 1
a
r
a
n
n 1
n 1
n 1
a
a
r
v 1u
v 1
v
v 1
a
n x
a
a
n
n
v
v 1
v
v
v 1
v 1
v 1
a
n 1o
n 1
n
n 1
a
w
w 1
n
n 1
n 1
n 1
a 1v
r
n 3e
n 1
n 1
v 2x
v 1
v 1
v
v 1
n
n 1
n 1
p
p 1
p 1
p 1
a
r
g
g 1
g 1
g 1
v 3a
v 1
v 1
n
n 1
n 1
n 2s
n 1
n
n 1
m 33
m 1
m 1
m 1
m 4
m 1
w
w 1
w 1
v 11
v 1
v 1
v 1
v 1
v 1
v 1
v 1t
v
v 1
a
n
n 1
n 1h
n 1
n 1
n 1
a
a
n 2n
n 1
n 2
m 3y
v f
v 1
m 41
m 42 1
m 1
m
m 1
n 1a
n 1
n 1c
w
w 1
a
r
v 2n
v 1
v 1
v 1
v
v 1
v 1
v
v 1
v 5
a
n 1s
w 4a
w 1
v
v
v 1
a
v
v 1
v 1
v
v 1
v 1
v 4 1
v
v 1
a
a
n 4z
v
v 1
v 1
v
w 6h
a
r
v m
v 1
w
w 1
w 1
w
w 1
w 1
v 6b
v 2a
v 1
w
w 1
w 1
n 63
n 1
n 3m
n 1
n 72
n 1
n 1
n
v
v 1
v 1
v 3a
a
g
n 5z
n
n
a
r
r
w n
w 1
w 1
v
p
p 1
a
v 1o
n
n 1
n 1
n 1
n 63
m 1
m 1
a
a
n 68
n 1
n
n 2 1
n 62
n 1
v
v 1
v
v 1
v 1
v
n b
a
a
v 5i
v
v 1
v 1
v 1
v 1
a 3l
m
m 1
m 1
m 1
a
v 47
v 48
n 6t
n
p
v 89
v 1
n 5u
w 8y
a
n 90
n 1
v 66
v 1
n
n 1
n 5y
n 1
n 1
n
n 1
w 91
r
r
w 7u
w 1
v
v 3t
v 1
v 1
v 1
v 91
v 92
v 3j
v 3k
n
n 1
n 6d 1
a
v 1b
v 1
v 1
v 1
v 1
v 3t
v 1
v 3z
a
n
a
a
r
n 7u
n 1
n 1
n
p
p 1
p 1
a
a
n
n 1
r
r
w
w 1
a
a
a
r
r
w
w 1
r
a
a
n 8u
v 6x
v
v 1
v 1
v ab
v 1
v
v 1
v 1
n a5
a
m 5x
n 9v
a
r
m 4
w
v 6v
a
n
n
a
r
v 55
v 5h
v 1
n 6q
p
p 1
a
n 9z
a 2
a
a
a
w bm
w 1
g
w 1
v
v
v 1
n ao
n
v 63
a
a
n 84
n 1
n 1
n ax
v
v 1
v 1
v
v 1
n 5e
g
a
p
p 1
p 1
p
a
a
r
p
p 1
p 1
p 1
n
n 1
n 1
v 9z
v 1
v
v 1
a
n bp
n 1
n 1
w
w 1
w 1
n
n 1
v
v 1
v 1
a
v 7d
a
m ca
m 1
n d5
n 1
a
n
n 1
b 1
a
p
n
n 1
n 9q
n 1
v 7w
a
a
w
w 1
a
n
n 1
v
v 1
v 1
v 1
v 1
n at
n 1
n 1
v dq
v 1
w 2f
a
n
n 1
n 1
v 9y
v 1
n ej
n 1
n 1
v a4
v 1
v 1
v 1
v a7
p
p 1
p
v 3w
v 1
v 1
a
a
n
m ar
m 1
m 1
n 4x
n 1
a
a
n
n 1
n
n 1
n 1
a
r
n ee
n 1
n 1
n 1
n 2
n 2p
v 9j
a
a
n 2t
a
r
a
n
n fs
n 1
n
n 1
n 1
v
v 14
w 94
w 1
w 1
a
w
v
v 1
v 1
v 2
a
a
v
v 1
v 1
v
v 1
a
a
a
a
p
a
a
r
r
a 3
n 3h
n 1
r
t 37
t 1
n
n 3n
n 1
v cy
v 1
v 2
g
a
a
g d8
g 1
g da
g 1
g 1
n 72
n
n
n
n
n 1 9d
n 1
n 1
v bf
v bd
v 1
v 1
m
v 6k
a
n
n 1
n 4v
n 1
n 1
n gf
a
n
p
p 5d
a
n
a
v 84
v 1
v
v 1
v 1
a
a
n h7
r
a
n 5g
n 1
n a9
v
a
a
w bl
n
n 1
n
a
n 41
n 42
n 1
n 1
r
a
n 4r
n 1
n
n 1
v
v 1
p 65
p 68
p 1
n i0
n i1
n 1
n 3 1
a
n 5
n
n 1
n 2
n fv
v av
v 1
v 1
v
v 1
a
n
n 1
l
l 1
v 40
v 1
v 1
a
m ff
m 1
m 1
m 1
m ff
m 2
m io
m 1
n
n fq
n 1
m it
a
m iv
m iw
m 1
a
n
n 1
n ig
n c8
n 2 1
n 2l
n 1
m fz
v 2w
v 1
v fw
v 1
w g8
w 1
m jd
m 1
m 1
n 39
n
n
n 1
n 3 1
n 1 c6
p
p 1
p 1
p 1
a
n 6
n 1
n
n 1
a
n k7
n 1
n 7j
t 1
t 1
b 7m
b 1
r
a
p
a
w eh
w 1
p
p 1
a
a
n 8p
n 1
v kw
v f8
v ir
g ht
n
n 1
a
r
a
a
n dv
a
n dx
a
r
w eg
w 61
w 1
v
v 1
v 1
a
a
n m8
n 1
w kq
w 1
w 1
a
v gd
v 1
v 3k
a
g u
n ks
n 1
b 8z
b 1
b 1
v aa
v 1
n
n 1
n 1
n mt
v
v 6h
v m9
a
n 7
n
n 1
n 1
n 1
n 1
n 3
n
n 1
n 1
v
v 1
n
n 1
v hb
w gi
w 1
w 1
g 6d
g 1
p
p 1
p 1
v k4
v 1
t 2j
t 1
r
r
r
a
r
r
r
w dd
a
w h9
w 1
w
w 2 1
a
a
r
r
m jx
m 1
m 1
w o9
w 1
w 1
a
p v
v io
a
a
r
a
n
a
n 2w
n 1
n 1
a
n
r
n 4m
p
a
v 6s
v 1
v of
v 1
a
n c5
a
a
p cc
p 1
p 1
n
n 1
n 1
a
w
w 1
w 1
a
a
n ck
n 1
v h9
a
a
v jl
v 1
m lc
m 5x 1
m 1
n ma
n 1
v
v 1
v l2
v 1
v lc
v 1
v 1
v 1
a
n om
n 1
n 1
p
p 1
a
a
a
n
n 1
a
n 5l
m m2
m 1
a
a
n 3p
v
v q0
n he
a
a
a n9
v 9p
n cv
n 1
n 1
r
v
v 1
v nc
v 1
n e1
n 1
n 1
n nk
n 1
a
w gi
w 1
p
p 1
p 1
b 4k
b 1
a
a
m io
a
a
n
n 1
n 1
n 1
n da
n 1
n 1
n 1
n 4
p cv
a
a
v
n
n 1
w 2i
a
r
n i6
n 1
n 1
n
n 1
p
p 1
a
g
m nr
m 1
n
n 1
v c3
v 1
v 2
p om
p 1
a
a
b et
b 1
b 1
b 1
w sj
n rk
t 7h
t 1
n rn
m k3
a
r
p di
a
n b4
n 9s
n p9
v my
a
p 1u
a
r
a
n bd
n 1
n au
n 1
n eq
n 1
a
a c
a
a
n
n 1
n 1
n
n 1
n
n 1
n s5
n 1
n pj
n 1
n gf
a
w mu
w mv
v
n ss
n 10
a
n qg
a
t 8t
a
r
m pn
m 1
a
a
w n9
w na
v j8
b 1r
n
a
p
a
a
v m
a
n qd
n 1
n 1
b 7x
b 1
m q7
n
n 1
n 1
n 1
a
p
p 1
n 2x
p
a
p
a
n q4
n 1
n 1
m me
a
m 2
a
v s8
v ul
a
n id
n fz
n 1
n 3w
m mp
n
m mr
m ms
a
n 9x
a
a
m mx
a
a
n
n 1
a
n
n 1
n 1
n us
a
r
r
a
r
r
r
n
n 1
n 1
p
r
r
a
m uz
m rv
l cr
l 1
a
r
v
w
p hm
p 1
p 1
a
p st
a
a
a
r
w wo
w 1
n
n 1
n 1
n wt
n 1
v mz
v n3
a
a
v wi
v
n x1
n 1
v
v 1
v 1
v ri
v eu
n
w vp
w 1
n 7x
v su
v 1
w
n
t
n 2 1
m t5
n
n 1
a
p
n u9
n 1
w
w 1
a
v
v
v 1
v nx
v 1
a
a
p 8x
p
n wo
n 1
n 1
n
a
r
v tl
v 1
v
v 1
n
n 1
n 1
v
v 1
v
v 1
n e8
p
n v6
n 1
n uh
v s3
n kw
a
v c2
a
r
w
n 1
n 1
n m1
v ya
v 1
v w3
a
r
v so
v 1
v
v 1
a
n 7u
n 1
n
n 1
n 1
n m4
n 1
m u6
a
n yl
t ed
a
a
p
p 1
a
w
w 1
w 1
a
r
a
a
a
n
n 1
v z8
v 1
n
n 1
n
a
a
p nl
n
p 2 1
p 1
p 1
a
a
n
p
p 1
a
m z8
m 1
n qs qr
n ti
n 1
a
a
n ns
n 1
n 1
n rl
l
n hb
v pu
v 1
v wc
v 1
v 1
w ub
w cp
a
v
g
g 1
g
a
n 9a
n 1
a
n 40
n 1
v
v ky
b 6u
m d7
m 1
a
m 10a
v l4
v 1
a
n
g xq
g 1
a
r
r
n 10d
a
a
v ij
v jh
a
n aj
n 3d
g
w
v 7
n t1
n 1
n vr
v
v
a
w ro
n u8
n 1
m hr
n 3r
a
a
n jc
w
w 1
w 1 hy
n 11c
v z2
v m7
v xy
v
a
a
a
a
r
m ch
g lq
p 2i
a
n
r
v x0
n yu
a
v n4
v 1
v 107
a
n
t fj
v x6
a
a
r
p d9
a
w 11t
w 1
r
r
v m0
a
r
n 117
n 1
n 1
n l6
n
n
p
p 1
v
p
p
p 2 1
p 1
a
n 13y
n 1
g
m zs
m 1
n 143
v o0 y0
v 10o
m zt
m 1
n 5o
n 1
v 13q
w 14b
p fa
a 6f
p
p 1
n q9
n 1
w v4
v 13t
v yj
n 10g
a
v
a
g 10u
v 9m
a
a
w xy
w 1
n 12i
n 1
n 13x
n 1
v
a
a
r
p 5j
w 5g
t ck
w un
r
r
m wn
a
n 12z
n 1
p an
p 1
a
a
n dm
n 1
a
r
n
w 5z
p fl
p 1
p 1
a
p
p 1
a
a
a
n 14w
a
n
a
a
n
a
n 142
n qh
m uy
v
v 1
v va
v 1
v 1
v 1
a
v 49
a
n 103
n 4d
n 133
v wk
a
v
p nn
a
a
n
a 142
v 127
v 1
v qu
m 15m
m 1
m 11n
v 167
v 1
p 138
v yk
v 1
w
n
a
a a7
a
n
n
n 1
n 1
n 1
n ph
n x6
a
g 3e
n
v 11c
v 1
m 16b
a
n 88
v 11k
v 1
a
p fo
r
m co
a
p hq
a
p 27
a
a
a
n
p
v 11w
v 1
a
a
g 149
n
n 1
n 1
w yu
a 99
m 13x
m 1
m 1
m 1
m 1
a
a
r
n au
n 1
v 12m
a
a
a
a
n vh
n 1
a
n
n 1
v b2
v pz
n
a
n 16z
n 1
n 1
v ik
a
v
v 1
n bq bp
v
v
n 197
v
v 18l
a
v 13b
a 7m
n ml
n 1
v mr
v
v 1
a
n b9
a 17c
r
n ko
n 1
v pc
a
a
a
a
r
a
a
r
m 15o
m 1
v 11l
v 1
a
n
m 15u
m 1
v vk
v vl
v 1
p i9
p 1
p 1
v 16u
p at
a
p
p 1 16r
p 1
v
v 1
b pd
b 1 pe
n
v bp
v 14q
a
r
v 14t
v 1
v 5
n
n 1
n 3o 1
n 1
a
p
p 1
p 1
n
n
n 1
n 1
n 197
v 16j
n 16b
m 1a3
m 1 16x
m 1a5
m 1
m 1
m 1
a
r
r
l
l 1
m 1
m 1
n
n 1
a
n
a 1y
r
r
w
w 1
n 8a
v i5
v 1
r
r
m mf
v 17b
n jw
n 1
v 18m
v 1
v 1bh
v 1
a
a
n dq
a
n 199
n 1
v 10a
v
a
v 1bs
v 1
a
a
v 1c0
v 1
v 1
p 71
m xp
v 14b
v 1
w 1b7
w 1
w 1
w 1bb
w 1
n lz 137
n 1
n 1
w 1bf
m ta
m 1bw
m 1
v
v 1
v 1
v 1
v 1
w 13v
n f9
v 100
v 1
p 7m
p 7m 1
m 1c8
m 1
t sd
a
m 1cc
m 1
m 1
w 147
w 1
v 13t
v 1
v 1
v 1
v 1
v 3
t sp
n gg gf
g
g 1a2
v lq
v 1
m 1cu
v lt
a
a
n 1a2
n 1
n 1
n 1
n 1a6
n 1
n
n 1
v 18
v
v 1
v
v 1
r
n a
n 1ej
n 1
n 1
v 167
v 1
n
n 1
g 1au
v 16c
v 1
v
v 1
p
p 1
n 10j
n 1dy
m 11j
m 1
m 1
g b2
g 1
w
w 1
p yn
a
n 1bu
n 1
p o6
v
v 1
v 1
v 1
m 20
v 1q
v
v 1
v 1
v 1
a
v 3g
a
m 10o
v
a
a
a
r
w xe
m w5
m 1
m 1
v 1a0
v 1
n vv
t
v 11g
n vg
n 1
m fq
m 1ez
m 1
a
w
n qm
n 1
m 1f6
m 1
m qt
v x5
m 2w
m 2x
n
n 1
n 1
n
m 11m
p 13x
p 1
a
m ww
v
a
n pv
n 1dg
n 2 1
a
a
m a5
w
a 8
a
r
m ri
n
n c9
v
v
v 1
m ro
n
n i h
a
n
n 1
w 1bk
a
p
v 1bh
v 1
v 1
b n3
n 1e8
v 4j
m s3
n 13i
n rr
n 2 1
n 1
v vf
v
v 1
v 1
n qz
m 4j
m se
m 7w
a
g 10z
p 4p
v 50
v 1
a
a
g ff
m 1dw
n bt
v c5
l 6u
v 13r
v 1
n
v 13u
a
m a7
m 1
r
n yg
v z9
v 1hy
v 1i7
v 1
v 1
v 12n
v 1
n
v gq
v 1
l ze
m
b n8
b n9
v w
w
m
m 1eq 1
v 1em
v 1
v 1
n ls
n 1
v 65
b os
v
v 1
v 1d9
v 1
v 14q
v 1
v 1d3
v 14o
n 59
v
v 1
v 1
v 1
a
p ya
p yb
p 1
n
l
l 1
l 1
n
n 1
n 1
a
p 125
l 8
n 1g0
w
v
v 1
a
a
n 5o
g
g
g 2 1
a
r
v n2
v 1jq
a
m wb
m 1jc
a
m 75
n xb
t wz
b q5
b 1
n 93
v
v 1
b sc
v
v 1
a
v
v 1
v 1ek
a m8
r
r
v o6
v 1
v 1bb
p
p 1
v wa
v 1
v 1
v
n
a
n gx
n 1
n 1
n
n 1
n 1
n 1
n 1i6
r
a
v 1di
v 1
v
v 1
v 1
v fi
n 1lt
n 1
n
n 1
n 1 4
p gb
a
n 1jo
v 1hc
v 1
p
n
m 1hs
v 161
a
w 1ht
w 1
n rp
n 1
v 15f
v 1
v 1
v 1ly
v 1lz
v
n 19o
n 1
a
r
r
a
m mp
m 1hg
v 184
v 1
v 9o
m yn
v
n mw
n 194
m
m 1
v
v 1
a
a
p ip
a
n 104
v 1ig
v 10t
a
n sc
a
n 14i
n 15n
n py px
v
v 1
a
n 1gh
v jq
r
a 1a5
n h4
v 3h
a
r
r
v ea
v
n 112
n 1
n 1
v
v 1
v 1
v 1
v
v 1
v 1
w 1dj
a
v
v
v 1
v 1jn
v 1
v 1kr
v 1
v 1
v 1
n 1kz
n 2y
v 4a
v 1
v 1ns
a
a
r
r
r
v en
g ko
v
v 1
v 17a
v 1
a
r
v 19b
v 1
a
w 1ne
a
w 111
n 1on
m 15d zh
v 1j5
v 1
w 1p5
n ip
v
v 1in
v 1
v 48
t 147
a
a jx
r
r
a 3
m 15s zw
n
w 1g5
v
v 1k1
a
n 1hw
a
m 104
v 1ij
n
n 1
a
n 9c
v 19r
n iu
a
a
p v9
p 1
n y6
n 1
w 1jf
a
p vf
n jp
n 1
m hx
a
n 1oj
t 1
v
v 1
a
b 13u
v
v 1
v 1i3
v 1
v 1
n 5a
n 1mj
n x0
n 161
n 1
n
n
n 1ps
n 1
n 1
n
v sg
v 1
v 1
v
v 1
n 163
v 1l1
r
a
a
r
r
n 19i
a
b 1do
b 1
a
a
n 129
v 1qq
a
v
v 1qt
v 1
v 1lj
v 1qw
n 49 u6
v 48
m 1qi
a
a
p ny
n
n 1
n 1
n
n 1
n 4
n
t
t 1
w 1kh
w
w 1
w 1
v
v lw
a
r
v cs
a
m 7t
v ai
a
n 1se
n 1
v e3
v 1
v fe
a
a
n
n 1
n 1
n 1
n 1
n 1oo
v
v 1
v
v 1
v 1
v
v 1
a
a
a
r
v
v 1
n 2c
n 1p3
n 1
v 1n6
v 1
v 1n5
v 1
a
a
n 1sd
v 1nd
v 1
g
v
v 1nh
a
a
r
r
n 1sn
n 1
v 1k9
r
v 7e
a
a
a
r
n 1rv
n 1
m 1ss
v kw
n 1u0
a
a
n 1py
a
p
n
v cd
a
b zr 1gn
b 1
b 1
n 1sy
n 1
n 1
n 9
v
v 1
a
r
n
t
v 1dp
a
v 1dr
n xz
v 1op
m 1pj
n 1tf
n 1
v
v 1
v 1
v
v 1u9
v 1ua
v nf
m 1qo
n
a
m 1qu
m 1
n 161
m 1pz
v 1uj
a
a
w 1tq ii
n
n 1
w 1oj
w 1
w 1
n 1vh
n 1
v 1pi
v 1
a
a
a
n kl
v
v 1pp
v 1pq
a
v 1v4
n
n 1
w
v 10
v 1rf
v 1
v 1
g 1ey
g 1
n 1ux
n 1
v
v 1
v
v 1
n 1w6
m kx
v d0
v 79
n 1s8
n 1
v
a
a
r
v 1rx
v 1
v 1
v 1
p
n
v 1w0
v 1
v 1
n 1vs
n 1
v 1w5
v 1w6
v 1qv
a
n
n
n 2 1
r
w 1mj
a
a
r
v 1r5
v 1
v 1
n 1t7
n 1
n 1
m 1t2
m 1t3
n 1t9
n 1
v
v 159
v 1
v
v 1
r
m 1t9 17b
v rg
m 1dv 1dx 1dz
n 181
m hk
m 1
g
b 1
n 1hz
n 1oh
n 1w5
v 1vc
a
m 1tm
n 1ty
n 1
m 1su
m 1
a
m 1dl
w 1
w 1
v
v 1
v 1
v 1oi
v 1r6
v 1
v 1
m 1a9
p
p 1
n 1ri
n 1
m 1u7
m 1
n ke
v ka
n 1tt
n 1vg
v 1qb
v 1
v r7
m 1xn
v lq
v 1
m 1ap
m li
l 1fg
l 1
v
v 1
v 1
v 1
v kb
v 102
v
v p7
a
a
n 19w
n 1
n 1
n 1
n 10u
a
a
l
l 1
v 1ut
v 1ut
n 1ql
n
n 1
n 1
n 1
n
n 1
m 1ym
n 1uv
p 1nb
p 1
p 1
p 1ne
p 1
v 1za
a
g
a
v 1lt
v 1
v 1
v 1
m 1am
v 1t2
v 1
l 1c
l 1
l 1gu
v 1k0
a
a
t
t 1
t 1
n
n 1
n 20l
v
v 1
v a5
v c8
n 1my
n
v
a
a
a
m 1ng
p 1x8
p 1
p 1
a
m 1wo
m 1
m 1
m 60
v 13t
v 20k
v 1
m 1bn
n
m ys 1bp
m 1
v 1ve
v 1
n kk
m 1bu
m o1
m 1
v mp
m 1hu 1by
p
p 1
n kt
p r8
p r8
p
p ra 1
n 1oj
n 1
a
m 1xh
v 1vu
v 1
v 4r
v
v 1
m 1xn
v 3
a
n
v p0
m 1xs
v
v 1
m 3
t 1h5
g 1l7
v 1le
a
n 210
a
w
w 1
n 204
n 1
v 1wi
v 1u5
v
v 1
n 1hw
n 1
n 1fe
a
r
a
p 1cr
a
v 1ze
v
v 1
v l4
n 224
n 1
n 1zt
n 1
n 1z1
n 1xq
v 238
v 1
v 1
v 1
v 22k
v 23d
v 1
v 1xb
v
v
v x2
v l
v 1
v 1xg
v 1
v 1
v ib
v cn
v 22y
v 22z
v 1xn
v u
v
v
v 1xv
v 16u
v
v
v 1
n 96
n 1jc
n 1
n 1
v
v 1
n 22r
n 15t
n 1
n 247
n 1
n 22v
n 207
n 1qt
v
a
n
n 1ky
n
a
a
r
g
v 1yg
v lv
n
n 1
a
n
n 1
n 1
v 9w
w
n
m 20n 23q
p 1cx
p 1
m 23s
m 20n
m 1
v 1oy
v 1oz
m 1q4
w 1vr
v 20n
a
a
m 1fo
r
r
g 1o9
p 1sl
a cg
r
n
n 1
n v
a
a
r
m ub
v mc
a
n
n 1xq 1
n 1
v oa
v 1xe
v 1
v 1zu
v 2
v 1xi
v
v 1
v 21i
v 1zx
v 3h
v 1zz
v 1xp
v 1v8
v
v 1
v
v 8
v
v 1
v 1
v 1
v
v
n 253
n 1
a
a
r
n 24u
m 1
v nc
v
a
g
p 1
a
n 2u
n 1
n 1
a
p 238
p 1
a
w
v 22h
v 1
w 273
w 1
w 1
v zl
v 1
n 25v
n 1ha
n 1
r
v v6
v 21c
v 1
a
a
p
v 1su
v 1
b 1d2
b 1
b 1
a
n 1bz
n 1
n 2
n 1kg
v 273
v 1
a
a
g
v
v 1
v 1
n
n 1v7
n 1
n 1
a
n
n 1
m 23x
v
v 1
v 1
p 1gb
n
n 1
n u4
n 1ja
v wa
a
v 22h
v 1
v 1
g 8k
m 24c
v f
v vk
v 25t
v 1
a
a
n 1um
n 1
a
a
n
n 1
n 25j
n 1
n
v g0
v 1
v 1uu
v 1
v 28m
m 1jm
v 1py
m 88
v 1h2
v 28m
v 1
v 28o
b 1u
b 1
t ev
t
v 1sl
v
g 25o
p
a
n
n 1
a
p
p 1
v
n 1az
n 1
n 1zp
v 1as
p 1ya
v wu
a
b 1fi
v 10c
v 1
n 223
v 29f
v 1
b 1hq
m 1qi 1km
m 1
m 25w
n
v 247
v
v 1
v 12t
v 1ti
n 28p
n 235
a
t a3
m 267
m 1
m
a
n
v 2a0
a
a
n 27j
n 1
v 5
a li
b q9
p 10h
w
n fh
v rk
m 12q
m 1
w 24c
v 43
p
p 1pr q1
b 1iq
v y4
v 1
v
v
v 1
v
v 1
g
g 17g
v 17c
v 1
v 2au
g
m 1m0
m 1
v wu
v 1
m 1m4
m r9
a
a
n 29u
n 1
n 1
m 2aq
v 25w
m 1ns
g 1zi
a
n 28n
n 1
n 1
n
n 1
n 1
n 1
a
a
n 247
n 2bb
v
v 1
v jn
v 2bq
v 1
v 1w6
v 1
v 1ls
a
n 2b8
a
t
m 2bh
n
n 1
n 1
v 1m1
v 1
n 2bh
n wl
v 2c7
v
v 2c9
v 28c
v 1g0
v
v 1
v 1tt
v 1
m 1th
v 24r
v 1
t 1s4
l
g d9
v 1wy
a
n 249
a
r
p
v
a
v ru
a
r
m
m 1
v vk
n 1t2
v vw
b 1lb
v 27u
v 1
v 1
m cu
m 29j
m 1
v 232
n
n 1
v 29b
v 1
p 1ta
p 1
n 254
n 1
n 2a5
n 2au
v zw
v 28c
v 1
v 2dv
a
n 2ee
n 1
r
n
n 1
m 1tz
v 15e
p 1ba
a
m d7
n vh
v
v 1
m db
m 2dj 1ed
m 1
v
v 1
m 1qq
m gs
m 1
w
w 1
m 2ao
m 2dw
m 1
v 26m
v 20j
v o7
v
v 1
t 1u5
t 1
w 12j
m 1ex
m 1
m 2
m z9
n
v
v 1
m ll
v l4
n 2a9
n 1vh
a
n 2ca
n 1
n
n 1
n
n 1
w 1rv
v hm
b 22a
b 1
n
n 1
n cz
n 1
n 1
v 23z
n 2cq
w 1vo
n 1l9
v 10v
v
v
v
v 26i
v 12o
v 1
v 1ji
v 25i
v 21z
v 27z
p 1v3
p 1
n 29k
a
a
n 1z0
a
v 2g0
r
n
t 1
m 21t
m 2fm
m 1
v kp
a
n
n 1
n 1
n 22t
n 1
n 2dp
v t5
v 2bl
p
n j7
n 2h8
l 15q
m 1rp
v 2b7
v 1
v
p 1rc
a
n
v 214
a
w 2c4
v
v
v 1
v 1
v 1
n 2gc
n 1yp
n 1 1yp
p 259
p 1
p
m 7b
v
v 1
v 2bx
m mv
v
a
m 1fa
v rk
m 128
v lt
w
w 1
w 1
a
m i3
m 1
m 2h6
m 1
m 1g4
m 1
v 10m
v 1qs
n 5t
n 1
m 2dc
v z1
n 2hs
a
m 2eb
n 3
n 2hq
n 1
n
m 2dl
m 1
m 12j
a
n 1w7
a
g
g 1
a
v vw
m 1io
a
m 1tk
m 2ak
m 1
v 11d
p 26h
p 26i
v 26z
v 1
p y8
p 25s
n
n
n
v 2de
v
v 1l4
m 1b8
m 1
n
n 1zg
v 2j0
a
b
w 2d6
w 1
v 2j5
n 2i4
n 2c2 1
a 1h8
a
p 1js
a
n 137
n 2j7
v
v 1
v 1
v 1
v
v 1
n 2g4
n 1
v 2ed
a
a
r
a
a
r
n
n 2kj
n 2kk
v 17h
v 1
m 2fg
m 1
n 230
n 1
a
a
a
p 284
p 1
v z7
n 2dx
n 1
m 2jt 2gq
v qk
a
m 21d 1vh
m 21e 1vi
m 159
m 1 21g
m 1
n er
v 11x
v 1ui
v 28y
v 2ku
v 1
v 87
m 21p 1vt
m 1
v 1eh
n 1qw
a
w 16f
p 1iq
m 1v9
v 2fi
v 1bn 1
v 1bo
a
m 1jg
m 1
n
n 1
v 2fw
v 1
n 2hu
n 2kx
n 1
v 43
v 1
n 1n8
n 1
v
v 1
m 2kz
g 1i6
v 2ds
v 1
m 7h
m 2l3
m 1
v
a
a
a
r
r
b 1s0
v w7
w od
w 1ym
v
v 1
v 2gk
v 1
n
v w9
v wa
v 1
v 1
n 28f
r
n 1b8
n 1
v 1y5
v 1ol
v 2mc
v 1kx
p 19p
n 2lr
a
n 15g
m 1ms
m 1
a
m 16y
m 1tb
p 1w9
a
n 285 1cj
n 1
n 1
t sw
a
r
a
w 228
n 2nm
n 2fn
n
w 2np
w 1
v 23c
g
a
r
g 1ma
g 1
p 2b6
p 1
p 2
n
v 2i0
v 1
n 2kh
n 4
n bf
n 2f2
n
n 1
v
a
n
t 20p
t 1
m 1d3
n 1zs
p
v
v
v 1
a
n ch
t 23h
a
a
a
m 2l4
m 1
n
a
a
n 27j 2gv
w 1p9
a
n 2ns
n 2nt 1
n 1
n 2nv
n 2dc
v 28y
l 1dm
l 1
n 2ls
w
w 1
v 1iz
n 2g6
l 1ol
v 1rj
v
a
v ta
v 1
a
m 1e0
a
n 2gg
m
m 1
a 9 6
a
r
n
m 2aq
v
v 1
v 1
n 2cn
p 2db
p 1
t 24t
t 1
a
a
a
n
a
n 2mr
a
r
n
w 2gv
v 1gu
w 2jm
w 1
a
v 2bk
v 1
v 1
v 1
v 1rl
a
n
w 1qy
v 296
v 1
n 2du
n 1
n 1
g
g 1
g 1
v 1p1
m 2mi
m 1
v 7m
p 2ef
v 2kv
v
v 1
v sp
n 2o0
w 2r4
v 1q9
v 1
v 1
v 2av
v 1
v 1
n 26k
n 1
p 1lm
p 1
v 1gs
a 13t
n 1rc
n 2h3
n 1
v 16o
a
m 2qg
m 1
n
a
a 23e
a
w ko
m 2qn
v m0
w kr
v 156
v 2db
n w4
a
a
m 1rm
w 2qg
n 2r8
n 1
p 1
n 1om
v 6j
v 1
a
r
w 2lg
w 1
v
v 1
v 1
v 1
n
n 1 8v
m 2o9
v 2mg
a
n 22y
v 1ov
v 1
a
a
a
g 2ow
g 1
n 1hz
n 1 1i0
n 2sw
n 1
a
w
m 28h
m 1
m 1
v 2mz
v 1
w 2jr
n 2p1
v 2n9
v 1
v 1se
w 241
w 1
w 1
v 1f0
v 1je
a
v 156
v 19c
v 157
n 2q5
a
n 2k7
n 1
v 21y
v 2f7
n
a
w 25s
n lg
v 1sz
w
v 2ce
v 1
v 2oc
a 104 i6
r
w 2g3
a 3
n 29f
v 5u
a
a
r
v
v 1
a
a
t 4d
n
a
v 2tp
v 1
v 1
n 2t4
w 1uv
b 144
b 1
b 1 ep
n 1j0
a
a
r
p 2i7
p
p 1
n
a
r
a
a
p 24w
a
n r1
n 1
n
n 1
n 1
n 2av
v
v 1
v 2p7
a
m 2u4
n mz
v wm
m 2r3
m 1
w 1vs
a
n
n 1
m 2ud
v 1lk
n 1ce 2ay
n 1
m 1lp
a
n 2np
n 2ca
n 2u0
b 1
n 2b3
n
a
g 2s1
g 1
v 198
v 115
v
v 1
v 1
v 1gk
a
n 2o5
n 2bh 1
v 1m7
a
n
w 2qv
v
n 1rw
v 2q9
p 1w2
v h8
n 2se
w 2uw
v 15j
p uu
p 1
a
n 2je
n 2jf
n 1
a
a
n
n 2cn
n 1
n
a
a
t 12c
v a6
g
g 2t4
v 2wh
v 1
l 1ll
a 2ey
a 2ez
m 2i6
m 5e
m 1
m 2vi 2oo
m 1
m 2
n 2j4
w 2cw
a
t 1he
n
n 1
n 1
v 2rl
v 2rm
n 118
n 1
v 2rp
w 2mx
a n2
v 2rs
v qq
a
w qp
n
g 2u0
g 1
n 26y
n 1
n 137
v 1td
p
p 1
n 1xy
n 20p 20o
l yo
a
a
p 6
a 2
g
g 1
a
a
w 2ie
v
v 2on
p 20v
b 177
v
a
n 1kd
v 2ot
v 1
v 2nr
v 26h
n 1zw
a
v 1kf
a
v 2fk
v 2qg
v 21k
v 2s4
n
n 1kr
n
v
v 1
v 1
g 1v4
m 2em
p 1wc
w 2xm
a
n 2vv
g
w 2ok
a
m 1ly
n 1l6
v 16z
g 8o
w 1
w 2xw
b
b 22c
v 2tn
v 216
a
n 2xx
n 1
n 1
n 2lk
n 1
n 1
n 1
v 2tu
a
r
v bx
v 1y6
n 2s0
m 1
r
a
n 2z4
v 2u4
a
r
v
v 2u6
v 29j
a
l 1ou
r
r
n
a
v 221
v 1ne
v 1
v 1
g
g 1
a
a
p 1k2
p 1k3
v 1f2
a
a
w 2dh 2tz
n 2wt
v
p
n
n 2zz
n 300
n 2wz
n 1
n
w 1
n 2zr
n 1
v 2p7
n 1mk
v 2vb
v 1
v fh
n 2nk
n 1
v 296
a
v
v
v 2h
g 2xn
a
m 2x8
n fq
m 10m
v 1ro
m 30j
v op
v
m 1ti
v 2xb
v 1
v 1
a
n dq
v 319
v
a 2q8
a
r
v 2o9
a 182
a
a
r
p
r
r
m 314
n 17k
a
n 5f
v 31q
v 31r
v 210
m 2xa
n
v 2wj
v pk
v 1d
v 1
a
a
t 2hl
p 1z1
p 2si
p 1
v 2te
v 1
g 2lt
g 1
g 1y9
m 22k
w
a 1t5
a
a
n 2zq
n
a
n 256
p 2qp
v 2yq
v 1
v 1q5
v 1
n
n ax
v
v 32r
v 32s
v 1
a
a
r
n
n 1
v 2xq
v 1
a
a
m kz
v 1lz
v 1e
a
m 32q
v xn
v 1
a
n 2jv
m 2vg
m 1 2vh
v
v 2ku
m 12p
n 2jf
a
n
t 26t
t 1
n 1
n
t 1
v 18g
v 1
r
a
w
v 2oe
v 1
n 317
n 1
n 2wx
n 2u9
a
n 2k0
m 13c
a
a
a
n
n 1
a 2t6
m 33r
v 1i0
a
n j0
v 2yy
v
v 1
v 1k9
v 2ys
n 2zt
n 2m6
a
a
r
n
n 1
n
v 1jq
n 2j8
m ch
m 2kz 1
n 2mi
n 31i
v 34w
v 1
v 1
m 34i
m 1
p 2i7
w 293
w 1
v
r
a
n 32i
g 2os
a
r
p
g
n 1ry
a
a
n 249
n 35t
n 1
p 2tg
p 2g7
p 1
a
g
g
v 30d
v 2qv
a
a 1o0
a
a
a
n 2ly
a
m 1rn
a 1hb
b 2t3
b qu 1
m 1ye
m 1
m 1
g
g 1
m 1qk
a
n 35y
m 32m
b
v 310
v 1
v p7
v 2kq
n 237
g
m 231
v 1nx
v 2wd
a
n
v 32m
v 1oo
v
v 2qi
v 36r
v 37k
v 2ai
v 1
v
v 1
v 1
v j5
v 32y
v 375
v
v 25n
v
v 1mx
v 2au
v
v 31n
v 11w
v 1n2
w
n
n 371
n 2h7
n 338
v 2lp
a
r
r
a
a
n 2lk
n 1
n 1
a
a
n 26c
g 2rd
v 2w6
v 1
v 2yq
v 1
p 2vt
p 2w3
w 1ji
p 2vx
v k8
v
a
v
v 339
a
a 46
w 321
p 2u6
w 2y7
a
r
v 27k
a
p 2wj
v 38k
v 2bd
n
n 397
n 1
a
l 1xs
a
r
a
a
a
l 19z
l 1
n
n 1er
a 9
a
l 1a5
v 355
n
a
n 301
a
n 36d
n 1
w 12r
w 1
g qx
p s5
p s6
p 1
a
g 261
v 39d
m 2qf
m 1
p 2oq
p 1
m 2km
a
p 10j
p 2ov
v 2mq
g 36g
g 2ta
a
w 2yj 2yk
a
r
n 2b8
n 1
v 2iv
n
m 22c
n 31h
v 34f
n 2xv
n 1
n
n 1
a
v 1yg
n 3a1
a
a 2zg
n
a
a
w 36m
w 1
w 3b3
w 1
w bp
v 1ys
a 38q 34w
r
n
n 1
n 376
n 38z
n 1
a
n 2ma
v 52
n
v 35h
v 35i
a 6
n 3bl
n 1
n 38k
n 3ao
n 1
w
w 1
v 368
v 37b
v 1
n 39i
n 1
n
v
v 1
a vc
p 297
a o
n 2qe
n
n 2ov
n u
m 1w1
v 389
a
n 2dy
w 158
w 1
a 1k0
r
m 3b9
v 341
v 1
v 3bt
a
a
v 3c4
v 1dm
n 2qf
w 2u8
v
v 2ud
v 1
n
n
n p8
p
a
n
m 28s
n 33a
n 1
a
a
a
n 39q
a
v 34s
v 2uu
v
a
a
r
v 378
v 379
n 2t7
n 1
n 2st
n 22e
n 1
n 1
v 3cv
v 37k
a
a
n
n 2zz
n 2ko
v
a
a
w
w 1
v 37s
v 1
w er
w 2vj 34l
w 1
w 353
a 18u
v
v 382
a bs
n 2yx
n 1
n 1
a
r
a
v 1wi
a
a
w 3ef
n 2s8
a
n 395
n 1
n 20e
v 28b
v 1
n 3en
n 1
n
v 3e1
v 38q
v 1
v 1
n 3bg
n 1
v bn
v 38w
v ok
v 1
a
n
n 1
n 3c0
n 1
n 1
a
v 1mb
n 32s
p 2cf
m 3e4
v 1qo
g 2y9
p 2pa
p 2iz 1
v
v 1
v 1
a
v 3b1
v 1
g 2bl
g 1
v 379
w
p 15z
v 1rj
n 32x
a 2as
a
r
r
n 104
n 1
n
a
n
n 3cn
n 1
n 3e3
n 1
a
a
v
n 33e
v
v 1
v 1
v 1dh
a
v
v 3fn
v
v 1
v 1
v 1
a
n 2y3
n 2ue
n 3bu
n 1
v
v 3g6
v 1
v 10j
v 1
a
a
a
n 3fx
a
n 3ey
n 3dx
a
v 1rt
w 3h3
v 2cz
g
a
g 2d7
g 1
a
p 34r
p 34s 1
p 1
a
a
a
n 2u6
n 1
a 1go
n
n 1
w 3hc
a 35t
n
a
p 32y
w
w 1
n 3fg
n 1
v 3d7
n 2fu
n 2bh
n 1
n
n 1
n 276
a xo
a
a
a 28l
r
n 3h6
r
a
n 2zq
w
w 1
n 364
n 3ez
n 1
n 1
n 1t
n 1
a
v 1ue
a 2kf
r
a
r
n 2rb
n 3gq
a
v 3iw
v
v 1
v 1
v ds
n
n 2jn
a 4n
r
n ay
v fk
v 3id
a
n 1pz
n 3hs
w
w 38o
a
a
p 1ed
a 1m7
r
r
w 30y
n 399
n 1
n 1
g 25m
v 1lb
v 1
v 3g4
n 3h9
a
r
r
p lo
p 1
a
a
w 3ag
w 1
n 3ij
n 1nk
a
a
r
v 2ln
w 2ut
w 1
w 2
v 1g3
v 1
v 1
v 33x
v 3e2
v 3e3
n
a
n 3j0
n 1
v 3fx
a
a
v 3eh
v 1
v 3ej
a
n 3jm
n 1
v 2sz
v 1
v 1ct
v 1
v
n 3hf
n 1
n 1
n 28
p 2xf
a
a
n 2zh
n 214
a
v mo
g
w
v 3fi
v
v 1
a
w 35a
w
w 1
n
n 1
a
a
g 2hh
a
a
r
n 3i7
v 3l2
a
a 1
n gt
a xg
a
r
r
n
n 3ki
n
n 1
w
n 3il
n 1
n 1
m 3hp
a
a
n 3ks
n 1
p
a
v 60
v 1
n
n
a
n
n 2uw
v
v 1
v 1
v 1
a
v 3gk
v
n 2g6
p 2bp
p 1
p 2er
n uo
n 1
v 3gp
a
n
a 2f
p
a
n
v 2iv
n f0
a
r
g 7j
n
a
r
n 3b1
n 2o2
p
v 3ha
v 3hb
m 2xr
a
n 38w
p 23q
m 20t
p 145
v 3eh
n 38b
v jo
a
a
a
r
v
v 18k
a
a
r
p 3b5
v 3hs
a 2bo 1r0
n 3ml
n sw
a
v 3nc
n 33e
n
r
n 3bb
n t3
n 2gz
m 2nt
n 374
g 2jl
a
a
n 3gn
v 2ml
v 3c3
a
a
a
n
n 3l6
n 1
p
p 1
p 1
p 1
v 3o6
n 34m 3n0
v kz
w 3i6
m vu
v 3iu
v 1
p 1i0
n 2zt
n 1
a
m 3nv
v 2n9
v 1
m 16b
m 1
g
g 1
l
v 118
n 299 3nj
v 32x
v 1
v 1
t zf
t l6
v 3jt
n 2uw
l 2os
l
v 3d9
t 18u
n 36m 3lk
a
p 3ax
p 3cx
a
a
g 38m
g 1
g 38r
g
n
n 337
m 29s
v 3pa
v 1
v 3k0
a
a
n
w 3ol
r
n
v 3ju
a
n
v 3jy
w
w 1
p
p 2ig
p 1
a
a
m 36h
v
n 3pl
n 3im
a
v 3kn
a
n
n
n 2w7
a
a
m 3mm
a
a
n 3h8
n 1
p 3nb
a
v 3ql
v 1at
a
a
n 344
m 2kc
v os
m 1ch
n 1kp 3pj
m 18z
v 175
m 337
v 2ot
n 3pe
v 1ye
g 3ae
p 2kk
w
p 3cs
p 1rq
n 3jw
n 306
a
n 2uz
m 33j
v 2xl
r
v 3r9
v vu
v 2fh
v 1
n
n 1
w 3qe
a
l 1sk
p u1
l
l 38m
n 3s5
n aa
g 2o7
g 1
g
g 1
n
v 3c8
v 3c8
m 3o5
w 3j1
n 3qh
n 1
n 1
n 3p5
n 1
v 3mn
v 1
r
g 2oo
v 3s5
n 3rd
p 2m6
m 3rl
p 30t
m 3ro
n 32g
n 3jq
a
r
b 28c
p
n 2lu
a yf
p 2cg
p 1
p 1
n
a l2
b 30t
n 3s9
n 1
n 3po
m 3s6
v 3so
v 2f1
a
n 2f8
n 1pd
n 2fa
v 2f6
v 1
v 215
v 3nw
m 35h
l
l 1
v up
v 3nn
v 1
p 3q3
p 2ti
v 3nu
v 1
a
a
n 2zd
a
n 3oo
v 188
v 3lw
v 3o6
r
p 291
p 1
p 1
a
v 21u
g 2ta
a
v
a
a
a
w
n 37s
v 2rg
v 2rh
v
n 3fc
w 3fd
v 355
n 3qk
t 39l
l
l
l 1
a 3hf
a
g 3dt
g 3du
v 3pb
v 1
m 36u
b 32l
v 272
a
a
n jh
n 361
n 1
a 20q
v 1zq
n 3ua
n 1
n ub
n 10d
v 3up
v 1
a
n 3en
n 1
a
n 3t8
n 1
p 3rw
p 3gw
p 1
a
a
a
r
n 2xp
a
v 295
n 3da
t 1
v 3px
v 2yz
m 3ut
n 3il
n 1
m 2h4
a
a
a
n 1zu
g m7
n 3uw
v 2wd
v
v 1
b 25y
n 3sc
v 20f
v 25h
v 25i
g 2si
v 3o4
v
a
w 3m3
l 3d5
n 1
m 3j9
m 1
m 3rj 3hr
m 30i
v
v 1
v vo
a 1ds
a
n 3fm 3oy
n 1 14i
a
a
v 3r4
v 3r5
v 3wf
n 1g2
n 1
v
v wq
a
a
m 3sy
n lr
n 1
a
n 3dx
v 3wr
a 4k
m 22e
n 3xj
n 1
n 1
v 26n
v
n
a
a
n
m 3si
a
v 3rt
v yy
v 3x7
a
n
n 1
n
v 2yx
v 1
a
g
a
v wo
v z4
v 1
v 3tq
n 3l2
n 1
g 3ug
n
n 1
n 1
v
v 1wm
a
n 3yj
a
a
r
g 10d
n b
v 3so
a
a
a
n 1vu
a 2rr
m 2wd 39a
n
v 3sw
m 2nn
m 2no
m 1
v 3cn
a
a
r
r
v 3yh
v 2za
v 2mi
a
a 1
n
n
n 3ll
n 1
a 11n eg
r
w 3ss
w 3v3
v 3om
v 2t9
a 27e
v kv
v 1
m 3yi
m 1 3vg
n 2j5
v 3je
n 3ys
w
v 2cv
v 3ze
a 2zm
m 3vk
v 1pu
p
p 1
p 2pm
n 152
n
n 3wp ej
n
a
r
a d2
a
n
n 1
n 1
n 3dm
w 3ys
w 1
m 3za
m 1
v lr
a 14b
a
a
v 405
v 3up
v 1
v 1x6
v 1j3
v 1f5
v 32c
v 1
v 1
v 1xb
v 2qw
v 27j
a
n 32f
t 20k
n 3zo
a
n
g 1ac
n 3x3
n 1
v
v 3va
p 3fu
p 1
n
a
a
t 2b4
n 40f
n
p 2vu
a
v 2jp
v 2jg
p 39k
p 1
p 1
m 2j6
w 3h8
w 1
w 1
r
a
m 1c9
m 1
a
p
p 1
m 2of
v 2mh
n 3xy
a 2jw
n 3f1
v 28v
a 2k
w 426
w 1
g
a
n 41a
a
v
w 303
v
p 3s5
n 41g
n 1lg
a
r
v 2hr
v 3ad
v 1
v 1
w 331
w 1
a
a
v 428
v 429
w 1bq
n 41v
a
a
a
l 329
l 1
v 2n3
v
v 1
n 1yh
n 3z0
n 1
v
g
n
n 1
v 43e
v 1
v 42o
v 3n1 1
v gz
v 3xc
v 1
p 2t8
n 2ul
v
n 3qd
n
n 1
n 1
n 1
n 3qi
a
a
v 2ac
a
p 3et
g
a 300
a
a
n
r
a
g
v 3y3
a
n 3pn
v 3pj
p
p 1
g ei
n 3x9
n 1
p 3rs
p 22p
r
r
n 40e
n
n 3rb
a n
w kj
w 44m
w 1
v 3q0
v 1
v 3q2
a
n 43s
n 432
n 1
n
n
n 43k
v 3v0
v
n 35o
n 3rt
n
n
n
v 44g
v 44h
a 1a
a
n 416
n 2le
n 1
n 2ui
a
a
r
a
a
r
a
n 3xu
n 1
n 1
n 1
a
a
r
m 2uf
m 1u7
v 45c
v 2cy
w 3z6
w 1
a 3jr 3c9
n
n 44z
v 45b
v
v 45d
n 34y
n 454
p 3re
p 1
p 33d
n 425
a
v 3rg
a
n
v sa
v sb
v 37b
a 3jj
n
n 3ji
n 2 1
n 1
w 3x7
n 438
v 43p
n
a
r
r
b 3ca
n 42r
n 42s 1
n 27j
n 1
v 1y8
v 1
v 1
v 1
g
a
n
n 1k7
v 23z
a
a 468
v 36f
v 2rs
a
n 47b
n oz
n 42k
a 4
n
w 1gc
a
n 449
a
n 2
v 474
v 3ub
v 1
v 1f8
a
a 1hk 29
w 40v
n
a
n 5t
v 1ef
v 3rm
v 31r
v 1
v 1
n
n
p 3st
n 473
n 1
n 2ga
n 486
v 2bh
v 47o
v 1
a
v 3u8
a
r
w oc
n pr
n 23t
a
a
a
a
v ne
v
a
r
n 3pp
v 3u4
v 40c
v 1
n
n 48g
w 3b6
n
a
l 2a0
n qj
g
p 1r9
p 3u9
a
a
v 1rj
p 3tx
v 3ta
a
n 1bc
n 1bd
p 45k
p 1
v 3va
a
w 42k
w 1
a
w 49i
w 3tj
g 45p
a
v 2ub
a
r
n qt
n 1
v 492
v 1
w qn
a
p 465
n 3i1
n 1
v
v 1
v 33
v 42v
v 1
v 1
v
v 1
g 3t3
n 464
n 1
v 49s
a
a
n
p 35z
a
a
v 44c
v 1bk
v 1
v 1
n of
a 2yv
v 34c
v 3rc
n
n
v 3ii
v
v 3ri
n
n 47g
a
n or
v 250
a
n 49z fo
v
v z
a
n 41x
n 1v6
l 3rn
p mj
a
n 1qq
n 1qq 47v
w
l hn
w 44g
n 3jy
n 3c7
a
v 46q
v 1
a 3
n 3sh
a
n 3xt
n
n 47i
v 475
a
a
l 309
v
v 4bc
a
a
n 3dc
v 2dp
v 1
v 45v
w 29l
a
p 5x
a
a
n
n 1
a
m 3o1
n 4b9
n 3zg
v
a
p 2r8
a
r
r
v
v 1
v 1
a
n 4bl
n 1
n 28o
l 3t6
l 1
n 3tk
v 6h
n 48q
a
a
a m8 fh
v 44h
v 1
v
a
a
n 407
n 1
n 4bq
n 4b5
n 1
v 2p
v 3zw
v 1
a 1sw
w 46l
v 456
v 1
a
a
n 183
n 299
p ot
m 495
v 8d
v 7k
n 29e
n
n 1
a
a 80
v 21e
a
a x
v jg
v 47q
v 4d6
a
p 3dl
n
a
n
a
v 2r3
n 354
n 3j7
a
a 7v
n 1ti
n 3rz
n
n
n 1
n 1 45q
n 46d
n 3vc
v 3mq
v 3mr
n w
n 1
a
a
a
r
m 1ln
m 1
m 33e
v 31k
w 3pi
n nu
n si
w 1lj
w 4db
w 1
w 4dd
n 3nd
v 4ea
m 41j
m 1
n 1
n hc
n 1vh 1
m 4as
n 3kl
n 4d6
w 4do
a
a
m 2ld
v 35c
w 4ay
w 1
t 3ub
a
v 29h
p
p 1
g
w 2he
v 4ex
v 2iy
v 4dh
n 3v2
v 4cv
v 1
n 3v5
a
a th ta
a
a
a
a
n hm
r
a 3qj
n 1ga
v
v 1
v 1qq
a
a
n
v 1s8
v
v 2c9
v 1qx
v 4x
v 40u
v 1
v 3i1
n
n
a
n 3i0
a
a
a
n 43u
n 1
n 2ws
a ep
v 4ct
v 1
n zx
v 2lc
a
n zh
n ut
a e3
a
n 1c0
v 4ci
v 1
v 1
a
a
a
a
a
r
v 1e2
v 2da
a
n x3
n 1
n 2dg
b 3uv
a
n 3fb
v 1s5
v 1
v 2
v 2ky
v 29w
v 1
w xo
w 1
n 1oy
n 1
a
a
n
a
m 3sd
v 34b
v 3yo
a
a
r
a
n
r
p 45m
p 3up
p 1
p 2if
n 4hb
a
a 2xu 10
g
a
a
a 3ol
n
n 4ig
v 39h
v 1
a
n 3x4
v 4fs
v 4ft
v
a
v 2ex
v
v 1
n 4hv
n 1
m 4ek
a
v
a
a
v 4cv
v 30
a
n 4c7
n
a wb
a
v 2cv
n 3mk
n 4ib
a
v te
v 1
v
a
v 47h
n 2jw
n xe
v v
a
v ff
v
v 16c
a
w 4jq
w 1
n 9k
a
n
n 1
n 1
n 4j2
v xg
v xh
n 4k0
w 2cy
v 37h
v
v 3ib
n 3k0
n 1
v
n 3ni
a
a
v 4eo
a f4
m
a 3ou
v 4jq
n
m 4jb
m 1 4g5
v 4ei
v 1
v 1
n 3pp
a
n 2hl
v 3ty
n
n 1
r
n 8j
v
v 1z1
n 4kw
a
v 42v
a
a
a
a 3 1t3
a 59
r
w 4ee
n 4l3
v 4cs
v 1
v 4cu
v 27
v 4km
a
n 4k0
n 1
n 4ha
w
n 1nk
n 2m6 3rp
n 3de
v 1zh
v 1
v 4fh
v 1
v 49c
a
n 4lq
a
a
v 3kx
a
n
n 4ih
v 4if
n 4ky
a 88 10x
v
a
a 2m
n l2
n 3uq
w 1b2
w 4m6
a
v 3f
v 121
n 4kx
w lx
v 4ln
v 4lo
v 4gc
a
v 47r
a
l 430
v
v 1
a
v 408
v 4ly
n
a 6v
a 1r2 ra
n 3mm
a 1uj
a
r
r
a
a
a 6c
v 4c2
v 1
a
n
v 2yc
n 167
v 47l
v 1
a
a 72 1w
n 27h
n 3yp
p
p 1
v 4a3
v 1
v 2eq
v 4f1
n 4k3
n 45b
a
a
a
m 4f1
a
m wb
m 4mi
m 1
n 36y
n 1
v 21z
v 220
v 1
v 1
a 83
a 84
a 85
a
n 4mo
n 1
n 3yf
n 40z
v 21y
w 4es
w 1
n 5q
v 4nk
v 3p6
a 2lz 1nv
n 3xx
n 1
n 1
w
w 1
v 4gc
a
r
n 27m
n
a
g 47k
a
n 4op
v 2ku
v 2kv
a
a
n 4gu
n 1
n 2cs
v
v 4oe
a
m 38u
v 2sw
p 4lc
v 2ez
v 1
v
v 1
m 1w7
v 2qv
v 49c
w 44q
w 1
n 15x
n 4pd
n 1
v
a
r
w uv
r
a
n 4gh
n 23l
n 1ak
l
p 4cz
p 1
a
a
a
n
w 4kg
a 12y
v
v 313
a 133
n 4q0
p 4pv
a
n di
p 3fo
p 1
v 3ja
v
n 47f
n 1xd
a
n dj
a mf
m 3ct
m 4la
m 1
p 11u
p 1
m 3ey
a 3n1
m 29q 3q5
a
n
v a9
n 68
v
a
a
n 4kg
n 1
n 1
v 3ja
v 1
a
a
a
r
v 2ic
a
r
n 46h
b 30q
b 1
b 4pg
b 1
n 4nv
v 2n8
v 1
v 378
a 35r
r
n km
v 4ok
v 1
n 2ms
n 1
r
r
l 2s5
a
a g4
a c
r
a
n 48z
v 3am
v 1
v 1
n 4k5
a
n
a
a
n 2na
m df
m 1
v 3k4
v 2ts
v 1
v 1
n 3to
n 1
n 27d
n
n 1
v 3le
p 20a
p 1 20b
n 4pf
n 1
v 22q
v 2g2
v 24j
a
a nv
w 4r3
n 4om
n 1
a
a
r
r
p 3kv
v 3kv
v 4hz
v 2wy
v 3r5
v 3r6
a 103
r
n
n 1
n 1
n 18u
n 1
p 3pw
p 1
n 2ar
v 3ma
v 4pu
v 3lr
v 4nc
v 4na
v 1
v 4sr
m 43w 4sa
w
a
a 1rg
v
n
n 1
v 1gb
v 4lk
v 4nm
a
n
m 4ol
a
a 1vi
a
v 245
a
a
n 4e6
n
v 4o4
v 4o5
v 4o6
v 2q3
n 19v
n 4qt
v 28e
n 4u9
m 4px
v
v 3s8
a
p
m 4t9
m 1
n 4qc
n 1
a
n 32
b 424
w
w 1
w 1
a
n
n
v 4md
v 28z
v 2y5
v
v
n 4tx
g
v 30j
v 2dd
v ff
v 32m
v 5y
v 1
a
m 4tz
m 1
m 1
m 4qw
v 3gx
v
a 7
a 1
r
p 4u4
v 4pf
v 4us
a 3ja 3uj 1k
v 3
m 4qd
a
b 357
v
v 7v
n 4qo
a 1r9
r
n 3h8
n 3pc
n 1
p
b 4ie
m 4uq
m 1
p 4jg
p 1
v 4q0
v 4vd
a 44
a
a
r
r
a
m 4h9
v 4wg
n ri
n 1
v 49z
v 1
m 4v8
v 1fz
m 17n
n 1ax
n 1
a
n 4jd
n 3no
a tr
a
n 4uy
v 1wv
v 2oj
p 2q2
a
n 4wu
p
v 3dc
v 308
a qp
n 4v8
n 4vn
n 28u
a
a 25c 2k
g 451
g 1
n 4w6
r
a 4ba
n xv
a 41h
r
b 36x
v 36u
n 4x1
n 42u
a
r
a
r
a 4jp 2
r
r
v 4sx
v 4sy
a 3rb
n
a
r
n 4as
n
v
a
n
a
a
n
v 4s3
v
v 31e
m 4tr
r
n g1
a
r
n 21m
a 3
r
a 5
a
n 4dr
p
a
n
a
n
v 37l
v 3k8
a
n 2vk
v 4y7
v 1
v 1w5
l
n 1jp
a
a
r
n 471
p 447
v 30m
n 4ha
n 4y0
n 1
a
a
n 358
l 307
v 4lc
a
n 4el
a
v 4t9
w 315
g
p 4mn
w 3wx
a
v 4d2
v 1w8
a
a
a
w
w 1
n
v 32z
v 1
a
a 1ov
r
n 3ro
n 3rp
n 4qm
n 3
n
n 1
n
a 16
r
n v9
n 2bb
b 1
v 2dd
v 1
n 4fk
n jk
n
p
p 4js
a
n 4sl
a
a
a
n 40c
a
n 4ss
a
r
v 4m0
v 3m1
v 4ps
v 1
a
n 4ze
v 4my
m 1v5 4wg
a
n 4j6
n 1
n 47g
v 4sj
v 1
v 1
p 4xc
a
a
v 4nt
a
n 516
a
m 4bm
a
a
r
n
n xr
m 3t4
n 1jz
a
n 485
a
r
n 3w3
a
a
a 3a
n 2wy
b 477
v 4vp
m 4kl
m 1
a
n 20i
n tu
n
m 4xk
a
a
a
a
v 1i1
a
v
n 4z4
a
n
t 4el
v 3uo
a
a
a
a 3zq
r
v 2z8
a
a
n
a
n
n 52l
m 51f
v 36h
v 3he
v 1tx
a mp
a
n 4l3
n 4yr
v 4mp
v 1
a
a
v 52h
n 1zv
n 4zx
v 341
v 4po
w j2
t 4i0
a
v 466
n 48s
n 48t
n 17x
v
v 1
v
a
a
n
r
r
n jd
n 2nl
n 1
n 528
n 4kk
l dz
g 3vk
a
r
n
v
a
n 52h
m 4ea
v 537
a 3bn
v 1ng
n 4gp
v 4xz
v xr
n 542
n 1
a 18
n 52s
n 3pm
n 505
n 52v
n 1
v
v 4lg
n 4qk
n 1
v 53u
v 1zc
v 4ow
a
n 4qa
a
w
a
a
r
a
v p
v
a
n
n 1
v wv
v
g 4nt
a 2yf
a
r
v 2yp
v 2yq
a
n 553
v 54k
v 4no
v 1
a 2rn
a 3y5
m 413
m 1
p
v 4z8
n 3wv 44v
w 12q
a
p 3zt
a 2js
m 438
m 1
a
v 2g8
v 3nr
v 1tf
v 4ja
a
n 4ev
n 52d
v 3y7
n 54g
a
n
v 1qh
v 1
v ui
v 1
a 3gn
r
n
r
a
a 4d4
g 52b
a
v 504
v 1
v 1
v 1
v 3
a
a
m 522
m 1
a 1j
a
n
n
n 4r6
a
r
b 2z4 1zz
a
n 1vg
v 4sp
v 3rf
a 4q
n
p
w 509
m 4hc
a
v 1tm
v 1tn
n 3ft
v 4u4
n 4pq 2kd
w 3u9
a 3hs
a
n 535
a
l 4nr
n 1
n 4ob
n 53a
n 1
n 4cs
a
w 55u
w 444 ia
w 1
a
n 4cz
w
v 3b2
a 1j7
n 48f
n 47k
v 1p7
w 50w
l
m 3zj
m 1
a
n 3fb
a
a
a c
v 2wn
v 2wo
v 2xr
a
a 1
p
v 130
v 3et
n
a
v
n 2aq
n 1
n
a
n 3b6
n 573
v 3zb
v 35b
a
n 4lt
n 1
p 1k0
n 1qa
v 52p
n 4d0
r
n 55d
w 578
n
n
a
a 1p4
a
v
v 1
n 4zr
n ow
n 1
n 513
a
n 1ui
v 56a
n uw
m
a
n
n 4yw
a
n 1dt
n 1
a
a
p
n
n 3ub
v 540
p 43y 46a
a
n 50j
a
v
v 2lp
n 59n
v 40m
n 1v6
n 4bq
a
v 597
a 4kl
n 16p
n 4ta
v 59b
a
a 2f
a
r
r
n
a
r
r
t 4p6
a 1sx
r
a 4of
a
r
a
r
n 574
n 3yu
a
v 54g
a
v 4tq
p 408
n 59c
n 1
a
a 1kq
r
a
w
n 59j
v 55d
v 4th
v 1
a
a
n 4h9
v
v
v 1
r
n
a
v sk
v 1
v 2to
n ph
n 1ix
a
a
r
n 586
n 2vk
a
a
r
n
a 2jy
n 4qm
n 1
n 1
a
v 4ub
v 4w9
a 4tp
a 4a3
a
r
n b3
n 5az
n 4aa
a
a
v 4x9
v 3wn
n 592
w 55f
a
n 1xe
w 4qw
v 1z3
v 1
v 2
v
v 1
v 1
v
v 314 1
v 314
a 18m
n 5ck
n 1
n 5b9
p 48t
g 507
a
p
v 3g6
v 12b
a
n 5bu
n 1
v 4f4
v
v 55s
n 4tj 186
v 56z
v 1
a
n
n 1
w 56g
v 3tv
v 1
n 13z
g
w 367
a 9m
a
m 5c7
v 4wh
a
n 22t
n 2a
n
a
r
n 5cl
a 4ig
v 4ur
g 4wl
n 2g4
v 57p
a 1mm 1mn
n
n
n 59s
v 28a
v 1
a
a
n 4mi
n 1
v 4mc
v 1
a
r
n 4ms
n 1
p 4jh
p 1
a
n
n 2q4
v uv
n 4n0
a 16l
v 4gn
v 4go
n 4gu
n 5b3
n u
n 5b6
n 1
v l
v m
p
n 3hg
m 56r
a
a
m 59m
v
v 1
w v6
a
w 582
n
n 2re
n 1
w 1oq
r
a q
a
n 1nh
w
w 385
a
a
n
a
a
v
v
a
a
n 17d
n 9q
a 3q7
r
n 17l
v 18f
v 1
l 4w7
l 3fg
a
v 34f
n 4c8
a
a
p 55l
r
n 1yi
v 4p8
a
a
a 4o
a
a
a
n 308
a
a
r
p
a
a
a
n fj
n 5g2
v 53h
n
a
n 4ly
n 22e
n 4vj 4x
n 1
a
m 45d
n
a
n 4m6
n 1
a
m 5fo
w 5a6
g 430
n 4mh
v 4hu
m 5fs
m 1
a
g
v hf
v 5ex
v 5ey
a
a
v
v
n
a
n 5hc
n 5da
v 3pt
a
a
r
n 2jl
v 51f
a
r
r
l 2sj
p 52f
w
w 1
n 52i
g
g 1
a
r
m 1t2
m 1
v 5bu
a
b 3rl
b 1
v 5c4
v 1c3
v 5fx
v 4i8
v 1
v 1
v 5ca
v 1
v 47j
v 1cb
v
v 26f
a r1
a 1c6
n 1ci
n ls
t
a
r
n
v
v 1
v
n 9o
p t1
a
n
n 516
g 51r
m 5ei
p 4mh
v 1p
v 1
v 26r
a 1om
n 4dq
n 2qy
v 5aw
a 42w p8 ie
a
a 34
a
n 2r4
w 4wz
a
r
r
a 3
w 2bf
n 527
v 3yk
w
v
v 1
v fs
v
v 1
p 4jb
m 34w
a
r
r
a i
a j
r
a l
v 4m3
v 1
v et
n 5iz
n 1
n 21l
n
n 5go
a 1hd
a 184
n 5gs
a
r
n 5k9
n 1
n 1
v 548
a
p
r
a
n 535 5ch
v 5eh
a
a 1gi
a 1ew
p
v 4m9
v 174
p
a
n
n 5jf
n 56s
v 5hw
a
r
a
n 2p4
a
v
v 1
a 54k
r
r
a
n 5h4
v 3h5
v 554
a 57u
a
a 220
a 4m
n 4m1
p 4wc
p 4vc
p 1
a
g 5hn
n 4yj
v
a
n 50z
v 5g0
v 5g0
n
w 4rm
n 5id
n 1
m 4le
n 4ca
v 27s
v 5dp
n 593
n 1
a
n 5k9
v 4c1
p 4yj
g 4he
m 33s
v 5lg
v 1
b 58l
a
a
a 1
a
p 5l1
a
m 48u
v 47m
n
n 1
n
t 51f
a
a
a
n 5ig
n 4s9
n 5eq
n 59i
a
n 4vu
a
b 509
a
n 5kv
n 4rq
a 54t
r
g 4lz
a
a
n 55q
n 5m4
a
a
a
v 4a3
v 3z9
p
a
a
r
a
a
a
n 5ed
a
n 5fs
a
w
w 1
v 4hh
m 53v 53x 53z
a
v 5n9
v 4pd
w 5h5
v vo
v 1dq
w
w 1
n hv
v 5hx
v 5jg
v 5ng
v 5hx 1
v
v 5ne
a
n 5me
n
v 3pu
a
p 4nx
p 1
m 5jy
m 5jz
v 5no
v 2yz
a 162
v 4mz
n 37j
a
r
r
n 5a1
v 58c
a
r
v 5cd
v 1
n 6
b 3yd
g
n 51t
v 3qh
a
a
r
r
r
r
n 4ru
v 4bz
v
w 35d
n 4sg
a
a kp yy
a 3oe
w 4pn
w 1
a
t 3z3
v 3wk
m ap
m 1
m 49b
m 1
n 5pj
n 1
v 5ow
r
a
r
n kx
n 4pl
n 5i1
n 1
a oq
a
r
r
a
b 53d
v
v 1
v 1p9
p 5dc
n 49a
n 3gh
n
v 5k5
n
n 1
n 4xg
n 5m8
n 69
v 5pv
a
a
a
n
n 5ph
a
a
n 5is
a
n 1vc
v 5l0
a
a
v 5m8
v 1
v 5kr
n 4rd
n 1
v 3y4
v 3eh
a
g 2k4
v 47f
m 38o
m 5pv
v
v
v 1
n
n 3yi
w
v 1ag
v
v 1
v 5nb
n 5na
n 3lx
v
v 4uf
a
m 3gx
a 2ky
n
n 1
m 3q6
a hj
a
r
n
r
n
v 5lr
a
v 5ma
w 2g4
n 460
v 3pc
n 4m2
n 2mn
n 1
n 1
v
n 57g
v 3yq
a
n 3ll 5qf
a
a
g
a 83
g
a
n 4xs
v
a 7w
n
n 5rn
a
a
n 4eg
v 17
v 3aq
v 35v
v rq
v
l 4s0
l 1
g 2ly
n 3wg
v 3hh
v 1
a
a
v 366
v 460
v 5kl
v 1
n 15b
a
g 2bz
g
v 5n8
n
v 5a
v 3yt
m 4hz
v 54h
v 3k1
v 37j
p 1p6
m y8
v 53x
v 3te
n 58v
v 2pq
v 5cn
v 3kv
n 5pf
v
a
n
n 1
n
a
a
n 5as
a
n wx 5s5
n 1q9
m 32c
a
n 59s
n 2ki
n 3pc
n 1
v
n 5gx
n 5t6
v 34f
r
a k6
a
a 2nu
m 5pz
v 1yz
v 1
n 5q8
n 1v3
b 521
a 59h
v 5ol
v 1
v 3gb
a
n 3lm
n 5sx
v 3lm
a 353
n 59p
n
v 5os
a
p 36y
v 5p9
p 50n
n 5fq
m 5tt
v 2eq
n
n
a
g
n
n 1
a
a
n
n 3zt
a
a
r
n 5ij
p
p 1
v 476
v 5r0
v 1
a
n
n 5mi
v 5fd
n 4ev 4eu
p 4px 4ic
a
n 5rp
n 5rn
n
n a8
v 563
a
n 4ns
n 1
a
a
a
r
r
m 4kt
a
r
n 4uz
v 4uy
v 48c
n 78
a
n 4l8
a 5ui
a 5aw
a 48s
a
p
w
v
g 3wj
v 5db
v 1
n 1q6
v 5wt
a
v 3b4
v
v
n 5vt
a
m 4ud
v 2ky
n 3kt
a 36u 134
n 3ku
r
a
n 7c
a
a
r
a
a
w 5qd
w 3f3
v 526
v 1
a 1jg
m 5dj
m 1
m 5w8
v 4tb
r
r
a
a
r
n
n 5ax
n 1
n
n 5pz
a
p 4s0
v 1cm
a
r
p 55l
a
v tn
a
n 5um
v 47i
a
a
a
n 10c
a
n
n 5w7
p 4xx
n 5wx
m 5x4
n 5qk
a
a
n 4ya
r
a
v 58q
b 541
p
v 4aa
n 5qn
a
n
n 5xc
n 47y
v 5v6
a 1qb
a 6
a
a
m 5xp
m 35x
m 1
v 3zx
n 4u5
n 2mx
n 1
w 2l3
r
a 5h0
r
g 2w9
g
n 3n7
p
n 5vx
p 5lr
p 1
g
v
a qx 4qt
r
a
n 5t7
r
p 31j
m 157
m 1
v
v 1
v 5z1
v 5za
v 5z3
n 2bq
n 5la
n 1
v 3mq
w 50a
w 1
p 3t9
v 5tz
a
p 4uf
r
n 5vx
n 108
v 5hb
v
v 1
a
a
r
a
r
p
p 1
p
n
n 1
n 3ut
v fk
v fl
a
n 5nf
a 2cr
g 3cu
a 5ak
n
a 5ka
a 5kb
a
a kt
a
a 2vo
n 407
v 5nl
a
a 5nm
a 1c9
b 5ei
v 5we
l 40v
l
v 4hn
v 2kj
a 4t
n 5s4
m 5nu
a 56n
l
n 23n
n 1
n 3wq
v 4jn
a
v 4if
a 2
a
a 2wc
m 5h3
v
a
a
a
n 2q7
v 614
v 4po
n 2dx
v kn
v 5lk
n 4fg
n 1
n 30v
n 5ot 55b
v 4jy
a dz
r
a
p 6h
n 2qx
n
v ca
n 5bc
w 4n7
n
n 4tl
v
a
a
n
a
n lm
a 4lk
n 608
n 5fw
a
t
n
v 5ub
w 4nn
w 1
n 612
r
r
m 456
a
r
r
n 5a7
n zi
m 5yp
v 62e
n 5z2
v 5k9
a
n
n
a 54k
a
a
n 4gu
r
n
v 5yp
n 5z9
g
n 5ue
n 5ze
v 5xm
v 1
v 5xo
v 1
n 5cq 60a
n 3mr
a
n 2t4
g 4z3
v 4zo
v 1
p 502
n 5gr
a
m 53j
v 43r
n 1z7
l 4sj
m 1
g 442
m 4sk
v 5l9
v 1
a
p 5ph
t 5j5
n
v 4y4
a
n 5wd
n 3bx 1
n 401
n 1
v 49l
a
n 645
a
m 4r1
v 5o9
m 60a
m 1
m 5k6
v 460
v 601
m 4wi
n 5vp
p
n 2k1
v 5rx
m 60k
m 1
v 5z8
n 5nn
a
w 5t5
n 35n
p 5sc
v 2wn
a
p
p 1
p 1
n
n 1
n 630
n 5dz
v 2rb
a
r
r
g
n 5sb
m 5qj
m 10b
n 3eb
a
n 3cu
a
a
a 5f7
n 5bd
a
r
n 5dz
a
n 65k
p r
n 430
p 5r9
g 3fa
n 43l
a
a
a
r
r
r
a 4yc
a
n 43u
a
r
a
p 5bp
n 5el
a
n 55d
p 50w
w 23w
a
a
n 64w
n 1
v 5ps
a
n
n 4c0
n 1cc
v 5yc
v
v 63f
v
v 4xs
v 629
v uk
v 1
v 5t8
v 1
v
v
v 66h
v
v 2rs
v 1x5
v 5gj
v 1
v 4m2
v 614
v 4m4
v
v 66r
a
l 481
l 1
n 4wh
n 1
n 1
v 61p
p 53v
p 1
p 5sh
b 5u5
p 643
g 5qo
a 4ih
a 4ii
v 3sp
a
v 5zj
v fx
a 31j
p 414
p
p 416 3yd
p 417 46f
a
r
n 47o
v
v 625
v 4oz
v
v 63p
n 53h
a 5zu
a 2q
a
n
a
n 2nq
v 5vl
a
v 5vn
a 2pc
n
m 5j4
m 50g
a
a 14v
n 5pr
n 5ve
v 352
n 43g
n 1
n hm
v 5c0
v
a 43n
a
r
n gb
v 4ni
a 43s
a 43t
n 43s
a 3bk
n 5rx
n 4hi
r
a 26h
v 63d
a
n 10f
n 5cq
v 3pf
v 1
v 1
w 4be
w 27x 4bg
w 1
a
m 5up
n 68q
n
v
v 5cu
n 5si 61u
n 1
n 3ku
v 5ts
a 5tq
n 5pa
n 60w
v 3fl 4j4
n
n 1
n 1
a
v
v 69n
v 34t
v 60r
v 32o
v 643
v uy
v 4rr
v 64g
v 29s
v 47a
v 3xj
v 3oj
v 4ou
v 5tn
v 3gq
v
v 1
b 5g6
p 22n
a
n 62r
n d5
n 1
a
a
t 5ps
n 4u4 4u3
v 4my
p 4xm
a 1y7
p 1yo
n 5x1
a
r
r
w rp
b 4ks
v 4kc
v 1
w 69q
w 3i1
w 6bc
v 5aj
w 28q
v 42w
v 3i0
v 1
v 3nh
v 5z8
g
a 1lp
a
p 2ud
m 1hv
v 399
n
n
a
r
n 5bp
n
w 6ab
a
r
p 6r
v 67a
v 1
v 4oc
a
a
n 3b0
n 6af
n 1
n 5kd
n 1
a
n 64k
a
n 51j
p 5kd
p 5ke
p 527
n 6aq
n 1
n
n 5tq
n
a 393
n 5f8 5f7
v 66k
m 378
a
a yd
a
n 3t6
v 5ee
n 3d3
n 5ek
a
v 44f
v 1
b 5kk
a
a 1
a
n 5vf
n 6bs
m 4zm
n 60d
n 1g7
m 2ih
v 3rn
a
a
n w
r
a
n 5xl
n
n lf
n 1
n 5of
m 68d
a
v 49l
v 455
n 1wb
n 2gs
v 4vx
a t2
p
a 4oh
a
m 3a4
a
a
r
n 3x
n 1
r
w 5eg
a
n 5p0
v 6dh
a
m 5dt
a
n 4v3
w
a
a
m 4gs
v 381
n 46f
n 1
n 4na
w 5sj
w 33g
m 3z9
a
r
w
w 1
v 4vl
v 3e9
n 2m
n 50l
v 4nv
p 2an
v 1fg
v 5sj
n
n 3zb
n 1
v 551
n 67b
v 1hg
a
a
v 695
v 1
v 5vy
v 3c0
n
v 3sp
n 53q
v 5pl
g iu
m bd
v 5yj
v 1
a
v 4ok
n
b 61z
b 1
a
a
v 4uz
v 4v0
n 51j
w 34o
n 51l
v 4ov
w
w
v 3ma
v 1
v 28q
v 1
p
p 1
n 5gv
v 5l0
p 3zn
n 694
p 59m
p 63p
w 4i2
n 32t
v 640
v
v 641
v 634
v 1
a
n 48g
n 1
a 2lf
m 6c7
n
n 5th
v 1pd
n 49v
n 5m4
v 4nw
n r8
p 5cx
p 642
n 124
v 3r3
v 6bc
n 4c6
p 56i
v 54v
m 5x6
p 5b9
n 509
n 2gy
n 2h0
v 3ep
l
l 1
r
v 49r
n 4ck
n 531
a e1
a
n 2bs
a is
a
r
p
n
p lv
r
a
m 2r4
m 549
n 5z8
n
n
n
n 1
n 6ds
n 6hv
n 1
v
v 58v
n 56d
v 5ak
m 6do
m 584
v 4zz
v 4hc
v 1y6
v 2ze
m 5sm
a
n
n
n 64a
m 4za 400
a
n 3in
n 6if
a
n 1ln
n 1
a 4y7
n 3ir
w
a
n ru
v 6i7
v 62k
v 1w7
v 1
v 5zi
v 1
m 65e
n 616
a 81
v
a
l
l 1
v 3yy
a
r
v 6if
a 3
n
n 4si
n 5vl
m 5sy
n 4t0
a
b 5ou
v 45l
v 1
v 4aw
a
a
a 30a
a 573
n 613
w 6i0
m 6f9
m 64n
v 63j
v 159
a
a
r
r
v 4wg
n
n 1
v 6jd
r
a
v 1tu
v 51e
n
m 1tp
a
a
a
a
n 6k8
n 1
v 4eh
n
b
l 5jn
v 3r7
v 684
a
p
v
m 58j
n 4ps
w 5ky
w 1
a
v 6h7
v 1
n z4
v 2xf
n
n 65l
n 61e
n
v ai
v 6kg
n 6cu
a
w 5hn
n
a
m 6gq
w 4
r
p 6hf
m 6k0
m 1
m 61f
v 4wt
v 4wu
n
a
n 670
n 1
a 3
a r7
g
n
v
v 6dg
a 288
n 5ou
n 3u5
a
n 4zq
n 1
n 6lf
m 6kk
r
r
n 41v
t 4vn
n 2ic
a
a
m 6ho
v 4v3
v 3zb
l 62m
l 4lv
r
r
n
n 1
p 6bz
a
r
a
w 5mq
a
m 102
v 6lq
a
m 4m8
n
n 4jk
v 5f1
v 5f2
l 2rw
p 5ib
a
m 630
l 63a
m 6ig
n 6jg
n 1
v 6l
m 6lr
m 1
a
r
a
a
r
m 2e6
v 5ux
v 1
v 58e
v 5h1
l
n 65x
n 3rk
n 4gr 6ll
b 3st
r
r
v 6iw
n 19c
n vf
a
a
a
a 27l
g
g
v 5jk
l
r
r
a
r
r
n
r
n
n
n 4x8
p 6bi
n 6eb
n 1
w 1h0
a
a 4r3
m 3k6 6fm
p 6
n 5h1
n 658
p 4y6
n
r
v 2g5
n 25k
n 1
n 66u
n 1
a
a
v 1ws
b
a
a
l 2tx
g 3xy
g 6kw
n 48u
a cq
a
r
a
a
a 5
v 6kb
m pe
p hd
v
v 1
n 4sr
a
n
v 43l
n 5ak
n
b zc
a
p 5m1
a
g 6li
m 6l6
v 69b
w 6cc
w 1
v 6kx
n
a
p 58z
a 1lu
n 5bg
p kh
a
a
a
r
n
n 1
v 69r
v 60e
v
r
n 4t8
g 5m1
g 1
m 60i
m 1
r
v 5ao
n 5z9
n 59f 59e
p
v
n 5i5
v 2j3
v 2if
v 6kc
v 5t3
v 663
v 1
v 6jc
v 4ny
m 6m7
n 6n7
n 1
n 6n0
m 6pi
v 506
n 6di
n 1
v
v 1
v 58h
n 6n9
n 48e
v 606
a
a
a
t 63e
t 4du
t 4dv
g 69z
g 1
a
n 5xo
m 6q2
m 1
l 2wi
a 4xz
l 6q7
v 404
a
a
r
l 2zg
p 56d
a
a
a 3jg
n 20t
a
n 6dg
n 6py
n 5sg
a
a
a
a
a
a
n 5h3
n zv
v 6ly
a
b 5zk
n 1b
v 1a
v 6p6
v 1
r
a
a
p 5og
v 5ag
b
v 62t
m 4rc
v 606
v 6cb
v 1
v 1
v 51z
a 2wp
a
n 12e
m 6rf
m 3mz
v 6cj
v 51q
v 4s4
n 5xk
n 6fy
n 5xl
v 6kn
v 1
v 6kp
a 1fe
a
r
a 501 2go 2gg 5y
r
t 67y
t 1
l
n 3ii
n 2b1
a
r
m 6ow
m 1
b
v 43x
a
a
a 6cx
n 696
m
v 6nv
b
r
p 2sc
m 6em
v 5s6
m 6og
v 5c7
v 1
m 5tc
p 6q3
g 3s
v 631
p 3
p 4gg
p 1
p 5nd
g 464
a 57t 5zo
a
n 3mx
n 6cg
a 5ht 50c 16q 85
m 5tq
p
p 1
v 410
n
n 6h2
n 6h3
v
p
p 1
t 69b
p 4nj 4pj
p 1
v 1bw
v 1bx
v 4ga
r
w 6q7
v 2x1
m
w 3an
v 4j9
v 2yh
n
v 6os
v
a 55i
v 645
v 587
b 60g
a
a
n 6fr
n 6fs
n
n
b 7
v 6p5
v 6dq
v 1
a
a 2y0
r
a
n 2b7
n
n 6il
n 5h8
n 2m8
n 6s4 1 6ls
n 1
n
n 6ir
v 6pz
v 1
p
a 3nc
v 6v1
n 6o0
a
p 5q6
a
n 6uv
v 6nm
a
a 6fg
p 6j9
n 5f7
v 4vf
v 1
n
n 1
a c6
n 6u3
n 1
n 1
a 1c2
a
v 6qd
p 4rf
v 6vo
v 40d
n 6uo
v 65p
m 20k
m 20l
w 6wa
a
a
n 6om
n 6d7
n 543
n 6op
w 6v5 5jx
a
n 3ft
n 6dt
n 6vt
w 51g
n
p
a
n
w 6jv
n 5s6
a
n 6ct
a
a 6f0
r
a vn
p 6kp
a
a 6ua
p
a
r
a
a
a
n
n s8
n 1
n 666
w
n 1dk
p
a
r
n 6nh
n 1
v
v
a
n 6xv
p
r
m 44y
p 6no
a
a
v 6xd
v 6gm
n
a
a
n 6qf
a
n 6qh
a
n 3s5
a
a 6i4 6f9 29l
a
r
a
a
v 6xt
a
n 6xk
w
a
p 5vt
a p9
n 5nm
v 58a
a
a 34e
v 5zr
n 6jk
n 22d
a 5w7
a
a
a 445
n 6gj
a
a 3x2
r
r
p 6dq
a 3x6
a
a
a
n
p
n 4kv
v 3mx
v 560
v 561
a 2i8
v 4a2
n 348
n 65r
n 6mq
a
a 22c
r
a
r
a 321
w 6nu
n 1
a 2sn
a
r
n 5gd
a
w 68k
w 1
a
a
a
a
a li
v 62d
n 1v3
n 68s
n 3ig
a
v 6vn
m 6v4
p 6ew
v 1lj
a 1rh 6ch 5cb 4ns 4ge 45q 2dh mj
a
a
n 1ve
n 6bz
a
a
a
a
w 2yh
n 6ro
v 6in
v 6io
a 6l6
n 642
a 6bs d 2wz 282 oh 13n
v 5bz
v 4le
v 4lf
n 1od
a
a 4qh
a 5ci
n 701
a
v 587
a 2f5
a
n
a
n 2wf
n 6s5
r
a
n
a
a
a
a 2tx
a
a
a
a
v 1yw
a
a
p
p 1
w 373
n 6tr
v
v 1
n
n 11q
n 6xu
a
n 6ez
a
r
r
n 5gr
n
v 6vz
v 6k5
n 60g
w 6oa
n 69d
n 69e
m 6xx
v 71u
a 62x 170
a 1y9
a
a
a
p
a l2
r
a 34u
a 1ww
a
a 3ma
a
a
n 2jf
n
v 59l
a
a
r
n 6yt
a 6vn 66
a
r
a
r
v 6m5
v 6wz
v 6jk
a
a 28
a 366
r
a
r
n 2jh
p
p 1
a
r
n 64n
n 1
w 1mn
v 2be
v 1
a
a
v 6z4
w
n
a
w 6ud
w 6w8
a
a
a hd
a
a 6aw
n 6b5
a
a
r
a
a 58b 2n3
n 6qj
p 6qk
a
n
a 2
a
a
r
a 6i
p 612
a
a
v 6ya
a
n 4gw
v
n 4sf
n
v
v 4s6
a
a
a
p 4rb
a
a
a
a
a
a
a 1
a
r
r
n 6y
a 1cv
a
n 6rx
g 6o3
p 4ha
n 6se
n 1
v 5vt
v 3ks
a
a 1
a 4i9 3ky
a
a
a
p 6tv
a aa
a 4s8
n 65g
n 4pn
a
a 1v4
v 5zi
v 1
m 5u9
v 1he
v 3qe
n 6g6
n 1
n
a 21b
r
v 6oj
a
a
a
v 5yi
v 20c
n
n
a 6ve
n 72u
a 5y6
a 4jv
a
r
a gs
n 16a
a
a
a
m 718
v
a
a
v 71w
n 6xm
n 73a
n 2nj
n 1
n
a
a
a
a 4xz 2
w 6wd
v 3rz
v 1
a 1h6
r
n
n 75p
v 2hy
v 6w8
n 75s
a aw
a nr
n 73u
n 6mk
v d
a
r
n
p 415
p 3d9
p 1
m dc
a
a
a
n 3vq
n
p
a
m 6n6
a
n 3pe
a
w
v 250
v 3sc
v 1
a
w 6ba
w 1
n 6gj
g 3fd
a 5q1 3dt ae 2wv lp
a
w 76k
n 706
a
v 6ox
w
l 6or
l 580
a
a
r
r
r
n
n 1mk
n 1
a
a
w 711
a
w 2zs
a 3n5
r
n 5ot
r
a
n 6hb
p 3k6
n 76j
m 6oc
v 72s
v 1
v 52p
a zl
a
n
n
v 6pu
n 77s
n 6m5
n 6vz
n 1
a 1p2
r
r
r
n 69x
v 73a
a
a
a
v 5vu
w 5bc
w 1
v 684
a
g 6sk
n 60w
n 3c6
a
v 73q
v 2pt
n 2vi
w
v eo
n 6n6
n 1
w 3vz
p
a
n 5vi
a
n 6aw
v
n 7a5
n i9
n 578
a
a
r
a 49i 54r
a
a
a
a 3sd 4us
a 1v4 1u9 1n4
r
v 62x
n 77b
w 6yp
a 5
w 3sw
a 8
r
m 3fx
m 1
a
a
n
a 30g
a
a 786 24e 6jw
m 5an
v 5vg
v 77i
w b2
m 62r
a
a 2r
v 7af
a
a 3zs
n
n 739
v 53r
a to
a
r
a
v 68b
r
g 4sh
a
a 1f5
r
m 67j
n 3r8
v
v 75j
v 585
v 74w
n 60n
p
p
a
n
n 2ai
v 7bc
a
n 33s
v 27p
a 3fu
n 405
n 1
a
a
n
n
a
n 431
w 4b
v 6bf
v 6bg
v 7bn
a
n 6ht
v mw
v c6
a 4ag
r
v
n 5r0
a 5lg
a
a 419
a 63
r
w 7b4
a
n 3h8
v 5go
n 6zr
n
v 5gr
p 6ri
a
p 3it
v
a
a
n 79
v 2je
n 6el
p 6cu
w 6p8
m 4sl
v 9q
n
a 61w
r
a
v 6x3
v 1ze
v 1
n 1zc
n 1ox
p
a 40i 75
w 6gx 264
a
v 4fn
a 2jb 1ho
v 6fw
v 7d3
a 3zy 27e
a 68 69
r
r
n 6tn
v 77v
a
a
n
a
a
p 3c5
p 6as
a
a 47m
t 6t2
p 57h
a
n 6u4
v 7dl
a
a
w 5z9
n 6vx
w 6es
n 38v
a
a
a
n 7b6
n 1
n
r
a 1yo
a
n
a
n 1t1
r
r
g 4gk
a
n
a
a
n 6tg
n 7f1
a
a
n 696
a
p 6bv
a
g
n
v 589
v
v 7au
n
n 42f
p 69s
w 1fj
a
v 4ow
v 779
n 4a8
w
n
m
r
v 484
n 7dz
n 6qm
n 1
t mr
n 192
n 5l2
n 1
v 2ez
v 1
v 5xv
v 5ha
p 6cb
m 4ca
v 5y9
n 311
a
a
a
m 7f1
n 59g
n 1
v 6c6
v 2fe
v 57t
v 5cv
n 6h3
a
p 3rv
p 6d7
p 1
v 736
w 6gy
a
m 6r2
v 40d
v
a 4ms
n 6m5
v 726
w 4ni
v 7aq
a
a
n 29w
m 3ru 4eg
m 6rd
n 4au
n 5a8
n t
v 7ge
v 72u
v 1
p
n 5mf
v 6a9
p 7h3
m 6xh
n 3hy
v 4rk
a
p
a 740
p 6h4
p 1
a
v
p kc
n
v 6gs
v 1
m 649
p 4ts 42b
n
a
m 7gl
a 3ti 4bv
a
a 6f7
r
a
n 63s
a 6zt
a 6zv
w 5jv
w 1
w 6xm
v
n 1e 7hs
n 56d
a
a 2j6 196 1vh b
g 7ed
p 6t8
v 7c9
v 1
a
n 6xr
a
a
a
n 6j6
n 7hj
n 61r
n 6j9
p
p 1i9
a
a 7f
a
n 6am
l 5jb
n 3rv
p 743
p 3n7
g
a 1se
n 684 683
n 44c
r
n 40c
r
r
a
a
b 6oo
n
v 6tp
w 66g
v
v 63u
v 53v
v
v 10o
v 7c9
n 42u
n 6l6
a
n 7hi
m 7f7
v
m 7f9
m sz
w
w 1
n 7he
v 7dq
v
n 5p0
n 27w
v 5td
v
v 73n
v 5jb
n 5p7
n 7 7in
v 4fm
v 67x
p 6ga
n 7jr
n 6qm
n 3fp
a oi
a 1e3
r
a 2
a
a
p
p 1 5ly
p 1
n 2ut
l 3sg
l 2uu
n
n
n 7kl
v 67i
n 76x
m 6v3
m 67a
m 1
b 54v
n 6rb
v 7kc
v 1
m 6ax
v 5cd
p 78e
v 76u
m 52n
v 7ew
a
m 70j
m 7jw
m 57i
n 7h3
n 3pd
v 633
v 634
v 1
v 636
v 59y
v 3ku
v 53q
v
v 7d0
g 5a1
n 5v7
v 7fe
v 67l
n 6n9
v
a f9
n
a 4x4 o8
n 6s8
p 6if
a
m 4w7
w 7lt
w 5je
a
g
m 6hw
m 3wx
v 7dk
v 1
v
a
a 22z
p 5kh
m 7kz
m 1
m 1
v 7lj
v 6vi
a 1k7
p 5fe
n
n 1
a 6kj
g
v
b 56l
v 634
w 4bh
m 6e9
a
n 7dd
n
a
m 6bd
a ff
p se
l
l 1
n 4lt
l 6m5
l 1
l 1
v 79k
n 7ix
n 7iy 1
n 1
n 3bh
m 7lx
m 7ly
m 1
w
a
a
a
m 5cq
a
n 6m4
n 1
v 63u
v 52u
n 5rz
n 5vm
n 266
v 7ht
v 7bk
v 25i
v 3xn
v 1
n
r
r
a
n 7nf
m 7jg
n 6np
n 7kh
v 7nf
a
a
r
a 7n7 2er
n 7nn
v 6vu
a
r
r
a
a
n 795
a
w 7hl
w 1
a 3ox
m 6k7
n 1tr
a
l 6vl
a
w 7k3
m 68n
v 5y2
m 55s 2t1
n 1c5
t 5bf
a
v 44h
a 1j1
r
g
l 6da
n 6s1
a
v 7is
v 57k
v 5lf
v 75p
v 53e
n
p
n 7np
n 1
n 499
n 7ls
n 1
r
a
n 7g6
n 7ba
n 757
v 3lx
a
a
g
m 4jt
a
a
a
a
a
g 6ky
v 4a8
v 1is
n
a 2n8 2i 5rn
v
n 7lq
n 55l
a 2qd
n
n 7go
w 4bz
v 4b1
m 7ln
n 7ak
a
r
v 5zs
a
n 7cy
w 47x
v
v 36s
v
a p
w 3lq
v 4n4
v 6k4
p 7mo
p 3ay
m 7m4
n
a
l 3s
a
a
r
m 6f6
n 6ph
a 8d
a
v 7q5
r
r
n 63e
w 74l
a 59
a
w 27
a
a
a
a
a 47b
a f
n 2md
n 7r7
n 1
r
w 6mh
n 4t7
n 726
a
r
m 7n2
n 78e
n 7qh
a
r
a
n 6r3
n 1
w 7eg
w 49y
v
v 7r9
v 7lq
a 278
n 7qt
n
v 2u7
n 3t8
n 5a6
v 78m
v 7ra
v 5p4
v 62h
a
n
n 1fw
n 59f
a
n
n 1
w 5l6
p
p 7om
a
a
n 49y
v 7rq
n p5
m 6f2
g
m 78p
m 1
w 7j7
n 38r
a 6ke
v 68j
w 5xb
v 6bj
v
v 7s3
p 7g1
n 7if
n 2f2
a 3oz
a 2p0
a
a
n 28y
n 7ft
n 7o7
a
p 6nc
v 21w
a 5hf
a
r
v v7
a 7ct
a
n 50v
v 5g7
n 61m
m 7ee
r
n 225
p 5rx
a d
n 4q6 7rt
n 5r4
v 7lf
a
a
n
a 1k
r
r
t 5gl
t
t 78r
v 7lh
n 1hg
n 7ks
n 7rm
n 1
n 574
m 7ae
a
n
a
n 7q1
n 1
v 1ju
a
g 4ng
v 6ch
v 6sj
a
a
r
a
a
m 5c6
n 7mp
v
v 7uo
p 6zw
a
a
n
m 5tp
a 4d5
n 5o7
b 70b
n 7uh
m 440
m 1
n 7a6
n
a
n 7ab
v fc
a
v 7my
v 55r
p
p 1
n 7lh
n 7m4
w 7oe
a
r
r
n
a
w 7tv
a
n 6yo
g
n 3qq
v 7v3
v 3fi
v 1
n
a 3ef 2tn
a
r
a
a
r
n 7sg
a
n 7vj
a 4pg
b 71g
a
a 72z
a
a
a 7tn
b 79i
v 287
v 288
a
n
n 65l
v yh
n 3rf
v 3ju
a
n
a 4k6
n
n 3
m 7cu
a
l 3tl
n 3j0
a
r
v 7ry
v 7ln
a
n
m 5vr
n 6ij
v 5i0
v 5i1
v 74o
m 5vh
n
n 1
m 7db 77f
a
b 1k2
v 60w
v 7pj
m 5gb
m 6qd
a 18d
n 66y
v 5yw
v 2b9
n 46d
n 7wh
n 7v0
a
r
r
n 6lv
a
a
n 5xx
n 5pk
a
a 2i7 313 2t2
a 2vc 2vd
r
a 3
a 3
a 5
p
r
r
a
v 6ed
v 699
v 7l0
v 7l1
v 7l2
v
v 1
v 6ov
v 6z3
v
v 7va
v 6oz
v 6p0
v 2k9
v 1
a
n
v 71f
v 71g
p 10k
b 682
m 5xh
v 50z
w 799
m 17x
v 6x
a
a
r
v 7sp
n
p ef
v 7kp
w 3mu
v
p 6t5
n 3sz
n 3sh
g
a
a
v 3at
r
a
r
v 42v
b 76r
a 6ni
a 3gw
v 5f3
a 7ma 6cr 552 2ee
a 6f0
a 242 7jp 790
v 68f
a 3oh
a
r
m 5ns
v 7ti
a
n 4dg
a
r
a
a h1
a
n
n 5f3
n
a 4zo
a 22b
v 5u3
m 7ac
a
a
n 685
v 72x
v 13o
a
v 7al
a 5ur
p
n
v 7t0
a
n 5wa
v 5w9
n 7zz
p
p 1
v
v 7ui
n 6tf
v 7ii
a
a
a 5v7
v 5nl
n 7b9
n 4lu
n 5v9
n 1ru
a
a
a 1fc
a w6
n
n 7xi
n
a
w 6xm
v 6t0
a 2xn
a
p 6t4
p 3zj
p 1
v 5fk
m 6x1
n
a 788
a
a
n 80c
n 467
a
n 7m6
n 1
a
p 7r8
p j9
n 7hf
m 7x8
a
a
n 7lt
v 7vo
a 10x
r
a yv
t 6bj
p 3c4
p 1tu
w 5ut
m 7i9
v 7tj
v 1
m 60l
n
n
a
n 7c5
n 1
a
a 11e
p 7pg
v
a cs
a
a
n
v 7wd
v 7wb
v 6ic
v 3hy
v 4m2
v 822
v 820
v
n 82m
n 1
n 3jd
n 65x
p 6zf
a
p 6zh
a
a
a
a cd 1
a
n 39v
a
v 2ji
v 7wt
g 7ql
a
n 7zq
n 7j0
n
n 1
n
a v7
a
w 7tx
w
m 6n1
m 1
v 6ek
a
n 6jl
m 1yq
g 71y
w 7t1
v 3nh
a
v 7xj
a
g 7mj
p ma
n 757
n 2h3
n 1
v 7vf
w 82b
a
t 5qp
t 5qq
v 2pc
t 6dq
t 7ge
n 7pu
n 1rm
m 6rf
v 3mh
n 6nc
n 74v
n a2
v 7eq
b 5wq
n 63k
n 813
a
a
t 5r7
p 7rp
a
g 72x
a
a
n 2ur
w 7u3
a
r
n 81b
g
v 2px
a
n 7q9
m 39o
p 7q4
n 841
n 1
p 6jt
v 3t7
a
n 74w
g 4ct
p
a nd
n 7ak
n
p 4gk
v 7ly
v 73g
v 6hw
a
a
a
n 518
p 6ka
p 1
v 84w
v 7ul
a 12j
p 7qr
a
a
a
m 84i 6yt
n 4sl
v 6nw
m 84k
v 5sr
v 51f
n
v 71q
w 769
n 5x4
n 1
v 6st
v 3gv
g
a 6gp
m 6vz
m 1
p 73b
v
v 6m2
m 683
n 7zx
n
n 3tq
m 856
a 3a9
m 821
v 7q2
a 4vh
a
a
p 7tt
p 1
p 1
p 7j3
p 7t1
w 7zz
a
a
n 85r
a
a
r
p 7c5
n 7t6
g 74z
n
v 86i
m 85u
n
a
a 3t7
n 7tw
n 7i0
n 1
a
a
v 6zo
v 2su
n
n 1
n 781
r
p 4q5
n 839
l 6vz
a 6rr
n 6yj
a 13k
a
a 1
a 1gn z4
r
r
a
a 17d
n 79q
n 1
n
v 7ul
n 84i
p 5n3
p 7v8
a 6zj
r
r
n 72l
n 2vh
n
w 7h4
a
n 6z7
a
n 7gr
a
a 1mv
r
n 77v
a
a
l 1ra
a
n 2o1
a 1d9
r
n 5rn
n
a
a
n 53d
n 7bb 7ba
n 6bt
v 3mf
v 884
v 885
a 3mg
a
g
n
m 87t
a
a
w 82f
w 1
w 4en
v 86k
n 6y3
n
v 84l
n 7eu
n 1
n 7eq
a
n
a z6
a
n 84n
n 66i
r
w 7lk
p
a
n 7ph
n 82l
n 1
n nd
n 1
a
n 4qn
a
n 1zs
n 6of
n 80s
v 4lj
n 88y
v 65x
v 6ob
w
v 81k
a
n
v 56c
a 1zc
m 5rv
a
w
r
a
a
n
n 1
a
w 83l
n 81d
v 58o
a
r
r
n 28a
a
a
p 7kn
a
n 81n
n 7ql 891
n 7hh
n g
a
n 81s
m 86k
m 1
m 72p
a
r
n
n 47g
v 6yy
a
v 7rw
a zx
a
a
n
n 1
n 72e
l 134
l 6zw
a
n 36o
r
a
n 87e
a
a 25h
r
n 82j
w 72
n 5ao
p 8af
a
a 7tz
g 7a8
a
a 6j
g 7ut
n 7ra 7r7
v 7l7
v 2xj
a
v
v 5ho
n 7yv
n 830
n 84e
a
n 1dd
a
n
w 5gv
v 86a
n
v 314
a
a
a 4t
a
m 8bc
m 886
v 2y4
p 4jh
a
m 5u9
m 4nu
a 8b
v 4xz
n 5g
n 7u6
p 7cp
v 28p
g 5ca
m 7ch
v
a 14e
a
g
n 629
v 86y
a
a hg
w 86i
n 894
r
m 88v
m 1
v
v 1
n 6hv
a 1ou
n yu
a
a
a
n 7z2
n 7kh
n 7ic
v 1x9
a 3ta
a
n 46v
v
v 85j
a 1b6
m 7u3
m 1 75i
a eu
g 8a0
p 44l
a
n 2j0
v 6jj
n 78p
a
a 1b8
r
p 677
v 7gd
n
n
n 7tl
v 5at
n 8cx
n 857
g 4hu
a
v 5y2
a 3tf
a
a
n 6c1
v 4y1
v 5sy
a
p 8ax
v 7zz
v 88n
a 68
p
a 4tt
m 7ci
n 4xa
n 7ov
v 88r
v 1
v 8e8
a
a a
r
n 49q
n 49s
m 4q9
a 84a
a
w 72e
w 683
n 8e8
n 2n6
n 1
n
m 7pr
v 8eo
a 2id
n 7gv
a
a 6m
r
r
a
n 3c2
n
g
m 60w
a
n 82i
a
p 7ch
a
v 6pe
n 4v2
n 1
p 8fr
b 7lg
v 72t
n 880
m om
a
a
w 7qv
v 83u
v 890
n bi
n 43n
a
a 3k7
n
n 6bl
n 49k
a 6r1
a 35v
n
m 8fa
v 1ip
n 4cv
v
a
n 8fm
n 7z0
r
a
a
a
r
n 83l
a
n 7uc
a
a
n 24q
n 4dq
n
a
a
n
m 5z2
n 8fz
v 5dd
n 38n
v 8gr
m 7ez
a
b 7ov
t 83r
a
a
r
r
b 7p1
m 842
p me
a
a
a
a
n
a
v 8bs 6bx
a
v 6sp
v 5bf
a
m 82v
v 5wa
n 7ey
v 81t
v 8e0
v
n
a
a 6sq
a
n 73h
a 81y
a 84s
v 5y4
p 6x4
a
r
a
b 7nv
b 1
n 7mp
v 3vh
v 1
m 8hc
m 8e6
n 89b
a
n 8h9
v 6mg
v 1
v 8i0
a
p 4po
a 6np 2o6 82c
n 8em
n 79w
w 46v
n
a
r
n 7oe
a
n 44r
n 5jd
v 4yl
v 4ym
v
a
m 8eu
m 8i2
b 7or
n 8gx
a 3sc 3sd 3se
n 85m
n 1
n 8g6
a 1gi
v 84u
a
a 4fl
a
n 8fi
w
w 1
v 851
v 8dq
a
a
m r8
v 6we
w 3uj
a
p 89l
n 8j1
n 1
n 45o
m 7bm
g 82x
p
p
n
a 3b8
n 75v
t 7z1
v 6wt
v 63w
a
r
n 1aa
n 78q
a
r
m 8j9
b
v 7j0
a
a
n 53n
a
w 7yb
a
g
n 869
v 700
v 3zt
n
m 6js
v 84p
a 5py
a
r
w
w 8kz
a
a
a
n
n 1
v 8kg
v 4dl
v 8fh
v 8kj
a
a 1
n 55d
a 3
r
w 528
a
a 1wk
a 21b
a
a
n lt
n 86b
a
g
r
r
p
a 1hv
a
p
a 3nw
a
a 2pi
r
n
n 8jy
a
n
v 13y
n 8ip
p fk
g 7kk
p 8ih
a
n 823
a
r
a 2
a
r
r
a 3dk
v 61u
v 1
m 63p
n 4i1
n 48a
n
v 8m5
a 8
t 6up
m 8ic
m 8ig
v 7av
a
a
w 4dc
a 7sk
n 4gx
v
a
a
a ab
p
p
v 6qw
g 5d3
a 1kn
a 8f
n 4wg
p 7v8
n 7g1
v 6le
n 8mb
n 49q
a
a
r
r
n
v 6rb
v 3ko
m 3h5
v 70f
a
g
v 8j6
a
a
n 84r
a
a 5ax 408 1qp
p
a
a
w 1nz
p 895
n 8mm
v 8hz
v 6si
n 5za
r
a
p 7du
a
a 3
p 82t
w 8hi
g 4yi
g 1
a
r
a
r
n 7ob
n
n 84d
n 5ji
v 5kr
v 1
n 8be
b 6y8
n 4te
n 3v2
a
n 8gz
a
n 8h2
a
a
a
n 7os
a
v 6y2
n 8h0
v 48n
n 85m
w 29
a
r
a 7o2 7hj
p
a
a
w 2am
n 6uj
v 7s0
v 8kv
a
r
a 6ww 6b3 5qn
a
a ct
r
v 8c9
n 7ri
r
p
a
n 7gr
r
a n
a 4bn
a
a
a
a i9
a
r
a
n 8i0
a
a
n 7h5
n 7rb
a 7h3 hx bo
a
p 7kk
a
a
r
n 486
r
a 4
w 3l0
a 6v5
a 7
p 80f
a 9
n 48e
a b
r
a d
p 7l0
a
n 8qc
v 68u
v 1
v 6ko
a
n 6rk
r
n
v 7gx
w 3jh
v
v
w 86h
n
r
w 7xe
a mi
a
n 8ou
w 8qz
w 8fc
v 8ln
v 8lo
n 7s0
w 853
a
p 7jg
n 8ql
n 1
n
n 1
r
r
r
r
m 8qi
a
n 8rd
n 8re
m 69e
n 6g0
a
v 7ck
w 83x
a
a
a
a o4
p 8rv
p 8oc
p 6l6 53h
v 42z
m 77l
m 6y8
v 74t
a
n
p 4k8
b 2cq
t 722
t 84q
n 8se
n 1
a
n
w 6lf
a 4o
n
a 1pg
a 1
w 8gq
a 73r 4e4
v 81y
v 1
a
n
a
a
a 1po
v 8mv
a
a 1qd
n
n 48v
n 718
a
a 7me
n l8
a
a
m 7fo
r
a 5x5
a 7kd
a 7wq
a 1mw
r
n 8a6
a
a 7
a 5m7
a
a
v
n
a
n 7ub
a
a
n 101
n
n 31t
a
a
a
r
v 8cf
n 78e
n 816
n 8qm
a
r
w 8u3
w
v 8ds
v
v 5lp
a
r
v 5x9
v 3at
v 7hy
n 6fw
m 5qi 8sn
m 1
v 7cm
l
m 8lv
n 24p
a 8dj 8cl 826 4rm jc
a 7ui 7z4
a
a
n 6dq
n 3gv
a
r
n 6zb
n 7x
n
a
r
n 5jl
a
n 4pd
n 7vr
t 6ki
a
n 4vq
n 1
n lw
n 8r4
a bo j7
l 7ui
l 3fk
a
v 5nd
v 8ey
a 2rg
a
n m6
a 7a4 1tw 1ip
r
a
w 5wc
a
a
n 3r4
a
a
n 8h6
p 6xa
a
n 2tg
p
w b
m 5ru 8na
p 7q5
a 21x
a
w 8vq
a
r
n 8up
n
a
a
a
a
a 78l
n 23h
a
n 8mx
w 5k1
a
r
n 5yb
n 87b
a
w 4rw
a
l 7cr
v 5z1
a
g 8ss
a
w 7jx
n 7ut
t 846
v 4zz
n 3iz
w 77p
v 8n2
a
p 7qc 690
a
a
p 1eq
n
a 5np 3mo
a
r
r
n
a
v 8kw
a
a mr
n 7lp
n 2k7
n 8tz
n 1
v 7dv
v 8e5
a
n 8u4
a 4ff 2ck l5
m 8d1
n 5k4
a 37t
a
r
r
v
t 8cn
n
a
a
a 5hb
a
n
n 8k6
a
n
a 4i6 83y 21
r
a 2
a
n 8p1
n 3gu
v 7a0
a
a
r
w 3j4
n 8ua
n 8ub
v 186
a
a
r
a
a 1
m 7n2
p 7l7
g 8hj
a
n 6k7
m 8te
l 6zs
w 8rw
w 1
v 4oa
l 1c2
l 1
g 5sk
m 31k
m 8ee
v 5ij
n 748
n 1
r
v 2fq
a
a
r
p 8ds
p 1
l 7yj
a
a 5g0
r
a
r
v 7b0
v 49j
a
t
a
m 8ud
n 5nq
r
m 8uf
a 2ui
a 2kl
a
r
r
n 6v3
v 8id
v 73w
v 6a4
v 1
n 4tg
a
r
r
v 2eh
n 7p0
v 5v0
m 8yz
v
v 3c9
v mj
r
a 12n
n 8da
v 7g7
v 3j4
v 7bz
v 8n5
v 1
r
r
v
n 8z6
w 8z0
n 867
w 2b6
n 75w
v 7dq
v 7n1
v 1
a
r
t
v 6qi
b 7ah
v
a
a
n
b 7ge
n 8hm
p 718
n 8ho
v 8bm
a
n
n 172
n
g
m 6pq
v 90n
a 54s
n 3x9
w 8iz 8s1
n 8tm
v 755
w 8to
w 1
v 6l8
v 1
a
a
v 6t6
a
r
r
n 7vb
v 5y0
v 8vq
a
a 7z7
p 7z3
n 7zn 8s8
g 5ct
n 23t
v 5ml
a
g 7tz
n 71u
m 762
v 91h
a 190
a
a 5vn
p 82p
a
n 5rp
m 917
a
n 5r0
n
r
w 74b
w 90z
m 677
v 8wn
v 91x
n 8p5
m 91i
m 91j
v 8pc
m 2
n 8ii
n 871
v 499
v 8ii
t 8hr
b 88f
m 6k5
a
w 3u8
v 7l7
l 8jk
n 8vd
v 2w9
v 1
v 4fd
g 937
g 6cg
g 1
v 6wz
v z2
n 1x6
w 77z
a 20u
r
w 91w
n 847
v 8x4
a
n 46e
a
n 5k0
n 3mq
a
a 4dt
b 8q5
a
a
n 8h0
v 3rk
n 89a
n 10q
a
n 30a
g 5ty
a
l 7sj
v 8ks
v 2ns
a
n
n we
g 5n0
a
a 4v6
m 7qv
a
w 7p8
t 8j8
r
a
n 4t2
a 21z
p 8gz
v 93z
a 1qt
n 4rh
a
a
a
n 94m
m 93j
v 942
p 8h9
v 8og
g 8no
l 2np
g 911
v 6ge
n 8ym
n 1et
a
v 8t1
v 883
v 6wd
v 1eu
v 8z7
v 8z8
v
n 93v
p 8ju
a
r
n 41x
a 8oy 84s 14l
r
n
a
r
a 8n9 8d5 38e 2fs 1hl
n 6aj
n 8ia
a 4x4
a 1cf
w 7sv
a
n 4el
l 7u8
v 904
a
a 8u2
v 6l8
n 59u
v 8ps
v 8pk
w 8wk
v 401
a
n 94o
a
a
p 4h2
n 8ea
n 8bl
m 1j3
n 8ol
a
r
p 68a
a kq
a
g 8pb
v 2qh
p 6sd
v
v 931
p 7vj
w 6zh
n
a 70y 6cw os 4fw 3cy
v 734
a
m 1jl
b
v 6yj
v 1
v 6m7
v 497
v 851
v 8qm
v 8qn
n
a 4b9
a
n 8sh
n 5pm
n 7nw
n
n
n 8uc
a
a 1
r
v 7j3
b 6tk
b 8tq 7gx
b 1
v 859
a
n 8a1 8a0
n 4sg
v 7k4
p
p 1
n 6rv
v 5nh
n 979
a
r
w 92b
a
p 53k
p 1
v 8h3
v 1
v 8h5
v 1
v 1
v 8v0
m 76z
m 7wq
v 81v
a
n
m 93v
a
n 2rq
n 7t0
m 93z
v 926
a
n 8v9
m 8db
n
n 982
w 8hf
n 8zd
n 63h
n 8li
v 7z2
g 6wm
g
v 3kp
g
v 3gn
v 8ah
a 4vd
n 48v
n 1
a 4vh 4pt 3rf
n 96i
a
a 8ya fs
a
m 94m
v 5cp
r
n 95o
n 6w9
a
a
t 8o2
a
n 29h
v 8mv
a 29m 3h5 2c1 2by 2ba w7
n
a 58t
n fl
m 955
v 27n
r
a 56z
a 57p
r
m 8uk
a 158
a 27n
r
n 7ve
r
a
v 2r1
n 5o7
a 7l0
v 7xy
n 96f
v 99c
n
n 4wb
a 5og
r
r
w 87l
a 25t 95
a
n
r
r
n 5tl
n 4vz
v 7lf
w 738
a 66d
a
a
a nk
r
a 4qw
b 8ww
t 7ik
v 90r
p 8cz
n 6yk
n 1
n 5x0
n 8g3
g 5e8
p 8vi
n 50w
n
n
v 90x
v 1
n
n 92y
w 8bc
a
p 35t
a
a
m 8w4
w
a
n 2yz
a
m 873
a
n 8r3
v 7cz
p 88j
a
n 981
w 6c0
w 7yp
g
a 8i9
r
a
p 7lh
n 8jr
p rt
m 97c
a
r
v 8yh
v 3iz
v 84v
v 7yr
p 4lg
g 8uu
v 550
v 1
v 8js
a
m 8sd 8mh
m 1
w 4ny
w 1
m 97t
n 2lg
v 786
a
n 2dl
a 7rz
a 65s
n
m 1wr
v 6n0
v 8ue
a
b 8i0
b 1
v 822
v 2hs
v 7p8
n 6f2
m 9bi
n 37d
n 1
m 9bl
v 8ti
p 903
v 2wj
p
m 4xw
v
v 8kq
t 6on
t 7mq
v 7yo
a
a 60u
a 60v
n 6c2
n 7b
v 1gj
p 8cw
p 8ru
p 1
v 93d
m 7x0
v 5fr
p 35q
p 35r
v 5wr
v 3kj
a
p 805
m 83m
n 9c8
n 904
a
n 62z
n 98d
n 5tc
t
a
a
p
a 3m8 3m2
v 83w
n
a
v 7w5
b 90f
a 5r7
p
n 94t
a 5ub
p 3ui
n 9as
n 8c
m xr
n
n 8r0 9d4
v 7wh
n
a 4dj
m 8ze
n
n 1
w 953
n 8ud
a
n 8za
g 8xi
g 6bq
a
a
a 11a
n 2j9 950
w 8i2
v 3z5
v 8zz
a
a
r
r
v 1lc
r
a 56d
a
n 31x
a 92f 6m5 56j
a 9bs
n 9bu
n 8kl
a
n
n 5jz
v 8pr
w 8t0
v 998
m 85f
n 8wr
m 81w
v 2wp
v 4cn
t 8rv
r
p 6uq
m 8vr
n 6up
n
a 3v5
n
n 4rz
v 5cq
v 7ui
w 9fj
a
a
m 9eq
m 1
n 8ww
v 8q7
v 83u
m 841
m 1
v
v 8pd
p 886
a
a 3si
w
a ek
v 9bm
a 8w
n 978
v 2lt
v 8x4
a 83z
n
n
v 5pu
v 756
v 9aj
n 9fl
a
m 9cd
a 6nz
a 50v
n
n
n
n 9ft
v 9at
v 98g
v 9g7
p 8ba
v 7qg
g 8fe 8zv
n
n 1
n 386 1
n 7s
v 8uq
v 8ur
a
a 1gg
a
r
n 7xd
a 35p
r
r
n
n 43a
t
t 1
l 1uq
n 9gj 5wx
a 5jr
n 99l
n 1 4ss
n
n
p 8rn
a
n 3ff
n 8xk
t
a
r
a
a 2vm
b 7ae
m 9gt
v 8k8
v 1
g
a 7ao
v 9hf
v 7rm
r
a
v 7m3
p 95q 6ux
n 9e8
t 8pq
g
a 3xe
a 59b
n
r
a 2bx
g
a 2bz
m 9hd
n 9ez
n 7ay
n 871
a
a 1s4
m 8ek
m 1
a 107
m 4sf
a
a
p 5ps
m 8tc
w 6qm
m 6di
v 983
v 9cx
w 3j5
a
v 676
v 7gk
w 97a 97b
a
r
n 93z
p
a
g 2d
a 5wh
n
a
a
n 8o9
n 8uz
a 5y1 3ye
v 93e
v 954
a
a 2uc
v 5bf
v 8ez
v 1
n
v 9j8
a
m 6oh 8u9
m 6s9
v 4h1
n 8zs
a 2dp
a
a
n 6sj
a 1vw
a
n 8ko
r
n 77g
p 6zd
m 6ov
v 78m
v 876
v 24e
n 866
n 80b
v 9bz
v 8ga
v 2
v 99k
v 3
v 5
a
n 9jl
n
v 508
a
a 1ri
v 9f3
a
a 19a t
r
a
a 1
r
v
v 7s2
a 4
l 89i
v 6be
n 9ho
n 1
v 1ur
v 81q
p 8l2
w 5gl
a
n 1dg
n
n 1
v
v 81t
n 8l9
n 5sz
w 1wo
a 9jr 3p6
r
a
v 9fe
v 9kw
a 3wp
n 9ea
v 7jt
n 9jy
a
p 3pa
a 7r
w 6md
v 9ld
a 2gw
a
a 3lo
r
v 71s
v
r
n 997
n 8r6
r
a 5a1
n 9l6
a
a gq
v 52a
n 75c
a
a 2nv
a
w 68k
v
a 3wn
l 6xd
n 8o0
n 9k7
n 9lk
a
a 68u
v 9ey
a
w 9mg
a
a 3r7
a
a
w 74o
m 9e9
n 9ch
a 49l 2nw
a 8gc 2z5
a
n 9jm
w
r
n 9f3
a
n 4xi
a 4t7 b5
a 1l4
v 9ax
p 6xd
a
n 2r4
m 8j6
a
n 9ne
n 1
a 2nq
n
n 3rk
n 53e
r
v 2nb
n
n 8qx
n 9ka
v
a
a 5x
a 83g
v 6iq
a 2d
a id
r
n 4ub
n 1
a
p 1il
b 9af
v 49n
n 3e0
v 61o
n 4eb
v 6yr
n 3m9
n
v 746
p 9br
n 4n5
b 4x5
a 3yg qq
a
b
n 9gq
v 7mm
a 3yp
a 3yq
a 4r0
p
a
p 9c4
p 9c5
n 5jt
w
v 68b
p 9c2
w
n 9aa
p 9oo
a
m 9nq
n 97b
p 9c8
a 697
r
n 9b1
n 9k2
v 9oh
a
m 8or
n 96e
a
n
p 8ro
a
n 5u2
a
n 9b7
n 513
v 9d4
v 8qd
a 2u
n
n 8v5
v 4it
n 9gl
v 4op
w 2n
a 433
n
v 6rc
v 9ay
r
p 8k2
p 9b4
a o9
a
r
p 9m7
w 6x1
l rb
v 8i2
v 4sg
a 27n j4
a
a 2fq
n
n 1
n 5f5
a 9my
n 9jd
v 7s4
v 1
v 9ka
n 64f
n 7j7
g 6zp
a 2is 9cj
a
w 66q
v 9m3
v
v 9i8
a 4tl
n 8vf
w
m 9me
n 3x3
n 56o
n 3cu
a 67k
w 9qw
v 9c3
a 1x8
n 9pm
a
r
r
r
a 2os
a
w 9qx
w 9b8
w 8qb
a 2r8
v 7pc
w 9km
p
a
w 7ka
m 9n2
a 870 61d 5m2
n
n 8w8
w 9ko
p 3md
p
a 8r 5q
r
n 9og
v 9o8
n 9pd
a
a 1
a 6iy
r
v 7tn
v 9d1
n
n 9c4
v 9rf
v
n 8v8
g
p 931 8l5
n 83
v 11f
a 83 3ow
n 9r7
a
a
n 9es
a
n 7ga
v 1zl
v 9md
a
n 4ld
a 3uy
a
a 66g 5f 1
n
w 6hi
n 9sm
v 87x
g 6vo
a
n 75b
p
a 4v8
b
b 97n
a
a 8qq 5c9 6fn dv
r
a 4ii
w 93p
n 6an
n 53e
p 940
a
a
n 9oc
n 8y9
w 8od
v 9cv
a
n 98n
v 93s
v 3ao
a
a
n 85 8ik
a
v 6dy
a
t
b 7vs
p
p 1
p 54l
n 5js
a 1kb
r
n 1nu
n 1
a 1kf
a
r
p 8z6
n 922
n a
n 9gr
a
a
a 6kr
n 59
r
a
p 9qg
v 5ys
n 6z8
v 7q7
v 1
v 7zh
a 4b8
v 2oa
v 881
n 9el
v 7cu
v
v 9ul
v 93s
v 7se
m 9q8
a
n
t
v 93y
m 8je
a
n 9h0
v 43q
v 6ee
m 9qi
v 8hq
v 1
v 824
v 8hv
v 2f3
n 7ry
a
v 9ue
b 7f8 80v
a
r
n 8dh
v 9p7
n 9u9
n 9ua
v 75j
v 82w
v 2ad
v 9up
a
v 6x1
a
v 9ph
v 1
a 6cm
v 45m
p 1q7
a
p 9a9
a
n
n 8wf
n 9fy
v 4uv
v 4uw
v 4ux
n 6w3
n 3q0
n zn
v 9py
v 9cq
v
v 6fm
v 7eg
v 2n0
v 8pz
v 1
v 85o
v
n 51s
w 2cm
w 1
v
a mk
n 3nq
m 8o5
m 1
b 95b
p 57g
a
n 8yx
n 8kz
v
a
a
v
v 1
v 1
n 46c
n 9vg
n 1
n 1
a
a 1hs
a
v 9nh
a
n
w 9wt
a 5rf 155
r
n 9us
n 9o2
n 5rl
p 41j
n 3ol
a
a
b 94w
v 8zl
v 71d
v 9nj
v 6hx
a 9ba 916 56f
a np
w 9o5
n
a 4de
r
n 7sx
n
n
v 9rp
a
a
r
r
r
m pr
b
m 8po
m 1
r
r
a 2xg
w 6ls
w 6p8
w 5xr
v 9tm
v 1
p 9lp
b 93r
v 98i
n 7hd
g
a
m 9ek
a
n 8hn
m 9xa
v 3uw
v 89s
v 1
n 8kd
n 4u4
v 7a4
p 8uv
m 8qf
m 363
m 1
a
a
n 5v6
a 7th
v 4vk
v 7pv
a
n 4we
n 8t2
a 1ax
r
w 9em
m 9k4
m 1
m 8v5
v 9up
a
a
n
n 8g4
n 7jc
m 9y7
m 8gc 7h2
v 9pz
v 9yz
a
a
a
n 2tq
v 8te
v 2mq
m 8m3
m 4xx
v 8ez
v 7te
m 9vh
m 9ym
v
n 8zv
a
n 9wn
v 8sc
a 4y5 26v
a 9mk
a 2x2
v 9rm
v 9zd
v 1
g 8w4
n 59d
v 9sy
v 2ka
v 7p0
m 4xn
m 8q6
m 5yh
p 4gp
a
l 9gw
v 9zy
a
g 267
v a01
a 4dy
n 5gf
a
v
n 9dn
n tn
t 1gj
v 8wy
n
n 1
a 4gm
a
a 2uf
a
r
n 9yx
a
b 1in
n 9e1
n 60s
r
v 927
v 1
n 9gj
a 6wd 5rq
n 4mv
n 9lz
v 7jn
r
n 9ej
n 8n5
v 4p
b 9a9
a
a 5gh
n a0i
a
n 5xw
v 4y9
m 7ja
m 8rp
v 9fa
v 1
n 9hl
v 4mc
v
v
n 9tv
a
m 9xj
w 83r
v 6hx
p 3wr
p 7nx
r
n 9kf
n 1
n
v a1f
n 9h7
a 4bt
v
n
a 9rw 4l9 3ci
r
n 8tk
n 9rx
a 29g 26c
r
n 4on
n 945
n 93y
v 2gy
r
v 5r4
g 6vs
l 82d
v a1z
a 8s0
n
n a2r
v 90z
n
w 9vy
a 6tg 2si
a 1o7
a 1q
v 8yu
n 9y3
v 95w
a 6us
p
p 1 a1s
v r6
v r7
n a36
a
a 5js
v 5j7
v 5vd
v 7t0
n 218
n 1
v 7jb
v 7jx
n 9ug
w
n 9d3
a
p
m 1so
a 1fi
a y5
w 3pd
g 8on
w 9j9
p 9kt
p 1
n
v 9kk
n 3ys
a
n
a
w a3z
w 6q6
v 55h
a 86z
n
v 9ze
a
v 7hk
n a14
a ve
a
v 9zl
n 9j9
n 3z2
w 9r7
v a0x
v 9sb
v a1i
v 477
v 9yh
a 7mi 4gb
m 9pk
m
n 962
v a04
n 9zt
v 8g8
a
n 9sj
n 3jg
n a4t
v 9yt
a
p 9s5
p 44h
v 4yz
n 9yn
a 9br
a vb
m a0p
n
v 8k8
a 6jm
a 6jn
p 7ha
v
w 5xi
n 9y5
v 5p8
a 4o5
n 8cs
w
n 4tx
n 8a4
v 7zk
m 9qi
v
v 1
v 8xl
a 66w
a
n 9tg
v 322
a
a
n
a
r
n 9fw
n 7ou
v 9jj
n 34x
a
a
n 6hy
m a0v
p 9ko
n 9j3
w 5wn
w
v 5x0
n 5t3
n 8zl
v 9tb
r
a 3ju
n 9w7
g 9pb
v 9u4
a
a
a
w 9zw
n
n 1
a
p
n 9tl
v 7mm
p 10a
a
a
n
n 1
n
r
v 9ut
a
w 7os
a
n 24x
n 1
n 2
n a3q
n 1
n 9ty
v 9uw
v 1
m a2z
m 1
v 855
n a3y
n
a
n 8kx
v 6s1
v 9db
a 9rs 6h9 6h1
n
n
n
b 9u1
a
n 4tb
n 1
v a71
a
v 9za
m 7n6
a 54g
v 7lo
v 1
v
r
n
a 9af xn
n
n 935
n 5xr
m a6y
n 703
n 705
v
a
a
a
r
v 6pk
n 52n 97r
n 4ul
a
a
r
v a81
v 60l
n
v 5n1
n
a 4sl
r
n 9ip
v 6iq
v
w
n 4v0
n a
m a4i
a 4pm
a
a 4po
a
n 9ke
a
a
n ut
n 1
v 26r
w 6vc
n 4uu
n 3dr
n 956
l 6ei
a
v 1uh
v 1
n 5cw
a
n 9mf
n a5u
v
v 86n
v 1cc
v 5g7
v 9tc
v a6r
r
v
m 2h7
v 1uw
v
v 1
n 5zn
v 4lx
w a0i
v 9vg
v 23
a
r
p
p 6ud
v a3q
a 1xw
p 9vc
a
a 57a
a 5yj
v 6d2
n aaa
n 1
v a2r
a
a
p 7sn
a
v 81s
n 9uo
n 9p0
a 3ic
n 51k
n 5qh
n 5dt
n 5du
v 8x0
n 5x
v
n 70a
v 5yc
a 8jq
l 8be
n 5mj
p 955
v 60w
a
n
n 1
m 2oq
m 9li
m 1
v 8ey
a
a
a
a
n
v aam
n 5z2
w abd
w a20
a 9zo
a
m a74
r
w a25
v 9ya
a
n
n 1dp
a
l 3hk
v 9dy
v a72
a 66f ot
a 19
a 1a
a
a 37q
r
w
n
a
n 3v
n 3u7
n 890
n 7xn
a
a
a
a 5ss
a 1th
r
n a3a
v 1xh
v 8bl
a
a
v 6ct
a
a 1xe
a 2ie 35r
a k1
w 1du
v 3tw
v a6m
v 1
n 27w
v ac9
r
p 68k 5pg
n 280
v 8dt
v 2th
v a5q
a pq
v 96r
a 6hg 316
n 9if
a
v acd
v 7ou
a
n 9d0
v 6cj
n ad3
n 9q7
n 9n9
w a3w
a
g 8ya
n ac0
v 7ow
v 6xz
v 1yl
a
n 89d
v 7jc
v a0n
n 9vw
n 7li
n r3
m a9b
v a7o
a 92b
a
m 7uz
a
n 9fq
w acb
v 9m7
v ab1
v 4e
a 9pn
w acg
w ach
n a1u
v 94r
a 4p
v b1
n aa3
n ae7
n 1fv
n 9r8
n a9d
v 7b2
a
n 9j1
a
n 9vd
a
b 9jz
a
t 8e3
n 8vd
w
w 91r
v a8j
n 7t
a
m aad
n 9k5
v 2ts
a
n
n 8ys 9u8
t 7ox
v ae8
v 1
g
a ms
n abq
n ae2
n 1
w 6va
v
v 7pr
v 9qa
n 7hn
v afc
a
w
a
n 8yk
p 2aj
p 7ri
m a0g
v 7lz
v re
v 9nb
a
p 7ur
m 870
m 1
l 2sw
a
r
r
m 94a
r
a
a
a
a 556
a 671
n 8f8
n ae9
n
n 1
n
v 91r
v 8np
n ac4
w pb
m a18
v 7ge
v 1
v 67j
v 2ud
a
v aad
v 40z
n a2o
n 1
n 1ik
v 4mw
v 927
n 5de
v 9do
a 3fl
n 6gk
a
v 8sr
n 88m
n 923
n 5rz
l 9g4
m 67x
m 5mh
v 8oh
v 8yl
n 95d
v 94u
a 6t4
n 6t4
v 82e
p 49g
n 16j
m 7yd
m abz
a 84z 32x 3xx
v
m 5c0
v 7g2
a
b 96t
n 546
n a7o
n a3o
w 9ti
v 8uj
v 8uk
a 7ck
n 8p7
n adk
a
p 329
a
a
n 2pk
n
a
p 3kj
p 9f1
a
a 2ik
v af0
g 2sj
v
m agv
v 908
p
m 9lx
b 7nl
t
v a1a
n 4oj
n
v 7yq
t 853
a
m a4w
a 1m4
a
n ahg
n 6df
v aht
m 37u
a
n 8nt
m gq
l 7tj
v ack
a agw 6pa 20n 6lg 2o8 1d
r
n 11r
n
n
m 9si
v acx
r
v acu
v 5ml
v 8vl
a
a 3f1
a 6hq 1jl
n a0f
v
v aef
v aar
v 5xz
g 2oy
v 8mx
m 908 80y
m 1
a
a
n 9wd
n af8
n 92x
n ahq
v 7fp
a 97t
n 5r9
a
a
a 3h5
r
v 9py
a a1k
a a6c
a
n ait
m 9jf
v 5hr
a
m 9bn
n ajy
a z7
n 8hd
v 95o
v 826
w 48r
n 728
v aak
v 7ue
v 8bo
v 4zk
v ajs
v akd
v a8b
v ad4
v 8ln
a
p 9gm
n aaa
a zx
a 6yz
n 6l6
a 50v
a
a
v akq
v 9no
n 9
p 1z0
w 9l4
w 1
a
v 6fo
a
a c
a rt
v 96l
v 86a
n 1ae
n 96t
a
n 465
t 7gv
n 9rm
m 996
v
a cz
n al9
v cy
n 5at
a 5vs 2cp
m ah0
v a59
v 89i
n 9ul
r
r
m 8k4
a
v 45m
r
n akn
l 9ky
v al0
v 1
w 9zg
p 4gl
n 3yb
a
a
n 8pj
n 1
v ag0
n 8nh
n 8pn
n aly
p a9b
p 6e1
p
v 8l
a
a
n 7r8
b 9zo
n 2hh
n 2hi
n 5y0
p 95q
n 2hi
n 74z
n 686
b 4wj
a
m 9m4
m 1
n 4ui
v 4uk
a
v 3uj
v 8xh
v ah6
n c1
n e3
n 1oh
p 9h7
a 10 3pg
a 3pi
n 5zo
v 8iw
n 9oy
w
n an1
n
n 7ne
v n2
m alz
m 1
b 8ws
n 4ar
n 7s9
v adc
a 8t7
a
t a28
n ame
n 95p
w 9nt
n 761
v 8b1
a
a 97x
n
b 4xo
m amg
m 7i0
n aah
m a8q
v 8gp
a 1pa
a 9
r
a 4yz 7fn
a 4ct
a 72o
a
a
n 67s
n amo
v aem
p 9oi
a
n 9cj
a 709
p zm
r
n 6qx
v dj
a k6
n amz
a
n 8el
a
v 9eg
p 9iu
a
n 7x0
m 9d8
n
n 1fu
v ao6
v 2a5
a
a 7mq
n 9u6
n 1
v 639
a 65
v 45i
n 9xe
v 871
v 872
w 4dn
n aky
a 3fb
n an1
n 9sd
v 3pp
v 3cm
m 86d
v
n 6u2
a
a
a 623
n 3ng
m 7wd
a 952
n 1vn
a
a 4qn
a 4qo
w a1k
a
a
v 763
n aon
a 3hm
a
a 5hc
n a6x 10k
a
a
v 5qe
p 7v4
p 8o9 1
p 4hv
m 9pj
n 2ye
n ahx
a
a
r
v 9dz
v 9ze
w 9de
v 1za
a
n 5gg
p 9kn
w 5kx
a
v 50e
v 8i6
n 5bv
n 98q
n a7f
v 902
v 4p0
v akm
v aqr
n 9ce
n 7v6
n 8zv
v
v 9gq
w 94j
a 3gc
n 9cl
m 9fj
v 88z
v 9z7
v q
n ju
n 8w7
v 162
v 9j1
n
v a4p
v 1
v 899
n 76d
n 9cn
p 9oe
a
n 9oz ahk
v 85p
n
m 8qc
m ady
v 9d0
v 725
v ae7
v 44a
m ana
v abg
v 8k8
n a05
a 3jq
n aeg
a
a
l 4z1
v a8i
a
m
b a6n
n
a
v 8o2
v a94
a
r
r
g 7l9
a a3o 9jd
a 1
a 1xl
n
w alj
a 7f6
p afq
v 8z9
n
r
r
g aoj
n
v ars
n
g
n 9oy
a
a 9nl
n 70
m a32
m ak3 ak4
a
t a7n
v 6i0
a
l 83j
t 1s1
v akh
v 1
m 4ox
n 7nn
a
n af9
v akv
v 534
n 5ek
v 83d
v 697
a
n
m 9kz
n ap8
a 5r5
a
n 7b7
p
a
n 4ri
a 3q3
a
n
n 79
v atr
a
r
n 8cq
a
a 5u8
a 3va
g apv
a
g 7cn
g 1
p 7cl
n 86b
p 4tk
a 5sx te
a 362
a 2th
a 3t9
n 9kj
w 7ce
v am0
a
a
n 7c2
p
a 252
a
n
v aoc
a
a
n a52
n ald
a
w 7v3
v afq
n ahr
a
a 5r9
a 662
w 9s8
v
a 6hr 6ay 3fs
a 67k
n 9vh
n
v 63f
r
n 8ea
p ai6
p 76c
w
a 1y5
a 5xb 4hr
a 3up
n aia
n 5rm
n 1
n 60q
n ah1
v 4sv
v aj6
v 1
a 1zo
n 8wv
a
a
w 7be
n ai9
g
v an4
v apj
v 9g3
v a5s
v acd
v avr
n arn
l 4ek
n 7go
m 98z
v acj
v av5
a 192
a 9ez 2z6
a 3pd
n 5bw
n ao7
a
a
a
n 9vy
a
n aoe
a
v ans
v 9m8
a
a 3lu
a
r
n 6rk
m 2t1
p 3ez
n 8bj 9u5
a
g akl
v af2
a
r
r
a
n 94v
n a7k
v aqp
v 9h8
a
n o0
n 70t
n 2oz
n 8
v 5ep
w
w a9m
v 9vj
v 97t
v a6b
n 92b
n
v ar4
a
a
n
a 7da
n anw
v 1x7
v asm
a 2d0 3fj
a
b 57h
v 83y
w as2
r
v ari
v 7lc
v atl
v ali
r
v awz
a
n 9g0
n 82a
m 8ez
n atq
v 6xc
m 642
m 9xh
v 1dj
a
n
b a3i
a 12w
n aug
v ya
m a7s
v 90i
a
p 9y3
p 754
p 79m
n 86z
m 9wv
v 4id
n 7g0
m 4bh
v ase
v aq1
a
p 2eg
v
v 1
v 8na
n
v 5vb
n 4ae
n aki
a
m 8fy
v 7wc
n 62i
v 124
v
n a9x
v
a aig
a
v 7wk
n ay1
n 1
m 9ip
t
v 9j7
v
v av8
v 6ns
n 8l3
v 907
m 9nt
v 6rh
a 8u6 2jt
a
a 2
n axc
v 6yz
a 4
n 5f2
r
a
p 9m8
m 8om
m 9rb
n
v 910
v 3ju
w 9dk
v 5yv
m 9pw
v 8n3
v a2w
n 46
w azy
m 88d
n 9i9
v 6er
v 1
v 9ia
w
a
m 22
p
a
a 4bd
r
p
v 5ab
v 93o
v 7ln
v 13t
v 9r9
l 9zr
g 90h
a
w 4lw
v a39
v ab3
v as8
v 9ri
n a50
a 7o7
v
m awf
m 715
v auw
n 5gm
v
a
r
p 3lk
a
g
v 980
a 42q
l ahm
v afi
a 3cx
a 3x7
a 28k
r
v
v
n 97c
v avf
w awz
v 96l
n 9qc
w
n 7gp
w aux
v abq
a
v 5xu
w
a 40v
w 8za
n 5ho
a
n 4ns
a 1iz
a 7ja
r
r
v 95e
n b0y
n
a 148
a
l 23c
v
v aw0
n 9zx
n ahy
m 8jv
a 8wu
m axw
p 87i
a 56r
m b15
m 1
n ai9 b0n
n 4rn
n 4ow
v 2dx
a 2sc
a 8x5
a
a aih ab9 7c3 15b
v 95r
t ahi
a
n
n
v awq
a 4
r
n
v 900
a 4b0 4wm
r
n 4b1
n
a
a
v 9gc 9a6
p 2j8
a 2ug
n 6cc
v 9cn
v apw
w b2y
a 3z3
a 5sq
m 8bp
n 6rr
n 6x5
p
n a7q
a
v 6c7
p 9t2
p abj
v vu
v 35f
v b2x
v
v 1
v b30
v avb
v 1
n 990
n 991
n aw2
a
a
a
n a3t
a
n 6yz
n awa
a
a 9eq
n b0w
v 80c
a
a 1
a 4a4
n 9ng
a
a
a
w b4d
v aya
m b02
v ayi
v 80t
v 1
m 9on
n 9nr
n b3q
a ayc 5qd 6w4
r
v 810
v 9rl
v adz
a
p 938
m b3n
m 8m1
v 5ac
n aaa
n alh
m 9b0
a
v 65c
v 7qa
m 7fy
g 717
a 717
w afw
v b0o
n b0e
n 1
n
n 1
v 9lr
v 9gh
a
v 9na
v 9vf
v 9vg
a 1yv
a 74y
m 99g
m m
v 6to
n 9ba
n 6yt
v 8ub
v 8uc
p
v 5m9
n
a
m am5
v 9gs
n b4w
n 1
a
a a2h
m b4u
a
a 3gb
a 2ku
n ajd
n 6d3
v 9w6
v 9fo
v 9w8
v a02
n 1p9
v 1p7
m b56
v b0f
a
n 2ch
v 8xq
r
v b5t
n
v 7m2
a
n 9b4
n 9b6
v
v 3yi
v b6t
m b5l
a e 7
m b5n
v 9wu
v ayg
v 1rm
v 5os
a
a
w
m 8
v 98t
a
a 3hv
r
n 45u
n
n
v 9u5
a 6
v 17i
v 9pu
l 97w
v lo
w b20
v 9uc
v b2u
n
r
a 3bw
n 3h
n aok
n azk
a 7g 86w
a
v azl
v
n b4e
a
a 8dw
a asa
n aso
a 1kr
n 93i
a
n b1o
a 4za 5e8
v b4k
r
v 9qa
v 8ws
a 7mx
v 4ib
b 9gy
v 84l
n b8a
v atp
w b3x
w 4tp
v a9y
v b7v
w
v b3u
v 9pd
v 8tc
v u
p 33q
v 9ds
n 947
v 9hp
v 9du
b 2i1
n ap9
v
r
r
w
w 1
r
v 6re
a 6dn
m 88z
v amn
n a63
a 4ka
a
v 9oq
n 5di
g 9u5
a
n 7qt
a
r
a
a
m 4fq
v 9wb
n
n
n apa
a
n apf
a 6hu
a
r
v b3n
v b3o
n
a 6
n 7qw
w
a
a
n aml
v att
v 4j6
m 99o
v 7kp
r
n 7zd
n
a 4z1
n
r
r
n
a
n b6w
v 9x4
a
p 2qi
a
n b3h
a
a
n 6wx
a 1z0
a aeo 9ai eb
r
r
r
n 6jw
n 1
r
r
l
r
a a7c
p a0l a0g
m a2m
w 8bq
b 9kj
p 7yy
v aol
r
a 40q
n 658
p 5aq
p 82
a 4ma
a
n 9eg
a 29k
r
g 88d
n 8zj
a 2t1 2t3
a
v ay4
a
v aei
a
n 70g
m b77
n 8gl
v 6gi
n 87h
v baz
v b5o
a
v 70b
a
r
n 6tp
r
a 4
a 5
a 7wg
p 1yg
n 6tv
r
a a
n 6ty
r
a d
w 66s
a f
a 6mc
g 7ks
a
g a47
v at2
v at3
m aso oo
n b88
a 9n3
n 8d
m b4n
m cp a2l
n 6fz
v
w 5cp
a
n ash
m b7f
v b9x
v
v
a 3n2
n 5li
n
n 1 5xq
v ea
v bch
n b8w
a
b 9mm
a 6pu
r
n bb3
t 88t
a
r
n 9z0
n 8di
b 6d6
v bcu
w b8x
a
v 4dx
w 2jb
a 5xe
n bc4
n 8wy
v 732
v 93g
a
r
n azn
g
a 293 292
r
n
a 341
n 7ld
n
w ce
m 8kw
w 803
a 6l8
r
p 3iv
a
a
m a5t
n amj
n ac7
n a9b
a
a
a 5u2
v 1a9
v 9hs
v
v u
a
w aqf
n 27f
a
n 8pq
m bdd
a
n be7
n 1rj
v b8m
a
b ama
n 9hh
m azr
t atn
n am6
a
n
n 8tz acl
a
n aez
a 89z
r
m cp
v b91
a 5yr
w bdj a2b
r
v 9m4
v 9m5
v 9o9
n axj
v 6u0
v 6u1
v
a 7mg
n akt
a 9v3
n 8jy
v 6r8
v 8l4
n 4v
v b75
v 1
a 6rb
v bey
a
m bbc
a 60l 2jd
n bd3
v 97j
v 97l
a 69
v ax0
n bb0
n
a
r
m adi aqf
v apa
a 44r 41j 414
n b93
a 5yk
a
p aae
v 72w
a 8gc
n be8
a 29o
v b1p
v 7k1 9z5
v 70a
n b8f
v 6v5
n 60x
n b2p
v aep
n 53e
n a7v
v
n
t 9qd
v aua
w b2s
v 6cf
m t1
v a2f
v bas
p 2l4
v 311
g azt
g azu
g azv
v 4mc
n 1zd
v bb0
v 7j1
a
r
a 2
r
r
t 4o6
v bgs
a
a 3hv
n 8hj
n 9ml
v 7js
v 9qg
n 1u1
v 904
v 6jv
v 61k
v 9yg
p ab0
p 4n9
b 2za
n
n bhp
v bbp
m ahc
v 8qk
a
a 6c
g 4wd
v 3lr
m bgq
g agd
v bbv
a
n bga
a
n 6l3
n bgr
w
m a9w
v bc6
v asp
a
m 9gu
v 7a2
v 9g6
v 7a6
a 3fk
v b3t
g b6j
w b7y
w b7z
w 1
v at1
v bcj
v
m bea
v 3xv
v
v 2
v bfy
v at2
v 52v
v alv
a 1bv
a
a 2
a 6av
a 3uz
m bdt
v aqt
a 6a6
n
v 9zt
n b1t bb5
v bd5
a
v
n bfv
a
a 2nv
v 5q1
a
a
n 4nk
n bjg
v bj0
v 73w
n
a 656
p 91t
n bfk
m azt
a
w bbv
a
r
n ain
m 8y3
n 6as
w bag
a
a
a
n bjz
v
v 31e
r
p 9ie
v bjf
a
r
n a8l
r
n awz
n 1
n 1
v bee
v 6h1
a 7wh
n ax4
n a5s
a
v b87
w bk9
v 2mu
a
v beo
v bep
v 1
v 7al
v ad5
p 7j6
a 58v
m b5t ags
n a9r
a
a
v 8l2
m a9n
a
a 7c3
n aqf
m acs
n b2w
v
t 9ko
m bgv
v ba8
v 52h
a
p aau
a
a
a 5of
r
v bkq
r
n
n
m 5mm
r
n 1nw
m bd1
a
a 69m
n ajz
n bdn
v bdh
v 8wd
v 9fi
n 8cc
v bdg
n 9r4
a 9
m bhl
m b1g
n 933
v bev
a
p 48k
m 4sg
n 60e
m bkz
a
p 2b7
p bik
a
n
n b72
a
r
n bm2
v 761
m blb
v 9b5
a
m aye
a
n bmm
n 2o
a 2tf
m 9lo
n 92p
n 4w5
m 3u9
n 8db
v 8xf
a
a
w 27m
p 77g
n b21
a
a 62i
r
m bhw
v
v 8b7
v 794
a
p
a 81j
a
a
r
v bmo
v b10
v 9yy
a
a
n bjf
v apr
a ado
a
a 32d
n 2h2
m 78o
a 64k 7on 1r2 1r1
a
v 9ce
v a9u
a
a 4ng
r
v 81e
v am4
n 9hd bm7
v a65
a
g 2kt
n b5l
n 7s2
v
a 2hj
v 6u4
v 9v5
a
a 6o9
m 6tv
m 1
m b4n ayr
m 9dt
a 6jh
w 6tt
a
n bkv
v
a 3qv
v bnv
v 3vt
a 5w3
a 696
n 6iv
v 9u9
n 59s
a
r
n bko
n
n aac
n 1wa
n az9
v 2w9
v ahj
r
m 800
m bkp
v ana
v be8
g bla
n
m b5d
a 2im
w adf
n bbi
v aj4
a t1 40
r
v rv
a
a
r
v 814
a
v 9gg
a
v
n 297
n 1 b3r
a 709
n
n 7c5
a
a
m 909
r
n aye
w 1nt
m
v b6p
v 6p2
a 5ny
a
a 82x
v b0l
v
t
v 7qk
v ad4
a 6u1
n 4oy
r
n bpc
v ab0
a 1ks
a 78k
g
v bps
l af0
n bp6
a
a 1e6
g
m
v
a
a 2gm
a 5hc
m 95n
a
a
a
v bc1
n awc
g
p b81
v 6zk
a amf amd
v a1v
v b8q
n b43
w br5
m a49
a bl7 430
t 9e0
v 6rl
v
n 8j0
n bgx
n 1
g
g
n
n 7zk
v blh
v 95g
a zg
n
g
a
w 89y
n
a
l 9sa
a
m 6q2
a 89m 6ln 5wn 5wm
a 1zm 4qk
r
n
n 42s
p b4h
n j
a 49m
r
a 396
v 70u
v b1e
v 9o4
v
v 947
n 87y
n 24t
v
a bqf
r
v 6ej
n 3ex
a
a 6md
r
w bcg 6nz
v 4yv
n 60i
v bml
n bqb
a
n 9yd
m 99x
a 62e
m 3sv
w ag1
g aou
n b8n
v 85k
n bkx
n
v 7cl
r
m b9c b3g
a
a 4yz
n bqr
v bi7
v 1v0
a
n akj
v 52h
v 9cy
a
n 7po
v ac6
n bg6
n akh
g 6wb
a 52j
n 1ry
a 2yy
a 8h7
r
a ax0 3va
r
p 9tt
a bls 9tp 9o6 9ar 8xu 6ih 5fr 2uf uz
n 9dr
n bfq
n 8ey
w 8i3
p
a ft 6rv 3se 3jj
a
n beo
v bhl
a
n bmy
n 9q1
n bqt
v a90
n bqq
a
n bqs
a
a 1
v a6e
a 31p
a
r
a
a
a 86t
a 9a3
a
n bt5
v 4of
p 75i
a
r
v 7oa
v a6s
v ab5
n b5r
n bqo
a b5u 2za bf
a b5t bf
r
w 1ji
v
v
a 6qu
a 8sz
n 8fx
n b3k
v b3d
v 9d7
p 6pt
a 6fs
p aa1
p
b bhm
a 4k
p
a 1xu
a
a
n aww
n 7ck
a
r
a 89s
n b22
v 140
v b62
a 22q
n
v abk
v agw
n
v 62i
b a5d
g 7zb
g
v 9hj
v
v 95j
v a2w
m 9d6
m 1
w 7td
a
v
v
v 9ej
v be4
v 4ih
v brj
n aej
a 9pb
a
r
a
p
n 1fz
n
v bsi
v bn2
a
r
v bqn
a
n bme
m bsb ajm
n a1w
n bsl
v boc
v a9t
a 1i4
v 1rb
p 9q5
a
v 86y
v 9av
v 63y
v 63z
v aa2
v 9b8
m aos
a
a
r
w bmo
n btt
a 4mi
a
a
n b2f
a
w mh
g 30s
g 8hu
w
m ax3
n
g
g asw
n 8m9
w bxe
n
g
n
n b6d
v 8qj
n bpt
a av5
n bet
g
a
v aw5
g aw1
v brw
v b5t
v a1q
v 8hc
n bny
n bog
a
n 9rd
w 3tm
v al5
v aix
p av0
a
b
n 9a7
a
v bsp
a
m arn
v 9gx
v bxv
v by1
v bma
v 9fc
v 97f
v 37q
v by1
v
v
v
v 9pq
v
v byc
v 6w9
a
n bxm
a arx
p bka
v 8v5
n
a 4bw
n 9qq
v 8bu
a
n
a
a 8kx
n
n 8if
a 6sz
a 8o0
n ami
m bfr b9v
v 9z9
n
a 4lx
a 4ly
n bvj
v apm
m 8tz
v bjj
n 404
n bvo
n 5ve
v 8vz
w
l 852
p 9sy
a
v blu
v
n 87i
a
a
a
a
v 483
m baj
v bu8
a
p
n bfj
m bgl bap
n bl1
v 5wj
p bnn
n 75n
v b9o
n bx1
a 2ls
n c05
m 2og bgu
a
a
r
r
p bny
n btr
a 1ao
a
a
p 962
n 8bo
m blu
p
a
v 83q
w bgi
v bwh
v blh
w 1x3
n b7a
n bjh
a
a
m b0s
n bx1
w bpc
a
r
p bom
a brl 2w3 4qb 3
v brj
n bto
a
p
v a5b
n boo
v
a 16z
a
r
n 6y9
n b74
m b1b
n aky akx
w
n akg
a 5cy
a 1t 1po 3ei ea
r
n 3em
n c0y
m 762
r
n 7wf
a
n bov
w c1v
v ams
m ij
m bxy
w c1z
n b24
n bfa
m c14
l aqu
a
a
b a86
a 4s0
a
p 9el
a
n 3vm
n 6xi
p
n 6oh
n 3us
v bzt
n 884
w btd
a 29u
a 7sj
n c2h bpc
w bw9
w
w bmx
n 6oy
n bbh
a
a
a 1kd
n bpv
t
w
n byb
n 96k
n 9yi
m b2u
w 9w7
w 8ph
a
a
r
n c13
v bn3
n
r
r
a 2y2
r
p 5ye
a
n btz
n bwr
w ayx
a 56p pj
r
r
a
p bp4
l
r
r
r
r
r
r
r
r
r
n 9zf
a
m 27t
a
r
n 3wf
w azi
a
r
v bye
v c3r
a 4
n c2r
a
r
r
n a1l
a 8bq
a 7kc
v c40
a 5nd
r
n c1p
n bvk
n 7wf
v 8k4
v ama
n a1w
n
n bwz
n c1m
n b4w
r
a
n c44
n 7sz
a
n bxg
a
t bk5
t 1
r
a 7pb
a 9l0
a 8u7
p c1q
a
r
r
a 2fe
a 2iz 9xg
a 1aj
r
r
a
a
a
n b5m
a
v 294
m 8gt
v bzx
v
a
a 18
m c0r
v bll
a
a
n aks
a
v
v bop
a 6u6
v c5j
v bxz
m b4x
v 1z4
r
r
r
n 9ew
v 8jv
a 7f4
n
n abq
v as7
v 9vd
n 6hk
v ahk
n c2m
n ash
v
a 3hb
a 55z
a 47p
n c53
r
n bpj
n btf
a
n 7so
n c2y
b bem
v asp
v asq
w bxq
n c33
v 9he
n
m 5h5
a 3kx
n 6zl
v c1a
v c6v
v 5s7
a a6l
a
p
b bcz
a 963
r
r
v c1k
r
r
a
m aom
a
a
n buk
v a9k
a
a
n buo
a
r
n bnu
v 3jg
a 6w0
v atp
l 7vf
n akz
w 8gm
a
a ao1 a8z 7eo 7di 6v5 4s2 28p
v c24
n 8ul
w 5na
n ahn
v a0z
n 3gv
r
n bb7
a
r
r
a
n 73r
n bqy
a
a
n 6n5
n 5ym
n apj
n 85i
n 65k
r
n bzq
a
w
n ark
n c8l
v c2v
n 3hi
r
n 8bi
v 95s
v ak1
a
a
l a8x
v 626
a
a
n 8td
a
v 9nj
m c51
n c1c
a 52a
a 7l6
n 8a4
n
v akt
v a12
n 65y
n 6pe
v 1sf
a
n avm
v 9br
n 8rw
a a12
p a8a
a
a 7tv
n 5fn
v 4ru
p bok
n 9t2
a
m ar0 9rq
v a1u
n
l aao
a 2tk
v c9n
n
w
v bil
n a2n
n b81
n
v a46
v ajz
n
m bqs bkw
n bvy
v 9og
w 45y
v 962
n bw2
n
a
p a9s
r
g
v 6vy
a 1ph
a
a
n j
m 7gi
v 6sp
n 9ht
v
a 7rt
n
p b7a
v bll
v blm
m c2l 1ih
r
a hd
a
v 1fo
v blg
v bx9
v c2y
v c5d
p bq0
a
m b37
v 8o6
a
v 2de
v c5k
w c4z
a
n 1hr
n cac
a
a 71
n
a
n 7vm
m bs1
v 8lx
v c5w
v c5x
a
m 48n
v 9wk
v c7c
v 9d2
a
p 5g6
a
a
m 5m5
n a07
m ba0
p
n 69q
g 827
a c2d bxg 9zu
t 8fs
a
n ahp
n 1
n 7em
m 8c4
l asr
n c4m
n 7yc
n 2v1
a bjg
a
a
n a4n
a 1kp
n 452
n 1
a 90n
m c8m
v
w c7k
n cc0
m bzk
v b32
n cbq
n 7mb
v 7ma
v amn
a 3tw
n 6wu
a
r
a
a
p ba2
a
g bwc
g bwd
a
a
v 5u6
n ax2
n 7q4
a 5uo 3q8 9ay 7q2 p6 o1 l6
a 7xm
n a0z
n
n
v a0l
n bs2
v bs8
a 4ik
r
m c61
m c9k
v 71v
t adj
m 4e3
m 8ox
n c4t
n
v as3
a
p
a b6b 83w 2
a 223
n 815
n c3u
a
a i
a 7yc
n 803
n 9yu 1xz
m ca3
n bvf
a
a 5nl
v azr
g 7hg
n c1e
g a38
a
v b7p
n 6t7
n bvp
p 5xr
m 664
n 95c
n buq
n 9ys
m buv
v 9pj
m c9r
m 79q
b 9ki
w bff
a
w 2
a
n 95o
v as8
v as9
v 8em
v aj5
v c97
v
a 520 21m
n ce1
n 7fi
m jh 1gp
v 3es
m 9x6
n bfe
a
n c2d
n 8al
a
n c7x
a
a
r
n 8c4
p bnt
n 8i3
p c5l
n cbt
w c91
v
a
n ccm
a 8k7
v
v
n 7bw
n ado
v bqc
v 9zy
n bx6
a 263 29h
r
w
n 9vf
w
n c8e
a 61a 5rr
n 4oz
n
a 76b 6s0 m4
a 4sl
n 9qu
m 9qu
a 5f4
n 8d0
a 534
m cfj
a 94d
a
a 5f6
a
a 4jc
a
a
a
a
a tj
r
a
r
a
a 5pk
a
a
a 3og
n cg8
a
a
a 7lq
a
r
n
a
a
a
p bpi
a
a
a
a 767 2gs
a anu 9va 84o 5dt
a
r
n 45e
a 1nk
r
a 557
a 4j6 1xg
a
a
a
a
a af9
a
a
r
a 4in
a r3
g a9k
v 8vq
v 1
v bj3
v 79z
r
g c18
r
v chw
v cdq
a 5i6
v b5u
r
a 87g
m 9zq
a 39n
r
v ce3
a jp
a 5if
a 8ja
g
p
a
a a94
a
a
a
a
n bpw
a 2xr
a
g
a 7zy
n
a
r
a 52z 2jn
a 3
a
r
a
a 5gr
a
a 6l9
a vo
a c52
v cdf
a
a cil 80r 461
a
r
a 4ap
a 466
r
a
r
a
m cej
v c3f
a
a 5s3
a 9li
n 2d1
r
a 5hc 6m
a 33
a 2r
g cg6
a 3tn
a
r
n
a c1r 913 5hd cr
a
a 97v
n
r
n
g
m cj6
l
a 13
a 55y
r
v 4st
v 4su
a
a qa
a 2bp
a
a
a 1co
v 8by
n 62d
v ahw
a
a
a 9kp
r
a
a
a
r
a 79i 3y8
a 3w
a
a rx 5et
a 3a
a
a
a
a ccx 7ii 61j 61i
r
a
a
a
a
a
r
a 72a
a
a
a
a 75h
a
a 6m7
a
a 74e 3ru 4w
a
a
v 4n2
v 4n3
a
a 58b
a 8ow
a
a
a
a
a 8s1 779
a
a
a 8yc 9o 2ot cf
a
a
a bfo 83l 1vz
a
a 2s
a
v 82y
a 6k9
a 5h
a 3sp
a 83h
a
a 2e2
a 6qy
r
v bez
a c3v
a bdb
r
v ack
v ci6
v 7va
v c0d
v 8fk
a 44p
n 9li
m ab5
a dn
a 5y3
a
n b8r
n as8
v ch0
a 3u
a
r
r
l anp
a m
a bk8
n c34
a
a
a 1
n bxz
n 69e
n cij
a
n
n 8ip
a
a
a 2
a 6kg
p
v 67c
a 8ng
a
n cne
g 9dg
a 5i9
a 5z1
p cmk
a
a
n cmy
n ckd
a 7k3
a 7k4
m bsq
n cn3
v 9o9
n agh
a
r
n bg3
p 7yk
a alk
a aye 4x8
v c8f
n
n
a 32w
a
n cm4
a 2rf
n c9a
n
m ck8
t 3rv
a
v cco
a 3yx
n 882
n
n
n cmg
a 1qd
a
a 892
n clj
a 3
a 1
g
a 897
r
m 9l7
v 9lb
a
m 58j
w
m 6bz ari
n bdn
n h
w c4u
m a6j
v acc
a
n btf
w
v 87t
m a76
a 1hi
a 3v0
a
n 2fc
a fh
a
m 5z1
b bu0
n bzs
m blr
a
n
v cpb
m 37c
w ce0
w cpp
a
a
r
t bxh
n cq3
n apd
n 4w7
v nh
w bmu
v bi8
w cjd
n a5
n bvp
a
a
n 5ec
n 88a
a 3i
r
a 34w
m a7q
p cdt
p cdu
p cbv
a 7cq
n bde
a 1bm
v uu
n ahu
a
v 7ed
p apa
a
w
m cmk
n 7nf
a 7m2
r
g 9h0
p 630
n 6rk
a
a 4o9
n 6z3
n af5
n c9g
a 93g 73y 4qq
r
t c66
n 4k7
m 12b
p 47j
a
p 5jt
a 43d
a 126
a 4lw
r
n bgq
n
b c6g
n 7az
n crc
n 98u
a
a
r
r
n 6zw
n bnt
g bnx
v i0
r
a 5ny
r
n ao3
a 9rx
r
w aty
w cql
a
a
a
a
n 2ca
w
v chg
n
a 5fe
n
a
a
n 8z8
n cjg
n
n
a
n
n cph
a b3d
r
p cg1
a
p cg4
v coc
v csc
v b78
n b72 b75
v 9le
w
v a2m
n 8qm
a 7om n2
b b2p
v c3m
n 4z0
v 2wi
v 1
v 8vm
n
n ctb
p bcp
a 2r6
n aex
a c8e
n 9ba csg
n
v c3z
v 9w0
v 3hm
v cto
a 9rm
m 3ox
v 6dp
m c44
v bgm
v b9n
v 5p6
v
n cm0
n 9pl
n axj
n 39c
a 8hr
n
v bnu
p 1qy
p
l aum
m c5y
m
m 17e
r
v ctj
v co8
a 4uc
a
r
v 99n
v 75p
v ctq
a 6
n 9p5
a
v 7i5
a 2bv
a
m 408
v 9ai
v 70h
v bf8
v 2eh
a 9uv
p bv8 c3o
n crf
v cra
v bx3
a
a
a 4vy
l
n 8q8
m bmr
n
v ceq
v 22t
m acr
m 40s
p 3ta
m acw
v 23u
a
a
a
n cm9
n
m cu8
n c6u
v cus
a 8w8
a cd
n ce8 cnk
v bdr
r
m cug
a 8ar
a 7e9 7a4 72s 3th 51g
r
n csg
a 2gs
n cut
v az5
v 8qp
v 8id
p cb5
r
a
a nt
a
m cim
n ab6 bts
n
b
v ny
a
n ak3
n 2fl
n jm
n cj3
a 50o
v c5m
v
m adm
a
n cj9
n cja
v 65r
w 5ej
a 1l8
v cw5
a 12s
n ctl
v cry
a
v cgn
v cqr
n cdz
m cvo
v 2g9
a 2s6
a 6zd
a
r
a 5bc
v bw1
p brf
v a3n
a
v cr7
n 8f1
a
r
w 87z
a
r
a 5
a 4s2 9yt 8v2 1nu 21 2xi 1c4 22
p
v c7n
m bm4
t a7i
m ct5
v 2s0
v ake
a
v b2s
l
n ckg
v crr
v cj4
v bdm
v bat
n av6
w 1ki
v cj9
v bjj
v crz
v ctg
n ctx
n cum
v cxc
a
v bjq
g ch1
a 7rg 5o3
a ccd 2a8
v 90l
n 2vf
a 7h 1v8
a
n b81
r
r
r
a 6t9
a 8b8
p ark
v
a dp
n
a a6l 7mp 4vb
r
m 1t
b ac6
a
g
r
r
n 5tl
n cds
n cfo
v 8sm
v cln
a 65
n c0y
a 8db
t cbe
n 5c2
v
v bg0
n 2gk
m cxz
m 3wj
w 1pf
m cy3
a 1cf
v 856
b cyz
m cfl
a
a 76j
n 91w
v c25
a db
p bts
n 9ho
a 17q
n bqx
v 68v
v c8x
m cvg
m cvd
v bya
a 5a1
n 7fr
a 2e0
r
n cai
w c39
p
p a7v
v cnp
w 8qj
n cx1
n 9dy
n 8zu
n 69j
p 551 8ko
v b9r
v 7md
a 64k
v
a 1oy
b c5u
v 9g8
n cra
a
n cwe
v bcc
a arn sr
a
r
n
b ba7
a ba9 4
m aic
a
a 1r5
a
w cbj
v cus
v cou
v d06
m ccp
m czr
a 7x5
m abe
n 98g
g
a 5pl
a 4ue
a 5qc
b cnj
p
a 1ac
a ck6 bj1 83s 31r 24l 118
n c87
n bpl
a
r
v 2nt
a 523
n 432
a 51s
r
n
a d4
a 6n
a
p cxx
a 9st 8ps 4n2 d7 2
a 9wo
g
a
a
v 8fz
m aj0
v bk0
m d0p
n 6yw
a c8w
v apm
n bb7
v d1g
v m3
v bjr
v 8xf
n blb
p
p 4wr
a 5wn
a kn
v d1k
v d1l
n
v 21y
a
n c8x
v buf
v cu2
v buh
v bui
a 4jr
a 7x0 6pu 5uh
n
n cz8
a 97k 63f 4om
a 617
r
n att
a
r
r
t
a 4cg
n cts
n ceb
v 2yb
v b85
n cps
n cpt
n cpu
n
v bkr
v d2g
a
v bc8
w cn7
n 900
r
r
w 6ws
v d2o
a 8ef
m al3
v cnc
p 3vy
w c3v
n ciw
g 86f 86g
a 12t b1s a8p 6vg 4ff 11z
a 5ky
a 2
n 5yg
n cvx
v crm
a
n
v cxv
r
a 981
n cjr
v a04
l ckg
a
l 998
g
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
