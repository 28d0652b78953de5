//! Staff decide: what is returned, declined, hidden, withdrawn, brought back and undone stands as it should, and two never decide at once.

use super::*;
use stadtkarte::store::{Kind, NewTask, State};

/// The states of an offer's revisions, the newest first.
async fn states(store: &Store, offer: Uuid) -> Vec<State> {
    let dossier = store.dossier(offer).await.unwrap();
    dossier.revisions.iter().map(|revision| revision.state).collect()
}

/// Mira, so many days later.
fn after(days: i64) -> By<'static> {
    By { at: now() + Duration::days(days), ..mira() }
}

#[test]
fn two_who_write_at_once_are_told_and_so_are_two_who_decide() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        store.submit(&cafe, Some(1), mira()).await.unwrap();
        let late = store.submit(&cafe, Some(1), mira()).await;
        assert!(matches!(late, Err(Error::Conflict)), "the second had not seen what waits");
        let unseen = store.submit(&cafe, None, mira()).await;
        assert!(matches!(unseen, Err(Error::Conflict)));
        store.submit(&cafe, Some(2), mira()).await.unwrap();
        let old = store.approve(cafe.id, Some(2), mira()).await;
        assert!(matches!(old, Err(Error::Conflict)), "another one waits by now");
        store.approve(cafe.id, Some(3), mira()).await.unwrap();
        for again in [
            store.approve(cafe.id, Some(3), mira()).await,
            store.return_(cafe.id, Some(3), "Wann?", mira()).await,
            store.decline(cafe.id, Some(3), "Nein.", mira()).await,
        ] {
            assert!(matches!(again, Err(Error::Conflict)), "it was decided already");
        }
        let (gone, here) = (State::Superseded, State::Published);
        assert_eq!(states(&store, cafe.id).await, [here, gone, gone]);
    });
}

#[test]
fn what_is_returned_is_where_the_form_begins_and_what_is_public_stays() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        cafe.content = content("Café");
        store.submit(&cafe, Some(1), mira()).await.unwrap();
        assert_eq!(store.pending_of(network.id).await.unwrap()[0].revision.base, Some(1));
        store.return_(cafe.id, Some(2), "Bitte die Zeiten.", mira()).await.unwrap();
        assert!(store.pending_of(network.id).await.unwrap().is_empty());
        let dossier = store.dossier(cafe.id).await.unwrap();
        let begins = dossier.to_edit().unwrap();
        assert_eq!((begins.number, begins.state), (2, State::Returned));
        assert_eq!((dossier.state(), dossier.organisation()), (State::Published, Some(tafel.id)));
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
        let history = store.history(cafe.id, network.id).await.unwrap();
        assert_eq!(history[0].note.as_deref(), Some("Bitte die Zeiten."));
        store.submit(&cafe, Some(2), mira()).await.unwrap();
        store.decline(cafe.id, None, "Das gibt es schon.", mira()).await.unwrap();
        let dossier = store.dossier(cafe.id).await.unwrap();
        assert_eq!(dossier.to_edit().unwrap().state, State::Published);
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
    });
}

#[test]
fn what_was_hidden_or_withdrawn_comes_back_and_what_was_never_approved_does_not() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        let better = Offer { content: content("Café"), ..cafe.clone() };
        store.submit(&better, Some(1), mira()).await.unwrap();
        store.hide(cafe.id, None, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        assert!(!store.pending_of(network.id).await.unwrap()[0].new, "it was seen once");
        store.withdraw(cafe.id, Some("Der Raum ist weg."), mira()).await.unwrap();
        assert_eq!(states(&store, cafe.id).await, [State::Superseded, State::Withdrawn]);
        store.bring_back(cafe.id, after(9)).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"], "not what nobody approved");
        let dossier = store.dossier(cafe.id).await.unwrap();
        assert_eq!(dossier.published().unwrap().confirmed_at, Some(after(9).at));
        let twice = store.bring_back(cafe.id, mira()).await;
        assert!(matches!(twice, Err(Error::NotFound)));
        let chor = offer(&network, &tafel, "Chor");
        store.submit(&chor, None, mira()).await.unwrap();
        store.withdraw(chor.id, None, mira()).await.unwrap();
        assert_eq!(states(&store, chor.id).await, [State::Returned]);
        let back = store.bring_back(chor.id, mira()).await;
        assert!(matches!(back, Err(Error::NotFound)));
    });
}

