"""Given names and words that are none: what tells "this is Greg" from "this is Greece".

Written by hand: the commonest names of people in English and German texts, and the capitalised words that
stand where names do (days, months, countries, cities, companies, offices, forms of address).
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GIVEN_NAMES: Final = _words(
    """
    Aaron Abdul Abigail Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alexis Alfred Ali
    Alice Alina Alison Amanda Amber Amelia Amir Amy Ana Andre Andrea Andreas Andrew Angela Anita Anja Ann
    Anna Annabel Anne Annette Annika Anthony Antje Anton Antonia Antonio Arjun Arne Arthur Astrid Audrey
    Axel Ayse Barbara Bastian Beate Beatrice Becky Ben Benjamin Bernard Bernd Bernhard Beth Bettina Bill
    Birgit Björn Bob Boris Brad Brandon Brenda Brian Brigitte Bruce Bruno Caleb Cameron Carina Carl Carla
    Carlos Carmen Carol Caroline Carolyn Carsten Catherine Cecilia Charles Charlie Charlotte Cheryl Chloe
    Chris Christa Christian Christina Christine Christoph Christopher Cindy Clara Claudia Claus Colin
    Connor Cornelia Craig Curtis Cynthia Dagmar Daisy Damian Dan Daniel Daniela David Debbie Deborah
    Dennis Derek Detlef Diana Diane Dieter Dietmar Dirk Dominic Dominik Donald Donna Doris Dorothea
    Dorothy Doug Douglas Dylan Ebru Eckhard Ed Eddie Edith Eduardo Edward Edwin Elaine Eleanor Elena Elias
    Elisabeth Elizabeth Elke Ella Ellen Elliot Emil Emily Emma Emre Eric Erik Erika Ernst Esther Ethan
    Eugene Eva Evan Evelyn Fabian Fatima Felicia Felix Fernando Fiona Florian Frances Francesca Francis
    Francisco Frank Franz Franziska Fred Frederick Friedrich Gabriel Gabriele Gareth Gary Gavin Geoff
    Geoffrey Georg George Gerald Gerd Gerhard Gerry Giovanni Gisela Giulia Glenn Gloria Gordon Graham Greg
    Gregory Greta Gudrun Guido Günter Günther Hakan Hanna Hannah Hannes Hans Harald Harold Harry Hartmut
    Hasan Hassan Heather Heidi Heike Heiko Heinrich Heinz Helen Helena Helga Helmut Henning Henrik Henry
    Herbert Hermann Hilde Holger Holly Horst Howard Hugh Hugo Ian Ibrahim Ida Ilse Ines Ingo Ingrid Irene
    Irina Iris Isaac Isabel Isabella Ivan Jack Jacob Jake Jakob James Jamie Jan Jana Jane Janet Janine
    Jasmin Jason Javier Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joachim
    Joan Joanna Jochen Joe Joel Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jose Josef Joseph
    Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Jutta Jörg Jürgen Kai Karen Karin Karl
    Karsten Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Keith Kelly Ken Kenneth
    Kerstin Kevin Khalid Kim Kirsten Klaus Knut Konrad Kristin Kurt Kyle Lara Larry Lars Laura Lauren Lea
    Leah Lena Leo Leon Leonard Leonie Lewis Liam Lily Lina Linda Lisa Lothar Louis Louise Luca Lucas Lucy
    Luis Luisa Luise Lukas Luke Lutz Lydia Maik Malte Manfred Manuel Manuela Marc Marcel Marco Marcus
    Margaret Margarete Margit Maria Marianne Marie Marina Mario Marion Marius Mark Martha Martin Martina
    Marvin Mary Mathias Mats Matt Matteo Matthew Matthias Maurice Max Maximilian Maya Megan Mehmet Meike
    Melanie Melissa Mia Michael Michaela Michelle Miguel Mike Mila Miriam Mohamed Mohammed Molly Monica
    Monika Moritz Murat Mustafa Nadine Nadja Nancy Natalie Natasha Nathan Neil Nicholas Nick Niclas Nicola
    Nicolas Nicole Nigel Niklas Nils Nina Noah Nora Norbert Norman Olaf Olga Oliver Olivia Oscar Oskar
    Otto Owen Pablo Pamela Pascal Patricia Patrick Paul Paula Pauline Pedro Peggy Pete Peter Petra Phil
    Philip Philipp Phillip Phyllis Pia Priya Rachel Rafael Rahul Raj Ralf Ralph Raymond Rebecca Regina
    Reinhard Renate Rene Rhonda Ricardo Richard Rita Rob Robert Roberto Robin Roger Roland Rolf Roman Ron
    Ronald Ronny Rosa Rosemary Ross Roy Rudolf Russell Ruth Ryan Rüdiger Sabine Sabrina Sally Sam Samantha
    Samuel Sandra Sara Sarah Sascha Scott Sean Sebastian Selina Sergio Shane Shannon Sharon Shirley
    Sibylle Siegfried Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen
    Stella Stephan Stephanie Stephen Steve Steven Stuart Sue Susan Susanne Suzanne Sven Svenja Swen Sylvia
    Tamara Tanja Tara Tatjana Ted Teresa Terry Theo Theodor Theresa Thomas Thorsten Tim Timo Timothy Tina
    Tobias Todd Tom Tony Torsten Tracy Travis Trevor Udo Ulf Ulrich Ulrike Ursula Ute Uwe Valentin Valerie
    Vanessa Vera Verena Veronica Veronika Victor Victoria Viktor Viktoria Vincent Virginia Volker Walter
    Wayne Wendy Werner Wilhelm William Winfried Wolfgang Yasmin Yusuf Yvonne Zachary Zoe
    """
)

TITLES: Final = _words("dr doctor prof professor mr mrs ms miss herr herrn frau doktor")
"""Forms of address that stand before a name, without their full stop."""

NO_NAMES: Final = _words(
    """
    a aber actually africa african afrika ah all allah alle allen also amazon amen america american
    americans amsterdam an and anybody anyone apple april asia asian association atlanta audi audience
    august australia australian austria austrian avenue bank barcelona basically bayer beijing belgian
    belgium berlin bern birmingham bitte bloomberg bmw book bosch boston brazil brazilian bremen britain
    british brussels brüssel buddha buddhist but cairo california cambridge canada canadian captain
    catholic catholics chair chairman chairwoman chapter chatgpt chicago chief china chinese christ
    christians christmas colleagues college cologne committee company congress council counsel court czech
    da dad daimler dallas damen danish danke dann das december delhi dem den denmark denver der des
    detroit deutsch deutschland dezember die dienstag director doch doctor donnerstag dresden du dublin
    dutch düsseldorf east easter edinburgh editor egypt ein eine einen engineer england english er es
    europa europe european everybody everyone exactly executive facebook father februar february fine
    finland finnish florida folks france frankfurt frau freitag french freunde friday friends genau
    general gentlemen german germans germany god good google gott governor grandma grandpa great greece
    greek group gut guten guys hallo hamburg hannover he head heaven hello here herr herren hey hi hier
    hindu hm hmm hollywood honor honour host houston how hungary i i'd i'll i'm i've ibm ich if ihr india
    indian indien indonesia instagram institute intel internet iran iranian iraq ireland irish israel
    israeli istanbul it italian italien italy ja januar january japan japanese jerusalem jesus jetzt
    jewish jews judge juli july june juni junior king kingdom kollegen korea korean köln ladies leipzig
    leute like linkedin lisbon listen liverpool london look lord ma'am madam madrid mai mama manager
    managing manchester march may mayor melbourne mercedes meta mexican mexico mhm mhmm miami microsoft
    minister mittwoch moderator mom monday montag montreal moscow moskau mother mum mumbai munich muslim
    muslims märz münchen nein netflix netherlands new no nobody nope north norway norwegian november now
    number nvidia october oder officer oh ok okay oktober one openai operator or ostern oxford papa paris
    parliament part party philadelphia please poland polen polish portugal portuguese prague president
    prince professor protestant queen reporter republic reuters right road rom romania rome russia russian
    russland samstag samsung saturday school schweiz scotland scottish seattle secretary section senate
    senator senior seoul september sergeant shanghai she sie siemens singapore sir slack so society
    somebody someone sonnabend sonntag sony sorry south spain spanien spanish speaker spotify states
    street stuttgart sunday sure sweden swedish swiss switzerland sydney team teams ten tesla texas
    thailand thank thanks that the then there these they this those three thursday tokio tokyo toronto
    treasurer tuesday turkey turkish twitter two türkei uber uh ukraine ukrainian um und union university
    universität vancouver vice vienna vietnam volkswagen volume wales wann warsaw warum was washington we
    wednesday weihnachten welche welcome well welsh wenn wer west what whatsapp when where which who why
    wie wien wikipedia wir wo yeah yep yes york you youtube zoom zurich zürich österreich
    """
)
"""Words, in small letters, that are capitalised where a name could stand, and are none."""
