//! Imports show everything or nothing, change only what their source changed, and leave nothing behind when they break off.

use super::*;

const SOURCE: &str = "stadt";

/// Offers of the source, each with its identifier there and its title.
fn rows(network: &Network, organisation: &Organisation, rows: &[(&str, &str)]) -> Vec<Offer> {
    let row = |(id, name): &(&str, &str)| Offer {
        id: Uuid::new_v5(&network.id, id.as_bytes()),
        source: Some(Source { name: SOURCE.to_owned(), id: (*id).to_owned() }),
        ..offer(network, organisation, name)
    };
    rows.iter().map(row).collect()
}

async fn begin(store: &Store, network: &Network) -> Import {
    store.begin_import(network.id, SOURCE, mira()).await.unwrap()
}

/// A whole import.
async fn import(store: &Store, network: &Network, offers: &[Offer]) -> (Tally, Option<u64>) {
    let import = begin(store, network).await;
    let tally = store.stage_offers(&import, offers, mira()).await.unwrap();
    let number = store.switch_on(&import, mira()).await.unwrap();
    store.tidy(now()).await.unwrap();
    (tally, number)
}

/// How many revisions are marked as published, or are there at all.
async fn revisions(database: &str, of: &str) -> i64 {
    use sqlx::Connection;
    let mut connection = sqlx::AnyConnection::connect(database).await.unwrap();
    let sql = format!("select count(*) from revision where {of}");
    let counted = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
    counted.fetch_one(&mut connection).await.unwrap()
}

fn tally(new: u64, changed: u64, unchanged: u64) -> Tally {
    Tally { new, changed, unchanged }
}

#[test]
fn nobody_sees_an_import_until_it_is_switched_on() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let before = store.last_change().await.unwrap();
        let caritas = organisation("Caritas");
        let import = begin(&store, &network).await;
        let staged = [(caritas.clone(), member(&network, &caritas))];
        store.stage_organisations(&import, &staged, mira()).await.unwrap();
        for some in rows(&network, &caritas, &[("1", "Café"), ("2", "Kurs")]).chunks(1) {
            store.stage_offers(&import, some, mira()).await.unwrap();
        }
        assert!(titles(&store, network.id).await.is_empty());
        assert_eq!(store.organisations(network.id).await.unwrap().len(), 1, "only the Tafel");
        assert_eq!(store.last_change().await.unwrap(), before);
        let number = store.switch_on(&import, mira()).await.unwrap();
        assert_eq!(number, Some(before + 1), "one line for everything");
        assert_eq!(titles(&store, network.id).await, ["Café", "Kurs"]);
        assert_eq!(store.organisation(caritas.id).await.unwrap().1, [member(&network, &caritas)]);
        let change = store.changes_since(before).await.unwrap().remove(0);
        assert_eq!(
            (change.what, change.network, change.action.as_str()),
            (What::Import, network.id, "imported")
        );
        assert_eq!(store.select_parse_and_drop(network.id).await.unwrap(), 2);
        drop(tafel);
    });
}

#[test]
fn the_same_file_again_changes_nothing_and_a_changed_row_only_itself() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let first = rows(&network, &tafel, &[("1", "Café"), ("2", "Kurs")]);
        assert_eq!(import(&store, &network, &first).await.0, tally(2, 0, 0));
        let (again, number) = import(&store, &network, &first).await;
        assert_eq!((again, number), (tally(0, 0, 2), None));
        let second = rows(&network, &tafel, &[("1", "Café"), ("2", "Deutschkurs"), ("3", "Chor")]);
        assert_eq!(import(&store, &network, &second).await.0, tally(1, 1, 1));
        assert_eq!(titles(&store, network.id).await, ["Café", "Chor", "Deutschkurs"]);
        assert_eq!(import(&store, &network, &second).await.0, tally(0, 0, 3));
        assert_eq!(
            import(&store, &network, &first).await.0,
            tally(0, 1, 1),
            "back to what it was is a change too"
        );
    });
}

