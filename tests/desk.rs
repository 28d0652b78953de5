//! The desk keeps the atlas as the store has it: whatever anybody changes shows, and what is in memory outlives the database.

use crate::cast::{NOW, postgres, tell_postgres};
use crate::store::{
    content, drop_database, ludwigsburg, member, mira, network, offer, on_both, organisation, title,
};
use stadtkarte::config::{Options, Settings};
use stadtkarte::desk::Desk;
use stadtkarte::error::Error;
use stadtkarte::offer::{Offer, Source, short_bits};
use stadtkarte::organisation::Membership;
use stadtkarte::store::Store;
use stadtkarte::vocabulary::MembershipState;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// A desk on this database, at work.
struct Office {
    desk: Arc<Desk>,
    working: JoinHandle<()>,
}

impl Office {
    async fn open(database: &str) -> Self {
        let office = Self::start(settings(database)).await;
        office.until("it is ready", |desk| desk.health().ready).await;
        office
    }

    async fn start(settings: Settings) -> Self {
        let desk = Desk::open(settings).await.expect("a desk");
        let working = tokio::spawn({
            let desk = desk.clone();
            async move { desk.run().await }
        });
        Self { desk, working }
    }

    /// Looks again and again until it is so; a minute is for ever.
    async fn until(&self, what: &str, so: impl Fn(&Desk) -> bool) {
        let looking = async {
            while !so(&self.desk) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let found = tokio::time::timeout(Duration::from_secs(60), looking).await;
        found.unwrap_or_else(|_| panic!("waited in vain until {what}: {:?}", self.desk.health()));
    }

    async fn shows(&self, network: Uuid, expected: &[&str]) {
        self.until(&format!("{expected:?} is shown"), |desk| shown(desk, network) == expected)
            .await;
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        self.working.abort();
    }
}

pub fn settings(database: &str) -> Settings {
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        options: Options,
    }
    let line = ["stadtkarte", "--database-url", database, "--now", NOW, "--sample", "off"];
    let line = <Line as clap::Parser>::parse_from(line);
    Settings::read(&line.options).expect("settings")
}

/// The titles that the atlas shows in a network, sorted.
fn shown(desk: &Desk, network: Uuid) -> Vec<String> {
    let mut titles = Vec::new();
    if let Some(map) = desk.atlas.map_of(network) {
        map.offers(|offer| titles.push(title(&offer)));
    }
    titles.sort();
    titles
}

#[test]
fn what_is_published_at_the_desk_is_in_the_atlas_at_once() {
    on_both(|database| async move {
        let (_, network, tafel) = ludwigsburg(&database).await;
        let desk = Desk::open(settings(&database)).await.unwrap();
        assert!(!desk.health().ready);
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        desk.publish(&cafe, "mira").await.unwrap();
        assert_eq!(shown(&desk, network.id), ["Sprachcafé"]);
        cafe.content = content("Café international");
        desk.store.submit(&cafe, Some(1), mira()).await.unwrap();
        desk.catch_up().await.unwrap();
        assert_eq!(shown(&desk, network.id), ["Sprachcafé"], "nothing unapproved is shown");
        desk.approve(cafe.id, "mira").await.unwrap();
        assert_eq!(shown(&desk, network.id), ["Café international"]);
        desk.confirm(cafe.id, "mira").await.unwrap();
        let map = desk.atlas.map_of(network.id).unwrap();
        let confirmed = map.offer(short_bits(cafe.id)).unwrap().confirmed_at;
        assert_eq!(confirmed, Some(mira().at));
        assert_eq!(map.change, desk.store.last_change_of(network.id).await.unwrap());
        desk.withdraw(cafe.id, "mira").await.unwrap();
        assert!(shown(&desk, network.id).is_empty());
        assert!(matches!(desk.withdraw(cafe.id, "mira").await, Err(Error::NotFound)));
    });
}

#[test]
fn what_another_process_changes_shows_here() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let office = Office::open(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        office.shows(network.id, &["Sprachcafé"]).await;
        store.withdraw(cafe.id, None, mira()).await.unwrap();
        office.shows(network.id, &[]).await;
    });
}

#[test]
fn a_new_network_shows_and_what_it_adopts() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let office = Office::open(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        let heidenau = self::network("heidenau");
        store.save_network(&heidenau, mira()).await.unwrap();
        office.until("the new network is there", |desk| desk.atlas.map("heidenau").is_some()).await;
        store.publish(&cafe, mira()).await.unwrap();
        store.adopt(heidenau.id, cafe.id, mira()).await.unwrap();
        office.shows(heidenau.id, &["Sprachcafé"]).await;
        store.release(heidenau.id, cafe.id, mira()).await.unwrap();
        office.shows(heidenau.id, &[]).await;
        office.shows(network.id, &["Sprachcafé"]).await;
    });
}

