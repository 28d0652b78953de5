//! The map on other sites: its frames let nothing out that is locked, say who may show them, and change everywhere at once.

use crate::cast::{Client, House, Visitor};
use crate::office::{Scene, content};
use stadtkarte::offer::{Offer, short_id};
use std::collections::BTreeSet;
use uuid::Uuid;

mod oembed;

const EMBEDS: &str = "/desk/ludwigsburg/embeds";

/// The form of an embed that shows only sport, with one more field.
fn sport<'f>(more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let plain = [
        ("name", "Sport für alle"),
        ("category", "sport"),
        ("choice", "search"),
        ("choice", "category"),
        ("choice", "open"),
        ("view", "map-first"),
        ("height", "640"),
        ("active", "on"),
        ("do", "save"),
    ];
    let named = |name: &str| more.iter().any(|(other, _)| *other == name);
    plain.into_iter().filter(|(name, _)| !named(name)).chain(more.iter().copied()).collect()
}

/// Stores it and gives its identifier.
fn stored(staff: &Client, fields: &[(&str, &str)]) -> Uuid {
    let answer = staff.post("/desk/ludwigsburg/embed/new", fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let to = answer.header("location").to_owned();
    let id = to.split(['/', '?']).nth(4).expect("an identifier").to_owned();
    Uuid::try_parse(&id).expect("a UUID")
}

fn frame(id: Uuid) -> String {
    format!("/ludwigsburg/embed/{}", short_id(id))
}

/// What the list of a frame, or of the map, shows.
fn shown(visitor: &Visitor, path: &str) -> BTreeSet<String> {
    let page = visitor.get(path);
    assert_eq!(page.status, 200, "{path}: {}", page.text());
    page.attributes("#results li[data-id]", "data-id").into_iter().collect()
}

#[test]
fn nothing_outside_the_lock_is_had_through_page_list_tiles_search_or_detail() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let frame = frame(stored(&staff, &sport(&[])));
    let visitor = house.visitor();
    let inside = shown(&visitor, &format!("{frame}/de"));
    let all = shown(&visitor, "/ludwigsburg/de?offset=0");
    assert_eq!(inside, shown(&visitor, "/ludwigsburg/de?category=sport"));
    let outside: Vec<&String> = all.difference(&inside).collect();
    assert!(!inside.is_empty() && !outside.is_empty());
    let ids = format!("ids={}", all.iter().cloned().collect::<Vec<_>>().join(","));
    lists_and_tiles_keep_to(&visitor, &frame, &inside, &ids);
    for id in &outside {
        let detail = visitor.get(&format!("{frame}/de/offer/{id}"));
        assert_eq!(detail.status, 404, "{id}");
        assert!(!detail.header("content-security-policy").is_empty());
    }
    for id in &inside {
        let detail = visitor.get(&format!("{frame}/de/offer/{id}"));
        assert_eq!(detail.status, 200, "{id}");
        let links = detail.attributes("a[href]:not([target])", "href");
        let here = |to: &String| to.starts_with(&frame) || to.starts_with(['#', 't', 'm', 'g']);
        assert!(links.iter().all(here), "what does not open elsewhere stays: {links:?}");
    }
    let page = visitor.get(&format!("{frame}/de")).text();
    for id in outside {
        assert!(!page.contains(id.as_str()), "{id} stands somewhere in the page");
    }
}

/// Whatever is asked for, no list and no tile of the frame has anything else than this.
fn lists_and_tiles_keep_to(visitor: &Visitor, frame: &str, inside: &BTreeSet<String>, ids: &str) {
    for wish in [
        "category=health",
        "q=beratung",
        "open=today",
        ids,
        "category=sport&q=deutsch",
        "bbox=9,48,10,49",
        "language=de",
    ] {
        for part in ["/de", "/de/list", "/ar/list"] {
            let found = shown(visitor, &format!("{frame}{part}?{wish}"));
            assert!(found.is_subset(inside), "{part} {wish}: {found:?}");
        }
        let tile = visitor.get(&format!("{frame}/tiles/0/0/0.geojson?{wish}"));
        let counted: u64 = tile.json()["features"]
            .as_array()
            .expect("features")
            .iter()
            .map(|one| one["properties"]["count"].as_u64().unwrap_or(1))
            .sum();
        assert!(counted <= inside.len() as u64, "{wish}");
    }
}

