# O que `isopen import` informa.
import-done = { $index }: { $entries } entradas lidas, de { $day }; { $models } modelos do catálogo agora as mostram.
import-would = { $index }: { $entries } entradas lidas, de { $day }; { $models } modelos do catálogo as mostrariam. Nada foi guardado.
import-added = Novo ({ $count }):
import-removed = Não é mais dito ({ $count }):
import-changed = Mudou ({ $count }):
import-same = Sem mudança: { $count }.
import-unmatched = Não pertencem a nenhum modelo do catálogo, ficaram de fora ({ $count }):
import-problems = Não puderam ser lidas, ficaram de fora ({ $count }):
import-more = { "  " }e mais { $count } (--json lista todas).
import-forgotten = Esquecido. O isopen mostra o que veio com ele para { $index }.
import-nothing-to-forget = Nada de { $index } tinha sido importado.
import-stamped = Os arquivos não dizem de que dia são: guardados com a data de hoje, { $day }. Informe o dia com --as-of.
