"""The function words of Spanish, French and Italian."""

from __future__ import annotations

from typing import Final

from editor.services.subtitles.cutting.word_kinds import UNIT_SIGNS, FunctionWords, word_pairs, word_set

SPANISH: Final = FunctionWords(
    determiners=word_set("""
        el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos
        aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras
        algún alguna algunos algunas ningún ninguna cada todo toda todos todas otro otra otros otras mucho
        mucha muchos muchas poco poca pocos pocas varios varias ambos ambas cualquier tal tales dos tres
        cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
        cincuenta sesenta setenta ochenta noventa cien ciento mil medio media al del
    """),
    prepositions=word_set("""
        a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras mediante
        excepto salvo
    """),
    conjunctions=word_set("""
        y e o u pero sino ni que porque pues aunque cuando donde como si mientras quien quienes cual cuales
        cuyo cuya qué quién cuándo dónde cómo cuál cuánto
    """),
    pronouns=word_set("""
        yo tú él ella ello usted nosotros nosotras vosotros ellos ellas ustedes me te se nos os le les
    """),
    auxiliaries=word_set("""
        soy eres es somos sois son era eras éramos eran fue fueron sea sean será serán sería he has ha hemos
        habéis han había habían hubo haya hayan habrá habría estoy estás está estamos están estaba estaban
        estuvo esté puedo puedes puede podemos pueden podía podían podría podrían debo debe deben debía
        debería voy vas va vamos van iba iban quiero quiere quieren hay
    """),
    modifiers=word_set("""
        no nunca muy más menos tan casi también tampoco ya aún solo sólo demasiado bastante bien mal
    """),
    adjectives=word_set("""
        gran buen buena buenos buenas mal mala malos malas primer primera primeros tercer tercera segundo
        segunda último última últimos nuevo nueva nuevos nuevas viejo vieja mejor peor mayor menor propio
        propia mismo misma mismos mismas único única verdadero pequeño pequeña largo larga próximo próxima
    """),
    titles=word_set("""
        don doña señor señora señorita doctor doctora profesor profesora san santo santa rey reina
    """),
    units=word_set(
        UNIT_SIGNS
        + """
        por grados segundo segundos minuto minutos hora horas día días semana semanas mes meses año años
        siglo
        metro metros kilómetro kilómetros gramos kilo kilos litro litros tonelada toneladas libras euro
        euros
        dólar dólares céntimos mil millón millones veces personas de
    """
    ),
    counted=word_set("""
        página páginas capítulo número sala sección parte volumen línea acto escena figura siglo día
    """),
    measured=word_set("largo alto ancho más menos después antes atrás por"),
    pairs=word_pairs("""
        más que, menos que, tal como, así como, ya que, para que, sin que, aunque no, a pesar, pesar de,
        en vez, vez de, por eso, por fin, por ejemplo, de repente, sin embargo, al menos, tal vez, cada uno,
        lo que, los que, la que, el que, dentro de, cerca de, lejos de, después de, antes de, junto a,
        hay que, tiene que, tuve que
    """),
)

FRENCH: Final = FunctionWords(
    determiners=word_set("""
        le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
        leur leurs quel quelle quels quelles chaque tout toute tous toutes plusieurs quelques aucun aucune
        certains certaines autre autres deux trois quatre cinq six sept huit neuf dix onze douze treize
        quatorze quinze seize vingt trente quarante cinquante soixante cent mille demi
    """),
    prepositions=word_set("""
        à après avant avec chez contre dans de depuis derrière dès devant durant en entre envers hors jusque
        jusqu'à malgré par parmi pendant pour sans sauf selon sous sur vers
    """),
    conjunctions=word_set("""
        et ou mais donc or ni car que qui dont où quand comme si lorsque puisque parce quoique tandis afin
        pourquoi comment combien quoi lequel laquelle
    """),
    pronouns=word_set("""
        je tu il elle on nous vous ils elles me te se lui y moi toi eux c'est j'ai qu'il qu'elle qu'on
    """),
    auxiliaries=word_set("""
        suis es est sommes êtes sont étais était étions étaient fut furent sera seront serait sois soit
        ai as a
        avons avez ont avais avait avions avaient eut aura auront aurait été eu peux peut pouvons peuvent
        pouvait pourrait dois doit devons doivent devait devrait vais vas va allons vont allait veux veut
        voulons veulent voudrais voudrait fait faut
    """),
    modifiers=word_set("""
        ne pas n'est jamais plus moins très trop si assez presque aussi bien mal encore déjà peu beaucoup
    """),
    adjectives=word_set("""
        grand grande grands grandes petit petite petits petites bon bonne bons bonnes beau bel belle beaux
        belles nouveau nouvel nouvelle nouveaux vieux vieil vieille jeune jeunes premier première premiers
        premières dernier dernière derniers second seconde mauvais mauvaise long longue gros grosse haut
        haute même mêmes propre seul seule vrai vraie meilleur meilleure pire
    """),
    titles=word_set("""
        m mme mlle monsieur madame mademoiselle docteur professeur maître saint sainte roi reine président
    """),
    units=word_set(
        UNIT_SIGNS
        + """
        pour degrés seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans
        année
        années siècle mètre mètres kilomètre kilomètres grammes kilo kilos litre litres tonne tonnes livres
        euro euros dollars centimes mille million millions milliard milliards fois personnes janvier février
        mars avril mai juin juillet août septembre octobre novembre décembre
    """
    ),
    counted=word_set("""
        page pages chapitre numéro salle section partie volume ligne acte scène figure tableau
    """),
    measured=word_set("long haut large plus tard tôt après avant environ par"),
    pairs=word_pairs("""
        plus que, moins que, parce que, tandis que, afin que, pour que, avant que, bien que, ainsi que,
        alors que, dès que, tel que, au lieu, lieu de, à cause, cause de, près de, loin de, afin de,
        à peine, peu à, tout à, d'abord et, par exemple, en effet, peut être, il y, y a, ce que, ce qui
    """),
)