#[test]
fn places_tell_nothing_of_offers_outside_the_lock() {
    let scene = Scene::new(House::with_samples());
    let mut hidden = content("Kellertreff");
    hidden.place.mode = stadtkarte::place::PlaceMode::Exact;
    hidden.place.name = Some("Verschwiegener Speicher".to_owned());
    hidden.place.point = stadtkarte::geo::Point::new(9.19, 48.897).ok();
    let offer = Offer { content: hidden, ..scene.offer("Kellertreff") };
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Kellertreff", true);
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let frame = frame(stored(&staff, &sport(&[])));
    let visitor = scene.house.visitor();
    let places = |path: &str| visitor.get(&format!("{path}/de/places?q=Verschwiegener")).text();
    assert!(places("/ludwigsburg").contains("Speicher"));
    assert!(places("/ludwigsburg/embed/map").contains("Speicher"), "where nothing is locked");
    assert!(!places(&frame).contains("Speicher"));
    assert!(!visitor.get(&format!("{frame}/de")).text().contains("Verschwiegener"));
}

#[test]
fn visitors_choose_only_what_is_theirs_to_choose() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let fields = sport(&[("choice", "language"), ("category", "")]);
    let frame = frame(stored(&staff, &fields));
    let page = house.visitor().get(&format!("{frame}/de"));
    assert!(page.attributes("#search", "id").is_empty());
    let names: BTreeSet<String> =
        page.attributes("#filters input:not([type=hidden])", "name").into_iter().collect();
    assert_eq!(names, BTreeSet::from(["language".to_owned()]));
    let all = shown(&house.visitor(), &format!("{frame}/de"));
    assert_eq!(shown(&house.visitor(), &format!("{frame}/de?q=Chor&category=health&free=1")), all);
}

#[test]
fn who_may_show_the_map_stands_in_every_answer_and_changes_at_once() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let visitor = house.visitor();
    let ancestors = |path: &str| {
        let answer = visitor.get(path);
        assert_eq!(answer.headers_named("x-frame-options").count(), 0, "{path}");
        let policy = answer.header("content-security-policy").to_owned();
        policy.split("frame-ancestors ").nth(1).expect("frame-ancestors").to_owned()
    };
    let page = "/ludwigsburg/embed/map/de";
    assert_eq!(ancestors(page), "'self'");
    let add = |site: &str| staff.post(EMBEDS, &[("do", "add-site"), ("site", site)]);
    assert_eq!(add("https://ludwigsburg.de/leben").status, 303);
    for path in [
        page,
        "/ludwigsburg/embed/map",
        "/ludwigsburg/embed/0000000000009/de",
        "/ludwigsburg/embed/map/de/list",
    ] {
        assert_eq!(
            ancestors(path),
            "'self' https://ludwigsburg.de https://www.ludwigsburg.de",
            "{path}"
        );
    }
    let tag = visitor.get(page).header("etag").to_owned();
    let again = visitor.get_with(page, &[("if-none-match", &tag)]);
    assert_eq!((again.status, again.headers_named("x-frame-options").count()), (304, 0));
    assert!(again.header("content-security-policy").contains("https://ludwigsburg.de"));
    assert_eq!(add("ludwigsburg").status, 422);
    staff.post(EMBEDS, &[("do", "any-site")]);
    assert_eq!(ancestors(page), "*");
    staff.post(EMBEDS, &[("do", "remove-site"), ("site", "*")]);
    staff.post(EMBEDS, &[("do", "remove-site"), ("site", "https://ludwigsburg.de")]);
    assert_eq!(ancestors(page), "'self' https://www.ludwigsburg.de");
    let own = visitor.get("/ludwigsburg/de");
    assert_eq!(own.header("x-frame-options"), "SAMEORIGIN", "our own pages stay our own");
    assert!(own.header("content-security-policy").ends_with("frame-ancestors 'self'"));
}

