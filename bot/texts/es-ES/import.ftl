# Lo que informa `isopen import`.
import-done = { $index }: { $entries } entradas leídas, a fecha de { $day }; { $models } modelos del catálogo las muestran ahora.
import-would = { $index }: { $entries } entradas leídas, a fecha de { $day }; { $models } modelos del catálogo las mostrarían. No se ha guardado nada.
import-added = Nuevo ({ $count }):
import-removed = Ya no se dice ({ $count }):
import-changed = Cambiado ({ $count }):
import-same = Sin cambios: { $count }.
import-unmatched = No son de ningún modelo del catálogo, quedan fuera ({ $count }):
import-problems = No se pudieron leer, quedan fuera ({ $count }):
import-more = { "  " }y { $count } más (--json los lista todos).
import-forgotten = Olvidado. isopen muestra lo que traía de fábrica para { $index }.
import-nothing-to-forget = No se había importado nada de { $index }.
import-stamped = Los archivos no dicen de qué día son: se guardan con fecha de hoy, { $day }. Indica el día con --as-of.
