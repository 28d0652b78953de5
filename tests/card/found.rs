//! How a town is found from outside: sitemap, canonical links and alternates, previews, icons and the web manifest.

use super::{LANGUAGES, attributes, ids};
use crate::cast::{Folder, House, TOWNS, run};
use serde_json::json;
use stadtkarte::store::{By, Store};
use std::collections::BTreeSet;

/// The addresses and their alternates of a sitemap; fails where its elements do not close as they open.
fn sitemap(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut open = Vec::new();
    let mut found: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let part = |tag: &str, name: &str| {
        let rest = tag.split_once(&format!("{name}=\"")).map_or("", |(_, rest)| rest);
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    for piece in text.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').expect("an element ends");
        assert!(!words.contains('&') && !tag.contains('&'), "nothing here needs escaping: {piece}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{piece}");
        } else if tag.starts_with("xhtml:link") {
            let others = &mut found.last_mut().expect("an address").1;
            others.push((part(tag, "hreflang"), part(tag, "href")));
        } else if !tag.starts_with('?') {
            let name = tag.split(' ').next().unwrap_or_default();
            if name == "loc" {
                found.push((words.to_owned(), Vec::new()));
            }
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
    found
}

#[test]
fn the_sitemap_lists_every_published_page_with_all_its_languages_and_nothing_else() {
    let house = House::shared();
    let visitor = house.visitor();
    let robots = visitor.get("/robots.txt").text();
    let index = format!("Sitemap: {}/sitemap.xml", house.url);
    assert!(robots.lines().any(|line| line == index), "{robots}");
    let files = sitemap(&visitor.get("/sitemap.xml").text());
    assert_eq!(files.len(), TOWNS.len());
    for (file, _) in files {
        let path = file.strip_prefix(&house.url).expect("a file of ours");
        let answer = visitor.get(path);
        assert!(answer.header("content-type").starts_with("application/xml"), "{path}");
        let pages = sitemap(&answer.text());
        let town = path.split('/').nth(1).expect("a town");
        let listed: BTreeSet<_> = pages.iter().map(|(page, _)| page.clone()).collect();
        assert_eq!(listed.len(), pages.len(), "no page stands there twice");
        let offers: BTreeSet<_> = ids(&visitor, town)
            .iter()
            .flat_map(|id| LANGUAGES.map(|l| format!("{}/{town}/{l}/offer/{id}", house.url)))
            .collect();
        let of_offers: BTreeSet<_> =
            listed.iter().filter(|page| page.contains("/offer/")).cloned().collect();
        assert_eq!(of_offers, offers, "{town}");
        for (page, others) in &pages {
            assert_eq!(others.len(), LANGUAGES.len() + 1, "{page}");
            assert!(others.iter().all(|(_, other)| listed.contains(other)), "{page}");
        }
        let path = pages[pages.len() / 2].0.strip_prefix(&house.url).expect("a page of ours");
        assert_eq!(visitor.get(path).status, 200, "{path}");
    }
    assert_eq!(visitor.get("/luebben/sitemap.xml?part=2").status, 404);
}

#[test]
fn the_sitemap_of_a_large_town_comes_in_parts_that_list_every_offer_once() {
    let house = House::with_samples();
    let rows: String =
        (0..900).map(|n| format!("{n},Angebot {n},sport,Verein {}\n", n % 60)).collect();
    let file = house.folder.write("many.csv", format!("id,title,category,organisation\n{rows}"));
    let file = file.to_str().expect("a path in UTF-8");
    let words = ["import", file, "--network", "luebben", "--source", "many"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let visitor = house.visitor();
    let total = || visitor.get("/luebben/offers.geojson?limit=1").json()["numberMatched"].clone();
    visitor.wait_until("they are shown", |_| total().as_u64() > Some(900));
    let index = sitemap(&visitor.get("/sitemap.xml").text());
    let files = index.iter().filter(|(file, _)| file.contains("/luebben/"));
    let parts = files.map(|(file, _)| file.strip_prefix(&house.url).expect("a file of ours"));
    let parts: Vec<_> = parts.map(|path| sitemap(&visitor.get(path).text())).collect();
    assert!(parts.len() > 2 && parts.iter().all(|pages| pages.len() <= 5_000));
    let pages: Vec<_> = parts.iter().flatten().map(|(page, _)| page).collect();
    let german = pages.iter().filter(|page| page.contains("/de/offer/"));
    let once: BTreeSet<_> = german.clone().collect();
    assert_eq!(
        (Some(german.count() as u64), once.len() as u64),
        (total().as_u64(), total().as_u64().unwrap_or(0))
    );
}

#[test]
fn an_adopted_offer_names_its_home_as_the_original_and_only_its_home_lists_it() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let calendar = |id: &String| visitor.get(&format!("/ludwigsburg/de/offer/{id}/calendar.ics"));
    let mut ids = ids(&visitor, "ludwigsburg").into_iter();
    let id = ids.find(|id| calendar(id).status == 200).expect("an offer with a time");
    let uid = calendar(&id).text().split_once("UID:").expect("a UID").1[..36].to_owned();
    let offer: uuid::Uuid = uid.parse().expect("a UUID");
    let adopting = async {
        let store = Store::open(&house.folder.database()).await.expect("the store");
        let networks = store.networks().await.expect("networks");
        let of = |slug| networks.iter().find(|network| network.slug == slug).expect("a network").id;
        let by = By { who: "mira", at: chrono::Utc::now() };
        store.adopt(of("luebben"), offer, by).await.expect("an adoption");
    };
    tokio::runtime::Runtime::new().expect("a runtime").block_on(adopting);
    let path = |town: &str| format!("/{town}/de/offer/{id}");
    visitor.wait_until("it is shown", |v| v.get(&path("luebben")).status == 200);
    let page = visitor.get(&path("luebben"));
    let home = format!("{}{}", house.url, path("ludwigsburg"));
    assert_eq!(attributes(&page, "link[rel=canonical]", "href").concat(), home);
    assert!(
        attributes(&page, "link[hreflang]", "href").iter().all(|l| l.contains("/ludwigsburg/"))
    );
    assert_eq!(super::linked(&page)["url"], home);
    let organisation = attributes(&page, ".fact a[href*='/organisation/']", "href");
    assert_eq!(visitor.get(&organisation[0]).status, 200, "{organisation:?}");
    assert!(!visitor.get("/luebben/sitemap.xml").text().contains(&id));
    assert!(visitor.get("/ludwigsburg/sitemap.xml").text().contains(&id));
}

#[test]
fn every_page_names_itself_and_its_other_languages_by_their_whole_addresses() {
    let folder = Folder::new();
    let database = folder.database();
    let house =
        House::open(folder, &database, &[("STADTKARTE_PUBLIC_URL", "https://karte.example")]);
    let visitor = house.visitor();
    let id = ids(&visitor, "prohlis").swap_remove(3);
    for path in ["".to_owned(), "/about".to_owned(), format!("/offer/{id}")] {
        let page = visitor.get(&format!("/prohlis/ar{path}"));
        let whole = |lang: &str| format!("https://karte.example/prohlis/{lang}{path}");
        assert_eq!(attributes(&page, "link[rel=canonical]", "href"), [whole("ar")]);
        let languages = attributes(&page, "link[hreflang]", "hreflang");
        assert_eq!(languages.len(), LANGUAGES.len() + 1, "{languages:?}");
        for (lang, link) in languages.iter().zip(attributes(&page, "link[hreflang]", "href")) {
            assert_eq!(link, whole(if lang == "x-default" { "de" } else { lang }));
        }
        assert_eq!(attributes(&page, "meta[property='og:url']", "content"), [whole("ar")]);
        let picture = "https://karte.example/prohlis/preview.png";
        assert_eq!(attributes(&page, "meta[property='og:image']", "content"), [picture]);
    }
    let filtered = visitor.get("/prohlis/ar?free=true");
    assert!(attributes(&filtered, "link[hreflang], link[rel=canonical]", "href").is_empty());
    assert_eq!(attributes(&filtered, "meta[name=robots]", "content"), ["noindex"]);
}

#[test]
fn without_a_set_address_the_host_that_was_asked_is_taken_and_a_strange_one_never() {
    let house = House::shared();
    let canonical = |headers: &[(&str, &str)]| {
        let page = house.visitor().get_with("/prohlis/de/about", headers);
        attributes(&page, "link[rel=canonical]", "href").concat()
    };
    let behind = canonical(&[("host", "karte.example"), ("x-forwarded-proto", "https")]);
    assert_eq!(behind, "https://karte.example/prohlis/de/about");
    let strange = canonical(&[("host", "karte.example/\"><b>")]);
    assert!(!strange.contains('<') && !strange.contains("example/\""), "{strange}");
}

#[test]
fn a_town_has_a_picture_icons_and_a_manifest_in_the_readers_language() {
    let house = House::shared();
    let visitor = house.visitor();
    let size = |png: &[u8]| {
        assert_eq!(png.get(1..4), Some(&b"PNG"[..]));
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        (side(16), side(20))
    };
    for town in TOWNS {
        assert_eq!(size(&visitor.get(&format!("/{town}/preview.png")).body), (1200, 630));
    }
    for lang in LANGUAGES {
        let answer = visitor.get(&format!("/luebben/{lang}/manifest.webmanifest"));
        assert_eq!(answer.header("content-type"), "application/manifest+json");
        let manifest = answer.json();
        assert_eq!(
            (&manifest["lang"], &manifest["short_name"]),
            (&json!(lang), &json!("Lübben (Spreewald)"))
        );
        let page = visitor.get(manifest["start_url"].as_str().expect("a start"));
        let linked = attributes(&page, "link[rel=manifest]", "href");
        assert_eq!(linked, [format!("/luebben/{lang}/manifest.webmanifest")]);
        for shortcut in manifest["shortcuts"].as_array().expect("shortcuts") {
            assert_eq!(visitor.get(shortcut["url"].as_str().expect("a link")).status, 200);
        }
        for icon in manifest["icons"].as_array().expect("icons").iter().filter(|_| lang == "de") {
            let answer = visitor.get(icon["src"].as_str().expect("a link"));
            assert_eq!(answer.header("content-type"), icon["type"], "{icon}");
            if icon["type"] == "image/png" {
                let (wide, high) = size(&answer.body);
                assert_eq!(icon["sizes"], format!("{wide}x{high}"));
            }
        }
    }
    assert_eq!(size(&visitor.get("/favicon.ico").body), (48, 48));
    assert_eq!(visitor.get("/luebben/icon/9999999.png").status, 404);
}