#[test]
fn what_a_sandboxed_frame_fetches_it_may_read_and_nothing_is_kept() {
    let house = House::shared();
    let visitor = house.visitor();
    for path in [
        "/ludwigsburg/embed/map/de",
        "/ludwigsburg/embed/map/de/list",
        "/ludwigsburg/embed/map/de/places?q=Markt",
        "/ludwigsburg/embed/map/tiles/0/0/0.geojson",
        "/ludwigsburg/boundary.geojson",
        "/stadtkarte-map.js",
    ] {
        let answer = visitor.get_with(path, &[("origin", "null")]);
        assert_eq!(
            (answer.status, answer.header("access-control-allow-origin")),
            (200, "*"),
            "{path}"
        );
        assert_eq!(answer.headers_named("set-cookie").count(), 0, "{path}");
    }
    let page = visitor.get("/ludwigsburg/embed/map/de");
    assert_eq!(page.header("cross-origin-resource-policy"), "cross-origin");
    assert!(page.header("permissions-policy").contains("geolocation=()"));
    assert!(page.texts("header, footer.foot").is_empty());
    assert_eq!(page.texts(".frame-foot a[target=_blank][rel=noopener]"), ["Ganze Karte"]);
    assert!(page.texts(".frame-foot .short")[0].ends_with("/ludwigsburg"));
}

#[test]
fn the_small_script_is_small() {
    let answer = House::shared()
        .visitor()
        .get_with("/stadtkarte-map.js", &[("accept-encoding", "identity")]);
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packer, &answer.body).expect("bytes");
    let packed = packer.finish().expect("bytes").len();
    assert!(packed <= 1_536, "{packed} bytes");
    assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    assert!(answer.header("content-type").starts_with("text/javascript"));
}

#[test]
fn a_frame_speaks_its_own_language_or_that_of_the_page_around_it() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let own = frame(stored(&staff, &sport(&[])));
    let fixed = frame(stored(&staff, &sport(&[("language", "ar"), ("name", "Nur Arabisch")])));
    let visitor = house.visitor();
    let way = |path: &str| {
        visitor.get_with(path, &[("accept-language", "tr")]).header("location").to_owned()
    };
    assert_eq!(way(&own), format!("{own}/tr"));
    assert_eq!(
        way(&format!("{own}?lang=fr-FR&category=sport")),
        format!("{own}/fr?category=sport")
    );
    assert_eq!(way(&format!("{own}?lang=it")), format!("{own}/tr"));
    assert_eq!(way(&format!("{fixed}?lang=de")), format!("{fixed}/ar"));
    assert_eq!(way(&format!("{fixed}/de")), format!("{fixed}/ar"));
    let page = visitor.get(&format!("{fixed}/ar"));
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    assert!(page.texts(".languages").is_empty(), "nothing to switch");
    assert!(!visitor.get(&format!("{own}/de")).texts(".languages").is_empty());
}

#[test]
fn changing_an_embed_changes_every_frame_and_a_removed_one_says_so_kindly() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let id = stored(&staff, &sport(&[]));
    let (desk, page) = (format!("/desk/ludwigsburg/embed/{id}"), format!("{}/de", frame(id)));
    let visitor = house.visitor();
    let changed = sport(&[("category", "health"), ("own_colour", "on"), ("accent", "#7a1fa2")]);
    assert_eq!(staff.post(&desk, &changed).status, 303);
    assert_eq!(shown(&visitor, &page), shown(&visitor, "/ludwigsburg/de?category=health"));
    let colours = visitor.get(&page).attributes("link[rel=stylesheet]", "href");
    let colours =
        colours.iter().find(|to| to.contains("/embed/")).expect("its own colours").clone();
    assert!(visitor.get(&colours).text().contains("#7a1fa2"));
    let off: Vec<_> = changed.iter().copied().filter(|(name, _)| *name != "active").collect();
    staff.post(&desk, &off);
    let gone = visitor.get(&page);
    assert_eq!(
        (gone.status, gone.texts("h1")),
        (410, vec!["Diese Karte ist hier nicht mehr zu sehen".to_owned()])
    );
    assert_eq!(gone.attributes("a.button[target=_blank]", "href"), ["/ludwigsburg/de"]);
    assert_eq!(visitor.get(&format!("{}/tiles/0/0/0.geojson", frame(id))).status, 404);
    staff.post(&desk, &changed);
    assert_eq!(visitor.get(&page).status, 200);
    staff.post(&desk, &[("do", "remove")]);
    assert_eq!(visitor.get(&page).status, 410);
    assert!(staff.get(EMBEDS).texts(".queue .title").is_empty());
    let history = staff.get("/desk/ludwigsburg/history");
    assert!(
        history.texts(".history b")[0].contains("Einbettung entfernt"),
        "{:?}",
        history.texts(".history b")
    );
}

