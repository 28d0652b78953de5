//! What instances count adds up on both databases, keeps its bounds, and is forgotten in time.

use super::{mira, network, on_both};
use chrono::NaiveDate;
use stadtkarte::counting::{Count, Kind};
use stadtkarte::store::Store;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn count(network: Uuid, on: &str, kind: Kind, key: &str, count: u64) -> Count {
    let said = key.rsplit('\t').next().map(str::to_uppercase);
    Count { network, day: day(on), kind, key: key.to_owned(), said, count }
}

/// What is kept of a kind from the first to the last of these days: key and number.
async fn kept(store: &Store, network: Uuid, kind: Kind, days: (&str, &str)) -> Vec<(String, u64)> {
    let sums = store.counted(network, kind, (day(days.0), day(days.1))).await.expect("sums");
    sums.into_iter().map(|sum| (sum.key, sum.count)).collect()
}

#[test]
fn what_two_instances_count_adds_up_and_only_within_the_days_that_are_asked_for() {
    on_both(|database| async move {
        let [one, other] = [Store::open(&database).await, Store::open(&database).await];
        let (one, other) = (one.expect("a store"), other.expect("the same store"));
        let town = network("zaehlstadt");
        one.save_network(&town, mira()).await.expect("a network");
        let pages = |on, n| count(town.id, on, Kind::Page, "map/de", n);
        one.add_counts(&[pages("2026-08-23", 2), pages("2026-08-24", 3)]).await.expect("counts");
        other.add_counts(&[pages("2026-08-24", 4)]).await.expect("more counts");
        let both = ("2026-08-23", "2026-08-24");
        assert_eq!(kept(&one, town.id, Kind::Page, both).await, [("map/de".to_owned(), 9)]);
        let days = one.counted_by_day(town.id, Kind::Page, (day(both.0), day(both.1))).await;
        assert_eq!(days.expect("days"), [(day(both.0), 2), (day(both.1), 7)]);
        assert_eq!(one.counted_since(town.id).await.expect("a day"), Some(day(both.0)));
        one.forget_counts(day("2026-08-24")).await.expect("older ones go");
        assert_eq!(kept(&other, town.id, Kind::Page, both).await, [("map/de".to_owned(), 7)]);
        assert!(kept(&other, Uuid::new_v4(), Kind::Page, both).await.is_empty());
    });
}

#[test]
fn a_flood_of_words_is_counted_together_and_the_frequent_ones_stay() {
    on_both(|database| async move {
        let store = Store::open(&database).await.expect("a store");
        let town = network("flutstadt");
        store.save_network(&town, mira()).await.expect("a network");
        let on = "2026-08-24";
        let word = |at| count(town.id, on, Kind::Search, &format!("0\t\tunsinn{at}"), 1);
        let mut flood: Vec<Count> = (0..2_500).map(word).collect();
        flood.push(count(town.id, on, Kind::Search, "0\t\tschwimmen", 30));
        store.add_counts(&flood).await.expect("counts");
        let kept = kept(&store, town.id, Kind::Search, (on, on)).await;
        assert!(kept.len() <= 2_000, "{}", kept.len());
        assert_eq!(kept.iter().map(|(_, count)| count).sum::<u64>(), 2_530);
        assert_eq!(kept[0].0, "0\t\t*", "the rare ones together");
        assert_eq!(kept[1], ("0\t\tschwimmen".to_owned(), 30));
    });
}

#[test]
fn words_that_too_few_searched_for_are_forgotten_and_how_often_is_not() {
    on_both(|database| async move {
        let store = Store::open(&database).await.expect("a store");
        let town = network("vergessstadt");
        store.save_network(&town, mira()).await.expect("a network");
        let search = |on, key, n| count(town.id, on, Kind::Search, key, n);
        let counts = [
            search("2026-07-01", "0\t\tmira schmidt", 2),
            search("2026-07-31", "1\t\tmira schmidt", 2),
            search("2026-07-02", "0\t\tschwimmen", 3),
            search("2026-07-09", "0\tlanguage=uk\tschwimmen", 2),
            search("2026-07-09", "0\tlanguage=ti\t", 1),
            search("2026-08-01", "0\t\tmira schmidt", 1),
        ];
        store.add_counts(&counts).await.expect("counts");
        for _ in 0..2 {
            store.forget_rare_words(day("2026-07-01")).await.expect("tidied");
        }
        let july = kept(&store, town.id, Kind::Search, ("2026-07-01", "2026-07-31")).await;
        let expected = [
            ("0\t\tschwimmen", 3),
            ("0\t\t*", 2),
            ("0\tlanguage=uk\tschwimmen", 2),
            ("1\t\t*", 2),
            ("0\tlanguage=ti\t", 1),
        ];
        assert_eq!(july, expected.map(|(key, count)| (key.to_owned(), count)));
        let august = kept(&store, town.id, Kind::Search, ("2026-08-01", "2026-08-31")).await;
        assert_eq!(august.len(), 1, "the month that is not over is left alone");
    });
}