ITALIAN: Final = FunctionWords(
    determiners=word_set("""
        il lo la i gli le un uno una questo questa questi queste quel quello quella quei quegli quelle
        mio mia
        miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra loro ogni tutto
        tutta tutti tutte qualche alcuni alcune nessun nessuno nessuna altro altra altri altre molto molta
        molti molte poco poca pochi poche vari varie entrambi due tre quattro cinque sei sette otto nove
        dieci
        undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mezzo
        mezza del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel
        nello nella nei negli nelle sul sullo sulla sui sugli sulle
    """),
    prepositions=word_set("""
        di a da in con su per tra fra contro dentro dietro dopo durante entro fino lungo mediante oltre
        presso
        prima senza sopra sotto verso
    """),
    conjunctions=word_set("""
        e ed o oppure ma però né che perché poiché affinché quando dove come se mentre benché sebbene finché
        anziché cui chi quale quali quanto cosa
    """),
    pronouns=word_set("""
        io tu lui lei noi voi loro egli ella essi mi ti si ci vi lo ne me te sé c'è
    """)
    - {"lo", "loro"},
    auxiliaries=word_set("""
        sono sei è siamo siete era eri eravamo erano fu furono sia siano sarà saranno sarebbe ho hai ha
        abbiamo
        avete hanno avevo aveva avevamo avevano ebbe abbia avrà avrebbe stato stata stati posso puoi può
        possiamo possono poteva potrebbe devo deve dobbiamo devono doveva dovrebbe voglio vuole vogliamo
        vogliono voleva vorrei vorrebbe sto sta stanno stava stavano
    """)
    - {"sei"},
    modifiers=word_set("""
        non mai più meno molto così quasi anche neanche già ancora solo troppo abbastanza bene male tanto
    """),
    adjectives=word_set("""
        gran grande grandi buon buono buona buoni buone bel bello bella bei belle nuovo nuova nuovi nuove
        vecchio vecchia vecchi giovane giovani primo prima primi prime secondo seconda terzo ultimo ultima
        ultimi ultime stesso stessa stessi stesse proprio propria piccolo piccola piccoli lungo lunga
        migliore
        peggiore maggiore minore vero vera brutto unica unico prossimo prossima scorso scorsa
    """)
    - {"prima", "lungo"},
    titles=word_set("""
        signor signora signorina dottor dottore dottoressa professor professore professoressa san santo
        santa re
    """),
    units=word_set(
        UNIT_SIGNS
        + """
        per gradi secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno
        anni
        secolo metro metri chilometro chilometri grammi chilo chili litro litri tonnellata tonnellate euro
        dollari centesimi mila milione milioni miliardo miliardi volte persone gennaio febbraio marzo aprile
        maggio giugno luglio agosto settembre ottobre novembre dicembre
    """
    ),
    counted=word_set("""
        pagina pagine capitolo numero sala sezione parte volume riga atto scena figura tabella
    """),
    measured=word_set("lungo alto largo fa dopo prima circa per"),
    pairs=word_pairs("""
        più che, meno che, così come, dato che, prima che, dopo che, senza che, anche se, come se,
        invece di,
        prima di, dopo di, a causa, causa di, vicino a, lontano da, accanto alla, accanto al, fino a,
        per esempio, di solito, per fortuna, ciò che, quello che, quella che, ognuno di, non solo, un po'
    """),
)
