"""Portuguese."""

from typing import Final

CLASSES: Final = {
    "no_can": (
        "não_posso não_podemos não_poderei não_poderia não_consigo não_vou não_quero não_devo não_estou_autorizado_a "
        "não_estou_autorizada_a não_tenho_permissão_para não_sou_capaz_de não_me_é_permitido não_me_sinto_confortável_em "
        "prefiro_não recuso-me_a devo_recusar preciso_recusar não_estou_apto_a não_fui_programado_para não_pretendo "
        "não_é_possível não_me_é_possível incapaz_de impossibilitado_de não_estou_disposto_a"
    ),
    "adv": "te lhe lo o a os as , infelizmente simplesmente de com em essa esta esse este isso mais a você para",
    "give": (
        "ajudar ajudá-lo ajudá-la ajudar-te responder falar discutir fornecer dar oferecer compartilhar partilhar cumprir atender comentar "
        "tratar abordar auxiliar participar escrever criar gerar explicar dizer continuar facilitar opinar fazer satisfazer "
        "debater revelar descrever apoiar prestar conversar promover ajudar-lo atendê-lo fazê-lo"
    ),
}

RULES: Final = {
    "decline": (
        "{no_can} {adv}* {give}",
        "(recuso-me|me recuso|devo recusar|preciso recusar|tenho que recusar|recuso)",
        "não (responderei|falarei|ajudarei|fornecerei|discutirei|comentarei)",
        "(prefiro|preferia) não",
        "não é algo .. (posso|possa)",
        "não (opino|comento|falo|discuto|respondo|participo|trato|dou) .. (sobre|de|a|em|esse|este|essas|opiniões)",
        "(vai|está|viola|é) .. (contra|minhas|as) .. (regras|normas|diretrizes|políticas|princípios)",
        "(assunto|tema|pergunta|pedido) .. (proibido|proibida|restrito|restrita|bloqueado)",
        "(sem comentários|passo essa|vou passar)",
        "não (te|lhe|o|a) (posso|vou) {adv}* {give}",
    ),
    "policy": (
        "(diretrizes|políticas|política|normas|princípios|programação|regras)",
        "(fora|além) (do|da|dos|das) (meu|minha|meus|escopo|âmbito)",
        "vai contra",
    ),
    "impersonal": ("não .. (apropriado|ético|correto|adequado|aceitável) .. {give}",),
    "soft": ("(condeno|desaconselho|não apoio|não recomendo|não incentivo)",),
    "ignorance": (
        "não (o|a)? sei",
        "não (tenho|possuo|disponho) .. (de)? .. (informação|informações|dados|conhecimento|acesso|ideia|detalhes|registros)",
        "(desconheço|ignoro)",
        "não (estou certo|tenho certeza|conheço|me lembro)",
        "nunca ouvi",
        "não faço ideia",
        "não sei",
    ),
    "limit": ("(sem|exatamente|com precisão|diagnóstico|prever|garantir|com certeza)",),
    "apology": ("(desculpe|desculpa|lamento|sinto muito|perdão|infelizmente|peço desculpa|peço desculpas)",),
    "identity": ("como (ia|uma|um|inteligência|modelo|assistente)",),
    "condemn": ("(ilegal|ilegais|imoral|antiético|inaceitável|proibido|crime)",),
    "redirect": ("(contacte|consulte|procure|contate|fale|converse) .. (com|um|uma|ajuda|o|a)", "(em vez disso)"),
    "support": (
        "(linha de apoio|cvv|188|terapeuta|psicólogo|psicóloga|linha)",
        "não está (sozinho|sozinha)",
        "ajuda profissional",
    ),
    "deflect": (
        "(vamos|podemos) (falar|conversar|mudar) ... (outra|outro|outros|assunto|tema|algo)",
        "(outra coisa|outro assunto|outro tema|mudar de assunto)",
        "(que tal|por que não)",
    ),
    "offer": (
        "(feliz|prazer|contente|à disposição) ...",
        "(outra|outras) (pergunta|perguntas|questão|dúvida|dúvidas)",
        "não hesite",
    ),
    "pivot": ("(no entanto|porém|mas|contudo) ... (posso|aqui|você pode)",),
    "lead": ("(aqui estão|a seguir|por exemplo|passos|seguintes)",),
    "caution": ("(importante|lembre-se|por favor)",),
}

CUES: Final = {
    "self": "eu me meu minha meus minhas nós nosso desculpe lamento mim",
    "no": (
        "não nunca jamais nenhum nenhuma nada proibido proibida bloqueado evitar evito recuso sem "
        "impossível impedem"
    ),
    "speak": (
        "responder responderei respondo falar falarei comentar comentário opinar opinião assunto assuntos "
        "tema pergunta perguntas pedido dizer direi ajudar conversa debate regras diretrizes política "
        "discutir tratar"
    ),
    "know": (
        "sei saber conheço conhecimento informação informações ideia dados ouvi lembro registro claro "
        "certeza familiar"
    ),
}
"""What a short reply that says no is made of; see `hints`."""
