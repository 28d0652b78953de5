//! The story of languages and texts, as tests.

use super::*;

#[test]
fn a_german_reader_gets_german_sentences() {
    assert_eq!(say(Interface::De, "weekday-1"), "Montag");
    assert_eq!(distance(Interface::De, 1234.0), "1,2 km");
}
