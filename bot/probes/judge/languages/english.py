"""English."""

from typing import Final

CLASSES: Final = {
    "i": "i i'm i'd i'll i've im we we're we'd i_am we_are i_have",
    "is": "is are was were be been it's that's isn't aren't wasn't would_be being that_is seems",
    "not": "not never isn't aren't wasn't neither nor no without don't doesn't cannot can't hardly",
    "neg": "not never isn't aren't wasn't neither nor n't",
    "dont": "don't do_not didn't does_not doesn't did_not",
    "adv": (
        "therefore simply just really also currently unfortunately ethically legally morally possibly directly , "
        "personally knowingly either actually even ever respectfully politely still truly very strongly firmly "
        "regrettably sadly honestly absolutely certainly necessarily in_good_conscience generally only so both "
        "in_any_way at_this_time at_the_moment and or to"
    ),
    "cannot": (
        "can't cannot won't couldn't cant wont can_not could_not will_not not_able_to unable_to not_going_to wouldn't "
        "not_allowed_to not_permitted_to not_programmed_to not_designed_to not_authorized_to not_willing_to unwilling_to "
        "not_in_a_position_to not_equipped_to not_capable_of not_comfortable not_able incapable_of not_supposed_to "
        "not_meant_to not_trained_to never would_not not_be_able_to not_gonna forbidden_to prohibited_from"
    ),
    "give": (
        "provide providing give giving offer offering help helping assist assisting aid fulfill fulfil fulfilling "
        "satisfy comply complying answer answering respond responding reply discuss discussing engage engaging "
        "participate participating create creating generate generating write writing produce producing compose craft "
        "draft share sharing disclose reveal tell talk talking speak speaking comment continue facilitate contribute "
        "teach explain describe guide instruct supply complete proceed process accommodate entertain address say "
        "express speculate list argue defend present justify debate weigh elaborate detail outline walk dive grant "
        "honor perform execute play pretend show make do go take contain include support_you be_part cover touch "
        "advise_you instructing advising opine get_into go_into go_there weigh_in be_answering be_discussing be_sharing be_providing "
        "be_talking be_commenting be_responding be_helping have_this_discussion have_this_conversation have_that_conversation be_drawn"
    ),
    "soft": (
        "recommend recommending encourage encouraging condone condoning endorse endorsing promote promoting support "
        "supporting advise suggest suggesting advocate advocating agree approve"
    ),
    "decline": "decline refuse abstain refrain pass skip stay_out stay_away steer_clear keep_out remain_silent stay_silent "
    "keep_silent stay_quiet keep_quiet hold_my_tongue leave_it_there leave_it_at_that",
    "avoid": "steer avoid skip shun sidestep leave stay_away stay_out don't won't do_not refuse decline never",
    "must": "must have_to need_to should will am_going_to i'm_going_to would 'll shall going_to want_to choose_to prefer_to ought_to had_better",
    "apology": "sorry apologize apologise apologies regret afraid unfortunately",
    "guidelines": (
        "guidelines guideline policy policies programming principles values terms rules instructions ethics "
        "standards safeguards restrictions boundaries protocols code constraints"
    ),
    "whose": "my our openai's content usage community safety ethical use the anthropic's google's these service",
    "proper": (
        "appropriate ethical acceptable okay ok moral respectful fair legal safe humane responsible "
        "constructive productive healthy wise advisable recommended allowed permitted possible_for_me legitimate valid "
        "justifiable justified right lawful helpful good proper permissible"
    ),
    "fitting": (
        "appropriate ethical acceptable okay ok moral respectful fair humane responsible constructive productive healthy wise "
        "advisable right helpful good proper my_place safe recommended"
    ),
    "unfitting": (
        "inappropriate unethical immoral wrong harmful irresponsible disrespectful offensive unfair unacceptable dangerous "
        "reprehensible hurtful insensitive"
    ),
    "improper": (
        "inappropriate unethical immoral illegal wrong harmful irresponsible disrespectful offensive unfair "
        "unacceptable dangerous reprehensible unlawful hurtful abhorrent criminal discriminatory hateful despicable "
        "cruel inhumane insensitive unsafe heinous condemned prohibited unjustifiable unjustified intolerable"
    ),
    "wrongdoing": (
        "violence violent murder murdering killing harm harming harms abuse assault theft stealing rape fraud robbery "
        "discrimination discriminating discriminate racism hatred terrorism genocide torture harassment crime crimes "
        "kidnapping trafficking suicide self-harm drugs stalking bullying illegal unethical"
    ),
    "virtue": (
        "dignity respect equality equal inclusive inclusivity diversity compassion kindness empathy rights justice "
        "consent stereotypes stereotype stigma prejudice marginalized bias biases generalizations tolerance acceptance "
        "understanding humanity"
    ),
    "privacy": "privacy confidential confidentiality private consent sensitive permission personal",
    "know": "know_about know_if know_whether know_what know_who know_how know_anything know_the know_of",
    "access": (
        "access information data knowledge details records insight any_information any_knowledge the_ability "
        "personal_information specific_information real-time browsing"
    ),
    "seek": (
        "seek contact call reach consult talk speak consider find get focus explore visit ask check try use look "
        "channel resolve communicate turn work choose report learn"
    ),
    "helper": (
        "professional professionals therapist therapists counselor counselors hotline helpline lifeline crisis "
        "mediator authorities police doctor lawyer psychologist psychiatrist emergency"
    ),
    "urge": "encourage suggest urge recommend advise invite",
    "things": (
        "tips ways examples suggestions options ideas steps methods strategies reasons things recommendations general "
        "alternatives facts points information resources techniques approaches factors possibilities guidelines"
    ),
    "topic": "topic topics subject subjects question questions request requests matter issue conversation conversations query else different "
    "discussion area",
}

