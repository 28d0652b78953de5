//! Flyers are kept with what was printed, by the network that they belong to.

use super::{ludwigsburg, mira, network, now, on_both};
use chrono::Duration;
use stadtkarte::error::Error;
use stadtkarte::flyer::{Choice, Content, Flyer, Print};
use stadtkarte::language::Interface;
use stadtkarte::offer::short_bits;
use stadtkarte::store::By;
use uuid::Uuid;

/// A flyer of this network that was never printed.
fn flyer(network: Uuid) -> Flyer {
    let content = Content {
        v: 1,
        name: "Willkommen".to_owned(),
        choice: Choice::Picked(vec![Uuid::new_v4()]),
        languages: vec![Interface::De, Interface::Fa],
        ..Content::default()
    };
    Flyer { id: Uuid::new_v4(), network, content, changed_at: now() }
}

#[test]
fn a_flyer_is_kept_printed_and_let_go_and_stays_in_its_network() {
    on_both(|database| async move {
        let (store, town, _) = ludwigsburg(&database).await;
        let other = network("heidenau");
        store.save_network(&other, mira()).await.unwrap();
        let flyer = flyer(town.id);
        store.save_flyer(&flyer, "flyer-saved", mira()).await.unwrap();
        assert_eq!(store.flyer(short_bits(flyer.id)).await.unwrap(), flyer);
        let later = By { at: now() + Duration::days(365), ..mira() };
        let print = Print {
            at: later.at,
            by: "mira".to_owned(),
            language: Interface::De,
            entries: Vec::new(),
        };
        let content = Content { printed: Some(print), ..flyer.content.clone() };
        let printed = Flyer { content, changed_at: later.at, ..flyer.clone() };
        store.save_flyer(&printed, "flyer-printed", later).await.unwrap();
        assert_eq!(store.flyers(town.id).await.unwrap(), std::slice::from_ref(&printed));
        assert!(store.flyers(other.id).await.unwrap().is_empty());
        // Nobody carries it off into another network.
        let stolen = Flyer { network: other.id, ..printed.clone() };
        assert!(matches!(
            store.save_flyer(&stolen, "flyer-saved", later).await,
            Err(Error::NotFound)
        ));
        assert!(matches!(store.remove_flyer(&stolen, later).await, Err(Error::NotFound)));
        store.remove_flyer(&printed, later).await.unwrap();
        assert!(matches!(store.flyer(short_bits(flyer.id)).await, Err(Error::NotFound)));
        let log = store.history(flyer.id, town.id).await.unwrap();
        let actions: Vec<&str> = log.iter().map(|change| change.action.as_str()).collect();
        assert_eq!(actions, ["flyer-removed", "flyer-printed", "flyer-saved"]);
        assert_eq!(log[0].note.as_deref(), Some("Willkommen"));
    });
}
