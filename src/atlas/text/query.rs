//! A query: its words without the small ones, and neighbours that may be one word ("Deutsch Kurs").

use super::words::chunks;
use super::words::forms;
use super::words::take_apart;
use crate::language::fold;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The most words of a query that count, and the most of its letters.
const WORDS: usize = 12;
const LETTERS: usize = 400;

/// A word of a query, or two of them together.
#[derive(Debug, PartialEq)]
pub(super) struct Term {
    /// The folded word and what else it may be written as.
    pub(super) forms: Vec<String>,
    /// Which of the query's words it stands for, as bits.
    pub(super) at: u64,
    /// Whether somebody may still be typing it.
    pub(super) open: bool,
}

/// What somebody looks for.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Query {
    /// Its words and possible compounds.
    pub(super) terms: Vec<Term>,
    /// How many words it has; none where nobody looks for anything.
    pub(super) words: usize,
}

impl Query {
    /// Reads what somebody typed.
    pub(super) fn parse(typed: &str) -> Self {
        let end = typed.char_indices().nth(LETTERS).map_or(typed.len(), |(end, _)| end);
        let folded: Vec<_> = chunks(&typed[..end]).map(take_apart).collect();
        let mut words: Vec<&str> =
            folded.iter().flat_map(|chunk| &chunk.parts).map(String::as_str).collect();
        // "E-E" has no part of two letters; its whole is its only word.
        let wholes = folded
            .iter()
            .filter(|chunk| chunk.parts.is_empty())
            .filter_map(|chunk| chunk.whole.as_deref());
        words.extend(wholes);
        if words.iter().any(|word| !is_small(word)) {
            words.retain(|word| !is_small(word));
        }
        words.truncate(WORDS);
        let open = !typed.ends_with(char::is_whitespace);
        let mut terms = terms(&words, open);
        for chunk in &folded {
            terms.extend(
                chunk.whole.as_deref().and_then(|whole| whole_of(&words, &chunk.parts, whole)),
            );
        }
        Self { terms, words: words.len() }
    }
}

/// Every word, and every two neighbours as one.
fn terms(words: &[&str], open: bool) -> Vec<Term> {
    let last = |at: usize| open && at + 1 == words.len();
    let single =
        |(at, word): (usize, &&str)| Term { forms: forms(word), at: 1 << at, open: last(at) };
    let double = |(at, pair): (usize, &[&str])| Term {
        forms: vec![fold(&pair.concat())],
        at: 0b11 << at,
        open: last(at + 1),
    };
    words.iter().enumerate().map(single).chain(words.windows(2).enumerate().map(double)).collect()
}

/// A compound that was written with joints, as one word.
fn whole_of(words: &[&str], parts: &[String], whole: &str) -> Option<Term> {
    let at = words.windows(parts.len().max(1)).position(|window| window.iter().eq(parts.iter()))?;
    let bits = ((1u64 << parts.len()) - 1) << at;
    (bits != 0).then(|| Term { forms: forms(whole), at: bits, open: false })
}

/// Whether a folded word says nothing beside others: articles, prepositions, and the word for "language".
pub(super) fn is_small(word: &str) -> bool {
    static SMALL: LazyLock<HashSet<String>> =
        LazyLock::new(|| SMALL_WORDS.split_whitespace().map(fold).collect());
    SMALL.contains(word)
}

const SMALL_WORDS: &str = "
    der die das den dem des ein eine einen einem einer und oder in im an am auf aus bei beim mit nach von vom zu zum zur
    für um bis über ich wir es ist wo was wie
    the a an and or of to for on at by with from my is are where how i
    في من على إلى عن مع أو و أين هل ما هو هي ب ل
    і й та або в у на з із зі до для про по від за під як де це
    и или в во на с со к ко от до для о об по из за у как где это
    ve veya ile için bir bu da de mi mı nerede
    در به از برای با و یا که را این آن کجا
    le la les un une des du de d l et ou à au aux en dans pour par sur avec chez où est
    i oraz lub w we na z ze do dla o od po za przy u gdzie jest
    și sau la în din cu pe pentru de a al ale unde este un o
";

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<(String, u64)> {
        let terms = Query::parse(typed).terms;
        terms.into_iter().map(|mut term| (term.forms.swap_remove(0), term.at)).collect()
    }

    #[test]
    fn small_words_count_only_where_nothing_else_is_asked() {
        assert_eq!(
            words("Beratung auf Dari"),
            [("beratung".into(), 1), ("dari".into(), 2), ("beratungdari".into(), 3)]
        );
        assert_eq!(words("und"), [("und".into(), 1)]);
        assert_eq!(words("دورات في المدينة").len(), 3);
    }

    #[test]
    fn a_compound_counts_as_a_whole_too() {
        assert_eq!(words("Deutsch-Kurs")[2], ("deutschkurs".into(), 3));
        assert_eq!(words("E-Mail"), [("mail".into(), 1), ("email".into(), 1)]);
        assert_eq!(words("e-e"), [("ee".into(), 1)]);
    }

    #[test]
    fn the_last_word_may_be_on_its_way() {
        let open =
            |typed| Query::parse(typed).terms.iter().map(|term| term.open).collect::<Vec<_>>();
        assert_eq!(open("Deutsch Ku"), [false, true, true]);
        assert_eq!(open("Deutsch Kurs "), [false, false, false]);
    }

    #[test]
    fn nothing_and_far_too_much_are_no_trouble() {
        assert_eq!(Query::parse("  – !! 🙂 "), Query::default());
        assert_eq!(Query::parse(&"wort ".repeat(100_000)).words, WORDS);
        assert_eq!(Query::parse(&"a-".repeat(100_000)).words, 1);
    }
}
