//! Words: where one ends, what a compound with a hyphen is made of, and which forms of a word are indexed beside it.

use crate::language::fold;
use crate::language::is_silent;

/// The stretches of a text without a gap: words, and compounds held together by hyphens and apostrophes.
pub(super) fn chunks(text: &str) -> impl Iterator<Item = &str> {
    let gap = |letter: char| {
        !(letter.is_alphanumeric() || is_joint(letter) || (!letter.is_ascii() && is_silent(letter)))
    };
    text.split(gap).filter(|chunk| !chunk.is_empty())
}

/// What holds a compound together: "E-Mail", "l’école", "Lehrer*innen", "Deutsch·kurs", the gap inside Persian words.
fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'
            ..='\u{2013}'
                | '\''
                | '’'
                | '‘'
                | 'ʼ'
                | 'ʻ'
                | '`'
                | '´'
                | '*'
                | ':'
                | '_'
                | '·'
                | '\u{200C}'
    )
}

/// A folded chunk: its parts, and the whole without its joints where there are several.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Chunk {
    /// The parts in order; of a compound only those of two letters and more.
    pub(super) parts: Vec<String>,
    /// The compound written as one word.
    pub(super) whole: Option<String>,
}

/// Takes a chunk apart. In Cyrillic an apostrophe is a letter's sign and parts nothing.
pub(super) fn take_apart(chunk: &str) -> Chunk {
    let folded = chunk.split(is_joint).map(fold).filter(|part| !part.is_empty());
    let mut parts: Vec<String> = folded.take(8).collect();
    if parts.len() < 2 {
        return Chunk { parts, whole: None };
    }
    let whole = Some(fold(&parts.concat()));
    let sign = |letter: char| matches!(letter, '\'' | '’' | 'ʼ' | '`' | '´');
    if chunk.contains(sign) && script(&parts[0]) == Script::Cyrillic {
        return Chunk { parts: whole.into_iter().collect(), whole: None };
    }
    parts.retain(|part| part.chars().nth(1).is_some());
    Chunk { parts, whole }
}

/// A folded word and what it is also found by: Arabic without its article and prefixes, "…str" as "…strasse".
pub(super) fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    if script(word) == Script::Arabic {
        bare(word, &mut forms);
    } else if word.ends_with("str") {
        forms.push(format!("{word}asse"));
    }
    forms
}

/// Adds the word without the conjunctions و ف, the prepositions ب ل ك and the article ال, where three letters remain.
fn bare(word: &str, forms: &mut Vec<String>) {
    let mut rest = word;
    for prefixes in [&['و', 'ف'][..], &['ب', 'ل', 'ك'][..], &[]] {
        // Behind ل the article loses its ا, and before a ل its own ل too: للعمل, but للغة.
        let noun = rest.strip_prefix("ال").or_else(|| rest.strip_prefix("لل"));
        if noun.is_some_and(|noun| keep(noun, forms)) && rest.starts_with('ا') {
            return;
        }
        if let Some(shorter) = rest.strip_prefix(prefixes)
            && keep(shorter, forms)
        {
            rest = shorter;
        }
    }
}

/// Keeps a form of three letters and more.
fn keep(form: &str, forms: &mut Vec<String>) -> bool {
    let long = form.chars().nth(2).is_some();
    if long && !forms.iter().any(|known| known == form) {
        forms.push(form.to_owned());
    }
    long
}

/// The scripts whose words are inflected differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// The script of a folded word, by its first letter.
pub(super) fn script(word: &str) -> Script {
    match word.chars().next() {
        Some('a'..='z') => Script::Latin,
        Some('\u{400}'..='\u{52F}') => Script::Cyrillic,
        Some('\u{600}'..='\u{6FF}') => Script::Arabic,
        _ => Script::Other,
    }
}

