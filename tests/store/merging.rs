//! Two entries become one and, if that was wrong, two again; what somebody said not to be the same is remembered.

use super::*;
use stadtkarte::store::OfferMerge;

/// Two offers of Ludwigsburg, both published.
async fn pair(store: &Store, network: &Network, tafel: &Organisation) -> [Offer; 2] {
    let both = ["Nähcafé", "Näh-Café im Hof"].map(|title| offer(network, tafel, title));
    for one in &both {
        store.publish(one, mira()).await.unwrap();
    }
    both
}

fn merge<'m>(loser: &Offer, winner: &'m Offer, base: u64) -> OfferMerge<'m> {
    OfferMerge {
        loser: (loser.id, 1),
        loser_name: "Nähcafé",
        winner,
        winner_base: base,
        winner_name: "Näh-Café im Hof",
    }
}

#[test]
fn two_offers_become_one_and_two_again() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let [loser, mut winner] = pair(&store, &network, &tafel).await;
        winner.content = content("Nähcafé im Hof");
        let merged = store.merge_offers(&merge(&loser, &winner, 1), mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Nähcafé im Hof"]);
        assert_eq!(store.moved().await.unwrap(), [(loser.id, winner.id)]);
        assert!(store.publish(&loser, mira()).await.is_err(), "it stands for itself no more");
        assert!(store.bring_back(loser.id, mira()).await.is_err());
        for (id, action) in [(loser.id, "merged"), (winner.id, "absorbed")] {
            let history = store.history(id, network.id).await.unwrap();
            assert_eq!((history[0].action.as_str(), history[0].undoable), (action, true));
            assert_eq!(history.len(), 2, "its own history is kept");
        }
        store.undo(merged, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Näh-Café im Hof", "Nähcafé"]);
        assert!(store.moved().await.unwrap().is_empty());
        for id in [loser.id, winner.id] {
            let history = store.history(id, network.id).await.unwrap();
            assert!(history[1].undone_by.is_some());
        }
        assert!(matches!(store.undo(merged, mira()).await, Err(Error::Conflict)));
    });
}

#[test]
fn a_merge_is_undone_from_either_side_but_only_while_nothing_came_after_it() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let [loser, winner] = pair(&store, &network, &tafel).await;
        store.merge_offers(&merge(&loser, &winner, 1), mira()).await.unwrap();
        let of_loser = store.history(loser.id, network.id).await.unwrap()[0].number;
        store.undo(of_loser, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await.len(), 2);
        let later = By { at: now() + Duration::minutes(1), ..mira() };
        let base = store.dossier(winner.id).await.unwrap().revisions[0].number;
        store.merge_offers(&merge(&loser, &winner, base), later).await.unwrap();
        let of_loser = store.history(loser.id, network.id).await.unwrap()[0].number;
        store.confirm(winner.id, later).await.unwrap();
        assert!(matches!(store.undo(of_loser, later).await, Err(Error::Conflict)));
    });
}

#[test]
fn who_changed_one_of_the_two_meanwhile_is_not_overwritten() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let [loser, winner] = pair(&store, &network, &tafel).await;
        let changed = Offer { content: content("Nähcafé, neu"), ..loser.clone() };
        store.submit(&changed, Some(1), mira()).await.unwrap();
        let merged = store.merge_offers(&merge(&loser, &winner, 1), mira()).await;
        assert!(matches!(merged, Err(Error::Conflict)));
        let itself = store.merge_offers(&merge(&winner, &winner, 1), mira()).await;
        assert!(matches!(itself, Err(Error::NotFound)));
        assert_eq!(titles(&store, network.id).await.len(), 2);
    });
}

#[test]
fn a_network_that_shows_the_one_shows_the_other_then() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let dresden = super::network("dresden");
        store.save_network(&dresden, mira()).await.unwrap();
        let [loser, winner] = pair(&store, &network, &tafel).await;
        store.adopt(dresden.id, loser.id, mira()).await.unwrap();
        let merged = store.merge_offers(&merge(&loser, &winner, 1), mira()).await.unwrap();
        assert_eq!(titles(&store, dresden.id).await, ["Näh-Café im Hof"]);
        store.undo(merged, mira()).await.unwrap();
        assert_eq!(titles(&store, dresden.id).await, ["Nähcafé"]);
    });
}

#[test]
fn organisations_move_with_members_and_offers_and_go_back_with_them() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let again = organisation("Tafel Ludwigsburg e. V.");
        store.save_organisation(&again, mira()).await.unwrap();
        store.save_membership(&member(&network, &again), mira()).await.unwrap();
        let soup = offer(&network, &again, "Suppenküche");
        store.publish(&soup, mira()).await.unwrap();
        let later = By { at: now() + Duration::minutes(1), ..mira() };
        let number = store.merge_organisations(&again, &tafel, later).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[soup.id]).await.unwrap();
        assert_eq!(shown[0].organisation, tafel.id);
        assert!(store.organisation(again.id).await.unwrap().1.is_empty());
        assert_eq!(store.moved_of(&[again.id]).await.unwrap()[&again.id], tafel.id);
        let soup = Offer { organisation: tafel.id, content: content("Suppe"), ..soup };
        store.publish(&soup, later).await.unwrap();
        store.undo(number, later).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[soup.id]).await.unwrap();
        assert_eq!(shown[0].organisation, again.id, "also what was changed since goes back");
        assert_eq!(title(&shown[0]), "Suppe");
        assert_eq!(store.organisation(again.id).await.unwrap().1, [member(&network, &again)]);
    });
}

#[test]
fn what_a_source_says_of_a_merged_organisation_holds_for_the_other() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let again = organisation("Tafel Ludwigsburg");
        let import = store.begin_import(network.id, "stadt", mira()).await.unwrap();
        let here = [(again.clone(), member(&network, &again))];
        store.stage_organisations(&import, &here, mira()).await.unwrap();
        store.switch_on(&import, mira()).await.unwrap();
        store.merge_organisations(&again, &tafel, mira()).await.unwrap();
        let import = store.begin_import(network.id, "stadt", mira()).await.unwrap();
        store.stage_organisations(&import, &here, mira()).await.unwrap();
        let source = Some(Source { name: "stadt".into(), id: "1".into() });
        let soup = Offer { source, ..offer(&network, &again, "Suppenküche") };
        store.stage_offers(&import, std::slice::from_ref(&soup), mira()).await.unwrap();
        store.switch_on(&import, mira()).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[soup.id]).await.unwrap();
        assert_eq!(shown[0].organisation, tafel.id);
        assert!(store.organisation(again.id).await.unwrap().1.is_empty(), "it does not come back");
    });
}

#[test]
fn that_two_are_not_the_same_is_remembered_for_both() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let [one, other] = pair(&store, &network, &tafel).await;
        for _ in 0..2 {
            store.say_distinct(one.id, other.id, mira()).await.unwrap();
        }
        store.say_distinct(other.id, other.id, mira()).await.unwrap();
        assert_eq!(store.distinct_from(one.id).await.unwrap(), [other.id].into());
        assert_eq!(store.distinct_from(other.id).await.unwrap(), [one.id].into());
    });
}
