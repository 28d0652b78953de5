//! Several instances look after the same entries, and nobody hears the same twice.

use super::*;
use crate::desk::settings;
use crate::store::{ludwigsburg, on_both};
use chrono::Duration;
use stadtkarte::desk::Desk;
use stadtkarte::place::Channel;
use stadtkarte::store::Outgoing;
use std::sync::Arc;

/// The offices of two instances on one database.
async fn two(database: &str) -> [Arc<Desk>; 2] {
    let open = || async { Desk::open(settings(database)).await.expect("an office") };
    [open().await, open().await]
}

/// The letters that are to be sent by then; they are seen once.
async fn letters(desk: &Desk, now: DateTime<Utc>) -> Vec<Outgoing> {
    let letters = desk.store.claim(now, 100).await.unwrap();
    for letter in &letters {
        desk.store.sent(letter.number, now).await.unwrap();
    }
    letters
}

#[test]
fn two_instances_at_the_same_moment_write_one_letter_and_hide_once() {
    on_both(|database| async move {
        let (store, network, mut tafel) = ludwigsburg(&database).await;
        tafel.contact.email = Some(Channel { value: VEREIN.to_owned(), public: false });
        store.save_organisation(&tafel, by(NOW)).await.unwrap();
        for title in ["Ausgabe", "Frühstück"] {
            store.publish(&offer(network.id, &tafel, title, NOW), by(NOW)).await.unwrap();
        }
        let [one, other] = two(&database).await;
        let mut now = moment("2027-02-24T16:00:00+01:00");
        let year = [("Stimmt das", 14), ("Erinnerung", 14), ("Erinnerung", 62), ("Gerade", 14)];
        for (subject, days) in year {
            let rounds = [one.care(now), other.care(now), one.care(now), other.care(now)];
            for round in futures_util::future::join_all(rounds).await {
                round.unwrap();
            }
            let found = letters(&one, now).await;
            let [letter] = &found[..] else { panic!("{} letters: {found:?}", found.len()) };
            let letter = letter.letter.as_ref().expect("a letter");
            assert!(letter.subject.starts_with(subject), "{}", letter.subject);
            now += Duration::days(days);
            one.care(now - Duration::days(10)).await.unwrap();
            assert!(letters(&one, now).await.is_empty(), "nothing in between");
        }
        let tasks = store.tasks(network.id).await.unwrap();
        assert_eq!(tasks.len(), 2, "one for each of them");
        assert!(crate::store::titles(&store, network.id).await.is_empty());
    });
}
