//! The store keeps what people did and imported, on SQLite and, where a server is named, on PostgreSQL.

use crate::cast::{Folder, postgres, tell_postgres};
use chrono::{DateTime, Duration, Utc};
use stadtkarte::error::Error;
use stadtkarte::network::Network;
use stadtkarte::offer::{Content, Offer, Source};
use stadtkarte::organisation::{Membership, Organisation};
use stadtkarte::store::{By, Import, Store, Tally, What};
use stadtkarte::vocabulary::{Category, MembershipState};
use std::future::Future;
use uuid::Uuid;

mod following;
mod imports;

/// The moment of every test.
pub fn now() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(crate::cast::NOW)
        .expect("a moment")
        .to_utc()
}

/// Mira does something now.
pub fn mira() -> By<'static> {
    By {
        who: "mira",
        at: now(),
    }
}

/// Tells a story on both databases; it gets the address of an empty one.
pub fn on_both<F: Future<Output = ()>>(story: impl Fn(String) -> F) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = Folder::new();
    runtime.block_on(story(folder.database()));
    if let Some(database) = postgres() {
        runtime.block_on(story(database.clone()));
        drop(runtime);
        drop_database(&database);
    }
}

fn drop_database(database: &str) {
    let name = database.rsplit('/').next().unwrap_or_default();
    let server = std::env::var("STADTKARTE_TEST_POSTGRES").expect("the server that just answered");
    tell_postgres(&server, &format!("drop database {name} with (force)"));
}

/// The network of Ludwigsburg, or one like it.
pub fn network(slug: &str) -> Network {
    let fixture = include_str!("fixtures/content/network-v1.json");
    let network: Network = serde_json::from_str(fixture).expect("a network");
    Network {
        id: Uuid::new_v4(),
        slug: slug.to_owned(),
        ..network
    }
}

/// An organisation of this name.
pub fn organisation(name: &str) -> Organisation {
    serde_json::from_value(serde_json::json!({ "id": Uuid::new_v4(), "name": { "de": name } }))
        .expect("an organisation")
}

/// A member of a network.
pub fn member(network: &Network, organisation: &Organisation) -> Membership {
    Membership {
        network: network.id,
        organisation: organisation.id,
        state: MembershipState::Member,
        trusted: false,
    }
}

/// What an offer of this title says.
pub fn content(title: &str) -> Content {
    let title = serde_json::from_value(serde_json::json!({ "de": title })).expect("a title");
    Content {
        title,
        categories: vec![Category::MeetingPlace],
        ..Content::default()
    }
}

/// A new offer of this title.
pub fn offer(network: &Network, organisation: &Organisation, title: &str) -> Offer {
    Offer {
        id: Uuid::new_v4(),
        network: network.id,
        organisation: organisation.id,
        source: None,
        confirmed_at: None,
        changed_at: now(),
        content: content(title),
    }
}

/// A house with Ludwigsburg and its Tafel.
pub async fn ludwigsburg(database: &str) -> (Store, Network, Organisation) {
    let store = Store::open(database).await.expect("a database");
    let (network, tafel) = (network("ludwigsburg"), organisation("Tafel"));
    store.save_network(&network, mira()).await.unwrap();
    store.save_organisation(&tafel, mira()).await.unwrap();
    store
        .save_membership(&member(&network, &tafel), mira())
        .await
        .unwrap();
    (store, network, tafel)
}

/// The German titles of everything that is published in a network, sorted.
pub async fn titles(store: &Store, network: Uuid) -> Vec<String> {
    let put = |titles: &mut Vec<String>, offer: Offer| titles.push(title(&offer));
    let mut titles = store.load_offers(network, Vec::new(), put).await.unwrap();
    titles.sort();
    titles
}

/// An offer's German title.
pub fn title(offer: &Offer) -> String {
    let title = offer.content.title.iter().next();
    title
        .map(|(_, text)| text.value.clone())
        .unwrap_or_default()
}