#[test]
fn every_decision_is_undone_step_by_step() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        let first = store.publish(&cafe, mira()).await.unwrap();
        let better = Offer { content: content("Café"), ..cafe.clone() };
        store.submit(&better, Some(1), mira()).await.unwrap();
        let returned = store.return_(cafe.id, None, "Wann?", mira()).await.unwrap();
        store.undo(returned, mira()).await.unwrap();
        assert_eq!(states(&store, cafe.id).await, [State::Pending, State::Published]);
        let approved = store.approve(cafe.id, None, mira()).await.unwrap();
        let withdrawn = store.withdraw(cafe.id, None, mira()).await.unwrap();
        let early = store.undo(approved, mira()).await;
        assert!(matches!(early, Err(Error::Conflict)), "the latest first");
        store.undo(withdrawn, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Café"]);
        let undone = store.undo(approved, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
        assert_eq!(states(&store, cafe.id).await, [State::Pending, State::Published]);
        let again = store.undo(approved, mira()).await;
        assert!(matches!(again, Err(Error::Conflict)));
        let history = store.history(cafe.id, network.id).await.unwrap();
        let line = history.iter().find(|change| change.number == approved).unwrap();
        assert_eq!((line.undoable, line.undone_by), (true, Some(undone)));
        assert_eq!(history[0].action, "undone");
        let written = store.undo(first, mira()).await;
        assert!(matches!(written, Err(Error::Conflict)), "something waits that was written since");
    });
}

#[test]
fn what_is_older_than_thirty_days_or_never_said_how_it_was_stays() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        let submitted = store.submit(&cafe, None, mira()).await.unwrap();
        assert!(matches!(store.undo(submitted, mira()).await, Err(Error::NotFound)));
        let approved = store.approve(cafe.id, None, mira()).await.unwrap();
        assert!(matches!(store.undo(approved, after(31)).await, Err(Error::NotAllowed)));
        store.undo(approved, after(30)).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        let live = offer(&network, &tafel, "Chor");
        let mut writing = store.writing().await.unwrap();
        let number = writing.publish_over(&live, None, mira()).await.unwrap();
        writing.commit().await.unwrap();
        store.undo(number, mira()).await.unwrap();
        assert_eq!(states(&store, live.id).await, [State::Withdrawn], "its text is not lost");
    });
}

#[test]
fn an_organisation_asks_is_asked_back_accepted_trusted_and_all_is_undone() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let neuland = organisation("Neuland");
        let mut writing = store.writing().await.unwrap();
        writing.save_organisation(&neuland, mira()).await.unwrap();
        assert!(writing.ask_membership(neuland.id, network.id, mira()).await.unwrap());
        assert!(!writing.ask_membership(neuland.id, network.id, mira()).await.unwrap());
        writing.commit().await.unwrap();
        let asked = store.asked_of(network.id).await.unwrap();
        let who = asked[0].asked_by.as_deref();
        assert_eq!(
            (asked[0].organisation.id, asked[0].asked_at, who),
            (neuland.id, Some(now()), Some("mira"))
        );
        let joins = member(&network, &neuland);
        let accepted = store.decide_membership(&joins, None, mira()).await.unwrap();
        let twice = store.decide_membership(&joins, None, mira()).await;
        assert!(matches!(twice, Err(Error::Conflict)));
        let trusted = Membership { trusted: true, ..joins };
        let number = store.decide_membership(&trusted, None, mira()).await.unwrap();
        assert_eq!(store.membership(neuland.id, network.id).await.unwrap(), Some(trusted));
        store.undo(number, mira()).await.unwrap();
        assert_eq!(store.membership(neuland.id, network.id).await.unwrap(), Some(joins));
        store.undo(accepted, mira()).await.unwrap();
        assert_eq!(store.asked_of(network.id).await.unwrap(), asked, "it asks as before");
        let history = store.history(neuland.id, network.id).await.unwrap();
        let actions: Vec<&str> = history.iter().map(|change| change.action.as_str()).collect();
        assert_eq!(actions, ["undone", "undone", "trusted", "member", "asked"]);
    });
}

#[test]
fn one_task_of_a_kind_is_open_for_a_thing_and_is_done_once() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        let content = serde_json::json!({ "v": 1 });
        let task = |kind| NewTask {
            network: network.id,
            kind,
            key: "cafe",
            offer: Some(cafe.id),
            organisation: None,
            content: content.clone(),
        };
        assert!(store.open_task(&task(Kind::Stale), mira()).await.unwrap());
        assert!(!store.open_task(&task(Kind::Stale), after(1)).await.unwrap());
        assert!(store.open_task(&task(Kind::Report), after(1)).await.unwrap());
        let open = store.tasks(network.id).await.unwrap();
        let kinds: Vec<Kind> = open.iter().map(|task| task.kind).collect();
        assert_eq!(kinds, [Kind::Stale, Kind::Report], "the oldest first");
        assert!(store.finish_task(open[1].id, "done", after(2)).await.unwrap());
        assert!(!store.finish_task(open[1].id, "done", after(2)).await.unwrap());
        store.confirm(cafe.id, after(3)).await.unwrap();
        assert!(store.tasks(network.id).await.unwrap().is_empty(), "who confirms ends the asking");
        let done = store.task(open[0].id).await.unwrap().done.unwrap();
        assert_eq!(
            (done.by.as_str(), done.how.as_str(), done.at),
            ("mira", "confirmed", after(3).at)
        );
    });
}
