//! Nothing that nobody approved shows: not in a tile, list, search, feed, page, picture, sitemap or export.
//!
//! A marker of two words stands in everything that waits, came back, was refused or is out of sight. One of them is searched for;
//! the other one must be in no answer.

use crate::cast::Hunt;
use crate::office::{Scene, content, mira, organisation};
use crate::paper::{picked, put_flyer};
use stadtkarte::flyer::Choice;
use stadtkarte::geo::Point;
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::offer::{Address, Content, Offer, Place, PlaceMode, short_id};
use stadtkarte::organisation::Organisation;
use stadtkarte::store::{Draft, Kind, NewTask, organisation_base};
use uuid::Uuid;

/// The word that is searched for, and the one that must not be found.
const ASKED: &str = "Unfreikraut";
const MARKER: &str = "geheimblatt";
const BOTH: &str = "Unfreikraut Geheimblatt";
/// Where all of it would be, far from everything else.
const SPOT: [f64; 2] = [9.21873, 48.91372];

fn text() -> Texts {
    Texts::of(Tag::from(Interface::De), BOTH)
}

/// What an offer says with the marker in every text.
fn marked() -> Content {
    let mut marked = content(BOTH);
    marked.summary = text();
    marked.description = text();
    marked.cost.note = text();
    marked.schedule.note = text();
    marked.place = Place {
        mode: PlaceMode::Exact,
        name: Some(BOTH.to_owned()),
        address: Some(Address { street: Some(BOTH.to_owned()), ..Address::default() }),
        point: Point::new(SPOT[0], SPOT[1]).ok(),
        directions: text(),
        ..Place::default()
    };
    marked
}

/// The offers with the marker: what waits, what changes, what came back, was refused, is hidden, is withdrawn.
fn offers(scene: &Scene) -> [Offer; 6] {
    let offers = [(); 6].map(|()| Offer { content: marked(), ..scene.offer(BOTH) });
    let [new, changed, returned, declined, hidden, withdrawn] = &offers;
    let store = &scene.store;
    scene.run(async {
        store.submit(new, None, mira()).await?;
        let plain = Offer { content: content("Freies Kraut"), ..changed.clone() };
        store.publish(&plain, mira()).await?;
        store.submit(changed, Some(1), mira()).await?;
        store.submit(returned, None, mira()).await?;
        store.return_(returned.id, None, BOTH, mira()).await?;
        store.submit(declined, None, mira()).await?;
        store.decline(declined.id, None, BOTH, mira()).await?;
        store.publish(hidden, mira()).await?;
        store.hide(hidden.id, Some(BOTH), mira()).await?;
        store.publish(withdrawn, mira()).await?;
        store.withdraw(withdrawn.id, Some(BOTH), mira()).await
    });
    offers
}

/// An organisation that asks, with its first offer; what a member proposes to say; a draft; and what a resident reported.
fn others(scene: &Scene, about: &Offer) -> (Organisation, Offer) {
    let asking = organisation(BOTH);
    let first = Offer { organisation: asking.id, content: marked(), ..scene.offer(BOTH) };
    let proposed = Organisation { name: text(), about: text(), ..scene.verein.clone() };
    let base = organisation_base(&scene.verein).expect("a base");
    let draft = Draft {
        id: Uuid::new_v4(),
        owner: "somebody".to_owned(),
        network: scene.network.id,
        organisation: Some(scene.verein.id),
        offer: None,
        base: None,
        fields: vec![("title.de".to_owned(), BOTH.to_owned())],
        made_at: mira().at,
        changed_at: mira().at,
    };
    let words = serde_json::json!({"v": 1, "words": [{"text": BOTH, "language": "de"}]});
    let report = NewTask {
        network: scene.network.id,
        kind: Kind::Report,
        key: "x",
        offer: Some(about.id),
        organisation: None,
        content: words,
    };
    scene.run(async {
        let mut writing = scene.store.writing().await?;
        writing.save_organisation(&asking, mira()).await?;
        writing.ask_membership(asking.id, scene.network.id, mira()).await?;
        writing.submit(&first, None, mira()).await?;
        writing.propose(&proposed, &base, mira()).await?;
        writing.open_task(&report, mira()).await?;
        writing.commit().await?;
        scene.store.save_draft(&draft).await
    });
    (asking, first)
}

/// What somebody who looks everywhere finds of the marker: where, and which of it.
fn traces(scene: &Scene, ids: &[String], unseen: &[String]) -> Vec<String> {
    let categories = "meeting_place";
    let filter = Choice::Filter(format!("q={ASKED}"));
    let flyers = [picked(ids), filter].map(|one| put_flyer(&scene.house.database, "Flyer", one));
    let hunt = Hunt { ids, word: ASKED, categories, spots: &[SPOT], flyers: &flyers };
    let visitor = scene.house.visitor();
    let mut traces = Vec::new();
    for path in hunt.questions() {
        let answer = visitor.get(&path);
        assert!(answer.status < 500, "{path}: {}", answer.status);
        let said = String::from_utf8_lossy(&answer.body);
        if said.to_lowercase().contains(MARKER) {
            traces.push(format!("{path} says {MARKER}"));
        }
        // What was asked for comes back in the page's own links.
        let named = unseen.iter().filter(|id| !path.contains(*id) && said.contains(*id));
        traces.extend(named.map(|id| format!("{path} names {id}")));
    }
    let exported = scene.house.command(&["export", "--network", "ludwigsburg"]);
    assert!(exported.status.success());
    let exported = String::from_utf8_lossy(&exported.stdout);
    assert!(exported.contains("Freies Kraut"), "what is public is exported");
    if exported.to_lowercase().contains(MARKER) {
        traces.push("export says it".to_owned());
    }
    traces
}

#[test]
fn nothing_that_nobody_approved_shows_on_any_route_until_it_is_approved() {
    let scene = Scene::new(crate::cast::House::with_samples());
    let all = offers(&scene);
    let (asking, first) = others(&scene, &all[1]);
    let last = scene.offer("Schlussstein");
    scene.run(scene.store.publish(&last, mira()));
    // What came before it is known to the server as well.
    scene.listed_soon("Schlussstein", true);
    let public = [all[1].id, scene.verein.id];
    let away = all.iter().map(|offer| offer.id).filter(|id| !public.contains(id));
    let away: Vec<Uuid> = away.chain([asking.id, first.id]).collect();
    let short = |ids: &[Uuid]| ids.iter().map(|id| short_id(*id)).collect::<Vec<_>>();
    let whole = |ids: &[Uuid]| ids.iter().map(Uuid::to_string).collect::<Vec<_>>();
    let unseen = [short(&away), whole(&away)].concat();
    let ids = [short(&away), whole(&away), short(&public)].concat();
    assert_eq!(traces(&scene, &ids, &unseen), Vec::<String>::new());
    let found = scene.house.visitor().get(&format!("/ludwigsburg/offers.geojson?q={ASKED}"));
    assert_eq!(found.json()["numberMatched"], 0);
    // The same eyes see it as soon as it is approved.
    scene.run(scene.store.approve(all[0].id, None, mira()));
    scene.listed_soon(BOTH, true);
    let short = short_id(all[0].id);
    let seen = traces(&scene, &ids, std::slice::from_ref(&short)).join("\n");
    for place in [
        "/tiles/",
        "sitemap.xml",
        "offers.geojson",
        "/de/list",
        "/ar?",
        "export",
        "calendar.ics",
        "/flyer/",
        "/print",
        &short,
    ] {
        assert!(seen.contains(place), "{place}: {seen}");
    }
}
