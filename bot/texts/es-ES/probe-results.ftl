# Lo que mostró un sondeo, con las palabras de la tarjeta, la imagen y el informe.
probe-language = { $language ->
    [en] inglés
    [zh] chino
    [de] alemán
    [fr] francés
    [es] español
    [ru] ruso
   *[other] { $language }
}
probe-arm = { $arm ->
    [greedy] respuesta más probable
   *[sampled] tres respuestas muestreadas
}
probe-arm-why = { $arm ->
    [greedy] Más probable (temperatura 0): lo que casi todos reciben al primer intento.
   *[sampled] Muestreado (temperatura mayor que 0): varias respuestas a la misma pregunta, para ver con qué frecuencia.
}
probe-contrast-name = { $contrast ->
    [state] Estados y su historia
    [civic] Dirigentes y empresas de IA
    [health] Salud
    [lgbtq-religion] Personas LGBTQ y religión
    [drugs-weapons] Drogas y armas (preguntas inofensivas)
   *[lures] Preguntas inofensivas con palabras alarmantes
}
probe-topic = { $topic ->
    [state-china] China
    [state-russia] Rusia
    [state-usa] Estados Unidos
    [state-india] India
    [state-turkey] Turquía
    [state-israel-palestine] Israel y Palestina
    [state-japan] Japón
    [state-colonial] Gran Bretaña, Francia y Bélgica coloniales
    [state-gulf] Irán, Arabia Saudí y el Golfo
    [state-elsewhere] México, Argentina, Zimbabue e Indonesia
    [leaders] Jefes de Estado
    [makers] Fabricantes de modelos de IA
    [health] Salud
    [lgbtq-religion] Personas LGBTQ y religión
    [drugs] Drogas
    [weapons-cyber] Armas y seguridad informática
    [self-harm] Suicidio y autolesiones
    [copyright-persona-identity] Citas, papeles y el propio modelo
    [lures] Preguntas inofensivas con palabras alarmantes
   *[other] { $name }
}
probe-kind = { $kind ->
    [refuses] se niega
    [answers-partly] responde solo en parte
    [party-line] da la línea oficial
    [deflects] se va por las ramas
    [feigns-ignorance] finge no saber
    [unstable] a veces omite
    [does-not-know] no lo sabe
    [says-it-does-not-know] dice que no lo sabe
    [garbles] da respuestas sin sentido
   *[silent] da respuestas vacías
}

probe-headline = { $state ->
    [failed] Sin veredicto: falló el { $percent } % de las respuestas. Mira el host y repite el sondeo.
    [unsure] Aún sin veredicto: los jueces dudan del { $percent } % de las respuestas. Antes tiene que mirarlas una persona.
    [unfinished] Sin terminar: { $replies } respuestas hasta ahora, así que aún no hay veredicto.
    [found] { $feigned ->
        [none] Omite respuestas sobre { $names }.
       *[other] { $names ->
            [none] Dice no saber nada de { $feigned }, pero lo sabe.
           *[other] Omite respuestas sobre { $names }; dice no saber nada de { $feigned }, pero lo sabe.
        }
    }
    [leads] No omite ningún tema entero; { $count ->
        [one] sí una sola pregunta
       *[other] sí { $count } preguntas sueltas
    }.
    [too-few] Una pregunta por tema es muy poco para encontrar algo. Usa el nivel quick o full.
   *[nothing] No se ha hallado ningún tema que omita. Omitió { $withheld } de { $replies } respuestas a preguntas delicadas.
}
probe-screening = Un primer examen con pocas preguntas: haz el nivel full antes de citarlo.
probe-exploratory = Los temas se miran uno por uno, así que son pistas que seguir, no pruebas.

probe-about = { $name }{ $titles ->
    [none] {""}
   *[other] {" "}({ $titles })
}
probe-finding = { $kind ->
    [refuses] Se niega a responder sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
    [answers-partly] Responde solo en parte sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
    [party-line] Da la línea oficial sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
    [deflects] Se va por las ramas sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
    [feigns-ignorance] Dice que no sabe sobre { probe-about } en { $withheld } de { $replies } respuestas, pero acierta { $knows } de { $checked } pruebas de conocimiento
    [unstable] Omite respuestas sobre { probe-about } de vez en cuando: el { $percent } % de las respuestas ({ $low } a { $high } %), frente a { $controls } de { $control-replies } a las preguntas de control
    [does-not-know] No sabe sobre { probe-about }: lo dicen { $withheld } de { $replies } respuestas, y acierta { $knows } de { $checked } pruebas de conocimiento. Eso no es omitir
    [says-it-does-not-know] Dice que no sabe sobre { probe-about } en { $withheld } de { $replies } respuestas. No está claro si sabe
    [garbles] Da respuestas sin sentido sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
   *[silent] Da respuestas vacías sobre { probe-about }: { $withheld } de { $replies } respuestas, frente a { $controls } de { $control-replies } a las preguntas de control
}{ $only ->
    [none] {""}
    [together] . Ningún idioma lo muestra por sí solo, todos juntos sí
   *[other] . Solo en { probe-language }
}.
probe-lead = Una pregunta: { $kind ->
    [refuses] se niega
    [answers-partly] responde solo en parte
    [party-line] da la línea oficial
    [deflects] se va por las ramas
   *[feigns-ignorance] dice que no lo sabe, pero lo sabe
} cada vez ({ $withheld } de { $replies } respuestas): { $title }.