#[test]
fn an_organisation_that_is_declined_is_shown_no_longer() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let office = Office::open(&database).await;
        let declined = Membership { state: MembershipState::Declined, ..member(&network, &tafel) };
        let member =
            |desk: &Desk| desk.atlas.map_of(network.id).unwrap().organisation(tafel.id).is_some();
        assert!(member(&office.desk));
        store.save_membership(&declined, mira()).await.unwrap();
        office.until("the Tafel is no member", |desk| !member(desk)).await;
    });
}

#[test]
fn a_network_that_changes_and_new_holidays_show() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let office = Office::open(&database).await;
        let renamed = stadtkarte::network::Network {
            town: "Ludwigsburg am Neckar".to_owned(),
            ..network.clone()
        };
        store.save_network(&renamed, mira()).await.unwrap();
        office
            .until("the name is new", |desk| {
                desk.atlas.map("ludwigsburg").unwrap().network.town == renamed.town
            })
            .await;
        let day = mira().at.date_naive();
        let holiday = stadtkarte::holiday::SchoolHoliday {
            land: network.land,
            start: day,
            end: day,
            name: "Ferien".to_owned(),
        };
        store.save_school_holidays(&[holiday], mira()).await.unwrap();
        let closed = |desk: &Desk| {
            desk.atlas.map_of(network.id).unwrap().calendar().school_holiday(day) == Some(true)
        };
        office.until("there are holidays", closed).await;
    });
}

#[test]
fn an_import_shows_as_a_whole_once_it_is_switched_on() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let office = Office::open(&database).await;
        let caritas = organisation("Caritas");
        let source = |id: &str| Some(Source { name: "stadt".to_owned(), id: id.to_owned() });
        let rows = ["Café", "Kurs"]
            .map(|name| Offer { source: source(name), ..offer(&network, &caritas, name) });
        let import = store.begin_import(network.id, "stadt", mira()).await.unwrap();
        store
            .stage_organisations(&import, &[(caritas.clone(), member(&network, &caritas))], mira())
            .await
            .unwrap();
        store.stage_offers(&import, &rows, mira()).await.unwrap();
        store.publish(&offer(&network, &tafel, "Ausgabe"), mira()).await.unwrap();
        office.shows(network.id, &["Ausgabe"]).await;
        store.switch_on(&import, mira()).await.unwrap();
        office.shows(network.id, &["Ausgabe", "Café", "Kurs"]).await;
        let map = office.desk.atlas.map_of(network.id).unwrap();
        assert!(map.organisation(caritas.id).is_some());
    });
}

/// Lets a database in PostgreSQL answer, or cuts every connection to it and lets in no new one.
async fn answers(database: &str, yes: bool) {
    let name = database.rsplit('/').next().unwrap_or_default().to_owned();
    let server = std::env::var("STADTKARTE_TEST_POSTGRES").expect("a server");
    let cut = format!(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}' and not {yes}"
    );
    let allow = format!("alter database {name} with allow_connections {yes}");
    let told = move || tell_postgres(&server, &format!("{allow}; {cut}"));
    tokio::task::spawn_blocking(told).await.expect("the server was told");
}

#[test]
fn a_desk_that_lost_its_database_serves_what_it_has_and_says_so() {
    let Some(database) = postgres() else { return };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let (store, network, tafel) = ludwigsburg(&database).await;
        store.publish(&offer(&network, &tafel, "Sprachcafé"), mira()).await.unwrap();
        store.close().await;
        let office = Office::open(&database).await;
        assert_eq!(office.desk.health().database_lost, None);
        answers(&database, false).await;
        office.until("it says so", |desk| desk.health().database_lost.is_some()).await;
        office.shows(network.id, &["Sprachcafé"]).await;
        assert!(office.desk.health().ready);
        let late = offer(&network, &tafel, "Kurs");
        assert!(office.desk.publish(&late, "mira").await.is_err());
        answers(&database, true).await;
        office.until("it is found again", |desk| desk.health().database_lost.is_none()).await;
        let store = Store::open(&database).await.unwrap();
        store.publish(&late, mira()).await.unwrap();
        office.shows(network.id, &["Kurs", "Sprachcafé"]).await;
    });
    drop(runtime);
    drop_database(&database);
}

#[test]
fn two_houses_on_an_empty_database_end_up_with_the_same_samples() {
    on_both(|database| async move {
        let sample = || Settings { sample: true, ..settings(&database) };
        let (one, other) = tokio::join!(Office::start(sample()), Office::start(sample()));
        let complete = |desk: &Desk| {
            let networks = desk.health().networks;
            networks.len() == 5 && networks.iter().all(|network| network.offers >= 15)
        };
        one.until("one has them", complete).await;
        other.until("the other has them", complete).await;
    });
}
