//! The doors in parts: what needs no running house to be seen.

use super::answer::{has, pack, takes_gzip};
use super::cache::{Cache, Key};
use super::known::LANG;
use super::visit::data_query;
use crate::language::Interface;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};

fn asked_with(name: header::HeaderName, value: &'static str) -> HeaderMap {
    HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
}

fn key(question: &str) -> Key {
    Key { network: (uuid::Uuid::nil(), 1), question: question.into(), time: 0, gzip: false }
}

#[test]
fn an_etag_is_recognised_among_others_and_weak_or_strong() {
    let tag = "W/\"7-abc-1\"";
    for given in ["W/\"7-abc-1\"", "\"7-abc-1\"", "\"other\", W/\"7-abc-1\"", "*"] {
        assert!(has(&asked_with(header::IF_NONE_MATCH, given), tag), "{given}");
    }
    assert!(!has(&asked_with(header::IF_NONE_MATCH, "W/\"8-abc-1\""), tag));
    assert!(!has(&HeaderMap::new(), tag));
}

#[test]
fn gzip_is_sent_only_to_those_who_take_it() {
    assert!(takes_gzip(&asked_with(header::ACCEPT_ENCODING, "br, gzip;q=0.8")));
    assert!(!takes_gzip(&asked_with(header::ACCEPT_ENCODING, "br, gzip;q=0")));
    assert!(!takes_gzip(&HeaderMap::new()));
}

#[test]
fn short_answers_stay_as_they_are_and_long_ones_shrink() {
    assert_eq!(pack(b"short".to_vec()), Bytes::from_static(b"short"));
    let packed = pack(vec![b'a'; 5_000]);
    assert!(packed.starts_with(&[0x1f, 0x8b]) && packed.len() < 500);
}

#[test]
fn an_answer_is_made_once_while_there_is_room_and_every_time_without() {
    let count = |cache: &Cache| {
        let mut made = 0;
        for _ in 0..3 {
            cache.page(
                || key("q=a"),
                || {
                    made += 1;
                    Bytes::from_static(b"a")
                },
            );
        }
        made
    };
    assert_eq!(count(&Cache::new(1 << 20)), 1);
    assert_eq!(count(&Cache::new(0)), 3);
}

#[test]
fn an_answer_for_another_change_minute_or_question_is_another_answer() {
    let cache = Cache::new(1 << 20);
    let first = key("q=a");
    let others = [
        Key { network: (uuid::Uuid::nil(), 2), ..first.clone() },
        Key { time: 1, ..first.clone() },
        Key { gzip: true, ..first.clone() },
        key("q=b"),
    ];
    cache.page(|| first, || Bytes::from_static(b"first"));
    for other in others {
        assert_eq!(cache.page(|| other, || Bytes::from_static(b"other")), "other");
    }
}

#[test]
fn a_program_is_told_every_parameter_that_is_not_understood() {
    let wrong = data_query(Some("lang=xx&colour=red&category=nonsense"), &[LANG], None);
    let fields: Vec<_> =
        wrong.err().unwrap_or_default().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["category", "lang", "colour"]);
    let right = data_query(Some("lang=ar&category=sport"), &[LANG], None);
    assert_eq!(right.map(|asked| asked.lang).ok(), Some(Interface::Ar));
}