#[test]
fn between_switching_on_and_tidying_the_latest_revision_is_shown_once() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        import(&store, &network, &rows(&network, &tafel, &[("1", "Café")])).await;
        let next = begin(&store, &network).await;
        store
            .stage_offers(&next, &rows(&network, &tafel, &[("1", "Teestube")]), mira())
            .await
            .unwrap();
        assert_eq!(titles(&store, network.id).await, ["Café"]);
        store.switch_on(&next, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Teestube"]);
        store.tidy(now()).await.unwrap();
        store.tidy(now()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Teestube"]);
        let id = rows(&network, &tafel, &[("1", "")])[0].id;
        store.withdraw(id, None, mira()).await.unwrap();
        assert!(titles(&store, network.id).await.is_empty(), "nothing older comes up again");
    });
}

#[test]
fn what_people_did_stays_until_the_source_changes_its_row() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let file = rows(&network, &tafel, &[("1", "Café"), ("2", "Kurs")]);
        import(&store, &network, &file).await;
        let edited = Offer { content: content("Café Klatsch"), ..file[0].clone() };
        store.publish(&edited, mira()).await.unwrap();
        store.withdraw(file[1].id, None, mira()).await.unwrap();
        assert_eq!(import(&store, &network, &file).await.0, tally(0, 0, 2));
        assert_eq!(titles(&store, network.id).await, ["Café Klatsch"]);
        let changed = rows(&network, &tafel, &[("1", "Café am Markt"), ("2", "Kurs")]);
        assert_eq!(import(&store, &network, &changed).await.0, tally(0, 1, 1));
        assert_eq!(titles(&store, network.id).await, ["Café am Markt"]);
    });
}

#[test]
fn an_import_brings_nothing_back_that_people_took_off_the_map() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let file = rows(&network, &tafel, &[("1", "Café"), ("2", "Kurs"), ("3", "Chor")]);
        import(&store, &network, &file).await;
        store.withdraw(file[0].id, None, mira()).await.unwrap();
        store.hide(file[1].id, None, mira()).await.unwrap();
        store.withdraw_with_source(file[2].id, mira()).await.unwrap();
        let changed = [("1", "Café am Markt"), ("2", "Kurs"), ("3", "Chor")];
        import(&store, &network, &rows(&network, &tafel, &changed)).await;
        assert_eq!(titles(&store, network.id).await, ["Chor"], "only what its source had dropped");
        let changed = [("1", "Café im Hof"), ("2", "Deutschkurs"), ("3", "Chor")];
        import(&store, &network, &rows(&network, &tafel, &changed)).await;
        let shown = titles(&store, network.id).await;
        assert_eq!(shown, ["Chor", "Deutschkurs"], "a row that its source touches holds again");
        store.bring_back(file[0].id, mira()).await.unwrap();
        let shown = titles(&store, network.id).await;
        assert_eq!(shown, ["Café im Hof", "Chor", "Deutschkurs"], "with what is newest of it");
    });
}

#[test]
fn what_somebody_publishes_while_an_import_is_under_way_wins() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let file = rows(&network, &tafel, &[("1", "Café"), ("2", "Kurs")]);
        let import = begin(&store, &network).await;
        store.stage_offers(&import, &file, mira()).await.unwrap();
        let edited = Offer { content: content("Café Klatsch"), ..file[0].clone() };
        store.publish(&edited, mira()).await.unwrap();
        store.switch_on(&import, mira()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Café Klatsch", "Kurs"]);
        store.tidy(now()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Café Klatsch", "Kurs"]);
        assert_eq!(revisions(&database, "state = 'published'").await, 2);
    });
}

#[test]
fn an_import_that_broke_off_leaves_nothing_behind() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        import(&store, &network, &rows(&network, &tafel, &[("1", "Café")])).await;
        let caritas = organisation("Caritas");
        let broken = begin(&store, &network).await;
        store
            .stage_organisations(&broken, &[(caritas.clone(), member(&network, &caritas))], mira())
            .await
            .unwrap();
        let file = rows(&network, &caritas, &[("1", "Teestube"), ("2", "Kurs")]);
        store.stage_offers(&broken, &file, mira()).await.unwrap();
        store.tidy(now() + Duration::minutes(5)).await.unwrap();
        assert!(store.organisation(caritas.id).await.is_ok(), "it may still be at work");
        store.tidy(now() + Duration::hours(2)).await.unwrap();
        assert!(matches!(store.organisation(caritas.id).await, Err(Error::NotFound)));
        assert!(store.switch_on(&broken, mira()).await.is_err(), "it was given up");
        assert_eq!(titles(&store, network.id).await, ["Café"]);
        let again = rows(&network, &tafel, &[("1", "Café"), ("2", "Kurs")]);
        assert_eq!(
            import(&store, &network, &again).await.0,
            tally(1, 0, 1),
            "the second row is as new as ever"
        );
    });
}

