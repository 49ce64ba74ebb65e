# Ce que rapporte `isopen import`.
import-done = { $index } : { $entries } entrées lues, au { $day } ; { $models } modèles du catalogue les montrent maintenant.
import-would = { $index } : { $entries } entrées lues, au { $day } ; { $models } modèles du catalogue les montreraient. Rien n'a été gardé.
import-added = Nouveau ({ $count }) :
import-removed = N'est plus dit ({ $count }) :
import-changed = Changé ({ $count }) :
import-same = Inchangé : { $count }.
import-unmatched = Sans modèle dans le catalogue, laissé de côté ({ $count }) :
import-problems = Illisible, laissé de côté ({ $count }) :
import-more = { "  " }et { $count } de plus (--json les liste tous).
import-forgotten = Oublié. Pour { $index }, isopen montre ce avec quoi il est livré.
import-nothing-to-forget = Rien de { $index } n'avait été importé.
import-stamped = Les fichiers ne disent pas de quel jour ils datent : notés à la date d'aujourd'hui, { $day }. Indiquez le jour avec --as-of.
