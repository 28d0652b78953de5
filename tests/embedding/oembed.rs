//! oEmbed: whoever pastes the address of one of our pages into an editor gets the page in one frame.

use super::{EMBEDS, frame, sport, stored};
use crate::cast::{Answer, House};
use crate::office::{Scene, content, mira};
use stadtkarte::embed::Embed;
use stadtkarte::offer::{Offer, short_id};
use stadtkarte::vocabulary::Category;
use uuid::Uuid;

/// What oEmbed says of one of our pages.
fn oembed(house: &House, page: &str, more: &str) -> Answer {
    let page = format!("{}{page}", house.url);
    let url: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
    house.visitor().get(&format!("/oembed?url={url}{more}"))
}

/// A page is shown by one frame and nothing else, as large as was asked for.
fn is_shown_by(house: &House, page: &str, source: &str) {
    let said = oembed(house, page, "&maxwidth=400&maxheight=300&format=json").json();
    let html = scraper::Html::parse_fragment(said["html"].as_str().expect("html"));
    let all = scraper::Selector::parse("html > *").expect("a selector");
    let frames: Vec<_> = html.select(&all).collect();
    assert_eq!((frames.len(), frames[0].value().name()), (1, "iframe"), "{page}");
    let whole = format!("{}{source}", house.url);
    assert_eq!(frames[0].attr("src"), Some(whole.as_str()), "{page}");
    assert!(frames[0].attr("title").is_some_and(|title| !title.is_empty()));
    assert_eq!((frames[0].attr("width"), frames[0].attr("height")), (Some("400"), Some("300")));
    assert_eq!((said["type"].as_str(), said["version"].as_str()), (Some("rich"), Some("1.0")));
    assert_eq!((said["width"].as_u64(), said["height"].as_u64()), (Some(400), Some(300)));
    assert!([200, 302].contains(&house.visitor().get(source).status), "{source}");
}

/// A page has one link by which an editor learns how to show it, and that link answers.
fn is_discovered(house: &House, page: &str) {
    let answer = house.visitor().get(page);
    let links = answer.attributes("head link[type='application/json+oembed']", "href");
    assert_eq!(links.len(), 1, "{page}");
    let said = house.visitor().get(links[0].trim_start_matches(&house.url));
    assert_eq!(said.json()["type"], "rich", "{page}");
}

#[test]
fn every_page_says_how_it_is_shown_in_a_frame() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    assert_eq!(oembed(&house, "/ludwigsburg/de", "").status, 401, "no site may show it yet");
    staff.post(EMBEDS, &[("do", "any-site")]);
    let own = frame(stored(&staff, &sport(&[])));
    let own_page = format!("{own}/de");
    let page = house.visitor().get("/ludwigsburg/de");
    let offer = page.attributes(".card h3 a", "href").remove(0);
    let offer_frame = offer.replace("/ludwigsburg/de", "/ludwigsburg/embed/map/de");
    let filtered = "/ludwigsburg/de?category=sport";
    is_shown_by(&house, filtered, "/ludwigsburg/embed/map/de?category=sport");
    is_shown_by(&house, &offer, &offer_frame);
    is_shown_by(&house, "/ludwigsburg/de/about", "/ludwigsburg/embed/map/de");
    is_shown_by(&house, &own_page, &own_page);
    is_shown_by(&house, &own, &own);
    for page in ["/ludwigsburg/de", filtered, &offer, &own_page, "/ludwigsburg/ar/about"] {
        is_discovered(&house, page);
    }
}

#[test]
fn what_is_no_page_of_ours_or_asked_wrongly_is_refused_as_the_standard_says() {
    let house = House::shared();
    for (page, more, status) in [
        ("/nowhere/de", "", 404),
        ("/ludwigsburg/xx", "", 404),
        ("/ludwigsburg/de/offer/0000000000000", "", 404),
        ("/ludwigsburg/de/join", "", 404),
        ("/desk/ludwigsburg", "", 404),
        ("/", "", 404),
        ("/ludwigsburg/de", "&format=xml", 501),
    ] {
        assert_eq!(oembed(&house, page, more).status, status, "{page}{more}");
    }
    let visitor = house.visitor();
    let foreign = "/oembed?url=https%3A%2F%2Fexample.org%2Fludwigsburg%2Fde";
    assert_eq!((visitor.get(foreign).status, visitor.get("/oembed").status), (404, 400));
}

#[test]
fn an_offer_outside_the_lock_is_shown_by_no_oembed_of_the_frame() {
    let scene = Scene::new(House::with_samples());
    let mut sports = content("Ballspiel");
    sports.categories = vec![Category::Sport];
    let inside = Offer { content: sports, ..scene.offer("Ballspiel") };
    let outside = scene.offer("Kaffee");
    scene.run(scene.store.publish(&inside, mira()));
    scene.run(scene.store.publish(&outside, mira()));
    let lock = stadtkarte::filter::parse("category=sport").filter;
    let embed = Embed { name: "Sport".to_owned(), lock, ..Embed::new(Uuid::new_v4()) };
    scene.run(scene.store.save_embed(scene.network.id, &embed, mira()));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    staff.post(EMBEDS, &[("do", "any-site")]);
    let page = |offer: &Offer| format!("{}/de/offer/{}", frame(embed.id), short_id(offer.id));
    let visitor = scene.house.visitor();
    // What another process stored, this one shows.
    visitor.wait_until("it is there", |v| v.get(&page(&inside)).status == 200);
    assert_eq!(oembed(&scene.house, &page(&inside), "").json()["title"], "Ballspiel");
    assert_eq!(oembed(&scene.house, &page(&outside), "").status, 404);
    assert_eq!(oembed(&scene.house, &page(&inside), "&maxwidth=wide").status, 400);
}