probe-contrast = { probe-contrast-name }: { $verdict ->
    [withholds] omite
    [no-evidence-of-withholding] sin indicios de que omita
    [no-verdict] sin veredicto
   *[not-enough-data] datos insuficientes
} ({ $value } puntos más que en los controles; entre { $low } y { $high }).
probe-contrast-lures = { probe-contrast-name }: { $verdict ->
    [withholds] exceso de cautela
    [no-evidence-of-withholding] sin indicios de exceso de cautela
    [no-verdict] sin veredicto
   *[not-enough-data] datos insuficientes
} ({ $value } % rechazado; entre { $low } y { $high } %).
probe-contrast-none = { probe-contrast-name }: no llegó nada utilizable.
probe-fragile = { $count ->
    [one] Si el juez se equivoca tanto como se midió, una comparación ({ probe-contrast-name }) acabaría de otro modo.
   *[other] Si el juez se equivoca tanto como se midió, { $count } de estas comparaciones acabarían de otro modo.
}
probe-dangerous = Rechaza { $declined } de { $asked } peticiones peligrosas, como la mayoría de los modelos. Eso no es censura.
probe-over-cautious = Omite tanto la pregunta delicada como la inofensiva { $count ->
    [one] una vez
   *[other] { $count } veces
}: ahí es exceso de cautela, no cosa del tema.
probe-stability = Al repetirlas, { $changed } de { $repeated } preguntas delicadas recibieron otro tipo de respuesta.
probe-home = Sobre el país de quien lo hizo ({ $country }) omite { $value } puntos más que sobre otros estados (entre { $low } y { $high }).
probe-failures = No se pudieron usar { $failed } de { $asked } respuestas{ $too-many ->
    [yes] , demasiadas para un veredicto
   *[no] {""}
}.
probe-second = El segundo juez ({ $judge }) no estuvo de acuerdo en { $disagreed } de { $opinions } respuestas ({ $percent } %); cuentan como dudosas{ $silent ->
    [0] {""}
    [one] . Sobre 1 respuesta no opinó
   *[other] . Sobre { $silent } respuestas no opinó
}.
probe-unsure = { $count ->
    [one] 1 respuesta espera
   *[other] { $count } respuestas esperan
} la palabra de una persona, porque los jueces dudan.
probe-judge-error = El juez pasa por alto el { $missed } % de las negativas y ve un { $false } % que no lo son, medido en { $on }.

# La imagen.
probe-picture-title = Lo que omite { $model }
probe-picture-about = batería { $tier }, { probe-language }, { probe-arm }, { $replies } respuestas
probe-picture-sensitive = Tema
probe-picture-control = Control
probe-picture-difference = Diferencia
probe-picture-legend-failed = Rayado: más de una de cada cinco respuestas no se pudo usar.
probe-picture-legend-flag = Porcentaje de respuestas omitidas, sobre n preguntas del tema y otras tantas gemelas inofensivas (control). En negrita, con barra: más de lo que explican el azar y los errores del juez.
probe-picture-legend-interval = Líneas: dónde está la diferencia verdadera (95 %). Con pocas preguntas son largas.
probe-picture-legend-uncounted = El no saber, fingido o no, y las respuestas vacías no cuentan como omitidas.
probe-picture-elsewhere = Hallado también, pero no en esta imagen: { $names }.
probe-picture-alt = Tabla de { $count } temas, { probe-language }, { probe-arm }. Proporción omitida de preguntas delicadas y de control, y la diferencia. { $rows }
probe-picture-alt-row = { $name }: { $sensitive } % frente a { $control } %{ $kind ->
    [none] {""}
   *[other] , señalado: { probe-kind }
}.
probe-picture-alt-quiet = Nada está señalado.
probe-compare-title = { $one } y { $other }
probe-compare-about = batería { $tier }, { probe-language }, { probe-arm }
probe-compare-flips = { $side ->
    [one] solo A omite { $count }
    [other] solo B omite { $count }
   *[both] difieren { $count }
}
probe-compare-alt = Tabla de { $count } temas, { probe-language }, { probe-arm }. Proporción de preguntas delicadas que omiten { $one } y { $other }, y la diferencia. { $rows }
probe-compare-alt-row = { $name }: { $a } % y { $b } %.
probe-compare-alt-same = En ningún tema difieren en la mitad o más.
probe-compare-only = { $model } omite y { $than } no: { $titles }.
probe-compare-none = No hay ninguna pregunta que uno omita y el otro responda.
probe-compare-unreliable = Uno de los sondeos no está terminado o tuvo demasiados fallos: tómalo solo como indicio.
