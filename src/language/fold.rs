//! Folding: one spelling for everything that people write differently and mean the same, letter by letter.
//! What is indexed and what is asked for go through the same function, so that it may be coarse.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest a folded word may be, in letters; the rest is cut off on both sides alike.
const LONGEST: usize = 40;

/// The folded letters and digits of `raw`; folding twice changes nothing.
pub fn fold(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    if raw.is_ascii() {
        let letters = raw.bytes().filter(u8::is_ascii_alphanumeric);
        folded.extend(letters.map(|byte| char::from(byte.to_ascii_lowercase())));
    } else {
        for letter in raw.nfkd().flat_map(char::to_lowercase).nfkd() {
            write(letter, &mut folded);
        }
        if folded.chars().any(is_cyrillic) {
            folded = folded.chars().map(lookalike).collect();
        }
    }
    let mut folded = without_umlauts(&folded);
    if let Some((end, _)) = folded.char_indices().nth(LONGEST) {
        folded.truncate(end);
    }
    folded
}

/// Signs inside a word that say nothing: marks, tatweel, soft hyphens, direction marks, zero-width characters.
pub fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{61C}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(letter, '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
        || is_combining_mark(letter)
}

fn write(letter: char, folded: &mut String) {
    if letter.is_ascii_alphanumeric() {
        folded.push(letter);
    } else if let Some(digit) = digit(letter) {
        folded.push(digit);
    } else if let Some(plain) = plain(letter) {
        folded.push_str(plain);
    } else if letter.is_alphanumeric() && !is_silent(letter) {
        folded.push(letter);
    }
}

/// The Latin digit for an Arabic-Indic or a Persian one.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return None,
    };
    char::from_digit(letter as u32 - zero, 10)
}

/// Letters that decomposition leaves as they are, though people swap them for others.
fn plain(letter: char) -> Option<&'static str> {
    let plain = match letter {
        'ß' => "ss",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' => "i",
        'ə' => "e",
        'ħ' => "h",
        'ŧ' => "t",
        'ς' => "σ",
        // Russian and Ukrainian keyboards: і ї are typed as и, є as е, ґ as г (ё and й fall to their marks).
        'і' => "и",
        'є' => "е",
        'ґ' => "г",
        // Arabic, Persian, Kurdish and Urdu forms of one letter (those with hamza or madda fall to their marks).
        'ٱ' => "ا",
        'ء' => "",
        'ى' | 'ی' | 'ے' | 'ې' | 'ۍ' | 'ێ' => "ي",
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ک' | 'ڪ' => "ك",
        'ۆ' | 'ۇ' => "و",
        'ڕ' => "ر",
        'ڵ' => "ل",
        'ں' => "ن",
        'ګ' => "گ",
        _ => return None,
    };
    Some(plain)
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52F}')
}

/// The Cyrillic letter for a Latin one that looks the same: in Cyrillic words it is a slip of the keyboard.
fn lookalike(letter: char) -> char {
    match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'и',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        _ => letter,
    }
}

/// Müller, Mueller and Muller are one: the e that stands for two dots is dropped.
/// Behind a vowel or a q it stands for itself, as in "neue", "Feuer" and "quer".
fn without_umlauts(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    let (mut before, mut last) = (' ', ' ');
    for letter in word.chars() {
        let dots = letter == 'e' && matches!(last, 'a' | 'o' | 'u');
        if dots && !matches!(before, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'q') {
            continue;
        }
        plain.push(letter);
        (before, last) = (last, letter);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    fn same(words: &[&str]) {
        for word in words {
            assert_eq!(fold(word), fold(words[0]), "{word} and {}", words[0]);
        }
    }

    fn differ(one: &str, other: &str) {
        assert_ne!(fold(one), fold(other), "{one} and {other}");
    }

    #[test]
    fn umlauts_are_written_in_three_ways() {
        same(&["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"]);
        same(&["Ärzte", "Aerzte", "arzte"]);
        same(&["Begrüßung", "Begruessung", "BEGRÜSSUNG", "BEGRÜẞUNG"]);
        same(&["Lübben", "Luebben", "Lubben"]);
        same(&["Frauenärztin", "Frauenaerztin"]);
    }

    #[test]
    fn an_e_behind_a_vowel_stays_an_e() {
        assert_eq!(fold("neue"), "neue");
        assert_eq!(fold("Feuer"), "feuer");
        assert_eq!(fold("quer"), "quer");
        differ("neue", "neu");
        differ("Frauen", "Fraun");
    }

    #[test]
    fn letters_of_the_neighbours_are_plain() {
        same(&["Łódź", "Lodz"]);
        same(&["Ørsted", "Orsted", "Oersted"]);
        same(&["cœur", "coeur"]);
        same(&["Đặng", "Dang"]);
        same(&["Împreună", "impreuna"]);
        same(&["école", "ecole", "ÉCOLE"]);
    }

    #[test]
    fn the_turkish_i_with_and_without_dot_is_one() {
        same(&["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"]);
        same(&["Kadınlar", "KADINLAR", "kadinlar"]);
        same(&["Türkçe", "turkce"]);
    }

    #[test]
    fn arabic_letters_have_one_form() {
        same(&["أحمد", "إحمد", "آحمد", "ٱحمد", "احمد"]);
        same(&["مكتبة", "مكتبه"]);
        same(&["مستشفى", "مستشفي", "مستشفی"]);
        same(&["تعلّم", "تعلم", "تَعَلُّم", "تعـــلم"]);
        same(&["کتاب", "كتاب"]);
        same(&["مسؤول", "مسوول"]);
        same(&["لاجئين", "لاجيين"]);
    }

    #[test]
    fn digits_of_all_scripts_are_latin_ones() {
        same(&["٢٠٢٦", "۲۰۲۶", "2026", "２０２６"]);
    }

    #[test]
    fn cyrillic_letters_fall_together_where_keyboards_differ() {
        same(&["ещё", "еще"]);
        same(&["Україна", "Украина"]);
        same(&["ґанок", "ганок"]);
        same(&["iнтеграція", "інтеграція"]);
        differ("курс", "круг");
    }

    #[test]
    fn invisible_characters_do_not_count() {
        same(&["Sprach\u{AD}café", "Sprachcafe", "Sprach\u{200B}cafe\u{301}"]);
        same(&["می\u{200C}شود", "ميشود"]);
        same(&["\u{202B}عربي\u{202C}", "عربی"]);
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(fold(&"ab".repeat(1_000_000)).len(), super::LONGEST);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn folding_twice_changes_nothing(raw in "\\PC{0,60}") {
            let once = fold(&raw);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_letters_of_our_scripts_twice_changes_nothing(raw in "[a-qäöüßœæïа-яіїґёÀ-ſ\u{600}-\u{6FF}\u{300}-\u{36F}]{0,30}") {
            let once = fold(&raw);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
