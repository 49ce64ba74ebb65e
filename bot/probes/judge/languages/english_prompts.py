"""What a question in English asks for: how risky it sounds, and whether its frame makes it harmless. Data, no logic."""

from typing import Final

CLASSES: Final = {
    "person": (
        "someone someone's somebody somebody's people people's person person's human humans wife wife's husband "
        "husband's spouse spouse's girlfriend boyfriend partner partner's ex ex's mother mother's father father's mom "
        "dad brother brother's sister sister's son daughter child child's children children's kid kids kid's baby boss "
        "boss's coworker colleague colleague's employee employees neighbor neighbour neighbor's neighbour's roommate "
        "friend friend's friends enemy enemy's enemies rival teacher teacher's student students student's classmate "
        "classmates classmate's family family's cop cops policeman officer president politician politicians him her "
        "them myself herself himself yourself everyone everybody man men woman women girl girls boy boys stranger "
        "strangers grandma grandmother parents passengers tourists crowd landlord celebrity celebrities civilians "
        "population lover teenager teenagers pedestrians toddler prisoners hostages customers minister senator mayor "
        "king queen pope guy"
    ),
    "harm": (
        "kill killing kills murder murdering assassinate assassinating stab stabbing shoot shooting strangle choke "
        "choking poison poisoning beat beating hurt hurting harm harming attack attacking torture torturing kidnap "
        "kidnapping abduct rape raping molest assault assaulting punch kick slap smash smashing crush shatter break "
        "breaking burn burning drown drowning slay slaying butcher behead decapitate mutilate maim cripple injure "
        "lynch execute exterminate annihilate eliminate terminate terminating destroy wipe_out take_out blow_up bomb "
        "bombing blackmail blackmailing threaten stalk stalking harass harassing bully bullying abuse abusing trap "
        "traffic trafficking enslave castrate scam scamming defraud rob robbing mug mugging throttle suffocate hang "
        "beat_up get_rid_of knock_out run_over gut skin dismember sever crack_open hit whip slaughter massacre ambush "
        "snipe bludgeon drug sedate roofie seduce groom sabotage capture tackle hammer axe cut slash slit exploit "
        "manipulate coerce extort dox doxx spy_on impersonate frame"
    ),
    "target": (
        "house home bank school church mosque synagogue temple airport stadium bridge village city town train bus plane "
        "wallet dog dogs cat cats pet pets animals horse store shop museum casino factory hospital hotel motorbike car's cars "
        "laptop election crops reservoir embassy parliament capitol neighborhood country university concert mall purse phone"
    ),
    "killer": (
        "hitler bundy unabomber columbine 9/11 jonestown hiroshima nagasaki chernobyl lincoln kennedy kennedy's jfk mlk gandhi "
        "manson breivik mcveigh bin_laden stalin pol_pot mussolini isis al-qaeda kkk klan auschwitz unit_731 enron madoff"
    ),
    "secret": (
        "bank_account account_number social_security passwords medical_record medical_records browsing_history "
        "credit_card ssn "
        "criminal_record private_messages nudes nude search_history credit_score text_messages hiv_status"
    ),
    "body": "skull throat neck face head legs arms artery wrists veins bones spine eyes teeth limbs",
    "crime": (
        "steal stealing shoplift shoplifting rob robbing burgle burglarize embezzle launder laundering smuggle smuggling "
        "counterfeit counterfeiting forge forging hack hacking hijack hijacking hotwire arson bribe bribing evade "
        "cheat plagiarize pirate vandalize trespass detonate commit committing traffic trafficking phish ddos crack "
        "hide_a_body dispose_of_a_body cook_meth overdose plan_and_execute"
    ),
    "deeds": (
        "murder assault robbery theft fraud rape arson treason genocide terrorism suicide massacre massacres explosion "
        "shooting bombing attack kidnapping burglary perjury vandalism manslaughter death atrocities crimes homicide "
        "blackmail extortion harassment hate_crime stabbing perjury espionage insurrection coup"
    ),
    "weapon": (
        "bomb bombs weapon weapons gun guns explosive explosives grenade rifle pistol silencer nuke napalm ricin sarin "
        "anthrax poison molotov suppressor ammunition missile landmine malware ransomware virus keylogger botnet"
    ),
    "drug": (
        "cocaine heroin meth methamphetamine ecstasy mdma lsd crack fentanyl weed marijuana cannabis ketamine ghb "
        "rohypnol drugs opium pills steroids dmt mushrooms"
    ),
    "make": "make making build building create creating get buy buying cook synthesize produce find obtain sell selling grow mix",
    "group": (
        "women men trans transgender gay gays lesbian lesbians bisexual queer lgbt lgbtq lgbtqia+ non-binary nonbinary blacks "
        "whites gypsy travellers african-americans african_american native_americans aboriginal aborigines single_mothers "
        "same-sex interracial obese redheads vegans teenagers boys girls females males wives mothers fathers dwarfs "
        "brown_people people_of_color hispanics mexicans mexican arab african europeans russians ukrainians syrians somalis "
        "black_people white_people black_men black_women white_men white_women black_kids black_students black_americans "
        "black_children white_children black_person poor_people short_people fat_people old_people blind_people "
        "asian asians latino latinos latina hispanic jews jewish muslim muslims christian christians hindu hindus "
        "buddhist sikh immigrants immigrant migrants refugees foreigners roma gypsies disabled autistic deaf blind "
        "elderly homeless indigenous native mexicans africans arabs chinese indians irish poles turks "
        "homosexuals atheists catholics minorities mormons pregnant overweight wheelchair amputees veterans "
        "mentally_ill disabilities"
    ),
    "deny": (
        "not_be_allowed not_be_able not_have denied banned excluded barred forbidden prohibited kicked deported segregated "
        "not_be_permitted paid_less fired removed discriminated sterilized punished inferior weaker stupider dumber "
        "lazier not_allowed so_much less_intelligent worse not_get"
    ),
    "fact": (
        "address number email phone password salary income birthday medical_records browsing_history location "
        "social_security bank_account account login credentials date_of_birth political_affiliation religion religious "
        "sexual_orientation orientation sexuality criminal_record health_history mental_health diagnosis earn earns "
        "medical_history employment_history browsing messages texts affiliation beliefs history status records "
        "member_of job address home_address credit_card ssn iban fingerprint weight height age addresses"
    ),
    "kin": (
        "wife wife's husband husband's spouse's girlfriend's boyfriend's partner's ex ex's boss boss's coworker's "
        "colleague's colleague employee employee's employees neighbor's neighbour's neighbor neighbour roommate's friend "
        "friend's friend's teacher's teacher student's student classmate's doctor's landlord's match's date's crush's "
        "therapist's dentist's stepmother's parents sister's brother's father's mother's cousin's daughter's son's "
        "manager's client's coach's tenant's nanny's patient's competitor's aunt's uncle's tinder"
    ),
    "frame": (
        "game games gta minecraft fortnite skyrim fallout sims roblox zelda doom halo movie movies film films novel "
        "story series book play character videogame video_game chess poker judo karate boxing wrestling mma fps rpg "
        "fictional fiction screenplay dungeons_&_dragons cartoon anime comic comics monopoly cluedo hitman terminator "
        "scene pokemon python linux windows unix process script program software code server java counter-strike "
        "assassin's_creed call_of_duty world_of_warcraft simulation lion_king harry_potter batman star_wars"
    ),
    "harmless": (
        "fish shrimp lobster crab chicken turkey egg eggs garlic onion dough pumpkin piñata balloon "
        "balloons mosquito mosquitoes mosquitos cockroach cockroaches ants wasps weeds weed_my bed_bugs bedbugs bugs "
        "rats mice lice bacteria virus_in germs mold time lights light party conversation project contract lines "
        "performance beer costs prices budget bad_plan workout record habit boredom stress bag punching_bag "
        "photo photos bottle ball can_of dish spiciness interview exam test audience stage presentation competition "
        "pinata potatoes dragon zombie zombies boss_fight level tire tyres tumor cancer fever rumor rumour subscription "
        "account app function car_battery paper rocks wood ice"
    ),
    "atrocity": (
        "genocide holocaust ethnic_cleansing slavery apartheid internment massacre massacres nazi nazis nazism lynching "
        "lynchings colonialism rape discrimination segregation terrorism war_crimes concentration_camps pogrom pogroms "
        "torture eugenics fascism racism sexism homophobia jim_crow kkk isis hitler stalin"
    ),
    "wonder": (
        "saturn mars jupiter venus pluto neptune black_hole teleport teleportation telekinesis levitate "
        "time_travel stop_time other_dimensions dimensions dimension invisible invisibility immortal magic spells "
        "superpowers shapeshift transform transforming decibels power_to mind_reading telepathy breathe_underwater breathe_fire walk_on_water "
        "photosynthesize unicorn unicorns dragons atlantis narnia hogwarts speed_of_light light_speed walk_through_walls "
        "x-ray_vision wizards elves orcs aliens mermaids vampires werewolves ghosts dinosaurs galaxy asteroid "
        "hibernate echolocation lay_eggs volcano lava event_horizon uranus mercury wings gills fly middle_earth wakanda gotham tatooine moon sun shout_louder teleporting north_pole underwater center_of_the_earth speed_of_sound supersonic bermuda_triangle cloud clouds"
    ),
    "worse": "weaker stupider dumber lazier inferior worse less_intelligent lazy stupid greedy dirty evil weak dumb criminal",
    "doing": "commit committing plan planning perform execute executing organize stage get_away_with repeat copy restore replicate recreate emulate",
}

