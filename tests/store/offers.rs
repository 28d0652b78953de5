//! Offers are submitted, approved, published, confirmed, withdrawn and adopted, and the log says who did it.

use super::*;

#[test]
fn what_is_pending_is_seen_by_nobody_until_it_is_approved() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        store.submit(&cafe, None, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        store.approve(cafe.id, None, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
        cafe.content = content("Café international");
        store.submit(&cafe, Some(1), mira()).await.unwrap();
        cafe.content = content("Café der Sprachen");
        store.submit(&cafe, Some(2), mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"], "the published one stays");
        store.approve(cafe.id, None, mira()).await.unwrap();
        assert_eq!(
            titles(&store, network.id).await,
            ["Café der Sprachen"],
            "the last one submitted counts"
        );
        assert!(
            matches!(store.approve(cafe.id, None, mira()).await, Err(Error::NotFound)),
            "nothing is left to approve"
        );
        assert_eq!(titles(&store, network.id).await, ["Café der Sprachen"]);
    });
}

#[test]
fn an_offer_is_published_and_confirmed() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[cafe.id, Uuid::new_v4()]).await.unwrap();
        let stored = Content { v: 1, ..cafe.content.clone() };
        assert_eq!(shown, [Offer { content: stored, ..cafe.clone() }]);
        let later = By { at: now() + Duration::days(9), ..mira() };
        store.confirm(cafe.id, later).await.unwrap();
        let shown = store.offers_shown_in(network.id, &[cafe.id]).await.unwrap();
        assert_eq!(shown[0].confirmed_at, Some(later.at));
        assert_eq!(shown[0].changed_at, now(), "a confirmation changes nothing else");
    });
}

#[test]
fn an_offer_that_was_withdrawn_may_come_back() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        store.withdraw(cafe.id, None, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty());
        let again = store.withdraw(cafe.id, None, mira()).await;
        assert!(matches!(again, Err(Error::NotFound)));
        let confirmed = store.confirm(cafe.id, mira()).await;
        assert!(matches!(confirmed, Err(Error::NotFound)));
        store.publish(&cafe, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Sprachcafé"]);
    });
}

/// An offer of Ludwigsburg that Dresden has adopted, and the number of the change.
async fn adopted(database: &str) -> (Store, Network, Network, Offer, u64) {
    let (store, home, tafel) = ludwigsburg(database).await;
    let dresden = network("dresden");
    store.save_network(&dresden, mira()).await.unwrap();
    let cafe = offer(&home, &tafel, "Sprachcafé");
    store.publish(&cafe, mira()).await.unwrap();
    assert!(titles(&store, dresden.id).await.is_empty());
    let number = store.adopt(dresden.id, cafe.id, mira()).await.unwrap();
    (store, home, dresden, cafe, number)
}

#[test]
fn another_network_shows_an_offer_once_it_adopts_it() {
    on_both(|database| async move {
        let (store, home, dresden, cafe, _) = adopted(&database).await;
        assert_eq!(titles(&store, dresden.id).await, ["Sprachcafé"]);
        let shown = store.offers_shown_in(dresden.id, &[cafe.id]).await.unwrap();
        assert_eq!(shown[0].network, home.id);
        let at_home = store.adopt(home.id, cafe.id, mira()).await;
        assert!(matches!(at_home, Err(Error::NotFound)));
        store.release(dresden.id, cafe.id, mira()).await.unwrap();
        assert!(titles(&store, dresden.id).await.is_empty());
        assert_eq!(titles(&store, home.id).await, ["Sprachcafé"]);
        let gone = store.release(dresden.id, cafe.id, mira()).await;
        assert!(matches!(gone, Err(Error::NotFound)));
    });
}

#[test]
fn a_change_is_told_to_every_network_that_shows_the_offer() {
    on_both(|database| async move {
        let (store, home, dresden, cafe, number) = adopted(&database).await;
        store.confirm(cafe.id, mira()).await.unwrap();
        let changes = store.changes_since(number).await.unwrap();
        let mut told: Vec<Uuid> = changes.iter().map(|change| change.network).collect();
        told.sort();
        let mut both = [home.id, dresden.id];
        both.sort();
        assert_eq!(told, both);
    });
}

#[test]
fn the_log_says_who_did_what_in_order() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let before = store.last_change().await.unwrap();
        let cafe = offer(&network, &tafel, "Sprachcafé");
        store.publish(&cafe, mira()).await.unwrap();
        store.save_organisation(&tafel, By { who: "otto", ..mira() }).await.unwrap();
        let changes = store.changes_since(before).await.unwrap();
        let said: Vec<_> = changes
            .iter()
            .map(|c| (c.number - before, c.what, c.action.as_str(), c.who.as_str()))
            .collect();
        assert_eq!(
            said,
            [(1, What::Offer, "published", "mira"), (2, What::Organisation, "saved", "otto")]
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
        let other = Offer { id: same_short, ..cafe.clone() };
        assert!(
            matches!(store.publish(&other, mira()).await, Err(Error::Taken(_))),
            "links name the short form"
        );
        let elsewhere = self::network("heidenau");
        store.save_network(&elsewhere, mira()).await.unwrap();
        let moved = Offer { network: elsewhere.id, ..cafe };
        assert!(matches!(store.submit(&moved, None, mira()).await, Err(Error::Taken(_))));
    });
}