#[test]
fn a_new_import_of_a_source_takes_the_place_of_one_under_way() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let file = rows(&network, &tafel, &[("1", "Café")]);
        let first = begin(&store, &network).await;
        store.stage_offers(&first, &file, mira()).await.unwrap();
        let second = begin(&store, &network).await;
        let late = store.stage_offers(&first, &file, mira()).await.unwrap_err().to_string();
        assert!(late.contains("another one has begun"), "{late}");
        store
            .stage_offers(&second, &rows(&network, &tafel, &[("1", "Teestube")]), mira())
            .await
            .unwrap();
        store.switch_on(&second, mira()).await.unwrap();
        store.tidy(now()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Teestube"]);
        let third = begin(&store, &network).await;
        store.abandon(&third).await.unwrap();
        assert!(store.switch_on(&third, mira()).await.is_err());
    });
}

#[test]
fn the_last_row_of_an_identifier_counts() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let twice = begin(&store, &network).await;
        store
            .stage_offers(
                &twice,
                &rows(&network, &tafel, &[("1", "Café"), ("1", "Teestube")]),
                mira(),
            )
            .await
            .unwrap();
        store
            .stage_offers(&twice, &rows(&network, &tafel, &[("1", "Kantine")]), mira())
            .await
            .unwrap();
        store.switch_on(&twice, mira()).await.unwrap();
        store.tidy(now()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Kantine"]);
    });
}

#[test]
fn an_import_keeps_what_the_network_decided_about_an_organisation() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let declined = Membership { state: MembershipState::Declined, ..member(&network, &tafel) };
        store.save_membership(&declined, mira()).await.unwrap();
        let renamed = Organisation { name: organisation("Tafel e. V.").name, ..tafel.clone() };
        let import = begin(&store, &network).await;
        store
            .stage_organisations(&import, &[(renamed.clone(), member(&network, &tafel))], mira())
            .await
            .unwrap();
        assert_eq!(
            store.organisation(tafel.id).await.unwrap().0.name,
            tafel.name,
            "the new name is staged only"
        );
        store.switch_on(&import, mira()).await.unwrap();
        let (found, memberships) = store.organisation(tafel.id).await.unwrap();
        assert_eq!((found.name, memberships), (renamed.name, vec![declined]));
    });
}

#[test]
fn an_offer_of_another_source_is_refused() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let import = begin(&store, &network).await;
        let nobodys = offer(&network, &tafel, "Café");
        assert!(store.stage_offers(&import, &[nobodys], mira()).await.is_err());
    });
}

#[test]
fn a_thousand_rows_come_in_and_are_tidied_in_steps() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let file = |name: &str| {
            let names: Vec<String> = (0..1200).map(|n| n.to_string()).collect();
            let pairs: Vec<(&str, &str)> = names.iter().map(|id| (id.as_str(), name)).collect();
            rows(&network, &tafel, &pairs)
        };
        assert_eq!(import(&store, &network, &file("Café")).await.0, tally(1200, 0, 0));
        assert_eq!(import(&store, &network, &file("Teestube")).await.0, tally(0, 1200, 0));
        assert_eq!(titles(&store, network.id).await, vec!["Teestube"; 1200]);
        let published = "state = 'published'";
        assert_eq!(revisions(&database, published).await, 1200);
        assert_eq!(revisions(&database, "state = 'superseded'").await, 1200);
        let broken = begin(&store, &network).await;
        store.stage_offers(&broken, &file("Kantine"), mira()).await.unwrap();
        store.abandon(&broken).await.unwrap();
        store.tidy(now()).await.unwrap();
        assert_eq!(revisions(&database, "1 = 1").await, 2400);
        assert_eq!(titles(&store, network.id).await, vec!["Teestube"; 1200]);
    });
}
