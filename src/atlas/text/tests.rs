//! The search over a handful of offers: what each query means.

use super::Field;
use super::Found;
use super::Group;
use super::Text;
use super::TextBuilder;
use crate::atlas::bits::Chunk;
use crate::atlas::bits::ones;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Title, body, category and languages of a few offers; an offer's number is its place here.
const OFFERS: &[(&str, &str, Category, &[Spoken])] = &[
    (
        "Deutschkurs A1 am Vormittag",
        "Volkshochschule, Müllerstr. 5, 71634 Ludwigsburg",
        Category::GermanCourse,
        &[Spoken::German],
    ),
    (
        "Sprachcafé im Stadtteil",
        "Begegnung für alle, kostenlos. Kulturzentrum",
        Category::LanguageMeetup,
        &[Spoken::German, Spoken::English],
    ),
    (
        "Migrationsberatung",
        "Fragen zu Asyl und Aufenthalt; Caritas Lübben",
        Category::MigrationAdvice,
        &[Spoken::Dari, Spoken::Persian],
    ),
    (
        "Rechtsberatung دورة قانونية للغة",
        "Anwältin für Familienrecht",
        Category::LegalAdvice,
        &[Spoken::Arabic],
    ),
    (
        "Fußball für Mädchen",
        "Sportverein Heidenau, E-Mail genügt",
        Category::Sport,
        &[Spoken::German],
    ),
    ("Підтримка сім’ї", "мовне кафе для українців", Category::MeetingPlace, &[Spoken::Ukrainian]),
    ("Beratung für Eltern", "Kita und Schule", Category::ChildcareSchool, &[Spoken::Turkish]),
];

static TEXT: LazyLock<Text> = LazyLock::new(text);

/// The numbers of offers that stay as they are.
fn numbers(offers: usize) -> Vec<u32> {
    (0..).take(offers).collect()
}

fn text() -> Text {
    let mut builder = TextBuilder::new();
    for (doc, (title, body, category, languages)) in (0..).zip(OFFERS) {
        builder.add(doc, Field::Body, body);
        builder.add(doc, Field::Title, title);
        builder.mark(doc, Group::Category(*category));
        languages.iter().for_each(|language| builder.mark(doc, Group::Language(*language)));
    }
    builder.finish(&numbers(OFFERS.len()))
}

fn find(query: &str) -> Found<'static> {
    TEXT.find(query).expect("a query of words")
}

/// The offers found, best first.
fn ranks(found: &Found) -> Vec<u32> {
    TEXT.ranked(found).into_iter().map(|(_, offer)| offer).collect()
}

/// The offers found, in no order of rank.
fn meant(found: &Found) -> Vec<u32> {
    numbers_of(found.meant(0)).collect()
}

fn numbers_of(words: Chunk) -> impl Iterator<Item = u32> {
    (0..).zip(words).flat_map(|(at, word)| ones(word).map(move |bit| at * 64 + bit))
}

fn order(query: &str) -> Vec<u32> {
    ranks(&find(query))
}

fn first(queries: &[&str], doc: u32) {
    for query in queries {
        assert_eq!(order(query).first(), Some(&doc), "{query}");
    }
}

#[test]
fn every_spelling_finds_the_offer() {
    first(
        &[
            "Fußball",
            "FUSSBALL",
            "fussball",
            "Fußbal",
            "Fusball",
            "Fußball Mädchen",
            "Fussball Maedchen",
            "fuß",
        ],
        4,
    );
    first(&["Sprachcafé", "Sprachcafe", "Sprach-Café", "Sprach Café", "Sprachkafe"], 1);
    first(&["Müllerstraße", "Muellerstr", "Mullerstrasse 5", "Müllerstr. 5"], 0);
    first(&["Luebben Caritas", "Lubben", "Lübben"], 2);
    first(&["email", "e-mail", "E Mail"], 4);
    first(&["لغة", "اللغه", "دورة قانونيه", "والقانونية"], 3);
    first(&["сімʼя підтримка", "сім'я", "украинцев"], 5);
}

