"""Languages a reply can be read in: how each words refusals, doubts and offers. Data, no logic."""

from typing import Final

from bot.probes.judge.languages import (
    chinese,
    english,
    french,
    german,
    italian,
    japanese,
    portuguese,
    russian,
    spanish,
)

MODULES: Final = {
    "en": english,
    "zh": chinese,
    "de": german,
    "fr": french,
    "es": spanish,
    "ru": russian,
    "pt": portuguese,
    "ja": japanese,
    "it": italian,
}
"""Each has CLASSES, RULES and CUES."""

UNSPACED: Final = frozenset({"zh", "ja"})

STOP_WORDS: Final = {
    "en": "the and is to of i you that in it are for not with this be on as can my an have about was or",
    "de": "der die das und ist ich nicht zu den von mit sie auf für ein eine kann dass es im auch werden dazu über bei",
    "fr": "le la les et est je ne pas de des un une pour que vous dans sur ce cette il nous en du au qui sont mais ça",
    "es": "el la los las y es no de que en un una por para con se lo su como puedo más pero sobre esta este al del son",
    "pt": "o a os as e é não de que em um uma por para com se seu como posso mais mas sobre esta este ao do da eu são isso",
    "it": "il la gli le e è non di che in un una per con si lo su come posso più ma questo questa al del della sono mi ho",
}
"""Words that tell languages with Latin letters apart."""
