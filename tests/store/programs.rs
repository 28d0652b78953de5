//! Tokens by the hashes of their secrets, requests that are done once, and webhooks that are told once by whoever comes first.

use super::*;
use stadtkarte::language::Interface;
use stadtkarte::program::{Event, Owner, Program, Right, Webhook};
use stadtkarte::store::{Begun, News};

async fn program(store: &Store, owner: Owner) -> Program {
    let maker = store.person_for("mira@example.org", "Mira", Interface::De, mira()).await.unwrap();
    let program = Program {
        id: Uuid::new_v4(),
        owner,
        name: "Website".to_owned(),
        rights: vec![Right::Write, Right::Dates],
        made_at: mira().at,
        made_by: maker.id,
        expires_at: None,
        used_at: None,
        revoked_at: None,
    };
    store.add_program(&program, "stadtkarte_1").await.unwrap();
    program
}

#[test]
fn a_token_is_found_by_its_secret_and_by_nothing_else() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let owner = Owner::Organisation(tafel.id);
        let made = program(&store, owner).await;
        let now = mira().at;
        assert_eq!(store.program_with("stadtkarte_1", now).await.unwrap(), Some(made.clone()));
        assert_eq!(store.program_with("stadtkarte_2", now).await.unwrap(), None);
        let used = store.program(made.id).await.unwrap();
        assert_eq!(used.used_at, Some(now));
        assert_eq!(store.programs_of(owner).await.unwrap(), [used]);
        assert!(store.programs_of(Owner::Network(network.id)).await.unwrap().is_empty());
        store.revoke_program(made.id, mira()).await.unwrap();
        let revoked = store.program_with("stadtkarte_1", now).await.unwrap().unwrap();
        assert!(!revoked.works(now));
    });
}

#[test]
fn a_request_is_done_once_and_is_taken_over_only_from_who_fell() {
    on_both(|database| async move {
        let (store, _, tafel) = ludwigsburg(&database).await;
        let made = program(&store, Owner::Organisation(tafel.id)).await.id;
        let now = mira().at;
        let begin = async |key: &str, request: &str, at| {
            store.begin_request(made, key, request, at).await.unwrap()
        };
        assert_eq!(begin("a", "one", now).await, Begun::New);
        assert_eq!(begin("a", "one", now).await, Begun::UnderWay);
        assert_eq!(begin("a", "two", now).await, Begun::Other);
        let later = now + chrono::Duration::minutes(2);
        assert_eq!(begin("a", "one", later).await, Begun::New, "whoever did it fell over");
        store.end_request(made, "a", Some("{}")).await.unwrap();
        assert_eq!(begin("a", "one", later).await, Begun::Answered("{}".to_owned()));
        assert_eq!(begin("b", "one", now).await, Begun::New);
        store.end_request(made, "b", None).await.unwrap();
        assert_eq!(begin("b", "two", now).await, Begun::New, "what was refused may be sent again");
        store.forget(now + chrono::Duration::hours(47)).await.unwrap();
        assert_ne!(begin("a", "one", later).await, Begun::New);
        store.forget(now + chrono::Duration::hours(49)).await.unwrap();
        assert_eq!(begin("a", "one", later).await, Begun::New);
    });
}

fn webhook(network: &Network) -> Webhook {
    Webhook {
        id: Uuid::new_v4(),
        owner: Owner::Network(network.id),
        url: "https://verein.example/".to_owned(),
        events: Event::ALL.to_vec(),
        origin: "https://karte.example".to_owned(),
        made_at: mira().at,
        made_by: "operator".to_owned(),
        failing_since: None,
        disabled_at: None,
    }
}

#[test]
fn a_webhook_is_told_once_whoever_gathers_first_and_one_thing_at_a_time() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let webhook = webhook(&network);
        store.add_webhook(&webhook, "whsec_1").await.unwrap();
        assert!(store.webhooks_behind().await.unwrap().is_empty(), "what was before is not told");
        store.publish(&offer(&network, &tafel, "Neu"), mira()).await.unwrap();
        let behind = store.webhooks_behind().await.unwrap();
        let (seen, last) = (behind[0].1, store.last_change().await.unwrap());
        assert_eq!((&behind[0].0, seen < last), (&webhook, true));
        let now = mira().at;
        let news = [Event::Published, Event::Changed].map(|event| News {
            event,
            network: Some(network.id),
            offer: None,
            change: Some(last),
            at: now,
        });
        for _two_instances in 0..2 {
            store.tell_webhook(webhook.id, (seen, last), &news, now).await.unwrap();
        }
        assert_eq!(store.deliveries_of(webhook.id, 9).await.unwrap().len(), 2);
        let taken = store.claim_deliveries(now, 8).await.unwrap();
        assert_eq!(taken.iter().map(|one| one.news).collect::<Vec<_>>(), [news[0]]);
        assert!(
            store.claim_deliveries(now, 8).await.unwrap().iter().all(|one| one.id != taken[0].id)
        );
        let next = now + chrono::Duration::minutes(1);
        store.undelivered(&taken[0], (Some(500), "status"), Some(next), now).await.unwrap();
        assert_eq!(store.webhook(webhook.id).await.unwrap().failing_since, Some(now));
        let again = store.claim_deliveries(next, 8).await.unwrap();
        assert_eq!((again[0].id, again[0].tries), (taken[0].id, 1));
        store.delivered(&again[0], 200, next).await.unwrap();
        assert!(store.disable_webhook(webhook.id, mira()).await.unwrap());
        assert!(
            !store.disable_webhook(webhook.id, mira()).await.unwrap(),
            "its owner is told once"
        );
    });
}