#[test]
fn category_words_of_every_language_find_its_offers() {
    first(
        &[
            "курсы немецкого",
            "курс немецкого языка",
            "курси німецької",
            "كورس ألماني",
            "Almanca kursu",
            "German course",
            "cours d’allemand",
        ],
        0,
    );
    first(&["немецкий", "Almanca"], 0);
    first(&["avukat", "lawyer", "юрист", "محامي", "المحامي", "avocat", "адвоката"], 3);
    first(&["football", "فوتبال", "футбол", "كرة القدم"], 4);
}

#[test]
fn a_language_is_a_word_for_the_offers_in_it() {
    assert_eq!(order("Beratung auf Dari"), [2]);
    let mut found = order("консультация на украинском");
    found.sort_unstable();
    assert_eq!(found, meant(&find("консультация на украинском")));
    first(&["Türkçe", "Turkish", "турецкий"], 6);
}

#[test]
fn words_are_and_and_small_ones_do_not_count() {
    assert_eq!(order("Beratung für Eltern"), [6]);
    assert!(!find("Beratung für Eltern").corrected);
    assert_eq!(order("für").len(), 4);
}

#[test]
fn a_word_finds_its_compounds() {
    assert!(order("Beratung").len() >= 3);
    assert_eq!(order("Beratung")[0], 6);
    assert!(order("Café").contains(&1));
}

#[test]
fn offers_get_the_numbers_they_are_given() {
    let mut builder = TextBuilder::new();
    builder.add(0, Field::Title, "Kurs");
    builder.add(1, Field::Body, "Kurs");
    builder.add(2, Field::Title, "Beratung");
    builder.mark(1, Group::Category(Category::Health));
    let text = builder.finish(&[9, 4, 7]);
    let found = |query| {
        let ranked = text.ranked(&text.find(query).unwrap_or_default());
        ranked.into_iter().map(|(_, offer)| offer).collect::<Vec<_>>()
    };
    assert_eq!(found("Kurs"), [9, 4]);
    assert_eq!(found("doctor"), [4]);
}

#[test]
fn who_errs_is_told_so() {
    assert!(find("Deutchkurs").corrected);
    assert!(!find("Deutschkurs").corrected);
    first(&["Deutchkurs", "Detuschkurs", "Deutschkrus", "Deutschkurs quaxolotl"], 0);
    assert_eq!(order("quaxolotl").len(), 0);
}

#[test]
fn a_query_without_words_asks_for_nothing() {
    assert!(TEXT.find(" – ?! ").is_none());
    assert_eq!(Text::default().find("kurs").map(|found| found.is_empty()), Some(true));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_query_is_answered_and_each_offer_has_one_rank(query in "\\PC{0,80}") {
        if let Some(found) = TEXT.find(&query) {
            let mut ranked = ranks(&found);
            ranked.sort_unstable();
            prop_assert!(ranked == meant(&found));
            let chunks: Vec<usize> = (0..TEXT.postings.chunks()).collect();
            let few = found.gathered(&chunks, found.most_in(&chunks)).into_iter().filter_map(|one| found.completed(one));
            let mut few: Vec<_> = few.map(|one| (one.rank(), one.offer)).collect();
            few.sort_unstable();
            prop_assert!(found.loose || few == TEXT.ranked(&found));
        }
    }

    #[test]
    fn an_exact_word_finds_what_a_look_at_every_text_finds(docs in prop::collection::vec("[abc]{5,6}( [abc]{5,6}){0,5}", 1..30), at in 0usize..30) {
        let mut builder = TextBuilder::new();
        (0..).zip(&docs).for_each(|(doc, text)| builder.add(doc, Field::Body, text));
        let word = docs[at % docs.len()].split(' ').next().unwrap_or_default();
        let text = builder.finish(&numbers(docs.len()));
        let found = text.find(&format!("{word} ")).expect("a word");
        for (doc, text) in (0u32..).zip(&docs) {
            prop_assert!(meant(&found).contains(&doc) || !text.split(' ').any(|other| other == word));
        }
    }
}
