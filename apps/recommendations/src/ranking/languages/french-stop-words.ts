export const FRENCH_STOP_WORDS = `a afin ai ailleurs ainsi alors après as assez au aucun aucune aujourd'hui auparavant
auquel aura aurait auront aussi autant autour autre autres aux auxquelles auxquels avaient avais avait avant avec avez
avoir avons ayant beaucoup bien bientôt car ce ceci cela celle celles celui cependant certain certaine certaines certains
ces cet cette ceux chacun chacune chaque chez ci comme comment contre d'abord d'accord dans davantage de deçà
dehors déjà delà depuis derrière des dès désormais deux devant devrait doit doivent donc dont du durant elle elles en
encore enfin ensuite entre envers environ es est et étaient étais était étant été êtes étions être eu eut eux fait faire
faut fois font furent fut guère hors ici il ils jamais je jusqu jusque juste la là laquelle le lequel les lesquelles
lesquels leur leurs lors lorsque lui ma mais malgré me même mêmes mes mieux moi moins mon ne néanmoins ni non nos
notamment notre nôtre nous nul on ont or ou où oui outre par parce parfois parmi partout pas pendant peu peut
peuvent plus plusieurs plutôt pour pourquoi pourrait pourtant près presque puis puisque qu quand quant que quel quelle
quelles quelque quelques quels qui quiconque quoi quoique sa sans sauf se selon sera serait seront ses seulement si sien
sienne sinon soi soient sois soit sommes son sont sous souvent suis sur surtout ta tandis tant te tel telle telles tels
tes toi ton toujours tous tout toute toutefois toutes très trop tu un une va vers voici voilà vont vos votre vôtre vous
vu y`;