#[test]
fn the_configurator_keeps_what_was_typed_and_names_what_is_wrong() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let wrong = [
        ("name", ""),
        ("height", "5"),
        ("area", "Nirgendwohausen"),
        ("ids", "https://example.org/"),
        ("own_colour", "on"),
        ("accent", "#ffff99"),
    ];
    let answer = staff.post("/desk/ludwigsburg/embed/new", &sport(&wrong));
    assert_eq!(answer.status, 422);
    let named: BTreeSet<String> = answer.texts("[role=alert] a").into_iter().collect();
    assert_eq!(named.len(), 5, "{named:?}");
    assert_eq!(answer.attributes("input[name=category][checked]", "value"), ["sport"]);
    assert_eq!(answer.attributes("#f-area", "value"), ["Nirgendwohausen"]);
    assert!(staff.get(EMBEDS).texts(".queue .title").is_empty(), "nothing is stored");
}

#[test]
fn a_preview_shows_what_nobody_saved_and_only_our_own_pages_show_it() {
    let house = House::with_samples();
    let (staff, visitor) = (house.staff("ludwigsburg", "lu@example.org"), house.visitor());
    staff.post(EMBEDS, &[("do", "any-site")]);
    let offer = visitor.get("/ludwigsburg/de").attributes(".card h3 a", "href").remove(0);
    let link = format!("https://karte.example{offer}");
    let picked = sport(&[("category", ""), ("ids", &link), ("do", "preview")]);
    let page = staff.post("/desk/ludwigsburg/embed/new", &picked);
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").ends_with("frame-src 'self'"));
    assert_eq!(page.header("x-frame-options"), "SAMEORIGIN");
    let preview = page.attributes("#preview iframe", "src").remove(0);
    assert_eq!(shown(&visitor, &preview).len(), 1);
    let policy = visitor.get(&preview).header("content-security-policy").to_owned();
    assert!(policy.ends_with("frame-ancestors 'self'"), "{policy}");
    assert!(staff.get(EMBEDS).texts(".queue .title").is_empty(), "nothing is stored");
}

#[test]
fn the_three_codes_and_what_goes_with_them_are_there_to_copy() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let id = stored(&staff, &sport(&[("name", "Sport <b>& \"Spiel\"")]));
    let page = staff.get(&format!("/desk/ludwigsburg/embed/{id}"));
    let codes = page.texts(".code-box textarea");
    let [plain, element, link, policy, privacy] = codes.as_slice() else {
        panic!("five boxes: {codes:?}");
    };
    let short = short_id(id);
    assert!(plain.contains(&format!("/ludwigsburg/embed/{short}\"")), "{plain}");
    assert!(plain.contains("title=\"Sport &lt;b&gt;&amp; &quot;Spiel&quot;\""), "{plain}");
    let named = format!("network=\"ludwigsburg\" embed=\"{short}\"");
    assert!(element.contains(&named) && element.contains("Sport &lt;b&gt;&amp;"), "{element}");
    assert!(link.ends_with(&format!("/ludwigsburg/embed/{short}")), "{link}");
    assert!(policy.contains("frame-src http://") && privacy.contains("keine Cookies"));
}
