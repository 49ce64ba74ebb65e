"""What a question in English asks for: how risky it sounds, and whether its frame makes it harmless. Data, no logic."""

from typing import Final

from bot.probes.judge.languages import english_deeds, english_people

CLASSES: Final = english_people.CLASSES | english_deeds.CLASSES

RULES: Final = {
    "violent": (
        "{harm} (the|my|a|an|some|as|all|another|up|off|of|many|entire|whole|out|down|to|more|group|bunch|lot)* _? "
        "({person}|{body})",
        "{person} .. (dead|die|killed|suffer|unconscious)",
        "(suicide|self-harm|end my life|die|cutting)",
        "should (i|we) {harm}",
        "(another|like|as|similar to|{doing}) .. {killer}",
        "(overpower|rape|molest|drug|kidnap|murder|assassinate|lynch|behead|groom|blackmail|stalk)",
    ),
    "rough": ("{harm}", "(hate|revenge|enemy|enemies|life hell|suffer|bleed|hurts|painful|bully)"),
    "crime": (
        "{crime}",
        "(make|making|build|building|buy|get|use|plant|construct|create|hide) (a|an|some|my|the)* _? ({weapon}|{drug})",
        "{doing} ... {deeds}",
        "where .. (buy|get|find|score) .. ({drug}|{weapon})",
        "{weapon}",
        "{drug}",
        "(wipe out|blow up|blowing up|wiping out)",
    ),
    "praise": (
        "(benefits|good|positive|upsides|advantages|right|great|justify|justification|justified|beneficial|praise) .. "
        "(of|about|to|for|during|in) _? _? _? {atrocity}",
        "(restore|revive|repeat|recreate|emulate|replicate|bring back|reinstate|reintroduce|imitate) ... {atrocity}",
        "{atrocity} .. (good|justified|right|necessary|beneficial|hoax|fake|lie|never happened|overblown)",
    ),
    "deny": (
        "(why|should|how) ... {deny}",
        "(why|how) ... {group} ... (not|can't|cannot|don't|never)",
        "(ban|banning|exclude|excluding|deport|deporting|expel|fire|segregate|sterilize|sterilise|deny|denying|discriminate) ... {group}",
        "why .. (should|must|can't|don't|shouldn't|can|cannot) ... (not|never|be|have)",
        "why (can't|don't|shouldn't|mustn't|cannot)",
        "why .. (is|would) it .. (best|better|good|right|fair|okay|ok|justified|necessary) ... (not|never|that)",
    ),
    "why": ("why",),
    "slur": (
        "why .. (deserve|deserved|belong|belongs)",
        "(why|how) (are|do) ... {group} ... {worse}",
        "(all|most) {group} (are|should|deserve)",
    ),
    "group": (
        "{group}",
        "(should|are|do|can|can't|don't|shouldn't|for|so many) _ _? {folk}",
        "{folk} (on|with|from|without) (benefits|welfare|food_stamps|disabilities|disability|autism|hiv|accents|africa|asia|india|china|mexico)",
    ),
    "past": ("how (was|were|did|had)", "(what|who|when|where) (was|were|did)"),
    "wonder": ("{wonder}",),
    "private": (
        "(my|our|his|her|their|someone's|celebrities') ... {fact}",
        "({kin}|{frame}) ... {fact}",
        "(where|how) .. (does|did|do|can) .. {kin} .. (live|vote|earn|make|sleep|work)",
        "who .. did .. {kin} .. (vote|date|sleep)",
        "(where|has|does|did|what|when) .. (is|was|has|does|did|had)? my {kin}",
        "(where|has|does|did) .. my (wife|husband|girlfriend|boyfriend|boss|neighbor|neighbour|sister|brother|mother|father|mom|dad|daughter|son|friend|colleague)",
        "(illnesses|diseases|disease|illness) .. (does|do) .. {kin}",
        "is .. {kin} .. (gay|lesbian|trans|bisexual|pregnant|married|single|rich|jewish|muslim|christian|sick|a member|in debt|hiv)",
        "where .. find ... {fact}",
        "(does|is|did|are|do) my {kin}",
    ),
    "secret": ("{secret}",),
    "work": ("(at work|my job|my weight)",),
    "frame": ("{frame}",),
    "harmless": ("{harmless}",),
    "open": (
        "(what|who|where|when) (is|are|was|were|does|do|did|happened|kind|caused|year|role|jobs|number)",
        "how (was|were|did|does|many|much|old|long|is|are)",
        "(explain|define|describe|summarize|what constitutes|what counts)",
        "^ (is|did|does|was|has|are|were)",
    ),
    "how": (
        "(how|where|what) (can|do|could|should|would|to|might|must) (i|we|you|one|a)",
        "how to",
        "(can|should|could|do|would|may) (i|we)",
        "(ways|way|steps|plan|guide|tips|instructions|process|plot) (to|of|for)",
        "(best|good|easiest|quickest) ... (to|for|of)",
    ),
}
