"""Words by which a copyright notice is told from a clause that hides in one.

NEVER: words that no name needs and a restriction does (and the small words of sentences). NAME_WORDS: common words
that names of organizations are made of. Both were collected by hand.
"""

from typing import Final

NEVER: Final = frozenset(
    (
        "academia academic access accessed active additional after agreement agreements allow allowed always "
        "any applies apply approval are as ask attack authorization authorize authorized available ban banned "
        "be been before benchmark benchmarking billion block blocked but can cannot charge charged charity "
        "china citizens commercial commercialize commercially compete competing competitor competitors "
        "condition conditions confidential consent contact contract copies copy copying could countries "
        "country date deadline defence defense denied deny deploy deployment derivative derivatives did "
        "disclose disclosure distill distribute distributed distribution do does download downloads during "
        "each educational effective either embargoed employees enterprise ethical eu evaluation every except "
        "exclude excluded excluding exclusive exclusively exempt expire expired expires expiry export fee "
        "fees fewer finetune forbid forbidden from government granted harm harmful has have hereby "
        "herein hereof hobby hobbyist hobbyists hosted hosting hundred if illegal import individuals internal "
        "invalid is it keep law lawful laws legal less license licensed licensee licenses licensing "
        "may might military million modification modified modify monetize month monthly months "
        "more must neither never no non noncommercial nonprofit nonprofits nor not notice nuclear null obtain "
        "on only opt or our out output outputs outside over paid patent patents patients pay pending per "
        "permission permit permitted personal please private production profit profits prohibit prohibited "
        "prohibits property proprietary provided purchase purpose purposes read redistribute redistribution "
        "refer refuse refused region regions reproduction request requests require required requires resale "
        "resell reserved responsible responsibly restrict restricted restricting restriction restrictions "
        "revenue revocable revoke revoked rights royalty russia saas sale sanctioned secret see sell sells "
        "shall should sold solely solo some strictly students subject sublicense subscription "
        "surveillance teachers terminate terminated terms territory than that thereof thereto these they this "
        "those thousand to train training trial unauthorized under unlawful unless until upon usa use used "
        "user users uses using valid void volunteers warfare warranty was we weapon weapons weights welcome "
        "were when where with within without worldwide would written years you your"
    ).split()
)
NAME_WORDS: Final = frozenset(
    "ab academy affiliated affiliates ag agency ai al alliance analytics and artificial association author "
    "authors bank board bv by center centre cloud co collective college committee communications community "
    "companies company computer computing consortium contributor contributors corp corporation council data de "
    "deep department der design developer developers development di digital dr du electronics engineering "
    "entertainment et fellows foundation free games general global gmbh group health holder holders holdings "
    "house inc incorporated individual industries information initiative institute institution intelligence "
    "interactive interest international its jr kg kk la lab laboratories laboratory labs language large le "
    "learning limited llc llp logic ltd machine maintainers media medical members mind ministry mobile model "
    "models national network networks new nv of office official open organization original other others owner "
    "owners oy partners people platform platforms plc president press project projects pte pty public regents "
    "research respective robotics sa sarl sas school science sciences security services society software "
    "solutions source sr standard state states studio studios subsidiaries system systems team technical "
    "technologies technology the their trust trustees und united university van various ventures vision von "
    "web works world y".split()
)
FOR: Final = frozenset("for in at".split())
PLACES: Final = frozenset(
    (
        "agency alliance association center centre coalition consortium council foundation group initiative "
        "institute laboratory network organization school society software university"
    ).split()
)
GROUPS: Final = frozenset(
    (
        "authors contributors co corp developers foundation gmbh inc incorporated llc ltd maintainers project team"
    ).split()
)
