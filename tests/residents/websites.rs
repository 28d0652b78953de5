//! Websites are looked at politely: robots.txt first, never inside a private network, and one bad day is nobody's task.

use super::service::{Question, Reply, Service};
use crate::cast::Folder;
use crate::store::{ludwigsburg, offer, on_both};
use stadtkarte::config::{Options, PrivateAddresses, Settings};
use stadtkarte::desk::{Desk, Looked, Looker, Named};
use stadtkarte::place::Contact;
use stadtkarte::store::{Kind, Task};
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;
use uuid::Uuid;

/// Settings with a clock that the test moves.
fn settings(folder: &Folder, database: &str) -> Settings {
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        options: Options,
    }
    let clock = format!("@{}", folder.write("now", "2026-08-24T15:00:00+02:00").display());
    let line = ["stadtkarte", "--database-url", database, "--now", &clock, "--sample", "off"];
    let line = <Line as clap::Parser>::parse_from(line);
    Settings::read(&line.options).expect("settings")
}

fn looker(allowed: &str) -> Arc<Looker> {
    let allowed = PrivateAddresses::parse(allowed).expect("addresses");
    Arc::new(Looker::new(&allowed, Duration::ZERO))
}

fn found(status: u16) -> Reply {
    (status, String::new(), String::new())
}

/// A desk whose one offer names a website, and a day that the test moves.
struct Watch {
    desk: Arc<Desk>,
    folder: Folder,
    network: Uuid,
    offer: Uuid,
    website: String,
    named: Named,
    looker: Arc<Looker>,
}

impl Watch {
    async fn new(database: &str, service: &Service) -> Self {
        let folder = Folder::new();
        let (store, network, tafel) = ludwigsburg(database).await;
        store.close().await;
        let desk = Desk::open(settings(&folder, database)).await.expect("a desk");
        let mut offer = offer(&network, &tafel, "Kleiderkammer");
        let website = format!("{}/tafel", service.url);
        offer.content.contact = Contact { website: Some(website.clone()), ..Contact::default() };
        desk.publish(&offer, "mira").await.unwrap();
        let named = desk.named_links().await.unwrap();
        let (network, offer, looker) = (network.id, offer.id, looker("127.0.0.1"));
        Self { desk, folder, network, offer, website, named, looker }
    }

    /// Looks on this day, if it is time; whether it was.
    async fn looks(&self, day: &str) -> bool {
        self.folder.write("now", format!("{day}T15:00:00+02:00"));
        let looked = self.desk.look_at_next_link(&self.looker, &self.named).await.unwrap();
        assert!(looked.is_none() || looked.as_ref() == Some(&self.website));
        looked.is_some()
    }

    async fn tasks(&self) -> Vec<Task> {
        self.desk.store.tasks(self.network).await.unwrap()
    }
}

#[test]
fn a_website_that_fails_on_two_days_is_a_task_until_it_works_again() {
    on_both(|database| async move {
        let status = Arc::new(AtomicU16::new(404));
        let says = status.clone();
        let service = Service::new(move |question: &Question| match question.line.as_str() {
            "GET /robots.txt" => found(404),
            _ => found(says.load(Ordering::SeqCst)),
        });
        let watch = Watch::new(&database, &service).await;
        assert!(watch.looks("2026-08-24").await);
        assert_eq!(service.lines(), ["GET /robots.txt", "HEAD /tafel", "GET /tafel"]);
        let named = |asked: &Question| asked.headers.contains("user-agent: Stadtkarte/");
        assert!(service.asked().iter().all(named));
        assert!(!watch.looks("2026-08-24").await, "not twice on one day");
        assert!(watch.tasks().await.is_empty());
        assert!(watch.looks("2026-08-25").await);
        let tasks = watch.tasks().await;
        let task = tasks.first().expect("a task");
        assert_eq!((tasks.len(), task.kind, task.offer), (1, Kind::Link, Some(watch.offer)));
        assert_eq!((&task.content["trouble"], &task.key), (&"404".into(), &watch.website));
        status.store(200, Ordering::SeqCst);
        assert!(!watch.looks("2026-08-26").await, "what is known to be broken is left alone");
        assert!(watch.looks("2026-09-01").await && watch.tasks().await.is_empty());
        assert!(!watch.looks("2026-09-21").await, "what works is looked at every three weeks");
        assert!(watch.looks("2026-09-22").await);
    });
}

#[test]
fn what_nobody_names_any_more_is_nobodys_task() {
    on_both(|database| async move {
        let service = Service::new(|_| found(500));
        let watch = Watch::new(&database, &service).await;
        assert!(watch.looks("2026-08-24").await && watch.looks("2026-08-26").await);
        assert_eq!(watch.tasks().await.len(), 1);
        watch.desk.withdraw(watch.offer, "mira").await.unwrap();
        assert!(watch.desk.named_links().await.unwrap().is_empty());
        assert!(watch.tasks().await.is_empty());
        assert!(!watch.looks("2026-12-24").await);
    });
}

#[test]
fn a_private_address_is_never_looked_at_not_even_behind_a_redirect() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let inside = Service::new(|_| found(200));
        let inner = inside.url.replace("127.0.0.1", "127.0.0.2");
        let away = format!("location: {}/secret\r\n", inside.url);
        let outside = Service::new(move |_| (302, away.clone(), String::new()));
        let outer = format!("{}/home", outside.url.replace("127.0.0.1", "localhost"));
        // The second host may be asked by its name, the one that it leads to may not.
        let looker = looker("localhost");
        assert!(matches!(looker.look(&outer).await, Looked::Broken(_)));
        assert!(matches!(looker.look(&inner).await, Looked::Broken(_)));
        assert!(!outside.asked().is_empty() && inside.asked().is_empty());
    });
}

#[test]
fn who_wants_no_machines_is_left_alone_and_who_lets_only_people_in_is_at_home() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let shy = Service::new(|question: &Question| match question.line.as_str() {
            "GET /robots.txt" => (200, String::new(), "User-agent: *\nDisallow: /\n".into()),
            _ => found(404),
        });
        assert_eq!(looker("127.0.0.1").look(&shy.url).await, Looked::Fine);
        assert_eq!(shy.lines(), ["GET /robots.txt"]);
        let picky = Service::new(|question: &Question| match question.line.split(' ').next() {
            Some("HEAD") => found(405),
            _ => found(403),
        });
        assert_eq!(looker("127.0.0.1").look(&format!("{}/a", picky.url)).await, Looked::Fine);
    });
}

#[test]
fn a_house_without_a_network_blames_nobody() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let looker = looker("");
        let mut said = Vec::new();
        for _ in 0..7 {
            said.push(looker.look("http://127.0.0.1:9/").await);
        }
        assert_eq!(said.iter().filter(|one| **one == Looked::Unknown).count(), 2);
    });
}