const LATIN: &[&str] = &[
    "lari", "leri", "ului", "ul", "lar", "ler", "ern", "ow", "en", "er", "es", "em", "e", "n", "s",
    "y", "a", "i", "u",
];
const CYRILLIC: &[&str] = &[
    "иями", "ями", "ами", "ого", "его", "ому", "ему", "ими", "ыми", "иям", "иях", "ов", "ев", "ив",
    "еи", "ои", "ыи", "ии", "ая", "яя", "ое", "ее", "ые", "ие", "их", "ых", "им", "ым", "ом", "ем",
    "ам", "ям", "ах", "ях", "ую", "юю", "ею", "ою", "ия", "ию", "у", "ю", "а", "я", "о", "е", "ы",
    "и", "ь",
];
const ARABIC: &[&str] = &["هاي", "ات", "ين", "ون", "ان", "يه", "ها", "ه", "ي"];

/// The part of a folded word that its inflection leaves alone, roughly.
pub(super) fn stem(word: &str) -> &str {
    let (endings, shortest) = match script(word) {
        Script::Latin => (LATIN, 4),
        Script::Cyrillic => (CYRILLIC, 3),
        Script::Arabic => (ARABIC, 3),
        Script::Other => return word,
    };
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().nth(shortest - 1).is_some()).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(chunk: &str) -> Vec<String> {
        let Chunk { mut parts, whole } = take_apart(chunk);
        parts.extend(whole);
        parts
    }

    #[test]
    fn a_text_falls_into_words_and_compounds() {
        let found: Vec<_> = chunks("Deutsch-Kurs (A1/B1), 10:00 Uhr – «l’école»، دورة").collect();
        assert_eq!(found, ["Deutsch-Kurs", "A1", "B1", "10:00", "Uhr", "–", "l’école", "دورة"]);
    }

    #[test]
    fn a_compound_is_found_in_parts_and_as_a_whole() {
        assert_eq!(parts("Deutsch-Kurs"), ["deutsch", "kurs", "deutschkurs"]);
        assert_eq!(parts("Deutsch·kurs"), ["deutsch", "kurs", "deutschkurs"]);
        assert_eq!(parts("E-Mail"), ["mail", "email"]);
        assert_eq!(parts("l’école"), ["ecole", "lecole"]);
        assert_eq!(parts("women's"), ["women", "womens"]);
        assert_eq!(parts("Lehrer*innen"), ["lehrer", "innen", "lehrerinnen"]);
        assert_eq!(parts("کلاس\u{200C}های"), ["كلاس", "هاي", "كلاسهاي"]);
        assert_eq!(parts("Sprach-"), ["sprach"]);
        assert_eq!(parts("–"), Vec::<String>::new());
    }

    #[test]
    fn a_ukrainian_apostrophe_parts_nothing() {
        assert_eq!(parts("сім’я"), ["симя"]);
        assert_eq!(parts("здоров'я"), ["здоровя"]);
    }

    #[test]
    fn arabic_words_are_found_without_article_and_prefixes() {
        assert_eq!(forms("اللغه"), ["اللغه", "لغه"]);
        assert_eq!(forms("للغه"), ["للغه", "لغه"]);
        assert_eq!(forms("للعمل"), ["للعمل", "عمل", "لعمل"]);
        assert_eq!(forms("والعمل"), ["والعمل", "العمل", "عمل"]);
        assert_eq!(forms("بالالمانيه"), ["بالالمانيه", "الالمانيه", "المانيه"]);
        assert_eq!(forms("لتعلم"), ["لتعلم", "تعلم"]);
        assert_eq!(forms("ولتعلم"), ["ولتعلم", "لتعلم", "تعلم"]);
        assert_eq!(forms("ولد"), ["ولد"]);
    }

    #[test]
    fn streets_are_found_by_their_abbreviation() {
        assert_eq!(forms("hauptstr"), ["hauptstr", "hauptstrasse"]);
    }

    #[test]
    fn forms_of_one_word_share_their_stem() {
        for words in [
            ["kurse", "kurs"],
            ["kurslari", "kurs"],
            ["курсы", "курс"],
            ["немецкого", "немецкии"],
            ["دوره", "دورات"],
            ["المانيه", "الماني"],
        ] {
            assert_eq!(stem(words[0]), stem(words[1]));
        }
        assert_eq!(stem("amt"), "amt");
    }
}