#[test]
fn a_network_is_saved_changed_and_found() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        store.ping().await.unwrap();
        assert!(store.networks().await.unwrap().is_empty());
        let mut network = network("ludwigsburg");
        assert_eq!(store.save_network(&network, mira()).await.unwrap(), 1);
        network.town = "Ludwigsburg am Neckar".to_owned();
        assert_eq!(store.save_network(&network, mira()).await.unwrap(), 2);
        assert_eq!(store.network(network.id).await.unwrap(), network);
        assert_eq!(
            store.network_with_slug("ludwigsburg").await.unwrap(),
            network
        );
        assert_eq!(store.networks().await.unwrap(), [network]);
        assert!(matches!(
            store.network_with_slug("nowhere").await,
            Err(Error::NotFound)
        ));
        assert!(matches!(
            store.network(Uuid::new_v4()).await,
            Err(Error::NotFound)
        ));
    });
}

#[test]
fn two_networks_cannot_share_a_slug() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        store
            .save_network(&network("ludwigsburg"), mira())
            .await
            .unwrap();
        let other = store.save_network(&network("ludwigsburg"), mira()).await;
        assert!(matches!(other, Err(Error::Taken(slug)) if slug == "ludwigsburg"));
        assert_eq!(
            store.last_change().await.unwrap(),
            1,
            "what failed leaves no line"
        );
    });
}

#[test]
fn an_organisation_asks_and_becomes_a_trusted_member() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let neuland = organisation("Neuland");
        store.save_organisation(&neuland, mira()).await.unwrap();
        let asked = Membership {
            state: MembershipState::Asked,
            ..member(&network, &neuland)
        };
        store.save_membership(&asked, mira()).await.unwrap();
        assert_eq!(store.organisation(neuland.id).await.unwrap().1, [asked]);
        let trusted = Membership {
            trusted: true,
            ..member(&network, &neuland)
        };
        store.save_membership(&trusted, mira()).await.unwrap();
        let (found, memberships) = store.organisation(neuland.id).await.unwrap();
        assert_eq!((found.id, memberships), (neuland.id, vec![trusted]));
        let names = store.organisations(network.id).await.unwrap();
        let mut ids: Vec<Uuid> = names
            .iter()
            .map(|(organisation, _)| organisation.id)
            .collect();
        ids.sort();
        let mut both = [tafel.id, neuland.id];
        both.sort();
        assert_eq!(ids, both);
        assert!(matches!(
            store.organisation(Uuid::new_v4()).await,
            Err(Error::NotFound)
        ));
    });
}

#[test]
fn what_is_pending_is_seen_by_nobody_until_it_is_approved() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        store.submit(&cafe, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        store.approve(cafe.id, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
        cafe.content = content("Café international");
        store.submit(&cafe, mira()).await.unwrap();
        cafe.content = content("Café der Sprachen");
        store.submit(&cafe, mira()).await.unwrap();
        assert_eq!(
            titles(&store, network.id).await,
            ["Sprachcafé"],
            "the published one stays"
        );
        store.approve(cafe.id, mira()).await.unwrap();
        assert_eq!(
            titles(&store, network.id).await,
            ["Café der Sprachen"],
            "the last one submitted counts"
        );
        assert!(
            matches!(store.approve(cafe.id, mira()).await, Err(Error::NotFound)),
            "nothing is left to approve"
        );
        assert_eq!(titles(&store, network.id).await, ["Café der Sprachen"]);
    });
}

