"""Who gives a value: a sentence with the value in square brackets, and the speaker that a desk would name."""

import pytest

from factcheck.claims.attribution import Speakers
from factcheck.language import Article, Language
from factcheck.model import Attribution, Source


def said(text: str, language: Language) -> Attribution | None:
    """The attribution of the value that stands in [brackets] in ``text``."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "", 1).replace("]", "", 1)
    article = Article(Source(id="s1", path="a.txt", name="a", text=plain), language)
    sentence = next(s for s in article.sentences if s.start <= start < s.end)
    found = Speakers(article).of(sentence, start, end)
    if found is not None:
        assert plain[found.start : found.end] == found.source
    return found


SAID = [
    ("The rebels took [three] depots, villagers in the north said by telephone.", "villagers"),
    ("They held [two] bridges on Sunday, the first big ones to fall, a commander said in a video.", "commander"),
    # the speaker before the figure, after it, and in the middle
    ("The Orlav Rescue Service said the shelling killed [12] villagers.", "The Orlav Rescue Service"),
    ("The Orlav Rescue Service said that at least [12] villagers had died.", "The Orlav Rescue Service"),
    ("The shelling killed [12] villagers, the Orlav Rescue Service said.", "the Orlav Rescue Service"),
    ("The shelling, the rescue service said, killed [12] villagers.", "the rescue service"),
    ("[30] people died, the interior ministry says.", "the interior ministry"),
    ("The interior ministry says [30] people died.", "The interior ministry"),
    ("It was the worst flood since [1931], officials said.", "officials"),
    ("Some [40] bridges are closed, said Tomas Vargo, the county engineer.", "Tomas Vargo"),
    ("Tomas Vargo, the county engineer, said [40] bridges were closed.", "Tomas Vargo"),
    ("Officials in the port of Orlav say [three] ships are missing.", "Officials in the port of Orlav"),
    ("A spokesman for the harbour authority said [three] ships were missing.", "A spokesman for the harbour authority"),
    # other verbs
    ("The mayor told reporters that [300] homes had burned.", "The mayor"),
    ("The mayor told a news conference on Friday that [300] homes had burned.", "The mayor"),
    ("The mayor added that [300] homes had burned.", "The mayor"),
    ("The mayor estimated that [300] homes had burned.", "The mayor"),
    ("The mayor claimed that [300] homes had burned.", "The mayor"),
    ("The mayor insisted [300] homes had burned.", "The mayor"),
    ("The mayor warned that [300] homes could burn.", "The mayor"),
    ("The mayor wrote that [300] homes had burned.", "The mayor"),
    ("The mayor announced that [300] homes would be rebuilt.", "The mayor"),
    ("The mayor suggested that [300] homes could be rebuilt.", "The mayor"),
    ("The mayor noted that [300] homes had burned.", "The mayor"),
    ("The mayor argued that [300] homes should be rebuilt.", "The mayor"),
    ("The mayor believes that [300] homes have burned.", "The mayor"),
    ("The mayor predicted that [300] homes would be rebuilt.", "The mayor"),
    ("The mayor stated that [300] homes had burned.", "The mayor"),
    ("The mayor recalled that [300] homes had burned.", "The mayor"),
    ("The group claimed it had killed [20] soldiers.", "The group"),
    ("The group said it killed [20] soldiers.", "The group"),
    ("Orlav Steel announced it would cut [1,200] jobs.", "Orlav Steel"),
    ("The bank said it expects growth to reach [3.1] percent.", "The bank"),
    # according to
    ("At least [12] villagers died, according to the rescue service.", "the rescue service"),
    ("According to the rescue service, at least [12] villagers died.", "the rescue service"),
    ("According to police, [two] men fled.", "police"),
    ("At least [12] villagers, according to the rescue service, have died.", "the rescue service"),
    ("The quake had a magnitude of [6.1], according to the Halvik Seismic Centre.", "the Halvik Seismic Centre"),
    # figures put and counted
    ("The rescue service put the toll at [12].", "The rescue service"),
    ("The ministry put the number of injured at [140].", "The ministry"),
    ("The seismic centre put the magnitude at [6.1].", "The seismic centre"),
    ("The ministry reported [five] deaths.", "The ministry"),
    ("[Five] deaths were reported by the ministry.", "the ministry"),
    ("The ministry reported that [five] people had died.", "The ministry"),
    # unnamed speakers
    ("A military source said [20] soldiers had been captured.", "A military source"),
    ("Residents and fighters said [20] soldiers had been captured.", "Residents and fighters"),
    ("Witnesses said [two] men ran away.", "Witnesses"),
    ("Two officials familiar with the talks said the price was [$40 million].", "Two officials"),
    ("People close to the deal said the price was [$40 million].", "People close to the deal"),
    ("Local media said [20] soldiers had been captured.", "Local media"),
    ("Neighbours said the fire began about [4 a.m.]", "Neighbours"),
    # polls, studies and papers speak
    ("The poll shows [52] percent oppose the plan.", "The poll"),
    ("A poll by the Halvik Institute showed [52] percent opposed the plan.", "Halvik Institute"),
    ("In the poll, [52] percent opposed the plan.", "the poll"),
    ("In a survey by the Halvik Institute, [52] percent opposed the plan.", "a survey by the Halvik Institute"),
    ("The report found that [one in five] homes had no water.", "The report"),
    ("The study found that [9,000] people had left.", "The study"),
    ("A study published on Monday estimated that [9,000] people had left.", "A study"),
    ("The indictment says the gang stole [$2 million].", "The indictment"),
    ("Court papers say the gang stole [$2 million].", "Court papers"),
    ("The Halvik Gazette reported that [20] soldiers had died.", "The Halvik Gazette"),
    # statements
    ("The company said in a statement that it would pay [$2 million].", "The company"),
    ("In a statement, the company said it would pay [$2 million].", "the company"),
    ('"We will pay [$2 million]," the company said in a statement.', "the company"),
    # two speakers in a sentence: the nearest gives the figure
    ("The mayor said 40 people were inside and that [12] were missing.", "The mayor"),
    ("The mayor said 40 people were inside, but the fire chief put the figure at [55].", "the fire chief"),
    ("The mayor said [40] people were inside, but the fire chief put the figure at 55.", "The mayor"),
    ('"Some 40 people were inside," the mayor said, adding that [12] were missing.', "the mayor"),
    ("The ministry said 12 people died, while the rebels said [60] had been killed.", "the rebels"),
    ("The ministry said [12] people died, while the rebels said 60 had been killed.", "The ministry"),
    ("The minister, who said [20] soldiers had died, resigned.", "The minister"),
    # a noun that holds what is said
    ("A Halvik Gazette report that [20] soldiers had died shocked the town.", "Halvik Gazette"),
    ("The mayor's insistence that only [two] bridges were unsafe angered residents.", "The mayor's"),
    # the tagger sees no verb
    ("Police allege Lena Odu stole [$2 million].", "Police"),
    # headlines
    ("Ministry: [Five] dead in mill blast", "Ministry"),
    ("UN: [40,000] displaced by floods in Orlav", "UN"),
    ("Police: [Two] men sought after raid", "Police"),
    ("[Five] dead in mill blast: police", "police"),
    ("[Five] dead in mill blast - police", "police"),
    ("Mill blast killed [five], says ministry", "ministry"),
    ("Mill blast killed [five], police say", "police"),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_speaker(text: str, speaker: str, language: Language) -> None:
    found = said(text, language)
    assert found is not None
    assert speaker in found.source


QUOTED = [
    # one quotation
    ('"We counted [12] bodies," said Lena Odu, a nurse.', "Lena Odu"),
    ('"We counted [12] bodies," Lena Odu, a nurse, said.', "Lena Odu"),
    ("“We counted [12] bodies,” Lena Odu said.", "Lena Odu"),
    ("''We counted [12] bodies,'' Lena Odu said.", "Lena Odu"),
    ("‘We counted [12] bodies,’ Lena Odu said.", "Lena Odu"),
    ("'We counted [12] bodies,' Lena Odu said.", "Lena Odu"),
    ('Lena Odu said: "We counted [12] bodies."', "Lena Odu"),
    ('Lena Odu said, "We counted [12] bodies."', "Lena Odu"),
    ('As Lena Odu put it: "We counted [12] bodies."', "Lena Odu"),
    # over several sentences
    ('"It was dark. We counted [12] bodies. Nobody came," Lena Odu said.', "Lena Odu"),
    ('"We counted [12] bodies. It was dark. Nobody came," Lena Odu said.', "Lena Odu"),
    ('"It was dark," Lena Odu said. "We counted [12] bodies."', "Lena Odu"),
    ('"It was dark," Lena Odu said. "Nobody came. We counted [12] bodies."', "Lena Odu"),
    ('Lena Odu said: "It was dark. We counted [12] bodies. Nobody came."', "Lena Odu"),
    ('"Is it true? [Twelve] bodies?" Lena Odu asked.', "Lena Odu"),
    # over several paragraphs
    ("“The river rose at night,” said Tomas Vargo, a farmer.\n\n“We lost [30] cows.”", "Tomas Vargo"),
    ("Tomas Vargo said: “The river rose.\n\n“We lost [30] cows.”", "Tomas Vargo"),
    ("“The river rose.\n\n“We lost [30] cows,” said Tomas Vargo, a farmer.", "Tomas Vargo"),
    ('Tomas Vargo wrote:\n\n"We lost [30] cows in one night and nobody came to help us."', "Tomas Vargo"),
    # a quotation within a quotation
    ('"He asked me “how many?” and I said [twelve]," Lena Odu told the inquiry.', "Lena Odu"),
    # sentence by line
    ('"The river rose at night.\nWe lost [30] cows.\nNobody came," Tomas Vargo said.', "Tomas Vargo"),
    # transcripts
    ("VARGO: Good evening. We lost [30] cows that night. Nobody came.", "VARGO"),
    ("VARGO: We lost [30] cows that night.", "VARGO"),
    # a transcript: nobody of another line speaks
    ("MOSS: He said it cost $5.\n\nHOLT: I had [650] people in the rain.", "HOLT"),
    ("HOLT: We had three boats.\n\nMOSS: So you say. Do you see those [two] as equal?", "MOSS"),
]


@pytest.mark.parametrize(("text", "speaker"), QUOTED)
def test_quotation(text: str, speaker: str, language: Language) -> None:
    found = said(text, language)
    assert found is not None
    assert speaker in found.canonical


OWN = [
    "The fire burned [300] homes.",
    "The fire burned [300] homes on Friday. The mayor visited the site.",
    "Rescuers pulled [30] people from the rubble.",
    "An estimated [30] people died.",
    "The bridge, built in [1931], collapsed.",
    "The town has [14,000] inhabitants.",
    "The company said on [Monday] that it would close the plant.",
    "Halvik Steel will buy the mill, the companies announced [Monday].",
    "The company announced the deal on [Friday].",
    "The minister, [61], said he would resign.",
    "Lena Odu, [34], said she was at home.",
    "At least [12] people were killed when a bus left the road.",
    "[Five] dead in mill blast",
    # what names nobody
    "UPDATE: [Five] dead in mill blast",
    "Photos: [Five] dead in mill blast",
    "So just give us this: [five] years of accounts.",
    "This means [12] homes will be pulled down.",
    "The flood has claimed [20] lives.",
    "The river rose [two] metres in a night.",
    "The army captured [20] soldiers near the bridge.",
    "Officials said the river had risen. The dam was built in [1974].",
    "The mayor visited the [300] homes that had burned.",
    "The film earned [$40 million] in its first week.",
    "She won the race in [2:04:11], her fastest time.",
    "Orlav beat Halvik [3-1] on Saturday.",
    "Prices rose [4.2] percent in May.",
    "The quake struck at [7:48 a.m.] on Sunday.",
    "Nobody spoke. [Twelve] bodies lay in the yard.",
    "The talks with police lasted [three] hours.",
    "The [second] suspect was arrested near the station.",
    "“It was dark,” Lena Odu said. She has lived there for [nine] years.",
]


@pytest.mark.parametrize("text", OWN)
def test_own_voice(text: str, language: Language) -> None:
    assert said(text, language) is None


STANCES = [
    ("The army said [20] soldiers had been captured.", "asserts"),
    ("The army claimed that [20] soldiers had been captured.", "asserts"),
    ("The army confirmed that [20] soldiers were captured.", "confirms"),
    ("The army acknowledged that [20] soldiers were captured.", "confirms"),
    ("The army admitted that [20] soldiers were captured.", "confirms"),
    ("The army conceded that [20] soldiers were captured.", "confirms"),
    ("The army denied that [20] soldiers had been captured.", "denies"),
    ("The army has denied that [20] soldiers were captured.", "denies"),
    ("The army disputed that [20] soldiers had been captured.", "denies"),
    ("The army did not deny that [20] soldiers were captured.", "asserts"),
    ("The army has not confirmed that [20] soldiers were captured.", "doubts"),
    ("The army could not confirm that [20] soldiers were captured.", "doubts"),
    ("The army declined to confirm that [20] soldiers were captured.", "doubts"),
    ("The agency could not verify that [20] soldiers were captured.", "doubts"),
    ("The agency was unable to verify that [20] soldiers were captured.", "doubts"),
    ("Analysts doubt that [20] soldiers were captured.", "doubts"),
    ("The army rejected reports that [20] soldiers had been captured.", "denies"),
    ("The army denied reports that [20] soldiers had been captured.", "denies"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_stance(text: str, stance: str, language: Language) -> None:
    found = said(text, language)
    assert found is not None
    assert found.stance == stance


RESOLVED = [
    # a surname that opens a sentence, whatever the parser takes it for
    ("Mayor Ana Ruiz called for help. Ruiz put the damage at [40] million euros.", "Ruiz", "Ana Ruiz"),
    # pronouns
    ("Lena Odu was at home. She said [12] bodies lay in the yard.", "She", "Lena Odu"),
    ('Lena Odu said she was at home. "We counted [12] bodies," she added.', "she", "Lena Odu"),
    ("Tomas Vargo lost his farm. He said [30] cows drowned.", "He", "Tomas Vargo"),
    ("Mrs Odu met Mr Vargo. She said [30] cows drowned.", "She", "Odu"),
    ("Mr Vargo met Mrs Odu. She said [30] cows drowned.", "She", "Odu"),
    ("The company will pay [$2 million], it said in a statement.", "it", "the company"),
    ("Aid workers reached the town. They said [40] people were trapped.", "They", "aid workers"),
    ("“It was dark,” Lena Odu said. “I was alone.” She said she saw [12] bodies.", "She", "Lena Odu"),
    # short names
    ("Lena Odu runs the clinic.\nOdu said [12] bodies lay in the yard.", "Odu", "Lena Odu"),
    ("Lena Odu runs the clinic.\nMs Odu said [12] bodies lay in the yard.", "Ms Odu", "Lena Odu"),
    (
        "The Orlav Observatory for Civil Rights has men in town.\nThe Observatory said [12] people died.",
        "The Observatory",
        "Orlav Observatory for Civil Rights",
    ),
    # acronyms
    (
        "The Orlav Civil Defence Union (OCDU) has men in town.\nThe OCDU said [12] people died.",
        "The OCDU",
        "Orlav Civil Defence Union",
    ),
    (
        "The Orlav Geological Survey has sensors there.\nThe OGS said the magnitude was [6.1].",
        "The OGS",
        "Orlav Geological Survey",
    ),
    (
        "The Orlav Union for Civil Relief (OUCR) said the shelling killed [12] people.",
        "The Orlav Union for Civil Relief (OUCR)",
        "Orlav Union for Civil Relief",
    ),
    (
        "The Orlav Union for Civil Relief, known as the Lantern, has men in town.\nThe Lantern said [12] people died.",
        "The Lantern",
        "Orlav Union for Civil Relief",
    ),
    # offices go, so that one person has one name
    ("Police Chief Tomas Vargo said [two] men fled.", "Police Chief Tomas Vargo", "Tomas Vargo"),
    ("Orlav police spokesman Tomas Vargo said [two] men fled.", "Orlav police spokesman Tomas Vargo", "Tomas Vargo"),
    ("President Tomas Vargo spoke.\nVargo said [two] men fled.", "Vargo", "Tomas Vargo"),
    ("Lt. Tomas Vargo spoke.\nMr. Vargo said [two] men fled.", "Mr. Vargo", "Tomas Vargo"),
    ("The Gazette's Lena Odu said [two] men fled.", "The Gazette's Lena Odu", "Lena Odu"),
    # a headline's capitals are no name
    (
        "Two Men Flee Mill After Blast, Says Vargo\n\nTomas Vargo ran.\nVargo said [two] men fled.",
        "Vargo",
        "Tomas Vargo",
    ),
    # a body, described once in full
    ("The health ministry sent doctors.\nThe ministry said [12] people died.", "The ministry", "health ministry"),
    ("The Ministry of Health sent doctors.\nThe ministry said [12] people died.", "The ministry", "Ministry of Health"),
    ("Orlav's state news agency was there. The agency said [12] died.", "The agency", "Orlav's state news agency"),
    ("A new survey is out. The survey found [12] percent had left.", "The survey", "new survey"),
    # nothing to resolve
    ("The ministry said [12] people died.", "The ministry", "the ministry"),
    ("Officials said [12] people died.", "Officials", "officials"),
    ("Lena Odu and Tomas Vargo met.\nOdu said [12] people left.", "Odu", "Lena Odu"),
    ("Tomas Vargo left in July. Vargo said [12] people left.", "Vargo", "Tomas Vargo"),
    ("The Orlav Rescue Council on Friday met.\nThe Council said [12] died.", "The Council", "Orlav Rescue Council"),
    ("Tomas Vargo was born in Halvik. He said [12] people left.", "He", "Tomas Vargo"),
    ("The Orlav Fire Department said [12] people died.", "The Orlav Fire Department", "Orlav Fire Department"),
    ("Norlandic police said [12] people died.", "Norlandic police", "Norlandic police"),
    ("The New Halvik Riders play there.\nThe Riders said [two] men left.", "The Riders", "New Halvik Riders"),
    ("Worker Kills Two in Mill: [Two] Dead in Orlav: Police", "Police", "police"),
    ("He read the Halvik Post.\nThe Post said [12] men died.", "The Post", "Halvik Post"),
    ("Two officials said [12] people died.", "Two officials", "two officials"),
    ("Halvik Steel said it lost [12] men.", "Halvik Steel", "Halvik Steel"),
]


@pytest.mark.parametrize(("text", "source", "canonical"), RESOLVED)
def test_fullest_name(text: str, source: str, canonical: str, language: Language) -> None:
    found = said(text, language)
    assert found is not None
    assert found.source == source
    assert found.canonical == canonical


CHAINS = [
    (
        "The state news agency quoted a defence official as saying that [20] soldiers had died.",
        ["a defence official", "The state news agency"],
    ),
    (
        "The state news agency quoted a defence official who claimed that the raid had killed [20] rebels.",
        ["a defence official", "The state news agency"],
    ),
    ("Police said witnesses had told them that [two] men fled.", ["witnesses", "Police"]),
    ("The Halvik Gazette reported that doctors said [20] soldiers had died.", ["doctors", "The Halvik Gazette"]),
    ("The mayor said [300] homes had burned.", ["The mayor"]),
]


@pytest.mark.parametrize(("text", "links"), CHAINS)
def test_chain(text: str, links: list[str], language: Language) -> None:
    found, chain = said(text, language), []
    while found is not None:
        chain.append(found.source)
        found = found.via
    assert chain == links


@pytest.mark.parametrize(
    "text",
    [
        "[7]",
        '"[7]',
        "“[7]”\n“\n”",
        ": [7]",
        "[7] :",
        "according to [7]",
        "said [7]",
        "по словам полиции, [7] человек погибли",
        "警方说[7]人死亡",
        "“" * 50 + "[7]" + "”" * 50,
        "he said " * 300 + "[7]",
        "x [7] (" + "(" * 300,
        "It said it said it. [7]",
        "‘’'\"''``[7]",
    ],
)
def test_any_text_gives_a_speaker_or_none(text: str, language: Language) -> None:
    found = said(text, language)
    assert found is None or found.source
