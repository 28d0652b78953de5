//! A machine translates what nobody has translated: it is asked only where it may be, marks what it wrote, and never writes over anybody.

use super::service::{Question, Reply, Service};
use crate::cast::Folder;
use crate::store::{content, ludwigsburg, offer};
use serde_json::{Value, json};
use stadtkarte::config::{PrivateAddresses, Settings, TranslationKind, TranslationSettings};
use stadtkarte::desk::Desk;
use stadtkarte::language::{Interface, Origin, Tag, Text, source_hash};
use stadtkarte::offer::Offer;
use std::future::Future;
use std::sync::Arc;

/// Puts the language before every text, except into Turkish, which it does not know.
fn libre(question: &Question) -> Reply {
    let asked: Value = serde_json::from_str(&question.body).expect("JSON");
    if asked["target"] == "tr" {
        return (400, String::new(), r#"{"error":"tr is not supported"}"#.into());
    }
    let texts = asked["q"].as_array().into_iter().flatten();
    let texts: Vec<String> = texts
        .map(|text| {
            format!("{}: {}", asked["target"].as_str().unwrap_or("?"), text.as_str().unwrap_or("?"))
        })
        .collect();
    (200, String::new(), json!({"translatedText": texts}).to_string())
}

fn deepl(question: &Question) -> Reply {
    let asked: Value = serde_json::from_str(&question.body).expect("JSON");
    let texts = asked["text"].as_array().into_iter().flatten();
    let texts: Vec<Value> =
        texts.map(|text| json!({"text": format!("{}/{}", asked["target_lang"], text)})).collect();
    (200, String::new(), json!({"translations": texts}).to_string())
}

/// A desk at work with this machine; `allowed` are the private addresses it may ask.
fn with<F: Future<Output = ()>>(
    kind: TranslationKind,
    address: &str,
    allowed: &str,
    story: impl FnOnce(Arc<Desk>, Offer) -> F,
) {
    let folder = Folder::new();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let (store, network, tafel) = ludwigsburg(&folder.database()).await;
        store.close().await;
        let settings = Settings {
            database_url: folder.database(),
            sample: false,
            website_checks: false,
            private_addresses: PrivateAddresses::parse(allowed).expect("addresses"),
            translation: Some(TranslationSettings {
                kind,
                address: address.into(),
                key: "open sesame".into(),
            }),
            ..Settings::usual().expect("settings")
        };
        let desk = Desk::open(settings).await.expect("a desk");
        let working = tokio::spawn({
            let desk = desk.clone();
            async move { desk.run().await }
        });
        while !desk.health().ready {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        story(desk, offer(&network, &tafel, "Kleiderkammer")).await;
        working.abort();
    });
}

fn tag(lang: &str) -> Tag {
    Tag::parse(lang).expect("a tag")
}

fn title(desk: &Desk, offer: &Offer, lang: &str) -> Option<Text> {
    let map = desk.atlas.map_of(offer.network)?;
    let shown = map.offer(stadtkarte::offer::short_bits(offer.id))?;
    shown.content.title.get(&tag(lang)).cloned()
}

async fn until(desk: &Desk, so: impl Fn(&Desk) -> bool) {
    for _ in 0..3_000 {
        if so(desk) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("waited in vain");
}

#[test]
fn what_is_published_is_translated_soon_and_marked_as_a_machines() {
    let service = Service::new(libre);
    let address = service.url.clone();
    with(TranslationKind::LibreTranslate, &address, "127.0.0.1", |desk, mut offer| async move {
        let person = Text { source_hash: Some(source_hash("Old")), ..Text::from("by a person") };
        offer.content.title.insert(tag("en"), person);
        desk.publish(&offer, "mira").await.unwrap();
        until(&desk, |desk| title(desk, &offer, "ar").is_some()).await;
        let arabic = title(&desk, &offer, "ar").unwrap();
        assert_eq!((arabic.value.as_str(), arabic.origin), ("ar: Kleiderkammer", Origin::Machine));
        assert_eq!(arabic.source_hash, Some(source_hash("Kleiderkammer")));
        assert_eq!(title(&desk, &offer, "en").unwrap().value, "by a person");
        let (chor, count) = desk.translated(content("Chor"), &[Interface::Tr, Interface::Fr]).await;
        assert!(
            count == 1 && chor.title.get(&tag("tr")).is_none(),
            "what it does not know is missing"
        );
        let asked = service.asked();
        assert!(asked.iter().all(|one| one.body.contains("open sesame")));
        assert!(asked.iter().all(|one| one.line == "POST /translate"));
        let revisions = desk.store.dossier(offer.id).await.unwrap().revisions;
        assert_eq!(revisions.len(), 1, "it is no deed that anybody decides on");
    });
}

#[test]
fn a_machine_follows_its_source_and_never_writes_over_anybody() {
    let service = Service::new(libre);
    let address = service.url.clone();
    with(TranslationKind::LibreTranslate, &address, "127.0.0.1", |desk, mut offer| async move {
        desk.publish(&offer, "mira").await.unwrap();
        until(&desk, |desk| title(desk, &offer, "en").is_some()).await;
        offer.content = desk.store.shown(offer.id).await.unwrap().unwrap().content;
        offer.content.title.insert(tag("en"), Text::from("corrected"));
        offer.content.title.insert(tag("de"), Text::from("Kleiderladen"));
        desk.publish(&offer, "mira").await.unwrap();
        let value = |desk: &Desk, lang: &str| title(desk, &offer, lang).map(|text| text.value);
        let new = Some("ar: Kleiderladen".to_owned());
        until(&desk, |desk| value(desk, "ar") == new).await;
        assert_eq!(value(&desk, "en").as_deref(), Some("corrected"));
        let before = service.asked().len();
        let languages = [Interface::En, Interface::De];
        let (_, missing) = desk.translated(offer.content.clone(), &languages).await;
        assert_eq!((missing, service.asked().len()), (0, before), "nothing is missing");
    });
}

#[test]
fn a_machine_shaped_like_deepl_is_asked_as_deepl_wants_it() {
    let service = Service::new(deepl);
    let address = format!("{}/eu", service.url);
    with(TranslationKind::DeepL, &address, "127.0.0.0/8", |desk, _| async move {
        let (new, count) = desk
            .translated(content("Chor"), &[Interface::De, Interface::En, Interface::DeSimple])
            .await;
        assert_eq!(
            (count, new.title.get(&tag("en")).unwrap().value.as_str()),
            (1, "\"EN-GB\"/\"Chor\"")
        );
        let asked = &service.asked()[0];
        assert_eq!(asked.line, "POST /eu/v2/translate");
        assert!(
            asked.headers.contains("authorization: DeepL-Auth-Key open sesame\n"),
            "{}",
            asked.headers
        );
    });
}

#[test]
fn a_machine_in_a_private_network_is_asked_only_where_that_is_allowed() {
    let service = Service::new(libre);
    with(
        TranslationKind::LibreTranslate,
        &service.url.clone(),
        "10.0.0.0/8",
        |desk, offer| async move {
            desk.publish(&offer, "mira").await.unwrap();
            assert_eq!(desk.translate(offer.id).await.unwrap(), 0);
            assert!(title(&desk, &offer, "de").is_some(), "the offer is there all the same");
            assert!(service.asked().is_empty());
        },
    );
}