#[test]
fn an_offer_is_published_confirmed_and_withdrawn() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        let shown = store
            .offers_shown_in(network.id, &[cafe.id, Uuid::new_v4()])
            .await
            .unwrap();
        let stored = Content {
            v: 1,
            ..cafe.content.clone()
        };
        assert_eq!(
            shown,
            [Offer {
                content: stored,
                ..cafe.clone()
            }]
        );
        let later = By {
            at: now() + Duration::days(9),
            ..mira()
        };
        store.confirm(cafe.id, later).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[cafe.id]).await.unwrap();
        assert_eq!(shown[0].confirmed_at, Some(later.at));
        assert_eq!(
            shown[0].changed_at,
            now(),
            "a confirmation changes nothing else"
        );
        store.withdraw(cafe.id, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        assert!(matches!(
            store.withdraw(cafe.id, mira()).await,
            Err(Error::NotFound)
        ));
        assert!(matches!(
            store.confirm(cafe.id, mira()).await,
            Err(Error::NotFound)
        ));
        store.publish(&cafe, mira()).await.unwrap();
        assert_eq!(
            titles(&store, network.id).await,
            ["Sprachcafé"],
            "it may come back"
        );
    });
}

#[test]
fn a_city_shows_an_offer_of_its_district_once_it_adopts_it() {
    on_both(|database| async move {
        let (store, prohlis, tafel) = ludwigsburg(&database).await;
        let dresden = network("dresden");
        store.save_network(&dresden, mira()).await.unwrap();
        let cafe = offer(&prohlis, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        assert!(titles(&store, dresden.id).await.is_empty());
        let number = store.adopt(dresden.id, cafe.id, mira()).await.unwrap();
        assert_eq!(titles(&store, dresden.id).await, ["Sprachcafé"]);
        assert_eq!(
            store.offers_shown_in(dresden.id, &[cafe.id]).await.unwrap()[0].network,
            prohlis.id
        );
        store.confirm(cafe.id, mira()).await.unwrap();
        let changes = store.changes_since(number).await.unwrap();
        let mut told: Vec<Uuid> = changes.iter().map(|change| change.network).collect();
        told.sort();
        let mut both = [prohlis.id, dresden.id];
        both.sort();
        assert_eq!(
            told, both,
            "a change shows in every network that shows the offer"
        );
        assert!(
            matches!(
                store.adopt(prohlis.id, cafe.id, mira()).await,
                Err(Error::NotFound)
            ),
            "it is at home there"
        );
        store.release(dresden.id, cafe.id, mira()).await.unwrap();
        assert!(titles(&store, dresden.id).await.is_empty());
        assert_eq!(titles(&store, prohlis.id).await, ["Sprachcafé"]);
        assert!(matches!(
            store.release(dresden.id, cafe.id, mira()).await,
            Err(Error::NotFound)
        ));
    });
}

#[test]
fn the_log_says_who_did_what_in_order() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let before = store.last_change().await.unwrap();
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        store
            .save_organisation(
                &tafel,
                By {
                    who: "otto",
                    ..mira()
                },
            )
            .await
            .unwrap();
        let changes = store.changes_since(before).await.unwrap();
        let said: Vec<_> = changes
            .iter()
            .map(|c| (c.number - before, c.what, c.action.as_str(), c.who.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                (1, What::Offer, "published", "mira"),
                (2, What::Organisation, "saved", "otto")
            ]
        );
        assert_eq!(
            (changes[0].which.clone(), changes[0].network, changes[0].at),
            (cafe.id.to_string(), network.id, now())
        );
        assert_eq!(store.last_change_of(network.id).await.unwrap(), before + 2);
        assert_eq!(store.last_change_of(Uuid::new_v4()).await.unwrap(), 0);
    });
}

#[test]
fn an_identifier_belongs_to_one_offer_only() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        let same_short = Uuid::from_u64_pair(cafe.id.as_u64_pair().0 ^ 1, cafe.id.as_u64_pair().1);
        let other = Offer {
            id: same_short,
            ..cafe.clone()
        };
        assert!(
            matches!(store.publish(&other, mira()).await, Err(Error::Taken(_))),
            "links name the short form"
        );
        let elsewhere = self::network("heidenau");
        store.save_network(&elsewhere, mira()).await.unwrap();
        let moved = Offer {
            network: elsewhere.id,
            ..cafe
        };
        assert!(matches!(
            store.submit(&moved, mira()).await,
            Err(Error::Taken(_))
        ));
    });
}