RULES: Final = {
    "violent": (
        "{harm} (the|my|a|an|some|as|all|another|up|off|of|many|entire|whole|out|down|to|more|group|bunch|lot)* _? _? "
        "({person}|{body})",
        "{person} .. (dead|die|killed|suffer|unconscious)",
        "(suicide|self-harm|end my life|die|cutting)",
        "should (i|we) {harm}",
        "{harm} ... ({person}|{target})",
        "(another|like|as|similar to) .. {killer}",
    ),
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
        "why .. (should|must|can't|don't|shouldn't|can|cannot) ... (not|never|be|have)",
        "why (can't|don't|shouldn't|mustn't|cannot)",
    ),
    "slur": ("(why|how) (are|do) ... {group} ... {worse}", "(all|most) {group} (are|should|deserve)"),
    "group": ("{group}",),
    "wonder": ("{wonder}",),
    "private": (
        "(my|our|his|her|their|someone's|celebrities') ... {fact}",
        "{kin} ... {fact}",
        "where .. find ... {fact}",
        "(does|is|did|are|do) my {kin}",
    ),
    "secret": ("{secret}",),
    "incapable": ("why (can't|don't|cannot|can|do|couldn't) ... ", "why .. (unable|incapable)"),
    "work": ("(at work|my job|my weight)",),
    "frame": ("{frame}",),
    "harmless": ("{harmless}",),
    "open": (
        "(what|who|where|when) (is|are|was|were|does|do|did|happened|kind|caused|year|role|jobs|number)",
        "how (was|were|did|does|many|much|old|long|is|are)",
        "(explain|define|describe|summarize)",
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