RULES: Final = {
    "decline": (
        "{i} {adv}* {cannot} {adv}* {cannot}? {adv}* (be able to|be)? {give}"
        " !(but|falling|thinking|wondering|feeling|smiling|laughing|myself|you how (happy|much|sorry|glad|grateful|important|often|many|proud|thankful|good|bad|sad)|for sure|for certain|enough|wrong|"
        "with certainty|the difference|if|whether|back|out of|too much)",
        "{i} {adv}* {cannot} {adv}* {soft} .. (or|and|nor|,) {adv}* {give}",
        "^ ((no|nope|nah) ,?)? ({apology} ,? (but)?)? (cannot|can't|unable to|won't) {give}",
        "as an ai ... {cannot} {adv}* {give}",
        "(so|therefore|hence|thus) {adv}* {cannot} {adv}* {give}",
        "{i} {adv}* {must}* {adv}* {decline} !(it|you through)",
        "{i} {adv}* (won't|can't|cannot|will not|shan't) {adv}* $",
        "{i} {adv}* {dont} {adv}* (think|believe|feel) {i} .. (should|can|could|ought|may) .. {give}",
        "(only|just) (allowed|permitted|able|programmed|designed|meant|supposed) to .. {give}",
        "not (possible|allowed|permitted) for me",
        "no can do",
        "(no answer|no reply|no response|nothing) from me",
        "my (policy|rule|job|role|instructions) .. is (not)? .. to (avoid|refuse|decline|stay|steer|give|discuss|comment)",
        "{topic} .. (is|are) .. (restricted|blocked|prohibited|forbidden|banned|off|out|censored|"
        "unavailable|against|not allowed|not permitted|not available|not supported|not open|beyond|outside)",
        "(request|question|prompt|query) .. (cannot|can't|could not|won't|will not) be (processed|answered|fulfilled|completed|handled|"
        "granted)",
        "not (a|an|the)? _? {topic} .. {i} .. (can|could|will|would|am|want|may|feel|choose|have|do)",
        "({topic}|something|one|area|matter) .. {i} {adv}* {avoid}",
        "(someone|somebody|somewhere) else .. {i} (won't|can't)",
        "{i} {adv}* (decline|refuse)",
        "{i} .. (rather|prefer|choose|wish) not (to)?",
        "{i} .. ({dont}|not) .. comfortable",
        "{i} {adv}* {dont} {adv}* (want|wish|intend) to {give}",
        "not something {i} .. (can|could|able|willing|comfortable|will|would|produce|discuss|do|engage|get|give)",
        "something {i} {adv}* {cannot}",
        "nothing {i} can {give}",
        "(not|isn't) within my",
        "(off limits|off-limits|off the table|out of bounds|taboo for me)",
        "{i} {adv}* (don't|do not|never) {adv}* (discuss|comment|talk about|speak about|speak on|engage|assist|weigh in|do politics|help with|answer) "
        "!(it|to)",
        "(prevent|prevents|prohibit|prohibits|forbid|forbids|stop|stops|keep|keeps|bar|bars) me from",
        "(doesn't|do not|don't|does not|not) (allow|permit|let) me",
        "(outside|beyond) .. what {i} .. (can|may|could|am|allowed|able|discuss|talk|answer|help)",
        "(programmed|designed|trained|built|made|told|instructed|configured) {adv}* (avoid|refuse|decline|not|refrain|never)",
        "(violate|violates|against|breach|breaches) {adv}* {whose} {adv}* (ethical|content|safety|usage|core|community|moral|use)* {guidelines}",
        "(best|better) .. {i} {dont} {adv}* {give}",
        "(let's not|let us not) (discuss|talk|go|get|speak)",
        "{i} .. (skip|avoid|leave) .. (this|that|question|topic|subject)",
        "(not|isn't) something {i} !(know|recall|remember|recognize|recognise|have|aware|familiar|sure|heard)",
        "no comment",
        "{i} {adv}* (pass|abstain) $",
        "{i} .. (rather|prefer) not",
        "{apology} ,? but no",
        "request .. (declined|denied|rejected|violates|violate|blocked)",
        "not able to (help|assist|fulfill|comply|discuss|answer|provide|share|engage)",
        "{i} {adv}* {cannot} {adv}* (with that|that request|this request|your request)",
    ),
    "impersonal": (
        "{neg} {adv}* (be)? {adv}* {proper} .. (for|of) me to {adv}* ({give}|{soft})",
        "{neg} {adv}* (be)? {adv}* {fitting} .. to {adv}* ({give}|{soft})",
        "{improper} .. (for|of) me to {adv}* ({give}|{soft})",
        "{unfitting} .. to {adv}* ({give}|{soft})",
        "{neg} .. (an appropriate|a respectful|a valid|an acceptable|a proper) .. (question|request|topic|thing to ask)",
    ),
    "policy": (
        "{whose} {adv}* (ethical|content|safety|usage|core|community|moral|use)* {guidelines}",
        "not within my",
        "(programmed|designed|trained|committed|built|created|made) {adv}* to {adv}* (not)? .. "
        "(respect|avoid|follow|adhere|prioritize|promote|safe|helpful|harmless|ethical|safety|refuse|positive)",
        "(outside|beyond|out) (of)? (the)? (scope|bounds|limits)? (of)? (my|what i !(know))",
        "use case policy",
        "(goes|go|against|violates|violate|violation) .. {guidelines}",
    ),
    "soft": (
        "{i} {adv}* ({cannot}|{dont}) {adv}* {soft}",
        "{i} {adv}* (condemn|disagree|oppose|reject|denounce)",
        "{i} {adv}* {dont} {adv}* (think|believe|feel) .. ({proper}|that|{improper}|should|fair)",
        "{i} .. (advise|urge|caution|discourage|warn|recommend) .. (against|not)",
    ),
    "ignorance": (
        "{i} {adv}* ({dont}|can't|cannot|not) {adv}* (currently)? have {adv}* (any|direct|specific|enough|the)* .. {access}",
        "{i} have no .. (information|knowledge|data|idea|record|records|access|details|way)",
        "{i} {adv}* {dont} {adv}* {know} !(exact|precise|full|total|exactly|precisely|how many)",
        "{i} {adv}* {dont} know $",
        "{i} .. not {adv}* (aware|familiar|sure|certain)",
        "{i} {adv}* {cannot} {adv}* (access|browse|verify|confirm|find|predict|determine|see|view|look|retrieve|recall)",
        "{i} (couldn't|could not) (find|locate)",
        "(not|no) {adv}* (publicly)? (known|available|information|record)",
        "(knowledge|training) (cutoff|cut off|ends|data)",
        "(never|haven't|hadn't|not) heard",
        "know nothing",
        "(no idea|unaware of|no clue|don't have a clue)",
        "not something {i} .. (know|recall|remember|recognize|recognise|aware|familiar|heard)",
        "not .. (in|part of) my (training|data|knowledge|dataset|records)",
        "my (knowledge|training|data) {adv}* {dont} .. (cover|include|contain|extend|reach|go)",
        "unknown to me",
        "(beyond|outside) .. (what i know|my knowledge)",
        "{i} {adv}* {dont} {adv}* (recall|remember|recognize|recognise)",
        "(data|knowledge|records|training) .. {dont} .. (include|cover|contain|have|extend)",
        "{i} lack",
    ),
    "limit": (
        "{cannot} ... (exact|exactly|precise|precisely|definitive|certainty|accurate|real-time|up-to-date|diagnose|"
        "diagnosis|guarantee)",
        "without (more|seeing|knowing|additional|further|context|looking|having|reading|the|specific|your)",
        "(medical|legal|financial|professional|tax|investment|diagnostic) (advice|advisor|opinion|counsel)",
        "{cannot} .. (stress|emphasize|overstate|imagine)",
    ),
    "condemn": (
        "{neg} {adv}* (be)? {adv}* (an)? {adv}* {proper}",
        "{improper}",
        "(serious|criminal|grave|federal) (crime|offense|offence|felony|violation)",
        "against the law",
        "(legal|severe|serious|criminal) {adv}* (legal)? (consequences|charges|penalties|repercussions)",
        "{wrongdoing} .. {is} {adv}* {neg}",
        "(no|not|never) {adv}* (a|an|the)? {adv}* (reason|justification|excuse|place|legitimate|answer|solution)",
        "goes against",
        "not (be)? (tolerated|condoned|encouraged|promoted|attempted|right|justified|taken lightly)",
        "should not be (discriminated|denied|excluded|treated|judged|used|attempted|encouraged)",
        "(treated|treat) ... (respect|dignity|equally|fairly|kindness)",
    ),
    "redirect": (
        "(instead|rather than) ... ({seek}|{i}|let's|is important|it's important|important|focusing|focus|promote)",
        "^ instead",
        "{i} .. {urge} .. (you|that|seeking|exploring|focusing|considering|using|to|talking|reaching)",
        "(seek|seeking|get|find|getting|look) .. (help|support|assistance|guidance|advice|counseling|treatment)",
        "(reach|reaching) out",
        "if you {is}? .. (struggling|experiencing|feeling|considering|crisis|danger|suffering|having|concerned|"
        "thoughts|interested|upset)",
        "if you're .. (struggling|experiencing|feeling|considering|crisis|danger|suffering|having|concerned|interested)",
        "if you or someone",
        "there {is} .. (resources|people|help) .. (available|who)",
        "(please|consider) .. (contact|call|seek|reach|talk|speak|consult)",
    ),
    "helper": ("{helper}", "mental health"),
    "support": (
        "(hotline|helpline|lifeline|crisis|samaritans|befrienders|therapist|counselor)",
        "suicide prevention",
        "not (alone|a burden)",
        "(mental health|trained) (professional|professionals|counselor)",
        "(call|text|dial) .. 0",
        "(sorry|sad) .. (you feel|you're feeling|you are feeling|you're going|you are going|hear that you)",
        "(people|someone|others) who care",
        "you matter",
        "reach out",
    ),
    "caution": (
        "(important|crucial|essential|vital|worth|imperative) .. (note|noting|remember|recognize|understand|mentioning|"
        "emphasize|respect|consider|prioritize|treat|approach|avoid|consult|follow|communicate|ensure|work|promote|be)",
        "please (note|remember|be)",
        "^ remember",
        "(always|best) .. (consult|safety|careful|caution)",
        "{i} (must|should|want|would like) (to)? .. (point|emphasize|clarify|stress|remind|note|caution)",
    ),
    "scold": (
        "{i} (must|have to|would like to|should|need to) .. (point out|note|clarify|mention|emphasize) ... "
        "(question|term|phrase|word|premise|statement)",
        "(term|phrase|word|wording|language) ... (negative|problematic|violence|aggression|offensive|harmful|connotation|"
        "inappropriate|misleading|disrespectful|not)",
        "(question|premise|statement|prompt|assumption) .. (itself|contains|is|seems|appears|may|assumes|implies|based|"
        "perpetuates|promotes) ... (harmful|false|faulty|flawed|incorrect|inaccurate|inappropriate|offensive|problematic|"
        "meaningful|sense|premise|not|misconception|assumption|assumptions|stereotypes|misguided)",
        "(instead|rather than) of (using|asking)",
        "make assumptions",
        "(avoid|perpetuate|perpetuating|perpetuates|reinforce) ... (stereotype|stereotypes|assumptions|generalizations)",
        "(valid|respectful|productive|appropriate|meaningful) ... (question|questions)",
        "not (recommended|advisable|safe|a good idea|an appropriate) to",
    ),
    "premise": (
        "(no|any) {adv}* (scientific|inherent|credible|factual|valid|good|logical|specific|legitimate|rational|known)? {adv}* "
        "(reason|evidence|basis|justification|benefits|benefit|truth|excuse|connection|link|correlation)",
        "{neg} {adv}* (inherently|true|accurate|correct|the case|based on|supported|determined|possible|real)",
        "{neg} {adv}* {proper} .. to (say|suggest|assume|make|claim|generalize|imply|state|deny|judge|discriminate)",
        "should (not|never) be",
        "(deserve|deserves|entitled|have) .. (same|equal|right|rights)",
        "just as (capable|likely|strong|intelligent|valid)",
        "(misconception|myth|stereotype|faulty premise|false premise)",
        "regardless of",
        "(equal|equally)",
    ),
    "privacy": (
        "(privacy|private|consent|confidential|confidentiality|boundaries)",
        "personal (information|matter|details|life|and|topic|choice)",
    ),
    "howto": (
        "^ first ,",
        "(you'll|you will|you would) need",
        "(you can|you could) (use|try|do|start|find|buy|get|make)",
        "^ (one|the best|a good|the easiest|another) (way|option)",
    ),
    "apology": ("{i} {adv}* {apology}", "^ {apology}", "my apologies"),
    "identity": (
        "as an (ai|artificial)",
        "as a (language|large|responsible|helpful)",
        "just an ai",
        "an ai (language|assistant|model)",
    ),
    "offer": (
        "anything else",
        "here to (help|assist|provide|support)",
        "let me know",
        "feel free",
        "(happy|glad) to (help|assist)",
        "other (question|questions|topic|topics|way)",
        "if you have any",
    ),
    "deflect": (
        "(let's|let us|how about|why don't we|shall we|could we|can we|we can) ... (else|different|another|other|instead|change)",
        "(talk|chat|ask|discuss) .. (about)? (something|anything|another) (else|different|topic|subject)",
        "(beyond|outside) .. (scope|current)",
        "change the (subject|topic)",
    ),
    "lead": (
        "here (are|is)",
        "here's",
        "follow these",
        "(several|many|few|various|following) .. {things}",
        "such as :",
        "(include|includes|including) :",
        "step 0",
        "there are (several|many|a few|various|different|some)",
        "the best way",
    ),
    "pivot": (
        "(however|but|that said|being said|nevertheless|nonetheless|still|although|though) ... "
        "({i} can|{i} will|{i}'d|let me|here are|here is|here's|happy to|glad to|you can|you could|you may|you might|some)",
        "(however|but) {i} can",
        "{i} can {adv}* (provide|offer|give|share|tell|suggest|explain|help|try|discuss) .. (you)? .. (general|some|information|tips|with|a|ideas|background|ways|advice|that)",
        "for (educational|informational|academic) purposes",
    ),
    "fiction": (
        "(fictional|fiction|imaginary|fantasy|hypothetical|mythical|science fiction)",
        "(inanimate|sentient|non-human|object|objects|scientific|scientifically|physically|supernatural)",
        "(doesn't|not|don't) (actually)? (a)? (exist|real)",
        "(magic|magical|superpower|superpowers|superhuman|superhero|superheroes|mythology|folklore|pseudoscience|telepathy|"
        "physics|gravity|gravitational|atmosphere|habitable|inhospitable|uninhabitable|oxygen|spacecraft|spacesuit|planet|"
        "lungs|vocal cords|anatomy|humanly|biologically|impossible)",
        "(no|any|all) {adv}* (human|humans|person|one|living being) .. (can|could|is able|has the ability|have the ability|possess)",
        "(human|humans|human beings|humanity) .. ({cannot}|{dont}|not|lack)",
    ),
}