#[test]
fn a_null_character_gets_in_nowhere() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let bad =
            |what: Result<u64, Error>| assert!(matches!(what, Err(Error::Invalid(_))), "{what:?}");
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        cafe.content.tags = vec!["a\0b".to_owned()];
        bad(store.publish(&cafe, mira()).await);
        bad(store.submit(&cafe, mira()).await);
        cafe.content.tags.clear();
        bad(store
            .publish(
                &cafe,
                By {
                    who: "m\0",
                    ..mira()
                },
            )
            .await);
        cafe.source = Some(Source {
            name: "s".to_owned(),
            id: "\0".to_owned(),
        });
        bad(store.publish(&cafe, mira()).await);
        bad(store
            .save_network(
                &Network {
                    town: "\0".to_owned(),
                    ..network.clone()
                },
                mira(),
            )
            .await);
        assert!(matches!(
            store.network_with_slug("\0").await,
            Err(Error::Invalid(_))
        ));
        assert!(matches!(
            store.begin_import(network.id, "\0", mira()).await,
            Err(Error::Invalid(_))
        ));
    });
}

#[test]
fn school_holidays_take_the_place_of_those_loaded_before() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
        let holiday = |start: &str, end: &str| stadtkarte::holiday::SchoolHoliday {
            land: network.land,
            start: day(start),
            end: day(end),
            name: "Sommerferien".to_owned(),
        };
        let wrong = [
            holiday("2026-07-30", "2026-09-11"),
            holiday("2026-10-26", "2026-10-31"),
        ];
        let number = store.save_school_holidays(&wrong, mira()).await.unwrap();
        let right = [
            holiday("2026-07-30", "2026-09-12"),
            holiday("2026-10-26", "2026-10-30"),
        ];
        store.save_school_holidays(&right, mira()).await.unwrap();
        let known = store.school_holidays().await.unwrap();
        let expected = right.each_ref().map(|holiday| (holiday.start, holiday.end));
        assert_eq!(known.ranges(network.land), expected);
        let changes = store.changes_since(number).await.unwrap();
        assert_eq!(
            (changes[0].what, changes[0].network),
            (What::Holidays, network.id)
        );
    });
}

#[test]
fn writers_wait_for_each_other_and_numbers_have_no_gap() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let other = Store::open(&database).await.unwrap();
        let before = store.last_change().await.unwrap();
        let writers = (0..40).map(|n| {
            let store = if n % 2 == 0 {
                store.clone()
            } else {
                other.clone()
            };
            let cafe = offer(&network, &tafel, &format!("Café {n}"));
            tokio::spawn(async move { store.publish(&cafe, mira()).await })
        });
        let mut numbers = Vec::new();
        for writer in writers.collect::<Vec<_>>() {
            numbers.push(writer.await.unwrap().unwrap());
        }
        numbers.sort();
        assert_eq!(numbers, (before + 1..=before + 40).collect::<Vec<_>>());
        assert_eq!(titles(&store, network.id).await.len(), 40);
    });
}

#[test]
fn several_processes_may_open_an_empty_database_at_once() {
    on_both(|database| async move {
        let opening = (0..4).map(|_| {
            tokio::spawn({
                let database = database.clone();
                async move { Store::open(&database).await }
            })
        });
        for opened in opening.collect::<Vec<_>>() {
            opened.await.unwrap().unwrap();
        }
    });
}

#[test]
fn a_database_that_cannot_be_opened_says_so() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for url in [
        "sqlite:/nowhere/at/all.db",
        "postgres://mira:geheim@127.0.0.1:1/none",
    ] {
        let said = runtime.block_on(Store::open(url)).unwrap_err().to_string();
        assert!(
            said.contains("cannot be opened") && !said.contains("geheim"),
            "{said}"
        );
    }
}
