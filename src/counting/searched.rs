//! What of a search may be counted: its folded words, unless they look as if they could name somebody, what was ticked, and
//! about how many offers were found.

use super::OTHER;
use crate::filter::Filter;
use crate::filter::Open;
use crate::language::fold;

/// The most words of a search, and letters of a word; whoever writes more may be writing about themselves.
const LONGEST: (usize, usize) = (5, 30);
/// How many were found, from these numbers on.
const STEPS: [usize; 4] = [20, 5, 1, 0];
/// Levels of a language, the only words with a number in them that are kept.
const LEVELS: [&str; 6] = ["a1", "a2", "b1", "b2", "c1", "c2"];

/// A search as it is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// The folded words; nothing where only something was ticked, [`OTHER`] where they are not kept.
    pub words: String,
    /// The words as they were typed, in small letters.
    pub said: String,
    /// What was ticked, as a query.
    pub ticked: String,
    /// How many were found at least: 0, 1, 5 or 20.
    pub found: usize,
}

impl Searched {
    /// What is counted of this filter, which found so many; none where it asks for nothing.
    pub fn new(filter: &Filter, found: usize) -> Option<Self> {
        let (said, words) = filter.q.as_deref().map(kept).unwrap_or_default();
        let ticked = ticked(filter);
        let found = STEPS.into_iter().find(|step| *step <= found).unwrap_or(0);
        let asks = !words.is_empty() || !ticked.is_empty();
        asks.then_some(Self { words, said, ticked, found })
    }

    /// The search as a key.
    pub fn key(&self) -> String {
        format!("{}\t{}\t{}", self.found, self.ticked, self.words)
    }

    /// The search of this key, in words as somebody wrote them.
    pub fn read(key: &str, said: Option<&str>) -> Option<Self> {
        let mut parts = key.splitn(3, '\t');
        let found = parts.next()?.parse().ok()?;
        let (ticked, words) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let said = said.unwrap_or(&words).to_owned();
        Some(Self { words, said, ticked, found })
    }

    /// The key of all rare searches that found about as much.
    pub(super) fn together(key: &str) -> String {
        let found = key.split('\t').next().unwrap_or("0");
        format!("{found}\t\t{OTHER}")
    }
}

/// The words as they were typed and folded; only [`OTHER`] where they look as if they could name somebody.
fn kept(words: &str) -> (String, String) {
    let small = words.to_lowercase();
    let outside = |c: char| !c.is_alphanumeric() && c != '@';
    let typed: Vec<&str> =
        small.split_whitespace().map(|word| word.trim_matches(outside)).collect();
    let typed: Vec<&str> = typed.into_iter().filter(|word| !word.is_empty()).collect();
    let personal = |word: &&str| {
        let folded = fold(word);
        let numbered = word.chars().any(char::is_numeric) && !LEVELS.contains(&folded.as_str());
        let address = word.contains(['@', '.', ':', '/', '\\', '=', '#']);
        numbered || address || word.chars().count() > LONGEST.1
    };
    if typed.len() > LONGEST.0 || typed.iter().any(personal) || words.contains('\0') {
        return (OTHER.to_owned(), OTHER.to_owned());
    }
    let folded: Vec<String> = typed.iter().map(|word| fold(word)).collect();
    let folded: Vec<&str> = folded.iter().map(String::as_str).filter(|w| !w.is_empty()).collect();
    (typed.join(" "), folded.join(" "))
}

/// What was ticked: no place, no part of the map, no age, no hand-picked list, no hour.
fn ticked(filter: &Filter) -> String {
    let plain = Filter {
        q: None,
        open: None,
        near: None,
        place: None,
        bbox: None,
        age: None,
        organisation: Vec::new(),
        ids: Vec::new(),
        ..filter.clone()
    };
    let open = filter.open.map(|open| match open {
        Open::Now => "open=now",
        Open::Today => "open=today",
        Open::At(_) => "open=later",
    });
    let query = plain.query();
    let all = [query.as_str(), open.unwrap_or_default()];
    all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filter::parse;

    fn key(query: &str, found: usize) -> Option<String> {
        Searched::new(&parse(query).filter, found).map(|searched| searched.key())
    }

    #[test]
    fn words_are_counted_folded_with_what_was_ticked_and_about_how_many_were_found() {
        assert_eq!(key("q=Küche%21", 0).as_deref(), Some("0\t\tkuche"));
        assert_eq!(
            key("q=Deutschkurs+B1&language=uk", 7).as_deref(),
            Some("5\tlanguage=uk\tdeutschkurs b1")
        );
        assert_eq!(
            key("category=sport&open=now", 300).as_deref(),
            Some("20\tcategory=sport&open=now\t")
        );
        assert_eq!(key("near=9.1,48.9&place=Schlossstraße&bbox=9,48,10,49", 3), None);
        assert_eq!(key("", 3), None);
        let read = Searched::read("0\tfree=true\tkuche", Some("küche")).unwrap();
        assert_eq!(
            (read.found, read.said.as_str(), read.ticked.as_str()),
            (0, "küche", "free=true")
        );
    }

    #[test]
    fn what_could_name_somebody_is_counted_without_its_words() {
        for words in [
            "mira@example.org",
            "Hauptstraße+12",
            "0151+234567",
            "٠١٥١٢٣٤٥",
            "www.example.org",
            "Rindfleischetikettierungsüberwachungsaufgaben",
            "ich+suche+für+meine+kranke+mutter+hilfe",
        ] {
            assert_eq!(key(&format!("q={words}"), 0).as_deref(), Some("0\t\t*"), "{words}");
        }
        assert_eq!(key("q=chor&age=37&near=9.1,48.9&ids=", 1).as_deref(), Some("1\t\tchor"));
        assert_eq!(key("open=2026-08-24T15:07", 1).as_deref(), Some("1\topen=later\t"));
    }
}