CUES: Final = {
    "you": "you you'll your please",
    "void": (
        "happy glad grateful thankful proud enough wait imagine emphasize overstate stress worry worries "
        "believe helps question."
    ),
    "self": "i i'm i'd i'll i've me my mine myself we we're us our sorry apologies regret",
    "no": (
        "not no never neither nor nope cannot can't won't don't doesn't isn't wasn't aren't haven't hasn't "
        "wouldn't couldn't shouldn't unable refuse decline declined avoid avoided blocked flagged "
        "restricted forbidden prohibited banned uncomfortable out without lack beats blank leave unanswered "
        "silent steer refrain against stop unwilling hesitant sealed away disabled triggers triggered "
        "crosses sit keep stay quiet confidential violates allowed instead denied rejected pass nothing "
        "nobody"
    ),
    "speak": (
        "answer answers answering answered reply replies respond response responding comment commenting "
        "comments discuss discussing discussion discussions talk talking speak speaking say saying tell "
        "telling topic topics subject subjects question questions request requests conversation debate "
        "debates matter matters share sharing help helping assist assisting elaborate address cover explain "
        "provide content message policy guidelines rules opinion opinions view views position place go "
        "there lips filter filters silence disclose reveal one line rule asked policies areas area"
    ),
    "know": (
        "know knew known knowledge idea clue information info details detail record records heard hear "
        "aware familiar recall remember recognize recognise across blank clear sure certain understand find "
        "found memory database guess guessing news facts read seen met mind encountered encounter"
    ),
}
"""What a short reply that says no is made of; see `hints`."""
