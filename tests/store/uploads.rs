//! Files that staff bring in lie in the database in pieces, are bounded in number, and what they did can be taken back.

use super::*;
use stadtkarte::store::{Standing, UploadState};

/// An offer of a source.
fn row(network: &Network, organisation: &Organisation, id: &str, title: &str) -> Offer {
    Offer {
        id: Uuid::new_v5(&network.id, id.as_bytes()),
        source: Some(Source { name: "datei".to_owned(), id: id.to_owned() }),
        ..offer(network, organisation, title)
    }
}

async fn import(store: &Store, network: &Network, offers: &[Offer]) {
    let import = store.begin_import(network.id, "datei", mira()).await.unwrap();
    store.stage_offers(&import, offers, mira()).await.unwrap();
    store.switch_on(&import, mira()).await.unwrap();
    store.tidy(now()).await.unwrap();
}

#[test]
fn a_file_is_kept_in_pieces_until_it_is_taken_over_or_forgotten() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let bytes: Vec<u8> = (0..1_000_000u32).map(|n| (n % 251) as u8).collect();
        let id =
            store.keep_upload(network.id, "a\u{7}.csv", &bytes, "{\"v\":1}", mira()).await.unwrap();
        assert_eq!(store.upload_bytes(id).await.unwrap(), bytes);
        let upload = store.upload(network.id, id).await.unwrap();
        assert_eq!(
            (upload.name.as_str(), upload.size, upload.state),
            ("a.csv", 1_000_000, UploadState::Open)
        );
        assert!(store.upload(Uuid::new_v4(), id).await.is_err(), "not of another network");
        store.note_upload(id, "{\"v\":2}").await.unwrap();
        assert_eq!(store.upload(network.id, id).await.unwrap().content, "{\"v\":2}");
        store.close_upload(id, &[], "{}", mira()).await.unwrap();
        assert!(store.upload_bytes(id).await.unwrap().is_empty());
        assert!(matches!(store.close_upload(id, &[], "{}", mira()).await, Err(Error::Conflict)));
        assert!(matches!(store.note_upload(id, "{}").await, Err(Error::Conflict)));
        for _ in 0..20 {
            store.keep_upload(network.id, "b.csv", b"b", "{}", mira()).await.unwrap();
        }
        assert!(matches!(
            store.keep_upload(network.id, "c.csv", b"c", "{}", mira()).await,
            Err(Error::Invalid(_))
        ));
        let later = By { at: now() + Duration::days(15), ..mira() };
        store.forget_uploads(later.at).await.unwrap();
        assert_eq!(
            store.uploads(network.id, later.at).await.unwrap().len(),
            1,
            "what was taken over stays"
        );
    });
}

#[test]
fn how_a_file_of_one_shape_is_read_is_remembered_once() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let plan = serde_json::json!({ "v": 1 });
        assert_eq!(store.file_plan(network.id, "shape").await.unwrap(), None);
        for _ in 0..2 {
            store.remember_plan(network.id, "shape", &plan, mira()).await.unwrap();
        }
        assert_eq!(
            store.file_plan(network.id, "shape").await.unwrap().as_deref(),
            Some("{\"v\":1}")
        );
    });
}

/// Takes offers over as a file, with what that did to each, and gives the upload.
async fn take_over(store: &Store, network: &Network, offers: &[Offer]) -> Uuid {
    let upload = store.keep_upload(network.id, "a.csv", b"a", "{}", mira()).await.unwrap();
    let all: Vec<Uuid> = offers.iter().map(|offer| offer.id).collect();
    let before = store.shown_numbers(&all).await.unwrap();
    import(store, network, offers).await;
    let after = store.shown_numbers(&all).await.unwrap();
    let deeds = all.iter().map(|id| (*id, before.get(id).copied(), after.get(id).copied()));
    let deeds: Vec<_> = deeds.filter(|(_, before, after)| before != after).collect();
    assert_eq!(deeds.len(), 2);
    store.close_upload(upload, &deeds, "{}", mira()).await.unwrap();
    upload
}

/// The source may bring all of it again, and what people take off the map stays off.
async fn bring_again(store: &Store, network: &Network, tafel: &Organisation, offers: &[Offer]) {
    let chor = offers[2].id;
    import(store, network, offers).await;
    assert_eq!(titles(store, network.id).await, ["Chor", "Kurs", "Teehaus"]);
    store.withdraw(chor, None, mira()).await.unwrap();
    let third = [row(network, tafel, "3", "Großer Chor")];
    assert_eq!(store.standing(network.id, &third).await.unwrap(), [Standing::Asleep(chor)]);
}

#[test]
fn a_preview_says_what_an_import_would_do_and_an_upload_is_taken_back_where_nobody_has_touched_it_since()
 {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let first = [row(&network, &tafel, "1", "Café"), row(&network, &tafel, "2", "Kurs")];
        assert_eq!(
            store.standing(network.id, &first).await.unwrap(),
            [Standing::New, Standing::New]
        );
        import(&store, &network, &first).await;
        let ids = first.clone().map(|offer| offer.id);
        assert_eq!(store.standing(network.id, &first).await.unwrap(), ids.map(Standing::Same));
        let second = [
            row(&network, &tafel, "1", "Teehaus"),
            row(&network, &tafel, "2", "Kurs"),
            row(&network, &tafel, "3", "Chor"),
        ];
        let all: Vec<Uuid> = second.iter().map(|offer| offer.id).collect();
        let standing = store.standing(network.id, &second).await.unwrap();
        assert_eq!(standing, [Standing::Changed(all[0]), Standing::Same(all[1]), Standing::New]);

        let upload = take_over(&store, &network, &second).await;
        assert_eq!(titles(&store, network.id).await, ["Chor", "Kurs", "Teehaus"]);
        assert_eq!(store.undo_upload(network.id, upload, mira()).await.unwrap(), (2, 0));
        assert_eq!(titles(&store, network.id).await, ["Café", "Kurs"]);
        assert!(matches!(
            store.undo_upload(network.id, upload, mira()).await,
            Err(Error::Conflict)
        ));
        store.tidy(now()).await.unwrap();
        assert_eq!(titles(&store, network.id).await, ["Café", "Kurs"]);

        bring_again(&store, &network, &tafel, &second).await;
    });
}
